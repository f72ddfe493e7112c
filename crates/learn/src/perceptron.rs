//! The averaged perceptron (Collins 2002) over hashed features, while it learns.

use crate::{Dense4, Sparse, Weights};

/// How learnt weights become small integers.
#[derive(Clone, Copy, Debug)]
pub struct Freeze {
    /// Averaged weights are multiplied by this before rounding to `i8`.
    pub scale: f64,
    /// Rows changed fewer times than this are left out.
    pub min_updates: u32,
    /// Quantised weights nearer to zero than this become zero.
    pub min_weight: i8,
}

/// Rows of weights, made when a feature is first changed.
pub struct Perceptron {
    classes: usize,
    /// Cells a row: `classes` rounded up, so that short rows share a cache line.
    stride: usize,
    /// Open addressing by the key's upper bits: key and row; key 0 is empty.
    slots: Vec<(u32, u32)>,
    shift: u32,
    weights: Vec<i32>,
    /// Sum over changes of `change * clock`: the average is `weight - total / clock`.
    totals: Vec<i64>,
    updates: Vec<u32>,
    clock: i64,
}

impl Perceptron {
    /// Weights are fixed-point numbers: this is a step of one.
    pub const UNIT: i32 = 256;

    /// For `classes` classes, nothing learnt.
    pub fn new(classes: usize) -> Self {
        Self {
            classes,
            stride: classes.next_multiple_of(4),
            slots: vec![(0, 0); 1 << 16],
            shift: 16,
            weights: Vec::new(),
            totals: Vec::new(),
            updates: Vec::new(),
            clock: 1,
        }
    }

    /// Number of classes.
    pub fn classes(&self) -> usize {
        self.classes
    }

    /// Counts one decision for the averages.
    pub fn tick(&mut self) {
        self.clock += 1;
    }

    /// Moves the rows of `keys` by `change` for `class`.
    pub fn change(&mut self, keys: &[u32], class: usize, change: i32) {
        for &key in keys {
            let row = self.row(key);
            let at = row * self.stride + class;
            let step = change * Self::UNIT;
            self.weights[at] += step;
            self.totals[at] += i64::from(step) * self.clock;
            self.updates[row] += 1;
        }
    }

    /// Rewards `gold` and punishes `guess` on `keys`.
    pub fn correct(&mut self, keys: &[u32], gold: usize, guess: usize) {
        self.change(keys, gold, 1);
        self.change(keys, guess, -1);
    }

    /// Adds what another perceptron of as many classes learnt: the average of several that saw the
    /// examples in different order errs less than each.
    pub fn absorb(&mut self, other: &Perceptron) {
        for &(key, from) in &other.slots {
            if key == 0 {
                continue;
            }
            let (from, to) = (from as usize, self.row(key));
            self.updates[to] += other.updates[from];
            for class in 0..self.classes.min(other.classes) {
                let from = from * other.stride + class;
                let to = to * self.stride + class;
                self.weights[to] += other.weights[from];
                // Averages are taken by this clock: the other's sums are brought to it.
                let total = i128::from(other.totals[from]) * i128::from(self.clock);
                self.totals[to] += (total / i128::from(other.clock)) as i64;
            }
        }
    }

    fn find_from(&self, mut slot: usize, key: u32) -> Option<usize> {
        let mask = self.slots.len() - 1;
        loop {
            let (at, row) = self.slots[slot & mask];
            if at == key {
                return Some(row as usize);
            }
            if at == 0 {
                return None;
            }
            slot += 1;
        }
    }

    fn row(&mut self, key: u32) -> usize {
        if let Some(row) = self.find_from((key >> self.shift) as usize, key) {
            return row;
        }
        if self.updates.len() * 2 >= self.slots.len() {
            self.grow();
        }
        let row = self.updates.len();
        self.place(key, row as u32);
        self.updates.push(0);
        let cells = (row + 1) * self.stride;
        self.weights.resize(cells, 0);
        self.totals.resize(cells, 0);
        row
    }

    fn place(&mut self, key: u32, row: u32) {
        let mask = self.slots.len() - 1;
        let mut slot = (key >> self.shift) as usize;
        while self.slots[slot & mask].0 != 0 {
            slot += 1;
        }
        self.slots[slot & mask] = (key, row);
    }

