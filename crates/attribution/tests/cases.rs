//! Wire sentences with the attributions a reader finds in them, against the shipped parser.
//!
//! `tests/cases/*.txt`: cases separated by `====`: sentences, a line `----`, then one line an
//! attribution: `source | cue | stance | kind | chain [| words of the content]`. Parses are wrong
//! one arc in five, so the test holds shares, and prints every case that is missed.
#![allow(clippy::unwrap_used)]

mod common;

use common::{Expected, Kit, source};
use std::path::Path;

/// Least share of cases that are right in everything, with nothing found besides.
const WHOLE: f64 = 0.90;
/// Least share of attributions found with source phrase and cue.
const FOUND: f64 = 0.94;
/// Most attributions that nobody expects, over all cases.
const EXTRA: usize = 4;

#[test]
fn wire_sentences_are_read_as_a_reader_reads_them() {
    let kit = Kit::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|f| f.unwrap().path())
        .collect();
    files.sort();
    let (mut cases, mut whole, mut wanted, mut found, mut extra) = (0, 0, 0, 0, 0);
    for file in files {
        for block in std::fs::read_to_string(&file).unwrap().split("\n====\n") {
            let (text, expected) = block.split_once("\n----").unwrap();
            let text: Vec<&str> = text
                .lines()
                .filter(|l| !l.starts_with('#') && !l.is_empty())
                .collect();
            let (report, _, layer) = kit.read(&text.join("\n\n"));
            let mut free: Vec<_> = layer.iter().skip(1).collect();
            let mut faults = Vec::new();
            for line in expected.lines().filter(|l| !l.trim().is_empty()) {
                wanted += 1;
                let expected = Expected::parse(line);
                match free.iter().position(|a| expected.is(&report, a)) {
                    Some(i) => {
                        found += 1;
                        let a = free.remove(i);
                        faults.extend(
                            expected
                                .faults(&report, &layer, a)
                                .into_iter()
                                .map(|f| format!("{line}: {f}")),
                        );
                    }
                    None => faults.push(format!("{line}: not found")),
                }
            }
            extra += free.len();
            for a in free {
                let lemma = a.cue.as_ref().map_or("", |c| c.lemma.as_str());
                faults.push(format!("{} | {lemma}: not expected", source(&report, a)));
            }
            cases += 1;
            whole += usize::from(faults.is_empty());
            if !faults.is_empty() {
                println!("\n{}", text.join("\n\n"));
                for fault in faults {
                    println!("    {fault}");
                }
            }
        }
    }
    println!("\n{cases} cases, {whole} whole; {found} of {wanted} found, {extra} not expected");
    assert!(cases >= 80, "only {cases} cases");
    assert!(whole as f64 >= WHOLE * cases as f64);
    assert!(found as f64 >= FOUND * wanted as f64);
    assert!(extra <= EXTRA);
}
