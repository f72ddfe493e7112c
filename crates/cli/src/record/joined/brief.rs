//! `dateline brief`: what is known, written back with its reports, and checked.

use super::load;
use crate::End;
use crate::out::{Stop, counted, say, write};
use crate::record::args::Brief as Asked;
use dateline::brief::{Fault, Known};
use dateline::wire::{Brief, Record};
use dateline::{Archive, Briefer, Reader, Written};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// Writes a brief, or checks one.
pub(crate) fn brief(asked: Asked) -> Result<End, Stop> {
    let given = match &asked.check {
        Some(file) => Some(written(file)?),
        None => None,
    };
    let reader = match &asked.data {
        Some(folder) => Reader::with_data(folder)?,
        None => Reader::new()?,
    };
    let briefer = Briefer::new(&reader)?;
    let archive = load::ready(&asked.place.db)?;
    let day = asked.as_of.as_deref();
    if let Some(brief) = given {
        return check(&briefer, &archive, &brief, day);
    }
    let told = briefer.tell(&archive, asked.id.as_deref(), day)?;
    let Written {
        brief,
        left_out,
        reports,
    } = told.ok_or_else(|| {
        let id = asked.id.as_deref().unwrap_or_default();
        Stop::Usage(format!(
            "dateline: there is no track or event {id:?}; `dateline tracks` and `dateline events` list them"
        ))
    })?;
    for one in &left_out {
        name(&one.fault, &one.text);
    }
    let end = match left_out.is_empty() {
        true => End::Fine,
        false => End::Check,
    };
    if let Some(path) = &asked.html {
        let left_out = left_out.iter().map(|l| (l.text.clone(), l.why()));
        let left_out = left_out.collect();
        crate::record::pages::brief(path, &brief, &reports, left_out)?;
        return Ok(end);
    }
    let text = match asked.json {
        true => serde_json::to_string(&brief).unwrap_or_default() + "\n",
        false => page(&brief, &reports),
    };
    write(&text)?;
    Ok(end)
}

/// Checks a brief that was written before, by this program or by others; it may cite any report.
fn check(
    briefer: &Briefer<'_>,
    archive: &Archive,
    brief: &Brief,
    day: Option<&str>,
) -> Result<End, Stop> {
    let cited = brief.sentences.iter().flat_map(|s| &s.citations);
    let joined = archive.told_in(&cited.map(|c| c.report.clone()).collect(), day)?;
    let (events, tracks) = (joined.events(), joined.tracks());
    let reports = archive.records(&events)?;
    let known = Known {
        events: &events,
        tracks: &tracks,
        reports: &reports,
        as_of: day.and_then(|d| d.parse().ok()),
    };
    let faults = briefer.check(known, brief);
    for fault in &faults {
        let text = brief.sentences.get(fault.sentence).map_or("", |s| &s.text);
        name(fault, text);
    }
    let failed: BTreeSet<usize> = faults.iter().map(|f| f.sentence).collect();
    say(&format!(
        "dateline: {} of {} stand on their reports",
        brief.sentences.len() - failed.len(),
        counted(brief.sentences.len(), "sentence")
    ));
    Ok(match faults.is_empty() {
        true => End::Fine,
        false => End::Check,
    })
}

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

fn name(fault: &Fault, text: &str) {
    let (number, kind, what) = (fault.sentence + 1, fault.kind.as_str(), &fault.what);
    say(&format!(
        "dateline: sentence {number}: {kind}: {what}\n  {text}"
    ));
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
