//! Lists of names as features. Which lexicons are such lists, and of what, is said by
//! `syntax/gazetteers.lex`: this stage does not know what they hold.

use crate::lexicons::Lexicons;
use crate::split;
use crate::words::{Buffer, Clusters, Word};
use dateline_document::Span;
use dateline_learn::Hash;
use dateline_rules::{Faults, Library};
use std::collections::HashMap;

/// Longer entries are left out.
const LONGEST: usize = 10;

/// Entries of all lists, as hashes of their words.
#[derive(Default)]
pub struct Gazetteers {
    /// First word -> most words of an entry that begins so.
    starts: HashMap<u32, u8>,
    /// All words -> classes, one bit each.
    entries: HashMap<u64, u8>,
}

impl Gazetteers {
    /// Reads the lists that `syntax/gazetteers` names.
    ///
    /// # Errors
    /// Faults of that lexicon; lexicons or columns that do not exist.
    pub fn read(library: &Library, lexicons: &Lexicons) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let mut out = Self::default();
        let columns = ["lexicon", "columns", "class"];
        let lists = library.need("syntax/gazetteers", &columns, &mut faults);
        let none = Clusters::none();
        let mut buffer = Buffer::default();
        for row in &lists.rows {
            let columns: Vec<&str> = lists.values(row, "columns").collect();
            let name = lists.cell(row, "lexicon");
            let Some(list) = library.lexicon(name) else {
                let missing = format!("there is no lexicon `{name}`");
                faults.add("syntax/gazetteers.lex", row.line, missing);
                continue;
            };
            list.require(&columns, &mut faults);
            let class = match lists.cell(row, "class").parse::<u8>() {
                Ok(class @ 1..=8) => class - 1,
                _ => {
                    faults.add("syntax/gazetteers.lex", row.line, "a class is 1 to 8");
                    continue;
                }
            };
            for entry in &list.rows {
                for column in &columns {
                    for form in list.values(entry, column) {
                        out.add(form, class, lexicons, &none, &mut buffer);
                    }
                }
            }
        }
        faults.or(out)
    }

    fn add(
        &mut self,
        form: &str,
        class: u8,
        lexicons: &Lexicons,
        none: &Clusters,
        buffer: &mut Buffer,
    ) {
        let tokens = split::tokens(form, Span::new(0, form.len() as u32), lexicons);
        let words: Vec<Word> = tokens
            .iter()
            .map(|t| buffer.word(t.of(form), none))
            .collect();
        let Some(first) = words.first().filter(|_| words.len() <= LONGEST) else {
            return;
        };
        let most = self.starts.entry(first.lower).or_default();
        *most = (*most).max(words.len() as u8);
        let key = words.iter().fold(Hash::new(0), |h, w| h.with(w.lower));
        *self.entries.entry(wide(key)).or_default() |= 1 << class;
    }

    /// For each word the lists whose entries it stands in, longest entry first: classes in the low
    /// byte, 256 more at the entry's first word, 512 more for entries of several words.
    pub fn look_up(&self, words: &[Word], out: &mut Vec<u32>) {
        out.clear();
        out.resize(words.len(), 0);
        let mut i = 0;
        while let Some(word) = words.get(i) {
            let most = self.starts.get(&word.lower).copied().unwrap_or(0);
            // A capital is asked for: lists hold names.
            let most = if word.look & 1 == 1 {
                usize::from(most)
            } else {
                0
            };
            let (mut key, mut best) = (Hash::new(0), None);
            for (n, word) in words[i..].iter().take(most).enumerate() {
                key = key.with(word.lower);
                if let Some(classes) = self.entries.get(&wide(key)) {
                    best = Some((n + 1, *classes));
                }
            }
            let Some((length, classes)) = best else {
                i += 1;
                continue;
            };
            let several = if length > 1 { 512 } else { 0 };
            for (n, slot) in out[i..i + length].iter_mut().enumerate() {
                *slot = u32::from(classes) | several | if n == 0 { 256 } else { 0 };
            }
            i += length;
        }
    }
}

/// Entries are found by two keys' worth of bits, so that chance finds nothing.
fn wide(hash: Hash) -> u64 {
    u64::from(hash.key()) << 32 | u64::from(hash.with(1).key())
}
