//! Reading statements back for review, and the decisions made.

use crate::correct::stands;
use crate::row::Row;
use crate::rows::{Link, Party, Rows};
use crate::{Error, Slot, Store, decision, pack};
use dateline_wire::Record;
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A decision in a list; enough to find its statement again in another file, and to tell what the
/// person who took it saw.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DecisionRow {
    /// Its number in this file; `undo` takes it.
    pub number: i64,
    /// The moment.
    pub at: String,
    /// Who.
    pub by: String,
    /// confirmed, corrected, rejected, added, merged, split, undone.
    pub verdict: String,
    /// statement, report or name.
    pub about: String,
    /// Id of the report; none for a name that is merged everywhere.
    pub report: Option<String>,
    /// `REPORT#v3`.
    pub statement: Option<String>,
    /// The words that it holds on to.
    pub quote: Option<String>,
    /// The words before them.
    pub prefix: Option<String>,
    /// The words after them.
    pub suffix: Option<String>,
    /// Their first code point.
    pub start: Option<u32>,
    /// What is corrected.
    pub slot: Option<String>,
    /// What stood there; the name that is merged or split.
    pub was: Option<String>,
    /// What should.
    pub value: Option<String>,
    /// A remark.
    pub why: Option<String>,
    /// The decision that it takes back.
    pub undoes: Option<i64>,
    /// Whether it counts: not taken back, nor taking back.
    pub in_force: bool,
    /// Whether the latest reading still has its statement. A confirmed or corrected one stands in
    /// the record all the same, as it was judged.
    pub still_read: bool,
    /// The slots as the judged reading had them, or as the person who added the statement gave them.
    pub read: BTreeMap<String, String>,
    /// The sentence of the words.
    pub sentence: Option<String>,
}

impl Store {
    /// All decisions in the order in which they were made.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn decisions(&self) -> Result<Vec<DecisionRow>, Error> {
        self.listed().map_err(|e| self.fault(&e))
    }

    fn listed(&self) -> rusqlite::Result<Vec<DecisionRow>> {
        let mut judged = Judged::default();
        let mut query = self.connection.prepare(
            "SELECT d.number, d.at, d.by, d.verdict, d.about, r.id, d.statement, d.quote, d.prefix, \
             d.suffix, d.start, d.slot, d.was, d.value, d.why, d.undoes, d.verdict <> 'undone' AND NOT \
             EXISTS (SELECT 1 FROM decision u WHERE u.undoes = d.number), d.about <> 'statement' OR \
             EXISTS (SELECT 1 FROM statement s JOIN reading g ON g.number = s.reading AND g.current \
             WHERE s.report = d.report AND s.id = d.statement AND s.review <> 'added'), d.reading, \
             d.local FROM decision d LEFT JOIN report r ON r.number = d.report ORDER BY d.number",
        )?;
        let mut rows = query.query([])?;
        let mut decisions = Vec::new();
        while let Some(r) = rows.next()? {
            let report: Option<String> = r.get(5)?;
            let statement: Option<String> = r.get(6)?;
            let mut row = DecisionRow {
                number: r.get(0)?,
                at: r.get(1)?,
                by: r.get(2)?,
                verdict: r.get(3)?,
                about: r.get(4)?,
                statement: report
                    .as_ref()
                    .zip(statement)
                    .map(|(r, s)| format!("{r}#{s}")),
                report,
                quote: r.get(7)?,
                prefix: r.get(8)?,
                suffix: r.get(9)?,
                start: r.get(10)?,
                slot: r.get(11)?,
                was: r.get(12)?,
                value: r.get(13)?,
                why: r.get(14)?,
                undoes: r.get(15)?,
                in_force: r.get(16)?,
                still_read: r.get(17)?,
                read: BTreeMap::new(),
                sentence: None,
            };
            if let (Some(reading), Some(local)) = (r.get(18)?, r.get::<_, Option<String>>(19)?) {
                judged.show(&self.connection, reading, &local, &mut row)?;
            }
            decisions.push(row);
        }
        Ok(decisions)
    }
}

/// The reading that was looked at last: decisions on one report stand together.
#[derive(Default)]
struct Judged {
    reading: Option<(i64, Record)>,
}

