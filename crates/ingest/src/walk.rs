//! Folders: the files in them that may hold reports, in sorted order.

use std::fs;
use std::path::{Path, PathBuf};

/// What a folder holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Walk {
    /// Files that may hold reports, sorted by path.
    pub files: Vec<PathBuf>,
    /// Files left out for their ending.
    pub others: usize,
    /// Folders that could not be opened, with the system's reason.
    pub closed: Vec<(PathBuf, String)>,
}

/// Endings of files that a folder is searched for; any other file is read when it is named itself.
const ENDINGS: [&str; 10] = [
    "txt",
    "text",
    "jsonl",
    "ndjson",
    "jsonlines",
    "csv",
    "tsv",
    "tab",
    "xlsx",
    "xlsm",
];

/// Walks `folder` and its folders. Hidden files and lock files are passed over; links to folders are not followed.
pub fn walk(folder: &Path) -> Walk {
    let mut walk = Walk::default();
    let mut todo = vec![folder.to_owned()];
    while let Some(folder) = todo.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(why) => {
                walk.closed.push((folder, why.to_string()));
                continue;
            }
        };
        for entry in entries.filter_map(Result::ok) {
            let path = entry.path();
            // Spreadsheet programs lay a file of this name beside the one that is open.
            let name = entry.file_name();
            if name.to_string_lossy().starts_with(['.', '~']) {
                continue;
            }
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => todo.push(path),
                // A link counts as the file it leads to.
                Ok(_) if !path.is_dir() => {
                    let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase());
                    if ending.is_some_and(|e| ENDINGS.contains(&e.as_str())) {
                        walk.files.push(path);
                    } else {
                        walk.others += 1;
                    }
                }
                _ => {}
            }
        }
    }
    walk.files.sort();
    walk.closed.sort();
    walk
}
