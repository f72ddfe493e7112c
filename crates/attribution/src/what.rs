//! What is said: the content of a verb cue in the frames of its lexicon row.

use crate::complement::{self, Complement};
use crate::content;
use crate::cues::{CueRow, Hearer, Strength};
use crate::draft::Found;
use crate::look::{Seen, refuser, turns};
use crate::source;
use crate::surface::proform;
use crate::view::View;
use dateline_document::{Deprel, Stance, Upos};
use std::ops::Range;

/// Token ranges, and whether they are a clause or a quotation.
pub(crate) type What = (Vec<Range<usize>>, bool);

/// The content: to the right in the frames of the row, before or around, or by looks. The flag
/// says that it is a clause or a quotation.
pub(crate) fn what(
    view: &View<'_>,
    seen: &Seen,
    row: &CueRow,
    source: Option<&Found>,
    hearers: &[Found],
) -> Option<What> {
    let sentence = view.range_of(seen.at);
    let group = &seen.group;
    let frames = &row.frames;
    if seen.passive {
        return passive_content(view, seen, row, source);
    }
    let inner = inner(group, source, hearers, &sentence);
    // "As the newspaper writes with reference to a source, ...": the main clause behind the comma.
    if frames.clause
        && view.words().as_.contains(view.folded(sentence.start))
        && inner.start == sentence.start + 1
        && let Some(comma) = (inner.end..sentence.end).find(|i| view.folded(*i) == ",")
        && (comma + 1..sentence.end).any(|i| view.is_verbal(i))
        && !view.words().complementizer.contains(view.folded(inner.end))
    {
        return Some((vec![content::trim(view, comma + 1..sentence.end)], true));
    }
    let own = content::own_clause(view, &inner);
    let split = own.start > sentence.start
        && (view.is_break(own.start - 1) || content::quote_before(view, own.start).is_some());
    let behind = source.filter(|s| s.range.start >= group.end && s.range.start <= group.end + 8);
    let quoted = content::quote_before(view, own.start).is_some();
    let right = right_content(view, seen, row, &inner).filter(|c| {
        let Some(p) = c.parts.first() else {
            return false;
        };
        let opened = opened_by(view, p.start);
        // "'...', he said after the vote failed": the quotation is the content.
        // "..., he said when asked about it": an adverbial after fronted words.
        let adverbial = split && !opened && matches!(view.upos(p.start), Upos::Sconj | Upos::Adv);
        (!quoted || opened)
            && !adverbial
            && behind.is_none_or(|s| p.start >= s.range.end && !(split && c.clausal && !opened))
    });
    if let Some(mut right) = right {
        if right.clausal {
            stretch(view, seen, &mut right.parts, &sentence);
        }
        let right = skip_time(view, right, &inner);
        let clausal = right.clausal;
        let mut parts = right.parts;
        // "It is, he said, a mistake": the tree calls the rest the complement of the cue.
        if clausal && split && parts.first().is_some_and(|p| p.start >= own.end) {
            let around = content::around(view, seen.at, &own, &sentence);
            if let Some(left) = around.into_iter().find(|p| p.end <= own.start)
                && parts.iter().all(|p| p.start > own.end)
            {
                parts.insert(0, left);
            }
        }
        return Some((parts, clausal));
    }
    if split && (frames.clause || frames.quote) {
        let parts = content::around(view, seen.at, &own, &sentence);
        let quoted = parts
            .first()
            .is_some_and(|p| p.clone().any(|i| view.quote(i).is_some()));
        let parsed = matches!(view.rel(seen.at), Deprel::Parataxis)
            || view.kids_of(seen.at, &["ccomp"]).any(|k| k < own.start);
        let allowed = frames.clause && (row.strength == Strength::Strong || parsed) || quoted;
        if !parts.is_empty() && allowed {
            return Some((parts, true));
        }
    }
    if own.start == sentence.start
        && (frames.quote || frames.clause)
        && let Some(quote) = content::quote_before(view, own.start)
        && own.end + 1 >= sentence.end
        && view.paragraph_of(quote.start) == view.paragraph_of(own.start)
        && !matches!(view.folded(quote.end.saturating_sub(2)), "." | ";")
    {
        return Some((vec![quote], true));
    }
    if frames.clause && (row.strength == Strength::Strong || !split) {
        let zero = row.strength == Strength::Strong;
        if let Some(range) = content::clause_by_looks(view, inner.end, &sentence, zero) {
            return Some((vec![range], true));
        }
    }
    if (frames.object || frames.gerund)
        && let Some(range) = before_relative(view, seen.at, &sentence)
    {
        return Some((vec![range], true));
    }
    if frames.clause || frames.quote {
        return proform(view, seen, &sentence);
    }
    None
}

