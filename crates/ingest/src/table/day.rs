//! Dates written with figures: 03/04/2021 is the third of April or the fourth of March.
//!
//! Which of them is decided by the map or by the column (a day above 12 somewhere in it), never by
//! habit.

use super::Order;
use jiff::civil::Date;

/// What a cell says of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Day {
    /// The date, or words that are read elsewhere.
    Plain(String),
    /// Two days are possible.
    Ambiguous,
    /// No day of the calendar in this order.
    Impossible,
}

/// Two numbers and a year of four figures.
struct Figures {
    first: i8,
    second: i8,
    year: i16,
}

/// What a column's dates show about their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Evidence {
    /// Dates whose first number is no month.
    pub(crate) day_first: usize,
    /// Dates whose second number is no month.
    pub(crate) month_first: usize,
    /// The first date that could be either, with its line.
    pub(crate) ambiguous: Option<(usize, String)>,
}

impl Evidence {
    /// Takes in the cell of a row.
    pub(crate) fn see(&mut self, line: usize, cell: &str) {
        let Some(f) = figures(cell.trim()) else {
            return;
        };
        match (f.first > 12, f.second > 12) {
            (true, false) => self.day_first += 1,
            (false, true) => self.month_first += 1,
            (false, false) if f.first != f.second && self.ambiguous.is_none() => {
                self.ambiguous = Some((line, cell.trim().to_owned()));
            }
            _ => {}
        }
    }

    /// The order that the column itself decides.
    pub(crate) fn order(&self) -> Option<Order> {
        match (self.day_first, self.month_first) {
            (1.., 0) => Some(Order::DayFirst),
            (0, 1..) => Some(Order::MonthFirst),
            _ => None,
        }
    }
}

/// The date of a cell.
pub(crate) fn day(cell: &str, order: Option<Order>) -> Day {
    let cell = cell.trim();
    if let Some(date) = year_first(cell) {
        return Day::Plain(date.to_string());
    }
    let Some(f) = figures(cell) else {
        return Day::Plain(cell.to_owned());
    };
    let of = |day, month| {
        Date::new(f.year, month, day).map_or(Day::Impossible, |d| Day::Plain(d.to_string()))
    };
    match order {
        Some(Order::DayFirst) => of(f.first, f.second),
        Some(Order::MonthFirst) => of(f.second, f.first),
        None if f.first > 12 || f.first == f.second => of(f.first, f.second),
        None if f.second > 12 => of(f.second, f.first),
        None => Day::Ambiguous,
    }
}

/// `03/04/2021`, `3.4.2021 14:30`, `3-4-2021`.
fn figures(cell: &str) -> Option<Figures> {
    let (first, rest) = number(cell, 2)?;
    let mark = rest.chars().next().filter(|c| "/.-".contains(*c))?;
    let (second, rest) = number(rest.strip_prefix(mark)?.trim_start(), 2)?;
    let (year, rest) = number(rest.strip_prefix(mark)?.trim_start(), 4)?;
    let figures = Figures {
        first: i8::try_from(first).ok()?,
        second: i8::try_from(second).ok()?,
        year,
    };
    (year >= 1000 && figures.first > 0 && figures.second > 0 && is_clock(rest)).then_some(figures)
}

/// `2021/04/03`, `2021.4.3`, `20210403`; ISO dates are read elsewhere, with their clock.
fn year_first(cell: &str) -> Option<Date> {
    if cell.len() == 8 && cell.bytes().all(|b| b.is_ascii_digit()) {
        let (year, month, day) = (cell.get(..4)?, cell.get(4..6)?, cell.get(6..)?);
        let year = year.parse().ok().filter(|y| (1500..2200).contains(y))?;
        return Date::new(year, month.parse().ok()?, day.parse().ok()?).ok();
    }
    let (year, rest) = number(cell, 4)?;
    let mark = rest.chars().next().filter(|c| "/.".contains(*c))?;
    let (month, rest) = number(rest.strip_prefix(mark)?, 2)?;
    let (day, rest) = number(rest.strip_prefix(mark)?, 2)?;
    let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    (year >= 1000 && is_clock(rest)).then_some(date)
}

/// A number of at most `most` figures at the start, and what follows.
fn number(text: &str, most: usize) -> Option<(i16, &str)> {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    if end == 0 || end > most {
        return None;
    }
    Some((text.get(..end)?.parse().ok()?, text.get(end..)?))
}

/// Nothing, or a time of day.
fn is_clock(rest: &str) -> bool {
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    rest.is_empty()
        || rest.starts_with([' ', 'T', ','])
            && rest
                .trim_start_matches([' ', 'T', ','])
                .starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_never_taken_for_a_month() {
        let plain = |s: &str| Day::Plain(s.to_owned());
        let day_first = Some(Order::DayFirst);
        for (cell, order, wanted) in [
            ("03/04/2021", None, Day::Ambiguous),
            ("03/04/2021", day_first, plain("2021-04-03")),
            ("03/04/2021", Some(Order::MonthFirst), plain("2021-03-04")),
            ("3.4.2021 14:30", day_first, plain("2021-04-03")),
            ("25/04/2021", None, plain("2021-04-25")),
            ("04-25-2021", None, plain("2021-04-25")),
            ("04/25/2021", day_first, Day::Impossible),
            ("04/04/2021", None, plain("2021-04-04")),
            ("31/02/2021", None, Day::Impossible),
            ("2021/4/3", None, plain("2021-04-03")),
            ("20210403", None, plain("2021-04-03")),
            ("2021-04-03T10:00:00Z", None, plain("2021-04-03T10:00:00Z")),
            ("03/04/21", None, plain("03/04/21")),
            ("3 April 2021", None, plain("3 April 2021")),
            ("03/04/2021 late", None, plain("03/04/2021 late")),
        ] {
            assert_eq!(day(cell, order), wanted, "{cell}");
        }
    }

    #[test]
    fn a_column_decides_unless_it_contradicts_itself() {
        let seen = |cells: &[&str]| {
            let mut evidence = Evidence::default();
            for (i, cell) in cells.iter().enumerate() {
                evidence.see(i + 2, cell);
            }
            evidence
        };
        assert_eq!(
            seen(&["03/04/2021", "25/04/2021"]).order(),
            Some(Order::DayFirst)
        );
        assert_eq!(
            seen(&["03/04/2021", "04/25/2021"]).order(),
            Some(Order::MonthFirst)
        );
        assert_eq!(seen(&["25/04/2021", "04/25/2021"]).order(), None);
        let open = seen(&["04/04/2021", "03/04/2021"]);
        assert_eq!(open.order(), None);
        assert_eq!(open.ambiguous, Some((3, "03/04/2021".to_owned())));
    }
}
