//! What a movement is depends on the report's date.
#![allow(clippy::unwrap_used)]

mod common;

use dateline_document::{Layer, Published, PublishedOrigin, Report};

/// Date, sentence, name of the movement or of its leader, first sector.
const CASES: &[(&str, &str, &str, &str)] = &[
    (
        "1984-03-17",
        "Maputo sends the African National Congress away.",
        "African National Congress",
        "REB",
    ),
    (
        "1997-03-17",
        "The African National Congress won the vote.",
        "African National Congress",
        "PTY",
    ),
    ("1984-03-17", "Renamo fired on a train.", "Renamo", "REB"),
    ("2016-03-17", "Renamo fired on a train.", "Renamo", "REB"),
    ("2005-03-17", "Renamo lost the vote.", "Renamo", "PTY"),
    (
        "1999-03-17",
        "The Taliban closed a school.",
        "Taliban",
        "GOV",
    ),
    (
        "2010-03-17",
        "The Taliban attacked a convoy.",
        "Taliban",
        "REB",
    ),
];

#[test]
fn movements_have_the_sectors_of_their_time() {
    let (_, actors, analyser) = common::shipped();
    let mut faults = Vec::new();
    for (date, text, name, wanted) in CASES {
        let mut report = Report::of_text("phase", *text);
        report.published = Some(Published {
            date: date.parse().unwrap(),
            given: (*date).to_owned(),
            origin: PublishedOrigin::Argument,
        });
        let syntax = analyser.analyse(&report);
        let none = Layer::new();
        let mentions = actors.find(&report, &syntax, &none);
        let entities = actors.resolve(&report, &syntax, &none, &mentions, &Layer::new());
        let found = entities.iter().find(|e| e.name == *name);
        let sector = found
            .and_then(|e| e.sectors.first())
            .map(ToString::to_string);
        if sector.as_deref() != Some(*wanted) {
            faults.push(format!("{date} {name}: {sector:?}, wanted {wanted}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
