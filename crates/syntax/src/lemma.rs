//! The lemmatiser: the longest known ending of a word under its tag gives an edit, and whole words
//! that the endings get wrong have edits of their own.

use dateline_learn::{Error, Fault, FileWriter, Hash, ModelFile, Reader, Writer, hash_bytes};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::collections::HashMap;

/// Endings are at most this many characters.
const LONGEST: usize = 6;

/// How a form becomes its lemma.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Edit {
    /// The form's case is kept.
    keep_case: bool,
    /// Characters dropped from the end.
    strip: u8,
    /// Put in their place.
    append: SmolStr,
}

impl Edit {
    /// The smallest edit from `form` to `lemma`.
    fn between(form: &str, lemma: &str) -> Option<Self> {
        let lower = form.to_lowercase();
        let of = |form: &str, keep_case| {
            let common: usize = form
                .chars()
                .zip(lemma.chars())
                .take_while(|(a, b)| a == b)
                .map(|(c, _)| c.len_utf8())
                .sum();
            let strip = u8::try_from(form.get(common..)?.chars().count()).ok()?;
            Some(Self {
                keep_case,
                strip,
                append: lemma.get(common..)?.into(),
            })
        };
        let folded = of(&lower, false)?;
        if form == lower {
            return Some(folded);
        }
        let cased = of(form, true)?;
        Some(match cased.append.len() < folded.append.len() {
            true => cased,
            false => folded,
        })
    }

    fn apply(&self, form: &str, lower: &str) -> SmolStr {
        let base = if self.keep_case { form } else { lower };
        let mut stem = base;
        for _ in 0..self.strip {
            let mut chars = stem.chars();
            if chars.next_back().is_none() {
                // Learnt from longer words: it does not fit this one.
                return base.into();
            }
            stem = chars.as_str();
        }
        if self.append.is_empty() {
            return stem.into();
        }
        let mut out = String::with_capacity(stem.len() + self.append.len());
        out.push_str(stem);
        out.push_str(&self.append);
        out.into()
    }
}

/// A frozen lemmatiser.
#[derive(Default)]
pub struct Lemmatizer {
    edits: Vec<Edit>,
    /// (word or ending, tag) -> edit.
    table: HashMap<u32, u16, Identity>,
}

/// Keys are hashes already.
#[derive(Clone, Copy, Default)]
struct Identity;

struct Passed(u64);

impl std::hash::BuildHasher for Identity {
    type Hasher = Passed;
    fn build_hasher(&self) -> Passed {
        Passed(0)
    }
}

impl std::hash::Hasher for Passed {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        self.0 = u64::from(hash_bytes(bytes));
    }
    fn write_u32(&mut self, n: u32) {
        // The upper bits choose the group, the lower seven the place in a hash map.
        self.0 = u64::from(n) << 32 | u64::from(n);
    }
}

fn whole(form: &str, tag: u8) -> u32 {
    Hash::new(0)
        .with(hash_bytes(form.as_bytes()))
        .with(u32::from(tag))
        .key()
}

fn ending(end: &str, tag: u8) -> u32 {
    Hash::new(1)
        .with(hash_bytes(end.as_bytes()))
        .with(u32::from(tag))
        .key()
}

/// The endings of `lower`, longest first, the empty one last.
fn endings(lower: &str) -> impl Iterator<Item = &str> {
    let mut starts = [lower.len(); LONGEST];
    for (slot, (at, _)) in starts.iter_mut().zip(lower.char_indices().rev()) {
        *slot = at;
    }
    let mut last = usize::MAX;
    starts
        .into_iter()
        .rev()
        .filter(move |s| std::mem::replace(&mut last, *s) != *s)
        .filter_map(move |s| lower.get(s..))
        .chain(std::iter::once(""))
}

