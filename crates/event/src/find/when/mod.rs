//! When: the expression that dates an event, never the one that dates its report.
//!
//! Each time expression belongs to the nearest word that governs it ([`own`]). An event takes its
//! own; failing that the one of a clause that the grammar ties it to ([`clause`]): the verb that
//! carries it ("talks will be held on Sunday"), a coordinated verb before it, the one that its
//! clause modifies ("on October 7, when ..."); failing that the one of the same event told before
//! ([`text`]).

mod clause;
mod own;
mod text;

pub(crate) use own::Owned;
pub(crate) use text::TOLD_BEFORE;

use crate::view::View;
use dateline_document::{
    By, Id, Predicate, PredicateKind, Timex, TimexKind, Token, When, WhenRelation,
};

/// Clauses that a date may be handed through.
const FARTHEST: u8 = 3;

/// The rule of "on October 7, when ...".
const RELATIVE: &str = "event/when-relative";

/// A time and the rule that found it.
type Dated = (Id<Timex>, &'static str);

/// The time of an event, with what decided.
pub(crate) fn find(
    view: &View<'_>,
    id: Id<Predicate>,
    predicate: &Predicate,
) -> Option<(When, By)> {
    let (time, by) =
        of_sentence(view, id, predicate, 0).or_else(|| text::told_before(view, predicate))?;
    let mut when = when(view, time);
    // "since August, when rebels attacked": the attack was in August.
    if by == RELATIVE && when.relation == WhenRelation::Since {
        when.relation = WhenRelation::On;
    }
    Some((when, By::fixed(by)))
}

/// The times of words that no predicate covers ("early trading yesterday").
pub(crate) fn of_nouns(view: &View<'_>) -> Vec<(Id<Token>, When, By)> {
    let nouns = view.owned().nouns();
    nouns
        .map(|(noun, time)| (noun, when(view, time), By::fixed("event/when-noun")))
        .collect()
}

/// The time that the sentence of a predicate gives it.
fn of_sentence(
    view: &View<'_>,
    id: Id<Predicate>,
    predicate: &Predicate,
    depth: u8,
) -> Option<Dated> {
    if depth > FARTHEST {
        return None;
    }
    let by = |rule: &'static str| move |time| (time, rule);
    own::own(view, id)
        .map(by("event/when-own"))
        .or_else(|| own::beside(view, predicate).map(by("event/when-beside")))
        .or_else(|| clause::carried(view, predicate, depth).map(by("event/when-of-governor")))
        .or_else(|| clause::relative(view, predicate.head).map(by(RELATIVE)))
        .or_else(|| clause::coordinated(view, predicate, depth).map(by("event/when-coordinated")))
        .or_else(|| clause::simultaneous(view, predicate, depth).map(by("event/when-clause")))
        .or_else(|| clause::purpose(view, predicate).map(by("event/when-journey")))
        .or_else(|| clause::phased(view, predicate).map(by("event/when-phase")))
        .or_else(|| own::shared(view, id).map(by("event/when-of-object")))
        .or_else(|| own::after(view, predicate).map(by("event/when-after-noun")))
        .or_else(|| clause::of_noun(view, predicate).map(by("event/when-of-noun")))
        .or_else(|| clause::brought_about(view, predicate, depth).map(by("event/when-result")))
}

fn when(view: &View<'_>, time: Id<Timex>) -> When {
    let relation = view
        .layers
        .times
        .at(time)
        .and_then(|t| t.side)
        .unwrap_or(WhenRelation::On);
    When { time, relation }
}

/// Can date an event: a point, placed or at least named; or a stretch that is placed.
fn dates(timex: &Timex) -> bool {
    match timex.kind {
        TimexKind::Date | TimexKind::Time => !timex.value.ends_with("_REF"),
        TimexKind::Duration => timex.interval.is_some(),
        TimexKind::Set => false,
    }
}

/// A noun that tells of something by itself, without a light verb.
fn is_noun(predicate: &Predicate) -> bool {
    predicate.kind == PredicateKind::Noun && predicate.light.is_none()
}
