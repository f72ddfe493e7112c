//! Questions to the record: what was asked, what was found; who tells; and what could not be shown.

use super::line::EventLine;
use super::{Card, Head, Links, ReportLine, TrackLine};
use dateline_store::SourceRow;
use serde::Serialize;

/// The page of a question.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SearchPage {
    /// Its head.
    pub head: Head,
    /// The fields of the question, with what stands in them.
    pub fields: Vec<Field>,
    /// Whether a field that few ask for is filled.
    pub narrowed: bool,
    /// Whether anything was asked.
    pub asked: bool,
    /// What is wrong with the question.
    pub fault: Option<String>,
    /// events, statements or reports.
    pub show: String,
    /// How many statuses among the answers, surest first.
    pub census: Vec<(String, usize)>,
    /// Events.
    pub events: Vec<EventLine>,
    /// Statements.
    pub cards: Vec<Card>,
    /// Reports.
    pub reports: Vec<ReportLine>,
    /// The same question for more answers.
    pub more: Option<String>,
}

/// A field of a question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Field {
    /// As in the address.
    pub name: &'static str,
    /// In words.
    pub label: &'static str,
    /// date, text or a list.
    pub kind: &'static str,
    /// What stands in it.
    pub value: String,
    /// What may stand in it, where that is a list.
    pub values: Vec<String>,
    /// What it means.
    pub hint: &'static str,
    /// Whether few ask for it.
    pub more: bool,
}

/// The page of all negotiations.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TracksPage {
    /// Its head.
    pub head: Head,
    /// By the day of their last report, the newest first.
    pub tracks: Vec<TrackLine>,
}

/// The page of those who tell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SourcesPage {
    /// Its head.
    pub head: Head,
    /// By how often.
    pub sources: Vec<SourceLine>,
    /// The same for more of them.
    pub more: Option<String>,
    /// The most of which one of them is the origin or which it passes on, for the bars.
    pub most: u32,
}

/// Somebody who tells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct SourceLine {
    pub name: String,
    pub kind: String,
    pub origin_of: u32,
    pub passes_on: u32,
    pub reports: u32,
    /// What it told or passed on.
    pub href: Option<String>,
}

impl SourcesPage {
    /// The page of `sources`.
    pub fn new(sources: &[SourceRow], links: &Links) -> Self {
        let lines: Vec<SourceLine> = sources
            .iter()
            .map(|s| SourceLine {
                name: crate::phrases::one_line(&s.name),
                kind: s.kind.clone(),
                origin_of: s.origin_of,
                passes_on: s.passes_on,
                reports: s.reports,
                href: links.through(&s.name),
            })
            .collect();
        let most = lines.iter().map(|s| s.origin_of + s.passes_on).max();
        Self {
            head: Head {
                title: "Sources".to_owned(),
                line: vec![
                    "who tells, and who only passes on; the report's own outlet is not counted"
                        .to_owned(),
                ],
                ..Head::default()
            },
            sources: lines,
            more: None,
            most: most.unwrap_or(1).max(1),
        }
    }
}

/// A page that says why there is no other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct MessagePage {
    /// Its head.
    pub head: Head,
    /// What is the matter.
    pub text: String,
}
