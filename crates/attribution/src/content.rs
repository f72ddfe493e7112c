//! What is attributed when it stands before or around its cue, and how far quotations reach.

use crate::draft::is_title;
use crate::view::View;
use dateline_document::{Deprel, Upos};
use std::ops::Range;

/// The stretch of the sentence that belongs to the cue itself: source, verb group, hearer,
/// adverbials, up to the next break. `inner` must hold the verb group and the source beside it.
pub(crate) fn own_clause(view: &View<'_>, inner: &Range<usize>) -> Range<usize> {
    let sentence = view.range_of(inner.start);
    let mut lo = inner.start;
    while lo > sentence.start {
        let k = lo - 1;
        let opens = match view.upos(k) {
            Upos::Adv => !view.is_verbal(k),
            Upos::Sconj => view.words().as_.contains(view.folded(k)),
            Upos::Adp => view.words().as_.contains(view.folded(k)),
            _ => false,
        };
        if !opens {
            break;
        }
        lo = k;
    }
    let mut hi = inner.end;
    while hi < sentence.end && !ends_clause(view, hi) {
        hi += 1;
    }
    lo..hi
}

fn ends_clause(view: &View<'_>, i: usize) -> bool {
    view.is_break(i)
        || view.is_colon(i)
        || matches!(view.folded(i), ";" | "." | "(" | ")" | "[" | "]")
        || view.upos(i) == Upos::Cconj && clause_follows(view, i)
}

/// A coordinator that joins clauses, not phrases.
fn clause_follows(view: &View<'_>, i: usize) -> bool {
    view.head(i)
        .is_some_and(|h| view.is_verbal(h) && view.rel(h) == Deprel::Conj && h > i)
}

/// Content before, after and around a cue clause; empty when nothing fits. `bound` is the clause
/// that the cue belongs to (its sentence, as a rule); `own` the cue's own stretch.
pub(crate) fn around(
    view: &View<'_>,
    at: usize,
    own: &Range<usize>,
    bound: &Range<usize>,
) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let left = left_part(view, own, bound);
    let right = own.end..bound.end;
    let goes_on = goes_on(view, at, own, &right);
    // "The benefit, it says, would be $300": the verb stands behind the cue.
    let opens = goes_on && left.clone().any(|i| !view.is_punct(i));
    if opens || speaks(view, &left) {
        parts.push(left);
    }
    if goes_on && !parts.is_empty() {
        parts.push(trim(view, right));
    }
    parts.retain(|r| r.start < r.end);
    parts
}

fn left_part(view: &View<'_>, own: &Range<usize>, bound: &Range<usize>) -> Range<usize> {
    let mut start = bound.start;
    for i in bound.start..own.start {
        if view.folded(i) == ";" {
            start = i + 1;
        }
    }
    trim(view, start..own.start)
}

/// A stretch that can be somebody's words: it has a verb, is quoted, or is no mere adverbial.
fn speaks(view: &View<'_>, range: &Range<usize>) -> bool {
    let words = range.clone().filter(|i| !view.is_punct(*i)).count();
    if words == 0 {
        return false;
    }
    let quoted = range
        .clone()
        .filter(|i| !view.is_punct(*i) && view.quote(*i).is_some())
        .count();
    if quoted == words {
        return true;
    }
    let opens_clause = matches!(view.upos(range.start), Upos::Sconj)
        && !view.words().question.contains(view.folded(range.start));
    // "No such camp, the magistrate said."
    let no = range
        .clone()
        .find(|i| !view.is_punct(*i))
        .is_some_and(|i| view.words().negator.contains(view.folded(i)));
    words >= 2 && !opens_clause && (no || range.clone().any(|i| view.is_verbal(i)))
}

