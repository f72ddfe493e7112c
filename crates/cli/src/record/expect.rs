//! What people decided as files of expectations.

use crate::End;
use crate::out::{Stop, counted, say};
use dateline::store::Store;
use std::collections::BTreeSet;
use std::path::Path;

/// Writes a file for every report on which somebody decided into `folder`.
pub(crate) fn write_all(store: &Store, folder: &Path) -> Result<End, Stop> {
    let fault = |e: std::io::Error| {
        Stop::Failed(format!(
            "dateline: {}: it cannot be written: {e}",
            folder.display()
        ))
    };
    std::fs::create_dir_all(folder).map_err(fault)?;
    let reports: BTreeSet<String> = store
        .decisions()?
        .into_iter()
        .filter(|d| d.in_force && d.about == "statement")
        .filter_map(|d| d.report)
        .collect();
    let mut judged = 0;
    for id in &reports {
        let Some(expected) = store.expectations(id)? else {
            continue;
        };
        judged += expected.judged;
        let mut text = serde_json::to_string_pretty(&expected.file).unwrap_or_default();
        text.push('\n');
        std::fs::write(folder.join(format!("{id}.json")), text).map_err(fault)?;
    }
    say(&format!(
        "dateline: expectations of {} written to {}: {} judged to the end, the others marked `skip`",
        counted(reports.len(), "report"),
        folder.display(),
        counted(judged, "sentence")
    ));
    Ok(End::Fine)
}
