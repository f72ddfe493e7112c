//! The accurate mode: beam search in both directions and a greedy parser from the right vote with the
//! default parser.

use super::beam::Beam;
use super::features::Keys;
use super::parser::Parser;
use super::state::State;
use super::votes::{Ballot, elect};
use crate::words::Word;
use dateline_document::Upos;
use dateline_learn::{Dense4, Error, Fault, FileWriter, ModelFile, Writer};

/// States kept side by side.
pub const WIDTH: usize = 6;
/// What the votes weigh: default parser, parser from the right, beam from the left, beam from the
/// right.
pub const VOTES: [u32; 4] = [8, 9, 11, 12];

/// The parsers that vote with the default one.
pub struct Accurate {
    forward: Dense4,
    backward: Parser,
    backward_beam: Dense4,
}

/// Scratch space of the accurate mode.
#[derive(Default)]
pub struct Scratch {
    beam: Beam,
    state: State,
    words: Vec<Word>,
    tags: Vec<u8>,
    ballots: [Ballot; 4],
    heads: Vec<u16>,
    labels: Vec<u8>,
}

impl Scratch {
    /// On how many words of the last sentence all voters agreed.
    pub fn agreed(&self) -> usize {
        let [first, others @ ..] = &self.ballots;
        let same = |d: usize| {
            others.iter().all(|b| {
                b.heads.get(d) == first.heads.get(d) && b.labels.get(d) == first.labels.get(d)
            })
        };
        (0..first.heads.len()).filter(|d| same(*d)).count()
    }
}

impl Accurate {
    /// Smaller: without rows of transitions that tell less than `least`, without weights of labels
    /// below `least_label`.
    pub fn pruned(&self, least: i32, least_label: u8) -> Self {
        Self {
            forward: self.forward.pruned(least),
            backward: self.backward.pruned(least, least_label),
            backward_beam: self.backward_beam.pruned(least),
        }
    }

    /// Of learnt parts.
    pub fn of(forward: Dense4, backward: Parser, backward_beam: Dense4) -> Self {
        Self {
            forward,
            backward,
            backward_beam,
        }
    }

    /// Appends the sections of the parser from the left.
    pub fn write_forward(&self, file: &mut FileWriter) {
        let mut w = Writer::new();
        self.forward.write_packed(&mut w);
        file.section("beam", &w.finish());
    }

    /// Appends the sections of the parsers from the right.
    pub fn write_backward(&self, file: &mut FileWriter) {
        self.backward.write(file);
        let mut w = Writer::new();
        self.backward_beam.write_packed(&mut w);
        file.section("beam", &w.finish());
    }

    /// Reads both files; their labels must be those of `default`.
    ///
    /// # Errors
    /// A damaged file; one of another training than the default parser's.
    pub fn read(
        forward: &ModelFile<'_>,
        backward: &ModelFile<'_>,
        default: &Parser,
    ) -> Result<Self, Error> {
        let parser = Parser::read(backward)?;
        if parser.relations() != default.relations() {
            backward.section("relations", |_| {
                Err::<(), _>(Fault::Content("trained on the relations of another parser"))
            })?;
        }
        Ok(Self {
            forward: forward.section("beam", Dense4::read_packed)?,
            backward: parser,
            backward_beam: backward.section("beam", Dense4::read_packed)?,
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
        let relations = default.relations().len();
        scratch.beam.begin(state);
        while scratch
            .beam
            .step(&self.forward, default.labels(), relations, WIDTH)
        {}
        if let Some(best) = scratch.beam.items().first() {
            cast(&best.state, false, &mut scratch.ballots[2]);
        }
        default.parse(state, keys);
        cast(state, false, &mut scratch.ballots[0]);

        // A sentence that is too long for the parser was cut at its end.
        let n = state.root() as usize;
        scratch.words.clear();
        scratch.words.extend(words.iter().take(n).rev());
        scratch.tags.clear();
        scratch.tags.extend(tags.iter().take(n).rev());
        scratch.state.begin(&scratch.words, &scratch.tags, upos);
        scratch.beam.begin(&scratch.state);
        while scratch
            .beam
            .step(&self.backward_beam, self.backward.labels(), relations, WIDTH)
        {}
        if let Some(best) = scratch.beam.items().first() {
            cast(&best.state, true, &mut scratch.ballots[3]);
        }
        self.backward.parse(&mut scratch.state, keys);
        cast(&scratch.state, true, &mut scratch.ballots[1]);

        for (ballot, weight) in scratch.ballots.iter_mut().zip(VOTES) {
            ballot.weight = weight;
        }
        elect(&scratch.ballots, &mut scratch.heads, &mut scratch.labels);
        let elected = scratch.heads.iter().zip(&scratch.labels);
        for (node, (head, label)) in state.nodes.iter_mut().zip(elected) {
            node.head = *head;
            node.label = u16::from(*label);
        }
    }
}

/// The arcs of a finished parse, of a `backward` one turned round.
pub fn cast(state: &State, backward: bool, ballot: &mut Ballot) {
    let n = state.root();
    let nodes = state.nodes.get(..n as usize).unwrap_or(&[]);
    ballot.heads.clear();
    ballot.labels.clear();
    let turned = |head: u16| match head < n {
        true => n - 1 - head,
        false => n,
    };
    if backward {
        let heads = nodes.iter().rev().map(|x| turned(x.head));
        ballot.heads.extend(heads);
        ballot.labels.extend(nodes.iter().rev().map(|x| x.label as u8));
    } else {
        ballot.heads.extend(nodes.iter().map(|x| x.head.min(n)));
        ballot.labels.extend(nodes.iter().map(|x| x.label as u8));
    }
}
