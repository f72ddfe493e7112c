//! A comparison in words, as JSON and as a table.

use super::super::args::Form;
use super::super::figures::figures;
use super::super::sheet::csv;
use super::matching::Comparison;
use crate::out::{Paint, Stop, counted, say};
use crate::phrases::one_line;
use dateline::store::{EventRow, Store};
use serde_json::json;
use std::collections::HashMap;
use std::fmt::Write;
use std::path::Path;

/// Writes what was found.
pub(super) fn write(
    store: &Store,
    mine: &Path,
    found: &Comparison<'_>,
    form: Form,
) -> Result<(), Stop> {
    let mut sentences = Sentences::default();
    let name = mine.display().to_string();
    if form.json {
        let mut out = String::new();
        for row in rows(store, found, &mut sentences)? {
            let [line, statement, field, mine, theirs, sentence] = row;
            let row = json!({"line": line.parse::<u64>().ok(), "statement": statement, "field": field,
                "mine": mine, "record": theirs, "sentence": sentence});
            let _ = writeln!(out, "{row}");
        }
        let fields = serde_json::to_value(&found.fields).unwrap_or_default();
        let _ = writeln!(
            out,
            "{}",
            json!({"rows": found.rows, "found": found.pairs.len(), "only_mine": found.only_mine.len(),
                "only_record": found.only_theirs.len(), "fields": fields})
        );
        return crate::out::write(&out);
    }
    let table = table(&name, found);
    if form.csv {
        say(table.trim_end());
        let header = ["line", "statement", "field", "mine", "record", "sentence"];
        let rows = rows(store, found, &mut sentences)?;
        return csv(&header, rows.into_iter().map(Vec::from));
    }
    let paint = Paint::for_stdout();
    let mut out = table;
    let (differ, mine_only) = (found.differences.len(), found.only_mine.len());
    let headings = [
        (0, differ, "differences".to_owned()),
        (differ, mine_only, format!("only in {name}")),
        (
            differ + mine_only,
            found.only_theirs.len(),
            "only in the record, in the same reports".to_owned(),
        ),
    ];
    let rows = rows(store, found, &mut sentences)?;
    for (i, [line, statement, field, mine, theirs, sentence]) in rows.into_iter().enumerate() {
        for (first, n, heading) in &headings {
            if *first == i && *n > 0 {
                let _ = writeln!(out, "\n{heading}: {n}");
            }
        }
        let at = if line.is_empty() {
            String::new()
        } else {
            format!("{name}:{line}")
        };
        let parts: Vec<&str> = [at.as_str(), &statement]
            .into_iter()
            .filter(|p| !p.is_empty())
            .collect();
        let _ = writeln!(
            out,
            "\n{}  {}",
            paint.bold(&field),
            paint.dim(&parts.join(" · "))
        );
        if !sentence.is_empty() {
            let _ = writeln!(out, "  “{}”", one_line(&sentence));
        }
        let _ = writeln!(
            out,
            "  mine: {}\n  record: {}",
            one_line(&mine),
            one_line(&theirs)
        );
    }
    crate::out::write(&out)
}

fn table(name: &str, found: &Comparison<'_>) -> String {
    format!(
        "{name}: {}, {} found in the record, {} not; {} of the same reports only in the record\n\n{}",
        counted(found.rows, "row"),
        found.pairs.len(),
        found.only_mine.len(),
        counted(found.only_theirs.len(), "statement"),
        figures("rows", &found.fields)
    )
}

/// Line, statement, field, mine, the record's, sentence of every disagreement: fields first, then what
/// only one of the two has.
fn rows(
    store: &Store,
    found: &Comparison<'_>,
    sentences: &mut Sentences,
) -> Result<Vec<[String; 6]>, Stop> {
    let mut rows = Vec::new();
    let nothing = || "nothing".to_owned();
    for difference in &found.differences {
        let Some(event) = found.events.get(difference.event) else {
            continue;
        };
        rows.push([
            difference.line.to_string(),
            event.id.clone(),
            difference.field.clone(),
            difference.mine.clone(),
            difference.theirs.clone(),
            sentences.of(store, event)?,
        ]);
    }
    for (row, why) in &found.only_mine {
        let mine: Vec<String> = row
            .fields
            .iter()
            .filter(|(_, values)| !values.is_empty())
            .map(|(field, values)| format!("{field} {}", values.join("; ")))
            .collect();
        rows.push([
            row.line.to_string(),
            String::new(),
            "statement".to_owned(),
            mine.join(", "),
            format!("nothing ({why})"),
            String::new(),
        ]);
    }
    for at in &found.only_theirs {
        if let Some(event) = found.events.get(*at) {
            let names: Vec<&str> = event.actor.iter().map(|p| p.name.as_str()).collect();
            rows.push([
                String::new(),
                event.id.clone(),
                "statement".to_owned(),
                nothing(),
                format!("{} {} {}", event.status, event.kind, names.join(", "))
                    .trim()
                    .to_owned(),
                sentences.of(store, event)?,
            ]);
        }
    }
    Ok(rows)
}

/// Sentences of statements; a report is looked up once.
#[derive(Default)]
struct Sentences {
    reports: HashMap<String, Option<dateline::wire::Record>>,
}

impl Sentences {
    fn of(&mut self, store: &Store, event: &EventRow) -> Result<String, Stop> {
        let Some(told) = event.statements.first() else {
            return Ok(String::new());
        };
        if !self.reports.contains_key(&told.report) {
            self.reports
                .insert(told.report.clone(), store.record(&told.report)?);
        }
        let record = self.reports.get(&told.report).and_then(Option::as_ref);
        let sentence = record.and_then(|record| {
            let holds = |s: &&dateline::wire::Sentence| {
                s.start <= told.trigger.start && told.trigger.start < s.end
            };
            let sentence = record.sentences.iter().find(holds)?;
            let long = sentence.end.saturating_sub(sentence.start) as usize;
            let text = record.report.text.chars();
            Some(
                text.skip(sentence.start as usize)
                    .take(long)
                    .collect::<String>(),
            )
        });
        Ok(one_line(&sentence.unwrap_or_else(|| told.text.clone())))
    }
}
