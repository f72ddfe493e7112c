//! Meetings of the same two sides, not too far apart, are one negotiation.

use super::drafts::Drafts;
use super::outline::{Outline, acts, apart};
use crate::join::date::Day;
use crate::join::side::Side;
use std::collections::BTreeMap;

/// Days without a report after which a meeting opens another negotiation.
const PAUSE: Day = 120;

/// Drafts with their rounds.
pub(super) fn gather(events: &[Outline]) -> Drafts {
    let mut by_pair: BTreeMap<Vec<&Side>, Vec<usize>> = BTreeMap::new();
    let mut larger = Vec::new();
    for (place, event) in events.iter().enumerate() {
        if !event.meets() {
            continue;
        }
        let sides: Vec<&Side> = event.sides.iter().filter(|s| acts(s)).collect();
        match sides.len() {
            0 | 1 => {}
            2 => by_pair.entry(sides).or_default().push(place),
            _ => larger.push((place, sides)),
        }
    }
    let mut drafts = Drafts::default();
    for (pair, mut list) in by_pair {
        list.sort_by_key(|place| (events.get(*place).and_then(|e| e.told), *place));
        for place in list {
            put(events, &mut drafts, &pair, place);
        }
    }
    for (place, sides) in larger {
        let Some(event) = events.get(place) else {
            continue;
        };
        // A third party at the table of two is most often their mediator.
        let home = drafts.among(&sides).into_iter().find(|at| {
            let draft = drafts.at(*at);
            draft.is_some_and(|d| {
                d.pair.iter().all(|s| sides.contains(&s)) && apart(event.told, d.days) <= PAUSE
            })
        });
        match home {
            Some(at) => drafts.put(at, event, place, event.fixed),
            None => put(events, &mut drafts, &sides, place),
        }
    }
    drafts
}

fn put(events: &[Outline], drafts: &mut Drafts, sides: &[&Side], place: usize) {
    let Some(event) = events.get(place) else {
        return;
    };
    let pair: Vec<Side> = sides.iter().map(|s| (*s).clone()).collect();
    let near = |at: &usize| {
        let draft = drafts.at(*at);
        draft.is_some_and(|d| apart(event.told, d.days) <= PAUSE)
    };
    let home = drafts.of(&pair).rev().find(near);
    let at = home.unwrap_or_else(|| drafts.open(pair.into_iter().collect()));
    drafts.put(at, event, place, event.fixed);
}
