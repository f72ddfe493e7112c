//! `lab mutate`: rewrites reports into variants with their expectations, and scores those.
//!
//! A reading that hangs on one report's names, months, verbs or order is no reading of the genre:
//! the variants' score must stay beside that of the reports they come from.

mod dates;
mod tables;
mod variant;

pub(crate) use dates::MONTHS;

use crate::report::{expect, expect::Expected, golden, run};
use clap::Args;
use dateline::Reader;
use dateline_learn::Random;
use std::fmt::Write as _;
use std::path::PathBuf;

/// Arguments of `lab mutate`.
#[derive(Args, Debug)]
pub struct MutateArgs {
    /// A folder of expectation files (`*.json`) or golden reports (`*.report`).
    pub dir: PathBuf,
    /// Variants in all.
    #[arg(long, default_value_t = 200)]
    pub count: usize,
    /// Seed of the choices.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Tell every fault.
    #[arg(long)]
    pub detail: bool,
    /// Write the variants as JSONL input here.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// Makes the variants and prints their score beside that of their originals.
///
/// # Errors
/// What could not be read, and why.
pub fn run(args: &MutateArgs) -> Result<(), String> {
    let golden = golden::folder(&args.dir)?;
    let originals: Vec<Expected> = if golden.is_empty() {
        expect::folder(&args.dir)?
    } else {
        golden.into_iter().map(|g| g.expected).collect()
    };
    let tables = tables::Tables::read()?;
    let mut random = Random::new(args.seed);
    let variants: Vec<Expected> = (0..args.count)
        .filter_map(|n| {
            let original = originals.get(n % originals.len().max(1))?;
            Some(variant::make(original, n, &tables, &mut random))
        })
        .collect();
    if let Some(path) = &args.out {
        let mut lines = String::new();
        for v in &variants {
            let line = serde_json::json!({"id": v.id, "published": v.published, "outlet": v.outlet, "text": v.text});
            let _ = writeln!(lines, "{line}");
        }
        std::fs::write(path, lines).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    let reader = Reader::new().map_err(|e| e.to_string())?;
    let (before, _) = run::evaluate(&reader, &originals, false)?;
    let (after, told) = run::evaluate(&reader, &variants, args.detail)?;
    print(
        &told,
        before.headline().1,
        after.headline().1,
        variants.len(),
    );
    Ok(())
}

#[allow(clippy::print_stdout)]
fn print(told: &str, before: f64, after: f64, count: usize) {
    println!(
        "{told}originals={before:.3} variants={after:.3} ({count}) difference={:.3}",
        after - before
    );
}
