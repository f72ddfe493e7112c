//! `/report/ID` and `/report/ID/v3`: a report with everything read in it, and one of its statements.

use crate::Answer;
use crate::decide::Said;
use crate::desk::{Days, Trouble, Visit};
use crate::known::homes;
use dateline::Archive;
use dateline::store::{DecisionRow, EventRow, Filter, Listed, REVIEW, Slot, Store};
use dateline_page::view::{Form, Head, ReportPage, StatementPage};
use serde::Serialize;
use std::collections::HashMap;

pub(crate) fn report(visit: &mut Visit<'_>, id: &str) -> Result<Answer, Trouble> {
    let archive = visit.record()?;
    let row = listed(visit, &archive, id)?;
    let unknown = || Trouble::unknown("report", id);
    let record = archive.store.record(id)?.ok_or_else(unknown)?;
    let mut page = ReportPage::new(&record, &row.id, Vec::new(), Vec::new());
    page.lead(
        &visit.links,
        &homes(&archive, &row.id, visit.as_of.as_deref())?,
    );
    // What people decided stands on the cards too.
    let judged = archive.store.events(&Filter {
        review: REVIEW.map(str::to_owned).to_vec(),
        ..of(&row.id)
    })?;
    let judged: HashMap<&str, &str> = judged
        .iter()
        .map(|r| (r.id.as_str(), r.review.as_str()))
        .collect();
    for card in &mut page.cards {
        card.review = judged.get(card.address.as_str()).map(|r| (*r).to_owned());
    }
    if let Some(revised) = &row.revises {
        page.head
            .warnings
            .push(format!("It is a new version of the report {revised}."));
    }
    let days = visit.days(&archive)?;
    visit.give("", &page, &record, shown(visit, &days))
}

/// The days of a page that is the same on every day; told where one was asked for.
fn shown<'d>(visit: &Visit<'_>, days: &'d Days) -> Option<&'d Days> {
    visit.as_of.is_some().then_some(days)
}

/// The report with that id. What was not yet known on the day is not the same as what is not there.
fn listed(visit: &Visit<'_>, archive: &Archive, id: &str) -> Result<Listed, Trouble> {
    let row = archive.store.reports(&of(id))?.into_iter().next();
    let row = row.ok_or_else(|| Trouble::unknown("report", id))?;
    let Some(day) = &visit.as_of else {
        return Ok(row);
    };
    let known = archive.store.reports(&Filter {
        as_of: Some(day.clone()),
        ..of(&row.id)
    })?;
    let known = known.iter().any(|k| k.id == row.id);
    match (known, row.published.as_deref()) {
        (true, _) => Ok(row),
        (false, Some(published)) => Err(Trouble::new(
            404,
            &format!("Nothing was known of it on {day}"),
            &format!("This report is of {published}."),
        )),
        (false, None) => Err(Trouble::new(
            404,
            &format!("Nothing is known of it on {day}"),
            "This report has no date: on which day it was known is not known.",
        )),
    }
}

fn of(id: &str) -> Filter {
    Filter {
        report: Some(id.to_owned()),
        ..Filter::default()
    }
}

#[derive(Serialize)]
struct Twin<'t> {
    #[serde(flatten)]
    statement: &'t EventRow,
    event: Option<&'t String>,
    decisions: Vec<&'t DecisionRow>,
}

/// The page of a statement; `said`: what was said in a form that was not taken.
pub(crate) fn statement(
    visit: &mut Visit<'_>,
    id: &str,
    local: &str,
    said: Option<Said>,
) -> Result<Answer, Trouble> {
    let archive = visit.record()?;
    listed(visit, &archive, id)?;
    let record = archive.store.record(id)?;
    let record = record.ok_or_else(|| Trouble::unknown("report", id))?;
    let rows = archive.store.events(&Filter {
        review: REVIEW.map(str::to_owned).to_vec(),
        ..of(id)
    })?;
    let own = |row: &&EventRow| row.id.rsplit('#').next() == Some(local);
    let row = rows
        .iter()
        .find(own)
        .ok_or_else(|| Trouble::unknown("statement", &format!("{id}#{local}")))?;
    let decisions = archive.store.decisions()?;
    let mut page = StatementPage::new(row, &record, &decisions);
    let report = row.id.rsplit_once('#').map_or(id, |(report, _)| report);
    let homes = homes(&archive, report, visit.as_of.as_deref())?;
    let home = homes.get(&row.id);
    page.report = visit.links.in_text(&row.id);
    page.card.event = home.and_then(|e| visit.links.event(e));
    for card in &mut page.related {
        card.href = visit.links.statement(&card.address);
    }
    let status = match &said {
        Some(said) if said.fault.is_some() => 422,
        _ => 200,
    };
    if visit.desk.opened.writes {
        page.form = Some(form(visit, &archive.store, row, &decisions, said)?);
    }
    page.head = Head {
        title: format!("{}: {} {}", row.id, row.status, row.kind),
        ..page.head
    };
    let twin = Twin {
        statement: row,
        event: home,
        decisions: decisions
            .iter()
            .filter(|d| d.statement.as_ref() == Some(&row.id))
            .collect(),
    };
    let days = visit.days(&archive)?;
    // A form that was not taken is no page to be asked for.
    let days = shown(visit, &days).filter(|_| status == 200);
    visit.give_as(status, "", &page, Some(&twin), days)
}

fn form(
    visit: &Visit<'_>,
    store: &Store,
    row: &EventRow,
    decisions: &[DecisionRow],
    said: Option<Said>,
) -> Result<Form, Trouble> {
    let stands = store.slots(&row.id)?;
    // Who has just judged goes on in the same name.
    let number: Option<i64> = visit.query.one("done").and_then(|n| n.parse().ok());
    let own = |d: &&DecisionRow| Some(d.number) == number && d.statement.as_ref() == Some(&row.id);
    let done = decisions.iter().find(own);
    let said = said.unwrap_or_else(|| Said {
        by: done.map_or(&visit.desk.opened.by, |d| &d.by).clone(),
        done: done.map(|d| match d.undoes {
            Some(number) => format!("Decision {number} is taken back."),
            None => format!("Decision {} stands in the record.", d.number),
        }),
        ..Said::default()
    });
    let types = dateline::document::EventType::ALL
        .iter()
        .map(|t| t.as_str());
    let statuses = dateline::document::Status::ALL.iter().map(|s| s.as_str());
    let stances = dateline::document::Stance::ALL.iter().map(|s| s.as_str());
    let slots = Slot::ALL.into_iter().map(|slot| {
        let name = slot.as_str().to_owned();
        let value = stands.get(&name).cloned().unwrap_or_default();
        // An option is one line, and not a page wide.
        let short: String = value.chars().take(60).collect();
        (
            name,
            if short.len() < value.len() {
                format!("{short}…")
            } else {
                short
            },
        )
    });
    Ok(Form {
        statement: row.id.clone(),
        token: visit.desk.token.clone(),
        by: said.by,
        why: said.why,
        slot: match said.slot.as_str() {
            "" => "status".to_owned(),
            slot => slot.to_owned(),
        },
        value: said.value,
        slots: slots.collect(),
        words: statuses
            .chain(types)
            .chain(stances)
            .map(str::to_owned)
            .collect(),
        fault: said.fault,
        done: said.done,
    })
}
