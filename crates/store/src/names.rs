//! Names of actors, places and sources that people joined or parted.
//!
//! Whoever takes part is called by a name. Two names of one actor are merged: the one redirects to the
//! other everywhere, in what was read and in what will be. One name of two actors is split: in the
//! reports that are named it redirects to a name that nothing else had. What was read stays beside it
//! (`read_as`), and a decision that is taken back leaves nothing behind.

use crate::correct::bracketed;
use crate::decide::{Entry, Refusal};
use crate::row::Row;
use crate::{Error, Judge, Store};
use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use std::collections::{BTreeSet, HashMap};

/// A name as a decision writes it: `Name` or `Name [CODE]`; case does not count.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Key {
    name: String,
    /// Only of this country; `None`: whatever its country.
    country: Option<String>,
}

impl Key {
    fn of(written: &str) -> Self {
        let (name, code) = bracketed(written);
        Self {
            name: name.to_lowercase(),
            country: code
                .and_then(|c| c.split(' ').next())
                .map(str::to_uppercase),
        }
    }

    fn in_country(name: &str, country: Option<&str>) -> Self {
        Self {
            name: name.to_lowercase(),
            country: country.map(str::to_uppercase),
        }
    }
}

/// Decisions about names that are in force.
#[derive(Debug, Default)]
pub(crate) struct Names {
    merged: HashMap<Key, String>,
    split: HashMap<(i64, Key), String>,
}

impl Names {
    pub(crate) fn load(connection: &Connection) -> rusqlite::Result<Self> {
        let mut names = Self::default();
        // The second condition names the index that holds these few.
        let mut query = connection.prepare_cached(
            "SELECT report, was, value FROM decision d WHERE about = 'name' AND about <> 'statement' \
             AND verdict <> 'undone' AND NOT EXISTS (SELECT 1 FROM decision u WHERE u.undoes = \
             d.number) ORDER BY at, by, number",
        )?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let key = Key::of(row.get_ref(1)?.as_str()?);
            let value: String = row.get(2)?;
            match row.get::<_, Option<i64>>(0)? {
                Some(report) => names.split.insert((report, key), value),
                None => names.merged.insert(key, value),
            };
        }
        Ok(names)
    }

    /// What `name` is called in `report` (`None`: everywhere), as `Name [CODE]`; `None` as it is.
    fn resolve(&self, report: Option<i64>, name: &str, country: Option<&str>) -> Option<&str> {
        if self.merged.is_empty() && self.split.is_empty() {
            return None;
        }
        let mut found: Option<&str> = None;
        let mut name = name.to_owned();
        let mut country = country.map(str::to_owned);
        // Decisions that would lead in a circle are refused, but files may be joined that hold one each.
        for _ in 0..=self.merged.len() + self.split.len() {
            let exact = Key::in_country(&name, country.as_deref());
            let any = Key::in_country(&name, None);
            let here = |key: &Key| {
                report
                    .and_then(|r| self.split.get(&(r, key.clone())))
                    .or_else(|| self.merged.get(key))
            };
            let Some(next) = here(&exact).or_else(|| here(&any)) else {
                break;
            };
            let (called, code) = bracketed(next);
            if called.to_lowercase() == any.name {
                break;
            }
            found = Some(next);
            called.clone_into(&mut name);
            country = code.and_then(|c| c.split(' ').next()).map(str::to_owned);
        }
        found
    }

    /// Calls everybody in `row` as people decided.
    pub(crate) fn apply(&self, report: i64, row: &mut Row) {
        if self.merged.is_empty() && self.split.is_empty() {
            return;
        }
        for party in &mut row.parties {
            if let Some(called) = self.resolve(Some(report), &party.name, party.country.as_deref())
            {
                let (name, code) = bracketed(called);
                party.read_as = Some(std::mem::replace(&mut party.name, name.to_owned()));
                if let Some(code) = code {
                    party.country = code.split(' ').next().map(str::to_owned);
                    party.code = Some(code.to_owned());
                }
            }
        }
        for link in &mut row.chain {
            if let Some(read) = &link.name
                && let Some(called) = self.resolve(Some(report), read, None)
            {
                link.read_as = link.name.replace(bracketed(called).0.to_owned());
            }
        }
        if let Some(read) = &row.place
            && let Some(called) = self.resolve(Some(report), read, row.place_country.as_deref())
        {
            let (name, code) = bracketed(called);
            if let Some(country) = code.and_then(|c| c.split(' ').next())
                && row.place_country.as_deref() != Some(country)
            {
                // Another place: its whereabouts are not those of the one that was read.
                (row.lat, row.lon, row.place_precision) = (None, None, None);
                row.place_country = Some(country.to_owned());
            }
            row.place_read_as = row.place.replace(name.to_owned());
        }
    }

    /// The name to ask for where `name` redirects to another.
    pub(crate) fn asked(&self, name: &str) -> Option<&str> {
        let (plain, code) = bracketed(name);
        let country = code.and_then(|c| c.split(' ').next());
        self.resolve(None, plain, country).map(|n| bracketed(n).0)
    }

    /// Reports in which somebody is called otherwise by `after` than by these.
    pub(crate) fn changes_to(
        &self,
        after: &Self,
        connection: &Connection,
    ) -> rusqlite::Result<Vec<i64>> {
        let mut reports = BTreeSet::new();
        let mut names = BTreeSet::new();
        for key in self.merged.keys().chain(after.merged.keys()) {
            let country = key.country.as_deref();
            if self.resolve(None, &key.name, country) != after.resolve(None, &key.name, country) {
                names.insert(key.name.clone());
            }
        }
        for (report, key) in self.split.keys().chain(after.split.keys()) {
            let here = Some(*report);
            let country = key.country.as_deref();
            if self.resolve(here, &key.name, country) != after.resolve(here, &key.name, country) {
                reports.insert(*report);
            }
        }
        for name in names {
            for sql in [
                "SELECT s.report FROM party p JOIN statement s ON s.number = p.statement WHERE \
                 p.name = ?1 COLLATE NOCASE OR p.read_as = ?1 COLLATE NOCASE",
                "SELECT s.report FROM link p JOIN statement s ON s.number = p.statement WHERE \
                 p.name = ?1 COLLATE NOCASE OR p.read_as = ?1 COLLATE NOCASE",
                "SELECT report FROM statement WHERE current AND place = ?1 COLLATE NOCASE",
                "SELECT report FROM statement WHERE current AND place_read_as = ?1 COLLATE NOCASE",
            ] {
                let mut query = connection.prepare_cached(sql)?;
                let mut rows = query.query([&name])?;
                while let Some(row) = rows.next()? {
                    reports.insert(row.get(0)?);
                }
            }
        }
        Ok(reports.into_iter().collect())
    }
}

