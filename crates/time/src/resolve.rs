//! Resolution: from what an expression says to a point of the calendar.
//!
//! The anchor is the report's date for what speaks of now ("two days ago", "last week") and the
//! text's running reference for what speaks of the story ("a day earlier", "that same day"). A
//! date without a year takes the year established for it in the text, else the one nearest the
//! report's date that the tense of its clause allows (measured in the project's evaluation: the
//! nearest year is right for more than nine dates of ten).

use crate::choose::{self, Choice};
use crate::meaning::{Amount, Meaning, Ref, Set, Stretch, Which, duration_value};
use crate::point::{Point, year_value};
use crate::recognise::Found;
use crate::reference::{Mark, References};
use crate::tense::Direction;
use crate::unit::Unit;
use crate::{Options, Profile, interval};
use dateline_document::{Anchor, Id, Interval, Timex, TimexKind, Unresolved};
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
    /// The direction was said by the word before the expression.
    pub(crate) sure: bool,
    /// The next year that the text names after the expression, with its month.
    pub(crate) next_dated: Option<(i32, Option<u8>)>,
    /// Where the expression stands.
    pub(crate) place: Place,
}

/// Where an expression stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) paragraph: u32,
    pub(crate) quotation: Option<usize>,
}

/// A resolved expression.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outcome {
    pub(crate) value: SmolStr,
    pub(crate) point: Option<Point>,
    pub(crate) interval: Option<Interval>,
    pub(crate) anchor: Option<Anchor>,
    pub(crate) alternatives: Vec<SmolStr>,
    pub(crate) unresolved: Option<Unresolved>,
    /// Speaks of now: no reference for what follows.
    pub(crate) deictic: bool,
    /// Says its own year.
    pub(crate) dated: bool,
    /// Stands only for comparison ("than a year earlier").
    pub(crate) compared: bool,
}

impl Outcome {
    fn at(point: Point) -> Outcome {
        Outcome {
            value: SmolStr::new(point.value()),
            point: Some(point),
            ..Outcome::default()
        }
    }

    fn anchored(point: Point, anchor: Anchor, deictic: bool) -> Outcome {
        Outcome {
            anchor: Some(anchor),
            deictic,
            ..Outcome::at(point)
        }
    }

    fn unknown(value: impl Into<SmolStr>, why: Unresolved) -> Outcome {
        Outcome {
            value: value.into(),
            unresolved: Some(why),
            ..Outcome::default()
        }
    }

    fn or_impossible(point: Option<Point>) -> Outcome {
        match point {
            Some(point) => Outcome::at(point),
            None => Outcome::unknown("", Unresolved::Impossible),
        }
    }
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

    fn date(
        &self,
        year: Option<i32>,
        month: Option<u8>,
        day: Option<u8>,
        of: Option<(Which, Unit)>,
    ) -> Outcome {
        if let Some(year) = year {
            return match (month, day) {
                (Some(m), Some(d)) => match Point::day(year, m, d) {
                    Some(point) => Outcome::dated(point),
                    None => Outcome::unknown(
                        format!("{}-{m:02}-{d:02}", year_value(year)),
                        Unresolved::Impossible,
                    ),
                },
                (Some(m), None) => Outcome::dated(Point::Month(year, m)),
                _ => Outcome::dated(Point::Year(year)),
            };
        }
        if let Some((which, unit)) = of {
            let base = self.unit(which, unit);
            let fixed = base.point.and_then(|p| match (unit, p) {
                (Unit::Year, _) => {
                    let year = p.year()?;
                    match (month, day) {
                        (Some(m), Some(d)) => Point::day(year, m, d),
                        (Some(m), None) => Some(Point::Month(year, m)),
                        _ => None,
                    }
                }
                (_, Point::Month(y, m)) => Point::day(y, m, day?),
                _ => None,
            });
            return match fixed {
                Some(point) => Outcome {
                    value: SmolStr::new(point.value()),
                    point: Some(point),
                    interval: None,
                    ..base
                },
                None => Outcome::unknown(
                    slots(None, month, day),
                    base.unresolved.unwrap_or(Unresolved::Impossible),
                ),
            };
        }
        let Some(month) = month else {
            return self.day_of_month(day);
        };
        match choose::year(self, month, day) {
            Ok(Choice {
                point,
                anchor,
                others,
            }) => Outcome {
                anchor: Some(anchor),
                alternatives: others
                    .into_iter()
                    .map(|p| SmolStr::new(p.value()))
                    .collect(),
                ..Outcome::at(point)
            },
            Err(why) => Outcome::unknown(slots(None, Some(month), day), why),
        }
    }

