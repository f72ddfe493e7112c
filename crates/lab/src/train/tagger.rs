//! Trains the tagger: `tagger.model`.

use super::corpora::Corpora;
use super::examples::{self, Example};
use super::{Failure, in_pairs};
use dateline_learn::{FileWriter, Freeze, Perceptron, Random, Sparse, Weights, best};
use dateline_syntax::tag::{self, Scratch};
use dateline_syntax::tags::TagSet;
use dateline_syntax::words::Clusters;

const ROUNDS: usize = 8;
const FREEZE: Freeze = Freeze {
    scale: 4.0,
    min_updates: 3,
    min_weight: 1,
};
/// A tag of the first pass that leads by less is looked at again: a fifth of the words.
const SURE: i32 = 240;
/// The shipped tagger looks again at a twentieth of the words and counts the first pass twice: measured on
/// development data.
const SHIPPED: (i32, i32) = (60, 2);
/// A right tag that does not lead by this many steps is learnt from too.
const MARGIN: i32 = 15 * Perceptron::UNIT;
const FOLDS: usize = 4;

/// A tagger's two passes.
pub(crate) type Passes = (Sparse, Sparse);

/// The file with the tagger.
pub(crate) fn train(corpora: &Corpora, clusters: &Clusters) -> Result<FileWriter, Failure> {
    let sentences = corpora.with_grammar()?;
    let tags = examples::tag_set(&sentences);
    let examples = examples::examples(&sentences, clusters, &tags, &[]);
    let (first, second) = learn_passes(&examples, &tags)?;
    eprintln!(
        "tagger: {} and {} rows, {} and {} weights, {} tags",
        first.len(),
        second.len(),
        first.weights(),
        second.weights(),
        tags.len()
    );
    let mut file = FileWriter::new();
    tag::Tagger::of(first, second, tags, SHIPPED).write(&mut file);
    Ok(file)
}

/// Neighbours stay together: they are of one document.
fn fold_of(i: usize) -> usize {
    i / 64 % FOLDS
}

/// Both passes, learnt from all sentences; the second from tags of first passes that did not see the
/// sentence.
fn learn_passes(examples: &[Example], tags: &TagSet) -> Result<Passes, Failure> {
    let (unseen, first) = first_passes(examples, tags, true)?;
    let all: Vec<usize> = (0..examples.len()).collect();
    let second = learn_second(examples, &unseen, &all, tags);
    let first = first.ok_or("no first pass")?;
    Ok((first, second))
}

/// The tags that taggers of both passes give which did not see the sentence.
pub(crate) fn jackknifed(examples: &[Example], tags: &TagSet) -> Result<Vec<Vec<u8>>, Failure> {
    let (unseen, _) = first_passes(examples, tags, false)?;
    let folds: Vec<usize> = (0..FOLDS).collect();
    let done = in_pairs(&folds, |fold| {
        let (held, seen) = parts(examples.len(), *fold);
        let second = learn_second(examples, &unseen, &seen, tags);
        let guesses = held.into_iter().map(|i| {
            let mut guess = Vec::new();
            tag::second_pass(&second, &examples[i].words, &unseen[i], 1, &mut guess);
            (i, guess)
        });
        guesses.collect::<Vec<_>>()
    })?;
    let mut out = vec![Vec::new(); examples.len()];
    let (mut right, mut total) = (0, 0);
    for (i, guess) in done.into_iter().flatten() {
        let pairs = guess.iter().zip(&examples[i].tags);
        right += pairs.filter(|(a, b)| a == b).count();
        total += guess.len();
        out[i] = guess;
    }
    eprintln!(
        "jackknife: {:.2} % of the joint tags right",
        share(right, total)
    );
    Ok(out)
}

fn share(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}

/// Numbers of the sentences of a fold, and of the others.
fn parts(len: usize, fold: usize) -> (Vec<usize>, Vec<usize>) {
    (0..len).partition(|i| fold_of(*i) == fold)
}

