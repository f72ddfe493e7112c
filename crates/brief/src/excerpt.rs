//! Words of a report as they stand there.

use dateline_wire::{Citation, Event, Record};

/// Longest excerpt that is a whole sentence, code points.
const WHOLE: usize = 260;

/// The sentence of a statement, or its clause where the sentence is long, in quotation marks.
pub(crate) fn of(record: &Record, event: &Event) -> String {
    let sentence = record.sentences.iter().find(|s| s.id == event.sentence);
    let (start, end) = match sentence {
        Some(s) if (s.end - s.start) as usize <= WHOLE => (s.start, s.end),
        _ => (event.extent.start, event.extent.end),
    };
    let whole = sentence.is_some_and(|s| s.start == start);
    let text = slice(record, start, end);
    let before = if whole { "" } else { "… " };
    format!("“{before}{}”", inner(&text))
}

/// A stretch of the report in quotation marks.
pub(crate) fn quoted(text: &str) -> String {
    format!("“{}”", inner(text))
}

/// Lines joined, and the marks inside made single ones.
pub(crate) fn inner(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = text.replace(['“', '”', '"'], "'");
    // A mark that opens or closes nothing here.
    let text = text.strip_suffix(" '").unwrap_or(&text);
    text.to_owned()
}

/// Code points `start` to `end` of the report.
pub(crate) fn slice(record: &Record, start: u32, end: u32) -> String {
    record
        .report
        .text
        .chars()
        .skip(start as usize)
        .take(end.saturating_sub(start) as usize)
        .collect()
}

/// Where a statement stands: its sentence.
pub(crate) fn citation(report: &str, record: &Record, event: &Event) -> Citation {
    let sentence = record.sentences.iter().find(|s| s.id == event.sentence);
    let (start, end) =
        sentence.map_or((event.extent.start, event.extent.end), |s| (s.start, s.end));
    Citation {
        report: report.to_owned(),
        event: format!("{report}#{}", event.id),
        start,
        end,
    }
}