    /// "the 15th": in the month of the reference.
    fn day_of_month(&self, day: Option<u8>) -> Outcome {
        let month = self
            .references
            .last(self.place, Unit::Month, None, self.direction.is_ahead())
            .map(|m| (m.point, Anchor::Timex(m.id)))
            .or_else(|| self.published.map(|d| (Point::Day(d), Anchor::Report)));
        let fixed = month.and_then(|(p, anchor)| match Unit::Month.around(p)? {
            Point::Month(y, m) => Some((Point::day(y, m, day?)?, anchor)),
            _ => None,
        });
        match fixed {
            Some((point, anchor)) => Outcome::anchored(point, anchor, false),
            None => Outcome::unknown(slots(None, None, day), Unresolved::NoAnchor),
        }
    }

    fn weekday(&self, day: jiff::civil::Weekday, which: Option<Which>) -> Outcome {
        let unknown = |why| {
            let number = day.to_monday_one_offset();
            Outcome::unknown(format!("XXXX-WXX-{number}"), why)
        };
        let (base, anchor) = match which {
            Some(w) => match self.base(w, Unit::Day) {
                Ok((p, anchor)) => (p.first(), anchor),
                Err(why) => return unknown(why),
            },
            None if self.narrative => {
                match self
                    .references
                    .last(self.place, Unit::Week, None, self.direction.is_ahead())
                {
                    Some(mark) => (mark.point.first(), Anchor::Timex(mark.id)),
                    None => return unknown(Unresolved::NoAnchor),
                }
            }
            None => (self.published, Anchor::Report),
        };
        let Some(base) = base else {
            return unknown(Unresolved::NoDate);
        };
        match choose::weekday(base, day, which, self.direction, self.narrative) {
            Some((first, others)) => Outcome {
                alternatives: others
                    .into_iter()
                    .map(|d| SmolStr::new(Point::Day(d).value()))
                    .collect(),
                ..Outcome::anchored(Point::Day(first), anchor, which.is_some())
            },
            None => unknown(Unresolved::Impossible),
        }
    }

    fn unit(&self, which: Which, unit: Unit) -> Outcome {
        let deictic = !which.anaphoric;
        if self.narrative && deictic && unit == Unit::Day {
            // "today" of a history is the reader's.
            return self.vague(Ref::Present);
        }
        if unit == Unit::Quarter && which.anaphoric && which.step == 0 {
            return self.latest_quarter();
        }
        match self.base(which, unit) {
            Ok((base, anchor)) => {
                let point = match which.step {
                    0 if unit == Unit::Weekend && deictic => self.weekend(base),
                    0 => unit.around(base),
                    step => unit.around(base).and_then(|p| p.shift(step, unit)),
                };
                match point {
                    Some(point) => Outcome::anchored(point, anchor, deictic),
                    None => Outcome::unknown("", Unresolved::Impossible),
                }
            }
            Err(why) => Outcome::unknown(unknown_unit(unit), why),
        }
    }

    /// "the latest quarter": the last one spoken of, else the one just over.
    fn latest_quarter(&self) -> Outcome {
        let spoken = self
            .references
            .seen_from(self.place)
            .find(|m| !m.compared && matches!(m.point, Point::Quarter(..)));
        if let Some(mark) = spoken {
            return Outcome::anchored(mark.point, Anchor::Timex(mark.id), false);
        }
        let over = self
            .published
            .and_then(|d| Point::quarter_of(d).shift(-1, Unit::Quarter));
        match over {
            Some(point) => Outcome::anchored(point, Anchor::Report, false),
            None => Outcome::unknown(unknown_unit(Unit::Quarter), Unresolved::NoDate),
        }
    }

    /// "the weekend": the last one that has begun, unless the clause looks ahead.
    fn weekend(&self, base: Point) -> Option<Point> {
        let day = base.first()?;
        let here = Point::weekend_of(day);
        let begun = here.first().is_some_and(|d| d <= day);
        match self.direction {
            _ if begun => Some(here),
            Direction::Past => here.shift(-1, Unit::Weekend),
            _ => Some(here),
        }
    }

