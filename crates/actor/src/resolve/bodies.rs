//! Bodies spoken of again by a word of their name: "the Arab League ... the league", "the Ukrainian
//! defence ministry ... the ministry".

use super::clusters::{Cluster, Clusters};
use super::nominals::has_modifier;
use super::roles::in_mind;
use super::salience;
use super::scene::{Scene, is_body};
use crate::words::Class;
use dateline_document::{Deprel, Id, Kind, Mention, MentionForm};
use std::collections::HashMap;

/// Sentences back in which a mere word for a group finds one.
const REACH: usize = 4;

/// The names of bodies by each of their words.
#[derive(Debug, Default)]
pub(crate) struct Names(HashMap<String, Vec<(Id<Mention>, usize)>>);

impl Names {
    /// Of all names that have a cluster.
    pub(crate) fn new(scene: &Scene<'_>, clusters: &Clusters) -> Self {
        let mut out = Self::default();
        for (id, mention) in scene.mentions.pairs() {
            let named = clusters
                .one(id)
                .and_then(|n| Some((n, clusters.at(n)?)))
                .filter(|(_, c)| mention.form == MentionForm::Name && is_body(c.kind));
            let Some((n, cluster)) = named else { continue };
            for name in [scene.text(id), &cluster.name] {
                let folded = dateline_document::fold(name);
                let words: Vec<&str> = folded.split([' ', '-']).collect();
                for word in words.iter().filter(|_| words.len() > 1) {
                    let known = out.0.entry((*word).to_owned()).or_default();
                    if known.last() != Some(&(id, n)) {
                        known.push((id, n));
                    }
                }
            }
        }
        out
    }
}

