//! Tracks while events are put to them, and ways to find them: by side, by pair, by report.

use super::outline::Outline;
use crate::join::date::Day;
use crate::join::side::Side;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A track while events are put to it.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    pub(super) pair: BTreeSet<Side>,
    pub(super) mediators: BTreeSet<Side>,
    /// Lands of the groups among the parties.
    pub(super) lands: BTreeSet<String>,
    /// Places of events in the list, meetings of the parties first.
    pub(super) rounds: Vec<usize>,
    pub(super) others: BTreeSet<usize>,
    pub(super) reports: BTreeSet<usize>,
    pub(super) days: Option<(Day, Day)>,
}

impl Draft {
    /// Whether the side negotiates there, a land taken for the group that fights in its name.
    pub(super) fn party(&self, side: &Side) -> bool {
        self.pair.contains(side) || matches!(side, Side::Country(l) if self.lands.contains(l))
    }

    /// How many statements of the event stand in reports of the track.
    pub(super) fn beside(&self, event: &Outline) -> usize {
        let of = |r: &&usize| self.reports.contains(r);
        event.reports.iter().filter(of).count()
    }
}

/// All drafts, in order; one that another took in leaves its place empty.
#[derive(Debug, Default)]
pub(super) struct Drafts {
    list: Vec<Option<Draft>>,
    by_side: HashMap<Side, BTreeSet<usize>>,
    by_land: HashMap<String, BTreeSet<usize>>,
    by_pair: BTreeMap<Vec<Side>, BTreeSet<usize>>,
    /// Of more than two parties.
    larger: BTreeSet<usize>,
    by_report: HashMap<usize, BTreeSet<usize>>,
}

impl Drafts {
    /// Opens a draft; gives its place.
    pub(super) fn open(&mut self, pair: BTreeSet<Side>) -> usize {
        let at = self.list.len();
        for side in &pair {
            self.by_side.entry(side.clone()).or_default().insert(at);
        }
        if pair.len() > 2 {
            self.larger.insert(at);
        }
        let sides: Vec<Side> = pair.iter().cloned().collect();
        self.by_pair.entry(sides).or_default().insert(at);
        let draft = Draft {
            pair,
            ..Draft::default()
        };
        self.list.push(Some(draft));
        at
    }

    pub(super) fn at(&self, at: usize) -> Option<&Draft> {
        self.list.get(at)?.as_ref()
    }

    /// Those that are there, with their places.
    pub(super) fn all(&self) -> impl Iterator<Item = (usize, &Draft)> {
        let all = self.list.iter().enumerate();
        all.filter_map(|(at, d)| Some((at, d.as_ref()?)))
    }

    pub(super) fn into_list(self) -> Vec<Draft> {
        self.list.into_iter().flatten().collect()
    }

    /// Puts the event at `place` of the list to the draft at `at`.
    pub(super) fn put(&mut self, at: usize, event: &Outline, place: usize, round: bool) {
        let Some(Some(draft)) = self.list.get_mut(at) else {
            return;
        };
        if round {
            draft.rounds.push(place);
        } else {
            draft.others.insert(place);
        }
        for report in &event.reports {
            if draft.reports.insert(*report) {
                self.by_report.entry(*report).or_default().insert(at);
            }
        }
        if let Some((first, last)) = event.told {
            draft.days = match draft.days {
                Some((a, b)) => Some((a.min(first), b.max(last))),
                None => Some((first, last)),
            };
        }
        for land in &event.lands {
            if draft.lands.insert(land.clone()) {
                self.by_land.entry(land.clone()).or_default().insert(at);
            }
        }
        let sides = event.mediators.iter().filter(|s| !draft.pair.contains(s));
        draft.mediators.extend(sides.cloned());
    }

    /// Takes the draft at `at` out.
    pub(super) fn take(&mut self, at: usize) -> Option<Draft> {
        let draft = self.list.get_mut(at)?.take()?;
        for side in &draft.pair {
            if let Some(places) = self.by_side.get_mut(side) {
                places.remove(&at);
            }
        }
        for land in &draft.lands {
            if let Some(places) = self.by_land.get_mut(land) {
                places.remove(&at);
            }
        }
        let sides: Vec<Side> = draft.pair.iter().cloned().collect();
        if let Some(places) = self.by_pair.get_mut(&sides) {
            places.remove(&at);
        }
        for report in &draft.reports {
            if let Some(places) = self.by_report.get_mut(report) {
                places.remove(&at);
            }
        }
        self.larger.remove(&at);
        Some(draft)
    }

    /// Places of the drafts of exactly those parties, in order.
    pub(super) fn of(&self, sides: &[Side]) -> impl DoubleEndedIterator<Item = usize> + use<'_> {
        self.by_pair.get(sides).into_iter().flatten().copied()
    }

    /// Places of the drafts whose parties are all among `sides`, or of which two are.
    pub(super) fn among(&self, sides: &[&Side]) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        for (i, a) in sides.iter().enumerate() {
            for b in sides.iter().skip(i + 1) {
                let pair = [(*a).min(*b).clone(), (*a).max(*b).clone()];
                found.extend(self.of(&pair));
            }
        }
        for at in &self.larger {
            let many = |d: &Draft| d.pair.iter().filter(|s| sides.contains(s)).count() >= 2;
            if self.at(*at).is_some_and(many) {
                found.insert(*at);
            }
        }
        found
    }

    /// Places of the drafts in which the side is a party.
    pub(super) fn with(&self, side: &Side) -> impl Iterator<Item = usize> + use<'_> {
        self.by_side.get(side).into_iter().flatten().copied()
    }

    /// Places of the drafts in which one of the sides, or the group of a land, is a party.
    pub(super) fn party<'s>(&self, sides: impl Iterator<Item = &'s Side>) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        for side in sides {
            found.extend(self.with(side));
            if let Side::Country(land) = side {
                found.extend(self.by_land.get(land).into_iter().flatten());
            }
        }
        found
    }

    /// Places of the drafts that have a report in common with the event.
    pub(super) fn beside(&self, event: &Outline) -> BTreeSet<usize> {
        let reports = event.reports.iter();
        reports
            .filter_map(|r| self.by_report.get(r))
            .flatten()
            .copied()
            .collect()
    }
}
