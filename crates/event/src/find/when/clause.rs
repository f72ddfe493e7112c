//! The date of a clause that the grammar ties an event to.

use super::own::own;
use super::{dates, is_noun, of_sentence};
use crate::view::View;
use dateline_document::{
    Aspect, Deprel, Id, Predicate, PredicateKind, RoleKind, Tense, Timex, Token,
};

/// The date of another predicate of the sentence, one step farther.
fn dated(view: &View<'_>, id: Id<Predicate>, depth: u8) -> Option<Id<Timex>> {
    let predicate = view.layers.predicates.at(id)?;
    of_sentence(view, id, predicate, depth + 1).map(|(time, _)| time)
}

/// "will travel to Havana on Monday to speak to them": what a dated journey is for.
pub(super) fn purpose(view: &View<'_>, predicate: &Predicate) -> Option<Id<Timex>> {
    view.journeys(predicate)
        .into_iter()
        .find_map(|verb| own(view, view.predicate_at(verb.head)?))
}

/// "stopped paying in May": the phase of what has its date.
pub(super) fn phased(view: &View<'_>, predicate: &Predicate) -> Option<Id<Timex>> {
    let phase = ["start", "resume", "end"]
        .iter()
        .any(|list| view.words.has(list, &predicate.lemma));
    if !phase {
        return None;
    }
    predicate
        .roles_of(RoleKind::Complement)
        .find_map(|r| own(view, view.predicate_of(r.head)?))
}

/// The verb that lets the event happen and whose subject, object or complement it is.
pub(super) fn carried(view: &View<'_>, predicate: &Predicate, depth: u8) -> Option<Id<Timex>> {
    if predicate.kind != PredicateKind::Noun {
        // "began on Monday to withdraw": the phase of an event has its date.
        return predicate
            .under
            .iter()
            .take_while(|e| {
                ["start", "resume", "end"]
                    .iter()
                    .any(|list| view.words.has(list, &e.lemma))
            })
            .find_map(|e| dated(view, view.predicate_at(e.governor)?, depth));
    }
    view.carriers(predicate.head)
        .find_map(|verb| dated(view, verb, depth))
        .or_else(|| {
            // "a meeting, set for Tuesday": the participle that sets it has its date.
            view.layers
                .syntax
                .children(predicate.head)
                .filter(|(_, t)| {
                    matches!(t.deprel, Deprel::Acl | Deprel::Discourse)
                        && t.xpos != "VBG"
                        && view.words.has("happening", &t.lemma)
                })
                .find_map(|(verb, _)| own(view, view.predicate_of(verb)?))
        })
}

/// "killed on Monday when fighters attacked", "attacked on Monday, killing": the clause that goes
/// with a dated verb happens with it.
pub(super) fn simultaneous(view: &View<'_>, predicate: &Predicate, depth: u8) -> Option<Id<Timex>> {
    let carrier = predicate.light.unwrap_or(predicate.head);
    let token = view.token(carrier)?;
    if !matches!(
        token.deprel,
        Deprel::Advcl | Deprel::Parataxis | Deprel::Ccomp
    ) || predicate.kind == PredicateKind::Adjective
    {
        return None;
    }
    let clause = token.deprel == Deprel::Advcl;
    let participle = clause
        && token.xpos == "VBG"
        && !view
            .layers
            .syntax
            .children(carrier)
            .any(|(_, t)| matches!(t.deprel, Deprel::Mark | Deprel::Case));
    let together = view
        .layers
        .syntax
        .children(carrier)
        .any(|(_, t)| view.words.has("simultaneous", &t.folded));
    if !participle && !together {
        return None;
    }
    if !clause {
        // The parser hangs "when ..." on the verb of saying around both clauses.
        return beside_clause(view, carrier, depth);
    }
    let main = view.predicate_of(token.head?)?;
    dated(view, main, depth)
}

/// The clause before one that begins with "when": under the same verb of saying, or that verb.
fn beside_clause(view: &View<'_>, carrier: Id<Token>, depth: u8) -> Option<Id<Timex>> {
    let above = view.token(carrier)?.head?;
    let sibling = view
        .layers
        .syntax
        .children(above)
        .rfind(|(id, t)| *id < carrier && t.deprel == Deprel::Ccomp);
    let main = match sibling {
        Some((id, _)) => id,
        None if above < carrier => above,
        None => return None,
    };
    dated(view, view.predicate_of(main)?, depth)
}

