//! The joined record: families, events and tracks of many reports as known on a day, on the wire.

use crate::telling::Telling;
use crate::told;
use dateline_story::join::{self, Event, Joiner};
use dateline_story::text::{Families, Text};
use dateline_wire::Record;
use dateline_wire::joined as wire;
use jiff::civil::Date;
use std::collections::HashMap;

/// Events and tracks of a set of reports.
#[derive(Clone, Debug, Default)]
pub struct Joined {
    pub(crate) events: Vec<wire::JoinedEvent>,
    pub(crate) tracks: Vec<wire::Track>,
    /// By the ids of events.
    pub(crate) why: HashMap<String, Vec<Why>>,
}

/// Reports ready for the join: each with the first report of its family of texts. `records`: ids in the
/// record, and what was read in the reports.
pub fn ready(records: &[(String, Record)]) -> Vec<join::Report> {
    let mut families = Families::new();
    families.add(records.iter().map(|(id, record)| {
        let report = &record.report;
        text(
            id,
            report.published.as_deref(),
            report.url.as_deref(),
            report.title.as_deref(),
            &report.text,
        )
    }));
    let first: HashMap<&str, &str> = families
        .members()
        .iter()
        .map(|m| (m.report, m.first))
        .collect();
    let outlets: HashMap<&str, Option<&str>> = records
        .iter()
        .map(|(id, record)| (id.as_str(), record.report.outlet.as_deref()))
        .collect();
    records
        .iter()
        .map(|(id, record)| {
            let family = first.get(id.as_str()).copied().unwrap_or(id);
            let outlet = outlets.get(family).copied().flatten();
            told(record, id, family, outlet)
        })
        .collect()
}

/// A report's text as it is put to its family and to its story.
pub(crate) fn text<'t>(
    id: &'t str,
    published: Option<&'t str>,
    url: Option<&'t str>,
    title: Option<&'t str>,
    text: &'t str,
) -> Text<'t> {
    Text {
        id,
        published: published.and_then(|p| p.get(..10)?.parse().ok()),
        moment: published,
        url,
        title: title.unwrap_or_default(),
        text,
        features: &[],
    }
}

impl Joined {
    /// Joins what the reports state.
    pub fn new(records: &[(String, Record)], as_of: Option<Date>) -> Self {
        Self::of(&join::join(ready(records)), as_of)
    }

    /// What was known on a day of reports that are joined.
    pub fn of(joiner: &Joiner, as_of: Option<Date>) -> Self {
        let events: Vec<Event> = joiner.events(as_of);
        let ids = HashMap::new();
        let telling = Telling::new(joiner, &events, &ids);
        let tracks = join::tracks(joiner, &events);
        Self {
            why: events
                .iter()
                .map(|e| (e.id.clone(), telling.why(e)))
                .collect(),
            tracks: tracks.iter().map(|t| telling.track(t)).collect(),
            events: events.iter().map(|e| telling.event(e)).collect(),
        }
    }

    /// The events, in the order in which they were first told of.
    pub fn events(&self) -> Vec<wire::JoinedEvent> {
        self.events.clone()
    }

    /// The events, without what else is known here.
    pub fn into_events(self) -> Vec<wire::JoinedEvent> {
        self.events
    }

    /// The negotiations, without what else is known here.
    pub fn into_tracks(self) -> Vec<wire::Track> {
        self.tracks
    }

    /// The negotiations, by the day of their first report.
    pub fn tracks(&self) -> Vec<wire::Track> {
        self.tracks.clone()
    }

    /// Why each statement of an event was put to it or opened it, and what it was kept apart from.
    pub fn why(&self, id: &str) -> Option<Vec<Why>> {
        self.why.get(id).cloned()
    }
}

/// Events that have a day, in the order of their days.
pub fn timeline(events: &[wire::JoinedEvent]) -> Vec<wire::TimelineEntry> {
    let mut entries: Vec<wire::TimelineEntry> = events
        .iter()
        .filter_map(|event| {
            let told = event.statements.iter();
            let day = || told.filter_map(|s| s.published.as_deref()?.get(..10)).min();
            let (date, until) = match &event.when {
                Some(when) => (when.earliest.as_str(), when.latest.as_str()),
                None => {
                    let day = day()?;
                    (day, day)
                }
            };
            Some(wire::TimelineEntry {
                date: date.to_owned(),
                until: (until != date).then(|| until.to_owned()),
                dated: event.when.is_some(),
                status: event.status.clone(),
                events: vec![event.id.clone()],
                text: line(event),
            })
        })
        .collect();
    // Of one day and end: in the order in which they were told of.
    entries.sort_by(|a, b| {
        let end = |e: &wire::TimelineEntry| e.until.clone().unwrap_or_else(|| e.date.clone());
        (&a.date, end(a)).cmp(&(&b.date, end(b)))
    });
    entries
}

/// Type, parties and place in a line.
fn line(event: &wire::JoinedEvent) -> String {
    let mut out = event.kind.clone();
    if let Some(mode) = &event.mode {
        out.push('/');
        out.push_str(mode);
    }
    if !event.actors.is_empty() {
        out.push(' ');
        out.push_str(&event.actors.join(", "));
    }
    if !event.recipients.is_empty() {
        out.push_str(" → ");
        out.push_str(&event.recipients.join(", "));
    }
    if let Some(place) = &event.place {
        out.push_str(" · ");
        out.push_str(&place.name);
    }
    out
}

/// Why statements stand in their event.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Why {
    /// The statements.
    pub statements: Vec<String>,
    /// What spoke for and against; empty when they opened the event.
    pub reasons: Vec<String>,
    /// The sum of their points.
    pub points: f32,
    /// The event that came next, what spoke for and against it, and its points.
    pub apart: Option<(String, Vec<String>, f32)>,
}
