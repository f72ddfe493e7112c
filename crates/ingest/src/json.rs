//! Reports as JSON objects: only `text` is required, unknown fields are passed over.

use crate::Draft;
use crate::fault::Complaint;
use serde_json::{Map, Value};

/// The draft that one JSON object holds.
pub(crate) fn draft(value: Value) -> Result<Draft, Complaint> {
    let Value::Object(mut fields) = value else {
        return Err(Complaint::new(
            format!("this is {}, not a JSON object", name_of(&value)),
            "write a report as {\"text\": \"...\", \"published\": \"YYYY-MM-DD\"}",
        ));
    };
    let Some(text) = string(&mut fields, "text")? else {
        return Err(Complaint::new(
            "the field `text` is missing",
            "put the report's text into `text`",
        ));
    };
    // Numbers are common as ids, and lose nothing as text.
    if let Some(Value::Number(id)) = fields.get("id").filter(|id| id.is_u64() || id.is_i64()) {
        let id = Value::String(id.to_string());
        fields.insert("id".to_owned(), id);
    }
    Ok(Draft {
        id: string(&mut fields, "id")?,
        outlet: string(&mut fields, "outlet")?,
        agency: string(&mut fields, "agency")?,
        byline: string(&mut fields, "byline")?,
        place: string(&mut fields, "place")?,
        published: string(&mut fields, "published")?,
        updated: string(&mut fields, "updated")?,
        retrieved: string(&mut fields, "retrieved")?,
        title: string(&mut fields, "title")?,
        url: string(&mut fields, "url")?,
        language: string(&mut fields, "language")?,
        text,
        stem: None,
        warning: None,
    })
}

/// The string in `name`; `None` when it is missing, `null` or (but for `text`) empty.
fn string(fields: &mut Map<String, Value>, name: &str) -> Result<Option<String>, Complaint> {
    match fields.remove(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(s)) if s.trim().is_empty() && name != "text" => Ok(None),
        Some(Value::String(s)) => Ok(Some(s)),
        Some(other) => Err(Complaint::new(
            format!("the field `{name}` is {}, not a string", name_of(&other)),
            format!("write \"{name}\": \"...\""),
        )),
    }
}

fn name_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a truth value",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// What is said of a line that is no JSON.
pub(crate) fn broken(error: &serde_json::Error) -> Complaint {
    let text = error.to_string();
    let cause = text.split(" at line ").next().unwrap_or(&text).to_owned();
    Complaint::new(
        format!("broken JSON at column {}: {cause}", error.column()),
        "write one complete JSON object a line",
    )
}
