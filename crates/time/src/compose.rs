//! How pieces make a meaning: slots of a date, a day and its part, the two ends of a range.

use crate::meaning::Meaning;
use crate::point::{Clock, DayPart};
use crate::unit::Unit;
use jiff::civil::Weekday;

pub(crate) fn calendar(year: Option<i32>, month: Option<u8>, day: Option<u8>) -> Meaning {
    Meaning::Date {
        year,
        month,
        day,
        weekday: None,
        of: None,
    }
}

/// A two-figure year in the hundred years that end in 2049.
pub(crate) fn century_of(year: i32) -> i32 {
    match year {
        0..=49 => 2000 + year,
        50..=99 => 1900 + year,
        _ => year,
    }
}

/// Monday is 1.
pub(crate) fn weekday(code: &str) -> Option<Weekday> {
    Weekday::from_monday_one_offset(code.strip_prefix('d')?.parse().ok()?).ok()
}

/// `2023-10-07`, `7.10.2023`, `10/7/2023`: a year of four figures first or last; month before day
/// after a slash, day before month after a point, unless the numbers say otherwise.
pub(crate) fn numeric(text: &str) -> Option<Meaning> {
    let separator = text.chars().find(|c| !c.is_ascii_digit())?;
    let parts: Vec<&str> = text.split(separator).collect();
    let [a, b, c] = parts.as_slice() else {
        return None;
    };
    let n = |t: &str| t.parse::<i32>().ok();
    let (year, first, second) = if a.len() == 4 {
        (n(a)?, n(b)?, n(c)?)
    } else {
        let year = if c.len() == 2 {
            century_of(n(c)?)
        } else {
            n(c)?
        };
        let (x, y) = (n(a)?, n(b)?);
        if separator == '/' && x <= 12 || y > 12 {
            (year, x, y)
        } else {
            (year, y, x)
        }
    };
    if !(1..=12).contains(&first) || !(1..=31).contains(&second) {
        return None;
    }
    Some(calendar(
        Some(year),
        u8::try_from(first).ok(),
        u8::try_from(second).ok(),
    ))
}

/// `18:30`, `7`, `6.15`, `0730`, `5:30:15`; `half` is `A` before noon, `P` after it; `zone` is `Z` for
/// universal time.
pub(crate) fn clock(hour: &str, half: Option<&str>, zone: Option<&str>) -> Option<Clock> {
    let (hour, minute) = match (hour.get(..2), hour.get(2..)) {
        (Some(h), Some(m)) if m.len() == 2 && hour.bytes().all(|b| b.is_ascii_digit()) => {
            (h, Some(m))
        }
        _ => (hour, None),
    };
    let mut figures = hour.split([':', '.']);
    let mut h: u8 = figures.next()?.parse().ok()?;
    let mut m = minute.and_then(|m: &str| m.parse::<u8>().ok());
    if let Some(inside) = figures.next() {
        m = Some(inside.parse().ok()?);
    }
    let second = figures.next().and_then(|s| s.parse().ok());
    match half {
        Some("P") if h < 12 => h += 12,
        Some("A") if h == 12 => h = 0,
        _ => {}
    }
    (h <= 24 && m.unwrap_or(0) < 60).then_some(Clock {
        hour: h,
        minute: m,
        second,
        universal: zone == Some("Z"),
    })
}

