//! Two coders, a table of one's own, names, corrections and releases, as a user meets them.
#![allow(clippy::unwrap_used, clippy::panic)]

mod shared;

use shared::{Run, dateline_in, folder};
use std::path::Path;

const WIRE: &[u8] = b"{\"id\":\"w1\",\"outlet\":\"Harbour Wire\",\"published\":\"2019-06-12\",\
\"text\":\"Sudan and Ethiopia will hold talks in Cairo on Thursday, Radio Sol reported, citing a source in \
the Sudanese foreign ministry.\"}\n\
{\"id\":\"w2\",\"outlet\":\"Coast Post\",\"published\":\"2019-06-20\",\"text\":\"Sudanese troops \
shelled a village near the border on Wednesday, the Ethiopian army said.\"}\n";

fn run(at: &Path, args: &[&str]) -> Run {
    dateline_in(at, args, b"")
}

fn fine(at: &Path, args: &[&str]) -> Run {
    let run = run(at, args);
    assert_eq!(run.code, 0, "{args:?}: {run:?}");
    run
}

/// The id of the statement of a report.
fn statement(at: &Path, db: &str, report: &str) -> String {
    let all = fine(
        at,
        &["statements", "--json", "--db", db, "--report", report],
    )
    .records();
    all[0]["id"].as_str().unwrap().to_owned()
}

/// Ana's and Ben's copies of a record, both reviewed.
fn two_coders(at: &Path) {
    for (db, by, keys) in [
        ("ana.db", "ana", &b"c\nc\n"[..]),
        ("ben.db", "ben", b"e\nw\n2019-06-14\nc\nr\nan exercise\n"),
    ] {
        fine(at, &["add", "--db", db, "wires.jsonl"]);
        let sitting = dateline_in(at, &["review", "--db", db, "--by", by, "--in-order"], keys);
        assert!(
            sitting.err.contains("2 decisions made; 0 left"),
            "{sitting:?}"
        );
    }
}

