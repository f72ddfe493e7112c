//! `lab bench`: words, reports and bytes a second of every stage, start-up and memory, in one run on
//! one thread. Figures of different runs and machines do not compare; ratios within one run do.

use crate::report::{golden, run};
use clap::Args;
use dateline::Reader;
use dateline::document::{Document, Report};
use dateline_event::Reading;
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

const STAGES: [&str; 8] = [
    "syntax",
    "clause",
    "time",
    "actor find",
    "attribution",
    "actor resolve",
    "event find",
    "event link",
];

/// Measures and prints the table.
///
/// # Errors
/// What could not be read, and why.
pub fn run(args: &BenchArgs) -> Result<(), String> {
    let start = Instant::now();
    let reader = Reader::new().map_err(|e| e.to_string())?;
    let startup = start.elapsed();
    let stages = Stages::new(&reader)?;
    let reports: Vec<Report> = golden::folder(&args.dir)?
        .iter()
        .map(|g| run::report_of(&reader, &g.expected))
        .collect::<Result<_, _>>()?;
    let words: usize = reports
        .iter()
        .map(|r| r.text.split_whitespace().count())
        .sum();
    let bytes: usize = reports.iter().map(|r| r.text.len()).sum();
    let mut spent = [Duration::ZERO; STAGES.len()];
    let begun = Instant::now();
    for _ in 0..args.rounds {
        for report in &reports {
            stages.read(&reader, report.clone(), &mut spent);
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
    for (name, spent) in STAGES.iter().zip(spent) {
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

/// The stages by themselves: the hall's map, with a clock at every door.
struct Stages {
    times: dateline_time::Times,
    actors: dateline_actor::Actors,
    attributions: dateline_attribution::Attributions,
    events: dateline_event::Events,
}

impl Stages {
    fn new(reader: &Reader) -> Result<Self, String> {
        let library = reader.files().library();
        let told = |f: dateline::rules::Faults| f.to_string();
        Ok(Self {
            times: dateline_time::Times::new(library).map_err(told)?,
            actors: dateline_actor::Actors::new(library)
                .map_err(told)?
                .with_cities(dateline_data_en::CITIES),
            attributions: dateline_attribution::Attributions::new(library).map_err(told)?,
            events: dateline_event::Events::new(library).map_err(told)?,
        })
    }

    fn read(&self, reader: &Reader, report: Report, spent: &mut [Duration; 8]) -> Document {
        let mut slots = spent.iter_mut();
        let mut timed = Clock(&mut slots);
        let syntax = timed.run(|| reader.analyser().analyse(&report));
        let predicates = timed.run(|| reader.clauses().find(&report, &syntax));
        let options = dateline_time::Options::default();
        let times = timed.run(|| self.times.find(&report, &syntax, &predicates, options));
        let mentions = timed.run(|| self.actors.find(&report, &syntax, &predicates));
        let attributions = timed.run(|| {
            self.attributions
                .find(&report, &syntax, &predicates, &times, &mentions)
        });
        let entities = timed.run(|| {
            self.actors
                .resolve(&report, &syntax, &predicates, &mentions, &attributions)
        });
        let reading = Reading {
            report: &report,
            syntax: &syntax,
            predicates: &predicates,
            times: &times,
            mentions: &mentions,
            attributions: &attributions,
            entities: &entities,
        };
        let events = timed.run(|| self.events.find(reading));
        let links = timed.run(|| self.events.link(reading, &events));
        Document {
            syntax,
            predicates,
            times,
            mentions,
            attributions,
            entities,
            events,
            links,
            report,
        }
    }
}

struct Clock<'c, 'd>(&'c mut std::slice::IterMut<'d, Duration>);

impl Clock<'_, '_> {
    fn run<T>(&mut self, stage: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let made = stage();
        if let Some(slot) = self.0.next() {
            *slot += start.elapsed();
        }
        made
    }
}

/// Peak resident memory of this process in MB where the system tells it; 0 elsewhere.
fn peak_memory() -> u64 {
    fs::read_to_string("/proc/self/status")
        .ok()
        .and_then(|s| {
            s.lines()
                .find_map(|l| l.strip_prefix("VmHWM:"))
                .and_then(|l| l.split_whitespace().next()?.parse::<u64>().ok())
        })
        .map_or(0, |kb| kb / 1024)
}
