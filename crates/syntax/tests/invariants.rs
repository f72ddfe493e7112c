//! What holds for every text: spans in order and on boundaries, everything covered, trees.

#![allow(clippy::unwrap_used)]

mod common;

use common::analyse;
use dateline_document::{Report, Span, Syntax};
use proptest::prelude::*;

/// Every invariant of the layer, on one text.
fn check(text: &str, furniture: &[Span], syntax: &Syntax) {
    let on_boundary =
        |s: Span| text.is_char_boundary(s.start as usize) && text.is_char_boundary(s.end as usize);
    let mut end = 0;
    for token in &syntax.tokens {
        assert!(on_boundary(token.span) && !token.span.is_empty());
        assert!(token.span.start >= end, "tokens overlap");
        let between = &text[end as usize..token.span.start as usize];
        let gap = Span::new(end, token.span.start);
        assert!(
            between.trim().is_empty() || furniture.iter().any(|f| f.overlaps(gap)),
            "text without a token: {between:?}"
        );
        assert!(!furniture.iter().any(|f| f.overlaps(token.span)));
        assert!(!token.span.of(text).contains(char::is_whitespace));
        end = token.span.end;
    }
    let rest = &text[end as usize..];
    assert!(
        rest.trim().is_empty() || !furniture.is_empty(),
        "text without a token: {rest:?}"
    );
    let mut next = 0;
    for (id, sentence) in syntax.sentences.pairs() {
        assert_eq!(
            sentence.tokens.start, next,
            "sentences share or skip tokens"
        );
        next = sentence.tokens.end;
        assert!(!sentence.tokens.is_empty());
        let tokens: Vec<_> = syntax.tokens_of(sentence).collect();
        let roots = tokens.iter().filter(|(_, t)| t.head.is_none()).count();
        assert_eq!(roots, 1, "one root");
        assert_eq!(sentence.span.start, tokens[0].1.span.start);
        assert_eq!(sentence.span.end, tokens[tokens.len() - 1].1.span.end);
        for (at, token) in &tokens {
            assert_eq!(token.sentence, id);
            let mut up = *at;
            for _ in 0..=tokens.len() {
                match syntax.tokens.at(up).unwrap().head {
                    Some(head) => {
                        assert!(sentence.tokens.contains(&(head.index() as u32)));
                        up = head;
                    }
                    None => break,
                }
            }
            assert!(syntax.tokens.at(up).unwrap().head.is_none(), "a cycle");
        }
    }
    assert_eq!(next as usize, syntax.tokens.len());
    for quotation in &syntax.quotations {
        assert!(on_boundary(quotation.span) && on_boundary(quotation.inner));
        assert!(quotation.span.contains(quotation.inner));
    }
    let mut end = 0;
    for name in &syntax.names {
        assert!(name.span.start >= end, "names overlap");
        end = name.span.end;
        let range = syntax.tokens_in(name.span);
        assert_eq!(syntax.tokens[range.start].span.start, name.span.start);
        assert_eq!(syntax.tokens[range.end - 1].span.end, name.span.end);
    }
}

/// Text with much of what the splitter looks at.
fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[A-Za-z]{1,9}",
        1 => "[0-9]{1,4}",
        2 => Just(" ".to_owned()),
        1 => "[\\PC]{1,3}",
        1 => "[ \\n\\t\\r\u{a0}\u{2028}]{1,3}",
        3 => prop::sample::select(vec![
            ".", ",", "!", "?", "…", "...", "-", "--", "—", "'", "’", "“", "”", "\"", "«", "»", "„",
            "‘", "(", ")", "/", ":", ";", "$", "%", "&", "@", "#", "'s", "n't", "U.S.", "J.", "No.",
            "a.m.", "http://x.org/a", "x@y.org", "Gazeta.Ru", "5pm", "cannot", "(s)", "'90s", "\u{301}",
            "\u{200b}", "1-2-3", "co-op", "\u{2010}", "\u{2011}x", "€", "£5", "…", "°", "\n\n",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text_is_read_whole(text in texts()) {
        check(&text, &[], &analyse(&text, &[]));
    }

    #[test]
    fn any_characters_are_read_whole(text in any::<String>()) {
        check(&text, &[], &analyse(&text, &[]));
    }

    #[test]
    fn furniture_is_left_out(text in texts(), cuts in prop::collection::vec((0usize..200, 0usize..40), 0..4)) {
        let boundary = |i: usize| (0..=i.min(text.len())).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0);
        let furniture: Vec<Span> = cuts
            .iter()
            .map(|(start, len)| Span::new(boundary(*start) as u32, boundary(start + len) as u32))
            .filter(|f| !f.is_empty())
            .collect();
        check(&text, &furniture, &analyse(&text, &furniture));
    }

    #[test]
    fn the_same_text_gives_the_same_syntax(text in texts()) {
        prop_assert_eq!(analyse(&text, &[]), analyse(&text, &[]));
    }
}

#[test]
fn a_report_that_is_not_to_be_read_has_no_syntax() {
    let mut report = Report::of_text("t", "Переговоры возобновятся в Каире.");
    report.read = false;
    assert_eq!(common::analyser().analyse(&report), Syntax::default());
}

/// Time is linear in the text when no sentence and no chunk grows with it.
#[test]
fn a_line_without_end_is_cut() {
    for text in [
        "word ".repeat(5000),
        "x".repeat(20_000),
        "a-b.c,".repeat(3000),
        "1-".repeat(10_000),
        "\" '".repeat(5000),
    ] {
        let syntax = analyse(&text, &[]);
        check(&text, &[], &syntax);
        assert!(syntax.sentences.iter().all(|s| s.tokens.len() <= 300));
        assert!(syntax.tokens.iter().all(|t| t.span.len() <= 512 * 4));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn the_accurate_mode_makes_trees_too(text in texts()) {
        let report = Report::of_text("t", text.as_str());
        check(&text, &[], &common::accurate().analyse(&report));
    }
}

#[test]
fn the_accurate_mode_wants_models_of_one_training() {
    let mut bytes = dateline_model_en::ACCURATE.to_vec();
    bytes.truncate(bytes.len() / 2);
    let cut = common::made().with_accurate(&bytes).map(drop).unwrap_err();
    assert!(cut.to_string().contains("accurate.model"), "{cut}");
    let other = common::made()
        .with_accurate(dateline_model_en::PARSER)
        .map(drop);
    assert!(other.unwrap_err().to_string().contains("accurate.model"));
}
