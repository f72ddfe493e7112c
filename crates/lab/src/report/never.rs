//! What golden reports say must not be found.

use super::expect::Expected;
use super::score::Doc;
use serde_json::Value;

/// Every breach, as text with the golden file's line.
pub fn breaches(expected: &Expected, record: &Value) -> Vec<String> {
    let doc = Doc::new(Some(record));
    let mut out = Vec::new();
    for sentence in &expected.sentences {
        let inside = |at: Option<u64>| {
            at.is_some_and(|a| (sentence.start as u64..sentence.end as u64).contains(&a))
        };
        let events: Vec<&Value> = doc
            .list("events")
            .filter(|e| inside(e["trigger"]["start"].as_u64()))
            .collect();
        for never in &sentence.never {
            let mut breach = |what: &str| {
                out.push(format!(
                    "line {}: {} {}: {what}",
                    never.line, never.what, never.value
                ));
            };
            match never.what.as_str() {
                "event" => {
                    for e in &events {
                        breach(&format!(
                            "{} \u{ab}{}\u{bb}",
                            e["type"], e["trigger"]["text"]
                        ));
                    }
                }
                "attribution" => {
                    for a in doc.list("attributions") {
                        if a["source"]["kind"] != "report" && inside(a["cue"]["start"].as_u64()) {
                            breach(&a["cue"]["text"].to_string());
                        }
                    }
                }
                "when" => {
                    for e in events.iter().filter(|e| !e["when"].is_null()) {
                        breach(&e["when"]["value"].to_string());
                    }
                }
                "time" => {
                    let found = doc.list("times").find(|t| {
                        inside(t["start"].as_u64())
                            && t["text"].as_str().is_some_and(|x| {
                                never.value.contains(x) || x.contains(&never.value)
                            })
                    });
                    if let Some(t) = found {
                        breach(&t["text"].to_string());
                    }
                }
                "status" => {
                    for e in events
                        .iter()
                        .filter(|e| e["status"] == never.value.as_str())
                    {
                        breach(&format!(
                            "{} \u{ab}{}\u{bb}",
                            e["type"], e["trigger"]["text"]
                        ));
                    }
                }
                "type" => {
                    for e in events.iter().filter(|e| e["type"] == never.value.as_str()) {
                        breach(&format!("\u{ab}{}\u{bb}", e["trigger"]["text"]));
                    }
                }
                slot => {
                    for e in &events {
                        if doc
                            .fillers(e, slot)
                            .iter()
                            .any(|f| super::names::hit(&never.value, f))
                        {
                            breach(&format!(
                                "{} \u{ab}{}\u{bb}",
                                e["type"], e["trigger"]["text"]
                            ));
                        }
                    }
                }
            }
        }
    }
    out
}
