//! Events on the wire: what one report says of one event, links flattened in.

use crate::{Plover, Stretch, Word};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A statement of an event. `type` says what it would be if it took place, `status` how real the
/// report makes it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Event {
    /// `v1`, `v2` ...
    pub id: String,
    /// PLOVER 2.0 type.
    #[serde(rename = "type")]
    #[schemars(extend("enum" = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]))]
    pub kind: Word,
    /// PLOVER mode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<String>,
    /// 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
    pub quad: u8,
    /// As the codebook would code it: future consultation, support, cooperation and aid as AGREE,
    /// future retreat as CONCEDE, cancelled as REJECT, negated and denied as `null`.
    pub plover: Option<Plover>,
    /// The sentence of the trigger.
    pub sentence: String,
    /// The words that make it this type.
    pub trigger: Trigger,
    /// The clause that tells of it.
    pub extent: Stretch,
    /// Initiators, or all parties of a reciprocal event (mentions).
    pub actor: Vec<String>,
    /// Those it is directed at (mentions).
    pub recipient: Vec<String>,
    /// Mediators, who are not parties (mentions).
    pub mediator: Vec<String>,
    /// Hosts, who are not parties (mentions).
    pub host: Vec<String>,
    /// Where the text puts it (a mention).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// How finely the place is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = ["point", "city", "district", "region", "country", null]))]
    pub place_precision: Option<Word>,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issue: Option<Trigger>,
    /// What it was done with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instrument: Option<Trigger>,
    /// People harmed.
    pub casualties: Vec<Casualties>,
    /// Things and people counted in its clause.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub counts: Vec<Count>,
    /// Its place in a row of its kind: 2 of a second round.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordinal: Option<u32>,
    /// When, where the text dates it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// What it is at the end of the report.
    #[schemars(extend("enum" = ["occurred", "ongoing", "planned", "possible", "conditional", "cancelled", "postponed", "suspended", "negated", "denied"]))]
    pub status: Word,
    /// What its own sentence says, where that differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = ["occurred", "ongoing", "planned", "possible", "conditional", "cancelled", "postponed", "suspended", "negated", "denied", null]))]
    pub stated_status: Option<Word>,
    /// The words that decide the status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_cue: Option<Stretch>,
    /// FactBank label.
    #[schemars(extend("enum" = ["CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "CTu", "Uu"]))]
    pub factuality: Word,
    /// Start, resumption or end.
    #[schemars(extend("enum" = ["start", "resume", "end", null]))]
    pub phase: Option<Word>,
    /// A standing position of a party.
    #[schemars(extend("enum" = ["demand", "offer", "condition", "accept", "refuse", null]))]
    pub position: Option<Word>,
    /// Who tells of it: the last of the chain; `a0` when it is the report itself.
    pub attribution: String,
    /// The event that this one calls off, puts off or breaks off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancels: Option<String>,
    /// The event that this one makes sure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirms: Option<String>,
    /// The demand or offer that this one answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answers: Option<String>,
    /// The event without which this one does not happen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,
    /// The event because of which this one happens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
    /// The first full mention of the same event, which holds the slots.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same_as: Option<String>,
    /// Slots that stayed empty, and why.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub missing: BTreeMap<String, String>,
    /// How sure the program is of the type, 0 to 1.
    pub score: f64,
    /// Maker: rule, lexicon row or model.
    pub by: String,
    /// What decided the other slots: slot and maker.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub why: BTreeMap<String, String>,
}

/// Words of the text with their place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Trigger {
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
    /// The words.
    pub text: String,
}

/// A number that is no date, and what is counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Count {
    /// The number.
    pub n: u32,
    /// The lemma of what is counted.
    pub of: String,
}

/// People harmed in an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Casualties {
    /// What befell them.
    #[schemars(extend("enum" = ["killed", "injured", "arrested", "abducted", "displaced"]))]
    pub kind: Word,
    /// The number, where one is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub n: Option<u32>,
    /// Lower bound.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub low: Option<u32>,
    /// Upper bound.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high: Option<u32>,
    /// Who gives the number.
    pub attribution: String,
}

/// When an event happened or is to happen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct When {
    /// The time expression that dates it.
    pub time: String,
    /// TIMEX3 value of the expression.
    pub value: Option<String>,
    /// First local minute of the event, inclusive; absent when open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earliest: Option<String>,
    /// Last local minute of the event, inclusive; absent when open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest: Option<String>,
    /// How the event lies to the expression.
    #[schemars(extend("enum" = ["on", "before", "after", "since", "until", "by", "during"]))]
    pub relation: Word,
    /// How finely the expression is known; absent when it is no date.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = ["minute", "day", "week", "month", "year", null]))]
    pub precision: Option<Word>,
}
