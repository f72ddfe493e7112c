//! The lemmatiser: the longest known ending of a word under its tag gives an edit, and whole words
//! that the endings get wrong have edits of their own. Under tags of names the edits also depend on
//! how the word is written here and usually.

use crate::tags::TagSet;
use dateline_learn::{Error, Fault, FileWriter, Hash, ModelFile, Reader, Writer, hash_bytes};
use smol_str::SmolStr;
use std::collections::HashMap;
use std::collections::{BTreeMap, BTreeSet};

/// Endings are at most this many characters.
const LONGEST: usize = 6;

/// Value of [`Example::case`]: usually written with a capital.
const CAPITALISED: u8 = 3;
/// In place of a tag: whatever tag. No tag has this number.
const ANY: u8 = u8::MAX;

/// What an edit does with the case of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Case {
    Small,
    Kept,
    Capitalised,
    Capitals,
}

impl Case {
    const ALL: [Case; 4] = [Case::Small, Case::Kept, Case::Capitalised, Case::Capitals];

    fn apply(self, form: &str, lower: &str) -> String {
        match self {
            Case::Small => lower.to_owned(),
            Case::Kept => form.to_owned(),
            Case::Capitals => form.to_uppercase(),
            Case::Capitalised => {
                let mut chars = lower.chars();
                let first = chars.next().map(|c| c.to_uppercase().to_string());
                first.unwrap_or_default() + chars.as_str()
            }
        }
    }
}

/// How a form becomes its lemma.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Edit {
    case: Case,
    /// Characters dropped from the end.
    strip: u8,
    /// Put in their place.
    append: SmolStr,
}

impl Edit {
    /// The smallest edit from `form` to `lemma`.
    fn between(form: &str, lower: &str, lemma: &str) -> Option<Self> {
        let of = |case: Case| {
            let base = case.apply(form, lower);
            let common: usize = base
                .chars()
                .zip(lemma.chars())
                .take_while(|(a, b)| a == b)
                .map(|(c, _)| c.len_utf8())
                .sum();
            let strip = u8::try_from(base.get(common..)?.chars().count()).ok()?;
            Some(Self {
                case,
                strip,
                append: lemma.get(common..)?.into(),
            })
        };
        Case::ALL
            .into_iter()
            .filter_map(of)
            .min_by_key(|e| (e.append.len(), e.strip))
    }

