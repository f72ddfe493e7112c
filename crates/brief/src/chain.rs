//! Through whom a statement came, in the words of its report.

use crate::words::Words;
use dateline_wire::{Attribution, Chains, Event, Record};

/// The attributions of a statement, from the one nearest the report to its origin; without the report
/// itself.
pub(crate) fn of<'r>(record: &'r Record, event: &Event) -> Vec<&'r Attribution> {
    Chains::new(record).to(&event.attribution)
}

/// What a source is called: its name where it has one, else the words of the report; nothing for a cue
/// without a source and for a pronoun that stands for nobody known.
pub(crate) fn name(words: &Words, record: &Record, attribution: &Attribution) -> Option<String> {
    let source = &attribution.source;
    let entity = source
        .entities
        .first()
        .and_then(|id| record.entities.iter().find(|e| e.id == *id));
    let text = source
        .text
        .as_deref()
        .map(str::trim)
        .filter(|t| !t.is_empty());
    match (source.kind.as_ref(), entity, text) {
        ("none", _, _) => None,
        // "a source in the security services" says more than what the source is known by.
        ("anonymous" | "document", _, Some(text)) if text.contains(' ') => Some(lowered(text)),
        (_, Some(entity), Some(text)) if named_in(&entity.name, text) => Some(lowered(text)),
        (_, Some(entity), _) => Some(words.with_article(&entity.name)),
        (_, None, Some(text)) if text.contains(' ') => Some(lowered(text)),
        _ => None,
    }
}

/// The phrase holds the name: "the Egyptian foreign minister Sameh Shoukry".
fn named_in(name: &str, text: &str) -> bool {
    text.chars().count() > name.chars().count() && text.contains(name)
}

/// A phrase from the head of a sentence, for the middle of one: an article is no name.
fn lowered(text: &str) -> String {
    let mut words = text.split_whitespace();
    let first = words.next().unwrap_or_default();
    let small = first.chars().count() <= 3
        && first.chars().skip(1).all(char::is_lowercase)
        && text.contains(' ');
    let mut out = if small {
        first.to_lowercase()
    } else {
        first.to_owned()
    };
    for word in words {
        out.push(' ');
        out.push_str(word);
    }
    out
}
