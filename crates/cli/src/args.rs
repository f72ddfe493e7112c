//! Arguments and help texts.

use crate::record;
use clap::{Parser, Subcommand};
use std::path::PathBuf;

/// Reads dated news reports into a sourced, dated record.
#[derive(Debug, Parser)]
#[command(
    name = "dateline",
    version,
    about = "Reads dated news reports into a sourced, dated record: who did (plans, might, refused, \
             called off) what to whom, when, where, according to whom through whom.",
    after_help = "Start here:\n  \
        dateline demo                          three short reports, their records, one answer explained\n  \
        dateline serve --demo                  three negotiations of 47 reports, in the browser\n  \
        dateline read report.txt               the record of one report, for people\n  \
        dateline read reports/ --json > r.jsonl   one JSON object a report\n  \
        dateline explain report.txt v1         why the first statement says what it says\n\n\
        Exit codes: 0 fine, 1 some input was rejected or not read, 2 wrong usage, 3 a check failed.",
    arg_required_else_help = true
)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Read reports and write their records
    Read(Read),
    /// Show where an answer comes from: the sentence, the words, the rule and its examples
    Explain(Explain),
    /// Read reports and add them to the record on disk
    Add(record::Add),
    /// List events: joined across reports, with history, origins and what is disputed
    Events(record::Ask),
    /// List where events come from: independent origins, not copies
    Origins(record::Ask),
    /// List what reports of one event differ about
    Contradictions(record::Ask),
    /// List stories: reports on one matter, copies told from independent texts
    Stories(record::Ask),
    /// List negotiations: parties, mediators, rounds, positions
    Tracks(record::Ask),
    /// Show one negotiation with its events
    Track(record::Track),
    /// Write what is known of a negotiation or an event, every sentence with its reports
    Brief(record::Brief),
    /// List events by the days on which they took place or are to
    Timeline(record::Ask),
    /// List the statements of each report by itself
    Statements(record::Ask),
    /// List the reports in the record
    Reports(record::Ask),
    /// List who tells and who passes on
    Sources(record::Ask),
    /// Look for words in titles and texts
    Search(record::Search),
    /// Judge statements one by one: confirm, correct, reject, add
    Review(record::Review),
    /// Correct one slot of a statement, or a report's outlet or day
    Correct(record::Correct),
    /// Take a decision back
    Undo(record::Undo),
    /// List names of actors, places and sources
    Names(record::Names),
    /// Make two names of one actor, place or source one
    Merge(record::Merge),
    /// Part one name of two, in the reports that are named
    Split(record::Split),
    /// List what people decided, take over another person's, export it as expectations
    Decisions(record::Decisions),
    /// Say how far people agree who judged the same statements, and what they have to settle
    Agreement(record::Agree),
    /// Compare a table that you coded by hand with the record
    Compare(record::Compare),
    /// Freeze the record as a folder that can be cited, with what changed since the one before
    Release(record::Freeze),
    /// Read anew what older kits read, and say what changes
    Reread(record::Reread),
    /// Write a page of a report, a statement, an event or a negotiation in the record
    Page(record::Page),
    /// Show the record in the browser: negotiations, events, reports, briefs; corrections go into it
    Serve(record::Serve),
    /// Say what is in the record and what is wrong with it
    Doctor(record::Doctor),
    /// Check rule and lexicon files: all faults at once, with file and line
    Check(Check),
    /// Tag and parse text, as CoNLL-U
    Parse(Parse),
    /// Say what this program knows: version, kit, lexicons, rules, models and their licences
    About(About),
    /// Print the JSON Schema of the records
    #[command(after_help = "Example:\n  dateline schema > dateline-1.schema.json")]
    Schema,
    /// Read three bundled reports, explain one answer, say what to try next
    Demo,
}

/// Where reports come from and what is said of all of them.
#[derive(Debug, clap::Args)]
pub(crate) struct Source {
    /// Publication date of all reports, over what they say themselves: YYYY-MM-DD or RFC 3339
    #[arg(long, value_name = "DATE")]
    pub(crate) published: Option<String>,
    /// Outlet of all reports, over what they say themselves
    #[arg(long, value_name = "NAME")]
    pub(crate) outlet: Option<String>,
    /// The reports' dates say nothing about the time of their stories (histories, biographies)
    #[arg(long)]
    pub(crate) narrative: bool,
    /// Conventions of time expressions
    #[arg(long, value_name = "NAME", default_value = "dateline", value_parser = ["dateline", "tempeval"])]
    pub(crate) profile: String,
    /// A folder of your own lexicons and rules (STAGE/NAME.lex, STAGE/NAME.rule): the same id
    /// replaces, others are added
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// Let beam searches vote on every sentence: better trees at a tenth of the speed
    #[arg(long)]
    pub(crate) accurate: bool,
}

