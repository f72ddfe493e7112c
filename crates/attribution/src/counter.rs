//! Answers that are told by what they say: an echo of the claim as a question, a fragment with
//! "not", a harmless account of it, yes or no to what was asked.

use crate::answer::Answer;
use crate::asked;
use crate::draft::{Draft, near};
use crate::reading::{Read, negated, read, top};
use crate::source;
use crate::view::View;
use dateline_document::{Stance, Upos};
use std::ops::Range;

/// Most words of a fragment.
const SHORT: usize = 7;
/// Sentences before an answer in which the claim may stand that it explains away.
const BACK: usize = 4;

/// The stance of one that only reports by its cue.
pub(crate) fn stance(answer: Answer<'_, '_>) -> Option<Read> {
    let Answer { view, d, .. } = answer;
    let part = d.content.first()?;
    if let Some(stance) = view.kit.verdicts.of(view, part) {
        return read(stance, Some(part.clone()));
    }
    if echo(answer, part) || fragment(view, part) {
        return read(Stance::Denies, Some(part.clone()));
    }
    if let Some(read) = yes_or_no(answer, part) {
        return Some(read);
    }
    let words = view.words();
    if claims(answer).next().is_some() && words.contrary.contains(view.lemma(d.at)) {
        return read(Stance::Denies, Some(part.clone()));
    }
    explains_away(answer, part)
        .then(|| read(Stance::Denies, Some(part.clone())))
        .flatten()
}

/// What others have told shortly before, the last first.
pub(crate) fn claims<'d>(answer: Answer<'d, '_>) -> impl Iterator<Item = (usize, &'d Draft)> {
    let Answer {
        view, drafts, i, d, ..
    } = answer;
    let from = back(view, d.at, BACK);
    near(drafts, i).rev().filter(move |(j, p)| {
        *j != i
            && p.at < d.at
            && p.at >= from
            && !p.content.is_empty()
            && !p.holds(d.at)
            && !same_speaker(view, drafts, p, (i, d))
    })
}

/// The first token of the sentence `n` sentences before that of `at`.
pub(crate) fn back(view: &View<'_>, at: usize, n: usize) -> usize {
    let mut from = view.range_of(at).start;
    for _ in 0..n {
        match from.checked_sub(1) {
            Some(before) => from = view.range_of(before).start,
            None => break,
        }
    }
    from
}

/// Two drafts of one speaker, as far as words tell: the same noun or name, or a pronoun that takes
/// up the last speaker before it.
pub(crate) fn same_speaker(
    view: &View<'_>,
    drafts: &[Draft],
    a: &Draft,
    (i, b): (usize, &Draft),
) -> bool {
    let (Some(first), Some(second)) = (&a.source, &b.source) else {
        return false;
    };
    if first.head == second.head {
        return true;
    }
    if view.upos(second.head) == Upos::Pron {
        let before = near(drafts, i)
            .map(|(_, p)| p)
            .filter(|p| p.at < b.at && p.source.is_some())
            .filter(|p| p.source.as_ref().is_some_and(|s| s.head < second.head))
            .max_by_key(|p| p.at);
        return before.is_some_and(|p| std::ptr::eq(p, a));
    }
    let (x, y) = (view.lemma(first.head), view.lemma(second.head));
    x == y
        || second.range.clone().any(|k| {
            view.upos(k) == Upos::Propn
                && first
                    .range
                    .clone()
                    .any(|j| view.upos(j) == Upos::Propn && view.folded(j) == view.folded(k))
                && view.mention(k).is_some()
        })
}

/// "What ceasefire?": the claim's own noun, asked back.
fn echo(answer: Answer<'_, '_>, part: &Range<usize>) -> bool {
    let Answer { view, ties, .. } = answer;
    let words = view.words();
    let open = part
        .clone()
        .find(|k| !view.is_punct(*k))
        .unwrap_or(part.start);
    let asks = words.question.contains(view.folded(open))
        && (view.is_nominal(open + 1) || open + 2 == part.end);
    let ends = (part.start..part.end + 1).any(|k| view.folded(k) == "?");
    let keys = ties.of(part.clone());
    asks && ends
        && part.len() <= SHORT
        && claims(answer).any(|(_, p)| ties.shared(&keys, &p.content) > 0)
}

