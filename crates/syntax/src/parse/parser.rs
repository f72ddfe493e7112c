//! The frozen parser and its decisions.

use super::features::{Keys, action_keys, label_keys};
use super::state::{Action, NO_HEAD, State};
use dateline_document::{Deprel, Upos};
use dateline_learn::{
    Dense4, Error, Fault, FileWriter, ModelFile, Reader, Sparse, Weights, Writer, best,
};

/// A frozen parser.
pub struct Parser {
    actions: Dense4,
    labels: Sparse,
    /// The relations of the label numbers.
    relations: Vec<Deprel>,
}

/// The best transition that the state allows; its features stay in `keys`.
#[inline]
pub fn next_action(weights: &impl Weights, state: &State, keys: &mut Keys) -> Option<Action> {
    action_keys(state, keys);
    let mut scores = [0i32; 3];
    weights.add(keys.as_slice(), &mut scores);
    let allowed = |i: usize| Action::ALL.get(i).is_some_and(|a| state.allows(*a));
    best(&scores, allowed).and_then(|i| Action::ALL.get(i).copied())
}

/// The best label for the arc that `action` makes; its features stay in `keys`.
#[inline]
pub fn next_label(
    weights: &impl Weights,
    state: &State,
    action: Action,
    keys: &mut Keys,
    scores: &mut [i32],
) -> u8 {
    label_keys(state, action, keys);
    scores.fill(0);
    weights.add(keys.as_slice(), scores);
    best(scores, |_| true).unwrap_or(0) as u8
}

impl Parser {
    /// Of learnt parts.
    pub fn of(actions: Dense4, labels: Sparse, relations: Vec<Deprel>) -> Self {
        Self {
            actions,
            labels,
            relations,
        }
    }

    /// Without rows of transitions that tell less than `least` and weights of labels below
    /// `least_label`.
    pub fn pruned(&self, least: i32, least_label: u8) -> Self {
        Self {
            actions: self.actions.pruned(least),
            labels: self.labels.pruned(least_label),
            relations: self.relations.clone(),
        }
    }

    /// The relations of the label numbers.
    pub fn relations(&self) -> &[Deprel] {
        &self.relations
    }

    /// The weights of transitions.
    pub fn actions(&self) -> &Dense4 {
        &self.actions
    }

    /// The weights of labels.
    pub fn labels(&self) -> &Sparse {
        &self.labels
    }

    /// Appends the parser's sections.
    pub fn write(&self, file: &mut FileWriter) {
        write_relations(file, &self.relations);
        let mut w = Writer::new();
        self.actions.write_packed(&mut w);
        file.section("actions", &w.finish());
        let mut w = Writer::new();
        self.labels.write_packed(&mut w);
        file.section("labels", &w.finish());
    }

    /// Reads the parser's sections.
    pub fn read(file: &ModelFile<'_>) -> Result<Self, Error> {
        Ok(Self {
            relations: file.section("relations", relations)?,
            actions: file.section("actions", Dense4::read_packed)?,
            labels: file.section("labels", Sparse::read_packed)?,
        })
    }

    /// Parses the sentence that `state` was begun with.
    pub fn parse(&self, state: &mut State, keys: &mut Keys) {
        let mut scores = [0i32; 64];
        let scores = &mut scores[..self.relations.len().min(64)];
        while !state.is_done() {
            let Some(action) = next_action(&self.actions, state, keys) else {
                break;
            };
            if action == Action::Shift {
                state.shift();
            } else {
                let label = next_label(&self.labels, state, action, keys, scores);
                state.attach(action, label);
            }
        }
    }

    /// Head (`None`: root) and relation of word `i` of a finished parse. Words hang on words: what
    /// was hung on a punctuation mark hangs on the mark's head (UD lets nothing depend on marks).
    pub fn arc(&self, state: &State, i: usize) -> (Option<u16>, Deprel) {
        let Some(node) = state.nodes.get(i) else {
            return (None, Deprel::Dep);
        };
        let relation = (node.label as usize).checked_sub(1);
        let relation = relation.and_then(|l| self.relations.get(l)).copied();
        match node.head {
            NO_HEAD => (None, Deprel::Dep),
            head if head == state.root() => (None, Deprel::Root),
            head => {
                let head = if node.upos == Upos::Punct as u32 {
                    head
                } else {
                    word_above(state, head)
                };
                (Some(head), relation.unwrap_or(Deprel::Dep))
            }
        }
    }
}

/// `head`, or the first of its heads that is no punctuation mark; a mark at the root stays.
fn word_above(state: &State, head: u16) -> u16 {
    let mut at = head;
    for _ in 0..state.nodes.len() {
        match state.nodes.get(at as usize) {
            Some(node)
                if node.upos == Upos::Punct as u32
                    && node.head != NO_HEAD
                    && node.head != state.root() =>
            {
                at = node.head;
            }
            _ => break,
        }
    }
    at
}

/// Appends the relations of the label numbers.
pub fn write_relations(file: &mut FileWriter, relations: &[Deprel]) {
    let mut w = Writer::new();
    w.number(relations.len() as u64);
    for relation in relations {
        w.string(relation.as_str());
    }
    file.section("relations", &w.finish());
}

pub(super) fn relations(input: &mut Reader<'_>) -> Result<Vec<Deprel>, Fault> {
    let n = input.count(64)?;
    (0..n)
        .map(|_| {
            let label = input.string()?;
            label
                .parse()
                .map_err(|()| Fault::Content("unknown relation"))
        })
        .collect()
}
