//! Trains the beam search: a structured averaged perceptron over whole sentences with updates at the
//! greatest violation (Huang et al. 2012), transitions and labels learnt together.

use super::examples::{self, Example};
use dateline_document::Deprel;
use dateline_learn::{Freeze, Perceptron, Random, Sparse};
use dateline_syntax::parse::accurate::WIDTH;
use dateline_syntax::parse::beam::{Beam, Gold, Scores, Step, apply};
use dateline_syntax::parse::features::{Keys, action_keys, label_keys};
use dateline_syntax::parse::oracle::cost;
use dateline_syntax::parse::state::{Action, State};
use dateline_syntax::tags::TagSet;

/// A right arc, and a right label, that does not win by this many steps is learnt from too.
const MARGIN: i32 = 30 * Perceptron::UNIT;
const LABEL_MARGIN: i32 = 15 * Perceptron::UNIT;

/// Small weights are left out: a million rows of transitions are left of ten.
const FREEZE: Freeze = Freeze {
    scale: 2.0,
    min_updates: 2,
    min_weight: 4,
};
const FREEZE_LABELS: Freeze = Freeze {
    min_weight: 3,
    ..FREEZE
};

/// How it is learnt.
#[derive(Clone, Copy, Debug)]
pub(crate) struct How {
    /// Rounds over the sentences.
    pub(crate) rounds: usize,
    /// Of the order of sentences.
    pub(crate) seed: u64,
}

/// Weights of transitions and of labels, frozen.
pub(crate) fn frozen(
    examples: &[Example],
    tags: &TagSet,
    relations: &[Deprel],
    how: How,
) -> (Sparse, Sparse) {
    let (actions, labels) = learn(examples, tags, relations, how);
    (
        actions.freeze_sparse(FREEZE),
        labels.freeze_sparse(FREEZE_LABELS),
    )
}

fn learn(
    examples: &[Example],
    tags: &TagSet,
    relations: &[Deprel],
    how: How,
) -> (Perceptron, Perceptron) {
    let root = examples::root(relations);
    let mut learner = Learner {
        actions: Perceptron::new(3),
        labels: Perceptron::new(relations.len()),
        root,
        beam: Beam::default(),
        keys: Keys::default(),
    };
    let mut state = State::default();
    let mut random = Random::new(how.seed);
    let mut order: Vec<usize> = (0..examples.len()).collect();
    for round in 1..=how.rounds {
        random.shuffle(&mut order);
        let mut wrong = 0;
        for example in order.iter().filter_map(|i| examples.get(*i)) {
            state.begin(&example.words, &example.tags, |t| tags.upos(t));
            let gold = gold_steps(&state, example, root);
            wrong += usize::from(learner.sentence(&state, example, &gold));
        }
        eprintln!(
            "beam: round {round}: {:.2} % of {} sentences taught something",
            100.0 * wrong as f64 / order.len().max(1) as f64,
            order.len()
        );
    }
    (learner.actions, learner.labels)
}

/// The steps to the gold tree; where trees cross, those that lose the fewest arcs. Arcs to the left
/// are made as soon as they can be.
fn gold_steps(state: &State, example: &Example, root: u8) -> Vec<Step> {
    let mut state = state.clone();
    let mut steps = Vec::with_capacity(2 * example.words.len());
    while !state.is_done() {
        let actions = [Action::Right, Action::Left, Action::Shift].into_iter();
        let allowed = actions.filter(|a| state.allows(*a));
        let Some(action) = allowed.min_by_key(|a| cost(&state, &example.heads, *a)) else {
            break;
        };
        let label = match state.arc(action) {
            None => 0,
            Some((head, _)) if head == state.root() => root,
            Some((_, d)) => example.labels.get(usize::from(d)).copied().unwrap_or(0),
        };
        steps.push((action, label));
        apply(&mut state, (action, label));
    }
    steps
}

struct Learner {
    actions: Perceptron,
    labels: Perceptron,
    root: u8,
    beam: Beam,
    keys: Keys,
}

impl Learner {
    /// Learns from one sentence; whether there was anything to learn.
    fn sentence(&mut self, start: &State, example: &Example, gold: &[Step]) -> bool {
        self.actions.tick();
        self.labels.tick();
        let Some(found) = self.worst(start, example, gold) else {
            return false;
        };
        let gold = gold.get(..found.len()).unwrap_or(gold);
        let pairs = gold.iter().zip(&found);
        let from = pairs.take_while(|(a, b)| a == b).count();
        self.change(start, gold, &found, from, 1);
        self.change(start, &found, gold, from, -1);
        from < gold.len()
    }

