//! `lab bench-record`: what it costs to keep reports on disk beside reading them, and how long
//! questions take over a record of a million statements. Ratios within one run compare; figures of
//! different machines do not.

use crate::bench::peak_memory;
use crate::report::{golden, run};
use clap::Args;
use dateline::document::Report;
use dateline::store::{Filter, Reading, Store};
use dateline::wire::{self, Layers, Record};
use dateline::{Reader, in_order};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::{Duration, Instant};

const AT: &str = "2026-01-01T00:00:00Z";

/// Arguments of `lab bench-record`.
#[derive(Args, Debug)]
pub struct BenchRecordArgs {
    /// A folder of golden reports: the texts that are read.
    #[arg(default_value = "golden")]
    pub dir: PathBuf,
    /// Short items (a paragraph of a report) to read and to add.
    #[arg(long, default_value_t = 90_000)]
    pub items: usize,
    /// Articles to read and to add.
    #[arg(long, default_value_t = 5_000)]
    pub articles: usize,
    /// Statements in the record that is asked.
    #[arg(long, default_value_t = 1_000_000)]
    pub statements: usize,
    /// Folder for the record; it is deleted afterwards.
    #[arg(long, default_value_os_t = std::env::temp_dir())]
    pub scratch: PathBuf,
}

/// Measures and tells.
///
/// # Errors
/// What could not be read or written, and why.
pub fn run(args: &BenchRecordArgs) -> Result<String, String> {
    let reader = Reader::new().map_err(|e| e.to_string())?;
    let reports: Vec<Report> = golden::folder(&args.dir)?
        .iter()
        .map(|g| run::report_of(&reader, &g.expected))
        .collect::<Result<_, _>>()?;
    let path = args
        .scratch
        .join(format!("dateline-bench-{}.db", std::process::id()));
    let told = measure(args, &reader, &reports, &path);
    for ending in ["db", "db-wal", "db-shm"] {
        // A file that is not there needs no deleting.
        let _ = std::fs::remove_file(path.with_extension(ending));
    }
    told
}

fn measure(
    args: &BenchRecordArgs,
    reader: &Reader,
    reports: &[Report],
    path: &std::path::Path,
) -> Result<String, String> {
    let mut told = String::new();
    let begun = Instant::now();
    let mut statements = 0;
    for record in in_order(texts(reports, args), 0, |r| read(reader, r)) {
        statements += record.events.len();
    }
    let alone = begun.elapsed();
    let memory_alone = peak_memory();

    let begun = Instant::now();
    let store = Store::open(path).map_err(|e| e.to_string())?;
    let ready = in_order(texts(reports, args), 0, |r| Reading::new(read(reader, r)));
    let (_, added, fault) = store.add_all(ready, || AT.to_owned());
    if let Some(fault) = fault {
        return Err(fault.to_string());
    }
    let kept = begun.elapsed();
    let size = std::fs::metadata(path).map_or(0, |m| m.len());
    let _ = writeln!(
        told,
        "reading {} short items and {} articles: {:.1} s; with adding them: {:.1} s ({:+.1} %)\n\
         {statements} statements; record of {} MB; peak memory {memory_alone} MB, then {} MB",
        args.items,
        args.articles,
        alone.as_secs_f64(),
        kept.as_secs_f64(),
        100.0 * (kept.as_secs_f64() / alone.as_secs_f64() - 1.0),
        size / 1_000_000,
        peak_memory()
    );
    if added.statements != statements {
        return Err(format!(
            "{} statements read, {} added",
            statements, added.statements
        ));
    }
    ask(args, reader, reports, path, &mut told)?;
    Ok(told)
}

/// Short items and articles, no two of them alike.
fn texts<'a>(
    reports: &'a [Report],
    args: &BenchRecordArgs,
) -> impl Iterator<Item = Report> + Send + use<'a> {
    let paragraphs: Vec<(&Report, &str)> = reports
        .iter()
        .flat_map(|r| r.text.split("\n\n").map(move |p| (r, p)))
        .collect();
    let items = args.items;
    let short = (0..items).filter_map(move |n| {
        let (report, paragraph) = paragraphs.get(n % paragraphs.len().max(1))?;
        Some(numbered(report, paragraph, n))
    });
    let long = (0..args.articles).filter_map(move |n| {
        let report = reports.get(n % reports.len().max(1))?;
        Some(numbered(report, &report.text, items + n))
    });
    short.chain(long)
}

fn numbered(report: &Report, text: &str, n: usize) -> Report {
    let mut copy = report.clone();
    copy.furniture.clear();
    copy.id = format!("r{n}");
    copy.url = Some(format!("https://harbour.example/{n}"));
    text.clone_into(&mut copy.text);
    copy
}

