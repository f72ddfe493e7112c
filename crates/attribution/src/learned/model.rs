//! The model's weights and thresholds, and their file.

use dateline_learn::{Dense4, Error, Fault, FileWriter, ModelFile, Writer};

/// A weight of 1 in the file stands for this much.
pub const UNIT: f32 = 1.0 / 32.0;

/// Most thresholds that a file may hold.
const LEVELS: usize = 3;

/// A trained model.
pub struct Model {
    table: Dense4,
    seen: Seen,
    /// Chances in per mille from which on something is taken: a cue of the rules, a word of the
    /// lexicon that they left, any other word.
    pub(crate) levels: [u32; LEVELS],
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Model({} features)", self.table.len())
    }
}

impl Model {
    /// Of weights in [`UNIT`]s sorted by key, and the chances in per mille from which on a cue of
    /// the rules, another word of the lexicon, and any other word are taken.
    pub fn of(rows: Vec<(u32, i8)>, levels: [u32; 3]) -> Self {
        let rows: Vec<(u32, [i8; 4])> = rows.into_iter().map(|(k, w)| (k, [w, 0, 0, 0])).collect();
        Self {
            seen: Seen::of(rows.iter().map(|(k, _)| *k)),
            table: Dense4::of(rows.into_iter()),
            levels,
        }
    }

    /// The same weights with other chances.
    #[must_use]
    pub fn with_levels(mut self, levels: [u32; 3]) -> Self {
        self.levels = levels;
        self
    }

    /// Reads a model file; `name` is what errors call it.
    ///
    /// # Errors
    /// A file that is damaged or none.
    pub fn read(name: &str, bytes: &[u8]) -> Result<Self, Error> {
        let file = ModelFile::read(name, bytes)?;
        let table = file.section("weights", |r| Dense4::read(1, r))?;
        let seen = Seen::of(table.rows().map(|(k, _)| k));
        let levels = file.section("levels", |r| {
            let mut levels = [0; LEVELS];
            for level in &mut levels {
                let n = r.number()?;
                *level = u32::try_from(n)
                    .ok()
                    .filter(|n| *n <= 1000)
                    .ok_or(Fault::Content("a chance beyond certainty"))?;
            }
            Ok(levels)
        })?;
        Ok(Self {
            table,
            seen,
            levels,
        })
    }

    /// The model's file.
    pub fn file(&self) -> FileWriter {
        let mut file = FileWriter::new();
        let mut weights = Writer::new();
        self.table.write(1, &mut weights);
        file.section("weights", &weights.finish());
        let mut levels = Writer::new();
        for level in self.levels {
            levels.number(u64::from(level));
        }
        file.section("levels", &levels.finish());
        file
    }

    /// The sum of the weights of `keys`.
    pub(crate) fn sum(&self, keys: &[u32]) -> f32 {
        let mut sum = [0; 4];
        let mut known = [0; BATCH];
        let mut used = 0;
        for key in keys.iter().filter(|k| self.seen.may(**k)) {
            if let Some(slot) = known.get_mut(used) {
                *slot = *key;
                used += 1;
            }
            if used == BATCH {
                self.table.add4(&known, &mut sum);
                used = 0;
            }
        }
        self.table
            .add4(known.get(..used).unwrap_or_default(), &mut sum);
        sum[0] as f32 * UNIT
    }

    /// Whether it knows the feature.
    pub(crate) fn knows(&self, key: u32) -> bool {
        self.sum(&[key]) != 0.0
    }
}

/// Keys looked up at once.
const BATCH: usize = 32;

/// A bit for every key of the table: most features have no weight, and the bits stay in the
/// processor's cache where the table does not.
struct Seen(Vec<u64>);

/// Bits in all: 128 kB.
const BITS: u32 = 20;

impl Seen {
    fn of(keys: impl Iterator<Item = u32>) -> Self {
        let mut bits = vec![0u64; 1 << (BITS - 6)];
        for key in keys {
            let n = key >> (32 - BITS);
            if let Some(slot) = bits.get_mut(n as usize / 64) {
                *slot |= 1 << (n % 64);
            }
        }
        Seen(bits)
    }

    fn may(&self, key: u32) -> bool {
        let n = key >> (32 - BITS);
        self.0
            .get(n as usize / 64)
            .is_some_and(|slot| slot >> (n % 64) & 1 == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_comes_back_and_every_cut_is_an_error() {
        let model = Model::of(vec![(3, 40), (900, -8)], [600, 430, 420]);
        let bytes = model.file().finish();
        let back = Model::read("m", &bytes).unwrap();
        assert_eq!(back.levels, [600, 430, 420]);
        assert!((back.sum(&[3, 900, 5]) - 32.0 * UNIT).abs() < 1e-6);
        assert!(back.knows(3) && !back.knows(5));
        for n in 0..bytes.len() {
            assert!(Model::read("cut", &bytes[..n]).is_err(), "cut at {n}");
        }
    }

    #[test]
    fn a_chance_beyond_certainty_is_an_error() {
        let mut file = FileWriter::new();
        let mut weights = Writer::new();
        Dense4::of(std::iter::empty()).write(1, &mut weights);
        file.section("weights", &weights.finish());
        let mut levels = Writer::new();
        for n in [1, 1001, 1] {
            levels.number(n);
        }
        file.section("levels", &levels.finish());
        let error = Model::read("m", &file.finish()).unwrap_err();
        assert!(error.to_string().contains("beyond certainty"), "{error}");
    }
}
