//! Trains the parser with a dynamic oracle and exploration: `parser.model`.

use super::corpora::Corpora;
use super::examples::{self, Example};
use super::{Failure, tagger};
use dateline_document::Deprel;
use dateline_learn::{FileWriter, Freeze, Perceptron, Random, Weights, best};
use dateline_syntax::parse::features::{Keys, action_keys};
use dateline_syntax::parse::oracle::cost;
use dateline_syntax::parse::state::{Action, State};
use dateline_syntax::parse::{Parser, next_label};
use dateline_syntax::tags::TagSet;
use dateline_syntax::words::Clusters;

const ROUNDS: usize = 6;
/// From this round on the parser's own choices are followed ...
const EXPLORE_FROM: usize = 2;
/// ... this many times in a thousand.
const EXPLORE: u32 = 900;
/// A right choice that does not win by this many steps is learnt from too.
const MARGIN: i32 = 30 * Perceptron::UNIT;
const LABEL_MARGIN: i32 = 15 * Perceptron::UNIT;
/// Sums of two learners are twice as large as the weights of one. Rows changed once are left out ...
const FREEZE: Freeze = Freeze {
    scale: 2.0,
    min_updates: 2,
    min_weight: 1,
};
/// ... and rows whose weights differ by less, which costs nothing where rows changed seldom would.
const LEAST: i32 = 10;
const LEAST_LABEL: u8 = 4;

/// The file with the parser.
pub(crate) fn train(corpora: &Corpora, clusters: &Clusters) -> Result<FileWriter, Failure> {
    let sentences = corpora.with_grammar()?;
    let tags = examples::tag_set(&sentences);
    let relations = examples::relations(&sentences);
    let mut examples = examples::examples(&sentences, clusters, &tags, &relations);
    let jackknifed = tagger::jackknifed(&examples, &tags)?;
    for (example, tags) in examples.iter_mut().zip(jackknifed) {
        example.tags = tags;
    }
    let (actions, labels) = learn_twice(&examples, &tags, &relations)?;
    let actions = actions.freeze_dense(FREEZE).pruned(LEAST);
    let labels = labels.freeze_sparse(FREEZE).pruned(LEAST_LABEL);
    eprintln!(
        "parser: {} rows of transitions, {} rows and {} weights of labels",
        actions.len(),
        labels.len(),
        labels.weights()
    );
    let mut file = FileWriter::new();
    tags.write_section(&mut file);
    Parser::of(actions, labels, relations).write(&mut file);
    Ok(file)
}

/// Two learners that see the sentences in different order, one a thread, and their sum.
fn learn_twice(
    examples: &[Example],
    tags: &TagSet,
    relations: &[Deprel],
) -> Result<(Perceptron, Perceptron), Failure> {
    let (first, second) = std::thread::scope(|scope| {
        let other = scope.spawn(|| learn(examples, tags, relations, 12));
        (learn(examples, tags, relations, 2), other.join())
    });
    let (mut actions, mut labels) = first;
    let (more_actions, more_labels) = second.map_err(|_| "a learner stopped")?;
    actions.absorb(&more_actions);
    labels.absorb(&more_labels);
    Ok((actions, labels))
}

/// Weights of transitions and of labels, learnt with a dynamic oracle and exploration.
fn learn(
    examples: &[Example],
    tags: &TagSet,
    relations: &[Deprel],
    seed: u64,
) -> (Perceptron, Perceptron) {
    let mut learner = Learner {
        actions: Perceptron::new(3),
        labels: Perceptron::new(relations.len()),
        root: relations
            .iter()
            .position(|r| *r == Deprel::Root)
            .unwrap_or(0) as u8,
        random: Random::new(seed),
        keys: Keys::default(),
        label_scores: vec![0; relations.len()],
        wrong: 0,
        decisions: 0,
    };
    let mut state = State::default();
    let mut order: Vec<usize> = (0..examples.len()).collect();
    for round in 1..=ROUNDS {
        learner.random.shuffle(&mut order);
        for example in order.iter().filter_map(|i| examples.get(*i)) {
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
