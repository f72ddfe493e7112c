//! Releases: a state of the record under a name, and what changed since the one before.

use crate::{Error, EventRow, Filter, PartyRow, Store};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// What a release changed in one statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReleaseChange {
    /// `REPORT#v3`.
    pub statement: String,
    /// Its slots in the release before; empty: it was not there.
    pub was: BTreeMap<String, String>,
    /// Its slots now; empty: it is gone.
    pub now: BTreeMap<String, String>,
    /// Why it is gone.
    pub why: Option<String>,
}

/// A release.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Release {
    /// The number of the release in this record, from 1.
    pub number: i64,
    /// Its name.
    pub name: String,
    /// The moment of the last write to the record before it.
    pub at: String,
    /// Whether it holds only what a person confirmed, corrected or added.
    pub reviewed: bool,
    /// SHA-256 of its statements and decisions.
    pub state: String,
    /// The release before.
    pub previous: Option<String>,
    /// Kits of the latest readings: fingerprint, version of the program, reports.
    pub kits: Vec<(String, String, u32)>,
    /// Whether it was there already with this very state.
    pub again: bool,
}

/// A release with all that it holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Frozen {
    /// What it is called and made from.
    pub release: Release,
    /// Its statements, by publication date and place in the text.
    pub events: Vec<EventRow>,
    /// What it changed, by statement.
    pub changes: Vec<ReleaseChange>,
}

impl Store {
    /// Freezes the record as it stands under `name`. The same name for the same state gives the same
    /// release again.
    ///
    /// # Errors
    /// When the name stands for another state already, or the file cannot be read or written.
    pub fn release(&mut self, name: &str, reviewed: bool) -> Result<Frozen, Error> {
        let filter = Filter {
            review: match reviewed {
                true => ["confirmed", "corrected", "added"]
                    .map(str::to_owned)
                    .to_vec(),
                false => Vec::new(),
            },
            ..Filter::default()
        };
        let events = self.events(&filter)?;
        let now: BTreeMap<String, String> = events
            .iter()
            .map(|e| {
                (
                    e.id.clone(),
                    serde_json::to_string(&slots(e)).unwrap_or_default(),
                )
            })
            .collect();
        let mut hash = Sha256::new();
        for (id, slots) in &now {
            hash.update(format!("{id}\t{slots}\n"));
        }
        for decision in self.decisions()? {
            hash.update(format!(
                "{} {} {}\n",
                decision.number, decision.at, decision.by
            ));
        }
        let mut state = String::with_capacity(64);
        for byte in hash.finalize() {
            let _ = write!(state, "{byte:02x}");
        }
        let path = self.path.clone();
        let fault = |e: rusqlite::Error| Error::of(&path, &e);
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(fault)?;
        let known = there(&transaction, name).map_err(fault)?;
        let number = match &known {
            Some((number, old, was_reviewed)) => {
                if (old.as_str(), *was_reviewed) != (state.as_str(), reviewed) {
                    return Err(Error::Decision {
                        id: name.to_owned(),
                        cause: "a release of that name stands for an earlier state of the record; what \
                                was published stays: give this one another name"
                            .to_owned(),
                    });
                }
                *number
            }
            None => freeze(&transaction, name, reviewed, &state, &now).map_err(fault)?,
        };
        let release = told(&transaction, number, known.is_some()).map_err(fault)?;
        let changes = changes(&transaction, number).map_err(fault)?;
        transaction.commit().map_err(fault)?;
        Ok(Frozen {
            release,
            events,
            changes,
        })
    }
}

fn there(connection: &Connection, name: &str) -> rusqlite::Result<Option<(i64, String, bool)>> {
    connection
        .query_row(
            "SELECT number, state, reviewed FROM release WHERE name = ?",
            [name],
            |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)),
        )
        .optional()
}

/// Writes what is new, changed and gone since the release before.
fn freeze(
    connection: &Connection,
    name: &str,
    reviewed: bool,
    state: &str,
    now: &BTreeMap<String, String>,
) -> rusqlite::Result<i64> {
    connection.execute(
        "INSERT INTO release (name, at, reviewed, state) VALUES (?, (SELECT max(at) FROM (SELECT at \
         FROM batch UNION ALL SELECT at FROM decision UNION ALL SELECT '')), ?, ?)",
        params![name, reviewed, state],
    )?;
    let number = connection.last_insert_rowid();
    let before = standing(connection, number - 1)?;
    let ids: BTreeSet<&String> = before.keys().chain(now.keys()).collect();
    let mut insert = connection.prepare("INSERT INTO released VALUES (?, ?, ?)")?;
    for id in ids {
        if before.get(id) != now.get(id) {
            insert.execute(params![id, number, now.get(id)])?;
        }
    }
    Ok(number)
}

