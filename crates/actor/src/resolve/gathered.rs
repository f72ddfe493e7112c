//! "the two envoys", "both men", "the three": as many as the last sentences have named, in whatever
//! clauses they stand ("X speaks for Kyiv, Y for Moscow. The two envoys").

use super::clusters::{Cluster, Clusters};
use super::scene::Scene;
use crate::words::Class;
use dateline_document::{Id, Kind, Mention, MentionForm};

/// Sentences back.
const REACH: usize = 3;

/// What a plural with a number asks for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Count {
    pub(super) number: usize,
    pub(super) persons: bool,
    pub(super) states: bool,
    /// Groups and parties alone.
    pub(super) groups: bool,
}

/// Exactly so many of the kind asked for, named in the sentence before or in the last ones.
pub(super) fn gathered(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
    count: Count,
) -> Option<Vec<usize>> {
    let here = scene.sentence(id);
    let mut found: Vec<usize> = Vec::new();
    let mut all = (0..id.index()).rev().map(Id::new).peekable();
    for distance in 0..=REACH {
        while let Some(other) = all.next_if(|m| here - scene.sentence(*m).min(here) <= distance) {
            // Of its own sentence only what stands before its clause is meant.
            if distance == 0 && scene.is_subject(other) && !scene.is_subject(id) {
                continue;
            }
            if let Some(cluster) = clusters.one(other)
                && !found.contains(&cluster)
                && clusters
                    .at(cluster)
                    .is_some_and(|c| fits(scene, c, other, count, mention))
            {
                found.push(cluster);
            }
        }
        if distance == 0 && found.len() < count.number {
            continue;
        }
        if found.len() >= count.number {
            break;
        }
    }
    if found.len() > count.number {
        let asked: Vec<usize> = found
            .iter()
            .copied()
            .filter(|c| clusters.at(*c).is_some_and(|c| holds(scene, c, mention)))
            .collect();
        found = asked;
    }
    found.reverse();
    (found.len() == count.number).then_some(found)
}

fn fits(
    scene: &Scene<'_>,
    cluster: &Cluster,
    id: Id<Mention>,
    count: Count,
    asked: &Mention,
) -> bool {
    let named = cluster
        .mentions
        .iter()
        .filter(|m| **m <= id)
        .filter_map(|m| scene.mention(*m))
        .any(|m| m.form == MentionForm::Name);
    if !named || cluster.plural {
        return false;
    }
    let placed = scene.mention(id).is_some_and(|m| m.locative);
    match cluster.kind {
        Kind::Person => {
            count.persons
                && super::offices::not_other(
                    scene,
                    asked.office.as_deref(),
                    cluster.office.as_deref(),
                )
        }
        Kind::State => count.states && cluster.row.is_some() && !placed,
        Kind::Group => count.groups,
        _ => false,
    }
}

/// Whether what is known of one of several fits the noun: the office, else the sector.
fn holds(scene: &Scene<'_>, cluster: &Cluster, mention: &Mention) -> bool {
    let words = &scene.knowledge.words;
    match &mention.office {
        Some(office) => {
            words.same_office(cluster.office.as_deref(), office)
                || words.is(&words.office(office), Class::Helm)
                    && cluster
                        .office
                        .as_deref()
                        .is_some_and(|held| super::offices::leads(scene, held))
        }
        None => {
            !mention.sectors.is_empty()
                && cluster.sectors.iter().any(|s| mention.sectors.contains(s))
        }
    }
}

/// The two or three people named in the sentence before a pronoun, who may be meant together.
pub(super) fn together(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
) -> Option<(Id<Mention>, Vec<usize>)> {
    let here = scene.sentence(id);
    let mut first = None;
    let mut found: Vec<usize> = Vec::new();
    for other in (0..id.index()).rev().map(Id::new) {
        let distance = here - scene.sentence(other).min(here);
        match distance {
            0 => continue,
            1 => {}
            _ => break,
        }
        let person = |c: &usize| {
            clusters
                .at(*c)
                .is_some_and(|c| c.kind == Kind::Person && !c.plural)
        };
        let Some(cluster) = clusters.one(other).filter(person) else {
            continue;
        };
        if !found.contains(&cluster) {
            found.push(cluster);
        }
        first = Some(other);
    }
    let subject = first.is_some_and(|m| scene.is_subject(m));
    first
        .filter(|_| subject && found.len() == 2)
        .map(|m| (m, found))
}
