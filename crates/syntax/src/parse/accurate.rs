//! The accurate mode: a beam search from the left, one from the right and the default parser vote on
//! every arc.

use super::beam::{Beam, Item, Scores};
use super::features::Keys;
use super::parser::Parser;
use super::state::State;
use super::votes::{Ballot, elect};
use crate::words::Word;
use dateline_document::{Deprel, Upos};
use dateline_learn::{Dense4, Error, Fault, FileWriter, ModelFile, Sparse, Writer};

/// Parses kept side by side while a beam search learns, and where it teaches.
pub const WIDTH: usize = 8;
/// Parses kept side by side in the accurate mode: with a vote on every arc eight find no more.
const KEPT: usize = 6;
/// What the votes of the beam from the left, the beam from the right and the default parser weigh.
const VOTES: [u32; 3] = [1000, 900, 800];
/// A parse in the beam that scores so much less than the best has half of its say.
const HALF: u32 = 130;

/// The weights of one beam search.
pub struct Way {
    actions: Dense4,
    labels: Sparse,
    root: u8,
}

impl Way {
    /// Of learnt weights; `relations` are those of the label numbers.
    pub fn of(actions: &Sparse, labels: Sparse, relations: &[Deprel]) -> Self {
        let rows: Vec<_> = actions
            .rows()
            .map(|(key, row)| {
                let mut whole = [0i8; 4];
                for (class, weight) in row {
                    if let Some(cell) = whole.get_mut(usize::from(*class)) {
                        *cell = *weight;
                    }
                }
                (key, whole)
            })
            .collect();
        let root = relations.iter().position(|r| *r == Deprel::Root);
        Self {
            actions: Dense4::of(rows.into_iter()),
            labels,
            root: root.unwrap_or(0) as u8,
        }
    }

    /// Parses the sentence that `start` was begun with, `width` parses side by side: these, best first.
    pub fn parse<'b>(&self, start: &State, width: usize, beam: &'b mut Beam) -> &'b [Item] {
        let scores = Scores {
            actions: &self.actions,
            labels: &self.labels,
            count: self.labels.classes(),
            root: self.root,
        };
        beam.begin(start);
        while beam.step(&scores, width, None) {}
        beam.items()
    }
}

/// The parsers that vote with the default one.
pub struct Accurate {
    forward: Way,
    backward: Way,
}

/// Scratch space of the accurate mode.
#[derive(Default)]
pub struct Scratch {
    beam: Beam,
    state: State,
    words: Vec<Word>,
    tags: Vec<u8>,
    ballots: Vec<Ballot>,
    heads: Vec<u16>,
    labels: Vec<u8>,
}

/// Appends the sections of one beam search.
pub fn write(file: &mut FileWriter, way: &str, actions: &Sparse, labels: &Sparse) {
    for (what, table) in [("actions", actions), ("labels", labels)] {
        let mut w = Writer::new();
        table.write_packed(&mut w);
        file.section(&format!("{way} {what}"), &w.finish());
    }
}

impl Accurate {
    /// Of learnt parts.
    pub fn of(forward: Way, backward: Way) -> Self {
        Self { forward, backward }
    }

    /// Reads the sections that [`write`] wrote for `forward` and `backward`; the relations must be those
    /// of `default`.
    ///
    /// # Errors
    /// A damaged file; one of another training than the default parser's.
    pub fn read(file: &ModelFile<'_>, default: &Parser) -> Result<Self, Error> {
        let relations = file.section("relations", super::parser::relations)?;
        if relations != default.relations() {
            file.section("relations", |_| {
                Err::<(), _>(Fault::Content("trained on the relations of another parser"))
            })?;
        }
        let way = |name: &str| -> Result<Way, Error> {
            let actions = file.section(&format!("{name} actions"), Sparse::read_packed)?;
            let labels = file.section(&format!("{name} labels"), Sparse::read_packed)?;
            Ok(Way::of(&actions, labels, &relations))
        };
        Ok(Self {
            forward: way("forward")?,
            backward: way("backward")?,
        })
    }

