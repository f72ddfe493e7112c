//! From predicates to events: a frame that fits, parties that count, slots that the text fills.

mod attributed;
mod casualties;
mod counts;
mod parties;
mod place;
mod reality;
mod spoken;
pub(crate) mod when;

pub(crate) use parties::doers;

use crate::Events;
use crate::frames::{phase_of, position_of};
use crate::view::View;
use dateline_document::{
    By, Event, EventType, Id, Layer, Predicate, PredicateKind, Reality, RoleKind, Span, Status,
    Token, When,
};
use dateline_rules::frame::{Frame, Scene};
use smol_str::SmolStr;
use std::collections::HashSet;

/// A predicate that a frame fits. Without an event it still takes its issue and what it absorbs.
struct Candidate<'f> {
    id: Id<Predicate>,
    frame: &'f Frame,
    event: Option<Event>,
}

/// All events of a report.
pub(crate) fn events(stage: &Events, view: &View<'_>) -> Layer<Event> {
    let quiet = stage.topics.quiet(view.layers);
    let mut candidates: Vec<Candidate<'_>> = Vec::new();
    for (id, predicate) in view.layers.predicates.pairs() {
        let silent = view
            .token(predicate.head)
            .and_then(|t| view.layers.syntax.sentences.at(t.sentence))
            .is_none_or(|s| quiet.contains(&s.paragraph));
        if silent || view.in_event_name(predicate.head) {
            continue;
        }
        if let Some((frame, kind)) = stage.frames.best(predicate, view) {
            let event = event(view, id, predicate, frame, kind);
            // What nobody rules out is still ahead, and no part of a refusal.
            let void = event.is_none()
                && kind == EventType::Reject
                && predicate.reality.status() == Some(Status::Negated);
            candidates.push(Candidate {
                id,
                frame: if void { stage.frames.nothing() } else { frame },
                event,
            });
        } else if let Some(event) = spoken::obligation(view, id, predicate) {
            candidates.push(Candidate {
                id,
                frame: stage.frames.nothing(),
                event: Some(event),
            });
        }
    }
    give_way(view, stage.frames.nothing(), &mut candidates);
    let taken = taken(view, &candidates);
    let mut found: Vec<Event> = candidates
        .into_iter()
        .filter(|c| !taken.contains(&c.id))
        .filter_map(|c| c.event)
        .collect();
    for event in &mut found {
        if let Some(predicate) = view.layers.predicates.at(event.predicate) {
            event.contexts = stage.contexts.of(view, predicate, event);
        }
    }
    found.sort_by_key(|e| (e.trigger.start, e.trigger.end));
    Layer::from(found)
}

/// The time of every predicate that has one, by its head and its light verb; then those of nouns
/// that are no predicates.
pub(crate) fn dates(view: &View<'_>) -> Vec<(Id<Token>, When, By)> {
    let mut all = Vec::new();
    for (id, predicate) in view.layers.predicates.pairs() {
        if let Some((when, by)) = when::find(view, id, predicate) {
            all.extend(
                predicate
                    .light
                    .map(|light| (light, when.clone(), by.clone())),
            );
            all.push((predicate.head, when, by));
        }
    }
    all.extend(when::of_nouns(view));
    all
}

