//! Two people's decisions in one record: each once, with who took it and when; what contradicts is
//! listed; what finds no place is named and can be joined later.

use crate::agreement::{Dispute, agreement, codings};
use crate::decide::{Entry, Refusal, next_id};
use crate::decision::Anchor;
use crate::project::{self, Known};
use crate::{DecisionRow, Error, Judge, Store, facts, names};
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::{BTreeSet, HashMap};
use std::fmt::Write;

/// A decision that found no place.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Waiting {
    /// Its number in the other file.
    pub number: i64,
    /// What it is about.
    pub about: String,
    /// Why it found none.
    pub cause: String,
}

/// Two people who say otherwise of one statement, both with decisions in force.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Conflict {
    /// Who they are.
    pub people: Vec<String>,
    /// On what.
    #[serde(flatten)]
    pub dispute: Dispute,
}

/// What joining did.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Joined {
    /// Decisions that were not here.
    pub taken: usize,
    /// Decisions that were here already.
    pub known: usize,
    /// Decisions that found no place.
    pub waiting: Vec<Waiting>,
}

impl Store {
    /// Takes the decisions of another file over: who took them and when stays with them. The same
    /// decision is taken once, however often the files are joined.
    ///
    /// # Errors
    /// When the file cannot be read or written; nothing is taken then.
    pub fn join(&mut self, theirs: &[DecisionRow]) -> Result<Joined, Error> {
        let mine = self.decisions()?;
        self.change("decisions", |connection| {
            let mut joined = Joined::default();
            let mut touched = BTreeSet::new();
            let before = names::Names::load(connection)?;
            let here: HashMap<String, i64> = marks(&mine)
                .into_iter()
                .zip(mine.iter().map(|d| d.number))
                .collect();
            // Their numbers and ours.
            let mut ours: HashMap<i64, i64> = HashMap::new();
            for (mark, decision) in marks(theirs).into_iter().zip(theirs) {
                if let Some(number) = here.get(&mark) {
                    joined.known += 1;
                    ours.insert(decision.number, *number);
                    continue;
                }
                match take(connection, decision, &mark, &ours)? {
                    Ok((number, report)) => {
                        joined.taken += 1;
                        ours.insert(decision.number, number);
                        touched.extend(report);
                        if let (Some(report), "report") = (report, decision.about.as_str()) {
                            facts::stand(connection, report)?;
                        }
                    }
                    Err(cause) => joined.waiting.push(Waiting {
                        number: decision.number,
                        about: subject(decision),
                        cause,
                    }),
                }
            }
            touched.extend(before.changes_to(&names::Names::load(connection)?, connection)?);
            Ok((touched.into_iter().collect(), joined))
        })
    }

    /// Statements of which people say different things, by report and place in the text. The later
    /// decision stands in the record until one of them is taken back.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn conflicts(&self) -> Result<Vec<Conflict>, Error> {
        let coders: Vec<_> = codings(&self.decisions()?).into_iter().collect();
        let people: Vec<&String> = coders.iter().map(|(name, _)| name).collect();
        let settle = agreement(&coders).settle;
        Ok(settle
            .into_iter()
            // What the one added and the other did not is no contradiction; nor is a chain whose
            // source is told as one already.
            .filter(|d| {
                d.values
                    .iter()
                    .zip(&d.decisions)
                    .filter(|(v, n)| v.is_some() && !n.is_empty())
                    .count()
                    > 1
                    && d.field != "source"
            })
            .map(|dispute| {
                let keep: Vec<bool> = dispute
                    .values
                    .iter()
                    .zip(&dispute.decisions)
                    .map(|(value, numbers)| value.is_some() && !numbers.is_empty())
                    .collect();
                let mut kept = keep.iter();
                let mut only = || kept.next().copied().unwrap_or(false);
                let people = people
                    .iter()
                    .filter(|_| only())
                    .map(|p| (*p).clone())
                    .collect();
                let mut kept = keep.iter();
                let mut dispute = dispute;
                dispute
                    .values
                    .retain(|_| kept.next().copied().unwrap_or(false));
                let mut kept = keep.iter();
                dispute
                    .decisions
                    .retain(|_| kept.next().copied().unwrap_or(false));
                Conflict { people, dispute }
            })
            .collect())
    }
}

fn subject(decision: &DecisionRow) -> String {
    let parts = [&decision.statement, &decision.report, &decision.was];
    parts
        .into_iter()
        .flatten()
        .next()
        .cloned()
        .unwrap_or_default()
}

