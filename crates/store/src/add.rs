//! Writing: reports and their readings, a batch at a time; a batch is there as a whole or not at all.

use crate::names::Names;
use crate::row::Row;
use crate::rows::Rows;
use crate::{Error, Store, facts, pack, project};
use dateline_wire::Record;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, named_params, params};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// A record made ready for the file; made on any thread.
#[derive(Clone, Debug)]
pub struct Reading {
    record: Record,
    packed: Vec<u8>,
    id: String,
}

impl Reading {
    /// `record` made ready. Tokens and predicates are left out: a kit reads them again in no time.
    pub fn new(mut record: Record) -> Self {
        record.tokens = None;
        record.predicates = None;
        let packed = pack::pack(&mut record);
        let report = &record.report;
        let id = report_id(
            report.outlet.as_deref(),
            report.published.as_deref(),
            report.url.as_deref(),
            &report.text,
        );
        Self { record, packed, id }
    }

    /// `record` as another reading of the report `id`, which is in the record already.
    pub fn of_known(record: Record, id: String) -> Self {
        Self {
            id,
            ..Self::new(record)
        }
    }

    /// The report's id in the record.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The record.
    pub fn record(&self) -> &Record {
        &self.record
    }
}

/// The id of a report in the record: 16 hexadecimal digits of a SHA-256. The same text from the same
/// outlet, day and address has the same id, whatever the file's name.
pub fn report_id(
    outlet: Option<&str>,
    published: Option<&str>,
    url: Option<&str>,
    text: &str,
) -> String {
    let mut hash = Sha256::new();
    for field in [outlet, published, url] {
        hash.update(field.unwrap_or_default());
        hash.update([0]);
    }
    hash.update(text);
    let mut id = String::with_capacity(16);
    for byte in hash.finalize().iter().take(8) {
        let _ = write!(id, "{byte:02x}");
    }
    id
}

/// What a batch added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Added {
    /// Reports that were not there.
    pub reports: usize,
    /// Of those, with another text at a known address.
    pub revisions: usize,
    /// Reports that were there, read by a kit that had not read them.
    pub reread: usize,
    /// Reports that were there with this kit's reading.
    pub known: usize,
    /// Statements in the readings added.
    pub statements: usize,
}

impl Added {
    /// Both together.
    pub fn and(self, other: Self) -> Self {
        Self {
            reports: self.reports + other.reports,
            revisions: self.revisions + other.revisions,
            reread: self.reread + other.reread,
            known: self.known + other.known,
            statements: self.statements + other.statements,
        }
    }
}

impl Store {
    /// Whether a report of that id is there.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn has(&self, id: &str) -> Result<bool, Error> {
        self.connection
            .prepare_cached("SELECT 1 FROM report WHERE id = ?")
            .and_then(|mut s| s.exists([id]))
            .map_err(|e| self.fault(&e))
    }

    /// Adds `readings` in one transaction. `at`: the moment of the write (RFC 3339, UTC).
    ///
    /// # Errors
    /// When the file cannot be written; nothing of the batch is there then.
    pub fn add(&mut self, readings: &[Reading], at: &str) -> Result<Added, Error> {
        let Some(first) = readings.first() else {
            return Ok(Added::default());
        };
        write(&mut self.connection, first, readings, at).map_err(|e| Error::of(&self.path, &e))
    }
}

fn write(
    connection: &mut Connection,
    first: &Reading,
    readings: &[Reading],
    at: &str,
) -> rusqlite::Result<Added> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut batch = Batch {
        connection: &transaction,
        number: 0,
        added: Added::default(),
        names: Names::load(&transaction)?,
    };
    batch.open(first, at)?;
    for reading in readings {
        batch.take(reading, at)?;
    }
    let added = batch.added;
    if added.reports + added.reread == 0 {
        // Nothing new: not even a batch.
        transaction.rollback()?;
    } else {
        transaction.commit()?;
    }
    Ok(added)
}

struct Batch<'c> {
    connection: &'c Connection,
    number: i64,
    added: Added,
    names: Names,
}

