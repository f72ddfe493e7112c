//! What is wrong with an input: file, line, cause, fix.

use std::fmt;

/// Where a report came from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    /// The file as the user named it; `-` for standard input.
    pub file: String,
    /// Line, from 1, in files that hold several reports.
    pub line: Option<usize>,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.file.as_str(), self.line) {
            ("-", None) => f.write_str("standard input"),
            ("-", Some(line)) => write!(f, "standard input:{line}"),
            (file, None) => f.write_str(file),
            (file, Some(line)) => write!(f, "{file}:{line}"),
        }
    }
}

/// An input that is no report. The rest of the run goes on without it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub origin: Origin,
    /// What is wrong.
    pub cause: String,
    /// What to do about it.
    pub fix: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}; {}", self.origin, self.cause, self.fix)
    }
}

impl std::error::Error for Fault {}

/// Cause and fix, before the place is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Complaint {
    pub(crate) cause: String,
    pub(crate) fix: String,
}

impl Complaint {
    pub(crate) fn new(cause: impl Into<String>, fix: impl Into<String>) -> Self {
        Self {
            cause: cause.into(),
            fix: fix.into(),
        }
    }

    pub(crate) fn at(self, file: &str, line: Option<usize>) -> Fault {
        Fault {
            origin: Origin {
                file: file.to_owned(),
                line,
            },
            cause: self.cause,
            fix: self.fix,
        }
    }
}
