//! Deciding: every change to what people decided is one transaction, with the statements that it
//! touches made anew.

use crate::correct::{Slot, stands};
use crate::decision::Anchor;
use crate::{Error, Judge, Missed, Store, Verdict, facts, names, project, review};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};
use std::collections::BTreeMap;

/// Why a change was not made.
pub(crate) enum Refusal {
    Sql(rusqlite::Error),
    Cause(String),
}

impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Self {
        Refusal::Sql(error)
    }
}

impl Store {
    /// Makes a change to what was decided on `id` in one transaction, and the statements of the
    /// reports that it touches anew. `change` gives these beside its answer.
    pub(crate) fn change<T>(
        &mut self,
        id: &str,
        change: impl FnOnce(&Connection) -> Result<(Vec<i64>, T), Refusal>,
    ) -> Result<T, Error> {
        let made = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(Refusal::from)
            .and_then(|transaction| {
                let (reports, answer) = change(&transaction)?;
                let names = names::Names::load(&transaction)?;
                for report in reports {
                    project::again(&transaction, report, &names)?;
                }
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
                    "there is no such statement in the record; `dateline statements` lists them"
                        .to_owned(),
                ));
            };
            let was = match correction {
                None => None,
                Some((slot, _)) => review::row(connection, &anchor.local, anchor.reading)?
                    .and_then(|row| stands(&row, slot)),
            };
            if let Some((slot, value)) = correction
                && was.as_deref() == value
            {
                return Err(Refusal::Cause(format!(
                    "that stands there already as its {}",
                    slot.as_str()
                )));
            }
            let number = Entry {
                statement: Some((&anchor, &statement)),
                slot: correction.map(|(slot, _)| slot.as_str()),
                was: was.as_deref(),
                value: correction.and_then(|(_, value)| value),
                ..Entry::of(verdict.as_str(), "statement")
            }
            .write(connection, judge)?;
            Ok((vec![anchor.report], number))
        })
    }

    /// What stands in the slots of the statement `id` (`REPORT#v3`) that are not empty, in the form in
    /// which a correction writes it; nothing where there is no such statement.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn slots(&self, id: &str) -> Result<BTreeMap<String, String>, Error> {
        let ask = || {
            let Some((anchor, _)) = find(&self.connection, id)? else {
                return Ok(BTreeMap::new());
            };
            let row = review::row(&self.connection, &anchor.local, anchor.reading)?;
            Ok(row.map_or_else(BTreeMap::new, |row| review::slots(&row)))
        };
        ask().map_err(|e: rusqlite::Error| self.fault(&e))
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
            let next = next_id(connection, number)?;
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
            Entry {
                statement: Some((&anchor, &id)),
                value: Some(&value),
                ..Entry::of(Verdict::Added.as_str(), "statement")
            }
            .write(connection, judge)?;
            Ok((vec![number], format!("{report}#{id}")))
        })
    }

    /// Takes the decision `number` back; the record is as if it had not been made.
    ///
    /// # Errors
    /// When there is no such decision in force, or the file cannot be written.
    pub fn undo(&mut self, number: i64, judge: &Judge) -> Result<(), Error> {
        self.change(&number.to_string(), |connection| {
            let before = names::Names::load(connection)?;
            let changed = connection.execute(
                "INSERT INTO decision (at, by, verdict, about, report, sha256, statement, reading, \
                 local, quote, prefix, suffix, start, slot, was, why, undoes) SELECT ?2, ?3, \
                 'undone', about, report, sha256, statement, reading, local, quote, prefix, suffix, \
                 start, slot, was, ?4, number FROM decision d WHERE number = ?1 AND verdict <> \
                 'undone' AND NOT EXISTS (SELECT 1 FROM decision u WHERE u.undoes = d.number)",
                params![number, judge.at, judge.by, judge.why],
            )?;
            if changed == 0 {
                return Err(Refusal::Cause(
                    "there is no such decision in force; `dateline decisions` lists them".to_owned(),
                ));
            }
            let (about, report): (String, Option<i64>) = connection.query_row(
                "SELECT about, report FROM decision WHERE number = ?",
                [number],
                |r| Ok((r.get(0)?, r.get(1)?)),
            )?;
            let touched = match (about.as_str(), report) {
                ("name", _) => {
                    before.changes_to(&names::Names::load(connection)?, connection)?
                }
                ("report", Some(report)) => {
                    facts::stand(connection, report)?;
                    vec![report]
                }
                (_, report) => report.into_iter().collect(),
            };
            Ok((touched, ()))
        })
    }
}

/// The number of the next statement of a report: no id is used twice.
pub(crate) fn next_id(connection: &Connection, report: i64) -> rusqlite::Result<i64> {
    connection.query_row(
        "SELECT 1 + max(coalesce((SELECT max(CAST(substr(id, 2) AS INTEGER)) FROM statement \
         WHERE report = ?1), 0), coalesce((SELECT max(CAST(substr(statement, 2) AS INTEGER)) \
         FROM decision WHERE report = ?1), 0))",
        [report],
        |r| r.get(0),
    )
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

/// A row of `decision` to be written.
#[derive(Clone, Copy)]
pub(crate) struct Entry<'a> {
    pub(crate) verdict: &'a str,
    pub(crate) about: &'a str,
    /// What it is about where that is no statement.
    pub(crate) report: Option<i64>,
    pub(crate) statement: Option<(&'a Anchor, &'a str)>,
    pub(crate) slot: Option<&'a str>,
    pub(crate) was: Option<&'a str>,
    pub(crate) value: Option<&'a str>,
    pub(crate) undoes: Option<i64>,
}

impl<'a> Entry<'a> {
    pub(crate) fn of(verdict: &'a str, about: &'a str) -> Self {
        Self {
            verdict,
            about,
            report: None,
            statement: None,
            slot: None,
            was: None,
            value: None,
            undoes: None,
        }
    }

    pub(crate) fn write(self, connection: &Connection, judge: &Judge) -> rusqlite::Result<i64> {
        let anchor = self.statement.map(|(anchor, _)| anchor);
        connection.execute(
            "INSERT INTO decision (at, by, verdict, about, report, sha256, statement, reading, local, \
             quote, prefix, suffix, start, slot, was, value, why, undoes) VALUES (?, ?, ?, ?, ?, ?, \
             ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            params![
                judge.at,
                judge.by,
                self.verdict,
                self.about,
                anchor.map(|a| a.report).or(self.report),
                anchor.map(|a| &a.sha256),
                self.statement.map(|(_, id)| id),
                anchor.map(|a| a.reading),
                anchor.map(|a| &a.local),
                anchor.map(|a| &a.quote),
                anchor.map(|a| &a.prefix),
                anchor.map(|a| &a.suffix),
                anchor.map(|a| a.start),
                self.slot,
                self.was,
                self.value,
                judge.why,
                self.undoes
            ],
        )?;
        Ok(connection.last_insert_rowid())
    }
}
