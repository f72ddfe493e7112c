//! Who is in mind: every mention of an entity lends it weight by its role in the sentence, and each
//! sentence further back halves it (Lappin and Leass 1994).

use super::clusters::Clusters;
use super::scene::Scene;
use dateline_document::{Deprel, Id, Mention, MentionForm};

/// Weight of being mentioned at all.
const RECENCY: i32 = 100;
const SUBJECT: i32 = 80;
const OBJECT: i32 = 50;
const OBLIQUE: i32 = 30;
const OWNER: i32 = 40;
/// Of an actor's adjective ("Israeli strikes") and of what only modifies another noun.
const MODIFIER: i32 = -60;
/// Inside another noun phrase ("the leader of X").
const INSIDE: i32 = -20;
const NAME: i32 = 15;
const SOURCE: i32 = 30;
/// A pronoun of the same form keeps the thread.
const THREAD: i32 = 40;
/// The same role in its clause as the pronoun.
const PARALLEL: i32 = 35;
/// Used as a place.
const LOCATIVE: i32 = -60;

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

/// Everybody mentioned in the last `reach` sentences before the pronoun, with his weight there.
/// `fits` says which mentions of which clusters may be meant; the first mention that does not fit
/// leaves its cluster out.
pub(crate) fn candidates(
    scene: &Scene<'_>,
    clusters: &Clusters,
    pronoun: Id<Mention>,
    reach: usize,
    fits: impl Fn(Id<Mention>, &Mention, &[usize]) -> bool,
) -> Vec<Candidate> {
    let here = scene.sentence(pronoun);
    let own = role(scene, pronoun);
    let quotation = scene.quotation(pronoun);
    let mut out: Vec<Candidate> = Vec::new();
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
        let theirs = role(scene, other);
        let mut weight = RECENCY
            + match theirs {
                Role::Subject => SUBJECT,
                Role::Object => OBJECT,
                Role::Oblique => OBLIQUE,
                Role::Owner => OWNER,
                Role::Modifier => MODIFIER,
                Role::Inside => INSIDE,
                Role::Other => 0,
            };
        weight += NAME * i32::from(m.form == MentionForm::Name);
        weight += SOURCE * i32::from(scene.sources.binary_search(&other).is_ok());
        weight += PARALLEL * i32::from(theirs == own && theirs != Role::Other);
        weight += LOCATIVE * i32::from(m.locative);
        if m.form == MentionForm::Pronoun && super::pronouns::same_form(scene, pronoun, other) {
            weight += THREAD;
        }
        if scene.quotation(other) != quotation {
            weight = weight * 2 / 3;
        }
        weight >>= distance.min(8);
        match out.iter_mut().find(|c| c.clusters == *all) {
            Some(known) => known.weight += weight / 2,
            None => out.push(Candidate {
                clusters: all.clone(),
                nearest: other,
                weight,
            }),
        }
    }
    out
}

fn role(scene: &Scene<'_>, id: Id<Mention>) -> Role {
    if scene.is_subject(id) {
        return Role::Subject;
    }
    let Some(token) = scene.mention(id).and_then(|m| scene.token(m.head)) else {
        return Role::Other;
    };
    match token.deprel {
        Deprel::NmodPoss => Role::Owner,
        relation => match relation.main() {
            "obj" | "iobj" => Role::Object,
            "obl" => Role::Oblique,
            "amod" | "compound" => Role::Modifier,
            "nmod" => Role::Inside,
            _ => Role::Other,
        },
    }
}
