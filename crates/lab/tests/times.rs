//! The time stage, and the dates of events, on sentences of our own.
//!
//! No measure of skill (the stage was developed with them), but what once was right stays right.

#![allow(clippy::unwrap_used)]

use dateline::Reader;
use dateline_document::{Id, Published, PublishedOrigin, Report};
use dateline_event::{Events, Reading};
use dateline_lab::eval::time;
use dateline_time::Times;
use std::collections::BTreeMap;
use std::path::PathBuf;

#[test]
fn times_of_the_development_set_hold() {
    let reader = Reader::new().unwrap();
    let stage = Times::new(reader.files().library()).unwrap();
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../golden/times-dev.tsv");
    let scores = time::phrases(&file, &|report, options| {
        let syntax = reader.analyser().analyse(report);
        let predicates = reader.clauses().find(report, &syntax);
        stage.find(report, &syntax, &predicates, options)
    });
    let scores = scores.unwrap();
    let (_, all) = scores.last().unwrap();
    assert!(
        all.value_f1() >= 93.5,
        "{}\n{}",
        all.line(),
        all.faults.join("\n")
    );
}

/// The times of words: `word=value rule` for every word that has one.
fn dated(published: &str, text: &str) -> BTreeMap<String, (String, String)> {
    let reader = Reader::new().unwrap();
    let stage = Events::new(reader.files().library()).unwrap();
    let mut report = Report::of_text("t", text);
    report.published = Some(Published {
        date: published.parse().unwrap(),
        given: published.to_owned(),
        origin: PublishedOrigin::Field,
    });
    let document = reader.read(report);
    let dates = stage.dates(Reading {
        report: &document.report,
        syntax: &document.syntax,
        predicates: &document.predicates,
        times: &document.times,
        mentions: &document.mentions,
        attributions: &document.attributions,
        entities: &document.entities,
    });
    let word = |id: Id<_>| {
        let token = document.syntax.tokens.at(id).unwrap();
        token.span.of(&document.report.text).to_owned()
    };
    let value = |time| document.times.at(time).unwrap().value.to_string();
    dates
        .into_iter()
        .map(|(id, when, by)| (word(id), (value(when.time), by.to_string())))
        .collect()
}

#[test]
fn dates_come_to_events_through_their_clauses() {
    let cases = [
        // Its own, the object's, the subject's.
        (
            "Envoys signed an accord on Friday.",
            "signed",
            Some("2024-03-29"),
        ),
        (
            "Friday's attack killed ten soldiers.",
            "killed",
            Some("2024-03-29"),
        ),
        (
            "Friday's attack killed ten soldiers.",
            "attack",
            Some("2024-03-29"),
        ),
        // The clause around it.
        (
            "Ten people died on Friday when gunmen attacked a bus.",
            "attacked",
            Some("2024-03-29"),
        ),
        (
            "The army attacked on Friday, killing ten people.",
            "killing",
            Some("2024-03-29"),
        ),
        // What modifies a noun dates no verb above it.
        ("The minister condemned Friday's attack.", "condemned", None),
        // What the tense forbids.
        ("The sides agreed to meet on April 9.", "agreed", None),
        // Named again.
        (
            "Gunmen carried out an attack on Friday. Nobody claimed responsibility. The attack was condemned in Cairo.",
            "attack",
            Some("2024-03-29"),
        ),
    ];
    for (text, word, value) in cases {
        let found = dated("2024-03-31", text);
        let got = found.get(word).map(|(value, _)| value.as_str());
        assert_eq!(got, value, "{word} in: {text} {found:?}");
    }
}
