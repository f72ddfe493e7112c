//! `reports`, `sources`, `search`, and the record of one report.

use crate::filter::expression;
use crate::{Error, Filter, Store, pack};
use dateline_wire::Record;
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row, params_from_iter};
use serde::Serialize;

/// A report in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Listed {
    /// Its id.
    pub id: String,
    /// The input's id, or the file's stem.
    pub name: String,
    /// Who published it.
    pub outlet: Option<String>,
    /// When.
    pub published: Option<String>,
    /// Where that date comes from.
    pub published_origin: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// Its address.
    pub url: Option<String>,
    /// Its language.
    pub language: Option<String>,
    /// Whether it was read.
    pub read: bool,
    /// The report that stood at its address before.
    pub revises: Option<String>,
    /// How many statements its latest reading has.
    pub statements: u32,
    /// SHA-256 of its text.
    pub sha256: String,
}

/// A source: who tells or passes on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SourceRow {
    /// Name; of unnamed sources the words of the text.
    pub name: String,
    /// outlet, named, anonymous, document, none.
    pub kind: String,
    /// Statements of which it is the origin.
    pub origin_of: u32,
    /// Statements that it passes on.
    pub passes_on: u32,
    /// Reports that name it.
    pub reports: u32,
}

/// A report found by its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Found {
    /// The report.
    #[serde(flatten)]
    pub report: Listed,
    /// The words around the first hit; hits stand in `[`...`]`.
    pub excerpt: String,
}

const LISTED: &str = "SELECT r.id, r.name, r.outlet, r.published, r.published_origin, r.title, r.url, \
    r.language, r.read, r.revises, (SELECT count(*) FROM statement s WHERE s.report = r.number AND \
    s.current), r.sha256";

impl Store {
    /// The reports that `filter` lets through, by publication date.
    ///
    /// # Errors
    /// When the file cannot be read or the search words cannot be understood.
    pub fn reports(&self, filter: &Filter) -> Result<Vec<Listed>, Error> {
        let w = filter.reports();
        let sql = format!(
            "{LISTED} FROM report r{} ORDER BY r.published, r.number{}",
            w.sql(),
            filter.limit()
        );
        self.list(&sql, &w.values, listed)
            .map_err(|e| self.asked(filter, &e))
    }

    /// Reports whose title or text match `filter.words`, best first (BM25).
    ///
    /// # Errors
    /// As [`Store::reports`].
    pub fn search(&self, filter: &Filter) -> Result<Vec<Found>, Error> {
        let rest = Filter {
            words: None,
            ..filter.clone()
        };
        let w = rest.reports();
        let more = w.sql().replacen(" WHERE ", " AND ", 1);
        let sql = format!(
            "{LISTED}, snippet(words, -1, '[', ']', '…', 24) FROM words JOIN report r ON r.number = \
             words.rowid WHERE words MATCH ?{more} ORDER BY rank{}",
            filter.limit()
        );
        let mut values = vec![expression(filter.words.as_deref().unwrap_or_default()).into()];
        values.extend(w.values);
        let found = |row: &Row| {
            Ok(Found {
                report: listed(row)?,
                excerpt: row.get(12)?,
            })
        };
        self.list(&sql, &values, found)
            .map_err(|e| self.asked(filter, &e))
    }

    /// Everybody who tells or passes on, by how often.
    ///
    /// # Errors
    /// As [`Store::reports`].
    pub fn sources(&self, filter: &Filter) -> Result<Vec<SourceRow>, Error> {
        let w = self.called(filter)?.statements();
        let sql = format!(
            "SELECT l.name, l.kind, sum(l.name IS s.origin AND NOT EXISTS (SELECT 1 FROM link m WHERE \
             m.statement = l.statement AND m.number > l.number)), sum(EXISTS (SELECT 1 FROM link m \
             WHERE m.statement = l.statement AND m.number > l.number)), count(DISTINCT s.report) \
             FROM link l JOIN statement s ON s.number = l.statement JOIN report r ON r.number = \
             s.report{} AND l.name IS NOT NULL GROUP BY l.name COLLATE NOCASE, l.kind \
             ORDER BY count(*) DESC, l.name{}",
            w.sql(),
            filter.limit()
        );
        let source = |row: &Row| {
            Ok(SourceRow {
                name: row.get(0)?,
                kind: row.get(1)?,
                origin_of: row.get(2)?,
                passes_on: row.get(3)?,
                reports: row.get(4)?,
            })
        };
        self.list(&sql, &w.values, source)
            .map_err(|e| self.asked(filter, &e))
    }

    /// Days with reports: the last one before `day`, the last one up to it, the first one after it; of all
    /// days where none is given.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn days(&self, day: Option<&str>) -> Result<[Option<String>; 3], Error> {
        let ask = |sql: &str, value: &str| -> rusqlite::Result<Option<String>> {
            self.connection.query_row(sql, [value], |r| r.get(0))
        };
        let days = || {
            let until = format!("{}~", day.unwrap_or("9999-12-31"));
            let last = "SELECT substr(max(published), 1, 10) FROM report WHERE published < ?";
            let here = ask(last, &until)?;
            let border = day.or(here.as_deref()).unwrap_or_default();
            let before = ask(last, border)?;
            let next = "SELECT substr(min(published), 1, 10) FROM report WHERE published > ?";
            let after = ask(next, &format!("{border}~"))?;
            Ok([before, here, after])
        };
        days().map_err(|e: rusqlite::Error| self.fault(&e))
    }

    fn list<T>(
        &self,
        sql: &str,
        values: &[Value],
        row: impl FnMut(&Row) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<Vec<T>> {
        self.connection
            .prepare(sql)?
            .query_map(params_from_iter(values), row)?
            .collect()
    }

    /// The latest reading of the report with that id or name; `None` when there is no such report.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn record(&self, id: &str) -> Result<Option<Record>, Error> {
        let found: Option<(Vec<u8>, String)> = self
            .connection
            .query_row(
                "SELECT g.record, r.text FROM report r JOIN reading g ON g.report = r.number AND \
                 g.current WHERE r.id = ?1 OR r.name = ?1 ORDER BY r.id = ?1 DESC LIMIT 1",
                [id],
                |r| Ok((r.get(0)?, r.get(1)?)),
            )
            .optional()
            .map_err(|e| self.fault(&e))?;
        match found {
            None => Ok(None),
            Some((packed, text)) => {
                pack::unpack(&packed, text)
                    .map(Some)
                    .map_err(|cause| Error::Damaged {
                        path: self.path.clone(),
                        cause: format!("the reading of {id}: {cause}"),
                    })
            }
        }
    }
}

fn listed(row: &Row) -> rusqlite::Result<Listed> {
    Ok(Listed {
        id: row.get(0)?,
        name: row.get(1)?,
        outlet: row.get(2)?,
        published: row.get(3)?,
        published_origin: row.get(4)?,
        title: row.get(5)?,
        url: row.get(6)?,
        language: row.get(7)?,
        read: row.get(8)?,
        revises: row.get(9)?,
        statements: row.get(10)?,
        sha256: row.get(11)?,
    })
}
