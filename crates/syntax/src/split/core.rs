//! Tokens, second step: what stands between the outer marks is cut at inner ones, and each part at
//! its clitics.

use super::chunk::{is_apostrophe, is_spelt, is_word, push};
use crate::lexicons::Lexicons;
use dateline_document::Span;

/// A longer chunk holds no address.
const LONGEST_ADDRESS: usize = 2048;

/// The length of the web or mail address, user name or site name at the start of `s`.
pub(super) fn address(s: &str, lexicons: &Lexicons) -> Option<usize> {
    let trimmed = || {
        let mut out = s;
        loop {
            let bracket = out.ends_with(')') && out.contains('(');
            let cut = out.trim_end_matches(|c: char| {
                matches!(
                    c,
                    '.' | ','
                        | ';'
                        | ':'
                        | '!'
                        | '?'
                        | '"'
                        | '\''
                        | '”'
                        | '’'
                        | '»'
                        | '>'
                        | ']'
                        | '…'
                )
            });
            let cut = match cut.ends_with(')') && !bracket {
                true => &cut[..cut.len() - 1],
                false => cut,
            };
            if cut.len() == out.len() {
                return out;
            }
            out = cut;
        }
    };
    if s.len() > LONGEST_ADDRESS || !s.bytes().any(|b| matches!(b, b'.' | b'@' | b':')) {
        return None;
    }
    if let Some(at) = s.find("://")
        && at > 0
        && s.as_bytes()[..at].iter().all(u8::is_ascii_alphabetic)
    {
        return Some(trimmed().len());
    }
    if s.get(..4).is_some_and(|w| w.eq_ignore_ascii_case("www.")) {
        return Some(trimmed().len());
    }
    let body = trimmed();
    if let Some((user, host)) = body.split_once('@') {
        let name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
        let mail = !user.is_empty() && user.chars().all(name) && host.chars().all(name);
        if mail && host.contains('.') {
            return Some(body.len());
        }
        if user.is_empty() && !host.is_empty() && host.chars().all(|c| is_word(c) || c == '.') {
            return Some(body.len());
        }
    }
    // A site's name: "Gazeta.Ru", "news.example.com/page".
    let host = body.split('/').next().unwrap_or(body);
    let host = host
        .strip_suffix("'s")
        .or_else(|| host.strip_suffix("’s"))
        .unwrap_or(host);
    let (name, domain) = host.rsplit_once('.')?;
    let label = |l: &str| !l.is_empty() && l.chars().all(|c| c.is_alphanumeric() || c == '-');
    let site = name.chars().any(char::is_alphabetic)
        && !is_spelt(name)
        && name.split('.').all(label)
        && lexicons
            .domains
            .contains(domain.to_ascii_lowercase().as_str());
    let path = body.len() > host.len() && body.as_bytes().get(host.len()) == Some(&b'/');
    site.then_some(if path { body.len() } else { host.len() })
}

/// An apostrophe that belongs to the word after it: "'90s", "'s", "'tis".
pub(super) fn opens_with_apostrophe(s: &str, lexicons: &Lexicons) -> bool {
    let rest = s.trim_start_matches(is_apostrophe);
    let digits = rest.chars().take_while(char::is_ascii_digit).count();
    let after = rest.get(digits..).unwrap_or("");
    if digits == 2 && (after.is_empty() || after.starts_with('s') || !after.starts_with(is_word)) {
        return true;
    }
    let word: String = rest
        .chars()
        .take_while(|c| c.is_alphabetic())
        .take(12)
        .flat_map(char::to_lowercase)
        .collect();
    let whole = format!("'{word}");
    let ends = rest.chars().filter(|c| is_word(*c)).count() == word.chars().count();
    ends && (lexicons.clitics.iter().any(|c| *c == whole)
        || lexicons.contractions.contains_key(whole.as_str()))
}

/// A word with an ending of one or two letters in brackets: "account(s)".
pub(super) fn is_ending(s: &str) -> bool {
    let Some((word, ending)) = s.strip_suffix(')').and_then(|s| s.rsplit_once('(')) else {
        return false;
    };
    matches!(ending.len(), 1 | 2)
        && ending.chars().all(char::is_lowercase)
        && word.chars().next_back().is_some_and(char::is_alphabetic)
}

/// Cuts `text[start..end]` at inner marks.
pub(super) fn cut(text: &str, start: usize, end: usize, lexicons: &Lexicons, out: &mut Vec<Span>) {
    let s = &text[start..end];
    // From here on the current part.
    let mut from = start;
    let mut before: Option<char> = None;
    let mut chars = s.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let at = start + at;
        let after = chars.peek().map(|(_, c)| *c);
        let previous = before.replace(c);
        if is_word(c) {
            // "US$5": a currency sign ends its part.
            continue;
        }
        let (Some(left), Some(right)) = (previous, after) else {
            continue;
        };
        let digits = left.is_ascii_digit() && right.is_ascii_digit();
        let split = match c {
            '-' if right == '-' => true,
            '-' | '\u{2010}' | '\u{2011}' => {
                (is_word(left) || left == '.')
                    && is_word(right)
                    && cuts_hyphen(&text[from..end], at - from, lexicons)
            }
            ',' | ':' => !digits,
            '/' => {
                !digits && is_word(left) && is_word(right) && !is_short(&text[from..end], at - from)
            }
            '.' => cuts_full_stop(&text[from..end], at - from),
            '$' | '€' | '£' | '¥' => {
                if right.is_ascii_digit() && !left.is_ascii_digit() {
                    part(text, from, at + c.len_utf8(), lexicons, out);
                    from = at + c.len_utf8();
                    continue;
                }
                !is_word(left) || !is_word(right)
            }
            '&' | '@' | '_' | '+' | '=' | '#' | '%' | '~' | '^' | '*' | '\\' | '|' => false,
            '(' => !text[at..end]
                .find(')')
                .is_some_and(|i| is_ending(&text[from..=at + i])),
            ')' => !is_ending(&text[from..=at]),
            c if is_apostrophe(c) => false,
            _ => true,
        };
        if !split {
            continue;
        }
        part(text, from, at, lexicons, out);
        // Two marks of one kind side by side are one token: "--", "...".
        let mut stop = at + c.len_utf8();
        while let Some((next_at, _)) = chars.next_if(|(_, n)| *n == c && matches!(c, '.' | '-')) {
            stop = start + next_at + c.len_utf8();
        }
        push(at, stop, out);
        from = stop;
    }
    part(text, from, end, lexicons, out);
}

