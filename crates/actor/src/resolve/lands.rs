//! "the country", "his country": which state; and the country of whoever acts for one.

use super::clusters::{Cluster, Clusters};
use super::nominals::REACH;
use super::scene::Scene;
use crate::knowledge::Use;
use crate::words::Class;
use dateline_document::{Id, Kind, Mention, MentionForm};
use smol_str::format_smolstr;

/// "the country": the last state spoken of, subjects first.
pub(super) fn state(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    owner: Option<usize>,
) -> Option<usize> {
    // "her country", "their country": that of those people.
    if let Some(owner) = owner {
        let people = clusters.at(owner).filter(|c| c.kind != Kind::State)?;
        let code = country(scene, clusters, owner).or_else(|| {
            people
                .mentions
                .iter()
                .find_map(|m| super::countries::inside(scene, clusters, *m))
        });
        let code = code.or_else(|| super::countries::before(scene, clusters, id, true))?;
        return clusters.by_key(&format_smolstr!("states:{code}"));
    }
    if let Some(of) = relative(scene, clusters, id) {
        return country(scene, clusters, of)
            .and_then(|code| clusters.by_key(&format_smolstr!("states:{code}")));
    }
    if !scene.is_definite(id) {
        return None;
    }
    let here = scene.sentence(id);
    let mut best: Option<(i32, usize)> = None;
    for other in (0..id.index()).rev().map(Id::new) {
        let distance = here - scene.sentence(other).min(here);
        if distance > REACH {
            break;
        }
        let Some(m) = scene.mention(other) else {
            continue;
        };
        let is_state = |c: &usize| {
            clusters
                .at(*c)
                .is_some_and(|c| c.kind == Kind::State && c.row.is_some())
        };
        let Some(cluster) = clusters.one(other).filter(is_state) else {
            continue;
        };
        if m.form == MentionForm::Pronoun {
            continue;
        }
        let near = -2 * i32::try_from(distance).unwrap_or(i32::MAX / 4);
        let salient = i32::from(scene.is_subject(other)) + i32::from(!m.locative);
        let score = near + salient;
        if best.is_none_or(|(s, _)| score > s) {
            best = Some((score, cluster));
        }
    }
    best.map(|(_, cluster)| cluster)
}

