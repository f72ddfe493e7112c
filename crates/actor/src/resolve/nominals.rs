//! Noun phrases: appositions, office holders, "the newspaper", "the movement", "both sides".

use super::apposition::{apposed, apposed_several, owners};
use super::bodies;
use super::clusters::{Cluster, Clusters};
use super::natives::native;
use super::offices::holder;
use super::outlets::outlet;
use super::parties::{lately, parties};
use super::repeated::repeated;
use super::roles::role;
use super::scene::Scene;
use super::things::{Said, again};
use crate::words::Class;
use dateline_document::{Id, Kind, Mention};

/// Sentences back in which a role noun finds what it speaks of.
pub(crate) const REACH: usize = 6;
/// Mentions back in which a body is named again.
pub(crate) const FAR: usize = 800;

/// The entity of a noun phrase; a new one where it speaks of nobody named before.
pub(crate) fn nominal(scene: &Scene<'_>, clusters: &mut Clusters, said: &Said, id: Id<Mention>) {
    let Some(mention) = scene.mention(id) else {
        return;
    };
    if mention.by.as_str() == super::BOTH {
        let mut all = apposed_several(scene, clusters, id, mention);
        if all.len() < 2 {
            all = parties(scene, clusters, id, mention);
        }
        // People counted for the first time are somebody, parties that nobody named are not (I4).
        if all.is_empty() && matches!(mention.kind, Kind::Person | Kind::People) {
            all.push(fresh(scene, clusters, id, mention));
        }
        for cluster in all {
            clusters.join(id, cluster);
        }
        return;
    }
    if mention.by.as_str() == super::OTHER_SIDE {
        if let Some(cluster) = super::parties::other(scene, clusters, id, mention) {
            clusters.join(id, cluster);
        }
        return;
    }
    let mut several = apposed_several(scene, clusters, id, mention);
    if several.len() < 2 {
        several = owners(scene, clusters, id, mention);
    }
    if several.len() < 2
        && let Some(found) = lately(scene, clusters, id, mention)
    {
        several = found;
    }
    if several.len() > 1 {
        for cluster in several {
            clusters.join(id, cluster);
        }
        return;
    }
    let found = apposed(scene, clusters, id, mention)
        .or_else(|| native(scene, clusters, id, mention))
        .or_else(|| super::lands::capital(scene, clusters, id, mention))
        .or_else(|| holder(scene, clusters, id, mention))
        .or_else(|| bodies::by_word(scene, clusters, &said.names, id, mention))
        .or_else(|| outlet(scene, clusters, id, mention))
        .or_else(|| bodies::group(scene, clusters, id, mention))
        .or_else(|| bodies::bureau(scene, clusters, id, mention))
        .or_else(|| bodies::commanded(scene, clusters, id, mention))
        .or_else(|| match mention.kind {
            // "four rebels ... the rebels": a group named before is meant first.
            Kind::Group => role(scene, clusters, id, mention),
            Kind::Person if mention.office.is_some() => role(scene, clusters, id, mention),
            _ => None,
        })
        .or_else(|| repeated(scene, clusters, id, mention))
        .or_else(|| role(scene, clusters, id, mention))
        .or_else(|| bodies::only_group(scene, clusters, id, mention))
        .or_else(|| bodies::of_person(scene, clusters, id, mention))
        .or_else(|| super::epithets::epithet(scene, clusters, id, mention))
        .or_else(|| match scene.is_definite(id) && !mention.plural {
            true => again(scene, clusters, said, id, mention),
            false => None,
        });
    let cluster = found.unwrap_or_else(|| fresh(scene, clusters, id, mention));
    clusters.join(id, cluster);
    super::names::owner(clusters, id, mention);
    bodies::owned(scene, clusters, id, mention);
    super::offices::alike(scene, clusters, cluster, mention);
    if let Some(c) = clusters.all.get_mut(cluster)
        && c.kind == Kind::Person
        && c.office.is_none()
        && c.mentions.len() > 1
    {
        c.office.clone_from(&mention.office);
    }
    // "the agency's director": what "agency" stands for decides.
    let inherited = mention
        .of
        .filter(|of| {
            scene
                .mention(*of)
                .is_some_and(|o| o.sectors == mention.sectors)
        })
        .and_then(|of| clusters.at(clusters.one(of)?))
        .filter(|o| o.row.is_some())
        .map(|o| o.sectors.clone());
    if let Some(c) = clusters.all.get_mut(cluster)
        && c.sectors.is_empty()
        && c.kind != Kind::State
        // "the agency" makes no outlet of a body of the tables.
        && (c.row.is_none() || c.kind == Kind::Person)
    {
        c.sectors = inherited.unwrap_or_else(|| mention.sectors.clone());
    }
}

/// Whether more than an article stands before the head; "X-backed" says only who stands behind it.
pub(crate) fn has_modifier(scene: &Scene<'_>, mention: &Mention) -> bool {
    let head = mention.head.index();
    let words = &scene.knowledge.words;
    let token = |n: usize| scene.syntax.tokens.as_slice().get(n);
    let backed = |n: usize| {
        token(n).is_some_and(|t| words.is(&t.folded, Class::Backed))
            && token(n.saturating_sub(1)).is_some_and(|t| t.folded == "-")
    };
    let tokens = scene.syntax.tokens_in(mention.span);
    tokens
        .filter(|n| *n < head)
        .filter(|n| token(*n).is_some_and(|t| t.upos.is_content()))
        .any(|n| !backed(n) && !(n..n + 4).any(backed))
}

/// An entity of its own, named by its phrase.
fn fresh(scene: &Scene<'_>, clusters: &mut Clusters, id: Id<Mention>, mention: &Mention) -> usize {
    let words = &scene.knowledge.words;
    let role = mention
        .by
        .as_str()
        .strip_prefix(super::ROLES)
        .and_then(|noun| words.roles.row(noun));
    clusters.push(Cluster {
        kind: mention.kind,
        row: None,
        people: mention.kind == Kind::People,
        name: scene.text(id).to_owned(),
        mentions: Vec::new(),
        office: mention.office.clone(),
        sectors: mention.sectors.clone(),
        sex: role.and_then(|r| r.sex),
        plural: mention.plural,
        of: None,
        by: mention.by.clone(),
    })
}
