//! Newspaper datelines: "CAIRO, March 31 (Agency) -", "MOSCOW, 5 May. /AGENCY/.", "WASHINGTON (AP) —".
//!
//! A place in capitals before a dash is a dateline when the sentence after the dash starts anew and
//! the words are no mark of the newsroom. A place in mixed case needs a date or a known agency beside
//! it: "Hamas - Israel war" is none.

use crate::Words;
use crate::dates::{self, Spelled};
use dateline_document::fold;
use jiff::civil::Date;
use std::ops::Range;

/// A dateline at the start of a line. Ranges are bytes into that line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Dateline {
    /// From the line's start through the dash and the blanks after it.
    pub(crate) len: usize,
    pub(crate) place: Range<usize>,
    pub(crate) agency: Option<Range<usize>>,
    pub(crate) date: Option<When>,
}

/// The day a dateline names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    /// With its year.
    Full(Date),
    /// Without one.
    Day { month: i8, day: i8 },
}

impl Dateline {
    /// Has more to show than a place and a dash.
    pub(crate) fn is_signed(&self) -> bool {
        self.agency.is_some()
    }
}

/// Longest place: "ABOARD THE AIRCRAFT CARRIER DWIGHT D. EISENHOWER".
const MAX_PLACE_WORDS: usize = 7;
/// Longest name of an agency in brackets, in bytes.
const MAX_AGENCY: usize = 48;
/// Dashes; old wires sent an underscore for one.
const DASHES: [char; 7] = ['-', '–', '—', '‒', '―', '−', '_'];
/// Longest place that a dash alone follows, in words.
const MAX_BARE_WORDS: usize = 4;

/// The dateline at the start of `line`, which holds no line break.
pub(crate) fn read(line: &str, words: &Words) -> Option<Dateline> {
    let indent = line.len() - line.trim_start().len();
    let (place, after_place) = place(line, indent, words)?;
    let name = line.get(place.clone())?;
    let capitals = is_capitals(name);
    let mut at = after_place;
    let mut agency = None;
    let mut date = None;
    // Date and agency stand in either order: "CAIRO, March 31 (AFP)", "CAIRO (AFP), March 31".
    for _ in 0..3 {
        let rest = line.get(at..)?;
        let start = at + skip(rest, &[' ', ',', '.', '\u{a0}', '\t']);
        let rest = line.get(start..)?;
        if date.is_none()
            && let Some((when, len)) = day(rest, words)
        {
            date = Some(when);
            at = start + len;
            continue;
        }
        if agency.is_none()
            && let Some((range, len)) = signature(rest, words)
        {
            agency = Some(start + range.start..start + range.end);
            at = start + len;
            continue;
        }
        break;
    }
    let known_agency = agency
        .clone()
        .and_then(|range| line.get(range))
        .is_some_and(|name| words.agencies.contains(&fold(name)));
    let rest = line.get(at..)?;
    let end = at + skip(rest, &[' ', '.', ',', '\u{a0}', '\t']);
    let tail = line.get(end..)?;
    let dashes = skip(tail, &DASHES);
    let ends = if dashes > 0 {
        let blank = skip(tail.get(dashes..)?, &[' ', '\u{a0}', '\t']);
        let next = tail.get(dashes + blank..)?.chars().next();
        // "US-Israel talks": a hyphen that joins words ends no dateline.
        let joins = blank == 0 && tail.starts_with('-') && dashes == 1 && next.is_some();
        let fresh = next.is_none_or(|c| c.is_uppercase() || !c.is_alphabetic());
        let bare = agency.is_none() && date.is_none();
        if (joins && (bare || end == at)) || (!fresh && (bare || !capitals)) {
            return None;
        }
        // A headline in capitals has capitals after its dash too.
        if bare && (is_capitals(tail) || name.split_whitespace().count() > MAX_BARE_WORDS) {
            return None;
        }
        Some((end + dashes + blank, true))
    } else {
        // Without a dash the signature or the line's end closes it.
        let closed = line.get(at..end)?.contains(['.', ':']) || tail.starts_with(':');
        let slashed = agency
            .as_ref()
            .is_some_and(|r| line.get(..r.start).is_some_and(|b| b.ends_with('/')));
        if tail.is_empty() && (date.is_some() || known_agency) {
            Some((end, false))
        } else if agency.is_some() && (slashed || closed) {
            let colon = skip(tail, &[':', ' ', '\u{a0}', '\t']);
            Some((end + colon, false))
        } else {
            None
        }
    };
    let (len, dashed) = ends?;
    let enough = if capitals {
        let short = name.chars().filter(|c| c.is_alphabetic()).count() < 3;
        let slug = words.slugs.contains(&fold(name))
            || name
                .split_whitespace()
                .next()
                .is_some_and(|first| words.slugs.contains(&fold(first)) && agency.is_none());
        date.is_some() || agency.is_some() && !slug || dashed && !slug && !short
    } else {
        known_agency || date.is_some() && (agency.is_some() || dashed || tail.is_empty())
    };
    enough.then_some(Dateline {
        len,
        place,
        agency,
        date,
    })
}

