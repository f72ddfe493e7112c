//! Joined events and tracks against gold: folders of `reports.jsonl` and `expected.toml`.

mod gold;
mod lay;
mod pair;
mod score;

pub use gold::{Gold, folders};
pub use score::{Table, score};

use dateline::document::Report;
use dateline::ingest::{Draft, Given};
use dateline::story::join::{Joiner, join};
use dateline::{Reader, ready, wire};
use std::collections::HashMap;
use std::path::Path;

/// Scores every negotiation below `dir` and tells the table.
///
/// # Errors
/// What could not be read, and why.
pub fn run(reader: &Reader, dir: &Path, detail: bool, given: bool) -> Result<String, String> {
    let mut all = Table::default();
    let mut out = String::new();
    for gold in folders(dir)? {
        let joined = joined(reader, &gold, given)?;
        let mut faults = Vec::new();
        let table = score(&gold, &joined, &mut faults);
        if detail {
            out.push_str(&lay::lay(&gold, &joined));
            for fault in faults {
                out.push_str(&format!("{}  {fault}\n", gold.slug));
            }
        }
        out.push_str(&format!("{:<28} {}\n", gold.slug, table.line()));
        all.merge(&table);
    }
    out.push_str(&all.tell());
    Ok(out)
}

/// The reports of a negotiation, read and joined. `given`: with the gold's families.
///
/// # Errors
/// When a report is not accepted.
pub fn joined(reader: &Reader, gold: &Gold, given: bool) -> Result<Joiner, String> {
    let families: HashMap<&str, &str> = gold
        .families
        .iter()
        .filter(|_| given)
        .filter_map(|f| f.first().map(|first| (first, f)))
        .flat_map(|(first, f)| f.iter().map(move |id| (id.as_str(), first.as_str())))
        .collect();
    let mut reports = ready(&records(reader, gold)?);
    for report in reports.iter_mut().filter(|_| given) {
        let family = families.get(report.id.as_str());
        report.family = family.map_or(report.id.clone(), |f| (*f).to_owned());
    }
    Ok(join(reports))
}

/// What is read in the reports of a negotiation, by their ids.
///
/// # Errors
/// When a report is not accepted.
pub fn records(reader: &Reader, gold: &Gold) -> Result<Vec<(String, wire::Record)>, String> {
    let mut records = Vec::new();
    for draft in &gold.reports {
        let document = reader.read(accepted(reader, draft)?);
        let record = wire::record(&document, reader.kit(), wire::Layers::default());
        records.push((record.report.id.clone(), record));
    }
    Ok(records)
}

fn accepted(reader: &Reader, draft: &Draft) -> Result<Report, String> {
    reader
        .accept(draft.clone(), &Given::default())
        .map_err(|fault| fault.to_string())
}
