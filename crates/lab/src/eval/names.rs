//! Named entities against gold tags: exact spans, person, place and organization.

use crate::ner_eval::{Tagged, compare, read};
use dateline_syntax::Analyser;
use dateline_syntax::names::Class;
use smol_str::SmolStr;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// The table of one file; each sentence is read alone.
///
/// # Errors
/// A malformed line, named.
pub fn run(analyser: &Analyser, file: &Path) -> Result<String, String> {
    let name = file.display().to_string();
    let text = fs::read_to_string(file).map_err(|e| format!("{name}: {e}"))?;
    let gold = read(&name, &text)?;
    let system: Vec<Tagged> = gold.iter().map(|s| tagged(analyser, s)).collect();
    let scores = compare(&gold, &system, |label| {
        let label = label.to_ascii_uppercase();
        Some(match label.as_str() {
            "PER" | "PERSON" | "POLITICIAN" => "PER".to_owned(),
            "LOC" | "GEO" | "LOCATION" | "COUNTRY" => "LOC".to_owned(),
            "ORG" | "ORGANISATION" | "ORGANIZATION" | "POLITICALPARTY" => "ORG".to_owned(),
            _ => return None,
        })
    })?;
    let mut out = String::new();
    for (class, count) in scores {
        let _ = writeln!(
            out,
            "{class:4} F1 {:.2}  (right {}, gold {}, system {})",
            count.f1(),
            count.right,
            count.gold,
            count.system
        );
    }
    Ok(out)
}

fn tagged(analyser: &Analyser, sentence: &Tagged) -> Tagged {
    let forms: Vec<SmolStr> = sentence.forms.iter().map(SmolStr::new).collect();
    let mut tags = vec!["O".to_owned(); forms.len()];
    for name in analyser.names_of_tokens(&[forms]).into_iter().flatten() {
        let class = match name.class {
            Class::Person => "PER",
            Class::Place => "LOC",
            Class::Organization => "ORG",
            Class::People | Class::Event => continue,
        };
        for (i, at) in name.tokens.enumerate() {
            if let Some(tag) = tags.get_mut(at) {
                *tag = format!("{}-{class}", if i == 0 { "B" } else { "I" });
            }
        }
    }
    Tagged {
        forms: sentence.forms.clone(),
        tags,
    }
}
