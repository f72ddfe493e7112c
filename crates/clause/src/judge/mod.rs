//! The judge: a linear model over the rules' answer and what stands around it, that corrects the
//! answer where families of words and frames speak against it.
//!
//! The rules follow the parser's ties; the judge also sees words that the parser hung elsewhere, by
//! their class (`features`). It answers one of the ten status classes; where that is the class of the
//! rules' answer, theirs stays.

pub(crate) mod features;
pub(crate) mod hints;
mod paths;

use dateline_document::Reality;
use dateline_learn::{Error, Fault, FileWriter, ModelFile, Sparse, Writer};

/// What the judge answers, in the order of its classes.
pub const ANSWERS: [Reality; 10] = [
    Reality::Occurred,
    Reality::Ongoing,
    Reality::Planned,
    Reality::Possible,
    Reality::Conditional,
    Reality::Cancelled,
    Reality::Postponed,
    Reality::Suspended,
    Reality::Negated,
    Reality::Denied,
];

/// Weights are stored in this fraction of a logit.
const UNIT: f32 = 1.0 / 32.0;

/// What is judged, by how far the rules can be believed about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// All but the following.
    Other,
    /// A noun without a light verb, of which ordinary prose has most.
    Noun,
    /// A verb told in the past, affirmed and under nothing: "signed the treaty".
    Told,
}

/// Margins of a judge: two for each [`Kind`], and one.
pub const MARGINS: usize = 7;

/// A trained model of status.
pub struct Judge {
    table: Sparse,
    /// Logits by which the judge must prefer its answer over the rules', in units: over "it
    /// happened", which is what the rules say where they know nothing, and over any other; then the
    /// same for the other kinds; last, whatever the kind, for "it happened" over an answer for which
    /// the rules saw a reason.
    margins: [i32; MARGINS],
}

impl std::fmt::Debug for Judge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Judge({} features)", self.table.len())
    }
}

impl Judge {
    /// Of rows sorted by key, with weights in [`Judge::unit`]s for the numbers of [`ANSWERS`], and
    /// the logits by which an answer must lead over "it happened" and over any other.
    pub fn of(rows: Vec<(u32, Vec<(u8, i8)>)>, margins: [f32; MARGINS]) -> Self {
        Self {
            table: Sparse::of(ANSWERS.len(), rows),
            margins: margins.map(|m| (m.clamp(0.0, 99.0) / UNIT) as i32),
        }
    }

    /// The fraction of a logit that a weight of 1 stands for.
    pub const fn unit() -> f32 {
        UNIT
    }

    /// Reads a model file.
    ///
    /// # Errors
    /// A file that is damaged or none.
    pub fn read(name: &str, bytes: &[u8]) -> Result<Self, Error> {
        let file = ModelFile::read(name, bytes)?;
        let table = file.section("weights", |r| {
            let table = Sparse::read(r)?;
            if table.classes() == ANSWERS.len() {
                Ok(table)
            } else {
                Err(Fault::Content("another number of classes"))
            }
        })?;
        let margins = file.section("margins", |r| {
            let mut margins = [0; MARGINS];
            for m in &mut margins {
                *m = i32::try_from(r.number()?)
                    .map_err(|_| Fault::Content("a margin out of range"))?;
            }
            Ok(margins)
        })?;
        Ok(Self { table, margins })
    }

    /// The model's file.
    pub fn file(&self) -> FileWriter {
        let mut file = FileWriter::new();
        let mut weights = Writer::new();
        self.table.write(&mut weights);
        file.section("weights", &weights.finish());
        let mut margins = Writer::new();
        for m in self.margins {
            margins.number(m.max(0) as u64);
        }
        file.section("margins", &margins.finish());
        file
    }

    /// The number in [`ANSWERS`] of the answer about a predicate whose status the rules take for
    /// number `given`.
    pub fn number(&self, keys: &[u32], given: usize, judged: bool, kind: Kind) -> usize {
        judged
            .then(|| self.better(keys, given, kind))
            .flatten()
            .and_then(|r| ANSWERS.iter().position(|a| *a == r))
            .unwrap_or(given)
    }

    /// The better answer of a predicate whose status the rules take for number `given`, if there is
    /// one.
    pub(crate) fn better(&self, keys: &[u32], given: usize, kind: Kind) -> Option<Reality> {
        let mut scores = [0i32; 256];
        self.table.add256(keys, &mut scores);
        let scores = scores.get(..ANSWERS.len())?;
        let best = (0..ANSWERS.len()).max_by_key(|c| (scores.get(*c), std::cmp::Reverse(*c)))?;
        let lead = scores.get(best)? - scores.get(given)?;
        let kind = 2 * kind as usize + usize::from(given != 0);
        let margin = |n: usize| self.margins.get(n).copied().unwrap_or(i32::MAX);
        let least = match best {
            0 => margin(kind).max(margin(MARGINS - 1)),
            _ => margin(kind),
        };
        (best != given && lead > least)
            .then(|| ANSWERS.get(best).copied())
            .flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_better_answer_must_lead_by_the_margin() {
        let rows = vec![(5, vec![(2u8, 64i8)]), (9, vec![(2u8, 16i8), (0, 96)])];
        let judge = Judge::of(rows, [1.0, 2.0, 1.0, 3.5, 1.0, 2.0, 0.0]);
        assert_eq!(judge.better(&[5], 0, Kind::Other), Some(Reality::Planned));
        assert_eq!(judge.better(&[5], 2, Kind::Other), None);
        assert_eq!(judge.better(&[5, 9], 2, Kind::Other), None);
        assert_eq!(
            judge.better(&[5, 9], 3, Kind::Other),
            Some(Reality::Occurred)
        );
        assert_eq!(judge.better(&[5], 1, Kind::Other), None);
        assert_eq!(judge.better(&[77], 3, Kind::Other), None);
        assert_eq!(judge.better(&[5, 9], 3, Kind::Noun), None);
        // Back to "it happened" from what the rules saw a reason for.
        let rows = vec![(9, vec![(0u8, 96i8)])];
        let judge = Judge::of(rows, [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 3.5]);
        assert_eq!(judge.better(&[9], 3, Kind::Other), None);
    }

    #[test]
    fn a_model_file_comes_back_and_every_flipped_byte_is_an_error() {
        let rows = vec![(5, vec![(2u8, 64i8)]), (9, vec![(0, 96)])];
        let bytes = Judge::of(rows, [0.5, 1.0, 0.5, 1.0, 0.5, 1.0, 2.0])
            .file()
            .finish();
        let back = Judge::read("m", &bytes).unwrap();
        assert_eq!(back.better(&[9], 4, Kind::Other), Some(Reality::Occurred));
        for n in 0..bytes.len() {
            let mut bad = bytes.clone();
            bad[n] ^= 4;
            assert!(Judge::read("m", &bad).is_err(), "byte {n}");
            assert!(Judge::read("m", &bytes[..n]).is_err(), "cut at {n}");
        }
    }
}
