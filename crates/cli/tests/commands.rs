//! The other commands, wrong usage, exit codes.
#![allow(clippy::unwrap_used, clippy::panic)]

mod shared;

use shared::{dateline, dateline_in, dateline_with, folder};
use std::io::Read;
use std::process::{Command, Stdio};

#[test]
fn wrong_usage_ends_with_2() {
    for args in [
        &["frobnicate"][..],
        &["read", "--jobs", "many", "-"],
        &["read", "--json", "--layers", "words", "-"],
        &["read", "--published", "yesterday", "-"],
        &["read", "--profile", "none", "-"],
        &["read", "--data", "no-such-folder", "-"],
        &["explain"],
        &["explain", "demo/summit-off.txt", "v99"],
        &["explain", "demo/summit-off.txt", "nonsense"],
        &["check", "no-such-folder"],
        &[],
    ] {
        let run = dateline(args);
        assert_eq!(run.code, 2, "{args:?}: {run:?}");
        assert!(!run.err.is_empty(), "{args:?}");
        assert!(run.out.is_empty(), "{args:?}: {}", run.out);
    }
}

#[test]
fn every_command_has_a_help_with_examples() {
    for command in [
        "read",
        "explain",
        "check",
        "parse",
        "schema",
        "add",
        "events",
        "reports",
        "sources",
        "search",
        "statements",
        "origins",
        "contradictions",
        "tracks",
        "track",
        "timeline",
    ] {
        let run = dateline(&[command, "--help"]);
        assert_eq!(run.code, 0);
        assert!(run.out.contains("Example"), "{command}");
        assert!(
            run.out.contains(&format!("dateline {command}")),
            "{command}"
        );
    }
    for command in ["about", "demo", "doctor"] {
        assert_eq!(dateline(&[command, "--help"]).code, 0);
    }
    assert!(dateline(&["--version"]).out.starts_with("dateline "));
}

#[test]
fn the_demo_reads_explains_and_leads_on() {
    let run = dateline(&["demo"]);
    assert_eq!(run.code, 0, "{}", run.err);
    for word in [
        "harbour-talks",
        "border-shelling",
        "summit-off",
        "come from?",
        "Try next",
    ] {
        assert!(run.out.contains(word), "{word}");
    }
    assert_eq!(run.out, dateline(&["demo"]).out);
}

#[test]
fn the_schema_is_the_committed_one() {
    let committed = include_str!("../../../docs/schema.json");
    assert!(dateline(&["schema"]).out == committed);
}

#[test]
fn every_printed_id_can_be_explained() {
    let run = dateline(&["read", "--json", "demo/summit-off.txt"]);
    let record = &run.records()[0];
    let mut seen = 0;
    for layer in [
        "sentences",
        "times",
        "mentions",
        "entities",
        "attributions",
        "events",
    ] {
        for item in record[layer].as_array().unwrap() {
            let id = item["id"].as_str().unwrap();
            // Two of each layer are enough: a run costs a start of the program.
            if !matches!(id.as_bytes().get(1..), Some(b"0" | b"1" | b"2")) {
                continue;
            }
            let run = dateline(&[
                "explain",
                "demo/summit-off.txt",
                &format!("summit-off#{id}"),
            ]);
            assert_eq!(run.code, 0, "{id}: {}", run.err);
            assert!(run.out.contains(id), "{id}: {}", run.out);
            seen += 1;
        }
    }
    assert!(seen >= 10, "{seen}");
}

#[test]
fn an_explanation_shows_the_rule_with_its_examples() {
    let run = dateline(&["read", "--json", "demo/summit-off.txt"]);
    let record = &run.records()[0];
    let time = record["times"]
        .as_array()
        .unwrap()
        .iter()
        .find(|t| t["by"].as_str().unwrap().starts_with("time/"))
        .unwrap();
    let run = dateline(&[
        "explain",
        "demo/summit-off.txt",
        time["id"].as_str().unwrap(),
    ]);
    let rule = time["by"].as_str().unwrap();
    assert!(run.out.contains(&format!("by {rule}")), "{}", run.out);
    for word in ["time/", ".rule:", "# ", "yes ", "no "] {
        assert!(run.out.contains(word), "{word}: {}", run.out);
    }
}

#[test]
fn one_report_of_many_can_be_explained() {
    let folder = folder(&[(
        "w.jsonl",
        b"{\"id\":\"a\",\"text\":\"They met.\"}\n{\"id\":\"b#1\",\"published\":\"2024-03-31\",\"text\":\"The envoys met on March 29.\"}\n",
    )]);
    let run = dateline_in(folder.path(), &["explain", "w.jsonl", "b#1#t1"], b"");
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("March 29"), "{}", run.out);
    let run = dateline_in(folder.path(), &["explain", "w.jsonl", "c#t1"], b"");
    assert_eq!(run.code, 1);
    assert!(
        run.err.contains("no report \"c\" among its 2 reports"),
        "{}",
        run.err
    );
}

#[test]
fn the_page_stands_alone() {
    let text =
        "date 2024-03-31 <script>alert(1)</script> & \"The envoys\" met in Cairo on March 29.";
    let run = dateline_with(&["explain", "--html", "-"], text.as_bytes());
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.starts_with("<!doctype html>"));
    for bad in ["<script", "src=", "http://", "https://", "@import", "url("] {
        assert!(!run.out.contains(bad), "{bad}");
    }
    // Layers put their own elements between the words of the text.
    let mut inside = false;
    let words: String = run
        .out
        .chars()
        .filter(|c| {
            inside |= *c == '<';
            let kept = !inside;
            inside &= *c != '>';
            kept
        })
        .collect();
    assert!(words.contains("&lt;script&gt;"), "{words}");
    assert!(run.out.contains("type=\"checkbox\""));
    assert!(run.out.contains("2024-03-29"));
}