/// "the Ethiopian capital", "the capital": the seat of government of that state, where the report
/// names it or the tables know one alone.
pub(super) fn capital(
    scene: &Scene<'_>,
    clusters: &mut Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<usize> {
    let words = &scene.knowledge.words;
    let seat = words.is(&scene.lemma(id), Class::Seat) && mention.kind == Kind::Place;
    if !seat || mention.plural || !scene.is_definite(id) {
        return None;
    }
    let owner = match mention.of {
        Some(of) => clusters.one(of)?,
        None if super::nominals::has_modifier(scene, mention) => return None,
        None => state(scene, clusters, id, None)?,
    };
    let number = clusters.at(owner).filter(|c| c.kind == Kind::State)?.row?;
    let knowledge = scene.knowledge;
    let is_seat = |name: &str| {
        knowledge.trie.exact(name).iter().any(|n| {
            knowledge
                .readings
                .get(*n as usize)
                .is_some_and(|r| r.row == number && r.how == Use::Capital)
        })
    };
    let named = |c: &Cluster| c.kind == Kind::Place && is_seat(&c.name);
    if let Some(found) = clusters.all.iter().position(named) {
        return Some(found);
    }
    mention.of?;
    let key = knowledge.at(number)?.key.clone();
    let row = knowledge.capital(&key)?;
    let made = clusters.push(Cluster {
        kind: Kind::Place,
        row: knowledge.keys.get(&row.key).copied(),
        people: false,
        name: row.name.clone(),
        mentions: Vec::new(),
        office: None,
        sectors: Vec::new(),
        sex: None,
        plural: false,
        of: Some(owner),
        by: dateline_document::By::new(format_smolstr!("lexicon/{}", row.source_key())),
    });
    clusters.key(row.key.clone(), made);
    Some(made)
}

/// "X, whose country": the one of whom the relative clause around the phrase speaks.
pub(super) fn relative(scene: &Scene<'_>, clusters: &Clusters, id: Id<Mention>) -> Option<usize> {
    let head = scene.mention(id)?.head;
    let whose = scene.syntax.children(head).any(|(_, t)| {
        t.deprel == dateline_document::Deprel::NmodPoss
            && scene.knowledge.words.is(&t.folded, Class::Relative)
    });
    let mut at = head;
    for _ in 0..6 {
        let token = scene.token(at).filter(|_| whose)?;
        at = token.head?;
        if token.deprel == dateline_document::Deprel::AclRelcl {
            return clusters.one(scene.at_head(at)?);
        }
    }
    None
}

/// Whether a row tells of an office in a body of no state at another time than the report's: it does
/// not say for whom the person acts now.
pub(super) fn elsewhere(scene: &Scene<'_>, row: &crate::knowledge::Row) -> bool {
    let body = row
        .of
        .as_deref()
        .is_some_and(|k| k.starts_with(ORGANIZATIONS));
    row.kind == Some(Kind::Person)
        && body
        && scene
            .report
            .date()
            .is_some_and(|d| row.distance(d) > SEASON)
}

/// The code of a group or person of a state that was a part of another one on the report's date.
fn dated(
    scene: &Scene<'_>,
    cluster: &Cluster,
    row: Option<&crate::knowledge::Row>,
    code: smol_str::SmolStr,
) -> smol_str::SmolStr {
    let acts = matches!(cluster.kind, Kind::Person | Kind::Group);
    let state = row
        .filter(|_| acts)
        .and_then(|r| scene.knowledge.state_of(r));
    let whole = state
        .filter(|s| {
            s.from
                .zip(scene.report.date())
                .is_some_and(|(from, d)| d < from)
        })
        .and_then(|s| scene.knowledge.row(s.of.as_deref()?))
        .and_then(|s| s.country.clone());
    whole.unwrap_or(code)
}

/// Prefix of the keys of organizations.
const ORGANIZATIONS: &str = "organizations:";
/// Days around a term in which a person is still of his body.
const SEASON: i32 = 400;

/// Country code of a cluster by its row or its owner's.
pub(crate) fn country(
    scene: &Scene<'_>,
    clusters: &Clusters,
    cluster: usize,
) -> Option<smol_str::SmolStr> {
    let mut at = cluster;
    for _ in 0..8 {
        let c = clusters.at(at)?;
        let row = c.row.and_then(|r| scene.knowledge.at(r));
        if let Some(code) = row
            .filter(|r| !elsewhere(scene, r))
            .and_then(|r| r.country.clone())
        {
            return Some(dated(scene, c, row, code));
        }
        if let Some(code) = clusters.countries.get(&at) {
            return Some(code.clone());
        }
        at = c.of?;
    }
    None
}

/// The sectors of whoever acts for an authority that holds territory against a recognized state: that
/// authority's come first (PLOVER, ch. 5).
pub(super) fn breakaway(
    scene: &Scene<'_>,
    clusters: &Clusters,
    cluster: usize,
    own: Vec<smol_str::SmolStr>,
) -> Vec<smol_str::SmolStr> {
    let acts = |c: &Cluster| {
        matches!(
            c.kind,
            Kind::Person | Kind::Government | Kind::Group | Kind::Organization
        )
    };
    if own.is_empty() || !clusters.at(cluster).is_some_and(acts) {
        return own;
    }
    let mut at = Some(cluster);
    let mut authority = None;
    for _ in 0..6 {
        let Some(c) = at.and_then(|n| clusters.at(n)) else {
            break;
        };
        let row = c.row.and_then(|r| scene.knowledge.at(r));
        let owner = row
            .and_then(|r| r.of.as_deref())
            .and_then(|k| scene.knowledge.row(k));
        authority = [row, owner].into_iter().flatten().find(|r| {
            r.key.starts_with(BREAKAWAY) || r.sectors.first().is_some_and(|s| s == DE_FACTO)
        });
        if authority.is_some() || c.kind == Kind::State {
            break;
        }
        at = c.of;
    }
    let Some(row) = authority else { return own };
    let mut all: Vec<smol_str::SmolStr> = row.sectors.first().cloned().into_iter().collect();
    all.extend(
        own.into_iter()
            .filter(|s| row.sectors.first().is_none_or(|f| f != s)),
    );
    all
}

/// Prefix of the keys of authorities that hold territory against a recognized state.
const BREAKAWAY: &str = "breakaway:";
/// Sector of such authorities.
const DE_FACTO: &str = "PRE";
