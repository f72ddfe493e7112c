//! Paragraphs: blank lines always end one; a single line break does, unless the text is wrapped at
//! a fixed width or the line plainly goes on.

use dateline_document::Span;

/// A stretch of one paragraph without furniture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// Number of the paragraph, from 0.
    pub paragraph: u32,
    /// Where it stands; white space at its ends is left in.
    pub span: Span,
}

/// A line without its break.
struct Line {
    start: usize,
    end: usize,
}

/// The areas of `text` outside `furniture`.
pub fn areas(text: &str, furniture: &[Span]) -> Vec<Area> {
    let mut furniture = furniture.to_vec();
    furniture.sort_unstable();
    let mut furniture = furniture.into_iter().peekable();
    let mut out = Vec::new();
    for (number, paragraph) in paragraphs(text).into_iter().enumerate() {
        let mut start = paragraph.start;
        while start < paragraph.end {
            let cut = furniture.peek().copied();
            let Some(cut) = cut.filter(|f| f.start < paragraph.end) else {
                push(text, number, start, paragraph.end, &mut out);
                break;
            };
            push(text, number, start, cut.start.max(start), &mut out);
            start = start.max(cut.end);
            if cut.end <= paragraph.end {
                furniture.next();
            }
        }
    }
    out
}

fn push(text: &str, number: usize, start: u32, end: u32, out: &mut Vec<Area>) {
    let span = Span::new(start, end);
    if !span.of(text).trim().is_empty() {
        out.push(Area {
            paragraph: number as u32,
            span,
        });
    }
}

fn paragraphs(text: &str) -> Vec<Span> {
    let lines = lines(text);
    let wrapped = is_wrapped(text, &lines);
    let mut out: Vec<Span> = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    for line in &lines {
        let content = &text[line.start..line.end];
        if content.trim().is_empty() {
            out.extend(open.take().map(span));
            continue;
        }
        open = match open {
            Some((start, end)) if wrapped || goes_on(&text[start..end], content) => {
                Some((start, line.end))
            }
            other => {
                out.extend(other.map(span));
                Some((line.start, line.end))
            }
        };
    }
    out.extend(open.map(span));
    out
}

fn span((start, end): (usize, usize)) -> Span {
    Span::new(start as u32, end as u32)
}

fn lines(text: &str) -> Vec<Line> {
    let mut out = Vec::new();
    let mut start = 0;
    // U+2028 and U+2029 are line and paragraph separators.
    for (at, c) in text.char_indices() {
        if matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{000C}') {
            out.push(Line { start, end: at });
            start = at + c.len_utf8();
            // The break of "\r\n" is one: no empty line in between.
            if c == '\n' && at > 0 && text.as_bytes().get(at - 1) == Some(&b'\r') {
                out.pop();
            }
        }
    }
    out.push(Line {
        start,
        end: text.len(),
    });
    out
}

/// Most lines that are followed by another are of a column's width and end in mid-sentence.
fn is_wrapped(text: &str, lines: &[Line]) -> bool {
    let (mut followed, mut of_width, mut open) = (0, 0, 0);
    for pair in lines.windows(2) {
        let [line, next] = pair else { continue };
        let content = text[line.start..line.end].trim();
        if content.is_empty() || text[next.start..next.end].trim().is_empty() {
            continue;
        }
        followed += 1;
        of_width += usize::from((40..=110).contains(&content.len()));
        open += usize::from(!ends_closed(content));
    }
    followed >= 2 && of_width * 10 >= followed * 8 && open * 10 >= followed * 6
}

fn ends_closed(line: &str) -> bool {
    line.trim_end()
        .chars()
        .next_back()
        .is_some_and(|c| matches!(c, '.' | '!' | '?' | '…' | ':' | ';' | '"' | '”' | '»' | ')'))
}

/// The line breaks off in mid-sentence and the next takes it up.
fn goes_on(before: &str, next: &str) -> bool {
    let small = next
        .trim_start()
        .chars()
        .next()
        .is_some_and(char::is_lowercase);
    let last = before.rsplit('\n').next().unwrap_or(before).trim();
    small && last.len() >= 40 && !ends_closed(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<&str> {
        let areas = areas(text, &[]);
        areas.iter().map(|a| a.span.of(text).trim()).collect()
    }

    #[test]
    fn blank_and_single_line_breaks_end_paragraphs() {
        assert_eq!(
            of("One.\n\nTwo.\r\nThree.\n \nFour"),
            ["One.", "Two.", "Three.", "Four"]
        );
        assert_eq!(of(""), Vec::<&str>::new());
    }

    #[test]
    fn wrapped_text_is_joined() {
        let wrapped = "The delegations met on Sunday in the capital and agreed\n\
            to continue the talks next week, a spokesman for the\n\
            ministry said, without naming the venue of the next\n\
            round.\n\nThe second paragraph is short.";
        assert_eq!(of(wrapped).len(), 2);
    }

    #[test]
    fn furniture_is_cut_out_even_across_paragraphs() {
        let text = "date 2024 Talks resume.\n\nCAIRO (AP) - They met.";
        let furniture = [Span::new(0, 9), Span::new(25, 37)];
        let areas = areas(text, &furniture);
        let texts: Vec<&str> = areas.iter().map(|a| a.span.of(text).trim()).collect();
        assert_eq!(texts, ["Talks resume.", "They met."]);
        assert_eq!(areas[1].paragraph, 1);
    }
}
