//! Beam search over transitions with their labels: the best few parses are kept side by side, so that
//! a choice that later words prove wrong does not decide the tree. Transitions and labels are scored
//! together by weights learnt for whole sentences (Zhang and Nivre 2011).

use super::features::{Keys, action_keys, label_keys};
use super::state::{Action, State};
use dateline_learn::Weights;
use std::cmp::Reverse;

/// A transition with the number of its arc's label; a shift has label 0.
pub type Step = (Action, u8);

/// The linear models that score a parse, and the labels they know.
pub struct Scores<'w, A, L> {
    /// Of transitions.
    pub actions: &'w A,
    /// Of labels.
    pub labels: &'w L,
    /// Number of labels.
    pub count: usize,
    /// The label of arcs from the root, which no other arc has.
    pub root: u8,
}

/// A parse under way.
#[derive(Clone, Debug, Default)]
pub struct Item {
    /// What has been built.
    pub state: State,
    /// Sum of the scores of its steps.
    pub score: i64,
    /// Its steps.
    pub steps: Vec<Step>,
}

/// The parses kept, best first, and scratch space.
#[derive(Default)]
pub struct Beam {
    items: Vec<Item>,
    used: usize,
    next: Vec<Item>,
    candidates: Vec<(i64, u16, Step)>,
    keys: Keys,
}

/// The tree that a sentence should get, for a learner: wrong arcs and labels are given a lead, so that
/// the right ones learn to win by as much (cost-augmented search, Tsochantaridis et al. 2005).
#[derive(Clone, Copy, Debug)]
pub struct Gold<'g> {
    /// Head of every word; the root is the number of words.
    pub heads: &'g [u16],
    /// Label of every word.
    pub labels: &'g [u8],
    /// The lead of a wrong head.
    pub head: i32,
    /// The lead of a wrong label.
    pub label: i32,
}

impl Gold<'_> {
    /// The lead of each label of an arc.
    fn lead(&self, head: u16, dependent: u16, scores: &mut [i32; 64]) {
        let d = usize::from(dependent);
        let right = self.heads.get(d) == Some(&head);
        for (label, score) in scores.iter_mut().enumerate() {
            *score += match right {
                false => self.head,
                true if self.labels.get(d).map(|l| usize::from(*l)) == Some(label) => 0,
                true => self.label,
            };
        }
    }
}

impl<A: Weights, L: Weights> Scores<'_, A, L> {
    /// The scores of the three transitions, allowed or not.
    fn transitions(&self, state: &State, keys: &mut Keys) -> [i32; 3] {
        action_keys(state, keys);
        let mut scores = [0i32; 3];
        self.actions.add(keys.as_slice(), &mut scores);
        scores
    }

    /// Scores of the labels of the arc that `action` makes; `None` for the arc from the root, whose
    /// label is no choice.
    fn arc(&self, state: &State, action: Action, keys: &mut Keys) -> Option<[i32; 64]> {
        let (head, _) = state.arc(action)?;
        if head == state.root() {
            return None;
        }
        label_keys(state, action, keys);
        let mut scores = [0i32; 64];
        self.labels
            .add(keys.as_slice(), &mut scores[..self.count.min(64)]);
        Some(scores)
    }

    /// The best label of an arc and its score.
    fn label(
        &self,
        state: &State,
        action: Action,
        gold: Option<Gold<'_>>,
        keys: &mut Keys,
    ) -> (u8, i32) {
        let scores = self.arc(state, action, keys);
        let whole = scores.is_some();
        let mut scores = scores.unwrap_or([0; 64]);
        if let (Some(gold), Some((head, dependent))) = (gold, state.arc(action)) {
            gold.lead(head, dependent, &mut scores);
        }
        if !whole {
            return (self.root, scores[usize::from(self.root) & 63]);
        }
        let scores = scores.iter().take(self.count.min(64)).enumerate();
        let others = scores.filter(|(label, _)| *label != usize::from(self.root));
        let mut best = (0, i32::MIN);
        for (label, &score) in others {
            if score > best.1 {
                best = (label as u8, score);
            }
        }
        best
    }

    /// The score of one step.
    pub fn step(&self, state: &State, (action, label): Step, keys: &mut Keys) -> i64 {
        let mut score = i64::from(self.transitions(state, keys)[action as usize]);
        if action != Action::Shift
            && let Some(scores) = self.arc(state, action, keys)
        {
            score += i64::from(scores[usize::from(label) & 63]);
        }
        score
    }
}

impl Beam {
    /// Starts with one parse.
    pub fn begin(&mut self, state: &State) {
        if self.items.is_empty() {
            self.items.push(Item::default());
        }
        if let Some(item) = self.items.first_mut() {
            item.state.clone_from(state);
            item.score = 0;
            item.steps.clear();
        }
        self.used = 1;
    }

    /// The parses, best first.
    pub fn items(&self) -> &[Item] {
        self.items.get(..self.used).unwrap_or(&[])
    }

