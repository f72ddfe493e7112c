//! The record for a request, and the negotiations known on a day, kept until the file changes.

use dateline::store::{Error, Filter, Mark};
use dateline::wire::joined::Track;
use dateline::{Archive, story};
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// Days of knowledge that are kept.
const KEPT: usize = 8;

/// What identifies a state of the file, and a day.
type Key = (Mark, Option<String>);

/// What was asked for before.
#[derive(Debug, Default)]
pub(crate) struct Memory(Mutex<VecDeque<(Key, Arc<Vec<Track>>)>>);

impl Memory {
    /// The negotiations known on a day.
    pub(crate) fn tracks(
        &self,
        archive: &Archive,
        as_of: Option<&str>,
    ) -> Result<Arc<Vec<Track>>, Error> {
        let (_, mark) = archive.store.marks(story::join::VERSION)?;
        let key = (mark, as_of.map(str::to_owned));
        let mut memory = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, tracks)) = memory.iter().find(|(k, _)| *k == key) {
            return Ok(tracks.clone());
        }
        // Others wait: they most likely ask for the same.
        let tracks = Arc::new(archive.tracks(&Filter {
            as_of: as_of.map(str::to_owned),
            ..Filter::default()
        })?);
        memory.retain(|((m, _), _)| *m == mark);
        memory.truncate(KEPT - 1);
        memory.push_front((key, tracks.clone()));
        Ok(tracks)
    }
}

/// Ids of the events that the statements of a report tell of, by the ids of the statements.
pub(crate) fn homes(archive: &Archive, report: &str) -> Result<HashMap<String, String>, Error> {
    let filter = Filter {
        report: Some(report.to_owned()),
        ..Filter::default()
    };
    let mut homes = HashMap::new();
    for event in archive.events(&filter)? {
        for statement in &event.statements {
            homes.insert(statement.event.clone(), event.id.clone());
        }
    }
    Ok(homes)
}

/// Opens the record for a request.
pub(crate) fn open(db: &Path, writes: bool) -> Result<Archive, Error> {
    match writes {
        true => Archive::open(db, &mut |_, _| {}),
        false => Archive::untouched(db),
    }
}

/// What was read in the reports of some events.
pub(crate) type Records = BTreeMap<String, dateline::wire::Record>;
