//! The seed report, where it is at hand: the score, its mutants, and the same number from the
//! development data's own scorer.

#![allow(clippy::unwrap_used, clippy::print_stderr)]

use dateline::Reader;
use dateline_lab::report::{expect, run};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The seed report's folder, beside the project; it is not ours to print.
fn seed() -> Option<PathBuf> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/seed");
    if dir.is_dir() {
        return Some(dir);
    }
    eprintln!("SKIPPED: the seed report is not at {}", dir.display());
    None
}

#[test]
fn the_seed_report_is_read() {
    let Some(dir) = seed() else { return };
    let reader = Reader::new().unwrap();
    let expected = expect::folder(&dir).unwrap();
    let (counts, told) = run::evaluate(&reader, &expected, true).unwrap();
    let (_, score) = counts.headline();
    assert!(score >= 0.90, "{told}");
    let dates = counts.shares.get("time value").copied();
    assert_eq!(dates, Some([9, 9]), "{told}");
}

#[test]
fn both_scorers_give_the_same_number() {
    let Some(dir) = seed() else { return };
    let reader = Reader::new().unwrap();
    let expected = expect::folder(&dir).unwrap();
    let (counts, _) = run::evaluate(&reader, &expected, false).unwrap();
    let mut lines = String::new();
    for e in &expected {
        lines.push_str(&run::record_of(&reader, e).unwrap().to_string());
        lines.push('\n');
    }
    let file = std::env::temp_dir().join(format!("dateline-seed-{}.jsonl", std::process::id()));
    std::fs::write(&file, lines).unwrap();
    let out = Command::new("python3")
        .arg(dir.join("score_report.py"))
        .arg(&file)
        .output();
    std::fs::remove_file(&file).unwrap();
    let Ok(out) = out else {
        eprintln!("SKIPPED: there is no python3");
        return;
    };
    let told = String::from_utf8(out.stdout).unwrap();
    let last = told.lines().last().unwrap();
    assert_eq!(last, format!("score={:.3}", counts.headline().1), "{told}");
}
