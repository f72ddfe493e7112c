//! A brief with its evidence: every sentence leads to the sentences that it stands on.

use super::{Head, Links, Mark, Piece, marked};
use crate::phrases::one_line;
use dateline_wire::{Brief, Citation, Record};
use serde::Serialize;
use std::collections::BTreeMap;

/// The page of a brief.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct BriefPage {
    /// Its head.
    pub head: Head,
    /// The page of what it is about.
    pub about: Option<String>,
    /// Its sentences, in order.
    pub sentences: Vec<Said>,
    /// The reports that it stands on.
    pub reports: Vec<Cited>,
    /// What was left out, and why: the sentence, what is wrong with it.
    pub left_out: Vec<(String, String)>,
}

/// A sentence.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Said {
    /// From 1.
    pub n: usize,
    /// As it is shown.
    pub text: String,
    /// The numbers of the reports that it stands on, and where they lead.
    pub reports: Vec<(usize, String)>,
    /// The sentences.
    pub evidence: Vec<Evidence>,
}

/// A place in a report.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// The number of the report.
    pub report: usize,
    /// Outlet and day.
    pub from: String,
    /// The place in the report's page.
    pub href: Option<String>,
    /// The sentence, with the cited words marked.
    pub pieces: Vec<Piece>,
}

/// A report that a brief stands on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct Cited {
    pub n: usize,
    pub id: String,
    pub outlet: Option<String>,
    pub published: Option<String>,
    pub title: Option<String>,
    pub href: Option<String>,
}

impl BriefPage {
    /// The page of `brief`, which stands on `records`, by the ids of their reports.
    pub fn new(brief: &Brief, records: &BTreeMap<String, Record>, links: &Links) -> Self {
        let mut reports: Vec<Cited> = Vec::new();
        let mut sentences = Vec::new();
        for (at, sentence) in brief.sentences.iter().enumerate() {
            let mut said = Said {
                n: at + 1,
                text: one_line(&sentence.text),
                ..Said::default()
            };
            for citation in &sentence.citations {
                let record = records.get(&citation.report);
                let place = reports.iter().position(|r| r.id == citation.report);
                let n = place.unwrap_or_else(|| {
                    reports.push(cited(reports.len() + 1, citation, record, links));
                    reports.len() - 1
                }) + 1;
                if !said.reports.iter().any(|r| r.0 == n) {
                    let place = links.in_text(&citation.event);
                    said.reports
                        .push((n, place.unwrap_or_else(|| format!("#r{n}"))));
                }
                let evidence = evidence(n, citation, record, links);
                if !said.evidence.contains(&evidence) {
                    said.evidence.push(evidence);
                }
            }
            said.reports.sort_by_key(|r| r.0);
            sentences.push(said);
        }
        Self {
            head: Head {
                title: one_line(&brief.title),
                line: brief
                    .as_of
                    .iter()
                    .map(|day| format!("as known on {day}"))
                    .collect(),
                ..Head::default()
            },
            about: None,
            sentences,
            reports,
            left_out: Vec::new(),
        }
    }
}

fn cited(n: usize, citation: &Citation, record: Option<&Record>, links: &Links) -> Cited {
    let report = record.map(|r| &r.report);
    Cited {
        n,
        id: citation.report.clone(),
        outlet: report.and_then(|r| r.outlet.as_deref()).map(one_line),
        published: report.and_then(|r| r.published.clone()),
        title: report.and_then(|r| r.title.as_deref()).map(one_line),
        href: links.report(&citation.report),
    }
}

fn evidence(n: usize, citation: &Citation, record: Option<&Record>, links: &Links) -> Evidence {
    let Some(record) = record else {
        return Evidence {
            report: n,
            from: citation.report.clone(),
            href: links.in_text(&citation.event),
            pieces: Vec::new(),
        };
    };
    // Whole sentences around the cited words.
    let touched = |s: &&dateline_wire::Sentence| s.start < citation.end && s.end > citation.start;
    let mut around = record.sentences.iter().filter(touched);
    let first = around.next();
    let last = around.next_back().or(first);
    let (from, to) = match (first, last) {
        (Some(first), Some(last)) => (first.start, last.end),
        _ => (citation.start, citation.end),
    };
    let mark = Mark {
        start: citation.start,
        end: citation.end,
        layer: "clause",
        title: String::new(),
        anchor: None,
        to: None,
    };
    let parts = [
        record.report.outlet.as_deref(),
        record.report.published.as_deref(),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().map(one_line).collect();
    Evidence {
        report: n,
        from: parts.join(" · "),
        href: links.in_text(&citation.event),
        pieces: marked(&record.report.text, from, to, &[mark])
            .into_iter()
            .flat_map(|line| line.pieces)
            .collect(),
    }
}
