//! Days of the religious and national calendars, computed.
//!
//! A day is named by a rule: `fixed 12-25`; `easter N` and `orthodox N`, days from Easter
//! (Gauss's rule in Meeus's form, Gregorian and Julian); `hijri 10-1`, a day, and `hijri 9`, a
//! month, of the tabular Islamic calendar (30-year cycle; sightings differ by a day); `hijri-end 9`,
//! the last day of one; `nisan 15` and `tishri 10`, days of the Hebrew calendar (Gauss's rule);
//! `kislev 25`; `lunar 1`, a day counted from the Chinese new year (new moons after Meeus);
//! `equinox`, the day of the March equinox in Tehran; `nth 11 4 4`, the fourth Thursday of November
//! (`-1` counts from the month's end), with days to add after it.

use crate::point::{Point, on_or_after, on_or_before};
use dateline_document::days_in_month;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// All that the year has of the rule `rule`: a lunar year may begin and end within it.
pub(crate) fn points(rule: &str, year: i32) -> Vec<Point> {
    let first = point(rule, year);
    let lunar = rule.starts_with("hijri");
    let again = first
        .and_then(Point::first)
        .filter(|d| lunar && d.month() == 1)
        .and_then(|d| d.checked_add(354.days()).ok())
        .filter(|d| i32::from(d.year()) == year);
    let again = again.and_then(|d| match first? {
        Point::Days(from, to) => {
            let days = from.until(to).ok()?.get_days();
            Some(Point::Days(d, d.checked_add(days.days()).ok()?))
        }
        _ => Some(Point::Day(d)),
    });
    first.into_iter().chain(again).collect()
}

/// The day, or days, of the rule `rule` in the year, the first of two; `None` for an unknown rule.
pub(crate) fn point(rule: &str, year: i32) -> Option<Point> {
    let mut words = rule.split_whitespace();
    let kind = words.next()?;
    let rest: Vec<&str> = words.collect();
    let number = |i: usize| rest.get(i).and_then(|w| w.parse::<i32>().ok());
    let pair = || {
        let (a, b) = rest.first()?.split_once('-')?;
        Some((a.parse::<i32>().ok()?, b.parse::<i32>().ok()?))
    };
    let after = |date: Date, n: i32| date.checked_add(i64::from(n).days()).ok();
    Some(match kind {
        "fixed" => {
            let (m, d) = pair()?;
            Point::day(year, u8::try_from(m).ok()?, u8::try_from(d).ok()?)?
        }
        "easter" => Point::Day(after(easter(year)?, number(0)?)?),
        "orthodox" => Point::Day(after(orthodox_easter(year)?, number(0)?)?),
        "hijri" => match pair() {
            Some((m, d)) => Point::Day(after(hijri(year, m)?, d - 1)?),
            None => {
                let m = number(0)?;
                let first = hijri(year, m)?;
                Point::Days(first, after(first, hijri_length(first, m)? - 1)?)
            }
        },
        "hijri-end" => {
            let m = number(0)?;
            let first = hijri(year, m)?;
            Point::Day(after(first, hijri_length(first, m)? - 1)?)
        }
        "nisan" => Point::Day(after(passover(year)?, number(0)? - 15)?),
        "tishri" => Point::Day(after(new_year(year)?, number(0)? - 1)?),
        "kislev" => {
            let first = new_year(year)?;
            let length = first.until(new_year(year + 1)?).ok()?.get_days();
            // Kislev begins after Tishri (30) and Heshvan (29, in long years 30).
            let heshvan = if matches!(length, 355 | 385) { 30 } else { 29 };
            Point::Day(after(first, 30 + heshvan + number(0)? - 1)?)
        }
        "lunar" => Point::Day(after(lunar_new_year(year)?, number(0)? - 1)?),
        "equinox" => Point::Day(equinox(year)?),
        "nth" => {
            let month = i8::try_from(number(0)?).ok()?;
            let day = Weekday::from_monday_one_offset(i8::try_from(number(1)?).ok()?).ok()?;
            let y = i16::try_from(year).ok()?;
            let date = match number(2)? {
                -1 => {
                    let last = Date::new(y, month, days_in_month(y, month)).ok()?;
                    on_or_before(last, day)?
                }
                n => after(on_or_after(Date::new(y, month, 1).ok()?, day)?, 7 * (n - 1))?,
            };
            Point::Day(after(date, number(3).unwrap_or(0))?)
        }
        _ => return None,
    })
}

