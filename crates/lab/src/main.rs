//! `dateline-lab`: trains the models, measures the stages, times them.

use clap::{Parser, Subcommand};
use dateline_lab::train;
use std::process::ExitCode;

/// Trains the models, measures the stages, times them.
#[derive(Parser)]
#[command(name = "dateline-lab", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Train shipped models from public corpora, bit for bit.
    Train(train::TrainArgs),
    /// Score the program on development data that lies below --gold.
    #[cfg(feature = "eval")]
    Eval(dateline_lab::eval::EvalArgs),
    /// Rewrite the golden reports into variants and score those.
    #[cfg(feature = "eval")]
    Mutate(dateline_lab::mutate::MutateArgs),
    /// Draw rows of the knowledge tables to be held against sources.
    Sample(dateline_lab::sample::SampleArgs),
    /// Convert the city tables of GeoNames into the packed gazetteer.
    #[cfg(feature = "eval")]
    Places(dateline_lab::places::PlacesArgs),
    /// Time every stage.
    #[cfg(feature = "eval")]
    Bench(dateline_lab::bench::BenchArgs),
    /// Time joining statements to events as the record grows.
    #[cfg(feature = "eval")]
    BenchJoin(dateline_lab::bench_join::BenchJoinArgs),
    /// Time adding to the record and asking it.
    #[cfg(feature = "eval")]
    BenchRecord(dateline_lab::bench_record::BenchRecordArgs),
    /// Time the pages of a record.
    #[cfg(feature = "eval")]
    BenchServe(dateline_lab::bench_serve::BenchServeArgs),
    /// Time families and stories over a growing record.
    #[cfg(feature = "eval")]
    BenchStories(dateline_lab::bench_stories::BenchStoriesArgs),
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Sample(args) => dateline_lab::sample::run(&args).map(|told| print(&told)),
        Command::Train(args) => train::run(&args).map_err(|e| e.to_string()),
        #[cfg(feature = "eval")]
        Command::Eval(args) => dateline_lab::eval::run(&args),
        #[cfg(feature = "eval")]
        Command::Mutate(args) => dateline_lab::mutate::run(&args),
        #[cfg(feature = "eval")]
        Command::Places(args) => dateline_lab::places::run(&args).map(|told| print(&told)),
        #[cfg(feature = "eval")]
        Command::Bench(args) => dateline_lab::bench::run(&args),
        #[cfg(feature = "eval")]
        Command::BenchJoin(args) => dateline_lab::bench_join::run(&args).map(|told| print(&told)),
        #[cfg(feature = "eval")]
        Command::BenchRecord(args) => {
            dateline_lab::bench_record::run(&args).map(|told| print(&told))
        }
        #[cfg(feature = "eval")]
        Command::BenchServe(args) => dateline_lab::bench_serve::run(&args).map(|told| print(&told)),
        #[cfg(feature = "eval")]
        Command::BenchStories(args) => {
            dateline_lab::bench_stories::run(&args).map(|told| print(&told))
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("dateline-lab: {why}");
            ExitCode::FAILURE
        }
    }
}

#[allow(clippy::print_stdout)]
fn print(told: &str) {
    print!("{told}");
}
