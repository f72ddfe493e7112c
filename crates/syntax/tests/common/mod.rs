//! The analyser with the shipped models and lexicons, made once.

#![allow(dead_code, clippy::unwrap_used, unreachable_pub)]

use dateline_document::{Report, Span, Syntax};
use dateline_rules::{Library, Source};
use dateline_syntax::{Analyser, Models};
use std::sync::OnceLock;

/// An analyser of one's own.
pub fn made() -> Analyser {
    let sources = dateline_data_en::FILES
        .iter()
        .filter(|(path, _)| {
            path.starts_with("syntax/")
                || path.starts_with("actor/")
                || *path == "time/calendar.lex"
        })
        .map(|(path, text)| Source { path, text });
    let library = Library::read(sources).unwrap();
    let models = Models {
        splitter: dateline_model_en::SPLITTER,
        clusters: dateline_model_en::CLUSTERS,
        tagger: dateline_model_en::TAGGER,
        lemmatizer: dateline_model_en::LEMMATIZER,
        parser: dateline_model_en::PARSER,
    };
    let analyser = Analyser::new(models, &library).unwrap();
    analyser
        .with_names(dateline_model_en::NAMES, &library)
        .unwrap()
}

pub fn analyser() -> &'static Analyser {
    static ANALYSER: OnceLock<Analyser> = OnceLock::new();
    ANALYSER.get_or_init(made)
}

/// The same in the accurate mode.
pub fn accurate() -> &'static Analyser {
    static ACCURATE: OnceLock<Analyser> = OnceLock::new();
    ACCURATE.get_or_init(|| made().with_accurate(dateline_model_en::ACCURATE).unwrap())
}

pub fn analyse(text: &str, furniture: &[Span]) -> Syntax {
    let mut report = Report::of_text("t", text);
    report.furniture = furniture.to_vec();
    analyser().analyse(&report)
}