    fn apply(&self, form: &str, lower: &str) -> SmolStr {
        let made;
        let base = match self.case {
            Case::Small => lower,
            Case::Kept => form,
            case => {
                made = case.apply(form, lower);
                made.as_str()
            }
        };
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

/// A word to learn from, or to find the lemma of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Example {
    /// As written, apostrophes straight.
    pub form: SmolStr,
    /// The same in lower case.
    pub lower: SmolStr,
    /// Number of its tag.
    pub tag: u8,
    /// How text usually writes the word: see [`Word::case`](crate::words::Word::case).
    pub case: u8,
    /// What is to be found.
    pub lemma: SmolStr,
}

/// How often an example was seen.
#[derive(Clone, Copy, Debug, Default)]
pub struct Votes {
    /// Words.
    pub words: u32,
    /// Some were misspelt: they teach nothing but themselves.
    pub typo: bool,
}

/// A frozen lemmatiser.
#[derive(Default)]
pub struct Lemmatizer {
    edits: Vec<Edit>,
    /// (word or ending, tag) -> edit.
    table: HashMap<u32, u16, Identity>,
    /// Under these tags case matters.
    cased: Vec<bool>,
    /// The tags it was trained on.
    tags: TagSet,
    /// Of the tagger's tags the own numbers.
    own: Vec<u8>,
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

fn ending(end: &str, tag: u8, class: u32) -> u32 {
    Hash::new(1)
        .with(hash_bytes(end.as_bytes()))
        .with(u32::from(tag))
        .with(class)
        .key()
}

/// How a word is written here and usually: what decides the case of a name's lemma.
fn class(form: &str, case: u8) -> u32 {
    let mut letters = form.chars().filter(|c| c.is_alphabetic());
    let first = form.chars().next().is_some_and(char::is_uppercase);
    let capitals = letters.clone().filter(|c| c.is_uppercase()).count();
    let here = match (capitals, letters.by_ref().count()) {
        (0, _) => 0,
        (1, n) if first && n > 1 => 1,
        (a, b) if a == b && b <= 1 => 2,
        (a, b) if a == b && b <= 4 => 3,
        (a, b) if a == b => 4,
        _ => 5,
    };
    here << 8 | u32::from(case)
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
    /// Learns from examples under these tags.
    pub fn learn(examples: &BTreeMap<Example, Votes>, tags: &TagSet) -> Self {
        let mut out = Self {
            cased: cased(examples, tags.len()),
            tags: tags.clone(),
            own: (0..=254).collect(),
            ..Self::default()
        };
        let mut numbers: BTreeMap<Edit, u16> = BTreeMap::new();
        let mut number = |edits: &mut Vec<Edit>, edit: Edit| {
            *numbers.entry(edit.clone()).or_insert_with(|| {
                edits.push(edit);
                (edits.len() - 1) as u16
            })
        };
        // For each word the votes for its edits; for each ending those of the words that have it.
        type Count = BTreeMap<u16, u32>;
        let mut words: BTreeMap<(SmolStr, SmolStr, u8, u8), (Count, Count)> = BTreeMap::new();
        for (example, votes) in examples {
            let Some(edit) = Edit::between(&example.form, &example.lower, &example.lemma) else {
                continue;
            };
            let number = number(&mut out.edits, edit);
            let key = (
                example.form.clone(),
                example.lower.clone(),
                example.tag,
                example.case,
            );
            let (whole, end) = words.entry(key).or_default();
            *whole.entry(number).or_default() += votes.words;
            if !votes.typo {
                *end.entry(number).or_default() += votes.words;
            }
        }
        let mut ends: BTreeMap<(String, u8, u32), Count> = BTreeMap::new();
        for ((form, lower, tag, case), (_, votes)) in &words {
            let Some(edit) = top(votes) else { continue };
            for end in endings(lower) {
                let key = (end.to_owned(), *tag, out.class(form, *tag, *case));
                *ends.entry(key).or_default().entry(edit).or_default() += 1;
            }
        }
        // Shorter endings first: a longer one is kept only where it says something else.
        let mut order: Vec<_> = ends.iter().collect();
        order.sort_by_key(|((end, _, _), _)| end.chars().count());
        for ((end, tag, class), votes) in order {
            let Some(edit) = top(votes) else { continue };
            if out.by_ending(end, *tag, *class) != Some(edit) {
                out.table.insert(ending(end, *tag, *class), edit);
            }
        }
        // Small forms first: capitalised ones look them up.
        let mut order: Vec<_> = words.iter().collect();
        order.sort_by_key(|((form, lower, _, _), _)| form != lower);
        let plain = out.plain(examples);
        for (lower, number) in &plain {
            out.table.insert(whole(lower, ANY), *number);
        }
        for ((form, lower, tag, case), (votes, _)) in order {
            let Some(edit) = top(votes) else { continue };
            if form == lower && plain.contains_key(lower) && !out.is_cased(*tag) {
                out.table.insert(whole(form, *tag), edit);
                continue;
            }
            let wanted = out.edits.get(edit as usize).map(|e| e.apply(form, lower));
            if Some(out.found(form, lower, *tag, *case)) != wanted {
                out.table.insert(whole(form, *tag), edit);
            }
        }
        out
    }

    /// Words that have one lemma under several tags: it is the best guess under a tag that they were
    /// never seen with, which is likely to be wrong. What was seen under one tag alone says nothing
    /// of the others: a gerund has the verb's lemma, and the noun of the same letters its own.
    fn plain(&self, examples: &BTreeMap<Example, Votes>) -> BTreeMap<SmolStr, u16> {
        let mut lemmas: BTreeMap<&SmolStr, (Option<&SmolStr>, BTreeSet<u8>)> = BTreeMap::new();
        for (example, votes) in examples {
            if votes.typo || self.is_cased(example.tag) {
                continue;
            }
            let (lemma, tags) = lemmas
                .entry(&example.lower)
                .or_insert((Some(&example.lemma), BTreeSet::new()));
            if *lemma != Some(&example.lemma) {
                *lemma = None;
            }
            tags.insert(example.tag);
        }
        let mut out = BTreeMap::new();
        for (lower, (lemma, tags)) in lemmas {
            if tags.len() < 2 {
                continue;
            }
            let edit = lemma.and_then(|l| Edit::between(lower, lower, l));
            let number = edit.and_then(|e| self.edits.iter().position(|known| *known == e));
            if let Some(number) = number {
                out.insert(lower.clone(), number as u16);
            }
        }
        out
    }

    fn is_cased(&self, tag: u8) -> bool {
        self.cased.get(tag as usize) == Some(&true)
    }

    fn class(&self, form: &str, tag: u8, case: u8) -> u32 {
        match self.is_cased(tag) {
            true => class(form, case),
            // A name written small: "france".
            false => u32::from(case == CAPITALISED && !form.chars().any(char::is_uppercase)),
        }
    }

    fn by_ending(&self, lower: &str, tag: u8, class: u32) -> Option<u16> {
        if !lower.chars().any(char::is_alphabetic) {
            // Numbers and marks have no endings.
            return None;
        }
        endings(lower).find_map(|end| self.table.get(&ending(end, tag, class)).copied())
    }

    /// The lemma of `form`, whose lower-case form is `lower`, under the tagger's tag number `tag`;
    /// `case` is how text usually writes the word.
    pub fn lemma(&self, form: &str, lower: &str, tag: u8, case: u8) -> SmolStr {
        let tag = self.own.get(tag as usize).copied().unwrap_or(u8::MAX);
        self.found(form, lower, tag, case)
    }

    fn found(&self, form: &str, lower: &str, tag: u8, case: u8) -> SmolStr {
        let edit = self
            .table
            .get(&whole(form, tag))
            .or_else(|| self.table.get(&whole(lower, tag)))
            .or_else(|| match self.is_cased(tag) {
                true => None,
                false => self.table.get(&whole(lower, ANY)),
            })
            .copied()
            .or_else(|| self.by_ending(lower, tag, self.class(form, tag, case)))
            .and_then(|n| self.edits.get(n as usize));
        match edit {
            Some(edit) => edit.apply(form, lower),
            None if self.is_cased(tag) => form.into(),
            None => lower.into(),
        }
    }

    /// Number of edits, and of words and endings.
    pub fn size(&self) -> (usize, usize) {
        (self.edits.len(), self.table.len())
    }

    /// Appends the lemmatiser's sections.
    pub fn write(&self, file: &mut FileWriter) {
        self.tags.write_section(file);
        let mut w = Writer::new();
        w.number(self.edits.len() as u64);
        for edit in &self.edits {
            w.byte(edit.case as u8);
            w.byte(edit.strip);
            w.string(&edit.append);
        }
        w.number(self.cased.len() as u64);
        for cased in &self.cased {
            w.byte(u8::from(*cased));
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

    /// Reads the lemmatiser's sections. `tagger` are the tags it will be asked about: under those
    /// that it was not trained on, words have their one lemma or none but their form.
    ///
    /// # Errors
    /// A missing or damaged section.
    pub fn read(file: &ModelFile<'_>, tagger: &TagSet) -> Result<Self, Error> {
        let tags = file.section("tags", TagSet::read)?;
        let own = (0..tagger.len().min(255))
            .map(|i| {
                let (upos, xpos) = tagger.tag(i as u8);
                tags.find(upos, &xpos).unwrap_or(u8::MAX)
            })
            .collect();
        Ok(Self {
            tags,
            own,
            ..file.section("lemmas", Self::read_section)?
        })
    }

    fn read_section(input: &mut Reader<'_>) -> Result<Self, Fault> {
        let n = input.count(usize::from(u16::MAX))?;
        let mut edits = Vec::new();
        for _ in 0..n {
            let case = input.byte()? as usize;
            edits.push(Edit {
                case: *Case::ALL
                    .get(case)
                    .ok_or(Fault::Content("an unknown case"))?,
                strip: input.byte()?,
                append: input.string()?.into(),
            });
        }
        let mut cased = Vec::new();
        for _ in 0..input.count(255)? {
            cased.push(input.byte()? != 0);
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
        Ok(Self {
            edits,
            table,
            cased,
            ..Self::default()
        })
    }
}

/// The edit with most votes, the first of equals.
fn top(votes: &BTreeMap<u16, u32>) -> Option<u16> {
    votes
        .iter()
        .max_by_key(|(n, c)| (**c, std::cmp::Reverse(**n)))
        .map(|(n, _)| *n)
}

/// Tags under which most forms with capitals have lemmas with capitals.
fn cased(examples: &BTreeMap<Example, Votes>, tags: usize) -> Vec<bool> {
    let mut balance = vec![0i64; tags];
    for (example, votes) in examples {
        if example.form == example.lower || votes.typo {
            continue;
        }
        if let Some(sum) = balance.get_mut(example.tag as usize) {
            let kept = example.lemma.chars().any(char::is_uppercase);
            *sum += i64::from(votes.words) * if kept { 1 } else { -1 };
        }
    }
    balance.into_iter().map(|sum| sum > 0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use dateline_document::Upos;

    fn example(form: &str, tag: u8, lemma: &str) -> Example {
        Example {
            form: form.into(),
            lower: form.to_lowercase().into(),
            tag,
            case: 0,
            lemma: lemma.into(),
        }
    }

    #[test]
    fn learns_regular_endings_and_keeps_exceptions() {
        let mut tags = TagSet::default();
        for name in ["_", "NNS", "VBD", "NNP", "VBZ"] {
            tags.number(Upos::X, name);
        }
        let mut examples = BTreeMap::new();
        for (form, tag, lemma) in [
            ("talks", 1, "talk"),
            ("talks", 4, "talk"),
            ("truces", 1, "truce"),
            ("Walks", 1, "walk"),
            ("met", 2, "meet"),
            ("reported", 2, "report"),
            ("planned", 2, "plan"),
            ("Gazas", 3, "Gaza"),
            ("Cairo", 3, "Cairo"),
            ("tehran", 3, "Tehran"),
            ("GENEVA", 3, "Geneva"),
            ("IGAD", 3, "IGAD"),
            ("NATO", 3, "NATO"),
        ] {
            let votes = Votes {
                words: 1,
                typo: false,
            };
            examples.insert(example(form, tag, lemma), votes);
        }
        // A misspelt word teaches nothing but itself.
        let typo = Votes {
            words: 1,
            typo: true,
        };
        examples.insert(example("repoted", 2, "report"), typo);
        let lemmas = Lemmatizer::learn(&examples, &tags);
        let of = |form: &str, tag| {
            let lemma = lemmas.lemma(form, &form.to_lowercase(), tag, 0);
            lemma.to_string()
        };
        for example in examples.keys() {
            assert_eq!(of(&example.form, example.tag), example.lemma.as_str());
        }
        assert_eq!(of("balks", 1), "balk");
        assert_eq!(of("exported", 2), "export");
        assert_eq!(of("OPEC", 3), "OPEC");
        assert_eq!(of("Tehran", 3), "Tehran");
        assert_eq!(of("TEHRAN", 3), "Tehran");
        assert_eq!(of("", 2), "");
        let mut file = FileWriter::new();
        lemmas.write(&mut file);
        let bytes = file.finish();
        // A tagger that numbers its tags otherwise.
        let mut other = TagSet::default();
        for name in ["NNP", "NNS", "XX"] {
            other.number(Upos::X, name);
        }
        let back = Lemmatizer::read(&ModelFile::read("m", &bytes).unwrap(), &other).unwrap();
        assert_eq!(back.lemma("talks", "talks", 1, 0), "talk");
        assert_eq!(back.lemma("TEHRAN", "tehran", 0, 0), "Tehran");
        // One lemma under two tags holds under a third; one under one tag does not.
        assert_eq!(back.lemma("talks", "talks", 2, 0), "talk");
        assert_eq!(back.lemma("truces", "truces", 2, 0), "truces");
        assert_eq!(back.lemma("balks", "balks", 2, 0), "balks");
    }
}
