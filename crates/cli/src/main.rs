//! The dateline command line: arguments in, calls to the hall, records out.
//!
//! stdout is data, stderr is talk. Exit codes: 0 fine, 1 some input was rejected or not read,
//! 2 wrong usage, 3 a check failed.

mod about;
mod args;
mod check;
mod clerk;
mod demo;
mod explain;
mod out;
mod page;
mod parse;
mod phrases;
mod read;
mod record;
mod show;
mod tell;

use args::{Args, Command};
use clap::Parser;
use out::Stop;
use std::process::ExitCode;

/// How a command ended, as its exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// All is well.
    Fine = 0,
    /// Some input was rejected or not read; each was named.
    Rejected = 1,
    /// Wrong usage.
    Usage = 2,
    /// A check failed.
    Check = 3,
}

fn main() -> ExitCode {
    // clap ends wrong usage with 2 by itself.
    let args = Args::parse();
    let ended = match args.command {
        Command::Read(read) => read::run(read),
        Command::Explain(explain) => explain::run(explain),
        Command::Check(check) => check::run(check),
        Command::Parse(parse) => parse::run(parse),
        Command::About(about) => about::run(about),
        Command::Schema => out::write(&dateline::wire::schema()).map(|()| End::Fine),
        Command::Demo => demo::run(),
        Command::Add(add) => record::add(add),
        Command::Events(ask) => record::events(ask),
        Command::Origins(ask) => record::origins(ask),
        Command::Contradictions(ask) => record::contradictions(ask),
        Command::Stories(ask) => record::stories(ask),
        Command::Tracks(ask) => record::tracks(ask),
        Command::Track(track) => record::track(track),
        Command::Brief(args) => record::brief(args),
        Command::Timeline(ask) => record::timeline(ask),
        Command::Statements(ask) => record::statements(ask),
        Command::Reports(ask) => record::reports(ask),
        Command::Sources(ask) => record::sources(ask),
        Command::Search(search) => record::search(search),
        Command::Review(review) => record::review(review),
        Command::Correct(correct) => record::correct(correct),
        Command::Undo(undo) => record::undo(undo),
        Command::Names(names) => record::names(names),
        Command::Merge(merge) => record::merge(merge),
        Command::Split(split) => record::split(split),
        Command::Decisions(decisions) => record::decisions(decisions),
        Command::Agreement(agree) => record::agreement(agree),
        Command::Compare(compare) => record::compare(compare),
        Command::Release(release) => record::release(release),
        Command::Reread(reread) => record::reread(reread),
        Command::Page(page) => record::page(page),
        Command::Serve(serve) => record::serve(serve),
        Command::Doctor(doctor) => record::doctor(doctor),
    };
    let end = match ended {
        Ok(end) => end,
        // Whoever reads us has had enough; that is no fault.
        Err(Stop::Closed) => End::Fine,
        Err(Stop::Failed(message)) => {
            out::say(&message);
            End::Rejected
        }
        Err(Stop::Usage(message)) => {
            out::say(&message);
            End::Usage
        }
        Err(Stop::Data(message)) => {
            out::say(&message);
            End::Check
        }
    };
    ExitCode::from(end as u8)
}