impl Lemmatizer {
    /// Learns from (form, tag, lemma) with their counts.
    pub fn learn(examples: &BTreeMap<(SmolStr, u8, SmolStr), u32>) -> Self {
        let mut edits: Vec<Edit> = Vec::new();
        let mut numbers: BTreeMap<Edit, u16> = BTreeMap::new();
        // For each word its commonest edit; for each ending the votes of the words that have it.
        let mut words: BTreeMap<(SmolStr, u8), BTreeMap<u16, u32>> = BTreeMap::new();
        for ((form, tag, lemma), count) in examples {
            let Some(edit) = Edit::between(form, lemma) else {
                continue;
            };
            let number = *numbers.entry(edit.clone()).or_insert_with(|| {
                edits.push(edit);
                (edits.len() - 1) as u16
            });
            let votes = words.entry((form.clone(), *tag)).or_default();
            *votes.entry(number).or_default() += count;
        }
        let top = |votes: &BTreeMap<u16, u32>| {
            let best = votes
                .iter()
                .max_by_key(|(n, c)| (**c, std::cmp::Reverse(**n)));
            best.map_or(0, |(n, _)| *n)
        };
        let mut ends: BTreeMap<(String, u8), BTreeMap<u16, u32>> = BTreeMap::new();
        for ((form, tag), votes) in &words {
            let edit = top(votes);
            for end in endings(&form.to_lowercase()) {
                let votes = ends.entry((end.to_owned(), *tag)).or_default();
                *votes.entry(edit).or_default() += 1;
            }
        }
        let mut out = Self {
            edits,
            table: HashMap::default(),
        };
        // Shorter endings first: a longer one is kept only where it says something else.
        let mut order: Vec<_> = ends.iter().collect();
        order.sort_by_key(|((end, _), _)| end.chars().count());
        for ((end, tag), votes) in order {
            let edit = top(votes);
            if out.by_ending(end, *tag) != Some(edit) {
                out.table.insert(ending(end, *tag), edit);
            }
        }
        for ((form, tag), votes) in &words {
            let edit = top(votes);
            if out.by_ending(&form.to_lowercase(), *tag) != Some(edit) {
                out.table.insert(whole(form, *tag), edit);
            }
        }
        out
    }

    fn by_ending(&self, lower: &str, tag: u8) -> Option<u16> {
        endings(lower).find_map(|end| self.table.get(&ending(end, tag)).copied())
    }

    /// The lemma of `form`, whose lower-case form is `lower`, under the tag number `tag`.
    pub fn lemma(&self, form: &str, lower: &str, tag: u8) -> SmolStr {
        let edit = self
            .table
            .get(&whole(form, tag))
            .or_else(|| self.table.get(&whole(lower, tag)))
            .copied()
            .or_else(|| self.by_ending(lower, tag))
            .and_then(|n| self.edits.get(n as usize));
        match edit {
            Some(edit) => edit.apply(form, lower),
            None => lower.into(),
        }
    }

    /// Appends the lemmatiser's section.
    pub fn write(&self, file: &mut FileWriter) {
        let mut w = Writer::new();
        w.number(self.edits.len() as u64);
        for edit in &self.edits {
            w.byte(u8::from(edit.keep_case));
            w.byte(edit.strip);
            w.string(&edit.append);
        }
        let mut rows: Vec<(u32, u16)> = self.table.iter().map(|(k, v)| (*k, *v)).collect();
        rows.sort_unstable();
        w.number(rows.len() as u64);
        let mut last = 0;
        for (key, edit) in rows {
            w.number(u64::from(key - last));
            w.number(u64::from(edit));
            last = key;
        }
        file.section("lemmas", &w.finish());
    }

    /// Reads the lemmatiser's section.
    pub fn read(file: &ModelFile<'_>) -> Result<Self, Error> {
        file.section("lemmas", Self::read_section)
    }

    fn read_section(input: &mut Reader<'_>) -> Result<Self, Fault> {
        let n = input.count(usize::from(u16::MAX))?;
        let mut edits = Vec::new();
        for _ in 0..n {
            edits.push(Edit {
                keep_case: input.byte()? != 0,
                strip: input.byte()?,
                append: input.string()?.into(),
            });
        }
        let rows = input.count(input.left())?;
        let mut table = HashMap::with_capacity_and_hasher(rows, Identity);
        let mut key = 0u32;
        for _ in 0..rows {
            let step = u32::try_from(input.number()?).ok();
            key = step
                .and_then(|s| key.checked_add(s))
                .ok_or(Fault::Content("keys out of order"))?;
            table.insert(key, input.count(edits.len())? as u16);
        }
        Ok(Self { edits, table })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn learns_regular_endings_and_keeps_exceptions() {
        let mut examples = BTreeMap::new();
        for (form, tag, lemma) in [
            ("talks", 1, "talk"),
            ("truces", 1, "truce"),
            ("Walks", 1, "walk"),
            ("met", 2, "meet"),
            ("reported", 2, "report"),
            ("planned", 2, "plan"),
            ("Gazas", 3, "Gaza"),
        ] {
            examples.insert((form.into(), tag, lemma.into()), 1);
        }
        let lemmas = Lemmatizer::learn(&examples);
        let of = |form: &str, tag| lemmas.lemma(form, &form.to_lowercase(), tag).to_string();
        for (form, tag, lemma) in examples.keys() {
            assert_eq!(of(form, *tag), lemma.as_str());
        }
        assert_eq!(of("balks", 1), "balk");
        assert_eq!(of("exported", 2), "export");
        assert_eq!(of("", 2), "");
    }
}
