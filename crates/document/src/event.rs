//! Events: PLOVER types with parties, place, time and status.

use crate::{Attribution, By, Id, Mention, Predicate, Sentence, Span, Timex};
use smol_str::SmolStr;

/// An event as one report tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The PLOVER type it would have if it took place.
    pub kind: EventType,
    /// PLOVER mode.
    pub mode: Option<SmolStr>,
    /// PLOVER contexts.
    pub contexts: Vec<SmolStr>,
    /// The sentence of the trigger.
    pub sentence: Id<Sentence>,
    /// The predicate that tells of it.
    pub predicate: Id<Predicate>,
    /// The words that make it this type.
    pub trigger: Span,
    /// The clause that tells of it.
    pub extent: Span,
    /// Initiators, or all parties of a reciprocal event.
    pub actor: Vec<Id<Mention>>,
    /// Those it is directed at.
    pub recipient: Vec<Id<Mention>>,
    /// Mediators, who are not parties.
    pub mediator: Vec<Id<Mention>>,
    /// Hosts, who are not parties.
    pub host: Vec<Id<Mention>>,
    /// Where the text puts it.
    pub place: Option<Id<Mention>>,
    /// What it is about.
    pub issue: Option<Span>,
    /// What it was done with.
    pub instrument: Option<Span>,
    /// Killed, injured, arrested ...
    pub casualties: Vec<Casualties>,
    /// When, where the text dates it.
    pub when: Option<When>,
    /// What its own sentence says.
    pub stated_status: Status,
    /// The words that decide the status.
    pub status_cue: Option<Span>,
    /// FactBank label.
    pub factuality: Factuality,
    /// Start, resumption or end.
    pub phase: Option<Phase>,
    /// A standing position of a party.
    pub position: Option<PositionKind>,
    /// The origin: last of the chain of attributions; the report itself is attribution 0.
    pub attribution: Id<Attribution>,
    /// Slots that stayed empty, and why.
    pub missing: Vec<(SmolStr, SmolStr)>,
    /// How sure the program is of the type, 0 to 1.
    pub score: f32,
    /// Maker.
    pub by: By,
    /// What decided the other slots: slot and maker.
    pub why: Vec<(SmolStr, By)>,
}

macro_rules! event_types {
    ($($name:ident $label:literal $quad:literal),* $(,)?) => {
        /// The 16 event types of PLOVER 2.0.
        #[allow(missing_docs)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum EventType { $($name),* }

        impl EventType {
            /// All types.
            pub const ALL: &'static [EventType] = &[$(EventType::$name),*];

            /// As on the wire.
            pub fn as_str(self) -> &'static str {
                match self { $(EventType::$name => $label),* }
            }

            /// 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
            pub fn quad(self) -> u8 {
                match self { $(EventType::$name => $quad),* }
            }
        }

        impl std::str::FromStr for EventType {
            type Err = ();
            fn from_str(label: &str) -> Result<Self, ()> {
                match label { $($label => Ok(EventType::$name),)* _ => Err(()) }
            }
        }
    };
}

event_types! {
    Agree "AGREE" 1, Consult "CONSULT" 1, Support "SUPPORT" 1, Concede "CONCEDE" 1,
    Cooperate "COOPERATE" 2, Aid "AID" 2, Retreat "RETREAT" 2,
    Request "REQUEST" 3, Accuse "ACCUSE" 3, Reject "REJECT" 3, Threaten "THREATEN" 3,
    Protest "PROTEST" 4, Sanction "SANCTION" 4, Mobilize "MOBILIZE" 4, Coerce "COERCE" 4, Assault "ASSAULT" 4,
}

impl EventType {
    /// Types whose parties stand on one side: talks, agreements, cooperation.
    pub fn is_reciprocal(self) -> bool {
        matches!(
            self,
            EventType::Consult | EventType::Agree | EventType::Cooperate
        )
    }
}

/// How real an event is.
#[allow(missing_docs)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    Occurred,
    Ongoing,
    Planned,
    Possible,
    Conditional,
    Cancelled,
    Postponed,
    Suspended,
    Negated,
    Denied,
}

