//! Features as 32-bit keys, and what is known of every token before any candidate is looked at.

use crate::cues::{Pos, Strength};
use crate::lexicon::Class;
use crate::view::View;
use dateline_document::{MentionForm, Upos};
use dateline_learn::{Hash, hash_bytes};

/// Features under construction; the template's number keeps them apart.
#[derive(Default)]
pub(crate) struct Keys {
    pub(crate) out: Vec<u32>,
}

impl Keys {
    #[inline]
    pub(crate) fn one(&mut self, template: u32, a: u32) {
        self.out.push(Hash::new(template).with(a).key());
    }

    #[inline]
    pub(crate) fn two(&mut self, template: u32, a: u32, b: u32) {
        self.out.push(Hash::new(template).with(a).with(b).key());
    }

    #[inline]
    pub(crate) fn three(&mut self, template: u32, a: u32, b: u32, c: u32) {
        self.out
            .push(Hash::new(template).with(a).with(b).with(c).key());
    }
}

/// Hashes and classes of all tokens of a report.
pub(crate) struct Marks {
    lemma: Vec<u32>,
    ending: Vec<u32>,
    form: Vec<u32>,
    tag: Vec<u32>,
    who: Vec<u8>,
    row: Vec<u8>,
}

impl Marks {
    pub(crate) fn new(view: &View<'_>) -> Self {
        let n = view.syntax.tokens.len();
        let mut marks = Marks {
            lemma: Vec::with_capacity(n),
            ending: Vec::with_capacity(n),
            form: Vec::with_capacity(n),
            tag: Vec::with_capacity(n),
            who: Vec::with_capacity(n),
            row: Vec::with_capacity(n),
        };
        for i in 0..n {
            marks.lemma.push(hash_bytes(view.lemma(i).as_bytes()));
            marks.ending.push(ending(view.lemma(i)));
            marks.form.push(hash_bytes(view.folded(i).as_bytes()));
            marks.tag.push(hash_bytes(view.xpos(i).as_bytes()));
            marks.who.push(who(view, i));
            marks.row.push(row(view, i));
        }
        marks
    }

    #[inline]
    pub(crate) fn lemma(&self, i: usize) -> u32 {
        self.lemma.get(i).copied().unwrap_or(1)
    }

    /// The last three letters of the lemma, backwards.
    #[inline]
    pub(crate) fn ending(&self, i: usize) -> u32 {
        self.ending.get(i).copied().unwrap_or(1)
    }

    #[inline]
    pub(crate) fn form(&self, i: usize) -> u32 {
        self.form.get(i).copied().unwrap_or(1)
    }

    #[inline]
    pub(crate) fn tag(&self, i: usize) -> u32 {
        self.tag.get(i).copied().unwrap_or(1)
    }

    /// What kind of speaker stands there, if any.
    #[inline]
    pub(crate) fn who(&self, i: usize) -> u32 {
        u32::from(self.who.get(i).copied().unwrap_or(0))
    }

    /// Stance and strength of the first lexicon row of the word; 0 for none.
    #[inline]
    pub(crate) fn row(&self, i: usize) -> u32 {
        u32::from(self.row.get(i).copied().unwrap_or(0))
    }
}

fn ending(lemma: &str) -> u32 {
    let mut bytes = [0; 12];
    let mut used = 0;
    for letter in lemma.chars().rev().take(3) {
        let slot = bytes.get_mut(used..).unwrap_or_default();
        used += letter.encode_utf8(slot).len();
    }
    hash_bytes(bytes.get(..used).unwrap_or_default())
}

fn who(view: &View<'_>, i: usize) -> u8 {
    let upos = view.upos(i);
    if !matches!(
        upos,
        Upos::Noun | Upos::Propn | Upos::Pron | Upos::Num | Upos::Adj | Upos::Det
    ) {
        return 0;
    }
    if view.time(i).is_some() {
        return 1;
    }
    if upos == Upos::Pron {
        let words = view.words();
        let form = view.folded(i);
        return if words.relative.contains(form) {
            2
        } else if words.first.contains(form) {
            3
        } else if words.weakpronoun.contains(form) {
            4
        } else if words.pronoun.contains(form) {
            5
        } else {
            6
        };
    }
    if let Some(class) = view.kit.nouns.class(view.lemma(i), view.folded(i)) {
        return 10
            + match class {
                Class::Outlet => 0,
                Class::Media => 1,
                Class::Anonymous => 2,
                Class::Witness => 3,
                Class::Speaker => 4,
                Class::Office => 5,
                Class::Institution => 6,
                Class::Document => 7,
                Class::Person => 8,
                Class::Not => 9,
            };
    }
    if let Some((_, m)) = view.mention(i) {
        let name = u8::from(m.form == MentionForm::Name);
        return 30 + 2 * (m.kind as u8) + name;
    }
    match upos {
        Upos::Propn => 7,
        Upos::Noun => 8,
        _ => 9,
    }
}

fn row(view: &View<'_>, i: usize) -> u8 {
    let pos = match view.upos(i) {
        Upos::Verb | Upos::Aux => Pos::Verb,
        Upos::Noun => Pos::Noun,
        Upos::Adj => Pos::Adjective,
        _ => return 0,
    };
    let lemma = match pos {
        Pos::Verb => view
            .kit
            .cues
            .lemma_of(view.folded(i))
            .unwrap_or(view.lemma(i)),
        _ => view.lemma(i),
    };
    view.kit.cues.of(lemma, pos).last().map_or(0, |r| {
        let strength = match r.strength {
            Strength::Strong => 0,
            Strength::Weak => 1,
            Strength::Talk => 2,
            Strength::None => 3,
        };
        1 + 4 * (r.stance as u8) + strength
    })
}

/// Small counts in few classes.
pub(crate) fn bucket(n: usize) -> u32 {
    match n {
        0..=3 => n as u32,
        4..=5 => 4,
        6..=8 => 5,
        9..=13 => 6,
        14..=22 => 7,
        23..=40 => 8,
        _ => 9,
    }
}

/// The way through the tree from `c` to `h`: relations up, relations down; 0 when it is long.
pub(crate) fn path(view: &View<'_>, c: usize, h: usize) -> u32 {
    let mut ups = Vec::with_capacity(5);
    let mut at = Some(c);
    for _ in 0..5 {
        let Some(i) = at else { break };
        ups.push(i);
        at = view.head(i);
    }
    let mut hash = Hash::new(7);
    let mut node = h;
    for _ in 0..5 {
        if let Some(n) = ups.iter().position(|u| *u == node) {
            for u in ups.iter().take(n) {
                hash = hash.with(200 + view.rel(*u) as u32);
            }
            return hash.with(n as u32).key();
        }
        hash = hash.with(view.rel(node) as u32);
        match view.head(node) {
            Some(up) => node = up,
            None => break,
        }
    }
    0
}
