//! Arithmetic on civil dates that TIMEX3 needs beyond what `jiff` gives.

use jiff::civil::{Date, DateTime, Weekday};

/// A stretch of local civil time, both ends inclusive; a missing end is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Interval {
    /// First moment.
    pub earliest: Option<DateTime>,
    /// Last moment, to the minute.
    pub latest: Option<DateTime>,
}

impl Interval {
    /// The whole of one day.
    pub fn day(date: Date) -> Self {
        Self::days(date, date)
    }

    /// From the start of one day to the end of another.
    pub fn days(first: Date, last: Date) -> Self {
        Self {
            earliest: Some(first.at(0, 0, 0, 0)),
            latest: Some(last.at(23, 59, 0, 0)),
        }
    }

    /// Whether some moment may lie in both.
    pub fn meets(self, other: Interval) -> bool {
        let before = |a: Option<DateTime>, b: Option<DateTime>| match (a, b) {
            (Some(a), Some(b)) => a <= b,
            _ => true,
        };
        before(self.earliest, other.latest) && before(other.earliest, self.latest)
    }
}

/// How finely a time is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// To the minute.
    Minute,
    /// To the day.
    Day,
    /// To the week.
    Week,
    /// To the month.
    Month,
    /// To the year or coarser.
    Year,
}

/// A week of ISO 8601: Monday first; the week with the year's first Thursday is week 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct IsoWeek {
    /// Year of the week, not always that of its days.
    pub year: i16,
    /// 1 to 53.
    pub week: u8,
}

/// The ISO week that holds `date`.
pub fn iso_week(date: Date) -> IsoWeek {
    let iso = date.iso_week_date();
    IsoWeek {
        year: iso.year(),
        week: u8::try_from(iso.week()).unwrap_or(1),
    }
}

impl IsoWeek {
    /// The Monday of the week; `None` outside the calendar's range or past the year's last week.
    pub fn monday(self) -> Option<Date> {
        let week = i8::try_from(self.week).ok()?;
        jiff::civil::ISOWeekDate::new(self.year, week, Weekday::Monday)
            .ok()
            .map(|w| w.date())
    }
}

/// Days of a month; 0 for a month that does not exist.
pub fn days_in_month(year: i16, month: i8) -> i8 {
    Date::new(year, month, 1).map_or(0, |d| d.days_in_month())
}

/// The day in that month, or the month's last one when it has fewer days.
pub fn clamp_day(year: i16, month: i8, day: i8) -> Option<Date> {
    Date::new(year, month, day.min(days_in_month(year, month))).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_follow_iso_8601() {
        let date = Date::new(2024, 3, 31).unwrap();
        let week = iso_week(date);
        assert_eq!((week.year, week.week), (2024, 13));
        assert_eq!(week.monday(), Some(Date::new(2024, 3, 25).unwrap()));
        let turn = iso_week(Date::new(2021, 1, 1).unwrap());
        assert_eq!((turn.year, turn.week), (2020, 53));
        assert_eq!(
            IsoWeek {
                year: 2021,
                week: 53
            }
            .monday(),
            None
        );
    }

    #[test]
    fn open_ends_meet_everything_on_their_side() {
        let march = Interval::days(
            Date::new(2024, 3, 1).unwrap(),
            Date::new(2024, 3, 31).unwrap(),
        );
        let since = Interval {
            earliest: march.latest,
            latest: None,
        };
        assert!(march.meets(since));
        assert!(!march.meets(Interval::day(Date::new(2024, 4, 1).unwrap())));
    }
}
