//! What the join knows of a report: its statements with their slots, in the nouns of the house.

use dateline_document::{
    EventType, Kind, Phase, PositionKind, SourceKind, Stance, Status, WhenRelation, fold,
};
use jiff::civil::Date;

/// A report with everything that it states.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// Its id in the record.
    pub id: String,
    /// Who published it.
    pub outlet: Option<String>,
    /// The moment of publication as given (a day or RFC 3339): reports are taken in this order.
    pub published: Option<String>,
    /// The day of publication; `None`: unknown, and then in no question about a day.
    pub day: Option<Date>,
    /// The report that its text is a copy of, or its own id.
    pub family: String,
    /// The outlet of that report.
    pub family_outlet: Option<String>,
    /// What `outlet` is compared by; `None`: by its folded name.
    pub press: Option<Press>,
    /// What `family_outlet` is compared by.
    pub family_press: Option<Press>,
    /// Where it was found.
    pub url: Option<String>,
    /// States, bodies and groups that it names anywhere.
    pub named: Vec<Body>,
    /// In the text's order.
    pub statements: Vec<Statement>,
}

/// What a report says of one event.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// In its report: `v3`.
    pub id: String,
    /// PLOVER type that it has if it takes place.
    pub kind: EventType,
    /// PLOVER mode.
    pub mode: Option<String>,
    /// At the end of the report.
    pub status: Status,
    /// In its own sentence.
    pub stated: Status,
    /// The words that make it this type, folded.
    pub trigger: String,
    /// Code points of the trigger.
    pub at: (u32, u32),
    /// Code points of its clause.
    pub extent: (u32, u32),
    /// Number of its sentence.
    pub sentence: u32,
    /// Number of its paragraph.
    pub paragraph: u32,
    /// Everybody in it.
    pub parties: Vec<Party>,
    /// Where.
    pub place: Option<Place>,
    /// When.
    pub when: Option<When>,
    /// What about, in the words of the text.
    pub issue: Option<String>,
    /// Through whom it came, from the one nearest the report to the origin; empty: the report tells it.
    pub chain: Vec<Teller>,
    /// Who else confirms it, denies it or keeps silent.
    pub voices: Vec<Voice>,
    /// Start, resumption or end.
    pub phase: Option<Phase>,
    /// A standing position of its actor.
    pub position: Option<PositionKind>,
    /// People harmed.
    pub tolls: Vec<Toll>,
    /// What is counted in its clause: the number, and the word for what it counts.
    pub figures: Vec<(u64, String)>,
    /// Its place in a row of its kind: 2 of a second round.
    pub ordinal: Option<u32>,
    /// The statement of this report that holds the slots of the same event (its number).
    pub same_as: Option<usize>,
    /// What it calls off.
    pub cancels: Option<usize>,
    /// The demand or offer that it answers.
    pub answers: Option<usize>,
    /// Because of what.
    pub because: Option<usize>,
    /// What a person said of it, where one did: confirmed, corrected, added.
    pub review: Option<String>,
}

impl Statement {
    /// Of that type and status, with nothing else known of it.
    pub fn bare(id: String, kind: EventType, status: Status) -> Self {
        Self {
            id,
            kind,
            mode: None,
            status,
            stated: status,
            trigger: String::new(),
            at: (0, 0),
            extent: (0, 0),
            sentence: u32::MAX,
            paragraph: u32::MAX,
            parties: Vec::new(),
            place: None,
            when: None,
            issue: None,
            chain: Vec::new(),
            voices: Vec::new(),
            phase: None,
            position: None,
            tolls: Vec::new(),
            figures: Vec::new(),
            ordinal: None,
            same_as: None,
            cancels: None,
            answers: None,
            because: None,
            review: None,
        }
    }
}

/// What somebody is in an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PartyRole {
    /// Initiator, or any party of a reciprocal event.
    Actor,
    /// Whom it is directed at.
    Recipient,
    /// Brings the parties together.
    Mediator,
    /// Where they meet.
    Host,
}

/// Somebody in an event.
#[derive(Clone, Debug, PartialEq)]
pub struct Party {
    /// As what.
    pub role: PartyRole,
    /// Who; nothing is known where the first body has no country and no name of its own.
    pub body: Body,
    /// The body that it acts for or belongs to, where that is known.
    pub of: Option<Body>,
}

