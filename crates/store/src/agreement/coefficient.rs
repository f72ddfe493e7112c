//! Agreement beyond chance, for values without order.

use std::collections::BTreeMap;

/// Cohen's kappa of two coders who both judged every unit (Cohen 1960): the share of units on which
/// they agree beyond what their own habits would give by chance. `None` without units, and where
/// both use one and the same value throughout: chance alone would make them agree then.
pub fn kappa<T: Ord>(units: &[(T, T)]) -> Option<f64> {
    let n = units.len() as f64;
    let mut first: BTreeMap<&T, f64> = BTreeMap::new();
    let mut second: BTreeMap<&T, f64> = BTreeMap::new();
    for (a, b) in units {
        *first.entry(a).or_default() += 1.0;
        *second.entry(b).or_default() += 1.0;
    }
    let agreed = units.iter().filter(|(a, b)| a == b).count() as f64 / n;
    let expected: f64 = first
        .iter()
        .map(|(value, count)| count * second.get(value).copied().unwrap_or(0.0))
        .sum::<f64>()
        / (n * n);
    let kappa = (agreed - expected) / (1.0 - expected);
    kappa.is_finite().then_some(kappa)
}

/// Krippendorff's alpha with the nominal difference (Krippendorff 2011, "Computing Krippendorff's
/// Alpha-Reliability", section C): any number of coders, values may be missing. Each unit holds the
/// values that were given to it; a unit with fewer than two cannot be paired and does not count.
/// `None` where nothing can be paired, and where there is one value only.
pub fn alpha<T: Ord>(units: &[Vec<T>]) -> Option<f64> {
    let mut totals: BTreeMap<&T, f64> = BTreeMap::new();
    let mut observed = 0.0;
    for unit in units.iter().filter(|u| u.len() > 1) {
        let m = unit.len() as f64;
        let mut counts: BTreeMap<&T, f64> = BTreeMap::new();
        for value in unit {
            *counts.entry(value).or_default() += 1.0;
            *totals.entry(value).or_default() += 1.0;
        }
        // Ordered pairs of unequal values within the unit.
        observed += counts.values().map(|c| c * (m - c)).sum::<f64>() / (m - 1.0);
    }
    let n: f64 = totals.values().sum();
    let expected: f64 = totals.values().map(|c| c * (n - c)).sum();
    let alpha = 1.0 - (n - 1.0) * observed / expected;
    alpha.is_finite().then_some(alpha)
}

#[cfg(test)]
mod tests {
    use super::{alpha, kappa};

    /// A row of values for every coder; `.` is missing.
    fn units(rows: &[&str]) -> Vec<Vec<char>> {
        let rows: Vec<Vec<char>> = rows
            .iter()
            .map(|r| r.chars().filter(|c| *c != ' ').collect())
            .collect();
        (0..rows[0].len())
            .map(|i| rows.iter().map(|r| r[i]).filter(|c| *c != '.').collect())
            .collect()
    }

    fn close(found: Option<f64>, wanted: f64, digits: i32) {
        let found = found.unwrap();
        assert!(
            (found - wanted).abs() < 0.5 * 10f64.powi(-digits),
            "{found}"
        );
    }

    #[test]
    fn alpha_of_the_examples_of_krippendorff_2011() {
        // A: two observers, two values.
        let a = ["0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"];
        close(alpha(&units(&a)), 0.095, 3);
        // B: two observers, more values.
        let b = ["a a b b d c c c e d d a", "b a b b b c c c e d d d"];
        close(alpha(&units(&b)), 0.692, 3);
        // C: four observers, values missing.
        let c = [
            "1 2 3 3 2 1 4 1 2 . . .",
            "1 2 3 3 2 2 4 1 2 5 . 3",
            ". 3 3 3 2 3 4 2 2 5 1 .",
            "1 2 3 3 2 4 4 1 2 5 1 .",
        ];
        close(alpha(&units(&c)), 0.743, 3);
    }

    #[test]
    fn kappa_of_the_table_of_cohen_1960() {
        let table = [[88, 14, 18], [10, 40, 10], [2, 6, 12]];
        let mut units = Vec::new();
        for (a, row) in table.iter().enumerate() {
            for (b, n) in row.iter().enumerate() {
                units.extend(std::iter::repeat_n((a, b), *n));
            }
        }
        close(kappa(&units), 0.492, 3);
    }

    #[test]
    fn nothing_is_said_where_nothing_can_be_said() {
        assert_eq!(kappa::<u8>(&[]), None);
        assert_eq!(kappa(&[(1, 1), (1, 1)]), None);
        assert_eq!(alpha(&[vec![1], vec![2], vec![]]), None);
        assert_eq!(alpha(&[vec![1, 1], vec![1, 1]]), None);
        close(kappa(&[(1, 2), (2, 1)]), -1.0, 9);
        close(alpha(&[vec![1, 1], vec![2, 2]]), 1.0, 9);
    }
}
