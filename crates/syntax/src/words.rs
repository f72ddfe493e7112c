//! What the models see of a word: hashes of its form, affixes, shape and clusters. Computed once a
//! token and shared by tagger, parser and names.

use dateline_document::fold;
use dateline_learn::{Dense4, Error, Fault, ModelFile, Writer, hash_bytes};

/// A word as the models see it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Word {
    /// Cased form, quotes made straight, digits made `0`.
    pub form: u32,
    /// The same in lower case.
    pub lower: u32,
    /// First one to four characters of the lower-case form.
    pub prefix: [u32; 4],
    /// Last one to five characters of the lower-case form.
    pub suffix: [u32; 5],
    /// Runs of capitals, small letters, digits and others: `Xx`, `0-0`.
    pub shape: u32,
    /// First letter capital, all letters capital, any digit, any hyphen: four bits.
    pub look: u32,
    /// Word clusters, fine to coarse; 0 when unknown.
    pub cluster: [u8; 3],
    /// How text writes the word inside sentences: 0 unknown, 1 small, 2 either way, 3 capitalised.
    pub case: u8,
}

impl Word {
    /// Of a form as written.
    pub fn of(form: &str, clusters: &Clusters) -> Self {
        let mut buffer = Buffer::default();
        buffer.word(form, clusters)
    }
}

/// Scratch space for [`Word`]s, kept between words.
#[derive(Default)]
pub struct Buffer {
    cased: String,
    lower: String,
    shape: Vec<u8>,
}

impl Buffer {
    /// The word of a form as written.
    pub fn word(&mut self, form: &str, clusters: &Clusters) -> Word {
        self.cased.clear();
        self.lower.clear();
        self.shape.clear();
        let (mut letters, mut capitals, mut digit, mut hyphen) = (0u32, 0u32, false, false);
        if form.is_ascii() {
            for b in form.bytes() {
                let c = if b.is_ascii_digit() { b'0' } else { b };
                self.cased.push(c as char);
                self.lower.push(c.to_ascii_lowercase() as char);
            }
        } else {
            let zero = |c: char| if c.is_ascii_digit() { '0' } else { c };
            self.lower.extend(fold(form).chars().map(zero));
            self.cased.extend(form.chars().map(|c| match c {
                '\u{2018}' | '\u{2019}' => '\'',
                '\u{201C}' | '\u{201D}' => '"',
                c => zero(c),
            }));
        }
        for c in self.cased.chars() {
            let kind = if c.is_ascii_digit() {
                digit = true;
                b'0'
            } else if c.is_uppercase() {
                letters += 1;
                capitals += 1;
                b'X'
            } else if c.is_alphabetic() {
                letters += 1;
                b'x'
            } else {
                hyphen |= c == '-';
                (c as u32 & 0x7F) as u8
            };
            if self.shape.last() != Some(&kind) {
                self.shape.push(kind);
            }
        }
        let first = self.cased.chars().next().is_some_and(char::is_uppercase);
        let lower = hash_bytes(self.lower.as_bytes());
        let (cluster, case) = clusters.of(lower);
        let mut word = Word {
            form: hash_bytes(self.cased.as_bytes()),
            lower,
            shape: hash_bytes(&self.shape),
            look: u32::from(first)
                | u32::from(letters > 1 && letters == capitals) << 1
                | u32::from(digit) << 2
                | u32::from(hyphen) << 3,
            cluster,
            case,
            ..Word::default()
        };
        let text = self.lower.as_str();
        for (slot, (at, c)) in word.prefix.iter_mut().zip(text.char_indices()) {
            *slot = hash_bytes(text.get(..at + c.len_utf8()).unwrap_or("").as_bytes());
        }
        for (slot, (at, _)) in word.suffix.iter_mut().zip(text.char_indices().rev()) {
            *slot = hash_bytes(text.get(at..).unwrap_or("").as_bytes());
        }
        word
    }
}

/// Word clusters at three grains, and the usual case of words.
pub struct Clusters {
    table: Dense4,
}

impl Clusters {
    /// No clusters: every word is unknown.
    pub fn none() -> Self {
        Self {
            table: Dense4::of(std::iter::empty()),
        }
    }

    /// Of lower-case words with their clusters and their case.
    pub fn of_words<'w>(words: impl Iterator<Item = (&'w str, [u8; 3], u8)>) -> Self {
        let mut rows: Vec<(u32, [i8; 4])> = words
            .map(|(w, c, case)| {
                let key = hash_bytes(w.as_bytes()).max(1);
                (key, [c[0] as i8, c[1] as i8, c[2] as i8, case as i8])
            })
            .collect();
        rows.sort_unstable();
        rows.dedup_by_key(|r| r.0);
        Self {
            table: Dense4::of(rows.into_iter()),
        }
    }

    /// Clusters and case of the word with this lower-case hash.
    #[inline]
    pub fn of(&self, lower: u32) -> ([u8; 3], u8) {
        self.table.row(lower.max(1)).map_or(([0; 3], 0), |r| {
            ([r[0] as u8, r[1] as u8, r[2] as u8], r[3] as u8)
        })
    }

    /// Appends the table.
    pub fn write(&self, out: &mut Writer) {
        self.table.write(4, out);
    }

    /// Reads the section `clusters`.
    pub fn read(file: &ModelFile<'_>) -> Result<Self, Error> {
        let table = file.section("clusters", |r| Dense4::read(4, r).map_err(|f: Fault| f))?;
        Ok(Self { table })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_digits_and_case_are_normalised() {
        let none = Clusters::none();
        let of = |form| Word::of(form, &none);
        assert_eq!(of("’s").form, of("'s").form);
        assert_eq!(of("1967").lower, of("2024").lower);
        assert_eq!(of("Cairo").lower, of("CAIRO").lower);
        assert_ne!(of("Cairo").form, of("CAIRO").form);
        assert_eq!(of("ing").suffix[2], of("meeting").suffix[2]);
        assert_eq!(of("é").prefix[0], of("Étude").prefix[0]);
    }
}
