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
    /// The event of every statement.
    pub(crate) home: HashMap<Told, usize>,
    /// So many of the reports hold no statements any more.
    forgotten: usize,
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
    /// Takes a report whose statements were put to events before: numbers of statements that were put
    /// there together, and the event's number here. Events have to be named in the order in which
    /// they were opened; statements that are named in none are left out.
    pub fn restore(&mut self, report: Report, homes: &[(Vec<usize>, usize)]) {
        self.place(report, homes, true);
    }

    /// As [`Joiner::restore`], of reports whose events are to be told and not added to.
    pub fn recall(&mut self, report: Report, homes: &[(Vec<usize>, usize)]) {
        self.place(report, homes, false);
    }

    fn place(&mut self, report: Report, homes: &[(Vec<usize>, usize)], grows: bool) {
        let number = self.reports.len();
        let units = units(&report);
        for (numbers, event) in homes {
            let unit = units.iter().find(|u| u.statements == *numbers);
            let (class, mut signature) = match (unit, numbers.first()) {
                (Some(unit), _) => (unit.class, unit.signature.clone()),
                (None, Some(first)) => match report.statements.get(*first) {
                    Some(s) => (Class::of(s), Signature::of(&report, numbers)),
                    None => continue,
                },
                (None, None) => continue,
            };
            signature.aims = aims(&report, numbers, |statement| {
                self.home(Told {
                    report: number,
                    statement,
                })
            });
            self.open(event + 1);
            let told = |s: &usize| Told {
                report: number,
                statement: *s,
            };
            let statements: Vec<Told> = numbers.iter().map(told).collect();
            if grows {
                self.put(*event, class, signature, statements, Vec::new(), None);
            } else {
                self.note(*event, signature.sides, statements, Vec::new(), None);
            }
        }
        self.reports.push(report);
    }

    /// Makes room for so many events, those of [`Joiner::restore`].
    pub fn open(&mut self, events: usize) {
        while self.cases.len() < events {
            self.cases.push(Case {
                class: Class::Meet,
                signature: Signature::default(),
                members: Vec::new(),
                decisions: Vec::new(),
            });
        }
    }

    fn put(
        &mut self,
        event: usize,
        class: Class,
        mut signature: Signature,
        statements: Vec<Told>,
        reasons: Vec<Reason>,
        apart: Option<(usize, Vec<Reason>)>,
    ) {
        let key = u32::try_from(event).unwrap_or(u32::MAX);
        let sides = signature.sides.clone();
        self.blocks.register(class, &signature, key);
        if let Some(case) = self.cases.get_mut(event) {
            case.class = class;
            // A copy reads "on Tuesday" on another day: its dates stay the first one's. Seen from the
            // words and not from the reasons, so that what is restored is what was joined.
            if signature.copy_of(&case.signature) {
                signature.dates.clear();
            }
            case.signature.merge(signature);
        }
        self.note(event, sides, statements, reasons, apart);
    }

    /// Notes that the statements are of the event.
    fn note(
        &mut self,
        event: usize,
        sides: Vec<Side>,
        statements: Vec<Told>,
        reasons: Vec<Reason>,
        apart: Option<(usize, Vec<Reason>)>,
    ) {
        for told in &statements {
            self.home.insert(*told, event);
        }
        if let Some(case) = self.cases.get_mut(event) {
            case.members.extend(&statements);
            case.decisions.push(Decision {
                statements,
                reasons,
                apart,
                sides,
            });
        }
    }

    /// Takes a report that is not before any that was taken.
    ///
    /// Gives what was decided, in the text's order but what answers or calls off last, each with the event's
    /// number.
    pub fn add(&mut self, report: Report) -> Vec<(usize, Decision)> {
        let mut made = Vec::new();
        let number = self.reports.len();
        let mut units = units(&report);
        // What an acceptance, a refusal or a cancellation is aimed at has its event before it has.
        units.sort_by_key(|u| u.statements.iter().any(|s| aimed(&report, *s)));
        for mut unit in units {
            let told = |s: &usize| Told {
                report: number,
                statement: *s,
            };
            let statements: Vec<Told> = unit.statements.iter().map(told).collect();
            unit.signature.aims = aims(&report, &unit.statements, |statement| {
                self.home(Told {
                    report: number,
                    statement,
                })
            });
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
            self.put(
                event,
                unit.class,
                unit.signature,
                statements,
                reasons,
                apart,
            );
            let decision = self.cases.get(event).and_then(|c| c.decisions.last());
            made.extend(decision.map(|d| (event, d.clone())));
        }
        self.reports.push(report);
        made
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

    /// Forgets what reports before a day state: their events can still be added to, and told of no more.
    pub fn forget(&mut self, before: Date) {
        for report in self.reports.iter_mut().skip(self.forgotten) {
            if report.day.is_none_or(|d| d >= before) {
                break;
            }
            report.statements = Vec::new();
            self.forgotten += 1;
        }
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

/// Whether the statement answers something or calls it off.
fn aimed(report: &Report, statement: usize) -> bool {
    let statement = report.statements.get(statement);
    statement.is_some_and(|s| s.cancels.is_some() || s.answers.is_some())
}

/// The events that statements of a report call off or answer, as far as these have one by then (`home`):
/// the same when a report is joined as when it is restored, step by step.
fn aims(
    report: &Report,
    statements: &[usize],
    home: impl Fn(usize) -> Option<usize>,
) -> Vec<usize> {
    let mut found: Vec<usize> = Vec::new();
    for statement in statements.iter().filter_map(|n| report.statements.get(*n)) {
        for aim in statement.cancels.into_iter().chain(statement.answers) {
            found.extend(home(aim).filter(|e| !found.contains(e)));
        }
    }
    found
}
