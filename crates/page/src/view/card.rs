//! A statement on a page: its status by shape and words, who, where, when, and through whom.

use serde::Serialize;

/// A statement of an event.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Card {
    /// Its anchor on the page.
    pub id: String,
    /// `REPORT#v3`.
    pub address: String,
    /// What it is at the end of its report; also the name of its shape.
    pub status: String,
    /// What its own sentence says, where that differs.
    pub stated: Option<String>,
    /// PLOVER type and mode.
    pub kind: String,
    /// The type in plain words.
    pub words: &'static str,
    /// Initiators, or all parties of a reciprocal event.
    pub actor: Vec<Party>,
    /// Those it is directed at.
    pub recipient: Vec<Party>,
    /// Those who mediate.
    pub mediators: Vec<Party>,
    /// Those who host.
    pub hosts: Vec<Party>,
    /// Where.
    pub place: Option<String>,
    /// When.
    pub when: Option<Date>,
    /// Further lines: what about, with what, how many harmed, links to other statements.
    pub notes: Vec<Note>,
    /// From the report to the origin.
    pub chain: Vec<Link>,
    /// How the origin stands to it.
    pub stance: Option<String>,
    /// Its sentence or clause.
    pub clause: Clause,
    /// machine, confirmed, corrected, rejected, added; absent where nobody keeps it.
    pub review: Option<String>,
    /// How sure the program is of the type, in hundredths.
    pub score: Option<u32>,
    /// What is not known, and why.
    pub missing: Vec<Note>,
    /// Slot and maker.
    pub makers: Vec<Note>,
}

/// Somebody who takes part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Party {
    /// The fullest name.
    pub name: String,
    /// The words of the text, where they are others.
    pub phrase: Option<String>,
    /// Country and sectors by PLOVER.
    pub code: Option<String>,
}

/// When an event happened or is to happen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Date {
    /// How the event lies to the value, unless it is on it.
    pub relation: Option<String>,
    /// TIMEX3 value.
    pub value: String,
    /// The words of the text.
    pub phrase: Option<String>,
    /// First and last day where the value is coarser than a day.
    pub range: Option<String>,
}

/// A line with its name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Note {
    /// What it is.
    pub name: String,
    /// What it says.
    pub text: String,
    /// The anchor it leads to.
    pub to: Option<String>,
}

impl Note {
    pub(crate) fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            text: text.into(),
            to: None,
        }
    }
}

/// Somebody through whom a statement came.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Link {
    /// The words of the text, or the name of the outlet.
    pub name: String,
    /// report, outlet, named, anonymous, document, none; empty where only the origin's is known.
    pub kind: String,
    /// What stands below it: whose source it is, the date of the report.
    pub of: Option<String>,
}

/// A sentence or clause in pieces.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Clause {
    /// Its pieces, in order.
    pub pieces: Vec<Piece>,
    /// The anchor of its place in the text, where the page has the text.
    pub to: Option<String>,
}

/// A stretch of text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Layers over it, joined by blanks; empty for none.
    pub layers: String,
    /// What covers it, a line each.
    pub title: String,
    /// Anchors that stand before it.
    pub anchors: Vec<String>,
    /// The anchor it leads to.
    pub to: Option<String>,
}

/// A PLOVER type in plain words.
pub(crate) fn words(kind: &str) -> &'static str {
    match kind {
        "AGREE" => "agreement",
        "CONSULT" => "talks, meeting",
        "SUPPORT" => "support",
        "CONCEDE" => "concession",
        "COOPERATE" => "cooperation",
        "AID" => "aid",
        "RETREAT" => "withdrawal",
        "REQUEST" => "demand, appeal",
        "ACCUSE" => "accusation",
        "REJECT" => "refusal",
        "THREATEN" => "threat",
        "PROTEST" => "protest",
        "SANCTION" => "sanction",
        "MOBILIZE" => "mobilisation",
        "COERCE" => "coercion",
        "ASSAULT" => "attack",
        _ => "",
    }
}

/// First and last day of an interval, where they are not one day; an open side stays open.
pub(crate) fn range(earliest: Option<&str>, latest: Option<&str>) -> Option<String> {
    let day = |at: &str| at.split('T').next().unwrap_or(at).to_owned();
    match (earliest.map(day), latest.map(day)) {
        (Some(first), Some(last)) if first == last => None,
        (Some(first), Some(last)) => Some(format!("{first} to {last}")),
        (Some(first), None) => Some(format!("from {first}")),
        (None, Some(last)) => Some(format!("until {last}")),
        (None, None) => None,
    }
}
