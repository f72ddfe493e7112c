//! What many reports come to together: events, tracks, timelines. Ids of reports and statements are
//! those of the record (`REPORT#v3`); events have `E…`, tracks `T…`.

use crate::Stretch;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// An event as all its statements tell it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct JoinedEvent {
    /// `E…`: made of its first statement's id.
    pub id: String,
    /// PLOVER type.
    #[serde(rename = "type")]
    pub kind: String,
    /// PLOVER mode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<String>,
    /// What it is now.
    pub status: String,
    /// What it was from which day on, by the days of the reports.
    pub status_history: Vec<StatusOn>,
    /// Everybody who is a party, by the best name.
    pub parties: Vec<String>,
    /// Of those, who acts; all of them in talks and agreements.
    pub actors: Vec<String>,
    /// Of those, whom it is directed at.
    pub recipients: Vec<String>,
    /// Who brings them together.
    pub mediators: Vec<String>,
    /// On whose ground.
    pub hosts: Vec<String>,
    /// Where, by what was told last and most.
    pub place: Option<JoinedPlace>,
    /// When, by what was told last and most.
    pub when: Option<JoinedWhen>,
    /// What about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issue: Option<String>,
    /// machine, confirmed, corrected, added; mixed.
    pub review: String,
    /// Different texts that tell of it.
    pub families: usize,
    /// Independent origins.
    pub origins: usize,
    /// Who they are.
    pub origin_names: Vec<OriginOf>,
    /// Who confirms it, denies it, or does not comment on it.
    pub voices: Vec<VoiceOn>,
    /// The event that this one calls off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancels: Option<String>,
    /// The event that calls this one off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancelled_by: Option<String>,
    /// The demand or offer that it answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answers: Option<String>,
    /// Because of what.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
    /// What tells of it, in the order of the reports.
    pub statements: Vec<JoinedStatement>,
    /// What they differ about.
    pub contradictions: Vec<Contradiction>,
}

/// A status from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StatusOn {
    /// The day of the report; `null` where it has no date.
    pub as_of: Option<String>,
    /// The status.
    pub status: String,
    /// The report that tells of it.
    pub report: String,
}

/// A place and who puts it there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct JoinedPlace {
    /// Its name.
    pub name: String,
    /// ISO 3166-1 alpha-3.
    pub country: Option<String>,
    /// Degrees north.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
    /// The statements that say so.
    pub statements: Vec<String>,
}

/// Days and who dates it so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct JoinedWhen {
    /// First day.
    pub earliest: String,
    /// Last day.
    pub latest: String,
    /// The statements that say so.
    pub statements: Vec<String>,
}

/// An independent origin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OriginOf {
    /// What it is called.
    pub name: String,
    /// outlet, named, anonymous, document.
    pub kind: String,
    /// How it stands to what it tells.
    pub stance: String,
    /// The statements that come from it.
    pub statements: Vec<String>,
}

/// Somebody who speaks of an event without telling it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct VoiceOn {
    /// Through whom, and who.
    pub chain: Vec<String>,
    /// confirms, denies, no_comment, not_confirmed.
    pub stance: String,
    /// The report.
    pub report: String,
}

/// What one report says of an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct JoinedStatement {
    /// The report.
    pub report: String,
    /// `REPORT#v3`.
    pub event: String,
    /// The first report of its family of texts.
    pub family: String,
    /// Who published it.
    pub outlet: Option<String>,
    /// When.
    pub published: Option<String>,
    /// Its type, where most others have another.
    #[serde(rename = "type")]
    pub kind: String,
    /// Its status.
    pub status: String,
    /// From whom it comes: one of the origins.
    pub origin: Option<String>,
    /// From the one nearest the report to the origin; empty: the report tells it itself.
    pub chain: Vec<String>,
    /// How the origin stands to it.
    pub stance: String,
    /// The words that make it this event.
    pub trigger: String,
    /// Code points of its clause.
    pub span: Stretch,
}

