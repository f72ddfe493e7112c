//! Pages: of a report that was just read, of a report, statement or answer of the record.

use crate::out::Stop;
use crate::phrases::one_line;
use crate::tell;
use dateline::document::{Document, Span};
use dateline::wire::Record;
use dateline::{Maker, Reader, wire};
use dateline_page::Pages;
use dateline_page::view::{Mark, ReportPage, Rule};
use std::collections::BTreeSet;
use std::fmt::Write;

/// Templates that cannot be filled are a fault of this program.
pub(crate) fn fault(error: impl std::fmt::Display) -> Stop {
    Stop::Failed(format!("dateline: the page cannot be made: {error}"))
}

/// The page of one report, with the layers that the wire does not carry and the rules at work.
pub(crate) fn page(document: &Document, reader: &Reader) -> Result<String, Stop> {
    let record = wire::record(document, reader.kit(), wire::Layers::default());
    let page = ReportPage::new(
        &record,
        &record.report.id,
        inner(document),
        makers(&record, reader),
    );
    let pages = Pages::new().map_err(fault)?;
    pages.write(&page).map_err(fault)
}

/// Headers, quotations and predicates.
fn inner(document: &Document) -> Vec<Mark> {
    let mut marks = Vec::new();
    let places = places(&document.report.text);
    let mut add = |span: Span, layer, title: String| {
        let at = |byte: u32| places.get(byte as usize).copied().unwrap_or(0);
        marks.push(Mark {
            start: at(span.start),
            end: at(span.end),
            layer,
            title,
            anchor: None,
            to: None,
        });
    };
    for span in &document.report.furniture {
        add(*span, "furniture", "header or dateline".to_owned());
    }
    for quotation in &document.syntax.quotations {
        add(quotation.span, "quotation", "quotation".to_owned());
    }
    for p in &document.predicates {
        let title = format!("predicate {}: {}, by {}", p.lemma, tell::predicate(p), p.by);
        add(p.span, "predicate", title);
    }
    marks
}

/// For every byte the number of code points before it.
fn places(text: &str) -> Vec<u32> {
    let mut places = Vec::with_capacity(text.len() + 1);
    let mut n = 0;
    for c in text.chars() {
        places.extend(std::iter::repeat_n(n, c.len_utf8()));
        n += 1;
    }
    places.push(n);
    places
}

/// The rules behind the page, each once, with comment and examples.
fn makers(record: &Record, reader: &Reader) -> Vec<Rule> {
    let times = record.times.iter().map(|t| t.by.as_str());
    let attributions = record.attributions.iter().map(|a| a.by.as_str());
    let events = record
        .events
        .iter()
        .flat_map(|e| std::iter::once(e.by.as_str()).chain(e.why.values().map(String::as_str)));
    let all: BTreeSet<&str> = times.chain(attributions).chain(events).collect();
    let mut rules = Vec::new();
    for by in all {
        let Maker::Rule(rule) = reader.files().maker(by) else {
            continue;
        };
        let mut body = String::new();
        for line in rule.doc.lines() {
            let _ = writeln!(body, "# {line}");
        }
        for field in &rule.fields {
            let _ = writeln!(body, "{:<8} {}", field.key, field.value);
        }
        for example in &rule.examples {
            let word = if example.yes { "yes" } else { "no" };
            let _ = writeln!(body, "{word:<8} \"{}\"  {}", example.text, example.expect);
        }
        rules.push(Rule {
            by: by.to_owned(),
            place: format!("{}:{}", one_line(&rule.path()), rule.line),
            body,
        });
    }
    rules
}

#[cfg(test)]
mod tests {
    use super::*;
    use dateline::document::{Report, Sentence, Timex, TimexKind};

    #[test]
    fn texts_cannot_leave_their_place() {
        let text = "<script>alert('x')</script> & \"March 31\"\u{1b}[2J";
        let mut document = Document {
            report: Report::of_text("<i>", text),
            ..Document::default()
        };
        let all = Span::new(0, text.len() as u32);
        document.syntax.sentences.push(Sentence {
            span: all,
            paragraph: 0,
            tokens: 0..0,
            section: None,
        });
        let start = text.find("March").unwrap() as u32;
        document.times.push(Timex {
            span: Span::new(start, start + 8),
            kind: TimexKind::Date,
            value: "\"><b>".into(),
            modifier: None,
            quant: None,
            freq: None,
            interval: None,
            anchor: None,
            alternatives: vec![],
            unresolved: None,
            side: None,
            by: dateline::document::By::fixed("time/<x>"),
        });
        let page = page(&document, &Reader::new().unwrap()).unwrap();
        for bad in [
            "<script", "<i>", "\"><b>", "<x>", "\u{1b}", "http://", "https://",
        ] {
            assert!(!page.contains(bad), "{bad}");
        }
        // Marked in the text: a link to its note.
        assert!(page.contains(">March 31</a>"));
    }
}