/// How tables of reports are read.
#[derive(Debug, clap::Args)]
pub(crate) struct Table {
    /// Which column of CSV and XLSX files is which: a TOML file with lines such as `text = "Body"`,
    /// `published = "Date"`, `dates = "day-first"`, `sheet = "Reports"`
    #[arg(long, value_name = "FILE")]
    pub(crate) map: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Input: plain text in any encoding, JSONL ({\"id\",\"outlet\",\"published\",\"title\",\"url\",\"language\",\"text\"}; only\n\
`text` is required), tables of reports (.csv, .tsv, .xlsx; see `dateline add --help`), folders (their files of\n\
these kinds, in sorted order), `-` for standard input.\n\
The date of a text may stand in a first line `date 2024-03-31`, in a header line `Date: 31 March 2024`,\n\
or in a dateline with its year (\"GENEVA, 12 June 1995 (AFP) -\").\n\n\
Examples:\n  \
  dateline read report.txt\n  \
  dateline read --json wires.jsonl archive/ > records.jsonl\n  \
  echo 'date 2024-03-31 The envoys met in Cairo.' | dateline read -\n  \
  dateline read --json --layers tokens,predicates report.txt\n  \
  dateline read --published 1995-06-12 --outlet 'Harbour Wire' old/*.txt\n\n\
Exit codes: 0 all read, 1 some input was rejected or not read (each is named on stderr), 2 wrong usage,\n\
3 faults in the files of --data.")]
pub(crate) struct Read {
    /// Files, folders, or `-` for standard input
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// One JSON object a report, a line each (`dateline schema` describes it)
    #[arg(long)]
    pub(crate) json: bool,
    /// Threads; 0 is one for every core
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) jobs: usize,
    /// More layers in the JSON: tokens, predicates, attitudes
    #[arg(long, value_name = "NAMES", requires = "json", value_parser = layers, default_value = "")]
    pub(crate) layers: dateline::wire::Layers,
    #[command(flatten)]
    pub(crate) source: Source,
    #[command(flatten)]
    pub(crate) table: Table,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
ID is any id of the record: a statement (v1), a time (t1), a mention (m1), an entity (e1), an attribution\n\
(a1), a sentence (s1); in a file of several reports with the report's id before it (REPORT#v1). Without an\n\
ID all sentences are shown with all that was found in them.\n\n\
Examples:\n  \
  dateline explain report.txt\n  \
  dateline explain report.txt v1\n  \
  dateline explain wires.jsonl 'wire-7#a2'\n  \
  dateline explain --html report.txt > report.html\n  \
  dateline explain E97df4fa906ee66b8.1       why its statements were joined, and kept apart from others")]
pub(crate) struct Explain {
    /// The file of the report, `-` for standard input, or an event of the record (E…)
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// The record in which an event is looked up
    #[arg(long, value_name = "FILE", default_value = "dateline.db")]
    pub(crate) db: PathBuf,
    /// What to explain
    #[arg(value_name = "ID")]
    pub(crate) id: Option<String>,
    /// Write one self-contained page with all layers
    #[arg(long, conflicts_with = "id")]
    pub(crate) html: bool,
    #[command(flatten)]
    pub(crate) source: Source,
    #[command(flatten)]
    pub(crate) table: Table,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
The files of DIR (STAGE/NAME.lex, STAGE/NAME.rule) are checked as they would be laid over the embedded ones\n\
with --data DIR; without DIR the embedded ones are checked.\n\n\
Example:\n  \
  dateline check my-rules/ && dateline read --data my-rules/ report.txt\n\n\
Exit codes: 0 no fault, 2 the folder cannot be read, 3 faults (all of them are listed).")]
pub(crate) struct Check {
    /// A folder of rule and lexicon files
    #[arg(value_name = "DIR")]
    pub(crate) folder: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:\n  \
  dateline parse report.txt\n  \
  dateline parse --tokenized treebank.conllu > parsed.conllu")]
pub(crate) struct Parse {
    /// Plain text, or CoNLL-U with --tokenized
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Keep sentences and words of a CoNLL-U file; tag and parse them
    #[arg(long)]
    pub(crate) tokenized: bool,
    /// Let beam searches vote on every sentence: better trees at a tenth of the speed
    #[arg(long)]
    pub(crate) accurate: bool,
}

#[derive(Debug, clap::Args)]
pub(crate) struct About {
    /// A folder of your own lexicons and rules to count with
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
}

fn layers(names: &str) -> Result<dateline::wire::Layers, String> {
    names
        .parse()
        .map_err(|name| format!("there is no layer `{name}`: tokens, predicates, attitudes"))
}
