//! Named entities against gold tags: exact spans, person, place and organization.

use crate::ner_eval::{Tagged, compare, faults, read, shared_class, table, tagged};
use dateline_syntax::Analyser;
use smol_str::SmolStr;
use std::fs;
use std::path::Path;

/// The table of one file; each sentence is read alone. With `detail` every fault before it.
///
/// # Errors
/// A malformed line, named.
pub fn run(analyser: &Analyser, file: &Path, detail: bool) -> Result<String, String> {
    let name = file.display().to_string();
    let text = fs::read_to_string(file).map_err(|e| format!("{name}: {e}"))?;
    let gold = read(&name, &text)?;
    let system: Vec<Tagged> = gold.iter().map(|s| alone(analyser, s)).collect();
    let mut told = match detail {
        true => faults(&gold, &system, shared_class),
        false => String::new(),
    };
    told.push_str(&table(&compare(&gold, &system, shared_class)?));
    Ok(told)
}

fn alone(analyser: &Analyser, sentence: &Tagged) -> Tagged {
    let forms: Vec<SmolStr> = sentence.forms.iter().map(SmolStr::new).collect();
    let names: Vec<_> = analyser
        .names_of_tokens(&[forms])
        .into_iter()
        .flatten()
        .collect();
    tagged(sentence.forms.clone(), &names)
}
