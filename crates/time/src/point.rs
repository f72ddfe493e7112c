//! Points of the calendar: a century, a year, a week, a day, a part of a day, a clock time.
//!
//! Values are written as in TIMEX3 (TimeML 1.2.1), years before our era as `BC0480`.

use crate::unit::Unit;
use dateline_document::{Interval, IsoWeek, days_in_month, iso_week};
use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::{Span, ToSpan};

/// A stretch of the calendar with a TIMEX3 value of its own.
///
/// Years are counted astronomically: 0 is 1 BC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Point {
    Century(i32),
    Decade(i32),
    Year(i32),
    Half(i32, u8),
    Quarter(i32, u8),
    Season(i32, Season),
    Month(i32, u8),
    Days(Date, Date),
    Week(IsoWeek),
    Weekend(IsoWeek),
    Day(Date),
    Part(Date, DayPart),
    Clock(Date, Clock),
}

/// Seasons of the northern half of the earth; winter belongs to the year in which it starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

/// Parts of the day of TIMEX3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DayPart {
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
    Daytime,
}

/// A time of the clock; 24:00 is the end of its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Clock {
    pub(crate) hour: u8,
    pub(crate) minute: Option<u8>,
    pub(crate) second: Option<u8>,
    /// Said to be universal time; other zones are taken as local.
    pub(crate) universal: bool,
}

impl Season {
    pub(crate) fn parse(code: &str) -> Option<Season> {
        Some(match code {
            "SP" => Season::Spring,
            "SU" => Season::Summer,
            "FA" => Season::Autumn,
            "WI" => Season::Winter,
            _ => return None,
        })
    }

    pub(crate) fn code(self) -> &'static str {
        match self {
            Season::Spring => "SP",
            Season::Summer => "SU",
            Season::Autumn => "FA",
            Season::Winter => "WI",
        }
    }

    fn first_month(self) -> u8 {
        match self {
            Season::Spring => 3,
            Season::Summer => 6,
            Season::Autumn => 9,
            Season::Winter => 12,
        }
    }
}

impl DayPart {
    pub(crate) fn parse(code: &str) -> Option<DayPart> {
        Some(match code {
            "MO" => DayPart::Morning,
            "MI" => DayPart::Midday,
            "AF" => DayPart::Afternoon,
            "EV" => DayPart::Evening,
            "NI" => DayPart::Night,
            "DT" => DayPart::Daytime,
            _ => return None,
        })
    }

    pub(crate) fn code(self) -> &'static str {
        match self {
            DayPart::Morning => "MO",
            DayPart::Midday => "MI",
            DayPart::Afternoon => "AF",
            DayPart::Evening => "EV",
            DayPart::Night => "NI",
            DayPart::Daytime => "DT",
        }
    }

    /// First and last hour; a last hour past 24 lies in the following day.
    fn hours(self) -> (i8, i8) {
        match self {
            DayPart::Morning => (6, 11),
            DayPart::Midday => (11, 13),
            DayPart::Afternoon => (12, 17),
            DayPart::Evening => (17, 23),
            DayPart::Night => (18, 29),
            DayPart::Daytime => (6, 17),
        }
    }
}

fn date(year: i32, month: u8, day: u8) -> Option<Date> {
    Date::new(
        i16::try_from(year).ok()?,
        i8::try_from(month).ok()?,
        i8::try_from(day).ok()?,
    )
    .ok()
}

fn end_of_month(year: i32, month: u8) -> Option<Date> {
    let days = days_in_month(i16::try_from(year).ok()?, i8::try_from(month).ok()?);
    date(year, month, u8::try_from(days).ok()?)
}

fn month_number(d: Date) -> u8 {
    u8::try_from(d.month()).unwrap_or(1)
}

impl Point {
    /// A day of the calendar; `None` when there is no such day.
    pub(crate) fn day(year: i32, month: u8, day: u8) -> Option<Point> {
        date(year, month, day).map(Point::Day)
    }

    pub(crate) fn week_of(d: Date) -> Point {
        Point::Week(iso_week(d))
    }

    pub(crate) fn weekend_of(d: Date) -> Point {
        Point::Weekend(iso_week(d))
    }

    pub(crate) fn month_of(d: Date) -> Point {
        Point::Month(i32::from(d.year()), month_number(d))
    }

    pub(crate) fn quarter_of(d: Date) -> Point {
        Point::Quarter(i32::from(d.year()), (month_number(d) - 1) / 3 + 1)
    }