/// A mark for every decision that is the same in every file: a hash over all but the numbers that a
/// file gives. Of decisions that are alike to the second, the first of one file is the first of the
/// other.
fn marks(decisions: &[DecisionRow]) -> Vec<String> {
    let mut by_number: HashMap<i64, String> = HashMap::new();
    let mut seen: HashMap<String, usize> = HashMap::new();
    decisions
        .iter()
        .map(|d| {
            let mut hash = Sha256::new();
            let start = d.start.map(|s| s.to_string());
            let undone = d.undoes.and_then(|n| by_number.get(&n).cloned());
            // The value of an added statement and the words that a decision holds on to say the same
            // of it in both files; its id does not.
            for field in [
                Some(&d.at),
                Some(&d.by),
                Some(&d.verdict),
                Some(&d.about),
                d.report.as_ref(),
                d.quote.as_ref(),
                d.prefix.as_ref(),
                d.suffix.as_ref(),
                start.as_ref(),
                d.slot.as_ref(),
                d.was.as_ref(),
                d.value.as_ref(),
                d.why.as_ref(),
                undone.as_ref(),
            ] {
                hash.update(field.map_or("\u{1}", String::as_str));
                hash.update([0]);
            }
            let mut mark = String::with_capacity(20);
            for byte in hash.finalize().iter().take(8) {
                let _ = write!(mark, "{byte:02x}");
            }
            let before = seen.entry(mark.clone()).or_default();
            *before += 1;
            if *before > 1 {
                let _ = write!(mark, ".{before}");
            }
            by_number.insert(d.number, mark.clone());
            mark
        })
        .collect()
}

type Taken = Result<(i64, Option<i64>), String>;

/// Writes one of their decisions; gives its number here and its report.
fn take(
    connection: &Connection,
    decision: &DecisionRow,
    mark: &str,
    ours: &HashMap<i64, i64>,
) -> Result<Taken, Refusal> {
    let judge = Judge {
        by: decision.by.clone(),
        at: decision.at.clone(),
        why: decision.why.clone(),
    };
    let undoes = match decision.undoes {
        None => None,
        Some(number) => match ours.get(&number) {
            Some(number) => Some(*number),
            None => {
                return Ok(Err(format!(
                    "decision {number}, which it takes back, found no place"
                )));
            }
        },
    };
    let report = match &decision.report {
        None => None,
        Some(id) => {
            let found: Option<i64> = connection
                .prepare_cached("SELECT number FROM report WHERE id = ?")?
                .query_row([id], |r| r.get(0))
                .optional()?;
            if found.is_none() {
                return Ok(Err(format!(
                    "report {id} is not in this record; add it and join again"
                )));
            }
            found
        }
    };
    let entry = Entry {
        report,
        slot: decision.slot.as_deref(),
        was: decision.was.as_deref(),
        value: decision.value.as_deref(),
        undoes,
        ..Entry::of(&decision.verdict, &decision.about)
    };
    let (Some(report), "statement") = (report, decision.about.as_str()) else {
        return Ok(Ok((entry.write(connection, &judge)?, report)));
    };
    let Some((anchor, id)) = place(connection, report, decision, mark, undoes)? else {
        return Ok(Err(
            "its words are there, and this record's kit reads no statement in them; reread with the \
             other's version, or add the statement in `dateline review`"
                .to_owned(),
        ));
    };
    let number = Entry {
        statement: Some((&anchor, &id)),
        ..entry
    }
    .write(connection, &judge)?;
    Ok(Ok((number, Some(report))))
}

/// Where one of their decisions on a statement holds on in this file.
fn place(
    connection: &Connection,
    report: i64,
    decision: &DecisionRow,
    mark: &str,
    undoes: Option<i64>,
) -> Result<Option<(Anchor, String)>, Refusal> {
    let (sha256, reading): (String, i64) = connection.query_row(
        "SELECT r.sha256, g.number FROM report r JOIN reading g ON g.report = r.number AND g.current \
         WHERE r.number = ?",
        [report],
        |r| Ok((r.get(0)?, r.get(1)?)),
    )?;
    let start = decision.start.unwrap_or_default();
    let quote = decision.quote.clone().unwrap_or_default();
    let long = u32::try_from(quote.chars().count()).unwrap_or(u32::MAX);
    let mut anchor = Anchor {
        report,
        sha256,
        reading,
        local: String::new(),
        quote,
        prefix: decision.prefix.clone().unwrap_or_default(),
        suffix: decision.suffix.clone().unwrap_or_default(),
        start,
    };
    if let Some(undone) = undoes {
        // It stands where the one stands that it takes back.
        let (id, reading, local) = connection.query_row(
            "SELECT statement, reading, local FROM decision WHERE number = ?",
            [undone],
            |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)),
        )?;
        (anchor.reading, anchor.local) = (reading, local);
        return Ok(Some((anchor, id)));
    }
    let known = project::known(connection, report)?;
    let wanted = decision.read.get("type").map(String::as_str);
    let span = (start, start.saturating_add(long));
    let found = best(&known, span, wanted);
    if decision.verdict == "added" {
        // The same words and type are the same statement, whoever found it first.
        let id = match found.filter(|k| Some(k.kind.as_str()) == wanted) {
            Some(known) => known.id.clone(),
            None => format!("v{}", next_id(connection, report)?),
        };
        anchor.local = format!("+{mark}");
        return Ok(Some((anchor, id)));
    }
    let Some(found) = found else {
        return Ok(None);
    };
    (anchor.reading, anchor.local) = (found.reading, found.local.clone());
    Ok(Some((anchor, found.id.clone())))
}

/// Of the statements at those words the one with the same words and type, else the same words, else
/// the same type.
fn best<'a>(known: &'a [Known], span: (u32, u32), kind: Option<&str>) -> Option<&'a Known> {
    known
        .iter()
        .filter(|k| k.span.0 < span.1 && span.0 < k.span.1)
        // The first of the best: latest readings stand first.
        .rev()
        .max_by_key(|k| (k.span == span, Some(k.kind.as_str()) == kind))
}
