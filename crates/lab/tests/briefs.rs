//! Briefs of the negotiation that the join was developed with: they pass their own check, and one planted
//! fault fails it.
#![allow(clippy::unwrap_used)]

use std::path::Path;

#[test]
fn planted_faults_are_caught_and_briefs_as_written_pass() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let reader = dateline::Reader::new().unwrap();
    let told = dateline_lab::briefs::run(&reader, &root.join("golden/tracks-own"), true).unwrap();
    let last = told.lines().last().unwrap();
    let figure = |name: &str| -> f64 {
        let rest = last.split(name).nth(1).unwrap();
        rest.split_whitespace()
            .next()
            .unwrap()
            .trim_matches('(')
            .parse()
            .unwrap()
    };
    assert!(figure("planted ") >= 20.0, "{told}");
    assert!(figure("caught ") >= 85.0, "{told}");
    assert!(figure("alarms ") <= 0.05 * figure("sentences "), "{told}");
}
