//! Tags, lemmas and heads against gold trees; tokens and sentences against their plain text.

use crate::conllu_eval::{compare, compare_raw};
use dateline::document::Report;
use dateline_syntax::{Analyser, conllu};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// The table of one file: all words, then each genre; with `raw` from plain text.
///
/// # Errors
/// A malformed line, named; sentences that cannot be aligned.
pub fn run(analyser: &Analyser, file: &Path, raw: bool) -> Result<String, String> {
    let name = file.display().to_string();
    let text = fs::read_to_string(file).map_err(|e| format!("{name}: {e}"))?;
    let gold = conllu::read(&name, &text).map_err(|e| e.to_string())?;
    if raw {
        return from_text(analyser, &gold);
    }
    let mut system = gold.clone();
    analyser.analyse_tokens(&mut system);
    let (all, genres) = compare(&gold, &system)?;
    let mut out = format!("{}\n", all.line());
    for (genre, accuracy) in genres {
        let _ = writeln!(out, "{genre:14} {}", accuracy.line());
    }
    Ok(out)
}

/// The whole file as one text, its paragraphs kept.
fn from_text(analyser: &Analyser, gold: &[conllu::Sentence]) -> Result<String, String> {
    let mut text = String::new();
    for sentence in gold {
        if !text.is_empty() {
            text.push_str(if sentence.begins_paragraph() {
                "\n\n"
            } else {
                " "
            });
        }
        text.push_str(&sentence.text());
    }
    let report = Report::of_text("gold", text);
    let system = conllu::of(&report.text, &analyser.analyse(&report));
    let raw = compare_raw(gold, &system)?;
    Ok(format!(
        "tokens {:.2}  sentences {:.2}  words {:.2}  UPOS {:.2}  Lemma {:.2}  UAS {:.2}  LAS {:.2}\n",
        raw.tokens.f1(),
        raw.sentences.f1(),
        raw.words.f1(),
        raw.upos.f1(),
        raw.lemma.f1(),
        raw.uas.f1(),
        raw.las.f1()
    ))
}
