//! Resolution: from what an expression says to a point of the calendar.
//!
//! The anchor is the report's date for what speaks of now ("two days ago", "last week") and the
//! text's running reference for what speaks of the story ("a day earlier", "that same day"). A
//! date without a year takes the year established for it in the text, else the one nearest the
//! report's date that the tense of its clause allows (measured in the project's evaluation: the
//! nearest year is right for more than nine dates of ten).
mod calendar;
mod stretch;
mod value;

use self::value::{set_value, unknown_unit};
use crate::meaning::{Meaning, Which};
use crate::outcome::{Outcome, Place};
use crate::point::{Point, on_or_after};
use crate::recognise::Found;
use crate::reference::References;
use crate::tense::Direction;
use crate::unit::Unit;
use crate::{Options, Profile, interval};
use dateline_document::{Anchor, TimexKind, Unresolved};
use jiff::civil::Date;
use smol_str::SmolStr;

/// What is known when an expression is resolved.
pub(crate) struct Scene<'s> {
    /// The report's date.
    pub(crate) published: Option<Date>,
    /// The report's date says nothing about the story's.
    pub(crate) narrative: bool,
    /// Choices of the caller.
    pub(crate) options: Options,
    /// Points mentioned so far.
    pub(crate) references: &'s References,
    /// Direction of the expression's clause.
    pub(crate) direction: Direction,
    /// The verb right above the expression gave the direction.
    pub(crate) clear: bool,
    /// The direction was said by the word before the expression.
    pub(crate) sure: bool,
    /// The next year that the text names after the expression, with its month.
    pub(crate) next_dated: Option<(i32, Option<u8>)>,
    /// Where the expression stands.
    pub(crate) place: Place,
}

/// TIMEX3 type of a meaning, where its rule does not say.
pub(crate) fn kind(meaning: &Meaning) -> TimexKind {
    match meaning {
        Meaning::Part { .. } | Meaning::Clock { .. } => TimexKind::Time,
        Meaning::Shift { unit, .. } if *unit < Unit::Part => TimexKind::Time,
        Meaning::Duration(..) => TimexKind::Duration,
        Meaning::Set(_) => TimexKind::Set,
        _ => TimexKind::Date,
    }
}

impl Scene<'_> {
    /// Resolves `found`, with its interval.
    pub(crate) fn resolve(&self, found: &Found) -> Outcome {
        let mut outcome = self.meaning(&found.meaning);
        if outcome.interval.is_none() {
            outcome.interval = outcome.point.and_then(|p| interval::of(p, found.modifier));
        }
        outcome
    }

    fn meaning(&self, meaning: &Meaning) -> Outcome {
        match meaning {
            Meaning::Date {
                year,
                month,
                day,
                of,
                ..
            } => self.date(*year, *month, *day, *of),
            Meaning::Weekday { day, which } => self.weekday(*day, *which),
            Meaning::Unit { which, unit } => self.unit(*which, *unit),
            Meaning::Shift { n, unit, which } => self.shift(*n, *unit, *which),
            Meaning::Around { unit, of } => self.of(of, *unit, |p| unit.around(p)),
            Meaning::Beside { unit, step, of } => self.of(of, *unit, |p| p.beside(*step, *unit)),
            Meaning::Nth { n, day, of } => self.of(of, Unit::Day, |p| p.nth(*n, *day)),
            Meaning::Following { day, of } => self.of(of, Unit::Day, |p| {
                let next = p.last()?.tomorrow().ok()?;
                on_or_after(next, *day).map(Point::Day)
            }),
            Meaning::WeekdayOf { day, week } => self.of(week, Unit::Day, |p| p.nth(1, *day)),
            Meaning::Part { part, of } => {
                let day = self.day_of(of.as_deref());
                self.finer(day, &format!("T{}", part.code()), |d| Point::Part(d, *part))
            }
            Meaning::Clock { clock, of } => {
                let day = self.day_of(of.as_deref());
                let zone = match self.options.profile {
                    Profile::Product if clock.universal => "Z",
                    _ => "",
                };
                self.finer(day, &format!("T{}{zone}", clock.value()), |d| {
                    Point::Clock(d, *clock)
                })
            }
            Meaning::Stretch {
                stretch,
                year,
                which,
            } => self.stretch(*stretch, year.as_deref(), *which),
            Meaning::QuarterOf(year) => self.quarter_of(year),
            Meaning::Decade(n) if (0..=9).contains(n) => self.short_decade(*n),
            Meaning::Decade(n) => Outcome::dated(Point::Decade(*n)),
            Meaning::Century(n) => Outcome::dated(Point::Century(*n)),
            Meaning::Holiday { id, year, which } => {
                let year = year.as_deref().map(|y| self.meaning(y));
                self.holiday(id, year, *which)
            }
            Meaning::Duration(parts, which) => self.duration(parts, *which),
            Meaning::Set(set) => Outcome {
                value: SmolStr::new(set_value(set, self.options.profile)),
                ..Outcome::default()
            },
            Meaning::Ref(to) => self.vague(*to),
            Meaning::Name => Outcome::default(),
        }
    }

    /// A point counted from the one that an inner expression means.
    fn of(&self, of: &Meaning, unit: Unit, count: impl Fn(Point) -> Option<Point>) -> Outcome {
        let inner = self.meaning(of);
        match inner.point.map(&count) {
            Some(Some(point)) => Outcome {
                value: SmolStr::new(point.value()),
                point: Some(point),
                interval: None,
                alternatives: Vec::new(),
                ..inner
            },
            Some(None) => Outcome::unknown("", Unresolved::Impossible),
            None => Outcome {
                value: SmolStr::new_static(unknown_unit(unit)),
                ..inner
            },
        }
    }

    /// The point from which `which` counts, no coarser than `unit`.
    fn base(&self, which: Which, unit: Unit) -> Result<(Point, Anchor), Unresolved> {
        // In a narrative nothing is told from the day of publication.
        if which.anaphoric || self.narrative {
            if let Some(mark) = self.references.last(
                self.place,
                unit,
                self.ceiling(which),
                self.direction.is_ahead(),
            ) {
                return Ok((mark.point, Anchor::Timex(mark.id)));
            }
            if self.narrative {
                return Err(Unresolved::NoAnchor);
            }
        }
        match self.published {
            Some(date) => Ok((Point::Day(date), Anchor::Report)),
            None if which.anaphoric => Err(Unresolved::NoAnchor),
            None => Err(Unresolved::NoDate),
        }
    }

    /// What is told in the past tense counts from nothing that lies ahead.
    fn ceiling(&self, which: Which) -> Option<Date> {
        let past = which.step <= 0 || self.direction == Direction::Past;
        (past && !self.narrative && !self.direction.is_ahead())
            .then_some(self.published)
            .flatten()
    }
}
