//! What people decide: confirmed, corrected, rejected, added; and taken back.

use crate::correct::{Slot, stands};
use crate::row::Row;
use crate::{Error, Store, correct, project, review};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};
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

impl Verdict {
    /// As in the file.
    pub fn as_str(self) -> &'static str {
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
    fn refuse(&self) -> Option<String> {
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
    quote: String,
}

impl Decision {
    /// The statement that it adds.
    pub(crate) fn added(&self) -> Option<Row> {
        let missed: Missed = serde_json::from_str(self.value.as_deref()?).ok()?;
        let span = (missed.start, missed.end);
        let mut row = Row {
            reading: self.reading,
            local: self.local.clone(),
            id: self.statement.clone(),
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
            trigger: self.quote.clone(),
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
}

/// Decisions on a report that nobody took back, in the order in which they were made.
pub(crate) fn in_force(connection: &Connection, report: i64) -> rusqlite::Result<Vec<Decision>> {
    let mut query = connection.prepare_cached(
        "SELECT verdict, statement, reading, local, slot, value, quote FROM decision d WHERE report \
         = ? AND verdict <> 'undone' AND NOT EXISTS (SELECT 1 FROM decision u WHERE u.undoes = \
         d.number) ORDER BY number",
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
struct Anchor {
    report: i64,
    sha256: String,
    reading: i64,
    local: String,
    quote: String,
    prefix: String,
    suffix: String,
    start: u32,
}

impl Anchor {
    fn at(text: &str, span: (u32, u32)) -> (String, String, String) {
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

/// Why a change was not made.
enum Refusal {
    Sql(rusqlite::Error),
    Cause(String),
}

impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Self {
        Refusal::Sql(error)
    }
}

impl Store {
    /// Makes a change to what was decided on `id` in one transaction, and the statements of its
    /// report anew. `change` gives the report beside its answer.
    fn change<T>(
        &mut self,
        id: &str,
        change: impl FnOnce(&Connection) -> Result<(i64, T), Refusal>,
    ) -> Result<T, Error> {
        let made = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(Refusal::from)
            .and_then(|transaction| {
                let (report, answer) = change(&transaction)?;
                project::again(&transaction, report)?;
                transaction.commit()?;
                Ok(answer)
            });
        made.map_err(|refusal| match refusal {
            Refusal::Sql(error) => Error::of(&self.path, &error),
            Refusal::Cause(cause) => Error::Decision {
                id: id.to_owned(),
                cause,
            },
        })
    }

    /// Confirms or rejects the statement `id` (`REPORT#v3`), or corrects `slot` to `value`.
    ///
    /// # Errors
    /// When there is no such statement, the value cannot stand there, or the file cannot be written.
    pub fn decide(
        &mut self,
        id: &str,
        verdict: Verdict,
        correction: Option<(Slot, Option<&str>)>,
        judge: &Judge,
    ) -> Result<i64, Error> {
        self.change(id, |connection| {
            if let Some(cause) = correction.and_then(|(slot, value)| slot.refuse(value)) {
                return Err(Refusal::Cause(cause));
            }
            let Some((anchor, statement)) = find(connection, id)? else {
                return Err(Refusal::Cause(
                    "there is no such statement in the record".to_owned(),
                ));
            };
            let was = match correction {
                None => None,
                Some((slot, _)) => review::row(connection, &anchor.local, anchor.reading)?
                    .and_then(|row| stands(&row, slot)),
            };
            let slot = correction.map(|(slot, _)| slot.as_str());
            let value = correction.and_then(|(_, value)| value);
            let word = verdict.as_str();
            let number = write(
                connection,
                &anchor,
                &statement,
                word,
                judge,
                slot,
                was.as_deref(),
                value,
            )?;
            Ok((anchor.report, number))
        })
    }

    /// Adds a statement that was missed in `report` (its id), and gives its id.
    ///
    /// # Errors
    /// When there is no such report, a value cannot stand in its slot, the span holds nothing, or
    /// the file cannot be written.
    pub fn add_missed(
        &mut self,
        report: &str,
        missed: &Missed,
        judge: &Judge,
    ) -> Result<String, Error> {
        self.change(report, |connection| {
            if let Some(cause) = missed.refuse() {
                return Err(Refusal::Cause(cause));
            }
            let found: Option<(i64, String, String, i64)> = connection
                .query_row(
                    "SELECT r.number, r.sha256, r.text, g.number FROM report r JOIN reading g ON \
                     g.report = r.number AND g.current WHERE r.id = ?",
                    [report],
                    |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?)),
                )
                .optional()?;
            let Some((number, sha256, text, reading)) = found else {
                return Err(Refusal::Cause(
                    "there is no such report in the record".to_owned(),
                ));
            };
            let (quote, prefix, suffix) = Anchor::at(&text, (missed.start, missed.end));
            if quote.is_empty() {
                return Err(Refusal::Cause(format!(
                    "its text has no words at {} to {}",
                    missed.start, missed.end
                )));
            }
            let next: i64 = connection.query_row(
                "SELECT 1 + max(coalesce((SELECT max(CAST(substr(id, 2) AS INTEGER)) FROM statement \
                 WHERE report = ?1), 0), coalesce((SELECT max(CAST(substr(statement, 2) AS INTEGER)) \
                 FROM decision WHERE report = ?1), 0))",
                [number],
                |r| r.get(0),
            )?;
            let anchor = Anchor {
                report: number,
                sha256,
                reading,
                local: format!("+{next}"),
                quote,
                prefix,
                suffix,
                start: missed.start,
            };
            let id = format!("v{next}");
            let value = serde_json::to_string(missed).unwrap_or_default();
            let added = Verdict::Added.as_str();
            write(connection, &anchor, &id, added, judge, None, None, Some(&value))?;
            Ok((number, format!("{report}#{id}")))
        })
    }

    /// Takes the decision `number` back; the record is as if it had not been made.
    ///
    /// # Errors
    /// When there is no such decision in force, or the file cannot be written.
    pub fn undo(&mut self, number: i64, judge: &Judge) -> Result<(), Error> {
        self.change(&number.to_string(), |connection| {
            let changed = connection.execute(
                "INSERT INTO decision (at, by, verdict, report, sha256, statement, reading, local, \
                 quote, prefix, suffix, start, why, undoes) SELECT ?2, ?3, 'undone', report, sha256, \
                 statement, reading, local, quote, prefix, suffix, start, ?4, number FROM decision d \
                 WHERE number = ?1 AND verdict <> 'undone' AND NOT EXISTS (SELECT 1 FROM decision u \
                 WHERE u.undoes = d.number)",
                params![number, judge.at, judge.by, judge.why],
            )?;
            if changed == 0 {
                return Err(Refusal::Cause(
                    "there is no such decision in force".to_owned(),
                ));
            }
            let report = connection.query_row(
                "SELECT report FROM decision WHERE number = ?",
                [number],
                |r| r.get(0),
            )?;
            Ok((report, ()))
        })
    }
}

/// The statement that stands under `id`, with its anchor and its id in the report.
fn find(connection: &Connection, id: &str) -> rusqlite::Result<Option<(Anchor, String)>> {
    let Some((report, statement)) = id.split_once('#') else {
        return Ok(None);
    };
    connection
        .query_row(
            "SELECT r.number, r.sha256, s.reading, s.local, s.trigger_start, s.trigger_end, r.text \
             FROM statement s JOIN report r ON r.number = s.report WHERE r.id = ? AND s.id = ? AND \
             s.current",
            params![report, statement],
            |r| {
                let span = (r.get(4)?, r.get(5)?);
                let (quote, prefix, suffix) = Anchor::at(r.get_ref(6)?.as_str()?, span);
                let anchor = Anchor {
                    report: r.get(0)?,
                    sha256: r.get(1)?,
                    reading: r.get(2)?,
                    local: r.get(3)?,
                    quote,
                    prefix,
                    suffix,
                    start: span.0,
                };
                Ok((anchor, statement.to_owned()))
            },
        )
        .optional()
}

#[allow(clippy::too_many_arguments)] // the columns of one row
fn write(
    connection: &Connection,
    anchor: &Anchor,
    statement: &str,
    verdict: &str,
    judge: &Judge,
    slot: Option<&str>,
    was: Option<&str>,
    value: Option<&str>,
) -> rusqlite::Result<i64> {
    connection.execute(
        "INSERT INTO decision (at, by, verdict, report, sha256, statement, reading, local, quote, \
         prefix, suffix, start, slot, was, value, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, \
         ?, ?, ?)",
        params![
            judge.at, judge.by, verdict, anchor.report, anchor.sha256, statement, anchor.reading,
            anchor.local, anchor.quote, anchor.prefix, anchor.suffix, anchor.start, slot, was, value,
            judge.why
        ],
    )?;
    Ok(connection.last_insert_rowid())
}
