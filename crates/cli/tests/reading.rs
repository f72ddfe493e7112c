//! What reading takes in and what it gives: the same bytes each time, in order, on any threads.
#![allow(clippy::unwrap_used, clippy::panic)]

mod shared;

use shared::{dateline, dateline_in, dateline_with, folder};

/// Demo reports and variants of them, enough to keep several threads busy.
fn jsonl() -> String {
    let texts = [
        include_str!("../demo/harbour-talks.txt"),
        include_str!("../demo/border-shelling.txt"),
        include_str!("../demo/summit-off.txt"),
    ];
    (0..60)
        .map(|i| {
            let text = texts[i % texts.len()];
            let object = serde_json::json!({"id": format!("r{i}"), "text": text.repeat(1 + i % 4)});
            format!("{object}\n")
        })
        .collect()
}

#[test]
fn the_same_bytes_twice_and_on_one_or_two_threads() {
    let input = jsonl();
    let layers = ["read", "--json", "--layers", "tokens,predicates", "-"];
    let first = dateline_with(&layers, input.as_bytes());
    assert_eq!(first.code, 0, "{}", first.err);
    let ids: Vec<String> = (0..60).map(|i| format!("r{i}")).collect();
    assert_eq!(first.ids(), ids);
    for jobs in ["1", "2", "2", "5"] {
        let mut args = layers.to_vec();
        args.extend(["--jobs", jobs]);
        let run = dateline_with(&args, input.as_bytes());
        assert!(run.out == first.out, "--jobs {jobs} gives other bytes");
        assert!(run.err == first.err, "--jobs {jobs} says other things");
    }
}

#[test]
fn records_say_something() {
    let run = dateline(&["read", "--json", "demo"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(
        run.ids(),
        ["border-shelling", "harbour-talks", "summit-off"]
    );
    for record in run.records() {
        assert_eq!(record["schema"], "dateline/1");
        assert_eq!(record["report"]["read"], true);
        for layer in ["sentences", "times", "mentions", "attributions", "events"] {
            assert!(
                !record[layer].as_array().unwrap().is_empty(),
                "{layer}: {record}"
            );
        }
    }
}

#[test]
fn spans_cut_the_words_out_of_the_text() {
    let input = "date 2024-03-31 “Élysée” envoys — the French ones — met Malian officials in Bamako on March 29, Le Monde reported.";
    let run = dateline_with(&["read", "--json", "-"], input.as_bytes());
    let record = &run.records()[0];
    let text: Vec<char> = record["report"]["text"].as_str().unwrap().chars().collect();
    let mut seen = 0;
    for layer in ["times", "mentions"] {
        for item in record[layer].as_array().unwrap() {
            let at = |name: &str| usize::try_from(item[name].as_u64().unwrap()).unwrap();
            let words: String = text[at("start")..at("end")].iter().collect();
            assert_eq!(item["text"], words.as_str());
            seen += 1;
        }
    }
    assert!(seen > 2, "{record}");
    // The header is in no sentence and gives no time.
    assert_eq!(record["sentences"][0]["start"], 16);
    assert_eq!(
        record["times"].as_array().unwrap().len(),
        1,
        "{}",
        record["times"]
    );
}

#[test]
fn the_text_stays_as_it_came() {
    let text = "\r\n date 2024-03-31 The envoys met.\r\n\r\n\tThey left. \r\n";
    let run = dateline_with(&["read", "--json", "-"], text.as_bytes());
    assert_eq!(run.records()[0]["report"]["text"], text);
}

#[test]
fn dates_outlets_and_datelines() {
    let text =
        "Title: Envoys meet\nOutlet: Harbour Wire\n\nGENEVA, 12 June 1995 (AFP) - The envoys met.";
    let run = dateline_with(&["read", "--json", "-"], text.as_bytes());
    let report = &run.records()[0]["report"];
    assert_eq!(report["published"], "1995-06-12");
    assert_eq!(report["published_origin"], "dateline");
    assert_eq!(report["place"], "GENEVA");
    assert_eq!(report["agency"], "AFP");
    assert_eq!(report["title"], "Envoys meet");
    assert_eq!(report["outlet"], "Harbour Wire");
    let run = dateline_with(
        &[
            "read",
            "--json",
            "--published",
            "1995-06-13",
            "--outlet",
            "The Ledger",
            "-",
        ],
        text.as_bytes(),
    );
    let report = &run.records()[0]["report"];
    assert_eq!(report["published"], "1995-06-13");
    assert_eq!(report["published_origin"], "argument");
    assert_eq!(report["outlet"], "The Ledger");
}

#[test]
fn folders_are_walked_in_sorted_order() {
    let text = b"date 2024-03-31 They met.".as_slice();
    let folder = folder(&[
        ("b.txt", text),
        ("a/z.txt", text),
        ("a/b/x.txt", text),
        (
            "c.jsonl",
            b"{\"id\":\"j\",\"published\":\"2024-03-31\",\"text\":\"They met.\"}\n",
        ),
        (".hidden.txt", text),
        ("notes.md", text),
    ]);
    let run = dateline_in(folder.path(), &["read", "--json", "."], b"");
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(run.ids(), ["x", "z", "b", "j"]);
}

#[test]
fn other_encodings_are_read() {
    let utf_16: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain(
            "date 2024-03-31 “They” met."
                .encode_utf16()
                .flat_map(u16::to_le_bytes),
        )
        .collect();
    let folder = folder(&[
        ("utf16.txt", &utf_16),
        (
            "latin.txt",
            b"date 2024-03-31 The envoys met in Reykjav\xEDk on Sunday, the ministry said.",
        ),
    ]);
    let run = dateline_in(folder.path(), &["read", "--json", "."], b"");
    assert_eq!(run.code, 0, "{}", run.err);
    let texts: Vec<String> = run
        .records()
        .iter()
        .map(|r| r["report"]["text"].as_str().unwrap().to_owned())
        .collect();
    assert!(texts[0].contains("Reykjavík"), "{texts:?}");
    assert!(texts[1].contains("“They” met."), "{texts:?}");
    assert!(run.err.contains("latin.txt: not UTF-8"), "{}", run.err);
}

#[test]
fn people_get_words_instead_of_json() {
    let run = dateline(&["read", "demo/summit-off.txt"]);
    assert_eq!(run.code, 0);
    assert!(
        run.out
            .starts_with("summit-off\nThe Morning Ledger · 1998-02-19"),
        "{}",
        run.out
    );
    assert!(run.out.contains("Nairobi"));
    assert!(!run.out.contains('\u{1b}'), "no colours in a pipe");
}
