//! Bad input: a message that names file, line, cause and fix; exit code 1; the rest is done.
#![allow(clippy::unwrap_used, clippy::panic)]

mod shared;

use shared::{Run, dateline_in, dateline_with, folder};

const GOOD: &[u8] = b"date 2024-03-31 The envoys met in Cairo on Sunday.";

/// Reads `bad` between two good reports.
#[track_caller]
fn between(name: &str, bad: &[u8]) -> Run {
    let folder = folder(&[("1.txt", GOOD), (name, bad), ("3.txt", GOOD)]);
    let run = dateline_in(
        folder.path(),
        &["read", "--json", "1.txt", name, "3.txt"],
        b"",
    );
    let ids = run.ids();
    assert_eq!(ids.first().map(String::as_str), Some("1"), "{run:?}");
    assert_eq!(ids.last().map(String::as_str), Some("3"), "{run:?}");
    run
}

/// The message names the file with its place, and says all of `words`.
#[track_caller]
fn rejected(run: &Run, place: &str, words: &[&str]) {
    assert_eq!(run.code, 1, "{run:?}");
    let line = run
        .err
        .lines()
        .find(|line| line.contains(&format!("{place}: ")))
        .unwrap_or_else(|| panic!("no message names {place}: {}", run.err));
    for word in words {
        assert!(line.contains(word), "{line}");
    }
    assert!(line.contains("; "), "the message has a fix: {line}");
    assert!(!run.err.contains("panicked"), "{}", run.err);
}

#[test]
fn an_empty_file() {
    for bad in [&b""[..], b"  \r\n\n ", b"\xEF\xBB\xBF"] {
        let run = between("bad.txt", bad);
        rejected(&run, "bad.txt", &["no text", "remove it"]);
        assert_eq!(run.ids(), ["1", "3"]);
    }
    rejected(&between("bad.jsonl", b""), "bad.jsonl", &["no text"]);
}

#[test]
fn a_header_without_a_text() {
    let run = between("bad.txt", b"date 2024-03-31\n");
    rejected(&run, "bad.txt", &["header and no text"]);
}

#[test]
fn ten_megabytes_on_one_line() {
    let long = "The envoys met in Cairo. ".repeat(420_000);
    assert!(long.len() > 10_000_000);
    let run = between("bad.txt", long.as_bytes());
    rejected(&run, "bad.txt", &["10.0 MB", "JSONL"]);
    // One line of JSONL among others: the line is named, the next one is read.
    let jsonl = format!(
        "{{\"id\":\"a\",\"text\":\"They met.\"}}\n{{\"id\":\"b\",\"text\":\"{long}\"}}\n{{\"id\":\"c\",\"text\":\"They left.\"}}\n"
    );
    let run = between("bad.jsonl", jsonl.as_bytes());
    rejected(&run, "bad.jsonl:2", &["10.0 MB"]);
    assert_eq!(run.ids(), ["1", "a", "c", "3"]);
}

#[test]
fn a_line_longer_than_any_memory_should_hold() {
    let mut jsonl = b"{\"id\":\"a\",\"text\":\"They met.\"}\n{\"text\":\"".to_vec();
    jsonl.resize(30_000_000, b'x');
    jsonl.extend_from_slice(b"\"}\n{\"id\":\"c\",\"text\":\"They left.\"}\n");
    let run = between("bad.jsonl", &jsonl);
    rejected(&run, "bad.jsonl:2", &["28.6 MB"]);
    assert_eq!(run.ids(), ["1", "a", "c", "3"]);
}

#[test]
fn no_date() {
    let run = between("bad.txt", b"The envoys met in Cairo on Sunday.");
    assert_eq!(run.code, 0, "{run:?}");
    assert!(
        run.err.contains("bad.txt: no publication date"),
        "{}",
        run.err
    );
    assert!(run.err.contains("date YYYY-MM-DD"), "{}", run.err);
    let record = &run.records()[1];
    assert!(record["report"]["published"].is_null());
    assert_eq!(record["warnings"][0]["code"], "no_date");
    for time in record["times"].as_array().unwrap() {
        assert_eq!(time["unresolved"], "no_date", "{time}");
    }
}

#[test]
fn a_date_that_is_none() {
    let jsonl = br#"{"id":"a","published":"31/03/24","text":"They met on Sunday."}"#;
    let run = between("bad.jsonl", jsonl);
    assert_eq!(run.code, 0);
    assert!(
        run.err
            .contains("bad.jsonl:1: the publication date \"31/03/24\""),
        "{}",
        run.err
    );
    assert!(run.records()[1]["report"]["published"].is_null());
}

#[test]
fn bad_utf_8() {
    let mut bad = "date 2024-03-31 “Élysée” envoys\nmet in Cairo "
        .as_bytes()
        .to_vec();
    bad.extend_from_slice(b"\xFF on Sunday.");
    let run = between("bad.txt", &bad);
    assert_eq!(run.code, 0, "{run:?}");
    assert!(
        run.err
            .contains("bad.txt: 1 place(s) are no valid UTF-8, the first in line 2"),
        "{}",
        run.err
    );
    assert!(run.err.contains("UTF-8 again"));
    let text = run.records()[1]["report"]["text"]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(text.contains("Cairo \u{FFFD} on"), "{text}");
    // JSON is UTF-8 by definition: the line is rejected, the others are read.
    let run = between(
        "bad.jsonl",
        b"{\"text\":\"\xFF\"}\n{\"id\":\"b\",\"text\":\"They met.\"}\n",
    );
    rejected(&run, "bad.jsonl:1", &["byte 10", "UTF-8"]);
    assert_eq!(run.ids(), ["1", "b", "3"]);
}

