//! What belongs to a negotiation besides its rounds: mediation, agreements, cancellations, positions.

use super::Draft;
use super::gather::{acts, meets};
use crate::join::date::number;
use crate::join::event::Event;
use crate::join::joiner::Joiner;
use crate::join::side::Side;
use dateline_document::EventType;
use std::collections::BTreeMap;

/// Days from a negotiation's reports within which a position is still one of it.
const NEAR: i32 = 14;

/// Puts to each draft what belongs to it, and talks of a mediator with a party to the parties' own.
pub(super) fn attach(joiner: &Joiner, events: &[Event], drafts: &mut Vec<Draft>) {
    mediations(joiner, events, drafts);
    fold_in(joiner, events, drafts);
    let home: BTreeMap<usize, usize> = drafts
        .iter()
        .enumerate()
        .flat_map(|(d, draft)| {
            let numbers = draft.rounds.iter().chain(&draft.others);
            numbers.filter_map(move |at| Some((events.get(*at)?.number, d)))
        })
        .collect();
    for (at, event) in events.iter().enumerate() {
        if meets(event) || home.contains_key(&event.number) {
            continue;
        }
        // Who calls a meeting off belongs to the meeting; an answer to what it answers, below.
        let called_off = event.cancels.and_then(|n| home.get(&n).copied());
        let draft = called_off.or_else(|| best(joiner, events, drafts, event));
        if let Some(draft) = draft.and_then(|d| drafts.get_mut(d)) {
            draft.take(joiner, event, at, false);
        }
    }
}

fn mediations(joiner: &Joiner, events: &[Event], drafts: &mut [Draft]) {
    for (at, event) in events.iter().enumerate() {
        let mediates = event.mode.as_deref() == Some("third-party");
        if event.kind != EventType::Consult || !mediates {
            continue;
        }
        let fits = |d: &Draft| {
            let mine = event.sides.iter().filter(|s| acts(s));
            let known: Vec<&Side> = mine.collect();
            known
                .iter()
                .all(|s| d.pair.contains(s) || d.mediators.contains(s))
        };
        let beside = |d: &Draft| {
            event
                .members
                .iter()
                .filter(|t| d.reports.contains(&t.report))
                .count()
        };
        let pairs = |d: &Draft| d.pair.iter().filter(|s| event.sides.contains(s)).count();
        let home = drafts
            .iter_mut()
            .filter(|d| fits(d) && (beside(d) > 0 || pairs(d) >= 2))
            .max_by_key(|d| (pairs(d), beside(d)));
        if let Some(draft) = home {
            draft.take(joiner, event, at, false);
        }
    }
}

/// Meetings of a mediator with one party are part of that party's negotiation.
fn fold_in(joiner: &Joiner, events: &[Event], drafts: &mut Vec<Draft>) {
    let mut from = 0;
    while from < drafts.len() {
        let target = drafts.get(from).and_then(|small| {
            drafts.iter().position(|d| {
                let mediator = small.pair.iter().any(|s| d.mediators.contains(s));
                let party = small.pair.iter().any(|s| d.pair.contains(s));
                let whole = small
                    .pair
                    .iter()
                    .all(|s| d.mediators.contains(s) || d.pair.contains(s));
                mediator && party && whole && d.pair != small.pair && close(small, d, NEAR * 2)
            })
        });
        match target {
            Some(to) if to != from => {
                let small = drafts.remove(from);
                let to = if to > from { to - 1 } else { to };
                if let Some(draft) = drafts.get_mut(to) {
                    for at in small.rounds.iter().chain(&small.others) {
                        if let Some(event) = events.get(*at) {
                            draft.take(joiner, event, *at, false);
                        }
                    }
                }
                from = 0;
            }
            _ => from += 1,
        }
    }
}

fn close(a: &Draft, b: &Draft, days: i32) -> bool {
    match (a.days, b.days) {
        (Some(a), Some(b)) => {
            number(a.0) - number(b.1) <= days && number(b.0) - number(a.1) <= days
        }
        _ => true,
    }
}

/// The negotiation to which an agreement, a concession or a position belongs.
fn best(joiner: &Joiner, events: &[Event], drafts: &[Draft], event: &Event) -> Option<usize> {
    use EventType::*;
    let deal = matches!(event.kind, Agree | Concede | Support | Retreat | Cooperate);
    let takes = event.members.iter().any(|t| {
        let told = joiner.told(*t);
        told.is_some_and(|(_, s)| s.position.is_some() || s.answers.is_some())
    });
    let word = takes && matches!(event.kind, Request | Reject | Accuse | Threaten);
    if !deal && !word {
        return None;
    }
    let answered: Vec<&Event> = events
        .iter()
        .filter(|e| event.answers == Some(e.number) || e.answers == Some(event.number))
        .collect();
    let told = event.told(joiner);
    let near = |d: &Draft| match (told, d.days) {
        (Some((first, last)), Some((a, b))) => {
            number(first) - number(b) <= NEAR && number(a) - number(last) <= NEAR
        }
        _ => true,
    };
    let inside = |d: &Draft| match (told, d.days) {
        (Some((first, _)), Some((a, b))) => {
            number(first) - number(b) <= 3 && number(a) - number(first) <= 3
        }
        _ => false,
    };
    // A party that negotiates in one place only takes its positions there.
    let sole = |d: &Draft| {
        let with = |o: &&Draft| event.sides.iter().any(|s| party(o, s)) && near(o);
        inside(d) && drafts.iter().filter(with).count() == 1
    };
    let score = |d: &Draft| -> Option<(usize, usize)> {
        // An answer speaks to him whom it answers; a plan that is accepted may be anybody's.
        let other = answered.iter().flat_map(|e| &e.sides);
        let own = event.actors.iter().filter_map(|m| m.side.as_ref());
        let sides: Vec<&Side> = match event.actors.is_empty() || !word && !takes {
            true => event
                .sides
                .iter()
                .chain(other)
                .filter(|s| acts(s))
                .collect(),
            false => own.chain(other).filter(|s| acts(s)).collect(),
        };
        let parties = sides.iter().filter(|s| party(d, s)).count();
        let strangers = sides
            .iter()
            .filter(|s| !party(d, s) && !d.mediators.contains(s))
            .count();
        let beside = event
            .members
            .iter()
            .filter(|t| d.reports.contains(&t.report))
            .count();
        let enough = parties >= 2 || parties == 1 && (beside > 0 || sole(d));
        (enough && strangers == 0 && near(d)).then_some((parties, beside))
    };
    let scored = drafts.iter().enumerate();
    scored
        .filter_map(|(i, d)| Some((score(d)?, std::cmp::Reverse(i))))
        .max()
        .map(|(_, i)| i.0)
}

/// Whether the side negotiates there, a land taken for the group that fights in its name.
fn party(draft: &Draft, side: &Side) -> bool {
    draft.pair.contains(side) || matches!(side, Side::Country(land) if draft.lands.contains(land))
}
