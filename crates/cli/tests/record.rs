//! The record on disk, as a user meets it: add, ask, look for, examine.
#![allow(clippy::unwrap_used, clippy::panic)]

mod shared;

use shared::{Run, dateline_in, folder};
use std::path::Path;

const WIRE: &[u8] = b"{\"id\":\"w1\",\"outlet\":\"Harbour Wire\",\"published\":\"2019-06-12\",\
\"title\":\"Talks in Cairo\",\"text\":\"Sudan and Ethiopia will hold talks in Cairo on Thursday, \
Radio Sol reported, citing a source in the Sudanese foreign ministry.\"}\n\
{\"id\":\"w2\",\"outlet\":\"Coast Post\",\"published\":\"2019-06-20\",\"text\":\"Sudanese troops \
shelled a village near the border on Wednesday, the Ethiopian army said.\"}\n\
{\"id\":\"w3\",\"text\":\n";

fn run(at: &Path, args: &[&str]) -> Run {
    dateline_in(at, args, b"")
}

#[test]
fn reports_are_added_asked_for_and_found() {
    let folder = folder(&[("wires.jsonl", WIRE)]);
    let at = folder.path();

    let looked = run(at, &["add", "--dry-run", "wires.jsonl"]);
    assert_eq!(looked.code, 1, "{looked:?}");
    assert_eq!(looked.out.lines().count(), 2);
    assert!(looked.err.contains("wires.jsonl:3"), "{}", looked.err);
    assert!(!at.join("dateline.db").exists());

    let added = run(at, &["add", "wires.jsonl"]);
    assert_eq!(added.code, 1, "{added:?}");
    assert!(added.err.contains("wires.jsonl:3"), "{}", added.err);
    assert!(added.err.contains("2 reports added"), "{}", added.err);
    let again = run(at, &["add", "wires.jsonl"]);
    assert!(again.err.contains("0 reports added"), "{}", again.err);
    assert!(again.err.contains("2 already there"), "{}", again.err);

    let planned = run(
        at,
        &["events", "--json", "--status", "planned", "--party", "SDN"],
    );
    let planned = planned.records();
    assert_eq!(planned.len(), 1, "{planned:?}");
    assert_eq!(planned[0]["type"], "CONSULT");
    assert_eq!(planned[0]["place"]["name"], "Cairo");
    assert_eq!(planned[0]["when"]["value"], "2019-06-13");
    let told = &planned[0]["statements"][0];
    assert_eq!(told["outlet"], "Harbour Wire");
    assert_eq!(told["origin_kind"], "anonymous");
    assert_eq!(told["chain"].as_array().unwrap().len(), 2);

    // Nothing of the 20th was known on the 19th.
    let early = run(at, &["reports", "--json", "--as-of", "2019-06-19"]);
    assert_eq!(early.records().len(), 1);
    let table = run(at, &["events", "--csv", "--type", "assault"]);
    assert!(table.out.starts_with('\u{feff}'));
    assert_eq!(table.out.lines().count(), 2, "{}", table.out);
    let sources = run(at, &["sources", "--json"]);
    assert!(
        sources
            .records()
            .iter()
            .any(|s| s["name"] == "Radio Sol" && s["passes_on"] == 1)
    );

    let found = run(at, &["search", "--json", "SHELLED village"]);
    assert_eq!(found.records().len(), 1);
    assert!(found.out.contains("[shelled]"), "{}", found.out);
    for lists in [
        &["events"][..],
        &["reports"],
        &["sources"],
        &["search", "Cairo"],
    ] {
        let list = run(at, lists);
        assert_eq!(list.code, 0);
        assert!(!list.out.is_empty(), "{lists:?}");
    }

    let health = run(at, &["doctor"]);
    assert_eq!(health.code, 0, "{health:?}");
    assert!(health.out.contains("sound"));
}

#[test]
fn mistakes_are_told_with_their_way_out() {
    let folder = folder(&[("wires.jsonl", WIRE), ("letter.db", &[b'x'; 4096])]);
    let at = folder.path();
    for (args, code, words) in [
        (&["events"][..], 2, "dateline add"),
        (
            &["add", "--db", "letter.db", "wires.jsonl"],
            1,
            "no record of Dateline",
        ),
        (&["events", "--type", "talks"], 2, "CONSULT"),
        (&["events", "--status", "maybe"], 2, "planned"),
        (&["events", "--since", "yesterday"], 2, "YYYY-MM-DD"),
        (&["add"], 2, "FILE"),
    ] {
        let told = run(at, args);
        assert_eq!(told.code, code, "{args:?}: {told:?}");
        assert!(told.err.contains(words), "{args:?}: {}", told.err);
    }
    run(at, &["add", "wires.jsonl"]);
    let search = run(at, &["search", "\"open"]);
    assert_eq!(search.code, 2);
    assert!(search.err.contains("double quotes"), "{}", search.err);
}

#[test]
fn a_hurt_record_is_named_by_the_doctor() {
    let folder = folder(&[("wires.jsonl", WIRE)]);
    let at = folder.path();
    run(at, &["add", "wires.jsonl"]);
    let path = at.join("dateline.db");
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    for byte in bytes.iter_mut().skip(middle).take(8192) {
        *byte ^= 0x5A;
    }
    std::fs::write(&path, bytes).unwrap();
    let told = run(at, &["doctor"]);
    assert_eq!(told.code, 3, "{told:?}");
    assert!(
        told.out.contains("wrong") || told.err.contains("damaged"),
        "{told:?}"
    );
}
