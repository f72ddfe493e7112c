//! Days as whole numbers: arithmetic on intervals that need not be closed.

use super::input::When;
use super::signature::State;
use dateline_document::WhenRelation;
use jiff::civil::Date;

/// Days since 1970-01-01.
pub(crate) type Day = i32;

/// The number of a day.
pub(crate) fn number(date: Date) -> Day {
    let epoch = jiff::civil::date(1970, 1, 1);
    date.since(epoch).map_or(0, |span| span.get_days())
}

/// First and last day, both inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Days {
    pub(crate) first: Day,
    pub(crate) last: Day,
}

impl Days {
    /// The days of a date that is closed and no longer than a month; `None` of a vaguer one.
    pub(crate) fn of(when: &When) -> Option<Self> {
        let days = Self {
            first: number(when.earliest?),
            last: number(when.latest?),
        };
        let within = matches!(when.relation, WhenRelation::On | WhenRelation::During);
        (within && days.first <= days.last && days.last - days.first <= 31).then_some(days)
    }

    /// Of what is put off until a day: that day.
    pub(crate) fn put_off_to(when: &When, state: State) -> Option<Self> {
        let until = state == State::Late && when.relation == WhenRelation::Until;
        let day = number(when.latest.or(when.earliest).filter(|_| until)?);
        Some(Self {
            first: day,
            last: day,
        })
    }

    /// Known to the day or two.
    pub(crate) fn fine(self) -> bool {
        self.last - self.first <= 2
    }

    /// Days between the two; 0 where they meet.
    pub(crate) fn gap(self, other: Self) -> Day {
        (other.first - self.last)
            .max(self.first - other.last)
            .max(0)
    }
}
