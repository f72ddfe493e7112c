//! Arguments of the commands over the record.

use crate::args::{Source, Table};
use dateline::store::Filter;
use std::path::PathBuf;

/// Where the record lies.
#[derive(Debug, clap::Args)]
pub(crate) struct Place {
    /// The record: one SQLite file
    #[arg(long, value_name = "FILE", default_value = "dateline.db")]
    pub(crate) db: PathBuf,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Input is what `dateline read` takes. The same text from the same outlet, day and address is the same report:\n\
adding it twice adds nothing. Another text at a known address is a revision. A report that an earlier kit read\n\
is read anew, and its older reading stays.\n\n\
A table (.csv, .tsv, .xlsx) holds a report a row. Columns are recognised by plain names (text, title, date,\n\
outlet, url, language, id ...), by a map (--map FILE, or FILE.map.toml beside the table), or you are asked once\n\
and the answer is kept beside the table. A map has lines such as\n  \
  text = \"Article Body\"      the column's name, or its number\n  \
  published = \"Date\"         also: title outlet agency byline place url language id updated retrieved\n  \
  dates = \"day-first\"        or \"month-first\": what 03/04/2021 means, where no day above 12 decides\n  \
  sheet = \"Reports\"          also: separator = \";\"   header = false\n\n\
Examples:\n  \
  dateline add wires.jsonl archive/\n  \
  dateline add --dry-run archive/            what would be added: reports, dates and their origin, duplicates\n  \
  dateline add --map nexis.toml nexis/*.xlsx\n  \
  dateline add --db peace.db --outlet 'Harbour Wire' harbour/*.txt\n\n\
Exit codes: 0 all added, 1 some input was rejected, not read, or the record cannot be written, 2 wrong usage,\n\
3 faults in the files of --data or a damaged record.")]
pub(crate) struct Add {
    /// Files, folders, or `-` for standard input
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) place: Place,
    /// Say what would be added, and add nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Threads that read; 0 is one for every core
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) jobs: usize,
    #[command(flatten)]
    pub(crate) source: Source,
    #[command(flatten)]
    pub(crate) table: Table,
}

/// How an answer is written.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Form {
    /// One JSON object a row, a line each
    #[arg(long, conflicts_with = "csv")]
    pub(crate) json: bool,
    /// Comma-separated values with a header, for a spreadsheet: UTF-8 with a byte order mark; a cell that
    /// a spreadsheet would take for a formula has an apostrophe before it
    #[arg(long)]
    pub(crate) csv: bool,
    /// Write a workbook to FILE
    #[arg(long, value_name = "FILE", conflicts_with_all = ["json", "csv"])]
    pub(crate) xlsx: Option<PathBuf>,
    /// Write one self-contained page to FILE; `-` is standard output
    #[arg(long, value_name = "FILE", conflicts_with_all = ["json", "csv"])]
    pub(crate) html: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Conditions all have to hold; one named several times holds with any of its values, but for --party, where all\n\
have to take part. Of events joined across reports those are listed of which a statement meets them.\n\n\
Examples:\n  \
  dateline events --party Israel --party Hamas --status planned --status possible\n  \
  dateline events --as-of 2024-03-31 --new-since 2024-03-30     what was new then\n  \
  dateline tracks --party Hamas\n  \
  dateline timeline --party Sudan --since 2023-04-01\n  \
  dateline origins --type consult\n  \
  dateline contradictions --json\n  \
  dateline statements --report f70a51f0f7cac938\n  \
  dateline events --type ASSAULT --since 2024-01-01 --until 2024-03-31 --csv > assaults.csv\n  \
  dateline events --origin-kind anonymous --through CNN\n  \
  dateline reports --outlet 'Harbour Wire' --json\n  \
  dateline sources --as-of 2024-03-31")]
pub(crate) struct Ask {
    #[command(flatten)]
    pub(crate) place_of_record: Place,
    #[command(flatten)]
    pub(crate) form: Form,
    /// On this day or later: the event's day (events, sources), the day of publication (reports, search)
    #[arg(long, value_name = "DATE", value_parser = day)]
    since: Option<String>,
    /// On this day or earlier
    #[arg(long, value_name = "DATE", value_parser = day)]
    until: Option<String>,
    /// As known on that day: nothing that was published later
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<String>,
    /// A party, mediator or host: its name, its country (`ISR`) or its code (`PSE REB`)
    #[arg(long, value_name = "NAME")]
    party: Vec<String>,
    /// Where: name of a place, or a country (`EGY`)
    #[arg(long, value_name = "NAME")]
    place: Option<String>,
    /// PLOVER type
    #[arg(long = "type", value_name = "TYPE", value_parser = kind)]
    kind: Vec<String>,
    /// Status at the end of the report
    #[arg(long, value_name = "STATUS", value_parser = status)]
    status: Vec<String>,
    /// Somebody in the chain: the origin, or who passes it on
    #[arg(long, value_name = "NAME")]
    through: Option<String>,
    /// Kind of the origin
    #[arg(long, value_name = "KIND", value_parser = dateline::document::SourceKind::ALL.map(|kind| kind.as_str()))]
    origin_kind: Option<String>,
    /// Outlet of the report
    #[arg(long, value_name = "NAME")]
    outlet: Option<String>,
    /// Id or name of a report
    #[arg(long, value_name = "ID")]
    report: Option<String>,
    /// What a person said of it; none named: everything but what was rejected
    #[arg(long, value_name = "STATE", value_parser = dateline::store::REVIEW)]
    review: Vec<String>,
    /// Only what was told of on that day or later (events, tracks)
    #[arg(long, value_name = "DATE", value_parser = day)]
    new_since: Option<String>,
    /// Each statement of each report by itself (events)
    #[arg(long)]
    pub(crate) statements: bool,
    /// At most so many; 0 is all
    #[arg(long, value_name = "N", default_value_t = 0)]
    limit: usize,
}

