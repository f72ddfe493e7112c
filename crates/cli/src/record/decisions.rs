//! `dateline decisions`: listed, joined with another person's, exported as expectations.

use super::args::Decisions;
use super::ask::answer;
use super::expect;
use super::list;
use super::sheet::cell;
use crate::End;
use crate::out::{Paint, Stop, counted, say, write};
use crate::phrases::one_line;
use dateline::store::{Conflict, DecisionRow, Store};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// Lists, joins or exports what people decided.
pub(crate) fn run(args: Decisions) -> Result<End, Stop> {
    if let Some(folder) = &args.expectations {
        return expect::write_all(&Store::read(&args.place.db)?, folder);
    }
    if !args.merge.is_empty() {
        return join(&args.place.db, &args.merge);
    }
    let store = Store::read(&args.place.db)?;
    if args.conflicts {
        return conflicts(&store, args);
    }
    let rows = store.decisions()?;
    let header = [
        "number",
        "at",
        "by",
        "verdict",
        "about",
        "report",
        "statement",
        "quote",
        "slot",
        "was",
        "value",
        "why",
        "undoes",
        "in_force",
        "still_read",
        "sentence",
    ];
    let sheet = |d: &DecisionRow| {
        vec![
            d.number.to_string(),
            d.at.clone(),
            d.by.clone(),
            d.verdict.clone(),
            d.about.clone(),
            cell(d.report.as_ref()),
            cell(d.statement.as_ref()),
            cell(d.quote.as_ref()),
            cell(d.slot.as_ref()),
            cell(d.was.as_ref()),
            cell(d.value.as_ref()),
            cell(d.why.as_ref()),
            cell(d.undoes),
            d.in_force.to_string(),
            d.still_read.to_string(),
            cell(d.sentence.as_ref()),
        ]
    };
    answer(&rows, args.form, &header, sheet, list::decision, "decision")
}

/// Decisions of a record, or of a list that `dateline decisions --json` wrote.
pub(crate) fn of_file(path: &Path) -> Result<Vec<DecisionRow>, Stop> {
    let bytes = std::fs::read(path).map_err(|e| {
        Stop::Usage(format!(
            "dateline: {}: it cannot be read: {e}",
            path.display()
        ))
    })?;
    if bytes.starts_with(b"SQLite format 3\0") {
        return Ok(Store::read(path)?.decisions()?);
    }
    let text = String::from_utf8_lossy(&bytes);
    let mut rows = Vec::new();
    for (i, line) in text
        .lines()
        .enumerate()
        .filter(|(_, l)| !l.trim().is_empty())
    {
        rows.push(serde_json::from_str(line).map_err(|e| {
            Stop::Usage(format!(
                "dateline: {}:{}: this is no decision ({e}); name a record, or a list that `dateline \
                 decisions --json` wrote",
                path.display(),
                i + 1
            ))
        })?);
    }
    Ok(rows)
}

fn join(db: &Path, others: &[PathBuf]) -> Result<End, Stop> {
    let mut store = Store::open_existing(db)?;
    let mut end = End::Fine;
    for other in others {
        let theirs = of_file(other)?;
        let joined = store.join(&theirs)?;
        let mut told = format!(
            "dateline: {}: {} taken over, {} there already",
            other.display(),
            counted(joined.taken, "decision"),
            joined.known
        );
        for waiting in &joined.waiting {
            end = End::Rejected;
            let _ = write!(
                told,
                "\n  not taken: decision {} on {}: {}",
                waiting.number, waiting.about, waiting.cause
            );
        }
        say(&told);
    }
    let conflicts = store.conflicts()?;
    if !conflicts.is_empty() {
        let paint = Paint::for_stdout();
        write(&conflicts.iter().map(|c| told(c, paint)).collect::<String>())?;
        say(&format!(
            "dateline: {} to settle: the later word stands until one is taken back (dateline undo NUMBER)",
            counted(conflicts.len(), "contradiction")
        ));
    }
    Ok(end)
}

fn conflicts(store: &Store, args: Decisions) -> Result<End, Stop> {
    let rows = store.conflicts()?;
    let header = [
        "statement",
        "field",
        "people",
        "values",
        "decisions",
        "sentence",
    ];
    let sheet = |c: &Conflict| {
        vec![
            c.dispute.statement.clone(),
            c.dispute.field.clone(),
            c.people.join(" | "),
            values(c).join(" | "),
            numbers(c).join(" | "),
            c.dispute.sentence.clone(),
        ]
    };
    answer(&rows, args.form, &header, sheet, told, "contradiction")
}

fn values(conflict: &Conflict) -> Vec<String> {
    let values = conflict.dispute.values.iter();
    values.map(|v| v.clone().unwrap_or_default()).collect()
}

fn numbers(conflict: &Conflict) -> Vec<String> {
    let joined = |numbers: &Vec<i64>| {
        let words: Vec<String> = numbers.iter().map(i64::to_string).collect();
        words.join(", ")
    };
    conflict.dispute.decisions.iter().map(joined).collect()
}

fn told(conflict: &Conflict, paint: Paint) -> String {
    let mut out = format!(
        "{}  {}\n  “{}”\n",
        paint.bold(&conflict.dispute.field),
        paint.dim(&conflict.dispute.statement),
        one_line(&conflict.dispute.sentence)
    );
    for ((person, value), numbers) in conflict
        .people
        .iter()
        .zip(values(conflict))
        .zip(numbers(conflict))
    {
        let _ = writeln!(
            out,
            "  {person}: {}  {}",
            one_line(&value),
            paint.dim(&format!("(decision {numbers})"))
        );
    }
    out
}
