//! What statements of one event differ about: contradictions between independent origins, apart from
//! what one and the same voice came to say later.

use super::compare::{Lie, lie};
use super::date::{Day, Days, number};
use super::input::{Report, Statement, Told};
use super::joiner::Joiner;
use super::origin::{Origin, origins};
use super::signature::{State, spot};
use dateline_document::{Stance, Status};
use std::collections::{BTreeMap, BTreeSet};

/// The slot that they differ about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClashSlot {
    /// Where.
    Place,
    /// When.
    When,
    /// How many were harmed.
    Number,
    /// Whether it is at all.
    Status,
}

impl ClashSlot {
    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            ClashSlot::Place => "place",
            ClashSlot::When => "when",
            ClashSlot::Number => "number",
            ClashSlot::Status => "status",
        }
    }
}

/// What kind of difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClashKind {
    /// Independent origins say what cannot both be so.
    Contradiction,
    /// The same voice changed what it said.
    Revision,
}

impl ClashKind {
    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            ClashKind::Contradiction => "contradiction",
            ClashKind::Revision => "revision",
        }
    }
}

/// A difference.
#[derive(Clone, Debug, PartialEq)]
pub struct Clash {
    /// About what.
    pub slot: ClashSlot,
    /// Of which kind.
    pub kind: ClashKind,
    /// The values, in the order in which they were told.
    pub values: Vec<ClashValue>,
}

/// One of the values.
#[derive(Clone, Debug, PartialEq)]
pub struct ClashValue {
    /// As it is shown.
    pub value: String,
    /// Who gives it.
    pub told: Vec<Told>,
    /// From how many independent origins.
    pub origins: usize,
}

/// All differences between the statements of one event.
pub(crate) fn clashes(joiner: &Joiner, members: &[Told]) -> Vec<Clash> {
    let told: Vec<(&Report, &Statement, Told)> = members
        .iter()
        .filter_map(|t| joiner.told(*t).map(|(r, s)| (r, s, *t)))
        .collect();
    let put_off: Vec<Day> = told
        .iter()
        .filter(|(_, s, _)| State::of(s.status) == State::Late)
        .filter_map(|(r, _, _)| r.day.map(number))
        .collect();
    let mut found = Vec::new();
    let mut slots = vec![
        (ClashSlot::Place, places(&told)),
        (ClashSlot::When, dates(&told)),
    ];
    let counts = numbers(&told).into_iter().map(|g| (ClashSlot::Number, g));
    slots.extend(counts);
    slots.push((ClashSlot::Status, statuses(&told)));
    for (slot, groups) in slots {
        found.extend(judge(joiner, slot, &groups, &put_off));
    }
    found
}

/// Statements that give one value.
struct Group {
    value: String,
    /// Whether it took place for them.
    done: bool,
    told: Vec<Told>,
}

fn put(groups: &mut Vec<Group>, value: &str, done: bool, told: Told) {
    match groups.iter_mut().find(|g| g.value == value) {
        Some(group) => {
            group.done |= done;
            group.told.push(told);
        }
        None => groups.push(Group {
            value: value.to_owned(),
            done,
            told: vec![told],
        }),
    }
}

fn done(statement: &Statement) -> bool {
    matches!(State::of(statement.status), State::Done | State::Under)
}

fn places(told: &[(&Report, &Statement, Told)]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut spots = Vec::new();
    for (_, statement, at) in told {
        let Some(place) = &statement.place else {
            continue;
        };
        let here = spot(place);
        if here.wide {
            continue;
        }
        let known = spots.iter().position(|s| lie(s, &here) != Lie::Apart);
        match known.and_then(|i| groups.get_mut(i)) {
            Some(group) => {
                group.done |= done(statement);
                group.told.push(*at);
            }
            None => {
                spots.push(here);
                put(&mut groups, &place.name, done(statement), *at);
            }
        }
    }
    groups
}

fn dates(told: &[(&Report, &Statement, Told)]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (_, statement, at) in told {
        let Some(when) = &statement.when else {
            continue;
        };
        let day = Days::of(when).filter(|d| d.first == d.last);
        if let (Some(_), Some(first)) = (day, when.earliest) {
            put(&mut groups, &first.to_string(), done(statement), *at);
        }
    }
    groups
}

/// What is counted, and the numbers that are given of it.
fn numbers(told: &[(&Report, &Statement, Told)]) -> Vec<Vec<Group>> {
    let mut counted: BTreeMap<&str, Vec<Group>> = BTreeMap::new();
    for (_, statement, at) in told {
        for toll in statement.tolls.iter().filter(|t| t.low == t.high) {
            let value = format!("{} {}", toll.low, toll.kind);
            put(counted.entry(&toll.kind).or_default(), &value, true, *at);
        }
        // Whoever is harmed is counted above.
        for (number, noun) in statement
            .figures
            .iter()
            .filter(|_| statement.tolls.is_empty())
        {
            let value = format!("{number} {noun}");
            put(counted.entry(noun).or_default(), &value, true, *at);
        }
    }
    counted.into_values().collect()
}

