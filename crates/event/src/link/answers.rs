//! Answers to demands and offers; reasons and conditions between events of one sentence.

use crate::view::View;
use dateline_document::{
    By, Event, EventType, Id, Layer, Link, LinkKind, Linked, PositionKind, Reality, RoleKind,
};

pub(crate) fn links(view: &View<'_>, events: &Layer<Event>) -> Vec<Link> {
    let mut out = Vec::new();
    for (id, event) in events.pairs() {
        if let Some(target) = answered(view, events, id, event) {
            out.push(Link {
                from: Linked::Event(id),
                kind: LinkKind::Answers(target),
                by: By::fixed("event/answers"),
            });
        }
        out.extend(adverbial(view, events, id, event));
    }
    out
}

/// A refusal or acceptance answers the last demands or offers of somebody else, a sentence or two
/// before it.
fn answered(
    view: &View<'_>,
    events: &Layer<Event>,
    id: Id<Event>,
    event: &Event,
) -> Option<Id<Event>> {
    let answers = matches!(
        event.position,
        Some(PositionKind::Refuse | PositionKind::Accept)
    );
    // What is refused must be something asked or offered: "these conditions", "the plan", "them".
    let asked = event.issue.is_some_and(|issue| {
        view.layers
            .syntax
            .tokens_in(issue)
            .filter_map(|i| view.token(Id::new(i)))
            .any(|t| {
                view.words.has("answerable", &t.lemma) || view.words.has("answerable", &t.folded)
            })
    });
    if !answers || !asked {
        return None;
    }
    let far = |e: &Event| event.sentence.index().saturating_sub(e.sentence.index()) > 2;
    events
        .pairs()
        .take(id.index())
        .rev()
        .take_while(|(_, e)| !far(e))
        .find(|(_, e)| {
            let asks = matches!(
                e.position,
                Some(PositionKind::Demand | PositionKind::Offer | PositionKind::Condition)
            ) || e.kind == EventType::Request;
            let other = !e.actor.iter().any(|a| {
                event.actor.iter().any(|b| {
                    !view.entities_of(*a).is_empty() && view.entities_of(*a) == view.entities_of(*b)
                })
            });
            asks && other
        })
        .map(|(t, _)| t)
}

/// "after the US refused", "because ...", "if ...": the adverbial clause's event is the reason or
/// the condition.
fn adverbial(view: &View<'_>, events: &Layer<Event>, id: Id<Event>, event: &Event) -> Option<Link> {
    let predicate = view.layers.predicates.at(event.predicate)?;
    for role in predicate.roles_of(RoleKind::Adverbial) {
        let inner = events.pairs().find(|(e, other)| {
            *e != id
                && view
                    .layers
                    .predicates
                    .at(other.predicate)
                    .is_some_and(|p| p.head == role.head)
        });
        let Some((target, other)) = inner else {
            continue;
        };
        let conditional = view
            .layers
            .predicates
            .at(other.predicate)
            .is_some_and(|p| p.conditional || p.reality == Reality::Conditional);
        let because = role
            .preposition
            .as_deref()
            .is_some_and(|p| view.words.has("reason", p));
        let kind = if conditional {
            LinkKind::Condition(target)
        } else if because {
            LinkKind::Because(target)
        } else {
            continue;
        };
        return Some(Link {
            from: Linked::Event(id),
            kind,
            by: By::fixed("event/adverbial"),
        });
    }
    None
}
