//! Counts of people harmed, with their own attribution.

use crate::view::View;
use crate::words::Number;
use dateline_document::{Attribution, Casualties, CasualtyKind, Id, Predicate, RoleKind, Token};
use dateline_rules::frame::Frame;

const KINDS: &[(&str, CasualtyKind)] = &[
    ("killed", CasualtyKind::Killed),
    ("injured", CasualtyKind::Injured),
    ("arrested", CasualtyKind::Arrested),
    ("abducted", CasualtyKind::Abducted),
    ("displaced", CasualtyKind::Displaced),
];

/// The counts that the predicate's own arguments give: of several objects one each.
pub(crate) fn count(
    view: &View<'_>,
    predicate: &Predicate,
    frame: &Frame,
    attribution: Id<Attribution>,
) -> Vec<Casualties> {
    let Some((_, kind)) = KINDS
        .iter()
        .find(|(list, _)| view.words.has(list, &predicate.lemma))
    else {
        return Vec::new();
    };
    let mut heads: Vec<Id<Token>> = predicate
        .roles_of(RoleKind::Patient)
        .map(|r| r.head)
        .collect();
    if heads.is_empty() {
        heads = frame.fillers("recipient", predicate, view);
    }
    heads
        .into_iter()
        .filter_map(|head| number(view, head))
        .map(|(n, at, vague)| {
            let (least, most) = bounds(view, at);
            let least = vague || least;
            Casualties {
                kind: *kind,
                n: (!least && !most).then_some(n),
                low: least.then_some(n),
                high: most.then_some(n),
                attribution,
            }
        })
        .collect()
}

/// Whether the word before a number says that it is the least, or the most.
pub(super) fn bounds(view: &View<'_>, at: Id<Token>) -> (bool, bool) {
    let before = (at.index().checked_sub(1))
        .and_then(|i| view.token(Id::new(i)))
        .map_or("", |t| t.folded.as_str());
    let is = |list| view.words.has(list, before);
    (is("at-least"), is("at-most"))
}

/// The number that modifies `head`, or `head` itself: its value, its first word, and whether it is
/// only a lower bound.
pub(super) fn number(view: &View<'_>, head: Id<Token>) -> Option<(u32, Id<Token>, bool)> {
    let own = view
        .token(head)
        .and_then(|t| view.words.number(&t.folded))
        .filter(|n| !matches!(n, Number::Rank(_)))
        .map(|_| head);
    let child = || {
        view.layers
            .syntax
            .children(head)
            .find(|(id, t)| *id < head && t.deprel.main() == "nummod")
            .map(|(id, _)| id)
    };
    let last = own.or_else(child)?;
    // "two hundred": the words of one number stand side by side.
    let mut first = last;
    let is_number = |i: usize| {
        view.token(Id::new(i))
            .and_then(|t| view.words.number(&t.folded))
            .is_some_and(|n| !matches!(n, Number::Rank(_)))
    };
    let is_hyphen = |i: usize| view.token(Id::new(i)).is_some_and(|t| t.folded == "-");
    loop {
        let at = first.index();
        if at >= 1 && is_number(at - 1) {
            first = Id::new(at - 1);
        } else if at >= 2 && is_hyphen(at - 1) && is_number(at - 2) {
            first = Id::new(at - 2);
        } else {
            break;
        }
    }
    let (mut value, mut group, mut vague) = (0u32, 0u32, false);
    for i in (first.index()..=last.index()).filter(|i| !is_hyphen(*i)) {
        match view
            .token(Id::new(i))
            .and_then(|t| view.words.number(&t.folded))?
        {
            Number::Exact(n) => group = group.checked_add(n)?,
            Number::Rank(_) => return None,
            Number::Scale(n) => {
                group = group.max(1).checked_mul(n)?;
                if n >= 1000 {
                    value = value.checked_add(group)?;
                    group = 0;
                }
            }
            Number::Vague(n) => {
                vague = true;
                group = group.max(1).checked_mul(n)?;
            }
        }
    }
    let total = value.checked_add(group)?;
    (total > 0).then_some((total, first, vague))
}
