//! Learns the weights of beam search: whole sequences of transitions, corrected where the wrong one
//! leads the right one most (max-violation, Huang et al. 2012).

use super::examples::Example;
use dateline_learn::{Perceptron, Random, Sparse, Weights};
use dateline_syntax::parse::beam::{Beam, apply};
use dateline_syntax::parse::features::{Keys, action_keys};
use dateline_syntax::parse::oracle::cost;
use dateline_syntax::parse::state::{Action, State};
use dateline_syntax::tags::TagSet;

/// The transitions that lose the fewest arcs.
fn gold_actions(state: &State, example: &Example, labels: &Sparse) -> Vec<u8> {
    let mut state = state.clone();
    let (mut keys, mut scratch) = (Keys::default(), vec![0; labels.classes()]);
    let mut out = Vec::new();
    while !state.is_done() {
        let least = [Action::Left, Action::Right, Action::Shift]
            .into_iter()
            .filter(|a| state.allows(*a))
            .min_by_key(|a| cost(&state, &example.heads, *a));
        let Some(action) = least else { break };
        out.push(action as u8);
        apply(&mut state, action, labels, &mut keys, &mut scratch);
    }
    out
}

/// Learns from `examples` in `rounds`, starting with `weights`.
pub(crate) fn learn(
    mut weights: Perceptron,
    labels: &Sparse,
    examples: &[Example],
    tags: &TagSet,
    (width, rounds, seed): (usize, usize, u64),
) -> Perceptron {
    let mut random = Random::new(seed);
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let (mut state, mut beam) = (State::default(), Beam::default());
    let (mut keys, mut scratch) = (Keys::default(), vec![0; labels.classes()]);
    for round in 1..=rounds {
        random.shuffle(&mut order);
        let mut wrong = 0;
        for example in order.iter().map(|i| &examples[*i]) {
            state.begin(&example.words, &example.tags, |t| tags.upos(t));
            let gold = gold_actions(&state, example, labels);
            weights.tick();
            let mut right = state.clone();
            beam.begin(&state);
            let mut gold_score = 0;
            let mut worst: Option<(i64, Vec<u8>)> = None;
            for (step, action) in gold.iter().enumerate() {
                action_keys(&right, &mut keys);
                let mut scores = [0i32; 3];
                weights.add(keys.as_slice(), &mut scores);
                gold_score += i64::from(scores[*action as usize]);
                let action = Action::ALL[*action as usize];
                apply(&mut right, action, labels, &mut keys, &mut scratch);
                if !beam.step(&weights, labels, labels.classes(), width) {
                    break;
                }
                let best = &beam.items()[0];
                let lead = best.score - gold_score;
                if best.history[..] != gold[..=step] && worst.as_ref().is_none_or(|w| lead > w.0) {
                    worst = Some((lead, best.history.clone()));
                }
            }
            let Some((_, guess)) = worst.filter(|w| w.0 >= 0) else {
                continue;
            };
            wrong += 1;
            correct(&mut weights, labels, &state, &gold[..guess.len()], &guess);
        }
        eprintln!("sequences: round {round}: {wrong} of {} wrong", order.len());
    }
    weights
}

/// Rewards one sequence and punishes the other from where they part.
fn correct(weights: &mut Perceptron, labels: &Sparse, start: &State, gold: &[u8], guess: &[u8]) {
    let same = gold.iter().zip(guess).take_while(|(a, b)| a == b).count();
    let (mut keys, mut scratch) = (Keys::default(), vec![0; labels.classes()]);
    for (sequence, change) in [(gold, 1), (guess, -1)] {
        let mut state = start.clone();
        for (step, number) in sequence.iter().enumerate() {
            if step >= same {
                action_keys(&state, &mut keys);
                weights.change(keys.as_slice(), *number as usize, change);
            }
            let action = Action::ALL[*number as usize];
            apply(&mut state, action, labels, &mut keys, &mut scratch);
        }
    }
}
