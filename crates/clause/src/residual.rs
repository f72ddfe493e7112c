//! What the signatures leave unsaid about factuality, learnt: a linear model over hashed features.
//!
//! The score of [`crate::factuality`] is one of the features and enters the sum by itself; the model
//! adds what words, tags and heads around the predicate tell (after Lee et al. 2015, who regress on
//! such features, and Stanovsky et al. 2017, who add the output of signatures to them).

use crate::draft::{Draft, Drafts, Tie};
use crate::reality::{State, governor_of};
use crate::tree::Tree;
use dateline_document::Deprel;
use dateline_learn::{Dense4, Error, Fault, FileWriter, Hash, ModelFile, Writer, hash_bytes};

/// Weights are stored in this fraction of a score.
const UNIT: f32 = 1.0 / 64.0;

/// A trained model.
pub struct Residual {
    table: Dense4,
    /// Intercept, in units.
    intercept: i32,
    /// Weight of the signatures' score, in units.
    signature: i32,
    /// Where the sum is bent: pairs (sum, score) in hundredths, rising; straight in between.
    bends: Vec<(i32, i32)>,
}

impl std::fmt::Debug for Residual {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Residual({} features)", self.table.len())
    }
}

impl Residual {
    /// Of weights in [`Residual::unit`]s, sorted by key.
    pub fn of(
        rows: Vec<(u32, i8)>,
        intercept: i32,
        signature: i32,
        bends: Vec<(i32, i32)>,
    ) -> Self {
        let rows: Vec<(u32, [i8; 4])> = rows.into_iter().map(|(k, w)| (k, [w, 0, 0, 0])).collect();
        Self {
            table: Dense4::of(rows.into_iter()),
            intercept,
            signature,
            bends,
        }
    }

    /// The fraction of a score that a weight of 1 stands for.
    pub const fn unit() -> f32 {
        UNIT
    }

    /// Reads a model file.
    ///
    /// # Errors
    /// A file that is damaged or none.
    pub fn read(name: &str, bytes: &[u8]) -> Result<Self, Error> {
        let file = ModelFile::read(name, bytes)?;
        let table = file.section("weights", |r| Dense4::read(1, r))?;
        let (intercept, signature, bends) = file.section("shape", |r| {
            let signed = |n: u64| i32::try_from(n).map(|n| n - OFFSET);
            let big = |_| Fault::Content("a number out of range");
            let intercept = signed(r.number()?).map_err(big)?;
            let signature = signed(r.number()?).map_err(big)?;
            let mut bends = Vec::new();
            for _ in 0..r.count(64)? {
                let pair = (
                    signed(r.number()?).map_err(big)?,
                    signed(r.number()?).map_err(big)?,
                );
                if bends
                    .last()
                    .is_some_and(|last: &(i32, i32)| last.0 >= pair.0)
                {
                    return Err(Fault::Content("bends that do not rise"));
                }
                bends.push(pair);
            }
            Ok((intercept, signature, bends))
        })?;
        Ok(Self {
            table,
            intercept,
            signature,
            bends,
        })
    }

    /// The model's file.
    pub fn file(&self) -> FileWriter {
        let mut file = FileWriter::new();
        let mut weights = Writer::new();
        self.table.write(1, &mut weights);
        file.section("weights", &weights.finish());
        let mut shape = Writer::new();
        let number = |n: i32| (n + OFFSET).max(0) as u64;
        shape.number(number(self.intercept));
        shape.number(number(self.signature));
        shape.number(self.bends.len() as u64);
        for (from, to) in &self.bends {
            shape.number(number(*from));
            shape.number(number(*to));
        }
        file.section("shape", &shape.finish());
        file
    }

    /// The score that features and the signatures' score give, before it is bent.
    pub fn sum(&self, keys: &[u32], signatures: f32) -> f32 {
        let mut sum = [self.intercept, 0, 0, 0];
        self.table.add4(keys, &mut sum);
        (sum[0] as f32 + self.signature as f32 * signatures) * UNIT
    }

    /// The score, in [-3, 3].
    pub fn score(&self, keys: &[u32], signatures: f32) -> f32 {
        bend(&self.bends, self.sum(keys, signatures)).clamp(-3.0, 3.0)
    }
}

/// Numbers are stored from zero on.
const OFFSET: i32 = 1 << 20;

/// The value at `x` of the line through the bends; beyond them it goes on as the last one does.
pub fn bend(bends: &[(i32, i32)], x: f32) -> f32 {
    let at = x * 100.0;
    let Some(next) = bends.iter().position(|(from, _)| *from as f32 > at) else {
        return bends.last().map_or(x, |(_, to)| *to as f32 / 100.0);
    };
    let (Some((x1, y1)), Some((x0, y0))) = (
        bends.get(next),
        next.checked_sub(1).and_then(|b| bends.get(b)),
    ) else {
        return bends.first().map_or(x, |(_, to)| *to as f32 / 100.0);
    };
    let share = (at - *x0 as f32) / (x1 - x0) as f32;
    (*y0 as f32 + share * (y1 - y0) as f32) / 100.0
}

