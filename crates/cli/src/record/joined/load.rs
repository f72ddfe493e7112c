//! From the record on disk to its events: what a question is about, joined.

use crate::out::{Stop, say};
use crate::record::args::Ask;
use dateline::store::{Filter, Store};
use dateline::wire::Record;
use dateline::wire::joined::JoinedEvent;
use dateline::{Joined, Kept};
use std::collections::BTreeMap;
use std::path::Path;

/// The record with everything in it joined; said where it cannot be written.
fn ready(db: &Path) -> Result<Kept, Stop> {
    let kept = Kept::open(db)?;
    if let Some(error) = &kept.unwritten {
        say(&format!(
            "dateline: joined in memory, for this once: {error}"
        ));
    }
    Ok(kept)
}

/// The events that the question lets through: those with a statement that it lets through.
pub(super) fn events(ask: &Ask) -> Result<(Joined, Vec<JoinedEvent>), Stop> {
    Ok(ready(&ask.place_of_record.db)?.events(&ask.filter(None))?)
}

/// Everything that makes tracks, as far as the filter's parties and its day go.
pub(crate) fn tracks(db: &Path, filter: &Filter) -> Result<Joined, Stop> {
    Ok(ready(db)?.tracks(filter)?)
}

/// Everything known on a day.
pub(super) fn whole(db: &Path, as_of: Option<&str>) -> Result<Joined, Stop> {
    Ok(ready(db)?.whole(as_of)?)
}

/// What was read in the reports that events stand on.
pub(crate) fn records(db: &Path, events: &[JoinedEvent]) -> Result<BTreeMap<String, Record>, Stop> {
    let store = Store::read(db)?;
    let kept = Kept {
        store,
        unwritten: None,
    };
    Ok(kept.records(events)?)
}

/// One event and the reports that tell of it.
pub(crate) fn event(db: &Path, id: &str) -> Result<Option<Joined>, Stop> {
    Ok(ready(db)?.event(id)?)
}
