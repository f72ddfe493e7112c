//! Opening the file: for writing with a write-ahead log, for reading without touching it.

use crate::error::PATIENCE;
use crate::{Error, schema};
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Pages kept in memory: a negative number is KiB.
const CACHE: i64 = -65_536;

/// Pages in the write-ahead log before they are written into the file.
const CHECKPOINT: i64 = 8_192;

/// The record on disk.
#[derive(Debug)]
pub struct Store {
    pub(crate) connection: Connection,
    pub(crate) path: PathBuf,
}

impl Store {
    /// Opens the record at `path` for reading and writing; makes it when there is none.
    ///
    /// # Errors
    /// When it cannot be written, lies on a network share, is no record, is damaged, or was written
    /// by a later version.
    pub fn open(path: &Path) -> Result<Self, Error> {
        if let Some(kind) = network(path) {
            return Err(Error::Network {
                path: path.to_owned(),
                kind,
            });
        }
        let sql = |e: rusqlite::Error| Error::of(path, &e);
        let mut connection = Connection::open(path).map_err(sql)?;
        connection
            .busy_timeout(Duration::from_secs(PATIENCE))
            .map_err(sql)?;
        // Before anything is written into what may be another program's file.
        schema::accept(&connection, path)?;
        connection
            .pragma_update(None, "journal_mode", "wal")
            .map_err(sql)?;
        // What was reported as added survives a power cut too.
        connection
            .pragma_update(None, "synchronous", "full")
            .map_err(sql)?;
        // The indexes of a large record do not fit SQLite's 2 MB; and pages that are changed again
        // by the next batch need not be written into the file in between.
        connection
            .pragma_update(None, "cache_size", CACHE)
            .map_err(sql)?;
        connection
            .pragma_update(None, "wal_autocheckpoint", CHECKPOINT)
            .map_err(sql)?;
        connection.set_prepared_statement_cache_capacity(64);
        schema::migrate(&mut connection, path)?;
        connection
            .pragma_update(None, "foreign_keys", true)
            .map_err(sql)?;
        Ok(Self {
            connection,
            path: path.to_owned(),
        })
    }

    /// Opens the record at `path` for reading and writing.
    ///
    /// # Errors
    /// When there is none, or as [`Store::open`].
    pub fn open_existing(path: &Path) -> Result<Self, Error> {
        if !path.exists() {
            return Err(Error::Missing(path.to_owned()));
        }
        Self::open(path)
    }

    /// Opens the record at `path` for reading.
    ///
    /// # Errors
    /// When there is none, or as [`Store::open`].
    pub fn read(path: &Path) -> Result<Self, Error> {
        if !path.exists() {
            return Err(Error::Missing(path.to_owned()));
        }
        let sql = |e: rusqlite::Error| Error::of(path, &e);
        let connection = open_for_reading(path).map_err(sql)?;
        if schema::accept(&connection, path)? < schema::VERSION {
            drop(connection);
            return Self::open(path);
        }
        Ok(Self {
            connection,
            path: path.to_owned(),
        })
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn fault(&self, error: &rusqlite::Error) -> Error {
        Error::of(&self.path, error)
    }
}

fn open_for_reading(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(Duration::from_secs(PATIENCE))?;
    connection.pragma_update(None, "cache_size", CACHE)?;
    match schema::marks(&connection) {
        // A file in a folder that nobody may write has no log either: it cannot change.
        Err(e)
            if e.sqlite_error_code() == Some(rusqlite::ErrorCode::CannotOpen)
                || e.sqlite_error_code() == Some(rusqlite::ErrorCode::ReadOnly) =>
        {
            let mut address = String::from("file:");
            for byte in path.to_string_lossy().bytes() {
                match byte {
                    b'?' | b'#' | b'%' => address.push_str(&format!("%{byte:02X}")),
                    _ => address.push(char::from(byte)),
                }
            }
            address.push_str("?immutable=1");
            Connection::open_with_flags(address, flags | OpenFlags::SQLITE_OPEN_URI)
        }
        _ => Ok(connection),
    }
}

/// The network file system that holds `path`, if one does (statfs(2)).
#[cfg(target_os = "linux")]
fn network(path: &Path) -> Option<&'static str> {
    let folder = path
        .parent()
        .filter(|p| !p.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let kind = rustix::fs::statfs(folder).ok()?.f_type;
    #[allow(clippy::unnecessary_cast)] // its width differs between machines
    match kind as i64 & 0xFFFF_FFFF {
        0x6969 => Some("NFS"),
        0x517B => Some("SMB"),
        0xFF53_4D42 => Some("CIFS"),
        0xFE53_4D42 => Some("SMB 2"),
        0x564C => Some("NCP"),
        0x5346_414F | 0x6B41_4653 => Some("AFS"),
        0x7375_7245 => Some("Coda"),
        0x00C3_6400 => Some("Ceph"),
        _ => None,
    }
}

#[cfg(not(target_os = "linux"))]
fn network(_: &Path) -> Option<&'static str> {
    None
}