/// ", which the president has denied": the clause before the comma.
fn before_relative(view: &View<'_>, v: usize, sentence: &Range<usize>) -> Option<Range<usize>> {
    let relative = view
        .kids_of(v, &["obj"])
        .find(|k| *k < v && view.words().relative.contains(view.folded(*k)))?;
    let comma = relative.checked_sub(1).filter(|c| view.folded(*c) == ",")?;
    // Of the clause or noun it hangs on: "accuses X of [training the rebels], which X denies".
    let start = view
        .head(v)
        .filter(|h| sentence.contains(h) && *h < comma)
        .map_or(sentence.start, |h| view.extent(h).start.max(sentence.start));
    let range = content::trim(view, start..comma);
    (range.start < range.end).then_some(range)
}

/// The verb group together with the source and the hearers beside it.
fn inner(
    group: &Range<usize>,
    source: Option<&Found>,
    hearers: &[Found],
    sentence: &Range<usize>,
) -> Range<usize> {
    let mut inner = group.clone();
    for found in source.into_iter().chain(hearers) {
        let r = &found.range;
        if r.start < sentence.start || r.end > sentence.end {
            continue;
        }
        let gap = if r.end <= inner.start {
            inner.start - r.end
        } else {
            r.start.saturating_sub(inner.end)
        };
        if gap <= 12 {
            inner = inner.start.min(r.start)..inner.end.max(r.end);
        }
    }
    inner
}

/// A complementizer, colon or opening mark stands at or right before the token.
fn opened_by(view: &View<'_>, start: usize) -> bool {
    view.words().complementizer.contains(view.folded(start))
        || view.is_mark(start)
        || start > 0 && (view.is_colon(start - 1) || view.is_mark(start - 1))
}

/// Lets a clause reach to the next break: what the tree hangs on the cue behind it ("said it felt
/// as good [as new]") is the content's, unless it is another verb of the same source.
fn stretch(view: &View<'_>, seen: &Seen, parts: &mut [Range<usize>], sentence: &Range<usize>) {
    // "claimed that paying nothing was smart": the clause opens with its complementizer.
    if let Some(part) = parts.first_mut()
        && let Some(that) = (seen.group.end..part.start)
            .find(|i| view.words().complementizer.contains(view.folded(*i)))
        && (that..part.start).all(|i| !view.is_mark(i))
    {
        part.start = that;
    }
    let Some(part) = parts.last_mut() else { return };
    let mut end = part.end;
    while end < sentence.end {
        // "families - gay and straight - would qualify": an insertion between dashes.
        if matches!(view.folded(end), "-" | "--")
            && let Some(close) =
                (end + 1..sentence.end).find(|i| view.folded(*i) == view.folded(end))
            && close > end + 1
        {
            end = close + 1;
            continue;
        }
        let stop = view.is_break(end)
            || view.is_colon(end)
            || matches!(view.folded(end), ";" | "." | "(" | ")")
            || view.upos(end) == Upos::Cconj
                && view
                    .head(end)
                    .is_some_and(|h| view.rel(h) == Deprel::Conj && view.head(h) == Some(seen.at));
        if stop {
            break;
        }
        end += 1;
    }
    part.end = end;
}

