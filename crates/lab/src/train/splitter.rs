//! Trains the sentence boundaries: `splitter.model`.
//!
//! The paragraphs of the treebanks are split into tokens as a reader would; every gap that the
//! classifier is asked about is an example. Web paragraphs teach much that newspapers never do, so
//! sentences of prose are also joined at random to paragraphs of their own, some of them begun with
//! a small letter as translated fragments are.

use super::Failure;
use super::corpora::Corpora;
use dateline_document::Span;
use dateline_learn::{FileWriter, Freeze, Perceptron, Random, Weights};
use dateline_rules::{Library, Source};
use dateline_syntax::Lexicons;
use dateline_syntax::conllu::Sentence;
use dateline_syntax::split::{self, Gaps, Splitter, TEMPLATES};
use std::collections::HashSet;

const ROUNDS: usize = 10;
const ORDERS: u64 = 4;
const FREEZE: Freeze = Freeze {
    scale: 1.5,
    min_updates: 2,
    min_weight: 1,
};
/// Decisions within this of zero are corrected too.
const MARGIN: i32 = 4;
/// Sentences of a paragraph joined at random.
const JOINED: usize = 6;

/// A gap: its features and whether a sentence ends in it.
struct Example {
    keys: [u32; TEMPLATES],
    ends: bool,
}

/// The file with the boundary classifier.
pub(crate) fn train(corpora: &Corpora) -> Result<FileWriter, Failure> {
    let sources = dateline_data_en::FILES
        .iter()
        .map(|(path, text)| Source { path, text });
    let lexicons = Lexicons::read(&Library::read(sources)?)?;
    let sentences = corpora.treebanks()?;
    let mut paragraphs = paragraphs(&sentences);
    paragraphs.extend(joined(&sentences));
    let mut examples = Vec::new();
    for paragraph in &paragraphs {
        add(paragraph, &lexicons, &mut examples);
    }
    let weights = learn(&examples);
    let table = weights.freeze_dense(FREEZE);
    eprintln!("splitter: {} gaps, {} rows", examples.len(), table.len());
    let mut file = FileWriter::new();
    Splitter::of(table).write(&mut file);
    Ok(file)
}

/// A paragraph as the texts of its sentences.
type Paragraph = Vec<String>;

fn paragraphs(sentences: &[Sentence]) -> Vec<Paragraph> {
    let mut out: Vec<Paragraph> = Vec::new();
    for sentence in sentences {
        match out.last_mut().filter(|_| !sentence.begins_paragraph()) {
            Some(paragraph) => paragraph.push(sentence.text()),
            None => out.push(vec![sentence.text()]),
        }
    }
    out
}

/// Whole sentences of prose in random order.
fn joined(sentences: &[Sentence]) -> Vec<Paragraph> {
    let mut random = Random::new(3);
    let mut prose: Vec<String> = sentences
        .iter()
        .filter(|s| s.words.len() >= 5)
        .map(Sentence::text)
        .filter(|t| t.starts_with(char::is_uppercase) && t.ends_with(['.', '?', '!', '"', '”']))
        .collect();
    random.shuffle(&mut prose);
    prose
        .chunks(JOINED)
        .map(|chunk| {
            let mut chunk = chunk.to_vec();
            for i in 1..chunk.len() {
                if chunk[i - 1].ends_with('.') && random.chance(50) {
                    chunk[i] = small(&chunk[i]);
                }
            }
            chunk
        })
        .collect()
}

/// The same with a small first letter.
fn small(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_lowercase().to_string());
    first.unwrap_or_default() + chars.as_str()
}

fn add(paragraph: &Paragraph, lexicons: &Lexicons, out: &mut Vec<Example>) {
    let mut text = String::new();
    let mut starts = HashSet::new();
    for sentence in paragraph {
        if !text.is_empty() {
            text.push(' ');
        }
        starts.insert(text.len() as u32);
        text.push_str(sentence);
    }
    let area = Span::new(0, text.len() as u32);
    let tokens = split::tokens(&text, area, lexicons);
    let rules = split::rules(&text, &tokens, lexicons);
    let gaps = Gaps::of(&text, &tokens, lexicons, &rules);
    let mut start = 0;
    for (gap, token) in tokens.iter().enumerate().skip(1) {
        let ends = starts.contains(&token.start);
        // Sure ends are learnt from too: without them the classifier would rarely see a plain one.
        if gaps.sure(gap) != Some(false) {
            out.push(Example {
                keys: gaps.keys(gap, start),
                ends,
            });
        }
        if ends {
            start = gap;
        }
    }
}

/// Several classifiers that saw the examples in different order, taken together.
fn learn(examples: &[Example]) -> Perceptron {
    let mut all = learn_once(examples, 1);
    for seed in 2..=ORDERS {
        all.absorb(&learn_once(examples, seed));
    }
    all
}

fn learn_once(examples: &[Example], seed: u64) -> Perceptron {
    let mut weights = Perceptron::new(1);
    let mut random = Random::new(seed);
    let mut order: Vec<usize> = (0..examples.len()).collect();
    for _ in 0..ROUNDS {
        random.shuffle(&mut order);
        for example in order.iter().filter_map(|i| examples.get(*i)) {
            let mut score = [0];
            weights.tick();
            weights.add(&example.keys, &mut score);
            let side = if example.ends { 1 } else { -1 };
            if score[0] * side <= MARGIN {
                weights.change(&example.keys, 0, side);
            }
        }
    }
    weights
}
