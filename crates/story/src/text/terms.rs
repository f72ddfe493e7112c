//! What a report is about, as weighted words: TF-IDF with whole-number weights, so that sums of them
//! are the same in any order and on every machine.

use super::Text;
use super::plain::Plain;
use super::words::{mix, spread, words};
use std::collections::HashMap;

/// How often the title counts beside the text.
const TITLE: u32 = 4;
/// So many terms of a report are kept, the heaviest.
const KEPT: usize = 100;
/// The background counts as so many reports seen before the first.
const BEFORE: f64 = 300.0;
/// What a feature weighs beside a word.
const FEATURE: f64 = 1.0;
/// Weights are whole numbers; the squares of a report's weights sum to the square of this.
pub(crate) const UNIT: f64 = 32_768.0;

/// In how many documents of a large collection words stand: what is rare in general, for a record
/// that has only begun.
#[derive(Clone, Debug, Default)]
pub struct Background {
    documents: u32,
    frequencies: HashMap<u32, u32, Plain>,
}

impl Background {
    /// No collection: weights are of the record's own reports alone.
    pub fn none() -> Self {
        Self::default()
    }

    /// Of `documents` documents, with the number of those that each word stands in.
    pub fn new<'w>(documents: u32, words: impl IntoIterator<Item = (&'w str, u32)>) -> Self {
        Self {
            documents,
            frequencies: words.into_iter().map(|(w, n)| (term(w), n)).collect(),
        }
    }
}

fn term(word: &str) -> u32 {
    words(word).next().map_or(0, |w| short(w.hash))
}

fn short(hash: u64) -> u32 {
    (spread(hash) >> 32) as u32
}

/// The terms of a report and how often each occurs (capped), in the order of the terms.
#[derive(Clone, Debug, Default)]
pub(crate) struct Terms {
    words: Box<[u32]>,
    counts: Box<[u8]>,
}

impl Terms {
    pub(crate) fn of(report: &Text<'_>) -> Self {
        let mut counts: HashMap<u32, u32, Plain> = HashMap::default();
        for word in words(report.title) {
            *counts.entry(short(word.hash)).or_default() += TITLE;
        }
        for word in words(report.text) {
            *counts.entry(short(word.hash)).or_default() += 1;
        }
        for feature in report.features {
            let hash = feature.bytes().fold(1, |h, b| mix(h, u64::from(b)));
            *counts.entry(short(hash)).or_default() += FEATURE as u32;
        }
        let mut counts: Vec<(u32, u32)> = counts.into_iter().collect();
        counts.sort_unstable();
        Self {
            words: counts.iter().map(|c| c.0).collect(),
            counts: counts.iter().map(|c| c.1.min(255) as u8).collect(),
        }
    }
}

/// In how many reports each term stands so far.
#[derive(Debug, Default)]
pub(crate) struct Frequencies {
    background: Background,
    reports: u32,
    terms: HashMap<u32, u32, Plain>,
}

impl Frequencies {
    pub(crate) fn new(background: Background) -> Self {
        Self {
            background,
            ..Self::default()
        }
    }

    pub(crate) fn add(&mut self, terms: &Terms) {
        self.reports += 1;
        for &word in &terms.words {
            *self.terms.entry(word).or_default() += 1;
        }
    }

    /// Undoes [`Self::add`].
    pub(crate) fn take(&mut self, terms: &Terms) {
        self.reports = self.reports.saturating_sub(1);
        for word in &terms.words {
            if let Some(n) = self.terms.get_mut(word) {
                *n = n.saturating_sub(1);
                if *n == 0 {
                    self.terms.remove(word);
                }
            }
        }
    }

    /// The report's terms with their weights, by term.
    pub(crate) fn weigh(&self, terms: &Terms) -> Vec<(u32, u16)> {
        let background = f64::from(self.background.documents);
        let (before, scale) = if background > 0.0 {
            (BEFORE, BEFORE / background)
        } else {
            (0.0, 0.0)
        };
        let all = ln(f64::from(self.reports) + before + 1.0);
        let mut weights: Vec<(u32, f64)> = Vec::with_capacity(terms.words.len());
        for (word, &count) in terms.words.iter().zip(&terms.counts) {
            let here = f64::from(self.terms.get(word).copied().unwrap_or(0));
            let there = self.background.frequencies.get(word).copied().unwrap_or(0);
            let rarity = all - ln(here + f64::from(there) * scale + 0.5);
            if rarity > 0.0 {
                weights.push((*word, rarity * (1.0 + ln(f64::from(count)))));
            }
        }
        if weights.len() > KEPT {
            weights.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            weights.truncate(KEPT);
            weights.sort_by_key(|w| w.0);
        }
        let length = weights.iter().map(|w| w.1 * w.1).sum::<f64>().sqrt();
        weights
            .into_iter()
            .map(|(word, w)| (word, (w / length * UNIT) as u16))
            .filter(|w| w.1 > 0)
            .collect()
    }
}

/// The natural logarithm in plain arithmetic, so that no machine's library decides; 0 for what has none.
fn ln(x: f64) -> f64 {
    if !(x.is_normal() && x > 0.0) {
        return 0.0;
    }
    let bits = x.to_bits();
    let exponent = ((bits >> 52) & 0x7FF) as i32 - 1023;
    let mantissa = f64::from_bits((bits & 0x000F_FFFF_FFFF_FFFF) | 0x3FF0_0000_0000_0000);
    // ln m = 2 artanh((m-1)/(m+1)), |..| <= 1/3
    let y = (mantissa - 1.0) / (mantissa + 1.0);
    let square = y * y;
    let mut sum = 0.0;
    let mut power = y;
    for k in 0..9_u8 {
        sum += power / f64::from(2 * k + 1);
        power *= square;
    }
    2.0 * sum + f64::from(exponent) * std::f64::consts::LN_2
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_logarithm_is_one() {
        for x in [0.5, 1.0, 1.5, 2.0, 3.0, 10.0, 12_345.678] {
            assert!((ln(x) - f64::ln(x)).abs() < 1e-8, "{x}");
        }
        assert!(ln(0.0).abs() < 1e-12 && ln(-1.0).abs() < 1e-12);
    }

    #[test]
    fn what_is_rare_weighs_more() {
        let background = Background::new(1000, [("the", 990), ("talks", 100), ("gedaref", 1)]);
        let frequencies = Frequencies::new(background);
        let terms = Terms::of(&Text {
            text: "The talks in Gedaref",
            ..Text::default()
        });
        let weights: HashMap<u32, u16, Plain> = frequencies.weigh(&terms).into_iter().collect();
        let of = |w| weights.get(&term(w)).copied().unwrap_or(0);
        assert!(of("the") < of("talks") && of("talks") < of("gedaref"));
        let square: f64 = weights.values().map(|&w| f64::from(w).powi(2)).sum();
        assert!((square.sqrt() / UNIT - 1.0).abs() < 0.01);
    }

    #[test]
    fn taking_undoes_adding() {
        let mut frequencies = Frequencies::new(Background::none());
        let [a, b] = ["talks in Cairo", "talks in Doha"].map(|text| {
            Terms::of(&Text {
                text,
                ..Text::default()
            })
        });
        frequencies.add(&a);
        let before = frequencies.weigh(&a);
        frequencies.add(&b);
        assert_ne!(frequencies.weigh(&a), before);
        frequencies.take(&b);
        assert_eq!(frequencies.weigh(&a), before);
    }
}
