//! Shingles: every run of three words of a text, as a sorted set of hashes.
//!
//! Broder, "On the resemblance and containment of documents" (1997). Three words, not five: a copy with
//! one word in twenty changed keeps four fifths of its shingles.

use super::words::{mix, spread, words};

/// One in so many shingles stands in the index, those with the smallest hashes: the same ones in every
/// text, so that how many two texts share can be told from samples (Broder's modulo sketch; unlike the
/// minima of `MinHash` it tells containment as well as resemblance).
const SAMPLE: u32 = 8;

const LAST_SAMPLED: u32 = u32::MAX / SAMPLE;

/// Of a short text, so many at least.
const FEWEST: usize = 8;

/// The set of a text's shingles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shingles(Box<[u32]>);

impl Shingles {
    /// Of a text. One of one or two words has one shingle; one without words has none.
    pub(crate) fn of(text: &str, scratch: &mut Vec<u32>) -> Self {
        scratch.clear();
        let (mut before, mut last, mut n) = (0, 0, 0_usize);
        for word in words(text) {
            n += 1;
            if n > 2 {
                scratch.push(hash(before, last, word.hash));
            }
            (before, last) = (last, word.hash);
        }
        if n == 1 || n == 2 {
            scratch.push(hash(before, last, 0));
        }
        scratch.sort_unstable();
        scratch.dedup();
        Self(scratch.as_slice().into())
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Those of the index.
    pub(crate) fn sampled(&self) -> &[u32] {
        let n = self.0.partition_point(|&h| h <= LAST_SAMPLED);
        let n = n.max(FEWEST.min(self.0.len()));
        self.0.get(..n).unwrap_or_default()
    }

    /// How many both texts have.
    pub(crate) fn shared(&self, other: &Self) -> usize {
        let (mut i, mut j, mut n) = (0, 0, 0);
        // Without a branch on which is smaller: it cannot be foretold.
        while let (Some(x), Some(y)) = (self.0.get(i), other.0.get(j)) {
            n += usize::from(x == y);
            i += usize::from(x <= y);
            j += usize::from(y <= x);
        }
        n
    }
}

fn hash(a: u64, b: u64, c: u64) -> u32 {
    (spread(mix(mix(mix(0, a), b), c)) >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Shingles {
        Shingles::of(text, &mut Vec::new())
    }

    #[test]
    fn shared_shingles_are_counted_once() {
        let a = of("Talks will resume in Cairo on Sunday, talks will resume");
        assert_eq!(a.len(), 7);
        assert_eq!(a.shared(&of("TALKS WILL RESUME in Doha on Sunday")), 2);
        assert_eq!(a.shared(&a), a.len());
        assert_eq!(of("").len(), 0);
        assert_eq!(of("Talks").shared(&of("talks!")), 1);
    }
}
