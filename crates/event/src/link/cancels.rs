//! Cancelling, putting off and breaking off: the act, the thing, and what the thing is at the end.

use super::same::Same;
use crate::view::View;
use dateline_document::{
    By, Event, EventType, Id, Layer, Link, LinkKind, Linked, Predicate, PredicateKind, RoleKind,
    Status,
};

pub(crate) fn links(view: &View<'_>, events: &Layer<Event>, same: &Same) -> Vec<Link> {
    let mut out = Vec::new();
    for (id, event) in events.pairs() {
        let Some(predicate) = view.layers.predicates.at(event.predicate) else {
            continue;
        };
        let Some(end) = ending(view, predicate).or_else(|| turned_down(view, event, predicate))
        else {
            continue;
        };
        if event.stated_status != Status::Occurred {
            continue;
        }
        let Some(thing) = thing(view, events, id, predicate) else {
            continue;
        };
        out.push(Link {
            from: Linked::Event(id),
            kind: LinkKind::Cancels(thing),
            by: By::fixed("event/cancels"),
        });
        for target in events.ids().filter(|e| same.first(*e) == same.first(thing)) {
            out.push(Link {
                from: Linked::Event(target),
                kind: LinkKind::FinalStatus(end),
                by: By::fixed("event/cancels"),
            });
        }
    }
    out
}

/// What the thing becomes when this predicate happens to it.
fn ending(view: &View<'_>, predicate: &Predicate) -> Option<Status> {
    let is = |list: &str| view.words.has(list, &predicate.lemma);
    if is("cancel") {
        Some(Status::Cancelled)
    } else if is("postpone") {
        Some(Status::Postponed)
    } else if is("suspend") {
        Some(Status::Suspended)
    } else {
        None
    }
}

/// "A meeting was being prepared, but he refused it": what a pronoun takes up is refused as a whole.
fn turned_down(view: &View<'_>, event: &Event, predicate: &Predicate) -> Option<Status> {
    let object = predicate.role(RoleKind::Patient)?.head;
    let pronoun = view
        .token(object)
        .is_some_and(|t| t.upos == dateline_document::Upos::Pron);
    (event.kind == EventType::Reject && pronoun && predicate.kind == PredicateKind::Verb)
        .then_some(Status::Cancelled)
}

/// The event that is called off: the object where it is an event; else, for a pronoun or a bare
/// noun, the nearest meeting before it that is still to come.
fn thing(
    view: &View<'_>,
    events: &Layer<Event>,
    act: Id<Event>,
    predicate: &Predicate,
) -> Option<Id<Event>> {
    let object = predicate.role(RoleKind::Patient)?.head;
    let own = events.pairs().find(|(id, e)| {
        *id != act
            && view
                .layers
                .predicates
                .at(e.predicate)
                .is_some_and(|p| p.head == object)
    });
    if let Some((id, _)) = own {
        return Some(id);
    }
    let mention = view.mention_at(object).and_then(|m| view.mention(m));
    let pronoun = mention.is_some_and(|m| m.form == dateline_document::MentionForm::Pronoun)
        || view
            .token(object)
            .is_some_and(|t| t.upos == dateline_document::Upos::Pron);
    if !pronoun {
        return None;
    }
    let at = events.at(act)?.trigger.start;
    events
        .pairs()
        .rev()
        .filter(|(id, e)| *id != act && e.trigger.start < at)
        .find(|(_, e)| {
            matches!(
                e.kind,
                EventType::Consult | EventType::Agree | EventType::Cooperate
            ) && matches!(
                e.stated_status,
                Status::Planned | Status::Possible | Status::Ongoing | Status::Cancelled
            )
        })
        .map(|(id, _)| id)
}
