//! What a brief says is read back: every clause of `brief/clauses.lex` in its `yes` line gives an event of its
//! type and status, attributed to the outlet; every row has such a line.
#![allow(clippy::unwrap_used)]

use dateline::Reader;
use dateline::ingest::{Draft, Given};
use std::collections::BTreeSet;

#[test]
fn clauses_of_briefs_are_read_back_as_what_they_tell() {
    let reader = Reader::new().unwrap();
    let lexicon = reader.files().library().lexicon("brief/clauses").unwrap();
    let mut wrong = Vec::new();
    let mut shown = BTreeSet::new();
    for example in &lexicon.examples {
        let draft = Draft {
            id: Some("brief".to_owned()),
            text: example.text.clone(),
            published: example.date.clone(),
            language: Some("en".to_owned()),
            ..Draft::default()
        };
        let document = reader.read(reader.accept(draft, &Given::default()).unwrap());
        let record =
            dateline::wire::record(&document, reader.kit(), dateline::wire::Layers::default());
        let found = record
            .events
            .iter()
            .any(|e| format!("{} {}", e.kind, e.status) == example.expect && e.attribution != "a0");
        if !found {
            let told: Vec<String> = record
                .events
                .iter()
                .map(|e| format!("{} {} by {}", e.kind, e.status, e.attribution))
                .collect();
            wrong.push(format!("{}: {} {told:?}", example.line, example.text));
        }
        shown.insert(example.expect.clone());
    }
    for row in &lexicon.rows {
        let kind = lexicon.cell(row, "type").split('/').next().unwrap();
        let told = format!("{kind} {}", lexicon.cell(row, "status"));
        if !shown.contains(&told) {
            wrong.push(format!("no `yes` line for {told}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
