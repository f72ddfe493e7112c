//! What several tests of the room need.

use proptest::prelude::*;

/// `all` in batches of the given sizes, the rest by sevens.
pub(crate) fn batches<T>(all: &[T], sizes: Vec<usize>) -> Vec<&[T]> {
    let mut out = Vec::new();
    let mut rest = all;
    for size in sizes.into_iter().chain(std::iter::repeat(7)) {
        if rest.is_empty() {
            break;
        }
        let (now, later) = rest.split_at(size.min(rest.len()));
        out.push(now);
        rest = later;
    }
    out
}

/// Sizes of batches.
pub(crate) fn sizes() -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(1..9_usize, 1..40)
}