/// "Not by us.", "Absurd.": no verb, and a word that says no.
fn fragment(view: &View<'_>, part: &Range<usize>) -> bool {
    let words = view.words();
    let inside = || part.clone().filter(|k| !view.is_punct(*k));
    let n = inside().count();
    if n == 0 || n > SHORT || inside().any(|k| view.is_verbal(k)) {
        return false;
    }
    let false_alone = inside().filter(|k| view.upos(*k).is_content()).count() <= 2
        && inside().any(|k| words.falsehood.contains(view.folded(k)));
    let opens = inside().next().is_some_and(|k| {
        words.negator.contains(view.folded(k))
            && !inside().any(|k| words.noword.contains(view.lemma(k)))
    });
    false_alone || opens && n > 1
}

/// "Asked if they had fired, he said they had."
fn yes_or_no(answer: Answer<'_, '_>, part: &Range<usize>) -> Option<Read> {
    let Answer { view, ties, d, .. } = answer;
    let asked = asked::find(view, &view.range_of(d.at))?;
    let about = asked.about.clone().filter(|_| asked.polar)?;
    if asked.clause.contains(&d.at)
        || part.start < asked.clause.end && asked.clause.start < part.end
    {
        return None;
    }
    let keys = ties.of(part.clone());
    let taken_up = keys.is_empty() && part.clone().any(|k| view.is_verbal(k))
        || ties.shared(&keys, std::slice::from_ref(&about)) > 0;
    let top = top(view, part)?;
    let stance = if negated(view, top, part) {
        Stance::Denies
    } else {
        Stance::Confirms
    };
    taken_up.then(|| read(stance, Some(about))).flatten()
}

/// "It was fog", "the strip is a football pitch, the minister assured", "the envoy had simply
/// missed the plane": another account of what was told.
fn explains_away(answer: Answer<'_, '_>, part: &Range<usize>) -> bool {
    let Answer { view, ties, d, .. } = answer;
    let words = view.words();
    let Some(top) = top(view, part) else {
        return false;
    };
    let Some(subject) = view
        .kids(top)
        .iter()
        .copied()
        .find(|k| view.rel(*k).is_subject() && part.contains(k) && *k < top)
    else {
        return false;
    };
    if negated(view, top, part) {
        return false;
    }
    let mut earlier = claims(answer).peekable();
    if earlier.peek().is_none() {
        return false;
    }
    let copula = view.kids_of(top, &["cop"]).next().is_some();
    let noun = view.upos(top) == Upos::Noun;
    let pronoun = words.proform.contains(view.folded(subject)) && view.upos(subject) != Upos::Noun;
    if copula && noun && pronoun && words.harmless.contains(view.folded(top)) {
        return true;
    }
    let definite = view
        .kids_of(subject, &["det", "nmod"])
        .any(|k| words.definite.contains(view.folded(k)));
    let keys = ties.of(std::iter::once(subject));
    let tied = definite
        && !keys.is_empty()
        && earlier.any(|(_, p)| {
            ties.shared(&keys, &p.content) > 0 || ties.shared(&keys, &[view.range_of(p.at)]) > 0
        });
    let merely = view
        .kids_of(top, &["advmod"])
        .any(|k| part.contains(&k) && words.merely.contains(view.folded(k)));
    let other = copula
        && noun
        && words.insistent.contains(view.lemma(d.at))
        && view
            .kids_of(top, &["det"])
            .any(|k| words.single.contains(view.folded(k)));
    let passive = !copula && source::is_finite(view, top) && view.is_verbal(top);
    tied && (other || merely && (passive || copula))
}
