//! The `#yes` and `#no` lines of the stage's lexicons, against the shipped parser.
//!
//! `#yes "They [refused] to meet." meet refused`: the marked word is governor, light verb or cue of
//! the predicate `meet`, whose reality is `refused`. `#no "They [refused] the money."`: it is
//! neither for any predicate.
#![allow(clippy::unwrap_used)]

mod common;

use dateline_document::{Id, Predicate, Report, Span, Syntax, Token};
use std::collections::BTreeSet;

/// What the marked word does to a predicate.
fn bears(syntax: &Syntax, p: &Predicate, mark: Span) -> bool {
    let at = |id: Id<Token>| syntax.tokens.at(id).unwrap().span;
    let governs = p
        .under
        .first()
        .is_some_and(|u| !u.class.is_empty() && mark.overlaps(at(u.governor)));
    governs
        || p.light.is_some_and(|l| mark.overlaps(at(l)))
        || p.reality_cue.is_some_and(|c| mark.overlaps(c))
}

#[test]
fn lexicon_examples_hold() {
    let (library, clauses, analyser) = (common::library(), common::clauses(), common::analyser());
    let mut wrong = Vec::new();
    let mut shown = BTreeSet::new();
    for lexicon in library.lexicons_of("clause") {
        for example in &lexicon.examples {
            let report = Report::of_text("t", example.text.as_str());
            let syntax = analyser.analyse(&report);
            let found = clauses.find(&report, &syntax);
            let mark = *example.marks.first().unwrap();
            let mut hits = found.iter().filter(|p| bears(&syntax, p, mark));
            let right = if example.yes {
                let (lemma, reality) = example.expect.split_once(' ').unwrap();
                hits.any(|p| {
                    let fits =
                        p.lemma == lemma && format!("{:?}", p.reality).to_lowercase() == reality;
                    if fits && let Some(u) = p.under.first() {
                        shown.insert(u.class.to_string());
                    }
                    fits
                })
            } else {
                hits.next().is_none()
            };
            if !right {
                let found = common::lines(&report, &syntax, &found).join("\n    ");
                wrong.push(format!(
                    "{}.lex:{} {}\n    {found}",
                    lexicon.name, example.line, example.text
                ));
            }
        }
    }
    let classes = library.lexicon("clause/classes").unwrap();
    for row in &classes.rows {
        let class = classes.cell(row, "class");
        if !shown.contains(class) {
            wrong.push(format!("class `{class}` has no `yes` line that holds"));
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A row that no complement can reach is a fault of the file.
#[test]
fn no_embedding_row_is_hidden_by_another() {
    let library = common::library();
    let lexicon = library.lexicon("clause/embedding").unwrap();
    let mut seen = BTreeSet::new();
    for row in &lexicon.rows {
        for lemma in lexicon.values(row, "lemma") {
            let key = ["pos", "class", "forms", "prep"].map(|c| lexicon.cell(row, c));
            assert!(
                seen.insert((lemma.to_owned(), key)),
                "embedding.lex:{} `{lemma}` stands twice",
                row.line
            );
        }
    }
}
