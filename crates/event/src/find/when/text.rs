//! The date of an event that the report has told of before.

use super::{Dated, is_noun, of_sentence};
use crate::view::View;
use dateline_document::{Deprel, Predicate};

/// The rule's name.
pub(crate) const TOLD_BEFORE: &str = "event/when-told-before";

/// "the attack", after "gunmen attacked on Monday" or "an attack on Monday": where all that the
/// text before has dated by that word has one date.
pub(super) fn told_before(view: &View<'_>, predicate: &Predicate) -> Option<Dated> {
    if !is_noun(predicate) || predicate.reality.status().is_none() {
        return None;
    }
    let mut determiners = view
        .layers
        .syntax
        .children(predicate.head)
        .filter(|(_, t)| matches!(t.deprel, Deprel::Det | Deprel::NmodPoss));
    let (_, determiner) = determiners.next()?;
    let definite = determiner.deprel == Deprel::Det
        && view.words.has("definite", &determiner.folded)
        && view.token(predicate.head)?.xpos == "NN";
    // "the sale of the mill" need not be the sale told of before.
    let told_more = view.layers.syntax.children(predicate.head).any(|(_, t)| {
        matches!(
            t.deprel,
            Deprel::Nmod | Deprel::Acl | Deprel::AclRelcl | Deprel::Compound
        )
    });
    if !definite || told_more {
        return None;
    }
    let predicates = view.layers.predicates;
    let before = predicates
        .pairs()
        .take_while(|(_, p)| p.head < predicate.head)
        .filter(|(_, p)| p.lemma == predicate.lemma);
    let mut found = None;
    for (id, other) in before {
        let Some((time, _)) = of_sentence(view, id, other, 0) else {
            continue;
        };
        let value = |t| view.layers.times.at(t).map(|t| &t.value);
        match found {
            Some(first) if value(first) != value(time) => return None,
            Some(_) => {}
            None => found = Some(time),
        }
    }
    found.map(|time| (time, TOLD_BEFORE))
}
