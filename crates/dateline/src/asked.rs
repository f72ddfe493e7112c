//! Questions to the joined record: what is kept is told as it is; as known on an earlier day, those
//! events that were told of later too are put together again from their reports up to that day.

use crate::joined::{Joined, Why};
use crate::keeping::{self, damaged, hash};
use crate::shelf::Shelf;
use crate::telling::Telling;
use dateline_store::{Error, Filter, Kept, Store};
use dateline_story::join::{Outline, Plan, plans};
use dateline_wire::joined::{JoinedEvent, Track};
use rayon::prelude::*;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::Path;

/// The events with a statement that `filter` lets through, as known on the day that it names. No tracks.
///
/// # Errors
/// When the file cannot be read.
pub fn joined_events(store: &Store, filter: &Filter) -> Result<Joined, Error> {
    let numbers = store.event_numbers(filter)?;
    Ok(Joined {
        events: events(store, &numbers, filter.as_of.as_deref())?,
        ..Joined::default()
    })
}

/// One event by its id, with why its statements were put together.
///
/// # Errors
/// When the file cannot be read.
pub fn joined_event(store: &Store, id: &str) -> Result<Option<Joined>, Error> {
    let Some(number) = store.event_number(id)? else {
        return Ok(None);
    };
    let mut why: Vec<Why> = Vec::new();
    for (statement, told) in store.whys(number)? {
        if let Ok(mut told) = serde_json::from_str::<Why>(&told) {
            if let Some(apart) = &mut told.apart {
                let number: Option<i64> = apart.0.parse().ok();
                let ids = number.map(|n| store.event_ids(&BTreeSet::from([n])));
                let id = ids.transpose()?.and_then(|l| Some(l.first()?.1.clone()));
                apart.0 = id.unwrap_or_default();
            }
            why.push(told);
        }
        if let Some(last) = why.last_mut() {
            last.statements.push(statement);
        }
    }
    Ok(Some(Joined {
        events: events(store, &[number], None)?,
        why: HashMap::from([(id.to_owned(), why)]),
        ..Joined::default()
    }))
}

/// One event and those that it is linked with, as known on a day.
///
/// # Errors
/// When the file cannot be read.
pub fn joined_beside(store: &Store, id: &str, day: Option<&str>) -> Result<Option<Joined>, Error> {
    let Some(number) = store.event_number(id)? else {
        return Ok(None);
    };
    let mut found = events(store, &[number], day)?;
    let Some(event) = found.first() else {
        return Ok(None);
    };
    let linked = [
        &event.cancels,
        &event.cancelled_by,
        &event.because,
        &event.answers,
    ];
    let mut numbers = Vec::new();
    for id in linked.into_iter().flatten() {
        numbers.extend(store.event_number(id)?.filter(|n| *n != number));
    }
    numbers.sort_unstable();
    numbers.dedup();
    found.extend(events(store, &numbers, day)?);
    Ok(Some(Joined {
        events: found,
        ..Joined::default()
    }))
}

/// The events whose status changed last, as known on a day: at most so many.
///
/// # Errors
/// When the file cannot be read.
pub fn joined_newest(store: &Store, many: usize, day: Option<&str>) -> Result<Joined, Error> {
    let numbers = store.newest(many, day)?;
    let mut found = events(store, &numbers, day)?;
    found.sort_by_cached_key(|e| {
        let changed = e.status_history.last().and_then(|s| s.as_of.clone());
        (Reverse(changed), Reverse(e.origins), e.id.clone())
    });
    found.truncate(many);
    Ok(Joined {
        events: found,
        ..Joined::default()
    })
}

/// The events that some reports (their ids) tell of, as known on a day.
///
/// # Errors
/// When the file cannot be read.
pub fn joined_told_in(
    store: &Store,
    reports: &BTreeSet<String>,
    day: Option<&str>,
) -> Result<Joined, Error> {
    let mut numbers: BTreeSet<i64> = BTreeSet::new();
    for report in reports {
        numbers.extend(store.event_numbers(&Filter {
            report: Some(report.clone()),
            as_of: day.map(str::to_owned),
            ..Filter::default()
        })?);
    }
    let numbers: Vec<i64> = numbers.into_iter().collect();
    Ok(Joined {
        events: events(store, &numbers, day)?,
        ..Joined::default()
    })
}

/// The negotiations with an event of which a statement passes `filter`, as known on its day. No events:
/// [`joined_track`] has those of one track.
///
/// # Errors
/// When the file cannot be read.
pub fn joined_tracks(store: &Store, filter: &Filter) -> Result<Joined, Error> {
    let every = Filter {
        as_of: filter.as_of.clone(),
        ..Filter::default()
    };
    let unlimited = Filter {
        limit: 0,
        ..filter.clone()
    };
    let through: Option<HashSet<i64>> = match unlimited == every {
        true => None,
        false => Some(store.event_numbers(&unlimited)?.into_iter().collect()),
    };
    let mut tracks = match filter.as_of.as_deref() {
        None => {
            let of = through.map(|t| store.tracks_of(&t.into_iter().collect::<Vec<_>>()));
            let of = of.transpose()?;
            let path = store.path();
            let cards = store.track_cards()?;
            let cards = cards
                .into_par_iter()
                .filter(|c| of.as_ref().is_none_or(|of| of.contains(&c.number)));
            cards
                .map(|card| track(path, &card))
                .collect::<Result<Vec<Track>, Error>>()?
        }
        Some(day) => Then::new(store, day)?.tracks(|plan| {
            let through = through.as_ref();
            through.is_none_or(|t| keeping::events(plan).any(|n| t.contains(&n)))
        })?,
    };
    tracks.sort_by(|a, b| (&a.first, &a.last, &a.id).cmp(&(&b.first, &b.last, &b.id)));
    if filter.limit > 0 {
        tracks.truncate(filter.limit);
    }
    Ok(Joined {
        tracks,
        ..Joined::default()
    })
}

