//! `dateline add`: reports are read on all cores and written by one thread beside them.

use super::args::Add;
use crate::End;
use crate::clerk::inputs;
use crate::out::{Stop, counted, say};
use crate::read::{Desk, given, reader, remarks};
use dateline::document::Report;
use dateline::ingest::{Arrival, Given, Origin};
use dateline::store::{Added, Reading, Store, report_id};
use dateline::{Reader, in_order, join_record_watched, wire};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write;
use std::path::Path;
#[cfg(unix)]
use std::sync::Arc;

/// Reads and adds everything that is named.
pub(crate) fn run(args: Add) -> Result<End, Stop> {
    let reader = reader(&args.source)?;
    let given = given(&reader, &args.source)?;
    if args.dry_run {
        return look(&reader, &args, given);
    }
    let store = Store::open(&args.place.db)?;
    let desk = RefCell::new(Desk::new(true));
    let mut inputs = inputs(&reader, args.files, given, &args.table)?;
    let reports = std::iter::from_fn(|| {
        loop {
            match inputs.next()? {
                Arrival::Report(report, origin) => return Some((report, origin)),
                Arrival::Fault(fault) => desk.borrow_mut().reject(&fault),
            }
        }
    });
    let read = in_order(reports, args.jobs, |(report, origin)| {
        let document = reader.read(*report);
        let record = wire::record(&document, reader.kit(), wire::Layers::default());
        let remarks = remarks(&document);
        (Reading::new(record), remarks, origin)
    });
    let ready = read.map(|(reading, remarks, origin)| {
        let was_read = reading.record().report.read;
        desk.borrow_mut().take(&origin, &remarks, was_read);
        reading
    });
    // A file that may grow no further is an error to be told, not the end of the process.
    #[cfg(unix)]
    let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, Arc::default());
    let (store, added, fault) = store.add_all(ready, now);
    let end = desk.into_inner().close();
    say(&told(added, &args.place.db));
    if let Some(fault) = fault {
        return Err(fault.into());
    }
    if let Some(mut store) = store {
        join_record_watched(&mut store, &mut super::joined::progress())?;
    }
    Ok(end)
}

/// The record's own clock, in whole seconds.
pub(crate) fn now() -> String {
    let second = jiff::Timestamp::now().as_second();
    jiff::Timestamp::from_second(second)
        .unwrap_or_default()
        .to_string()
}

fn told(added: Added, db: &Path) -> String {
    let mut out = format!(
        "dateline: {} added to {} with {}",
        counted(added.reports, "report"),
        db.display(),
        counted(added.statements, "statement")
    );
    for (n, what) in [
        (added.revisions, "of them under a known address (revisions)"),
        (added.reread, "read anew by this kit"),
        (added.known, "already there"),
    ] {
        if n > 0 {
            let _ = write!(out, "; {n} {what}");
        }
    }
    out
}

/// What would be added.
fn look(reader: &Reader, args: &Add, given: Given) -> Result<End, Stop> {
    let store = args
        .place
        .db
        .exists()
        .then(|| Store::read(&args.place.db))
        .transpose()?;
    let mut seen = HashSet::new();
    let mut end = End::Fine;
    let mut total = 0;
    let mut new = 0;
    let mut census = Census::default();
    for arrival in inputs(reader, args.files.clone(), given, &args.table)? {
        match arrival {
            Arrival::Fault(fault) => {
                end = End::Rejected;
                say(&format!("dateline: rejected: {fault}"));
            }
            Arrival::Report(report, origin) => {
                total += 1;
                let id = id_of(&report);
                let known = match &store {
                    Some(store) => store.has(&id)?,
                    None => false,
                };
                let state = if known {
                    "already there"
                } else if !seen.insert(id.clone()) {
                    "twice in this input"
                } else {
                    new += 1;
                    "new"
                };
                census.count(&report, state);
                crate::out::write(&seen_as(&id, &report, &origin, state))?;
            }
        }
    }
    census.tell();
    say(&format!(
        "dateline: {} found, {new} of them new; nothing was added (--dry-run)",
        counted(total, "report")
    ));
    Ok(end)
}

/// What a look at the reports shows.
#[derive(Default)]
struct Census {
    dates: BTreeMap<String, usize>,
    languages: BTreeMap<String, usize>,
    outlets: BTreeSet<String>,
    states: BTreeMap<String, usize>,
    /// First and last day of publication.
    days: Option<(String, String)>,
}

impl Census {
    fn count(&mut self, report: &Report, state: &str) {
        let mut one = |map: fn(&mut Self) -> &mut BTreeMap<String, usize>, key: &str| {
            *map(self).entry(key.to_owned()).or_default() += 1;
        };
        one(|c| &mut c.states, state);
        let origin = report
            .published
            .as_ref()
            .map_or("no date", |p| p.origin.as_str());
        one(|c| &mut c.dates, origin);
        let language = report.language.as_deref().unwrap_or("unknown");
        one(|c| &mut c.languages, language);
        self.outlets.extend(report.outlet.clone());
        if let Some(day) = report.published.as_ref().map(|p| p.date.to_string()) {
            let (first, last) = self.days.take().unwrap_or((day.clone(), day.clone()));
            self.days = Some((first.min(day.clone()), last.max(day)));
        }
    }

    fn tell(&self) {
        let list = |map: &BTreeMap<String, usize>| {
            let parts: Vec<String> = map.iter().map(|(key, n)| format!("{n} {key}")).collect();
            parts.join(", ")
        };
        if self.states.is_empty() {
            return;
        }
        let span = match &self.days {
            Some((first, last)) => format!(" (from {first} to {last})"),
            None => String::new(),
        };
        say(&format!("  reports    {}", list(&self.states)));
        say(&format!("  dates      {}{span}", list(&self.dates)));
        say(&format!("  languages  {}", list(&self.languages)));
        say(&format!("  outlets    {}", self.outlets.len()));
    }
}

fn id_of(report: &Report) -> String {
    report_id(
        report.outlet.as_deref(),
        report.published.as_ref().map(|p| p.given.as_str()),
        report.url.as_deref(),
        &report.text,
    )
}

fn seen_as(id: &str, report: &Report, origin: &Origin, state: &str) -> String {
    let date = match &report.published {
        Some(p) => format!("{} ({})", p.given, p.origin.as_str()),
        None => "no date".to_owned(),
    };
    let language = report.language.as_deref().unwrap_or("language unknown");
    let outlet = report.outlet.as_deref().unwrap_or("no outlet");
    format!("{id}  {date}  {outlet}  {language}  {state}  {origin}\n")
}
