//! When: the expression that dates an event, never the one that dates its report.
//!
//! Each time expression belongs to the nearest predicate that governs it. An event takes its own;
//! failing that the one of the verb that carries it ("talks will be held on Sunday"), of a
//! coordinated verb before it, or the one that its clause modifies ("on October 7, when ...").

use crate::view::View;
use dateline_document::{
    By, Deprel, Id, Predicate, PredicateKind, RoleKind, Timex, TimexKind, Token, Upos, When,
    WhenRelation,
};

/// The time of an event, with what decided.
pub(crate) fn find(
    view: &View<'_>,
    id: Id<Predicate>,
    predicate: &Predicate,
) -> Option<(When, By)> {
    let found = own(view, id)
        .map(|t| (t, "event/when-own"))
        .or_else(|| beside(view, predicate).map(|t| (t, "event/when-beside")))
        .or_else(|| carried(view, predicate).map(|t| (t, "event/when-of-governor")))
        .or_else(|| relative(view, predicate.head).map(|t| (t, "event/when-relative")))
        .or_else(|| coordinated(view, predicate).map(|t| (t, "event/when-coordinated")))
        .or_else(|| simultaneous(view, predicate).map(|t| (t, "event/when-clause")))
        .or_else(|| purpose(view, predicate).map(|t| (t, "event/when-journey")))
        .or_else(|| phased(view, predicate).map(|t| (t, "event/when-phase")))?;
    Some((when(view, found.0), By::fixed(found.1)))
}

fn when(view: &View<'_>, time: Id<Timex>) -> When {
    let relation = view
        .layers
        .times
        .at(time)
        .and_then(|t| t.side)
        .unwrap_or(WhenRelation::On);
    When { time, relation }
}

/// Can date an event: a point, placed or at least named; or a stretch that is placed.
fn dates(timex: &Timex) -> bool {
    match timex.kind {
        TimexKind::Date | TimexKind::Time => !timex.value.ends_with("_REF"),
        TimexKind::Duration => timex.interval.is_some(),
        TimexKind::Set => false,
    }
}

/// The predicate that ends right before a time expression, or before its preposition: "said on
/// Thursday that they will go", whatever the parse makes of it.
fn before(view: &View<'_>, timex: &Timex) -> Option<Id<Predicate>> {
    let tokens = view.layers.syntax.tokens_in(timex.span);
    let first = tokens.start;
    let case = first.checked_sub(1).filter(|at| {
        view.token(Id::new(*at)).is_some_and(|t| {
            t.upos == Upos::Adp && t.head.is_some_and(|h| tokens.contains(&h.index()))
        })
    });
    let at = Id::new(case.unwrap_or(first).checked_sub(1)?);
    let id = view.predicate_of(at)?;
    let predicate = view.layers.predicates.at(id)?;
    let same = view.token(at)?.sentence == view.token(Id::new(first))?.sentence;
    (same && (case.is_none() || predicate.kind == PredicateKind::Verb)).then_some(id)
}

/// The predicate that governs a time expression: the first predicate above its head.
fn governor(view: &View<'_>, timex: &Timex) -> Option<Id<Predicate>> {
    if let Some(id) = before(view, timex)
        && view
            .layers
            .predicates
            .at(id)
            .is_some_and(|p| p.kind == PredicateKind::Verb)
    {
        return Some(id);
    }
    let head = view.layers.syntax.head_of(timex.span)?;
    let mut at = view.token(head)?.head;
    for _ in 0..64 {
        let token = at?;
        if let Some(predicate) = view.predicate_of(token) {
            return Some(predicate);
        }
        at = view.token(token)?.head;
    }
    None
}

