//! Every `yes` and `no` line of `event/*.rule`, through the real pipeline.
//!
//! What stands after a `yes` text: `TYPE[/mode] status; actor A, B; recipient C; mediator M; host H; place P`.
//! Names are those of the text or of the entity; an article more or less does not matter. The rule
//! itself must have made the event that touches the marked words. A `no` line is read without an event
//! of its rule. For a rule `-> none` it is the other way round: `yes` lines keep the marked words
//! silent, `no` lines do not.
#![allow(clippy::unwrap_used)]

use dateline::Reader;
use dateline::document::{Document, Event, Id, Mention};
use dateline::ingest::{Draft, Given};
use dateline::rules::{Example, Rule};

fn read(reader: &Reader, example: &Example) -> Document {
    let draft = Draft {
        id: Some("example".to_owned()),
        text: example.text.clone(),
        published: Some(
            example
                .date
                .clone()
                .unwrap_or_else(|| "2024-03-31".to_owned()),
        ),
        language: Some("en".to_owned()),
        ..Draft::default()
    };
    reader.read(reader.accept(draft, &Given::default()).unwrap())
}

fn plain(name: &str) -> String {
    let lower = name.to_lowercase();
    ["the ", "a ", "an "]
        .iter()
        .find_map(|article| lower.strip_prefix(article))
        .unwrap_or(&lower)
        .to_owned()
}

/// The names under which a mention may be written in an expectation.
fn names(document: &Document, mention: Id<Mention>) -> Vec<String> {
    let text = document
        .mentions
        .at(mention)
        .map_or("", |m| m.span.of(&document.report.text));
    let mut names = vec![plain(text)];
    for entity in document.entities_of(mention) {
        if let Some(e) = document.entities.at(entity) {
            names.push(plain(&e.name));
            names.extend(e.aliases.iter().map(|a| plain(a)));
        }
    }
    names
}

fn slot(event: &Event, name: &str) -> Option<Vec<Id<Mention>>> {
    Some(match name {
        "actor" => event.actor.clone(),
        "recipient" => event.recipient.clone(),
        "mediator" => event.mediator.clone(),
        "host" => event.host.clone(),
        "place" => event.place.into_iter().collect(),
        _ => return None,
    })
}

/// The same name, or a phrase that opens with it ("nine soldiers in Helmand").
fn speaks_of(form: &str, wanted: &str) -> bool {
    form.strip_prefix(wanted)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// What is wrong with `event` by the expectation; nothing when it fits.
fn wrong(document: &Document, id: Id<Event>, event: &Event, expectation: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut parts = expectation.split(';').map(str::trim);
    let mut head = parts.next().unwrap_or("").split_whitespace();
    let kind = head.next().unwrap_or("");
    let (kind, mode) = kind
        .split_once('/')
        .map_or((kind, None), |(k, m)| (k, Some(m)));
    if event.kind.as_str() != kind {
        out.push(format!("type {}", event.kind.as_str()));
    }
    if mode.is_some() && event.mode.as_deref() != mode {
        out.push(format!("mode {:?}", event.mode));
    }
    let status = document.status(id).map_or("", |s| s.as_str());
    if Some(status) != head.next() {
        out.push(format!("status {status}"));
    }
    for part in parts.filter(|p| !p.is_empty()) {
        let (name, wanted) = part.split_once(' ').unwrap_or((part, ""));
        let Some(given) = slot(event, name) else {
            out.push(format!("there is no slot `{name}`"));
            continue;
        };
        let mut left: Vec<String> = wanted.split(',').map(|w| plain(w.trim())).collect();
        for mention in given {
            let forms = names(document, mention);
            match left
                .iter()
                .position(|w| forms.iter().any(|f| speaks_of(f, w)))
            {
                Some(at) => {
                    left.remove(at);
                }
                None => out.push(format!("{name} {:?} is too many", forms.first())),
            }
        }
        out.extend(left.iter().map(|w| format!("{name} `{w}` is missing")));
    }
    out
}

fn check(reader: &Reader, rule: &Rule, example: &Example) -> Vec<String> {
    let document = read(reader, example);
    let own = format!("event/{}", rule.id);
    let marked: Vec<(Id<Event>, &Event)> = document
        .events
        .pairs()
        .filter(|(_, e)| example.marks.iter().any(|m| m.overlaps(e.trigger)))
        .collect();
    match (rule.target.as_str(), example.yes) {
        ("none", true) if !marked.is_empty() => vec!["an event at the marked words".to_owned()],
        ("none", false) if marked.is_empty() => vec!["no event at the marked words".to_owned()],
        ("none", _) => Vec::new(),
        (_, false) if document.events.iter().any(|e| e.by.as_str() == own) => {
            vec!["the rule fires".to_owned()]
        }
        (_, false) => Vec::new(),
        (_, true) => match marked.iter().find(|(_, e)| e.by.as_str() == own) {
            Some((id, event)) => wrong(&document, *id, event, &example.expect),
            None => vec![format!(
                "the rule makes no event at the marked words; there is {:?}",
                marked
                    .iter()
                    .map(|(_, e)| e.by.as_str())
                    .collect::<Vec<_>>()
            )],
        },
    }
}

#[test]
fn every_example_of_every_event_rule_holds() {
    let reader = Reader::new().unwrap();
    let mut faults = Vec::new();
    let mut checked = 0;
    for file in reader.files().library().rules_of("event") {
        for rule in &file.rules {
            for example in &rule.examples {
                checked += 1;
                for why in check(&reader, rule, example) {
                    let at = format!("{}.rule:{} {}", file.name, example.line, rule.id);
                    faults.push(format!("{at}: {why}\n    {}", example.text));
                }
            }
        }
    }
    assert!(checked > 300, "only {checked} examples");
    assert!(
        faults.is_empty(),
        "{} of {checked}:\n{}",
        faults.len(),
        faults.join("\n")
    );
}
