//! What is compared of a statement or an event: its slots in normal form.

use super::date::{Day, Days, number};
use super::input::{PartyRole, Place, Report, Statement};
use super::side::Side;
use dateline_document::{EventType, Kind, Phase, PositionKind, Status, fold};

/// Types that are taken for one another, and therefore compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Class {
    /// Meetings, talks, visits, calls.
    Meet,
    /// Somebody brings others together.
    Mediate,
    /// Agreements and what is given up in them.
    Deal,
    /// Force and its threat by troops.
    Force,
    /// Demands, refusals, accusations, threats.
    Word,
    /// Whatever else, each type alone.
    Other(EventType),
}

impl Class {
    pub(crate) fn of(statement: &Statement) -> Self {
        use EventType::*;
        match statement.kind {
            Consult if statement.mode.as_deref() == Some("third-party") => Class::Mediate,
            Consult => Class::Meet,
            // An offer is a word until it is taken.
            Agree if statement.position == Some(PositionKind::Offer) => Class::Word,
            Agree | Concede | Support | Cooperate => Class::Deal,
            Assault | Coerce | Mobilize => Class::Force,
            Request | Reject | Accuse | Threaten => Class::Word,
            other => Class::Other(other),
        }
    }
}

/// How far an event has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum State {
    /// Planned, possible, under a condition.
    Ahead,
    /// Going on.
    Under,
    /// Took place.
    Done,
    /// Called off.
    Off,
    /// Put off or broken off.
    Late,
    /// Said not to be.
    Not,
}

impl State {
    pub(crate) fn of(status: Status) -> Self {
        match status {
            Status::Occurred => State::Done,
            Status::Ongoing => State::Under,
            Status::Planned | Status::Possible | Status::Conditional => State::Ahead,
            Status::Cancelled => State::Off,
            Status::Postponed | Status::Suspended => State::Late,
            Status::Negated | Status::Denied => State::Not,
        }
    }
}

/// A date that was told, with how far the event had come then and the day of the report.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Dated {
    pub(crate) days: Days,
    pub(crate) state: State,
    pub(crate) told: Option<Day>,
}

/// A place in normal form.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Spot {
    pub(crate) name: String,
    pub(crate) country: Option<String>,
    pub(crate) division: Option<String>,
    /// A country or a region: much else lies in it.
    pub(crate) wide: bool,
    pub(crate) at: Option<(f64, f64)>,
}

/// The slots of one account or of all accounts of an event.
#[derive(Clone, Debug, Default)]
pub(crate) struct Signature {
    pub(crate) kinds: Vec<EventType>,
    pub(crate) modes: Vec<String>,
    pub(crate) triggers: Vec<String>,
    pub(crate) actors: Vec<Side>,
    pub(crate) recipients: Vec<Side>,
    /// Sides of both, each once.
    pub(crate) sides: Vec<Side>,
    /// Where fewer than two are named: whom the report names elsewhere.
    pub(crate) around: Vec<Side>,
    /// Lands of the groups among them.
    pub(crate) lands: Vec<String>,
    /// The sides were taken from what the report spoke of before.
    pub(crate) borrowed: bool,
    pub(crate) mediators: Vec<Side>,
    pub(crate) spots: Vec<Spot>,
    pub(crate) dates: Vec<Dated>,
    /// How far it had come by each telling, in order; the last is now.
    pub(crate) states: Vec<State>,
    /// First and last day of the reports.
    pub(crate) told: Option<(Day, Day)>,
    pub(crate) issue: Vec<String>,
    /// The family, the trigger as it stands there, and the report.
    pub(crate) copies: Vec<(String, String, String)>,
    pub(crate) tolls: Vec<(String, u32, u32)>,
    pub(crate) resumes: bool,
    /// Places in a row, each with the word for the row: 2 of a second round.
    pub(crate) ordinals: Vec<(u32, String)>,
    /// Events that it calls off or answers.
    pub(crate) aims: Vec<usize>,
}

impl Signature {
    /// Of statements of one report that speak of the same.
    pub(crate) fn of(report: &Report, numbers: &[usize]) -> Self {
        let mut signature = Self::default();
        let told = report.day.map(number);
        for statement in numbers.iter().filter_map(|n| report.statements.get(*n)) {
            signature.take(statement, told);
            signature.copies.push((
                report.family.clone(),
                statement.trigger.clone(),
                report.id.clone(),
            ));
        }
        signature.told = told.map(|t| (t, t));
        if signature.sides.len() < 2 {
            for side in report.named.iter().filter_map(Side::of_body) {
                once(&mut signature.around, side);
            }
        }
        signature
    }

