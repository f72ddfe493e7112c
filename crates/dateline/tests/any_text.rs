//! Any text through all stages: no panic; spans on boundaries; ids that lead somewhere; the same
//! document twice.
#![allow(clippy::unwrap_used, clippy::panic)]

use dateline::Reader;
use dateline::document::{Document, Id, Layer, LinkKind, Linked, PublishedOrigin, Report, Span};
use dateline::ingest::{Draft, Given};
use proptest::prelude::*;
use std::sync::LazyLock;

static READER: LazyLock<Reader> = LazyLock::new(|| Reader::new().unwrap());

fn report(text: String, dated: bool) -> Report {
    let mut report = Report::of_text("any", text);
    report.published = dated
        .then(|| dateline::ingest::published("2024-03-31", PublishedOrigin::Field, READER.words()))
        .flatten();
    assert_eq!(report.published.is_some(), dated);
    report
}

#[track_caller]
fn holds<T>(layer: &Layer<T>, id: Id<T>) {
    assert!(layer.at(id).is_some(), "{id:?} of {}", layer.len());
}

/// Every span is some words of the text; every id is in its layer.
fn check(d: &Document) {
    let text = &d.report.text;
    let words = |span: Span| {
        assert!(span.start < span.end, "{span:?} is empty");
        assert!(
            text.get(span.start as usize..span.end as usize).is_some(),
            "{span:?}"
        );
    };
    let mut end = 0;
    for s in &d.syntax.sentences {
        words(s.span);
        assert!(s.span.start >= end, "sentences overlap");
        end = s.span.end;
        for piece in &d.report.furniture {
            assert!(!piece.overlaps(s.span), "furniture in a sentence");
        }
    }
    end = 0;
    for t in &d.syntax.tokens {
        words(t.span);
        assert!(t.span.start >= end, "tokens overlap");
        end = t.span.end;
        holds(&d.syntax.sentences, t.sentence);
        if let Some(head) = t.head {
            holds(&d.syntax.tokens, head);
        }
    }
    for p in &d.predicates {
        words(p.span);
        holds(&d.syntax.tokens, p.head);
        assert!((-3.0..=3.0).contains(&p.factuality), "{}", p.factuality);
    }
    for t in &d.times {
        words(t.span);
        if let Some(i) = t.interval
            && let (Some(a), Some(b)) = (i.earliest, i.latest)
        {
            assert!(a <= b, "{t:?}");
        }
    }
    for m in &d.mentions {
        words(m.span);
        holds(&d.syntax.tokens, m.head);
    }
    for e in &d.entities {
        e.mentions.iter().for_each(|m| holds(&d.mentions, *m));
    }
    for a in &d.attributions {
        a.content.iter().copied().for_each(words);
        a.source.span.into_iter().for_each(words);
        a.cue.iter().map(|c| c.span).for_each(words);
        a.citing
            .iter()
            .chain(&a.about)
            .for_each(|id| holds(&d.attributions, *id));
    }
    for e in &d.events {
        words(e.trigger);
        words(e.extent);
        holds(&d.syntax.sentences, e.sentence);
        holds(&d.predicates, e.predicate);
        holds(&d.attributions, e.attribution);
        let roles = [&e.actor, &e.recipient, &e.mediator, &e.host];
        for m in roles.into_iter().flatten().chain(&e.place) {
            holds(&d.mentions, *m);
        }
        if let Some(when) = &e.when {
            holds(&d.times, when.time);
        }
        assert!((0.0..=1.0).contains(&e.score), "{}", e.score);
    }
    for link in &d.links {
        let ends = [
            Some(link.from),
            match link.kind {
                LinkKind::About(target) => Some(target),
                LinkKind::Cancels(id)
                | LinkKind::Confirms(id)
                | LinkKind::Answers(id)
                | LinkKind::Condition(id)
                | LinkKind::Because(id)
                | LinkKind::SameAs(id) => Some(Linked::Event(id)),
                LinkKind::FinalStatus(_) => None,
            },
        ];
        for end in ends.into_iter().flatten() {
            match end {
                Linked::Event(id) => holds(&d.events, id),
                Linked::Attribution(id) => holds(&d.attributions, id),
            }
        }
    }
}

/// Pieces of news in any order, with odd characters between them.
fn news() -> impl Strategy<Value = String> {
    let words = "Israel|Hamas|the Kremlin|Washington|Egyptian officials|he|both sides|a source|Reuters|the \
        ministry|talks|a ceasefire|an attack|rockets|troops|said|denied|confirmed|will meet|did not comment|called \
        off|refused to|demanded that|could|not|if|after|because|according to|citing|reported|on March 29|a day \
        earlier|in 1998|next week|by Friday|since October 7|two weeks ago|31 February 2024|in Cairo|killing 12 \
        people|“|”|\"|'|’s|,|.|;|:|—|(|)|…|\n\n|\r\n|\u{a0}|\u{200b}|é|ß|İ|ﬁ|中|🙂|-|/|%|$5";
    let words: Vec<&'static str> = words.split('|').collect();
    let word = prop_oneof![
        12 => proptest::sample::select(words).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
    ];
    proptest::collection::vec((word, prop_oneof![4 => Just(" "), 1 => Just("")]), 0..60)
        .prop_map(|pieces| pieces.into_iter().map(|(word, gap)| word + gap).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_news_is_read(text in news(), dated: bool) {
        let document = READER.read(report(text.clone(), dated));
        check(&document);
        prop_assert!(document == READER.read(report(text, dated)));
    }

    #[test]
    fn any_text_is_read(text in "\\PC{0,300}") {
        check(&READER.read(report(text.clone(), true)));
        // The same through the door, with furniture.
        let draft = Draft { text, ..Draft::default() };
        if let Ok(report) = READER.accept(draft, &Given::default()) {
            check(&READER.read(report));
        }
    }
}

#[test]
fn a_report_that_is_not_to_be_read_stays_without_layers() {
    let mut report = report("The envoys met in Cairo on March 29.".to_owned(), true);
    report.read = false;
    let document = READER.read(report.clone());
    let empty = Document {
        report,
        ..Document::default()
    };
    assert_eq!(document, empty);
}

#[test]
fn many_reports_keep_their_order() {
    let reports = || {
        (0..40).map(|i| {
            let mut r = report(
                format!("Envoy {i} met officials in Cairo on March {}.", 1 + i % 28),
                true,
            );
            r.id = i.to_string();
            r
        })
    };
    let one: Vec<Document> = READER.read_all(reports(), 1).collect();
    let two: Vec<Document> = READER.read_all(reports(), 2).collect();
    assert_eq!(one.len(), 40);
    assert!(one == two);
    assert!(
        one.iter()
            .enumerate()
            .all(|(i, d)| d.report.id == i.to_string())
    );
}
