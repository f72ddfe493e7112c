//! Parts of days, stretches of years, holidays, amounts and vague references.

use super::Scene;
use super::value::padded;
use crate::choose::{self, Choice};
use crate::interval;
use crate::meaning::{Amount, Meaning, Ref, Stretch, Which, duration_value};
use crate::outcome::Outcome;
use crate::point::{Point, year_value};
use crate::unit::Unit;
use dateline_document::{Anchor, Interval, Unresolved};
use jiff::civil::Date;
use smol_str::SmolStr;

impl Scene<'_> {
    /// The day that a part of a day or a clock time belongs to.
    pub(super) fn day_of(&self, of: Option<&Meaning>) -> Outcome {
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

    pub(super) fn finer(&self, day: Outcome, tail: &str, make: impl Fn(Date) -> Point) -> Outcome {
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

    pub(super) fn stretch(
        &self,
        stretch: Stretch,
        year: Option<&Meaning>,
        which: Option<Which>,
    ) -> Outcome {
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
    pub(super) fn quarter_of(&self, year: &Meaning) -> Outcome {
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
    pub(super) fn short_decade(&self, n: i32) -> Outcome {
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

    pub(super) fn holiday(&self, id: &str, year: Option<Outcome>, which: Option<Which>) -> Outcome {
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

    pub(super) fn duration(&self, parts: &[(Amount, Unit)], which: Option<Which>) -> Outcome {
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

    pub(super) fn vague(&self, to: Ref) -> Outcome {
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
