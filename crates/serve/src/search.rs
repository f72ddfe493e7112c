//! `/search` and `/sources`: questions to the record.

use crate::Answer;
use crate::desk::{Trouble, Visit};
use crate::question::{fields, filter, given};
use dateline::store::{EventRow, Filter, Found};
use dateline::wire::joined::JoinedEvent;
use dateline_page::view::{
    AnswerPage, EventLine, Head, ReportLine, SearchPage, SourcesPage, census, encoded,
};
use serde::Serialize;

/// Answers on a page, unless more are asked for.
const PAGE: usize = 50;
/// Answers on a page at most.
const MOST: usize = 2_000;

#[derive(Default, Serialize)]
struct Twin {
    #[serde(skip_serializing_if = "Option::is_none")]
    events: Option<Vec<JoinedEvent>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    statements: Option<Vec<EventRow>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reports: Option<Vec<Found>>,
}

pub(crate) fn search(visit: &mut Visit<'_>) -> Result<Answer, Trouble> {
    let archive = visit.record()?;
    let query = &visit.query;
    let fields = fields(query);
    let given = given(&fields);
    let show = query.one("show");
    let asked = show.is_some() || !given.is_empty();
    let mut page = SearchPage {
        head: Head {
            title: "Search".to_owned(),
            ..Head::default()
        },
        narrowed: fields.iter().any(|f| f.more && !f.value.is_empty()),
        asked,
        show: match show.as_deref() {
            Some("statements" | "reports") => show.unwrap_or_default(),
            // Words alone are looked for in reports; everything else is asked of events.
            None if given == ["q"] => "reports".to_owned(),
            _ => "events".to_owned(),
        },
        fields,
        ..SearchPage::default()
    };
    let mut twin = Twin::default();
    let mut status = 200;
    if asked || visit.json {
        let n = query.one("n").and_then(|n| n.parse().ok());
        let n: usize = n.unwrap_or(PAGE).clamp(1, MOST);
        match filter(query, visit.as_of.as_deref()) {
            Ok(filter) => match answer(visit, &archive, filter, n, &mut page, &mut twin) {
                Ok(()) => {}
                Err(trouble) if trouble.status == 400 && !visit.json => {
                    (status, page.fault) = (400, Some(trouble.text));
                }
                Err(trouble) => return Err(trouble),
            },
            Err(trouble) if !visit.json => (status, page.fault) = (400, Some(trouble.text)),
            Err(trouble) => return Err(trouble),
        }
    }
    let days = visit.days(&archive)?;
    visit.give_as(status, "/search", &page, Some(&twin), Some(&days))
}

fn answer(
    visit: &Visit<'_>,
    archive: &dateline::Archive,
    filter: Filter,
    n: usize,
    page: &mut SearchPage,
    twin: &mut Twin,
) -> Result<(), Trouble> {
    // One more than is shown tells whether there are more; a twin has all.
    let limit = if visit.json { 0 } else { n + 1 };
    let filter = Filter { limit, ..filter };
    let links = &visit.links;
    let found = match page.show.as_str() {
        "statements" => {
            let mut rows = archive.store.events(&filter)?;
            let found = rows.len();
            if !visit.json {
                rows.truncate(n);
            }
            let answers = AnswerPage::new(&rows, "", Vec::new());
            page.census = answers.census;
            page.cards = answers.cards;
            for card in &mut page.cards {
                card.href = links.statement(&card.address);
            }
            twin.statements = Some(rows);
            found
        }
        "reports" => {
            let mut rows = match filter.words {
                Some(_) => archive.store.search(&filter)?,
                None => {
                    let listed = archive.store.reports(&filter)?.into_iter();
                    listed
                        .map(|report| Found {
                            report,
                            excerpt: String::new(),
                        })
                        .collect()
                }
            };
            let found = rows.len();
            if !visit.json {
                rows.truncate(n);
            }
            page.reports = rows
                .iter()
                .map(|f| ReportLine {
                    excerpt: hits(&f.excerpt),
                    ..ReportLine::new(&f.report, links)
                })
                .collect();
            twin.reports = Some(rows);
            found
        }
        _ => {
            let mut events = archive.events(&filter)?;
            let found = events.len();
            if !visit.json {
                events.truncate(n);
            }
            page.census = census(events.iter().map(|e| e.status.as_str()));
            page.events = events.iter().map(|e| EventLine::new(e, links)).collect();
            twin.events = Some(events);
            found
        }
    };
    if found > n {
        // Counted over the first few it would tell nothing of all.
        page.census.clear();
    }
    page.head.line = vec![match found > n {
        true => format!("the first {n}"),
        false => format!("{found} found"),
    }];
    if found > n && n < MOST {
        let kept = visit
            .query
            .0
            .iter()
            .filter(|(name, value)| name != "n" && !value.is_empty());
        let mut address = format!("/search?n={}", (n * 4).min(MOST));
        for (name, value) in kept {
            address.push_str(&format!("&{}={}", encoded(name), encoded(value)));
        }
        page.more = Some(address);
    }
    Ok(())
}

/// An excerpt cut at the marks around its hits.
fn hits(excerpt: &str) -> Vec<(String, bool)> {
    let mut out = Vec::new();
    let mut rest = excerpt;
    while let Some((before, after)) = rest.split_once('[') {
        let (hit, after) = after.split_once(']').unwrap_or((after, ""));
        out.push((before.to_owned(), false));
        out.push((hit.to_owned(), true));
        rest = after;
    }
    out.push((rest.to_owned(), false));
    out.retain(|(words, _)| !words.is_empty());
    out
}

pub(crate) fn sources(visit: &mut Visit<'_>) -> Result<Answer, Trouble> {
    let archive = visit.record()?;
    let days = visit.days(&archive)?;
    let n = visit.query.one("n").and_then(|n| n.parse().ok());
    let n: usize = n.unwrap_or(2 * PAGE).clamp(1, MOST);
    let filter = Filter {
        as_of: visit.as_of.clone(),
        limit: if visit.json { 0 } else { n + 1 },
        ..Filter::default()
    };
    let mut rows = archive.store.sources(&filter)?;
    let more = !visit.json && rows.len() > n;
    if more {
        rows.truncate(n);
    }
    let mut page = SourcesPage::new(&rows, &visit.links);
    if more && n < MOST {
        let suffix = visit.links.suffix();
        let sign = if suffix.is_empty() { '?' } else { '&' };
        page.more = Some(format!("/sources{suffix}{sign}n={}", (n * 4).min(MOST)));
    }
    visit.give("/sources", &page, &rows, Some(&days))
}
