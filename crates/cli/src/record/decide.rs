//! Single decisions without the review: `correct`, `undo`, `merge`, `split`, and `names`.

use super::add::now;
use super::args::{Form, Place};
use super::ask::answer;
use super::reread::again;
use crate::End;
use crate::args::Source;
use crate::out::{Paint, Stop, counted, say};
use crate::phrases::one_line;
use crate::read::reader;
use dateline::document::PublishedOrigin;
use dateline::ingest::published;
use dateline::store::{Fact, Facts, Judge, NameRow, Reading, Slot, Store, Verdict};
use dateline::{Reader, wire};
use std::fmt::Write;

/// Who decides, and why.
#[derive(Debug, clap::Args)]
pub(crate) struct Who {
    /// Who decides; the name of the user where none is given
    #[arg(long, value_name = "NAME")]
    pub(crate) by: Option<String>,
    /// A remark that stays with the decision
    #[arg(long, value_name = "TEXT")]
    pub(crate) why: Option<String>,
}

impl Who {
    pub(crate) fn judge(self) -> Result<Judge, Stop> {
        Ok(Judge {
            by: named(self.by)?,
            at: now(),
            why: self.why,
        })
    }
}

/// The name given, or the user's.
pub(crate) fn named(by: Option<String>) -> Result<String, Stop> {
    by.or_else(|| std::env::var("USER").ok())
        .map(|name| name.trim().to_owned())
        .filter(|name| !name.is_empty())
        .ok_or_else(|| Stop::Usage("dateline: nobody says who decides; use --by NAME".to_owned()))
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
ID is a statement (REPORT#v3) or a report. Slots of a statement: type status actor recipient mediator host place\n\
when issue chain stance; of a report: outlet published. Parties are written `Name [CODE]; Name [CODE]`, places\n\
`Name [COUNTRY]`, dates 2024, 2024-03, 2024-03-31 or two of them with / between, chains `Outlet > ~an unnamed\n\
source`; an empty value empties the slot.\n\
A report whose outlet or day is corrected is read anew with it: relative dates move. Its id stays.\n\n\
Examples:\n  \
  dateline correct 'f70a51f0f7cac938#v3' status planned --by ana\n  \
  dateline correct 'f70a51f0f7cac938#v3' actor 'Sudan [SDN GOV]; Uganda [UGA GOV]' --by ana\n  \
  dateline correct f70a51f0f7cac938 published 2003-05-12 --by ana --why 'date of the reprint'")]
pub(crate) struct Correct {
    /// A statement or a report
    #[arg(value_name = "ID")]
    id: String,
    /// What is wrong
    #[arg(value_name = "SLOT")]
    slot: String,
    /// What it should be
    #[arg(value_name = "VALUE")]
    value: String,
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    who: Who,
    #[command(flatten)]
    source: Source,
}

/// Corrects one slot of a statement, or a report's outlet or day.
pub(crate) fn correct(args: Correct) -> Result<End, Stop> {
    let mut store = Store::open_existing(&args.place.db)?;
    let judge = args.who.judge()?;
    let value = args.value.trim();
    if args.id.contains('#') {
        let Some(slot) = Slot::of(&args.slot) else {
            let names = Slot::ALL.map(Slot::as_str).join(", ");
            return Err(Stop::Usage(format!(
                "dateline: there is no slot {:?}; a statement has {names}",
                args.slot
            )));
        };
        let value = Some(value).filter(|v| !v.is_empty());
        let number = store.decide(&args.id, Verdict::Corrected, Some((slot, value)), &judge)?;
        say(&format!(
            "dateline: decision {number}: {} of {} is corrected",
            slot.as_str(),
            args.id
        ));
        return Ok(End::Fine);
    }
    let Some(fact) = Fact::of(&args.slot) else {
        return Err(Stop::Usage(format!(
            "dateline: {:?} of a report cannot be corrected; outlet and published can (a statement is \
             named with its number: {}#v1)",
            args.slot, args.id
        )));
    };
    let reader = reader(&args.source)?;
    let value = match fact {
        Fact::Outlet => value.to_owned(),
        Fact::Published => published(value, PublishedOrigin::Argument, reader.words())
            .map_or_else(|| value.to_owned(), |p| p.given),
    };
    let number = store.correct_report(&args.id, fact, &value, &judge)?;
    say(&format!(
        "dateline: decision {number}: {} of {} is {value}",
        fact.as_str(),
        args.id
    ));
    if let Some(facts) = store.facts(&args.id)? {
        with(&mut store, &reader, &facts)?;
    }
    Ok(End::Fine)
}

/// Reads a report anew with its corrected day and outlet, and says what that changes.
fn with(store: &mut Store, reader: &Reader, facts: &Facts) -> Result<(), Stop> {
    let kept = store.record(&facts.id)?;
    let Some(kept) = kept.filter(|r| !facts.read_with && r.report.read) else {
        return Ok(());
    };
    let report = again(reader, kept.report, facts)?;
    let record = wire::record(&reader.read(report), reader.kit(), wire::Layers::default());
    let reading = Reading::of_known(record, facts.id.clone());
    let changes = store.difference(&reading)?;
    store.add(&[reading], &now())?;
    let mut told = format!(
        "dateline: read anew with it; {} in its statements",
        counted(changes.len(), "change")
    );
    for change in &changes {
        let _ = write!(told, "\n  {}", super::reread::told(change).trim_end());
    }
    say(&told);
    Ok(())
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
The record is as if the decision had not been made; both stay in the list of `dateline decisions`.\n\n\
Example:\n  \
  dateline undo 12 --by ana --why 'settled with ben'")]
pub(crate) struct Undo {
    /// Number of the decision (`dateline decisions` tells it)
    #[arg(value_name = "NUMBER")]
    number: i64,
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    who: Who,
}

/// Takes a decision back.
pub(crate) fn undo(args: Undo) -> Result<End, Stop> {
    let mut store = Store::open_existing(&args.place.db)?;
    let judge = args.who.judge()?;
    store.undo(args.number, &judge)?;
    say(&format!("dateline: decision {} is taken back", args.number));
    Ok(End::Fine)
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Two names of one actor, place or source become one, in all reports that are there and in all that come. The name\n\
that goes redirects: who asks for it gets the other. What was read stays beside it (`read_as`), and `dateline\n\
undo` parts them again.\n\n\
Examples:\n  \
  dateline merge SPLA \"Sudan People's Liberation Army [SDN REB]\" --by ana\n  \
  dateline merge 'Radio Sevan' 'Sevan FM' --by ana --why 'renamed in 2004'")]
pub(crate) struct Merge {
    /// The name that goes: `Name`, or `Name [COUNTRY]` where several are called so
    #[arg(value_name = "NAME")]
    name: String,
    /// The name that stays: `Name`, or `Name [CODE]` to give a code
    #[arg(value_name = "INTO")]
    into: String,
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    who: Who,
}

/// Merges two names of one.
pub(crate) fn merge(args: Merge) -> Result<End, Stop> {
    let mut store = Store::open_existing(&args.place.db)?;
    let judge = args.who.judge()?;
    let number = store.merge_names(&args.name, &args.into, &judge)?;
    say(&format!(
        "dateline: decision {number}: {} is now called {}",
        args.name, args.into
    ));
    Ok(End::Fine)
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
One name of two actors, places or sources: in the reports that are named it is NEW that is meant, a name that\n\
nothing else in the record has. It stays so when the reports are read anew; `dateline undo` takes it back.\n\n\
Example:\n  \
  dateline split Abdullah 'Abdullah (Jordan) [JOR GOV]' --in f70a51f0f7cac938 --in amman-2003 --by ana")]
pub(crate) struct Split {
    /// The name of two
    #[arg(value_name = "NAME")]
    name: String,
    /// What is meant instead: `Name`, or `Name [CODE]`
    #[arg(value_name = "NEW")]
    new: String,
    /// Report (id or name) in which it is meant
    #[arg(long = "in", value_name = "REPORT", required = true)]
    reports: Vec<String>,
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    who: Who,
}

/// Splits one name of two.
pub(crate) fn split(args: Split) -> Result<End, Stop> {
    let mut store = Store::open_existing(&args.place.db)?;
    let judge = args.who.judge()?;
    let numbers = store.split_name(&args.name, &args.new, &args.reports, &judge)?;
    let numbers: Vec<String> = numbers.iter().map(i64::to_string).collect();
    say(&format!(
        "dateline: decision {}: {} is {} in {}",
        numbers.join(", "),
        args.name,
        args.new,
        counted(args.reports.len(), "report")
    ));
    Ok(End::Fine)
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Two names of one are joined with `dateline merge`, one name of two is parted with `dateline split`.\n\n\
Examples:\n  \
  dateline names\n  \
  dateline names sudan")]
pub(crate) struct Names {
    /// Names that hold these letters; all where none are given
    #[arg(value_name = "PART", default_value = "")]
    part: String,
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    form: Form,
    /// At most so many; 0 is all
    #[arg(long, value_name = "N", default_value_t = 0)]
    limit: usize,
}

/// Lists names of actors, places and sources.
pub(crate) fn names(args: Names) -> Result<End, Stop> {
    let store = Store::read(&args.place.db)?;
    let rows = store.names(&args.part, args.limit)?;
    let header = [
        "name",
        "codes",
        "kinds",
        "takes_part",
        "place_of",
        "tells",
        "reports",
        "read_as",
    ];
    let sheet = |n: &NameRow| {
        vec![
            n.name.clone(),
            n.codes.join("; "),
            n.kinds.join("; "),
            n.takes_part.to_string(),
            n.place_of.to_string(),
            n.tells.to_string(),
            n.reports.to_string(),
            n.read_as.join("; "),
        ]
    };
    answer(&rows, args.form, &header, sheet, row, "name")
}

fn row(name: &NameRow, paint: Paint) -> String {
    let mut parts = Vec::new();
    for (n, what) in [
        (name.takes_part, "takes part in"),
        (name.place_of, "place of"),
        (name.tells, "tells"),
    ] {
        if n > 0 {
            parts.push(format!("{what} {}", counted(n as usize, "statement")));
        }
    }
    let codes = match name.codes.as_slice() {
        [] => String::new(),
        codes => format!(" [{}]", codes.join("; ")),
    };
    let read_as = match name.read_as.as_slice() {
        [] => String::new(),
        names => format!("; read as {}", names.join(", ")),
    };
    format!(
        "{}{codes}  {}\n",
        paint.bold(&one_line(&name.name)),
        paint.dim(&one_line(&format!(
            "{}, in {}{read_as}",
            parts.join(", "),
            counted(name.reports as usize, "report")
        )))
    )
}
