//! Quotations: stretches between quotation marks, nested and unbalanced ones included. One that is
//! not closed ends with its paragraph.

use super::paragraphs::Area;
use dateline_document::{Quotation, Span};

/// The families of marks; a mark closes only its own family.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    /// “ ” „ ‟
    Double,
    /// ‘ ’ ‚
    Single,
    /// « »
    Angle,
    /// "
    Straight,
    /// '
    StraightSingle,
    /// `` ''
    Typewriter,
}

/// More marks open at once are no quotations; the bound keeps reading linear in the text.
const DEEPEST: usize = 16;

enum Mark {
    Opens(Family),
    Closes(Family),
    /// „ is closed by “; some texts open with ”.
    Either(Family),
}

/// The quotations of all areas, in order of their opening marks.
pub fn quotations(text: &str, areas: &[Area]) -> Vec<Quotation> {
    let mut out = Vec::new();
    for area in areas {
        read(text, area.span, &mut out);
    }
    out.sort_by_key(|q| (q.span.start, std::cmp::Reverse(q.span.end)));
    out
}

struct Open {
    family: Family,
    start: usize,
    inner: usize,
}

fn read(text: &str, area: Span, out: &mut Vec<Quotation>) {
    let content = area.of(text);
    // Where the last straight single mark stands that can close: no search per opening mark.
    let last_single = content
        .char_indices()
        .filter(|(at, c)| *c == '\'' && closes_single(content, *at, *c))
        .map(|(at, _)| at)
        .next_back();
    let mut open: Vec<Open> = Vec::new();
    let base = area.start as usize;
    for (at, c) in content.char_indices() {
        let Some(mark) = mark(content, at, c, &open, last_single) else {
            continue;
        };
        let double = matches!(
            mark,
            Mark::Opens(Family::Typewriter) | Mark::Closes(Family::Typewriter)
        );
        let inner = at + c.len_utf8() * if double { 2 } else { 1 };
        let closes = match mark {
            Mark::Closes(family) => family,
            Mark::Either(family) if open.iter().any(|o| o.family == family) => family,
            Mark::Opens(family) | Mark::Either(family) => {
                if open.len() < DEEPEST {
                    open.push(Open {
                        family,
                        start: at,
                        inner,
                    });
                }
                continue;
            }
        };
        let Some(i) = open.iter().rposition(|o| o.family == closes) else {
            continue;
        };
        // What was opened inside and not closed ends here too.
        for o in open.drain(i..).rev() {
            let own = o.family == closes && o.start <= at;
            out.push(quotation(
                content,
                base,
                &o,
                at,
                if own { inner } else { at },
            ));
        }
        if let Some(last) = out.last_mut() {
            last.closed = true;
        }
    }
    let end = content.trim_end().len();
    for o in &open {
        out.push(quotation(content, base, o, end, end));
    }
}

fn quotation(content: &str, base: usize, o: &Open, inner_end: usize, end: usize) -> Quotation {
    let inner_end = inner_end.max(o.inner);
    let trimmed = content.get(o.inner..inner_end).unwrap_or("");
    let lead = trimmed.len() - trimmed.trim_start().len();
    let length = trimmed.trim().len();
    let span = |a: usize, b: usize| Span::new((base + a) as u32, (base + b) as u32);
    Quotation {
        span: span(o.start, end.max(o.inner)),
        inner: span(o.inner + lead, o.inner + lead + length),
        closed: false,
    }
}

fn before(content: &str, at: usize) -> Option<char> {
    content.get(..at)?.chars().next_back()
}

fn after(content: &str, at: usize, c: char) -> Option<char> {
    content.get(at + c.len_utf8()..)?.chars().next()
}

/// Nothing a word could end with stands before.
fn is_left_edge(c: Option<char>) -> bool {
    c.is_none_or(|c| {
        c.is_whitespace() || matches!(c, '(' | '[' | '-' | '–' | '—' | '/' | '“' | '"' | '«' | '„')
    })
}

fn closes_single(content: &str, at: usize, c: char) -> bool {
    let before = before(content, at);
    let after = after(content, at, c);
    before.is_some_and(|b| matches!(b, '.' | ',' | '!' | '?' | '…') || b.is_alphanumeric())
        && after.is_none_or(|a| !a.is_alphanumeric())
}

