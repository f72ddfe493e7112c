//! One sentence's dependency tree, made safe: heads stay in the sentence and no path runs in a circle.
//!
//! Real parses are wrong one arc in five, and users may bring their own. Everything that climbs or
//! descends goes through this type, so that no other file needs a guard of its own.

use dateline_document::{Deprel, Id, Sentence, Span, Syntax, Token, Upos, is_capitalised};

const NONE: u32 = u32::MAX;

/// The tokens of a sentence with heads and dependents as indices into the sentence.
pub(crate) struct Tree<'s> {
    text: &'s str,
    tokens: &'s [Token],
    start: usize,
    head: Vec<u32>,
    rel: Vec<Deprel>,
    upos: Vec<Upos>,
    xpos: Vec<&'s str>,
    first_kid: Vec<u32>,
    kids: Vec<u32>,
}

impl<'s> Tree<'s> {
    /// Reads one sentence.
    pub(crate) fn new(text: &'s str, syntax: &'s Syntax, sentence: &Sentence) -> Self {
        let start = sentence.tokens.start as usize;
        let end = sentence.tokens.end as usize;
        let tokens = syntax.tokens.get(start..end).unwrap_or(&[]);
        let n = tokens.len();
        let mut head: Vec<u32> = tokens
            .iter()
            .enumerate()
            .map(|(i, t)| match t.head.map(Id::index) {
                Some(h) if h >= start && h - start < n && h - start != i => (h - start) as u32,
                _ => NONE,
            })
            .collect();
        break_circles(&mut head);
        let mut tree = Self {
            text,
            tokens,
            start,
            head,
            rel: tokens.iter().map(|t| t.deprel).collect(),
            upos: tokens.iter().map(|t| t.upos).collect(),
            xpos: tokens.iter().map(|t| t.xpos.as_str()).collect(),
            first_kid: Vec::new(),
            kids: Vec::new(),
        };
        tree.index();
        tree
    }

    /// Lists the dependents of every token.
    fn index(&mut self) {
        let n = self.len();
        let mut count = vec![0u32; n + 1];
        for h in &self.head {
            if let Some(c) = count
                .get_mut((*h as usize).wrapping_add(1))
                .filter(|_| *h != NONE)
            {
                *c += 1;
            }
        }
        let mut sum = 0;
        for c in &mut count {
            sum += *c;
            *c = sum;
        }
        self.first_kid.clone_from(&count);
        let mut next = count;
        let mut kids = vec![0u32; sum as usize];
        for (i, h) in self.head.iter().enumerate().filter(|(_, h)| **h != NONE) {
            if let Some(place) = next.get_mut(*h as usize) {
                if let Some(kid) = kids.get_mut(*place as usize) {
                    *kid = i as u32;
                }
                *place += 1;
            }
        }
        self.kids = kids;
    }

    /// Hangs `i` on `verb` as its subject, of a passive where an auxiliary says so.
    pub(crate) fn attach_subject(&mut self, i: usize, verb: usize) {
        let passive = self.kids_by(verb, &[Deprel::AuxPass]).next().is_some();
        let rel = match passive {
            true => Deprel::NsubjPass,
            false => Deprel::Nsubj,
        };
        self.attach(i, Some(verb), rel);
    }

    /// Hangs `i` on `head` (none: the root) by `rel`; a change that would run in a circle is not made.
    pub(crate) fn attach(&mut self, i: usize, head: Option<usize>, rel: Deprel) {
        let mut at = head;
        while let Some(x) = at {
            if x == i {
                return;
            }
            at = self.head(x);
        }
        if let (Some(h), Some(r)) = (self.head.get_mut(i), self.rel.get_mut(i)) {
            *h = head.map_or(NONE, |x| x as u32);
            *r = rel;
        }
        self.index();
    }

    /// Gives `i` other tags.
    pub(crate) fn retag(&mut self, i: usize, upos: Upos, xpos: &'s str) {
        if let (Some(u), Some(x)) = (self.upos.get_mut(i), self.xpos.get_mut(i)) {
            *u = upos;
            *x = xpos;
        }
    }

    /// Number of tokens.
    pub(crate) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// The id in the report's layer of token `i`.
    pub(crate) fn id(&self, i: usize) -> Id<Token> {
        Id::new(self.start + i)
    }

