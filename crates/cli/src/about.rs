//! `dateline about`: version, kit, what is known and under which licence.

use crate::End;
use crate::args::About;
use crate::out::{Stop, write};
use dateline::Reader;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Tells what this program is made of.
pub(crate) fn run(args: About) -> Result<End, Stop> {
    let reader = match &args.data {
        Some(folder) => Reader::with_data(folder)?,
        None => Reader::new()?,
    };
    let kit = reader.files();
    let library = kit.library();
    let mut out = String::new();
    let _ = writeln!(out, "dateline {}", env!("CARGO_PKG_VERSION"));
    let _ = writeln!(out, "kit {} (fingerprint of data and models)", reader.kit());
    let _ = writeln!(out, "records {}", dateline::wire::SCHEMA);
    let _ = writeln!(out, "code Apache-2.0 OR MIT\n\nlexicons");
    let mut sources: BTreeMap<&str, usize> = BTreeMap::new();
    for lexicon in library.lexicons() {
        let _ = writeln!(out, "{:>8} rows  {}", lexicon.rows.len(), lexicon.name);
        // Rows that nobody held against a source yet say so in their column `source`.
        for row in &lexicon.rows {
            let source = lexicon.cell(row, "source");
            if !source.is_empty() {
                *sources.entry(family(source)).or_default() += 1;
            }
        }
    }
    let _ = writeln!(out, "\nrules");
    for file in library.rule_files() {
        let _ = writeln!(out, "{:>8} rules {}", file.rules.len(), file.name);
    }
    let _ = writeln!(out, "\nmodels");
    for model in kit.models().all() {
        let _ = writeln!(
            out,
            "{:>8} kB    {} ({})",
            model.bytes.len().div_ceil(1000),
            model.name,
            model.licence
        );
    }
    let own = kit.files().iter().filter(|f| f.own).count();
    if own > 0 {
        let _ = writeln!(out, "\nyour own files: {own}");
    }
    let _ = writeln!(out, "\nknowledge rows by source");
    let mut by_count: Vec<(&str, usize)> = sources.into_iter().collect();
    by_count.sort_by_key(|(_, count)| Reverse(*count));
    for (source, count) in by_count {
        let _ = writeln!(out, "{count:>8} rows  {source}");
    }
    write(&out)?;
    Ok(End::Fine)
}

/// What kind of source a cell names: a page of its own on the net counts with the others.
fn family(source: &str) -> &str {
    match source.split_once(':') {
        Some((register, _)) => register,
        None if source.contains('.') && !source.contains(' ') => "own site or page",
        None => source,
    }
}