/// A relative clause on a time expression: "on the morning of October 7, when ...".
pub(super) fn relative(view: &View<'_>, head: Id<Token>) -> Option<Id<Timex>> {
    let mut at = head;
    for _ in 0..8 {
        let token = view.token(at)?;
        let above = token.head?;
        // "on October 7, when they attacked": the parser may coordinate the clause.
        let when = token.deprel == Deprel::Conj
            && view
                .layers
                .syntax
                .children(at)
                .any(|(_, t)| view.words.has("simultaneous", &t.folded));
        match token.deprel {
            Deprel::Conj if when => return date_before(view, at),
            Deprel::AclRelcl | Deprel::AdvclRelcl | Deprel::Advcl | Deprel::Parataxis => {
                let modified = view.span(above);
                if let Some((id, _)) = view
                    .layers
                    .times
                    .pairs()
                    .find(|(_, t)| dates(t) && t.span.contains(modified))
                {
                    return Some(id);
                }
                // The parser often hangs the clause on the verb instead of the date right before it.
                let when = view
                    .layers
                    .syntax
                    .children(at)
                    .any(|(_, t)| view.words.has("simultaneous", &t.folded));
                if !when {
                    return None;
                }
                return date_before(view, at);
            }
            Deprel::Conj | Deprel::Obj | Deprel::Obl | Deprel::Nsubj => at = above,
            _ => return None,
        }
    }
    None
}

/// The date right before a clause.
fn date_before(view: &View<'_>, clause: Id<Token>) -> Option<Id<Timex>> {
    let first = view.layers.syntax.subtree_span(clause).start;
    view.layers
        .times
        .pairs()
        .filter(|(_, t)| dates(t) && t.span.end <= first && first - t.span.end <= 3)
        .map(|(id, _)| id)
        .next_back()
}

/// A verb coordinated with a dated verb before it shares the date.
pub(super) fn coordinated(view: &View<'_>, predicate: &Predicate, depth: u8) -> Option<Id<Timex>> {
    let token = view.token(predicate.light.unwrap_or(predicate.head))?;
    let subject = view
        .layers
        .syntax
        .children(predicate.light.unwrap_or(predicate.head))
        .any(|(_, t)| t.deprel.is_subject());
    if token.deprel != Deprel::Conj {
        return None;
    }
    let nearer = view
        .nearer_conjunct(predicate)
        .and_then(|p| view.predicate_at(p.head));
    let first = match nearer {
        Some(nearer) => nearer,
        None => view.predicate_of(token.head?)?,
    };
    let other = view.layers.predicates.at(first)?;
    // Participles and preterites are easily mistaken for one another.
    if other.tense != predicate.tense && predicate.tense != Tense::None {
        return None;
    }
    let time = dated(view, first, depth)?;
    // A second clause with its own subject shares only a date that stands before both.
    let fronted = || {
        let date = view.layers.times.at(time).map(|t| t.span.end);
        let agent = other.role(RoleKind::Agent).map(|r| view.span(r.head).start);
        date.zip(agent).is_some_and(|(d, a)| d <= a)
    };
    (!subject || fronted()).then_some(time)
}

/// "the attack on Monday, which killed twelve", "the February 23 accord signed by both": what the
/// clause on a dated noun tells of it happened with it.
pub(super) fn of_noun(view: &View<'_>, predicate: &Predicate) -> Option<Id<Timex>> {
    let carrier = predicate.light.unwrap_or(predicate.head);
    let token = view.token(carrier)?;
    let noun = view.predicate_at(token.head?)?;
    view.layers.predicates.at(noun).filter(|p| is_noun(p))?;
    let happens = match token.deprel {
        // "an accord signed by both", but not "an accord hailed by both".
        Deprel::Acl => token.xpos == "VBN" && view.words.has("happening", &predicate.lemma),
        Deprel::AclRelcl => {
            predicate.tense == Tense::Past
                && predicate.aspect == Aspect::Simple
                && !predicate.passive
                && predicate.kind == PredicateKind::Verb
        }
        _ => false,
    };
    happens.then(|| own(view, noun)).flatten()
}

/// "managed on Monday to cross", "forced them on Monday to leave": what a dated verb brings about.
pub(super) fn brought_about(
    view: &View<'_>,
    predicate: &Predicate,
    depth: u8,
) -> Option<Id<Timex>> {
    let above = predicate.under.first()?;
    let brings = ["implicative+", "attempt", "begin", "cause", "phase"];
    if predicate.tense != Tense::None || !brings.contains(&above.class.as_str()) {
        return None;
    }
    let verb = view.predicate_of(above.governor)?;
    dated(view, verb, depth)
}
