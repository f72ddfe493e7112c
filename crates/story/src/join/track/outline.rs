//! What decides to which negotiation an event belongs: little enough to be kept of every event of a
//! large record.

use crate::join::date::{Day, number};
use crate::join::event::Event;
use crate::join::joiner::Joiner;
use crate::join::side::Side;
use dateline_document::EventType;
use std::collections::BTreeSet;

/// An event in outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// Its number: events with smaller ones were told of first.
    pub number: usize,
    /// Its type.
    pub kind: EventType,
    /// Whether somebody brings others together in it.
    pub mediation: bool,
    /// As [`Event::sides`].
    pub sides: BTreeSet<Side>,
    /// As [`Event::lands`].
    pub lands: BTreeSet<String>,
    /// Sides of its actors.
    pub actors: Vec<Side>,
    /// Whether it has any actors, known or not.
    pub acted: bool,
    /// Sides of its mediators.
    pub mediators: Vec<Side>,
    /// Whether a statement of it takes or answers a position.
    pub takes: bool,
    /// Whether so much is known of a meeting that it counts as a round: its day or its place, or it
    /// is told of in two texts.
    pub fixed: bool,
    /// The event that it calls off.
    pub cancels: Option<usize>,
    /// The demand or offer that it answers.
    pub answers: Option<usize>,
    /// First and last day of its reports, since 1970-01-01.
    pub told: Option<(Day, Day)>,
    /// The report of each of its statements.
    pub reports: Vec<usize>,
}

impl Outline {
    /// Of an event of `joiner`.
    pub fn of(joiner: &Joiner, event: &Event) -> Self {
        let side = |m: &crate::join::event::Member| m.side.clone();
        Self {
            number: event.number,
            kind: event.kind,
            mediation: event.mode.as_deref() == Some("third-party"),
            sides: event.sides.clone(),
            lands: event.lands.clone(),
            actors: event.actors.iter().filter_map(side).collect(),
            acted: !event.actors.is_empty(),
            mediators: event.mediators.iter().filter_map(side).collect(),
            takes: event.members.iter().any(|t| {
                let told = joiner.told(*t);
                told.is_some_and(|(_, s)| s.position.is_some() || s.answers.is_some())
            }),
            fixed: event.when.is_some() || event.place.is_some() || event.families >= 2,
            cancels: event.cancels,
            answers: event.answers,
            told: event.told(joiner).map(|(a, b)| (number(a), number(b))),
            reports: event.members.iter().map(|t| t.report).collect(),
        }
    }

    /// A meeting between parties, and no work of a mediator.
    pub(super) fn meets(&self) -> bool {
        self.kind == EventType::Consult && !self.mediation
    }

    /// Somebody brings others together.
    pub(super) fn mediates(&self) -> bool {
        self.kind == EventType::Consult && self.mediation
    }

    /// An agreement or what is given in one.
    pub(super) fn deal(&self) -> bool {
        use EventType::{Agree, Concede, Cooperate, Retreat, Support};
        matches!(self.kind, Agree | Concede | Support | Retreat | Cooperate)
    }

    /// A demand, an answer or another position.
    pub(super) fn word(&self) -> bool {
        use EventType::{Accuse, Reject, Request, Threaten};
        matches!(self.kind, Request | Reject | Threaten) || self.takes && self.kind == Accuse
    }

    /// Whether it may belong to a negotiation, or tells whose sides an answer stands between.
    pub fn bears(&self) -> bool {
        self.kind == EventType::Consult
            || self.deal()
            || self.word()
            || self.takes
            || self.cancels.is_some()
            || self.answers.is_some()
    }
}

/// Whether a side may negotiate.
pub(super) fn acts(side: &Side) -> bool {
    !matches!(side, Side::People(_))
}

/// Days between two spans of days, 0 where they meet; 0 where one is not known.
pub(super) fn apart(a: Option<(Day, Day)>, b: Option<(Day, Day)>) -> Day {
    match (a, b) {
        (Some(a), Some(b)) => (a.0 - b.1).max(b.0 - a.1).max(0),
        _ => 0,
    }
}
