//! What the join came to, kept in the record: cards of the events that changed, and of the tracks that
//! they make.

use crate::outline;
use crate::shelf::{Group, Shelf};
use crate::telling::Telling;
use dateline_store::{Error, EventCard, OutlineRow, Store, TrackCard};
use dateline_story::join::{Event, Outline, Plan, plans};
use dateline_wire::joined::Track;
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt::Write as _;
use std::path::Path;

/// Reports of the events that are told together, about.
const TOGETHER: usize = 1_500;

/// Events that are told together at most.
const EVENTS: usize = 4_000;

/// Keeps what those events are now, and the tracks that changed with them.
pub(crate) fn keep(store: &Store, touched: &BTreeSet<i64>) -> Result<(), Error> {
    let groups = groups(store, touched.iter().map(|n| std::iter::once(*n).collect()))?;
    let mut shelf = Shelf::new(store);
    for numbers in groups {
        let numbers: BTreeSet<i64> = numbers.into_iter().flatten().collect();
        store.keep_events(&cards(&shelf.group(&numbers, None)?))?;
    }
    tracks(store, touched)
}

/// Sets of events in portions that are told together: by the number of their reports.
fn groups(
    store: &Store,
    sets: impl Iterator<Item = BTreeSet<i64>>,
) -> Result<Vec<Vec<BTreeSet<i64>>>, Error> {
    let mut groups: Vec<Vec<BTreeSet<i64>>> = Vec::new();
    let (mut reports, mut events): (HashSet<i64>, usize) = (HashSet::new(), 0);
    for set in sets {
        let numbers: Vec<i64> = set.iter().copied().collect();
        if groups.is_empty() || reports.len() > TOGETHER || events > EVENTS {
            groups.push(Vec::new());
            reports.clear();
            events = 0;
        }
        reports.extend(store.reports_telling(&numbers, None)?);
        events += set.len();
        if let Some(last) = groups.last_mut() {
            last.push(set);
        }
    }
    Ok(groups)
}

fn cards(group: &Group) -> Vec<EventCard> {
    let telling = Telling::new(&group.joiner, &group.events, &group.ids);
    group
        .events
        .par_iter()
        .map(|event| {
            let mut card = telling.event(event);
            // It may be told later, and by an event that changes without this one.
            card.cancelled_by = None;
            let outline = group.outline(event);
            EventCard::new(
                group.number(event.number),
                card,
                group.cancels(event),
                outline.bears().then(|| outline::write(&outline)),
            )
        })
        .collect()
}

/// Outlines that were kept.
///
/// # Errors
/// When one of them cannot be read: without its event tracks would be others.
pub(crate) fn outlines(store: &Store, rows: &[OutlineRow]) -> Result<Vec<Outline>, Error> {
    let path = store.path();
    let read = |row: &OutlineRow| {
        let number = usize::try_from(row.number).ok();
        let outline = number.and_then(|n| outline::read(&row.outline, n));
        let event = format!("event {}", row.number);
        outline.ok_or_else(|| damaged(path, &event, "its outline cannot be understood"))
    };
    rows.par_iter().map(read).collect()
}

/// What is kept of something cannot be understood.
pub(crate) fn damaged(path: &Path, what: &str, cause: &str) -> Error {
    Error::Damaged {
        path: path.to_owned(),
        cause: format!("what is kept of {what}: {cause}"),
    }
}

/// A hash over what makes the track.
pub(crate) fn hash(plan: &Plan) -> String {
    let sides = |set: &BTreeSet<_>| set.iter().map(outline::side).collect::<Vec<_>>();
    let all = (
        sides(&plan.pair),
        sides(&plan.mediators),
        &plan.rounds,
        &plan.others,
    );
    let mut hash = Sha256::new();
    hash.update(serde_json::to_vec(&all).unwrap_or_default());
    let mut out = String::with_capacity(24);
    for byte in hash.finalize().iter().take(12) {
        let _ = write!(out, "{byte:02x}");
    }
    out
}

/// The file's numbers of the events of a plan.
pub(crate) fn events(plan: &Plan) -> impl Iterator<Item = i64> + '_ {
    plan.events().filter_map(|n| i64::try_from(n).ok())
}

