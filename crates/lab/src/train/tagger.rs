//! Trains the tagger: `tagger.model`.

use super::Failure;
use super::corpora::Corpora;
use super::examples::{self, Example};
use dateline_learn::{FileWriter, Freeze, Perceptron, Random, Weights, best};
use dateline_syntax::tag;
use dateline_syntax::tags::TagSet;
use dateline_syntax::words::Clusters;

const ROUNDS: usize = 8;
const FREEZE: Freeze = Freeze {
    scale: 4.0,
    min_updates: 3,
    min_weight: 1,
};

/// The file with the tagger.
pub(crate) fn train(corpora: &Corpora, clusters: &Clusters) -> Result<FileWriter, Failure> {
    let sentences = corpora.with_grammar()?;
    let tags = examples::tag_set(&sentences);
    let examples = examples::examples(&sentences, clusters, &tags, &[]);
    let all: Vec<&Example> = examples.iter().collect();
    let weights = learn(&all, &tags).freeze_sparse(FREEZE);
    eprintln!(
        "tagger: {} rows, {} weights, {} tags",
        weights.len(),
        weights.weights(),
        tags.len()
    );
    let mut file = FileWriter::new();
    tag::Tagger::of(weights, tags).write(&mut file);
    Ok(file)
}

pub(crate) fn learn(examples: &[&Example], tags: &TagSet) -> Perceptron {
    let mut weights = Perceptron::new(tags.len());
    let mut random = Random::new(1);
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut scores = vec![0; tags.len()];
    let mut history = Vec::new();
    for _ in 0..ROUNDS {
        random.shuffle(&mut order);
        for example in order.iter().filter_map(|i| examples.get(*i)) {
            history.clear();
            for (i, gold) in example.tags.iter().enumerate() {
                let keys = tag::keys(&example.words, &history, i);
                scores.fill(0);
                weights.tick();
                weights.add(&keys, &mut scores);
                let guess = best(&scores, |_| true).unwrap_or(0);
                if guess != usize::from(*gold) {
                    weights.correct(&keys, usize::from(*gold), guess);
                }
                history.push(guess as u8);
            }
        }
    }
    weights
}

/// The tags that taggers give which did not see the sentence: four taggers, each trained on three
/// quarters. A parser that learns from gold tags trusts them too much.
pub(crate) fn jackknifed(examples: &[Example], tags: &TagSet) -> Vec<Vec<u8>> {
    const FOLDS: usize = 4;
    // Neighbours stay together: they are of one document.
    let fold_of = |i: usize| i / 64 % FOLDS;
    let mut out: Vec<Vec<u8>> = examples.iter().map(|_| Vec::new()).collect();
    let tagged: Vec<Vec<(usize, Vec<u8>)>> = std::thread::scope(|scope| {
        let mut done = Vec::new();
        for pair in [0..2, 2..FOLDS] {
            let folds: Vec<_> = pair
                .map(|fold| scope.spawn(move || tag_fold(examples, tags, |i| fold_of(i) == fold)))
                .collect();
            done.extend(folds.into_iter().filter_map(|t| t.join().ok()));
        }
        done
    });
    for (i, tags) in tagged.into_iter().flatten() {
        if let Some(slot) = out.get_mut(i) {
            *slot = tags;
        }
    }
    out
}

fn tag_fold(
    examples: &[Example],
    tags: &TagSet,
    held_out: impl Fn(usize) -> bool,
) -> Vec<(usize, Vec<u8>)> {
    let seen: Vec<&Example> = examples
        .iter()
        .enumerate()
        .filter(|(i, _)| !held_out(*i))
        .map(|(_, e)| e)
        .collect();
    let weights = learn(&seen, tags).freeze_sparse(FREEZE);
    let mut scores = vec![0; tags.len()];
    let (mut out, mut right, mut total) = (Vec::new(), 0, 0);
    for (i, example) in examples.iter().enumerate().filter(|(i, _)| held_out(*i)) {
        let mut guess = Vec::new();
        tag::tag(&weights, &example.words, &mut scores, &mut guess);
        right += guess
            .iter()
            .zip(&example.tags)
            .filter(|(a, b)| a == b)
            .count();
        total += guess.len();
        out.push((i, guess));
    }
    eprintln!(
        "jackknife: {:.2} % of the joint tags right",
        100.0 * right as f64 / total.max(1) as f64
    );
    out
}