impl Store {
    /// Merges `name` into `into`: both as `Name` or `Name [CODE]`. From now on whoever is called by the
    /// one is called by the other, in old reports and new ones. Gives the decision's number.
    ///
    /// # Errors
    /// When nobody has the name, two countries' people have it and none is named, the names would lead
    /// in a circle, or the file cannot be written.
    pub fn merge_names(&mut self, name: &str, into: &str, judge: &Judge) -> Result<i64, Error> {
        self.change(name, |connection| {
            let before = Names::load(connection)?;
            let was = known(connection, name)?;
            let value = coded(connection, into)?;
            let (plain, code) = bracketed(&was);
            let country = code.and_then(|c| c.split(' ').next());
            if bracketed(&was).0.to_lowercase() == bracketed(&value).0.to_lowercase() {
                return Err(Refusal::Cause(format!(
                    "{into:?} is the same name; a name of two is parted with `dateline split`"
                )));
            }
            if let Some(called) = before.resolve(None, plain, country) {
                return Err(Refusal::Cause(format!(
                    "it is called {called:?} already; undo that decision first (`dateline decisions` \
                     tells its number)"
                )));
            }
            let (end, end_code) = bracketed(&value);
            if let Some(called) = before.resolve(None, end, end_code)
                && bracketed(called).0.to_lowercase() == plain.to_lowercase()
            {
                return Err(Refusal::Cause(format!(
                    "{into:?} is called {called:?} already; undo that decision first (`dateline \
                     decisions` tells its number)"
                )));
            }
            let number = Entry {
                was: Some(&was),
                value: Some(&value),
                ..Entry::of("merged", "name")
            }
            .write(connection, judge)?;
            let touched = before.changes_to(&Names::load(connection)?, connection)?;
            Ok((touched, number))
        })
    }

