//! What people decided about a report as expectations: what a careful reader takes from each sentence,
//! for tests of rules and of later versions. Sentences that nobody judged to the end are marked `skip`.

use crate::{Error, EventRow, Filter, PartyRow, REVIEW, Store};
use serde_json::{Map, Value, json};

/// Expectations of one report.
#[derive(Clone, Debug, PartialEq)]
pub struct Expectations {
    /// The file: id, day, outlet, text, and what each sentence holds.
    pub file: Value,
    /// Sentences judged to the end.
    pub judged: usize,
}

impl Store {
    /// What people decided about the report with that id; `None` when there is no such report.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn expectations(&self, report: &str) -> Result<Option<Expectations>, Error> {
        let mut judged = 0;
        Ok(of(self, report, &mut judged)?.map(|file| Expectations { file, judged }))
    }
}

fn of(store: &Store, id: &str, judged: &mut usize) -> Result<Option<Value>, Error> {
    let (Some(record), Some(facts)) = (store.record(id)?, store.facts(id)?) else {
        return Ok(None);
    };
    let all = Filter {
        report: Some(id.to_owned()),
        review: REVIEW.map(str::to_owned).to_vec(),
        ..Filter::default()
    };
    let events = store.events(&all)?;
    let sentences: Vec<Value> = record
        .sentences
        .iter()
        .map(|s| {
            let here: Vec<&EventRow> = events
                .iter()
                .filter(|e| {
                    e.statements
                        .first()
                        .is_some_and(|t| s.start <= t.trigger.start && t.trigger.start < s.end)
                })
                .collect();
            if here.is_empty() || here.iter().any(|e| e.review == "machine") {
                return json!({"start": s.start, "end": s.end, "skip": true});
            }
            *judged += 1;
            let stand = here.iter().filter(|e| e.review != "rejected");
            let events: Vec<Value> = stand.map(|e| event(e)).collect();
            json!({"start": s.start, "end": s.end, "events": events})
        })
        .collect();
    Ok(Some(json!({
        "id": id,
        "published": facts.published,
        "outlet": facts.outlet,
        "only": ["events"],
        "text": record.report.text,
        "sentences": sentences,
    })))
}

fn event(event: &EventRow) -> Value {
    let mut out = Map::new();
    out.insert("e".to_owned(), json!([event.kind]));
    let parties = |parties: &[PartyRow]| -> Vec<String> {
        parties
            .iter()
            .map(|p| {
                if p.phrase == p.name {
                    p.name.clone()
                } else {
                    format!("{}|{}", p.phrase, p.name)
                }
            })
            .collect()
    };
    for (role, named) in [
        ("actor", &event.actor),
        ("recipient", &event.recipient),
        ("mediator", &event.mediators),
    ] {
        if !named.is_empty() {
            out.insert(role.to_owned(), json!(parties(named)));
        }
    }
    if let Some(place) = &event.place {
        out.insert("where".to_owned(), json!(place.name));
    }
    if let Some(value) = event.when.as_ref().and_then(|w| w.value.as_ref()) {
        out.insert("when".to_owned(), json!(value));
    }
    out.insert("status".to_owned(), json!([event.status]));
    let origin = event.statements.first().and_then(|told| told.chain.last());
    let by = origin.map(|name| name.split(" [").next().unwrap_or(name).to_owned());
    out.insert("by".to_owned(), json!(by));
    Value::Object(out)
}