    /// One step of every parse, the best `width` kept; false when all are complete, which they are at
    /// the same time.
    pub fn step<A: Weights, L: Weights>(
        &mut self,
        scores: &Scores<'_, A, L>,
        width: usize,
        gold: Option<Gold<'_>>,
    ) -> bool {
        self.candidates.clear();
        for (number, item) in self.items.iter().take(self.used).enumerate() {
            if item.state.is_done() {
                return false;
            }
            let actions = scores.transitions(&item.state, &mut self.keys);
            for (action, score) in Action::ALL.into_iter().zip(actions) {
                if !item.state.allows(action) {
                    continue;
                }
                let (label, more) = match action {
                    Action::Shift => (0, 0),
                    _ => scores.label(&item.state, action, gold, &mut self.keys),
                };
                let score = item.score + i64::from(score) + i64::from(more);
                self.candidates
                    .push((score, number as u16, (action, label)));
            }
        }
        // Equals keep the order of their parses and transitions.
        self.candidates.sort_by_key(|c| Reverse(c.0));
        self.candidates.truncate(width.max(1));
        for (slot, &(score, parent, step)) in self.candidates.iter().enumerate() {
            if self.next.len() == slot {
                self.next.push(Item::default());
            }
            let (Some(item), Some(parent)) =
                (self.next.get_mut(slot), self.items.get(usize::from(parent)))
            else {
                continue;
            };
            item.state.clone_from(&parent.state);
            item.steps.clone_from(&parent.steps);
            item.steps.push(step);
            item.score = score;
            apply(&mut item.state, step);
        }
        self.used = self.candidates.len();
        std::mem::swap(&mut self.items, &mut self.next);
        self.used > 0
    }
}

/// Makes a step.
pub fn apply(state: &mut State, (action, label): Step) {
    match action {
        Action::Shift => state.shift(),
        _ => state.attach(action, label),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Buffer, Clusters};
    use dateline_document::Upos;

    /// Weights that look like chance but are the same every time.
    struct Noise(u32);

    impl Weights for Noise {
        fn add(&self, keys: &[u32], scores: &mut [i32]) {
            for (class, score) in scores.iter_mut().enumerate() {
                for key in keys {
                    let mixed = key.wrapping_mul(2 * class as u32 + 3) ^ self.0;
                    *score += (mixed.wrapping_mul(2_654_435_761) >> 20) as i32 % 100 - 50;
                }
            }
        }
    }

    fn begin(words: &str) -> State {
        let mut buffer = Buffer::default();
        let clusters = Clusters::none();
        let words: Vec<_> = words
            .split(' ')
            .map(|w| buffer.word(w, &clusters))
            .collect();
        let mut state = State::default();
        state.begin(&words, &vec![0; words.len()], |_| Upos::Noun);
        state
    }

    /// The highest score of all complete parses.
    fn highest(scores: &Scores<'_, Noise, Noise>, state: &State, keys: &mut Keys) -> i64 {
        if state.is_done() {
            return 0;
        }
        let mut best = i64::MIN;
        for action in Action::ALL.into_iter().filter(|a| state.allows(*a)) {
            let label = match action {
                Action::Shift => 0,
                _ => scores.label(state, action, None, keys).0,
            };
            let here = scores.step(state, (action, label), keys);
            let mut next = state.clone();
            apply(&mut next, (action, label));
            best = best.max(here + highest(scores, &next, keys));
        }
        best
    }

    #[test]
    fn a_wide_beam_finds_the_best_of_all_parses_and_a_narrow_one_none_better() {
        for seed in 0..20 {
            let scores = Scores {
                actions: &Noise(seed),
                labels: &Noise(seed + 100),
                count: 4,
                root: 1,
            };
            let start = begin("the envoys met again");
            let best = highest(&scores, &start, &mut Keys::default());
            let mut found = Vec::new();
            for width in [1, 3, 500] {
                let mut beam = Beam::default();
                beam.begin(&start);
                while beam.step(&scores, width, None) {}
                let item = beam.items().first().unwrap();
                assert!(item.state.is_done());
                let (mut state, mut sum, mut keys) = (start.clone(), 0, Keys::default());
                for step in &item.steps {
                    sum += scores.step(&state, *step, &mut keys);
                    apply(&mut state, *step);
                }
                assert_eq!(sum, item.score, "the score of its own steps");
                found.push(item.score);
            }
            assert_eq!(found[2], best);
            assert!(found[0] <= best && found[1] <= best);
        }
    }

    #[test]
    fn wrong_arcs_get_their_lead_and_right_ones_none() {
        let gold = Gold {
            heads: &[1, 2],
            labels: &[3, 1],
            head: 50,
            label: 20,
        };
        let mut scores = [0; 64];
        gold.lead(1, 0, &mut scores);
        assert_eq!((scores[3], scores[2]), (0, 20));
        let mut scores = [0; 64];
        gold.lead(2, 0, &mut scores);
        assert_eq!((scores[3], scores[2]), (50, 50));
    }
}
