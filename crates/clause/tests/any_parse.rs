//! Any parse, however broken: no panic, no endless loop, spans in the text, layers in order.
#![allow(clippy::unwrap_used)]

mod common;

use dateline_document::{Deprel, Id, Report, Sentence, Span, Syntax, Token, Upos, fold};
use proptest::prelude::*;
use smol_str::SmolStr;
use std::sync::LazyLock;

static CLAUSES: LazyLock<dateline_clause::Clauses> = LazyLock::new(common::clauses);

/// Words that take every path of the stage.
const WORDS: [&str; 40] = [
    "talks",
    "talk",
    "held",
    "hold",
    "will",
    "to",
    "not",
    "no",
    "Israel",
    "and",
    "refused",
    "if",
    "strike",
    "launched",
    "by",
    "of",
    "between",
    "on",
    "said",
    "that",
    "who",
    ",",
    ".",
    "were",
    "is",
    "resume",
    "called",
    "off",
    "put",
    "hold",
    "ready",
    "possible",
    "never",
    "have",
    "been",
    "subjected",
    "fire",
    "there",
    "could",
    "?",
];

fn parses() -> impl Strategy<Value = (Report, Syntax)> {
    let token = (
        0..WORDS.len(),
        0..Upos::ALL.len(),
        0..Deprel::ALL.len(),
        prop::sample::select(vec![
            "VB", "VBD", "VBG", "VBN", "VBZ", "MD", "NN", "NNS", "IN", "WDT", "TO",
        ]),
        prop::option::weighted(0.9, 0..24usize),
    );
    prop::collection::vec(token, 0..24).prop_map(|rows| {
        let mut text = String::new();
        let mut syntax = Syntax::default();
        for (word, upos, deprel, xpos, head) in &rows {
            let word = WORDS[*word];
            let start = text.len() as u32;
            text.push_str(word);
            let span = Span::new(start, text.len() as u32);
            text.push(' ');
            syntax.tokens.push(Token {
                span,
                sentence: Id::new(0),
                folded: SmolStr::new(fold(word)),
                lemma: SmolStr::new(fold(word)),
                upos: Upos::ALL[*upos],
                xpos: SmolStr::new(xpos),
                head: head.map(Id::new),
                deprel: Deprel::ALL[*deprel],
            });
        }
        syntax.sentences.push(Sentence {
            span: Span::new(0, text.len() as u32),
            paragraph: 0,
            // Also ranges past the end, as a broken layer may have them.
            tokens: 0..rows.len() as u32 + u32::from(rows.len() % 5 == 4),
            section: None,
        });
        (Report::of_text("t", text), syntax)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_parse_gives_sound_predicates((report, syntax) in parses()) {
        let found = CLAUSES.find(&report, &syntax);
        prop_assert_eq!(&found, &CLAUSES.find(&report, &syntax));
        let mut last = None;
        for p in &found {
            prop_assert!(last < Some(p.head));
            last = Some(p.head);
            prop_assert!(!p.span.of(&report.text).is_empty());
            prop_assert!((-3.0..=3.0).contains(&p.factuality));
            prop_assert!(p.under.len() <= syntax.tokens.len());
            for r in &p.roles {
                prop_assert!(syntax.tokens.at(r.head).is_some() && r.head != p.head);
            }
        }
    }
}
