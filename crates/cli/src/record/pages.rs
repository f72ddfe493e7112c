//! `dateline page` and `--html`: pages of the record.

use super::args::{Ask, Page};
use super::joined;
use crate::End;
use crate::out::{Stop, counted, say, write};
use crate::page::fault;
use crate::phrases::one_line;
use dateline::is_id;
use dateline::store::{EventRow, Filter, REVIEW, Store};
use dateline::wire::joined::JoinedEvent;
use dateline::wire::{Brief, Record};
use dateline_page::Pages;
use dateline_page::view::{
    AnswerPage, BriefPage, EventsPage, Links, ReportPage, StatementPage, TablePage, TrackPage,
};
use std::collections::BTreeMap;
use std::path::Path;

/// Writes the page of a report, a statement, an event or a negotiation.
pub(crate) fn run(args: Page) -> Result<End, Stop> {
    let store = Store::read(&args.place.db)?;
    let page = match args.id.rsplit_once('#') {
        Some((report, _)) => statement(&store, &args.id, report)?,
        None => {
            let db = &args.place.db;
            let page = match args.id.as_str() {
                id if is_id(id, 'E') => event(db, id)?,
                id if is_id(id, 'T') => track(db, id)?,
                _ => None,
            };
            // A report may be called as if it were one of them.
            page.map_or_else(|| report(&store, &args.id), Ok)?
        }
    };
    save(&args.out, &page)?;
    Ok(End::Fine)
}

fn unknown(id: &str) -> Stop {
    Stop::Failed(format!(
        "dateline: the record has no {id:?}; `dateline reports`, `dateline events` and `dateline tracks` list what it has"
    ))
}

fn report(store: &Store, id: &str) -> Result<String, Stop> {
    let record = store.record(id)?.ok_or_else(|| unknown(id))?;
    let rows = store.reports(&Filter {
        report: Some(id.to_owned()),
        ..Filter::default()
    })?;
    let id = rows.first().map_or(id, |row| row.id.as_str());
    let page = ReportPage::new(&record, id, Vec::new(), Vec::new());
    Pages::new().and_then(|p| p.write(&page)).map_err(fault)
}

fn statement(store: &Store, id: &str, report: &str) -> Result<String, Stop> {
    let record = store.record(report)?.ok_or_else(|| unknown(report))?;
    let rows = store.events(&Filter {
        report: Some(report.to_owned()),
        review: REVIEW.map(str::to_owned).to_vec(),
        ..Filter::default()
    })?;
    let local = id.rsplit('#').next().unwrap_or(id);
    let own = |row: &&EventRow| row.id.rsplit('#').next() == Some(local);
    let row = rows.iter().find(own).ok_or_else(|| unknown(id))?;
    let page = StatementPage::new(row, &record, &store.decisions()?);
    Pages::new().and_then(|p| p.write(&page)).map_err(fault)
}

fn event(db: &Path, id: &str) -> Result<Option<String>, Stop> {
    let joined = joined::load::event(db, id)?.unwrap_or_default();
    let mut events = joined.events();
    events.retain(|e| e.id == id);
    let Some(event) = events.first() else {
        return Ok(None);
    };
    let title = joined::list::head(event);
    let records = joined::load::records(db, &events)?;
    let page = EventsPage::new(
        &events,
        &one_line(&title),
        Vec::new(),
        &records,
        &Links::none(),
    );
    let page = Pages::new().and_then(|p| p.write(&page)).map_err(fault)?;
    Ok(Some(page))
}

fn track(db: &Path, id: &str) -> Result<Option<String>, Stop> {
    let joined = joined::load::track(db, id, None)?.unwrap_or_default();
    let (tracks, events) = (joined.tracks(), joined.events());
    let Some(track) = tracks.iter().find(|t| t.id == id) else {
        return Ok(None);
    };
    let page = TrackPage::new(track, &events, &Links::none(), None);
    let page = Pages::new().and_then(|p| p.write(&page)).map_err(fault)?;
    Ok(Some(page))
}

/// Writes the page of a brief.
pub(crate) fn brief(
    path: &Path,
    brief: &Brief,
    reports: &BTreeMap<String, Record>,
    left_out: Vec<(String, String)>,
) -> Result<(), Stop> {
    let page = BriefPage {
        left_out,
        ..BriefPage::new(brief, reports, &Links::none())
    };
    let page = Pages::new().and_then(|p| p.write(&page)).map_err(fault)?;
    save(path, &page)
}

/// Writes the page of events that answer a question.
pub(crate) fn events(path: &Path, rows: &[JoinedEvent], ask: &Ask) -> Result<(), Stop> {
    let statements: usize = rows.iter().map(|e| e.statements.len()).sum();
    let records = match statements {
        0..=SHOWN => joined::load::records(&ask.place_of_record.db, rows)?,
        _ => BTreeMap::new(),
    };
    let title = counted(rows.len(), "event");
    let page = EventsPage::new(rows, &title, ask.told(), &records, &Links::none());
    let page = Pages::new().and_then(|p| p.write(&page)).map_err(fault)?;
    save(path, &page)
}

/// Statements of a page that are shown with their sentences; of more the page would be a book.
const SHOWN: usize = 5_000;

/// Writes the page of an answer.
pub(crate) fn answer(path: &Path, rows: &[EventRow], question: Vec<String>) -> Result<(), Stop> {
    let title = counted(rows.len(), "statement");
    let page = AnswerPage::new(rows, &title, question);
    let page = Pages::new().and_then(|p| p.write(&page)).map_err(fault)?;
    save(path, &page)
}

/// Writes the page of a table.
pub(crate) fn table(
    path: &Path,
    noun: &str,
    header: &[&str],
    rows: Vec<Vec<String>>,
) -> Result<(), Stop> {
    let page = TablePage::new(&counted(rows.len(), noun), header, rows);
    let page = Pages::new().and_then(|p| p.write(&page)).map_err(fault)?;
    save(path, &page)
}

/// Writes a page to a file, or to standard output (`-`).
fn save(path: &Path, page: &str) -> Result<(), Stop> {
    if path.as_os_str() == "-" {
        return write(page);
    }
    std::fs::write(path, page).map_err(|e| {
        Stop::Failed(format!(
            "dateline: the page {} cannot be written: {e}",
            path.display()
        ))
    })?;
    say(&format!("dateline: the page is in {}", path.display()));
    Ok(())
}
