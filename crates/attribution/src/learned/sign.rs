//! Which words are cues: candidates and their features.

use super::keys::{Keys, Marks, bucket};
use super::rules::Rules;
use crate::view::View;
use dateline_document::{Deprel, Upos};
use dateline_learn::Hash;

/// The feature of the word itself: words of other classes than verbs are looked at only where the
/// model knows it.
pub(crate) fn gate(view: &View<'_>, marks: &Marks, c: usize) -> u32 {
    Hash::new(1000)
        .with(marks.lemma(c))
        .with(view.upos(c) as u32)
        .key()
}

/// Whether the token can be a cue at all.
pub(crate) fn eligible(view: &View<'_>, c: usize) -> bool {
    match view.upos(c) {
        Upos::Verb => true,
        Upos::Aux => !matches!(view.rel(c).main(), "aux" | "cop"),
        Upos::Noun | Upos::Adj | Upos::Adp | Upos::Adv | Upos::Sconj => true,
        Upos::Punct => view.is_colon(c),
        _ => false,
    }
}

/// A class of a child that says what complement the word has.
fn frame(view: &View<'_>, c: usize) -> (u32, Vec<usize>) {
    let mut bits = 0u32;
    let mut cases = Vec::new();
    for &k in view.kids(c) {
        let right = k > c;
        let bit = match view.rel(k) {
            Deprel::Ccomp if right => {
                if view
                    .words()
                    .complementizer
                    .contains(view.folded(first_kid(view, k)))
                {
                    0
                } else {
                    1
                }
            }
            Deprel::Ccomp => 2,
            Deprel::Parataxis if right => 3,
            Deprel::Parataxis => 4,
            Deprel::Obj if right => 5,
            Deprel::Obj => 6,
            Deprel::Xcomp => {
                if crate::complement::is_infinitive(view, k) {
                    7
                } else {
                    8
                }
            }
            Deprel::Nsubj => 9,
            Deprel::NsubjPass => 10,
            Deprel::CompoundPrt => 11,
            Deprel::NmodPoss => 12,
            Deprel::Acl if right => 13,
            Deprel::Advcl if right => 14,
            rel => {
                if right && matches!(rel.main(), "obl" | "nmod" | "advcl") {
                    if let Some(case) = view.kids_of(k, &["case", "mark"]).find(|m| *m < k) {
                        cases.push(case);
                    }
                    15
                } else if rel.is_subject() {
                    9
                } else {
                    continue;
                }
            }
        };
        bits |= 1 << bit;
    }
    (bits, cases)
}

fn first_kid(view: &View<'_>, k: usize) -> usize {
    view.kids(k).first().copied().unwrap_or(k).min(k)
}

/// The features of the token as a cue: what the word is, and what stands around it.
pub(crate) fn features(view: &View<'_>, marks: &Marks, rules: &Rules, c: usize, keys: &mut Keys) {
    word(view, marks, rules, c, keys);
    around(view, marks, rules, c, keys);
}

/// What the word itself, its complements and the rules say: enough to pass over most words.
pub(crate) fn word(view: &View<'_>, marks: &Marks, rules: &Rules, c: usize, keys: &mut Keys) {
    let lemma = marks.lemma(c);
    let upos = view.upos(c) as u32;
    let tag = marks.tag(c);
    let rel = view.rel(c) as u32;
    let row = marks.row(c);
    let (frame, cases) = frame(view, c);
    keys.two(1000, lemma, upos);
    keys.one(1001, lemma);
    keys.two(1002, marks.form(c), tag);
    keys.two(1003, tag, rel);
    keys.two(1004, lemma, frame & 0x1ff);
    keys.two(1005, frame, upos);
    keys.two(1006, frame & 0x1ff, row);
    keys.two(1007, row, tag);
    keys.two(1008, marks.ending(c), upos);
    let rule = rules.class(c);
    keys.two(1009, rule, row);
    keys.two(1010, rule, tag);
    keys.two(1011, rule, lemma);
    keys.two(1012, rule, frame & 0x1ff);
    keys.two(1013, u32::from(rules.inside(c)), rule);
    keys.two(1014, u32::from(rules.inside(c)), row);
    keys.two(1050, u32::from(rules.covered(c)), rule);
    for case in &cases {
        keys.two(1015, lemma, marks.form(*case));
        keys.two(1016, row, marks.form(*case));
    }
}

