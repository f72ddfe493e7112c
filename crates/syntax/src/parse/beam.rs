//! Beam search over transitions: the best few states are kept side by side, so that a choice that
//! later words prove wrong does not decide the tree. Its weights are learnt for whole sequences
//! (Collins and Roark 2004; max-violation updates, Huang et al. 2012).

use super::features::{Keys, action_keys};
use super::next_label;
use super::state::{Action, State};
use dateline_learn::Weights;

/// A state of the beam.
#[derive(Clone, Debug, Default)]
pub struct Item {
    /// The parse so far.
    pub state: State,
    /// Sum of the scores of its transitions.
    pub score: i64,
    /// Its transitions, by number.
    pub history: Vec<u8>,
}

/// The states kept, best first, and scratch space.
#[derive(Default)]
pub struct Beam {
    items: Vec<Item>,
    used: usize,
    next: Vec<Item>,
    candidates: Vec<(i64, u16, u8)>,
    keys: Keys,
}

impl Beam {
    /// Starts with one state.
    pub fn begin(&mut self, state: &State) {
        if self.items.is_empty() {
            self.items.push(Item::default());
        }
        let item = &mut self.items[0];
        item.state.clone_from(state);
        item.score = 0;
        item.history.clear();
        self.used = 1;
    }

    /// The states, best first.
    pub fn items(&self) -> &[Item] {
        &self.items[..self.used]
    }

    /// One transition of every state, the best `width` kept; false when the parse is complete.
    pub fn step(
        &mut self,
        actions: &impl Weights,
        labels: &impl Weights,
        relations: usize,
        width: usize,
    ) -> bool {
        self.candidates.clear();
        for (number, item) in self.items[..self.used].iter().enumerate() {
            if item.state.is_done() {
                return false;
            }
            action_keys(&item.state, &mut self.keys);
            let mut scores = [0i32; 3];
            actions.add(self.keys.as_slice(), &mut scores);
            for (action, score) in Action::ALL.into_iter().zip(scores) {
                if item.state.allows(action) {
                    let score = item.score + i64::from(score);
                    self.candidates.push((score, number as u16, action as u8));
                }
            }
        }
        // Equals keep the order of their states and transitions.
        self.candidates.sort_by(|a, b| b.0.cmp(&a.0));
        self.candidates.truncate(width.max(1));
        let mut scratch = [0i32; 64];
        let scratch = &mut scratch[..relations.min(64)];
        for (slot, &(score, parent, number)) in self.candidates.iter().enumerate() {
            if self.next.len() == slot {
                self.next.push(Item::default());
            }
            let (item, parent) = (&mut self.next[slot], &self.items[parent as usize]);
            item.state.clone_from(&parent.state);
            item.history.clone_from(&parent.history);
            item.history.push(number);
            item.score = score;
            let action = Action::ALL[number as usize];
            apply(&mut item.state, action, labels, &mut self.keys, scratch);
        }
        self.used = self.candidates.len();
        std::mem::swap(&mut self.items, &mut self.next);
        self.used > 0
    }
}

/// Makes a transition, with the best label for its arc.
pub fn apply(
    state: &mut State,
    action: Action,
    labels: &impl Weights,
    keys: &mut Keys,
    scratch: &mut [i32],
) {
    if action == Action::Shift {
        state.shift();
    } else {
        let label = next_label(labels, state, action, keys, scratch);
        state.attach(action, label);
    }
}
