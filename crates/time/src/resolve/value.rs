//! Values with `X` for what is not known, and those of repetitions.

use crate::Profile;
use crate::meaning::{Set, duration_value};
use crate::point::{Point, year_value};
use crate::unit::Unit;

/// A value with `X` for what is not known.
pub(super) fn slots(year: Option<i32>, month: Option<u8>, day: Option<u8>) -> String {
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

pub(super) fn unknown_unit(unit: Unit) -> &'static str {
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
pub(super) fn padded(point: Point) -> String {
    match point {
        Point::Year(_) => format!("{}-XX-XX", point.value()),
        Point::Month(..) => format!("{}-XX", point.value()),
        _ => point.value(),
    }
}

pub(super) fn set_value(set: &Set, profile: Profile) -> String {
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