fn ymd(year: i32, month: i32, day: i32) -> Option<Date> {
    Date::new(
        i16::try_from(year).ok()?,
        i8::try_from(month).ok()?,
        i8::try_from(day).ok()?,
    )
    .ok()
}

fn easter(year: i32) -> Option<Date> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    ymd(year, n / 31, n % 31 + 1)
}

fn orthodox_easter(year: i32) -> Option<Date> {
    let (a, b, c) = (year % 4, year % 7, year % 19);
    let d = (19 * c + 15) % 30;
    let e = (2 * a + 4 * b - d + 34) % 7;
    let n = d + e + 114;
    let julian = ymd(year, n / 31, n % 31 + 1)?;
    // The Julian calendar's lag behind the Gregorian one.
    let lag = year / 100 - year / 400 - 2;
    julian.checked_add(i64::from(lag).days()).ok()
}

/// Days from 1970-01-01 to 1 Muharram of year 1 (16 July 622, Julian).
const HIJRI_EPOCH: i64 = -492_148;

/// Days from the epoch to the first of a month of the tabular calendar.
fn hijri_days(year: i64, month: i64) -> i64 {
    let leap = (11 * year + 3).div_euclid(30);
    (year - 1) * 354 + leap + (59 * (month - 1) + 1) / 2
}

fn from_unix(days: i64) -> Option<Date> {
    jiff::civil::date(1970, 1, 1).checked_add(days.days()).ok()
}

/// The first of Islamic month `month` that falls in the year.
fn hijri(year: i32, month: i32) -> Option<Date> {
    let about = (i64::from(year) - 622) * 33 / 32;
    (about - 1..=about + 2)
        .filter_map(|y| from_unix(HIJRI_EPOCH + hijri_days(y, i64::from(month))))
        .find(|d| i32::from(d.year()) == year)
}

fn hijri_length(first: Date, month: i32) -> Option<i32> {
    if month % 2 == 1 {
        return Some(30);
    }
    if month < 12 {
        return Some(29);
    }
    let next = hijri(i32::from(first.year()) + 1, 1)?;
    Some(first.until(next).ok()?.get_days().clamp(29, 30))
}

/// 15 Nisan by Gauss's rule.
fn passover(year: i32) -> Option<Date> {
    let hebrew = i64::from(year) + 3760;
    let a = (12 * hebrew + 17).rem_euclid(19);
    let b = hebrew.rem_euclid(4);
    let m = 32.044_093_161 + 1.554_241_796_6 * a as f64 + b as f64 / 4.0
        - 0.003_177_794_022 * hebrew as f64;
    let whole = m.floor() as i64;
    let part = m - m.floor();
    let c = (whole + 3 * hebrew + 5 * b + 5).rem_euclid(7);
    let day = match c {
        2 | 4 | 6 => whole + 1,
        1 if a > 6 && part >= 0.632_870_370 => whole + 2,
        0 if a > 11 && part >= 0.897_723_765 => whole + 1,
        _ => whole,
    };
    // Day `day` of March in the Julian calendar.
    let lag = i64::from(year / 100 - year / 400 - 2);
    ymd(year, 3, 1)?.checked_add((day - 1 + lag).days()).ok()
}

/// 1 Tishri: 163 days after Passover.
fn new_year(year: i32) -> Option<Date> {
    passover(year)?.checked_add(163.days()).ok()
}

