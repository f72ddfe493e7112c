//! What one person says of every statement that she judged, made of her decisions.

use crate::{DecisionRow, Slot};
use std::collections::BTreeMap;

/// What one person says of one statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Coded {
    /// `REPORT#v3` in the file that it comes from.
    pub statement: String,
    /// Id of the report.
    pub report: String,
    /// First code point of its words.
    pub start: u32,
    /// One past the last.
    pub end: u32,
    /// Whether it is in the report.
    pub holds: bool,
    /// Whether she found it and the program did not.
    pub added: bool,
    /// What stands in its slots.
    pub slots: BTreeMap<String, String>,
    /// Numbers of her decisions on it.
    pub decisions: Vec<i64>,
    /// Its sentence.
    pub sentence: String,
}

/// Codings by person, each in the order of reports and words.
pub fn codings(decisions: &[DecisionRow]) -> BTreeMap<String, Vec<Coded>> {
    let mut in_order: Vec<&DecisionRow> = decisions
        .iter()
        .filter(|d| d.in_force && d.about == "statement")
        .collect();
    in_order.sort_by(|a, b| (&a.at, &a.by, a.number).cmp(&(&b.at, &b.by, b.number)));
    let mut found: BTreeMap<(&str, &str), Coded> = BTreeMap::new();
    let mut corrected: BTreeMap<(&str, &str), BTreeMap<&str, Option<&str>>> = BTreeMap::new();
    for decision in in_order {
        let (Some(report), Some(statement), Some(start)) =
            (&decision.report, &decision.statement, decision.start)
        else {
            continue;
        };
        let long = decision.quote.as_deref().map_or(0, |q| q.chars().count());
        let key = (decision.by.as_str(), statement.as_str());
        let coded = found.entry(key).or_insert_with(|| Coded {
            statement: statement.clone(),
            report: report.clone(),
            start,
            end: start.saturating_add(u32::try_from(long).unwrap_or(u32::MAX)),
            holds: true,
            added: false,
            slots: BTreeMap::new(),
            decisions: Vec::new(),
            sentence: decision
                .sentence
                .clone()
                .unwrap_or_else(|| around(decision)),
        });
        coded.decisions.push(decision.number);
        coded.holds = decision.verdict != "rejected";
        coded.added |= decision.verdict == "added";
        if decision.verdict == "added" || !coded.added {
            coded.slots.clone_from(&decision.read);
        }
        let mine = corrected.entry(key).or_default();
        if let Some(slot) = &decision.slot {
            mine.insert(slot, decision.value.as_deref());
        }
        for (slot, value) in mine.iter() {
            match value {
                Some(value) => coded.slots.insert((*slot).to_owned(), (*value).to_owned()),
                None => coded.slots.remove(*slot),
            };
        }
    }
    let mut by_person: BTreeMap<String, Vec<Coded>> = BTreeMap::new();
    for ((by, _), coded) in found {
        by_person.entry(by.to_owned()).or_default().push(coded);
    }
    for all in by_person.values_mut() {
        all.sort_by(|a, b| (&a.report, a.start, a.end).cmp(&(&b.report, b.start, b.end)));
    }
    by_person
}

/// The words that a decision holds on to, with those beside them.
fn around(decision: &DecisionRow) -> String {
    let parts = [&decision.prefix, &decision.quote, &decision.suffix];
    let text: String = parts.into_iter().flatten().map(String::as_str).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Fields in which codings are compared, in the order in which they are told.
pub const FIELDS: [&str; 12] = [
    "type",
    "status",
    "actor",
    "recipient",
    "mediator",
    "host",
    "place",
    "when",
    "issue",
    "source",
    "chain",
    "stance",
];

/// What stands in a field, as it is compared: names without codes and in no order, case aside; empty
/// where nothing stands there. The source is the last of the chain.
pub fn value(slots: &BTreeMap<String, String>, field: &str) -> String {
    let slot = if field == "source" { "chain" } else { field };
    let Some(written) = slots.get(slot) else {
        return String::new();
    };
    let plain = |name: &str| crate::correct::bracketed(name).0.to_lowercase();
    match field {
        "source" => plain(written.rsplit('>').next().unwrap_or_default().trim()),
        "chain" => {
            let names: Vec<String> = written.split('>').map(|n| plain(n.trim())).collect();
            names.join(" > ")
        }
        "place" => plain(written),
        _ if matches!(
            Slot::of(field),
            Some(Slot::Actor | Slot::Recipient | Slot::Mediator | Slot::Host)
        ) =>
        {
            let mut names: Vec<String> = written.split(';').map(|n| plain(n.trim())).collect();
            names.sort_unstable();
            names.dedup();
            names.join("; ")
        }
        _ => written.trim().to_lowercase(),
    }
}
