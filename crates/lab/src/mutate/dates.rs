//! Moves all dates of a report by whole weeks, in its text and in its expectations.

use crate::report::expect::Expected;
use dateline_document::{IsoWeek, iso_week};
use jiff::Span as Distance;
use jiff::civil::Date;

/// English names of the months.
pub(crate) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The replacements that move a report by `weeks`; `None` when it holds a date that cannot move
/// without changing its words' meaning (a month alone, a year with a day, a weekday is fine).
pub(super) fn shift(expected: &Expected, weeks: i32) -> Option<Vec<(String, String)>> {
    let mut map = Vec::new();
    let mut known = Vec::new();
    for time in expected.sentences.iter().flat_map(|s| &s.times) {
        let Some((month, day, phrase)) = month_day(&time.text) else {
            if MONTHS.iter().any(|m| time.text.contains(m)) {
                return None;
            }
            continue;
        };
        let value = time.value.split('|').next()?;
        let date: Date = value.get(..10)?.parse().ok()?;
        if (date.month(), date.day()) != (month, day) {
            return None;
        }
        let moved = date.checked_add(Distance::new().weeks(weeks)).ok()?;
        let name = MONTHS.get(usize::try_from(moved.month() - 1).ok()?)?;
        let words = if phrase.starts_with(|c: char| c.is_ascii_digit()) {
            format!("{} {name}", moved.day())
        } else {
            format!("{name} {}", moved.day())
        };
        known.push(phrase.clone());
        if !map.iter().any(|(from, _)| *from == phrase) {
            map.push((phrase, words));
        }
    }
    // A year beside a moving date, or a month that no expectation covers, stays unmoved.
    let text = &expected.text;
    let covered = |at: usize| {
        known.iter().any(|k| {
            text.match_indices(k.as_str())
                .any(|(i, _)| i <= at && at < i + k.len())
        })
    };
    let loose = MONTHS.iter().any(|m| {
        text.match_indices(m)
            .any(|(i, _)| !covered(i) && *m != "May" && *m != "March")
    });
    let with_year = map.iter().any(|(from, _)| {
        text.match_indices(from.as_str()).any(|(i, _)| {
            text.get(i + from.len()..).is_some_and(|rest| {
                let rest = rest.trim_start_matches([',', ' ']);
                rest.len() >= 4 && rest.bytes().take(4).all(|b| b.is_ascii_digit())
            })
        })
    });
    (!loose && !with_year && !map.is_empty()).then_some(map)
}

fn month_day(phrase: &str) -> Option<(i8, i8, String)> {
    let words: Vec<&str> = phrase.split_whitespace().collect();
    for (i, word) in words.iter().enumerate() {
        let Some(month) = MONTHS.iter().position(|m| m == word) else {
            continue;
        };
        let number = |w: Option<&&str>| w.and_then(|w| w.parse::<i8>().ok());
        let month = i8::try_from(month).ok()? + 1;
        if let Some(day) = number(words.get(i + 1)) {
            return Some((month, day, format!("{word} {day}")));
        }
        if let Some(day) = i.checked_sub(1).and_then(|b| number(words.get(b))) {
            return Some((month, day, format!("{day} {word}")));
        }
    }
    None
}

/// A TIMEX3 value moved by whole weeks; values that name no day or week stay.
pub(super) fn value(value: &str, weeks: i32) -> String {
    let moved = |date: Date| date.checked_add(Distance::new().weeks(weeks)).ok();
    value
        .split('|')
        .map(|one| {
            let day = one
                .get(..10)
                .and_then(|d| d.parse::<Date>().ok())
                .and_then(moved);
            if let Some(day) = day {
                return format!("{day}{}", one.get(10..).unwrap_or(""));
            }
            let week = one.split_once("-W").and_then(|(year, rest)| {
                let number = rest.get(..2)?;
                let week = IsoWeek {
                    year: year.parse().ok()?,
                    week: number.parse().ok()?,
                };
                let monday = moved(week.monday()?)?;
                let week = iso_week(monday);
                Some(format!(
                    "{}-W{:02}{}",
                    week.year,
                    week.week,
                    rest.get(2..).unwrap_or("")
                ))
            });
            week.unwrap_or_else(|| one.to_owned())
        })
        .collect::<Vec<_>>()
        .join("|")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_move_by_weeks() {
        assert_eq!(value("2024-03-31", 1), "2024-04-07");
        assert_eq!(
            value("2023-10-07TMO|2023-10-07", -1),
            "2023-09-30TMO|2023-09-30"
        );
        assert_eq!(value("2024-W13", 40), "2025-W01");
        assert_eq!(value("1967", 3), "1967");
        assert_eq!(value("P2D", 3), "P2D");
    }
}