/// The sentence goes on after the cue clause with more of the content.
fn goes_on(view: &View<'_>, at: usize, own: &Range<usize>, right: &Range<usize>) -> bool {
    let mut first = right.start;
    while first < right.end && view.is_break(first) {
        first += 1;
    }
    if first >= right.end || first == right.start {
        return false;
    }
    if (right.start..first).any(|i| view.is_mark(i)) && view.quote(first).is_some() {
        return true;
    }
    if (right.clone()).all(|i| view.is_punct(i)) || view.folded(right.start) == ";" {
        return false;
    }
    if view.upos(first) == Upos::Cconj || view.xpos(first) == "VBG" || view.xpos(first) == "IN" {
        return false;
    }
    if view.words().relative.contains(view.folded(first)) {
        return false;
    }
    // The topmost token of the rest says whether it is the content's or the cue's.
    let Some(top) = (first..right.end)
        .find(|i| !view.is_punct(*i) && view.head(*i).is_none_or(|h| h < first || h >= right.end))
    else {
        return false;
    };
    let mut node = top;
    for _ in 0..right.end {
        match view.head(node) {
            Some(h) if own.contains(&h) || h == at => {
                return matches!(view.rel(node).main(), "ccomp" | "parataxis" | "xcomp");
            }
            Some(h) => node = h,
            None => break,
        }
    }
    (first..right.end).any(|i| view.is_verbal(i))
}

/// Cuts punctuation at both ends, quotation marks that pair inside excepted.
pub(crate) fn trim(view: &View<'_>, range: Range<usize>) -> Range<usize> {
    let (mut lo, mut hi) = (range.start, range.end);
    while lo < hi && view.is_punct(lo) && !opens_quote(view, lo) {
        lo += 1;
    }
    while lo < hi && view.is_punct(hi - 1) && !closes_quote(view, hi - 1) {
        hi -= 1;
    }
    lo..hi
}

fn opens_quote(view: &View<'_>, i: usize) -> bool {
    view.is_mark(i)
        && view.quote(i).is_some_and(|q| {
            view.syntax
                .quotations
                .get(q)
                .zip(view.token(i))
                .is_some_and(|(q, t)| q.span.start == t.span.start)
        })
}

fn closes_quote(view: &View<'_>, i: usize) -> bool {
    view.is_mark(i)
        && view.quote(i).is_some_and(|q| {
            view.syntax
                .quotations
                .get(q)
                .zip(view.token(i))
                .is_some_and(|(q, t)| q.closed && q.span.end == t.span.end)
        })
}

/// The tokens of a quotation.
pub(crate) fn quotation_tokens(view: &View<'_>, quotation: usize) -> Range<usize> {
    view.syntax
        .quotations
        .get(quotation)
        .map_or(0..0, |q| view.syntax.tokens_in(q.span))
}

/// A participle or phrase that names whom the speaker cites starts at token `j`.
pub(crate) fn names_cited(view: &View<'_>, j: usize, sentence: &Range<usize>) -> bool {
    view.xpos(j) == "VBG"
        && view
            .kit
            .cues
            .of(view.lemma(j), crate::cues::Pos::Verb)
            .any(|r| r.hearer == crate::cues::Hearer::Cited)
        || crate::named::phrase_at(view, j, sentence)
            .is_some_and(|p| p.kind == crate::phrases::PhraseKind::Citing)
}

/// Cuts a content where it ends for sure: at a semicolon, and before a participle that names whom
/// the speaker cites (", quoting a local office").
pub(crate) fn cut(view: &View<'_>, part: &mut Range<usize>) {
    let inside = |i: usize| {
        view.quote(i)
            .is_some_and(|q| view.syntax.quotations.get(q).is_some_and(|q| q.closed))
    };
    let sentence = view.range_of(part.start);
    let end = (part.start + 1..part.end).find(|i| {
        if inside(*i) {
            return false;
        }
        view.folded(*i) == ";" || view.folded(*i) == "," && names_cited(view, *i + 1, &sentence)
    });
    if let Some(end) = end {
        part.end = end;
    }
}

