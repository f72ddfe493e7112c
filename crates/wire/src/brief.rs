//! A brief: sentences that each cite the reports they stand on.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The record written back as text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Brief {
    /// What it is about.
    pub title: String,
    /// The day whose knowledge it tells; `null`: all that the record has.
    pub as_of: Option<String>,
    /// Its sentences, in order.
    pub sentences: Vec<BriefSentence>,
}

/// A sentence of a brief.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BriefSentence {
    /// As it is shown.
    pub text: String,
    /// What it stands on: at least one.
    pub citations: Vec<Citation>,
}

/// A place in a report.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Citation {
    /// The report.
    pub report: String,
    /// The statement in it: `REPORT#v3`.
    pub event: String,
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
}
