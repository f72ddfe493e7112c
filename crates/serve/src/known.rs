//! The record as known on a day, kept between requests until the file changes.

use dateline::store::{Error, Filter, Mark};
use dateline::wire::joined::{JoinedEvent, Track};
use dateline::{Kept, story};
use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// Days of knowledge that are kept.
const KEPT: usize = 8;

/// Everything that is known on a day.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// Events, in the order in which they were first told of.
    pub(crate) events: Vec<JoinedEvent>,
    /// Negotiations.
    pub(crate) tracks: Vec<Track>,
    /// Days on which there are reports that tell of an event.
    pub(crate) days: BTreeSet<String>,
    /// Negotiations by the ids of their events.
    tracks_of: HashMap<String, Vec<usize>>,
    /// Places in `events`.
    by_id: HashMap<String, usize>,
}

impl Known {
    fn new(events: Vec<JoinedEvent>, tracks: Vec<Track>) -> Self {
        let by_id = events.iter().enumerate();
        let by_id = by_id.map(|(at, e)| (e.id.clone(), at)).collect();
        let mut tracks_of: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, track) in tracks.iter().enumerate() {
            for id in &track.events {
                tracks_of.entry(id.clone()).or_default().push(at);
            }
        }
        let told = events.iter().flat_map(|e| &e.statements);
        let days = told.filter_map(|s| s.published.as_deref()?.get(..10).map(str::to_owned));
        Self {
            days: days.collect(),
            events,
            tracks,
            tracks_of,
            by_id,
        }
    }

    /// The event of an id.
    pub(crate) fn event(&self, id: &str) -> Option<&JoinedEvent> {
        self.events.get(*self.by_id.get(id)?)
    }

    /// The negotiations that an event belongs to.
    pub(crate) fn tracks_of(&self, id: &str) -> impl Iterator<Item = &Track> {
        let places = self.tracks_of.get(id).into_iter().flatten();
        places.filter_map(|at| self.tracks.get(*at))
    }
}

/// What identifies a state of the file, and a day.
type Key = (Mark, Option<String>);

/// What was asked for before.
#[derive(Debug, Default)]
pub(crate) struct Memory(Mutex<VecDeque<(Key, Arc<Known>)>>);

impl Memory {
    /// Everything known on a day.
    pub(crate) fn whole(&self, kept: &Kept, as_of: Option<&str>) -> Result<Arc<Known>, Error> {
        let (_, mark) = kept.store.marks(story::join::VERSION)?;
        let key = (mark, as_of.map(str::to_owned));
        let mut memory = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, known)) = memory.iter().find(|(k, _)| *k == key) {
            return Ok(known.clone());
        }
        // Others wait: they most likely ask for the same.
        let filter = Filter {
            as_of: as_of.map(str::to_owned),
            ..Filter::default()
        };
        let events = kept.whole(as_of)?.events();
        let tracks = kept.tracks(&filter)?.tracks();
        let known = Arc::new(Known::new(events, tracks));
        memory.retain(|((m, _), _)| *m == mark);
        memory.truncate(KEPT - 1);
        memory.push_front((key, known.clone()));
        Ok(known)
    }
}

/// Ids of the events that the statements of a report tell of, by the ids of the statements.
pub(crate) fn homes(kept: &Kept, report: &str) -> Result<HashMap<String, String>, Error> {
    let filter = Filter {
        report: Some(report.to_owned()),
        ..Filter::default()
    };
    let mut homes = HashMap::new();
    for event in kept.events(&filter)?.1 {
        for statement in &event.statements {
            homes.insert(statement.event.clone(), event.id.clone());
        }
    }
    Ok(homes)
}

/// Opens the record for a request.
pub(crate) fn open(db: &Path, writes: bool) -> Result<Kept, Error> {
    match writes {
        true => Kept::open(db),
        false => Kept::untouched(db),
    }
}

/// What was read in the reports of some events.
pub(crate) type Records = BTreeMap<String, dateline::wire::Record>;
