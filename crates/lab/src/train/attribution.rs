//! Trains the learned layer of attribution: cues, sources, contents and the edges of cues.
//!
//! Every decision is a choice among candidates: conditional logit (McFadden 1974) with AdaGrad steps
//! (Duchi et al. 2011) over shuffled rounds, weights averaged over the second half (Collins 2002),
//! stored as 8-bit integers. Where several candidates are as right as each other they share the
//! target. The arithmetic is plain IEEE in one order, so that the same data give the same bytes.

use super::Failure;
use crate::eval::attribution::spans;
use dateline::Reader;
use dateline::document::Report;
use dateline_attribution::{Attributions, Choice, Model, Part, UNIT, Wanted};
use dateline_document::CodePoints;
use dateline_learn::Random;
use serde_json::Value;
use std::collections::HashMap;
use std::fs;
use std::path::Path;

/// Chances in per mille from which on a cue of the rules, another word of the lexicon, and any other
/// word are taken; set on the development documents.
const LEVELS: [u32; 3] = [600, 250, 400];

/// How one kind of decision is learnt.
#[derive(Clone, Copy)]
struct Shape {
    part: Part,
    rounds: usize,
    rate: f32,
    /// Features seen in fewer candidates are left out.
    least: u32,
}

const SHAPES: [Shape; 4] = [
    Shape {
        part: Part::Cue,
        rounds: 8,
        rate: 0.06,
        least: 4,
    },
    Shape {
        part: Part::Source,
        rounds: 6,
        rate: 0.06,
        least: 4,
    },
    Shape {
        part: Part::Content,
        rounds: 6,
        rate: 0.06,
        least: 5,
    },
    Shape {
        part: Part::Edge,
        rounds: 6,
        rate: 0.06,
        least: 4,
    },
];
const SHRINK: f32 = 2e-5;
/// A word other than a verb is looked at when it was a cue so often.
const GATE: u32 = 2;

/// Trains on the documents of `gold/claims/polnear.train.jsonl`.
///
/// # Errors
/// What could not be read.
pub(crate) fn train(gold: &Path) -> Result<Model, Failure> {
    let mut choices = choices(&gold.join("claims/polnear.train.jsonl"))?;
    gated(&mut choices);
    let mut rows: Vec<(u32, i8)> = Vec::new();
    for shape in SHAPES {
        let of: Vec<&Choice> = choices.iter().filter(|c| c.part == shape.part).collect();
        rows.extend(fit(&of, shape));
    }
    rows.sort_unstable_by_key(|r| r.0);
    rows.dedup_by_key(|r| r.0);
    Ok(Model::of(rows, LEVELS))
}

/// Every decision of a corpus.
fn choices(path: &Path) -> Result<Vec<Choice>, Failure> {
    let reader = Reader::new().map_err(|e| e.to_string())?;
    let stage = Attributions::new(reader.files().library()).map_err(|e| e.to_string())?;
    let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut out = Vec::new();
    for line in text.lines().filter(|l| !l.trim().is_empty()) {
        let value: Value = serde_json::from_str(line)?;
        let words = value["text"].as_str().unwrap_or_default();
        let mut report = Report::of_text(value["id"].as_str().unwrap_or_default(), words);
        report.language = None;
        let document = reader.read(report);
        let points = CodePoints::new(words);
        let wanted: Vec<Wanted> = value["attributions"]
            .as_array()
            .map_or(&[][..], Vec::as_slice)
            .iter()
            .map(|a| Wanted {
                source: spans(&a["source"], &points),
                cue: spans(&a["cue"], &points),
                content: spans(&a["content"], &points),
            })
            .collect();
        out.extend(stage.study(
            &document.report,
            &document.syntax,
            &document.predicates,
            &document.times,
            &document.mentions,
            &wanted,
            &spans(&value["discard"], &points),
        ));
    }
    Ok(out)
}

/// Leaves out the words of other classes than verbs that were hardly ever a cue: the model will not
/// know them and they are not looked at.
fn gated(choices: &mut Vec<Choice>) {
    let mut counts: HashMap<u32, u32> = HashMap::new();
    for c in choices.iter() {
        if let (Some(gate), Some(yes)) = (c.gate, c.gain.get(1))
            && *yes > 0.0
        {
            *counts.entry(gate).or_default() += 1;
        }
    }
    choices.retain(|c| {
        c.gate
            .is_none_or(|g| counts.get(&g).is_some_and(|n| *n >= GATE))
    });
}

/// e to the power of `x` <= 0, the same on every machine: a Taylor series on x / 64.
fn exp(x: f32) -> f32 {
    if x < -20.0 {
        return 0.0;
    }
    let y = f64::from(x) / 64.0;
    let mut power = 1.0 + y * (1.0 + y / 2.0 * (1.0 + y / 3.0 * (1.0 + y / 4.0 * (1.0 + y / 5.0))));
    for _ in 0..6 {
        power *= power;
    }
    power as f32
}

#[derive(Clone, Copy, Default)]
struct Weight {
    value: f32,
    squares: f32,
    total: f32,
}

