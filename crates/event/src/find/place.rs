//! Where the text puts an event: a locative argument of the predicate, or of what governs it.

use crate::view::View;
use dateline_document::{By, EventType, Id, Kind, Mention, Predicate, Role, RoleKind};
use dateline_rules::frame::{Frame, Scene};

/// The place, with what decided.
pub(crate) fn find(
    view: &View<'_>,
    predicate: &Predicate,
    frame: &Frame,
    kind: EventType,
) -> Option<(Id<Mention>, By)> {
    if let Some(place) = argument(view, &predicate.roles) {
        return Some((place, By::fixed("event/place-argument")));
    }
    if kind == EventType::Assault {
        let modifiers = predicate.roles_of(RoleKind::Modifier);
        let site = modifiers
            .filter_map(|r| view.filler(r.head))
            .find(|m| view.is_site(*m, predicate));
        if let Some(site) = site {
            return Some((site, By::fixed("event/place-before")));
        }
    }
    for head in frame.fillers("place", predicate, view) {
        let place = view
            .filler(head)
            .filter(|m| is_place(view, *m) || view.is_land(*m))
            .or_else(|| view.place_inside(head))
            .or_else(|| argument(view, &view.roles(head)));
        if let Some(place) = place {
            return Some((place, By::new(format!("event/{}", frame.rule.id))));
        }
    }
    // Speech acts have no place but their own: "in Moscow, X promised"; what they speak of has others.
    let bodily = matches!(kind.quad(), 2 | 4) || kind == EventType::Consult;
    if bodily {
        // "attacked an army post near Aleppo": the place of the object is where it is attacked.
        for role in predicate
            .roles
            .iter()
            .filter(|r| matches!(r.kind, RoleKind::Patient))
        {
            if let Some(place) = argument(view, &view.roles(role.head)) {
                return Some((place, By::fixed("event/place-of-object")));
            }
        }
    }
    if matches!(kind, EventType::Request | EventType::Threaten) {
        // What is demanded or threatened has the place, where the act of speech has none.
        for head in frame.fillers("issue", predicate, view) {
            let inner = view.roles(head);
            let place = argument(view, &inner).or_else(|| {
                inner
                    .iter()
                    .filter(|r| r.kind == RoleKind::Patient)
                    .find_map(|r| argument(view, &view.roles(r.head)))
            });
            if let Some(place) = place {
                return Some((place, By::fixed("event/place-of-issue")));
            }
        }
    }
    if kind == EventType::Consult {
        // "will travel to Havana to speak to both delegations".
        let journeys = view.journeys(predicate);
        for journey in journeys {
            let goal = journey
                .roles
                .iter()
                .filter(|r| r.preposition.is_some())
                .filter_map(|r| view.filler(r.head))
                .find(|m| is_place(view, *m));
            if let Some(place) = goal {
                return Some((place, By::fixed("event/place-of-journey")));
            }
        }
    }
    // "Talks will be held in Cairo": the verb that carries a noun carries its place.
    let governors = predicate
        .under
        .first()
        .and_then(|e| view.predicate_at(e.governor))
        .into_iter()
        .chain(view.carriers(predicate.head));
    for governor in governors {
        let Some(governor) = view.layers.predicates.at(governor) else {
            continue;
        };
        let carries = governor.roles.iter().any(|r| {
            r.head == predicate.head && matches!(r.kind, RoleKind::Agent | RoleKind::Patient)
        });
        if carries
            && view.words.has("happening", &governor.lemma)
            && let Some(place) = argument(view, &governor.roles)
        {
            return Some((place, By::fixed("event/place-of-governor")));
        }
    }
    None
}

fn argument(view: &View<'_>, roles: &[Role]) -> Option<Id<Mention>> {
    roles
        .iter()
        .filter_map(|r| r.preposition.as_deref().map(|p| (r, p)))
        .filter(|(_, p)| view.words.has("place-preposition", p))
        .find_map(|(role, preposition)| {
            let Some(mention) = view.filler(role.head) else {
                // "in the city of Rafah": the name stands inside.
                return view.place_inside(role.head);
            };
            let placed = is_place(view, mention)
                || view.words.has("place-of-state", preposition)
                    && view.kind(mention) == Some(Kind::State);
            placed.then_some(mention)
        })
}

/// Names a place, or a state used as one.
pub(crate) fn is_place(view: &View<'_>, mention: Id<Mention>) -> bool {
    view.mention(mention)
        .is_some_and(|m| m.locative || matches!(m.kind, Kind::Place | Kind::Facility))
}
