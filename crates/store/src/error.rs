//! What can go wrong with the file, in words that say what to do.

use rusqlite::ErrorCode;
use std::path::{Path, PathBuf};

/// Why the record could not be opened, read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A question was asked of a file that is not there.
    #[error("{}: there is no record here; make one with `dateline add FILES --db {}`", .0.display(), .0.display())]
    Missing(PathBuf),
    /// Not an SQLite file, or one of another program.
    #[error("{}: this is no record of Dateline{cause}; name another file with --db", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
        /// What it is, where that is known.
        cause: String,
    },
    /// Written by a later version of the program.
    #[error("{}: its format is version {found}, this program knows versions up to {known}; use a newer dateline", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Version of the file.
        found: i64,
        /// Latest version of this program.
        known: i64,
    },
    /// The file is damaged.
    #[error("{}: the file is damaged ({cause}); `dateline doctor` says how far, and a copy made before is the way back", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// SQLite's words.
        cause: String,
    },
    /// The file or its folder cannot be written.
    #[error("{}: it cannot be written ({cause}); check the rights on the file and its folder", path.display())]
    ReadOnly {
        /// The file.
        path: PathBuf,
        /// SQLite's words.
        cause: String,
    },
    /// There is no room left.
    #[error("{}: the disk is full or the file may grow no further; what was reported as added is there, the rest is not: make room and add again", .0.display())]
    Full(PathBuf),
    /// Another process has been writing for too long.
    #[error("{}: another process is writing to it and did not finish within {seconds} s; try again when it is done", path.display())]
    Busy {
        /// The file.
        path: PathBuf,
        /// How long was waited.
        seconds: u64,
    },
    /// On a file system where SQLite's write-ahead log is unsafe.
    #[error("{}: it lies on a network share ({kind}), where its write-ahead log may lose data; keep the record on a local disk and copy it when nobody writes", path.display())]
    Network {
        /// The file.
        path: PathBuf,
        /// The file system.
        kind: &'static str,
    },
    /// A search expression that cannot be understood.
    #[error(
        "the search {query:?} cannot be understood ({cause}); put phrases in double quotes, combine with AND, OR, NOT"
    )]
    Query {
        /// What was asked.
        query: String,
        /// SQLite's words.
        cause: String,
    },
    /// A decision that cannot be taken.
    #[error("{id}: {cause}")]
    Decision {
        /// What was decided on.
        id: String,
        /// Why not.
        cause: String,
    },
    /// Anything else of SQLite's.
    #[error("{}: {cause}", path.display())]
    Other {
        /// The file.
        path: PathBuf,
        /// SQLite's words.
        cause: String,
    },
}

/// How long a write waits for another process, in seconds.
pub(crate) const PATIENCE: u64 = 20;

impl Error {
    /// `error` of the file at `path`.
    pub(crate) fn of(path: &Path, error: &rusqlite::Error) -> Self {
        let path = path.to_owned();
        let cause = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => Error::Foreign {
                path,
                cause: String::new(),
            },
            Some(ErrorCode::DatabaseCorrupt) => Error::Damaged { path, cause },
            Some(ErrorCode::DiskFull) => Error::Full(path),
            // A limit on the size of files ends a write with an input/output error.
            Some(ErrorCode::SystemIoFailure) if is_write(error) => Error::Full(path),
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                Error::ReadOnly { path, cause }
            }
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::Busy {
                path,
                seconds: PATIENCE,
            },
            _ => Error::Other { path, cause },
        }
    }
}

fn is_write(error: &rusqlite::Error) -> bool {
    use rusqlite::ffi::{SQLITE_IOERR_FSYNC, SQLITE_IOERR_SHMSIZE, SQLITE_IOERR_WRITE};
    error.sqlite_error().is_some_and(|e| {
        [SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC, SQLITE_IOERR_SHMSIZE].contains(&e.extended_code)
    })
}
