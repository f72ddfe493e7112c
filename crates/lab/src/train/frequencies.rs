//! Document frequencies: in how many stretches of text a word stands, to tell rare words from common ones
//! before a record has many reports of its own.

use super::Failure;
use super::corpora::Corpora;
use dateline_learn::{FileWriter, Writer};
use std::collections::{BTreeMap, BTreeSet};

/// Words of a stretch: the length of a report.
const STRETCH: usize = 400;
/// Stretches that a word must stand in; a rarer one is as good as unknown.
const LEAST: u32 = 10;

/// The file with the frequencies.
pub(crate) fn train(corpora: &Corpora) -> Result<FileWriter, Failure> {
    let news = corpora.news()?;
    let treebanks = corpora.treebanks()?;
    let words = news.iter().flatten().map(String::as_str).chain(
        treebanks
            .iter()
            .flat_map(|s| s.words.iter().map(|w| w.form.as_str())),
    );
    let (stretches, frequencies) = count(words);
    let mut w = Writer::new();
    w.number(u64::from(stretches));
    w.number(frequencies.len() as u64);
    for (word, n) in frequencies {
        w.string(&word);
        w.number(u64::from(n));
    }
    let mut file = FileWriter::new();
    file.section("frequencies", &w.finish());
    Ok(file)
}

/// How many stretches there are, and in how many of them each word stands.
fn count<'w>(words: impl Iterator<Item = &'w str>) -> (u32, BTreeMap<String, u32>) {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    let mut stretch = BTreeSet::new();
    let (mut stretches, mut length) = (0, 0);
    let parts = words.flat_map(|w| w.split(|c: char| !c.is_alphanumeric()));
    for part in parts.filter(|p| !p.is_empty()) {
        stretch.insert(part.to_lowercase());
        length += 1;
        if length == STRETCH {
            stretches += 1;
            length = 0;
            for word in std::mem::take(&mut stretch) {
                *counts.entry(word).or_default() += 1;
            }
        }
    }
    counts.retain(|_, n| *n >= LEAST);
    (stretches, counts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_counts_once_a_stretch() {
        let text = "The talks. ".repeat(STRETCH);
        let (stretches, counts) = count(text.split_whitespace().cycle().take(STRETCH * 12));
        assert_eq!(stretches, 12);
        assert_eq!(counts.get("the"), Some(&12));
        assert_eq!(counts.get("talks"), Some(&12));
    }
}
