//! Clusters of weighted texts: their sums, how near two of them are, and their merging.

use super::terms::UNIT;

/// Clusters that have rested for so many days are closed; one that rests is the less near the longer.
pub(crate) const REST: i32 = 200;

/// Reports on one matter.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cluster {
    /// Sums of the weights of its texts, by term.
    sum: Vec<(u32, u32)>,
    /// Texts that are in the sum: copies are not.
    pub(crate) texts: u32,
    /// First and last day with a report.
    days: Option<(i32, i32)>,
    /// Grows with every change.
    pub(crate) version: u32,
}

impl Cluster {
    pub(crate) fn of(weights: &[(u32, u16)], day: Option<i32>) -> Self {
        Self {
            sum: weights.iter().map(|&(t, w)| (t, u32::from(w))).collect(),
            texts: 1,
            days: day.map(|d| (d, d)),
            version: 0,
        }
    }

    /// Of a copy of a text that counts already.
    pub(crate) fn of_copy(day: Option<i32>) -> Self {
        Self {
            days: day.map(|d| (d, d)),
            ..Self::default()
        }
    }

    /// The mean cosine between the texts of two clusters (average linkage), less the longer the one
    /// rested before the other; from 0 to 1.
    pub(crate) fn nearness(&self, other: &Self) -> f64 {
        let texts = f64::from(self.texts) * f64::from(other.texts);
        let rest = f64::from(self.gap(other)) / f64::from(REST);
        if texts == 0.0 || rest >= 1.0 {
            return 0.0;
        }
        self.dot(other) as f64 / (texts * UNIT * UNIT) * (1.0 - rest)
    }

    /// Days between the two; 0 when they overlap or one has none.
    fn gap(&self, other: &Self) -> i32 {
        let (Some(a), Some(b)) = (self.days, other.days) else {
            return 0;
        };
        b.0.saturating_sub(a.1).max(a.0.saturating_sub(b.1)).max(0)
    }

    fn dot(&self, other: &Self) -> u64 {
        let (short, long) = if self.sum.len() < other.sum.len() {
            (&self.sum, &other.sum)
        } else {
            (&other.sum, &self.sum)
        };
        let of = |a: u32, b: u32| u64::from(a) * u64::from(b);
        if long.len() > 16 * short.len() {
            let found = short.iter().filter_map(|&(term, a)| {
                let at = long.binary_search_by_key(&term, |w| w.0).ok()?;
                Some(of(a, long.get(at)?.1))
            });
            return found.sum();
        }
        let (mut i, mut j, mut sum) = (0, 0, 0_u64);
        while let (Some(&(x, v)), Some(&(y, w))) = (short.get(i), long.get(j)) {
            if x == y {
                sum += of(v, w);
            }
            i += usize::from(x <= y);
            j += usize::from(y <= x);
        }
        sum
    }

    /// Takes in another.
    pub(crate) fn absorb(&mut self, other: Self) {
        self.texts += other.texts;
        self.version += 1;
        self.days = match (self.days, other.days) {
            (Some(a), Some(b)) => Some((a.0.min(b.0), a.1.max(b.1))),
            (a, b) => a.or(b),
        };
        if other.sum.is_empty() {
            return;
        }
        let mut sum = Vec::with_capacity(self.sum.len() + other.sum.len());
        let mut mine = std::mem::take(&mut self.sum).into_iter().peekable();
        for (term, weight) in other.sum {
            while let Some(before) = mine.next_if(|m| m.0 < term) {
                sum.push(before);
            }
            let both = mine.next_if(|m| m.0 == term).map_or(0, |m| m.1);
            sum.push((term, weight.saturating_add(both)));
        }
        sum.extend(mine);
        self.sum = sum;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearness_is_the_mean_cosine() {
        let half = (UNIT / 2.0_f64.sqrt()) as u16;
        let a = Cluster::of(&[(1, half), (2, half)], Some(0));
        let b = Cluster::of(&[(2, half), (3, half)], Some(0));
        assert!((a.nearness(&b) - 0.5).abs() < 1e-3);
        let mut both = a.clone();
        both.absorb(b.clone());
        assert_eq!(both.texts, 2);
        assert!((both.nearness(&a) - 0.75).abs() < 1e-3);
        let late = Cluster::of(&[(2, half), (3, half)], Some(REST / 2));
        assert!((a.nearness(&late) - 0.25).abs() < 1e-3);
        assert!(a.nearness(&Cluster::of_copy(Some(0))).abs() < 1e-9);
    }
}