    /// Splits `name`: in `reports` (ids or names) it is `new` that is meant, a name that nothing else
    /// has. Gives a decision's number for every report.
    ///
    /// # Errors
    /// When a report is not there or has nobody of that name, the new name is taken, or the file cannot
    /// be written.
    pub fn split_name(
        &mut self,
        name: &str,
        new: &str,
        reports: &[String],
        judge: &Judge,
    ) -> Result<Vec<i64>, Error> {
        self.change(name, |connection| {
            let (plain, _) = bracketed(name);
            let (called, _) = bracketed(new);
            let taken: Option<String> = connection
                .query_row(
                    "SELECT 'somebody in the record has that name already; merge the two, or find \
                     another one' FROM party p JOIN statement s ON s.number = p.statement AND \
                     s.current WHERE p.name = ?1 COLLATE NOCASE AND NOT EXISTS (SELECT 1 \
                     FROM decision WHERE verdict = 'split' AND was = ?2 COLLATE NOCASE AND value = ?3 \
                     COLLATE NOCASE) UNION ALL SELECT 'that name was split off from ' || was || \
                     ' once, and no name is used twice' FROM decision WHERE verdict = 'split' AND value \
                     = ?3 COLLATE NOCASE AND was <> ?2 COLLATE NOCASE LIMIT 1",
                    params![called, name, new],
                    |r| r.get(0),
                )
                .optional()?;
            if let Some(taken) = taken {
                return Err(Refusal::Cause(format!("{new:?}: {taken}")));
            }
            if called.to_lowercase() == plain.to_lowercase() {
                return Err(Refusal::Cause(format!("{new:?} is the same name")));
            }
            let mut numbers = Vec::with_capacity(reports.len());
            let mut touched = Vec::with_capacity(reports.len());
            for report in reports {
                let number = report_number(connection, report)?;
                let there = connection
                    .prepare_cached(
                        "SELECT 1 FROM statement s WHERE s.report = ?1 AND s.current AND (s.place = ?2 \
                         COLLATE NOCASE OR s.number IN (SELECT statement FROM party WHERE name = ?2 \
                         COLLATE NOCASE UNION ALL SELECT statement FROM link WHERE name = ?2 COLLATE \
                         NOCASE))",
                    )?
                    .exists(params![number, plain])?;
                if !there {
                    return Err(Refusal::Cause(format!(
                        "nobody in {report} is called so; `dateline statements --report {report}` tells who \
                         is"
                    )));
                }
                numbers.push(
                    Entry {
                        report: Some(number),
                        was: Some(name),
                        value: Some(new),
                        ..Entry::of("split", "name")
                    }
                    .write(connection, judge)?,
                );
                touched.push(number);
            }
            Ok((touched, numbers))
        })
    }
}

/// A name in the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NameRow {
    /// The name.
    pub name: String,
    /// Kinds of those who are called so.
    pub kinds: Vec<String>,
    /// Their codes: two countries' are two actors under one name.
    pub codes: Vec<String>,
    /// Statements in which somebody of that name takes part.
    pub takes_part: u32,
    /// Statements that it is the place of.
    pub place_of: u32,
    /// Statements that it tells or passes on.
    pub tells: u32,
    /// Reports of these.
    pub reports: u32,
    /// Names that were read, and people merged into it or split off.
    pub read_as: Vec<String>,
}