    pub(crate) fn half_of(d: Date) -> Point {
        Point::Half(i32::from(d.year()), (month_number(d) - 1) / 6 + 1)
    }

    pub(crate) fn season_of(d: Date) -> Point {
        let year = i32::from(d.year());
        match month_number(d) {
            1 | 2 => Point::Season(year - 1, Season::Winter),
            3..=5 => Point::Season(year, Season::Spring),
            6..=8 => Point::Season(year, Season::Summer),
            9..=11 => Point::Season(year, Season::Autumn),
            _ => Point::Season(year, Season::Winter),
        }
    }

    /// How fine the point is.
    pub(crate) fn grain(self) -> Unit {
        match self {
            Point::Century(_) => Unit::Century,
            Point::Decade(_) => Unit::Decade,
            Point::Year(_) => Unit::Year,
            Point::Half(..) => Unit::Half,
            Point::Quarter(..) => Unit::Quarter,
            Point::Season(..) => Unit::Season,
            Point::Month(..) | Point::Days(..) => Unit::Month,
            Point::Week(_) => Unit::Week,
            Point::Weekend(_) => Unit::Weekend,
            Point::Day(_) => Unit::Day,
            Point::Part(..) => Unit::Part,
            Point::Clock(_, c) if c.minute.is_none() => Unit::Hour,
            Point::Clock(..) => Unit::Minute,
        }
    }

    /// First day.
    pub(crate) fn first(self) -> Option<Date> {
        match self {
            Point::Century(c) => date(c.checked_mul(100)?, 1, 1),
            Point::Decade(d) => date(d.checked_mul(10)?, 1, 1),
            Point::Year(y) => date(y, 1, 1),
            Point::Half(y, h) => date(y, (h - 1) * 6 + 1, 1),
            Point::Quarter(y, q) => date(y, (q - 1) * 3 + 1, 1),
            Point::Season(y, s) => date(y, s.first_month(), 1),
            Point::Month(y, m) => date(y, m, 1),
            Point::Week(w) => w.monday(),
            Point::Weekend(w) => w.monday()?.checked_add(5.days()).ok(),
            Point::Days(d, _) | Point::Day(d) | Point::Part(d, _) | Point::Clock(d, _) => Some(d),
        }
    }

    /// Last day.
    pub(crate) fn last(self) -> Option<Date> {
        match self {
            Point::Century(c) => date(c.checked_mul(100)?.checked_add(99)?, 12, 31),
            Point::Decade(d) => date(d.checked_mul(10)?.checked_add(9)?, 12, 31),
            Point::Year(y) => date(y, 12, 31),
            Point::Half(y, h) => end_of_month(y, h * 6),
            Point::Quarter(y, q) => end_of_month(y, q * 3),
            Point::Season(y, Season::Winter) => end_of_month(y + 1, 2),
            Point::Season(y, s) => end_of_month(y, s.first_month() + 2),
            Point::Month(y, m) => end_of_month(y, m),
            Point::Week(w) | Point::Weekend(w) => w.monday()?.checked_add(6.days()).ok(),
            Point::Days(_, d) | Point::Day(d) | Point::Part(d, _) | Point::Clock(d, _) => Some(d),
        }
    }

    /// Year of the first day.
    pub(crate) fn year(self) -> Option<i32> {
        self.first().map(|d| i32::from(d.year()))
    }

    /// The stretch of local civil time that it covers.
    pub(crate) fn interval(self) -> Option<Interval> {
        let moment = |d: Date, hour: i8, minute: i8| -> Option<DateTime> {
            let (d, hour) = match hour {
                24.. => (d.tomorrow().ok()?, hour - 24),
                _ => (d, hour),
            };
            Some(d.to_datetime(Time::new(hour, minute, 0, 0).ok()?))
        };
        Some(match self {
            Point::Part(d, part) => {
                let (from, to) = part.hours();
                Interval {
                    earliest: moment(d, from, 0),
                    latest: moment(d, to, 59),
                }
            }
            Point::Clock(d, clock) => {
                let hour = i8::try_from(clock.hour).ok()?;
                let minute = clock.minute.and_then(|m| i8::try_from(m).ok());
                Interval {
                    earliest: moment(d, hour, minute.unwrap_or(0)),
                    latest: moment(d, hour, minute.unwrap_or(0)),
                }
            }
            _ => Interval::days(self.first()?, self.last()?),
        })
    }

