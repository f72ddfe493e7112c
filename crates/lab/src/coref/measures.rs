//! MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998), entity-based CEAF (Luo 2005) and their mean,
//! the CoNLL F1 (Pradhan et al. 2012). A chain is a set of mentions; a mention is any ordered key.

use pathfinding::prelude::{Matrix, kuhn_munkres};
use std::collections::{BTreeMap, BTreeSet};

/// Chains of mentions; no mention stands in two of one side.
pub type Chains<M> = Vec<BTreeSet<M>>;

/// Numerators and denominators of precision and recall; they add up over documents.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Tally {
    /// What is right of the system's.
    pub right_given: f64,
    /// The system's.
    pub given: f64,
    /// What is found of the gold.
    pub right_wanted: f64,
    /// The gold.
    pub wanted: f64,
}

impl Tally {
    /// Precision, recall and their harmonic mean; 0 where there is nothing to count.
    pub fn prf(&self) -> [f64; 3] {
        let share = |right: f64, all: f64| if all > 0.0 { right / all } else { 0.0 };
        let (p, r) = (
            share(self.right_given, self.given),
            share(self.right_wanted, self.wanted),
        );
        let f = if p + r > 0.0 {
            2.0 * p * r / (p + r)
        } else {
            0.0
        };
        [p, r, f]
    }

    /// Adds another document's.
    pub fn merge(&mut self, other: &Tally) {
        self.right_given += other.right_given;
        self.given += other.given;
        self.right_wanted += other.right_wanted;
        self.wanted += other.wanted;
    }
}

/// The three measures of one document or of several added up.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Scores {
    /// Links.
    pub muc: Tally,
    /// Mentions.
    pub b_cubed: Tally,
    /// Entities, aligned one to one.
    pub ceaf: Tally,
}

impl Scores {
    /// Of one document.
    pub fn of<M: Ord + Clone>(wanted: &Chains<M>, given: &Chains<M>) -> Self {
        Self {
            muc: muc(wanted, given),
            b_cubed: b_cubed(wanted, given),
            ceaf: ceaf(wanted, given),
        }
    }

    /// Adds another document's.
    pub fn merge(&mut self, other: &Scores) {
        self.muc.merge(&other.muc);
        self.b_cubed.merge(&other.b_cubed);
        self.ceaf.merge(&other.ceaf);
    }

    /// Mean of the three F1.
    pub fn conll(&self) -> f64 {
        [self.muc, self.b_cubed, self.ceaf]
            .iter()
            .map(|t| t.prf()[2])
            .sum::<f64>()
            / 3.0
    }
}

fn home<M: Ord + Clone>(chains: &Chains<M>) -> BTreeMap<M, usize> {
    let numbered = chains.iter().enumerate();
    numbered
        .flat_map(|(i, chain)| chain.iter().map(move |m| (m.clone(), i)))
        .collect()
}

/// Links of `of` that survive when it is cut up as `by` does, and all links of `of`.
fn links<M: Ord + Clone>(of: &Chains<M>, by: &Chains<M>) -> (f64, f64) {
    let home = home(by);
    let mut kept = 0;
    let mut all = 0;
    for chain in of {
        let mut parts = BTreeSet::new();
        let mut alone = 0;
        for mention in chain {
            match home.get(mention) {
                Some(i) => {
                    parts.insert(*i);
                }
                None => alone += 1,
            }
        }
        kept += chain.len().saturating_sub(parts.len() + alone);
        all += chain.len().saturating_sub(1);
    }
    (kept as f64, all as f64)
}

fn muc<M: Ord + Clone>(wanted: &Chains<M>, given: &Chains<M>) -> Tally {
    let (right_wanted, wanted_links) = links(wanted, given);
    let (right_given, given_links) = links(given, wanted);
    Tally {
        right_given,
        given: given_links,
        right_wanted,
        wanted: wanted_links,
    }
}

fn shares<M: Ord + Clone>(of: &Chains<M>, by: &Chains<M>) -> (f64, f64) {
    let home = home(by);
    let mut right = 0.0;
    let mut all = 0.0;
    for chain in of {
        let mut sizes: BTreeMap<usize, f64> = BTreeMap::new();
        for i in chain.iter().filter_map(|m| home.get(m)) {
            *sizes.entry(*i).or_default() += 1.0;
        }
        let size = chain.len() as f64;
        right += sizes.values().map(|n| n * n / size).sum::<f64>();
        all += size;
    }
    (right, all)
}

fn b_cubed<M: Ord + Clone>(wanted: &Chains<M>, given: &Chains<M>) -> Tally {
    let (right_wanted, wanted_mentions) = shares(wanted, given);
    let (right_given, given_mentions) = shares(given, wanted);
    Tally {
        right_given,
        given: given_mentions,
        right_wanted,
        wanted: wanted_mentions,
    }
}

fn ceaf<M: Ord + Clone>(wanted: &Chains<M>, given: &Chains<M>) -> Tally {
    const SCALE: f64 = 1e9;
    let similarity = |a: &BTreeSet<M>, b: &BTreeSet<M>| {
        2.0 * a.intersection(b).count() as f64 / (a.len() + b.len()).max(1) as f64
    };
    let (few, many) = if wanted.len() <= given.len() {
        (wanted, given)
    } else {
        (given, wanted)
    };
    let right = if few.is_empty() {
        0.0
    } else {
        let rows = few.iter().map(|a| {
            many.iter()
                .map(|b| (similarity(a, b) * SCALE) as i64)
                .collect::<Vec<i64>>()
        });
        match Matrix::from_rows(rows) {
            Ok(matrix) => kuhn_munkres(&matrix).0 as f64 / SCALE,
            Err(_) => 0.0,
        }
    };
    Tally {
        right_given: right,
        given: given.len() as f64,
        right_wanted: right,
        wanted: wanted.len() as f64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chains(of: &[&[u32]]) -> Chains<u32> {
        of.iter().map(|c| c.iter().copied().collect()).collect()
    }

    /// The worked example of Pradhan et al. (2014), "Scoring coreference partitions of predicted
    /// mentions": key {a b c}, {d e f g}; response {a b}, {c d}, {f g h i}.
    #[test]
    fn published_example() {
        let wanted = chains(&[&[1, 2, 3], &[4, 5, 6, 7]]);
        let given = chains(&[&[1, 2], &[3, 4], &[6, 7, 8, 9]]);
        let scores = Scores::of(&wanted, &given);
        let near = |a: f64, b: f64| (a - b).abs() < 0.005;
        let [p, r, f] = scores.muc.prf();
        assert!(near(r, 0.40) && near(p, 0.40) && near(f, 0.40));
        let [p, r, f] = scores.b_cubed.prf();
        assert!(near(p, 0.50) && near(r, 0.42) && near(f, 0.45), "{p} {r}");
        let [p, r, f] = scores.ceaf.prf();
        assert!(near(p, 0.43) && near(r, 0.65) && near(f, 0.52), "{p} {r}");
    }

    #[test]
    fn equal_sides_score_one_and_empty_sides_nothing() {
        let a = chains(&[&[1, 2], &[3, 4, 5]]);
        assert!((Scores::of(&a, &a).conll() - 1.0).abs() < 1e-9);
        assert!(Scores::of(&a, &Vec::new()).conll().abs() < 1e-9);
        assert!(Scores::of(&Vec::<BTreeSet<u32>>::new(), &a).conll().abs() < 1e-9);
    }
}