/// For each sentence the tags of a first pass that did not see it; and the pass learnt from all.
fn first_passes(
    examples: &[Example],
    tags: &TagSet,
    whole: bool,
) -> Result<(Vec<Scratch>, Option<Sparse>), Failure> {
    let folds: Vec<usize> = (0..FOLDS + usize::from(whole)).collect();
    let done = in_pairs(&folds, |fold| {
        let (held, seen) = parts(examples.len(), *fold);
        let weights = learn_first(examples, &seen, tags);
        let tagged = held.into_iter().map(|i| {
            let mut scratch = Scratch::default();
            tag::first_pass(&weights, &examples[i].words, SURE, &mut scratch);
            (i, scratch)
        });
        (tagged.collect::<Vec<_>>(), weights)
    })?;
    let mut out = vec![Scratch::default(); examples.len()];
    let (mut right, mut again, mut wrong, mut total) = (0, 0, 0, 0);
    let mut last = None;
    for (tagged, weights) in done {
        last = Some(weights);
        for (i, scratch) in tagged {
            let gold = examples[i].tags.iter();
            for ((gold, guess), a) in gold.zip(&scratch.first).zip(&scratch.again) {
                right += usize::from(gold == guess);
                again += usize::from(*a);
                wrong += usize::from(*a && gold != guess);
            }
            total += scratch.first.len();
            out[i] = scratch;
        }
    }
    eprintln!(
        "first pass: {:.2} % right; {:.1} % again, with {:.1} % of the errors",
        share(right, total),
        share(again, total),
        share(wrong, total - right)
    );
    Ok((out, last.filter(|_| whole)))
}

fn learn_first(examples: &[Example], which: &[usize], tags: &TagSet) -> Sparse {
    learn(examples, which, tags, |weights, example, _, scores| {
        let mut history = Vec::with_capacity(example.tags.len());
        for (i, gold) in example.tags.iter().enumerate() {
            let keys = tag::keys(&example.words, &history, i);
            scores.fill(0);
            history.push(step(weights, &keys, usize::from(*gold), scores));
        }
    })
}

fn learn_second(
    examples: &[Example],
    unseen: &[Scratch],
    which: &[usize],
    tags: &TagSet,
) -> Sparse {
    learn(examples, which, tags, |weights, example, number, scores| {
        let scratch = &unseen[number];
        let mut known = scratch.scores.chunks_exact(tags.len());
        let mut history = Vec::with_capacity(example.tags.len());
        for (i, gold) in example.tags.iter().enumerate() {
            history.push(match scratch.again[i] {
                false => scratch.first[i],
                true => {
                    let keys = tag::second_keys(&example.words, &scratch.first, &history, i);
                    for (score, known) in scores.iter_mut().zip(known.next().unwrap_or(&[])) {
                        *score = *known * Perceptron::UNIT / FREEZE.scale as i32;
                    }
                    step(weights, &keys, usize::from(*gold), scores)
                }
            });
        }
    })
}

/// One decision: the tag chosen, after learning from it.
fn step(weights: &mut Perceptron, keys: &[u32], gold: usize, scores: &mut [i32]) -> u8 {
    weights.tick();
    weights.add(keys, scores);
    let guess = best(scores, |_| true).unwrap_or(0);
    if let Some(rival) = best(scores, |t| t != gold)
        && scores[gold] <= scores[rival] + MARGIN
    {
        weights.correct(keys, gold, rival);
    }
    guess as u8
}

fn learn(
    examples: &[Example],
    which: &[usize],
    tags: &TagSet,
    mut sentence: impl FnMut(&mut Perceptron, &Example, usize, &mut [i32]),
) -> Sparse {
    let mut weights = Perceptron::new(tags.len());
    let mut random = Random::new(1);
    let mut order = which.to_vec();
    let mut scores = vec![0; tags.len()];
    for _ in 0..ROUNDS {
        random.shuffle(&mut order);
        for i in &order {
            sentence(&mut weights, &examples[*i], *i, &mut scores);
        }
    }
    weights.freeze_sparse(FREEZE)
}
