//! English lexicons and rules as text, one folder a stage.
//!
//! The files are read by `dateline-rules` when a reader is made; users' own files go through the
//! same door. Each file's head says what it is, where its facts come from and under which licence.

/// Every data file: path below this crate's folder (`time/months.lex`) and text.
pub static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));
