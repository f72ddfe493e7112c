//! The record on disk, joined: what came or changed since the last time is put to events, from its
//! earliest day on; questions load the reports of the events that they are about.

use crate::joined::{self, Why};
use crate::keeping::keep;
use crate::press::press;
use crate::shelf::placed;
use crate::stated::{Input, inputs};
use dateline_store::{Error, MemberRow, Store};
use dateline_story::join::{Decision, Joiner, VERSION};
use dateline_story::text::{Families, Text};
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::{BTreeSet, HashMap, HashSet};

/// Days before a report in which events are looked for that it may tell of, whatever their own date.
const WINDOW: i64 = 64;

/// Days about the date of a statement in which events are looked for.
const ABOUT: i64 = 32;

/// A day behind all others.
const LAST: &str = "9999-12-31";

/// Reports that are written at a time.
const CHUNK: usize = 1_000;

/// Whether everything in the record is joined.
///
/// # Errors
/// When the file cannot be read.
pub fn is_joined(store: &Store) -> Result<bool, Error> {
    let (was, now) = store.marks(VERSION)?;
    Ok(was == Some(now))
}

/// Joins what came or changed since the last time. Gives the number of reports that were joined
/// (anew); 0: nothing had changed.
///
/// # Errors
/// When the file cannot be read or written.
pub fn join_record(store: &mut Store) -> Result<usize, Error> {
    join_record_watched(store, &mut |_, _| {})
}

/// As [`join_record`]; `watch` is told how many reports of how many are done.
///
/// # Errors
/// As [`join_record`].
pub fn join_record_watched(
    store: &mut Store,
    watch: &mut dyn FnMut(usize, usize),
) -> Result<usize, Error> {
    let (was, now) = store.marks(VERSION)?;
    if was == Some(now) {
        return Ok(0);
    }
    // Reports without a date come last, and are joined anew with whatever is new.
    let from = match was.filter(|w| w.version == VERSION) {
        Some(was) => Some(store.changed_since(was)?.unwrap_or_else(|| LAST.to_owned())),
        None => None,
    };
    let less = store.unjoin(from.as_deref())?;
    let todo = store.from_day(from.as_deref())?;
    let day: Option<Date> = from.as_deref().and_then(|d| d.parse().ok());
    let mut desk = Desk::new(store, day)?;
    for (n, chunk) in todo.chunks(CHUNK).enumerate() {
        watch(n * CHUNK, todo.len());
        desk.take(store, chunk)?;
    }
    watch(todo.len(), todo.len());
    let mut touched = std::mem::take(&mut desk.touched);
    touched.extend(less);
    drop(desk);
    keep(store, &touched)?;
    store.write_joined(&[], &[], &[], Some(now))?;
    Ok(todo.len())
}

/// A join that goes on where it stopped.
struct Desk {
    joiner: Joiner,
    families: Families,
    /// First reports of the families of older reports, by id: number, id, outlet.
    known: HashMap<String, (i64, String, Option<String>)>,
    /// The file's numbers of the joiner's events.
    numbers: Vec<i64>,
    next: i64,
    /// The file's numbers of the events that something was put to.
    touched: BTreeSet<i64>,
}

impl Desk {
    fn new(store: &Store, day: Option<Date>) -> Result<Self, Error> {
        let mut desk = Self {
            joiner: Joiner::default(),
            families: Families::new(),
            known: HashMap::new(),
            numbers: Vec::new(),
            next: store.next_event()?,
            touched: BTreeSet::new(),
        };
        let Some(day) = day else {
            return Ok(desk);
        };
        let start = back(day, WINDOW);
        // Texts of which new ones may be copies.
        let near = store.from_day(Some(&start.to_string()))?;
        let before: Vec<Input> = inputs(store, &near, true)?
            .into_iter()
            .filter(|i| i.report.day.is_some_and(|d| d < day))
            .collect();
        desk.families.add(before.iter().map(text));
        for input in &before {
            let first = input.first.unwrap_or(input.number);
            let family = (
                first,
                input.report.family.clone(),
                input.report.family_outlet.clone(),
            );
            desk.known.insert(input.report.id.clone(), family);
        }
        let mut events = store.events_since(&start.to_string())?;
        let todo = store.from_day(Some(&day.to_string()))?;
        for range in ranges(&inputs(store, &todo, false)?, start) {
            events.extend(store.events_dated(&range.0.to_string(), &range.1.to_string())?);
        }
        desk.restore(store, &events)?;
        Ok(desk)
    }