#[test]
fn two_coders_see_how_far_they_agree_and_what_to_settle() {
    let folder = folder(&[("wires.jsonl", WIRE)]);
    let at = folder.path();
    two_coders(at);
    let listed = fine(at, &["decisions", "--db", "ben.db", "--json"]);
    std::fs::write(at.join("ben.jsonl"), &listed.out).unwrap();
    // A record and a list say the same.
    let found = fine(at, &["agreement", "ana.db", "ben.jsonl", "--json"]);
    assert_eq!(
        found.out,
        fine(at, &["agreement", "ana.db", "ben.db", "--json"]).out
    );
    let found = &found.records()[0];
    assert_eq!(found["both"], 2);
    let field = |name: &str| {
        let fields = found["fields"].as_array().unwrap();
        fields.iter().find(|f| f["field"] == name).unwrap().clone()
    };
    assert_eq!(
        (&field("statement")["units"], &field("statement")["same"]),
        (&2.into(), &1.into())
    );
    assert_eq!(
        (&field("when")["units"], &field("when")["same"]),
        (&1.into(), &0.into())
    );
    let told = fine(at, &["agreement", "ana.db", "ben.db"]).out;
    for words in [
        "ana judged 2 statements",
        "kappa",
        "to settle: 2",
        "ben: 2019-06-14",
        "shelled a village",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
    let sheet = fine(at, &["agreement", "ana.db", "ben.db", "--csv"]);
    assert_eq!(sheet.out.lines().count(), 3);
    let alone = run(at, &["agreement", "ana.db"]);
    assert_eq!(alone.code, 2);
    assert!(
        alone
            .err
            .contains("it takes two coders, and there is only ana"),
        "{}",
        alone.err
    );
    let none = run(at, &["agreement", "wires.jsonl", "ana.db"]);
    assert!(
        none.code == 2 && none.err.contains("wires.jsonl:1: this is no decision"),
        "{none:?}"
    );
}

#[test]
fn decisions_of_two_files_are_joined_and_settled() {
    let folder = folder(&[("wires.jsonl", WIRE)]);
    let at = folder.path();
    two_coders(at);
    let joined = fine(at, &["decisions", "--db", "ana.db", "--merge", "ben.db"]);
    assert!(
        joined
            .err
            .contains("2 decisions taken over, 0 there already"),
        "{joined:?}"
    );
    assert!(joined.err.contains("2 contradictions"), "{joined:?}");
    assert!(joined.out.contains("ben: not there"), "{}", joined.out);
    let again = fine(at, &["decisions", "--db", "ana.db", "--merge", "ben.db"]);
    assert!(
        again
            .err
            .contains("0 decisions taken over, 2 there already"),
        "{again:?}"
    );
    let conflicts = fine(
        at,
        &["decisions", "--db", "ana.db", "--conflicts", "--json"],
    )
    .records();
    let number = conflicts[0]["decisions"][1][0].to_string();
    fine(
        at,
        &[
            "undo",
            &number,
            "--db",
            "ana.db",
            "--by",
            "ana",
            "--why",
            "settled with ben",
        ],
    );
    assert_eq!(
        fine(
            at,
            &["decisions", "--db", "ana.db", "--conflicts", "--json"]
        )
        .records()
        .len(),
        1
    );
    let list = fine(at, &["decisions", "--db", "ana.db"]).out;
    assert!(
        list.contains("settled with ben") && list.contains("an exercise"),
        "{list}"
    );

    // What is not here yet is named, and taken when it is.
    std::fs::write(
        at.join("one.jsonl"),
        WIRE.split(|b| *b == b'\n').next().unwrap(),
    )
    .unwrap();
    fine(at, &["add", "--db", "new.db", "one.jsonl"]);
    let part = run(at, &["decisions", "--db", "new.db", "--merge", "ben.db"]);
    assert_eq!(part.code, 1, "{part:?}");
    assert!(part.err.contains("add it and join again"), "{part:?}");
    fine(at, &["add", "--db", "new.db", "wires.jsonl"]);
    fine(at, &["decisions", "--db", "new.db", "--merge", "ben.db"]);

    fine(
        at,
        &["decisions", "--db", "ben.db", "--expectations", "expected"],
    );
    let id = statement(at, "ben.db", "w1");
    let file = at
        .join("expected")
        .join(format!("{}.json", id.split('#').next().unwrap()));
    let expected: serde_json::Value =
        serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let event = &expected["sentences"][0]["events"][0];
    assert_eq!(
        (&event["e"][0], &event["when"]),
        (&"CONSULT".into(), &"2019-06-14".into())
    );
}

#[test]
fn a_table_of_ones_own_is_compared_with_the_record() {
    let map = "[columns]\nreport = \"doc\"\nwhen = \"day\"\ntype = \"what\"\nactor = [\"a\", \"b\"]\n\
        place = \"town\"\n[write]\ndate = \"%d.%m.%Y\"\n[words.type]\nmeeting = \"CONSULT\"\nfire = \"ASSAULT\"\n";
    let mine = "doc,day,what,a,b,town\nw1,13.06.2019,meeting,Ethiopia,SDN,Cairo\n\
        w2,18.06.2019,fire,Sudanese troops,,\nw2,someday,fire,x,,\nw9,01.01.2019,fire,x,,\n";
    let wrong = map.replace("\"town\"", "\"twon\"");
    let folder = folder(&[
        ("wires.jsonl", WIRE),
        ("map.toml", map.as_bytes()),
        ("wrong.toml", wrong.as_bytes()),
        ("mine.csv", mine.as_bytes()),
    ]);
    let at = folder.path();
    fine(at, &["add", "wires.jsonl"]);
    let found = run(at, &["compare", "mine.csv", "--map", "map.toml"]);
    assert_eq!(found.code, 1, "{found:?}");
    assert!(
        found.err.contains("mine.csv:4: when: \"someday\""),
        "{}",
        found.err
    );
    for words in [
        "3 rows, 2 found",
        "only in mine.csv: 1",
        "mine: 2019-06-18",
        "record: 2019-06-19",
        "shelled a village",
    ] {
        assert!(found.out.contains(words), "{words}: {}", found.out);
    }
    let json = run(at, &["compare", "mine.csv", "--map", "map.toml", "--json"]).records();
    let fields = json.last().unwrap()["fields"].as_array().unwrap().clone();
    let same = |name: &str| fields.iter().find(|f| f["field"] == name).unwrap()["same"].clone();
    assert_eq!(
        (same("type"), same("actor"), same("when")),
        (2.into(), 2.into(), 1.into())
    );
    let strict = run(
        at,
        &[
            "compare",
            "mine.csv",
            "--map",
            "map.toml",
            "--at-least",
            "0.9",
        ],
    );
    assert_eq!(strict.code, 3, "{strict:?}");
    let wrong = run(at, &["compare", "mine.csv", "--map", "wrong.toml"]);
    assert_eq!(wrong.code, 2);
    assert!(
        wrong
            .err
            .contains("wrong.toml:6: mine.csv has no column \"twon\"; did you mean \"town\"?"),
        "{}",
        wrong.err
    );
}

#[test]
fn names_and_reports_are_corrected_and_taken_back() {
    let folder = folder(&[("wires.jsonl", WIRE)]);
    let at = folder.path();
    fine(at, &["add", "wires.jsonl"]);
    let ana = |args: &[&str]| {
        let mut args = args.to_vec();
        args.extend(["--by", "ana"]);
        run(at, &args)
    };
    let merged = ana(&["merge", "Radio Sol", "Sol FM"]);
    assert_eq!(merged.code, 0, "{merged:?}");
    assert_eq!(
        fine(at, &["statements", "--json", "--through", "radio sol"])
            .records()
            .len(),
        1
    );
    assert!(
        fine(at, &["names", "sol"])
            .out
            .contains("read as Radio Sol")
    );
    let split = ana(&["split", "Sudan", "Sudan (the club) [SDN SPO]", "--in", "w1"]);
    assert_eq!(split.code, 0, "{split:?}");
    assert!(
        fine(at, &["statements", "--report", "w1"])
            .out
            .contains("Sudan (the club)")
    );
    let nobody = ana(&["merge", "Atlantis", "Sudan"]);
    assert!(
        nobody.code == 2 && nobody.err.contains("dateline names"),
        "{nobody:?}"
    );

    // Thursday after another day of publication.
    let corrected = ana(&[
        "correct",
        "w1",
        "published",
        "19 June 2019",
        "--why",
        "date of the reprint",
    ]);
    assert_eq!(corrected.code, 0, "{corrected:?}");
    assert!(
        corrected.err.contains("when: 2019-06-13 -> 2019-06-20"),
        "{}",
        corrected.err
    );
    let when = |at: &Path| {
        fine(at, &["statements", "--json", "--report", "w1"]).records()[0]["when"]["value"].clone()
    };
    assert_eq!(when(at), "2019-06-20");
    assert!(
        fine(at, &["reread", "--dry-run"])
            .err
            .contains("0 reports of older kits")
    );
    assert!(
        fine(at, &["add", "wires.jsonl"])
            .err
            .contains("2 already there")
    );
    let id = statement(at, "dateline.db", "w2");
    assert_eq!(ana(&["correct", &id, "status", "denied"]).code, 0);
    let again = ana(&["correct", &id, "status", "denied"]);
    assert!(again.err.contains("stands there already"), "{again:?}");
    for number in ["1", "2", "3", "4"] {
        assert_eq!(ana(&["undo", number]).code, 0);
    }
    assert_eq!(when(at), "2019-06-13");
    assert_eq!(ana(&["undo", "3"]).code, 2);
    assert_eq!(fine(at, &["names", "sol fm", "--json"]).records().len(), 0);
    assert_eq!(run(at, &["doctor"]).code, 0);
}

#[test]
fn a_release_is_the_same_bytes_twice_and_tells_what_changed() {
    let folder = folder(&[("wires.jsonl", WIRE)]);
    let at = folder.path();
    fine(at, &["add", "wires.jsonl"]);
    fine(at, &["release", "2026.1"]);
    let read = |name: &str| -> Vec<(String, Vec<u8>)> {
        let mut files: Vec<_> = std::fs::read_dir(at.join(name))
            .unwrap()
            .map(|f| f.unwrap())
            .map(|f| {
                (
                    f.file_name().into_string().unwrap(),
                    std::fs::read(f.path()).unwrap(),
                )
            })
            .collect();
        files.sort();
        files
    };
    let first = read("2026.1");
    assert_eq!(first.len(), 10);
    let manifest: serde_json::Value =
        serde_json::from_slice(&std::fs::read(at.join("2026.1/manifest.json")).unwrap()).unwrap();
    assert_eq!(manifest["statements"], 2);
    std::fs::remove_dir_all(at.join("2026.1")).unwrap();
    fine(at, &["release", "2026.1"]);
    assert_eq!(read("2026.1"), first);

    let id = statement(at, "dateline.db", "w2");
    fine(
        at,
        &["correct", &id, "place", "Gallabat [SDN]", "--by", "ana"],
    );
    let taken = run(at, &["release", "2026.1"]);
    assert!(
        taken.code == 2 && taken.err.contains("another name"),
        "{taken:?}"
    );
    assert_eq!(read("2026.1"), first);
    fine(at, &["release", "2026.2", "--reviewed"]);
    let log = std::fs::read_to_string(at.join("2026.2/CHANGELOG.md")).unwrap();
    assert!(log.contains("0 new, 1 changed, 1 gone"), "{log}");
    assert!(
        log.contains("place: the border → Gallabat [SDN]") && log.contains("not reviewed"),
        "{log}"
    );
    let odd = run(at, &["release", "../x"]);
    assert_eq!(odd.code, 2);
}
