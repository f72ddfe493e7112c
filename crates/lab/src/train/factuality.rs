//! Trains the model of factuality: a linear regression on what the clause stage sees.
//!
//! Huber loss (the median of a skewed scale, with a smooth middle; Huber 1964), AdaGrad steps (Duchi
//! et al. 2011) over shuffled rounds, weights averaged over the second half (Collins 2002) and
//! stored as 8-bit integers. One model for all corpora; each has an intercept of its own while
//! training, and the first one's goes into the file, so that no other scale leaks into news.

use super::Failure;
use crate::eval::{factuality, marked};
use dateline::Reader;
use dateline_clause::Residual;
use dateline_document::Report;
use dateline_learn::Random;
use std::path::Path;

/// Corpora of the shipped model, the first one's intercept in it.
pub(crate) const NEWS: [&str; 2] = ["uw", "meantime"];

/// Where the shipped model's sum is bent, in hundredths: half of all news predicates are certain, so
/// that what comes out nearly certain is taken for certain.
const BENDS: [(i32, i32); 4] = [(-300, -300), (200, 200), (250, 290), (300, 300)];

/// Rounds over the data.
const ROUNDS: usize = 4;
/// Features seen less often are left out.
const LEAST: u32 = 5;
const RATE: f64 = 0.02;
const SHRINK: f64 = 1e-3;
/// Where the loss turns from square to straight.
const DELTA: f64 = 0.5;

/// One predicate with its score by people.
pub(crate) struct Example {
    corpus: usize,
    gold: f64,
    signatures: f64,
    keys: Vec<u32>,
}

/// The examples of a corpus, read with signatures alone.
///
/// # Errors
/// A file that cannot be read.
pub(crate) fn examples(
    reader: &Reader,
    gold: &Path,
    corpus: &str,
    number: usize,
) -> Result<Vec<Example>, String> {
    let path = gold.join(format!("factuality.{corpus}.train.jsonl"));
    let mut out = Vec::new();
    for item in factuality::items(&path)? {
        let report = Report::of_text(item.id.as_str(), item.sentence.as_str());
        let syntax = reader.analyser().analyse(&report);
        let mark = factuality::bytes(&report.text, item.pred_char);
        let Some(head) = marked::head(&syntax, mark) else {
            continue;
        };
        let seen = reader.clauses().evidence(&report, &syntax, &[head]);
        if let Some(seen) = seen.into_iter().find(|e| e.head == head) {
            let mut keys = seen.keys;
            keys.sort_unstable();
            keys.dedup();
            out.push(Example {
                corpus: number,
                gold: item.factuality,
                signatures: f64::from(seen.signatures),
                keys,
            });
        }
    }
    Ok(out)
}

/// Trains the shipped model.
pub(crate) fn train(gold: &Path) -> Result<Residual, Failure> {
    let reader = Reader::new().map_err(|e| e.to_string())?;
    let mut all = Vec::new();
    for (number, corpus) in NEWS.iter().enumerate() {
        all.extend(examples(&reader, &gold.join("claims"), corpus, number)?);
    }
    Ok(fit(&all, LEAST, ROUNDS, BENDS.to_vec())?)
}

/// A weight while it is being learnt.
#[derive(Clone, Copy, Default)]
struct Weight {
    value: f64,
    /// Sum of squared gradients.
    squares: f64,
    /// Sum of values of the averaged rounds.
    total: f64,
}

impl Weight {
    fn step(&mut self, gradient: f64) {
        self.squares += gradient * gradient;
        self.value -= RATE * gradient / (self.squares + 1e-6).sqrt();
    }
}

/// Fits a model; `least` and `rounds` for small corpora.
///
/// # Errors
/// No examples, or a weight beyond what a file can hold.
pub(crate) fn fit(
    examples: &[Example],
    least: u32,
    rounds: usize,
    bends: Vec<(i32, i32)>,
) -> Result<Residual, String> {
    if examples.is_empty() {
        return Err("nothing to learn from".to_owned());
    }
    let (names, rows) = super::rows::rows(examples.iter().map(|e| e.keys.as_slice()), least);
    let corpora = examples.iter().map(|e| e.corpus).max().unwrap_or(0) + 1;
    let mut weights = vec![Weight::default(); names.len()];
    let mut intercepts = vec![Weight::default(); corpora];
    let mut signatures = Weight::default();
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut random = Random::new(1);
    let mut averaged = 0.0;
    for round in 0..rounds {
        random.shuffle(&mut order);
        for &at in &order {
            let (Some(example), Some(row)) = (examples.get(at), rows.get(at)) else {
                continue;
            };
            let Some(intercept) = intercepts.get_mut(example.corpus) else {
                continue;
            };
            let sum: f64 = row
                .iter()
                .filter_map(|k| weights.get(*k))
                .map(|w| w.value)
                .sum();
            let given = intercept.value + signatures.value * example.signatures + sum;
            // Beyond the end of the scale there is no error.
            let off = given.clamp(-3.0, 3.0) - example.gold;
            let gradient = off.clamp(-DELTA, DELTA);
            for k in row {
                if let Some(w) = weights.get_mut(*k) {
                    w.step(gradient + SHRINK * w.value);
                }
            }
            intercept.step(gradient);
            signatures.step(gradient * example.signatures);
        }
        if 2 * round >= rounds {
            averaged += 1.0;
            for w in weights.iter_mut().chain(&mut intercepts) {
                w.total += w.value;
            }
            signatures.total += signatures.value;
        }
    }
    let unit = f64::from(Residual::unit());
    let stored = |w: &Weight| (w.total / averaged / unit).round();
    let bias = intercepts.first().map_or(0.0, &stored) as i32;
    let rows: Vec<(u32, i8)> = names
        .iter()
        .zip(&weights)
        .map(|(k, w)| (*k, stored(w).clamp(-127.0, 127.0) as i8))
        .filter(|(_, w)| *w != 0)
        .collect();
    Ok(Residual::of(rows, bias, stored(&signatures) as i32, bends))
}

/// Scale of a corpus that is judged by a model of its own: no bends but the ends.
pub(crate) fn plain() -> Vec<(i32, i32)> {
    vec![(-300, -300), (300, 300)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_depends_on_a_feature_is_learnt_and_the_second_intercept_stays_out() {
        let example = |corpus, gold, signatures, keys: &[u32]| Example {
            corpus,
            gold,
            signatures,
            keys: keys.to_vec(),
        };
        let mut all = Vec::new();
        for i in 0..400u32 {
            let odd = i % 2 == 1;
            let keys = if odd { vec![7, 100 + i] } else { vec![100 + i] };
            let corpus = usize::from(i % 4 >= 2);
            let shift = if corpus == 1 { -1.0 } else { 0.0 };
            let gold = if odd { 0.5 } else { 2.5 } + shift;
            all.push(example(corpus, gold, 1.0, &keys));
        }
        let model = fit(&all, 5, 30, plain()).unwrap();
        let (with, without) = (model.score(&[7], 1.0), model.score(&[], 1.0));
        assert!((with - 0.5).abs() < 0.3, "{with}");
        assert!((without - 2.5).abs() < 0.3, "{without}");
        let again = fit(&all, 5, 30, plain()).unwrap();
        assert_eq!(model.file().finish(), again.file().finish());
    }
}
