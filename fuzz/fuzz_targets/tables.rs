//! Any bytes as a table: no panic; every row is a report or a fault. The first byte chooses the kind of file.
//! `cargo +nightly fuzz run tables`
#![no_main]

use dateline::Reader;
use dateline::ingest::{Given, Map};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static READER: LazyLock<Reader> = LazyLock::new(|| Reader::new().expect("the embedded kit is sound"));

fuzz_target!(|bytes: &[u8]| {
    let Some((kind, bytes)) = bytes.split_first() else {
        return;
    };
    let name = ["csv", "tsv", "xlsx"][usize::from(*kind) % 3];
    let path = std::env::temp_dir().join(format!("dateline-fuzz-{}.{name}", std::process::id()));
    std::fs::write(&path, bytes).expect("the temporary folder can be written");
    let map = kind.is_power_of_two().then(|| Map::parse("text = 1\npublished = 2").expect("a map"));
    let _ = READER.inputs([path], Given::default()).with_map(map).count();
    if let Ok(text) = std::str::from_utf8(bytes) {
        if let Ok(map) = Map::parse(text) {
            assert_eq!(Map::parse(&map.to_toml()), Ok(map));
        }
    }
});
