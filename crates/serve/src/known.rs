//! The record for a request, and the negotiations known on a day, kept until the file changes.

use dateline::store::{Error, Filter, Mark};
use dateline::wire::joined::Track;
use dateline::{Archive, story};
use std::collections::{HashMap, VecDeque};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// Days of knowledge that are kept.
const KEPT: usize = 8;

/// What identifies a state of the file, and a day.
type Key = (Mark, Option<String>);

/// The negotiations of a day, once they are known. Whoever asks for a day that another request is at
/// waits for it; other days do not.
type Day = Arc<Mutex<Option<Arc<Vec<Track>>>>>;

/// What was asked for before.
#[derive(Debug, Default)]
pub(crate) struct Memory(Mutex<VecDeque<(Key, Day)>>);

impl Memory {
    /// The negotiations known on a day.
    pub(crate) fn tracks(
        &self,
        archive: &Archive,
        as_of: Option<&str>,
    ) -> Result<Arc<Vec<Track>>, Error> {
        let (_, mark) = archive.store.marks(story::join::VERSION)?;
        let key = (mark, as_of.map(str::to_owned));
        self.kept(key, || {
            archive.tracks(&Filter {
                as_of: as_of.map(str::to_owned),
                ..Filter::default()
            })
        })
    }

    fn kept(
        &self,
        key: Key,
        find: impl FnOnce() -> Result<Vec<Track>, Error>,
    ) -> Result<Arc<Vec<Track>>, Error> {
        let day = self.day(key);
        let mut day = day.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(tracks) = &*day {
            return Ok(tracks.clone());
        }
        let tracks = Arc::new(find()?);
        *day = Some(tracks.clone());
        Ok(tracks)
    }

    fn day(&self, key: Key) -> Day {
        let mut memory = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, day)) = memory.iter().find(|(k, _)| *k == key) {
            return day.clone();
        }
        // Of a former state of the file nobody asks again.
        memory.retain(|((mark, _), _)| *mark == key.0);
        memory.truncate(KEPT - 1);
        let day = Day::default();
        memory.push_front((key, day.clone()));
        day
    }
}

/// Ids of the events that the statements of a report tell of as known on a day, by the ids of the
/// statements.
pub(crate) fn homes(
    archive: &Archive,
    report: &str,
    as_of: Option<&str>,
) -> Result<HashMap<String, String>, Error> {
    let filter = Filter {
        report: Some(report.to_owned()),
        as_of: as_of.map(str::to_owned),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_that_takes_long_keeps_nobody_from_another() {
        let memory = Memory::default();
        let mark = |batch| Mark {
            batch,
            decision: 0,
            version: 1,
        };
        let key = |day: &str| (mark(1), Some(day.to_owned()));
        // The other day is found while the first is still looked for; one lock for both would hang.
        let found = memory.kept(key("2024-03-01"), || {
            let other = memory.kept(key("2024-03-02"), || Ok(vec![Track::default()]))?;
            assert_eq!(other.len(), 1);
            Ok(Vec::new())
        });
        assert!(found.unwrap().is_empty());
        let again = |day| memory.kept(key(day), || panic!("{day} is known"));
        assert_eq!(again("2024-03-02").unwrap().len(), 1);
        assert_eq!(again("2024-03-01").unwrap().len(), 0);
        // A fault is not kept, and what a former state of the file told is not told again.
        let fault = || {
            Err(Error::Damaged {
                path: "x".into(),
                cause: String::new(),
            })
        };
        assert!(memory.kept((mark(2), None), fault).is_err());
        let found = memory.kept((mark(2), None), || Ok(vec![Track::default()]));
        assert_eq!(found.unwrap().len(), 1);
        assert_eq!(memory.0.lock().unwrap().len(), 1);
    }
}
