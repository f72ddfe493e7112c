//! Trains the parsers: `parser.model`, a greedy one with a dynamic oracle and exploration, and
//! `accurate.model`, two beam searches. The greedy one also learns from the trees that the beam search
//! from the left gives to news text (self-training).

use super::corpora::Corpora;
use super::examples::{self, Example};
use super::{Failure, in_pairs, sequences, tagger};
use dateline_document::Deprel;
use dateline_learn::{FileWriter, Freeze, ModelFile, Perceptron, Random, Sparse, Weights, best};
use dateline_syntax::parse::accurate::{self, WIDTH, Way};
use dateline_syntax::parse::beam::Beam;
use dateline_syntax::parse::features::{Keys, action_keys};
use dateline_syntax::parse::oracle::cost;
use dateline_syntax::parse::state::{Action, State};
use dateline_syntax::parse::{self, Parser, next_label};
use dateline_syntax::tag::Tagger;
use dateline_syntax::tags::TagSet;
use dateline_syntax::words::{Buffer, Clusters};

const ROUNDS: usize = 6;
/// From this round on the parser's own choices are followed ...
const EXPLORE_FROM: usize = 2;
/// ... this many times in a thousand.
const EXPLORE: u32 = 900;
/// A right choice that does not win by this many steps is learnt from too.
const MARGIN: i32 = 30 * Perceptron::UNIT;
const LABEL_MARGIN: i32 = 15 * Perceptron::UNIT;
/// Learners of the default parser, each with an order of the sentences of its own.
const SEEDS: [u64; 4] = [2, 12, 22, 32];
/// Of the news text that the beam search has parsed a learner sees every n-th sentence a round.
const SHARE: usize = 3;
/// Sums of several learners are as many times larger as the weights of one. Rows changed once are left
/// out ...
const FREEZE: Freeze = Freeze {
    scale: 4.0 / SEEDS.len() as f64,
    min_updates: 2,
    min_weight: 1,
};
/// ... and rows whose weights differ by less, which costs nothing where rows changed seldom would.
const LEAST: i32 = 14;
const LEAST_LABEL: u8 = 4;
/// Smaller weights of transitions are left out of the shipped beam searches.
const LEAST_BEAM: u8 = 5;
/// The beam searches from the left and from the right.
const BEAMS: [sequences::How; 2] = [
    sequences::How { rounds: 6, seed: 5 },
    sequences::How { rounds: 6, seed: 7 },
];

/// The files with the default parser and with the beam searches of the accurate mode.
pub(crate) fn train(
    corpora: &Corpora,
    clusters: &Clusters,
    tagger: &[u8],
) -> Result<[FileWriter; 2], Failure> {
    let tagger = Tagger::read(&ModelFile::read("tagger.model", tagger)?)?;
    let sentences = corpora.with_grammar()?;
    let tags = examples::tag_set(&sentences);
    if tags != *tagger.tags() {
        return Err("tagger.model is of other corpora: train it again".into());
    }
    let relations = examples::relations(&sentences);
    let mut examples = examples::examples(&sentences, clusters, &tags, &relations);
    let jackknifed = tagger::jackknifed(&examples, &tags)?;
    for (example, tags) in examples.iter_mut().zip(jackknifed) {
        example.tags = tags;
    }
    let set = (&tags, relations.as_slice());
    let beams = beams(&examples, set)?;
    let (actions, labels) = beams.first().ok_or("no beam search")?;
    let teacher = Way::of(actions, labels.clone(), &relations);
    let silver = silver(corpora, clusters, &tagger, &teacher)?;
    let (actions, labels) = learners(&examples, &silver, set)?;
    let actions = actions.freeze_dense(FREEZE).pruned(LEAST);
    let labels = labels.freeze_sparse(FREEZE).pruned(LEAST_LABEL);
    eprintln!(
        "parser: {} rows of transitions, {} rows and {} weights of labels",
        actions.len(),
        labels.len(),
        labels.weights()
    );
    let mut files = [FileWriter::new(), FileWriter::new()];
    for file in &mut files {
        tags.write_section(file);
    }
    let [default, accurate] = &mut files;
    Parser::of(actions, labels, relations.clone()).write(default);
    parse::write_relations(accurate, &relations);
    for (way, (actions, labels)) in ["forward", "backward"].into_iter().zip(&beams) {
        accurate::write(accurate, way, &actions.pruned(LEAST_BEAM), labels);
    }
    Ok(files)
}

type Set<'s> = (&'s TagSet, &'s [Deprel]);

/// Weights of transitions and labels of the beam searches from the left and from the right.
fn beams(
    examples: &[Example],
    (tags, relations): Set<'_>,
) -> Result<Vec<(Sparse, Sparse)>, Failure> {
    let turned: Vec<Example> = examples.iter().map(Example::turned).collect();
    let ways = [(examples, BEAMS[0]), (turned.as_slice(), BEAMS[1])];
    in_pairs(&ways, |(examples, how)| {
        sequences::frozen(examples, tags, relations, *how)
    })
}

