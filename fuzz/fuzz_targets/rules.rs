//! Any text as a rule or lexicon file: faults with file and line, no panic.
//! `cargo +nightly fuzz run rules`
#![no_main]

use dateline::rules::{Library, Source};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    for path in ["time/fuzz.rule", "time/fuzz.lex"] {
        if let Err(faults) = Library::read([Source { path, text: &text }]) {
            assert!(!faults.0.is_empty());
        }
    }
});
