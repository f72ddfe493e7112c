//! Things said again: "a draft law ... the law", "our country ... our country".
//!
//! A definite noun phrase speaks of the last one with its head noun that has all of its modifiers
//! (the strict head match of Lee et al. 2013, sieves 4 to 7).

use super::bodies;
use super::clusters::{Cluster, Clusters};
use super::scene::Scene;
use crate::words::Class;
use dateline_document::{Deprel, Id, Kind, Mention, MentionForm, Token, Upos};
use smol_str::SmolStr;
use std::collections::HashMap;

/// Sentences back in which a thing is said again.
const REACH: usize = 30;

/// How a noun phrase opens.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Opening {
    /// An article or demonstrative.
    Definite,
    /// Somebody's: his cluster, or the word where nobody knows.
    Owned(Option<usize>, SmolStr),
    /// Nothing.
    Bare,
    /// An indefinite word or a number.
    Indefinite,
}

/// A noun phrase as far as coreference compares it.
#[derive(Debug, Clone)]
struct Shape {
    id: Id<Mention>,
    sentence: usize,
    plural: bool,
    proper: bool,
    opening: Opening,
    /// Modifiers before the head, folded.
    before: Vec<SmolStr>,
    /// Heads of phrases after it.
    after: Vec<SmolStr>,
    /// A clause says which one is meant.
    clause: bool,
}

/// What was said so far.
#[derive(Debug)]
pub(crate) struct Said {
    /// Noun phrases by the lemma of their heads.
    phrases: HashMap<SmolStr, Vec<Shape>>,
    /// Names of bodies.
    pub(crate) names: bodies::Names,
}

/// Gives a thing its cluster.
pub(crate) fn thing(
    scene: &Scene<'_>,
    clusters: &mut Clusters,
    said: &mut Said,
    id: Id<Mention>,
    mention: &Mention,
) {
    let shape = Shape::of(scene, clusters, id, mention);
    let lemma = lemma(scene, mention);
    let found = apposed(scene, clusters, id, mention)
        .or_else(|| bodies::by_word(scene, clusters, &said.names, id, mention))
        .or_else(|| bodies::group(scene, clusters, id, mention))
        .or_else(|| said.before(scene, clusters, &lemma, &shape));
    let cluster = found.unwrap_or_else(|| {
        clusters.push(Cluster {
            kind: Kind::Other,
            row: None,
            people: false,
            name: scene.text(id).to_owned(),
            mentions: Vec::new(),
            office: None,
            sectors: Vec::new(),
            sex: None,
            plural: mention.plural,
            of: None,
            by: mention.by.clone(),
        })
    });
    clusters.join(id, cluster);
    said.phrases.entry(lemma).or_default().push(shape);
}

/// Notes a noun phrase that is no thing: things may speak of it again.
pub(crate) fn note(
    scene: &Scene<'_>,
    clusters: &Clusters,
    said: &mut Said,
    id: Id<Mention>,
    mention: &Mention,
) {
    let shape = Shape::of(scene, clusters, id, mention);
    said.phrases
        .entry(lemma(scene, mention))
        .or_default()
        .push(shape);
}

