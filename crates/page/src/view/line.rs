//! An event in a line: lists of what happened, of what was agreed, of what answers what.

use super::card;
use super::{Links, Party};
use crate::phrases::one_line;
use dateline_wire::joined::JoinedEvent;
use serde::Serialize;
use std::collections::BTreeSet;

/// An event in a line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct EventLine {
    /// Its page.
    pub href: Option<String>,
    /// What it is now; also the name of its shape.
    pub status: String,
    /// PLOVER type and mode.
    pub kind: String,
    /// The type in plain words.
    pub words: &'static str,
    /// Who acts.
    pub actor: Vec<Party>,
    /// Whom it is directed at.
    pub recipient: Vec<Party>,
    /// Where.
    pub place: Option<String>,
    /// First day, and the last one where it is another.
    pub when: Option<String>,
    /// What about.
    pub issue: Option<String>,
    /// Reports that tell of it.
    pub reports: usize,
    /// Independent origins.
    pub origins: usize,
    /// Whether independent origins differ about it.
    pub disputed: bool,
}

/// Reports that tell of an event.
pub(crate) fn reports(event: &JoinedEvent) -> usize {
    let reports: BTreeSet<&str> = event.statements.iter().map(|s| s.report.as_str()).collect();
    reports.len()
}

/// The days of an event.
pub(crate) fn days(event: &JoinedEvent) -> Option<String> {
    let when = event.when.as_ref()?;
    Some(match when.earliest == when.latest {
        true => when.earliest.clone(),
        false => format!("{} to {}", when.earliest, when.latest),
    })
}

impl EventLine {
    /// Of an event.
    pub fn new(event: &JoinedEvent, links: &Links) -> Self {
        Self {
            href: links.event(&event.id),
            status: event.status.clone(),
            kind: kind(event),
            words: card::words(&event.kind),
            actor: parties(&event.actors),
            recipient: parties(&event.recipients),
            place: event.place.as_ref().map(|p| one_line(&p.name)),
            when: days(event),
            issue: event.issue.as_deref().map(one_line),
            reports: reports(event),
            origins: event.origins,
            disputed: event
                .contradictions
                .iter()
                .any(|c| c.kind == "contradiction"),
        }
    }
}

/// PLOVER type and mode.
pub(crate) fn kind(event: &JoinedEvent) -> String {
    match &event.mode {
        Some(mode) => format!("{} · {mode}", event.kind),
        None => event.kind.clone(),
    }
}

pub(crate) fn parties(names: &[String]) -> Vec<Party> {
    names
        .iter()
        .map(|name| Party {
            name: one_line(name),
            ..Party::default()
        })
        .collect()
}
