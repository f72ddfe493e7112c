//! Says which mentions speak of the same one, and what is known of it.

mod apposition;
mod bodies;
mod candidates;
mod clusters;
mod countries;
mod empty;
mod epithets;
mod gathered;
mod lands;
mod lists;
mod names;
mod natives;
mod nominals;
mod offices;
mod outlets;
mod parties;
mod pronouns;
mod repeated;
mod roles;
mod salience;
mod scene;
mod serving;
mod things;
mod voices;
mod whereabouts;

use crate::knowledge::Knowledge;
use clusters::{Cluster, Clusters};
use dateline_document::{
    Attribution, Entity, Id, Kind, Layer, Mention, MentionForm, PlacePrecision, Predicate, Report,
    Syntax,
};
use scene::Scene;
use smol_str::SmolStr;

/// Maker of mentions for initials in brackets.
const INITIALS: &str = "actor/initials";
/// Maker of mentions for parties named before.
const BOTH: &str = "actor/both";
/// Maker of mentions for the second of two parties.
const OTHER_SIDE: &str = "actor/other-side";
/// Makers of noun phrases by their role noun.
const ROLES: &str = "lexicon/roles:";

/// All entities of a report, in the order of their first mentions.
pub(crate) fn resolve(
    knowledge: &Knowledge,
    report: &Report,
    syntax: &Syntax,
    predicates: &Layer<Predicate>,
    mentions: &Layer<Mention>,
    attributions: &Layer<Attribution>,
) -> Layer<Entity> {
    let scene = Scene::new(
        knowledge,
        report,
        syntax,
        predicates,
        mentions,
        attributions,
    );
    let mut clusters = Clusters::new(mentions.len());
    names::names(&scene, &mut clusters);
    names::owners(&scene, &mut clusters);
    serving::serve(&scene, &mut clusters);
    // In the order of heads: "its" is known before "its radio".
    let mut order: Vec<(Id<Mention>, &Mention)> = mentions.pairs().collect();
    order.sort_by_key(|(id, mention)| (mention.head, *id));
    let mut said = things::Said::new(&scene, &clusters);
    for (id, mention) in order {
        match mention.form {
            MentionForm::Name => {}
            MentionForm::Nominal if mention.is_thing() => {
                things::thing(&scene, &mut clusters, &mut said, id, mention);
            }
            MentionForm::Nominal => {
                nominals::nominal(&scene, &mut clusters, &said, id);
                things::note(&scene, &clusters, &mut said, id, mention);
            }
            MentionForm::Pronoun => pronouns::third_person(&scene, &mut clusters, id),
        }
    }
    // Speakers often stand after what they say: the first person comes last.
    voices::voices(&scene, &mut clusters);
    // Owners of noun phrases may stand after them.
    names::owners(&scene, &mut clusters);
    names::owners_by_row(&scene, &mut clusters);
    countries::infer(&scene, &mut clusters);
    let mut entities: Vec<Entity> = entities(&scene, clusters);
    whereabouts::settle(&scene, &mut entities);
    entities.into()
}

fn entities(scene: &Scene<'_>, mut clusters: Clusters) -> Vec<Entity> {
    for cluster in &mut clusters.all {
        cluster.mentions.sort_unstable();
    }
    let mut order: Vec<usize> = (0..clusters.all.len())
        .filter(|n| clusters.at(*n).is_some_and(|c| told(scene, c)))
        .collect();
    order.sort_by_key(|n| clusters.at(*n).and_then(|c| c.mentions.first().copied()));
    let mut ids: Vec<Option<Id<Entity>>> = vec![None; clusters.all.len()];
    for (id, n) in order.iter().enumerate() {
        if let Some(slot) = ids.get_mut(*n) {
            *slot = Some(Id::new(id));
        }
    }
    order
        .iter()
        .filter_map(|n| entity(scene, &clusters, *n, &ids))
        .collect()
}

/// Whether a cluster is worth an entity: a thing that is said once is none.
fn told(scene: &Scene<'_>, cluster: &Cluster) -> bool {
    match cluster.mentions.as_slice() {
        [] => false,
        [one] => scene.mention(*one).is_some_and(|m| !m.is_thing()),
        _ => true,
    }
}

/// Who acts for an armed group or party is of its sectors first, whatever his rank; a person of
/// whom nothing else is said has those of his body.
fn with_owner(clusters: &Clusters, cluster: &Cluster, own: Vec<SmolStr>) -> Vec<SmolStr> {
    let person = matches!(cluster.kind, Kind::Person | Kind::Government);
    let owner = cluster.of.and_then(|o| clusters.at(o)).filter(|o| {
        let open = cluster.row.is_none() || own.is_empty();
        person && open && o.kind != Kind::State
    });
    match owner {
        Some(o) if o.kind == Kind::Group && !o.sectors.is_empty() => {
            let mut all = o.sectors.clone();
            all.extend(own.into_iter().filter(|s| !o.sectors.contains(s)));
            all
        }
        Some(o) if own.is_empty() => o.sectors.clone(),
        _ => own,
    }
}

fn entity(
    scene: &Scene<'_>,
    clusters: &Clusters,
    n: usize,
    ids: &[Option<Id<Entity>>],
) -> Option<Entity> {
    let cluster = clusters.at(n)?;
    let row = cluster.row.and_then(|r| scene.knowledge.at(r));
    let mut aliases: Vec<String> = Vec::new();
    let mut alias = |name: &str| {
        if name != cluster.name && !name.is_empty() && !aliases.iter().any(|a| a == name) {
            aliases.push(name.to_owned());
        }
    };
    for mention in &cluster.mentions {
        if scene
            .mention(*mention)
            .is_some_and(|m| m.form == MentionForm::Name)
        {
            alias(scene.text(*mention));
        }
    }
    if let Some(row) = row.filter(|_| !cluster.people) {
        row.aliases.iter().for_each(|a| alias(a));
    }
    let sectors = match (cluster.sectors.is_empty(), row) {
        (true, Some(row)) if !cluster.people => row.sectors.clone(),
        _ => cluster.sectors.clone(),
    };
    let sectors = with_owner(clusters, cluster, sectors);
    let sectors = lands::breakaway(scene, clusters, n, sectors);
    let spot = row.filter(|_| !cluster.people).filter(|r| {
        let land = r.kind == Some(Kind::State) && cluster.kind == Kind::State;
        matches!(r.kind, Some(Kind::Place | Kind::Facility)) || land
    });
    let precision = match cluster.kind {
        Kind::State => Some(PlacePrecision::Country),
        _ => spot.and_then(|r| r.precision),
    };
    Some(Entity {
        name: cluster.name.clone(),
        aliases,
        kind: cluster.kind,
        of: cluster.of.and_then(|o| ids.get(o).copied().flatten()),
        office: cluster.office.clone(),
        country: lands::country(scene, clusters, n).or_else(|| {
            row.filter(|r| !lands::elsewhere(scene, r))
                .and_then(|r| scene.knowledge.state_of(r))
                .and_then(|s| s.country.clone())
        }),
        sectors,
        wikidata: row
            .filter(|_| !cluster.people)
            .and_then(|r| r.wikidata.clone()),
        lat: spot.and_then(|r| r.lat),
        lon: spot.and_then(|r| r.lon),
        geonames: spot.and_then(|r| r.geonames),
        admin1: spot.and_then(|r| r.admin.clone()),
        precision,
        known: row.map(|r| r.key.clone()),
        source: row
            .filter(|r| !r.source.is_empty())
            .map(|r: &crate::knowledge::Row| r.source.clone()),
        mentions: cluster.mentions.clone(),
        by: cluster.by.clone(),
    })
}