/// What the candidates of a decision should get: an equal share for each of the best.
fn target(gain: &[f32]) -> Option<Vec<f32>> {
    let best = gain.iter().copied().fold(0.0, f32::max);
    if best < 0.34 {
        return None;
    }
    let right = |g: f32| g >= best - 1e-4;
    let n = gain.iter().filter(|g| right(**g)).count() as f32;
    Some(
        gain.iter()
            .map(|g| if right(*g) { 1.0 / n } else { 0.0 })
            .collect(),
    )
}

fn fit(choices: &[&Choice], shape: Shape) -> Vec<(u32, i8)> {
    let mut counts: HashMap<u32, u32> = HashMap::new();
    let mut examples: Vec<(&Choice, Vec<f32>)> = Vec::new();
    for c in choices {
        if let Some(target) = target(&c.gain) {
            for key in c.candidates.iter().flatten() {
                *counts.entry(*key).or_default() += 1;
            }
            examples.push((c, target));
        }
    }
    let mut names: Vec<u32> = counts
        .iter()
        .filter(|(_, n)| **n >= shape.least)
        .map(|(k, _)| *k)
        .collect();
    names.sort_unstable();
    drop(counts);
    let number: HashMap<u32, u32> = names
        .iter()
        .enumerate()
        .map(|(n, k)| (*k, n as u32))
        .collect();
    let rows: Vec<(Vec<Vec<u32>>, Vec<f32>)> = examples
        .into_iter()
        .map(|(c, target)| {
            let rows = c
                .candidates
                .iter()
                .map(|keys| keys.iter().filter_map(|k| number.get(k).copied()).collect())
                .collect();
            (rows, target)
        })
        .collect();
    drop(number);
    let mut weights = vec![Weight::default(); names.len()];
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let mut random = Random::new(7);
    let mut averaged = 0.0;
    let mut right = 0usize;
    for round in 0..shape.rounds {
        random.shuffle(&mut order);
        right = 0;
        for &at in &order {
            let Some((candidates, target)) = rows.get(at) else {
                continue;
            };
            let sums: Vec<f32> = candidates
                .iter()
                .map(|c| {
                    c.iter()
                        .filter_map(|k| weights.get(*k as usize))
                        .map(|w| w.value)
                        .sum()
                })
                .collect();
            let top = sums.iter().copied().fold(f32::MIN, f32::max);
            let shares: Vec<f32> = sums.iter().map(|s| exp(s - top)).collect();
            let all: f32 = shares.iter().sum();
            let best = sums.iter().position(|s| *s == top).unwrap_or(0);
            right += usize::from(target.get(best).is_some_and(|t| *t > 0.0));
            for ((keys, share), target) in candidates.iter().zip(&shares).zip(target) {
                let off = share / all - target;
                if off.abs() < 1e-3 {
                    continue;
                }
                for k in keys {
                    if let Some(w) = weights.get_mut(*k as usize) {
                        let gradient = off + SHRINK * w.value;
                        w.squares += gradient * gradient;
                        w.value -= shape.rate * gradient / (w.squares + 1e-4).sqrt();
                    }
                }
            }
        }
        if 2 * round >= shape.rounds {
            averaged += 1.0;
            for w in &mut weights {
                w.total += w.value;
            }
        }
    }
    eprintln!(
        "{:?}: {} decisions, {} features, {:.2} % right in the last round",
        shape.part,
        rows.len(),
        names.len(),
        100.0 * right as f64 / rows.len().max(1) as f64
    );
    names
        .iter()
        .zip(&weights)
        .map(|(k, w)| {
            let stored = (w.total / averaged / UNIT).round();
            (*k, stored.clamp(-127.0, 127.0) as i8)
        })
        .filter(|(_, w)| *w != 0)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choice(keys: [&[u32]; 3], gain: [f32; 3]) -> Choice {
        Choice {
            part: Part::Content,
            candidates: keys.iter().map(|k| k.to_vec()).collect(),
            gain: gain.to_vec(),
            gate: None,
        }
    }

    #[test]
    fn the_better_candidate_is_learnt_and_the_bytes_are_the_same_again() {
        let all: Vec<Choice> = (0..300u32)
            .map(|i| match i % 3 {
                0 => choice([&[1, 9], &[2, 9], &[3, 9]], [0.2, 0.9, 0.0]),
                1 => choice([&[2, 9], &[1, 9], &[1, 9]], [1.0, 0.0, 0.0]),
                _ => choice([&[3, 9], &[4, 9], &[2, 9]], [0.1, 0.1, 0.8]),
            })
            .collect();
        let all: Vec<&Choice> = all.iter().collect();
        let rows = fit(&all, SHAPES[2]);
        let weight = |k| rows.iter().find(|r| r.0 == k).map_or(0, |r| r.1);
        assert!(weight(2) > weight(1) + 10, "{rows:?}");
        assert!(weight(2) > weight(3) + 10, "{rows:?}");
        assert_eq!(rows, fit(&all, SHAPES[2]));
    }

    #[test]
    fn powers_are_right() {
        for x in [0.0f32, -0.3, -1.0, -5.0, -15.0] {
            let right = x.exp();
            assert!((exp(x) - right).abs() < 1e-4 * right, "{x}");
        }
        assert_eq!(exp(-50.0), 0.0);
    }
}
