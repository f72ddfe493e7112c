//! How well a partition agrees with another: BCubed, pairs, and numbers of clusters, equal to those of
//! the gold's `score_clusters.py`.

use serde_json::Value;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// A dated report with the cluster that people put it into.
pub struct Labelled {
    /// Its id.
    pub id: String,
    /// The source it was drawn from; empty when there is one.
    pub set: String,
    /// The day it was published.
    pub date: Option<jiff::civil::Date>,
    /// Its title; may be empty.
    pub title: String,
    /// Where it was found.
    pub url: Option<String>,
    /// Its text.
    pub text: String,
    /// What people put it into.
    pub cluster: String,
}

/// The rows of a file.
///
/// # Errors
/// What could not be read, and why.
pub fn rows(file: &Path) -> Result<Vec<Labelled>, String> {
    let told = |e: &dyn std::fmt::Display| format!("{}: {e}", file.display());
    let text = fs::read_to_string(file).map_err(|e| told(&e))?;
    text.lines()
        .map(|line| {
            let row: Value = serde_json::from_str(line).map_err(|e| told(&e))?;
            let of = |name: &str| row.get(name).and_then(Value::as_str).map(str::to_owned);
            Ok(Labelled {
                id: of("id").ok_or_else(|| told(&"a row without id"))?,
                set: of("set").unwrap_or_default(),
                date: of("date").and_then(|d| d.get(..10)?.parse().ok()),
                title: of("title").unwrap_or_default(),
                url: of("url"),
                text: of("text").unwrap_or_default(),
                cluster: of("cluster").ok_or_else(|| told(&"a row without cluster"))?,
            })
        })
        .collect()
}

/// Agreement of two partitions.
#[derive(Clone, Copy, Debug, Default)]
pub struct Agreement {
    /// Reports in both.
    pub reports: usize,
    /// Clusters of the gold and of the program.
    pub clusters: (usize, usize),
    /// Precision and recall over reports (Bagga & Baldwin 1998).
    pub bcubed: (f64, f64),
    /// Precision and recall over pairs of reports.
    pub pairs: (f64, f64),
}

impl Agreement {
    /// Of pairs (gold cluster, program's cluster), one a report.
    pub fn of<'a>(labels: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let (mut gold, mut made, mut both) = (HashMap::new(), HashMap::new(), HashMap::new());
        let mut reports = 0;
        for (g, m) in labels {
            *gold.entry(g).or_insert(0_usize) += 1;
            *made.entry(m).or_insert(0_usize) += 1;
            *both.entry((g, m)).or_insert(0_usize) += 1;
            reports += 1;
        }
        let pairs = |n: usize| (n * n.saturating_sub(1) / 2) as f64;
        let of = |part: f64, all: f64| if all > 0.0 { part / all } else { 1.0 };
        let mut bcubed = (0.0, 0.0);
        for (&(g, m), &n) in &both {
            let square = (n * n) as f64;
            bcubed.0 += square / made.get(m).map_or(1.0, |&n| n as f64);
            bcubed.1 += square / gold.get(g).map_or(1.0, |&n| n as f64);
        }
        let hits: f64 = both.values().map(|&n| pairs(n)).sum();
        Self {
            reports,
            clusters: (gold.len(), made.len()),
            bcubed: (of(bcubed.0, reports as f64), of(bcubed.1, reports as f64)),
            pairs: (
                of(hits, made.values().map(|&n| pairs(n)).sum()),
                of(hits, gold.values().map(|&n| pairs(n)).sum()),
            ),
        }
    }

    /// BCubed F1.
    pub fn f1(&self) -> f64 {
        f1(self.bcubed)
    }

    /// One line.
    pub fn line(&self) -> String {
        let mut told = String::new();
        let _ = write!(
            told,
            "reports {}  clusters {} (gold {})  BCubed P {:.3} R {:.3} F1 {:.3}  pairs P {:.3} R {:.3} F1 {:.3}",
            self.reports,
            self.clusters.1,
            self.clusters.0,
            self.bcubed.0,
            self.bcubed.1,
            self.f1(),
            self.pairs.0,
            self.pairs.1,
            f1(self.pairs)
        );
        told
    }
}

fn f1((p, r): (f64, f64)) -> f64 {
    if p + r > 0.0 {
        2.0 * p * r / (p + r)
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn worked_by_hand() {
        // gold {a b} {c} {d}, all in one
        let one = Agreement::of([("1", "x"), ("1", "x"), ("2", "x"), ("3", "x")]);
        assert!(
            (one.bcubed.0 - (1.0 / 2.0 + 1.0 / 2.0 + 1.0 / 4.0 + 1.0 / 4.0) / 4.0).abs() < 1e-9
        );
        assert!((one.bcubed.1 - 1.0).abs() < 1e-9);
        assert!((one.pairs.0 - 1.0 / 6.0).abs() < 1e-9);
        let each = Agreement::of([("1", "w"), ("1", "x"), ("2", "y"), ("3", "z")]);
        assert!((each.bcubed.1 - 0.75).abs() < 1e-9);
        assert!((each.pairs.1).abs() < 1e-9);
        assert_eq!(each.clusters, (3, 4));
    }
}