/// A letter on either side of a stroke is one word written short: "w/o", "n/a".
fn is_short(part: &str, at: usize) -> bool {
    let one = |s: &str| {
        let mut letters = s.chars();
        letters.next().is_some_and(char::is_lowercase) && letters.next().is_none()
    };
    one(&part[..at]) && one(&part[at + 1..])
}

/// Whether the hyphen at `at` of a part splits it. Prefixes, telephone numbers and dates stay whole.
fn cuts_hyphen(part: &str, at: usize, lexicons: &Lexicons) -> bool {
    let hyphen = part[at..].chars().next().map_or(1, char::len_utf8);
    let (left, right) = (&part[..at], &part[at + hyphen..]);
    let mut groups = part.split('-');
    let numbers = part.contains('-')
        && groups
            .clone()
            .all(|g| !g.is_empty() && g.chars().all(|c| c.is_ascii_digit()));
    if numbers {
        let (first, second) = (groups.next(), groups.next());
        let telephone = first.is_some_and(|g| g.len() == 3) && second.is_some_and(|g| g.len() == 4);
        return groups.next().is_none() && !telephone;
    }
    let prefix = !left.contains('-')
        && right.chars().next().is_some_and(is_word)
        && lexicons.prefixes.contains(left.to_lowercase().as_str());
    !prefix
}

/// Whether the full stop at `at` of a part is one: "reported.Later", but not "U.S", "3.5", "Ph.D",
/// "notes.txt".
fn cuts_full_stop(part: &str, at: usize) -> bool {
    let left = part[..at].rsplit('.').next().unwrap_or("");
    let right = part[at + 1..].split('.').next().unwrap_or("");
    if right.is_empty() || left.is_empty() {
        // "..." inside a word.
        return true;
    }
    let letters = |s: &str| s.chars().filter(|c| c.is_alphabetic()).count();
    letters(left) >= 2
        && letters(right) >= 2
        && left.chars().all(is_word)
        && left.chars().next_back().is_some_and(char::is_lowercase)
        && right.chars().next().is_some_and(char::is_uppercase)
}

/// Splits one part at its clitics, units and contractions and appends the tokens.
pub(super) fn part(text: &str, start: usize, end: usize, lexicons: &Lexicons, out: &mut Vec<Span>) {
    if start >= end {
        return;
    }
    let s = &text[start..end];
    if s.len() <= 10
        && let Some(lengths) = contraction(s, lexicons)
    {
        let mut from = start;
        let mut chars = s.char_indices().map(|(i, _)| start + i).skip(1);
        for length in lengths {
            let to = chars.nth(length.saturating_sub(1)).unwrap_or(end);
            let to = if *length == 0 { from } else { to };
            push(from, to, out);
            from = to;
        }
        push(from, end, out);
        return;
    }
    if s.contains(is_apostrophe) {
        for clitic in &lexicons.clitics {
            if let Some(at) = ends_with_clitic(s, clitic) {
                part(text, start, start + at, lexicons, out);
                push(start + at, end, out);
                return;
            }
        }
    }
    let digits = s
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | ':')))
        .unwrap_or(s.len());
    if digits > 0
        && digits < s.len()
        && s.as_bytes()[digits - 1].is_ascii_digit()
        && lexicons.units.contains(&s[digits..])
    {
        push(start, start + digits, out);
        push(start + digits, end, out);
        return;
    }
    push(start, end, out);
}

fn contraction<'l>(s: &str, lexicons: &'l Lexicons) -> Option<&'l Vec<usize>> {
    if let Some(found) = lexicons.contractions.get(s) {
        return Some(found);
    }
    let other = s.chars().any(|c| c.is_uppercase() || is_apostrophe(c));
    if !other {
        return None;
    }
    let folded = dateline_document::fold(s);
    lexicons.contractions.get(folded.as_str())
}

/// Where `clitic` (apostrophe straight, lower case) begins at the end of `s`, if a word stands
/// before it.
fn ends_with_clitic(s: &str, clitic: &str) -> Option<usize> {
    let mut at = s.len();
    let mut letters = s.char_indices().rev();
    for wanted in clitic.chars().rev() {
        let (i, c) = letters.next()?;
        let same = match wanted {
            '\'' => is_apostrophe(c),
            w => c.to_lowercase().eq(std::iter::once(w)),
        };
        if !same {
            return None;
        }
        at = i;
    }
    s[..at]
        .chars()
        .next_back()
        .filter(|c| is_word(*c))
        .map(|_| at)
}
