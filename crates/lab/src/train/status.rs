//! Trains the judge of status: a softmax regression on what the clause stage sees of the marked
//! predicates of the project's own sentences.
//!
//! AdaGrad steps (Duchi et al. 2011) over shuffled rounds, weights averaged over the second half
//! (Collins 2002). Tried and left out: to learn from the other
//! predicates of the same sentences too, with the rules' answer for gold, at a tenth of the weight; the
//! judge then believes the rules too readily (four points less on sentences it had not seen).

use super::Failure;
use crate::eval::{marked, status};
use dateline::Reader;
use dateline_clause::{ANSWERS, Case, Clauses, Judge};
use dateline_learn::Random;
use dateline_syntax::Analyser;
use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// Tables of marked predicates below the folder of the project's own texts.
pub(crate) const TABLES: [&str; 4] = [
    "status-dev.tsv",
    "status-dev-2.tsv",
    "blind/clause/status.tsv",
    "blind-2/clause/status.tsv",
];

const CLASSES: usize = ANSWERS.len();
/// Rounds over the data.
const ROUNDS: usize = 12;
/// Features seen less often are left out.
const LEAST: u32 = 2;
const RATE: f64 = 0.05;
const SHRINK: f64 = 1e-4;
/// Logits by which the judge must prefer its answer over "it happened" and over any other: in whole
/// reports smaller ones for the second break more than they mend.
const MARGINS: [f32; 2] = [0.5, 1.75];

/// One predicate.
pub(crate) struct Example {
    gold: usize,
    keys: Vec<u32>,
}

/// The examples of a table, but for the sentences `apart`.
///
/// # Errors
/// A file that cannot be read; a row that is none, with its line.
pub(crate) fn examples(
    analyser: &Analyser,
    clauses: &Clauses,
    file: &Path,
    apart: &HashSet<String>,
) -> Result<Vec<Example>, String> {
    let mut out = Vec::new();
    for row in marked::read(file, 3)? {
        if apart.contains(&row.sentence) {
            continue;
        }
        let gold = status::classes(&row)
            .map_err(|why| format!("{}:{}: {why}", file.display(), row.line))?;
        let best = gold.first().copied();
        let gold = ANSWERS.iter().position(|a| a.status() == best).unwrap_or(0);
        let report = marked::report(&row);
        let syntax = analyser.analyse(&report);
        let at = marked::tokens(&syntax, row.mark);
        let cases = clauses.cases(&report, &syntax, &at);
        let light = |c: &&Case| c.light.is_some_and(|l| at.contains(&l));
        let case = cases.iter().find(|c| at.contains(&c.head));
        if let Some(case) = case.or_else(|| cases.iter().find(light)) {
            let keys = case.keys.clone();
            out.push(Example { gold, keys });
        }
    }
    Ok(out)
}

/// Trains the shipped model from the tables below `folder`.
pub(crate) fn train(folder: &Path) -> Result<Judge, Failure> {
    let reader = Reader::new().map_err(|e| e.to_string())?;
    let files: Vec<PathBuf> = TABLES.iter().map(|t| folder.join(t)).collect();
    Ok(of_tables(
        reader.analyser(),
        reader.clauses(),
        &files,
        &HashSet::new(),
    )?)
}

/// A judge of these tables but for the sentences `apart`.
///
/// # Errors
/// A file that cannot be read; no examples.
pub(crate) fn of_tables(
    analyser: &Analyser,
    clauses: &Clauses,
    files: &[PathBuf],
    apart: &HashSet<String>,
) -> Result<Judge, String> {
    let mut all = Vec::new();
    for file in files {
        all.extend(examples(analyser, clauses, file, apart)?);
    }
    fit(&all, LEAST, ROUNDS)
}

/// The weights of one feature while they are being learnt.
#[derive(Clone, Default)]
struct Weights {
    value: [f64; CLASSES],
    squares: [f64; CLASSES],
    /// Sum of the values after each of the later rounds.
    total: [f64; CLASSES],
}

/// Fits a model.
///
/// # Errors
/// No examples.
fn fit(examples: &[Example], least: u32, rounds: usize) -> Result<Judge, String> {
    if examples.is_empty() {
        return Err("nothing to learn from".to_owned());
    }
    let (names, rows) = super::rows::rows(examples.iter().map(|e| e.keys.as_slice()), least);
    let mut weights = vec![Weights::default(); names.len()];
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut random = Random::new(1);
    let mut averaged = 0.0;
    for round in 0..rounds {
        random.shuffle(&mut order);
        for &at in &order {
            if let (Some(example), Some(row)) = (examples.get(at), rows.get(at)) {
                step(&mut weights, example, row);
            }
        }
        if 2 * round >= rounds {
            averaged += 1.0;
            for w in &mut weights {
                for (total, value) in w.total.iter_mut().zip(&w.value) {
                    *total += value;
                }
            }
        }
    }
    let unit = f64::from(Judge::unit());
    let rows = names
        .iter()
        .zip(&weights)
        .map(|(key, w)| {
            let pairs: Vec<(u8, i8)> = w
                .total
                .iter()
                .enumerate()
                .map(|(c, v)| {
                    (
                        c as u8,
                        (v / averaged / unit).round().clamp(-127.0, 127.0) as i8,
                    )
                })
                .filter(|(_, v)| *v != 0)
                .collect();
            (*key, pairs)
        })
        .filter(|(_, pairs)| !pairs.is_empty())
        .collect();
    Ok(Judge::of(rows, MARGINS))
}

/// One step towards the gold answer of an example.
fn step(weights: &mut [Weights], example: &Example, row: &[usize]) {
    let mut scores = [0.0f64; CLASSES];
    for w in row.iter().filter_map(|k| weights.get(*k)) {
        for (score, value) in scores.iter_mut().zip(&w.value) {
            *score += value;
        }
    }
    let top = scores.iter().copied().fold(f64::MIN, f64::max);
    let mut gradient = scores.map(|s| (s - top).exp());
    let sum: f64 = gradient.iter().sum();
    for (class, g) in gradient.iter_mut().enumerate() {
        *g = *g / sum - f64::from(u8::from(class == example.gold));
    }
    for k in row {
        let Some(w) = weights.get_mut(*k) else {
            continue;
        };
        for ((value, square), g) in w.value.iter_mut().zip(&mut w.squares).zip(&gradient) {
            let g = g + SHRINK * *value;
            if g.abs() > 1e-3 {
                *square += g * g;
                *value -= RATE * g / square.sqrt();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_depends_on_a_feature_is_learnt_and_comes_out_the_same_twice() {
        let all: Vec<Example> = (0..300u32)
            .map(|i| Example {
                gold: (i % 3) as usize,
                keys: vec![10 + i % 3, 100 + i],
            })
            .collect();
        let model = fit(&all, 2, 6).unwrap();
        let again = fit(&all, 2, 6).unwrap();
        assert_eq!(model.file().finish(), again.file().finish());
        assert!(fit(&[], 2, 6).is_err());
    }
}
