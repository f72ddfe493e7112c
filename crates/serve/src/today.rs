//! `/`: the newest day of the record, or the day asked for.

use crate::Answer;
use crate::desk::{Trouble, Visit};
use dateline::store::{Filter, Listed};
use dateline::wire::joined::{JoinedEvent, Track};
use dateline_page::view::{ReportLine, TodayPage};
use serde::Serialize;

#[derive(Serialize)]
struct Twin<'t> {
    day: Option<&'t str>,
    reports: &'t [Listed],
    events: Vec<&'t JoinedEvent>,
    tracks: Vec<&'t Track>,
}

pub(crate) fn today(visit: &mut Visit<'_>) -> Result<Answer, Trouble> {
    let archive = visit.record()?;
    let days = visit.days(&archive)?;
    let all = visit.tracks(&archive)?;
    let day = days[1].clone();
    let reports = match &day {
        None => Vec::new(),
        Some(day) => archive.store.reports(&Filter {
            since: Some(day.clone()),
            until: Some(day.clone()),
            ..Filter::default()
        })?,
    };
    let ids = reports.iter().map(|r| r.id.clone()).collect();
    let events = archive.told_in(&ids, visit.as_of.as_deref())?.events();
    let links = &visit.links;
    let lines = reports.iter().map(|r| ReportLine::new(r, links)).collect();
    let mut page = TodayPage::new(day.as_deref(), lines, &events, &all, links);
    if visit.as_of.is_none() && day.is_some() {
        page.head
            .line
            .push("the newest day of the record".to_owned());
    }
    let told = |e: &&JoinedEvent| {
        let mut days = e.statements.iter().filter_map(|s| s.published.as_deref());
        day.as_deref()
            .is_some_and(|day| days.any(|d| d.starts_with(day)))
    };
    let events: Vec<&JoinedEvent> = events.iter().filter(told).collect();
    let twin = Twin {
        day: day.as_deref(),
        reports: &reports,
        tracks: all
            .iter()
            .filter(|t| events.iter().any(|e| t.events.contains(&e.id)))
            .collect(),
        events,
    };
    visit.give("/", &page, &twin, Some(&days))
}