    /// The point `n` units on (back, when negative), as fine as the unit; quarters and halves stay
    /// what they are when years are counted.
    pub(crate) fn shift(self, n: i32, unit: Unit) -> Option<Point> {
        let first = self.first()?;
        let by = |span: Span| first.checked_add(span).ok();
        let year = i32::from(first.year());
        Some(match unit {
            Unit::Second | Unit::Minute | Unit::Hour => {
                let minutes = match unit {
                    Unit::Hour => n.checked_mul(60)?,
                    Unit::Minute => n,
                    _ => n / 60,
                };
                match self {
                    Point::Clock(d, clock) => {
                        let from = Time::new(
                            i8::try_from(clock.hour % 24).ok()?,
                            i8::try_from(clock.minute.unwrap_or(0)).ok()?,
                            0,
                            0,
                        )
                        .ok()?;
                        let to = d.to_datetime(from).checked_add(minutes.minutes()).ok()?;
                        Point::Clock(
                            to.date(),
                            Clock {
                                hour: u8::try_from(to.hour()).ok()?,
                                minute: u8::try_from(to.minute()).ok(),
                                second: None,
                                universal: clock.universal,
                            },
                        )
                    }
                    _ => Point::Day(by((minutes / (24 * 60)).days())?),
                }
            }
            Unit::Part => return None,
            Unit::Day => Point::Day(by(n.days())?),
            Unit::Weekend => Point::weekend_of(by(n.checked_mul(7)?.days())?),
            Unit::Week => Point::week_of(by(n.checked_mul(7)?.days())?),
            Unit::Month => Point::month_of(by(n.months())?),
            Unit::Quarter => match self {
                Point::Quarter(y, q) => {
                    let at = y.checked_mul(4)?.checked_add(i32::from(q) - 1 + n)?;
                    Point::Quarter(at.div_euclid(4), u8::try_from(at.rem_euclid(4)).ok()? + 1)
                }
                _ => Point::quarter_of(by(n.checked_mul(3)?.months())?),
            },
            Unit::Half => Point::half_of(by(n.checked_mul(6)?.months())?),
            Unit::Season => {
                let Point::Season(y, s) = Point::season_of(first) else {
                    return None;
                };
                let at = y.checked_mul(4)?.checked_add(s as i32 + n)?;
                let season = match at.rem_euclid(4) {
                    0 => Season::Spring,
                    1 => Season::Summer,
                    2 => Season::Autumn,
                    _ => Season::Winter,
                };
                Point::Season(at.div_euclid(4), season)
            }
            Unit::Year => match self {
                Point::Quarter(y, q) => Point::Quarter(y.checked_add(n)?, q),
                Point::Half(y, h) => Point::Half(y.checked_add(n)?, h),
                Point::Season(y, s) => Point::Season(y.checked_add(n)?, s),
                _ => Point::Year(year.checked_add(n)?),
            },
            Unit::Decade => Point::Decade(year.div_euclid(10).checked_add(n)?),
            Unit::Century => Point::Century(year.div_euclid(100).checked_add(n)?),
            Unit::Millennium => {
                Point::Century(year.div_euclid(100).checked_add(n.checked_mul(10)?)?)
            }
        })
    }

    /// The point so many units away that is as fine as this one: a week after a day is a day.
    pub(crate) fn beside(self, n: i32, unit: Unit) -> Option<Point> {
        if self.grain() > Unit::Day {
            return self.shift(n, unit);
        }
        let first = self.first()?;
        let span = match unit {
            Unit::Week => n.checked_mul(7)?.days(),
            Unit::Month => n.months(),
            Unit::Year => n.years(),
            Unit::Decade => n.checked_mul(10)?.years(),
            _ => return self.shift(n, unit),
        };
        first.checked_add(span).ok().map(Point::Day)
    }

    /// The nth such weekday in the point; -1 is the last one.
    pub(crate) fn nth(self, n: i32, day: Weekday) -> Option<Point> {
        let (first, last) = (self.first()?, self.last()?);
        let at = if n < 0 {
            on_or_before(last, day)?
        } else {
            on_or_after(first, day)?
                .checked_add(n.checked_sub(1)?.checked_mul(7)?.days())
                .ok()?
        };
        (first <= at && at <= last).then_some(Point::Day(at))
    }