/// Capitalised words from `start` on, as far as they can be a place, and where they end.
fn place(line: &str, start: usize, words: &Words) -> Option<(Range<usize>, usize)> {
    let mut end = start;
    let mut at = start;
    for _ in 0..MAX_PLACE_WORDS {
        let rest = line.get(at..)?;
        let len = rest
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’' | '-' | '.')))
            .unwrap_or(rest.len());
        // A full stop belongs to "ST. PETERSBURG" and "U.N.", not to "MOSCOW."; a hyphen joins.
        let mut word = rest.get(..len)?;
        while let Some(cut) = word.strip_suffix('-') {
            word = cut;
        }
        let abbreviation = word.len() <= 4 || word.matches('.').count() > 1;
        if !abbreviation {
            word = word.trim_end_matches('.');
        }
        let first = word.chars().next();
        let particle = end > start && word.chars().count() <= 3 && !word.contains('.');
        let named = first.is_some_and(char::is_uppercase)
            || word
                .split_once('-')
                .is_some_and(|(a, b)| a.len() <= 3 && b.starts_with(char::is_uppercase));
        if !(named || particle && first.is_some_and(char::is_lowercase)) {
            break;
        }
        let bare = fold(word.trim_end_matches('.'));
        let followed_by_day = line
            .get(at..)
            .is_some_and(|rest| dates::spelled(rest, words).is_some());
        if end > start && (followed_by_day || words.weekdays.contains(&bare)) {
            break;
        }
        if named {
            end = at + word.len();
        }
        at += word.len();
        let gap = line.get(at..)?;
        let step = skip(gap, &[' ', '\u{a0}']);
        let after = gap.get(step..)?;
        // "RAFAH, Gaza Strip", "WASHINGTON/BEIJING", "VIENNA/GENEVA".
        let comma = after.strip_prefix(',').map(|r| (1, r)).or_else(|| {
            after
                .strip_prefix('/')
                .map(|r| (1, r))
                .filter(|_| step == 0)
        });
        match comma {
            Some((mark, more)) => {
                let blank = skip(more, &[' ', '\u{a0}']);
                at += step + mark + blank;
                let next = more.get(blank..)?;
                let tagged = after.starts_with('/') && signature(after, words).is_some();
                if tagged || !next.starts_with(char::is_uppercase) {
                    break;
                }
            }
            None if step == 0 => break,
            None => at += step,
        }
    }
    (end > start).then_some((start..end, end))
}

/// A day at the start of `text`: ISO, or spelled with or without year; or a bare weekday.
fn day(text: &str, words: &Words) -> Option<(When, usize)> {
    if let Some((date, _)) = dates::iso(text) {
        return Some((When::Full(date), 10));
    }
    let Spelled {
        len,
        year,
        month,
        day,
    } = dates::spelled(text, words)?;
    let when = match year.and_then(|y| Date::new(y, month, day).ok()) {
        Some(date) => When::Full(date),
        None => When::Day { month, day },
    };
    Some((when, len))
}

/// `(Agency)`, `/AGENCY/` or the bare name of a known agency: range of the name, bytes taken.
fn signature(text: &str, words: &Words) -> Option<(Range<usize>, usize)> {
    for (open, close) in [('(', ')'), ('/', '/'), ('[', ']')] {
        if let Some(inner) = text.strip_prefix(open) {
            let len = inner
                .find(close)
                .filter(|len| (2..=MAX_AGENCY).contains(len))?;
            let name = inner.get(..len)?;
            let fits = name.starts_with(|c: char| c.is_alphabetic())
                && name.split_whitespace().count() <= 5
                && !name.contains(['.', '!', '?'])
                && (name.chars().any(char::is_uppercase) || words.agencies.contains(&fold(name)));
            return fits.then_some((1..1 + len, len + 2));
        }
    }
    let end = text
        .find(|c: char| !(c.is_alphanumeric() || c == '-'))
        .unwrap_or(text.len());
    let name = text.get(..end)?;
    let capital = name.starts_with(char::is_uppercase);
    (capital && words.agencies.contains(&fold(name))).then_some((0..end, end))
}

/// All letters are capitals, and there is one.
fn is_capitals(name: &str) -> bool {
    // "RAFAH, Gaza Strip": the first part decides.
    let head = name.split(',').next().unwrap_or(name);
    let mut letters = head.chars().filter(|c| c.is_alphabetic()).peekable();
    letters.peek().is_some() && letters.all(char::is_uppercase)
}

