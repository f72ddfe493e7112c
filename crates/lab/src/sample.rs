//! `lab sample`: rows of the knowledge tables drawn by a fixed seed, to be held against sources
//! (`docs/KNOWLEDGE.md`). A row's lot is the SHA-256 of seed, table and id, so that rows added later
//! do not change the lots of the others.

use clap::Args;
use dateline_rules::{Lexicon, Library, Row, Source};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// Arguments of `lab sample`.
#[derive(Args)]
pub struct SampleArgs {
    /// What the lots are drawn with.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many rows.
    #[arg(long, default_value_t = 50)]
    rows: usize,
}

/// Tables of facts about the world.
const TABLES: &[&str] = &[
    "states",
    "breakaway",
    "organizations",
    "groups",
    "organs",
    "metonyms",
    "outlets",
    "places",
    "regions-of-the-world",
    "leaders",
];

/// Draws and tells the rows.
///
/// # Errors
/// Faults of the embedded tables.
pub fn run(args: &SampleArgs) -> Result<String, String> {
    let sources = dateline_data_en::FILES
        .iter()
        .map(|(path, text)| Source { path, text });
    let library = Library::read(sources).map_err(|e| e.to_string())?;
    let mut lots: Vec<([u8; 32], &str, &Lexicon, &Row)> = Vec::new();
    for table in TABLES {
        let Some(lexicon) = library.lexicon(&format!("actor/{table}")) else {
            continue;
        };
        for row in &lexicon.rows {
            let lot = format!("{} {table}:{}", args.seed, lexicon.cell(row, "id"));
            lots.push((Sha256::digest(lot).into(), table, lexicon, row));
        }
    }
    lots.sort_by_key(|(lot, ..)| *lot);
    let mut out = String::new();
    for (_, table, lexicon, row) in lots.into_iter().take(args.rows) {
        let _ = write!(out, "{table}");
        for column in &lexicon.columns {
            let cell = lexicon.cell(row, column);
            if !cell.is_empty() {
                let _ = write!(out, "\t{column}={cell}");
            }
        }
        out.push('\n');
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_draws_the_same_rows_and_another_seed_others() {
        let draw = |seed| run(&SampleArgs { seed, rows: 50 }).unwrap();
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
        assert_eq!(draw(1).lines().count(), 50);
    }
}
