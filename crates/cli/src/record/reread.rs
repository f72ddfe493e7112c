//! `dateline reread`: what older kits read is read by this one; the older readings stay.

use super::add::now;
use super::args::Reread;
use crate::End;
use crate::out::{Stop, counted, say, write};
use crate::phrases::one_line;
use crate::read::reader;
use dateline::document::{PublishedOrigin, Report};
use dateline::ingest::{Draft, Given, published};
use dateline::store::{Change, Facts, Reading, Store};
use dateline::{Reader, in_order, wire};

/// Reports read and written at a time.
const AT_A_TIME: usize = 512;

/// Reads anew, or says what would change.
pub(crate) fn run(args: Reread) -> Result<End, Stop> {
    let reader = reader(&args.source)?;
    let mut store = if args.dry_run {
        Store::read(&args.place.db)?
    } else {
        Store::open_existing(&args.place.db)?
    };
    let ids = store.read_by_others(reader.kit())?;
    let mut changed = 0;
    for some in ids.chunks(AT_A_TIME) {
        let mut reports = Vec::with_capacity(some.len());
        for id in some {
            if let (Some(kept), Some(facts)) = (store.report(id)?, store.facts(id)?) {
                reports.push((kept, facts));
            }
        }
        let readings: Vec<Reading> = in_order(reports.into_iter(), args.jobs, |(kept, facts)| {
            let report = again(&reader, kept, &facts)?;
            let record = wire::record(&reader.read(report), reader.kit(), wire::Layers::default());
            Ok(Reading::of_known(record, facts.id))
        })
        .collect::<Result<_, Stop>>()?;
        for reading in &readings {
            let changes = store.difference(reading)?;
            changed += usize::from(!changes.is_empty());
            if args.json {
                let lines = changes
                    .iter()
                    .map(|c| serde_json::to_string(c).unwrap_or_default());
                write(&lines.map(|l| l + "\n").collect::<String>())?;
            } else {
                write(&changes.iter().map(told).collect::<String>())?;
            }
        }
        if !args.dry_run {
            store.add(&readings, &now())?;
        }
    }
    let done = if args.dry_run {
        "would be read"
    } else {
        "read"
    };
    say(&format!(
        "dateline: {} of older kits {done} anew by kit {}; {changed} of them say something else now",
        counted(ids.len(), "report"),
        reader.kit()
    ));
    Ok(End::Fine)
}

/// The report as it came in the first time, with the day and outlet that it has now.
pub(super) fn again(reader: &Reader, kept: wire::Report, facts: &Facts) -> Result<Report, Stop> {
    let draft = |published: Option<String>| Draft {
        id: Some(kept.id.clone()),
        outlet: kept.outlet.clone(),
        agency: kept.agency.clone(),
        byline: kept.byline.clone(),
        place: kept.place.clone(),
        published,
        updated: kept.updated.clone(),
        retrieved: kept.retrieved.clone(),
        title: kept.title.clone(),
        url: kept.url.clone(),
        language: kept.language.clone(),
        text: kept.text.clone(),
        stem: None,
        warning: None,
    };
    let accept = |draft, given: &Given| {
        reader
            .accept(draft, given)
            .map_err(|fault| Stop::Failed(format!("dateline: {fault}")))
    };
    let fits = |report: &Report| {
        report.published.as_ref().map(|p| &p.given) == facts.published.as_ref()
            && report.outlet == facts.outlet
    };
    // A date that stood in the text is found there again; one that came with it is given again; one
    // that a person corrected stands over both.
    for published in [None, kept.published.clone()] {
        let report = accept(draft(published), &Given::default())?;
        if fits(&report) {
            return Ok(report);
        }
    }
    let given = Given {
        published: facts
            .published
            .as_deref()
            .and_then(|day| published(day, PublishedOrigin::Argument, reader.words())),
        outlet: facts.outlet.clone(),
    };
    accept(draft(facts.published.clone()), &given)
}

pub(super) fn told(change: &Change) -> String {
    let value = |v: &Option<String>| v.as_deref().map_or("nothing".to_owned(), one_line);
    match change.slot {
        None if change.was.is_none() => {
            format!("{}  comes: {}\n", change.statement, value(&change.now))
        }
        None => format!("{}  goes: {}\n", change.statement, value(&change.was)),
        Some(slot) => format!(
            "{}  {slot}: {} -> {}\n",
            change.statement,
            value(&change.was),
            value(&change.now)
        ),
    }
}
