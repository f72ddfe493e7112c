//! Meetings of the same two sides, not too far apart, are one negotiation.

use super::Draft;
use crate::join::date::number;
use crate::join::event::Event;
use crate::join::joiner::Joiner;
use crate::join::side::Side;
use dateline_document::EventType;
use std::collections::{BTreeMap, BTreeSet};

/// Days without a report after which a meeting opens another negotiation.
const PAUSE: i32 = 120;

/// Drafts with their rounds.
pub(super) fn gather(joiner: &Joiner, events: &[Event]) -> Vec<Draft> {
    let mut by_pair: BTreeMap<Vec<&Side>, Vec<usize>> = BTreeMap::new();
    let mut larger = Vec::new();
    for (at, event) in events.iter().enumerate() {
        if !meets(event) {
            continue;
        }
        let sides: Vec<&Side> = event.sides.iter().filter(|s| acts(s)).collect();
        match sides.len() {
            0 | 1 => {}
            2 => by_pair.entry(sides).or_default().push(at),
            _ => larger.push((at, sides)),
        }
    }
    let mut drafts = Vec::new();
    for (pair, mut list) in by_pair {
        list.sort_by_key(|at| (events.get(*at).and_then(|e| e.told(joiner)), *at));
        for at in list {
            put(joiner, events, &mut drafts, &pair, at);
        }
    }
    for (at, sides) in larger {
        // A third party at the table of two is most often their mediator.
        let home = drafts.iter_mut().find(|d: &&mut Draft| {
            d.pair.iter().all(|s| sides.contains(&s)) && near(joiner, events, d, at)
        });
        match (home, events.get(at)) {
            (Some(draft), Some(event)) => draft.take(joiner, event, at, true),
            _ => put(joiner, events, &mut drafts, &sides, at),
        }
    }
    drafts
}

fn put(joiner: &Joiner, events: &[Event], drafts: &mut Vec<Draft>, sides: &[&Side], at: usize) {
    let Some(event) = events.get(at) else {
        return;
    };
    let set: BTreeSet<Side> = sides.iter().map(|s| (*s).clone()).collect();
    let home = drafts
        .iter_mut()
        .rev()
        .find(|d| d.pair == set && near(joiner, events, d, at));
    match home {
        Some(draft) => draft.take(joiner, event, at, true),
        None => {
            let mut draft = Draft {
                pair: set,
                ..Draft::default()
            };
            draft.take(joiner, event, at, true);
            drafts.push(draft);
        }
    }
}

fn near(joiner: &Joiner, events: &[Event], draft: &Draft, at: usize) -> bool {
    let told = events.get(at).and_then(|e| e.told(joiner));
    match (told, draft.days) {
        (Some((first, last)), Some((a, b))) => {
            number(first) - number(b) <= PAUSE && number(a) - number(last) <= PAUSE
        }
        _ => true,
    }
}

/// A meeting between parties, and no work of a mediator.
pub(super) fn meets(event: &Event) -> bool {
    event.kind == EventType::Consult && event.mode.as_deref() != Some("third-party")
}

/// Whether a side may negotiate.
pub(super) fn acts(side: &Side) -> bool {
    !matches!(side, Side::People(_))
}
