//! Lists of names as features. Which lexicons are such lists, and of what, is said by
//! `syntax/gazetteers.lex`: this stage does not know what they hold.

use crate::lexicons::Lexicons;
use crate::split;
use crate::words::{Buffer, Clusters, Word};
use dateline_document::Span;
use dateline_learn::Hash;
use dateline_rules::{Faults, Lexicon, Library, Row};
use std::collections::HashMap;

/// Longer entries are left out.
const LONGEST: usize = 10;
/// Classes are numbered from 1 to this.
const CLASSES: u8 = 16;
/// Bits of an entry beside its classes: at its first word, of several words, at its last word.
const FIRST: u32 = 1 << 16;
const SEVERAL: u32 = 1 << 17;
const LAST: u32 = 1 << 18;
/// The classes put together: place, people, organization, person.
const GIST: [u32; 4] = [1 | 1 << 8 | 1 << 14, 1 << 1, 1 << 2 | 1 << 9, 1 << 3];
/// Where `syntax/gazetteers` is read from, for its faults.
const FILE: &str = "syntax/gazetteers.lex";

/// What the lists say of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Listed {
    /// Classes of the longest entry it stands in, one bit each, and three bits more: at the entry's
    /// first word, for entries of several words, and at the last word.
    pub entry: u32,
    /// Classes of the word by itself, one bit each.
    pub word: u32,
}

impl Listed {
    /// Whether an entry of class `number` (from 1) holds the word.
    pub fn is(self, number: u8) -> bool {
        number > 0 && self.entry >> (number - 1) & 1 == 1
    }

    /// Whether its entries are of class `number` and of no other.
    pub fn is_only(self, number: u8) -> bool {
        self.is(number) && (self.entry & 0xFFFF).is_power_of_two()
    }

    /// What its entry names, in few classes, and where in the entry the word stands: a feature that
    /// more words share than share the classes themselves.
    pub fn gist(self) -> u32 {
        let bits = GIST.iter().enumerate();
        let classes: u32 = bits
            .map(|(n, mask)| u32::from(self.entry & mask != 0) << n)
            .sum();
        classes | self.entry >> 12 & 0x70
    }

    /// Whether the word ends its entry.
    pub fn is_last(self) -> bool {
        self.entry & LAST != 0
    }

    /// Whether the word begins its entry.
    pub fn is_first(self) -> bool {
        self.entry & FIRST != 0
    }
}

/// Entries of all lists, as hashes of their words.
#[derive(Default)]
pub struct Gazetteers {
    /// First word -> most words of an entry that begins so.
    starts: HashMap<u32, u8>,
    /// All words -> classes, one bit each.
    entries: HashMap<u64, u16>,
    /// Single words -> classes, one bit each.
    words: HashMap<u32, u16>,
}

