//! Events by the day on which they took place or are to take place.

use super::event::Event;
use super::joiner::Joiner;
use jiff::civil::Date;

/// An event on a line of days.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The day.
    pub day: Date,
    /// The last day, where it took several or is known no better.
    pub until: Date,
    /// Whether a report dates it; else the day is that of the first report.
    pub dated: bool,
    /// Its place in the list of events.
    pub event: usize,
}

/// The events that have a day, in the order of the days.
pub fn timeline(joiner: &Joiner, events: &[Event]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = events
        .iter()
        .enumerate()
        .filter_map(|(number, event)| {
            let dated = event.when.as_ref().map(|w| w.value);
            let (day, until) = match dated {
                Some(days) => days,
                None => {
                    let day = event.day(joiner)?;
                    (day, day)
                }
            };
            Some(Entry {
                day,
                until,
                dated: dated.is_some(),
                event: number,
            })
        })
        .collect();
    entries.sort_by_key(|e| (e.day, e.until, e.event));
    entries
}