    fn shift(&self, n: Amount, unit: Unit, which: Which) -> Outcome {
        let (count, unit) = match n {
            Amount::Count(n) => (i32::try_from(n).unwrap_or(i32::MAX), unit),
            Amount::Half(n) => match unit.half() {
                Some((half, smaller)) if smaller >= Unit::Month => {
                    let per = if unit == Unit::Year {
                        12
                    } else {
                        unit.years().unwrap_or(1)
                    };
                    (n as i32 * per + half as i32, smaller)
                }
                _ => (n as i32, unit),
            },
            Amount::Vague => {
                let to = if which.step < 0 {
                    Ref::Past
                } else {
                    Ref::Future
                };
                let mut outcome = self.vague(to);
                if which.anaphoric
                    && let Ok((point, anchor)) = self.base(which, unit)
                {
                    outcome.interval = interval::beside(point, which.step);
                    outcome.anchor = Some(anchor);
                }
                return outcome;
            }
        };
        // A year before a quarter is the same quarter of the year before, however it is said.
        let quarter = (unit == Unit::Year && !self.narrative)
            .then(|| self.references.quarter(self.place))
            .flatten();
        let base = match quarter {
            Some(mark) => Ok((mark.point, Anchor::Timex(mark.id))),
            None => self.base(which, unit),
        };
        match base {
            Ok((base, anchor)) => {
                let shifted = count
                    .checked_mul(which.step)
                    .and_then(|by| base.shift(by, unit));
                match shifted {
                    Some(point) => Outcome {
                        compared: unit == Unit::Year,
                        ..Outcome::anchored(point, anchor, !which.anaphoric)
                    },
                    None => Outcome::unknown("", Unresolved::Impossible),
                }
            }
            Err(why) => Outcome::unknown(unknown_unit(unit), why),
        }
    }

    /// The day that a part of a day or a clock time belongs to.
    fn day_of(&self, of: Option<&Meaning>) -> Outcome {
        match of {
            Some(meaning) => self.meaning(meaning),
            None => {
                let which = Which {
                    step: 0,
                    anaphoric: true,
                };
                self.unit(which, Unit::Day)
            }
        }
    }

    fn finer(&self, day: Outcome, tail: &str, make: impl Fn(Date) -> Point) -> Outcome {
        match day.point {
            Some(p) if p.grain() <= Unit::Day => match p.first() {
                Some(date) => {
                    let point = make(date);
                    let day_value = Point::Day(date).value();
                    Outcome {
                        value: SmolStr::new(format!("{day_value}{tail}")),
                        point: Some(point),
                        interval: None,
                        alternatives: day
                            .alternatives
                            .iter()
                            .map(|a| SmolStr::new(format!("{a}{tail}")))
                            .collect(),
                        ..day
                    }
                }
                None => day,
            },
            // "a morning last week": the coarser point keeps its place before the part.
            Some(p) => Outcome {
                value: SmolStr::new(format!("{}{tail}", padded(p))),
                point: None,
                interval: p.interval(),
                ..day
            },
            None => {
                let value = if day.value.is_empty() || day.value.ends_with("_REF") {
                    SmolStr::new("XXXX-XX-XX")
                } else {
                    day.value
                };
                Outcome {
                    value: SmolStr::new(format!("{value}{tail}")),
                    ..day
                }
            }
        }
    }

    fn stretch(&self, stretch: Stretch, year: Option<&Meaning>, which: Option<Which>) -> Outcome {
        let make = |y: i32| match stretch {
            Stretch::Season(s) => Point::Season(y, s),
            Stretch::Quarter(q) => Point::Quarter(y, q),
            Stretch::Half(h) => Point::Half(y, h),
            Stretch::Month(m) => Point::Month(y, m),
        };
        if let Some(year) = year {
            let inner = self.meaning(year);
            return match inner.point.and_then(Point::year) {
                Some(y) => Outcome {
                    value: SmolStr::new(make(y).value()),
                    point: Some(make(y)),
                    interval: None,
                    ..inner
                },
                None => Outcome {
                    value: SmolStr::new(format!("XXXX-{}", stretch.code())),
                    ..inner
                },
            };
        }
        match choose::stretch(self, which, make) {
            Ok((point, anchor)) => Outcome::anchored(point, anchor, which.is_some()),
            Err(why) => Outcome::unknown(format!("XXXX-{}", stretch.code()), why),
        }
    }

    /// The quarter or half-year spoken of, in another year; that year itself where none was.
    fn quarter_of(&self, year: &Meaning) -> Outcome {
        let inner = self.meaning(year);
        let same = inner.point.and_then(Point::year).and_then(|y| {
            let mark = self.references.quarter(self.place)?;
            Some(match mark.point {
                Point::Quarter(_, q) => Point::Quarter(y, q),
                Point::Half(_, h) => Point::Half(y, h),
                _ => return None,
            })
        });
        match same {
            Some(point) => Outcome {
                value: SmolStr::new(point.value()),
                point: Some(point),
                interval: None,
                compared: true,
                ..inner
            },
            None => inner,
        }
    }

    /// "the nineties": the last such decade that began before the anchor.
    fn short_decade(&self, n: i32) -> Outcome {
        let now = if self.narrative {
            self.references
                .last(self.place, Unit::Century, None, self.direction.is_ahead())
                .and_then(|m| m.point.year())
        } else {
            None
        };
        let now = now.or(self.published.map(|d| i32::from(d.year())));
        match now {
            Some(year) => {
                let decade = year.div_euclid(10);
                let back = (decade - n).rem_euclid(10);
                Outcome::at(Point::Decade(decade - back))
            }
            None => Outcome::unknown(format!("XX{n}"), Unresolved::NoDate),
        }
    }