impl Store {
    /// All names that hold `part` (every name where it is empty), the most frequent first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn names(&self, part: &str, limit: usize) -> Result<Vec<NameRow>, Error> {
        let sql = format!(
            "SELECT min(name), group_concat(DISTINCT kind), group_concat(DISTINCT code), count(DISTINCT \
             CASE role WHEN 1 THEN statement END), count(DISTINCT CASE role WHEN 2 THEN statement END), \
             count(DISTINCT CASE role WHEN 3 THEN statement END), count(DISTINCT report), \
             json_group_array(DISTINCT read_as) FILTER (WHERE read_as IS NOT NULL) FROM (SELECT p.name, \
             p.kind, p.code, 1 role, p.statement, s.report, p.read_as FROM party p JOIN statement s ON \
             s.number = p.statement AND s.current UNION ALL SELECT place, 'place', place_country, 2, \
             number, report, place_read_as FROM statement WHERE current AND place IS NOT NULL UNION ALL \
             SELECT l.name, 'source', NULL, 3, l.statement, s.report, l.read_as FROM link l JOIN \
             statement s ON s.number = l.statement AND s.current WHERE l.name IS NOT NULL) WHERE \
             instr(lower(name), lower(?1)) > 0 OR instr(lower(coalesce(read_as, '')), lower(?1)) > 0 \
             GROUP BY name COLLATE NOCASE ORDER BY count(DISTINCT statement) DESC, 1{}",
            if limit == 0 {
                String::new()
            } else {
                format!(" LIMIT {limit}")
            }
        );
        let list = |text: Option<String>| -> Vec<String> {
            let mut all: Vec<String> = text
                .iter()
                .flat_map(|t| t.split(','))
                .map(str::to_owned)
                .collect();
            all.sort_unstable();
            all
        };
        let ask = || -> rusqlite::Result<Vec<NameRow>> {
            self.connection
                .prepare(&sql)?
                .query_map([part], |r| {
                    let read_as: Option<String> = r.get(7)?;
                    Ok(NameRow {
                        name: r.get(0)?,
                        kinds: list(r.get(1)?),
                        codes: list(r.get(2)?),
                        takes_part: r.get(3)?,
                        place_of: r.get(4)?,
                        tells: r.get(5)?,
                        reports: r.get(6)?,
                        read_as: read_as
                            .and_then(|json| serde_json::from_str(&json).ok())
                            .unwrap_or_default(),
                    })
                })?
                .collect()
        };
        ask().map_err(|e| self.fault(&e))
    }
}

/// The row of the report with that id or name.
pub(crate) fn report_number(connection: &Connection, report: &str) -> Result<i64, Refusal> {
    connection
        .query_row(
            "SELECT number FROM report WHERE id = ?1 OR name = ?1 ORDER BY id = ?1 DESC LIMIT 1",
            [report],
            |r| r.get(0),
        )
        .optional()?
        .ok_or_else(|| {
            Refusal::Cause(format!(
                "there is no report {report} in the record; `dateline reports` lists them"
            ))
        })
}

/// Countries and codes under which the record has `name`, most frequent first.
fn codes(connection: &Connection, name: &str) -> rusqlite::Result<Vec<Option<String>>> {
    connection
        .prepare_cached(
            "SELECT code FROM (SELECT code, count(*) n FROM party WHERE name = ?1 COLLATE NOCASE GROUP \
             BY code UNION ALL SELECT place_country, count(*) FROM statement WHERE current AND place = \
             ?1 COLLATE NOCASE GROUP BY place_country UNION ALL SELECT NULL, count(*) FROM link WHERE \
             name = ?1 COLLATE NOCASE HAVING count(*) > 0) ORDER BY n DESC, code",
        )?
        .query_map([name], |r| r.get(0))?
        .collect()
}

/// `name` as the record has it; refused where nobody has it, or people of two countries do.
fn known(connection: &Connection, written: &str) -> Result<String, Refusal> {
    let (name, code) = bracketed(written);
    let codes = codes(connection, name)?;
    if codes.is_empty() {
        return Err(Refusal::Cause(
            "nobody in the record is called so; `dateline names` lists all names".to_owned(),
        ));
    }
    let countries: BTreeSet<&str> = codes
        .iter()
        .flatten()
        .filter_map(|c| c.split(' ').next())
        .collect();
    if code.is_none() && countries.len() > 1 {
        let all: Vec<String> = countries
            .iter()
            .map(|c| format!("'{name} [{c}]'"))
            .collect();
        return Err(Refusal::Cause(format!(
            "several are called so: say which, as {}",
            all.join(" or ")
        )));
    }
    Ok(written.trim().to_owned())
}

/// `written` with the code that the record knows of it, where none was given.
fn coded(connection: &Connection, written: &str) -> rusqlite::Result<String> {
    let (name, code) = bracketed(written);
    if code.is_some() {
        return Ok(written.trim().to_owned());
    }
    let known = codes(connection, name)?.into_iter().flatten().next();
    Ok(match known {
        Some(code) => format!("{name} [{code}]"),
        None => name.to_owned(),
    })
}
