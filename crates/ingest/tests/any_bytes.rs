//! Any bytes at all: no panic, and what comes out is a report whose furniture fits its text.
#![allow(clippy::unwrap_used, clippy::panic)]

use dateline_document::Report;
use dateline_ingest::{Arrival, Draft, Given, Inputs, Words};
use dateline_rules::{Library, Source};
use proptest::prelude::*;
use std::sync::LazyLock;

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let files = dateline_data_en::FILES
        .iter()
        .filter(|(path, _)| path.starts_with("ingest/"))
        .map(|(path, text)| Source { path, text });
    Words::read(&Library::read(files).unwrap()).unwrap()
});

/// Furniture lies in the text, on boundaries, in order, apart; what is left is not nothing.
fn check(report: &Report) {
    let mut end = 0;
    for span in &report.furniture {
        assert!(span.start >= end, "{:?}", report.furniture);
        assert!(span.end as usize <= report.text.len());
        assert!(report.text.is_char_boundary(span.start as usize));
        assert!(report.text.is_char_boundary(span.end as usize));
        end = span.end;
    }
    for warning in &report.warnings {
        if let Some(span) = warning.span {
            assert!(!span.of(&report.text).is_empty(), "{warning:?}");
        }
    }
    assert!(!report.id.is_empty());
}

fn arrive(name: &str, bytes: &[u8]) -> Vec<Arrival> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    Inputs::new([path], &WORDS, Given::default()).collect()
}

fn draft(text: String) -> Option<Report> {
    let draft = Draft {
        text,
        ..Draft::default()
    };
    draft.report(&WORDS, &Given::default()).ok()
}

/// Pieces that headers, datelines and JSON are made of, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("date".to_owned()),
        Just("Date: ".to_owned()),
        Just("2024-03-31".to_owned()),
        Just("2024-02-30".to_owned()),
        Just("T10:00:00+03:00".to_owned()),
        Just("March 31".to_owned()),
        Just("31 March 2024".to_owned()),
        Just("Sept. 3, 1998".to_owned()),
        Just("CAIRO".to_owned()),
        Just("Rafah, Gaza Strip".to_owned()),
        Just("(Reuters)".to_owned()),
        Just("/TASS/".to_owned()),
        Just("—".to_owned()),
        Just(" - ".to_owned()),
        Just("outlet: ".to_owned()),
        Just("Title: ".to_owned()),
        Just("Source: x".to_owned()),
        Just("The envoys met.".to_owned()),
        Just("İstanbul ﬁ ẞ".to_owned()),
        Just("\r\n".to_owned()),
        Just("\n\n".to_owned()),
        Just(" ".to_owned()),
        Just("\u{a0}".to_owned()),
        "\\PC{0,4}",
    ];
    proptest::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_bytes_are_a_report_or_a_fault(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        for name in ["x.txt", "x.jsonl", "x.json", "x.csv", "x.tsv", "x.xlsx"] {
            for arrival in arrive(name, &bytes) {
                match arrival {
                    Arrival::Report(report, _) => check(&report),
                    Arrival::Fault(fault) => {
                        prop_assert!(fault.to_string().contains("x."));
                        prop_assert!(!fault.cause.is_empty() && !fault.fix.is_empty());
                    }
                }
            }
        }
    }

    #[test]
    fn any_header_and_dateline_fit_their_text(text in pieces()) {
        if let Some(report) = draft(text.clone()) {
            check(&report);
            prop_assert_eq!(report.text, text);
        }
    }

    #[test]
    fn any_text_survives_csv(text in "\\PC{0,30}[\r\n\",;]{0,3}\\PC{1,30}", mark in prop_oneof![Just(b','), Just(b';'), Just(b'\t')]) {
        // U+FFFD is what damaged bytes are read as; a file with many of them is refused.
        let text = text.replace('\u{fffd}', "?");
        let mut table = csv::WriterBuilder::new().delimiter(mark).from_writer(Vec::new());
        table.write_record(["id", "text"]).unwrap();
        table.write_record(["a", &text]).unwrap();
        let through = arrive("x.csv", &table.into_inner().unwrap());
        match (draft(text.clone()), through.as_slice()) {
            (Some(_), [Arrival::Report(report, _)]) => prop_assert_eq!(&report.text, &text),
            (None, [Arrival::Fault(_)] | []) => {}
            other => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn any_text_survives_jsonl(text in "\\PC{1,60}") {
        let line = serde_json::json!({ "id": "a", "text": text }).to_string();
        let plain = draft(text);
        let through = arrive("x.jsonl", line.as_bytes());
        match (plain, through.as_slice()) {
            (Some(plain), [Arrival::Report(report, _)]) => {
                prop_assert_eq!(&plain.text, &report.text);
                prop_assert_eq!(plain.furniture, report.furniture.clone());
            }
            (None, [Arrival::Fault(_)]) => {}
            other => prop_assert!(false, "{:?}", other),
        }
    }
}