    fn holiday(&self, id: &str, year: Option<Outcome>, which: Option<Which>) -> Outcome {
        if let Some(inner) = year {
            return match inner.point.and_then(Point::year) {
                Some(y) => match crate::holiday::point(id, y) {
                    Some(point) => Outcome {
                        value: SmolStr::new(point.value()),
                        point: Some(point),
                        interval: None,
                        ..inner
                    },
                    None => {
                        Outcome::unknown(format!("{}-XX-XX", year_value(y)), Unresolved::Impossible)
                    }
                },
                None => {
                    Outcome::unknown("XXXX-XX-XX", inner.unresolved.unwrap_or(Unresolved::NoDate))
                }
            };
        }
        match choose::holiday(self, id, which) {
            Ok(Choice {
                point,
                anchor,
                others,
            }) => Outcome {
                anchor: Some(anchor),
                alternatives: others
                    .into_iter()
                    .map(|p| SmolStr::new(p.value()))
                    .collect(),
                ..Outcome::at(point)
            },
            Err(why) => Outcome::unknown("XXXX-XX-XX", why),
        }
    }

    fn duration(&self, parts: &[(Amount, Unit)], which: Option<Which>) -> Outcome {
        let mut outcome = Outcome {
            value: SmolStr::new(duration_value(parts, self.options.profile)),
            ..Outcome::default()
        };
        if let Some(which) = which
            && let Ok((base, anchor)) = self.base(which, Unit::Year)
        {
            outcome.interval = interval::stretch(base, parts, which.step);
            outcome.anchor = Some(anchor);
        }
        outcome
    }

    fn vague(&self, to: Ref) -> Outcome {
        let now = self.published.filter(|_| !self.narrative);
        Outcome {
            interval: now.and_then(|d| match to {
                Ref::Past => interval::beside(Point::Day(d), -1),
                Ref::Present => Some(Interval::day(d)),
                Ref::Future => interval::beside(Point::Day(d), 1),
            }),
            anchor: now.map(|_| Anchor::Report),
            deictic: true,
            ..Outcome::unknown(to.code(), Unresolved::Vague)
        }
    }
}

impl Outcome {
    fn dated(point: Point) -> Outcome {
        Outcome {
            dated: true,
            ..Outcome::or_impossible(Some(point))
        }
    }

    /// The mark that the outcome leaves in the text for what follows.
    pub(crate) fn mark(&self, id: Id<Timex>, place: Place, direction: Direction) -> Option<Mark> {
        self.point.map(|point| Mark {
            point,
            id,
            place,
            deictic: self.deictic,
            dated: self.dated,
            direction,
            compared: self.compared,
        })
    }
}

/// A value with `X` for what is not known.
fn slots(year: Option<i32>, month: Option<u8>, day: Option<u8>) -> String {
    let mut out = year.map_or("XXXX".to_owned(), year_value);
    match month {
        Some(m) => out.push_str(&format!("-{m:02}")),
        None => out.push_str("-XX"),
    }
    if let Some(d) = day {
        out.push_str(&format!("-{d:02}"));
    }
    out
}

fn unknown_unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Second | Unit::Minute | Unit::Hour | Unit::Part => "XXXX-XX-XXTXX",
        Unit::Day => "XXXX-XX-XX",
        Unit::Week => "XXXX-WXX",
        Unit::Weekend => "XXXX-WXX-WE",
        Unit::Month => "XXXX-XX",
        Unit::Quarter => "XXXX-QX",
        Unit::Half => "XXXX-HX",
        Unit::Season => "XXXX-XX",
        _ => "XXXX",
    }
}

/// A coarse point as the date of a part of some day in it.
fn padded(point: Point) -> String {
    match point {
        Point::Year(_) => format!("{}-XX-XX", point.value()),
        Point::Month(..) => format!("{}-XX", point.value()),
        _ => point.value(),
    }
}

fn set_value(set: &Set, profile: Profile) -> String {
    match set {
        Set::Every(amount, unit) => duration_value(&[(*amount, *unit)], profile),
        Set::Weekday(day, None) => format!("XXXX-WXX-{}", day.to_monday_one_offset()),
        Set::Weekday(day, Some(part)) => {
            format!("XXXX-WXX-{}T{}", day.to_monday_one_offset(), part.code())
        }
        Set::Part(part) => format!("XXXX-XX-XXT{}", part.code()),
        Set::Month(m) => format!("XXXX-{m:02}"),
        Set::Stretch(s) => format!("XXXX-{}", s.code()),
    }
}