impl Gazetteers {
    /// Reads the lists that `syntax/gazetteers` names.
    ///
    /// # Errors
    /// Faults of that lexicon; lexicons or columns that do not exist.
    pub fn read(library: &Library, lexicons: &Lexicons) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let mut out = Self::default();
        let columns = [
            "lexicon", "columns", "rows", "scope", "class", "first", "last",
        ];
        let lists = library.need("syntax/gazetteers", &columns, &mut faults);
        let mut reader = EntryReader {
            lexicons,
            none: Clusters::none(),
            buffer: Buffer::default(),
        };
        for row in &lists.rows {
            let columns: Vec<&str> = lists.values(row, "columns").collect();
            let name = lists.cell(row, "lexicon");
            let Some(list) = library.lexicon(name) else {
                let missing = format!("there is no lexicon `{name}`");
                faults.add(FILE, row.line, missing);
                continue;
            };
            list.require(&columns, &mut faults);
            let mut class = |column: &str| match lists.cell(row, column) {
                "" => 0,
                cell => match cell.parse::<u8>() {
                    Ok(class) if (1..=CLASSES).contains(&class) => 1 << (class - 1),
                    _ => {
                        let fault = format!("`{column}` is a number from 1 to {CLASSES}");
                        faults.add(FILE, row.line, fault);
                        0
                    }
                },
            };
            let classes = [class("class"), class("first"), class("last")];
            let whole = match lists.cell(row, "scope") {
                "entry" => true,
                "word" => false,
                _ => {
                    faults.add(FILE, row.line, "`scope` is `entry` or `word`");
                    continue;
                }
            };
            for entry in list.rows.iter().filter(|e| chosen(&lists, row, list, e)) {
                for form in columns.iter().flat_map(|c| list.values(entry, c)) {
                    out.add(&reader.words(form), whole, classes);
                }
            }
        }
        faults.or(out)
    }

    fn add(&mut self, words: &[Word], whole: bool, [class, first, last]: [u16; 3]) {
        let (Some(start), Some(end)) = (words.first(), words.last()) else {
            return;
        };
        if words.len() > 1 {
            for (word, class) in [(start, first), (end, last)] {
                if class != 0 {
                    *self.words.entry(word.lower).or_default() |= class;
                }
            }
        }
        if !whole {
            if words.len() == 1 {
                *self.words.entry(start.lower).or_default() |= class;
            }
            return;
        }
        if words.len() <= LONGEST {
            let most = self.starts.entry(start.lower).or_default();
            *most = (*most).max(words.len() as u8);
            let key = words.iter().fold(Hash::new(0), |h, w| h.with(w.lower));
            *self.entries.entry(wide(key)).or_default() |= class;
        }
    }

    /// What the lists say of each word. A capital is asked for: lists hold names.
    pub fn look_up(&self, words: &[Word], out: &mut Vec<Listed>) {
        out.clear();
        out.extend(words.iter().map(|word| Listed {
            entry: 0,
            word: match word.look & 1 {
                1 => u32::from(self.words.get(&word.lower).copied().unwrap_or(0)),
                _ => 0,
            },
        }));
        let mut i = 0;
        while let Some(word) = words.get(i) {
            let most = match word.look & 1 {
                1 => self.starts.get(&word.lower).copied().unwrap_or(0),
                _ => 0,
            };
            let (mut key, mut best) = (Hash::new(0), None);
            for (n, word) in words[i..].iter().take(usize::from(most)).enumerate() {
                key = key.with(word.lower);
                if let Some(classes) = self.entries.get(&wide(key)) {
                    best = Some((n + 1, *classes));
                }
            }
            let Some((length, classes)) = best else {
                i += 1;
                continue;
            };
            let several = if length > 1 { SEVERAL } else { 0 };
            for (n, slot) in out[i..i + length].iter_mut().enumerate() {
                let first = if n == 0 { FIRST } else { 0 };
                let last = if n + 1 == length { LAST } else { 0 };
                slot.entry = u32::from(classes) | several | first | last;
            }
            i += length;
        }
    }
}

/// Turns entries into words.
struct EntryReader<'l> {
    lexicons: &'l Lexicons,
    none: Clusters,
    buffer: Buffer,
}

impl EntryReader<'_> {
    fn words(&mut self, form: &str) -> Vec<Word> {
        let tokens = split::tokens(form, Span::new(0, form.len() as u32), self.lexicons);
        let mut words = Vec::with_capacity(tokens.len());
        for token in tokens {
            words.push(self.buffer.word(token.of(form), &self.none));
        }
        words
    }
}

/// Whether the list's row says of the entry that it is taken.
fn chosen(lists: &Lexicon, row: &Row, list: &Lexicon, entry: &Row) -> bool {
    match lists.cell(row, "rows").split_once('=') {
        Some((column, value)) => list.cell(entry, column) == value,
        None => true,
    }
}

/// Entries are found by two keys' worth of bits, so that chance finds nothing.
fn wide(hash: Hash) -> u64 {
    u64::from(hash.key()) << 32 | u64::from(hash.with(1).key())
}
