//! What the tests of the stage share: the data library, real parses, predicates as text.
#![allow(dead_code, unreachable_pub, clippy::panic, clippy::unwrap_used)]

use dateline_clause::Clauses;
use dateline_document::{Id, Layer, Predicate, Report, RoleKind, Syntax, Token};
use dateline_rules::{Library, Source};
use dateline_syntax::{Analyser, Models};
use std::fmt::Write as _;

/// The shipped data.
pub fn library() -> Library {
    let sources = dateline_data_en::FILES
        .iter()
        .filter(|(path, _)| {
            path.starts_with("clause/")
                || path.starts_with("syntax/")
                || *path == "time/calendar.lex"
        })
        .map(|(path, text)| Source { path, text });
    Library::read(sources).unwrap_or_else(|f| panic!("{f}"))
}

/// The stage with the shipped data.
pub fn clauses() -> Clauses {
    Clauses::new(&library()).unwrap_or_else(|f| panic!("{f}"))
}

/// The shipped parser.
pub fn analyser() -> Analyser {
    let models = Models {
        splitter: dateline_model_en::SPLITTER,
        clusters: dateline_model_en::CLUSTERS,
        tagger: dateline_model_en::TAGGER,
        lemmatizer: dateline_model_en::LEMMATIZER,
        parser: dateline_model_en::PARSER,
    };
    Analyser::new(models, &library()).unwrap()
}

/// A predicate on one line: lemma, reality, then `name=word` for roles, light verb and governor.
pub fn line(report: &Report, syntax: &Syntax, p: &Predicate) -> String {
    let word = |id: Id<Token>| {
        syntax
            .tokens
            .at(id)
            .map_or("?", |t| t.span.of(&report.text))
            .replace(' ', "_")
    };
    let mut out = format!(
        "{} {}",
        p.lemma.replace(' ', "_"),
        format!("{:?}", p.reality).to_lowercase()
    );
    for r in &p.roles {
        let name = match (r.kind, &r.preposition) {
            (RoleKind::Oblique, Some(p)) => format!("prep:{}", p.replace(' ', "_")),
            (RoleKind::Oblique, None) => "bare".to_owned(),
            (kind, _) => format!("{kind:?}").to_lowercase(),
        };
        let _ = write!(out, " {name}={}", word(r.head));
    }
    if let Some(light) = p.light {
        let _ = write!(out, " light={}", word(light));
    }
    if let Some(u) = p.under.first() {
        let class = if u.class.is_empty() {
            "-"
        } else {
            u.class.as_str()
        };
        let _ = write!(out, " under={}:{class}", u.lemma.replace(' ', "_"));
    }
    out
}

/// All predicates of a report, a line each.
pub fn lines(report: &Report, syntax: &Syntax, found: &Layer<Predicate>) -> Vec<String> {
    found.iter().map(|p| line(report, syntax, p)).collect()
}