/// Plans anew which events make tracks, and keeps the tracks that are others now.
fn tracks(store: &Store, touched: &BTreeSet<i64>) -> Result<(), Error> {
    let called_off = store.called_off(None)?;
    // What calls a meeting off is told of the meeting's track.
    let mut changed = touched.clone();
    let off = called_off
        .iter()
        .filter(|(_, (by, _))| touched.contains(by));
    changed.extend(off.map(|(event, _)| *event));
    let plans = plans(&outlines(store, &store.outlines(None)?)?);
    let mut known = store.track_plans()?;
    let mut todo: Vec<(String, Plan)> = Vec::new();
    for plan in plans {
        let hash = hash(&plan);
        let same = !events(&plan).any(|n| changed.contains(&n));
        if !(same && known.remove(&hash).is_some()) {
            todo.push((hash, plan));
        }
    }
    let gone: Vec<i64> = known.into_values().collect();
    let mut made = Vec::new();
    let told = told(store, todo.iter().map(|(_, plan)| plan), &called_off, None)?;
    for ((hash, plan), card) in todo.iter().zip(told) {
        made.push(TrackCard {
            plan: hash.clone(),
            events: events(plan).collect(),
            card,
        });
    }
    store.keep_tracks(&gone, &made)
}

/// The tracks of plans, as known on a day. `called_off`: as known on that day.
pub(crate) fn told<'p>(
    store: &Store,
    plans: impl Iterator<Item = &'p Plan>,
    called_off: &HashMap<i64, (i64, String)>,
    day: Option<&str>,
) -> Result<Vec<Track>, Error> {
    let plans: Vec<&Plan> = plans.collect();
    let sets = plans.iter().map(|plan| {
        let mut set: BTreeSet<i64> = events(plan).collect();
        let by = events(plan).filter_map(|n| Some(called_off.get(&n)?.0));
        let by: Vec<i64> = by.collect();
        set.extend(by);
        set
    });
    let groups = groups(store, sets)?;
    let mut shelf = Shelf::new(store);
    let mut rest = plans.into_iter();
    let mut tracks = Vec::new();
    for sets in groups {
        let here: Vec<&Plan> = rest.by_ref().take(sets.len()).collect();
        let numbers: BTreeSet<i64> = sets.into_iter().flatten().collect();
        let group = shelf.group(&numbers, day)?;
        let by_number: BTreeMap<usize, &Event> =
            group.events.iter().map(|e| (e.number, e)).collect();
        let telling = Telling::new(&group.joiner, &group.events, &group.ids);
        let made: Vec<Track> = here
            .into_par_iter()
            .map(|plan| {
                let plan = placed(plan, &group);
                telling.track(&plan.track(&group.joiner, &by_number))
            })
            .collect();
        tracks.extend(made);
    }
    Ok(tracks)
}

/// The plan with places in the group for numbers of the file.
fn placed(plan: &Plan, group: &Group) -> Plan {
    let places = |list: &[usize]| {
        let numbers = list.iter().filter_map(|n| i64::try_from(*n).ok());
        numbers.filter_map(|n| group.place(n)).collect()
    };
    Plan {
        rounds: places(&plan.rounds),
        others: places(&plan.others),
        ..plan.clone()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_outline_that_cannot_be_read_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("a.db")).unwrap();
        let row = |outline: &str| OutlineRow {
            number: 7,
            days: None,
            undated: true,
            outline: outline.to_owned(),
        };
        let whole = row(r#"{"k":"CONSULT","s":["CTCD"],"r":[1]}"#);
        assert_eq!(
            outlines(&store, std::slice::from_ref(&whole))
                .unwrap()
                .len(),
            1
        );
        for damaged in ["{", r#"{"k":"CONSULT","s":["XTCD"],"r":[1]}"#] {
            let found = outlines(&store, &[whole.clone(), row(damaged)]);
            assert!(
                matches!(&found, Err(Error::Damaged { cause, .. }) if cause.contains("event 7")),
                "{found:?}"
            );
        }
    }
}
