//! What people decide about statements: confirmed, corrected, rejected, added.

use crate::correct::{self, Slot};
use crate::row::Row;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

/// A person's word on a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Right as it is.
    Confirmed,
    /// Right but for one slot.
    Corrected,
    /// Not in the report.
    Rejected,
    /// In the report, and not read.
    Added,
}

/// What a person said of a statement, as in the file: nothing (`machine`), or one of the verdicts.
pub const REVIEW: [&str; 5] = [
    "machine",
    Verdict::Confirmed.as_str(),
    Verdict::Corrected.as_str(),
    Verdict::Rejected.as_str(),
    Verdict::Added.as_str(),
];

impl Verdict {
    /// As in the file.
    pub const fn as_str(self) -> &'static str {
        match self {
            Verdict::Confirmed => "confirmed",
            Verdict::Corrected => "corrected",
            Verdict::Rejected => "rejected",
            Verdict::Added => "added",
        }
    }

    fn of(word: &str) -> Option<Self> {
        [
            Verdict::Confirmed,
            Verdict::Corrected,
            Verdict::Rejected,
            Verdict::Added,
        ]
        .into_iter()
        .find(|v| v.as_str() == word)
    }
}

/// Who decides, when, and why.
#[derive(Clone, Debug)]
pub struct Judge {
    /// A name.
    pub by: String,
    /// The moment (RFC 3339, UTC).
    pub at: String,
    /// A remark.
    pub why: Option<String>,
}

/// A statement that a person found and the program did not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Missed {
    /// First code point of the words that tell of it.
    pub start: u32,
    /// One past the last.
    pub end: u32,
    /// PLOVER type.
    #[serde(rename = "type")]
    pub kind: String,
    /// Status.
    pub status: String,
    /// Other slots and their values, as corrections write them.
    #[serde(default)]
    pub slots: Vec<(String, String)>,
}

impl Missed {
    /// Why it cannot stand in the record.
    pub(crate) fn refuse(&self) -> Option<String> {
        let given = [("type", &self.kind), ("status", &self.status)].into_iter();
        let mut slots = given.chain(self.slots.iter().map(|(s, v)| (s.as_str(), v)));
        slots.find_map(|(slot, value)| match Slot::of(slot) {
            None => Some(format!("there is no slot {slot:?}")),
            Some(known) => known.refuse(Some(value)),
        })
    }
}

/// A decision in force.
pub(crate) struct Decision {
    pub(crate) verdict: Verdict,
    pub(crate) statement: String,
    pub(crate) reading: i64,
    pub(crate) local: String,
    pub(crate) slot: Option<Slot>,
    pub(crate) value: Option<String>,
    pub(crate) quote: String,
}

impl Decision {
    /// The statement that it adds.
    pub(crate) fn added(&self) -> Option<Row> {
        let row = added(
            self.value.as_deref()?,
            self.reading,
            &self.local,
            &self.quote,
        )?;
        Some(Row {
            id: self.statement.clone(),
            ..row
        })
    }
}

/// The statement of a [`Missed`] written as JSON.
pub(crate) fn added(value: &str, reading: i64, local: &str, quote: &str) -> Option<Row> {
    let missed: Missed = serde_json::from_str(value).ok()?;
    let span = (missed.start, missed.end);
    let mut row = Row {
        reading,
        local: local.to_owned(),
        id: local.to_owned(),
        review: Verdict::Added.as_str(),
        quad: correct::quad(&missed.kind),
        kind: missed.kind,
        mode: None,
        plover: None,
        status: missed.status,
        stated_status: None,
        // A person's statement has no factuality of the program's.
        factuality: "Uu".to_owned(),
        phase: None,
        position: None,
        extent: span,
        trigger: quote.to_owned(),
        trigger_span: span,
        issue: None,
        value: None,
        relation: None,
        earliest: None,
        latest: None,
        place: None,
        place_country: None,
        place_precision: None,
        lat: None,
        lon: None,
        same_as: None,
        score: 1.0,
        place_read_as: None,
        parties: Vec::new(),
        chain: Vec::new(),
    };
    for (slot, value) in &missed.slots {
        if let Some(slot) = Slot::of(slot) {
            correct::correct(&mut row, slot, Some(value));
        }
    }
    Some(row)
}

/// Decisions on statements of a report that nobody took back, in the order in which they were made.
/// Two people's decisions keep their moments when their files are joined, so that the order is the same
/// in both files.
pub(crate) fn in_force(connection: &Connection, report: i64) -> rusqlite::Result<Vec<Decision>> {
    let mut query = connection.prepare_cached(
        "SELECT verdict, statement, reading, local, slot, value, quote FROM decision d WHERE report \
         = ? AND about = 'statement' AND verdict <> 'undone' AND NOT EXISTS (SELECT 1 FROM decision u \
         WHERE u.undoes = d.number) ORDER BY at, by, number",
    )?;
    let mut rows = query.query([report])?;
    let mut decisions = Vec::new();
    while let Some(row) = rows.next()? {
        let Some(verdict) = Verdict::of(row.get_ref(0)?.as_str()?) else {
            continue;
        };
        let slot: Option<String> = row.get(4)?;
        decisions.push(Decision {
            verdict,
            statement: row.get(1)?,
            reading: row.get(2)?,
            local: row.get(3)?,
            slot: slot.as_deref().and_then(Slot::of),
            value: row.get(5)?,
            quote: row.get(6)?,
        });
    }
    Ok(decisions)
}

/// Code points of context kept on either side of the anchor.
const CONTEXT: usize = 32;

/// Where a decision holds on.
#[derive(Clone, Debug)]
pub(crate) struct Anchor {
    pub(crate) report: i64,
    pub(crate) sha256: String,
    pub(crate) reading: i64,
    pub(crate) local: String,
    pub(crate) quote: String,
    pub(crate) prefix: String,
    pub(crate) suffix: String,
    pub(crate) start: u32,
}

impl Anchor {
    /// The words at `span` (code points), those before and those after them.
    pub(crate) fn at(text: &str, span: (u32, u32)) -> (String, String, String) {
        let (start, end) = (span.0 as usize, span.1 as usize);
        let part = |from: usize, to: usize| -> String {
            text.chars()
                .skip(from)
                .take(to.saturating_sub(from))
                .collect()
        };
        (
            part(start, end),
            part(start.saturating_sub(CONTEXT), start),
            part(end, end + CONTEXT),
        )
    }
}