/// Puts a part of the day or a clock time on its day, a weekday on its date, a stretch on its year.
pub(crate) fn at(fine: Meaning, day: Meaning) -> Option<Meaning> {
    Some(match fine {
        Meaning::Part { part, of: None } => Meaning::Part {
            part,
            of: Some(Box::new(day)),
        },
        Meaning::Clock { clock, of: None } => {
            // "4 in the morning": the part says which half of the day.
            if let Meaning::Part { part, of } = day {
                let hour = match part {
                    DayPart::Afternoon | DayPart::Evening | DayPart::Night
                        if (part != DayPart::Night || clock.hour >= 6) && clock.hour < 12 =>
                    {
                        clock.hour + 12
                    }
                    _ => clock.hour,
                };
                return Some(Meaning::Clock {
                    clock: Clock { hour, ..clock },
                    of,
                });
            }
            Meaning::Clock {
                clock,
                of: Some(Box::new(day)),
            }
        }
        Meaning::Weekday { day: name, .. } => match day {
            Meaning::Unit {
                unit: Unit::Week, ..
            } => Meaning::WeekdayOf {
                day: name,
                week: Box::new(day),
            },
            Meaning::Date {
                year,
                month,
                day,
                of,
                ..
            } => Meaning::Date {
                year,
                month,
                day,
                weekday: Some(name),
                of,
            },
            _ => day,
        },
        // "the corresponding period last year".
        Meaning::Unit {
            unit: Unit::Quarter,
            which,
        } if which.anaphoric && which.step == 0 => Meaning::QuarterOf(Box::new(day)),
        Meaning::Stretch { stretch, .. } => Meaning::Stretch {
            stretch,
            year: Some(Box::new(day)),
            which: None,
        },
        Meaning::Holiday { id, .. } => Meaning::Holiday {
            id,
            year: Some(Box::new(day)),
            which: None,
        },
        Meaning::Date {
            month,
            day: of_month,
            weekday,
            ..
        } => match day {
            Meaning::Date {
                year: Some(year), ..
            } => Meaning::Date {
                year: Some(year),
                month,
                day: of_month,
                weekday,
                of: None,
            },
            Meaning::Date {
                month: Some(month), ..
            } if of_month.is_some() => Meaning::Date {
                year: None,
                month: Some(month),
                day: of_month,
                weekday,
                of: None,
            },
            Meaning::Unit { which, unit } => Meaning::Date {
                year: None,
                month,
                day: of_month,
                weekday,
                of: Some((which, unit)),
            },
            _ => return None,
        },
        _ => return None,
    })
}

/// The ends of a range: a year, or month, that stands at one end only serves both.
pub(crate) fn share(left: Meaning, right: Meaning) -> (Meaning, Meaning) {
    if let (
        Meaning::Stretch {
            stretch,
            year: None,
            which: None,
        },
        Meaning::Stretch {
            year: Some(year), ..
        },
    ) = (&left, &right)
    {
        let left = Meaning::Stretch {
            stretch: *stretch,
            year: Some(year.clone()),
            which: None,
        };
        return (left, right);
    }
    match (&left, &right) {
        // "from Monday to Wednesday": the Wednesday that follows.
        (
            Meaning::Weekday { day: from, .. },
            Meaning::Weekday {
                day, which: None, ..
            },
        ) if from != day => {
            let of = Box::new(left.clone());
            let right = Meaning::Following { day: *day, of };
            return (left, right);
        }
        // "from 9 a.m. to noon on Sunday": both on that day.
        (Meaning::Clock { clock, of: None }, Meaning::Clock { of: Some(day), .. }) => {
            let left = Meaning::Clock {
                clock: *clock,
                of: Some(day.clone()),
            };
            return (left, right);
        }
        _ => {}
    }
    let (
        Meaning::Date {
            year: ly,
            month: Some(lm),
            day: ld,
            weekday: lw,
            of: lo,
        },
        Meaning::Date {
            year: ry,
            month: Some(rm),
            day: rd,
            weekday: rw,
            of: ro,
        },
    ) = (&left, &right)
    else {
        return (left, right);
    };
    let date =
        |year, month, day: &Option<u8>, weekday: &Option<Weekday>, of: &Option<_>| Meaning::Date {
            year: Some(year),
            month: Some(month),
            day: *day,
            weekday: *weekday,
            of: *of,
        };
    match (ly, ry) {
        (None, Some(y)) if lo.is_none() => {
            let year = if (lm, ld) > (rm, rd) { y - 1 } else { *y };
            (date(year, *lm, ld, lw, lo), right)
        }
        (Some(y), None) if ro.is_none() => {
            let year = if (rm, rd) < (lm, ld) { y + 1 } else { *y };
            let right = date(year, *rm, rd, rw, ro);
            (left, right)
        }
        _ => (left, right),
    }
}
