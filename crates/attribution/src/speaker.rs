//! Who speaks: weighs what the tree says against what stands beside the cue.

use crate::cues::{CueRow, Hearer, Strength};
use crate::draft::Found;
use crate::lexicon::Class;
use crate::look::Seen;
use crate::source;
use crate::view::View;
use dateline_document::{Deprel, Upos};
use std::ops::Range;

pub(crate) fn source_of(
    view: &View<'_>,
    seen: &Seen,
    row: &CueRow,
    hearers: &[Found],
) -> Option<Found> {
    let heard = |f: &Found| hearers.iter().any(|h| h.head == f.head);
    if seen.passive {
        return source::by_agent(view, seen.at)
            .or_else(|| text_of_passive(view, seen))
            .or_else(|| place_of_passive(view, seen));
    }
    let quoted = |i: usize| {
        view.quote(i)
            .filter(|q| Some(*q) != view.quote(seen.at) && !crate::draft::is_title(view, *q))
    };
    let usable = |f: &Found| !heard(f) && !seen.group.contains(&f.head) && quoted(f.head).is_none();
    let parsed = source::subject(view, seen.at)
        .filter(usable)
        .map(|f| source::taken_up(view, f, &seen.group))
        .map(|f| source::mend(view, f, &seen.group));
    // "In Tskhinval consider that ...": taggers call the bare form no present tense.
    let bare = view.xpos(seen.at) == "VB"
        && view.rel(seen.at) == Deprel::Root
        && place_that_speaks(view, seen).is_some();
    let finite = bare || source::is_finite(view, seen.at) || view.xpos(seen.at) == "VBN";
    let region = source::region(view, &seen.group);
    let relative = view.rel(seen.at) == Deprel::AclRelcl;
    let beside = |f: &Found| f.head >= region.start && f.head < region.end;
    let sentence = view.range_of(seen.at);
    let inverted = region.is_empty() && seen.group.start > sentence.start;
    let coordinated = finite
        && !view
            .kids(seen.at)
            .iter()
            .any(|k| view.rel(*k).is_subject() && *k < seen.at);
    if coordinated && let Some(f) = source::shared(view, seen.at, &seen.group).filter(usable) {
        return Some(f);
    }
    if finite
        && !relative
        && let Some(f) = named_office(view, &seen.group).filter(usable)
    {
        return Some(f);
    }
    let right = source::right_of(view, &seen.group).filter(usable);
    // Nothing but a noun phrase between the break and the verb: that is the source, however the
    // tree cut it up ("a port official and two residents said").
    let whole = source::by_looks(view, region.clone())
        .filter(|f| finite && !relative && row.strength == Strength::Strong && usable(f))
        .filter(|f| f.range.len() > 1);
    let after_break = region.start > sentence.start;
    if let Some(whole) = whole
        && parsed.as_ref().is_none_or(|s| {
            if beside(s) {
                s.range != whole.range
            } else {
                after_break
            }
        })
    {
        let head = parsed
            .filter(beside)
            .map(|s| s.head)
            .filter(|h| view.can_speak(*h))
            // "a source in the office of President X": not the name behind the preposition.
            .filter(|h| !(whole.head..*h).any(|i| view.upos(i) == Upos::Adp))
            .unwrap_or(whole.head);
        return Some(Found {
            head,
            range: whole.range,
        });
    }
    if let Some(s) = parsed {
        // A subject beyond a comma or a quotation, and a phrase right beside the verb: the tree
        // is wrong ("The truth, the senator said, ...").
        // "A spokesman for the ministry, Colonel X, denied": the comma closes the name.
        let closed = s.range.end + 1 == seen.group.start
            && view.is_comma(s.range.end)
            && s.range.clone().any(|i| view.is_comma(i));
        let doubtful = finite
            && !closed
            && !relative
            && row.strength == Strength::Strong
            && !beside(&s)
            && s.range.end <= seen.group.start
            && (view.rel(seen.at) != Deprel::Conj
                || seen.group.start > 0 && view.upos(seen.group.start - 1) != Upos::Cconj);
        if doubtful
            && let Some(f) = source::by_looks(view, region.clone())
                .filter(usable)
                .filter(|f| !view.words().relative.contains(view.folded(f.head)))
        {
            return Some(source::taken_up(view, f, &seen.group));
        }
        // "It exceeded 860 people, says the agency."
        let last = |f: &Found| {
            f.range.end >= sentence.end
                || (view.is_punct(f.range.end)
                    || view.words().relative.contains(view.folded(f.range.end)))
                    && row.hearer != Hearer::Object
                    && view.can_speak(f.head)
        };
        let crossing = (s.range.end..seen.group.start).any(|i| view.is_mark(i));
        if doubtful
            && inverted
            && let Some(f) = right.clone().filter(|f| crossing || last(f))
        {
            return Some(f);
        }
        // "..., explained to the agency an interlocutor in the ministry."
        if doubtful
            && inverted
            && let Some(f) = behind_hearers(view, hearers)
                .filter(|f| usable(f) && f.range.end < sentence.end && view.is_punct(f.range.end))
        {
            return Some(f);
        }
        return Some(source::before_apposition(view, &s, &seen.group).unwrap_or(s));
    }
    if !finite {
        return None;
    }
    let left = source::left_of(view, &seen.group)
        .filter(usable)
        .map(|f| source::mend(view, f, &seen.group));
    // After a break the verb is inverted: "..., said the minister".
    if inverted || seen.group.start == sentence.start {
        // "told the newspaper a high-ranking official": the source stands behind the hearer.
        let behind =
            behind_hearers(view, hearers).filter(|f| usable(f) && f.range.end <= sentence.end);
        return right.or(behind).or(left);
    }
    left.or_else(|| place_that_speaks(view, seen))
        .or(right.filter(|_| row.strength == Strength::Strong))
        .or_else(|| {
            // "Two diplomats briefed on his plans said": the tree took the participle for the verb.
            source::starting_at(view, region.start)
                .filter(usable)
                .filter(|f| row.strength == Strength::Strong && f.range.end < seen.group.start)
        })
}