/// The cluster of which a noun phrase speaks again.
pub(crate) fn again(
    scene: &Scene<'_>,
    clusters: &Clusters,
    said: &Said,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<usize> {
    let shape = Shape::of(scene, clusters, id, mention);
    said.before(scene, clusters, &lemma(scene, mention), &shape)
}

fn lemma(scene: &Scene<'_>, mention: &Mention) -> SmolStr {
    scene
        .token(mention.head)
        .map_or_else(SmolStr::default, |t| {
            dateline_document::fold(&t.lemma).into()
        })
}

impl Said {
    /// Nothing but the names.
    pub(crate) fn new(scene: &Scene<'_>, clusters: &Clusters) -> Self {
        Self {
            phrases: HashMap::new(),
            names: bodies::Names::new(scene, clusters),
        }
    }

    fn before(
        &self,
        scene: &Scene<'_>,
        clusters: &Clusters,
        lemma: &str,
        later: &Shape,
    ) -> Option<usize> {
        let kind = scene.mention(later.id)?.kind;
        self.phrases
            .get(lemma)?
            .iter()
            .rev()
            .take_while(|earlier| later.sentence.saturating_sub(earlier.sentence) <= REACH)
            .find(|earlier| {
                scene.mention(earlier.id).is_some_and(|m| m.kind == kind) && later.repeats(earlier)
            })
            .and_then(|earlier| clusters.one(earlier.id))
    }
}

impl Shape {
    fn of(scene: &Scene<'_>, clusters: &Clusters, id: Id<Mention>, mention: &Mention) -> Self {
        let mut shape = Shape {
            id,
            sentence: scene.sentence(id),
            plural: mention.plural,
            proper: false,
            opening: Opening::Bare,
            before: Vec::new(),
            after: Vec::new(),
            clause: false,
        };
        let Some(head) = scene.token(mention.head) else {
            return shape;
        };
        shape.proper = head.upos == Upos::Propn;
        for (child, token) in scene.syntax.children(mention.head) {
            let first = child < mention.head;
            match token.deprel {
                Deprel::Det | Deprel::DetPredet => shape.open(scene, token),
                Deprel::NmodPoss if first => {
                    let owner = scene.at_head(child).and_then(|m| clusters.one(m));
                    shape.opening = Opening::Owned(owner, token.folded.clone());
                }
                Deprel::Nummod => {
                    if shape.opening == Opening::Bare {
                        shape.opening = Opening::Indefinite;
                    }
                    shape.before.push(token.folded.clone());
                }
                Deprel::AclRelcl | Deprel::Acl => shape.clause |= !first,
                relation => match relation.main() {
                    "amod" | "compound" | "nmod" if first => {
                        shape.before.push(token.folded.clone());
                    }
                    "nmod" => shape.after.push(token.folded.clone()),
                    _ => {}
                },
            }
        }
        shape
    }

    fn open(&mut self, scene: &Scene<'_>, token: &Token) {
        let indefinite = scene.knowledge.words.is(&token.folded, Class::Indefinite);
        match &self.opening {
            Opening::Bare if indefinite => self.opening = Opening::Indefinite,
            Opening::Bare => self.opening = Opening::Definite,
            Opening::Definite if indefinite => self.opening = Opening::Indefinite,
            _ => {}
        }
    }

    /// Whether it speaks of what `earlier` brought in.
    fn repeats(&self, earlier: &Shape) -> bool {
        if self.plural != earlier.plural || self.clause {
            return false;
        }
        let within = |a: &[SmolStr], b: &[SmolStr]| a.iter().all(|w| b.contains(w));
        let tails = within(&self.after, &earlier.after);
        let same = within(&self.before, &earlier.before) && within(&earlier.before, &self.before);
        match (&self.opening, &earlier.opening) {
            (Opening::Definite, _) => tails && within(&self.before, &earlier.before),
            (Opening::Owned(a, word), Opening::Owned(b, other)) => {
                let owner = match (a, b) {
                    (Some(a), Some(b)) => a == b,
                    _ => word == other,
                };
                tails && owner && same
            }
            (Opening::Bare, _) if self.proper => tails && within(&self.before, &earlier.before),
            (Opening::Bare, Opening::Bare) => !self.plural && tails && same,
            _ => false,
        }
    }
}

/// "the draft, a law of 1990": an apposition after a mark.
fn apposed(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<usize> {
    let token = scene.token(mention.head)?;
    if token.deprel != Deprel::Appos {
        return None;
    }
    let other = scene.at_head(token.head?)?;
    let m = scene.mention(other)?;
    let thing = m.is_thing() || (m.form == MentionForm::Name && m.kind == Kind::Other);
    let article = scene.first(id).is_some_and(|(_, t)| t.upos == Upos::Det);
    (thing && article && m.plural == mention.plural).then(|| clusters.one(other))?
}