fn read(reader: &Reader, report: Report) -> Record {
    wire::record(&reader.read(report), reader.kit(), Layers::default())
}

/// A word that only the first report has.
fn rare(reports: &[Report]) -> String {
    let mut texts = reports.iter().map(|r| r.text.as_str());
    let first = texts.next().unwrap_or_default();
    let others: Vec<&str> = texts.collect();
    first
        .split(|c: char| !c.is_alphabetic())
        .find(|w| w.len() > 5 && !others.iter().any(|t| t.contains(w)))
        .unwrap_or("nowhere")
        .to_owned()
}

/// Fills the record up to the number of statements and asks.
fn ask(
    args: &BenchRecordArgs,
    reader: &Reader,
    reports: &[Report],
    path: &std::path::Path,
    told: &mut String,
) -> Result<(), String> {
    let mut store = Store::open(path).map_err(|e| e.to_string())?;
    let all = Filter::default();
    let mut there = store.count(&all).map_err(|e| e.to_string())?;
    let records: Vec<Record> = reports.iter().map(|r| read(reader, r.clone())).collect();
    let mut n = args.items + args.articles;
    while there < args.statements {
        let batch: Vec<Reading> = records
            .iter()
            .cycle()
            .skip(n % records.len().max(1))
            .take(500)
            .map(|record| {
                n += 1;
                let mut record = record.clone();
                record.report.id = format!("r{n}");
                record.report.url = Some(format!("https://harbour.example/{n}"));
                record.report.published = Some(format!(
                    "{}-{:02}-{:02}",
                    1990 + n % 36,
                    1 + n % 12,
                    1 + n % 28
                ));
                Reading::new(record)
            })
            .collect();
        let added = store.add(&batch, AT).map_err(|e| e.to_string())?;
        if added.statements == 0 {
            return Err("the reports hold no statements".to_owned());
        }
        there += added.statements;
    }
    let _ = writeln!(told, "{there} statements, asked:");
    let word = |w: &str| Some(w.to_owned());
    let first = |filter: Filter| Filter {
        limit: 100,
        ..filter
    };
    let party = records
        .iter()
        .flat_map(|r| &r.entities)
        .find(|e| e.kind == "state")
        .map_or(String::new(), |e| e.name.clone());
    let second = party.clone();
    let rare = rare(reports);
    let questions = [
        ("the first hundred", first(all.clone())),
        (
            "a party",
            first(Filter {
                party: vec![party.clone()],
                ..all.clone()
            }),
        ),
        (
            "a party, planned, in one year",
            first(Filter {
                party: vec![party],
                status: vec!["planned".to_owned()],
                since: word("2012-01-01"),
                until: word("2012-12-31"),
                ..all.clone()
            }),
        ),
        (
            "a type and a status",
            first(Filter {
                kind: vec!["CONSULT".to_owned()],
                status: vec!["cancelled".to_owned()],
                ..all.clone()
            }),
        ),
        (
            "an anonymous origin, as known in 1999",
            first(Filter {
                origin_kind: word("anonymous"),
                as_of: word("1999-12-31"),
                ..all.clone()
            }),
        ),
        (
            "words",
            first(Filter {
                words: word("talks minister"),
                ..all.clone()
            }),
        ),
        (
            "a word of one report in many",
            first(Filter {
                words: Some(rare),
                ..all.clone()
            }),
        ),
        (
            "words and a party",
            first(Filter {
                words: word("talks"),
                party: vec![second],
                ..all.clone()
            }),
        ),
    ];
    let begun = Instant::now();
    let joined = dateline::join_record(&mut store).map_err(|e| e.to_string())?;
    let spent = begun.elapsed().as_secs_f64();
    let _ = writeln!(
        told,
        "  {joined} reports joined on disk in {spent:.1} s: {:.0} reports/s; record of {} MB",
        joined as f64 / spent,
        std::fs::metadata(path).map_or(0, |m| m.len()) / 1_000_000
    );
    drop(store);
    let store = Store::read(path).map_err(|e| e.to_string())?;
    for (name, filter) in questions {
        let mut best = Duration::MAX;
        let mut rows = 0;
        for _ in 0..5 {
            let begun = Instant::now();
            rows = store.events(&filter).map_err(|e| e.to_string())?.len();
            best = best.min(begun.elapsed());
        }
        let _ = writeln!(
            told,
            "  {name:<40} {:>8.1} ms  {rows} rows",
            best.as_secs_f64() * 1e3
        );
        let begun = Instant::now();
        let joined = dateline::joined_events(&store, &filter).map_err(|e| e.to_string())?;
        let events = joined.events().len();
        let _ = writeln!(
            told,
            "  {:<40} {:>8.1} ms  {events} events",
            format!("  joined, {name}"),
            begun.elapsed().as_secs_f64() * 1e3
        );
    }
    Ok(())
}
