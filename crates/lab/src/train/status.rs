//! Trains the judge of status: a softmax regression on what the clause stage sees of the marked
//! predicates of the project's own sentences.
//!
//! AdaGrad steps (Duchi et al. 2011) over shuffled rounds, weights averaged over the second half
//! (Collins 2002). Tried and left out: to learn from the other
//! predicates of the same sentences too, with the rules' answer for gold, at a tenth of the weight; the
//! judge then believes the rules too readily (four points less on sentences it had not seen).

use super::{Failure, frames};
use crate::eval::{marked, status};
use dateline::Reader;
use dateline_clause::{ANSWERS, Case, Clauses, Judge, Kind};
use dateline_learn::Random;
use dateline_rules::{Library, Source};
use dateline_syntax::Analyser;
use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// Tables of marked predicates below the folder of the project's own texts.
pub(crate) const TABLES: [&str; 10] = [
    "status-dev.tsv",
    "status-dev-2.tsv",
    "blind/clause/status.tsv",
    "blind-2/clause/status.tsv",
    "blind-3/clause/status.tsv",
    "status-train-a.tsv",
    "status-train-b.tsv",
    "status-train-c.tsv",
    "status-train-d.tsv",
    "status-train-e.tsv",
];

/// What a made sentence counts beside a written one.
const FRAMED: f64 = 0.5;

/// What an example of a rule counts: plain sentences are rare in tables of hard ones.
const RULED: f64 = 2.0;

/// Frames of sentences, beside the tables.
const FRAMES: &str = "status-frames.tsv";

/// The table that is measured with and never learnt from.
pub(crate) const HELD: &str = "status-held.tsv";

const CLASSES: usize = ANSWERS.len();
/// Rounds over the data.
pub(crate) const ROUNDS: usize = 12;
/// Features seen less often are left out.
pub(crate) const LEAST: u32 = 2;
/// Smaller weights are left out.
const SMALLEST: i8 = 2;
const RATE: f64 = 0.05;
const SHRINK: f64 = 1e-4;
/// Logits by which the judge must prefer its answer over "it happened" and over any other: in whole
/// reports smaller ones for the second break more than they mend.
const MARGINS: [f32; dateline_clause::MARGINS] = [0.6, 1.0, 1.5, 2.0, 2.0, 2.0, 3.5];

/// One predicate.
pub(crate) struct Example {
    /// Best answer first.
    pub(crate) gold: Vec<usize>,
    /// What the rules say.
    pub(crate) given: usize,
    /// The judge is asked.
    pub(crate) judged: bool,
    pub(crate) kind: Kind,
    /// Alike for all predicates of a sentence.
    pub(crate) fold: u32,
    pub(crate) id: String,
    pub(crate) weight: f64,
    pub(crate) shown: String,
    pub(crate) keys: Vec<u32>,
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
    examples_of(analyser, clauses, marked::read(file, 3)?, file, apart)
}

/// The examples made of the frames below `folder`.
///
/// # Errors
/// A file that cannot be read or is damaged.
pub(crate) fn framed(
    analyser: &Analyser,
    clauses: &Clauses,
    folder: &Path,
) -> Result<Vec<Example>, String> {
    let file = folder.join(FRAMES);
    let text = std::fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
    let made = frames::made(&text).map_err(|why| format!("{}: {why}", file.display()))?;
    let rows = made
        .iter()
        .map(|m| marked::row(&m.class, &m.sentence))
        .collect::<Result<Vec<_>, _>>()?;
    let mut out = examples_of(analyser, clauses, rows, &file, &HashSet::new())?;
    for e in &mut out {
        e.weight = FRAMED;
    }
    Ok(out)
}

