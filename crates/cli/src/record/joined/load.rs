//! From the record on disk to its events: what a question is about, joined.

use crate::out::{Stop, say};
use crate::record::args::Ask;
use dateline::wire::Record;
use dateline::wire::joined::{JoinedEvent, Track};
use dateline::{Archive, Joined};
use std::collections::BTreeMap;
use std::path::Path;

/// The record with everything in it joined; said where it cannot be written.
pub(crate) fn ready(db: &Path) -> Result<Archive, Stop> {
    let archive = Archive::open(db, &mut progress())?;
    if let Some(error) = &archive.unwritten {
        say(&format!(
            "dateline: joined in memory, for this once: {error}"
        ));
    }
    Ok(archive)
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

/// The events that the question lets through: those with a statement that it lets through.
pub(super) fn events(ask: &Ask) -> Result<Vec<JoinedEvent>, Stop> {
    Ok(ready(&ask.place_of_record.db)?.events(&ask.filter(None))?)
}

/// The tracks that the question lets through: those with an event that it lets through.
pub(super) fn tracks(ask: &Ask) -> Result<Vec<Track>, Stop> {
    Ok(ready(&ask.place_of_record.db)?.tracks(&ask.filter(None))?)
}

/// One track with its events, as known on a day.
pub(crate) fn track(db: &Path, id: &str, day: Option<&str>) -> Result<Option<Joined>, Stop> {
    Ok(ready(db)?.track(id, day)?)
}

/// What was read in the reports that events stand on.
pub(crate) fn records(db: &Path, events: &[JoinedEvent]) -> Result<BTreeMap<String, Record>, Stop> {
    Ok(Archive::untouched(db)?.records(events)?)
}

/// One event, with why its statements were put together.
pub(crate) fn event(db: &Path, id: &str) -> Result<Option<Joined>, Stop> {
    Ok(ready(db)?.event(id)?)
}