impl Judged {
    /// Puts the slots and the sentence that were judged into `decision`.
    fn show(
        &mut self,
        connection: &Connection,
        reading: i64,
        local: &str,
        decision: &mut DecisionRow,
    ) -> rusqlite::Result<()> {
        if self
            .reading
            .as_ref()
            .is_none_or(|(number, _)| *number != reading)
        {
            let found: Option<(Vec<u8>, String)> = connection
                .prepare_cached(
                    "SELECT g.record, r.text FROM reading g JOIN report r ON r.number = g.report WHERE \
                     g.number = ?",
                )?
                .query_row([reading], |r| Ok((r.get(0)?, r.get(1)?)))
                .optional()?;
            // What cannot be unpacked is the doctor's to tell.
            self.reading = found
                .and_then(|(packed, text)| pack::unpack(&packed, text).ok())
                .map(|record| (reading, record));
        }
        let Some((_, record)) = &self.reading else {
            return Ok(());
        };
        let row = match (decision.verdict.as_str(), &decision.value) {
            ("added", Some(value)) => decision::added(value, reading, local, ""),
            _ => {
                let rows = Rows::new(record);
                let event = record.events.iter().find(|e| e.id == local);
                event.map(|e| Row::of(e, &rows, reading))
            }
        };
        if let Some(row) = row {
            decision.read = slots(&row);
        }
        decision.sentence = decision.start.and_then(|start| sentence(record, start));
        Ok(())
    }
}

/// What stands in every slot that is not empty.
pub(crate) fn slots(row: &Row) -> BTreeMap<String, String> {
    Slot::ALL
        .into_iter()
        .filter_map(|slot| Some((slot.as_str().to_owned(), stands(row, slot)?)))
        .collect()
}

/// The sentence that holds the code point `start`, in one line.
pub(crate) fn sentence(record: &Record, start: u32) -> Option<String> {
    let sentence = record
        .sentences
        .iter()
        .find(|s| s.start <= start && start < s.end)?;
    let long = sentence.end.saturating_sub(sentence.start) as usize;
    let text = record.report.text.chars();
    let text: String = text.skip(sentence.start as usize).take(long).collect();
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The statement of that reading as it stands in the tables.
pub(crate) fn row(
    connection: &Connection,
    local: &str,
    reading: i64,
) -> rusqlite::Result<Option<Row>> {
    let found = connection
        .query_row(
            "SELECT number, id, type, mode, quad, status, value, place, place_country, issue, \
             factuality, score FROM statement WHERE reading = ? AND local = ?",
            params![reading, local],
            |r| {
                let row = Row {
                    reading,
                    local: local.to_owned(),
                    id: r.get(1)?,
                    review: "machine",
                    kind: r.get(2)?,
                    mode: r.get(3)?,
                    quad: r.get(4)?,
                    plover: None,
                    status: r.get(5)?,
                    stated_status: None,
                    factuality: r.get(10)?,
                    phase: None,
                    position: None,
                    extent: (0, 0),
                    trigger: String::new(),
                    trigger_span: (0, 0),
                    issue: r.get(9)?,
                    value: r.get(6)?,
                    relation: None,
                    earliest: None,
                    latest: None,
                    place: r.get(7)?,
                    place_country: r.get(8)?,
                    place_precision: None,
                    lat: None,
                    lon: None,
                    same_as: None,
                    score: r.get(11)?,
                    place_read_as: None,
                    parties: Vec::new(),
                    chain: Vec::new(),
                };
                Ok((r.get::<_, i64>(0)?, row))
            },
        )
        .optional()?;
    let Some((number, mut row)) = found else {
        return Ok(None);
    };
    row.parties = connection
        .prepare_cached("SELECT role, phrase, name, kind, country, code FROM party WHERE statement = ? ORDER BY role, number")?
        .query_map([number], |r| {
            let role = r.get_ref(0)?.as_str()?;
            let roles = ["actor", "recipient", "mediator", "host"];
            Ok(Party {
                role: roles.into_iter().find(|known| *known == role).unwrap_or("host"),
                phrase: r.get(1)?,
                name: r.get(2)?,
                kind: r.get(3)?,
                country: r.get(4)?,
                code: r.get(5)?,
                read_as: None,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    row.chain = connection
        .prepare_cached(
            "SELECT kind, name, affiliation, stance FROM link WHERE statement = ? ORDER BY number",
        )?
        .query_map([number], |r| {
            Ok(Link {
                kind: r.get(0)?,
                name: r.get(1)?,
                affiliation: r.get(2)?,
                stance: r.get(3)?,
                read_as: None,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(Some(row))
}
