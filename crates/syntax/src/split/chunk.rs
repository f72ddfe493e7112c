//! Tokens, first step: chunks between white space, punctuation peeled off both ends.

use super::core;
use crate::lexicons::{End, Lexicons};
use dateline_document::{Span, fold, is_capitalised};

/// A longer stretch without white space is cut, so that reading stays linear in the text.
const LONGEST: usize = 512;

/// Appends the tokens of `text` under `area`.
pub(super) fn tokens(text: &str, area: Span, lexicons: &Lexicons, out: &mut Vec<Span>) {
    let content = area.of(text);
    let base = area.start as usize;
    let first = out.len();
    let mut start = None;
    for (at, c) in content.char_indices() {
        match (c.is_whitespace(), start) {
            (true, Some(from)) => {
                chunk(text, base + from, base + at, lexicons, first, out);
                start = None;
            }
            (false, None) => start = Some(at),
            (false, Some(from)) if at - from >= LONGEST => {
                chunk(text, base + from, base + at, lexicons, first, out);
                start = Some(at);
            }
            _ => {}
        }
    }
    if let Some(from) = start {
        chunk(
            text,
            base + from,
            base + content.len(),
            lexicons,
            first,
            out,
        );
    }
}

/// Part of a word: letters, digits, combining marks, `_`.
pub(super) fn is_word(c: char) -> bool {
    c.is_alphanumeric()
        || c == '_'
        || matches!(c, '\u{0300}'..='\u{036F}' | '\u{00AD}' | '\u{200B}'..='\u{200D}' | '\u{FEFF}')
}

pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2018}' | '\u{02BC}')
}

/// Length of the run of marks at the start that make one token: `...`, `--`, `?!`; else one mark.
fn run(s: &str) -> usize {
    let Some(first) = s.chars().next() else {
        return 0;
    };
    let same = |c: char| match first {
        '!' | '?' => matches!(c, '!' | '?'),
        '.' | '-' | '*' | '=' | '_' | '~' | '#' | '+' | '<' | '>' | '$' | '`' | '\'' => c == first,
        _ => false,
    };
    let more: usize = s
        .chars()
        .skip(1)
        .take_while(|c| same(*c))
        .map(char::len_utf8)
        .sum();
    first.len_utf8() + more
}

/// The same from the end.
fn run_back(s: &str) -> usize {
    let Some(last) = s.chars().next_back() else {
        return 0;
    };
    let same = |c: char| match last {
        '!' | '?' => matches!(c, '!' | '?'),
        '.' | '-' | '*' | '=' | '_' | '~' | '#' | '+' | '<' | '>' | '$' | '`' | '\'' => c == last,
        _ => false,
    };
    let more: usize = s
        .chars()
        .rev()
        .skip(1)
        .take_while(|c| same(*c))
        .map(char::len_utf8)
        .sum();
    last.len_utf8() + more
}

fn chunk(
    text: &str,
    mut start: usize,
    mut end: usize,
    lexicons: &Lexicons,
    area_first: usize,
    out: &mut Vec<Span>,
) {
    // The common case: letters only.
    if text.as_bytes()[start..end]
        .iter()
        .all(u8::is_ascii_alphabetic)
    {
        core::part(text, start, end, lexicons, out);
        return;
    }
    let mut tail: Vec<Span> = Vec::new();
    if let Some(len) = smiley(&text[start..end]) {
        tail.push(Span::new((end - len) as u32, end as u32));
        end -= len;
    }
    start = peel_front(text, start, end, lexicons, out);
    if let Some(len) = core::address(&text[start..end], lexicons) {
        push(start, start + len, out);
        start = peel_front(text, start + len, end, lexicons, out);
    }
    while start < end {
        let s = &text[start..end];
        let Some(last) = s.chars().next_back() else {
            break;
        };
        if is_word(last) || keeps_mark(text, start, end, last, lexicons, out, area_first) {
            break;
        }
        let len = match s.strip_suffix(['-', '\u{2013}', '\u{2014}']) {
            // "QUITO, May 27 (EFE).- "
            Some(rest) if rest.ends_with('.') && !rest.ends_with("..") => s.len() - rest.len() + 1,
            _ => run_back(s),
        };
        tail.push(Span::new((end - len) as u32, end as u32));
        end -= len;
    }
    if start < end {
        core::cut(text, start, end, lexicons, out);
    }
    out.extend(tail.into_iter().rev());
}

