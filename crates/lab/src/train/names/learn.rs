//! The learner: an averaged perceptron that labels from left to right and learns from its own
//! mistakes.

use super::trees::agreed;
use super::{Example, Origin};
use dateline_learn::{Perceptron, Random, Weights, best};
use dateline_syntax::names::labels::{LABELS, is_open, may_follow};
use dateline_syntax::names::{Context, is_plain, keys, label};
use dateline_syntax::words::Word;

/// Passes over all examples.
const ROUNDS: usize = 14;
/// Passes of those that doubt the silver corpus.
const DOUBTING_ROUNDS: usize = 4;
/// Words of names in a thousand that a pass does not show.
const BLANKED: u32 = 200;
/// A label that nothing is learnt from.
pub(super) const UNKNOWN: u8 = u8::MAX;

/// Learns from all examples, after those of the silver corpus have been doubted.
pub(super) fn learn(examples: &mut [Example]) -> Perceptron {
    doubt(examples);
    let all: Vec<usize> = (0..examples.len()).collect();
    pass(examples, &all, ROUNDS, 5)
}

/// Half of the silver corpus is read by what was learnt from the other half and from all other
/// corpora; words on which reader and corpus differ are learnt from no more. The trees are read by
/// both readers: what both find, and the trees allow, is learnt from.
fn doubt(examples: &mut [Example]) {
    let mut doubted = 0;
    let mut found: Vec<(usize, Vec<u8>)> = Vec::new();
    let mut readings: Vec<Vec<Vec<u8>>> = Vec::new();
    for half in 0..2 {
        let apart = |i: &usize| {
            examples.get(*i).is_some_and(|e| e.origin == Origin::Silver) && i % 2 == half
        };
        let (asked, taught): (Vec<usize>, Vec<usize>) = (0..examples.len()).partition(apart);
        let weights =
            pass(examples, &taught, DOUBTING_ROUNDS, 11 + half as u64).freeze_sparse(super::FREEZE);
        let mut labels = Vec::new();
        for i in asked {
            if let Some(example) = examples.get(i) {
                label(&weights, example.context(), &mut labels);
                found.push((i, labels.clone()));
            }
        }
        let trees = examples.iter().filter(|e| e.is_tree());
        readings.push(
            trees
                .map(|example| {
                    label(&weights, example.context(), &mut labels);
                    labels.clone()
                })
                .collect(),
        );
    }
    for (i, labels) in found {
        let Some(example) = examples.get_mut(i) else {
            continue;
        };
        for (ours, theirs) in example.labels.iter_mut().zip(labels) {
            if *ours != theirs {
                *ours = UNKNOWN;
                doubted += 1;
            }
        }
    }
    let trees = examples.iter_mut().filter(|e| e.is_tree());
    if let [one, other] = readings.as_slice() {
        for (example, (one, other)) in trees.zip(one.iter().zip(other)) {
            if let Origin::Tree(tree) = &example.origin {
                example.labels = agreed(tree, &example.lists, one, other);
            }
        }
    }
    let sure = examples.iter().filter(|e| e.is_tree());
    let sure: usize = sure
        .map(|e| {
            e.labels
                .iter()
                .filter(|l| **l != 0 && **l != UNKNOWN)
                .count()
        })
        .sum();
    eprintln!(
        "names: {doubted} words of the silver corpus doubted, {sure} words of trees believed"
    );
}

fn pass(examples: &[Example], chosen: &[usize], rounds: usize, seed: u64) -> Perceptron {
    let mut weights = Perceptron::new(LABELS);
    let mut random = Random::new(seed);
    let mut order = chosen.to_vec();
    let mut history: Vec<u8> = Vec::new();
    for _ in 0..rounds {
        random.shuffle(&mut order);
        for example in order.iter().filter_map(|i| examples.get(*i)) {
            let chance = example.share % 1000;
            let visits = example.share / 1000 + u32::from(chance > 0 && random.chance(chance));
            for _ in 0..visits {
                visit(&mut weights, example, &mut random, &mut history);
            }
        }
    }
    weights
}

/// Learns from one sentence.
fn visit(weights: &mut Perceptron, example: &Example, random: &mut Random, history: &mut Vec<u8>) {
    let mut words = example.words.clone();
    blank(&mut words, &example.labels, random);
    let context = Context {
        words: &words,
        ..example.context()
    };
    history.clear();
    let last = example.labels.len().saturating_sub(1);
    for (i, gold) in example.labels.iter().enumerate() {
        let previous = history.last().copied().unwrap_or(0);
        if !is_open(previous) && is_plain(context, i) {
            history.push(0);
            continue;
        }
        let keys = keys(context, history, i);
        let mut scores = [0i32; LABELS];
        weights.tick();
        weights.add(&keys, &mut scores);
        let allowed = |next: usize| may_follow(previous, next as u8, i == last);
        let guess = best(&scores, allowed).unwrap_or(0);
        let gold = usize::from(*gold);
        // After a wrong label the right one may be out of reach: nothing is learnt there.
        if guess != gold && gold < LABELS && allowed(gold) {
            weights.correct(&keys, gold, guess);
        }
        history.push(guess as u8);
    }
}

/// Hides the letters of some names' words, so that context, shape and lists learn to speak for
/// names that no corpus knows.
fn blank(words: &mut [Word], labels: &[u8], random: &mut Random) {
    for (word, label) in words.iter_mut().zip(labels) {
        if *label != 0 && random.chance(BLANKED) {
            *word = Word {
                form: 0,
                lower: 0,
                prefix: [0; 4],
                suffix: [0; 5],
                cluster: [0; 3],
                case: 0,
                ..*word
            };
        }
    }
}