/// Hashes of a sentence's words.
pub(crate) struct Hashes {
    folded: Vec<u32>,
    lemma: Vec<u32>,
    xpos: Vec<u32>,
}

impl Hashes {
    pub(crate) fn new(tree: &Tree) -> Self {
        let all = |f: &dyn Fn(usize) -> u32| (0..tree.len()).map(f).collect();
        Self {
            folded: all(&|i| hash_bytes(tree.folded(i).as_bytes())),
            lemma: all(&|i| hash_bytes(tree.lemma(i).as_bytes())),
            xpos: all(&|i| hash_bytes(tree.xpos(i).as_bytes())),
        }
    }
}

fn at(of: &[u32], i: Option<usize>) -> u32 {
    i.and_then(|i| of.get(i).copied()).unwrap_or(1)
}

/// The features of draft `d`.
pub(crate) fn features(
    tree: &Tree,
    hashes: &Hashes,
    drafts: &Drafts,
    states: &[State],
    d: usize,
    out: &mut Vec<u32>,
) {
    out.clear();
    let (Some(draft), Some(state)) = (drafts.items.get(d), states.get(d)) else {
        return;
    };
    let mut add = |template: u32, parts: &[u32]| {
        let hash = parts
            .iter()
            .fold(Hash::new(template), |hash, part| hash.with(*part));
        out.push(hash.key());
    };
    let i = draft.head;
    let lemma = hash_bytes(draft.lemma.as_bytes());
    let reality = state.reality as u32;
    let modality = state.modality.map_or(99, |m| m as u32);
    let negative = u32::from(state.negative);
    let kind = draft.kind as u32;
    let group = draft.group.as_ref();
    let verbal = group.map_or(0, |g| {
        1 + g.tense as u32
            + 4 * g.aspect as u32
            + 16 * u32::from(g.passive)
            + 32 * u32::from(g.finite)
            + 64 * u32::from(g.infinitive)
            + 128 * u32::from(g.would)
    });
    let score = (state.factuality * 2.0).round() as i32 as u32;
    let rel = tree.rel(i).map_or(0, |r| 1 + r as u32);
    add(0, &[]);
    add(1, &[lemma]);
    add(2, &[at(&hashes.xpos, Some(i)), kind]);
    add(3, &[reality, modality, negative]);
    add(4, &[reality, lemma]);
    add(5, &[score]);
    add(6, &[verbal, kind]);
    add(7, &[verbal, reality, rel]);
    add(8, &[rel, kind]);
    add(9, &[rel, lemma]);
    add(10, &[u32::from(state.question), reality]);
    add(11, &[u32::from(state.conditional), reality, kind]);
    governors(tree, drafts, states, draft, reality, &mut add);
    // Words around.
    let near = |offset: isize| i.checked_add_signed(offset).filter(|k| *k < tree.len());
    for (n, offset) in [-3isize, -2, -1, 1, 2, 3].into_iter().enumerate() {
        add(20 + n as u32, &[at(&hashes.folded, near(offset))]);
        add(30 + n as u32, &[at(&hashes.xpos, near(offset))]);
    }
    let (b2, b1, f1, f2) = (near(-2), near(-1), near(1), near(2));
    let word = |k| at(&hashes.folded, k);
    let tag = |k| at(&hashes.xpos, k);
    add(40, &[word(b2), word(b1)]);
    add(41, &[word(b1), lemma]);
    add(42, &[lemma, word(f1)]);
    add(43, &[word(f1), word(f2)]);
    add(44, &[tag(b2), tag(b1), tag(Some(i))]);
    add(45, &[tag(Some(i)), tag(f1), tag(f2)]);
    add(46, &[word(b1), tag(Some(i))]);
    for k in i.saturating_sub(7)..i {
        add(47, &[word(Some(k))]);
    }
    for k in i + 1..(i + 6).min(tree.len()) {
        add(48, &[word(Some(k))]);
    }
    // Heads above.
    let parent = tree.head(i);
    let grand = parent.and_then(|p| tree.head(p));
    let rel_of = |k: Option<usize>| k.and_then(|k| tree.rel(k)).map_or(0, |r| 1 + r as u32);
    let lemma_of = |k| at(&hashes.lemma, k);
    add(50, &[rel, lemma_of(parent)]);
    add(51, &[rel, tag(parent)]);
    add(52, &[rel, rel_of(parent), lemma_of(grand)]);
    add(53, &[rel, rel_of(parent), rel_of(grand)]);
    add(54, &[rel, rel_of(parent), tag(grand)]);
    // What hangs on it and on its head.
    for k in tree.kids(draft.site) {
        let r = rel_of(Some(k));
        add(60, &[r]);
        if small(tree, k) {
            add(61, &[r, word(Some(k))]);
        } else if tree.main(k) == "nsubj" {
            add(62, &[r, lemma_of(Some(k))]);
            add(63, &[r, tag(Some(k)), reality]);
        } else {
            add(64, &[r, tag(Some(k))]);
        }
    }
    if draft.site != i {
        add(65, &[lemma_of(Some(draft.site))]);
        for k in tree.kids(i).filter(|k| small(tree, *k)) {
            add(61, &[rel_of(Some(k)), word(Some(k))]);
        }
    }
    if let Some(p) = parent {
        for k in tree.kids(p).filter(|k| *k != i && small(tree, *k)) {
            add(66, &[rel, rel_of(Some(k)), word(Some(k))]);
        }
        add(67, &[rel, u32::from(p < i), lemma_of(Some(p)), kind]);
    }
    if let Some(g) = grand {
        for k in tree.kids(g).filter(|k| small(tree, *k)) {
            add(68, &[rel_of(parent), word(Some(k))]);
        }
    }
    let root = (0..tree.len()).find(|k| tree.head(*k).is_none());
    add(70, &[lemma_of(root), u32::from(root == Some(i))]);
    let last = tree.len().checked_sub(1);
    add(71, &[word(last)]);
    let quotes = (0..i)
        .filter(|k| matches!(tree.xpos(*k), "``" | "''"))
        .count();
    add(72, &[quotes as u32 % 2, reality]);
}