/// The length of a smiley at the end of a chunk: `:)`, `;-)`, `:D`. Only one with a nose may be
/// written onto a word: "(see below:)" closes a bracket.
fn smiley(s: &str) -> Option<usize> {
    let eyes = match s.as_bytes() {
        [rest @ .., b')' | b'(' | b'D' | b'P'] => rest,
        _ => return None,
    };
    let (eyes, nose) = match eyes.strip_suffix(b"-") {
        Some(eyes) => (eyes, s.ends_with([')', '('])),
        None => (eyes, false),
    };
    let body = eyes.strip_suffix(b":").or(eyes.strip_suffix(b";"))?;
    (body.is_empty() || nose).then_some(s.len() - body.len())
}

/// Peels marks off the front; the new start.
fn peel_front(
    text: &str,
    mut start: usize,
    end: usize,
    lexicons: &Lexicons,
    out: &mut Vec<Span>,
) -> usize {
    while start < end {
        let s = &text[start..end];
        let mut chars = s.chars();
        let Some(first) = chars.next() else { break };
        if is_word(first) {
            break;
        }
        let second = chars.next();
        let digit_next = second.is_some_and(|c| c.is_ascii_digit());
        let word_next = second.is_some_and(is_word);
        let joined = match first {
            '.' | '+' => digit_next,
            '@' => word_next,
            '#' => word_next && !digit_next,
            c if is_apostrophe(c) => core::opens_with_apostrophe(s, lexicons),
            _ => false,
        };
        if joined {
            break;
        }
        let len = run(s);
        push(start, start + len, out);
        start += len;
    }
    start
}

/// The mark at the end of `text[start..end]` belongs to the word before it.
fn keeps_mark(
    text: &str,
    start: usize,
    end: usize,
    last: char,
    lexicons: &Lexicons,
    out: &[Span],
    area_first: usize,
) -> bool {
    let s = &text[start..end];
    match last {
        '.' => full_stop_belongs(text, start, end, lexicons, out.len() == area_first),
        '$' => s.len() > 1 && s[..s.len() - 1].chars().all(|c| c.is_ascii_uppercase()),
        '+' => s.len() > 1 && !s[..s.len() - 1].contains('+') && s.len() <= 4,
        c if is_apostrophe(c) => false,
        ')' => core::is_ending(s),
        _ => false,
    }
}

/// An abbreviation, an initial, a spelt acronym, the number of a list's item.
fn full_stop_belongs(
    text: &str,
    start: usize,
    end: usize,
    lexicons: &Lexicons,
    opens_area: bool,
) -> bool {
    let body = &text[start..end - 1];
    let rest = text[end..].trim_start();
    let next = rest.chars().next();
    // Only the last part of a compound counts: "Anglo-U.S.", "al-Gen.".
    let word = body
        .rsplit(['-', '/', '\u{2013}', '\u{2014}'])
        .next()
        .unwrap_or(body);
    if word.is_empty() || word.ends_with('.') {
        return false;
    }
    if word.chars().all(|c| c.is_ascii_digit()) {
        // The number of a list's item, or of a day: "4. April", "4. APRIL".
        let next_word = rest.split(|c: char| !c.is_alphabetic()).next();
        let day = next_word.is_some_and(|w| {
            // "14. may" is no date.
            is_capitalised(w) && lexicons.months.contains(fold(w).as_str())
        });
        return word.len() <= 2 && (day || opens_area && next.is_some_and(char::is_alphabetic));
    }
    if is_spelt(word) {
        let single = word.chars().nth(1).is_none();
        let is_word = lexicons.openers.contains(word.to_lowercase().as_str());
        return match single {
            // A letter that is a word too ("I") is an initial only before a name.
            true if is_word => {
                let next_word = rest
                    .split(|c: char| !c.is_alphanumeric())
                    .next()
                    .unwrap_or("");
                word.chars().all(char::is_uppercase)
                    && next.is_some_and(char::is_uppercase)
                    && !lexicons.openers.contains(next_word.to_lowercase().as_str())
            }
            true => {
                let named = next.is_some_and(char::is_uppercase);
                word.chars().all(char::is_uppercase)
                    || named && lexicons.abbreviation(word) == Some(End::Never)
            }
            false => true,
        };
    }
    let known = lexicons
        .abbreviation(body)
        .or_else(|| lexicons.abbreviation(word));
    match known {
        Some(End::Number) => next.is_some_and(|c| c.is_ascii_digit()),
        Some(_) => true,
        None => false,
    }
}

/// Single letters with full stops between: `U.S`, `a.m`, `J`.
pub(super) fn is_spelt(word: &str) -> bool {
    word.split('.').all(|part| {
        let mut chars = part.chars();
        chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
    })
}

pub(super) fn push(start: usize, end: usize, out: &mut Vec<Span>) {
    if start < end {
        out.push(Span::new(start as u32, end as u32));
    }
}