    /// Token `i`.
    pub(crate) fn token(&self, i: usize) -> Option<&'s Token> {
        self.tokens.get(i)
    }

    /// Head of `i`.
    pub(crate) fn head(&self, i: usize) -> Option<usize> {
        self.head
            .get(i)
            .filter(|h| **h != NONE)
            .map(|h| *h as usize)
    }

    /// Dependents of `i` in text order.
    pub(crate) fn kids(&self, i: usize) -> impl DoubleEndedIterator<Item = usize> + '_ {
        let from = self.first_kid.get(i).copied().unwrap_or(0) as usize;
        let to = self.first_kid.get(i + 1).copied().unwrap_or(0) as usize;
        self.kids
            .get(from..to)
            .unwrap_or(&[])
            .iter()
            .map(|k| *k as usize)
    }

    /// Dependents of `i` by one of `relations`.
    pub(crate) fn kids_by<'a>(
        &'a self,
        i: usize,
        relations: &'a [Deprel],
    ) -> impl DoubleEndedIterator<Item = usize> + 'a {
        self.kids(i).filter(move |k| self.is(*k, relations))
    }

    /// The relation of `i` is one of `relations`.
    pub(crate) fn is(&self, i: usize, relations: &[Deprel]) -> bool {
        self.rel(i).is_some_and(|r| relations.contains(&r))
    }

    /// The relation of `i` to its head.
    pub(crate) fn rel(&self, i: usize) -> Option<Deprel> {
        self.rel.get(i).copied()
    }

    /// The relation without its subtype; empty past the end.
    pub(crate) fn main(&self, i: usize) -> &'static str {
        self.rel(i).map_or("", Deprel::main)
    }

    /// Universal tag of `i`.
    pub(crate) fn upos(&self, i: usize) -> Upos {
        self.upos.get(i).copied().unwrap_or_default()
    }

    /// Penn tag of `i`.
    pub(crate) fn xpos(&self, i: usize) -> &'s str {
        self.xpos.get(i).copied().unwrap_or("")
    }

    /// Lemma of `i`.
    pub(crate) fn lemma(&self, i: usize) -> &'s str {
        self.token(i).map_or("", |t| t.lemma.as_str())
    }

    /// Folded form of `i`.
    pub(crate) fn folded(&self, i: usize) -> &'s str {
        self.token(i).map_or("", |t| t.folded.as_str())
    }

    /// Token `i` is written with a capital.
    pub(crate) fn is_capitalised(&self, i: usize) -> bool {
        is_capitalised(self.span(i).of(self.text))
    }

    /// Where `i` stands.
    pub(crate) fn span(&self, i: usize) -> Span {
        self.token(i).map(|t| t.span).unwrap_or_default()
    }

    /// Tokens ordered so that heads come before their dependents.
    pub(crate) fn top_down(&self) -> Vec<usize> {
        let mut out: Vec<usize> = (0..self.len())
            .filter(|i| self.head(*i).is_none())
            .collect();
        let mut next = 0;
        while let Some(at) = out.get(next).copied() {
            next += 1;
            out.extend(self.kids(at));
        }
        out
    }

    /// `i` and its nominal conjuncts, in text order.
    pub(crate) fn conjuncts(&self, i: usize) -> Vec<usize> {
        let mut out = vec![i];
        let mut next = 0;
        while let Some(at) = out.get(next).copied() {
            next += 1;
            out.extend(self.kids_by(at, &[Deprel::Conj]).filter(|k| {
                !matches!(self.upos(*k), Upos::Verb | Upos::Aux | Upos::Adp)
                            // A clause is no second noun.
                            && !self.kids(*k).any(|c| matches!(self.main(c), "nsubj" | "cop"))
            }));
        }
        out.sort_unstable();
        out
    }
}

/// Takes the head away from one token of every circle.
fn break_circles(head: &mut [u32]) {
    // 0 unseen, otherwise the number of the walk that saw it first.
    let mut seen = vec![0u32; head.len()];
    for start in 0..head.len() {
        let walk = start as u32 + 1;
        let mut at = start;
        while let Some(mark) = seen.get_mut(at) {
            if *mark != 0 {
                if *mark == walk
                    && let Some(h) = head.get_mut(at)
                {
                    *h = NONE;
                }
                break;
            }
            *mark = walk;
            match head.get(at) {
                Some(h) if *h != NONE => at = *h as usize,
                _ => break,
            }
        }
    }
}
