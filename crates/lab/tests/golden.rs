//! Golden reports: the files prove themselves, the program keeps their score, nothing forbidden is found.

#![allow(clippy::unwrap_used)]

use dateline::Reader;
use dateline_lab::report::{golden, never, run};
use std::path::Path;

fn dir(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(name)
}

/// Floors of the mean of all measures: they may rise; a drop fails. Never written by a program.
const FLOORS: &[(&str, f64)] = &[("golden", 0.85), ("golden/blind", 0.66)];

#[test]
fn golden_reports_keep_their_score_and_their_silence() {
    let reader = Reader::new().unwrap();
    for (folder, floor) in FLOORS {
        let golden = golden::folder(&dir(folder)).unwrap();
        assert!(golden.len() >= 8, "{folder} holds {} reports", golden.len());
        let expected: Vec<_> = golden.iter().map(|g| g.expected.clone()).collect();
        let (counts, told) = run::evaluate(&reader, &expected, true).unwrap();
        let score = counts.headline().1;
        assert!(
            score >= *floor,
            "{told}\n{folder}: {score:.3} is below {floor}"
        );
    }
}

/// What the set of cross-sentence answers was developed to: it may rise, a drop fails.
#[test]
fn answers_across_sentences_keep_their_links() {
    let reader = Reader::new().unwrap();
    let golden = golden::folder(&dir("golden/attribution-dev")).unwrap();
    let expected: Vec<_> = golden.iter().map(|g| g.expected.clone()).collect();
    let (counts, told) = run::evaluate(&reader, &expected, true).unwrap();
    let links = counts.share("about").unwrap_or(0.0);
    let found = counts.prf("attribution").map_or(0.0, |[_, _, f]| f);
    assert!(links >= 0.76, "{told}\nlinks: {links:.3}");
    assert!(found >= 0.93, "{told}\nattributions: {found:.3}");
}

/// Sets that are not scored here still prove themselves: phrases stand in their sentences, labels exist.
#[test]
fn blind_sets_of_mentions_and_attributions_are_well_formed() {
    for (folder, least) in [
        ("golden/mentions", 10),
        ("golden/attribution-dev", 6),
        ("golden/blind/mentions", 20),
        ("golden/blind-2/mentions", 20),
        ("golden/blind-2", 8),
        ("golden/blind/attribution", 26),
    ] {
        let reports = golden::folder(&dir(folder)).unwrap();
        assert!(reports.len() >= least, "{folder}: {}", reports.len());
    }
}

#[test]
fn no_events_in_weather_sport_markets_and_museums() {
    let reader = Reader::new().unwrap();
    let mut paragraphs = 0;
    for g in golden::folder(&dir("golden")).unwrap() {
        if !g.expected.id.starts_with("quiet-") {
            continue;
        }
        paragraphs += g.expected.text.matches("\n\n").count() + 1;
        let record = run::record_of(&reader, &g.expected).unwrap();
        let breaches = never::breaches(&g.expected, &record);
        assert!(
            breaches.is_empty(),
            "{}:\n{}",
            g.path.display(),
            breaches.join("\n")
        );
    }
    assert!(paragraphs >= 30, "only {paragraphs} quiet paragraphs");
}
