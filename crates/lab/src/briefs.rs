//! The checker of briefs against planted faults: a date moved, a status raised, a source swapped,
//! another report cited.
//!
//! Briefs are written of every negotiation in a folder of `*/reports.jsonl`, as known on every day of a
//! report. A brief as written must pass; with one fault planted it must fail. What is planted where is
//! drawn by a fixed rule, so that every run plants the same.

use crate::mutate::MONTHS;
use crate::tracks::{folders, records};
use dateline::brief::{Known, What};
use dateline::wire::{Brief, Record};
use dateline::{Briefer, Joined, Reader};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// Faults that can be planted.
const KINDS: [&str; 4] = ["date", "status", "source", "report"];

/// Counts.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    /// Briefs as written, their sentences, and those that the checker turns down.
    pub briefs: usize,
    /// See above.
    pub sentences: usize,
    /// See above.
    pub alarms: usize,
    /// By fault: planted, caught.
    pub planted: BTreeMap<&'static str, (usize, usize)>,
}

/// Writes, checks, plants, checks again; the table, with every miss and false alarm where `detail`.
///
/// # Errors
/// What could not be read.
pub fn run(reader: &Reader, dir: &Path, detail: bool) -> Result<String, String> {
    let briefer = Briefer::new(reader).map_err(|e| e.to_string())?;
    let mut counts = Counts::default();
    let mut out = String::new();
    for gold in folders(dir)? {
        let all = records(reader, &gold)?;
        let days: BTreeSet<Date> = all.iter().filter_map(|(_, r)| day(r)).collect();
        for as_of in days {
            let known_then = |(_, r): &&(String, Record)| day(r).is_some_and(|d| d <= as_of);
            let records: Vec<(String, Record)> = all.iter().filter(known_then).cloned().collect();
            let joined = Joined::new(&records, Some(as_of));
            let (events, tracks) = (joined.events(), joined.tracks());
            let reports: BTreeMap<String, Record> = records.into_iter().collect();
            let known = Known {
                events: &events,
                tracks: &tracks,
                reports: &reports,
                as_of: Some(as_of),
            };
            for track in &tracks {
                let brief = briefer.write(known, What::Track(track));
                one(
                    &briefer,
                    known,
                    &brief,
                    &mut counts,
                    detail.then_some(&mut out),
                );
            }
        }
    }
    let caught: usize = counts.planted.values().map(|(_, c)| c).sum();
    let planted: usize = counts.planted.values().map(|(n, _)| n).sum();
    let share = |n: usize, of: usize| 100.0 * n as f64 / of.max(1) as f64;
    for (kind, (n, c)) in &counts.planted {
        let _ = writeln!(
            out,
            "  {kind:<8} planted {n:>4}  caught {:.1}",
            share(*c, *n)
        );
    }
    let _ = writeln!(
        out,
        "briefs {}  sentences {}  false alarms {} ({:.1} %)  faults planted {planted}  caught {:.1} %",
        counts.briefs,
        counts.sentences,
        counts.alarms,
        share(counts.alarms, counts.sentences),
        share(caught, planted),
    );
    Ok(out)
}

fn day(record: &Record) -> Option<Date> {
    record.report.published.as_deref()?.get(..10)?.parse().ok()
}

fn one(
    briefer: &Briefer<'_>,
    known: Known<'_>,
    brief: &Brief,
    counts: &mut Counts,
    mut detail: Option<&mut String>,
) {
    counts.briefs += 1;
    counts.sentences += brief.sentences.len();
    let alarms = briefer.check(known, brief);
    let failed: BTreeSet<usize> = alarms.iter().map(|f| f.sentence).collect();
    counts.alarms += failed.len();
    if let Some(out) = detail.as_mut() {
        for fault in &alarms {
            let text = brief.sentences.get(fault.sentence).map_or("", |s| &s.text);
            let _ = writeln!(
                out,
                "alarm  {}: {}\t{text}",
                fault.kind.as_str(),
                fault.what
            );
        }
    }
    for (turn, kind) in KINDS.into_iter().enumerate() {
        // Each brief gets one fault of each kind where it has a sentence that can take it.
        let n = brief.sentences.len();
        let start = (counts.briefs * 7 + turn * 3) % n.max(1);
        let places = (0..n).map(|i| (start + i) % n);
        let planted = places
            .filter(|at| !failed.contains(at))
            .find_map(|at| Some((at, plant(kind, known, brief, at, counts.briefs)?)));
        let Some((at, wrong)) = planted else { continue };
        let caught = briefer
            .check(known, &wrong)
            .iter()
            .any(|f| f.sentence == at);
        let count = counts.planted.entry(kind).or_default();
        count.0 += 1;
        count.1 += usize::from(caught);
        if let (false, Some(out)) = (caught, detail.as_mut()) {
            let text = wrong.sentences.get(at).map_or("", |s| &s.text);
            let _ = writeln!(out, "missed {kind}\t{text}");
        }
    }
}

