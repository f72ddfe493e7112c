//! `dateline brief`: what is known, written back with its reports, and checked.

use super::load;
use crate::End;
use crate::out::{Stop, counted, say, write};
use crate::record::args::Brief as Asked;
use dateline::brief::{Fault, Known, What};
use dateline::wire::{Brief, Record};
use dateline::{Briefer, Reader};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// Writes a brief, or checks one.
pub(crate) fn brief(asked: Asked) -> Result<End, Stop> {
    let day = asked.as_of.as_deref();
    let as_of = day.and_then(|d| d.parse().ok());
    let given = match &asked.check {
        Some(file) => Some(written(file)?),
        None => None,
    };
    // Only what it is about is loaded; what is checked may cite anything.
    let joined = match (&given, asked.id.as_deref()) {
        (Some(brief), _) => {
            let cited = brief.sentences.iter().flat_map(|s| &s.citations);
            let reports = cited.map(|c| c.report.clone()).collect();
            load::told_in(&asked.place.db, &reports, day)?
        }
        (None, Some(id)) if id.starts_with('T') => {
            load::track(&asked.place.db, id, day)?.unwrap_or_default()
        }
        (None, Some(id)) => load::beside(&asked.place.db, id, day)?.unwrap_or_default(),
        (None, None) => load::newest(&asked.place.db, NEWEST, day)?,
    };
    let (events, tracks) = (joined.events(), joined.tracks());
    let reports = load::records(&asked.place.db, &events)?;
    let known = Known {
        events: &events,
        tracks: &tracks,
        reports: &reports,
        as_of,
    };
    let reader = match &asked.data {
        Some(folder) => Reader::with_data(folder)?,
        None => Reader::new()?,
    };
    let briefer = Briefer::new(&reader)?;
    if let Some(brief) = given {
        let faults = briefer.check(known, &brief);
        name(&brief, &faults);
        let right = brief.sentences.len() - failed(&faults).len();
        say(&format!(
            "dateline: {} of {} stand on their reports",
            right,
            counted(brief.sentences.len(), "sentence")
        ));
        return Ok(if faults.is_empty() {
            End::Fine
        } else {
            End::Check
        });
    }
    let what = match &asked.id {
        None => What::All,
        Some(id) => {
            let track = tracks.iter().find(|t| t.id == *id).map(What::Track);
            let event = || known.event(id).map(What::Event);
            track.or_else(event).ok_or_else(|| {
                Stop::Usage(format!(
                    "dateline: there is no track or event {id:?}; `dateline tracks` and `dateline events` list them"
                ))
            })?
        }
    };
    let mut brief = briefer.write(known, what);
    let faults = briefer.check(known, &brief);
    name(&brief, &faults);
    let gone = failed(&faults);
    let left_out = faults.iter().filter_map(|f| {
        let sentence = brief.sentences.get(f.sentence)?;
        Some((
            sentence.text.clone(),
            format!("{}: {}", f.kind.as_str(), f.what),
        ))
    });
    let left_out: Vec<(String, String)> = left_out.collect();
    let mut at = 0;
    brief.sentences.retain(|_| {
        at += 1;
        !gone.contains(&(at - 1))
    });
    if let Some(path) = &asked.html {
        crate::record::pages::brief(path, &brief, &reports, left_out)?;
        return Ok(if gone.is_empty() {
            End::Fine
        } else {
            End::Check
        });
    }
    let text = match asked.json {
        true => serde_json::to_string(&brief).unwrap_or_default() + "\n",
        false => page(&brief, &reports),
    };
    write(&text)?;
    Ok(if gone.is_empty() {
        End::Fine
    } else {
        End::Check
    })
}

/// Events of the newest brief, which tells no more.
const NEWEST: usize = 10;

/// A brief that was written before.
fn written(file: &Path) -> Result<Brief, Stop> {
    let told = |why: &dyn std::fmt::Display| {
        Stop::Usage(format!(
            "dateline: {}: {why}; write one with `dateline brief --json`",
            file.display()
        ))
    };
    let text = std::fs::read_to_string(file).map_err(|e| told(&e))?;
    serde_json::from_str(&text).map_err(|e| told(&e))
}

fn failed(faults: &[Fault]) -> BTreeSet<usize> {
    faults.iter().map(|f| f.sentence).collect()
}

fn name(brief: &Brief, faults: &[Fault]) {
    for fault in faults {
        let text = brief.sentences.get(fault.sentence).map_or("", |s| &s.text);
        let (kind, what) = (fault.kind.as_str(), &fault.what);
        say(&format!(
            "dateline: sentence {}: {kind}: {what}\n  {text}",
            fault.sentence + 1
        ));
    }
}

/// The sentences with numbers, and the reports that the numbers stand for.
fn page(brief: &Brief, reports: &BTreeMap<String, Record>) -> String {
    let mut out = format!("{}\n", brief.title);
    if let Some(day) = &brief.as_of {
        let _ = writeln!(out, "as known on {day}");
    }
    out.push('\n');
    let mut numbers: Vec<&str> = Vec::new();
    for sentence in &brief.sentences {
        let mut cited = BTreeSet::new();
        for citation in &sentence.citations {
            let place = numbers.iter().position(|r| *r == citation.report);
            cited.insert(place.unwrap_or_else(|| {
                numbers.push(&citation.report);
                numbers.len() - 1
            }));
        }
        out.push_str(&sentence.text);
        for number in cited {
            let _ = write!(out, " [{}]", number + 1);
        }
        out.push('\n');
    }
    out.push('\n');
    for (at, id) in numbers.iter().enumerate() {
        let head = reports.get(*id).map(|r| &r.report);
        let part = |value: Option<&str>| value.unwrap_or("unknown").to_owned();
        let _ = writeln!(
            out,
            "[{}] {} · {} · {}",
            at + 1,
            part(head.and_then(|h| h.outlet.as_deref())),
            part(head.and_then(|h| h.published.as_deref())),
            id
        );
    }
    out
}