impl Status {
    /// As on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Occurred => "occurred",
            Status::Ongoing => "ongoing",
            Status::Planned => "planned",
            Status::Possible => "possible",
            Status::Conditional => "conditional",
            Status::Cancelled => "cancelled",
            Status::Postponed => "postponed",
            Status::Suspended => "suspended",
            Status::Negated => "negated",
            Status::Denied => "denied",
        }
    }
}

impl std::str::FromStr for Status {
    type Err = ();
    fn from_str(name: &str) -> Result<Self, ()> {
        use Status::*;
        [
            Occurred,
            Ongoing,
            Planned,
            Possible,
            Conditional,
            Cancelled,
            Postponed,
            Suspended,
            Negated,
            Denied,
        ]
        .into_iter()
        .find(|s| s.as_str() == name)
        .ok_or(())
    }
}

/// FactBank values (Saurí and Pustejovsky 2009).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Factuality {
    /// CT+
    Certain,
    /// PR+
    Probable,
    /// PS+
    Possible,
    /// CT-
    CertainNot,
    /// PR-
    ProbableNot,
    /// PS-
    PossibleNot,
    /// CTu
    CertainUnknown,
    /// Uu
    Unknown,
}

impl Factuality {
    /// As on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Factuality::Certain => "CT+",
            Factuality::Probable => "PR+",
            Factuality::Possible => "PS+",
            Factuality::CertainNot => "CT-",
            Factuality::ProbableNot => "PR-",
            Factuality::PossibleNot => "PS-",
            Factuality::CertainUnknown => "CTu",
            Factuality::Unknown => "Uu",
        }
    }
}

/// The time of an event.
#[derive(Clone, Debug, PartialEq)]
pub struct When {
    /// The expression that dates it.
    pub time: Id<Timex>,
    /// How the event lies to it.
    pub relation: WhenRelation,
}

/// How an event lies to a time expression.
#[allow(missing_docs)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WhenRelation {
    On,
    Before,
    After,
    Since,
    Until,
    By,
    During,
}

impl WhenRelation {
    /// As on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            WhenRelation::On => "on",
            WhenRelation::Before => "before",
            WhenRelation::After => "after",
            WhenRelation::Since => "since",
            WhenRelation::Until => "until",
            WhenRelation::By => "by",
            WhenRelation::During => "during",
        }
    }
}

/// A count of people harmed.
#[derive(Clone, Debug, PartialEq)]
pub struct Casualties {
    /// What befell them.
    pub kind: CasualtyKind,
    /// The number, where one is given.
    pub n: Option<u32>,
    /// Lower bound.
    pub low: Option<u32>,
    /// Upper bound.
    pub high: Option<u32>,
    /// Who gives the number.
    pub attribution: Id<Attribution>,
}

/// What befell people.
#[allow(missing_docs)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CasualtyKind {
    Killed,
    Injured,
    Arrested,
    Abducted,
    Displaced,
}

impl CasualtyKind {
    /// As on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            CasualtyKind::Killed => "killed",
            CasualtyKind::Injured => "injured",
            CasualtyKind::Arrested => "arrested",
            CasualtyKind::Abducted => "abducted",
            CasualtyKind::Displaced => "displaced",
        }
    }
}

/// Start, resumption or end of an event.
#[allow(missing_docs)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    Start,
    Resume,
    End,
}

impl Phase {
    /// As on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Phase::Start => "start",
            Phase::Resume => "resume",
            Phase::End => "end",
        }
    }
}

/// Kinds of standing positions.
#[allow(missing_docs)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PositionKind {
    Demand,
    Offer,
    Condition,
    Accept,
    Refuse,
}

impl PositionKind {
    /// As on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            PositionKind::Demand => "demand",
            PositionKind::Offer => "offer",
            PositionKind::Condition => "condition",
            PositionKind::Accept => "accept",
            PositionKind::Refuse => "refuse",
        }
    }
}
