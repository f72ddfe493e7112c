//! Any text through all stages: no panic, every span on boundaries, the same bytes twice.
//! `cargo +nightly fuzz run read`
#![no_main]

use dateline::document::Report;
use dateline::{Reader, wire};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static READER: LazyLock<Reader> = LazyLock::new(|| Reader::new().expect("the embedded kit is sound"));

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let layers = wire::Layers {
        tokens: true,
        predicates: true,
        attitudes: true,
    };
    let read = || {
        let document = READER.read(Report::of_text("fuzz", text.clone()));
        for token in &document.syntax.tokens {
            assert!(!token.span.of(&text).is_empty());
        }
        wire::line(&document, READER.kit(), layers)
    };
    assert_eq!(read(), read());
});
