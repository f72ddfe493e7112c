//! Words of a text in any script, as hashes of their lower-case form: all that copies are told by.

/// One word: where it stands, its hash, and how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// Bytes into the text, half-open.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Of the lower-case form; the same on every machine and in every run.
    pub(crate) hash: u64,
    /// Begins with a capital.
    pub(crate) capital: bool,
    /// Holds a digit.
    pub(crate) number: bool,
}

const PRIME: u64 = 0x9E37_79B9_7F4A_7C15;

/// Adds a word, character or hash to a hash (multiply and rotate, as in FxHash).
#[inline]
pub(crate) const fn mix(hash: u64, more: u64) -> u64 {
    (hash.rotate_left(5) ^ more).wrapping_mul(PRIME)
}

/// Spreads a hash over all its bits (the finaliser of `SplitMix64`).
#[inline]
pub(crate) const fn spread(hash: u64) -> u64 {
    let hash = (hash ^ (hash >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let hash = (hash ^ (hash >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    hash ^ (hash >> 31)
}

/// The words of `text` in order: runs of letters and digits. A character of a script that is
/// written without spaces is a word of its own.
pub(crate) fn words(text: &str) -> Words<'_> {
    Words { text, at: 0 }
}

/// Iterator over words.
pub(crate) struct Words<'t> {
    text: &'t str,
    at: usize,
}

impl Iterator for Words<'_> {
    type Item = Word;

    #[inline]
    fn next(&mut self) -> Option<Word> {
        let bytes = self.text.as_bytes();
        let mut word: Option<Word> = None;
        while let Some(&byte) = bytes.get(self.at) {
            if byte < 0x80 {
                if byte.is_ascii_alphanumeric() {
                    let upper = byte.is_ascii_uppercase();
                    let entry = word.get_or_insert(begun(self.at, upper));
                    entry.hash = mix(entry.hash, u64::from(byte.to_ascii_lowercase()));
                    entry.number |= byte.is_ascii_digit();
                    self.at += 1;
                    entry.end = self.at;
                } else {
                    if let Some(word) = word {
                        return Some(word);
                    }
                    self.at += 1;
                }
                continue;
            }
            let Some(c) = self.text.get(self.at..).and_then(|t| t.chars().next()) else {
                self.at += 1;
                continue;
            };
            let alone = is_unspaced(c);
            if alone && word.is_some() {
                return word;
            }
            if c.is_alphanumeric() {
                let entry = word.get_or_insert(begun(self.at, c.is_uppercase()));
                for lower in c.to_lowercase() {
                    entry.hash = mix(entry.hash, u64::from(u32::from(lower)));
                }
                entry.number |= c.is_numeric();
                self.at += c.len_utf8();
                entry.end = self.at;
                if alone {
                    return word;
                }
            } else {
                if let Some(word) = word {
                    return Some(word);
                }
                self.at += c.len_utf8();
            }
        }
        word
    }
}

const fn begun(start: usize, capital: bool) -> Word {
    Word {
        start,
        end: start,
        hash: 0,
        capital,
        number: false,
    }
}

/// Han, Hiragana, Katakana, Thai, Lao, Burmese, Khmer.
const fn is_unspaced(c: char) -> bool {
    matches!(c as u32,
        0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF
        | 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x2_0000..=0x3_FFFF)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn told(text: &str) -> Vec<&str> {
        words(text)
            .map(|w| text.get(w.start..w.end).unwrap())
            .collect()
    }

    #[test]
    fn letters_and_digits_make_words() {
        assert_eq!(
            told("Talks — in N’Djamena, on 5 May."),
            ["Talks", "in", "N", "Djamena", "on", "5", "May"]
        );
        assert_eq!(told("İzmir Größe"), ["İzmir", "Größe"]);
        assert_eq!(told("会谈 in 开罗x"), ["会", "谈", "in", "开", "罗", "x"]);
        assert!(told(" .,— ").is_empty());
    }

    #[test]
    fn case_is_no_part_of_the_hash() {
        let [a, b] = [words("CAIRO"), words("Cairo")].map(|mut w| w.next().unwrap());
        assert_eq!(a.hash, b.hash);
        assert_ne!(a.hash, words("Cairns").next().unwrap().hash);
    }
}
