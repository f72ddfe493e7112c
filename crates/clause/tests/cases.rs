//! Wire sentences with the predicates a reader finds in them, against the shipped parser.
//!
//! `tests/*.txt`: sentences, a line `----`, then one line a predicate: `lemma reality name=word ...`
//! with the names of `common::line`; what a line does not name is not judged. Parses are wrong one
//! arc in five, so the test holds shares, and prints every line that is missed.
#![allow(clippy::unwrap_used)]

mod common;

use dateline_document::Report;
use std::path::Path;

/// Least shares, over all files: reality of the predicates named, and their roles.
const FLOORS: (f64, f64) = (0.90, 0.85);

#[test]
fn wire_sentences_are_read_as_a_reader_reads_them() {
    let (clauses, analyser) = (common::clauses(), common::analyser());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|f| f.unwrap().path())
        .filter(|f| f.extension().is_some_and(|e| e == "txt"))
        .collect();
    files.sort();
    let (mut cases, mut realities, mut roles) = (0, (0, 0), (0, 0));
    for file in files {
        for block in std::fs::read_to_string(&file).unwrap().split("\n\n") {
            let Some((text, expected)) = block.trim().split_once("\n----\n") else {
                continue;
            };
            cases += 1;
            let report = Report::of_text("t", text);
            let syntax = analyser.analyse(&report);
            let found = common::lines(&report, &syntax, &clauses.find(&report, &syntax));
            let mut missed = Vec::new();
            for line in expected.lines() {
                let mut words = line.split(' ');
                let (lemma, reality) = (words.next().unwrap(), words.next().unwrap());
                // Where a lemma comes twice, the one that fits best.
                let fit = found
                    .iter()
                    .filter(|f| f.split(' ').next() == Some(lemma))
                    .map(|f| {
                        let have: Vec<&str> = f.split(' ').collect();
                        let right = words.clone().filter(|w| have.contains(w)).count();
                        (have.get(1) == Some(&reality), right)
                    })
                    .max()
                    .unwrap_or((false, 0));
                let all = words.count();
                realities = (realities.0 + usize::from(fit.0), realities.1 + 1);
                roles = (roles.0 + fit.1, roles.1 + all);
                if fit != (true, all) {
                    missed.push(line);
                }
            }
            if !missed.is_empty() {
                println!("\n{text}");
                for line in missed {
                    println!("  missed  {line}");
                }
                for line in found {
                    println!("  found   {line}");
                }
            }
        }
    }
    let share = |(right, all): (usize, usize)| right as f64 / all as f64;
    println!(
        "{cases} cases; reality {:.3} of {}; roles {:.3} of {}",
        share(realities),
        realities.1,
        share(roles),
        roles.1
    );
    assert!(cases >= 200);
    assert!(share(realities) >= FLOORS.0 && share(roles) >= FLOORS.1);
}
