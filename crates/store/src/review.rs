//! Reading statements back for review, and the decisions made.

use crate::row::Row;
use crate::rows::{Link, Party};
use crate::{Error, Store};
use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;

/// A decision in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DecisionRow {
    /// Its number; `undo` takes it.
    pub number: i64,
    /// The moment.
    pub at: String,
    /// Who.
    pub by: String,
    /// confirmed, corrected, rejected, added, undone.
    pub verdict: String,
    /// `REPORT#v3`.
    pub statement: String,
    /// The words that it holds on to.
    pub quote: String,
    /// The words before them.
    pub prefix: String,
    /// The words after them.
    pub suffix: String,
    /// What is corrected.
    pub slot: Option<String>,
    /// What stood there.
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
}

impl Store {
    /// All decisions in the order in which they were made.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn decisions(&self) -> Result<Vec<DecisionRow>, Error> {
        let ask = || -> rusqlite::Result<Vec<DecisionRow>> {
            self.connection
                .prepare(
                    "SELECT d.number, d.at, d.by, d.verdict, r.id || '#' || d.statement, d.quote, \
                     d.prefix, d.suffix, d.slot, d.was, d.value, d.why, d.undoes, d.verdict <> \
                     'undone' AND NOT EXISTS (SELECT 1 FROM decision u WHERE u.undoes = d.number), \
                     EXISTS (SELECT 1 FROM statement s JOIN reading g ON g.number = s.reading AND \
                     g.current WHERE s.report = d.report AND s.id = d.statement AND \
                     s.review <> 'added') FROM decision d JOIN report r ON r.number = d.report \
                     ORDER BY d.number",
                )?
                .query_map([], |r| {
                    Ok(DecisionRow {
                        number: r.get(0)?,
                        at: r.get(1)?,
                        by: r.get(2)?,
                        verdict: r.get(3)?,
                        statement: r.get(4)?,
                        quote: r.get(5)?,
                        prefix: r.get(6)?,
                        suffix: r.get(7)?,
                        slot: r.get(8)?,
                        was: r.get(9)?,
                        value: r.get(10)?,
                        why: r.get(11)?,
                        undoes: r.get(12)?,
                        in_force: r.get(13)?,
                        still_read: r.get(14)?,
                    })
                })?
                .collect()
        };
        ask().map_err(|e| self.fault(&e))
    }
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
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(Some(row))
}
