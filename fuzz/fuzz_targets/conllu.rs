//! Any text as CoNLL-U: a fault with file and line, or sentences that are the same when written and
//! read again; no panic.
//! `cargo +nightly fuzz run conllu`
#![no_main]

use dateline::syntax::conllu::{read, write};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    match read("fuzz.conllu", &text) {
        Ok(sentences) => {
            let again = read("again.conllu", &write(&sentences));
            assert_eq!(again.ok(), Some(sentences));
        }
        Err(error) => assert!(error.to_string().starts_with("fuzz.conllu:")),
    }
});
