//! Bodies whose name goes on: "the Ministry of Foreign Affairs of Belarus" is not the ministry of
//! another state that the tables have under the shorter name.

use super::draft::{Draft, Found};
use super::scene::Scene;
use crate::words::Class;
use dateline_document::{Kind, MentionForm, Upos};

/// Lets every name of a body of a state take in the state or people that follows it.
pub(crate) fn extend(scene: &Scene<'_>, found: &mut Found) {
    for n in 0..found.drafts.len() {
        let Some(draft) = found.at(n).filter(|d| is_body(scene, d)).cloned() else {
            continue;
        };
        let Some((owner, end)) = owner(scene, found, &draft) else {
            continue;
        };
        let Some(state) = found.at(owner) else {
            continue;
        };
        let code = |id: &u32| scene.knowledge.at(*id).and_then(|r| r.country.as_deref());
        let whose = state.rows.first().and_then(code);
        let people = state.kind == Kind::People;
        // A row of that very state stays; those of others are other bodies.
        let rows: Vec<u32> = draft
            .rows
            .iter()
            .copied()
            .filter(|id| !people && whose.is_some() && code(id) == whose)
            .collect();
        let tokens = draft.tokens.start..end;
        let mut longer = Draft::new(
            scene.span(&tokens),
            tokens.clone(),
            draft.head,
            MentionForm::Name,
            draft.kind,
            draft.by.clone(),
        );
        longer.sectors.clone_from(&draft.sectors);
        longer.rows = rows;
        longer.of = Some(owner).filter(|_| !people);
        found.hide(n);
        found.push(longer);
    }
}

/// A name of the tables for a body of some state, under which others go too.
fn is_body(scene: &Scene<'_>, draft: &Draft) -> bool {
    let body = matches!(
        draft.kind,
        Kind::Government | Kind::Organization | Kind::Group
    );
    let stated = draft.rows.iter().any(|id| {
        scene.knowledge.at(*id).is_some_and(|r| {
            r.country
                .as_deref()
                .is_some_and(|code| scene.knowledge.is_state(code))
        })
    });
    !draft.hidden
        && draft.form == MentionForm::Name
        && body
        && stated
        && !draft.adjective
        && !draft.seat
        && draft.tokens.len() > 1
}

/// The state or people in the possessive phrase after a body, and where it ends.
fn owner(scene: &Scene<'_>, found: &Found, draft: &Draft) -> Option<(usize, usize)> {
    let of = draft.tokens.end;
    let sentence = scene.sentence(draft.head);
    if !sentence.contains(&of) || !scene.is(of, Class::Possession) {
        return None;
    }
    let start = of + 1 + usize::from(scene.upos(of + 1) == Upos::Det);
    let (owner, state) = found.name_at(start)?;
    let whole = state.tokens.start == start && !state.adjective;
    let land = matches!(state.kind, Kind::State | Kind::People) && !state.seat;
    (whole && land && sentence.contains(&start)).then_some((owner, state.tokens.end))
}