fn right_content(
    view: &View<'_>,
    seen: &Seen,
    row: &CueRow,
    inner: &Range<usize>,
) -> Option<Complement> {
    let (v, group, frames) = (seen.at, &seen.group, &row.frames);
    let sentence = view.range_of(v);
    let by_particle = row.particle.as_ref().map(|p| {
        let mut with = row.clone();
        with.frames.prepositions = vec![p.clone()];
        with
    });
    if frames.order
        && let Some(c) = complement::order(view, v, group)
    {
        return Some(c);
    }
    if frames.clause
        && let Some(c) = complement::clause(view, v, group)
    {
        return Some(skip_time(view, c, inner));
    }
    // The tree lost the clause: the complementizer still says where it is.
    if frames.clause
        && let Some(range) =
            clause_by_complementizer(view, row, inner.end.max(group.end), &sentence)
    {
        return Some(Complement {
            parts: vec![range],
            clausal: true,
        });
    }
    if frames.as_
        && let Some(c) = complement::ascribed(view, v, group, true)
    {
        return Some(c);
    }
    if frames.predicate
        && let Some(c) = complement::ascribed(view, v, group, false)
    {
        return Some(c);
    }
    if frames.infinitive
        && let Some(c) = complement::infinitive(view, v, group)
    {
        // "refused to say": a silence, found at its infinitive.
        let silent = view
            .kids(v)
            .iter()
            .any(|k| refuser(view, *k).is_some() && turns(view, *k));
        return (!silent).then_some(c);
    }
    if frames.gerund
        && let Some(c) = complement::gerund(view, v, group)
    {
        return Some(c);
    }
    if !frames.prepositions.is_empty()
        && let Some(c) = complement::prepositional(view, v, group, row)
    {
        return Some(c);
    }
    if let Some(with) = &by_particle
        && (frames.object || frames.quote)
        && let Some(c) = complement::prepositional(view, v, group, with)
    {
        return Some(c);
    }
    if frames.quote
        && let Some(q) = content::quote_after(view, inner.end.max(group.end), &sentence)
        && (row.strength == Strength::Strong || q.start <= inner.end.max(group.end) + 2)
    {
        return Some(Complement {
            parts: vec![q],
            clausal: true,
        });
    }
    if frames.object
        && let Some((o, c)) = complement::object(view, v, group, false)
        && says_something(view, o, row)
    {
        // "said officials are in possession": the object is the subject of a clause.
        if frames.clause
            && row.strength == Strength::Strong
            && source::opens_clause(view, o)
            && let Some(range) = content::clause_by_looks(view, group.end, &sentence, true)
        {
            return Some(Complement {
                parts: vec![range],
                clausal: true,
            });
        }
        return Some(c);
    }
    None
}

/// An object is a content: not "said nothing", not "announced a winner" of a weak cue.
fn says_something(view: &View<'_>, o: usize, row: &CueRow) -> bool {
    match view.upos(o) {
        // "repudiated what he called a smear"
        Upos::Pron if view.kids_of(o, &["acl"]).next().is_some() => row.stance != Stance::Reports,
        Upos::Pron | Upos::Det => {
            view.words().proform.contains(view.folded(o)) && row.stance != Stance::Reports
        }
        Upos::Noun | Upos::Propn | Upos::Num | Upos::Verb | Upos::Adj => {
            !view.words().noword.contains(view.lemma(o)) || row.stance != Stance::Reports
        }
        _ => false,
    }
}

/// A time between cue and clause belongs to the cue: "said on Monday it would".
fn skip_time(view: &View<'_>, mut c: Complement, inner: &Range<usize>) -> Complement {
    if let Some(part) = c.parts.first_mut()
        && part.start <= inner.end + 1
    {
        let mut i = part.start;
        if view.upos(i) == Upos::Adp && view.time(i + 1).is_some() {
            i += 1;
        }
        let mut past = i;
        while past < part.end && view.time(past).is_some() {
            past += 1;
        }
        let clause = view.words().complementizer.contains(view.folded(past))
            || view.is_nominal(past)
            || matches!(view.upos(past), Upos::Det | Upos::Adj | Upos::Part);
        if past > i && clause && past + 1 < part.end {
            part.start = past;
        }
        while part.start + 1 < part.end && view.is_punct(part.start) && !view.is_mark(part.start) {
            part.start += 1;
        }
    }
    c
}

