//! Any bytes as a model file, and as the body of one whose checksum fits: an error, no panic, no memory
//! beyond the file's size. `cargo +nightly fuzz run models`
#![no_main]

use dateline_learn::{Dense4, FileWriter, ModelFile, Sparse};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = ModelFile::read("fuzz", bytes);
    let mut model = FileWriter::new();
    let half = bytes.len() / 2;
    model.section("weights", bytes.get(..half).unwrap_or(&[]));
    model.section("levels", bytes.get(half..).unwrap_or(&[]));
    let _ = dateline_attribution::Model::read("fuzz", &model.finish());
    let mut file = FileWriter::new();
    file.section("fuzz", bytes);
    let sound = file.finish();
    if let Ok(file) = ModelFile::read("fuzz", &sound) {
        let _ = file.section("fuzz", |r| Dense4::read(3, r).map(drop));
        let _ = file.section("fuzz", |r| Dense4::read_packed(r).map(drop));
        let _ = file.section("fuzz", |r| Sparse::read(r).map(drop));
        let _ = file.section("fuzz", |r| Sparse::read_packed(r).map(drop));
    }
});
