//! `lab bench`: words, reports and bytes a second of every stage, start-up and memory, in one run on
//! one thread. Figures of different runs and machines do not compare; ratios within one run do.

use crate::report::{golden, run};
use clap::Args;
use dateline::document::Report;
use dateline::{Reader, Watch};
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// Arguments of `lab bench`.
#[derive(Args, Debug)]
pub struct BenchArgs {
    /// A folder of golden reports: the texts that are read.
    #[arg(default_value = "golden")]
    pub dir: PathBuf,
    /// Read each report so many times.
    #[arg(long, default_value_t = 20)]
    pub rounds: u32,
}

/// Measures and prints the table.
///
/// # Errors
/// What could not be read, and why.
pub fn run(args: &BenchArgs) -> Result<(), String> {
    let start = Instant::now();
    let reader = Reader::new().map_err(|e| e.to_string())?;
    let startup = start.elapsed();
    let reports: Vec<Report> = golden::folder(&args.dir)?
        .iter()
        .map(|g| run::report_of(&reader, &g.expected))
        .collect::<Result<_, _>>()?;
    let words: usize = reports
        .iter()
        .map(|r| r.text.split_whitespace().count())
        .sum();
    let bytes: usize = reports.iter().map(|r| r.text.len()).sum();
    let mut clock = Clock::default();
    let begun = Instant::now();
    for _ in 0..args.rounds {
        for report in &reports {
            reader.read_watched(report.clone(), &mut clock);
        }
    }
    let whole = begun.elapsed();
    let rounds = f64::from(args.rounds);
    let mut told = String::new();
    let rate = |n: f64, d: Duration| n * rounds / d.as_secs_f64().max(1e-9);
    let _ = writeln!(
        told,
        "start-up {} ms   peak memory {} MB   {} reports, {words} words, {bytes} bytes, {} rounds",
        startup.as_millis(),
        peak_memory(),
        reports.len(),
        args.rounds
    );
    let _ = writeln!(
        told,
        "{:<14} {:>12} {:>10} {:>7}",
        "stage", "words/s", "MB/s", "share"
    );
    for (name, spent) in clock.0 {
        let _ = writeln!(
            told,
            "{name:<14} {:>12.0} {:>10.2} {:>6.1}%",
            rate(words as f64, spent),
            rate(bytes as f64, spent) / 1e6,
            100.0 * spent.as_secs_f64() / whole.as_secs_f64()
        );
    }
    let _ = writeln!(
        told,
        "{:<14} {:>12.0} {:>10.2}   {:.0} reports of 400 words a second",
        "all",
        rate(words as f64, whole),
        rate(bytes as f64, whole) / 1e6,
        rate(words as f64, whole) / 400.0
    );
    print(&told);
    Ok(())
}

#[allow(clippy::print_stdout)]
fn print(told: &str) {
    print!("{told}");
}

/// Time spent in each stage, in the order of the map.
#[derive(Default)]
struct Clock(Vec<(&'static str, Duration)>);

impl Watch for Clock {
    fn stage<T>(&mut self, name: &'static str, run: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let made = run();
        let spent = start.elapsed();
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, sum)) => *sum += spent,
            None => self.0.push((name, spent)),
        }
        made
    }
}

/// Peak resident memory of this process in MB where the system tells it; 0 elsewhere.
pub(crate) fn peak_memory() -> u64 {
    fs::read_to_string("/proc/self/status")
        .ok()
        .and_then(|s| {
            s.lines()
                .find_map(|l| l.strip_prefix("VmHWM:"))
                .and_then(|l| l.split_whitespace().next()?.parse::<u64>().ok())
        })
        .map_or(0, |kb| kb / 1024)
}

/// Time that this thread has spent on a core, where the system tells it, else the clock: on a busy machine
/// only the first can be compared.
pub(crate) fn on_core(begun: Instant) -> Duration {
    fs::read_to_string("/proc/thread-self/schedstat")
        .ok()
        .and_then(|s| s.split_whitespace().next()?.parse().ok())
        .map_or_else(|| begun.elapsed(), Duration::from_nanos)
}
