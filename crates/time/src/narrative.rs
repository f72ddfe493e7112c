//! Whether a text is a history rather than a report: by its own years.

use crate::meaning::Meaning;
use crate::own_year;
use crate::recognise::Found;
use jiff::civil::Date;

/// Fewest mentions of years long past that make a history.
const FEWEST: usize = 6;

/// A text with many years at least two before its publication, and hardly a word that counts from
/// the day of publication, is told from a distance.
pub(crate) fn is_narrative(published: Option<Date>, found: &[(u32, Found)]) -> bool {
    let now = published.map(|d| i32::from(d.year()));
    let past = found
        .iter()
        .filter_map(|(_, f)| own_year(&f.meaning))
        .filter(|y| now.is_none_or(|n| *y < n - 1))
        .count();
    let deictic = found
        .iter()
        .filter(|(_, f)| counts_from_now(&f.meaning))
        .count();
    past >= FEWEST && past > 3 * deictic
}

fn counts_from_now(meaning: &Meaning) -> bool {
    match meaning {
        Meaning::Weekday { .. } => true,
        Meaning::Unit { which, .. } | Meaning::Shift { which, .. } => !which.anaphoric,
        Meaning::Part { of: Some(of), .. } | Meaning::Clock { of: Some(of), .. } => {
            counts_from_now(of)
        }
        _ => false,
    }
}