/// The last body of whose name the noun is a word.
pub(crate) fn by_word(
    scene: &Scene<'_>,
    clusters: &Clusters,
    names: &Names,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<usize> {
    let known = names.0.get(&scene.lemma(id))?;
    if mention.plural || mention.of.is_some() || !bare(scene, id, mention) {
        return None;
    }
    let fits = |kind: Kind| match mention.kind {
        Kind::Government => kind == mention.kind,
        // "the agency" may be one of news or of atoms.
        Kind::Outlet => matches!(kind, Kind::Outlet | Kind::Organization),
        Kind::Organization | Kind::Group | Kind::Other => {
            matches!(kind, Kind::Organization | Kind::Group)
        }
        _ => false,
    };
    known
        .iter()
        .rev()
        .filter(|(name, _)| *name < id)
        .map(|(_, n)| *n)
        .find(|n| clusters.at(*n).is_some_and(|c| fits(c.kind)))
}

/// "the party", "the movement", "the group": of the groups spoken of lately the one in mind.
pub(crate) fn group(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<usize> {
    let renames = scene.knowledge.words.is(&scene.lemma(id), Class::Renames);
    let kind = matches!(mention.kind, Kind::Group | Kind::Other);
    if mention.plural || mention.of.is_some() || !kind || !renames || !bare(scene, id, mention) {
        return None;
    }
    let fits = |_: Id<Mention>, m: &Mention, all: &[usize]| match all {
        [one] => {
            !m.span.contains(mention.span)
                && clusters.at(*one).is_some_and(|c| {
                    let named = c.mentions.iter().any(|m| {
                        scene
                            .mention(*m)
                            .is_some_and(|m| m.form == MentionForm::Name)
                    });
                    c.kind == Kind::Group && !c.plural && (named || c.row.is_some())
                })
        }
        _ => false,
    };
    salience::candidates(scene, clusters, id, REACH, false, false, fits)
        .into_iter()
        .max_by_key(|c| (c.weight, c.nearest))
        .and_then(|c| c.clusters.first().copied())
}

/// "the department", "the ministry": of the organs of state spoken of lately the one in mind.
pub(crate) fn bureau(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<usize> {
    let again = scene.knowledge.words.is(&scene.lemma(id), Class::Bureau);
    let kind = matches!(mention.kind, Kind::Government | Kind::Organization);
    if mention.plural || mention.of.is_some() || !kind || !again || !bare(scene, id, mention) {
        return None;
    }
    let here = scene.sentence(id);
    let organ = |c: &Cluster| {
        let near = c
            .mentions
            .iter()
            .any(|m| *m < id && here - scene.sentence(*m).min(here) <= REACH);
        let sectors = mention.sectors.iter().any(|s| c.sectors.contains(s));
        near && c.kind == Kind::Government && !c.plural && sectors
    };
    in_mind(scene, clusters, id, &organ)
}

/// "his men", "its fighters": those of the group that he leads or that it is.
pub(crate) fn commanded(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<usize> {
    let owner = mention.of.filter(|of| {
        mention.plural
            && scene.knowledge.words.is(&scene.lemma(id), Class::Commanded)
            && !has_modifier(scene, mention)
            && scene
                .mention(*of)
                .is_some_and(|m| m.form == MentionForm::Pronoun)
    })?;
    let mut at = clusters.one(owner)?;
    if let Some(person) = clusters.at(at).filter(|c| c.kind == Kind::Person) {
        at = match person.of {
            Some(of) => of,
            None => {
                let row = scene.knowledge.at(person.row?)?;
                clusters.by_key(row.of.as_deref()?)?
            }
        };
    }
    clusters
        .at(at)
        .is_some_and(|c| c.kind == Kind::Group)
        .then_some(at)
}

/// "the front's chairman": a person acts for a body of which only a word stands before him.
pub(crate) fn owned(
    scene: &Scene<'_>,
    clusters: &mut Clusters,
    id: Id<Mention>,
    mention: &Mention,
) {
    if mention.of.is_some() || !matches!(mention.kind, Kind::Person | Kind::Government) {
        return;
    }
    let owner = scene
        .syntax
        .children(mention.head)
        .filter(|(_, t)| t.deprel == Deprel::NmodPoss)
        .find_map(|(token, _)| clusters.one(scene.at_head(token)?))
        .filter(|n| clusters.at(*n).is_some_and(|c| is_body(c.kind)));
    if let (Some(cluster), Some(owner)) = (clusters.one(id), owner)
        && cluster != owner
        && clusters.at(owner).is_some_and(|o| o.of != Some(cluster))
        && let Some(c) = clusters.all.get_mut(cluster)
        && c.of.is_none()
        && c.kind != Kind::State
    {
        c.of = Some(owner);
    }
}

/// "the rebels" far from their name: the one group of the report with such sectors.
pub(crate) fn only_group(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<usize> {
    let renames = scene.knowledge.words.is(&scene.lemma(id), Class::Renames);
    if !renames
        || mention.of.is_some()
        || !matches!(mention.kind, Kind::Group | Kind::Person | Kind::People)
        || !(mention.plural || mention.kind == Kind::Group)
        || !bare(scene, id, mention)
    {
        return None;
    }
    let mut groups = (0..clusters.all.len()).filter(|n| {
        clusters.at(*n).is_some_and(|c| {
            let named = c.mentions.iter().any(|m| {
                *m < id
                    && scene
                        .mention(*m)
                        .is_some_and(|m| m.form == MentionForm::Name)
            });
            let sectors =
                mention.sectors.is_empty() || c.sectors.iter().any(|s| mention.sectors.contains(s));
            c.kind == Kind::Group && named && sectors
        })
    });
    let one = groups.next();
    one.filter(|_| groups.next().is_none())
}

/// "his organization", "her party": the group for which that person acts, else the last one spoken of.
pub(crate) fn of_person(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<usize> {
    let body = matches!(mention.kind, Kind::Organization | Kind::Group);
    let renames = scene.knowledge.words.is(&scene.lemma(id), Class::Renames);
    let owner = clusters.one(mention.of.filter(|_| body && renames && !mention.plural)?)?;
    let person = clusters.at(owner).filter(|c| c.kind == Kind::Person)?;
    let group = |n: &usize| {
        clusters
            .at(*n)
            .is_some_and(|c| matches!(c.kind, Kind::Group | Kind::Organization))
    };
    if let Some(of) = person.of.filter(group) {
        return Some(of);
    }
    let here = scene.sentence(id);
    (0..id.index())
        .rev()
        .map(Id::new)
        .take_while(|other| here - scene.sentence(*other).min(here) <= REACH)
        .filter_map(|other| clusters.one(other))
        .find(|n| clusters.at(*n).is_some_and(|c| c.kind == Kind::Group))
}

/// An article and the noun.
fn bare(scene: &Scene<'_>, id: Id<Mention>, mention: &Mention) -> bool {
    scene.is_definite(id) && !has_modifier(scene, mention)
}
