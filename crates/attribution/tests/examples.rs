//! The `#yes` and `#no` lines of the lexicons: a `yes` makes the attribution it names
//! (`source | cue | stance | kind`), a `no` makes none.
#![allow(clippy::unwrap_used)]

mod common;

use common::{Expected, Kit};

#[test]
fn every_example_of_the_lexicons_holds() {
    let kit = Kit::new();
    let library = common::library();
    let (mut examples, mut faults) = (0, Vec::new());
    for lexicon in library.lexicons_of("attribution") {
        for example in &lexicon.examples {
            examples += 1;
            let (report, _, layer) = kit.read(&example.text);
            let at = format!("{}.lex line {}", lexicon.name, example.line);
            if !example.yes {
                if layer.len() > 1 {
                    faults.push(format!("{at}: makes an attribution: {:?}", layer.last()));
                }
                continue;
            }
            let expected = Expected::parse(&example.expect);
            match layer.iter().skip(1).find(|a| expected.is(&report, a)) {
                None => faults.push(format!("{at}: not found: {}", example.text)),
                Some(a) => {
                    let lemma = format!("{} {:?}", at, example.text);
                    if !expected.stance.contains(&a.stance.as_str()) {
                        faults.push(format!("{lemma}: stance {}", a.stance.as_str()));
                    }
                    if expected.kind != a.source.kind.as_str() {
                        faults.push(format!("{lemma}: kind {}", a.source.kind.as_str()));
                    }
                }
            }
        }
    }
    assert!(examples >= 60, "only {examples} examples");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