#[test]
fn binary_data() {
    let run = between("bad.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0");
    rejected(&run, "bad.txt", &["binary"]);
}

#[test]
fn a_web_page() {
    let run = between(
        "bad.txt",
        b"<!DOCTYPE html>\n<html><body>They met.</body></html>",
    );
    rejected(&run, "bad.txt", &["HTML"]);
}

#[test]
fn a_broken_line_of_jsonl() {
    let jsonl = b"{\"id\":\"a\",\"text\":\"They met.\"}\n\n{\"id\":\"b\",\"text\":\n{\"id\":\"c\",\"text\":\"They left.\"}\n";
    let run = between("bad.jsonl", jsonl);
    rejected(
        &run,
        "bad.jsonl:3",
        &["broken JSON", "one complete JSON object a line"],
    );
    assert_eq!(run.ids(), ["1", "a", "c", "3"]);
}

#[test]
fn wrong_types() {
    let lines = [
        (r#"{"text":7}"#, "`text` is a number"),
        (r#"{"id":"x"}"#, "`text` is missing"),
        (
            r#"{"text":"They met.","published":20240331}"#,
            "`published` is a number",
        ),
        (r#"{"text":"They met.","title":["a"]}"#, "`title` is a list"),
        (
            r#"{"text":"They met.","outlet":{"name":"x"}}"#,
            "`outlet` is an object",
        ),
        (r#"["They met."]"#, "not a JSON object"),
        (r#"{"text":"  "}"#, "no text"),
    ];
    let jsonl: String = lines.iter().map(|(line, _)| format!("{line}\n")).collect();
    let run = between("bad.jsonl", jsonl.as_bytes());
    for (i, (_, words)) in lines.iter().enumerate() {
        rejected(&run, &format!("bad.jsonl:{}", i + 1), &[words]);
    }
    assert_eq!(run.ids(), ["1", "3"]);
    assert!(
        run.err.contains("2 reports read, 0 not read, 7 rejected"),
        "{}",
        run.err
    );
}

#[test]
fn unknown_fields_and_nulls_are_passed_over() {
    let jsonl =
        r#"{"id":17,"text":"They met.","outlet":null,"published":"","score":3,"tags":["x"]}"#;
    let run = between("good.jsonl", jsonl.as_bytes());
    assert_eq!(run.code, 0);
    assert_eq!(run.ids(), ["1", "17", "3"]);
}

#[test]
fn missing_files_and_empty_folders() {
    let run = between("none.jsonl", b"{\"id\":\"x\",\"text\":\"They met.\"}");
    assert_eq!(run.code, 0);
    let folder = folder(&[("1.txt", GOOD), ("empty/readme.md", b"x")]);
    let run = dateline_in(
        folder.path(),
        &["read", "--json", "no.txt", "empty", "1.txt"],
        b"",
    );
    rejected(&run, "no.txt", &["cannot be opened", "check its name"]);
    rejected(&run, "empty", &["no .txt, .jsonl, .csv or .xlsx file"]);
    assert_eq!(run.ids(), ["1"]);
}

#[test]
fn a_report_in_russian_is_stored_and_not_read() {
    let text =
        "date 2024-03-31 Переговоры о перемирии возобновятся в Каире 31 марта, сообщил телеканал.";
    let run = between("ru.txt", text.as_bytes());
    assert_eq!(run.code, 1);
    assert!(
        run.err.contains("ru.txt: not read: its language is \"ru\""),
        "{}",
        run.err
    );
    let record = &run.records()[1];
    assert_eq!(record["report"]["read"], false);
    assert_eq!(record["report"]["language"], "ru");
    assert_eq!(record["report"]["text"], text);
    for layer in [
        "sentences",
        "times",
        "mentions",
        "entities",
        "attributions",
        "events",
    ] {
        assert_eq!(record[layer].as_array().unwrap().len(), 0, "{layer}");
    }
}

#[test]
fn a_given_language_wins() {
    let run = dateline_with(
        &["read", "--json"],
        "{\"id\":\"a\",\"language\":\"ru\",\"text\":\"The envoys met in Cairo on Sunday.\"}"
            .as_bytes(),
    );
    assert_eq!(run.code, 1);
    assert_eq!(run.records()[0]["report"]["read"], false);
}

#[test]
fn ids_are_unique_in_a_run() {
    let jsonl = "{\"id\":\"a\",\"text\":\"They met.\"}\n{\"id\":\"a\",\"text\":\"They left.\"}\n{\"id\":\"a-2\",\"text\":\"They came.\"}\n";
    let run = dateline_with(&["read", "--json", "-"], jsonl.as_bytes());
    assert_eq!(run.ids(), ["a", "a-2", "a-2-2"]);
    assert!(
        run.err
            .contains("standard input:2: the id \"a\" was given before"),
        "{}",
        run.err
    );
    assert_eq!(run.records()[1]["warnings"][0]["code"], "duplicate_id");
}

#[test]
fn many_reports_without_a_date_do_not_flood_the_terminal() {
    let jsonl: String = (0..50)
        .map(|i| format!("{{\"id\":\"{i}\",\"text\":\"They met.\"}}\n"))
        .collect();
    let run = dateline_with(&["read", "--json", "-"], jsonl.as_bytes());
    assert_eq!(run.code, 0);
    assert_eq!(run.err.lines().count(), 4, "{}", run.err);
    assert!(
        run.err.contains("and 47 more with the warning no_date"),
        "{}",
        run.err
    );
}