/// Statements of a release with their slots as JSON.
fn standing(connection: &Connection, release: i64) -> rusqlite::Result<BTreeMap<String, String>> {
    connection
        .prepare(
            "SELECT statement, slots FROM released r WHERE slots IS NOT NULL AND release = (SELECT \
             max(release) FROM released WHERE statement = r.statement AND release <= ?)",
        )?
        .query_map([release], |r| Ok((r.get(0)?, r.get(1)?)))?
        .collect()
}

fn told(connection: &Connection, number: i64, again: bool) -> rusqlite::Result<Release> {
    let kits = connection
        .prepare(
            "SELECT k.fingerprint, k.version, count(*) FROM reading g JOIN kit k ON k.fingerprint = \
             g.kit WHERE g.current GROUP BY 1, 2 ORDER BY 3 DESC, 1",
        )?
        .query_map([], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?;
    connection.query_row(
        "SELECT number, name, at, reviewed, state, (SELECT name FROM release p WHERE p.number < \
         r.number ORDER BY number DESC LIMIT 1) FROM release r WHERE number = ?",
        [number],
        |r| {
            Ok(Release {
                number: r.get(0)?,
                name: r.get(1)?,
                at: r.get(2)?,
                reviewed: r.get(3)?,
                state: r.get(4)?,
                previous: r.get(5)?,
                kits,
                again,
            })
        },
    )
}

fn changes(connection: &Connection, number: i64) -> rusqlite::Result<Vec<ReleaseChange>> {
    let read = |json: Option<String>| -> BTreeMap<String, String> {
        json.and_then(|j| serde_json::from_str(&j).ok())
            .unwrap_or_default()
    };
    let mut changes: Vec<ReleaseChange> = connection
        .prepare(
            "SELECT statement, (SELECT slots FROM released p WHERE p.statement = r.statement AND \
             p.release < r.release ORDER BY p.release DESC LIMIT 1), slots FROM released r WHERE \
             release = ? ORDER BY statement",
        )?
        .query_map([number], |r| {
            Ok(ReleaseChange {
                statement: r.get(0)?,
                was: read(r.get(1)?),
                now: read(r.get(2)?),
                why: None,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    for gone in changes.iter_mut().filter(|c| c.now.is_empty()) {
        gone.why = Some(why(connection, &gone.statement)?);
    }
    Ok(changes)
}

/// Why a statement is in the record's releases no more.
fn why(connection: &Connection, id: &str) -> rusqlite::Result<String> {
    let Some((report, statement)) = id.split_once('#') else {
        return Ok(String::new());
    };
    let rejected: Option<(String, String, Option<String>)> = connection
        .query_row(
            "SELECT by, at, why FROM decision d JOIN report r ON r.number = d.report WHERE r.id = ? AND \
             statement = ? AND verdict = 'rejected' AND NOT EXISTS (SELECT 1 FROM decision u WHERE \
             u.undoes = d.number) ORDER BY at DESC LIMIT 1",
            [report, statement],
            |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)),
        )
        .optional()?;
    let stands = connection
        .prepare_cached(
            "SELECT 1 FROM statement s JOIN report r ON r.number = s.report WHERE r.id = ? AND s.id = ? \
             AND s.current",
        )?
        .exists([report, statement])?;
    Ok(match rejected {
        Some((by, at, why)) => {
            let why = why.map_or(String::new(), |w| format!(": {w}"));
            format!("rejected by {by}, {at}{why}")
        }
        None if stands => "not reviewed".to_owned(),
        None => "no longer read, or taken back".to_owned(),
    })
}

fn slots(event: &EventRow) -> BTreeMap<String, String> {
    let parties = |parties: &[PartyRow]| {
        let names: Vec<String> = parties
            .iter()
            .map(|p| match &p.code {
                Some(code) => format!("{} [{code}]", p.name),
                None => p.name.clone(),
            })
            .collect();
        (!names.is_empty()).then(|| names.join("; "))
    };
    let told = event.statements.first();
    let place = event.place.as_ref().map(|p| match &p.country {
        Some(country) => format!("{} [{country}]", p.name),
        None => p.name.clone(),
    });
    [
        ("type", Some(event.kind.clone())),
        ("mode", event.mode.clone()),
        ("status", Some(event.status.clone())),
        ("stated_status", event.stated_status.clone()),
        ("actor", parties(&event.actor)),
        ("recipient", parties(&event.recipient)),
        ("mediator", parties(&event.mediators)),
        ("host", parties(&event.hosts)),
        ("place", place),
        ("when", event.when.as_ref().and_then(|w| w.value.clone())),
        ("issue", event.issue.clone()),
        (
            "chain",
            told.map(|t| t.chain.join(" > ")).filter(|c| !c.is_empty()),
        ),
        ("stance", told.and_then(|t| t.stance.clone())),
        ("outlet", told.and_then(|t| t.outlet.clone())),
        ("published", told.and_then(|t| t.published.clone())),
        ("review", Some(event.review.clone())),
    ]
    .into_iter()
    .filter_map(|(slot, value)| Some((slot.to_owned(), value?)))
    .collect()
}