    fn grow(&mut self) {
        let size = self.slots.len() * 2;
        let slots = std::mem::replace(&mut self.slots, vec![(0, 0); size]);
        self.shift -= 1;
        for (key, row) in slots {
            if key != 0 {
                self.place(key, row);
            }
        }
    }

    /// Keys with their averaged, quantised, non-zero weights, sorted by key.
    fn frozen(&self, how: Freeze) -> Vec<(u32, Vec<(u8, i8)>)> {
        let mut out = Vec::new();
        for &(key, row) in &self.slots {
            let row = row as usize;
            if key == 0 || self.updates[row] < how.min_updates {
                continue;
            }
            let range = row * self.stride..row * self.stride + self.classes;
            let cells = self.weights[range.clone()].iter().zip(&self.totals[range]);
            let weights: Vec<(u8, i8)> = cells
                .enumerate()
                .filter_map(|(class, (&w, &total))| {
                    let average = f64::from(w) - total as f64 / self.clock as f64;
                    let q = (average * how.scale / f64::from(Self::UNIT))
                        .round()
                        .clamp(-127.0, 127.0) as i8;
                    (q != 0 && q.unsigned_abs() >= how.min_weight.unsigned_abs())
                        .then_some((class as u8, q))
                })
                .collect();
            if !weights.is_empty() {
                out.push((key, weights));
            }
        }
        out.sort_unstable_by_key(|(key, _)| *key);
        out
    }

    /// As a table of up to four classes.
    pub fn freeze_dense(&self, how: Freeze) -> Dense4 {
        Dense4::of(self.frozen(how).into_iter().map(|(key, weights)| {
            let mut row = [0i8; 4];
            for (class, weight) in weights {
                if let Some(cell) = row.get_mut(class as usize) {
                    *cell = weight;
                }
            }
            (key, row)
        }))
    }

    /// As a table of up to 255 classes.
    pub fn freeze_sparse(&self, how: Freeze) -> Sparse {
        Sparse::of(self.classes, self.frozen(how))
    }
}

impl Weights for Perceptron {
    #[inline]
    fn add(&self, keys: &[u32], scores: &mut [i32]) {
        for batch in keys.chunks(32) {
            // All slots of a batch are asked for at once: the table is larger than the caches.
            let mut first = [(0u32, 0u32); 32];
            for (slot, key) in first.iter_mut().zip(batch) {
                *slot = self.slots[(key >> self.shift) as usize];
            }
            let (mut rows, mut found) = ([0usize; 32], 0);
            for (slot, &key) in first.iter().zip(batch) {
                let row = match slot.0 {
                    0 => None,
                    at if at == key => Some(slot.1 as usize),
                    _ => self.find_from((key >> self.shift) as usize + 1, key),
                };
                if let Some(row) = row {
                    rows[found] = row * self.stride;
                    found += 1;
                }
            }
            for &at in &rows[..found] {
                let row = &self.weights[at..at + self.classes];
                for (score, weight) in scores.iter_mut().zip(row) {
                    *score += weight;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Hash, best};

    /// Three classes told apart by their features, learnt from noisy order.
    #[test]
    fn learns_a_separable_problem_and_keeps_it_when_frozen() {
        let examples: Vec<(Vec<u32>, usize)> = (0..3000u32)
            .map(|i| {
                let class = (i % 3) as usize;
                let keys = vec![
                    Hash::new(0).with(i % 3).key(),
                    Hash::new(1).with(i % 7).key(),
                    Hash::new(2).with(i % 5).with(i % 3).key(),
                ];
                (keys, class)
            })
            .collect();
        let mut p = Perceptron::new(3);
        for _ in 0..3 {
            for (keys, class) in &examples {
                p.tick();
                let mut scores = [0; 3];
                p.add(keys, &mut scores);
                let guess = best(&scores, |_| true).unwrap();
                if guess != *class {
                    p.correct(keys, *class, guess);
                }
            }
        }
        let how = Freeze {
            scale: 16.0,
            min_updates: 1,
            min_weight: 1,
        };
        let (dense, sparse) = (p.freeze_dense(how), p.freeze_sparse(how));
        for (keys, class) in &examples {
            let (mut a, mut b) = ([0; 4], [0; 3]);
            dense.add(keys, &mut a);
            sparse.add(keys, &mut b);
            assert_eq!(best(&a[..3], |_| true), Some(*class));
            assert_eq!(best(&b, |_| true), Some(*class));
        }
    }
}
