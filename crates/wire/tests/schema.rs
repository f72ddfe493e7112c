//! The JSON Schema: the committed file is that of the types, and records fit it.
#![allow(clippy::unwrap_used, clippy::panic)]

mod shared;

use dateline_wire::{Layers, record, schema};
use serde_json::Value;

const COMMITTED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/schema.json");

#[test]
fn the_committed_schema_is_that_of_the_types() {
    let committed = std::fs::read_to_string(COMMITTED).unwrap_or_default();
    assert!(
        committed == schema(),
        "docs/schema.json is not the schema of the types: dateline schema > docs/schema.json"
    );
}

#[test]
fn a_record_fits_its_schema_and_a_wrong_one_does_not() {
    let schema: Value = serde_json::from_str(&schema()).unwrap();
    let layers: Layers = "tokens,predicates".parse().unwrap();
    let good = serde_json::to_value(record(&shared::document(), "kit", layers)).unwrap();
    assert_eq!(fault(&schema, &schema, &good, "$"), None);
    let mut bad = good.clone();
    bad["events"][0]["status"] = "maybe".into();
    assert!(
        fault(&schema, &schema, &bad, "$")
            .unwrap()
            .contains("status")
    );
    let mut bad = good.clone();
    bad["times"][0]["start"] = "one".into();
    assert!(
        fault(&schema, &schema, &bad, "$")
            .unwrap()
            .contains("start")
    );
    let mut bad = good;
    bad["report"].as_object_mut().unwrap().remove("text");
    assert!(fault(&schema, &schema, &bad, "$").unwrap().contains("text"));
}

/// The part of JSON Schema that this schema uses; the first fault with its path.
fn fault(root: &Value, schema: &Value, value: &Value, path: &str) -> Option<String> {
    if let Some(reference) = schema["$ref"].as_str() {
        let target = root.pointer(reference.trim_start_matches('#')).unwrap();
        return fault(root, target, value, path);
    }
    for (word, need) in [("anyOf", 1), ("oneOf", 1)] {
        if let Some(options) = schema[word].as_array() {
            let fits = options
                .iter()
                .filter(|o| fault(root, o, value, path).is_none())
                .count();
            if fits < need {
                return Some(format!("{path}: fits none of {word}"));
            }
        }
    }
    if let Some(wanted) = schema.get("const")
        && wanted != value
    {
        return Some(format!("{path}: {value} is not {wanted}"));
    }
    if let Some(list) = schema["enum"].as_array()
        && !list.contains(value)
    {
        return Some(format!("{path}: {value} is not in {list:?}"));
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(many) => many.iter().filter_map(Value::as_str).collect(),
        _ => vec![],
    };
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(n) if n.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let integer = kind == "integer" && types.contains(&"number");
    if !types.is_empty() && !types.contains(&kind) && !integer {
        return Some(format!("{path}: {kind} is none of {types:?}"));
    }
    for name in schema["required"].as_array().into_iter().flatten() {
        let name = name.as_str().unwrap();
        if value.get(name).is_none() {
            return Some(format!("{path}: `{name}` is missing"));
        }
    }
    if let (Some(properties), Some(object)) = (schema["properties"].as_object(), value.as_object())
    {
        for (name, inner) in object {
            match properties.get(name) {
                Some(schema) => {
                    if let Some(bad) = fault(root, schema, inner, &format!("{path}.{name}")) {
                        return Some(bad);
                    }
                }
                // Maps of slots take any name; objects of ours list all of theirs.
                None => return Some(format!("{path}: `{name}` is not in the schema")),
            }
        }
    }
    if let (Some(items), Some(list)) = (schema.get("items"), value.as_array()) {
        for (i, item) in list.iter().enumerate() {
            if let Some(bad) = fault(root, items, item, &format!("{path}[{i}]")) {
                return Some(bad);
            }
        }
    }
    None
}
