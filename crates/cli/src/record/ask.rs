//! `statements`, `reports`, `sources`, `search`: questions to the record, as a list, JSON or CSV.

use super::args::{Ask, Form, Search};
use super::sheet::{cell, csv};
use super::workbook::xlsx;
use super::{list, pages};
use crate::End;
use crate::out::{Paint, Stop, counted, say, write};
use dateline::store::{EventRow, Filter, Listed, PartyRow, Store};
use serde::Serialize;

/// Statements of events.
pub(crate) fn statements(ask: Ask) -> Result<End, Stop> {
    let store = Store::read(&ask.place_of_record.db)?;
    let rows = store.events(&ask.filter(None))?;
    if let Some(path) = &ask.form.html {
        pages::answer(path, &rows, ask.told())?;
        return Ok(End::Fine);
    }
    answer(
        &rows,
        ask.form,
        &EVENT,
        sheet_of_event,
        list::event,
        "statement",
    )
}

/// Reports.
pub(crate) fn reports(ask: Ask) -> Result<End, Stop> {
    let store = Store::read(&ask.place_of_record.db)?;
    let rows = store.reports(&ask.filter(None))?;
    answer(
        &rows,
        ask.form,
        &REPORT,
        sheet_of_report,
        list::report,
        "report",
    )
}

/// Who tells and who passes on.
pub(crate) fn sources(ask: Ask) -> Result<End, Stop> {
    let store = Store::read(&ask.place_of_record.db)?;
    let rows = store.sources(&ask.filter(None))?;
    let header = ["name", "kind", "origin_of", "passes_on", "reports"];
    answer(
        &rows,
        ask.form,
        &header,
        |s| {
            vec![
                s.name.clone(),
                s.kind.clone(),
                s.origin_of.to_string(),
                s.passes_on.to_string(),
                s.reports.to_string(),
            ]
        },
        list::source,
        "source",
    )
}

/// Reports by their words.
pub(crate) fn search(args: Search) -> Result<End, Stop> {
    let store = Store::read(&args.ask.place_of_record.db)?;
    let filter: Filter = args.ask.filter(Some(args.words));
    let rows = store.search(&filter)?;
    let mut header = REPORT.to_vec();
    header.push("excerpt");
    answer(
        &rows,
        args.ask.form,
        &header,
        |found| {
            let mut row = sheet_of_report(&found.report);
            row.push(found.excerpt.clone());
            row
        },
        list::found,
        "report",
    )
}

/// Writes `rows` as the user wants them.
pub(crate) fn answer<T: Serialize>(
    rows: &[T],
    form: Form,
    header: &[&str],
    sheet: impl Fn(&T) -> Vec<String>,
    show: impl Fn(&T, Paint) -> String,
    noun: &str,
) -> Result<End, Stop> {
    if let Some(path) = &form.xlsx {
        xlsx(path, &format!("{noun}s"), header, rows.iter().map(sheet))?;
        say(&format!(
            "dateline: {} in {}",
            counted(rows.len(), noun),
            path.display()
        ));
    } else if let Some(path) = &form.html {
        pages::table(path, noun, header, rows.iter().map(sheet).collect())?;
    } else if form.csv {
        csv(header, rows.iter().map(sheet))?;
    } else if form.json {
        let mut out = String::new();
        for row in rows {
            out.push_str(&serde_json::to_string(row).unwrap_or_default());
            out.push('\n');
        }
        write(&out)?;
    } else {
        let paint = Paint::for_stdout();
        let text: String = rows.iter().map(|r| show(r, paint)).collect();
        write(&text)?;
        say(&format!("dateline: {}", counted(rows.len(), noun)));
    }
    Ok(End::Fine)
}

/// Columns of a table of statements.
pub(super) const EVENT: [&str; 27] = [
    "id",
    "type",
    "mode",
    "quad",
    "status",
    "stated_status",
    "review",
    "actor",
    "actor_code",
    "recipient",
    "recipient_code",
    "mediator",
    "place",
    "country",
    "lat",
    "lon",
    "when",
    "earliest",
    "latest",
    "issue",
    "origin_kind",
    "chain",
    "stance",
    "outlet",
    "published",
    "report",
    "text",
];

/// Columns of a table of reports.
pub(super) const REPORT: [&str; 10] = [
    "id",
    "name",
    "outlet",
    "published",
    "published_origin",
    "title",
    "url",
    "language",
    "revises",
    "statements",
];

pub(super) fn sheet_of_report(report: &Listed) -> Vec<String> {
    vec![
        report.id.clone(),
        report.name.clone(),
        cell(report.outlet.as_ref()),
        cell(report.published.as_ref()),
        cell(report.published_origin.as_ref()),
        cell(report.title.as_ref()),
        cell(report.url.as_ref()),
        cell(report.language.as_ref()),
        cell(report.revises.as_ref()),
        report.statements.to_string(),
    ]
}

pub(super) fn sheet_of_event(event: &EventRow) -> Vec<String> {
    let names = |parties: &[PartyRow]| joined(parties.iter().map(|p| p.name.as_str()));
    let codes = |parties: &[PartyRow]| joined(parties.iter().filter_map(|p| p.code.as_deref()));
    let place = event.place.as_ref();
    let when = event.when.as_ref();
    let told = event.statements.first();
    vec![
        event.id.clone(),
        event.kind.clone(),
        cell(event.mode.as_ref()),
        event.quad.to_string(),
        event.status.clone(),
        cell(event.stated_status.as_ref()),
        event.review.clone(),
        names(&event.actor),
        codes(&event.actor),
        names(&event.recipient),
        codes(&event.recipient),
        names(&event.mediators),
        cell(place.map(|p| &p.name)),
        cell(place.and_then(|p| p.country.as_ref())),
        cell(place.and_then(|p| p.lat)),
        cell(place.and_then(|p| p.lon)),
        cell(when.and_then(|w| w.value.as_ref())),
        cell(when.and_then(|w| w.earliest.as_ref())),
        cell(when.and_then(|w| w.latest.as_ref())),
        cell(event.issue.as_ref()),
        cell(told.map(|s| &s.origin_kind)),
        told.map_or_else(String::new, |s| s.chain.join(" > ")),
        cell(told.and_then(|s| s.stance.as_ref())),
        cell(told.and_then(|s| s.outlet.as_ref())),
        cell(told.and_then(|s| s.published.as_ref())),
        cell(told.map(|s| &s.report)),
        cell(told.map(|s| &s.text)),
    ]
}

fn joined<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join("; ")
}
