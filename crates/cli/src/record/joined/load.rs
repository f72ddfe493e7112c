//! From the record on disk to its events: what a question is about, joined.

use crate::out::Stop;
use crate::record::args::Ask;
use dateline::Joined;
use dateline::store::{Filter, Store};
use dateline::wire::Record;
use dateline::wire::joined::JoinedEvent;
use std::collections::HashSet;
use std::path::Path;

/// The record joined, as known on the day that is asked for.
pub(super) fn joined(db: &Path, as_of: Option<&str>) -> Result<Joined, Stop> {
    let records = records(db, as_of)?;
    let day = as_of.and_then(|d| d.parse().ok());
    Ok(Joined::new(&records, day))
}

/// What was read in the reports known on a day, by their ids.
pub(super) fn records(db: &Path, as_of: Option<&str>) -> Result<Vec<(String, Record)>, Stop> {
    let store = Store::read(db)?;
    let filter = Filter {
        as_of: as_of.map(str::to_owned),
        ..Filter::default()
    };
    let mut records: Vec<(String, Record)> = Vec::new();
    for report in store.reports(&filter)? {
        if let Some(record) = store.record(&report.id)? {
            records.push((report.id, record));
        }
    }
    Ok(records)
}

/// The events that the question lets through: those with a statement that it lets through.
pub(super) fn events(joined: &Joined, ask: &Ask) -> Result<Vec<JoinedEvent>, Stop> {
    let store = Store::read(&ask.place_of_record.db)?;
    let filter = ask.filter(None);
    let limit = filter.limit;
    let asked = Filter { limit: 0, ..filter };
    let rows = store.events(&asked)?;
    let through: HashSet<&str> = rows.iter().map(|r| r.id.as_str()).collect();
    let mut events = joined.events();
    events.retain(|e| {
        e.statements
            .iter()
            .any(|s| through.contains(s.event.as_str()))
    });
    if limit > 0 {
        events.truncate(limit);
    }
    Ok(events)
}