/// What statements of one event differ about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Contradiction {
    /// place, when, number, status.
    pub slot: String,
    /// contradiction (independent origins) or revision (one voice that changed what it said).
    pub kind: String,
    /// The values, in the order in which they were told.
    pub values: Vec<ValueOf>,
}

/// A value and who gives it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ValueOf {
    /// As it is shown.
    pub value: String,
    /// The statements.
    pub statements: Vec<String>,
    /// From how many independent origins.
    pub origins: usize,
}

/// A negotiation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Track {
    /// `T…`: made of its first event's id.
    pub id: String,
    /// Parties and venue.
    pub title: String,
    /// Who negotiates.
    pub parties: Vec<String>,
    /// Who brings them together.
    pub mediators: Vec<String>,
    /// On whose ground.
    pub hosts: Vec<String>,
    /// Where, the commonest first.
    pub venues: Vec<String>,
    /// What about, the fullest phrase first.
    pub issue: Vec<String>,
    /// Of the meeting that was told of last.
    pub status: String,
    /// First and last day of its reports.
    pub first: Option<String>,
    /// Last day of its reports.
    pub last: Option<String>,
    /// Meetings of the parties, in order.
    pub rounds: Vec<RoundOf>,
    /// What they agreed (ids of events).
    pub agreements: Vec<String>,
    /// Halts of fighting.
    pub ceasefires: Vec<Ceasefire>,
    /// What each of them wants.
    pub positions: Vec<PositionOf>,
    /// All its events.
    pub events: Vec<String>,
}

/// A meeting of a negotiation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RoundOf {
    /// The event.
    pub event: String,
    /// From 1.
    pub n: usize,
    /// Where.
    pub place: Option<String>,
    /// First day, and the last one after a stroke where it is another.
    pub when: Option<String>,
    /// What it is now.
    pub status: String,
    /// What it was from which day on.
    pub status_history: Vec<StatusOn>,
    /// Independent origins.
    pub origins: usize,
    /// Who called it off, and the event in which they did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub called_off: Option<CalledOff>,
}

/// Who called a meeting off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CalledOff {
    /// The event.
    pub event: String,
    /// Who.
    pub by: Vec<String>,
    /// Because of what: an event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
}

/// A halt of fighting; what nobody tells stays empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Ceasefire {
    /// The event.
    pub event: String,
    /// Who halts.
    pub parties: Vec<String>,
    /// From when on.
    pub when: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// What it is now.
    pub status: String,
}

/// What a party wants.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PositionOf {
    /// Who.
    pub party: String,
    /// What about, in the words of the text.
    pub issue: Option<String>,
    /// demand, offer, condition, accept, refuse.
    pub position: String,
    /// The day of the first report of it.
    pub since: Option<String>,
    /// The event.
    pub event: String,
    /// The event that it answers.
    pub answers: Option<String>,
    /// The statements.
    pub statements: Vec<String>,
}

/// A day of a timeline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TimelineEntry {
    /// The day on which it took place or is to; without a date the day of the first report.
    pub date: String,
    /// The last day, where it is another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Whether a report dates it.
    pub dated: bool,
    /// What it is now.
    pub status: String,
    /// The events.
    pub events: Vec<String>,
    /// Type, parties and place in a line.
    pub text: String,
}

/// Reports on one matter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Story {
    /// `S…`: made of its first report's id.
    pub id: String,
    /// The first title that a report of it has; without any, the first line of its first text.
    pub title: String,
    /// First and last day of its reports.
    pub first: Option<String>,
    /// Last day of its reports.
    pub last: Option<String>,
    /// By publication.
    pub reports: Vec<ReportOf>,
    /// How many texts it has that are no copies of one another.
    pub families: usize,
}

/// A report of a story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReportOf {
    /// Its id.
    pub id: String,
    /// Who published it.
    pub outlet: Option<String>,
    /// When.
    pub published: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// The report whose text it shares, the first of them; its own id where it is that one or alone.
    pub family: String,
    /// The report before it at its address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revises: Option<String>,
}
