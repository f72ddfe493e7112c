//! How the words of a sentence hang on one of them: steps up to what governs both, and down again.

use crate::tree::Tree;
use dateline_learn::Hash;

/// Steps looked at in each direction.
const FAR: usize = 4;

/// The place of a word as seen from another one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Path {
    /// Steps up from the one, and down to the other: `up + 8 * down`; 99 when too far apart.
    pub(crate) steps: u32,
    /// The steps with the relations on them where they are three at most, else `steps` alone.
    pub(crate) relations: u32,
    /// Number of steps; 9 when too far apart.
    pub(crate) length: u32,
}

/// The paths from token `from` to all tokens.
pub(crate) fn paths(tree: &Tree, from: usize, out: &mut Vec<Path>) {
    out.clear();
    let mut above = [usize::MAX; FAR + 1];
    let mut at = Some(from);
    for place in &mut above {
        let Some(t) = at else { break };
        *place = t;
        at = tree.head(t);
    }
    for t in 0..tree.len() {
        out.push(path(tree, &above, t));
    }
}

fn path(tree: &Tree, above: &[usize; FAR + 1], to: usize) -> Path {
    let mut at = to;
    let mut down = [0u32; FAR];
    for d in 0..=FAR {
        if let Some(up) = above.iter().position(|a| *a == at) {
            let length = (up + d) as u32;
            let steps = (up + 8 * d) as u32;
            let mut hash = Hash::new(steps);
            if length <= 3 {
                for a in above.iter().take(up) {
                    hash = hash.with(relation(tree, *a));
                }
                for r in down.iter().take(d).rev() {
                    hash = hash.with(*r);
                }
            }
            return Path {
                steps,
                relations: hash.key(),
                length,
            };
        }
        if let Some(place) = down.get_mut(d) {
            *place = relation(tree, at);
        }
        let Some(head) = tree.head(at) else { break };
        at = head;
    }
    Path {
        steps: 99,
        relations: 99,
        length: 9,
    }
}

fn relation(tree: &Tree, t: usize) -> u32 {
    tree.rel(t).map_or(0, |r| 1 + r as u32)
}
