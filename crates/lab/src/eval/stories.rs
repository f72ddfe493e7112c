//! Stories against gold: agreement, transfer between sources, and how fast they are told.

use super::clusters::{Agreement, Labelled, rows};
use super::families::text;
use crate::bench::on_core;
use dateline_story::text::{Background, Stories};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

/// The table.
///
/// # Errors
/// What could not be read, and why.
pub fn run(file: &Path, sets: bool, detail: bool) -> Result<String, String> {
    let rows = rows(file)?;
    let background = dateline::background().map_err(|e| e.to_string())?;
    let mut told = String::new();
    let all: Vec<&Labelled> = rows.iter().collect();
    measure("all", &all, &background, detail, &mut told);
    let names: BTreeSet<&str> = rows.iter().map(|r| r.set.as_str()).collect();
    if sets {
        for name in names {
            let part: Vec<&Labelled> = rows.iter().filter(|r| r.set == name).collect();
            measure(name, &part, &background, false, &mut told);
        }
    }
    Ok(told)
}

fn measure(
    name: &str,
    rows: &[&Labelled],
    background: &Background,
    detail: bool,
    told: &mut String,
) {
    let start = Instant::now();
    let before = on_core(start);
    let mut stories = Stories::new(background.clone());
    stories.add(rows.iter().map(|r| text(r)));
    let made: BTreeMap<&str, &str> = stories
        .told()
        .into_iter()
        .map(|t| (t.member.report, t.story))
        .collect();
    let spent = on_core(start)
        .saturating_sub(before)
        .as_secs_f64()
        .max(1e-9);
    let of = |r: &Labelled| made.get(r.id.as_str()).copied().unwrap_or_default();
    if detail {
        faults(rows, &of, told);
    }
    let agreement = Agreement::of(rows.iter().map(|r| (r.cluster.as_str(), of(r))));
    let _ = writeln!(
        told,
        "{name}: {}\n  {:.0} reports/s",
        agreement.line(),
        rows.len() as f64 / spent
    );
}

/// Gold clusters that were split, and made ones that were joined.
fn faults<'a>(rows: &[&'a Labelled], of: &dyn Fn(&Labelled) -> &'a str, told: &mut String) {
    let mut gold: BTreeMap<&str, BTreeMap<&str, Vec<&Labelled>>> = BTreeMap::new();
    let mut made: BTreeMap<&str, BTreeMap<&str, Vec<&Labelled>>> = BTreeMap::new();
    for &row in rows {
        let (g, m) = (row.cluster.as_str(), of(row));
        gold.entry(g).or_default().entry(m).or_default().push(row);
        made.entry(m).or_default().entry(g).or_default().push(row);
    }
    for (what, clusters) in [("split", gold), ("joined", made)] {
        for (name, parts) in clusters.iter().filter(|c| c.1.len() > 1) {
            let _ = writeln!(told, "{what} {name}");
            for rows in parts.values() {
                for row in rows {
                    let day = row.date.map_or_else(String::new, |d| d.to_string());
                    let _ = writeln!(told, "    {day} {} {}", row.id, row.title);
                }
                let _ = writeln!(told);
            }
        }
    }
}
