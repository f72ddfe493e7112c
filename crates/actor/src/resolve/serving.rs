//! Whom a person serves, as a clause says it: "X, who represents the European Union", "Y leads the
//! Labour Party", "Z speaks for Kyiv".

use super::clusters::Clusters;
use super::scene::{Scene, is_body};
use crate::words::Class;
use dateline_document::{Id, Kind, MentionForm, Polarity, Role, RoleKind, Token};

/// Gives people named in the text the body for which a clause says that they act.
pub(super) fn serve(scene: &Scene<'_>, clusters: &mut Clusters) {
    let words = &scene.knowledge.words;
    for predicate in scene.predicates.iter() {
        let lemma = dateline_document::fold(&predicate.lemma);
        let serves = words.is(&lemma, Class::Serving);
        let speaks = words.is(&lemma, Class::SpeaksFor);
        if !(serves || speaks) || predicate.polarity == Polarity::Negative {
            continue;
        }
        let role = |wanted: &dyn Fn(&Role) -> bool| {
            predicate.roles.iter().find(|r| wanted(r)).map(|r| r.head)
        };
        let person = role(&|r| r.kind == RoleKind::Agent).and_then(|h| named(scene, clusters, h));
        let body = role(&|r| match serves {
            true => r.kind == RoleKind::Patient,
            false => {
                r.kind == RoleKind::Oblique
                    && r.preposition
                        .as_deref()
                        .is_some_and(|p| words.is(p, Class::OnBehalf))
            }
        })
        .and_then(|h| clusters.one(scene.at_head(h)?));
        if let (Some(person), Some(body)) = (person, body)
            && clusters
                .at(body)
                .is_some_and(|c| is_body(c.kind) && c.of != Some(person))
            && let Some(c) = clusters.all.get_mut(person)
            && c.of.is_none()
            && (c.row.is_none() || c.sectors.is_empty())
        {
            c.of = Some(body);
        }
    }
}

/// The person whom a name with that head names.
fn named(scene: &Scene<'_>, clusters: &Clusters, head: Id<Token>) -> Option<usize> {
    let id = scene.at_head(head)?;
    let person = scene
        .mention(id)
        .is_some_and(|m| m.form == MentionForm::Name);
    let cluster = clusters.one(id).filter(|_| person)?;
    clusters
        .at(cluster)
        .is_some_and(|c| c.kind == Kind::Person && !c.plural)
        .then_some(cluster)
}
