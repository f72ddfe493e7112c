//! The newest day of the record, or the day asked for: what is new, what changed, which negotiations moved.

use super::line::EventLine;
use super::{Head, Links, Stage, TrackLine};
use crate::phrases::one_line;
use dateline_wire::joined::{JoinedEvent, Track};
use serde::Serialize;

/// The page of a day.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TodayPage {
    /// Its head.
    pub head: Head,
    /// The day; none in an empty record.
    pub day: Option<String>,
    /// Reports of the day.
    pub reports: Vec<ReportLine>,
    /// Events that are something else since that day.
    pub changed: Vec<Changed>,
    /// Events first told of on that day.
    pub new: Vec<EventLine>,
    /// Events told of before, and again.
    pub again: Vec<EventLine>,
    /// Negotiations of which the day tells.
    pub moved: Vec<TrackLine>,
    /// All others.
    pub others: Vec<TrackLine>,
}

/// An event that changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Changed {
    /// What it is now.
    pub event: EventLine,
    /// What it was.
    pub history: Vec<Stage>,
}

/// A report in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct ReportLine {
    pub id: String,
    pub href: Option<String>,
    pub outlet: Option<String>,
    pub published: Option<String>,
    pub title: Option<String>,
    pub statements: usize,
    /// The report of which it is a new version.
    pub revises: Option<String>,
    /// In which language, where it was not read.
    pub unread: Option<String>,
    /// Words around what was looked for: words, whether they are it.
    pub excerpt: Vec<(String, bool)>,
}

impl ReportLine {
    /// Of a report in a list.
    pub fn new(report: &dateline_store::Listed, links: &Links) -> Self {
        Self {
            id: report.id.clone(),
            href: links.report(&report.id),
            outlet: report.outlet.as_deref().map(one_line),
            published: report.published.clone(),
            title: report
                .title
                .as_deref()
                .map(one_line)
                .filter(|t| !t.is_empty()),
            statements: report.statements as usize,
            revises: report.revises.clone(),
            unread: (!report.read).then(|| report.language.clone().unwrap_or_default()),
            excerpt: Vec::new(),
        }
    }
}

/// Whether a moment lies on a day.
fn on(moment: Option<&str>, day: &str) -> bool {
    moment.is_some_and(|m| m.starts_with(day))
}

impl TodayPage {
    /// The page of `day`; nothing in `events` and `tracks` is later.
    pub fn new(
        day: Option<&str>,
        reports: Vec<ReportLine>,
        events: &[JoinedEvent],
        tracks: &[Track],
        links: &Links,
    ) -> Self {
        let mut page = Self {
            head: Head {
                title: day.map_or("Nothing yet".to_owned(), str::to_owned),
                ..Head::default()
            },
            day: day.map(str::to_owned),
            reports,
            ..Self::default()
        };
        let Some(day) = day else { return page };
        let told = |e: &JoinedEvent| {
            let mut statements = e.statements.iter();
            statements.any(|s| on(s.published.as_deref(), day))
        };
        let first = |e: &JoinedEvent| {
            let mut days = e.statements.iter().filter_map(|s| s.published.as_deref());
            !days.any(|d| d < day)
        };
        for event in events.iter().filter(|e| told(e)) {
            let line = EventLine::new(event, links);
            let last = event.status_history.last();
            if first(event) {
                page.new.push(line);
            } else if last.is_some_and(|s| on(s.as_of.as_deref(), day)) {
                page.changed.push(Changed {
                    event: line,
                    history: super::track::stages(&event.status_history, links),
                });
            } else {
                page.again.push(line);
            }
        }
        // What most independent origins tell comes first.
        page.new.sort_by_key(|e| std::cmp::Reverse(e.origins));
        page.changed
            .sort_by_key(|c| std::cmp::Reverse(c.event.origins));
        for track in tracks {
            let mut line = TrackLine::new(track, links);
            let of_it = |e: &&JoinedEvent| track.events.contains(&e.id);
            // What is told again has not moved.
            let moved = |e: &&JoinedEvent| {
                let last = e.status_history.last();
                told(e) && (first(e) || last.is_some_and(|s| on(s.as_of.as_deref(), day)))
            };
            let events = events.iter().filter(of_it);
            line.again = events.clone().filter(|e| told(e) && !moved(e)).count();
            line.moved = events
                .filter(moved)
                .map(|e| EventLine::new(e, links))
                .collect();
            if line.moved.is_empty() {
                page.others.push(line);
            } else {
                page.moved.push(line);
            }
        }
        let size = |t: &TrackLine| std::cmp::Reverse((t.moved.len(), t.rounds, t.positions));
        page.moved.sort_by_key(size);
        page.others
            .sort_by_key(|t| std::cmp::Reverse((t.last.clone(), t.rounds, t.positions)));
        page
    }
}
