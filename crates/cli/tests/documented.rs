//! Every command and every flag of the record stands in the documents, and every command that these name
//! is there.
#![allow(clippy::unwrap_used, clippy::panic)]

mod shared;

use shared::dateline;
use std::fs;
use std::path::Path;

fn page(name: &str) -> String {
    fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../..")
            .join(name),
    )
    .unwrap()
}

fn commands() -> Vec<String> {
    let help = dateline(&["--help"]).out;
    let list = help.split("Commands:").nth(1).unwrap();
    list.lines()
        .skip(1)
        .take_while(|l| l.starts_with("  "))
        .filter(|l| !l.starts_with("   "))
        .map(|l| l.split_whitespace().next().unwrap().to_owned())
        .filter(|c| c != "help")
        .collect()
}

#[test]
fn every_command_is_in_the_readme_and_every_one_named_is_there() {
    let commands = commands();
    assert!(commands.len() > 20, "{commands:?}");
    let (readme, record) = (page("README.md"), page("docs/RECORD.md"));
    for command in &commands {
        assert!(
            readme.contains(&format!("dateline {command}"))
                || readme.contains(&format!("-- {command}")),
            "README.md does not name `dateline {command}`"
        );
    }
    for text in [&readme, &record] {
        for line in text.lines().filter_map(|l| l.strip_prefix("dateline ")) {
            let named = line.split_whitespace().next().unwrap();
            assert!(
                commands.iter().any(|c| c == named),
                "there is no `dateline {named}`"
            );
        }
    }
}

#[test]
fn flags_of_the_record_are_explained() {
    let text = page("docs/RECORD.md") + &page("README.md");
    for command in [
        "review",
        "correct",
        "undo",
        "names",
        "merge",
        "split",
        "decisions",
        "agreement",
        "compare",
        "release",
        "reread",
        "doctor",
    ] {
        let help = dateline(&[command, "--help"]);
        assert_eq!(help.code, 0, "{command}");
        assert!(
            help.out.contains("Example"),
            "`dateline {command} --help` has no example"
        );
        for flag in help
            .out
            .split_whitespace()
            .filter(|w| w.starts_with("--") && w.len() > 4)
        {
            let flag = flag.trim_matches(|c: char| !c.is_ascii_alphanumeric() && c != '-');
            // Questions share their filters, which `dateline events --help` explains.
            let shared = [
                "--help",
                "--new-since",
                "--statements",
                "--since",
                "--until",
                "--as-of",
                "--party",
                "--place",
                "--type",
                "--status",
                "--through",
                "--origin-kind",
                "--outlet",
                "--limit",
                "--jobs",
                "--published",
                "--narrative",
                "--profile",
                "--accurate",
            ];
            assert!(
                shared.contains(&flag) || text.contains(flag),
                "docs/RECORD.md does not explain {flag} of `dateline {command}`"
            );
        }
    }
}
