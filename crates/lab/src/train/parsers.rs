//! Trains the parsers: `parser.model` and, for the accurate mode, `parser-forward.model` and
//! `parser-backward.model`.

use super::corpora::Corpora;
use super::examples::{self, Example};
use super::{Failure, parser, sequences, tagger};
use dateline_document::Deprel;
use dateline_learn::{Dense4, FileWriter, ModelFile, Perceptron};
use dateline_syntax::parse::{Accurate, Parser};
use dateline_syntax::tag::Tagger;
use dateline_syntax::tags::TagSet;
use dateline_syntax::words::Clusters;

/// Rounds over the treebanks of the default parser and of the greedy one from the right ...
const FORWARD_ROUNDS: usize = 6;
const BACKWARD_ROUNDS: usize = 5;
/// ... and of the beams that begin with their weights.
const BEAM_ROUNDS: usize = 1;
/// States kept while beams are learnt.
const WIDTH: usize = 4;
/// Rows of the shipped tables must tell transitions apart by so much.
const LEAST: i32 = 9;
const LEAST_LABEL: u8 = 4;

/// The files with the default parser, the one from the left and those from the right.
pub(crate) fn train(
    corpora: &Corpora,
    clusters: &Clusters,
    tagger: &[u8],
) -> Result<[FileWriter; 3], Failure> {
    if std::env::var("TAGTEST").is_ok() { super::x::tag_test(corpora, clusters, tagger); return Err("done".into()); }
    let tagger = Tagger::read(&ModelFile::read("tagger.model", tagger)?)?;
    let sentences = corpora.with_grammar()?;
    let tags = examples::tag_set(&sentences);
    if tags != *tagger.tags() {
        return Err("tagger.model is of other corpora: train it again".into());
    }
    let relations = examples::relations(&sentences);
    let mut gold = examples::examples(&sentences, clusters, &tags, &relations);
    let jackknifed = super::x::cached("jackknifed", || tagger::jackknifed(&gold, &tags))?;
    for (example, tags) in gold.iter_mut().zip(jackknifed) {
        example.tags = tags;
    }
    let turned: Vec<Example> = gold.iter().map(reversed).collect();
    let set = (&tags, relations.as_slice());
    let (forward, backward) = in_parallel(
        || super::x::cached_parser("forward", || learn_twice(&gold, set)),
        || super::x::cached_parser("backward", || Ok(greedy(&turned, set, 21))),
    )?;
    let (forward, backward) = (forward?, backward?);
    let (forward_beam, backward_beam) = in_parallel(
        || super::x::cached_table("forward-beam", || beam(&forward, &gold, &tags, 32)),
        || super::x::cached_table("backward-beam", || beam(&backward, &turned, &tags, 31)),
    )?;
    let accurate = Accurate::of(forward_beam, backward, backward_beam);
    let (default, accurate) = (forward.pruned(LEAST, LEAST_LABEL), accurate.pruned(LEAST, LEAST_LABEL));
    eprintln!(
        "parser: {} rows of transitions, {} rows and {} weights of labels",
        default.actions().len(),
        default.labels().len(),
        default.labels().weights()
    );
    let mut files = [FileWriter::new(), FileWriter::new(), FileWriter::new()];
    for file in &mut files {
        tags.write_section(file);
    }
    default.write(&mut files[0]);
    accurate.write_forward(&mut files[1]);
    accurate.write_backward(&mut files[2]);
    Ok(files)
}

type Set<'s> = (&'s TagSet, &'s [Deprel]);

fn greedy(examples: &[Example], set: Set<'_>, seed: u64) -> Parser {
    let (actions, labels) = parser::learn(examples, set, (BACKWARD_ROUNDS, seed));
    let (_, relations) = set;
    Parser::of(
        actions.freeze_dense(parser::FREEZE).pruned(1),
        labels.freeze_sparse(parser::FREEZE),
        relations.to_vec(),
    )
}

/// The weights of a beam search whose labels are those of a greedy parser.
fn beam(
    greedy: &Parser,
    examples: &[Example],
    tags: &TagSet,
    seed: u64,
) -> Dense4 {
    let start = Perceptron::starting_from(&greedy.actions().pruned(LEAST), 3, parser::FREEZE.scale);
    let how = (WIDTH, BEAM_ROUNDS, seed);
    let learnt = sequences::learn(start, greedy.labels(), examples, tags, how);
    learnt.freeze_dense(parser::FREEZE).pruned(1)
}

/// Two learners that see the sentences in different order, one a thread, and their average.
fn learn_twice(examples: &[Example], set: Set<'_>) -> Result<Parser, Failure> {
    let learn = |seed| move || parser::learn(examples, set, (FORWARD_ROUNDS, seed));
    let (first, second) = in_parallel(learn(2), learn(12))?;
    let (mut actions, mut labels) = first;
    actions.absorb(&second.0);
    labels.absorb(&second.1);
    // Sums of two learners are twice as large as the weights of one.
    let mut half = parser::FREEZE;
    half.scale /= 2.0;
    Ok(Parser::of(
        actions.freeze_dense(half).pruned(1),
        labels.freeze_sparse(half),
        set.1.to_vec(),
    ))
}

/// What two functions make, one a thread.
fn in_parallel<A, B: Send>(
    first: impl FnOnce() -> A,
    second: impl FnOnce() -> B + Send,
) -> Result<(A, B), Failure> {
    let (first, second) = std::thread::scope(|scope| {
        let other = scope.spawn(second);
        (first(), other.join())
    });
    Ok((first, second.map_err(|_| "a learner stopped")?))
}

/// A sentence the other way round.
fn reversed(e: &Example) -> Example {
    let n = e.heads.len() as u16;
    let head = |h: &u16| if *h >= n { n } else { n - 1 - h };
    Example {
        words: e.words.iter().rev().copied().collect(),
        tags: e.tags.iter().rev().copied().collect(),
        heads: e.heads.iter().rev().map(head).collect(),
        labels: e.labels.iter().rev().copied().collect(),
    }
}