/// "the meeting yesterday", "an attack on Monday": the expression right after a noun, which the
/// verb may govern as well.
fn beside(view: &View<'_>, predicate: &Predicate) -> Option<Id<Timex>> {
    if predicate.kind != PredicateKind::Noun {
        return None;
    }
    let after = view.span(predicate.head).end;
    let (id, timex) = view
        .layers
        .times
        .pairs()
        .find(|(_, t)| t.span.start >= after)?;
    let tokens = view.layers.syntax.tokens_in(timex.span);
    let between = tokens.start.checked_sub(predicate.head.index())?;
    let case = between == 2
        && view
            .token(Id::new(tokens.start.checked_sub(1)?))
            .is_some_and(|t| t.upos == Upos::Adp);
    (dates(timex) && (between == 1 || case)).then_some(id)
}

/// "will travel to Havana on Monday to speak to them": what a dated journey is for.
fn purpose(view: &View<'_>, predicate: &Predicate) -> Option<Id<Timex>> {
    view.journeys(predicate)
        .into_iter()
        .find_map(|verb| own(view, view.predicate_at(verb.head)?))
}

/// "stopped paying in May": the phase of what has its date.
fn phased(view: &View<'_>, predicate: &Predicate) -> Option<Id<Timex>> {
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

/// What the predicate or its light verb governs.
fn own(view: &View<'_>, id: Id<Predicate>) -> Option<Id<Timex>> {
    let predicate = view.layers.predicates.at(id)?;
    let sentence = view.token(predicate.head)?.sentence;
    let mut best: Option<(u32, Id<Timex>)> = None;
    for (time, timex) in view.layers.times.pairs() {
        if !dates(timex) || view.layers.syntax.sentence_at(timex.span.start) != Some(sentence) {
            continue;
        }
        let governed = governor(view, timex) == Some(id);
        if governed {
            let distance = timex.span.start.abs_diff(predicate.span.start);
            if best.is_none_or(|(d, _)| distance < d) {
                best = Some((distance, time));
            }
        }
    }
    best.map(|(_, time)| time)
}

/// The verb that lets the event happen and whose subject, object or complement it is.
fn carried(view: &View<'_>, predicate: &Predicate) -> Option<Id<Timex>> {
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
            .find_map(|e| own(view, view.predicate_at(e.governor)?));
    }
    view.carriers(predicate.head)
        .find_map(|verb| own(view, verb))
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
fn simultaneous(view: &View<'_>, predicate: &Predicate) -> Option<Id<Timex>> {
    let carrier = predicate.light.unwrap_or(predicate.head);
    let token = view.token(carrier)?;
    if token.deprel != Deprel::Advcl || predicate.kind == PredicateKind::Adjective {
        return None;
    }
    let participle = token.xpos == "VBG"
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
    let main = view.predicate_of(token.head?)?;
    own(view, main)
}

/// A relative clause on a time expression: "on the morning of October 7, when ...".
fn relative(view: &View<'_>, head: Id<Token>) -> Option<Id<Timex>> {
    let mut at = head;
    for _ in 0..8 {
        let token = view.token(at)?;
        let above = token.head?;
        match token.deprel {
            Deprel::AclRelcl | Deprel::AdvclRelcl | Deprel::Advcl => {
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
                let first = view.layers.syntax.subtree_span(at).start;
                return view
                    .layers
                    .times
                    .pairs()
                    .filter(|(_, t)| dates(t) && t.span.end <= first && first - t.span.end <= 3)
                    .map(|(id, _)| id)
                    .next_back();
            }
            Deprel::Conj | Deprel::Obj | Deprel::Obl | Deprel::Nsubj => at = above,
            _ => return None,
        }
    }
    None
}

/// A verb coordinated with a dated verb before it shares the date.
fn coordinated(view: &View<'_>, predicate: &Predicate) -> Option<Id<Timex>> {
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
    if other.tense != predicate.tense {
        return None;
    }
    let time = own(view, first).or_else(|| relative(view, other.head))?;
    // A second clause with its own subject shares only a date that stands before both.
    let fronted = || {
        let date = view.layers.times.at(time).map(|t| t.span.end);
        let agent = other.role(RoleKind::Agent).map(|r| view.span(r.head).start);
        date.zip(agent).is_some_and(|(d, a)| d <= a)
    };
    (!subject || fronted()).then_some(time)
}