/// What stands around the word.
pub(crate) fn around(view: &View<'_>, marks: &Marks, rules: &Rules, c: usize, keys: &mut Keys) {
    let lemma = marks.lemma(c);
    let upos = view.upos(c) as u32;
    let tag = marks.tag(c);
    let rel = view.rel(c) as u32;
    let row = marks.row(c);
    let sentence = view.range_of(c);
    let rule = rules.class(c);
    let (frame, _) = frame(view, c);
    let subject = view
        .kids(c)
        .iter()
        .copied()
        .find(|k| view.rel(*k).is_subject());
    let agent = subject.or_else(|| view.agent(c));
    let who = agent.map_or(99, |s| marks.who(s));
    keys.two(1017, who, tag);
    keys.two(1018, who, frame & 0x1ff);
    keys.two(1019, who, lemma);
    keys.two(1020, who, row);
    keys.two(1051, who, rule);
    if let Some(s) = agent {
        keys.one(1021, marks.lemma(s));
        keys.two(1022, bucket(c.abs_diff(s)), u32::from(s < c));
    }
    if let Some(o) = view.kids_of(c, &["obj"]).next() {
        keys.two(1023, marks.who(o), lemma);
        keys.two(1024, marks.who(o), tag);
        keys.one(1025, marks.lemma(o));
        keys.two(1026, marks.lemma(o), lemma);
        keys.two(1052, marks.row(o), row);
    }
    if let Some(x) = view.kids_of(c, &["xcomp", "ccomp", "advcl", "acl"]).next() {
        keys.two(1027, marks.lemma(x), view.rel(x) as u32);
        keys.two(1028, marks.row(x), row);
        keys.two(1029, marks.tag(x), lemma);
        keys.two(1053, marks.row(x), view.rel(x) as u32);
    }
    if let Some(h) = view.head(c) {
        keys.two(1030, marks.lemma(h), rel);
        keys.three(1031, marks.row(h), rel, upos);
        keys.three(1032, marks.tag(h), rel, row);
        keys.two(1033, rules.class(h), rel);
        keys.two(1054, marks.lemma(h), lemma);
    }
    for &k in view.kids(c) {
        match view.rel(k).main() {
            "aux" | "mark" | "advmod" | "det" | "cop" | "compound" | "case" => {
                keys.two(1034, marks.form(k), view.rel(k) as u32);
                keys.two(1035, marks.form(k), row);
            }
            "nmod" => keys.two(1036, view.rel(k) as u32, marks.who(k)),
            _ => {}
        }
        if view.rel(k) == Deprel::CompoundPrt {
            keys.two(1037, lemma, marks.form(k));
        }
        if view.rel(k) == Deprel::NmodPoss {
            keys.two(1038, lemma, marks.who(k));
        }
    }
    let at = |n: isize| c.checked_add_signed(n).filter(|i| sentence.contains(i));
    for (n, d) in [-2isize, -1, 1, 2, 3].into_iter().enumerate() {
        let n = n as u32;
        match at(d) {
            Some(i) => {
                keys.two(1039 + n, marks.form(i), upos);
                keys.three(1055 + n, marks.tag(i), tag, 0);
                if d == 1 {
                    keys.two(1060, marks.form(i), lemma);
                    keys.two(1061, marks.tag(i), lemma);
                    keys.two(1062, marks.who(i), row);
                }
                if d == -1 {
                    keys.two(1063, marks.who(i), row);
                    keys.two(1064, marks.form(i), row);
                }
            }
            None => keys.two(1039 + n, 0, upos),
        }
    }
    keys.two(1045, bucket(c - sentence.start), upos);
    keys.two(1046, bucket(sentence.end - c), upos);
    // Quotation marks around it.
    let before = (sentence.start..c)
        .rev()
        .take(10)
        .find(|i| view.is_mark(*i));
    let after = (c..sentence.end).take(12).find(|i| view.is_mark(*i));
    let quote = before.map_or(9, |i| bucket(c - i)) * 10 + after.map_or(9, |i| bucket(i - c));
    keys.two(1047, quote, upos);
    keys.two(1048, quote, row);
    let starts = view.quote(sentence.start).is_some();
    let inside = view.quote(c).is_some();
    keys.three(1049, u32::from(starts), u32::from(inside), upos);
    keys.three(1065, u32::from(starts), u32::from(inside), row);
    // Another word of saying governs it, or stands before it.
    let spoken = (sentence.start..c).rev().find(|i| rules.class(*i) != 0);
    keys.two(1066, spoken.map_or(0, |i| bucket(c - i)), row);
    keys.two(1067, spoken.map_or(0, |i| marks.row(i)), upos);
    let mut up = view.head(c);
    for _ in 0..6 {
        let Some(h) = up else { break };
        if rules.class(h) != 0 {
            keys.three(1068, u32::from(h < c), upos, row);
            break;
        }
        up = view.head(h);
    }
}
