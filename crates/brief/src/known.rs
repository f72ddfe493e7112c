//! What a brief is written from.

use dateline_wire::Record;
use dateline_wire::joined::{JoinedEvent, Track};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The record as known on a day.
#[derive(Clone, Copy, Debug)]
pub struct Known<'k> {
    /// Events of many reports.
    pub events: &'k [JoinedEvent],
    /// Negotiations.
    pub tracks: &'k [Track],
    /// What was read in each report, by the report's id in the record.
    pub reports: &'k BTreeMap<String, Record>,
    /// The day whose knowledge it is; nothing: all there is.
    pub as_of: Option<Date>,
}

impl<'k> Known<'k> {
    /// The event of an id.
    pub fn event(&self, id: &str) -> Option<&'k JoinedEvent> {
        self.events.iter().find(|e| e.id == id)
    }

    /// What was read in a report.
    pub fn report(&self, id: &str) -> Option<&'k Record> {
        self.reports.get(id)
    }

    /// A statement `REPORT#v3` as its report has it.
    pub fn statement(&self, id: &str) -> Option<(&'k Record, &'k dateline_wire::Event)> {
        let (report, local) = id.rsplit_once('#')?;
        let record = self.report(report)?;
        let event = record.events.iter().find(|e| e.id == local)?;
        Some((record, event))
    }
}
