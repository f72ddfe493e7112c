//! What the judge sees of a predicate: the rules' answer, its own shape, its governor's class, and
//! the words of the sentence by class and side, wherever the parser hung them.

use crate::draft::{Drafts, Tie};
use crate::reality::State;
use crate::signature::{Effect, Form};
use crate::tree::Tree;
use crate::words::{CueEffect, Pos, Words};
use dateline_document::{PredicateKind, Upos};
use dateline_learn::{Hash, hash_bytes};

/// What a sentence's words are, read once for all its predicates.
pub(crate) struct Seen {
    tokens: Vec<Word>,
    /// Number of commas, semicolons and colons before each token.
    commas: Vec<u32>,
}

struct Word {
    lemma: u32,
    folded: u32,
    tag: u32,
    rel: u32,
    /// Class, and what it makes of a noun under it.
    classes: Vec<(u32, Option<u32>)>,
    /// Effect and place of the cues that begin here.
    cues: Vec<(u32, u32)>,
    time: bool,
    finite: bool,
    modal: bool,
    negated: bool,
}

impl Seen {
    pub(crate) fn new(tree: &Tree, words: &Words, drafts: &Drafts) -> Self {
        let mut commas = Vec::with_capacity(tree.len() + 1);
        let mut n = 0;
        for t in 0..tree.len() {
            commas.push(n);
            n += u32::from(matches!(tree.folded(t), "," | ";" | ":"));
        }
        let tokens = (0..tree.len()).map(|t| word(tree, words, drafts, t));
        Self {
            tokens: tokens.collect(),
            commas,
        }
    }
}

fn word(tree: &Tree, words: &Words, drafts: &Drafts, t: usize) -> Word {
    let pos = match tree.upos(t) {
        Upos::Verb => Some(Pos::Verb),
        Upos::Noun => Some(Pos::Noun),
        Upos::Adj => Some(Pos::Adjective),
        _ => None,
    };
    let draft = drafts.of(t).filter(|d| d.head == t);
    let lemma = draft.map_or(tree.lemma(t), |d| d.lemma.as_str());
    let classes = pos.map_or(&[][..], |pos| words.embedders(lemma, pos));
    let cues = words.cues_at(tree.folded(t)).iter();
    Word {
        lemma: hash_bytes(tree.lemma(t).as_bytes()),
        folded: hash_bytes(tree.folded(t).as_bytes()),
        tag: hash_bytes(tree.xpos(t).as_bytes()),
        rel: hash_bytes(tree.main(t).as_bytes()),
        classes: classes
            .iter()
            .map(|row| {
                let plus = row.signature(Form::Noun).map(|s| effect(s.plus));
                (hash_bytes(row.class.as_bytes()), plus)
            })
            .collect(),
        cues: cues
            .filter(|c| crate::cue::fits(tree, t, &c.words))
            .map(|c| (cue_effect(c.effect), c.place as u32))
            .collect(),
        time: words.is_time_word(tree.folded(t)) || words.is_period(tree.lemma(t)),
        finite: matches!(tree.xpos(t), "MD" | "VBD" | "VBZ" | "VBP"),
        modal: tree.xpos(t) == "MD",
        negated: draft
            .and_then(|d| d.group.as_ref())
            .is_some_and(|g| g.negation.is_some()),
    }
}

fn effect(of: Effect) -> u32 {
    match of {
        Effect::Own => 1,
        Effect::Same => 2,
        Effect::Not => 3,
        Effect::Topic => 4,
        Effect::Able => 5,
        Effect::Mandative => 6,
        Effect::Accepted => 7,
        Effect::Forced => 8,
        Effect::Continued => 9,
        Effect::Announced => 10,
        Effect::Moved => 11,
        Effect::Tied => 12,
        Effect::Spurned => 13,
        Effect::Is(r) => 20 + r as u32,
    }
}

fn cue_effect(of: CueEffect) -> u32 {
    match of {
        CueEffect::Negates => 1,
        CueEffect::Future => 2,
        CueEffect::Ahead => 3,
        CueEffect::Shade => 4,
        CueEffect::Is(r) => 20 + r as u32,
    }
}

/// The feature keys of draft `d`.
pub(crate) fn features(
    tree: &Tree,
    seen: &Seen,
    drafts: &Drafts,
    states: &[State],
    d: usize,
    out: &mut Vec<u32>,
) {
    out.clear();
    let (Some(draft), Some(state)) = (drafts.items.get(d), states.get(d)) else {
        return;
    };
    let i = draft.head;
    let kind = u32::from(draft.kind == PredicateKind::Noun);
    let Some(own) = seen.tokens.get(i) else {
        return;
    };
    let mut add = |template: u32, parts: &[u32]| {
        let hash = parts
            .iter()
            .fold(Hash::new(template), |hash, part| hash.with(*part));
        out.push(hash.key());
    };
    add(0, &[]);
    add(1, &[state.reality as u32]);
    add(2, &[kind, own.tag]);
    add(3, &[kind, own.rel]);
    add(4, &[hash_bytes(draft.lemma.as_bytes())]);
    let shape = draft.group.as_ref().map_or(0, |g| {
        1 + u32::from(g.finite)
            + 2 * u32::from(g.infinitive)
            + 4 * u32::from(g.passive)
            + 8 * g.tense as u32
            + 64 * g.aspect as u32
    });
    add(5, &[kind, shape]);
    let (tied, class, form) = match draft.tie {
        Tie::Complement { row, form, .. } => (
            2,
            row.map_or(0, |r| hash_bytes(r.class.as_bytes())),
            1 + form as u32,
        ),
        Tie::Adjunct { .. } => (1, 0, 0),
        Tie::Free => (0, 0, 0),
    };
    add(6, &[tied, class, form]);
    let comma = |t: usize| seen.commas.get(t).copied().unwrap_or(0);
    for (t, word) in seen.tokens.iter().enumerate() {
        if t == i {
            continue;
        }
        let behind = u32::from(t > i);
        let apart = comma(t).abs_diff(comma(i)).min(2);
        let place = behind * 4 + apart;
        let near = u32::from(t.abs_diff(i) <= 3);
        for (class, plus) in &word.classes {
            add(10, &[*class, place]);
            add(11, &[*class, kind, place, near]);
            if let Some(plus) = plus {
                let tied = u32::from(tree.head(i) == Some(t) || tree.head(t) == Some(i));
                add(12, &[*plus, tied, u32::from(word.negated)]);
                add(13, &[*plus, place, word.rel]);
            }
        }
        for (effect, of) in &word.cues {
            add(14, &[*effect, *of, place]);
            add(15, &[*effect, behind, near]);
        }
        if word.time {
            add(16, &[place]);
        }
        if word.finite {
            add(17, &[word.tag, place]);
        }
        if word.modal {
            add(18, &[word.folded, place]);
        }
        if t.abs_diff(i) <= 4 {
            add(19, &[behind, word.folded]);
        }
        add(20, &[behind, word.lemma]);
    }
    out.sort_unstable();
    out.dedup();
}
