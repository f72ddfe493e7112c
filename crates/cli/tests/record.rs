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
fn stories_tell_copies_from_independent_texts() {
    let lead = "The delegations of Sudan and Ethiopia will open talks on the border in Cairo on \
                Thursday, a source in the Sudanese foreign ministry told the agency. Egypt has \
                offered to mediate between them, and both governments have accepted its offer.";
    let rows = [
        ("a", "2019-06-12", lead.to_owned()),
        (
            "b",
            "2019-06-13",
            format!("CAIRO (Sol) - {lead} More follows."),
        ),
        (
            "c",
            "2019-06-13",
            "Wheat and maize prices fell in Chicago for the third week as rain reached the fields."
                .to_owned(),
        ),
    ];
    let lines: String = rows
        .iter()
        .map(|(id, day, text)| {
            let row = serde_json::json!({"id": id, "outlet": id, "published": day, "text": text});
            format!("{row}\n")
        })
        .collect();
    let folder = folder(&[("wires.jsonl", lines.as_bytes())]);
    let at = folder.path();
    assert_eq!(run(at, &["add", "wires.jsonl"]).code, 0);
    let stories = run(at, &["stories", "--json"]).records();
    assert_eq!(stories.len(), 2, "{stories:?}");
    let talks = stories
        .iter()
        .find(|s| s["reports"].as_array().unwrap().len() == 2)
        .unwrap();
    assert_eq!(talks["families"], 1);
    assert_eq!(talks["first"], "2019-06-12");
    assert_eq!(talks["reports"][1]["family"], talks["reports"][0]["id"]);
    // The copy was not known a day earlier; the other story has no report of that outlet.
    let early = run(at, &["stories", "--json", "--as-of", "2019-06-12"]).records();
    assert_eq!(early.len(), 1);
    assert_eq!(early[0]["reports"].as_array().unwrap().len(), 1);
    let one = run(at, &["stories", "--csv", "--outlet", "c"]);
    assert_eq!(one.out.lines().count(), 2, "{}", one.out);
    let shown = run(at, &["stories"]);
    assert!(
        shown.out.contains("2 reports, 1 independent text"),
        "{}",
        shown.out
    );
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
        &[
            "statements",
            "--json",
            "--status",
            "planned",
            "--party",
            "SDN",
        ],
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
    let table = run(at, &["statements", "--csv", "--type", "assault"]);
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
        &["events", "--statements"],
        &["origins"],
        &["timeline"],
        &["statements"],
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

#[test]
fn a_coder_reviews_with_the_keyboard_alone() {
    let folder = folder(&[("wires.jsonl", WIRE)]);
    let at = folder.path();
    run(at, &["add", "wires.jsonl"]);
    let all = run(at, &["statements", "--json"]).records().len();
    assert!(all >= 2);
    // Confirm the first; correct the second, with a mistake on the way; look again; end.
    let keys = b"c\ne\ncolour\ne\nwhen\nsoon\ne\nplace\nGallabat [SDN]\nq\n";
    let sitting = dateline_in(at, &["review", "--by", "ana", "--in-order"], keys);
    assert_eq!(sitting.code, 0, "{sitting:?}");
    for words in ["no slot \"colour\"", "\"soon\" is no year", "c confirm"] {
        assert!(sitting.out.contains(words), "{words}: {}", sitting.out);
    }
    assert!(sitting.err.contains("2 decisions made"), "{}", sitting.err);
    let corrected = run(at, &["statements", "--json", "--review", "corrected"]).records();
    assert_eq!(corrected[0]["place"]["name"], "Gallabat");
    let listed = run(at, &["decisions", "--csv"]);
    assert_eq!(listed.out.lines().count(), 3, "{}", listed.out);
    // The next sitting begins where this one ended, and can add and take back.
    let keys = b"a\nRadio Sol reported\nconsult\npossible\nSudan [SDN]\n\n\n\n\nu\nq\n";
    let next = dateline_in(at, &["review", "--by", "ben"], keys);
    if all > 2 {
        assert!(next.out.contains("is taken back"), "{}", next.out);
        assert_eq!(run(at, &["statements", "--json"]).records().len(), all);
    } else {
        assert!(next.err.contains("0 left"), "{}", next.err);
    }
    assert_eq!(run(at, &["doctor"]).code, 0);
}

#[test]
fn other_rules_read_anew_and_what_was_decided_holds() {
    let rules: &[u8] = b"format 1\n\n# Shelling, read otherwise.\nrule     fire-at -> COERCE\n\
trigger  shell/verb\nactor    agent\nrecipient patient\n\
yes  \"The army [shelled] the town.\" COERCE occurred; actor The army; recipient the town\n\
no   \"The men shelled peas.\"\n";
    let folder = folder(&[("wires.jsonl", WIRE), ("mine/event/coerce.rule", rules)]);
    let at = folder.path();
    run(at, &["add", "wires.jsonl"]);
    let none = run(at, &["reread", "--dry-run"]);
    assert!(none.err.contains("0 reports of older kits"), "{}", none.err);
    let dry = run(at, &["reread", "--dry-run", "--data", "mine"]);
    assert_eq!(dry.code, 0, "{dry:?}");
    assert!(
        dry.err.contains("2 reports of older kits would be read"),
        "{}",
        dry.err
    );
    let again = run(at, &["reread", "--data", "mine"]);
    assert_eq!(again.out, dry.out, "what was announced is what happened");
    assert_eq!(run(at, &["doctor"]).code, 0);
    let kits = run(at, &["doctor", "--json"]).records();
    assert_eq!(kits[0]["readings"], 4);
}

/// Talks that are planned, disputed and held, told by three outlets.
const TALKS: &str = r#"{"id":"a","outlet":"Harbour Wire","published":"2019-06-10","text":"Sudan and Ethiopia will hold talks in Cairo on June 13, a source in the Egyptian foreign ministry told Harbour Wire."}
{"id":"b","outlet":"Morning Ledger","published":"2019-06-11","text":"Sudan and Ethiopia will hold talks in Cairo on June 13, a source in the Egyptian foreign ministry told Harbour Wire."}
{"id":"c","outlet":"Radio Sol","published":"2019-06-11","text":"The talks between Sudan and Ethiopia will take place in Nairobi on June 13, the Kenyan foreign ministry said."}
{"id":"d","outlet":"Radio Sol","published":"2019-06-14","text":"Sudan and Ethiopia held talks in Cairo on Thursday, the Egyptian foreign ministry said."}
"#;

#[test]
fn reports_come_together_in_events_origins_contradictions_and_tracks() {
    let folder = folder(&[("talks.jsonl", TALKS.as_bytes())]);
    let at = folder.path();
    run(at, &["add", "talks.jsonl"]);
    let events = run(at, &["events", "--json", "--type", "consult"]).records();
    assert_eq!(events.len(), 1, "{events:?}");
    let event = &events[0];
    assert_eq!(event["status"], "occurred");
    assert_eq!(event["place"]["name"], "Cairo");
    assert_eq!(event["when"]["earliest"], "2019-06-13");
    assert_eq!(event["families"], 3);
    assert_eq!(event["origins"], 3, "{}", event["origin_names"]);
    let history = event["status_history"].as_array().unwrap();
    assert_eq!(history.len(), 2);
    let id = event["id"].as_str().unwrap();
    let clashes = run(at, &["contradictions", "--json"]).records();
    assert_eq!(clashes.len(), 1);
    assert_eq!(clashes[0]["slot"], "place");
    assert_eq!(run(at, &["origins", "--json"]).records().len(), 3);

    let tracks = run(at, &["tracks", "--json"]).records();
    assert_eq!(tracks.len(), 1);
    assert_eq!(tracks[0]["rounds"][0]["event"], id);
    let track = tracks[0]["id"].as_str().unwrap();
    let told = run(at, &["track", track, "--as-of", "2019-06-10"]);
    assert!(told.out.contains("planned"), "{}", told.out);
    assert!(!told.out.contains("Nairobi"), "{}", told.out);
    let days = run(at, &["timeline", "--json"]).records();
    assert_eq!(days[0]["date"], "2019-06-13");

    let why = run(at, &["explain", id]);
    assert_eq!(why.code, 0, "{why:?}");
    for words in ["opened the event", "joined with", "parties", "a copy"] {
        assert!(why.out.contains(words), "{words}: {}", why.out);
    }
    let new = run(at, &["events", "--json", "--new-since", "2019-06-15"]);
    assert!(new.records().is_empty());
    for args in [&["track", "T1.1"][..], &["explain", "E1.1"]] {
        let told = run(at, args);
        assert_eq!(told.code, 2, "{told:?}");
        assert!(told.err.contains("lists them"), "{}", told.err);
    }
}