/// The brief with one fault in a sentence, where the sentence can take it.
fn plant(kind: &str, known: Known<'_>, brief: &Brief, at: usize, seed: usize) -> Option<Brief> {
    let mut wrong = brief.clone();
    let sentence = wrong.sentences.get_mut(at)?;
    // What is quoted stands in the report; the fault goes around it.
    let own = sentence
        .text
        .split('“')
        .next()
        .unwrap_or_default()
        .to_owned();
    let rest = sentence
        .text
        .get(own.len()..)
        .unwrap_or_default()
        .to_owned();
    match kind {
        "date" => {
            let (from, to, day) = dated(&own)?;
            let moved = day
                .checked_add(jiff::Span::new().days(2 + (seed % 5) as i64))
                .ok()?;
            let month = MONTHS.get(usize::try_from(moved.month()).ok()?.checked_sub(1)?)?;
            let text = format!("{} {month} {}", moved.day(), moved.year());
            sentence.text = format!("{}{text}{}{rest}", own.get(..from)?, own.get(to..)?);
        }
        "status" => {
            let (told, raised) = RAISED.into_iter().find(|(told, _)| own.contains(told))?;
            sentence.text = format!("{}{rest}", own.replacen(told, raised, 1));
        }
        "source" => {
            let cited: BTreeSet<&str> = sentence
                .citations
                .iter()
                .map(|c| c.report.as_str())
                .collect();
            let outlet = |id: &str| known.reports.get(id)?.report.outlet.clone();
            let mine: Vec<String> = cited.iter().filter_map(|id| outlet(id)).collect();
            let other = known
                .reports
                .keys()
                .filter_map(|id| outlet(id))
                .find(|o| !own.contains(o) && !mine.contains(o))?;
            // Whoever is named last before the end: the outlet, or whom it cites.
            let name = mine.into_iter().find(|o| own.contains(o.as_str()))?;
            sentence.text = format!("{}{rest}", own.replacen(&name, &other, 1));
        }
        _ => {
            let mine: BTreeSet<&str> = sentence
                .citations
                .iter()
                .map(|c| c.report.as_str())
                .collect();
            let others: Vec<_> = brief
                .sentences
                .iter()
                .flat_map(|s| &s.citations)
                .filter(|c| !mine.contains(c.report.as_str()))
                .cloned()
                .collect();
            let other = others.get(seed % others.len().max(1))?.clone();
            sentence.citations = vec![other];
        }
    }
    Some(wrong)
}

/// What is told, and the same told surer.
const RAISED: [(&str, &str); 7] = [
    (" are to hold talks", " held talks"),
    (" could hold talks", " are to hold talks"),
    (" could reach an agreement", " reached an agreement"),
    (" are to reach an agreement", " reached an agreement"),
    (" did not hold talks", " held talks"),
    (" were cancelled", " took place"),
    (" were postponed", " took place"),
];

/// The first "3 May 1998" of a text.
fn dated(text: &str) -> Option<(usize, usize, Date)> {
    for (number, month) in MONTHS.iter().enumerate() {
        let Some(at) = text.find(&format!(" {month} ")) else {
            continue;
        };
        let before = text.get(..at)?;
        let from = before
            .rfind(|c: char| !c.is_ascii_digit())
            .map_or(0, |i| i + 1);
        let Ok(day) = text.get(from..at)?.parse::<i8>() else {
            continue;
        };
        let year_at = at + month.len() + 2;
        let year: i16 = text.get(year_at..year_at + 4)?.parse().ok()?;
        let month = i8::try_from(number).ok()? + 1;
        let date = Date::new(year, month, day).ok()?;
        return Some((from, year_at + 4, date));
    }
    None
}