/// The examples of the event rules: ordinary sentences of the genre, each with the status of what its
/// marked words tell.
fn of_rules(analyser: &Analyser, clauses: &Clauses) -> Result<Vec<Example>, String> {
    let sources = (dateline_data_en::FILES.iter()).map(|(path, text)| Source { path, text });
    let library = Library::read(sources).map_err(|faults| faults.to_string())?;
    let mut rows = Vec::new();
    for file in library.rules_of("event") {
        for example in file.rules.iter().flat_map(|r| &r.examples) {
            let (Some(mark), true) = (example.marks.first(), example.yes) else {
                continue;
            };
            let status = (example.expect.split([' ', ';'])).nth(1).unwrap_or("");
            let known = ANSWERS
                .iter()
                .any(|a| a.status().is_some_and(|s| s.as_str() == status));
            let (start, end) = (mark.start as usize, mark.end as usize);
            let parts = (
                example.text.get(..start),
                example.text.get(start..end),
                example.text.get(end..),
            );
            if let (true, (Some(before), Some(words), Some(after))) = (known, parts) {
                rows.push(marked::row(status, &format!("{before}[{words}]{after}"))?);
            }
        }
    }
    let none = HashSet::new();
    let mut out = examples_of(analyser, clauses, rows, Path::new("event"), &none)?;
    for e in &mut out {
        e.weight = RULED;
    }
    Ok(out)
}

fn examples_of(
    analyser: &Analyser,
    clauses: &Clauses,
    rows: Vec<marked::Marked>,
    file: &Path,
    apart: &HashSet<String>,
) -> Result<Vec<Example>, String> {
    let mut out = Vec::new();
    for row in rows {
        if apart.contains(&row.sentence) {
            continue;
        }
        let gold = status::classes(&row)
            .map_err(|why| format!("{}:{}: {why}", file.display(), row.line))?;
        let gold: Vec<usize> = gold
            .iter()
            .filter_map(|g| ANSWERS.iter().position(|a| a.status() == Some(*g)))
            .collect();
        let report = marked::report(&row);
        let syntax = analyser.analyse(&report);
        let at = marked::tokens(&syntax, row.mark);
        let cases = clauses.cases(&report, &syntax, &at);
        let light = |c: &&Case| c.light.is_some_and(|l| at.contains(&l));
        let case = cases.iter().find(|c| at.contains(&c.head));
        if let Some(case) = case.or_else(|| cases.iter().find(light)) {
            out.push(Example {
                gold,
                given: case.given,
                judged: case.judged,
                kind: case.kind,
                fold: dateline_learn::hash_bytes(row.sentence.as_bytes()) >> 8,
                weight: 1.0,
                id: row.cells.first().cloned().unwrap_or_default(),
                shown: status::shown(&row),
                keys: case.keys.clone(),
            });
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
    let mut all = of_rules(analyser, clauses)?;
    for file in files {
        all.extend(examples(analyser, clauses, file, apart)?);
    }
    let folder = files.first().and_then(|f| f.parent());
    if let Some(folder) = folder {
        all.extend(framed(analyser, clauses, folder)?);
    }
    fit(&all.iter().collect::<Vec<_>>(), LEAST, ROUNDS)
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
pub(crate) fn fit(examples: &[&Example], least: u32, rounds: usize) -> Result<Judge, String> {
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
                .filter(|(_, v)| v.abs() >= SMALLEST)
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
        *g = *g / sum - f64::from(u8::from(Some(&class) == example.gold.first()));
        *g *= example.weight;
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
                gold: vec![(i % 3) as usize],
                given: 0,
                judged: true,
                kind: Kind::Other,
                fold: 0,
                id: String::new(),
                weight: 1.0,
                shown: String::new(),
                keys: vec![10 + i % 3, 100 + i],
            })
            .collect();
        let all: Vec<&Example> = all.iter().collect();
        let model = fit(&all, 2, 6).unwrap();
        let again = fit(&all, 2, 6).unwrap();
        assert_eq!(model.file().finish(), again.file().finish());
        assert!(fit(&[], 2, 6).is_err());
    }
}
