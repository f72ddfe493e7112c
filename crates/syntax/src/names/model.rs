//! The frozen name model.

use super::features::{Context, is_plain, keys};
use super::labels::{LABELS, is_open, may_follow};
use dateline_learn::{Error, Fault, FileWriter, ModelFile, Sparse, Weights, Writer, best};

/// A frozen name model.
pub struct NameModel {
    weights: Sparse,
}

/// Labels a sentence from left to right.
pub fn label(weights: &impl Weights, context: Context<'_>, labels: &mut Vec<u8>) {
    labels.clear();
    let last = context.words.len().saturating_sub(1);
    for i in 0..context.words.len() {
        let previous = labels.last().copied().unwrap_or(0);
        if !is_open(previous) && is_plain(context, i) {
            labels.push(0);
            continue;
        }
        let keys = keys(context, labels, i);
        let mut scores = [0i32; LABELS];
        weights.add(&keys, &mut scores);
        let chosen = best(&scores, |next| may_follow(previous, next as u8, i == last));
        labels.push(chosen.unwrap_or(0) as u8);
    }
}

impl NameModel {
    /// Of learnt weights.
    pub fn of(weights: Sparse) -> Self {
        Self { weights }
    }

    /// Labels a sentence.
    pub fn label(&self, context: Context<'_>, labels: &mut Vec<u8>) {
        label(&self.weights, context, labels);
    }

    /// Appends the model's section.
    pub fn write(&self, file: &mut FileWriter) {
        let mut w = Writer::new();
        self.weights.write(&mut w);
        file.section("names", &w.finish());
    }

    /// Reads the model's section.
    pub fn read(file: &ModelFile<'_>) -> Result<Self, Error> {
        let weights = file.section("names", |r| {
            let weights = Sparse::read(r)?;
            match weights.classes() == LABELS {
                true => Ok(weights),
                false => Err(Fault::Content("another set of labels")),
            }
        })?;
        Ok(Self { weights })
    }
}
