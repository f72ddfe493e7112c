//! Versions of the file and the steps from one to the next.

use crate::Error;
use rusqlite::{Connection, TransactionBehavior};
use std::path::Path;

/// `DTLN`: marks the file as ours (`PRAGMA application_id`, shown by file(1)).
pub(crate) const APPLICATION: i64 = 0x4454_4C4E;

/// The tables of the join.
pub(crate) const JOINED: &str = include_str!("joined.sql");

/// Makes today's version of an empty file.
const SCHEMA: &[&str] = &[include_str!("schema.sql"), JOINED];

/// One step from every earlier version to the next: `STEPS[0]` starts from version 1.
const STEPS: &[&str] = &[
    include_str!("from-1.sql"),
    include_str!("from-2.sql"),
    concat!(include_str!("from-3.sql"), include_str!("joined.sql")),
];

/// The version that this program writes.
pub(crate) const VERSION: i64 = STEPS.len() as i64 + 1;

/// Whose file it is and of which version; 0 and 0 in an empty one.
pub(crate) fn marks(connection: &Connection) -> rusqlite::Result<(i64, i64)> {
    let application = connection.pragma_query_value(None, "application_id", |r| r.get(0))?;
    let version = connection.pragma_query_value(None, "user_version", |r| r.get(0))?;
    Ok((application, version))
}

/// Refuses files of other programs and of later versions.
pub(crate) fn accept(connection: &Connection, path: &Path) -> Result<i64, Error> {
    let sql = |e: rusqlite::Error| Error::of(path, &e);
    let (application, version) = marks(connection).map_err(sql)?;
    let tables: i64 = connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |r| r.get(0))
        .map_err(sql)?;
    if application != APPLICATION && (tables > 0 || version != 0) {
        return Err(Error::Foreign {
            path: path.to_owned(),
            cause: ", but an SQLite file of another program".to_owned(),
        });
    }
    if version > VERSION {
        return Err(Error::Newer {
            path: path.to_owned(),
            found: version,
            known: VERSION,
        });
    }
    Ok(version)
}

/// Brings the file to [`VERSION`] in one transaction.
pub(crate) fn migrate(connection: &mut Connection, path: &Path) -> Result<(), Error> {
    let sql = |e: rusqlite::Error| Error::of(path, &e);
    if accept(connection, path)? == VERSION {
        return Ok(());
    }
    // A step may make a table anew that others point at.
    connection
        .pragma_update(None, "foreign_keys", false)
        .map_err(sql)?;
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(sql)?;
    // Another process may have done it while this one waited.
    let (_, version) = marks(&transaction).map_err(sql)?;
    match usize::try_from(version).unwrap_or(0) {
        0 => {
            for part in SCHEMA {
                transaction.execute_batch(part).map_err(sql)?;
            }
        }
        from => {
            for step in STEPS.iter().skip(from - 1) {
                transaction.execute_batch(step).map_err(sql)?;
            }
        }
    }
    transaction
        .pragma_update(None, "application_id", APPLICATION)
        .map_err(sql)?;
    transaction
        .pragma_update(None, "user_version", VERSION)
        .map_err(sql)?;
    transaction.commit().map_err(sql)
}
