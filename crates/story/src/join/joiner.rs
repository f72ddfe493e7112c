//! Puts every account to an event, one report after the other.

use super::block::Blocks;
use super::compare::{compare, threshold, total};
use super::event::Event;
use super::input::{Report, Statement, Told};
use super::reason::Reason;
use super::side::Side;
use super::signature::{Class, Signature};
use super::unit::units;
use jiff::civil::Date;
use std::collections::HashMap;

/// Why the statements of a report were put to an event.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// The statements.
    pub statements: Vec<Told>,
    /// Points against the event that they were put to; empty when they opened it.
    pub reasons: Vec<Reason>,
    /// The event that came next (its number), and its points.
    pub apart: Option<(usize, Vec<Reason>)>,
    /// The sides that they name, or that the report spoke of before where they name none.
    pub sides: Vec<Side>,
}

/// An event while reports come in.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) class: Class,
    signature: Signature,
    pub(crate) members: Vec<Told>,
    decisions: Vec<Decision>,
}

/// Events of reports that are added in the order of [`Report::order`].
#[derive(Clone, Debug, Default)]
pub struct Joiner {
    pub(crate) reports: Vec<Report>,
    pub(crate) cases: Vec<Case>,
    blocks: Blocks,
    /// The outlet of the first report of every family.
    pub(crate) first_outlet: HashMap<String, String>,
    /// The event of every statement.
    pub(crate) home: HashMap<Told, usize>,
}

/// Joins reports in any order.
pub fn join(mut reports: Vec<Report>) -> Joiner {
    reports.sort_by(|a, b| a.order().cmp(&b.order()));
    let mut joiner = Joiner::default();
    for report in reports {
        joiner.add(report);
    }
    joiner
}

impl Joiner {
    /// Takes a report that is not before any that was taken.
    pub fn add(&mut self, report: Report) {
        let number = self.reports.len();
        if let Some(outlet) = &report.outlet {
            self.first_outlet
                .entry(report.family.clone())
                .or_insert_with(|| outlet.clone());
        }
        for unit in units(&report) {
            let told = |s: &usize| Told {
                report: number,
                statement: *s,
            };
            let statements: Vec<Told> = unit.statements.iter().map(told).collect();
            let (best, apart) = self.choose(unit.class, &unit.signature, number);
            let (event, reasons) = match best {
                Some((event, reasons)) => (event, reasons),
                None => {
                    self.cases.push(Case {
                        class: unit.class,
                        signature: Signature::default(),
                        members: Vec::new(),
                        decisions: Vec::new(),
                    });
                    (self.cases.len() - 1, Vec::new())
                }
            };
            let key = u32::try_from(event).unwrap_or(u32::MAX);
            let sides = unit.signature.sides.clone();
            self.blocks.register(unit.class, &unit.signature, key);
            for told in &statements {
                self.home.insert(*told, event);
            }
            if let Some(case) = self.cases.get_mut(event) {
                case.members.extend(&statements);
                case.signature.merge(unit.signature);
                case.decisions.push(Decision {
                    statements,
                    reasons,
                    apart,
                    sides,
                });
            }
        }
        self.reports.push(report);
    }

    /// The event that the account is of, and the one that comes next.
    #[allow(clippy::type_complexity)]
    fn choose(
        &self,
        class: Class,
        unit: &Signature,
        report: usize,
    ) -> (Option<(usize, Vec<Reason>)>, Option<(usize, Vec<Reason>)>) {
        let mut best: Option<(f32, usize, Vec<Reason>)> = None;
        let mut next: Option<(f32, usize, Vec<Reason>)> = None;
        for number in self.blocks.near(class, unit) {
            let number = number as usize;
            let Some(case) = self.cases.get(number).filter(|c| c.class == class) else {
                continue;
            };
            let same_report = case.members.last().is_some_and(|m| m.report == report);
            let reasons = compare(class, unit, &case.signature, same_report);
            let points = total(&reasons);
            // Of equals the one that was told of last.
            if best.as_ref().is_none_or(|(most, ..)| points >= *most) {
                next = best.replace((points, number, reasons));
            } else if next.as_ref().is_none_or(|(most, ..)| points >= *most) {
                next = Some((points, number, reasons));
            }
        }
        let taken = best.take_if(|(points, ..)| *points >= threshold(class));
        let rest = best.or(next).map(|(_, number, reasons)| (number, reasons));
        (taken.map(|(_, number, reasons)| (number, reasons)), rest)
    }

    /// A statement with its report.
    pub fn told(&self, told: Told) -> Option<(&Report, &Statement)> {
        let report = self.reports.get(told.report)?;
        Some((report, report.statements.get(told.statement)?))
    }

    /// The reports, in their order.
    pub fn reports(&self) -> &[Report] {
        &self.reports
    }

    /// How many events there are.
    pub fn len(&self) -> usize {
        self.cases.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.cases.is_empty()
    }

    /// All events as known on a day, or now; without those that nobody had told of then.
    pub fn events(&self, as_of: Option<Date>) -> Vec<Event> {
        (0..self.cases.len())
            .filter_map(|number| self.event(number, as_of))
            .collect()
    }

    /// One event.
    pub fn event(&self, number: usize, as_of: Option<Date>) -> Option<Event> {
        let case = self.cases.get(number)?;
        let known = |told: &&Told| match as_of {
            None => true,
            Some(day) => {
                let report = self.reports.get(told.report);
                report.and_then(|r| r.day).is_some_and(|d| d <= day)
            }
        };
        let members: Vec<Told> = case.members.iter().filter(known).copied().collect();
        (!members.is_empty()).then(|| Event::of(self, number, &members))
    }

    /// Why the statements of an event were put to it, in the order in which they came.
    pub fn decisions(&self, event: usize) -> &[Decision] {
        self.cases
            .get(event)
            .map_or(&[], |c| c.decisions.as_slice())
    }

    /// The event of a statement.
    pub fn home(&self, told: Told) -> Option<usize> {
        self.home.get(&told).copied()
    }
}
