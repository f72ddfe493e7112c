//! Who is in mind: every mention of an entity lends it weight by its role in the sentence, and each
//! sentence further back leaves only a part of it (Lappin and Leass 1994).

use super::clusters::Clusters;
use super::scene::{Scene, is_body};
use dateline_document::{Deprel, Id, Kind, Mention, MentionForm};

/// An entity, or several of a plural mention, with its weight.
#[derive(Debug)]
pub(crate) struct Candidate {
    pub(crate) clusters: Vec<usize>,
    /// Its mention nearest before the pronoun.
    pub(crate) nearest: Id<Mention>,
    pub(crate) weight: i32,
}

/// The role of a mention's head in its clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Subject,
    Object,
    Oblique,
    Owner,
    Modifier,
    Inside,
    Other,
}

/// Everybody mentioned in the last `reach` sentences before the pronoun, with his weight there; for
/// a plural also the members of a list together. `fits` says which mentions may be meant.
pub(crate) fn candidates(
    scene: &Scene<'_>,
    clusters: &Clusters,
    pronoun: Id<Mention>,
    reach: usize,
    possessive: bool,
    plural: bool,
    fits: impl Fn(Id<Mention>, &Mention, &[usize]) -> bool,
) -> Vec<Candidate> {
    let weights = &scene.knowledge.words.salience;
    let here = scene.sentence(pronoun);
    let mut near = possessive;
    let mut out: Vec<Candidate> = Vec::new();
    let mut add = |all: &[usize], nearest: Id<Mention>, weight: i32| match out
        .iter_mut()
        .find(|c| c.clusters == all)
    {
        Some(known) => known.weight += weight * weights.again / 100,
        None => out.push(Candidate {
            clusters: all.to_vec(),
            nearest,
            weight,
        }),
    };
    for other in (0..pronoun.index()).rev().map(Id::new) {
        let distance = here - scene.sentence(other).min(here);
        if distance > reach {
            break;
        }
        let (Some(m), Some(all)) = (scene.mention(other), clusters.of_mention.get(other.index()))
        else {
            continue;
        };
        if all.is_empty() || !fits(other, m, all) {
            continue;
        }
        let mut weight = weight(scene, pronoun, other, m);
        if near && distance == 0 {
            weight += weights.near;
            near = false;
        }
        add(all, other, faded(scene, weight, distance));
    }
    if !plural {
        return out;
    }
    let mut together = |all: Vec<usize>, nearest: Id<Mention>, first: Id<Mention>, bonus: i32| {
        let mut all = all;
        all.sort_unstable();
        all.dedup();
        if let Some(m) = scene.mention(first)
            && all.len() > 1
            && fits(nearest, m, &all)
        {
            let distance = here - scene.sentence(first).min(here);
            let weight = weight(scene, pronoun, first, m) + bonus;
            add(&all, nearest, faded(scene, weight, distance));
        }
    };
    for list in scene.lists_before(pronoun) {
        let (Some(first), Some(last)) = (list.first(), list.last()) else {
            continue;
        };
        if here - scene.sentence(last).min(here) > reach {
            break;
        }
        let all = list
            .members
            .iter()
            .filter_map(|m| Some((*m, clusters.one(*m)?)))
            .filter(|(m, c)| named_party(scene, clusters, *m, *c))
            .map(|(_, c)| c)
            .collect();
        together(all, last, first, weights.pair);
    }
    if let Some((first, all)) = super::gathered::together(scene, clusters, pronoun) {
        together(all, first, first, 0);
    }
    for (predicate, all) in super::parties::pairs(scene, clusters, pronoun, reach) {
        let first = all.first().and_then(|c| {
            let mentions = &clusters.at(*c)?.mentions;
            mentions.iter().copied().filter(|m| *m < pronoun).max()
        });
        let after = scene.mention(pronoun).is_some_and(|m| m.head < predicate);
        if let Some(first) = first.filter(|_| !after) {
            together(all, first, first, 0);
        }
    }
    out
}

/// Whether a name of a person, state or body.
fn named_party(scene: &Scene<'_>, clusters: &Clusters, id: Id<Mention>, cluster: usize) -> bool {
    let party = clusters
        .at(cluster)
        .is_some_and(|c| c.kind == Kind::Person || is_body(c.kind));
    let name = |m: &Mention| m.form == MentionForm::Name || m.kind == Kind::Government;
    party && scene.mention(id).is_some_and(|m| name(m) && !m.locative)
}

/// What is left of a weight so many sentences later.
fn faded(scene: &Scene<'_>, weight: i32, distance: usize) -> i32 {
    let decay = scene.knowledge.words.salience.decay;
    (0..distance.min(8)).fold(weight, |w, _| w * decay / 100)
}

fn weight(scene: &Scene<'_>, pronoun: Id<Mention>, other: Id<Mention>, m: &Mention) -> i32 {
    let weights = &scene.knowledge.words.salience;
    let theirs = role(scene, other);
    let mut weight = weights.recency
        + match theirs {
            Role::Subject => weights.subject,
            Role::Object => weights.object,
            Role::Oblique => weights.oblique,
            Role::Owner => weights.owner,
            Role::Modifier => weights.modifier,
            Role::Inside => weights.inside,
            Role::Other => 0,
        };
    if is_main(scene, other) {
        weight += weights.main;
    }
    if m.form == MentionForm::Name {
        weight += weights.name;
    }
    if scene.sources.binary_search(&other).is_ok() {
        weight += weights.source;
    }
    if theirs == role(scene, pronoun) && theirs != Role::Other {
        weight += weights.parallel;
    }
    if m.locative {
        weight += weights.locative;
    }
    if m.form == MentionForm::Pronoun && super::pronouns::same_form(scene, pronoun, other) {
        weight += weights.thread;
    }
    if scene.quotation(other) != scene.quotation(pronoun) {
        weight = weight * weights.elsewhere / 100;
    }
    weight
}

fn role(scene: &Scene<'_>, id: Id<Mention>) -> Role {
    let Some(token) = scene.mention(id).and_then(|m| scene.token(m.head)) else {
        return Role::Other;
    };
    match token.deprel {
        relation if relation.is_subject() => Role::Subject,
        Deprel::NmodPoss => Role::Owner,
        relation => match relation.main() {
            "obj" | "iobj" => Role::Object,
            "obl" => Role::Oblique,
            "amod" | "compound" => Role::Modifier,
            "nmod" => Role::Inside,
            _ if scene.is_subject(id) => Role::Subject,
            _ => Role::Other,
        },
    }
}

/// Subject of the main clause of its sentence.
fn is_main(scene: &Scene<'_>, id: Id<Mention>) -> bool {
    scene
        .mention(id)
        .and_then(|m| scene.token(m.head))
        .filter(|t| t.deprel.is_subject())
        .and_then(|t| scene.token(t.head?))
        .is_some_and(|verb| verb.deprel == Deprel::Root)
}
