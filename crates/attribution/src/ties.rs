//! Which words are of one matter: "withdraw" and "withdrawal", "dead" and "killed".

use crate::view::View;
use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;

/// A key for every token, made when it is asked for; none for words without a matter of their own.
pub(crate) struct Ties<'v, 'r> {
    view: &'v View<'r>,
    keys: RefCell<HashMap<usize, Option<u64>>>,
}

/// Letters of a stem that count, and that a word keeps when its ending is cut.
const STEM: usize = 6;
const KEPT: usize = 4;

impl<'v, 'r> Ties<'v, 'r> {
    pub(crate) fn new(view: &'v View<'r>) -> Self {
        Ties {
            view,
            keys: RefCell::default(),
        }
    }

    fn key(&self, i: usize) -> Option<u64> {
        *self
            .keys
            .borrow_mut()
            .entry(i)
            .or_insert_with(|| key(self.view, i))
    }

    /// Keys of the tokens, sorted, each once.
    pub(crate) fn of(&self, tokens: impl Iterator<Item = usize>) -> Vec<u64> {
        let mut keys: Vec<u64> = tokens.filter_map(|i| self.key(i)).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// How many of the sorted `keys` come again in the ranges.
    pub(crate) fn shared(&self, keys: &[u64], ranges: &[Range<usize>]) -> usize {
        let again = self.of(ranges.iter().flat_map(Clone::clone));
        again
            .iter()
            .filter(|k| keys.binary_search(k).is_ok())
            .count()
    }
}

fn key(view: &View<'_>, i: usize) -> Option<u64> {
    let words = view.words();
    let (lemma, folded) = (view.lemma(i), view.folded(i));
    if !view.upos(i).is_content()
        || words.proform.contains(lemma)
        || words.aside.contains(folded)
        || view.time(i).is_some()
    {
        return None;
    }
    let lower = lemma.to_lowercase();
    if let Some(row) = words
        .kin
        .get(lower.as_str())
        .or_else(|| words.kin.get(folded))
    {
        return Some(u64::from(*row));
    }
    let letters = lower.chars().count();
    let cut = (1..=letters.saturating_sub(KEPT))
        .rev()
        .filter_map(|n| {
            let at = lower.char_indices().nth(letters - n).map(|(at, _)| at)?;
            let (stem, ending) = lower.split_at_checked(at)?;
            words.suffix.contains(ending).then_some(stem)
        })
        .next();
    let stem: String = cut.unwrap_or(&lower).chars().take(STEM).collect();
    if stem.chars().count() < 2 {
        return None;
    }
    // FNV-1a; the top bit keeps stems apart from rows of kin.
    let hash = stem.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |h, b| {
        (h ^ u64::from(b)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    Some(hash | 1 << 63)
}
