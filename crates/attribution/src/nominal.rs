//! Noun and adjective cues: "Israel's claim that", "the minister is confident that".

use crate::complement;
use crate::content;
use crate::cues::{CueRow, Negated, Pos};
use crate::draft::{Draft, Found, Origin};
use crate::look::look;
use crate::source::{self, has_preposition};
use crate::view::View;
use dateline_document::{By, Deprel};
use std::ops::Range;

/// A noun with its content and somebody whose it is.
pub(crate) fn noun(view: &View<'_>, n: usize) -> Option<Draft> {
    let row = view.kit.cues.of(view.lemma(n), Pos::Noun).next()?;
    let content = noun_content(view, n, row)?;
    let source = owner(view, n)?;
    view.can_speak(source.head)
        .then(|| draft(view, row, n, n..n + 1, source, content, row.stance))
}

fn noun_content(view: &View<'_>, n: usize, row: &CueRow) -> Option<Range<usize>> {
    let words = view.words();
    if row.frames.clause {
        let clause = view
            .kids_of(n, &["acl", "ccomp", "appos", "parataxis"])
            .find(|k| {
                *k > n
                    && view.rel(*k) != Deprel::AclRelcl
                    && words.complementizer.contains(view.folded(n + 1))
            });
        if let Some(k) = clause {
            return Some(n + 1..view.extent(k).end);
        }
    }
    if row.frames.infinitive {
        let infinitive = view
            .kids_of(n, &["acl", "xcomp"])
            .find(|k| *k > n && complement::is_infinitive(view, *k));
        if let Some(k) = infinitive {
            return Some(n + 1..view.extent(k).end);
        }
    }
    let (k, case) = view
        .kids_of(n, &["nmod", "acl"])
        .filter(|k| *k > n && view.time(*k).is_none())
        .find_map(|k| {
            view.kids_of(k, &["case", "mark"])
                .find(|c| *c < k && row.frames.prepositions.iter().any(|p| p == view.folded(*c)))
                .map(|c| (k, c))
        })?;
    Some(case + 1..view.extent(k).end)
}

/// Whose claim: the possessor, "by X", the subject of "made the claim".
fn owner(view: &View<'_>, n: usize) -> Option<Found> {
    let words = view.words();
    let possessor = view
        .kids(n)
        .iter()
        .copied()
        .find(|k| view.rel(*k) == Deprel::NmodPoss);
    if let Some(k) = possessor {
        let mut found = source::found(view, k);
        // The mark of the genitive is no part of the name.
        while found.range.end > k + 1 && view.xpos(found.range.end - 1) == "POS" {
            found.range.end -= 1;
        }
        return Some(found);
    }
    let by = view
        .kids_of(n, &["nmod"])
        .find(|k| *k > n && has_preposition(view, *k, &words.agent));
    if let Some(k) = by {
        return Some(source::found(view, k));
    }
    let verb = view.head(n).filter(|_| view.rel(n) == Deprel::Obj)?;
    (words.give.contains(view.lemma(verb)))
        .then(|| source::subject(view, verb))
        .flatten()
}

/// An adjective with its clause: "is confident that".
pub(crate) fn adjective(view: &View<'_>, a: usize) -> Option<Draft> {
    let row = view.kit.cues.of(view.lemma(a), Pos::Adjective).next()?;
    let seen = look(view, a);
    let stance = match (seen.negated, row.negated) {
        (true, Negated::Gone) => return None,
        (true, Negated::Turns(stance)) => stance,
        _ => row.stance,
    };
    let source = source::subject(view, a)?;
    if !view.can_speak(source.head) {
        return None;
    }
    let clause = view
        .kids_of(a, &["ccomp", "advcl"])
        .find(|k| *k > a && words_open(view, a, *k))?;
    let extent = view.extent(clause);
    let content = extent.start.max(a + 1)..extent.end;
    Some(draft(view, row, a, seen.group, source, content, stance))
}

fn words_open(view: &View<'_>, a: usize, k: usize) -> bool {
    view.words().complementizer.contains(view.folded(a + 1))
        || view.rel(k) == Deprel::Ccomp && !complement::is_infinitive(view, k)
}

fn draft(
    view: &View<'_>,
    row: &CueRow,
    at: usize,
    cue: Range<usize>,
    source: Found,
    content: Range<usize>,
    stance: dateline_document::Stance,
) -> Draft {
    let by = By::new(format!("lexicon/cues:{}", row.id));
    Draft {
        at,
        content: vec![content::trim(view, content)],
        stance,
        ..Draft::new(Some(source), cue, row.lemma.clone(), Origin::Word, by)
    }
}
