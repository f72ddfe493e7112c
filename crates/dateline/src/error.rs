//! Why a reader cannot be made.

use dateline_rules::Faults;
use std::path::PathBuf;

/// Why a reader cannot be made. Reading itself never fails.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Data files with faults; all of them, with file and line.
    #[error("{0}")]
    Data(#[from] Faults),
    /// A model file that is damaged or of another version.
    #[error("{0}")]
    Model(String),
    /// A folder or file of the user's data that cannot be read.
    #[error("{}: {cause}", path.display())]
    Folder {
        /// The folder or file.
        path: PathBuf,
        /// The system's reason.
        cause: std::io::Error,
    },
}