/// The news text with the trees of the beam search.
fn silver(
    corpora: &Corpora,
    clusters: &Clusters,
    tagger: &Tagger,
    teacher: &Way,
) -> Result<Vec<Example>, Failure> {
    let news = corpora.news()?;
    let half = news.len().div_ceil(2);
    let halves: Vec<&[Vec<String>]> = news.chunks(half.max(1)).collect();
    let parsed = in_pairs(&halves, |sentences| {
        let mut beam = Beam::default();
        let mut state = State::default();
        let mut buffer = Buffer::default();
        let parse = |sentence: &Vec<String>| {
            let words = sentence.iter().map(|w| buffer.word(w, clusters));
            let words: Vec<_> = words.collect();
            let mut tags = Vec::new();
            tagger.tag(&words, &mut Default::default(), &mut tags);
            state.begin(&words, &tags, |t| tagger.tags().upos(t));
            let best = teacher.parse(&state, WIDTH, &mut beam).first()?;
            let nodes = best.state.nodes.iter().take(words.len());
            let arcs = nodes.map(|n| (n.head, n.label.saturating_sub(1) as u8));
            let (heads, labels) = arcs.unzip();
            Some(Example {
                words,
                tags,
                heads,
                labels,
            })
        };
        let usual = sentences.iter().filter(|s| (3..=120).contains(&s.len()));
        usual.filter_map(parse).collect::<Vec<_>>()
    })?;
    Ok(parsed.into_iter().flatten().collect())
}

/// The sum of all learners.
fn learners(
    examples: &[Example],
    silver: &[Example],
    set: Set<'_>,
) -> Result<(Perceptron, Perceptron), Failure> {
    let learnt = in_pairs(&SEEDS, |seed| learn(examples, silver, set, *seed))?;
    let mut learnt = learnt.into_iter();
    let (mut actions, mut labels) = learnt.next().ok_or("no learner")?;
    for (more_actions, more_labels) in learnt {
        actions.absorb(&more_actions);
        labels.absorb(&more_labels);
    }
    Ok((actions, labels))
}

/// Weights of transitions and of labels, learnt with a dynamic oracle and exploration.
fn learn(
    examples: &[Example],
    silver: &[Example],
    (tags, relations): Set<'_>,
    seed: u64,
) -> (Perceptron, Perceptron) {
    let mut learner = Learner {
        actions: Perceptron::new(3),
        labels: Perceptron::new(relations.len()),
        root: examples::root(relations),
        random: Random::new(seed),
        keys: Keys::default(),
        label_scores: vec![0; relations.len()],
        wrong: 0,
        decisions: 0,
    };
    let mut state = State::default();
    for round in 1..=ROUNDS {
        let share = silver.iter().skip(round % SHARE).step_by(SHARE);
        let mut order: Vec<&Example> = examples.iter().chain(share).collect();
        learner.random.shuffle(&mut order);
        for example in order {
            state.begin(&example.words, &example.tags, |t| tags.upos(t));
            learner.sentence(&mut state, example, round >= EXPLORE_FROM);
        }
        eprintln!(
            "parser: round {round}: {:.2} % of {} transitions lost arcs",
            100.0 * learner.wrong as f64 / learner.decisions.max(1) as f64,
            learner.decisions
        );
        (learner.wrong, learner.decisions) = (0, 0);
    }
    (learner.actions, learner.labels)
}

struct Learner {
    actions: Perceptron,
    labels: Perceptron,
    root: u8,
    random: Random,
    keys: Keys,
    label_scores: Vec<i32>,
    wrong: usize,
    decisions: usize,
}

impl Learner {
    fn sentence(&mut self, state: &mut State, example: &Example, explore: bool) {
        while !state.is_done() {
            let Some(action) = self.action(state, example, explore) else {
                return;
            };
            match action {
                Action::Shift => state.shift(),
                _ => {
                    let label = self.label(state, action, example);
                    state.attach(action, label);
                }
            }
        }
    }

    fn action(&mut self, state: &State, example: &Example, explore: bool) -> Option<Action> {
        action_keys(state, &mut self.keys);
        let mut scores = [0i32; 3];
        self.actions.tick();
        self.actions.add(self.keys.as_slice(), &mut scores);
        let costs = Action::ALL.map(|a| match state.allows(a) {
            true => Some(cost(state, &example.heads, a)),
            false => None,
        });
        let least = costs.iter().flatten().min().copied()?;
        let guess = best(&scores, |i| costs[i].is_some())?;
        let gold = best(&scores, |i| costs[i] == Some(least))?;
        let rival = best(&scores, |i| costs[i].is_some_and(|c| c > least));
        self.decisions += 1;
        self.wrong += usize::from(costs[guess] != Some(least));
        // A right choice that did not win by a point is learnt from too.
        if let Some(rival) = rival
            && scores[gold] <= scores[rival] + MARGIN
        {
            self.actions.correct(self.keys.as_slice(), gold, rival);
        }
        let taken = match explore && self.random.chance(EXPLORE) {
            true => guess,
            false => gold,
        };
        Action::ALL.get(taken).copied()
    }

    /// The label given to an arc; learnt where the arc is right.
    fn label(&mut self, state: &State, action: Action, example: &Example) -> u8 {
        let Some((head, dependent)) = state.arc(action) else {
            return 0;
        };
        if head == state.root() {
            return self.root;
        }
        self.labels.tick();
        let guess = next_label(
            &self.labels,
            state,
            action,
            &mut self.keys,
            &mut self.label_scores,
        );
        let d = dependent as usize;
        if let (Some(gold_head), Some(gold)) = (example.heads.get(d), example.labels.get(d))
            && *gold_head == head
        {
            let gold = usize::from(*gold);
            let rival = best(&self.label_scores, |l| l != gold).unwrap_or(0);
            if rival != gold && self.label_scores[gold] <= self.label_scores[rival] + LABEL_MARGIN {
                self.labels.correct(self.keys.as_slice(), gold, rival);
            }
        }
        guess
    }
}
