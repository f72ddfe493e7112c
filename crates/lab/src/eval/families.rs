//! Text families against gold: agreement, and how fast they are told.

use super::clusters::{Agreement, Labelled, rows};
use crate::bench::on_core;
use dateline_story::text::{Families, Text};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

/// The table.
///
/// # Errors
/// What could not be read, and why.
pub fn run(file: &Path, detail: bool) -> Result<String, String> {
    let rows = rows(file)?;
    let bytes: usize = rows.iter().map(|r| r.text.len()).sum();
    let start = Instant::now();
    let before = on_core(start);
    let mut families = Families::new();
    families.add(rows.iter().map(text));
    let members = families.members();
    let spent = on_core(start)
        .saturating_sub(before)
        .as_secs_f64()
        .max(1e-9);
    let firsts: HashMap<&str, &str> = members.iter().map(|m| (m.report, m.first)).collect();
    let made = |r: &Labelled| firsts.get(r.id.as_str()).copied().unwrap_or_default();
    let agreement = Agreement::of(rows.iter().map(|r| (r.cluster.as_str(), made(r))));
    let mut told = String::new();
    if detail {
        for (i, a) in rows.iter().enumerate() {
            for b in rows.iter().skip(i + 1) {
                let (gold, same) = (a.cluster == b.cluster, made(a) == made(b));
                if gold != same {
                    let _ = writeln!(
                        told,
                        "{} {} {}",
                        if gold { "missed" } else { "joined" },
                        a.id,
                        b.id
                    );
                }
            }
        }
    }
    let _ = writeln!(told, "{}", agreement.line());
    let _ = writeln!(
        told,
        "{:.1} MB/s, {:.0} reports/s",
        bytes as f64 / spent / 1e6,
        rows.len() as f64 / spent
    );
    Ok(told)
}

/// A row as a stage of the story room takes it.
pub fn text(row: &Labelled) -> Text<'_> {
    Text {
        id: &row.id,
        published: row.date,
        moment: None,
        url: row.url.as_deref(),
        title: &row.title,
        text: &row.text,
        features: &[],
    }
}