fn statuses(told: &[(&Report, &Statement, Told)]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (_, statement, at) in told {
        let value = match statement.status {
            Status::Denied => "denied",
            // What is not to be after all is called off, not denied.
            Status::Negated => continue,
            _ => match State::of(statement.status) {
                State::Done | State::Under => "occurred",
                State::Ahead => "planned",
                State::Off | State::Late | State::Not => continue,
            },
        };
        put(&mut groups, value, value == "occurred", *at);
    }
    // Only a denial stands against the rest; being planned first and done later is history.
    if groups.iter().all(|g| g.value != "denied") {
        groups.clear();
    }
    if groups.len() == 3 {
        groups.retain(|g| g.value != "planned");
    }
    groups
}

/// Contradictions and revisions among the values of one slot.
fn judge(joiner: &Joiner, slot: ClashSlot, groups: &[Group], put_off: &[Day]) -> Vec<Clash> {
    let mut against: BTreeSet<usize> = BTreeSet::new();
    let mut revised: BTreeSet<usize> = BTreeSet::new();
    for (i, a) in groups.iter().enumerate() {
        for (j, b) in groups.iter().enumerate().skip(i + 1) {
            match pair(joiner, slot, a, b, put_off) {
                Some(ClashKind::Contradiction) => against.extend([i, j]),
                Some(ClashKind::Revision) => revised.extend([i, j]),
                None => {}
            }
        }
    }
    let clash = |kind, numbers: BTreeSet<usize>| {
        let values: Vec<ClashValue> = numbers
            .into_iter()
            .filter_map(|i| groups.get(i))
            .map(|g| ClashValue {
                value: g.value.clone(),
                told: g.told.clone(),
                origins: origins(joiner, &g.told).len(),
            })
            .collect();
        (values.len() >= 2).then_some(Clash { slot, kind, values })
    };
    let mut found = Vec::new();
    found.extend(clash(ClashKind::Contradiction, against));
    found.extend(clash(ClashKind::Revision, revised));
    found
}

/// The origins that give a value: a denial comes from those who deny, all else from those who tell.
fn by(joiner: &Joiner, group: &Group) -> Vec<Origin> {
    let denial = group.value == "denied";
    let mut found = origins(joiner, &group.told);
    let voiced = |stance| matches!(stance, Stance::Denies);
    if denial && found.iter().any(|o| voiced(o.stance)) {
        found.retain(|o| voiced(o.stance));
    } else if !denial {
        found.retain(|o| !voiced(o.stance));
    }
    found
}

fn pair(
    joiner: &Joiner,
    slot: ClashSlot,
    a: &Group,
    b: &Group,
    put_off: &[Day],
) -> Option<ClashKind> {
    // Who tells that it was put off or called off tells the old date and place with it.
    let days = |g: &Group| -> Option<(Day, Day)> {
        let days = g.told.iter().filter_map(|t| {
            let (report, statement) = joiner.told(*t)?;
            let stands = !matches!(State::of(statement.status), State::Late | State::Off);
            report.day.filter(|_| stands).map(number)
        });
        let days: Vec<Day> = days.collect();
        Some((days.iter().min().copied()?, days.iter().max().copied()?))
    };
    let (first, second) = (days(a)?, days(b)?);
    let (ours, theirs) = (by(joiner, a), by(joiner, b));
    let shared = ours.iter().any(|o| theirs.iter().any(|t| o.same_as(t)));
    let same_address = a.told.iter().any(|t| {
        let here = joiner.told(*t).map(|(r, _)| r);
        let url = here.and_then(|r| r.url.as_deref());
        b.told.iter().any(|u| {
            let there = joiner.told(*u).map(|(r, _)| r);
            let family = |r: Option<&Report>| r.map(|r| r.family.clone());
            t.report != u.report
                && (url.is_some() && url == there.and_then(|r| r.url.as_deref())
                    || family(here) == family(there))
        })
    });
    if same_address && slot != ClashSlot::Status {
        return Some(ClashKind::Revision);
    }
    if shared {
        // One voice with two values: it moved the event, or corrected itself about what is past.
        return (a.done && b.done && first.0 != second.0).then_some(ClashKind::Revision);
    }
    match slot {
        // Whoever tells of what is planned later than all others knows of a move.
        ClashSlot::Place | ClashSlot::When if !(a.done && b.done) => {
            let moved = |d: &Day| first.1 <= *d && *d <= second.0;
            if first.1 < second.0 && put_off.iter().any(moved) {
                return None;
            }
            let together = (first.1 - second.0).max(second.1 - first.0);
            let overlap = first.0 <= second.1 && second.0 <= first.1;
            (overlap || together <= 1 || (second.0 - first.1).abs() <= 1)
                .then_some(ClashKind::Contradiction)
        }
        _ => Some(ClashKind::Contradiction),
    }
}
