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
    /// Things and people counted in its clause.
    pub counts: Vec<Count>,
    /// Its place in a row of its kind: 2 of a second round.
    pub ordinal: Option<u32>,
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

words! {
    /// The 16 event types of PLOVER 2.0.
    #[allow(missing_docs)]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum EventType {
        Agree = "AGREE",
        Consult = "CONSULT",
        Support = "SUPPORT",
        Concede = "CONCEDE",
        Cooperate = "COOPERATE",
        Aid = "AID",
        Retreat = "RETREAT",
        Request = "REQUEST",
        Accuse = "ACCUSE",
        Reject = "REJECT",
        Threaten = "THREATEN",
        Protest = "PROTEST",
        Sanction = "SANCTION",
        Mobilize = "MOBILIZE",
        Coerce = "COERCE",
        Assault = "ASSAULT",
    }
}

impl EventType {
    /// 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
    pub fn quad(self) -> u8 {
        use EventType::*;
        match self {
            Agree | Consult | Support | Concede => 1,
            Cooperate | Aid | Retreat => 2,
            Request | Accuse | Reject | Threaten => 3,
            Protest | Sanction | Mobilize | Coerce | Assault => 4,
        }
    }

    /// Types whose parties stand on one side: talks, agreements, cooperation.
    pub fn is_reciprocal(self) -> bool {
        matches!(
            self,
            EventType::Consult | EventType::Agree | EventType::Cooperate
        )
    }
}

words! {
    /// How real an event is.
    #[allow(missing_docs)]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Status {
        Occurred = "occurred",
        Ongoing = "ongoing",
        Planned = "planned",
        Possible = "possible",
        Conditional = "conditional",
        Cancelled = "cancelled",
        Postponed = "postponed",
        Suspended = "suspended",
        Negated = "negated",
        Denied = "denied",
    }
}

words! {
    /// FactBank values (Saurí and Pustejovsky 2009).
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Factuality {
        /// CT+
        Certain = "CT+",
        /// PR+
        Probable = "PR+",
        /// PS+
        Possible = "PS+",
        /// CT-
        CertainNot = "CT-",
        /// PR-
        ProbableNot = "PR-",
        /// PS-
        PossibleNot = "PS-",
        /// CTu
        CertainUnknown = "CTu",
        /// Uu
        Unknown = "Uu",
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

words! {
    /// How an event lies to a time expression.
    #[allow(missing_docs)]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum WhenRelation {
        On = "on",
        Before = "before",
        After = "after",
        Since = "since",
        Until = "until",
        By = "by",
        During = "during",
    }
}

/// A number that is no date, and what is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// The number.
    pub n: u32,
    /// The lemma of what is counted.
    pub of: SmolStr,
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

words! {
    /// What befell people.
    #[allow(missing_docs)]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum CasualtyKind {
        Killed = "killed",
        Injured = "injured",
        Arrested = "arrested",
        Abducted = "abducted",
        Displaced = "displaced",
    }
}

words! {
    /// Start, resumption or end of an event.
    #[allow(missing_docs)]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Phase {
        Start = "start",
        Resume = "resume",
        End = "end",
    }
}

words! {
    /// Kinds of standing positions.
    #[allow(missing_docs)]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum PositionKind {
        Demand = "demand",
        Offer = "offer",
        Condition = "condition",
        Accept = "accept",
        Refuse = "refuse",
    }
}