fn passive_content(
    view: &View<'_>,
    seen: &Seen,
    row: &CueRow,
    source: Option<&Found>,
) -> Option<What> {
    let (v, group, frames) = (seen.at, &seen.group, &row.frames);
    let sentence = view.range_of(v);
    // "was told that": the subject is the hearer, the clause the content.
    if frames.clause
        && let Some(c) = complement::clause(view, v, group)
    {
        return Some((c.parts, true));
    }
    // "is said to have left": subject and infinitive.
    let raised = view.kids(v).iter().copied().find(|k| {
        *k > v
            && matches!(view.rel(*k).main(), "xcomp" | "ccomp" | "advcl")
            && complement::is_infinitive(view, *k)
    });
    if (frames.clause || frames.infinitive)
        && let Some(k) = raised
        && row.hearer != Hearer::Object
        && row.stance != Stance::Demands
        && row.stance != Stance::Promises
        && row.stance != Stance::Warns
        && source.is_none()
    {
        let (_, subject) = complement::object(view, v, group, true)?;
        let mut parts = subject.parts;
        parts.push(view.extent(k));
        return Some((parts, true));
    }
    if !frames.prepositions.is_empty()
        && let Some(c) = complement::prepositional(view, v, group, row)
    {
        return Some((c.parts, source.is_some()));
    }
    // "That any of them had crossed was denied."
    let clause = view
        .kids_of(v, &["csubj", "advcl", "ccomp"])
        .filter(|k| *k < group.start)
        .map(|k| view.extent(k))
        .find(|r| view.words().complementizer.contains(view.folded(r.start)));
    if frames.clause
        && let Some(range) = clause
        && range.end <= group.start
    {
        return Some((vec![range], true));
    }
    // "Horsemen were seen on the road, it is said."
    let it = group.start.checked_sub(1).filter(|i| {
        *i > sentence.start + 1
            && view.upos(*i) == Upos::Pron
            && !view.words().relative.contains(view.folded(*i))
            && view.rel(*i).is_subject()
            && view.is_break(i - 1)
    });
    if let Some(it) = it.filter(|_| frames.clause && source.is_none()) {
        let own = content::own_clause(view, &(it..group.end));
        let parts = content::around(view, v, &own, &sentence);
        return (!parts.is_empty()).then_some((parts, true));
    }
    source?;
    let inner = inner(group, source, &[], &sentence);
    // "It is said in the statement that ...": the tree hangs the clause on the noun.
    if frames.clause
        && source.is_some_and(|s| s.range.start >= group.end)
        && let Some(range) = clause_by_complementizer(view, row, inner.end, &sentence)
    {
        return Some((vec![range], true));
    }
    // "..., it is noted in the message": the empty subject belongs to the cue.
    let mut whole = inner.clone();
    if let Some(it) = group.start.checked_sub(1)
        && it >= sentence.start
        && view.upos(it) == Upos::Pron
        && view.rel(it).is_subject()
        && view.head(it) == Some(v)
    {
        whole.start = whole.start.min(it);
    }
    let own = content::own_clause(view, &whole);
    let left = source::left_of(view, group).filter(|_| frames.object || frames.clause);
    if view.kids(v).iter().all(|k| !view.rel(*k).is_subject())
        && view.rel(v) != Deprel::Acl
        && let Some(left) = left
    {
        return Some((vec![left.range], true));
    }
    if (frames.object || frames.clause)
        && let Some((o, c)) = complement::object(view, v, group, true)
        && says_something(view, o, row)
    {
        return Some((c.parts, true));
    }
    let split = own.start > sentence.start && view.is_break(own.start - 1);
    if split {
        let parts = content::around(view, v, &own, &sentence);
        if !parts.is_empty() {
            return Some((parts, true));
        }
    }
    None
}

/// From the complementizer on; after a noun only where the noun is the hearer ("told a group that").
fn clause_by_complementizer(
    view: &View<'_>,
    row: &CueRow,
    from: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    // "told the daily, which printed it over five columns, that"
    let mut from = from;
    if row.hearer == Hearer::Object
        && view.folded(from) == ","
        && view.words().relative.contains(view.folded(from + 1))
        && let Some(close) = (from + 2..sentence.end).find(|k| view.folded(*k) == ",")
    {
        from = close + 1;
    }
    // "told the minister, according to an aide, that"
    if view.folded(from) == ","
        && crate::named::phrase_at(view, from + 1, sentence).is_some()
        && let Some(close) = (from + 2..sentence.end).find(|k| view.folded(*k) == ",")
    {
        from = close + 1;
    }
    let range = content::clause_by_looks(view, from, sentence, row.hearer == Hearer::Object)?;
    view.words()
        .complementizer
        .contains(view.folded(range.start))
        .then_some(range)
}