/// "their delegate at the talks, Kabineh Sirleaf, told": an office, a name between commas, the verb;
/// trees put the office under the clause before.
fn named_office(view: &View<'_>, group: &Range<usize>) -> Option<Found> {
    let sentence = view.range_of(group.start);
    let close = group
        .start
        .checked_sub(1)
        .filter(|c| view.folded(*c) == ",")?;
    let open = (sentence.start..close)
        .rev()
        .take(8)
        .find(|c| view.folded(*c) == ",")?;
    let name = open + 1..close;
    let proper = !name.is_empty()
        && (name
            .clone()
            .all(|k| view.upos(k) == Upos::Propn && view.time(k).is_none())
            || view.upos(name.start) == Upos::Det
                && view.upos(close - 1) == Upos::Propn
                && source::by_looks(view, name.clone()).is_some_and(|f| f.range == name)
                && name.clone().all(|k| view.upos(k) != Upos::Adp));
    // The office begins behind the break before it.
    let from = (sentence.start..open)
        .rev()
        .find(|k| view.is_break(*k) && view.folded(*k) != "-" || view.folded(*k) == ";")
        .map_or(sentence.start, |k| k + 1);
    let office = source::by_looks(view, from..open).filter(|_| proper)?;
    let whole = office.range.start == from && office.range.end == open;
    (whole && view.upos(office.head) == Upos::Noun && view.can_speak(office.head)).then_some(
        Found {
            head: office.head,
            range: office.range.start..close,
        },
    )
}

/// The phrase that starts where the last hearer ends.
fn behind_hearers(view: &View<'_>, hearers: &[Found]) -> Option<Found> {
    let mut i = hearers.iter().map(|h| h.range.end).max()?;
    while view.is_mark(i) {
        i += 1;
    }
    source::starting_at(view, i)
}

/// "it is noted in the message": the text that a passive names as its place.
fn text_of_passive(view: &View<'_>, seen: &Seen) -> Option<Found> {
    let named = view
        .kids(seen.at)
        .iter()
        .any(|k| view.rel(*k).is_subject() && view.upos(*k) != Upos::Pron);
    let text = view
        .kids_of(seen.at, &["obl"])
        .find(|k| *k > seen.at && source::has_preposition(view, *k, &view.words().place))
        .filter(|k| {
            view.kit.nouns.class(view.lemma(*k), view.folded(*k)) == Some(Class::Document)
                && view.upos(*k) == Upos::Noun
        })?;
    (!named).then(|| source::found(view, text))
}

/// "In Tskhinval consider that ...": the place stands for who sits there.
fn place_that_speaks(view: &View<'_>, seen: &Seen) -> Option<Found> {
    let sentence = view.range_of(seen.at);
    let first = sentence.start;
    (view.words().place.contains(view.folded(first)) && seen.group.start > first + 1)
        .then(|| source::starting_at(view, first + 1))
        .flatten()
        .filter(|f| f.range.end == seen.group.start)
}

/// "In Nazran this is denied": a place, and right behind it what stands for words said before.
fn place_of_passive(view: &View<'_>, seen: &Seen) -> Option<Found> {
    let words = view.words();
    let first = view.range_of(seen.at).start;
    let subject = view
        .kids(seen.at)
        .iter()
        .copied()
        .find(|k| view.rel(*k).is_subject() && words.proform.contains(view.folded(*k)))?;
    words
        .place
        .contains(view.folded(first))
        .then(|| source::starting_at(view, first + 1))
        .flatten()
        .filter(|f| f.range.end == view.phrase(subject).start && view.can_speak(f.head))
}
