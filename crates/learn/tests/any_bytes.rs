//! Whatever the bytes of a model file, reading them gives a table or an error.

use dateline_learn::{Dense4, FileWriter, Hash, ModelFile, Reader, Sparse, Writer};
use proptest::prelude::*;

fn read_all(bytes: &[u8]) {
    let _ = ModelFile::read("any", bytes);
    let _ = Dense4::read(3, &mut Reader::new(bytes));
    let _ = Dense4::read_packed(&mut Reader::new(bytes));
    let _ = Sparse::read(&mut Reader::new(bytes));
    let _ = Sparse::read_packed(&mut Reader::new(bytes));
}

/// A file with a packed table of either kind.
fn sound() -> Vec<u8> {
    let mut keys: Vec<u32> = (0..200).map(|i| Hash::new(1).with(i).key()).collect();
    keys.sort_unstable();
    keys.dedup();
    let mut file = FileWriter::new();
    let rows: Vec<_> = keys.iter().map(|k| (*k, [0, 3, -2, 0])).collect();
    let mut w = Writer::new();
    Dense4::of(rows.into_iter()).write_packed(&mut w);
    file.section("dense", &w.finish());
    let rows = keys.iter().map(|k| (*k, vec![(1, 5), (4, -9)])).collect();
    let mut w = Writer::new();
    Sparse::of(6, rows).write_packed(&mut w);
    file.section("sparse", &w.finish());
    file.finish()
}

proptest! {
    #[test]
    fn any_bytes_are_a_table_or_an_error(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        read_all(&bytes);
    }

    #[test]
    fn damaged_tables_are_a_table_or_an_error(at in 0usize..900, byte in any::<u8>(), cut in 0usize..900) {
        let mut bytes = sound();
        if let Some(slot) = bytes.get_mut(at) {
            *slot = byte;
        }
        bytes.truncate(bytes.len().min(1200 - cut));
        // Past the file's head and the section's name the bytes are the table's.
        for start in 20..48 {
            read_all(bytes.get(start..).unwrap_or(&[]));
        }
    }
}

#[test]
fn the_sound_file_is_read() {
    let bytes = sound();
    let file = ModelFile::read("sound", &bytes).unwrap();
    assert_eq!(
        file.section("dense", Dense4::read_packed).unwrap().len(),
        200
    );
    let sparse = file.section("sparse", Sparse::read_packed).unwrap();
    assert_eq!((sparse.len(), sparse.weights()), (200, 400));
}
