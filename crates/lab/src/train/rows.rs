//! Examples as rows of feature numbers.

use std::collections::HashMap;

/// The keys that stand in at least `least` places, in order, and each example as numbers of such keys.
pub(super) fn rows<'e>(
    examples: impl Iterator<Item = &'e [u32]> + Clone,
    least: u32,
) -> (Vec<u32>, Vec<Vec<usize>>) {
    let mut counts: HashMap<u32, u32> = HashMap::new();
    for key in examples.clone().flatten() {
        *counts.entry(*key).or_default() += 1;
    }
    let mut names: Vec<u32> = counts
        .into_iter()
        .filter(|(_, n)| *n >= least)
        .map(|(k, _)| k)
        .collect();
    names.sort_unstable();
    let rows = examples
        .map(|keys| {
            let known = keys.iter().filter_map(|k| names.binary_search(k).ok());
            known.collect()
        })
        .collect();
    (names, rows)
}