/// Julian day of new moon number `k` (0 is that of 2000-01-06), UTC within some minutes: mean
/// phase with the largest periodic terms of Meeus, Astronomical Algorithms, chapter 49.
fn new_moon(k: f64) -> f64 {
    let t = k / 1236.85;
    let rad = f64::to_radians;
    let mean = 2_451_550.097_66 + 29.530_588_861 * k + 0.000_154_37 * t * t;
    let sun = rad(2.5534 + 29.105_356_70 * k);
    let moon = rad(201.5643 + 385.816_935_28 * k);
    let node = rad(160.7108 + 390.670_502_84 * k);
    mean - 0.407_20 * moon.sin()
        + 0.172_41 * sun.sin()
        + 0.016_08 * (2.0 * moon).sin()
        + 0.010_39 * (2.0 * node).sin()
        + 0.007_39 * (moon - sun).sin()
        - 0.005_14 * (moon + sun).sin()
        + 0.002_08 * (2.0 * sun).sin()
        // Dynamical time runs about a minute ahead of civil time.
        - 0.0008
}

fn civil_day(julian: f64, hours_east: f64) -> Option<Date> {
    let days = (julian - 2_440_587.5 + hours_east / 24.0).floor();
    from_unix(days as i64)
}

/// The new moon between 21 January and 20 February, Beijing time.
fn lunar_new_year(year: i32) -> Option<Date> {
    let from = ymd(year, 1, 21)?;
    let k = ((f64::from(year) - 2000.0) * 12.3685).floor();
    (-1..=3)
        .filter_map(|i| civil_day(new_moon(k + f64::from(i)), 8.0))
        .find(|d| *d >= from)
}

/// The day that begins nearest to the March equinox: the day itself when it falls before noon.
fn equinox(year: i32) -> Option<Date> {
    let y = (f64::from(year) - 2000.0) / 1000.0;
    let julian = 2_451_623.809_84 + 365_242.374_04 * y + 0.051_69 * y * y;
    civil_day(julian, 3.5 + 12.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Dates from published calendars.
    #[test]
    fn known_days() {
        let cases = [
            ("easter 0", 2024, "2024-03-31"),
            ("easter -2", 2023, "2023-04-07"),
            ("orthodox 0", 2024, "2024-05-05"),
            ("orthodox 0", 2022, "2022-04-24"),
            ("nisan 15", 2024, "2024-04-23"),
            ("nisan 15", 2023, "2023-04-06"),
            ("tishri 1", 2023, "2023-09-16"),
            ("tishri 10", 1973, "1973-10-06"),
            ("kislev 25", 2023, "2023-12-08"),
            ("lunar 1", 2024, "2024-02-10"),
            ("lunar 1", 1968, "1968-01-30"),
            ("lunar 1", 2023, "2023-01-22"),
            ("equinox", 2024, "2024-03-20"),
            ("equinox", 2023, "2023-03-21"),
            ("nth 11 4 4", 1999, "1999-11-25"),
            ("nth 11 1 1 1", 1998, "1998-11-03"),
            ("nth 5 1 -1", 2024, "2024-05-27"),
            ("fixed 12-25", 1776, "1776-12-25"),
        ];
        for (rule, year, value) in cases {
            assert_eq!(point(rule, year).unwrap().value(), value, "{rule} {year}");
        }
        assert_eq!(point("nothing", 2024), None);
    }

    /// 10 January and 31 December 2006 were both a Feast of the Sacrifice.
    #[test]
    fn a_lunar_feast_may_come_twice_a_year() {
        let values: Vec<_> = points("hijri 12-10", 2006)
            .into_iter()
            .map(Point::value)
            .collect();
        assert_eq!(values.len(), 2);
        assert!(values[1].starts_with("2006-12-"), "{values:?}");
        assert_eq!(points("hijri 12-10", 2005).len(), 1);
    }

    /// The tabular calendar lies within a day of the announced beginnings.
    #[test]
    fn islamic_days_lie_within_a_day_of_the_announced_ones() {
        let cases = [
            ("hijri 9", 2024, "2024-03-11"),
            ("hijri 10-1", 2024, "2024-04-10"),
            ("hijri 10-1", 2016, "2016-07-06"),
            ("hijri 12-10", 2023, "2023-06-28"),
            ("hijri 1-10", 2022, "2022-08-08"),
            ("hijri 9", 1990, "1990-03-28"),
        ];
        for (rule, year, announced) in cases {
            let announced: Date = announced.parse().unwrap();
            let ours = point(rule, year).unwrap().first().unwrap();
            let apart = ours.until(announced).unwrap().get_days().abs();
            assert!(apart <= 1, "{rule} {year}: {ours}");
        }
    }
}