/// Bytes of the run of `marks` at the start of `text`.
fn skip(text: &str, marks: &[char]) -> usize {
    text.len() - text.trim_start_matches(marks).len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::tests::english;

    #[track_caller]
    fn check(line: &str, wanted: Option<(&str, &str, Option<&str>)>) {
        let words = english();
        let got = read(line, &words).map(|d| {
            (
                line[..d.len].trim_end().to_owned(),
                line[d.place].to_owned(),
                d.agency.map(|r| line[r].to_owned()),
            )
        });
        let wanted = wanted.map(|(all, place, agency)| {
            (all.to_owned(), place.to_owned(), agency.map(str::to_owned))
        });
        assert_eq!(got, wanted, "{line}");
    }

    #[test]
    fn datelines_of_many_houses() {
        let yes = [
            ("CAIRO, March 31 (Reuters) -", "CAIRO", Some("Reuters")),
            ("WASHINGTON (AP) —", "WASHINGTON", Some("AP")),
            ("MOSCOW, 5 May. /TASS/.", "MOSCOW", Some("TASS")),
            ("Geneva, 12 June 1995 (AFP) -", "Geneva", Some("AFP")),
            (
                "MANAMA, Sept 3 (Gulf Shipping News) -",
                "MANAMA",
                Some("Gulf Shipping News"),
            ),
            ("RAFAH, Gaza Strip (AP) --", "RAFAH, Gaza Strip", Some("AP")),
            (
                "KYIV, Ukraine, Feb. 24 (UPI) --",
                "KYIV, Ukraine",
                Some("UPI"),
            ),
            (
                "UNITED NATIONS, Nov 8, 2002 (AFP) –",
                "UNITED NATIONS",
                Some("AFP"),
            ),
            (
                "WASHINGTON/BEIJING (Reuters) -",
                "WASHINGTON/BEIJING",
                Some("Reuters"),
            ),
            ("JERUSALEM —", "JERUSALEM", None),
            ("TEL AVIV -", "TEL AVIV", None),
            ("BEIJING, Jan. 3 (Xinhua) --", "BEIJING", Some("Xinhua")),
            ("Baku, 3 October 2020 –", "Baku", None),
            (
                "ST. PETERSBURG, June 15. /TASS/.",
                "ST. PETERSBURG",
                Some("TASS"),
            ),
            ("al-Arish (MENA) -", "al-Arish", Some("MENA")),
            (
                "PORT-AU-PRINCE, Haiti (AP) —",
                "PORT-AU-PRINCE, Haiti",
                Some("AP"),
            ),
            ("CAIRO (AFP), March 31 -", "CAIRO", Some("AFP")),
            (
                "CANBERRA, Australia (AP)_",
                "CANBERRA, Australia",
                Some("AP"),
            ),
            ("SANAA, 2015-04-02 (Saba) -", "SANAA", Some("Saba")),
        ];
        for (dateline, place, agency) in yes {
            check(
                &format!("{dateline} The envoys met."),
                Some((dateline, place, agency)),
            );
        }
        check(
            "Geneva, 12 June 1995",
            Some(("Geneva, 12 June 1995", "Geneva", None)),
        );
        check(
            "WASHINGTON—The envoys met.",
            Some(("WASHINGTON—", "WASHINGTON", None)),
        );
    }

    #[test]
    fn sentences_are_no_datelines() {
        let no = [
            "US-Israel talks resume.",
            "Hamas - Israel war enters its second year.",
            "BREAKING - Israeli jets strike.",
            "TWO KILLED IN HIT - AND RUN",
            "ENVOYS MEET ON THE BORDER - A report.",
            "UPDATE 1 - Talks fail.",
            "NATO - whose members met - said so.",
            "Israel (which denies it) - said so.",
            "The envoys met on March 31 - a Sunday.",
            "CAIRO talks resume on March 31.",
            "On March 31 (Sunday) - the talks resumed.",
            "In Cairo, March 31 was a quiet day.",
            "March 31 - The talks resumed.",
            "A - B",
            "",
            "-",
            "CAIRO",
        ];
        for line in no {
            check(line, None);
        }
    }

    #[test]
    fn a_dateline_knows_its_day() {
        let words = english();
        let date = |line| read(line, &words).and_then(|d| d.date);
        assert_eq!(
            date("CAIRO, March 31 (AFP) - It"),
            Some(When::Day { month: 3, day: 31 })
        );
        assert_eq!(
            date("Geneva, 12 June 1995 (AFP) - It"),
            Some(When::Full(Date::new(1995, 6, 12).unwrap()))
        );
    }
}