impl Ask {
    /// The day since which something must have been told.
    pub(crate) fn new_since(&self) -> Option<&str> {
        self.new_since.as_deref()
    }

    /// The conditions in words, for the head of a page.
    pub(crate) fn told(&self) -> Vec<String> {
        let one =
            |name: &str, value: &Option<String>| value.as_ref().map(|v| format!("{name} {v}"));
        let any = |name: &str, values: &[String], between: &str| {
            (!values.is_empty()).then(|| format!("{name} {}", values.join(between)))
        };
        [
            one("since", &self.since),
            one("until", &self.until),
            one("as known on", &self.as_of),
            one("told since", &self.new_since),
            any("with", &self.party, " and "),
            one("in", &self.place),
            any("type", &self.kind, " or "),
            any("status", &self.status, " or "),
            one("through", &self.through),
            one("origin", &self.origin_kind),
            one("outlet", &self.outlet),
            one("report", &self.report),
            any("review", &self.review, " or "),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// The question, over reports that hold `words` if any are given.
    pub(crate) fn filter(&self, words: Option<String>) -> Filter {
        Filter {
            since: self.since.clone(),
            until: self.until.clone(),
            as_of: self.as_of.clone(),
            party: self.party.clone(),
            place: self.place.clone(),
            kind: self.kind.clone(),
            status: self.status.clone(),
            through: self.through.clone(),
            origin_kind: self.origin_kind.clone(),
            outlet: self.outlet.clone(),
            report: self.report.clone(),
            words,
            review: self.review.clone(),
            doubtful_first: false,
            limit: self.limit,
        }
    }
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Words have to stand in the report, in any order; \"a phrase\" as it is written; AND, OR, NOT; neg* for beginnings.\n\
Case does not count, nor do accents on Latin letters. Arabic, Cyrillic and other scripts are searched alike.\n\n\
Examples:\n  \
  dateline search 'ceasefire Cairo'\n  \
  dateline search '\"prisoner exchange\" NOT Geneva' --since 2024-01-01 --json")]
pub(crate) struct Search {
    /// What to look for
    #[arg(value_name = "WORDS")]
    pub(crate) words: String,
    #[command(flatten)]
    pub(crate) ask: Ask,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Statements that nobody has judged come one after another, the most doubtful first, each with its sentence. One\n\
key decides: c confirm, e correct a slot, r reject, a add a statement that was missed, m show the whole report,\n\
s skip, b back, u undo (and back to it), q end. After a correction the statement is shown as it stands; more of it\n\
can be corrected, and c goes on. With --in-order the text of every report stands before its statements.\n\
Decisions hold over later readings: a statement that a later kit no longer reads stands as it was judged.\n\n\
Parties are written `Name [CODE]; Name [CODE]`, places `Name [COUNTRY]`, dates 2024, 2024-03, 2024-03-31 or two\n\
of them with / between, chains `Outlet > ~an unnamed source`.\n\n\
Examples:\n  \
  dateline review --by ana\n  \
  dateline review --by ana --report f70a51f0f7cac938 --in-order")]
pub(crate) struct Review {
    /// Who reviews; the name of the user where none is given
    #[arg(long, value_name = "NAME")]
    pub(crate) by: Option<String>,
    /// Report by report, in the order of the text, instead of the most doubtful first
    #[arg(long)]
    pub(crate) in_order: bool,
    #[command(flatten)]
    pub(crate) ask: Ask,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:\n  \
  dateline track T97df4fa906ee66b8.1 --as-of 2024-03-31")]
pub(crate) struct Track {
    /// Its id, as `dateline tracks` lists it
    #[arg(value_name = "ID")]
    pub(crate) id: String,
    #[command(flatten)]
    pub(crate) place: Place,
    #[command(flatten)]
    pub(crate) form: Form,
    /// As known on that day: nothing that was published later
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) as_of: Option<String>,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Every sentence names the reports that it stands on, and is read again before it is shown: what its reports do\n\
not say, or say less surely, is left out and named. With --check FILE a brief written earlier (`--json`) or\n\
changed by hand is checked against the record.\n\n\
Examples:\n  \
  dateline brief T97df4fa906ee66b8.1 --as-of 2024-03-31\n  \
  dateline brief --json > brief.json\n  \
  dateline brief --check brief.json\n\n\
Exit codes: 0 fine, 2 wrong usage, 3 a sentence failed the check.")]
pub(crate) struct Brief {
    /// A negotiation (`dateline tracks`) or an event (`dateline events`); without it the newest of all
    #[arg(value_name = "ID", conflicts_with = "check")]
    pub(crate) id: Option<String>,
    #[command(flatten)]
    pub(crate) place: Place,
    /// As known on that day: nothing that was published later
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) as_of: Option<String>,
    /// As JSON
    #[arg(long, conflicts_with = "html")]
    pub(crate) json: bool,
    /// Write one self-contained page to FILE, every sentence with its evidence; `-` is standard output
    #[arg(long, value_name = "FILE", conflicts_with = "check")]
    pub(crate) html: Option<PathBuf>,
    /// Check the brief in this file (JSON) instead of writing one
    #[arg(long, value_name = "FILE")]
    pub(crate) check: Option<PathBuf>,
    /// Your own lists and rules, as for `dateline read`
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
--merge takes another person's decisions over, from her record or from her list: who decided and when stays with\n\
them, the same decision is taken once, what contradicts is listed, and what finds no place is named and can be\n\
taken later. --expectations writes what was judged as expectation files, for tests of rules: one JSON file a\n\
report, by sentences; sentences that were not judged to the end are marked `skip`.\n\n\
Examples:\n  \
  dateline decisions --json > ana.jsonl\n  \
  dateline decisions --merge ben.jsonl\n  \
  dateline decisions --conflicts\n  \
  dateline decisions --expectations expected/\n\n\
Exit codes: 0 fine, 1 some decisions of --merge found no place (each is named), 2 wrong usage.")]
pub(crate) struct Decisions {
    #[command(flatten)]
    pub(crate) place: Place,
    #[command(flatten)]
    pub(crate) form: Form,
    /// Take over the decisions of another record or list
    #[arg(long, value_name = "FILE", conflicts_with_all = ["conflicts", "expectations"])]
    pub(crate) merge: Vec<PathBuf>,
    /// List what people say differently of the same statements
    #[arg(long, conflicts_with = "expectations")]
    pub(crate) conflicts: bool,
    /// Write what was judged as expectations into a folder
    #[arg(long, value_name = "DIR")]
    pub(crate) expectations: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
ID is what lists print: a report (its id or name), a statement (REPORT#v1), an event that reports tell together\n\
(E…), or a negotiation (T…). `dateline serve` shows all of them in the browser.\n\
The page is one file without script that asks no host for anything. Lists have pages too: `dateline events --html`.\n\n\
Examples:\n  \
  dateline page f70a51f0f7cac938 --out report.html\n  \
  dateline page 'f70a51f0f7cac938#v2' > statement.html\n  \
  dateline events --status planned --html planned.html")]
pub(crate) struct Page {
    /// A report, a statement, an event or a negotiation
    #[arg(value_name = "ID")]
    pub(crate) id: String,
    /// Where the page goes; `-` is standard output
    #[arg(long, short, value_name = "FILE", default_value = "-")]
    pub(crate) out: PathBuf,
    #[command(flatten)]
    pub(crate) place: Place,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Every change is told: statements that come or go, slots that read otherwise. Older readings stay in the record,\n\
ids stay with their words, and what people decided holds over the new reading.\n\n\
Examples:\n  \
  dateline reread --dry-run\n  \
  dateline reread --data my-rules/ --json > changes.jsonl")]
pub(crate) struct Reread {
    #[command(flatten)]
    pub(crate) place: Place,
    /// Say what would change, and change nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Changes as JSON, a line each
    #[arg(long)]
    pub(crate) json: bool,
    /// Threads that read; 0 is one for every core
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) jobs: usize,
    #[command(flatten)]
    pub(crate) source: Source,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Looks at every page, every row and every reading.\n\n\
Example:\n  \
  dateline doctor --db peace.db\n\n\
Exit codes: 0 sound, 3 something is wrong (all of it is listed).")]
pub(crate) struct Doctor {
    #[command(flatten)]
    pub(crate) place: Place,
    /// The answer as one JSON object
    #[arg(long)]
    pub(crate) json: bool,
}

fn day(text: &str) -> Result<String, String> {
    text.parse::<jiff::civil::Date>()
        .map(|d| d.to_string())
        .map_err(|_| "write a day as YYYY-MM-DD".to_owned())
}

fn kind(text: &str) -> Result<String, String> {
    let upper = text.to_uppercase();
    match upper.parse::<dateline::document::EventType>() {
        Ok(_) => Ok(upper),
        Err(()) => Err(format!(
            "the types are {}",
            list(
                dateline::document::EventType::ALL
                    .iter()
                    .map(|t| t.as_str())
            )
        )),
    }
}

fn status(text: &str) -> Result<String, String> {
    match text.parse::<dateline::document::Status>() {
        Ok(status) => Ok(status.as_str().to_owned()),
        Err(()) => Err(format!(
            "the statuses are {}",
            list(dateline::document::Status::ALL.iter().map(|s| s.as_str()))
        )),
    }
}

fn list<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join(", ")
}
