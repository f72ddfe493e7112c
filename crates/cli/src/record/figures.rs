//! The table of agreement: field by field.

use dateline::store::agreement::Field;
use std::fmt::Write as _;

/// Agreement by field; `units`: what is counted.
pub(super) fn figures(units: &str, fields: &[Field]) -> String {
    let mut out = format!(
        "{:<12}{units:>7}{:>9}{:>9}{:>9}\n",
        "field", "same", "kappa", "alpha"
    );
    let figure = |value: Option<f64>| value.map_or("-".to_owned(), |v| format!("{v:.3}"));
    for field in fields {
        let same = match field.units {
            0 => "-".to_owned(),
            n => format!("{:.1} %", 100.0 * field.same as f64 / n as f64),
        };
        let _ = writeln!(
            out,
            "{:<12}{:>7}{same:>9}{:>9}{:>9}",
            field.field,
            field.units,
            figure(field.kappa),
            figure(field.alpha)
        );
    }
    out
}
