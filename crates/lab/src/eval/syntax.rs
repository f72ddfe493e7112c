//! Tags, lemmas and heads against gold trees; tokens and sentences against their plain text.

use crate::conllu_eval::{compare, compare_raw};
use dateline::document::Report;
use dateline_rules::{Library, Source};
use dateline_syntax::{Analyser, Models, conllu};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// An analyser with the models of `folder`, or the embedded ones.
///
/// # Errors
/// A file that cannot be read, a damaged model.
pub fn analyser(folder: Option<&Path>, accurate: bool) -> Result<Analyser, String> {
    let model = |name: &str, embedded: &'static [u8]| match folder {
        None => Ok(Cow::Borrowed(embedded)),
        Some(folder) => {
            let path = folder.join(format!("{name}.model"));
            fs::read(&path)
                .map(Cow::Owned)
                .map_err(|e| format!("{}: {e}", path.display()))
        }
    };
    let (splitter, clusters) = (
        model("splitter", dateline_model_en::SPLITTER)?,
        model("clusters", dateline_model_en::CLUSTERS)?,
    );
    let (tagger, lemmatizer, parser) = (
        model("tagger", dateline_model_en::TAGGER)?,
        model("lemmatizer", dateline_model_en::LEMMATIZER)?,
        model("parser", dateline_model_en::PARSER)?,
    );
    let models = Models {
        splitter: &splitter,
        clusters: &clusters,
        tagger: &tagger,
        lemmatizer: &lemmatizer,
        parser: &parser,
    };
    let sources = dateline_data_en::FILES
        .iter()
        .map(|(path, text)| Source { path, text });
    let library = Library::read(sources).map_err(|e| e.to_string())?;
    let analyser = Analyser::new(models, &library).map_err(|e| e.to_string())?;
    if !accurate {
        return Ok(analyser);
    }
    let searches = model("accurate", dateline_model_en::ACCURATE)?;
    analyser.with_accurate(&searches).map_err(|e| e.to_string())
}

/// The table of one file: all words, then each genre; with `raw` from plain text. `detail` tells
/// every wrong lemma, or with `raw` every wrong sentence end.
///
/// # Errors
/// A malformed line, named; sentences that cannot be aligned.
pub fn run(analyser: &Analyser, file: &Path, raw: bool, detail: bool) -> Result<String, String> {
    let name = file.display().to_string();
    let text = fs::read_to_string(file).map_err(|e| format!("{name}: {e}"))?;
    let gold = conllu::read(&name, &text).map_err(|e| e.to_string())?;
    if raw {
        return from_text(analyser, &gold, detail);
    }
    let mut system = gold.clone();
    analyser.analyse_tokens(&mut system);
    let (all, genres) = compare(&gold, &system)?;
    let mut out = format!("{}\n", all.line());
    for (genre, accuracy) in genres {
        let _ = writeln!(out, "{genre:14} {}", accuracy.line());
    }
    if detail {
        let words = gold
            .iter()
            .zip(&system)
            .flat_map(|(g, s)| g.words.iter().zip(&s.words));
        for (g, s) in words.filter(|(g, s)| g.lemma != "_" && g.lemma != s.lemma) {
            let _ = writeln!(
                out,
                "{} ({} {}) has lemma {}, not {} ({} {})",
                g.form, g.upos, g.xpos, g.lemma, s.lemma, s.upos, s.xpos
            );
        }
    }
    Ok(out)
}

/// The whole file as one text, its paragraphs kept.
fn from_text(
    analyser: &Analyser,
    gold: &[conllu::Sentence],
    detail: bool,
) -> Result<String, String> {
    let mut text = String::new();
    let mut starts = BTreeSet::new();
    for sentence in gold {
        if !text.is_empty() {
            text.push_str(if sentence.begins_paragraph() {
                "\n\n"
            } else {
                " "
            });
        }
        starts.insert(text.len());
        text.push_str(&sentence.text());
    }
    let report = Report::of_text("gold", text);
    let syntax = analyser.analyse(&report);
    let system = conllu::of(&report.text, &syntax);
    let raw = compare_raw(gold, &system)?;
    let mut out = format!(
        "tokens {:.2}  sentences {:.2}  words {:.2}  UPOS {:.2}  Lemma {:.2}  UAS {:.2}  LAS {:.2}\n",
        raw.tokens.f1(),
        raw.sentences.f1(),
        raw.words.f1(),
        raw.upos.f1(),
        raw.lemma.f1(),
        raw.uas.f1(),
        raw.las.f1()
    );
    if detail {
        let found: BTreeSet<usize> = syntax
            .sentences
            .iter()
            .map(|s| s.span.start as usize)
            .collect();
        for (kind, at) in (starts.difference(&found).map(|at| ("missed", at)))
            .chain(found.difference(&starts).map(|at| ("made up", at)))
        {
            let before: String = report.text[..*at].chars().rev().take(40).collect();
            let before: String = before.chars().rev().collect();
            let after: String = report.text[*at..].chars().take(40).collect();
            let place = format!("{before}|{after}").replace('\n', " ");
            let _ = writeln!(out, "{kind}: {place}");
        }
    }
    Ok(out)
}
