//! A statement on a page: its status by shape and words, who, where, when, and through whom.

use serde::Serialize;

/// A statement of an event.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Card {
    /// Its anchor on the page.
    pub id: String,
    /// `REPORT#v3`.
    pub address: String,
    /// What it is at the end of its report; also the name of its shape.
    pub status: String,
    /// What its own sentence says, where that differs.
    pub stated: Option<String>,
    /// PLOVER type and mode.
    pub kind: String,
    /// The type in plain words.
    pub words: &'static str,
    /// Initiators, or all parties of a reciprocal event.
    pub actor: Vec<Party>,
    /// Those it is directed at.
    pub recipient: Vec<Party>,
    /// Those who mediate.
    pub mediators: Vec<Party>,
    /// Those who host.
    pub hosts: Vec<Party>,
    /// Where.
    pub place: Option<String>,
    /// When.
    pub when: Option<Date>,
    /// Further lines: what about, with what, how many harmed, links to other statements.
    pub notes: Vec<Note>,
    /// From the report to the origin.
    pub chain: Vec<Link>,
    /// How the origin stands to it.
    pub stance: Option<String>,
    /// Its sentence or clause.
    pub clause: Clause,
    /// machine, confirmed, corrected, rejected, added; absent where nobody keeps it.
    pub review: Option<String>,
    /// How sure the program is of the type, in hundredths.
    pub score: Option<u32>,
    /// What is not known, and why.
    pub missing: Vec<Note>,
    /// Slot and maker.
    pub makers: Vec<Note>,
    /// Its own page.
    pub href: Option<String>,
    /// The page of the event that it tells of, with others.
    pub event: Option<String>,
}

/// Somebody who takes part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Party {
    /// The fullest name.
    pub name: String,
    /// The words of the text, where they are others.
    pub phrase: Option<String>,
    /// Country and sectors by PLOVER.
    pub code: Option<String>,
}

/// When an event happened or is to happen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Date {
    /// How the event lies to the value, unless it is on it.
    pub relation: Option<String>,
    /// The value as people write it.
    pub words: String,
    /// TIMEX3 value.
    pub value: String,
    /// The words of the text.
    pub phrase: Option<String>,
    /// First and last day where the value is coarser than a day.
    pub range: Option<String>,
}

/// A line with its name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Note {
    /// What it is.
    pub name: String,
    /// What it says.
    pub text: String,
    /// Where it leads: an anchor (`#v3`) or a page.
    pub to: Option<String>,
}

impl Note {
    pub(crate) fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            text: text.into(),
            to: None,
        }
    }
}

/// Somebody through whom a statement came.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Link {
    /// The words of the text, or the name of the outlet.
    pub name: String,
    /// report, outlet, named, anonymous, document, none; empty where only the origin's is known.
    pub kind: String,
    /// What stands below it: whose source it is, the date of the report.
    pub of: Option<String>,
}

/// A sentence or clause in pieces.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Clause {
    /// Its pieces, in order.
    pub pieces: Vec<Piece>,
    /// The anchor of its place in the text, where the page has the text.
    pub to: Option<String>,
}

/// A stretch of text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Layers over it, joined by blanks; empty for none.
    pub layers: String,
    /// What covers it, a line each.
    pub title: String,
    /// Anchors that stand before it.
    pub anchors: Vec<String>,
    /// The anchor it leads to.
    pub to: Option<String>,
}

/// The longest name of a link, in letters.
const LONGEST: usize = 140;

/// A name that fits a box.
pub(crate) fn short(name: &str) -> String {
    match name.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", name.get(..end).unwrap_or(name)),
        None => name.to_owned(),
    }
}

/// A PLOVER type in plain words.
pub(crate) fn words(kind: &str) -> &'static str {
    match kind {
        "AGREE" => "agreement",
        "CONSULT" => "talks, meeting",
        "SUPPORT" => "support",
        "CONCEDE" => "concession",
        "COOPERATE" => "cooperation",
        "AID" => "aid",
        "RETREAT" => "withdrawal",
        "REQUEST" => "demand, appeal",
        "ACCUSE" => "accusation",
        "REJECT" => "refusal",
        "THREATEN" => "threat",
        "PROTEST" => "protest",
        "SANCTION" => "sanction",
        "MOBILIZE" => "mobilisation",
        "COERCE" => "coercion",
        "ASSAULT" => "attack",
        _ => "",
    }
}

