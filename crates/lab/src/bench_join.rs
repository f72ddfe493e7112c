//! `lab bench-join`: what it costs to put the statements of a report to events, as the record grows.
//! The statements are those of golden reports under other countries and days: a hundred reports a day.

use crate::report::{golden, run};
use clap::Args;
use dateline::story::join::{Body, Joiner, Report};
use dateline::{Reader, told, wire};
use jiff::ToSpan;
use jiff::civil::Date;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::Instant;

/// Arguments of `lab bench-join`.
#[derive(Args, Debug)]
pub struct BenchJoinArgs {
    /// A folder of golden reports.
    #[arg(default_value = "golden")]
    pub dir: PathBuf,
    /// Reports to join.
    #[arg(long, default_value_t = 100_000)]
    pub reports: usize,
    /// Reports of a day.
    #[arg(long, default_value_t = 100)]
    pub daily: usize,
}

/// Measures and tells.
///
/// # Errors
/// What could not be read, and why.
pub fn run(args: &BenchJoinArgs) -> Result<String, String> {
    let reader = Reader::new().map_err(|e| e.to_string())?;
    let mut patterns = Vec::new();
    for gold in golden::folder(&args.dir)? {
        let document = reader.read(run::report_of(&reader, &gold.expected)?);
        let record = wire::record(&document, reader.kit(), wire::Layers::default());
        let id = record.report.id.clone();
        patterns.push(told(&record, &id, &id, None));
    }
    if patterns.is_empty() {
        return Err(format!("{}: no golden reports", args.dir.display()));
    }
    let mut joiner = Joiner::default();
    let mut out = String::new();
    let mut statements = 0;
    let step = (args.reports / 10).max(1);
    let mut done = 0;
    while done < args.reports {
        let many = step.min(args.reports - done);
        let made: Vec<Report> = (done..done + many)
            .filter_map(|n| Some(variant(patterns.get(n % patterns.len())?, n, args.daily)))
            .collect();
        statements += made.iter().map(|r| r.statements.len()).sum::<usize>();
        let begun = (Instant::now(), on_processor());
        for report in made {
            joiner.add(report);
        }
        let spent = match (begun.1, on_processor()) {
            (Some(a), Some(b)) => b - a,
            _ => begun.0.elapsed().as_secs_f64(),
        };
        done += many;
        let _ = writeln!(
            out,
            "{done:>8} reports: {:>7.0} reports/s, {} events of {statements} statements",
            many as f64 / spent,
            joiner.len()
        );
    }
    Ok(out)
}

/// Seconds that this thread had a processor, where the system tells (Linux): other programs do not count.
fn on_processor() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds: f64 = text.split_whitespace().next()?.parse().ok()?;
    Some(nanoseconds / 1e9)
}

/// The `n`th report: a pattern's statements on another day and in other countries.
fn variant(pattern: &Report, n: usize, daily: usize) -> Report {
    let mut report = pattern.clone();
    let start = jiff::civil::date(2000, 1, 1);
    let day = start.saturating_add((n / daily.max(1)).min(20_000) as i64 * 1.day());
    let shift = pattern.day.map_or(0, |d| (day - d).get_days());
    let moved = |d: Date| d.saturating_add(i64::from(shift) * 1.day());
    report.id = format!("r{n:07}");
    report.family.clone_from(&report.id);
    report.outlet = Some(format!("Outlet {}", n % 40));
    report.family_outlet.clone_from(&report.outlet);
    report.day = Some(day);
    report.published = Some(day.to_string());
    // Forty worlds, so that a pattern's parties meet often and not all the time.
    let world = n % 37;
    let body = |b: &mut Body| {
        if let Some(country) = &mut b.country {
            *country = format!("{country}{world}");
        }
        if b.named {
            b.name = format!("{} {world}", b.name);
        }
    };
    for statement in &mut report.statements {
        for party in &mut statement.parties {
            body(&mut party.body);
            if let Some(of) = &mut party.of {
                body(of);
            }
        }
        if let Some(place) = &mut statement.place {
            place.name = format!("{} {world}", place.name);
        }
        if let Some(when) = &mut statement.when {
            when.earliest = when.earliest.map(moved);
            when.latest = when.latest.map(moved);
        }
    }
    report
}
