//! What a careful reader takes from a report, sentence by sentence.
//!
//! The JSON form is that of the development data's expectation files; golden reports
//! ([`super::golden`]) are read into the same types. Offsets are code points.

use serde::{Deserialize, Serialize};
use std::fs;
use std::path::Path;

/// Expectations of one report.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Expected {
    /// Id of the report.
    pub id: String,
    /// Publication date, ISO 8601.
    #[serde(default)]
    pub published: Option<String>,
    /// Outlet.
    #[serde(default)]
    pub outlet: Option<String>,
    /// The report's text.
    #[serde(default)]
    pub text: String,
    /// File beside this one that holds the text instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_file: Option<String>,
    /// Layers that are annotated; all when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only: Option<Vec<String>>,
    /// Sentences in order.
    pub sentences: Vec<ExpectedSentence>,
}

/// One sentence.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ExpectedSentence {
    /// First code point.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// Not annotated.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub skip: bool,
    /// Events told in it.
    #[serde(default)]
    pub events: Vec<ExpectedEvent>,
    /// Attributions made in it.
    #[serde(default)]
    pub attributions: Vec<ExpectedAttribution>,
    /// Time expressions in it.
    #[serde(default)]
    pub times: Vec<ExpectedTime>,
    /// What must not be found in it (golden reports only).
    #[serde(skip)]
    pub never: Vec<Never>,
    /// Mentions in it (golden reports only).
    #[serde(skip)]
    pub mentions: Vec<ExpectedMention>,
}

/// A mention of somebody or something.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExpectedMention {
    /// Line in the golden file.
    pub line: usize,
    /// First code point of its words.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// Its words.
    pub text: String,
    /// Acceptable kinds joined by `|`.
    pub kind: String,
    /// Country and sectors; none: not judged or without.
    pub code: Option<String>,
    /// Whom a role noun or pronoun stands for; none: not asked.
    pub antecedent: Option<Antecedent>,
}

/// Whom a mention stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum Antecedent {
    /// Nobody that the text names.
    Nobody,
    /// All of these; the alternatives of each are joined by `|`.
    All(Vec<String>),
}

/// An event; alternatives of a phrase are joined by `|`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ExpectedEvent {
    /// Acceptable types, best first.
    pub e: Vec<String>,
    /// Initiators.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actor: Vec<String>,
    /// Those it is directed at.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipient: Vec<String>,
    /// Mediators.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mediator: Vec<String>,
    /// Place.
    #[serde(rename = "where", default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// TIMEX3 value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    /// Acceptable statuses, best first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub status: Vec<String>,
    /// The source that its chain must hold: absent = not judged, `Some(None)` = the report itself.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present"
    )]
    pub by: Option<Option<String>>,
    /// Counts neither way.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
}

/// An attribution.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ExpectedAttribution {
    /// Source phrase.
    pub source: String,
    /// Acceptable kinds joined by `|`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Acceptable stances, best first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stance: Vec<String>,
    /// Who is cited or told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chain: Vec<String>,
    /// What a confirmation, denial, doubt or silence speaks of (golden reports only): each with its
    /// equally right alternatives, a number of a sentence, from 1, and a phrase of it.
    #[serde(skip)]
    pub about: Vec<Vec<(usize, String)>>,
    /// Quotation, where direct or mixed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quotation: Option<String>,
    /// Counts neither way.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
}

/// A time expression.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ExpectedTime {
    /// Its words, unique in the sentence.
    pub text: String,
    /// Acceptable values joined by `|`.
    pub value: String,
    /// Counts neither way.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
}

/// Something that must not be found in a sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Never {
    /// Line in the golden file.
    pub line: usize,
    /// Layer or slot: `event attribution when time actor recipient mediator place status type`.
    pub what: String,
    /// Phrase or value; empty for `event`, `attribution`, `when`.
    pub value: String,
}

fn present<'de, D: serde::Deserializer<'de>>(d: D) -> Result<Option<Option<String>>, D::Error> {
    Option::<String>::deserialize(d).map(Some)
}

/// Reads every `*.json` expectation of a folder, in order of name.
///
/// # Errors
/// The file that cannot be read, and why.
pub fn folder(dir: &Path) -> Result<Vec<Expected>, String> {
    let mut paths: Vec<_> = fs::read_dir(dir)
        .map_err(|e| format!("{}: {e}", dir.display()))?
        .filter_map(|f| f.ok().map(|f| f.path()))
        .filter(|p| p.extension().is_some_and(|e| e == "json"))
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let at = |e: &dyn std::fmt::Display| format!("{}: {e}", path.display());
            let text = fs::read_to_string(path).map_err(|e| at(&e))?;
            let mut expected: Expected = serde_json::from_str(&text).map_err(|e| at(&e))?;
            if let Some(file) = &expected.text_file {
                let beside = path.with_file_name(file);
                expected.text = fs::read_to_string(&beside)
                    .map_err(|e| format!("{}: {e}", beside.display()))?;
            }
            Ok(expected)
        })
        .collect()
}