/// A TIMEX3 value as people write it: `2011-05-03, night` for `2011-05-03TNI`.
pub(crate) fn day(value: &str) -> String {
    let named = match value {
        "PAST_REF" => Some("in the past"),
        "PRESENT_REF" => Some("now"),
        "FUTURE_REF" => Some("in the future"),
        _ => None,
    };
    if let Some(words) = named {
        return words.to_owned();
    }
    for (code, words) in [
        ("TMO", "morning"),
        ("TMI", "midday"),
        ("TAF", "afternoon"),
        ("TEV", "evening"),
        ("TNI", "night"),
        ("TDT", "daytime"),
    ] {
        if let Some(day) = value.strip_suffix(code) {
            return format!("{day}, {words}");
        }
    }
    let Some((year, rest)) = value.split_once('-') else {
        let decade = value.strip_suffix('X').filter(|d| d.len() == 3);
        let decade = decade.or(Some(value).filter(|v| v.len() == 3));
        let is_number = |d: &&str| d.bytes().all(|b| b.is_ascii_digit());
        return decade
            .filter(is_number)
            .map_or_else(|| clock(value), |d| format!("{d}0s"));
    };
    let part = match rest {
        "SP" => Some("spring"),
        "SU" => Some("summer"),
        "FA" => Some("autumn"),
        "WI" => Some("winter"),
        "H1" => Some("first half of"),
        "H2" => Some("second half of"),
        "Q1" => Some("first quarter of"),
        "Q2" => Some("second quarter of"),
        "Q3" => Some("third quarter of"),
        "Q4" => Some("fourth quarter of"),
        _ => None,
    };
    if let Some(part) = part {
        return format!("{part} {year}");
    }
    match rest
        .strip_prefix('W')
        .map(|week| week.split_once('-').unwrap_or((week, "")))
    {
        Some((week, "")) => format!("week {week} of {year}"),
        Some((week, "WE")) => format!("weekend of week {week} of {year}"),
        _ => clock(value),
    }
}

/// A moment with a blank before its time of day; durations stay as they are.
fn clock(value: &str) -> String {
    match value.starts_with(|c: char| c.is_ascii_digit()) {
        true => value.replacen('T', " ", 1),
        false => value.to_owned(),
    }
}

/// First and last day of an interval, where they are not one day; an open side stays open.
pub(crate) fn range(earliest: Option<&str>, latest: Option<&str>) -> Option<String> {
    let day = |at: &str| at.split('T').next().unwrap_or(at).to_owned();
    match (earliest.map(day), latest.map(day)) {
        (Some(first), Some(last)) if first == last => None,
        (Some(first), Some(last)) => Some(format!("{first} to {last}")),
        (Some(first), None) => Some(format!("from {first}")),
        (None, Some(last)) => Some(format!("until {last}")),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_as_people_do() {
        for (value, wanted) in [
            ("2011-05-03TNI", "2011-05-03, night"),
            ("2011-05-03T14:30", "2011-05-03 14:30"),
            ("2011-W19", "week 19 of 2011"),
            ("2011-W19-WE", "weekend of week 19 of 2011"),
            ("2011-SU", "summer 2011"),
            ("2011-Q3", "third quarter of 2011"),
            ("199", "1990s"),
            ("202X", "2020s"),
            ("2011-05", "2011-05"),
            ("PAST_REF", "in the past"),
            ("PT3H", "PT3H"),
            ("", ""),
        ] {
            assert_eq!(day(value), wanted, "{value}");
        }
        assert_eq!(
            range(Some("2011-05-03T00:00"), Some("2011-05-03T23:59")),
            None
        );
        assert_eq!(
            range(None, Some("2011-05-03T23:59")).unwrap(),
            "until 2011-05-03"
        );
    }
}
