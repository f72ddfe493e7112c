//! Hash maps of words and numbers with one fixed, fast hash function in place of the library's seeded one.
//! Nothing depends on their order.

use super::words::{mix, spread};
use std::hash::{BuildHasherDefault, Hasher};

/// Builds hashers without a seed.
pub(crate) type Plain = BuildHasherDefault<Taken>;

/// Hashes one number, or bytes.
#[derive(Default)]
pub(crate) struct Taken(u64);

impl Hasher for Taken {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().fold(self.0, |h, &b| mix(h, u64::from(b)));
    }
    fn write_u32(&mut self, n: u32) {
        self.0 = spread(u64::from(n));
    }
}
