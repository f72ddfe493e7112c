//! `dateline compare`: a table that a person coded by hand beside the record.

mod map;
mod matching;
mod table;
mod tell;

use super::args::{Form, Place};
use crate::End;
use crate::out::{Stop, say};
use dateline::store::{Filter, Store};
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
#[command(after_help = "\
The map says in which column of yours each field stands; only `columns` has to be there, and only what you coded:\n\n  \
[columns]\n  \
report    = \"doc\"                 # id or name of the report; left out: found by day and parties\n  \
published = \"pub_date\"            # day of publication\n  \
when      = \"event_date\"          # day of the event, or [\"year\", \"month\", \"day\"]\n  \
type      = \"event\"\n  \
status    = \"status\"\n  \
actor     = [\"side_a\", \"side_a2\"] # several columns are several parties\n  \
recipient = \"side_b\"\n  \
parties   = \"dyad\"                # both, where your table does not part them\n  \
place     = \"town\"                # also: mediator, host, issue, source, stance\n  \
[write]\n  \
date      = \"%d.%m.%Y\"            # how your days are written; 2024-03-31 where nothing is said\n  \
separator = \";\"                   # between several names in one cell\n  \
cells     = \";\"                   # between the cells of a line; a comma where nothing is said\n  \
days      = 1                     # how far days may lie apart and still be the same event\n  \
[words.type]\n  \
talks     = \"CONSULT\"             # your word = the record's; also [words.status], [words.actor], ...\n\n\
A row finds its statement by report, or by day and parties; names fit by name, code, country or the words of the\n\
text. Every field is compared where both have the statement, and every disagreement is told with its sentence.\n\n\
Examples:\n  \
  dateline compare mine.csv --map map.toml\n  \
  dateline compare mine.csv --map map.toml --csv > disagreements.csv\n\n\
Exit codes: 0 compared (whether or not they agree), 1 some rows could not be used (each is named), 2 wrong usage\n\
or a fault in the map (named with its line), 3 less agreement than --at-least asks for.")]
pub(crate) struct Compare {
    /// The table: CSV with a header line
    #[arg(value_name = "MINE.csv")]
    mine: PathBuf,
    /// What its columns hold
    #[arg(long, value_name = "FILE")]
    map: PathBuf,
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    form: Form,
    /// Fail with 3 when a field agrees in a smaller share of statements: 0 to 1
    #[arg(long, value_name = "SHARE", value_parser = share)]
    at_least: Option<f64>,
}

fn share(text: &str) -> Result<f64, String> {
    let share: f64 = text
        .parse()
        .map_err(|_| "write a share as 0.8".to_owned())?;
    (0.0..=1.0)
        .contains(&share)
        .then_some(share)
        .ok_or_else(|| "a share lies between 0 and 1".to_owned())
}

/// Compares and tells.
pub(crate) fn run(args: Compare) -> Result<End, Stop> {
    let store = Store::read(&args.place.db)?;
    let map = map::read(&args.map)?;
    let table = table::read(&args.mine, &args.map, &map)?;
    for fault in &table.faults {
        say(&format!("dateline: {fault}"));
    }
    let events = store.events(&Filter::default())?;
    let found = matching::compare(&map, &table, &events);
    tell::write(&store, &args.mine, &found, args.form)?;
    let worst = found
        .fields
        .iter()
        .filter(|f| f.units > 0)
        .map(|f| f.same as f64 / f.units as f64)
        .fold(1.0, f64::min);
    Ok(match args.at_least {
        Some(share) if worst < share => {
            say(&format!(
                "dateline: a field agrees in {worst:.3} of its statements; {share} was asked for"
            ));
            End::Check
        }
        _ if !table.faults.is_empty() => End::Rejected,
        _ => End::Fine,
    })
}
