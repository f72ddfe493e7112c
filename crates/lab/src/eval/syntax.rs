//! Tags, lemmas and heads against gold trees.

use crate::conllu_eval::compare;
use dateline_syntax::{Analyser, conllu};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// The table of one file: all words, then each genre.
///
/// # Errors
/// A malformed line, named; sentences that cannot be aligned.
pub fn run(analyser: &Analyser, file: &Path) -> Result<String, String> {
    let name = file.display().to_string();
    let text = fs::read_to_string(file).map_err(|e| format!("{name}: {e}"))?;
    let gold = conllu::read(&name, &text).map_err(|e| e.to_string())?;
    let mut system = gold.clone();
    analyser.analyse_tokens(&mut system);
    let (all, genres) = compare(&gold, &system)?;
    let mut out = format!("{}\n", all.line());
    for (genre, accuracy) in genres {
        let _ = writeln!(out, "{genre:14} {}", accuracy.line());
    }
    Ok(out)
}
