//! Numbers in a clause that are no dates, with what they count; and the place of a meeting in a row of its kind.

use super::casualties::{bounds, number};
use crate::view::View;
use crate::words::Number;
use dateline_document::{Count, Id, Predicate, PredicateKind, RoleKind, Span, Token};

/// What is counted within `span`, in the text's order; lower bounds and dates are left out.
pub(super) fn of(view: &View<'_>, span: Span) -> Vec<Count> {
    let mut found: Vec<Count> = Vec::new();
    for i in view.layers.syntax.tokens_in(span) {
        let id = Id::new(i);
        let Some(token) = view.token(id) else {
            continue;
        };
        let counted = view
            .layers
            .syntax
            .children(id)
            .any(|(n, t)| n < id && t.deprel.main() == "nummod" && span.contains(t.span));
        let dated = view
            .layers
            .times
            .iter()
            .any(|t| t.span.contains(token.span));
        if !counted || dated {
            continue;
        }
        if let Some((n, at, false)) = number(view, id)
            && bounds(view, at) == (false, false)
        {
            found.push(Count {
                n,
                of: token.lemma.clone(),
            });
        }
    }
    found
}

/// 2 of "the second round": what stands before the noun that tells of it, or before the noun that
/// its verb takes.
pub(super) fn ordinal(view: &View<'_>, predicate: &Predicate) -> Option<u32> {
    let nouns = predicate.roles.iter().filter(|r| {
        matches!(
            r.kind,
            RoleKind::Agent | RoleKind::Patient | RoleKind::Oblique
        )
    });
    let own = (predicate.kind == PredicateKind::Noun).then_some(predicate.head);
    let heads = nouns
        .map(|r| r.head)
        .filter(|h| view.predicate_of(*h).is_some());
    own.into_iter()
        .chain(heads)
        .find_map(|head| before(view, head))
        .or_else(|| {
            // "A third will take place": the word stands for the noun.
            let mut heads = predicate.roles.iter().map(|r| r.head);
            heads.find_map(|head| rank(view, head))
        })
}

fn before(view: &View<'_>, head: Id<Token>) -> Option<u32> {
    let mut children = view.layers.syntax.children(head);
    children.find_map(|(id, _)| (id < head).then(|| rank(view, id)).flatten())
}

fn rank(view: &View<'_>, token: Id<Token>) -> Option<u32> {
    match view.words.number(&view.token(token)?.folded)? {
        Number::Rank(n) => Some(n),
        _ => None,
    }
}
