//! Bytes to reports: files, folders, standard input; plain text, JSONL and tables (CSV, XLSX); any
//! encoding.
//!
//! Reads no meaning. What it takes off a text is its furniture: header lines, the prefix `date
//! YYYY-MM-DD` and newspaper datelines, whose words are data (`data-en/ingest`). The text itself is
//! the decoded input, unchanged. Nothing here is fatal: what cannot be a report becomes a
//! [`Fault`] that names file, line, cause and fix, and the rest of the run goes on.

mod accession;
mod dateline;
mod dates;
mod decode;
mod fault;
mod furniture;
mod inputs;
mod json;
mod language;
mod table;
mod walk;
mod words;

pub use accession::{Draft, Given, MAX_TEXT};
pub use dates::published;
pub use fault::{Fault, Origin};
pub use inputs::{Arrival, Inputs};
pub use table::{Clerk, Column, FIELDS, Known, Map, Order, Sheet};
pub use walk::{Walk, walk};
pub use words::Words;
