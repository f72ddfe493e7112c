//! Any text, however broken: no panic, spans on boundaries, ids that exist, the report first.
#![allow(clippy::unwrap_used)]

mod common;

use common::Kit;
use dateline_attribution::Attributions;
use dateline_document::{
    Deprel, Id, Layer, Report, Sentence, SourceKind, Span, Syntax, Token, Upos,
};
use proptest::prelude::*;
use std::sync::LazyLock;

static KIT: LazyLock<Kit> = LazyLock::new(Kit::new);
static STAGE: LazyLock<Attributions> =
    LazyLock::new(|| Attributions::new(&common::library()).unwrap());

fn check(report: &Report, layer: &Layer<dateline_document::Attribution>) {
    assert_eq!(layer[0].source.kind, SourceKind::Report);
    assert!(layer[0].content.is_empty());
    let good = |s: Span| {
        report
            .text
            .get(s.start as usize..s.end as usize)
            .is_some_and(|t| !t.is_empty())
    };
    for (id, a) in layer.pairs().skip(1) {
        let spans = a
            .content
            .iter()
            .copied()
            .chain(a.source.span)
            .chain(a.about_span)
            .chain(a.cue.as_ref().map(|c| c.span));
        for span in spans {
            assert!(good(span), "{span:?} in {:?}", report.text);
        }
        assert!(
            a.content.windows(2).all(|w| w[0].end <= w[1].start),
            "{a:?}"
        );
        for link in a.citing.iter().chain(&a.about) {
            assert!(layer.at(*link).is_some() && *link != id && link.index() > 0);
        }
    }
}

/// Words and marks that make cues, quotations and chains, in any order.
fn soup() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "said",
        "says",
        "told",
        "reported",
        "citing",
        "quoting",
        "according",
        "to",
        "the",
        "minister",
        "Reuters",
        "\"",
        "“",
        "”",
        "'",
        ",",
        ".",
        ":",
        ";",
        "that",
        "did",
        "not",
        "comment",
        "confirm",
        "he",
        "who",
        "as",
        "saying",
        "with",
        "reference",
        "by",
        "was",
        "refused",
        "\n\n",
        "and",
        "a",
        "source",
        "talks",
        "will",
        "resume",
        "on",
        "Monday",
        "-",
        "reportedly",
        "about",
        "this",
        "informs",
        "agency",
        "denied",
        "it",
        "?",
        "«",
        "»",
    ]);
    prop::collection::vec(words, 0..60).prop_map(|w| w.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_words_in_any_order_are_survived(text in soup()) {
        let (report, _, layer) = KIT.read(&text);
        check(&report, &layer);
    }

    #[test]
    fn any_characters_are_survived(text in "\\PC{0,200}") {
        let (report, _, layer) = KIT.read(&text);
        check(&report, &layer);
    }

    #[test]
    fn the_same_text_gives_the_same_layer(text in soup()) {
        let (_, _, first) = KIT.read(&text);
        let (_, _, second) = KIT.read(&text);
        prop_assert!(first == second);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Trees that no parser makes: loops, heads in other sentences, wrong tags.
    #[test]
    fn any_tree_is_survived(
        text in soup(),
        heads in prop::collection::vec(any::<Option<u8>>(), 60),
        tags in prop::collection::vec(0usize..17, 60),
        rels in prop::collection::vec(0usize..Deprel::ALL.len(), 60),
    ) {
        let report = Report::of_text("t", text);
        let mut spans = Vec::new();
        let mut at = 0;
        for word in report.text.split(' ') {
            let end = at + word.len();
            if !word.trim().is_empty() {
                spans.push(Span::new(at as u32, end as u32));
            }
            at = end + 1;
        }
        let n = spans.len();
        let half = n / 2;
        let tokens: Layer<Token> = spans
            .iter()
            .enumerate()
            .map(|(i, span)| Token {
                span: *span,
                sentence: Id::new(usize::from(i >= half)),
                folded: dateline_document::fold(span.of(&report.text)).into(),
                lemma: dateline_document::fold(span.of(&report.text)).into(),
                upos: Upos::ALL[tags[i % 60] % Upos::ALL.len()],
                xpos: "VBD".into(),
                head: heads[i % 60].map(|h| Id::new(h as usize % n.max(1))),
                deprel: Deprel::ALL[rels[i % 60]],
            })
            .collect();
        let sentence = |from: usize, to: usize| Sentence {
            span: spans
                .get(from..to)
                .unwrap_or(&[])
                .iter()
                .copied()
                .reduce(Span::join)
                .unwrap_or_default(),
            paragraph: 0,
            tokens: from as u32..to as u32,
            section: None,
        };
        let syntax = Syntax {
            sentences: vec![sentence(0, half), sentence(half, n)].into(),
            tokens,
            ..Syntax::default()
        };
        let none = (Layer::new(), Layer::new(), Layer::new());
        let layer = STAGE.find(&report, &syntax, &none.0, &none.1, &none.2);
        check(&report, &layer);
    }
}
