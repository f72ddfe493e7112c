//! Role nouns: the one in mind whom "the politician", "the movement", "the city" fits.

use super::clusters::{Cluster, Clusters};
use super::lands::{country as country_code, state};
use super::nominals::{FAR, REACH, has_modifier};
use super::offices::{armed_sectors, is_former, office_fits, ranked, sectors_or_elite, titled};
use super::salience;
use super::scene::Scene;
use crate::words::Class;
use dateline_document::{Id, Kind, Mention, MentionForm};

/// Sentences back for groups of armed people named by what they do.
const NEAR: usize = 2;

/// A definite role noun without owner: the last one named whom it fits.
pub(super) fn role(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<usize> {
    let owner = mention.of.and_then(|m| clusters.one(m));
    if mention.kind == Kind::State && !mention.plural {
        return state(scene, clusters, id, owner);
    }
    if !scene.is_definite(id) {
        return None;
    }
    let armed = mention.plural && matches!(mention.kind, Kind::Person | Kind::People);
    let reach = match mention.office {
        _ if armed => NEAR,
        // Who holds an office is spoken of by it in all of the report.
        Some(_) => usize::MAX,
        // So is who has the noun for a title.
        None if mention.kind == Kind::Person => usize::MAX,
        None => REACH,
    };
    let here = scene.sentence(id);
    let lemma = scene.lemma(id);
    let former = is_former(scene, mention);
    let rank = armed_sectors(&mention.sectors);
    let renames = scene.knowledge.words.is(&lemma, Class::Renames);
    let again = scene.knowledge.words.is(&lemma, Class::Again) && !has_modifier(scene, mention);
    let country = owner.and_then(|o| country_code(scene, clusters, o));
    let candidates = (0..id.index())
        .rev()
        .take(FAR)
        .map(Id::new)
        .take_while(|other| here - scene.sentence(*other).min(here) <= reach)
        .filter(|other| {
            scene.mention(*other).is_some_and(|m| {
                m.form == MentionForm::Name && (!m.locative || mention.kind == Kind::Place)
            })
        })
        .filter_map(|other| clusters.one(other))
        .filter(|n| {
            let Some(c) = clusters.at(*n) else {
                return false;
            };
            if owner.is_some_and(|o| o == *n) {
                return false;
            }
            // "EU mediator X ... the Slovak diplomat": whoever acts for no state may be of any.
            let stateless = owner.is_some()
                && c.kind == Kind::Person
                && mention.office.is_none()
                && c.mentions
                    .iter()
                    .any(|m| *m < id && here - scene.sentence(*m).min(here) <= 1)
                && c.of.is_some()
                && country_code(scene, clusters, *n)
                    .is_none_or(|code| !scene.knowledge.is_state(&code));
            let served = former && served(scene, c, owner.and_then(|o| clusters.at(o)));
            let same_owner = owner.is_none()
                || stateless
                || served
                || (c.of.is_some() && c.of == owner)
                || (country.is_some() && country == country_code(scene, clusters, *n));
            let sectors = mention.sectors.is_empty()
                || c.sectors.is_empty()
                || c.sectors.iter().any(|s| mention.sectors.contains(s));
            let fits = match mention.kind {
                Kind::Person if !mention.plural => {
                    c.kind == Kind::Person
                        && !c.plural
                        && (served || office_fits(scene, mention, c.office.as_deref()))
                        && (served || sectors_or_elite(mention, c) || rank && ranked(scene, c))
                }
                Kind::Group => c.kind == Kind::Group && sectors && renames,
                Kind::Organization => c.kind == Kind::Organization && sectors,
                Kind::Place if !mention.plural => {
                    c.kind == Kind::Place && again && same_scale(scene, &lemma, c)
                }
                _ if armed => {
                    c.kind == Kind::Group
                        && !mention.sectors.is_empty()
                        && !c.sectors.is_empty()
                        && sectors
                }
                _ => false,
            };
            fits && same_owner
        });
    let mut candidates: Vec<usize> = candidates.collect();
    candidates.dedup();
    // Of two who hold such an office, "the president" is the one with that title.
    let person = mention.kind == Kind::Person && !mention.plural;
    let held: Vec<usize> = match person {
        true => candidates
            .iter()
            .copied()
            .filter(|n| titled(scene, clusters, *n, &lemma))
            .collect(),
        false => Vec::new(),
    };
    let entitled = |n: &usize| {
        let row = clusters.at(*n).and_then(|c| scene.knowledge.at(c.row?));
        // "the secretary" is the Secretary of State, but "the man" is in no title.
        row.and_then(|r| r.title.as_deref()).is_some_and(|title| {
            let folded = dateline_document::fold(title);
            match mention.office.is_some() {
                true => folded.contains(lemma.as_str()),
                false => folded.split([' ', '-']).any(|word| word == lemma),
            }
        })
    };
    if !held.is_empty() {
        candidates = held;
    } else if candidates.iter().any(&entitled) {
        candidates.retain(entitled);
    } else if mention.office.is_none() {
        candidates.retain(|n| {
            clusters.at(*n).is_some_and(|c| {
                c.mentions
                    .iter()
                    .any(|m| *m < id && here - scene.sentence(*m).min(here) <= REACH)
            })
        });
    }
    salient(scene, clusters, id, mention, &candidates).or_else(|| candidates.first().copied())
}

/// Whether the tables have a person in an office of that body, at whatever time.
fn served(scene: &Scene<'_>, person: &Cluster, body: Option<&Cluster>) -> bool {
    let name = |c: &Cluster| scene.knowledge.at(c.row?).map(|r| r.name.as_str());
    let terms = body
        .and_then(|b| scene.knowledge.at(b.row?))
        .and_then(|r| scene.knowledge.terms.get(&r.key));
    terms.is_some_and(|terms| {
        let mut rows = terms.iter().filter_map(|t| scene.knowledge.at(*t));
        rows.any(|r| Some(r.name.as_str()) == name(person))
    })
}

/// The one in mind, of those spoken of lately, who is such a one.
pub(super) fn in_mind(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    wanted: &dyn Fn(&Cluster) -> bool,
) -> Option<usize> {
    let span = scene.mention(id)?.span;
    let fits = |_: Id<Mention>, m: &Mention, all: &[usize]| match all {
        [one] => {
            !span.contains(m.span)
                && !m.span.contains(span)
                && clusters.at(*one).is_some_and(wanted)
        }
        _ => false,
    };
    salience::candidates(scene, clusters, id, REACH, false, false, fits)
        .into_iter()
        .max_by_key(|c| (c.weight, c.nearest))
        .and_then(|c| c.clusters.first().copied())
}

/// Of several, the one in mind.
fn salient(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
    of: &[usize],
) -> Option<usize> {
    if of.len() < 2 {
        return None;
    }
    let fits = |_: Id<Mention>, m: &Mention, all: &[usize]| match all {
        [one] => {
            !mention.span.contains(m.span) && !m.span.contains(mention.span) && of.contains(one)
        }
        _ => false,
    };
    salience::candidates(scene, clusters, id, REACH, false, false, fits)
        .into_iter()
        .max_by_key(|c| (c.weight, c.nearest))
        .and_then(|c| c.clusters.first().copied())
}

/// "the city" is a city, "the region" is none; a place in no table is taken for a settlement.
pub(super) fn same_scale(scene: &Scene<'_>, noun: &str, cluster: &Cluster) -> bool {
    let asked = scene
        .knowledge
        .words
        .kinds
        .get(noun)
        .and_then(|w| w.precision);
    let detail = cluster
        .row
        .and_then(|r| scene.knowledge.at(r))
        .and_then(|r| r.detail.as_deref());
    let words = &scene.knowledge.words;
    // "the island" is an island, and no capital is "the village".
    let sole = words.is(noun, Class::Sole) || detail.is_some_and(|d| words.is(d, Class::Sole));
    if cluster.row.is_some()
        && (sole && detail != Some(noun)
            || words.is(noun, Class::Small) && detail.is_none_or(|d| !words.is(d, Class::Small)))
    {
        return false;
    }
    let city = dateline_document::PlacePrecision::City;
    let known = match cluster.row.and_then(|r| scene.knowledge.at(r)) {
        Some(row) => row.precision,
        None => Some(city),
    };
    asked.is_some() && asked == known
}
