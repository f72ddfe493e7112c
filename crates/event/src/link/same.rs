//! Later mentions of the same event in one report.
//!
//! Two events are one when their types agree, no party, date or place of the later one speaks
//! against it, and the later one is told by a noun that takes it up ("the talks", "the resumption of
//! consultations"), or names the same parties on the same day. Two meetings with two dates are two.

use crate::view::View;
use dateline_document::{By, Event, Id, Layer, Link, LinkKind, Linked, Mention, PredicateKind};

/// For each event the first mention of it, itself included.
pub(crate) struct Same {
    first: Vec<Id<Event>>,
    by: Vec<Option<&'static str>>,
}

impl Same {
    /// The first mention of an event.
    pub(crate) fn first(&self, event: Id<Event>) -> Id<Event> {
        self.first.get(event.index()).copied().unwrap_or(event)
    }

    /// One link for each later mention.
    pub(crate) fn links(&self) -> Vec<Link> {
        self.first
            .iter()
            .enumerate()
            .zip(&self.by)
            .filter_map(|((i, first), by)| {
                by.map(|by| Link {
                    from: Linked::Event(Id::new(i)),
                    kind: LinkKind::SameAs(*first),
                    by: By::fixed(by),
                })
            })
            .collect()
    }
}

pub(crate) fn mentions(view: &View<'_>, events: &Layer<Event>) -> Same {
    let mut same = Same {
        first: events.ids().collect(),
        by: vec![None; events.len()],
    };
    for (id, event) in events.pairs() {
        let earlier = events
            .pairs()
            .take(id.index())
            .rev()
            .filter(|(e, _)| same.first(*e) == *e);
        for (before, other) in earlier {
            if let Some(by) = same_event(view, other, event) {
                if let (Some(first), Some(slot)) =
                    (same.first.get_mut(id.index()), same.by.get_mut(id.index()))
                {
                    *first = before;
                    *slot = Some(by);
                }
                break;
            }
        }
    }
    same
}

fn same_event(view: &View<'_>, earlier: &Event, later: &Event) -> Option<&'static str> {
    if earlier.kind != later.kind {
        return None;
    }
    let times_agree = match (&earlier.when, &later.when) {
        (Some(a), Some(b)) => times_meet(view, a.time, b.time),
        _ => true,
    };
    let places_agree = match (earlier.place, later.place) {
        (Some(a), Some(b)) => same_entity(view, a, b),
        _ => true,
    };
    if !times_agree || !places_agree {
        return None;
    }
    let sides =
        |e: &Event| -> Vec<Id<Mention>> { e.actor.iter().chain(&e.recipient).copied().collect() };
    let (before, now) = (sides(earlier), sides(later));
    let among = |now: &[Id<Mention>], before: &[Id<Mention>]| {
        now.iter()
            .all(|m| before.iter().any(|b| same_entity(view, *b, *m)))
    };
    // Who did it to whom must agree side by side; talks and agreements have one side only.
    let known = if later.kind.is_reciprocal() {
        among(&now, &before) && among(&later.mediator, &earlier.mediator)
    } else {
        among(&later.actor, &earlier.actor) && among(&later.recipient, &earlier.recipient)
    };
    let noun = view
        .layers
        .predicates
        .at(later.predicate)
        .is_some_and(|p| p.kind == PredicateKind::Noun);
    if noun && later.when.is_none() && known && (now.is_empty() || definite(view, later)) {
        return Some("event/same-noun");
    }
    let whole = known && !now.is_empty() && now.len() == before.len();
    let dated = earlier.when.is_some() && later.when.is_some();
    if whole && (dated || noun) && earlier.stated_status == later.stated_status {
        return Some("event/same-parties");
    }
    None
}

/// Told with "the", "these", "such": taken up, not new.
fn definite(view: &View<'_>, event: &Event) -> bool {
    view.layers.predicates.at(event.predicate).is_some_and(|p| {
        view.layers
            .syntax
            .children(p.head)
            .any(|(_, t)| view.words.has("definite", &t.folded))
    })
}

fn same_entity(view: &View<'_>, a: Id<Mention>, b: Id<Mention>) -> bool {
    a == b || {
        let (of_a, of_b) = (view.entities_of(a), view.entities_of(b));
        of_a.iter().any(|e| of_b.contains(e))
    }
}

fn times_meet(
    view: &View<'_>,
    a: Id<dateline_document::Timex>,
    b: Id<dateline_document::Timex>,
) -> bool {
    let interval = |t| view.layers.times.at(t).and_then(|t| t.interval);
    match (interval(a), interval(b)) {
        (Some(a), Some(b)) => a.meets(b),
        _ => true,
    }
}
