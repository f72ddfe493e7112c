//! Time expressions on the wire, and what an event's `when` takes from them.

use crate::{When, Word};
use dateline_document::{
    self as doc, Interval, TimexKind, TimexModifier, Unresolved, WhenRelation,
};
use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A time expression (TIMEX3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Time {
    /// `t1`, `t2` ...
    pub id: String,
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
    /// The phrase as it stands.
    pub text: String,
    /// TIMEX3 type.
    #[serde(rename = "type")]
    #[schemars(extend("enum" = ["DATE", "TIME", "DURATION", "SET"]))]
    pub kind: Word,
    /// TIMEX3 value, with `X` in the slots that stayed unknown; `null` when nothing is known.
    pub value: Option<String>,
    /// TIMEX3 mod.
    #[serde(rename = "mod", skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = ["BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "START", "MID", "END", "APPROX", null]))]
    pub modifier: Option<Word>,
    /// TIMEX3 quant of a SET.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quant: Option<String>,
    /// TIMEX3 freq of a SET.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freq: Option<String>,
    /// First local minute it may speak of, inclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earliest: Option<String>,
    /// Last local minute it may speak of, inclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest: Option<String>,
    /// What the value was computed from: `report` (the publication date), the id of another
    /// expression, or `null` when it needs nothing.
    pub anchor: Option<String>,
    /// Other values that the phrase allows, best first.
    pub alternatives: Vec<String>,
    /// Why there is no complete value.
    #[schemars(extend("enum" = ["no_date", "no_anchor", "impossible", "vague", null]))]
    pub unresolved: Option<Word>,
    /// Maker: rule, lexicon row or model.
    pub by: String,
}

/// TIMEX3 type as on the wire.
pub(crate) fn kind(kind: TimexKind) -> Word {
    Word::Borrowed(match kind {
        TimexKind::Date => "DATE",
        TimexKind::Time => "TIME",
        TimexKind::Duration => "DURATION",
        TimexKind::Set => "SET",
    })
}

/// TIMEX3 mod as on the wire.
pub(crate) fn modifier(modifier: TimexModifier) -> Word {
    Word::Borrowed(match modifier {
        TimexModifier::Before => "BEFORE",
        TimexModifier::After => "AFTER",
        TimexModifier::OnOrBefore => "ON_OR_BEFORE",
        TimexModifier::OnOrAfter => "ON_OR_AFTER",
        TimexModifier::LessThan => "LESS_THAN",
        TimexModifier::MoreThan => "MORE_THAN",
        TimexModifier::EqualOrLess => "EQUAL_OR_LESS",
        TimexModifier::EqualOrMore => "EQUAL_OR_MORE",
        TimexModifier::Start => "START",
        TimexModifier::Mid => "MID",
        TimexModifier::End => "END",
        TimexModifier::Approx => "APPROX",
    })
}

/// Why a value is incomplete, as on the wire.
pub(crate) fn unresolved(reason: Unresolved) -> Word {
    Word::Borrowed(match reason {
        Unresolved::NoDate => "no_date",
        Unresolved::NoAnchor => "no_anchor",
        Unresolved::Impossible => "impossible",
        Unresolved::Vague => "vague",
    })
}

/// A civil moment as on the wire, to the minute.
pub(crate) fn minute(at: DateTime) -> String {
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}",
        at.year(),
        at.month(),
        at.day(),
        at.hour(),
        at.minute()
    )
}

/// How finely a TIMEX3 value is known, by its form; `None` for durations, sets, and references
/// such as `PAST_REF`. Never finer than the value says: a part of the day counts as the day, a
/// season, quarter, half-year or decade as the year.
pub fn precision(value: &str) -> Option<&'static str> {
    let (date, time) = match value.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (value, None),
    };
    let digits = |part: &str, n: usize| part.len() == n && part.bytes().all(|b| b.is_ascii_digit());
    let mut parts = date.split('-');
    let year = parts.next()?;
    if year.is_empty() || !year.starts_with(|c: char| c.is_ascii_digit()) || year.len() > 4 {
        return None;
    }
    if !year.bytes().all(|b| b.is_ascii_digit() || b == b'X') {
        return None;
    }
    if !digits(year, 4) {
        return Some("year");
    }
    let month = parts.next();
    let day = parts.next();
    Some(match (month, day) {
        (Some(m), Some(d)) if digits(m, 2) && digits(d, 2) => match time {
            Some(t) if t.len() >= 5 && t.as_bytes().get(2) == Some(&b':') => "minute",
            _ => "day",
        },
        (Some(m), _) if m.starts_with('W') && digits(&m[1..], 2) => "week",
        (Some(m), _) if digits(m, 2) => "month",
        _ => "year",
    })
}

/// What an event's `when` says: the value is the expression's own; the interval is the event's, so
/// an event *before*, *since* or *by* a time keeps only the side that the words close.
pub(crate) fn when(id: String, timex: &doc::Timex, relation: WhenRelation) -> When {
    let Interval { earliest, latest } = timex.interval.unwrap_or_default();
    let (earliest, latest) = match relation {
        WhenRelation::On | WhenRelation::During => (earliest, latest),
        WhenRelation::Before => (None, earliest.or(latest)),
        WhenRelation::Until | WhenRelation::By => (None, latest),
        WhenRelation::Since => (earliest, None),
        WhenRelation::After => (latest.or(earliest), None),
    };
    let dated = matches!(timex.kind, TimexKind::Date | TimexKind::Time);
    When {
        time: id,
        value: some(&timex.value),
        earliest: earliest.map(minute),
        latest: latest.map(minute),
        relation: Word::Borrowed(relation.as_str()),
        precision: timex
            .interval
            .and_then(|_| precision(&timex.value))
            .filter(|_| dated)
            .map(Word::Borrowed),
    }
}

/// A value unless it is empty.
pub(crate) fn some(value: &str) -> Option<String> {
    (!value.is_empty()).then(|| value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::precision;

    #[test]
    fn precision_is_never_finer_than_the_value() {
        let cases = [
            ("2024-03-31", Some("day")),
            ("2024-03-31TMO", Some("day")),
            ("2024-03-31T14", Some("day")),
            ("2024-03-31T14:30", Some("minute")),
            ("2024-03", Some("month")),
            ("2024", Some("year")),
            ("2024-W13", Some("week")),
            ("2024-W13-WE", Some("week")),
            ("2024-SU", Some("year")),
            ("2024-Q1", Some("year")),
            ("202X", Some("year")),
            ("199", Some("year")),
            ("P3D", None),
            ("PT5M", None),
            ("PAST_REF", None),
            ("PRESENT_REF", None),
            ("XXXX-03-31", None),
            ("", None),
            ("T14:30", None),
        ];
        for (value, wanted) in cases {
            assert_eq!(precision(value), wanted, "{value}");
        }
    }
}
