//! Links: what speaks of what. Nothing is edited; `link` makes a layer of its own (I1).

use crate::{Attribution, By, Event, Id, Status};

/// A directed link.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Where it starts.
    pub from: Linked,
    /// What it says.
    pub kind: LinkKind,
    /// Maker.
    pub by: By,
}

/// Ends of links.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Linked {
    /// An event.
    Event(Id<Event>),
    /// An attribution.
    Attribution(Id<Attribution>),
}

/// What links say; the target stands inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LinkKind {
    /// A confirmation, denial, silence or doubt speaks of an event or attribution.
    About(Linked),
    /// Calls the target off, puts it off or breaks it off.
    Cancels(Id<Event>),
    /// Makes the target sure.
    Confirms(Id<Event>),
    /// Answers a demand or offer.
    Answers(Id<Event>),
    /// Happens only if the target does.
    Condition(Id<Event>),
    /// Happens because of the target.
    Because(Id<Event>),
    /// A later mention of the target.
    SameAs(Id<Event>),
    /// What the event is at the end of the report.
    FinalStatus(Status),
}
