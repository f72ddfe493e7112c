//! Events through the whole pipeline: parties split and completed, contexts, places before a noun,
//! and what the codebook's own view leaves out.

#![allow(clippy::unwrap_used, clippy::panic)]

use dateline::Reader;
use dateline::ingest::{Draft, Given};
use dateline::wire::{self, Layers};
use serde_json::Value;

/// The events of a text as the record writes them, with the words of their parties.
fn events(text: &str) -> Vec<Value> {
    let reader = Reader::new().unwrap();
    let draft = Draft {
        id: Some("x".to_owned()),
        published: Some("2020-02-10".to_owned()),
        text: text.to_owned(),
        ..Draft::default()
    };
    let report = reader.accept(draft, &Given::default()).unwrap();
    let document = reader.read(report);
    let record = wire::record(&document, reader.kit(), Layers::default());
    let record = serde_json::to_value(&record).unwrap();
    let words = |id: &Value| {
        let mention = record["mentions"]
            .as_array()
            .unwrap()
            .iter()
            .find(|m| m["id"] == *id)
            .unwrap_or_else(|| panic!("{id} is no mention of the record"));
        mention["text"].clone()
    };
    let mut events = record["events"].as_array().unwrap().clone();
    for event in &mut events {
        for side in ["actor", "recipient"] {
            let named = event[side].as_array().unwrap().iter().map(words).collect();
            event[side] = Value::Array(named);
        }
        if event["place"].is_string() {
            event["place"] = words(&event["place"]);
        }
    }
    events
}

fn of_type(text: &str, kind: &str) -> Value {
    let events = events(text);
    let found = events.iter().find(|e| e["type"] == kind);
    found
        .unwrap_or_else(|| panic!("no {kind} in {events:#?}"))
        .clone()
}

fn side(event: &Value, side: &str) -> Vec<String> {
    let list = event[side].as_array().unwrap();
    list.iter()
        .map(|v| v.as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn pairs_inside_one_noun_phrase_are_two_parties() {
    let met = of_type(
        "The presidents of Armenia and Azerbaijan met in Moscow.",
        "CONSULT",
    );
    assert_eq!(side(&met, "actor"), ["Armenia", "Azerbaijan"]);
    let fought = of_type(
        "Thai and Cambodian troops exchanged fire at the border on Monday.",
        "ASSAULT",
    );
    assert_eq!(side(&fought, "actor"), ["Thai", "Cambodian"]);
}

#[test]
fn whatever_the_text_calls_them_people_may_be_arrested() {
    let arrest = of_type("The Indonesian police arrested two ringleaders.", "COERCE");
    assert_eq!(side(&arrest, "recipient"), ["two ringleaders"]);
}

#[test]
fn a_place_name_before_an_attack_is_where_it_was() {
    let attack = of_type(
        "The Kabul attacks on Monday wounded ten soldiers.",
        "ASSAULT",
    );
    assert!(side(&attack, "actor").is_empty(), "{attack:#?}");
    let strikes = of_type("The US strikes on the Houthis began on Monday.", "ASSAULT");
    assert_eq!(side(&strikes, "actor"), ["US"]);
}

#[test]
fn contexts_come_from_the_words_of_the_clause() {
    let deal = of_type(
        "Iran and Russia signed a nuclear agreement in Moscow on Friday.",
        "SUPPORT",
    );
    assert_eq!(deal["plover"]["contexts"], serde_json::json!(["cbrn"]));
    let jailed = of_type("The Turkish army detained three journalists.", "COERCE");
    let contexts = jailed["plover"]["contexts"].to_string();
    assert!(contexts.contains("rights_freedoms"), "{contexts}");
}

#[test]
fn the_codebook_leaves_out_appeals_and_what_nobody_did_to_nobody() {
    let appeal = of_type("Norway urged Ethiopia to stop the war.", "REQUEST");
    assert!(appeal["plover"].is_null(), "{appeal:#?}");
    assert!(appeal["missing"]["plover"].is_string());
    let demand = of_type("Norway demanded a ceasefire.", "REQUEST");
    assert_eq!(demand["plover"]["type"], "REQUEST");
    let blast = of_type("There was an explosion in Mogadishu on Monday.", "ASSAULT");
    assert!(blast["plover"].is_null(), "{blast:#?}");
}

#[test]
fn law_making_and_questions_are_no_events() {
    assert!(events("The Senate approved the budget.").is_empty());
    let asked = events("The reporter asked the French president whether he would resign.");
    assert!(asked.iter().all(|e| e["type"] != "REQUEST"), "{asked:#?}");
}
