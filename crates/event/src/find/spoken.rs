//! Speech acts that no verb names: who says that somebody else must act demands it, who says that
//! he will not act refuses it.

use super::{attributed, counts, extent, parties, trigger, when};
use crate::view::View;
use dateline_document::{
    By, Event, EventType, Id, Modality, PositionKind, Predicate, PredicateKind, Reality, RoleKind,
    Span, Status, Tense,
};
use dateline_rules::frame::Frame;
use smol_str::SmolStr;

/// "Russia must withdraw, the minister said": REQUEST by the one who says it. A must in the report's
/// own voice is an opinion and no event.
pub(crate) fn obligation(
    view: &View<'_>,
    id: Id<Predicate>,
    predicate: &Predicate,
) -> Option<Event> {
    let obliged = predicate.kind == PredicateKind::Verb
        && predicate.reality == Reality::Demanded
        && predicate.modality == Some(Modality::Obliged);
    if !obliged {
        return None;
    }
    let span = trigger(view, predicate);
    let origin = attributed::origin(view, span);
    let speaker = view.layers.attributions.at(origin)?.source.mention?;
    if !view.is_political(speaker) || view.kind(speaker) == Some(dateline_document::Kind::Outlet) {
        return None;
    }
    let told: Vec<_> = predicate
        .roles_of(RoleKind::Agent)
        .filter_map(|r| view.filler(r.head))
        .filter(|m| {
            view.is_political(*m) && *m != speaker && !parties::same_entity(view, *m, speaker)
        })
        .collect();
    if told.is_empty() {
        return None;
    }
    let mut event = bare(view, id, predicate, span)?;
    event.kind = EventType::Request;
    event.actor = vec![speaker];
    event.recipient = told;
    event.position = Some(PositionKind::Demand);
    event.attribution = origin;
    event.by = By::fixed("event/obligation");
    Some(event)
}

/// "We will not hand over one rifle": a negated future of a cooperative act is its refusal; so is a plan
/// or condition that is not accepted, whenever that is.
pub(crate) fn refusal(
    view: &View<'_>,
    id: Id<Predicate>,
    predicate: &Predicate,
    frame: &Frame,
    kind: EventType,
) -> Option<Event> {
    let accepts = frame.rule.field("position") == Some("accept");
    let not_taken = accepts && predicate.role(RoleKind::Patient).is_some();
    let refuses = (predicate.kind == PredicateKind::Verb || predicate.light.is_some())
        && predicate.reality == Reality::Negated
        && (predicate.tense == Tense::Future
            || predicate.modality == Some(Modality::Hypothetical)
            || not_taken)
        && kind.quad() <= 2
        && !predicate.passive;
    if !refuses {
        return None;
    }
    let sides = parties::fill(view, predicate, frame, kind);
    if sides.actor.is_empty() || !parties::enough(view, &sides, &frame.rule, false) {
        return None;
    }
    let span = trigger(view, predicate);
    let mut event = bare(view, id, predicate, span)?;
    event.kind = EventType::Reject;
    event.actor = sides.actor;
    event.recipient = sides.recipient;
    event.position = Some(PositionKind::Refuse);
    event.attribution = attributed::origin(view, span);
    event.by = By::fixed("event/refusal");
    Some(event)
}

/// An event without parties that took place as its clause was said.
fn bare(view: &View<'_>, id: Id<Predicate>, predicate: &Predicate, span: Span) -> Option<Event> {
    let when = if predicate.tense == Tense::Future {
        None
    } else {
        when::find(view, id, predicate)
    };
    Some(Event {
        kind: EventType::Request,
        mode: None,
        contexts: Vec::new(),
        sentence: view.token(predicate.head)?.sentence,
        predicate: id,
        trigger: span,
        extent: extent(view, predicate),
        actor: Vec::new(),
        recipient: Vec::new(),
        mediator: Vec::new(),
        host: Vec::new(),
        place: None,
        issue: Some(extent(view, predicate)),
        instrument: None,
        casualties: Vec::new(),
        counts: counts::of(view, extent(view, predicate)),
        ordinal: None,
        missing: if when.is_none() {
            vec![(
                SmolStr::new_static("when"),
                SmolStr::new_static("not in the text"),
            )]
        } else {
            Vec::new()
        },
        when: when.map(|(w, _)| w),
        stated_status: Status::Occurred,
        status_cue: predicate.reality_cue,
        factuality: predicate.label(),
        phase: None,
        position: None,
        attribution: Id::new(0),
        score: 0.6,
        by: By::fixed("event/spoken"),
        why: vec![(SmolStr::new_static("status"), By::fixed("event/spoken"))],
    })
}
