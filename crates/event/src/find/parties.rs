//! Who takes part: role fillers that may act, several to a side, mediators and hosts apart.

use crate::frames::{PartyNeed, party_need};
use crate::view::View;
use dateline_document::{
    EventType, Id, Kind, Mention, MentionForm, Predicate, PredicateKind, RoleKind, Token, Upos,
};
use dateline_rules::Rule;
use dateline_rules::frame::{Frame, Scene};
use smol_str::SmolStr;

/// The sides of an event.
#[derive(Default)]
pub(crate) struct Sides {
    pub(crate) actor: Vec<Id<Mention>>,
    pub(crate) recipient: Vec<Id<Mention>>,
    pub(crate) mediator: Vec<Id<Mention>>,
    pub(crate) host: Vec<Id<Mention>>,
    pub(crate) missing: Vec<(SmolStr, SmolStr)>,
}

/// Fills the sides from the frame's paths.
pub(crate) fn fill(
    view: &View<'_>,
    predicate: &Predicate,
    frame: &Frame,
    kind: EventType,
) -> Sides {
    let mut sides = Sides {
        actor: slot(view, predicate, frame, "actor")
            .into_iter()
            .filter(|m| !sited(kind) || !view.is_site(*m, predicate))
            .collect(),
        recipient: slot(view, predicate, frame, "recipient"),
        mediator: slot(view, predicate, frame, "mediator"),
        host: slot(view, predicate, frame, "host"),
        missing: Vec::new(),
    };
    if kind.is_reciprocal() {
        // Between whom there is mediation, mediates not.
        let between = between(view, predicate);
        sides.mediator.retain(|m| !between.contains(m));
        if sides.mediator.is_empty() && frame.has_slot("mediator") {
            sides.mediator = doers(view, predicate);
        }
        for mediator in helped(view, predicate) {
            if !sides.mediator.contains(&mediator) {
                sides.mediator.push(mediator);
            }
        }
        // "with the mediation of Egypt": who mediates is no party, wherever the path found it.
        let helpers = sides.mediator.clone();
        sides
            .actor
            .retain(|a| !helpers.iter().any(|h| h == a || same_entity(view, *a, *h)));
    }
    let only_pronouns = !sides.actor.is_empty()
        && sides.actor.iter().all(|m| {
            view.mention(*m)
                .is_some_and(|m| m.form == MentionForm::Pronoun)
        });
    if sides.actor.is_empty() || only_pronouns {
        // "ended their talks": whose talks it is, the subject of the verb says.
        let doers = doers(view, predicate);
        if !doers.is_empty() {
            sides.actor = doers;
        }
        let recipient = sides.recipient.clone();
        sides
            .actor
            .retain(|a| !recipient.contains(a) && !sides.mediator.contains(a));
    }
    complete_pair(view, predicate, &mut sides.actor);
    if sides.recipient.is_empty() {
        sides.recipient = lands(view, predicate, frame, kind);
    }
    if sides.recipient.is_empty() && matches!(kind, EventType::Assault | EventType::Coerce) {
        sides.recipient = things(view, predicate, frame);
    }
    if sides.recipient.is_empty() {
        sides.recipient = whom(view, predicate, frame);
    }
    split(view, &mut sides.actor);
    split(view, &mut sides.recipient);
    drop_inner(view, &mut sides.actor);
    drop_inner(view, &mut sides.recipient);
    drop_same_entity(view, &mut sides.actor);
    drop_same_entity(view, &mut sides.recipient);
    let Sides {
        actor,
        recipient,
        mediator,
        host,
        ..
    } = &mut sides;
    recipient.retain(|r| !actor.iter().any(|a| a == r || same_entity(view, *a, *r)));
    let party = |m: &Id<Mention>| actor.contains(m) || recipient.contains(m);
    mediator.retain(|m| !party(m));
    host.retain(|m| !party(m));
    for (name, side, wanted) in [
        ("actor", &sides.actor, true),
        (
            "recipient",
            &sides.recipient,
            !kind.is_reciprocal() && frame.has_slot("recipient"),
        ),
    ] {
        if side.is_empty() && wanted {
            let reason = if frame.fillers(name, predicate, view).is_empty() {
                "not in the text"
            } else {
                "no party that can be coded"
            };
            sides
                .missing
                .push((SmolStr::new_static(name), SmolStr::new_static(reason)));
        }
    }
    sides
}

