//! What can go wrong before a text is read: models, lexicons, CoNLL-U files. Reading a text cannot
//! fail.

use std::fmt;

/// A file that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// A fault in a text file.
    Line {
        /// The file, as the caller names it.
        file: String,
        /// Line from 1.
        line: usize,
        /// What is wrong.
        what: String,
    },
    /// A fault in a model file.
    Model(dateline_learn::Error),
    /// Faults in lexicons.
    Lexicons(dateline_rules::Faults),
}

impl Error {
    pub(crate) fn line(file: &str, line: usize, what: impl Into<String>) -> Self {
        Self::Line {
            file: file.to_owned(),
            line,
            what: what.into(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Line { file, line, what } => write!(f, "{file}:{line}: {what}"),
            Error::Model(error) => error.fmt(f),
            Error::Lexicons(faults) => faults.fmt(f),
        }
    }
}

impl std::error::Error for Error {}

impl From<dateline_learn::Error> for Error {
    fn from(error: dateline_learn::Error) -> Self {
        Self::Model(error)
    }
}

impl From<dateline_rules::Faults> for Error {
    fn from(faults: dateline_rules::Faults) -> Self {
        Self::Lexicons(faults)
    }
}
