//! Annotations of a document in a few words, for labels and tables.

use dateline::document::{Document, Id, Link, LinkKind, Linked, Mention, Predicate, Timex};
use dateline::wire;

/// `2024-03-31 (DATE)`, with the reason where there is no complete value.
pub(crate) fn time(timex: &Timex) -> String {
    let value = if timex.value.is_empty() {
        "unknown"
    } else {
        timex.value.as_str()
    };
    match timex.unresolved {
        None => value.to_owned(),
        Some(reason) => format!("{value}, unresolved: {reason:?}"),
    }
}

/// `m3 = Hamas (e2)`.
pub(crate) fn mention(document: &Document, id: Id<Mention>, mention: &Mention) -> String {
    let names: Vec<String> = document
        .entities_of(id)
        .filter_map(|e| {
            Some(format!(
                "{} (e{})",
                document.entities.at(e)?.name,
                e.index() + 1
            ))
        })
        .collect();
    let name = format!("m{}", id.index() + 1);
    if names.is_empty() {
        format!("{name} {}, unresolved", mention.kind.as_str())
    } else {
        format!("{name} = {}", names.join(", "))
    }
}

/// A link in words: `cancels v2`.
pub(crate) fn link(link: &Link) -> String {
    let event = |id| wire::id_of(Linked::Event(id));
    match link.kind {
        LinkKind::About(target) => format!("about {}", wire::id_of(target)),
        LinkKind::Cancels(id) => format!("cancels {}", event(id)),
        LinkKind::Confirms(id) => format!("confirms {}", event(id)),
        LinkKind::Answers(id) => format!("answers {}", event(id)),
        LinkKind::Condition(id) => format!("condition {}", event(id)),
        LinkKind::Because(id) => format!("because {}", event(id)),
        LinkKind::SameAs(id) => format!("same as {}", event(id)),
        LinkKind::FinalStatus(status) => format!("status {}", status.as_str()),
    }
}

/// `planned, future, positive, factuality 0.0`.
pub(crate) fn predicate(predicate: &Predicate) -> String {
    format!(
        "{:?}, {:?}, {:?}, factuality {:.1}",
        predicate.reality, predicate.tense, predicate.polarity, predicate.factuality
    )
    .to_lowercase()
}
