//! A record that questions are put to: joined in its file, or in memory for once where that cannot be
//! written.

use crate::{Joined, is_joined, join_record, joined_event, joined_events, joined_tracks};
use dateline_store::{Error, Filter, Store};
use dateline_wire::Record;
use dateline_wire::joined::JoinedEvent;
use std::collections::{BTreeMap, HashSet};
use std::path::Path;

/// An open record with everything in it joined.
#[derive(Debug)]
pub struct Kept {
    /// The file.
    pub store: Store,
    /// Why it is joined in memory, where it is.
    pub unwritten: Option<String>,
}

impl Kept {
    /// Opens the record at `path` and joins what came or changed since the last time.
    ///
    /// # Errors
    /// When there is none or it cannot be read.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let store = Store::read(path)?;
        if is_joined(&store)? {
            return Ok(Self {
                store,
                unwritten: None,
            });
        }
        drop(store);
        let written = Store::open(path).and_then(|mut store| {
            join_record(&mut store)?;
            Ok(store)
        });
        match written {
            Ok(store) => Ok(Self {
                store,
                unwritten: None,
            }),
            Err(error) => Ok(Self {
                store: Store::read(path)?,
                unwritten: Some(error.to_string()),
            }),
        }
    }

    /// The record at `path` as it lies there, for one who may not write: joined in memory where it is not.
    ///
    /// # Errors
    /// As [`Kept::open`].
    pub fn untouched(path: &Path) -> Result<Self, Error> {
        let store = Store::read(path)?;
        let unwritten = match is_joined(&store)? {
            true => None,
            false => Some(format!("{} is left as it is", path.display())),
        };
        Ok(Self { store, unwritten })
    }

    /// The events that the question lets through: those with a statement that it lets through.
    ///
    /// # Errors
    /// When the file cannot be read or the search words cannot be understood.
    pub fn events(&self, filter: &Filter) -> Result<(Joined, Vec<JoinedEvent>), Error> {
        if self.unwritten.is_none() {
            let joined = joined_events(&self.store, filter)?;
            let events = joined.events();
            return Ok((joined, events));
        }
        let joined = self.in_memory(filter)?;
        let rows = self.store.events(&Filter {
            limit: 0,
            ..filter.clone()
        })?;
        let through: HashSet<&str> = rows.iter().map(|r| r.id.as_str()).collect();
        let mut events = joined.events();
        events.retain(|e| {
            let mut statements = e.statements.iter();
            statements.any(|s| through.contains(s.event.as_str()))
        });
        if filter.limit > 0 {
            events.truncate(filter.limit);
        }
        Ok((joined, events))
    }

    /// Everything that makes tracks, as far as the filter's parties and its day go.
    ///
    /// # Errors
    /// As [`Kept::events`].
    pub fn tracks(&self, filter: &Filter) -> Result<Joined, Error> {
        match self.unwritten {
            None => joined_tracks(&self.store, filter),
            Some(_) => self.in_memory(filter),
        }
    }

    /// Everything known on a day.
    ///
    /// # Errors
    /// As [`Kept::events`].
    pub fn whole(&self, as_of: Option<&str>) -> Result<Joined, Error> {
        let filter = Filter {
            as_of: as_of.map(str::to_owned),
            ..Filter::default()
        };
        match self.unwritten {
            None => joined_events(&self.store, &filter),
            Some(_) => self.in_memory(&filter),
        }
    }

    /// One event and the reports that tell of it.
    ///
    /// # Errors
    /// As [`Kept::events`].
    pub fn event(&self, id: &str) -> Result<Option<Joined>, Error> {
        match self.unwritten {
            None => joined_event(&self.store, id),
            Some(_) => self.in_memory(&Filter::default()).map(Some),
        }
    }

    /// What was read in the reports that events stand on.
    ///
    /// # Errors
    /// As [`Kept::events`].
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

    /// All reports of the record, joined in memory.
    fn in_memory(&self, filter: &Filter) -> Result<Joined, Error> {
        let known = Filter {
            as_of: filter.as_of.clone(),
            ..Filter::default()
        };
        let mut records: Vec<(String, Record)> = Vec::new();
        for report in self.store.reports(&known)? {
            if let Some(record) = self.store.record(&report.id)? {
                records.push((report.id, record));
            }
        }
        let day = filter.as_of.as_deref().and_then(|d| d.parse().ok());
        Ok(Joined::new(&records, day))
    }
}
