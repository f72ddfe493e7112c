//! `dateline reread`: what older kits read is read by this one; the older readings stay.

use super::add::now;
use super::args::Reread;
use crate::End;
use crate::out::{Stop, counted, say, write};
use crate::phrases::one_line;
use crate::read::reader;
use dateline::document::Report;
use dateline::ingest::{Draft, Given};
use dateline::store::{Change, Reading, Store};
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
            if let Some(kept) = store.report(id)? {
                reports.push((id.clone(), kept));
            }
        }
        let readings: Vec<Reading> = in_order(reports.into_iter(), args.jobs, |(id, kept)| {
            let report = again(&reader, kept)?;
            let record = wire::record(&reader.read(report), reader.kit(), wire::Layers::default());
            Ok(Reading::of_known(record, id))
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

/// The report as it came in the first time.
fn again(reader: &Reader, kept: wire::Report) -> Result<Report, Stop> {
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
    let accept = |draft| {
        reader
            .accept(draft, &Given::default())
            .map_err(|fault| Stop::Failed(format!("dateline: {fault}")))
    };
    // A date that stood in the text is found there again; one that came with it is given again.
    let report = accept(draft(None))?;
    if report.published.as_ref().map(|p| &p.given) == kept.published.as_ref() {
        return Ok(report);
    }
    accept(draft(kept.published.clone()))
}

fn told(change: &Change) -> String {
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
