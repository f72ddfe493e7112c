//! What confirmations, denials, doubts and silences speak of.

use super::same::Same;
use crate::view::View;
use dateline_document::{
    Attribution, By, Event, Id, Layer, Link, LinkKind, Linked, Stance, Status,
};

pub(crate) fn links(view: &View<'_>, events: &Layer<Event>, same: &Same) -> Vec<Link> {
    let mut out = Vec::new();
    for (id, attribution) in view.layers.attributions.pairs().skip(1) {
        if !matches!(
            attribution.stance,
            Stance::Confirms | Stance::NotConfirmed | Stance::Denies | Stance::NoComment
        ) {
            continue;
        }
        let Some(target) = target(view, events, attribution).map(|t| same.first(t)) else {
            continue;
        };
        out.push(Link {
            from: Linked::Attribution(id),
            kind: LinkKind::About(Linked::Event(target)),
            by: By::fixed("event/about"),
        });
        let denied = attribution.stance == Stance::Denies
            && events.at(target).is_some_and(|e| {
                // A denial by somebody else leaves the report's own claim standing: both are told.
                e.attribution == id && e.stated_status != Status::Denied
            });
        if denied {
            out.push(Link {
                from: Linked::Event(target),
                kind: LinkKind::FinalStatus(Status::Denied),
                by: By::fixed("event/about"),
            });
        }
        if attribution.stance == Stance::Confirms
            && let Some((confirming, _)) = events.pairs().find(|(e, event)| {
                *e != target && event.attribution == id && same.first(*e) == target
            })
        {
            out.push(Link {
                from: Linked::Event(confirming),
                kind: LinkKind::Confirms(target),
                by: By::fixed("event/about"),
            });
        }
    }
    out
}

/// The event inside the content or the "about" phrase; failing that the last event told before.
fn target(view: &View<'_>, events: &Layer<Event>, attribution: &Attribution) -> Option<Id<Event>> {
    let inside = events.pairs().find(|(_, e)| {
        attribution
            .content
            .iter()
            .chain(&attribution.about_span)
            .any(|s| s.contains(e.trigger))
    });
    if let Some((id, _)) = inside {
        return Some(id);
    }
    // What somebody else has told before: the event in those words, if they tell one.
    if !attribution.about.is_empty() {
        return attribution
            .about
            .iter()
            .filter_map(|a| view.layers.attributions.at(*a))
            .flat_map(|a| &a.content)
            .find_map(|s| {
                events
                    .pairs()
                    .find(|(_, e)| s.contains(e.trigger))
                    .map(|(id, _)| id)
            });
    }
    let at = attribution
        .cue
        .as_ref()
        .map(|c| c.span)
        .or(attribution.source.span)?;
    let paragraph = |offset: u32| {
        view.layers
            .syntax
            .sentence_at(offset)
            .and_then(|s| view.layers.syntax.sentences.at(s))
            .map(|s| s.paragraph)
    };
    let here = paragraph(at.start)?;
    events
        .pairs()
        .rev()
        .find(|(_, e)| {
            e.trigger.end <= at.start
                && paragraph(e.trigger.start).is_some_and(|p| p == here || p + 1 == here)
        })
        .map(|(id, _)| id)
}
