//! What belongs to a negotiation besides its rounds: mediation, agreements, cancellations, positions.

use super::drafts::{Draft, Drafts};
use super::outline::{Outline, acts, apart};
use crate::join::date::Day;
use crate::join::side::Side;
use std::collections::{BTreeSet, HashMap};

/// Days from a negotiation's reports within which a position is still one of it.
const NEAR: Day = 14;

/// Days from a negotiation's reports within which a party that negotiates nowhere else speaks of it.
const INSIDE: Day = 3;

/// Puts to each draft what belongs to it, and talks of a mediator with a party to the parties' own.
pub(super) fn attach(events: &[Outline], drafts: &mut Drafts) {
    mediations(events, drafts);
    fold_in(events, drafts);
    let home: HashMap<usize, usize> = drafts
        .all()
        .flat_map(|(at, draft)| {
            let places = draft.rounds.iter().chain(&draft.others);
            places.filter_map(move |place| Some((events.get(*place)?.number, at)))
        })
        .collect();
    let answers = Answers::new(events);
    for (place, event) in events.iter().enumerate() {
        if event.meets() || home.contains_key(&event.number) {
            continue;
        }
        // Who calls a meeting off belongs to the meeting; an answer to what it answers, below.
        let called_off = event.cancels.and_then(|n| home.get(&n).copied());
        if let Some(at) = called_off.or_else(|| best(&answers, drafts, event)) {
            drafts.put(at, event, place, false);
        }
    }
}

fn mediations(events: &[Outline], drafts: &mut Drafts) {
    for (place, event) in events.iter().enumerate().filter(|(_, e)| e.mediates()) {
        let known: Vec<&Side> = event.sides.iter().filter(|s| acts(s)).collect();
        let all: Vec<&Side> = event.sides.iter().collect();
        let mut found = drafts.among(&all);
        found.extend(drafts.beside(event));
        let pairs = |d: &Draft| d.pair.iter().filter(|s| event.sides.contains(s)).count();
        let home = found.into_iter().filter_map(|at| {
            let draft = drafts.at(at)?;
            let part = |s: &&Side| draft.pair.contains(s) || draft.mediators.contains(s);
            let (pairs, beside) = (pairs(draft), draft.beside(event));
            let fits = known.iter().all(part) && (beside > 0 || pairs >= 2);
            fits.then_some(((pairs, beside), at))
        });
        if let Some((_, at)) = home.max() {
            drafts.put(at, event, place, false);
        }
    }
}

/// Meetings of a mediator with one party are part of that party's negotiation.
fn fold_in(events: &[Outline], drafts: &mut Drafts) {
    let mut open: BTreeSet<usize> = drafts.all().map(|(at, _)| at).collect();
    while let Some(from) = open.pop_first() {
        let Some(to) = whole_of(drafts, from) else {
            continue;
        };
        let Some(small) = drafts.take(from) else {
            continue;
        };
        for place in small.rounds.iter().chain(&small.others) {
            if let Some(event) = events.get(*place) {
                drafts.put(to, event, *place, false);
            }
        }
        // It has more mediators and days now: others may fit.
        if let Some(grown) = drafts.at(to) {
            open.extend(grown.pair.iter().flat_map(|side| drafts.with(side)));
        }
    }
}

/// The draft of which the one at `from` is a part.
fn whole_of(drafts: &Drafts, from: usize) -> Option<usize> {
    let small = drafts.at(from)?;
    let beside: BTreeSet<usize> = small.pair.iter().flat_map(|s| drafts.with(s)).collect();
    beside.into_iter().find(|at| {
        drafts.at(*at).is_some_and(|d| {
            *at != from
                && apart(small.days, d.days) <= NEAR * 2
                && small.pair.iter().any(|s| d.mediators.contains(s))
                && small
                    .pair
                    .iter()
                    .all(|s| d.mediators.contains(s) || d.pair.contains(s))
                && d.pair != small.pair
        })
    })
}

/// Which event answers which.
struct Answers<'e> {
    by_number: HashMap<usize, &'e Outline>,
    answered_by: HashMap<usize, Vec<&'e Outline>>,
}

impl<'e> Answers<'e> {
    fn new(events: &'e [Outline]) -> Self {
        let mut answered_by: HashMap<usize, Vec<&Outline>> = HashMap::new();
        for event in events {
            if let Some(other) = event.answers {
                answered_by.entry(other).or_default().push(event);
            }
        }
        Self {
            by_number: events.iter().map(|e| (e.number, e)).collect(),
            answered_by,
        }
    }

    /// What the event answers and what answers it.
    fn of(&self, event: &Outline) -> impl Iterator<Item = &'e Outline> {
        let to = event.answers.and_then(|n| self.by_number.get(&n).copied());
        let by = self.answered_by.get(&event.number);
        to.into_iter().chain(by.into_iter().flatten().copied())
    }
}

/// The negotiation to which an agreement, a concession or a position belongs.
fn best(answers: &Answers<'_>, drafts: &Drafts, event: &Outline) -> Option<usize> {
    let word = event.word();
    if !event.deal() && !word {
        return None;
    }
    let answered: Vec<&Outline> = answers.of(event).collect();
    // An answer to what it answers; a plan that is accepted may be anybody's.
    let other = answered.iter().flat_map(|e| &e.sides);
    let own: Vec<&Side> = if !event.acted || !word && !event.takes {
        event.sides.iter().collect()
    } else {
        event.actors.iter().collect()
    };
    let sides: Vec<&Side> = own.into_iter().chain(other).filter(|s| acts(s)).collect();
    let near = |d: &Draft| apart(event.told, d.days) <= NEAR;
    // A party that negotiates in one place only takes its positions there.
    let places: Vec<usize> = drafts
        .party(event.sides.iter())
        .into_iter()
        .filter(|at| drafts.at(*at).is_some_and(near))
        .collect();
    let inside = |d: &Draft| match (event.told, d.days) {
        (Some((first, _)), Some((a, b))) => first - b <= INSIDE && a - first <= INSIDE,
        _ => false,
    };
    // A truce that takes effect, prisoners who go free: nobody needs to be named.
    let nobody = event.deal() && event.sides.is_empty();
    let scored = if nobody {
        drafts.beside(event).into_iter().collect::<Vec<usize>>()
    } else {
        drafts.party(sides.iter().copied()).into_iter().collect()
    };
    let scored = scored.into_iter();
    scored
        .filter_map(|at| {
            let draft = drafts.at(at).filter(|d| near(d))?;
            let parties = sides.iter().filter(|s| draft.party(s)).count();
            let stranger = |s: &&&Side| !draft.party(s) && !draft.mediators.contains(s);
            if sides.iter().any(|s| stranger(&s)) {
                return None;
            }
            let beside = draft.beside(event);
            let sole = || inside(draft) && places.len() == 1;
            let enough = nobody || parties >= 2 || parties == 1 && (beside > 0 || sole());
            enough.then_some(((parties, beside), std::cmp::Reverse(at)))
        })
        .max()
        .map(|(_, at)| at.0)
}
