//! Sets and maps of words that are asked for every token: what is not in them is known by its
//! length and its first and last letter, before anything is hashed.

use rustc_hash::{FxHashMap, FxHashSet};
use smol_str::SmolStr;

/// One bit for every word that is in: a word whose bit is missing is not.
#[derive(Clone, Debug, Default)]
struct Sieve([u64; 4]);

impl Sieve {
    #[inline]
    fn place(word: &str) -> (usize, u64) {
        let bytes = word.as_bytes();
        let first = bytes.first().copied().unwrap_or_default();
        let last = bytes.last().copied().unwrap_or_default();
        let n = usize::from(first) * 7 + usize::from(last) * 29 + bytes.len() * 61;
        (n / 64 % 4, 1 << (n % 64))
    }

    fn put(&mut self, word: &str) {
        let (at, bit) = Self::place(word);
        if let Some(slot) = self.0.get_mut(at) {
            *slot |= bit;
        }
    }

    #[inline]
    fn may(&self, word: &str) -> bool {
        let (at, bit) = Self::place(word);
        self.0.get(at).is_some_and(|slot| slot & bit != 0)
    }
}

/// A set of words.
#[derive(Clone, Debug, Default)]
pub(crate) struct WordSet {
    sieve: Sieve,
    words: FxHashSet<SmolStr>,
}

impl WordSet {
    #[inline]
    pub(crate) fn contains(&self, word: &str) -> bool {
        self.sieve.may(word) && self.words.contains(word)
    }

    pub(crate) fn extend(&mut self, words: impl Iterator<Item = SmolStr>) {
        for word in words {
            self.sieve.put(&word);
            self.words.insert(word);
        }
    }
}

/// What is known of words.
#[derive(Clone, Debug)]
pub(crate) struct WordMap<V> {
    sieve: Sieve,
    words: FxHashMap<SmolStr, V>,
}

impl<V> Default for WordMap<V> {
    fn default() -> Self {
        WordMap {
            sieve: Sieve::default(),
            words: FxHashMap::default(),
        }
    }
}

impl<V> WordMap<V> {
    #[inline]
    pub(crate) fn get(&self, word: &str) -> Option<&V> {
        if self.sieve.may(word) {
            self.words.get(word)
        } else {
            None
        }
    }

    pub(crate) fn insert(&mut self, word: SmolStr, value: V) {
        self.sieve.put(&word);
        self.words.insert(word, value);
    }

    /// The value of the word, made when it has none.
    pub(crate) fn at(&mut self, word: SmolStr) -> &mut V
    where
        V: Default,
    {
        self.sieve.put(&word);
        self.words.entry(word).or_default()
    }

    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.words.values_mut()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_went_in_is_found_and_nothing_else() {
        let words = ["", "a", "lo", "lot", "lever", "Zürich", "lothing"];
        let mut set = WordSet::default();
        set.extend(words.iter().map(SmolStr::new));
        let mut map = WordMap::default();
        for (n, word) in words.iter().enumerate() {
            map.insert(SmolStr::new(word), n);
            *map.at(SmolStr::new(word)) += 1;
        }
        for (n, word) in words.iter().enumerate() {
            assert!(set.contains(word), "{word}");
            assert_eq!(map.get(word), Some(&(n + 1)), "{word}");
        }
        for word in ["b", "lor", "lett", "Zurich", "lothin"] {
            assert!(!set.contains(word) && map.get(word).is_none(), "{word}");
        }
    }
}
