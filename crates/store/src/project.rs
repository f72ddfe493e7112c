//! What stands in the record of a report: its latest reading under the decisions of people.
//!
//! Readings and decisions are never changed; the rows of `statement`, `party` and `link` are made of
//! them and can be made anew at any time.

use crate::correct::correct;
use crate::decision::{self, Decision};
use crate::names::Names;
use crate::row::Row;
use crate::rows::Rows;
use crate::{Verdict, pack};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::HashSet;

/// A statement that some reading of the report had.
pub(crate) struct Known {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) span: (u32, u32),
    pub(crate) reading: i64,
    pub(crate) local: String,
}

/// Makes `rows`, those of the latest reading, stand for the report, with ids that earlier readings
/// gave to the same words, and under the decisions in force. A `new` report has neither.
pub(crate) fn stand(
    connection: &Connection,
    report: i64,
    published: Option<&str>,
    mut rows: Vec<Row>,
    new: bool,
    names: &Names,
) -> rusqlite::Result<()> {
    if !new {
        name(&mut rows, &known(connection, report)?);
        // Rows of this reading are made anew; those of older ones stay and stand no longer.
        for row in connection
            .prepare_cached(
                "SELECT number FROM statement WHERE report = ?1 AND reading = (SELECT \
                             number FROM reading WHERE report = ?1 AND current)",
            )?
            .query_map([report], |r| r.get::<_, i64>(0))?
            .collect::<rusqlite::Result<Vec<_>>>()?
        {
            delete(connection, row)?;
        }
        connection
            .prepare_cached("UPDATE statement SET current = 0 WHERE report = ? AND current")?
            .execute([report])?;
        let decisions = decision::in_force(connection, report)?;
        for decision in &decisions {
            apply(connection, decision, &mut rows)?;
        }
    }
    for row in &mut rows {
        names.apply(report, row);
    }
    for row in &rows {
        // What a person judged in an older reading stands again.
        let older: Option<i64> = connection
            .prepare_cached("SELECT number FROM statement WHERE reading = ? AND local = ?")?
            .query_row(params![row.reading, row.local], |r| r.get(0))
            .optional()?;
        if let Some(number) = older {
            delete(connection, number)?;
        }
        row.write(connection, report, published)?;
    }
    Ok(())
}

/// Makes the statements of a report anew from its latest reading and the decisions.
pub(crate) fn again(connection: &Connection, report: i64, names: &Names) -> rusqlite::Result<()> {
    let (reading, packed, published): (i64, Vec<u8>, Option<String>) = connection.query_row(
        "SELECT g.number, g.record, r.published FROM reading g JOIN report r ON r.number = g.report \
         WHERE g.report = ? AND g.current",
        [report],
        |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)),
    )?;
    let rows = rows_of(&packed, reading)?;
    stand(connection, report, published.as_deref(), rows, false, names)
}

pub(crate) fn rows_of(packed: &[u8], reading: i64) -> rusqlite::Result<Vec<Row>> {
    let record = pack::unpack(packed, String::new())
        .map_err(|cause| rusqlite::Error::ToSqlConversionFailure(cause.into()))?;
    let rows = Rows::new(&record);
    Ok(record
        .events
        .iter()
        .map(|e| Row::of(e, &rows, reading))
        .collect())
}

fn delete(connection: &Connection, statement: i64) -> rusqlite::Result<()> {
    for sql in [
        "DELETE FROM party WHERE statement = ?",
        "DELETE FROM link WHERE statement = ?",
        "DELETE FROM statement WHERE number = ?",
    ] {
        connection.prepare_cached(sql)?.execute([statement])?;
    }
    Ok(())
}

/// Latest readings first.
pub(crate) fn known(connection: &Connection, report: i64) -> rusqlite::Result<Vec<Known>> {
    connection
        .prepare_cached(
            "SELECT id, type, trigger_start, trigger_end, reading, local FROM statement WHERE report \
             = ? ORDER BY reading DESC, number",
        )?
        .query_map([report], |r| {
            Ok(Known {
                id: r.get(0)?,
                kind: r.get(1)?,
                span: (r.get(2)?, r.get(3)?),
                reading: r.get(4)?,
                local: r.get(5)?,
            })
        })?
        .collect()
}

/// Gives every row the id that the same words had before, or one that was never used.
pub(crate) fn name(rows: &mut [Row], known: &[Known]) {
    let mut used: HashSet<&str> = HashSet::new();
    let mut next = known
        .iter()
        .filter_map(|k| number(&k.id))
        .max()
        .unwrap_or(0)
        + 1;
    let mut renamed = Vec::with_capacity(rows.len());
    for row in rows.iter() {
        let near = |k: &&Known| overlap(k.span, row.trigger_span) && !used.contains(k.id.as_str());
        let before = known
            .iter()
            .find(|k| near(k) && k.kind == row.kind)
            .or_else(|| known.iter().find(near));
        let id = match before {
            Some(known) => {
                used.insert(&known.id);
                known.id.clone()
            }
            None => {
                next += 1;
                format!("v{}", next - 1)
            }
        };
        renamed.push((row.local.clone(), id));
    }
    for (row, (_, id)) in rows.iter_mut().zip(&renamed) {
        row.id.clone_from(id);
        if let Some(same) = &mut row.same_as
            && let Some((_, id)) = renamed.iter().find(|(local, _)| local == same)
        {
            same.clone_from(id);
        }
    }
}

fn number(id: &str) -> Option<u64> {
    id.strip_prefix('v')?.parse().ok()
}

fn overlap(a: (u32, u32), b: (u32, u32)) -> bool {
    a.0 < b.1 && b.0 < a.1
}

/// Applies one decision: to the row of its statement, or to the statement as it was judged where the
/// latest reading has none at those words.
fn apply(
    connection: &Connection,
    decision: &Decision,
    rows: &mut Vec<Row>,
) -> rusqlite::Result<()> {
    if decision.verdict == Verdict::Added {
        if let Some(row) = decision.added() {
            // Where the program has come to read it too, the person's word stands.
            rows.retain(|r| r.id != row.id);
            rows.push(row);
        }
        return Ok(());
    }
    let at = match rows.iter().position(|r| r.id == decision.statement) {
        Some(at) => at,
        None => {
            // A statement that nobody reads any more needs no rejection.
            if decision.verdict == Verdict::Rejected {
                return Ok(());
            }
            let Some(row) = judged(connection, decision)? else {
                return Ok(());
            };
            rows.push(row);
            rows.len() - 1
        }
    };
    if let Some(row) = rows.get_mut(at) {
        // What one person corrected or added stays so when another one finds it right.
        let changed = matches!(row.review, "corrected" | "added");
        if !(changed && decision.verdict == Verdict::Confirmed) {
            row.review = decision.verdict.as_str();
        }
        if let Some(slot) = decision.slot {
            correct(row, slot, decision.value.as_deref());
        }
    }
    Ok(())
}

/// The statement as the judged reading has it.
fn judged(connection: &Connection, decision: &Decision) -> rusqlite::Result<Option<Row>> {
    let packed: Option<Vec<u8>> = connection
        .query_row(
            "SELECT record FROM reading WHERE number = ?",
            [decision.reading],
            |r| r.get(0),
        )
        .optional()?;
    let Some(packed) = packed else {
        return Ok(None);
    };
    let row = rows_of(&packed, decision.reading)?
        .into_iter()
        .find(|r| r.local == decision.local);
    Ok(row.map(|row| Row {
        id: decision.statement.clone(),
        ..row
    }))
}
