//! Rules and rows that fire in one report and hardly anywhere else.
//!
//! A rule that serves one report and not the genre is a defect. This lists every maker (`by`, `why`)
//! of the reports in one folder that fires in fewer than a number of documents of the corpora.

use crate::report::{expect, run};
use dateline::Reader;
use dateline::document::Document;
use dateline::ingest::{Draft, Given};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Files of dated texts below the corpora's folder.
const CORPORA: &[&str] = &[
    "stories/stream_events.dev.jsonl",
    "claims/polnear.dev.jsonl",
    "time/timebank.jsonl",
    "time/aquaint.jsonl",
    "time/gum_news.jsonl",
    "events/plv_train.jsonl",
    "events/up_petr2_gsr.jsonl",
];

/// The list as text.
///
/// # Errors
/// What could not be read, and why.
pub fn run(reports: &Path, gold: &Path, least: usize) -> Result<String, String> {
    let reader = Reader::new().map_err(|e| e.to_string())?;
    let mut here = BTreeSet::new();
    for expected in expect::folder(reports)? {
        here.extend(makers(&reader.read(run::report_of(&reader, &expected)?)));
    }
    let mut counts: BTreeMap<String, usize> = here.iter().map(|m| (m.clone(), 0)).collect();
    let mut documents = 0;
    for file in CORPORA {
        let path = gold.join(file);
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let reports: Vec<_> = text
            .lines()
            .filter_map(|line| serde_json::from_str::<Value>(line).ok())
            .filter_map(|row| reader.accept(draft(&row), &Given::default()).ok())
            .collect();
        for document in reader.read_all(reports, 0) {
            documents += 1;
            for maker in makers(&document) {
                if let Some(n) = counts.get_mut(&maker) {
                    *n += 1;
                }
            }
        }
    }
    let mut told = String::new();
    let _ = writeln!(
        told,
        "{} makers here; {documents} documents of the corpora",
        here.len()
    );
    for (maker, n) in counts.iter().filter(|(_, n)| **n < least) {
        let _ = writeln!(told, "{n:>4}  {maker}");
    }
    Ok(told)
}

fn draft(row: &Value) -> Draft {
    let text = |k: &str| row[k].as_str().map(str::to_owned);
    Draft {
        id: text("id"),
        published: text("date").or_else(|| text("dct")),
        language: Some("en".to_owned()),
        text: text("text").unwrap_or_default(),
        ..Draft::default()
    }
}

/// Everything that made an annotation of the document.
fn makers(document: &Document) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    let mut add = |by: &dateline::document::By| {
        out.insert(by.as_str().to_owned());
    };
    document.times.iter().for_each(|x| add(&x.by));
    document.mentions.iter().for_each(|x| add(&x.by));
    document.entities.iter().for_each(|x| add(&x.by));
    document.attributions.iter().for_each(|x| add(&x.by));
    document.links.iter().for_each(|x| add(&x.by));
    for predicate in &document.predicates {
        add(&predicate.by);
        predicate.under.iter().for_each(|e| add(&e.by));
    }
    for event in &document.events {
        add(&event.by);
        event.why.iter().for_each(|(_, by)| add(by));
    }
    out
}