    fn take(&mut self, statement: &Statement, told: Option<Day>) {
        once(&mut self.kinds, statement.kind);
        if let Some(mode) = &statement.mode {
            once(&mut self.modes, mode.clone());
        }
        once(&mut self.triggers, statement.trigger.clone());
        for party in &statement.parties {
            let Some(side) = Side::of(party) else {
                continue;
            };
            let land = (party.body.kind == Kind::Group).then_some(&party.body.country);
            match party.role {
                PartyRole::Actor => {
                    once(&mut self.actors, side.clone());
                    once(&mut self.sides, side);
                }
                PartyRole::Recipient => {
                    once(&mut self.recipients, side.clone());
                    once(&mut self.sides, side);
                }
                PartyRole::Mediator => {
                    once(&mut self.mediators, side);
                    continue;
                }
                PartyRole::Host => continue,
            }
            if let Some(Some(land)) = land {
                once(&mut self.lands, land.clone());
            }
        }
        self.spots.extend(statement.place.as_ref().map(spot));
        let state = State::of(statement.status);
        let when = statement.when.as_ref();
        if let Some(days) = when.and_then(|w| Days::of(w).or_else(|| Days::put_off_to(w, state))) {
            self.dates.push(Dated { days, state, told });
        }
        self.states.push(state);
        for word in statement.issue.as_deref().into_iter().flat_map(content) {
            once(&mut self.issue, word);
        }
        for toll in &statement.tolls {
            once(&mut self.tolls, (toll.kind.clone(), toll.low, toll.high));
        }
        self.resumes |= statement.phase == Some(Phase::Resume);
        if let Some(n) = statement.ordinal {
            once(&mut self.ordinals, (n, statement.trigger.clone()));
        }
    }

    /// Adds what another account of the same event says.
    pub(crate) fn merge(&mut self, other: Signature) {
        for kind in other.kinds {
            once(&mut self.kinds, kind);
        }
        for (mine, theirs) in [
            (&mut self.modes, other.modes),
            (&mut self.triggers, other.triggers),
            (&mut self.issue, other.issue),
            (&mut self.lands, other.lands),
        ] {
            for item in theirs {
                once(mine, item);
            }
        }
        // What was only borrowed says nothing against what is told.
        if !other.borrowed || self.sides.is_empty() {
            if self.borrowed && !other.borrowed {
                self.actors.clear();
                self.recipients.clear();
                self.sides.clear();
            }
            self.borrowed = other.borrowed;
            for (mine, theirs) in [
                (&mut self.actors, other.actors),
                (&mut self.recipients, other.recipients),
                (&mut self.sides, other.sides),
            ] {
                for side in theirs {
                    once(mine, side);
                }
            }
        }
        for side in other.mediators {
            once(&mut self.mediators, side);
        }
        for spot in other.spots {
            once(&mut self.spots, spot);
        }
        for date in other.dates {
            once(&mut self.dates, date);
        }
        for copy in other.copies {
            once(&mut self.copies, copy);
        }
        for toll in other.tolls {
            once(&mut self.tolls, toll);
        }
        self.states.extend(other.states);
        self.told = match (self.told, other.told) {
            (Some((a, b)), Some((c, d))) => Some((a.min(c), b.max(d))),
            (a, b) => a.or(b),
        };
        for n in other.ordinals {
            once(&mut self.ordinals, n);
        }
        for aim in other.aims {
            once(&mut self.aims, aim);
        }
        self.resumes |= other.resumes;
    }

    /// Whether the two tell of it by the same word in copies of one text.
    pub(crate) fn copy_of(&self, other: &Self) -> bool {
        self.copies.iter().any(|a| {
            let of = |b: &(String, String, String)| (&a.0, &a.1) == (&b.0, &b.1) && a.2 != b.2;
            other.copies.iter().any(of)
        })
    }

    /// How far it has come.
    pub(crate) fn state(&self) -> State {
        self.states.last().copied().unwrap_or(State::Ahead)
    }

    /// Whether it was ever told as done.
    pub(crate) fn done(&self) -> bool {
        self.states.contains(&State::Done)
    }
}

fn once<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}

pub(crate) fn spot(place: &Place) -> Spot {
    let precision = place.precision.as_deref();
    Spot {
        name: fold(&place.name),
        country: place.country.clone(),
        division: place.division.as_deref().map(fold),
        wide: matches!(precision, Some("country" | "region")),
        at: place.at,
    }
}

/// The longer words of a phrase, each by its first letters.
pub(crate) fn content(phrase: &str) -> Vec<String> {
    let folded = fold(phrase);
    folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| w.chars().count() >= 5)
        .map(|w| w.chars().take(6).collect())
        .collect()
}
