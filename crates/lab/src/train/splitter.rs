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
use dateline_syntax::words::Clusters;
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
/// Of a thousand of them begin with a small letter ...
const SMALL: u32 = 50;
/// ... lose their full stop ...
const STOPLESS: u32 = 50;
/// ... or follow a dateline, if they are the first.
const DATED: u32 = 150;
/// ... or hold the credit of an outlet.
const CREDITED: u32 = 50;

/// A gap: its features and whether a sentence ends in it.
struct Example {
    keys: [u32; TEMPLATES],
    ends: bool,
}

/// The file with the boundary classifier.
pub(crate) fn train(corpora: &Corpora, clusters: &Clusters) -> Result<FileWriter, Failure> {
    let sources = dateline_data_en::FILES
        .iter()
        .map(|(path, text)| Source { path, text });
    let library = Library::read(sources)?;
    let lexicons = Lexicons::read(&library)?;
    let sentences = corpora.treebanks()?;
    let mut paragraphs = paragraphs(&sentences);
    let datelines = Datelines::read(&library);
    let mut random = Random::new(3);
    paragraphs.extend(joined(&sentences, &datelines, &mut random));
    let mut examples = Vec::new();
    for paragraph in &paragraphs {
        add(paragraph, (&lexicons, clusters), &mut examples);
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

/// Whole sentences of prose in random order, as wire reports and translations have them: some begin
/// with a small letter, some have lost their full stop, as headlines run into the text do, and some
/// follow a dateline.
fn joined(sentences: &[Sentence], datelines: &Datelines, random: &mut Random) -> Vec<Paragraph> {
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
                if !chunk[i - 1].ends_with('.') {
                    continue;
                }
                if random.chance(SMALL) {
                    chunk[i] = small(&chunk[i]);
                } else if random.chance(STOPLESS) {
                    chunk[i - 1].pop();
                }
            }
            if random.chance(DATED)
                && let Some(first) = chunk.first_mut()
            {
                *first = datelines.draw(random) + first;
            }
            if random.chance(CREDITED) {
                chunk.insert(1 + random.below(chunk.len()), datelines.credit(random));
            }
            chunk
        })
        .collect()
}

/// What datelines are made of.
struct Datelines {
    places: Vec<String>,
    outlets: Vec<String>,
    months: Vec<String>,
}

/// Names of months as a dateline writes them.
fn months(library: &Library) -> Vec<String> {
    let Some(calendar) = library.lexicon("time/calendar") else {
        return Vec::new();
    };
    let rows = calendar.rows.iter();
    rows.filter(|row| calendar.cell(row, "list") == "month-name")
        .map(|row| {
            let mut form = calendar.cell(row, "form").chars();
            let first = form.next().into_iter().flat_map(char::to_uppercase);
            first.chain(form).collect()
        })
        .collect()
}

impl Datelines {
    fn read(library: &Library) -> Self {
        let column = |lexicon: &str, column: &str| {
            let Some(lexicon) = library.lexicon(lexicon) else {
                return Vec::new();
            };
            let cells = lexicon.rows.iter().map(|row| lexicon.cell(row, column));
            cells.filter(|c| !c.is_empty()).map(str::to_owned).collect()
        };
        Self {
            places: column("actor/states", "capital"),
            outlets: column("actor/outlets", "name"),
            months: months(library),
        }
    }

    /// An outlet between sentences: "(Reuters, Tokyo)".
    fn credit(&self, random: &mut Random) -> String {
        let outlet = pick(&self.outlets, random);
        match random.chance(500) {
            true => format!("({outlet})"),
            false => format!("({outlet}, {})", pick(&self.places, random)),
        }
    }

    fn draw(&self, random: &mut Random) -> String {
        let mut place = pick(&self.places, random);
        if random.chance(500) {
            place = place.to_uppercase();
        }
        if random.below(8) == 0 {
            return place + ".. ";
        }
        let outlet = pick(&self.outlets, random);
        let month = pick(&self.months, random);
        let day = 1 + random.below(28);
        let date = match random.below(5) {
            0 => format!("{place}, {month} {day}"),
            1 => format!("{place}, {day}. {month}"),
            2 => format!("{place}, {day} {month}"),
            3 => format!("{place}, {day}"),
            _ => place,
        };
        let (open, close) = match random.below(4) {
            0 => ("/", "/"),
            1 => (", ", ""),
            _ => ("(", ")"),
        };
        let space = if open == ", " { "" } else { " " };
        let dash = match random.below(6) {
            0 => ".-",
            1 => " -",
            2 => " --",
            3 => ":",
            _ => " –",
        };
        format!("{date}{space}{open}{outlet}{close}{dash} ")
    }
}

fn pick(list: &[String], random: &mut Random) -> String {
    let at = random.below(list.len().max(1));
    list.get(at).cloned().unwrap_or_default()
}

/// The same with a small first letter.
fn small(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_lowercase().to_string());
    first.unwrap_or_default() + chars.as_str()
}

fn add(paragraph: &Paragraph, known: (&Lexicons, &Clusters), out: &mut Vec<Example>) {
    let (lexicons, _) = known;
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
    let gaps = Gaps::of(&text, &tokens, known, &rules);
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
