//! Dates of publication as headers, fields and datelines write them.

use crate::Words;
use dateline_document::{Published, PublishedOrigin, fold};
use jiff::civil::Date;

/// Reads a publication date: `2024-03-31`, RFC 3339, `2024-03-31 10:00`, `31 March 2024`,
/// `Sun, 31 Mar 2024 10:00:00 GMT`, `March 31, 2024`. The civil date is the one written, whatever
/// the zone: it is the date at the outlet. `None` when it is no complete date.
pub fn published(text: &str, origin: PublishedOrigin, words: &Words) -> Option<Published> {
    let text = text.trim();
    if let Some((date, rest)) = iso(text) {
        let given = match rest.chars().next() {
            None => date.to_string(),
            // A moment without a zone is no RFC 3339; its date is.
            Some('T' | 't' | ' ') => match rfc3339(text) {
                Some(given) => given,
                None if rest.get(1..)?.starts_with(|c: char| c.is_ascii_digit()) => {
                    date.to_string()
                }
                None => return None,
            },
            Some(_) => return None,
        };
        return Some(Published {
            date,
            given,
            origin,
        });
    }
    let spelled = spelled(text, words)?;
    let date = Date::new(spelled.year?, spelled.month, spelled.day).ok()?;
    // What follows a spelled date may be a time of day, and nothing else.
    let rest = text.get(spelled.len..)?.trim_start_matches([',', ' ']);
    let clock = rest.is_empty() || rest.starts_with(|c: char| c.is_ascii_digit());
    clock.then(|| Published {
        date,
        given: date.to_string(),
        origin,
    })
}

/// `YYYY-MM-DD` at the start of `text`, and what follows.
pub(crate) fn iso(text: &str) -> Option<(Date, &str)> {
    let head = text.get(..10)?;
    let rest = text.get(10..)?;
    let shape = head.bytes().enumerate().all(|(i, b)| match i {
        4 | 7 => b == b'-',
        _ => b.is_ascii_digit(),
    });
    if !shape || rest.starts_with(|c: char| c.is_ascii_digit() || c == '-') {
        return None;
    }
    let year: i16 = head.get(..4)?.parse().ok()?;
    let month = head.get(5..7)?.parse().ok()?;
    let day = head.get(8..10)?.parse().ok()?;
    Date::new(year, month, day)
        .ok()
        .filter(|_| year >= 1000)
        .map(|d| (d, rest))
}

/// The moment in RFC 3339 form, when it has a zone.
fn rfc3339(text: &str) -> Option<String> {
    let (date, clock) = (text.get(..10)?, text.get(11..)?.trim_start());
    let zone = clock.find(['Z', 'z', '+', '-'])?;
    let (clock, zone) = clock.split_at(zone);
    let mut fields = clock.trim_end().split(':');
    let mut field = |max: u32| {
        let digits = fields.next()?;
        let whole = digits.split('.').next()?;
        (whole.len() == 2 && whole.parse::<u32>().ok()? <= max).then(|| digits.to_owned())
    };
    let (hour, minute) = (field(23)?, field(59)?);
    let second = field(60).unwrap_or_else(|| "00".to_owned());
    let zone = match zone {
        "Z" | "z" => "Z".to_owned(),
        _ => {
            let (sign, digits) = zone.split_at(1);
            let digits: String = digits.chars().filter(|c| *c != ':').collect();
            let (h, m) = (digits.get(..2)?, digits.get(2..4).unwrap_or("00"));
            let valid = h.parse::<u32>().ok()? <= 23 && m.parse::<u32>().ok()? <= 59;
            valid.then(|| format!("{sign}{h}:{m}"))?
        }
    };
    Some(format!("{date}T{hour}:{minute}:{second}{zone}"))
}

/// A date in words at the start of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spelled {
    /// Bytes it takes.
    pub(crate) len: usize,
    pub(crate) year: Option<i16>,
    pub(crate) month: i8,
    pub(crate) day: i8,
}

/// `[Sunday,] March 31[, 2024]`, `[Sun,] 31 March [2024]` at the start of `text`, on one line.
pub(crate) fn spelled(text: &str, words: &Words) -> Option<Spelled> {
    let mut at = Cursor { text, at: 0 };
    let before = at.at;
    match at.word() {
        Some(word) if words.weekdays.contains(&fold(word)) => at.skip(&['.', ',', ' ']),
        _ => at.at = before,
    }
    let (month, day) = match at.number(2) {
        Some(day) => {
            at.skip(&['.', ' ', '-']);
            (at.month(words)?, day)
        }
        None => {
            let month = at.month(words)?;
            at.skip(&['.', ' ']);
            (month, at.number(2)?)
        }
    };
    let day = i8::try_from(day).ok().filter(|d| (1..=31).contains(d))?;
    let plain = at.at;
    at.skip(&['.', ',', ' ', '-']);
    let year = match at.number(4) {
        Some(year @ 1000..=2999) => i16::try_from(year).ok(),
        _ => None,
    };
    Some(Spelled {
        len: if year.is_some() { at.at } else { plain },
        year,
        month,
        day,
    })
}

struct Cursor<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Cursor<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or("")
    }

    fn take(&mut self, fits: impl Fn(char) -> bool) -> Option<&'t str> {
        let rest = self.rest();
        let end = rest.find(|c| !fits(c)).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).filter(|word| !word.is_empty())
    }

    fn word(&mut self) -> Option<&'t str> {
        self.take(char::is_alphabetic)
    }

    fn skip(&mut self, marks: &[char]) {
        let _ = self.take(|c| marks.contains(&c));
    }

    /// A whole number of at most `digits` digits; an ordinal's ending is passed over.
    fn number(&mut self, digits: usize) -> Option<u16> {
        let before = self.at;
        let number = self
            .take(|c| c.is_ascii_digit())
            .filter(|n| n.len() <= digits)
            .and_then(|n| n.parse().ok());
        if number.is_none() {
            self.at = before;
        } else if digits == 2 {
            let after = self.at;
            if self.word().is_none_or(|ending| ending.len() > 2) {
                self.at = after;
            }
        }
        number
    }

    fn month(&mut self, words: &Words) -> Option<i8> {
        let before = self.at;
        let month = self
            .word()
            .and_then(|w| words.months.get(&fold(w)).copied());
        if month.is_none() {
            self.at = before;
        }
        month
    }
}