    /// The best steps found up to where they beat the gold ones by most, once these are in the beam no
    /// more; `None` when the gold parse wins.
    fn worst(&mut self, start: &State, example: &Example, gold: &[Step]) -> Option<Vec<Step>> {
        let tree = Gold {
            heads: &example.heads,
            labels: &example.labels,
            head: MARGIN,
            label: LABEL_MARGIN,
        };
        let scores = Scores {
            actions: &self.actions,
            labels: &self.labels,
            count: self.labels.classes(),
            root: self.root,
        };
        self.beam.begin(start);
        let mut state = start.clone();
        let (mut score, mut most, mut worst) = (0, i64::MIN, None);
        for (n, step) in gold.iter().enumerate() {
            score += scores.step(&state, *step, &mut self.keys);
            apply(&mut state, *step);
            if !self.beam.step(&scores, WIDTH, Some(tree)) {
                break;
            }
            let items = self.beam.items();
            let done = gold.get(..=n).unwrap_or(gold);
            let kept = items.iter().any(|i| i.steps == done);
            let best = items.first()?;
            let last = n + 1 == gold.len();
            if (!kept || last) && best.steps != done && best.score - score >= most {
                most = best.score - score;
                worst = Some(best.steps.clone());
            }
        }
        worst
    }

    /// Moves the weights of `steps` from number `from` on, where they begin to differ from `others`.
    fn change(&mut self, start: &State, steps: &[Step], others: &[Step], from: usize, by: i32) {
        let mut state = start.clone();
        for (n, step) in steps.iter().enumerate() {
            let (action, label) = *step;
            if n >= from {
                // In the state where they part the transition may be the same, and the label not.
                let same = n == from && others.get(n).is_some_and(|o| o.0 == action);
                if !same {
                    action_keys(&state, &mut self.keys);
                    self.actions
                        .change(self.keys.as_slice(), action as usize, by);
                }
                let root = state.root();
                if state.arc(action).is_some_and(|(head, _)| head != root) {
                    label_keys(&state, action, &mut self.keys);
                    self.labels
                        .change(self.keys.as_slice(), usize::from(label), by);
                }
            }
            apply(&mut state, *step);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dateline_syntax::conllu;
    use dateline_syntax::words::Clusters;

    const TREES: &str = "\
1\tTalks\t_\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
2\tresumed\t_\tVERB\tVBD\t_\t0\troot\t_\t_
3\tin\t_\tADP\tIN\t_\t4\tcase\t_\t_
4\tCairo\t_\tPROPN\tNNP\t_\t2\tobl\t_\t_

1\tThe\t_\tDET\tDT\t_\t2\tdet\t_\t_
2\ttalks\t_\tNOUN\tNNS\t_\t5\tnsubj\t_\t_
3\tin\t_\tADP\tIN\t_\t4\tcase\t_\t_
4\tCairo\t_\tPROPN\tNNP\t_\t2\tnmod\t_\t_
5\tended\t_\tVERB\tVBD\t_\t0\troot\t_\t_

";

    fn read() -> (Vec<Example>, TagSet, Vec<Deprel>) {
        let sentences = conllu::read("test", TREES).unwrap();
        let tags = examples::tag_set(&sentences);
        let relations = examples::relations(&sentences);
        let examples = examples::examples(&sentences, &Clusters::none(), &tags, &relations);
        (examples, tags, relations)
    }

    #[test]
    fn gold_steps_build_the_gold_tree_from_either_side() {
        let (examples, tags, relations) = read();
        for example in &examples {
            let turned = example.turned();
            assert_eq!(turned.turned().heads, example.heads);
            for example in [example, &turned] {
                let mut state = State::default();
                state.begin(&example.words, &example.tags, |t| tags.upos(t));
                let steps = gold_steps(&state, example, examples::root(&relations));
                assert_eq!(steps.len(), 2 * example.words.len());
                steps.iter().for_each(|s| apply(&mut state, *s));
                let nodes = state.nodes.iter().take(example.words.len());
                let arcs: Vec<_> = nodes.map(|n| (n.head, n.label as u8 - 1)).collect();
                let gold = example.heads.iter().zip(&example.labels);
                assert_eq!(arcs, gold.map(|(h, l)| (*h, *l)).collect::<Vec<_>>());
            }
        }
    }

    #[test]
    fn what_was_learnt_is_found_again() {
        let (examples, tags, relations) = read();
        let many: Vec<Example> = (0..40).flat_map(|_| examples.clone()).collect();
        let how = How { rounds: 3, seed: 1 };
        let (actions, labels) = learn(&many, &tags, &relations, how);
        let scores = Scores {
            actions: &actions,
            labels: &labels,
            count: relations.len(),
            root: examples::root(&relations),
        };
        for example in &examples {
            let mut state = State::default();
            state.begin(&example.words, &example.tags, |t| tags.upos(t));
            let mut beam = Beam::default();
            beam.begin(&state);
            while beam.step(&scores, WIDTH, None) {}
            let nodes = &beam.items().first().unwrap().state.nodes;
            let nodes = nodes.iter().take(example.words.len());
            assert_eq!(nodes.map(|n| n.head).collect::<Vec<_>>(), example.heads);
        }
    }
}