/// Kinds whose noun is named after where it was: "the Paris attacks", "the Helsinki summit".
fn sited(kind: EventType) -> bool {
    matches!(kind, EventType::Assault | EventType::Consult)
}

/// Whether PLOVER would code something with these parties.
pub(crate) fn enough(view: &View<'_>, sides: &Sides, rule: &Rule, anchored: bool) -> bool {
    let mut all = sides
        .actor
        .iter()
        .chain(&sides.recipient)
        .chain(&sides.mediator)
        .chain(&sides.host)
        // A noun that no lexicon knows makes no event by itself.
        .filter(|m| view.mention(**m).is_some_and(|m| !m.is_thing()))
        .peekable();
    match party_need(rule) {
        // One person whom no word puts into public life is a matter for the crime pages.
        PartyNeed::Any => all.any(|m| view.is_public(*m)),
        PartyNeed::Political => all.any(|m| view.is_political(*m)),
        PartyNeed::Public => all.next().is_some() || anchored,
        PartyNeed::Anchored if all.peek().is_none() => anchored,
        PartyNeed::Anchored => all.any(|m| view.is_political(*m)),
    }
}

fn slot(view: &View<'_>, predicate: &Predicate, frame: &Frame, name: &str) -> Vec<Id<Mention>> {
    let mut out = Vec::new();
    for head in frame.fillers(name, predicate, view) {
        for mention in view.stands_for(head, predicate.head) {
            if !out.contains(&mention) {
                out.push(mention);
            }
        }
    }
    out
}

/// The two sides of "between A and B".
fn between(view: &View<'_>, predicate: &Predicate) -> Vec<Id<Mention>> {
    let pair = |r: &&dateline_document::Role| {
        let preposition = r.preposition.as_deref();
        preposition.is_some_and(|p| view.words.has("pair-preposition", p))
    };
    let heads = predicate.roles.iter().filter(pair).map(|r| r.head);
    heads
        .flat_map(|head| view.stands_for(head, predicate.head))
        .collect()
}

/// Who helps talks along: "with the mediation of Egypt", "under UN auspices".
fn helped(view: &View<'_>, predicate: &Predicate) -> Vec<Id<Mention>> {
    let mut out = Vec::new();
    for role in predicate.roles.iter().filter(|r| r.preposition.is_some()) {
        let helps = view
            .token(role.head)
            .is_some_and(|t| view.words.has("mediation", &t.lemma));
        if helps {
            for inner in view.roles(role.head) {
                out.extend(view.filler(inner.head).filter(|m| view.may_act(*m)));
            }
        }
    }
    out
}

/// Whoever launches, orders, ends the thing: the subject of a verb that carries a noun without an
/// agent of its own.
pub(crate) fn doers(view: &View<'_>, predicate: &Predicate) -> Vec<Id<Mention>> {
    if predicate.kind != PredicateKind::Noun {
        return Vec::new();
    }
    let governors = predicate
        .under
        .iter()
        .filter_map(|e| view.predicate(e.governor))
        .take_while(|g| g.kind == PredicateKind::Noun || view.words.has("doing", &g.lemma));
    let mut out = Vec::new();
    for verb in governors {
        let does = verb.kind == PredicateKind::Verb && view.words.has("doing", &verb.lemma);
        if does {
            for role in verb.roles_of(RoleKind::Agent) {
                if role.head != predicate.head {
                    out.extend(view.stands_for(role.head, verb.head));
                }
            }
        }
        if !out.is_empty() {
            break;
        }
    }
    out
}

