//! Furniture: the stretches of a text that are in no sentence, and what they say of the report.

use crate::dateline::{self, When};
use crate::words::Field;
use crate::{Words, dates};
use dateline_document::{Published, PublishedOrigin, Span, fold};

/// What header lines and datelines give.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Furniture {
    /// In text order, apart from one another.
    pub(crate) spans: Vec<Span>,
    pub(crate) published: Option<Published>,
    /// A date line that could not be read.
    pub(crate) bad_date: Option<(Span, String)>,
    pub(crate) updated: Option<String>,
    pub(crate) outlet: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) byline: Option<String>,
    pub(crate) place: Option<String>,
    pub(crate) agency: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) id: Option<String>,
    /// The day of the first dateline, and where that stands.
    pub(crate) dateline: Option<(When, Span)>,
}

/// Lines at the top in which a dateline of any form may stand; further down it must be signed.
const TOP_LINES: usize = 6;
/// Longest value of a header line, in bytes; longer ones are text.
const MAX_VALUE: usize = 400;
/// Longest value of a date line that cannot be read and is a header all the same.
const MAX_DATE: usize = 40;

/// Reads the furniture of `text`. A line that is a date and nothing else is a header only where
/// nothing before the text gave the date (`dated`): elsewhere it may be read like any other.
pub(crate) fn read(text: &str, words: &Words, dated: bool) -> Furniture {
    let mut furniture = Furniture::default();
    let body = header(text, words, dated, &mut furniture);
    if body > 0 {
        furniture.spans.push(Span::new(0, body as u32));
    }
    datelines(text, body, words, &mut furniture);
    furniture
}

/// One line of a header.
struct Line<'t> {
    field: Field,
    value: &'t str,
    span: Span,
    weak: bool,
}

/// Reads the header block; gives the byte at which the text proper starts, 0 without a header.
fn header(text: &str, words: &Words, dated: bool, furniture: &mut Furniture) -> usize {
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..) {
        let start = at + (rest.len() - rest.trim_start().len());
        let Some(rest) = text.get(start..).filter(|r| !r.is_empty()) else {
            break;
        };
        let line = rest.lines().next().unwrap_or("");
        let Some((field, value, len, weak)) = header_line(line, words, dated) else {
            break;
        };
        lines.push(Line {
            field,
            value,
            span: Span::new(start as u32, (start + len) as u32),
            weak,
        });
        at = start + len;
    }
    if lines.iter().all(|line| line.weak) {
        return 0;
    }
    for line in lines {
        furniture.take(line, words);
    }
    let rest = text.get(at..).unwrap_or("");
    at + (rest.len() - rest.trim_start().len())
}

/// Field, value, bytes taken, and whether the line needs company.
fn header_line<'t>(
    line: &'t str,
    words: &Words,
    dated: bool,
) -> Option<(Field, &'t str, usize, bool)> {
    let whole = line.trim_end();
    // A line that is a date and nothing else.
    if !dated && dates::published(whole, PublishedOrigin::Header, words).is_some() {
        return Some((Field::Published, whole, line.len(), false));
    }
    // "date 2024-03-31 The envoys ..."
    if let Some((word, rest)) = whole.split_once(char::is_whitespace)
        && words.bare.contains(&fold(word))
        && let rest = rest.trim_start()
        && let Some((_, after)) = dates::iso(rest)
        && let Some(field) = words.headers.get(&fold(word))
    {
        let value = rest.strip_suffix(after)?;
        let whole_moment = dates::published(rest, PublishedOrigin::Header, words).is_some();
        return match after.chars().next() {
            _ if whole_moment => Some((*field, rest, line.len(), false)),
            Some(c) if c.is_whitespace() => Some((*field, value, whole.len() - after.len(), false)),
            _ => None,
        };
    }
    let (key, value) = whole.split_once(':')?;
    let key = fold(key.trim());
    let field = *words.headers.get(&key)?;
    let value = value.trim();
    let weak = words.weak.contains(&key);
    if value.is_empty() || value.len() > MAX_VALUE {
        return value.is_empty().then_some((field, value, line.len(), weak));
    }
    if field == Field::Published
        && dates::published(value, PublishedOrigin::Header, words).is_none()
    {
        // "Date: 2024-03-31 The envoys ..." on one line.
        if let Some((_, after)) = dates::iso(value)
            && after.starts_with(char::is_whitespace)
        {
            let day = value.strip_suffix(after)?;
            return Some((field, day, whole.len() - after.len(), weak));
        }
        return (value.len() <= MAX_DATE).then_some((field, value, line.len(), weak));
    }
    Some((field, value, line.len(), weak))
}