/// The event that a frame makes of a predicate; none where the clause denies it that standing or
/// no party is one that PLOVER would code.
fn event(
    view: &View<'_>,
    id: Id<Predicate>,
    predicate: &Predicate,
    frame: &Frame,
    kind: EventType,
) -> Option<Event> {
    let stated = match predicate.reality.status() {
        // Declaring support is supporting, though support is what is promised.
        Some(Status::Planned)
            if predicate.reality == Reality::Offered && frame.rule.field("spoken").is_some() =>
        {
            Status::Occurred
        }
        Some(status) => status,
        None if reality::ordered(view, predicate) && matches!(kind.quad(), 2 | 4) => {
            Status::Planned
        }
        None => return spoken::obligation(view, id, predicate),
    };
    // "does not want war", "did not rule it out": what nobody asks or refuses is no event.
    if stated == Status::Negated && matches!(kind, EventType::Request | EventType::Reject) {
        return None;
    }
    if let Some(refusal) = spoken::refusal(view, id, predicate, frame, kind) {
        return Some(refusal);
    }
    let sides = parties::fill(view, predicate, frame, kind);
    let sentence = view.token(predicate.head)?.sentence;
    let when = when::find(view, id, predicate);
    let place = place::find(view, predicate, frame, kind);
    // A date told elsewhere does not make an event of a mere mention.
    let dated = when
        .as_ref()
        .is_some_and(|(_, by)| by.as_str() != when::TOLD_BEFORE);
    // "The talks collapsed", "the truce was extended": that they happen is told by a verb.
    let happens = matches!(kind, EventType::Consult | EventType::Retreat)
        && predicate.kind == PredicateKind::Noun
        && view.carriers(predicate.head).next().is_some();
    let anchored = dated || place.is_some() || happens || !reality::plain(stated);
    if !parties::enough(view, &sides, &frame.rule, anchored) {
        return None;
    }
    let trigger = trigger(view, predicate);
    let origin = attributed::origin(view, trigger);
    let (status, status_by) = reality::ended(view, predicate)
        .unwrap_or_else(|| reality::with_attribution(view, trigger, stated, origin));
    let mut why: Vec<(SmolStr, By)> = Vec::new();
    if let Some((_, by)) = &when {
        why.push((SmolStr::new_static("when"), by.clone()));
    }
    if let Some((_, by)) = &place {
        why.push((SmolStr::new_static("place"), by.clone()));
    }
    why.push((SmolStr::new_static("status"), status_by));
    let nobody = [&sides.actor, &sides.recipient, &sides.mediator, &sides.host]
        .iter()
        .all(|side| side.is_empty());
    let mut missing = sides.missing;
    // The codebook's entities are required: what nobody does to nobody has no coding.
    if let Some(why) = frame.rule.field("uncoded").or(nobody.then_some("no party")) {
        missing.push((SmolStr::new_static("plover"), SmolStr::new(why)));
    }
    if when.is_none() {
        missing.push((
            SmolStr::new_static("when"),
            SmolStr::new_static("not in the text"),
        ));
    }
    let clause = extent(view, predicate);
    let issue = span_of_slot(view, predicate, frame, "issue");
    Some(Event {
        kind,
        mode: frame.rule.field("mode").map(SmolStr::new),
        contexts: frame
            .rule
            .fields_of("context")
            .map(|f| SmolStr::new(&f.value))
            .collect(),
        sentence,
        predicate: id,
        trigger,
        extent: clause,
        actor: sides.actor,
        recipient: sides.recipient,
        mediator: sides.mediator,
        host: sides.host,
        place: place.map(|(p, _)| p),
        issue,
        instrument: span_of_slot(view, predicate, frame, "instrument"),
        casualties: casualties::count(view, predicate, frame, origin),
        counts: counts::of(view, issue.map_or(clause, |issue| clause.join(issue))),
        ordinal: counts::ordinal(view, predicate),
        when: when.map(|(w, _)| w),
        stated_status: status,
        status_cue: predicate.reality_cue,
        factuality: predicate.label(),
        phase: phase_of(&frame.rule).or_else(|| reality::phase(view, predicate)),
        position: position_of(&frame.rule),
        attribution: origin,
        missing,
        score: frame
            .rule
            .field("score")
            .and_then(|s| s.parse().ok())
            .unwrap_or(0.8),
        by: By::new(format!("event/{}", frame.rule.id)),
        why,
    })
}

/// A test of an event.
type Fits<'f> = &'f dyn Fn(&Event) -> bool;

