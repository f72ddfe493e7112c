//! From the record on disk to its events: what a question is about, joined.

use crate::out::{Stop, say};
use crate::record::args::Ask;
use dateline::store::{Filter, Store};
use dateline::wire::Record;
use dateline::wire::joined::JoinedEvent;
use dateline::wire::joined::Track;
use dateline::{Joined, join_record_watched, joined_events, joined_tracks};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;

/// The record with everything in it joined; nothing where it cannot be written.
fn ready(db: &Path) -> Result<(Store, bool), Stop> {
    let store = Store::read(db)?;
    if dateline::is_joined(&store)? {
        return Ok((store, true));
    }
    drop(store);
    let joined = Store::open(db).and_then(|mut store| {
        join_record_watched(&mut store, &mut progress())?;
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

/// Tells how far a long join has come.
pub(crate) fn progress() -> impl FnMut(usize, usize) {
    let mut told = 0;
    move |done, all| {
        if all >= LONG && (done == all || done >= told + LONG) {
            told = done;
            say(&format!("dateline: joined {done} of {all} reports"));
        }
    }
}

/// A join of fewer reports is done before anybody asks.
const LONG: usize = 10_000;

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

/// The tracks that the question lets through: those with an event that it lets through.
pub(super) fn tracks(ask: &Ask) -> Result<Vec<Track>, Stop> {
    let (store, kept) = ready(&ask.place_of_record.db)?;
    let filter = ask.filter(None);
    if kept {
        return Ok(joined_tracks(&store, &filter)?.tracks());
    }
    drop(store);
    let (joined, through) = events(ask)?;
    let through: HashSet<&str> = through.iter().map(|e| e.id.as_str()).collect();
    let mut tracks = joined.tracks();
    tracks.retain(|t| t.events.iter().any(|id| through.contains(id.as_str())));
    Ok(tracks)
}

/// What is known on a day of something, where it cannot be kept.
fn known_in_memory(store: &Store, day: Option<&str>) -> Result<Joined, Stop> {
    let filter = Filter {
        as_of: day.map(str::to_owned),
        ..Filter::default()
    };
    in_memory(store, &filter)
}

/// One track with its events, as known on a day.
pub(super) fn track(db: &Path, id: &str, day: Option<&str>) -> Result<Option<Joined>, Stop> {
    let (store, kept) = ready(db)?;
    match kept {
        true => Ok(dateline::joined_track(&store, id, day)?),
        false => known_in_memory(&store, day).map(Some),
    }
}

/// One event with those that it is linked with, as known on a day.
pub(super) fn beside(db: &Path, id: &str, day: Option<&str>) -> Result<Option<Joined>, Stop> {
    let (store, kept) = ready(db)?;
    match kept {
        true => Ok(dateline::joined_beside(&store, id, day)?),
        false => known_in_memory(&store, day).map(Some),
    }
}

/// The events that changed last, as known on a day.
pub(super) fn newest(db: &Path, many: usize, day: Option<&str>) -> Result<Joined, Stop> {
    let (store, kept) = ready(db)?;
    match kept {
        true => Ok(dateline::joined_newest(&store, many, day)?),
        false => known_in_memory(&store, day),
    }
}

/// The events that those reports tell of, as known on a day.
pub(super) fn told_in(
    db: &Path,
    reports: &BTreeSet<String>,
    day: Option<&str>,
) -> Result<Joined, Stop> {
    let (store, kept) = ready(db)?;
    match kept {
        true => Ok(dateline::joined_told_in(&store, reports, day)?),
        false => known_in_memory(&store, day),
    }
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