/// "between A and B" of which the parse kept only A: B is the mention after the conjunction.
fn complete_pair(view: &View<'_>, predicate: &Predicate, actor: &mut Vec<Id<Mention>>) {
    let pair: Vec<Id<Token>> = predicate
        .roles
        .iter()
        .filter(|r| {
            r.preposition
                .as_deref()
                .is_some_and(|p| view.words.has("pair-preposition", p))
        })
        .map(|r| r.head)
        .collect();
    let &[first] = pair.as_slice() else { return };
    let Some(sentence) = view.token(first).map(|t| t.sentence) else {
        return;
    };
    let here = |id: Id<Token>| view.token(id).filter(|t| t.sentence == sentence);
    let next = Id::new(first.index() + 1);
    if here(next).is_none_or(|t| t.upos != Upos::Cconj) {
        return;
    }
    for ahead in 2..8 {
        let Some(token) = here(Id::new(first.index() + ahead)) else {
            return;
        };
        if matches!(token.upos, Upos::Verb | Upos::Aux | Upos::Punct | Upos::Adp) {
            return;
        }
        let second = view
            .head_mention(Id::new(first.index() + ahead))
            .filter(|m| view.may_act(*m));
        if let Some(second) = second
            && token.upos.is_nominal()
        {
            if !actor.contains(&second) {
                actor.push(second);
            }
            return;
        }
    }
}

/// A country that is dealt with although the words use it as a place ("recalled its ambassador from
/// Caracas", "sent food to Haiti"). A town that is shelled is a place and no party.
fn lands(
    view: &View<'_>,
    predicate: &Predicate,
    frame: &Frame,
    kind: EventType,
) -> Vec<Id<Mention>> {
    let towns = matches!(kind, EventType::Sanction | EventType::Aid);
    frame
        .fillers("recipient", predicate, view)
        .into_iter()
        .filter_map(|head| view.filler(head))
        .filter(|m| view.is_land(*m) || towns && view.is_named_place(*m))
        .collect()
}

/// What is attacked or seized where no party is: a village, a convoy, a post.
fn things(view: &View<'_>, predicate: &Predicate, frame: &Frame) -> Vec<Id<Mention>> {
    frame
        .fillers("recipient", predicate, view)
        .into_iter()
        .filter_map(|head| view.filler(head))
        .filter(|m| {
            view.mention(*m).is_some_and(|m| {
                m.form == MentionForm::Nominal
                    && !m.locative
                    && matches!(m.kind, Kind::Place | Kind::Facility | Kind::Other)
            })
        })
        .collect()
}

/// Whoever a verb that can only be done to people is done to, though no lexicon knows the noun.
fn whom(view: &View<'_>, predicate: &Predicate, frame: &Frame) -> Vec<Id<Mention>> {
    frame
        .fillers("human", predicate, view)
        .into_iter()
        .filter_map(|head| view.thing_at(head))
        .collect()
}

/// "the presidents of A and B" are two parties: the names inside stand for them.
fn split(view: &View<'_>, side: &mut Vec<Id<Mention>>) {
    let mut out: Vec<Id<Mention>> = Vec::new();
    for whole in side.drain(..) {
        let parts = view.parts(whole);
        if parts.len() < 2 {
            out.push(whole);
        } else {
            out.extend(
                parts
                    .into_iter()
                    .filter(|p| !out.contains(p))
                    .collect::<Vec<_>>(),
            );
        }
    }
    *side = out;
}

/// Of "the ISIS chief" and "ISIS" inside it only the longer is a party.
fn drop_inner(view: &View<'_>, side: &mut Vec<Id<Mention>>) {
    let spans: Vec<_> = side
        .iter()
        .filter_map(|m| view.mention(*m))
        .map(|m| m.span)
        .collect();
    side.retain(|m| {
        view.mention(*m).is_none_or(|m| {
            !spans
                .iter()
                .any(|outer| *outer != m.span && outer.contains(m.span))
        })
    });
}

/// Speak of the same entities, as far as these are known.
pub(crate) fn same_entity(view: &View<'_>, a: Id<Mention>, b: Id<Mention>) -> bool {
    let (of_a, of_b) = (view.entities_of(a), view.entities_of(b));
    !of_a.is_empty() && of_a == of_b
}

fn drop_same_entity(view: &View<'_>, side: &mut Vec<Id<Mention>>) {
    let mut kept: Vec<Id<Mention>> = Vec::new();
    for mention in side.drain(..) {
        if !kept.iter().any(|k| same_entity(view, *k, mention)) {
            kept.push(mention);
        }
    }
    *side = kept;
}