#[test]
fn check_lists_all_faults_with_their_lines() {
    let run = dateline(&["check"]);
    assert_eq!(run.code, 0, "{}", run.out);
    let folder = folder(&[
        (
            "ingest/months.lex",
            b"format 1\n# Ours.\nid\tform\n1\tJanuar\n1\tJaenner\nx\n",
        ),
        (
            "time/mine.rule",
            b"format 2\nrule a -> DATE\nmatch {nothing}\n",
        ),
    ]);
    let path = folder.path().to_str().unwrap();
    let run = dateline(&["check", path]);
    assert_eq!(run.code, 3, "{run:?}");
    for place in [
        "ingest/months.lex:5",
        "ingest/months.lex:6",
        "time/mine.rule:1",
        "time/mine.rule:2",
    ] {
        assert!(
            run.out.contains(&format!("{place}: ")),
            "{place}: {}",
            run.out
        );
    }
    let run = dateline_with(&["read", "--data", path, "-"], b"They met.");
    assert_eq!(run.code, 3);
    assert!(run.out.is_empty());
    assert!(run.err.contains("time/mine.rule:1: "), "{}", run.err);
}

#[test]
fn own_data_is_laid_over_and_changes_the_kit() {
    let folder = folder(&[(
        "ingest/months.lex",
        "format 1\n# Months of Austria.\nid\tform\n1\tJänner|Jan\n".as_bytes(),
    )]);
    let path = folder.path().to_str().unwrap();
    assert_eq!(dateline(&["check", path]).code, 0);
    let text = "1. Jänner 1995\n\nThe envoys met in Vienna, the ministry said.";
    let with = dateline_with(&["read", "--json", "--data", path, "-"], text.as_bytes());
    assert_eq!(with.records()[0]["report"]["published"], "1995-01-01");
    let without = dateline_with(&["read", "--json", "-"], text.as_bytes());
    assert!(without.records()[0]["report"]["published"].is_null());
    let kit = |run: &shared::Run| run.records()[0]["generator"]["kit"].clone();
    assert_ne!(kit(&with), kit(&without));
    assert_eq!(kit(&without).as_str().unwrap().len(), 12);
}

#[test]
fn parse_writes_conll_u() {
    let run = dateline_with(&["parse", "-"], b"The envoys didn't meet. They left.");
    assert_eq!(run.code, 0, "{}", run.err);
    let rows: Vec<Vec<&str>> = run
        .out
        .lines()
        .filter(|l| l.starts_with(|c: char| c.is_ascii_digit()))
        .map(|l| l.split('\t').collect())
        .collect();
    assert!(rows.iter().all(|r| r.len() == 10));
    assert_eq!(rows.iter().filter(|r| r[6] == "0").count(), 2);
    let folder = folder(&[("in.conllu", run.out.as_bytes())]);
    let again = dateline_in(folder.path(), &["parse", "--tokenized", "in.conllu"], b"");
    assert_eq!(again.code, 0, "{}", again.err);
    assert_eq!(again.out, run.out);
    let bad = dateline_with(&["parse", "--tokenized", "-"], b"1\tx\n");
    assert_eq!(bad.code, 1);
    assert!(bad.err.contains("-:1: "), "{}", bad.err);
}

/// The record says which models read the report: a kit of its own.
#[test]
fn the_accurate_mode_reads_with_a_kit_of_its_own() {
    let text = b"The envoys met in Vienna, the ministry said.";
    let kit = |run: &shared::Run| run.records()[0]["generator"]["kit"].clone();
    let run = dateline_with(&["read", "--json", "--accurate", "-"], text);
    assert_eq!(run.code, 0, "{}", run.err);
    let again = dateline_with(&["read", "--json", "--accurate", "-"], text);
    assert_eq!(run.out, again.out);
    assert_ne!(
        kit(&run),
        kit(&dateline_with(&["read", "--json", "-"], text))
    );
    let run = dateline_with(&["parse", "--accurate", "-"], text);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(run.out.matches("\troot\t").count(), 1, "{}", run.out);
}

#[test]
fn about_names_kit_counts_and_licences() {
    let run = dateline(&["about"]);
    assert_eq!(run.code, 0);
    for word in [
        "kit ",
        "rows  ingest/months",
        "rules",
        "models",
        "CC BY-SA",
        "unverified",
    ] {
        assert!(run.out.contains(word), "{word}: {}", run.out);
    }
}

#[test]
fn a_closed_pipe_is_no_fault() {
    let input =
        "{\"published\":\"2024-03-31\",\"text\":\"The envoys met in Cairo on March 29.\"}\n"
            .repeat(3000);
    let folder = folder(&[("w.jsonl", input.as_bytes())]);
    let mut child = Command::new(env!("CARGO_BIN_EXE_dateline"))
        .args(["read", "--json", "w.jsonl"])
        .current_dir(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut head = [0u8; 64];
    child.stdout.take().unwrap().read_exact(&mut head).unwrap();
    // The pipe is closed here.
    let done = child.wait_with_output().unwrap();
    assert_eq!(done.status.code(), Some(0));
    let err = String::from_utf8(done.stderr).unwrap();
    assert!(!err.contains("panicked") && !err.contains("pipe"), "{err}");
}

#[test]
fn the_readme_shows_what_comes_out() {
    let readme = include_str!("../../../README.md");
    let text = include_str!("../demo/harbour-talks.txt");
    assert!(
        readme.contains(text.trim_end()),
        "README.md quotes another text"
    );
    let run = dateline(&["read", "demo/harbour-talks.txt"]);
    assert!(
        readme.contains(run.out.trim_end()),
        "README.md shows an old record; put this one there:\n{}",
        run.out
    );
}