/// Somebody, with what is known of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// The fullest name, or the phrase of the text.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// ISO 3166-1 alpha-3 or a PLOVER code of organizations.
    pub country: Option<String>,
    /// PLOVER sectors.
    pub sectors: Vec<String>,
    /// The office held.
    pub office: Option<String>,
    /// Whether it is known by name and not by a phrase alone.
    pub named: bool,
}

/// A place.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Its name.
    pub name: String,
    /// ISO 3166-1 alpha-3.
    pub country: Option<String>,
    /// point, city, district, region, country.
    pub precision: Option<String>,
    /// Degrees north and east.
    pub at: Option<(f64, f64)>,
    /// First-level division.
    pub division: Option<String>,
}

/// A date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// First day, where it has one.
    pub earliest: Option<Date>,
    /// Last day, where it has one.
    pub latest: Option<Date>,
    /// How the event lies to it.
    pub relation: WhenRelation,
    /// TIMEX3 value.
    pub value: Option<String>,
}

/// Somebody in a chain.
#[derive(Clone, Debug, PartialEq)]
pub struct Teller {
    /// What kind of source.
    pub kind: SourceKind,
    /// As the text or the record calls it.
    pub name: Option<String>,
    /// What the name is compared by where it is that of an outlet or a document; `None`: by its folded form.
    pub press: Option<Press>,
    /// Who it is, then what that one acts for, and so on.
    pub bodies: Vec<Body>,
    /// Whether it is the outlet of the report itself.
    pub own: bool,
    /// How it stands to what it says.
    pub stance: Stance,
}

/// The name of an outlet in the form in which names of outlets are compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Press {
    /// Folded; of an outlet that is known the one name that all its names lead to.
    pub name: String,
    /// Whether it is known which outlet it is: then no part of its name makes it another one.
    pub known: bool,
}

impl Press {
    /// Of a name that leads to no outlet that is known.
    pub fn unknown(name: &str) -> Self {
        Self {
            name: fold(name),
            known: false,
        }
    }

    /// Whether the two are one outlet. Where one of them is not known, a name of two words or more may
    /// stand for a longer one that begins or ends with it: "Dune Post" for "Dune Post Weekly". A single
    /// word ("Herald") ends the names of many.
    pub fn same(&self, other: &Self) -> bool {
        if self.name == other.name {
            return true;
        }
        if self.known && other.known {
            return false;
        }
        let (few, many) = match self.name.len() <= other.name.len() {
            true => (&self.name, &other.name),
            false => (&other.name, &self.name),
        };
        let cut = [' ', '-'];
        let words = few.split(cut).filter(|w| !w.is_empty()).count();
        let starts = many
            .strip_prefix(few.as_str())
            .is_some_and(|rest| rest.starts_with(cut));
        let ends = many
            .strip_suffix(few.as_str())
            .is_some_and(|rest| rest.ends_with(cut));
        words >= 2 && (starts || ends)
    }
}

/// Somebody who speaks of an event without telling it.
#[derive(Clone, Debug, PartialEq)]
pub struct Voice {
    /// confirms, denies, no_comment, not_confirmed.
    pub stance: Stance,
    /// Through whom it came; the last one is who speaks.
    pub chain: Vec<Teller>,
}

/// A number of people harmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toll {
    /// killed, injured, arrested, abducted, displaced.
    pub kind: String,
    /// Lower bound or the number.
    pub low: u32,
    /// Upper bound or the number.
    pub high: u32,
}

/// A statement in a report, by their numbers: the address of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Told {
    /// Number of the report.
    pub report: usize,
    /// Number of the statement in it.
    pub statement: usize,
}

impl Report {
    /// What its outlet is compared by.
    pub(crate) fn own_press(&self) -> Option<Press> {
        let named = || self.outlet.as_deref().map(Press::unknown);
        self.press.clone().or_else(named)
    }

    /// Before or after another one: by publication, those without a date last; then by id.
    pub fn order(&self) -> (bool, &str, &str, &str) {
        let day = self
            .published
            .as_deref()
            .map_or("", |p| p.get(..10).unwrap_or(p));
        let moment = self.published.as_deref().unwrap_or("");
        (self.published.is_none(), day, moment, &self.id)
    }
}
