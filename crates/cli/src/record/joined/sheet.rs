//! Joined rows for a spreadsheet.

use super::ask::{ClashRow, OriginRow};
use crate::record::sheet::cell;
use dateline::wire::joined::{JoinedEvent, TimelineEntry, Track};

pub(super) const EVENT: [&str; 22] = [
    "id",
    "type",
    "mode",
    "status",
    "history",
    "actors",
    "recipients",
    "mediators",
    "hosts",
    "place",
    "country",
    "lat",
    "lon",
    "earliest",
    "latest",
    "issue",
    "families",
    "origins",
    "origin_names",
    "contradictions",
    "review",
    "statements",
];

pub(super) fn event(event: &JoinedEvent) -> Vec<String> {
    let place = event.place.as_ref();
    let history = event.status_history.iter();
    let statements = event.statements.iter().map(|s| s.event.as_str());
    vec![
        event.id.clone(),
        event.kind.clone(),
        cell(event.mode.as_ref()),
        event.status.clone(),
        joined(history.map(|s| format!("{} {}", s.as_of.as_deref().unwrap_or(""), s.status))),
        joined(event.actors.iter()),
        joined(event.recipients.iter()),
        joined(event.mediators.iter()),
        joined(event.hosts.iter()),
        cell(place.map(|p| &p.name)),
        cell(place.and_then(|p| p.country.as_ref())),
        cell(place.and_then(|p| p.lat)),
        cell(place.and_then(|p| p.lon)),
        cell(event.when.as_ref().map(|w| &w.earliest)),
        cell(event.when.as_ref().map(|w| &w.latest)),
        cell(event.issue.as_ref()),
        event.families.to_string(),
        event.origins.to_string(),
        joined(event.origin_names.iter().map(|o| &o.name)),
        joined(
            event
                .contradictions
                .iter()
                .map(|c| format!("{} of {}", c.kind, c.slot)),
        ),
        event.review.clone(),
        joined(statements),
    ]
}

pub(super) const ORIGIN: [&str; 6] = ["event", "what", "name", "kind", "stance", "statements"];

pub(super) fn origin(row: &OriginRow) -> Vec<String> {
    vec![
        row.event.clone(),
        row.what.clone(),
        row.origin.name.clone(),
        row.origin.kind.clone(),
        row.origin.stance.clone(),
        joined(row.origin.statements.iter()),
    ]
}

pub(super) const CLASH: [&str; 6] = ["event", "what", "slot", "kind", "values", "origins"];

pub(super) fn clash(row: &ClashRow) -> Vec<String> {
    let values = || row.clash.values.iter();
    vec![
        row.event.clone(),
        row.what.clone(),
        row.clash.slot.clone(),
        row.clash.kind.clone(),
        joined(values().map(|v| &v.value)),
        joined(values().map(|v| v.origins)),
    ]
}

pub(super) const TRACK: [&str; 12] = [
    "id",
    "title",
    "parties",
    "mediators",
    "hosts",
    "venues",
    "issue",
    "status",
    "first",
    "last",
    "rounds",
    "positions",
];

pub(super) fn track(track: &Track) -> Vec<String> {
    let rounds = track.rounds.iter();
    let positions = track.positions.iter();
    vec![
        track.id.clone(),
        track.title.clone(),
        joined(track.parties.iter()),
        joined(track.mediators.iter()),
        joined(track.hosts.iter()),
        joined(track.venues.iter()),
        joined(track.issue.iter()),
        track.status.clone(),
        cell(track.first.as_ref()),
        cell(track.last.as_ref()),
        joined(rounds.map(|r| {
            format!(
                "{} {} {}",
                r.when.as_deref().unwrap_or("?"),
                r.status,
                r.event
            )
        })),
        joined(positions.map(|p| {
            format!(
                "{} {} {}",
                p.party,
                p.position,
                p.issue.as_deref().unwrap_or("")
            )
        })),
    ]
}

pub(super) const ENTRY: [&str; 6] = ["date", "until", "dated", "status", "text", "events"];

pub(super) fn entry(entry: &TimelineEntry) -> Vec<String> {
    vec![
        entry.date.clone(),
        cell(entry.until.as_ref()),
        entry.dated.to_string(),
        entry.status.clone(),
        entry.text.clone(),
        joined(entry.events.iter()),
    ]
}

fn joined<T: ToString>(items: impl Iterator<Item = T>) -> String {
    items.map(|i| i.to_string()).collect::<Vec<_>>().join("; ")
}
