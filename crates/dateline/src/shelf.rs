//! Reports of the record with the events that they tell of, to be told again; what was loaded for some
//! events is at hand for the next ones.

use crate::stated::{Input, inputs};
use dateline_store::{Error, MemberRow, Store};
use dateline_story::join::{Event, Joiner, Outline, Told};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Reports that are kept at hand.
const AT_HAND: usize = 6_000;

/// Reports that were loaded.
pub(crate) struct Shelf<'s> {
    store: &'s Store,
    loaded: HashMap<i64, Input>,
}

impl<'s> Shelf<'s> {
    pub(crate) fn new(store: &'s Store) -> Self {
        Self {
            store,
            loaded: HashMap::new(),
        }
    }

    fn inputs(&mut self, reports: &[i64]) -> Result<Vec<Input>, Error> {
        let new: Vec<i64> = reports
            .iter()
            .filter(|r| !self.loaded.contains_key(r))
            .copied()
            .collect();
        if self.loaded.len() + new.len() > AT_HAND {
            let needed: BTreeSet<&i64> = reports.iter().collect();
            self.loaded.retain(|number, _| needed.contains(number));
        }
        for input in inputs(self.store, &new, false)? {
            self.loaded.insert(input.number, input);
        }
        let found = reports.iter().filter_map(|r| self.loaded.get(r).cloned());
        Ok(found.collect())
    }

    /// Those events with all their reports up to a day.
    pub(crate) fn group(
        &mut self,
        events: &BTreeSet<i64>,
        day: Option<&str>,
    ) -> Result<Group, Error> {
        let wanted: Vec<i64> = events.iter().copied().collect();
        let reports = self.store.reports_telling(&wanted, day)?;
        // Their reports tell of other events too; these are named, not told.
        let rows = self.store.members_of_reports(&reports)?;
        let all: BTreeSet<i64> = rows.iter().map(|r| r.event).collect();
        let ids: Vec<(i64, String)> = self.store.event_ids(&all)?;
        let numbers: Vec<i64> = all.iter().copied().collect();
        let places: HashMap<i64, usize> = numbers.iter().zip(0..).map(|(n, i)| (*n, i)).collect();
        let ready = placed(self.inputs(&reports)?, &rows, &places);
        let mut joiner = Joiner::default();
        let mut report_numbers = Vec::with_capacity(ready.len());
        for (input, homes) in ready {
            report_numbers.push(input.number);
            joiner.recall(input.report, &homes);
        }
        joiner.open(numbers.len());
        let told: Vec<usize> = wanted
            .iter()
            .filter_map(|n| places.get(n).copied())
            .collect();
        Ok(Group {
            events: told
                .into_par_iter()
                .filter_map(|place| joiner.event(place, None))
                .collect(),
            ids: ids
                .into_iter()
                .filter_map(|(n, id)| Some((*places.get(&n)?, id)))
                .collect(),
            joiner,
            numbers,
            places,
            reports: report_numbers,
        })
    }
}

/// Some events and everything that their reports state.
pub(crate) struct Group {
    pub(crate) joiner: Joiner,
    /// The events that were asked for.
    pub(crate) events: Vec<Event>,
    /// Ids of all events of their reports, by their places.
    pub(crate) ids: HashMap<usize, String>,
    /// The file's numbers of all events of their reports, ascending: by their places.
    numbers: Vec<i64>,
    places: HashMap<i64, usize>,
    /// The file's numbers of the reports.
    reports: Vec<i64>,
}

impl Group {
    /// The file's number of an event.
    pub(crate) fn number(&self, place: usize) -> i64 {
        self.numbers.get(place).copied().unwrap_or_default()
    }

    /// The place of the event with that number in the file.
    pub(crate) fn place(&self, number: i64) -> Option<usize> {
        self.places.get(&number).copied()
    }

    /// The event in outline, under the file's numbers.
    pub(crate) fn outline(&self, event: &Event) -> Outline {
        let outline = Outline::of(&self.joiner, event);
        let own = |place: usize| usize::try_from(self.number(place)).unwrap_or_default();
        Outline {
            number: own(outline.number),
            cancels: outline.cancels.map(own),
            answers: outline.answers.map(own),
            reports: outline
                .reports
                .iter()
                .filter_map(|r| usize::try_from(*self.reports.get(*r)?).ok())
                .collect(),
            ..outline
        }
    }

    /// The event that an event calls off, and the day of the report that says so.
    pub(crate) fn cancels(&self, event: &Event) -> Option<(i64, Option<String>)> {
        let other = event.cancels?;
        let day = event.members.iter().find_map(|told| {
            let (report, statement) = self.joiner.told(*told)?;
            let called_off = Told {
                report: told.report,
                statement: statement.cancels?,
            };
            (self.joiner.home(called_off) == Some(other)).then_some(report.day)
        });
        Some((self.number(other), day.flatten().map(|d| d.to_string())))
    }
}

/// A report and its steps: numbers of statements, place of their event.
pub(crate) type Placed = Vec<(Input, Vec<(Vec<usize>, usize)>)>;

/// Reports in the join's order with the events of their statements.
pub(crate) fn placed(
    inputs: Vec<Input>,
    rows: &[MemberRow],
    places: &HashMap<i64, usize>,
) -> Placed {
    let mut steps: HashMap<i64, BTreeMap<i64, (Vec<&str>, i64)>> = HashMap::new();
    for row in rows {
        let report = steps.entry(row.report).or_default();
        let step = report
            .entry(row.step)
            .or_insert_with(|| (Vec::new(), row.event));
        step.0.push(&row.local);
    }
    let mut ready: Placed = Vec::new();
    for input in inputs {
        let number = |local: &&str| input.locals.iter().position(|l| l == local);
        let of = steps
            .get(&input.number)
            .into_iter()
            .flat_map(BTreeMap::values);
        let homes = of
            .filter_map(|(locals, event)| {
                let mut numbers: Vec<usize> = locals.iter().filter_map(number).collect();
                numbers.sort_unstable();
                Some((numbers, *places.get(event)?))
            })
            .collect();
        ready.push((input, homes));
    }
    ready.sort_by(|a, b| a.0.report.order().cmp(&b.0.report.order()));
    ready
}