/// What governs the draft: lemma, class, shape, and how real each governor is itself.
fn governors(
    tree: &Tree,
    drafts: &Drafts,
    states: &[State],
    draft: &Draft,
    reality: u32,
    add: &mut impl FnMut(u32, &[u32]),
) {
    let mut tie = draft.tie;
    for step in 0..3u32 {
        let (form, class) = match tie {
            Tie::Complement { form, row, .. } => (
                1 + form as u32,
                row.map_or(0, |r| hash_bytes(r.class.as_bytes())),
            ),
            Tie::Adjunct { .. } => (0, 1),
            Tie::Free => {
                add(12, &[step]);
                break;
            }
        };
        let Some(g) = governor_of(tie) else { break };
        let (Some(governor), Some(state)) = (drafts.items.get(g), states.get(g)) else {
            break;
        };
        let lemma = hash_bytes(governor.lemma.as_bytes());
        let above = state.reality as u32;
        let negative = u32::from(state.negative);
        add(13, &[step, form, class, above]);
        add(14, &[step, form, class, above, negative, reality]);
        if step < 2 {
            add(15, &[step, form, lemma]);
            add(16, &[step, form, lemma, negative, above]);
            let tense = governor.group.as_ref().map_or(9, |g| g.tense as u32);
            add(17, &[step, class, tense, u32::from(governor.passive())]);
            add(
                18,
                &[
                    step,
                    form,
                    state.modality.map_or(99, |m| m as u32),
                    u32::from(state.question),
                    u32::from(state.conditional),
                ],
            );
        }
        if step == 0 {
            let subject = governor
                .subject
                .first()
                .map_or(0, |s| hash_bytes(tree.folded(*s).as_bytes()));
            add(19, &[form, class, subject]);
        }
        tie = governor.tie;
    }
}

/// Function words and adverbs: their form tells, whatever they hang on.
fn small(tree: &Tree, k: usize) -> bool {
    matches!(
        tree.rel(k),
        Some(
            Deprel::Aux
                | Deprel::AuxPass
                | Deprel::Cop
                | Deprel::Mark
                | Deprel::Case
                | Deprel::Cc
                | Deprel::Det
                | Deprel::Advmod
                | Deprel::Amod
                | Deprel::Expl
                | Deprel::CompoundPrt
        )
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bent_lines_are_straight_between_their_points_and_flat_beyond() {
        let bends = [(-200, -300), (0, 0), (250, 300)];
        for (x, y) in [
            (-5.0, -3.0),
            (-1.0, -1.5),
            (0.0, 0.0),
            (2.5, 3.0),
            (9.0, 3.0),
        ] {
            assert!((bend(&bends, x) - y).abs() < 1e-6, "{x}");
        }
        assert!((bend(&[], 1.25) - 1.25).abs() < 1e-6);
    }

    #[test]
    fn a_model_file_comes_back_and_every_flipped_byte_is_an_error() {
        let model = Residual::of(
            vec![(5, 64), (9, -32)],
            0,
            32,
            vec![(-300, -300), (300, 300)],
        );
        let bytes = model.file().finish();
        let back = Residual::read("m", &bytes).unwrap();
        assert!((back.score(&[5, 9, 11], 1.0) - 1.0).abs() < 1e-6);
        for n in 0..bytes.len() {
            let mut bad = bytes.clone();
            bad[n] ^= 4;
            assert!(Residual::read("m", &bad).is_err(), "byte {n}");
            assert!(Residual::read("m", &bytes[..n]).is_err(), "cut at {n}");
        }
    }
}
