//! "the American", "the Swiss": one person of a people, spoken of before.

use super::clusters::{Cluster, Clusters};
use super::lands::country;
use super::roles::in_mind;
use super::scene::Scene;
use dateline_document::{Id, Kind, Mention, MentionForm};

/// The person in mind who is of that people; else the one in mind who acts for no state: a servant
/// of an international body may be of any.
pub(super) fn native(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<usize> {
    let state = mention
        .known
        .first()
        .and_then(|key| scene.knowledge.row(key))
        .filter(|row| row.kind == Some(Kind::State))?;
    let single = mention.kind == Kind::Person && !mention.plural;
    if mention.form != MentionForm::Nominal || !single || !scene.is_definite(id) {
        return None;
    }
    let number = |c: &Cluster| clusters.all.iter().position(|o| std::ptr::eq(o, c));
    let code = |c: &Cluster| number(c).and_then(|n| country(scene, clusters, n));
    let person = |c: &Cluster| c.kind == Kind::Person && !c.plural;
    let own = |c: &Cluster| person(c) && code(c).is_some() && code(c) == state.country;
    let stateless =
        |c: &Cluster| person(c) && code(c).is_none_or(|code| !scene.knowledge.is_state(&code));
    in_mind(scene, clusters, id, &own).or_else(|| in_mind(scene, clusters, id, &stateless))
}
