//! The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many gold arcs a
//! transition puts out of reach.

use super::state::{Action, State};

/// Gold arcs that `action` loses; `heads` holds the gold head of every word, the root being the
/// number of words.
pub fn cost(state: &State, heads: &[u16], action: Action) -> u32 {
    let head = |i: u16| heads.get(i as usize).copied();
    let next = state.next;
    let lost_children = |of: u16| {
        (next..state.root())
            .filter(|d| head(*d) == Some(of))
            .count()
    };
    match action {
        Action::Shift => {
            let below = state.stack.len().saturating_sub(1);
            let head_below = state
                .stack
                .iter()
                .take(below)
                .any(|s| head(next) == Some(*s));
            let children = state
                .stack
                .iter()
                .filter(|s| head(**s) == Some(next))
                .count();
            u32::from(head_below) + children as u32
        }
        Action::Left => {
            let top = state.top(0);
            let gold = head(top);
            let elsewhere = gold == Some(state.top(1)) || gold.is_some_and(|h| h > next);
            u32::from(elsewhere) + lost_children(top) as u32
        }
        Action::Right => {
            let top = state.top(0);
            let elsewhere = head(top).is_some_and(|h| h >= next);
            u32::from(elsewhere) + lost_children(top) as u32
        }
    }
}
