#![allow(clippy::unwrap_used)]

//! The `yes` and `no` lines of the stage's rules, run through syntax and the stage.

mod common;

use common::{read_with, times};
use dateline_data_en::FILES;
use dateline_rules::{Library, Source};
use dateline_time::{Options, Profile};

#[test]
fn every_example_of_every_rule_holds() {
    let library = Library::read(FILES.iter().map(|(path, text)| Source { path, text })).unwrap();
    let stage = times();
    let mut wrong = Vec::new();
    let mut lines = 0;
    for rule in library.rules_of("time").flat_map(|f| &f.rules) {
        let by = format!("time/{}", rule.id);
        // A piece or a name is never reported itself: its line shows what stands in its place.
        let own = !matches!(rule.target.as_str(), "PIECE" | "NAME");
        for example in &rule.examples {
            lines += 1;
            let options = Options {
                profile: match rule.field("profile") {
                    Some("tempeval") => Profile::TempEval,
                    _ => Profile::Product,
                },
                ..Options::default()
            };
            let found = read_with(stage, &example.text, example.date.as_deref(), options);
            let at = format!("{}:{} {:?}", rule.path(), example.line, example.text);
            let told: Vec<String> = found
                .iter()
                .map(|t| format!("{:?} {} {}", t.span.of(&example.text), t.value, t.by))
                .collect();
            if !example.yes {
                if found.iter().any(|t| t.by.as_str() == by) {
                    wrong.push(format!("{at}: made {told:?}"));
                }
                continue;
            }
            let mark = example.marks.first().copied().unwrap_or_default();
            let fits = found.iter().any(|t| {
                t.span == mark && t.value == example.expect && (!own || t.by.as_str() == by)
            });
            if !fits {
                wrong.push(format!("{at}: expected {}, made {told:?}", example.expect));
            }
        }
    }
    assert!(lines > 100, "only {lines} examples");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