impl Batch<'_> {
    fn open(&mut self, first: &Reading, at: &str) -> rusqlite::Result<()> {
        self.kit(first, at)?;
        let kit = &first.record.generator.kit;
        self.connection
            .prepare_cached("INSERT INTO batch (at, kit, why) VALUES (?, ?, 'add')")?
            .execute(params![at, kit])?;
        self.number = self.connection.last_insert_rowid();
        Ok(())
    }

    fn kit(&self, reading: &Reading, at: &str) -> rusqlite::Result<()> {
        let made_by = &reading.record.generator;
        self.connection
            .prepare_cached("INSERT OR IGNORE INTO kit VALUES (?, ?, ?)")?
            .execute(params![made_by.kit, made_by.version, at])?;
        Ok(())
    }

    fn take(&mut self, reading: &Reading, at: &str) -> rusqlite::Result<()> {
        let known: Option<i64> = self
            .connection
            .prepare_cached("SELECT number FROM report WHERE id = ?")?
            .query_row([&reading.id], |r| r.get(0))
            .optional()?;
        let report = match known {
            Some(number) => {
                let by_this_kit = self
                    .connection
                    .prepare_cached(
                        "SELECT 1 FROM reading WHERE report = ? AND kit = ? AND published IS ? AND \
                         outlet IS ?",
                    )?
                    .exists(params![
                        number,
                        reading.record.generator.kit,
                        reading.record.report.published,
                        reading.record.report.outlet
                    ])?;
                if by_this_kit {
                    self.added.known += 1;
                    return Ok(());
                }
                self.added.reread += 1;
                number
            }
            None => self.report(reading)?,
        };
        self.kit(reading, at)?;
        self.reading(report, reading, known.is_none())
    }

    fn report(&mut self, reading: &Reading) -> rusqlite::Result<i64> {
        let report = &reading.record.report;
        let revises: Option<String> = match &report.url {
            None => None,
            Some(url) => self
                .connection
                .prepare_cached("SELECT id FROM report WHERE url = ? ORDER BY number DESC LIMIT 1")?
                .query_row([url], |r| r.get(0))
                .optional()?,
        };
        self.connection
            .prepare_cached(
                "INSERT INTO report (id, name, outlet, agency, byline, place, published, \
                 published_origin, updated, retrieved, title, url, language, read, sha256, revises, \
                 batch, text) VALUES (:id, :name, :outlet, :agency, :byline, :place, :published, \
                 :origin, :updated, :retrieved, :title, :url, :language, :read, :sha256, :revises, \
                 :batch, :text)",
            )?
            .execute(named_params! {
                ":id": reading.id, ":name": report.id, ":outlet": report.outlet,
                ":agency": report.agency, ":byline": report.byline, ":place": report.place,
                ":published": report.published, ":origin": report.published_origin.as_deref(),
                ":updated": report.updated, ":retrieved": report.retrieved,
                ":title": report.title, ":url": report.url, ":language": report.language,
                ":read": report.read, ":sha256": report.sha256, ":revises": revises,
                ":batch": self.number, ":text": report.text,
            })?;
        let number = self.connection.last_insert_rowid();
        self.connection
            .prepare_cached("INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)")?
            .execute(params![number, report.title, report.text])?;
        self.added.reports += 1;
        self.added.revisions += usize::from(revises.is_some());
        Ok(number)
    }

    fn reading(&mut self, report: i64, reading: &Reading, new: bool) -> rusqlite::Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO reading (report, kit, batch, current, record, published, outlet) VALUES \
                 (?, ?, ?, 1, ?, ?, ?)",
            )?
            .execute(params![
                report,
                reading.record.generator.kit,
                self.number,
                reading.packed,
                reading.record.report.published,
                reading.record.report.outlet
            ])?;
        let number = self.connection.last_insert_rowid();
        self.added.statements += reading.record.events.len();
        if !new && facts::choose(self.connection, report)? != number {
            // Read with a day or outlet that a person corrected: it is kept, and does not stand.
            return project::again(self.connection, report, &self.names);
        }
        let rows = Rows::new(&reading.record);
        let events = &reading.record.events;
        let rows = events.iter().map(|e| Row::of(e, &rows, number)).collect();
        let published = reading.record.report.published.as_deref();
        project::stand(self.connection, report, published, rows, new, &self.names)
    }
}
