//! What the judge sees of a predicate: the rules' answer, its own shape, its governor's class, and
//! the words of the sentence by class and side, wherever the parser hung them.

use crate::draft::{Draft, Drafts, Tie};
use crate::judge::hints::{self, Found};
use crate::judge::paths::{Path, paths};
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
    hints: Vec<Found>,
    /// It ends with a question mark, with a full stop, or without either as headlines do.
    end: u32,
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
        let end = (0..tree.len())
            .rev()
            .map(|t| tree.folded(t))
            .find(|f| f.chars().any(|c| !matches!(c, '"' | '\'' | ')')))
            .map_or(0, |f| match f {
                "?" => 1,
                "." | "!" => 2,
                _ => 3,
            });
        Self {
            tokens: tokens.collect(),
            commas,
            hints: hints::find(tree, words),
            end,
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
    let Some(own) = seen.tokens.get(i) else {
        return;
    };
    let mut ways = Vec::with_capacity(tree.len());
    paths(tree, draft.site, &mut ways);
    let mut add = |template: u32, parts: &[u32]| {
        let hash = parts
            .iter()
            .fold(Hash::new(template), |hash, part| hash.with(*part));
        out.push(hash.key());
    };
    let kind = u32::from(draft.kind == PredicateKind::Noun);
    let reality = state.reality as u32;
    itself(seen, drafts, states, draft, state, own, &mut add);
    let comma = |t: usize| seen.commas.get(t).copied().unwrap_or(0);
    let place = |t: usize| {
        let apart = comma(t).abs_diff(comma(i)).min(2);
        u32::from(t > i) * 4 + apart
    };
    let way = |t: usize| ways.get(t).copied().unwrap_or_default();
    for hint in &seen.hints {
        if hint.first <= i && i <= hint.last && hint.first == hint.last {
            continue;
        }
        let t = hint.anchor;
        let path: Path = way(t);
        let inside = u32::from(hint.first <= i && i <= hint.last);
        let near = u32::from(hint.first.abs_diff(i).min(hint.last.abs_diff(i)) <= 3);
        let side = u32::from(t > i) + 2 * inside;
        add(30, &[hint.class, kind, path.steps]);
        add(31, &[hint.class, path.relations]);
        add(32, &[hint.class, kind, place(t), near]);
        add(33, &[hint.class, reality, place(t)]);
        add(34, &[hint.phrase, side]);
        add(35, &[hint.phrase, path.steps]);
    }
    for (t, word) in seen.tokens.iter().enumerate() {
        if t == i {
            continue;
        }
        let behind = u32::from(t > i);
        let place = place(t);
        let path = way(t);
        let near = u32::from(t.abs_diff(i) <= 3);
        for (class, plus) in &word.classes {
            add(10, &[*class, place]);
            add(11, &[*class, kind, place, near]);
            add(21, &[*class, kind, path.steps]);
            add(22, &[*class, path.relations, u32::from(word.negated)]);
            if let Some(plus) = plus {
                let tied = u32::from(path.length == 1);
                add(12, &[*plus, tied, u32::from(word.negated)]);
                add(13, &[*plus, place, word.rel]);
                add(23, &[*plus, path.relations, u32::from(word.negated)]);
            }
        }
        for (effect, of) in &word.cues {
            add(14, &[*effect, *of, place]);
            add(15, &[*effect, behind, near]);
            add(24, &[*effect, *of, path.steps]);
        }
        if word.time {
            add(16, &[place]);
            add(25, &[path.steps, kind]);
        }
        if word.finite {
            add(17, &[word.tag, place]);
            add(26, &[word.tag, path.steps, kind]);
        }
        if word.modal {
            add(18, &[word.folded, place]);
            add(27, &[word.folded, path.steps, kind]);
        }
        if t.abs_diff(i) <= 4 {
            add(19, &[behind, word.folded]);
        }
        if path.length <= 3 {
            add(28, &[word.lemma, path.relations]);
            add(29, &[word.lemma, path.steps, kind]);
        }
        add(20, &[behind, word.lemma]);
    }
    for t in i.saturating_sub(4)..(i + 4) {
        if let (Some(a), Some(b)) = (seen.tokens.get(t), seen.tokens.get(t + 1)) {
            add(
                40,
                &[
                    u32::from(t >= i) + 2 * u32::from(t + 1 == i || t == i),
                    a.folded,
                    b.folded,
                ],
            );
        }
    }
    out.sort_unstable();
    out.dedup();
}

/// What it is, what the rules say of it and of what governs it.
fn itself(
    seen: &Seen,
    drafts: &Drafts,
    states: &[State],
    draft: &Draft,
    state: &State,
    own: &Word,
    add: &mut impl FnMut(u32, &[u32]),
) {
    let kind = u32::from(draft.kind == PredicateKind::Noun);
    let reality = state.reality as u32;
    let lemma = hash_bytes(draft.lemma.as_bytes());
    add(0, &[]);
    add(1, &[reality]);
    add(2, &[kind, own.tag]);
    add(3, &[kind, own.rel]);
    add(4, &[lemma]);
    let shape = shape(draft);
    add(5, &[kind, shape]);
    add(50, &[reality, kind, shape]);
    add(51, &[seen.end, own.tag, reality]);
    add(
        52,
        &[
            u32::from(state.negative)
                + 2 * u32::from(state.conditional)
                + 4 * u32::from(state.question),
            reality,
        ],
    );
    let (tied, class, form, governor) = match draft.tie {
        Tie::Complement {
            row,
            form,
            governor,
        } => (
            2,
            row.map_or(0, |r| hash_bytes(r.class.as_bytes())),
            1 + form as u32,
            Some(governor),
        ),
        Tie::Adjunct { governor } => (1, 0, 0, Some(governor)),
        Tie::Free => (0, 0, 0, None),
    };
    add(6, &[tied, class, form]);
    add(53, &[tied, class, form, reality]);
    let above = governor.and_then(|g| Some((drafts.items.get(g)?, states.get(g)?)));
    if let Some((ruler, above)) = above {
        let named = hash_bytes(ruler.lemma.as_bytes());
        add(54, &[above.reality as u32, reality, tied]);
        add(55, &[named, form, tied]);
        add(56, &[named, reality]);
        add(57, &[self::shape(ruler), class, form]);
        add(58, &[above.reality as u32, class, form]);
    }
}

/// Tense, aspect, voice and finiteness of its verb group.
fn shape(draft: &Draft) -> u32 {
    draft.group.as_ref().map_or(0, |g| {
        1 + u32::from(g.finite)
            + 2 * u32::from(g.infinitive)
            + 4 * u32::from(g.passive)
            + 8 * g.tense as u32
            + 64 * g.aspect as u32
            + 512 * u32::from(g.would)
            + 1024 * u32::from(g.negation.is_some())
            + 2048 * u32::from(g.unfulfilled)
    })
}