/// Lets every part reach as far as the quotation it opens or ends in, over sentences too.
pub(crate) fn reach(view: &View<'_>, parts: &mut Vec<Range<usize>>, at: usize) {
    for part in parts.iter_mut() {
        cut(view, part);
        let last = (part.clone()).rev().find(|i| !view.is_punct(*i));
        let first = (part.clone()).find(|i| !view.is_punct(*i));
        for (token, forward) in [(last, true), (first, false)] {
            let Some(q) = token.and_then(|t| view.quote(t)) else {
                continue;
            };
            let tokens = quotation_tokens(view, q);
            let closed = view.syntax.quotations.get(q).is_some_and(|q| q.closed);
            if is_title(view, q) || tokens.contains(&at) || !closed && forward {
                continue;
            }
            if forward {
                part.end = part.end.max(tokens.end);
            } else if at >= part.end || at < tokens.start {
                part.start = part.start.min(tokens.start);
            }
        }
        *part = trim(view, part.clone());
    }
    parts.retain(|r| r.start < r.end);
    parts.sort_by_key(|r| r.start);
    let mut merged: Vec<Range<usize>> = Vec::new();
    for part in parts.drain(..) {
        match merged.last_mut() {
            Some(last) if part.start <= last.end => last.end = last.end.max(part.end),
            _ => merged.push(part),
        }
    }
    *parts = merged;
}

/// The quotation that opens between `from` and the end of the sentence with nothing but a
/// hearer, adverbials and a colon before it.
pub(crate) fn quote_after(
    view: &View<'_>,
    from: usize,
    bound: &Range<usize>,
) -> Option<Range<usize>> {
    for i in from..bound.end.min(from + 14) {
        if let Some(q) = view.quote(i)
            && !is_title(view, q)
        {
            let tokens = quotation_tokens(view, q);
            return (tokens.start >= from).then_some(tokens);
        }
        if view.is_verbal(i) && view.upos(i) == Upos::Verb || view.folded(i) == ";" {
            return None;
        }
    }
    None
}

/// The quotation that ends right before the token `start`, over a comma.
pub(crate) fn quote_before(view: &View<'_>, start: usize) -> Option<Range<usize>> {
    let mut i = start.checked_sub(1)?;
    if view.folded(i) == "," {
        i = i.checked_sub(1)?;
    }
    let q = view.quote(i)?;
    let tokens = quotation_tokens(view, q);
    (tokens.end == i + 1 && !is_title(view, q)).then_some(tokens)
}

/// A content clause to the right by its looks: from the complementizer, or from the first words
/// of a finite clause, to the end of the sentence.
pub(crate) fn clause_by_looks(
    view: &View<'_>,
    from: usize,
    bound: &Range<usize>,
    zero: bool,
) -> Option<Range<usize>> {
    let end = (from..bound.end)
        .find(|i| view.folded(*i) == ";")
        .unwrap_or(bound.end);
    let that = (from..end.min(from + 10))
        .take_while(|i| !view.is_verbal(*i))
        .find(|i| view.words().complementizer.contains(view.folded(*i)));
    // After a noun it may be a relative pronoun ("announced a plan that").
    let relative = |i: usize| i > from && view.is_nominal(i - 1) && view.time(i - 1).is_none();
    if let Some(that) = that.filter(|i| zero || !relative(*i)) {
        return Some(trim(view, that..end));
    }
    if !zero {
        return None;
    }
    let start = (from..end).find(|i| !view.is_punct(*i) && view.upos(*i) != Upos::Adv)?;
    let starts_clause = start == from
        && matches!(
            view.upos(start),
            Upos::Det | Upos::Pron | Upos::Propn | Upos::Noun | Upos::Adj | Upos::Num
        );
    let verb = (start..end)
        .take_while(|i| !view.is_break(*i))
        .any(|i| crate::source::is_finite(view, i) && view.is_verbal(i));
    (starts_clause && verb).then(|| trim(view, start..end))
}
