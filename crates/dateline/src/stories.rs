//! The record on disk as stories: its texts put together by what they are on.

use crate::joined::text;
use dateline_store::{Error, Filter, ReportText, Store};
use dateline_story::text::{Background, Stories};
use dateline_wire::joined::{ReportOf, Story};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Characters of a title that is taken from a text.
const TITLE: usize = 100;

/// The stories that `filter` lets a report of through, as known on the day that it names, the latest last.
///
/// They are worked out anew from the texts of the record, some thousands a second.
///
/// # Errors
/// When the file cannot be read or the search words cannot be understood.
pub fn stories(
    store: &Store,
    background: Background,
    filter: &Filter,
) -> Result<Vec<Story>, Error> {
    let known = Filter {
        as_of: filter.as_of.clone(),
        ..Filter::default()
    };
    let texts = store.texts(&known)?;
    let asked: HashSet<String> = store.reports(filter)?.into_iter().map(|r| r.id).collect();
    let mut told: Vec<Story> = put_together(&texts, background)
        .into_iter()
        .filter(|s| s.reports.iter().any(|r| asked.contains(&r.id)))
        .collect();
    told.sort_by(|a, b| (&a.last, &a.first, &a.id).cmp(&(&b.last, &b.first, &b.id)));
    Ok(told)
}

fn put_together(texts: &[ReportText], background: Background) -> Vec<Story> {
    let by_id: HashMap<&str, &ReportText> = texts.iter().map(|t| (t.id.as_str(), t)).collect();
    let mut stories = Stories::new(background);
    stories.add(texts.iter().map(|t| {
        text(
            &t.id,
            t.published.as_deref(),
            t.url.as_deref(),
            t.title.as_deref(),
            &t.text,
        )
    }));
    let told = stories.told();
    let mut made: BTreeMap<&str, Vec<ReportOf>> = BTreeMap::new();
    for row in &told {
        let Some(text) = by_id.get(row.member.report) else {
            continue;
        };
        made.entry(row.story).or_default().push(ReportOf {
            id: text.id.clone(),
            outlet: text.outlet.clone(),
            published: text.published.clone(),
            title: text.title.clone(),
            family: row.member.first.to_owned(),
            revises: row.member.revises.map(str::to_owned),
        });
    }
    made.into_iter()
        .map(|(first, mut reports)| {
            let key = |r: &ReportOf| (r.published.is_none(), r.published.clone(), r.id.clone());
            reports.sort_by_key(key);
            let families: HashSet<&str> = reports.iter().map(|r| r.family.as_str()).collect();
            let days = || {
                reports
                    .iter()
                    .filter_map(|r| r.published.as_deref()?.get(..10))
            };
            Story {
                id: format!("S{first}"),
                title: title(&reports, by_id.get(first).map_or("", |t| &t.text)),
                first: days().min().map(str::to_owned),
                last: days().max().map(str::to_owned),
                families: families.len(),
                reports,
            }
        })
        .collect()
}

/// The first title that a report has, else the first line of the first text.
fn title(reports: &[ReportOf], text: &str) -> String {
    let titles = reports.iter().filter_map(|r| r.title.as_deref());
    if let Some(title) = titles.map(str::trim).find(|t| !t.is_empty()) {
        return title.to_owned();
    }
    let line = text.lines().map(str::trim).find(|l| !l.is_empty());
    let line = line.unwrap_or_default();
    match line.char_indices().nth(TITLE) {
        None => line.to_owned(),
        Some((at, _)) => {
            let cut = line.get(..at).unwrap_or(line);
            format!("{} …", cut.rsplit_once(' ').map_or(cut, |c| c.0))
        }
    }
}
