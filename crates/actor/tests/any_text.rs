//! Any text: no panic, spans on boundaries and in order, references that lead somewhere.
#![allow(clippy::unwrap_used)]

mod common;

use dateline_actor::Actors;
use dateline_document::{Layer, Report};
use proptest::prelude::*;
use std::sync::LazyLock;

static STAGES: LazyLock<(Actors, dateline_syntax::Analyser)> = LazyLock::new(|| {
    let (_, actors, analyser) = common::shipped();
    (actors, analyser)
});

fn holds(text: &str) {
    let (actors, analyser) = &*STAGES;
    let report = Report::of_text("any", text);
    let syntax = analyser.analyse(&report);
    let none = Layer::new();
    let mentions = actors.find(&report, &syntax, &none);
    let mut last = 0;
    for (id, m) in mentions.pairs() {
        assert!(
            text.get(m.span.start as usize..m.span.end as usize)
                .is_some()
        );
        assert!(!m.span.is_empty() && m.span.start >= last);
        last = m.span.start;
        assert!(syntax.tokens.at(m.head).is_some());
        assert!(m.of.is_none_or(|o| o != id && mentions.at(o).is_some()));
    }
    let entities = actors.resolve(&report, &syntax, &none, &mentions, &Layer::new());
    let mut first = None;
    for (id, e) in entities.pairs() {
        assert!(!e.mentions.is_empty() && e.mentions.is_sorted());
        assert!(e.mentions.iter().all(|m| mentions.at(*m).is_some()));
        assert!(e.of.is_none_or(|o| o != id && entities.at(o).is_some()));
        assert!(first <= e.mentions.first().copied());
        first = e.mentions.first().copied();
    }
    let again = actors.resolve(&report, &syntax, &none, &mentions, &Layer::new());
    assert_eq!(entities, again);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_characters(text in "\\PC{0,200}") {
        holds(&text);
    }

    #[test]
    fn any_order_of_the_words_of_the_genre(words in prop::collection::vec(
        prop::sample::select(vec![
            "the", "Israeli", "US", "U.S.", "President", "of", "Kim", "(PNA)", "’s", "said", "he",
            "its", "both", "sides", "Washington", "in", "army", "spokesman", ",", "\"", "-", "–",
            "newspaper", "Al-Qaeda", "Geneva", "minister", "and", "I", ".", "\n\n", "Şırnak", "him",
        ]), 0..40)) {
        holds(&words.join(" "));
        holds(&words.concat());
    }
}

#[test]
fn long_texts_take_time_in_proportion() {
    let one = "Israeli Prime Minister Benjamin Netanyahu told the newspaper that both sides met in Geneva. \"I will,\" he said. ";
    let time = |n: usize| {
        let text = one.repeat(n);
        let (actors, analyser) = &*STAGES;
        let report = Report::of_text("long", &text);
        let syntax = analyser.analyse(&report);
        let started = std::time::Instant::now();
        let mentions = actors.find(&report, &syntax, &Layer::new());
        let entities = actors.resolve(&report, &syntax, &Layer::new(), &mentions, &Layer::new());
        assert!(!entities.is_empty());
        started.elapsed().as_secs_f64()
    };
    let (short, long) = (time(200), time(1600));
    // Eight times the text; the rest is for the noise of the machine.
    assert!(long < short * 40.0 + 0.5, "{short} s, then {long} s");
}
