//! The status of an event: its predicate's reality under the stances of its chain (I5).

use crate::view::View;
use dateline_document::{
    Attribution, By, Id, Phase, Predicate, PredicateKind, Quoted, Reality, Scope, Span, Stance,
    Status,
};

/// Called off, put off or broken off by a verb of the same sentence that takes the event as its
/// object ("the round, which was to be held in April, has been postponed").
pub(crate) fn ended(view: &View<'_>, predicate: &Predicate) -> Option<(Status, By)> {
    if predicate.kind != PredicateKind::Noun {
        return None;
    }
    view.takers(predicate.head).find_map(|verb| {
        if verb.reality != Reality::Occurred {
            return None;
        }
        let is = |list: &str| view.words.has(list, &verb.lemma);
        let status = if is("cancel") {
            Status::Cancelled
        } else if is("postpone") {
            Status::Postponed
        } else if is("suspend") {
            Status::Suspended
        } else {
            return None;
        };
        Some((status, By::fixed("event/ended")))
    })
}

/// Ordered by somebody who has it in his hands: an order to attack or to set free tells of the deed.
pub(crate) fn ordered(view: &View<'_>, predicate: &Predicate) -> bool {
    predicate.reality == Reality::Demanded
        && predicate
            .under
            .first()
            .is_some_and(|e| view.words.has("order", &e.lemma))
}

/// Told as a plain fact or as going on.
pub(crate) fn plain(status: Status) -> bool {
    matches!(status, Status::Occurred | Status::Ongoing)
}

/// The status under what its source says of it.
pub(crate) fn with_attribution(
    view: &View<'_>,
    trigger: Span,
    stated: Status,
    origin: Id<Attribution>,
) -> (Status, By) {
    let clause = By::fixed("clause/reality");
    let Some(attribution) = view.layers.attributions.at(origin) else {
        return (stated, clause);
    };
    match (attribution.stance, stated) {
        // A denial in a clause of its own; one that governs the event is the clause stage's.
        (Stance::Denies, Status::Occurred | Status::Ongoing)
            if attribution.scope == Scope::Whole
                && attribution.quotation != Quoted::Direct
                && attribution.content.iter().any(|c| c.contains(trigger))
                && !governs(view, attribution) =>
        {
            (Status::Denied, attribution.by.clone())
        }
        _ => (stated, clause),
    }
}

/// The cue governs a predicate of its content ("denied that it had fired and accused them"): what
/// it denies is then known clause by clause.
fn governs(view: &View<'_>, attribution: &Attribution) -> bool {
    let Some(cue) = &attribution.cue else {
        return false;
    };
    view.layers.predicates.iter().any(|p| {
        attribution.content.iter().any(|c| c.contains(p.span))
            && p.under
                .first()
                .is_some_and(|e| view.span(e.governor).overlaps(cue.span))
    })
}

/// Start, resumption or end, as the governing predicate says ("talks will resume").
pub(crate) fn phase(view: &View<'_>, predicate: &Predicate) -> Option<Phase> {
    let says = |list: &str| {
        view.words.has(list, &predicate.lemma)
            || predicate
                .under
                .iter()
                .any(|e| view.words.has(list, &e.lemma))
    };
    if says("resume") {
        Some(Phase::Resume)
    } else if says("start") {
        Some(Phase::Start)
    } else if says("end") {
        Some(Phase::End)
    } else {
        None
    }
}