/// Rules that say `yields` make no event where what they govern makes one.
fn give_way<'f>(view: &View<'_>, nothing: &'f Frame, candidates: &mut [Candidate<'f>]) {
    let mut losers: Vec<usize> = Vec::new();
    for (i, candidate) in candidates.iter().enumerate() {
        let Some(predicate) = view.layers.predicates.at(candidate.id) else {
            continue;
        };
        let conflict = |e: &Event| e.kind.quad() >= 3 && e.kind != EventType::Request;
        let act = |e: &Event| conflict(e) || e.kind == EventType::Consult;
        let choices: [(&str, Fits<'_>); 3] = [
            ("yields", &|_| true),
            ("yields-act", &act),
            ("yields-conflict", &conflict),
        ];
        for (slot, to) in choices {
            let heads = candidate.frame.fillers(slot, predicate, view);
            // "wants them to attack" asks; only who wants to attack himself tells of an attack.
            let own = |e: &Event| {
                slot != "yields-act"
                    || candidate.event.as_ref().is_none_or(|mine| {
                        e.actor.is_empty()
                            || e.actor.iter().any(|a| {
                                mine.actor
                                    .iter()
                                    .any(|b| a == b || parties::same_entity(view, *a, *b))
                            })
                    })
            };
            let wins = |c: &Candidate<'_>| {
                c.id != candidate.id
                    && view
                        .layers
                        .predicates
                        .at(c.id)
                        .is_some_and(|p| heads.contains(&p.head))
                    && c.event.as_ref().is_some_and(|e| to(e) && own(e))
            };
            if candidates.iter().any(wins) {
                losers.push(i);
            }
        }
    }
    for i in losers {
        if let Some(c) = candidates.get_mut(i) {
            c.event = None;
            c.frame = nothing;
        }
    }
}

/// Predicates that are the issue of a speech act or part of another event.
fn taken(view: &View<'_>, candidates: &[Candidate<'_>]) -> HashSet<Id<Predicate>> {
    let mut taken = HashSet::new();
    let ids = |fits: Fits<'_>| -> HashSet<Id<Predicate>> {
        candidates
            .iter()
            .filter(|c| c.event.as_ref().is_some_and(fits))
            .map(|c| c.id)
            .collect()
    };
    let talks = ids(&|e| e.kind == EventType::Consult);
    let deeds = ids(&|e| e.kind.quad() == 4);
    for candidate in candidates {
        let Some(predicate) = view.layers.predicates.at(candidate.id) else {
            continue;
        };
        let mut kept: Vec<Id<Predicate>> = Vec::new();
        for (slot, which) in [("keeps", &deeds), ("keeps-talks", &talks)] {
            for head in candidate.frame.fillers(slot, predicate, view) {
                kept.extend(inside(view, head).into_iter().filter(|p| which.contains(p)));
            }
        }
        for slot in ["issue", "absorbs"] {
            for head in candidate.frame.fillers(slot, predicate, view) {
                taken.extend(
                    inside(view, head)
                        .into_iter()
                        .filter(|p| *p != candidate.id && !kept.contains(p)),
                );
            }
        }
    }
    taken
}

/// The predicate that `head` heads, and the nouns below it that are told as part of it. A clause
/// below, and what it governs, tells of something else.
fn inside(view: &View<'_>, head: Id<Token>) -> Vec<Id<Predicate>> {
    let mut out = Vec::new();
    for token in view.below_without_clauses(head) {
        if let Some(id) = view.predicate_of(token)
            && (token == head
                || view
                    .layers
                    .predicates
                    .at(id)
                    .is_some_and(|p| p.kind == PredicateKind::Noun))
        {
            out.push(id);
        }
    }
    out
}

/// The words that make an event: the verb group, or the noun.
fn trigger(view: &View<'_>, predicate: &Predicate) -> Span {
    if predicate.kind == PredicateKind::Verb {
        predicate.span
    } else {
        view.span(predicate.head)
    }
}

/// From the first to the last word of the predicate and its arguments.
fn extent(view: &View<'_>, predicate: &Predicate) -> Span {
    predicate
        .roles
        .iter()
        .filter(|r| r.kind != RoleKind::Complement && r.kind != RoleKind::Adverbial)
        .map(|r| view.span(r.head))
        .fold(predicate.span, Span::join)
}

fn span_of_slot(view: &View<'_>, predicate: &Predicate, frame: &Frame, slot: &str) -> Option<Span> {
    let scene: &dyn Scene = view;
    let times = view.layers.times;
    let heads = frame.fillers(slot, predicate, scene).into_iter();
    heads
        // "agreed on April 28": a day is when it was agreed, not what.
        .filter(|head| !times.iter().any(|t| t.span.contains(view.span(*head))))
        .map(|head| view.layers.syntax.subtree_span(head))
        .next()
}