    fn restore(&mut self, store: &Store, events: &BTreeSet<i64>) -> Result<(), Error> {
        self.numbers = events.iter().copied().collect();
        let reports = store.reports_telling(&self.numbers, None)?;
        let rows = store.members_of_reports(&reports)?;
        let places = self.numbers.iter().zip(0..).map(|(n, i)| (*n, i)).collect();
        for (input, homes) in placed(inputs(store, &reports, false)?, &rows, &places) {
            self.joiner.restore(input.report, &homes);
        }
        self.joiner.open(self.numbers.len());
        Ok(())
    }

    /// Joins and writes the next reports.
    fn take(&mut self, store: &mut Store, numbers: &[i64]) -> Result<(), Error> {
        let mut chunk = inputs(store, numbers, true)?;
        self.families.add(chunk.iter().map(text));
        let here: HashSet<&str> = chunk.iter().map(|i| i.report.id.as_str()).collect();
        let first: HashMap<String, String> = self
            .families
            .members()
            .iter()
            .filter(|m| here.contains(m.report))
            .map(|m| (m.report.to_owned(), m.first.to_owned()))
            .collect();
        let (mut families, mut events, mut members) = (Vec::new(), Vec::new(), Vec::new());
        let mut latest = None;
        for mut input in chunk.drain(..) {
            let id = input.report.id.clone();
            let own = || (input.number, id.clone(), input.report.outlet.clone());
            let family = first.get(&id).filter(|f| **f != id);
            let family = family
                .and_then(|f| self.known.get(f).cloned())
                .unwrap_or_else(own);
            self.known.insert(id.clone(), family.clone());
            families.push((input.number, family.0));
            input.report.family_press = family.2.as_deref().map(press);
            (input.report.family, input.report.family_outlet) = (family.1, family.2);
            latest = input.report.day.or(latest);
            let names: Vec<String> = input
                .report
                .statements
                .iter()
                .map(|s| s.id.clone())
                .collect();
            for (step, (event, decision)) in (0..).zip(self.joiner.add(input.report)) {
                if self.numbers.len() <= event {
                    let head = decision
                        .statements
                        .first()
                        .and_then(|t| names.get(t.statement));
                    let head = head.map_or("", |n| n.trim_start_matches('v'));
                    events.push((self.next, format!("E{id}.{head}")));
                    self.numbers.push(self.next);
                    self.next += 1;
                }
                let number = self.numbers.get(event).copied().unwrap_or_default();
                self.touched.insert(number);
                let mut why = self.why(&decision);
                for told in &decision.statements {
                    members.push(MemberRow {
                        report: input.number,
                        local: input
                            .locals
                            .get(told.statement)
                            .cloned()
                            .unwrap_or_default(),
                        event: number,
                        step,
                        // Once for all of the step.
                        why: std::mem::take(&mut why),
                    });
                }
            }
        }
        if let Some(latest) = latest {
            self.joiner.forget(back(latest, 2));
        }
        store.write_joined(&families, &events, &members, None)
    }

    fn why(&self, decision: &Decision) -> String {
        let text =
            |list: &[dateline_story::join::Reason]| list.iter().map(ToString::to_string).collect();
        let sum = |list: &[dateline_story::join::Reason]| list.iter().map(|r| r.points).sum();
        let apart = decision.apart.as_ref().and_then(|(event, reasons)| {
            let number = self.numbers.get(*event)?;
            let points: f32 = sum(reasons);
            // What is far off needs no reason.
            (points > -2.5).then(|| (number.to_string(), text(reasons), points))
        });
        let why = Why {
            statements: Vec::new(),
            reasons: text(&decision.reasons),
            points: sum(&decision.reasons),
            apart,
        };
        serde_json::to_string(&why).unwrap_or_default()
    }
}

fn back(day: Date, days: i64) -> Date {
    day.saturating_sub(days.days())
}

fn text(input: &Input) -> Text<'_> {
    joined::text(
        &input.report.id,
        input.report.published.as_deref(),
        input.report.url.as_deref(),
        input.title.as_deref(),
        &input.text,
    )
}

/// Stretches of days about the dates of statements that lie before `start`, none of which overlap.
fn ranges(inputs: &[Input], start: Date) -> Vec<(Date, Date)> {
    let mut days: BTreeSet<Date> = BTreeSet::new();
    let statements = inputs.iter().flat_map(|i| &i.report.statements);
    days.extend(statements.filter_map(|s| s.when.as_ref()?.earliest));
    let mut ranges: Vec<(Date, Date)> = Vec::new();
    for day in days {
        let (first, last) = (back(day, ABOUT), day.saturating_add(ABOUT.days()));
        match ranges.last_mut() {
            Some(range) if range.1 >= first => range.1 = last,
            _ => ranges.push((first, last)),
        }
    }
    ranges.retain(|r| r.0 < start);
    ranges
}
