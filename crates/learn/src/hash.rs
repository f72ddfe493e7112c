//! Feature hashing: parts of a feature are mixed into 64 bits, of which the upper 32 are its key.

/// 2^64 divided by the golden ratio: the multiplier of Fibonacci hashing.
const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;

/// A feature under construction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hash(u64);

impl Hash {
    /// A feature of the template number `template`.
    #[inline(always)]
    pub const fn new(template: u32) -> Self {
        Self((template as u64 + 1).wrapping_mul(GOLDEN))
    }

    /// The feature with one more part.
    #[inline(always)]
    pub const fn with(self, part: u32) -> Self {
        Self((self.0.rotate_left(29) ^ part as u64).wrapping_mul(GOLDEN))
    }

    /// Its key; never 0, which marks an empty slot.
    #[inline(always)]
    pub const fn key(self) -> u32 {
        let h = self.0 ^ (self.0 >> 29);
        let key = (h.wrapping_mul(GOLDEN) >> 32) as u32;
        if key == 0 { 1 } else { key }
    }
}

/// A 32-bit hash of a string's bytes, for words and affixes.
#[inline]
pub fn hash_bytes(bytes: &[u8]) -> u32 {
    let mut h: u64 = 0xCBF2_9CE4_8422_2325;
    for &b in bytes {
        h = (h ^ u64::from(b)).wrapping_mul(0x0000_0100_0000_01B3);
    }
    (h ^ (h >> 32)) as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn keys_of_small_parts_do_not_collide_more_than_chance() {
        let mut seen = HashSet::new();
        for t in 0..20 {
            for a in 0..100 {
                for b in 0..100 {
                    seen.insert(Hash::new(t).with(a).with(b).key());
                }
            }
        }
        // 200,000 draws from 2^32: 4.7 collisions expected.
        assert!(seen.len() > 200_000 - 25, "{}", seen.len());
    }
}
