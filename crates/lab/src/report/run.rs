//! Reads reports with the program and scores them against expectations.

use super::expect::Expected;
use super::score::{Counts, score};
use dateline::ingest::{Draft, Given};
use dateline::{Reader, wire};
use dateline_document::Report;
use serde_json::Value;
use std::fmt::Write as _;

/// The report that an expectation speaks of, through the same door as a user's JSONL.
///
/// # Errors
/// What the door says of it.
pub fn report_of(reader: &Reader, expected: &Expected) -> Result<Report, String> {
    let draft = Draft {
        id: Some(expected.id.clone()),
        outlet: expected.outlet.clone(),
        published: expected.published.clone(),
        text: expected.text.clone(),
        ..Draft::default()
    };
    reader
        .accept(draft, &Given::default())
        .map_err(|fault| format!("{}: {fault}", expected.id))
}

/// The record of a report as JSON.
///
/// # Errors
/// What could not be read or written.
pub fn record_of(reader: &Reader, expected: &Expected) -> Result<Value, String> {
    let document = reader.read(report_of(reader, expected)?);
    let record = wire::record(&document, reader.kit(), wire::Layers::default());
    serde_json::to_value(record).map_err(|e| e.to_string())
}

/// Scores all of `expected`; with `detail` every fault is told.
///
/// # Errors
/// A report that cannot be read.
pub fn evaluate(
    reader: &Reader,
    expected: &[Expected],
    detail: bool,
) -> Result<(Counts, String), String> {
    let mut counts = Counts::default();
    let mut told = String::new();
    for e in expected {
        let record = record_of(reader, e)?;
        let mut lines = Vec::new();
        let own = score(e, Some(&record), &mut |line| lines.push(line));
        if detail {
            let _ = writeln!(told, "== {} {:.3}", e.id, own.headline().1);
            for line in lines {
                let _ = writeln!(told, "   {line}");
            }
        }
        counts.merge(&own);
    }
    told.push_str(&table(&counts));
    Ok((counts, told))
}

/// The measures as the development data's scorer prints them.
pub fn table(counts: &Counts) -> String {
    let mut out = String::new();
    for key in ["time", "event", "parties", "attribution"] {
        if let Some([p, r, f]) = counts.prf(key) {
            let _ = writeln!(out, "{key:<12} P {p:.3} R {r:.3} F1 {f:.3}");
        }
    }
    for (key, [right, all]) in &counts.shares {
        let _ = writeln!(out, "{key:<32} {right}/{all}");
    }
    let (measures, mean) = counts.headline();
    let words: Vec<String> = measures
        .iter()
        .map(|(k, v)| format!("{k}={v:.3}"))
        .collect();
    let _ = writeln!(out, "{}\nscore={mean:.3}", words.join(" "));
    out
}
