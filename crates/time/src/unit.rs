//! Units of time, as the codes that data files use for them.

use crate::point::Point;

/// A unit, finest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Unit {
    Second,
    Minute,
    Hour,
    Part,
    Day,
    Weekend,
    Week,
    Month,
    Season,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
}

impl Unit {
    /// Reads a code: that of TIMEX3 durations, with `T` before the units of a clock.
    pub(crate) fn parse(code: &str) -> Option<Unit> {
        Some(match code {
            "TS" => Unit::Second,
            "TM" => Unit::Minute,
            "TH" => Unit::Hour,
            "TP" => Unit::Part,
            "D" => Unit::Day,
            "WE" => Unit::Weekend,
            "W" => Unit::Week,
            "M" => Unit::Month,
            "SN" => Unit::Season,
            "Q" => Unit::Quarter,
            "H" => Unit::Half,
            "Y" => Unit::Year,
            "DE" => Unit::Decade,
            "CE" => Unit::Century,
            "ML" => Unit::Millennium,
            _ => return None,
        })
    }

    /// Letter of a TIMEX3 duration; `true` for units of a clock.
    pub(crate) fn letter(self) -> (bool, &'static str) {
        match self {
            Unit::Second => (true, "S"),
            Unit::Minute => (true, "M"),
            Unit::Hour => (true, "H"),
            Unit::Part => (true, "P"),
            Unit::Day => (false, "D"),
            Unit::Weekend => (false, "WE"),
            Unit::Week => (false, "W"),
            Unit::Month => (false, "M"),
            Unit::Season => (false, "S"),
            Unit::Quarter => (false, "Q"),
            Unit::Half => (false, "H"),
            Unit::Year => (false, "Y"),
            Unit::Decade => (false, "DE"),
            Unit::Century => (false, "CE"),
            Unit::Millennium => (false, "L"),
        }
    }

    /// Half of the unit in a smaller one, where that is a whole number of it.
    pub(crate) fn half(self) -> Option<(u32, Unit)> {
        Some(match self {
            Unit::Minute => (30, Unit::Second),
            Unit::Hour => (30, Unit::Minute),
            Unit::Year => (6, Unit::Month),
            Unit::Decade => (5, Unit::Year),
            Unit::Century => (50, Unit::Year),
            _ => return None,
        })
    }

    /// Years of units of a year and more.
    pub(crate) fn years(self) -> Option<i32> {
        Some(match self {
            Unit::Year => 1,
            Unit::Decade => 10,
            Unit::Century => 100,
            Unit::Millennium => 1000,
            _ => return None,
        })
    }

    /// The unit's stretch that holds the first day of `point`.
    pub(crate) fn around(self, point: Point) -> Option<Point> {
        let date = point.first()?;
        Some(match self {
            Unit::Second | Unit::Minute | Unit::Hour | Unit::Part | Unit::Day => Point::Day(date),
            Unit::Weekend => Point::weekend_of(date),
            Unit::Week => Point::week_of(date),
            Unit::Month => Point::month_of(date),
            Unit::Season => Point::season_of(date),
            Unit::Quarter => Point::quarter_of(date),
            Unit::Half => Point::half_of(date),
            Unit::Year => Point::Year(i32::from(date.year())),
            Unit::Decade => Point::Decade(i32::from(date.year()).div_euclid(10)),
            Unit::Century => Point::Century(i32::from(date.year()).div_euclid(100)),
            Unit::Millennium => return None,
        })
    }
}
