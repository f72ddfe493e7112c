//! What the reviewer sees: the report where a new one begins, the sentence with the words that were
//! read marked, the statement, the keys.

use super::super::list;
use crate::out::{Paint, Stop, write};
use crate::phrases::{one_line, wrapped};
use dateline::store::{EventRow, Filter, REVIEW, Store};
use dateline::wire::{Record, Sentence};
use std::fmt::Write;

pub(super) const KEYS: &str = "c confirm  e correct a slot  r reject  a add one missed  m whole report  \
     s skip  b back  u undo  q end";

/// Columns of a text.
const WIDTH: usize = 96;

/// The screen.
pub(super) struct Screen {
    paint: Paint,
    /// Whether the text of a report is shown before its statements.
    texts: bool,
    /// The report that was shown last.
    report: String,
}

impl Screen {
    pub(super) fn new(paint: Paint, texts: bool) -> Self {
        Self {
            paint,
            texts,
            report: String::new(),
        }
    }

    /// Shows the `n`th of `total` statements.
    pub(super) fn show(
        &mut self,
        store: &Store,
        event: &EventRow,
        n: usize,
        total: usize,
    ) -> Result<(), Stop> {
        let of = event
            .statements
            .first()
            .map_or("", |told| told.report.as_str());
        if self.texts && of != self.report {
            self.report(store, of)?;
        }
        self.report = of.to_owned();
        write(&format!(
            "\n{}\n",
            self.paint.dim(&format!("{n} of {total}"))
        ))?;
        self.statement(store, &now(store, event)?)
    }

    /// Shows it again as it stands in the record now.
    pub(super) fn again(&self, store: &Store, event: &EventRow) -> Result<(), Stop> {
        write("\n")?;
        self.statement(store, &now(store, event)?)
    }

    fn statement(&self, store: &Store, event: &EventRow) -> Result<(), Stop> {
        let mut out = String::new();
        if let Some(told) = event.statements.first() {
            let record = store.record(&told.report)?;
            let span = (told.span.start, told.span.end);
            let text = record.as_ref().and_then(|r| self.sentence(r, span));
            let text = text.unwrap_or_else(|| one_line(&told.text));
            for line in wrapped(&text, WIDTH) {
                let _ = writeln!(out, "{line}");
            }
        }
        out.push_str(&list::event(event, self.paint));
        let _ = writeln!(out, "{}", self.paint.dim(KEYS));
        write(&out)
    }

    /// The sentence, what was read in it marked.
    fn sentence(&self, record: &Record, (start, end): (u32, u32)) -> Option<String> {
        let holds = |s: &&Sentence| s.start <= start && start < s.end;
        let sentence = record.sentences.iter().find(holds)?;
        let part = |from: u32, to: u32| -> String {
            let chars = record.report.text.chars().skip(from as usize);
            chars.take(to.saturating_sub(from) as usize).collect()
        };
        let end = end.min(sentence.end);
        let marked = one_line(&part(start, end));
        let marked = match self.paint.is_on() {
            true => self.paint.bold(&marked),
            false => format!("[{marked}]"),
        };
        let blank = |text: &str, at_end: bool| {
            let edge = if at_end {
                text.chars().last()
            } else {
                text.chars().next()
            };
            edge.is_some_and(char::is_whitespace)
        };
        let (before, after) = (part(sentence.start, start), part(end, sentence.end));
        Some(format!(
            "{}{}{marked}{}{}",
            one_line(&before),
            if blank(&before, true) { " " } else { "" },
            if blank(&after, false) { " " } else { "" },
            one_line(&after)
        ))
    }

    /// Shows the whole report.
    pub(super) fn report(&self, store: &Store, report: &str) -> Result<(), Stop> {
        let Some(record) = store.record(report)? else {
            return Ok(());
        };
        let about = &record.report;
        let parts = [
            Some(&about.id),
            about.outlet.as_ref(),
            about.published.as_ref(),
        ];
        let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
        let mut out = format!("\n{}\n", self.paint.bold(&one_line(&parts.join(" · "))));
        if let Some(title) = &record.report.title {
            let _ = writeln!(out, "{}", self.paint.bold(&one_line(title)));
        }
        for paragraph in record
            .report
            .text
            .split("\n\n")
            .filter(|p| !p.trim().is_empty())
        {
            out.push('\n');
            for line in wrapped(&one_line(paragraph), WIDTH) {
                let _ = writeln!(out, "  {line}");
            }
        }
        write(&out)
    }
}

/// A statement as it stands in the record now.
fn now(store: &Store, event: &EventRow) -> Result<EventRow, Stop> {
    let all = store.events(&Filter {
        report: event.statements.first().map(|told| told.report.clone()),
        review: REVIEW.map(str::to_owned).to_vec(),
        ..Filter::default()
    })?;
    let found = all.into_iter().find(|e| e.id == event.id);
    Ok(found.unwrap_or_else(|| event.clone()))
}

/// First and last code point of `words` in `text`; a line end counts as a blank. `None`: they are not
/// there.
pub(super) fn find(text: &str, words: &str) -> Option<(u32, u32)> {
    let wanted: Vec<char> = one_line(words).chars().collect();
    let first = *wanted.first()?;
    let chars: Vec<char> = text.chars().collect();
    let ends = |from: usize| -> Option<usize> {
        let mut at = from;
        for letter in &wanted {
            if *letter == ' ' {
                let before = at;
                while chars.get(at).is_some_and(|c| c.is_whitespace()) {
                    at += 1;
                }
                if at == before {
                    return None;
                }
            } else if chars.get(at) == Some(letter) {
                at += 1;
            } else {
                return None;
            }
        }
        Some(at)
    };
    let found = (0..chars.len())
        .filter(|i| chars.get(*i) == Some(&first))
        .find_map(|i| Some((i, ends(i)?)));
    let (start, end) = found?;
    Some((u32::try_from(start).ok()?, u32::try_from(end).ok()?))
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn words_are_found_over_line_ends() {
        assert_eq!(find("é met in\nLima", "met in Lima"), Some((2, 13)));
        assert_eq!(find("met in Lima", "in"), Some((4, 6)));
        assert_eq!(find("met", ""), None);
        assert_eq!(find("met", "meet"), None);
    }
}
