//! A record that questions are put to: joined in its file, or in memory over it where that may not be
//! written.

use crate::{
    Joined, is_joined, join_record_watched, joined_beside, joined_event, joined_events,
    joined_newest, joined_told_in, joined_track, joined_tracks,
};
use dateline_store::{Error, Filter, Store};
use dateline_wire::Record;
use dateline_wire::joined::{JoinedEvent, Track};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// An open record with everything in it joined.
#[derive(Debug)]
pub struct Archive {
    /// The file.
    pub store: Store,
    /// Why it is joined in memory, where it is.
    pub unwritten: Option<String>,
}

impl Archive {
    /// Opens the record at `path` and joins what came or changed since the last time; `watch` is told how
    /// many reports of how many are joined.
    ///
    /// # Errors
    /// When there is none or it cannot be read.
    pub fn open(path: &Path, watch: &mut dyn FnMut(usize, usize)) -> Result<Self, Error> {
        let store = Store::read(path)?;
        if is_joined(&store)? {
            return Ok(Self {
                store,
                unwritten: None,
            });
        }
        drop(store);
        let written = Store::open(path).and_then(|mut store| {
            join_record_watched(&mut store, &mut |done, all| watch(done, all))?;
            Ok(store)
        });
        match written {
            Ok(store) => Ok(Self {
                store,
                unwritten: None,
            }),
            Err(error) => Ok(Self {
                store: aside(Store::read(path)?, watch)?,
                unwritten: Some(error.to_string()),
            }),
        }
    }

    /// The record at `path` as it lies there, for one who may not write: joined in memory where it is not.
    ///
    /// # Errors
    /// As [`Archive::open`].
    pub fn untouched(path: &Path) -> Result<Self, Error> {
        let store = Store::read(path)?;
        if is_joined(&store)? {
            return Ok(Self {
                store,
                unwritten: None,
            });
        }
        Ok(Self {
            store: aside(store, &mut |_, _| {})?,
            unwritten: Some(format!("{} is left as it is", path.display())),
        })
    }

    /// The events that the question lets through: those with a statement that it lets through.
    ///
    /// # Errors
    /// When the file cannot be read or the search words cannot be understood.
    pub fn events(&self, filter: &Filter) -> Result<Vec<JoinedEvent>, Error> {
        Ok(joined_events(&self.store, filter)?.into_events())
    }

    /// The tracks that the question lets through: those with an event that it lets through.
    ///
    /// # Errors
    /// As [`Archive::events`].
    pub fn tracks(&self, filter: &Filter) -> Result<Vec<Track>, Error> {
        Ok(joined_tracks(&self.store, filter)?.into_tracks())
    }

    /// One track with its events, as known on a day.
    ///
    /// # Errors
    /// As [`Archive::events`].
    pub fn track(&self, id: &str, day: Option<&str>) -> Result<Option<Joined>, Error> {
        joined_track(&self.store, id, day)
    }

    /// One event, with why its statements were put together.
    ///
    /// # Errors
    /// As [`Archive::events`].
    pub fn event(&self, id: &str) -> Result<Option<Joined>, Error> {
        joined_event(&self.store, id)
    }

    /// One event with those that it is linked with, as known on a day.
    ///
    /// # Errors
    /// As [`Archive::events`].
    pub fn beside(&self, id: &str, day: Option<&str>) -> Result<Option<Joined>, Error> {
        joined_beside(&self.store, id, day)
    }

    /// The events that changed last, as known on a day.
    ///
    /// # Errors
    /// As [`Archive::events`].
    pub fn newest(&self, many: usize, day: Option<&str>) -> Result<Joined, Error> {
        joined_newest(&self.store, many, day)
    }

    /// The events that those reports tell of, as known on a day.
    ///
    /// # Errors
    /// As [`Archive::events`].
    pub fn told_in(&self, reports: &BTreeSet<String>, day: Option<&str>) -> Result<Joined, Error> {
        joined_told_in(&self.store, reports, day)
    }

    /// What was read in the reports that events stand on.
    ///
    /// # Errors
    /// As [`Archive::events`].
    pub fn records(&self, events: &[JoinedEvent]) -> Result<BTreeMap<String, Record>, Error> {
        let mut records = BTreeMap::new();
        for statement in events.iter().flat_map(|e| &e.statements) {
            if !records.contains_key(&statement.report)
                && let Some(record) = self.store.record(&statement.report)?
            {
                records.insert(statement.report.clone(), record);
            }
        }
        Ok(records)
    }
}

/// Joins in memory what the file has not joined: the same join, under what people decided, and the same
/// answers as if it had been written.
fn aside(mut store: Store, watch: &mut dyn FnMut(usize, usize)) -> Result<Store, Error> {
    store.join_aside()?;
    join_record_watched(&mut store, watch)?;
    Ok(store)
}