fn mark(
    content: &str,
    at: usize,
    c: char,
    open: &[Open],
    last_single: Option<usize>,
) -> Option<Mark> {
    use Family::{Angle, Double, Single, Straight, StraightSingle, Typewriter};
    let is_open = |family: Family| open.iter().any(|o| o.family == family);
    match c {
        // Wires and treebanks of the typewriter age.
        '`' if after(content, at, c) == Some('`') => {
            (before(content, at) != Some('`')).then_some(Mark::Opens(Typewriter))
        }
        '\'' if is_open(Typewriter) && after(content, at, c) == Some('\'') => {
            Some(Mark::Closes(Typewriter))
        }
        '“' | '„' | '‟' => {
            let closing = c == '“'
                && is_open(Double)
                && !is_left_edge(before(content, at))
                && after(content, at, c).is_none_or(|a| !a.is_alphanumeric());
            Some(match closing {
                true => Mark::Closes(Double),
                false => Mark::Opens(Double),
            })
        }
        '”' => Some(
            match is_open(Double) || !is_left_edge(before(content, at)) {
                true => Mark::Closes(Double),
                false => Mark::Either(Double),
            },
        ),
        '«' => Some(Mark::Opens(Angle)),
        '»' => Some(Mark::Closes(Angle)),
        '‘' | '‚' => is_left_edge(before(content, at))
            .then_some(Mark::Opens(Single))
            .filter(|_| after(content, at, c).is_some_and(|a| !a.is_whitespace())),
        '’' => {
            let word_goes_on = after(content, at, c).is_some_and(char::is_alphanumeric);
            (is_open(Single) && !word_goes_on).then_some(Mark::Closes(Single))
        }
        '"' => {
            let (b, a) = (before(content, at), after(content, at, c));
            let right_edge = a.is_none_or(|a| !a.is_alphanumeric());
            // Inches and seconds.
            if b.is_some_and(|b| b.is_ascii_digit()) && !is_open(Straight) {
                return None;
            }
            Some(match (is_left_edge(b), right_edge) {
                (true, false) => Mark::Opens(Straight),
                (false, _) => Mark::Closes(Straight),
                (true, true) => Mark::Either(Straight),
            })
        }
        '\'' => {
            let (b, a) = (before(content, at), after(content, at, c));
            if is_open(StraightSingle) {
                let word_goes_on = a.is_some_and(char::is_alphanumeric);
                let possessive = b == Some('s') && last_single.is_some_and(|l| l > at);
                return (!word_goes_on && !is_left_edge(b) && !possessive)
                    .then_some(Mark::Closes(StraightSingle));
            }
            let opens = is_left_edge(b)
                && a.is_some_and(char::is_alphabetic)
                && last_single.is_some_and(|l| l > at);
            opens.then_some(Mark::Opens(StraightSingle))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::areas;
    use super::*;

    fn of(text: &str) -> Vec<(&str, bool)> {
        quotations(text, &areas(text, &[]))
            .iter()
            .map(|q| (q.inner.of(text), q.closed))
            .collect()
    }

    #[test]
    fn curly_straight_and_angle_marks() {
        assert_eq!(of("He said “no deal” and left."), [("no deal", true)]);
        assert_eq!(of("He said \"no deal,\" and left."), [("no deal,", true)]);
        assert_eq!(of("the paper «Vesti» wrote"), [("Vesti", true)]);
        assert_eq!(of("the paper „Delo“ wrote"), [("Delo", true)]);
        assert_eq!(of("'We will not,' he said."), [("We will not,", true)]);
        assert_eq!(of("``We will not,'' he said."), [("We will not,", true)]);
    }

    #[test]
    fn nested_and_unbalanced_marks() {
        assert_eq!(
            of("“They call it ‘peace’ now,” she said."),
            [("They call it ‘peace’ now,", true), ("peace", true)]
        );
        assert_eq!(
            of("“First part.\n\n“Second part,” he said."),
            [("First part.", false), ("Second part,", true)]
        );
        assert_eq!(of("a stray ” mark"), [("mark", false)]);
        assert_eq!(of("an end” mark"), []);
    }

    #[test]
    fn apostrophes_are_no_quotations() {
        assert_eq!(of("Israel's and the officials' plans aren't new"), []);
        assert_eq!(of("Israel’s and the officials’ plans"), []);
        assert_eq!(of("a 5'10\" man"), []);
    }
}
