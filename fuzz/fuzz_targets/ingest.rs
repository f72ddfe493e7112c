//! Any text as a report: no panic, furniture within the text, on boundaries, in order.
//! `cargo +nightly fuzz run ingest`
#![no_main]

use dateline::Reader;
use dateline::ingest::{Draft, Given};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static READER: LazyLock<Reader> = LazyLock::new(|| Reader::new().expect("the embedded kit is sound"));

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let draft = Draft {
        text,
        ..Draft::default()
    };
    if let Ok(report) = READER.accept(draft, &Given::default()) {
        let mut end = 0;
        for span in &report.furniture {
            assert!(span.start >= end && !span.of(&report.text).is_empty());
            end = span.end;
        }
    }
});