    /// Parses the sentence that `state` was begun with; `words` and `tags` are those of the sentence.
    pub fn parse(
        &self,
        default: &Parser,
        (words, tags): (&[Word], &[u8]),
        upos: impl Fn(u8) -> Upos,
        state: &mut State,
        keys: &mut Keys,
        scratch: &mut Scratch,
    ) {
        let [left, right, greedy] = VOTES;
        let mut used = 0;
        let items = self.forward.parse(state, KEPT, &mut scratch.beam);
        cast(items, false, left, &mut scratch.ballots, &mut used);
        // A sentence that is too long for the parser was cut at its end.
        let n = usize::from(state.root());
        scratch.words.clear();
        scratch.words.extend(words.iter().take(n).rev());
        scratch.tags.clear();
        scratch.tags.extend(tags.iter().take(n).rev());
        scratch.state.begin(&scratch.words, &scratch.tags, upos);
        let items = self.backward.parse(&scratch.state, KEPT, &mut scratch.beam);
        cast(items, true, right, &mut scratch.ballots, &mut used);
        default.parse(state, keys);
        ballot(state, false, next(&mut scratch.ballots, &mut used)).weight = greedy;
        scratch.ballots.truncate(used);
        elect(&scratch.ballots, &mut scratch.heads, &mut scratch.labels);
        let elected = scratch.heads.iter().zip(&scratch.labels);
        for (node, (head, label)) in state.nodes.iter_mut().zip(elected) {
            node.head = *head;
            node.label = u16::from(*label);
        }
    }
}

/// The next ballot, written over or new.
fn next<'b>(ballots: &'b mut Vec<Ballot>, used: &mut usize) -> &'b mut Ballot {
    if ballots.len() <= *used {
        ballots.resize_with(*used + 1, Ballot::default);
    }
    *used += 1;
    &mut ballots[*used - 1]
}

/// Every parse of a beam has a say; together they have `votes`.
fn cast(items: &[Item], backward: bool, votes: u32, ballots: &mut Vec<Ballot>, used: &mut usize) {
    let best = items.first().map_or(0, |i| i.score);
    let say = |item: &Item| say(u32::try_from(best - item.score).unwrap_or(u32::MAX));
    let all: u32 = items.iter().map(say).sum();
    for item in items {
        let weight = votes * say(item) / all.max(1);
        if weight > 0 {
            ballot(&item.state, backward, next(ballots, used)).weight = weight;
        }
    }
}

/// The say of a parse that scores `less` than the best: halved every [`HALF`], straight in between.
fn say(less: u32) -> u32 {
    let whole = 1000u32.checked_shr(less / HALF).unwrap_or(0);
    whole - whole * (less % HALF) / (2 * HALF)
}

/// The arcs of a finished parse, of a `backward` one turned round.
fn ballot<'b>(state: &State, backward: bool, ballot: &'b mut Ballot) -> &'b mut Ballot {
    let n = state.root();
    let nodes = state.nodes.get(..usize::from(n)).unwrap_or(&[]);
    ballot.heads.clear();
    ballot.labels.clear();
    let (heads, labels) = (&mut ballot.heads, &mut ballot.labels);
    if backward {
        let turned = |head: u16| if head < n { n - 1 - head } else { n };
        heads.extend(nodes.iter().rev().map(|x| turned(x.head)));
        labels.extend(nodes.iter().rev().map(|x| x.label as u8));
    } else {
        heads.extend(nodes.iter().map(|x| x.head.min(n)));
        labels.extend(nodes.iter().map(|x| x.label as u8));
    }
    ballot
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_say_falls_by_half_and_evenly() {
        assert_eq!([0, HALF, 2 * HALF].map(say), [1000, 500, 250]);
        assert_eq!(say(HALF / 2), 750);
        assert_eq!(say(u32::MAX), 0);
        assert!((0..2000).all(|less| say(less) >= say(less + 1)));
    }
}