impl Furniture {
    fn take(&mut self, line: Line<'_>, words: &Words) {
        let slot = match line.field {
            Field::Published => {
                match dates::published(line.value, PublishedOrigin::Header, words) {
                    Some(published) if self.published.is_none() => {
                        self.published = Some(published);
                    }
                    None if !line.value.is_empty() => {
                        self.bad_date = Some((line.span, line.value.to_owned()));
                    }
                    _ => {}
                }
                return;
            }
            Field::Updated => &mut self.updated,
            Field::Outlet => &mut self.outlet,
            Field::Title => &mut self.title,
            Field::Byline => &mut self.byline,
            Field::Place => &mut self.place,
            Field::Agency => &mut self.agency,
            Field::Url => &mut self.url,
            Field::Language => &mut self.language,
            Field::Id => &mut self.id,
            Field::Skip => return,
        };
        if slot.is_none() && !line.value.is_empty() {
            *slot = Some(line.value.to_owned());
        }
    }
}

/// Finds datelines at the starts of lines from `body` on.
fn datelines(text: &str, body: usize, words: &Words, furniture: &mut Furniture) {
    let mut at = body;
    let mut seen = 0;
    for line in text.get(body..).unwrap_or("").split_inclusive('\n') {
        let start = at;
        at += line.len();
        let line = line.trim_end_matches(['\n', '\r']);
        if line.trim().is_empty() {
            continue;
        }
        seen += 1;
        let Some(found) = dateline::read(line, words) else {
            continue;
        };
        let first = furniture.dateline.is_none() && furniture.place.is_none();
        if !found.is_signed() && (seen > TOP_LINES || !first) {
            continue;
        }
        let span = Span::new(start as u32, (start + found.len) as u32);
        furniture.spans.push(span);
        if first {
            furniture.place = line.get(found.place).map(str::to_owned);
            let agency = found.agency.and_then(|r| line.get(r)).map(str::trim);
            if furniture.agency.is_none() {
                furniture.agency = agency.map(str::to_owned);
            }
            furniture.dateline = found.date.map(|when| (when, span));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::tests::english;

    fn body(text: &str) -> (Furniture, String) {
        let furniture = read(text, &english(), false);
        let mut rest = String::new();
        let mut at = 0;
        for span in &furniture.spans {
            rest.push_str(&text[at..span.start as usize]);
            at = span.end as usize;
        }
        rest.push_str(&text[at..]);
        (furniture, rest)
    }

    #[test]
    fn a_prefix_ends_before_the_sentence() {
        let (found, rest) = body(" date 2024-03-31 The envoys met.\n\nThey left.");
        assert_eq!(found.published.unwrap().given, "2024-03-31");
        assert_eq!(rest, "The envoys met.\n\nThey left.");
        let (found, rest) = body("Date: 2024-03-31 The envoys met.");
        assert!(found.published.is_some());
        assert_eq!(rest, "The envoys met.");
    }

    #[test]
    fn header_lines_give_their_fields() {
        let text = "Title: Envoys meet\r\nOutlet: Harbour Wire\r\nDate: Sun, 31 March 2024\r\nSource: own\r\n\r\nCAIRO, March 31 (HW) - The envoys met.\r\n";
        let (found, rest) = body(text);
        assert_eq!(found.title.as_deref(), Some("Envoys meet"));
        assert_eq!(found.outlet.as_deref(), Some("Harbour Wire"));
        assert_eq!(found.published.unwrap().given, "2024-03-31");
        assert_eq!(found.place.as_deref(), Some("CAIRO"));
        assert_eq!(found.agency.as_deref(), Some("HW"));
        assert_eq!(rest, "The envoys met.\r\n");
    }

    #[test]
    fn a_weak_word_needs_company() {
        let (found, rest) = body("Source: army to leave the town\n\nThe army will leave.");
        assert_eq!(found.outlet, None);
        assert!(rest.starts_with("Source: army"));
    }

    #[test]
    fn a_line_that_is_a_date_is_a_header() {
        let (found, rest) = body("March 31, 2024\n\nThe envoys met.");
        assert_eq!(found.published.unwrap().given, "2024-03-31");
        assert_eq!(rest, "The envoys met.");
        let text = "March 31, 2024\n\nThe envoys met.";
        assert!(read(text, &english(), true).spans.is_empty());
    }

    #[test]
    fn a_date_line_that_cannot_be_read_is_told() {
        let (found, rest) = body("Date: yesterday\nThe envoys met.");
        assert_eq!(found.bad_date.unwrap().1, "yesterday");
        assert_eq!(rest, "The envoys met.");
    }

    #[test]
    fn a_dateline_may_follow_a_title() {
        let (found, rest) = body("Envoys meet\n\nMOSCOW, 5 May. /TASS/. The envoys met.");
        assert_eq!(found.agency.as_deref(), Some("TASS"));
        assert_eq!(rest, "Envoys meet\n\nThe envoys met.");
    }
}
