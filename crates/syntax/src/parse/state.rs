//! The transition system: a stack, a buffer, and what the parser knows of every node.

use crate::words::Word;
use dateline_document::Upos;

/// A transition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Action {
    /// The first word of the buffer moves to the stack.
    Shift,
    /// The first word of the buffer becomes the head of the top of the stack.
    Left,
    /// The second of the stack becomes the head of its top.
    Right,
}

impl Action {
    /// All, by number.
    pub const ALL: [Action; 3] = [Action::Shift, Action::Left, Action::Right];
}

/// What is known of a node: its words' hashes, and its arcs so far.
#[derive(Clone, Copy, Debug, Default)]
pub struct Node {
    /// Lower-case word.
    pub word: u32,
    /// Tag.
    pub tag: u32,
    /// Universal tag.
    pub upos: u32,
    /// Fine and coarse cluster.
    pub cluster: u32,
    /// Coarse cluster.
    pub coarse: u32,
    /// Head; `NO_HEAD` while it has none.
    pub head: u16,
    /// Label number of the arc to its head, plus 1.
    pub label: u16,
    /// First and second child from the left.
    pub left: [u16; 2],
    /// First and second child from the right.
    pub right: [u16; 2],
    /// Number of children to the left.
    pub left_count: u8,
    /// Number of children to the right.
    pub right_count: u8,
    /// Labels of the children to the left, one bit each.
    pub left_labels: u64,
    /// Labels of the children to the right.
    pub right_labels: u64,
}

/// No head yet.
pub const NO_HEAD: u16 = u16::MAX;

/// A sentence longer than this is not parsed whole.
pub const LONGEST: usize = 4000;

/// A parse under way. Node `n` is the root, node `n + 1` stands for "no such node".
#[derive(Clone, Debug, Default)]
pub struct State {
    /// Words, then the root, then the node that stands for none.
    pub nodes: Vec<Node>,
    /// Bottom first.
    pub stack: Vec<u16>,
    /// First word of the buffer.
    pub next: u16,
}

impl State {
    /// Starts a sentence; at most [`LONGEST`] words are taken.
    pub fn begin(&mut self, words: &[Word], tags: &[u8], upos: impl Fn(u8) -> Upos) {
        self.nodes.clear();
        self.stack.clear();
        self.next = 0;
        let none = (words.len().min(LONGEST) + 1) as u16;
        let blank = Node {
            head: NO_HEAD,
            left: [none; 2],
            right: [none; 2],
            ..Node::default()
        };
        for (word, tag) in words.iter().zip(tags).take(LONGEST) {
            self.nodes.push(Node {
                word: word.lower,
                tag: u32::from(*tag),
                upos: upos(*tag) as u32,
                cluster: u32::from(word.cluster[0]),
                coarse: u32::from(word.cluster[1]),
                ..blank
            });
        }
        for mark in [300, 301] {
            self.nodes.push(Node {
                word: mark,
                tag: mark,
                upos: mark,
                cluster: mark,
                coarse: mark,
                ..blank
            });
        }
    }

    /// The root's number, which is the number of words.
    #[inline]
    pub fn root(&self) -> u16 {
        (self.nodes.len() - 2) as u16
    }

    /// The node that stands for none.
    #[inline]
    pub fn none(&self) -> u16 {
        (self.nodes.len() - 1) as u16
    }

    /// Every word has its head.
    pub fn is_done(&self) -> bool {
        self.next == self.root() && self.stack.is_empty()
    }

    /// The stack's item number `depth` from the top, or the node that stands for none.
    #[inline]
    pub fn top(&self, depth: usize) -> u16 {
        let i = self.stack.len().wrapping_sub(depth + 1);
        self.stack.get(i).copied().unwrap_or(self.none())
    }

    /// The buffer's item number `ahead`, or the node that stands for none.
    #[inline]
    pub fn buffer(&self, ahead: u16) -> u16 {
        (self.next + ahead).min(self.none())
    }

    /// Whether a transition may be made. The root takes one word, the last on the stack.
    #[inline]
    pub fn allows(&self, action: Action) -> bool {
        match action {
            Action::Shift => self.next < self.root(),
            Action::Left => match self.stack.len() {
                0 => false,
                1 => true,
                _ => self.next < self.root(),
            },
            Action::Right => self.stack.len() >= 2,
        }
    }

    /// Head and dependent of the arc that `action` would make.
    #[inline]
    pub fn arc(&self, action: Action) -> Option<(u16, u16)> {
        match action {
            Action::Shift => None,
            Action::Left => Some((self.next, self.top(0))),
            Action::Right => Some((self.top(1), self.top(0))),
        }
    }

    /// Moves the first word of the buffer to the stack.
    pub fn shift(&mut self) {
        self.stack.push(self.next);
        self.next += 1;
    }

    /// Takes the top off the stack and puts it under the arc's head.
    pub fn attach(&mut self, action: Action, label: u8) {
        let Some((head, dependent)) = self.arc(action) else {
            return;
        };
        self.stack.pop();
        let d = &mut self.nodes[dependent as usize];
        d.head = head;
        d.label = u16::from(label) + 1;
        let bit = 1u64 << (label & 63);
        let h = &mut self.nodes[head as usize];
        if action == Action::Left {
            h.left = [dependent, h.left[0]];
            h.left_count = h.left_count.saturating_add(1);
            h.left_labels |= bit;
        } else {
            h.right = [dependent, h.right[0]];
            h.right_count = h.right_count.saturating_add(1);
            h.right_labels |= bit;
        }
    }
}
