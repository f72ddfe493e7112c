//! From the record on disk to its events: what a question is about, joined.

use crate::out::{Stop, say};
use crate::record::args::Ask;
use dateline::store::{Filter, Store};
use dateline::wire::Record;
use dateline::wire::joined::JoinedEvent;
use dateline::{Joined, join_record, joined_events, joined_tracks};
use std::collections::{BTreeMap, HashSet};
use std::path::Path;

/// The record with everything in it joined; nothing where it cannot be written.
fn ready(db: &Path) -> Result<(Store, bool), Stop> {
    let store = Store::read(db)?;
    if dateline::is_joined(&store)? {
        return Ok((store, true));
    }
    drop(store);
    let joined = Store::open(db).and_then(|mut store| {
        join_record(&mut store)?;
        Ok(store)
    });
    match joined {
        Ok(store) => Ok((store, true)),
        Err(error) => {
            say(&format!(
                "dateline: joined in memory, for this once: {error}"
            ));
            Ok((Store::read(db)?, false))
        }
    }
}

/// All reports of the record joined in memory.
fn in_memory(store: &Store, filter: &Filter) -> Result<Joined, Stop> {
    let known = Filter {
        as_of: filter.as_of.clone(),
        ..Filter::default()
    };
    let mut records: Vec<(String, Record)> = Vec::new();
    for report in store.reports(&known)? {
        if let Some(record) = store.record(&report.id)? {
            records.push((report.id, record));
        }
    }
    let day = filter.as_of.as_deref().and_then(|d| d.parse().ok());
    Ok(Joined::new(&records, day))
}

/// The events that the question lets through: those with a statement that it lets through.
pub(super) fn events(ask: &Ask) -> Result<(Joined, Vec<JoinedEvent>), Stop> {
    let (store, kept) = ready(&ask.place_of_record.db)?;
    let filter = ask.filter(None);
    if kept {
        let joined = joined_events(&store, &filter)?;
        let events = joined.events();
        return Ok((joined, events));
    }
    let joined = in_memory(&store, &filter)?;
    let limit = filter.limit;
    let rows = store.events(&Filter { limit: 0, ..filter })?;
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
    Ok((joined, events))
}

/// Everything that makes tracks, as far as the filter's parties and its day go.
pub(super) fn tracks(db: &Path, filter: &Filter) -> Result<Joined, Stop> {
    let (store, kept) = ready(db)?;
    if kept {
        return Ok(joined_tracks(&store, filter)?);
    }
    in_memory(&store, filter)
}

/// Everything known on a day.
pub(super) fn whole(db: &Path, as_of: Option<&str>) -> Result<Joined, Stop> {
    let (store, kept) = ready(db)?;
    let filter = Filter {
        as_of: as_of.map(str::to_owned),
        ..Filter::default()
    };
    if kept {
        return Ok(joined_events(&store, &filter)?);
    }
    in_memory(&store, &filter)
}

/// What was read in the reports that events stand on.
pub(crate) fn records(db: &Path, events: &[JoinedEvent]) -> Result<BTreeMap<String, Record>, Stop> {
    let store = Store::read(db)?;
    let mut records = BTreeMap::new();
    for statement in events.iter().flat_map(|e| &e.statements) {
        if !records.contains_key(&statement.report)
            && let Some(record) = store.record(&statement.report)?
        {
            records.insert(statement.report.clone(), record);
        }
    }
    Ok(records)
}

/// One event and the reports that tell of it.
pub(crate) fn event(db: &Path, id: &str) -> Result<Option<Joined>, Stop> {
    let (store, kept) = ready(db)?;
    if !kept {
        return in_memory(&store, &Filter::default()).map(Some);
    }
    Ok(dateline::joined_event(&store, id)?)
}