    /// TIMEX3 value.
    pub(crate) fn value(self) -> String {
        match self {
            Point::Century(c) if c < 0 => format!("BC{:02}", -c - 1),
            Point::Century(c) => format!("{c:02}"),
            Point::Decade(d) if d < 0 => format!("BC{:03}", -d - 1),
            Point::Decade(d) => format!("{d:03}"),
            Point::Year(y) => year_value(y),
            Point::Half(y, h) => format!("{}-H{h}", year_value(y)),
            Point::Quarter(y, q) => format!("{}-Q{q}", year_value(y)),
            Point::Season(y, s) => format!("{}-{}", year_value(y), s.code()),
            Point::Month(y, m) => format!("{}-{m:02}", year_value(y)),
            Point::Week(w) => format!("{:04}-W{:02}", w.year, w.week),
            Point::Weekend(w) => format!("{:04}-W{:02}-WE", w.year, w.week),
            Point::Days(first, last) => format!("{}/{}", day_value(first), day_value(last)),
            Point::Day(d) => day_value(d),
            Point::Part(d, p) => format!("{}T{}", day_value(d), p.code()),
            Point::Clock(d, c) => format!("{}T{}", day_value(d), c.value()),
        }
    }
}

impl Clock {
    /// As written after `T`.
    pub(crate) fn value(self) -> String {
        let minute = self.minute.unwrap_or(0);
        match self.second {
            Some(second) => format!("{:02}:{minute:02}:{second:02}", self.hour),
            None => format!("{:02}:{minute:02}", self.hour),
        }
    }
}

/// A year as in TIMEX3; 0 is 1 BC.
pub(crate) fn year_value(year: i32) -> String {
    if year <= 0 {
        format!("BC{:04}", 1 - year)
    } else {
        format!("{year:04}")
    }
}

fn day_value(d: Date) -> String {
    format!(
        "{}-{:02}-{:02}",
        year_value(i32::from(d.year())),
        d.month(),
        d.day()
    )
}

/// The last day of that name on or before `date`.
pub(crate) fn on_or_before(date: Date, day: Weekday) -> Option<Date> {
    let back = (7 + date.weekday().to_monday_zero_offset() - day.to_monday_zero_offset()) % 7;
    date.checked_sub(i64::from(back).days()).ok()
}

/// The first day of that name on or after `date`.
pub(crate) fn on_or_after(date: Date, day: Weekday) -> Option<Date> {
    let on = (7 + day.to_monday_zero_offset() - date.weekday().to_monday_zero_offset()) % 7;
    date.checked_add(i64::from(on).days()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(y: i32, m: u8, d: u8) -> Point {
        Point::day(y, m, d).unwrap()
    }

    #[test]
    fn shifts_keep_the_grain_of_their_unit() {
        let cases = [
            (day(2024, 3, 29).shift(-1, Unit::Day), "2024-03-28"),
            (day(2024, 3, 31).shift(-1, Unit::Month), "2024-02"),
            (day(2024, 3, 31).shift(-1, Unit::Week), "2024-W12"),
            (Point::Quarter(1989, 3).shift(-1, Unit::Year), "1988-Q3"),
            (Point::Quarter(1989, 1).shift(-1, Unit::Quarter), "1988-Q4"),
            (day(2024, 1, 5).shift(1, Unit::Season), "2024-SP"),
            (Point::Year(-479).shift(-1, Unit::Year), "BC0481"),
        ];
        for (point, value) in cases {
            assert_eq!(point.unwrap().value(), value);
        }
    }

    #[test]
    fn stretches_before_our_era_count_from_its_start() {
        assert_eq!(Point::Decade(-47).value(), "BC046");
        assert_eq!(Point::Century(-4).value(), "BC03");
    }

    #[test]
    fn weekdays_are_found_on_both_sides() {
        let sunday = jiff::civil::date(2024, 3, 31);
        let monday = |d: Option<Date>| d.unwrap().day();
        assert_eq!(monday(on_or_before(sunday, Weekday::Monday)), 25);
        assert_eq!(monday(on_or_after(sunday, Weekday::Monday)), 1);
        assert_eq!(on_or_before(sunday, Weekday::Sunday), Some(sunday));
    }

    #[test]
    fn nights_end_in_the_following_morning() {
        let night = Point::Part(jiff::civil::date(2023, 12, 31), DayPart::Night);
        let interval = night.interval().unwrap();
        assert_eq!(interval.latest.unwrap().to_string(), "2024-01-01T05:59:00");
    }
}
