//! Points of the calendar: dates without a year, weekdays, units and so many units away.

use super::Scene;
use super::value::{slots, unknown_unit};
use crate::choose::{self, Choice};
use crate::interval;
use crate::meaning::{Amount, Ref, Which};
use crate::outcome::Outcome;
use crate::point::{Point, year_value};
use crate::tense::Direction;
use crate::unit::Unit;
use dateline_document::{Anchor, Unresolved};
use smol_str::SmolStr;

impl Scene<'_> {
    pub(super) fn date(
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
                storied: matches!(anchor, Anchor::Timex(_)),
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
    pub(super) fn day_of_month(&self, day: Option<u8>) -> Outcome {
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

    pub(super) fn weekday(&self, day: jiff::civil::Weekday, which: Option<Which>) -> Outcome {
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

    pub(super) fn unit(&self, which: Which, unit: Unit) -> Outcome {
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
    pub(super) fn latest_quarter(&self) -> Outcome {
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
    pub(super) fn weekend(&self, base: Point) -> Option<Point> {
        let day = base.first()?;
        let here = Point::weekend_of(day);
        let begun = here.first().is_some_and(|d| d <= day);
        match self.direction {
            _ if begun => Some(here),
            Direction::Past => here.shift(-1, Unit::Weekend),
            _ => Some(here),
        }
    }

    pub(super) fn shift(&self, n: Amount, unit: Unit, which: Which) -> Outcome {
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
}