/// One negotiation by its id with its events, as known on a day.
///
/// # Errors
/// When the file cannot be read.
pub fn joined_track(store: &Store, id: &str, day: Option<&str>) -> Result<Option<Joined>, Error> {
    let (track, mut numbers) = match day {
        None => match store.track_card(id)? {
            None => return Ok(None),
            Some(card) => (
                track(store.path(), &card)?,
                store.track_events(card.number)?,
            ),
        },
        Some(day) => {
            let event = format!("E{}", id.trim_start_matches('T'));
            let Some(first) = store.event_number(&event)? else {
                return Ok(None);
            };
            let then = Then::new(store, day)?;
            let of = |plan: &Plan| keeping::events(plan).any(|n| n == first);
            let mut numbers: Vec<i64> = Vec::new();
            for plan in then.plans.iter().filter(|p| of(p)) {
                numbers.extend(keeping::events(plan));
            }
            match then.tracks(of)?.into_iter().find(|t| t.id == id) {
                None => return Ok(None),
                Some(track) => (track, numbers),
            }
        }
    };
    numbers.sort_unstable();
    Ok(Some(Joined {
        events: events(store, &numbers, day)?,
        tracks: vec![track],
        ..Joined::default()
    }))
}

fn track(path: &Path, card: &Kept) -> Result<Track, Error> {
    card.track().map_err(|e| damaged(path, &card.id, &e))
}

/// Those events as known on a day, by their numbers.
fn events(store: &Store, numbers: &[i64], day: Option<&str>) -> Result<Vec<JoinedEvent>, Error> {
    let cards = store.event_cards(numbers)?;
    let called_off = store.called_off(day)?;
    let path = store.path();
    let whole = cards.par_iter().filter(|card| card.is_of(day));
    let mut found: Vec<(i64, JoinedEvent)> = whole
        .map(|card| {
            let event = card.event().map_err(|e| damaged(path, &card.id, &e))?;
            Ok((card.number, event))
        })
        .collect::<Result<_, Error>>()?;
    let later = cards.iter().filter(|card| !card.is_of(day));
    let later: BTreeSet<i64> = later.map(|card| card.number).collect();
    if !later.is_empty() {
        let group = Shelf::new(store).group(&later, day)?;
        let telling = Telling::new(&group.joiner, &group.events, &group.ids);
        let then = group.events.iter();
        found.extend(then.map(|e| (group.number(e.number), telling.event(e))));
    }
    found.sort_by_key(|(number, _)| *number);
    Ok(found
        .into_iter()
        .map(|(number, mut event)| {
            event.cancelled_by = called_off.get(&number).map(|(_, id)| id.clone());
            event
        })
        .collect())
}

/// Which events made tracks on a day.
struct Then<'s> {
    store: &'s Store,
    day: &'s str,
    plans: Vec<Plan>,
    /// Events of which nothing was told later.
    closed: HashSet<i64>,
}

impl<'s> Then<'s> {
    fn new(store: &'s Store, day: &'s str) -> Result<Self, Error> {
        let rows = store.outlines(Some(day))?;
        let (whole, later): (Vec<_>, Vec<_>) =
            rows.into_iter().partition(|row| row.is_of(Some(day)));
        let mut outlines: BTreeMap<usize, Outline> = keeping::outlines(store, &whole)?
            .into_iter()
            .map(|o| (o.number, o))
            .collect();
        let later: BTreeSet<i64> = later.iter().map(|row| row.number).collect();
        if !later.is_empty() {
            let group = Shelf::new(store).group(&later, Some(day))?;
            let then = group.events.iter().map(|e| group.outline(e));
            outlines.extend(then.filter(Outline::bears).map(|o| (o.number, o)));
        }
        let outlines: Vec<Outline> = outlines.into_values().collect();
        Ok(Self {
            store,
            day,
            plans: plans(&outlines),
            closed: whole.iter().map(|row| row.number).collect(),
        })
    }

    /// Those that are asked for.
    fn tracks(&self, of: impl Fn(&Plan) -> bool) -> Result<Vec<Track>, Error> {
        let (now, then) = (
            self.store.called_off(None)?,
            self.store.called_off(Some(self.day))?,
        );
        let kept: HashMap<String, Kept> = self
            .store
            .track_cards()?
            .into_iter()
            .map(|card| (card.plan.clone(), card))
            .collect();
        let mut tracks = Vec::new();
        let mut anew: Vec<&Plan> = Vec::new();
        for plan in self.plans.iter().filter(|p| of(p)) {
            // What calls an event off is told with the track, and may itself have been told of later.
            let off = |n: &i64| now.get(n).is_none_or(|(by, _)| self.closed.contains(by));
            let same = |n: i64| self.closed.contains(&n) && now.get(&n) == then.get(&n) && off(&n);
            let card = match keeping::events(plan).all(same) {
                true => kept.get(&hash(plan)),
                false => None,
            };
            match card {
                Some(card) => tracks.push(track(self.store.path(), card)?),
                None => anew.push(plan),
            }
        }
        let anew = keeping::told(self.store, anew.into_iter(), &then, Some(self.day))?;
        tracks.extend(anew);
        Ok(tracks)
    }
}
