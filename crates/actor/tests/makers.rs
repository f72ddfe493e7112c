//! What a mention says it comes from is there: the row that `by` names stands in that table.
#![allow(clippy::unwrap_used)]

mod common;

use dateline_document::{Layer, Report};
use dateline_rules::Library;
use std::collections::BTreeSet;

/// Names of every table, a capital that only its state's row knows, an event, a holder by office.
const MORE: &str = "Talks in Hamilton, Nuuk and Geneva followed the Gulf War. The White House, the \
    State Department, NATO, the Palestinian movement Hamas, Reuters and South Ossetia said no. \
    The Middle East and the French foreign minister waited near an oil terminal. Vladimir Putin \
    and the Russians did too.";

fn row_of(library: &Library, by: &str) -> Option<String> {
    let name = by.strip_prefix("lexicon/")?;
    let (table, id) = name.split_once(':')?;
    let lexicon = library.lexicon(&format!("actor/{table}"))?;
    let form = || {
        lexicon
            .rows
            .iter()
            .any(|row| lexicon.values(row, "form").any(|form| form == id))
    };
    (lexicon.row(id).is_some() || form()).then(|| table.to_owned())
}

#[test]
fn every_row_named_as_a_maker_is_in_its_table() {
    let (library, actors, analyser) = common::shipped();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut texts = vec![MORE.to_owned()];
    for file in std::fs::read_dir(folder).unwrap() {
        let cases = std::fs::read_to_string(file.unwrap().path()).unwrap();
        texts.extend(
            cases
                .split("\n====\n")
                .filter_map(|case| Some(case.split_once("\n----\n")?.0.to_owned())),
        );
    }
    let mut tables = BTreeSet::new();
    let mut missing = Vec::new();
    for text in texts {
        let report = Report::of_text("maker", &text);
        let syntax = analyser.analyse(&report);
        let none = Layer::new();
        let mentions = actors.find(&report, &syntax, &none);
        let entities = actors.resolve(&report, &syntax, &none, &mentions, &Layer::new());
        let makers = mentions
            .iter()
            .map(|m| m.by.as_str())
            .chain(entities.iter().map(|e| e.by.as_str()));
        for by in makers.filter(|by| by.starts_with("lexicon/")) {
            match row_of(&library, by) {
                Some(table) => {
                    tables.insert(table);
                }
                None => missing.push(by.to_owned()),
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
    assert!(tables.len() > 9, "{tables:?}");
}
