//! Names: which row of the tables they are, and which names are the same.

use super::clusters::{Cluster, Clusters};
use super::scene::Scene;
use crate::knowledge::{Row, RowId, STATES};
use crate::piece::plain;
use dateline_document::{Id, Kind, Mention, MentionForm};
use smol_str::{SmolStr, format_smolstr};
use std::collections::HashMap;

/// Sector of those who held office once.
const ELITE: &str = "ELI";
/// Days around a term in which the tables may be late.
const TRANSITION: i32 = 120;

/// How often the report speaks of each country, by unambiguous names.
pub(crate) struct Context {
    counts: HashMap<SmolStr, usize>,
}

impl Context {
    pub(crate) fn new(scene: &Scene<'_>) -> Self {
        let mut counts = HashMap::new();
        for mention in scene.mentions.iter() {
            let [key] = mention.known.as_slice() else {
                continue;
            };
            // "Christian Democrats" says of no country that the report is about it.
            let row = scene
                .knowledge
                .row(key)
                .filter(|r| r.kind != Some(Kind::Group) || !r.ambiguous);
            if let Some(code) = row.and_then(|r| r.country.clone()) {
                *counts.entry(code).or_default() += 1;
            }
        }
        Self { counts }
    }

    fn weight(&self, row: &Row) -> usize {
        row.country
            .as_ref()
            .and_then(|c| self.counts.get(c))
            .copied()
            .unwrap_or(0)
    }
}

/// The row that a name means here: the only one, the one of the owner that the words give, the one
/// of a country that the report speaks of. A name of several rows that nothing decides has none.
fn row<'k>(
    scene: &Scene<'k>,
    context: &Context,
    clusters: &Clusters,
    mention: &Mention,
) -> Option<(RowId, &'k Row)> {
    let rows: Vec<(RowId, &Row)> = mention
        .known
        .iter()
        .filter_map(|key| {
            let id = *scene.knowledge.keys.get(key)?;
            Some((id, scene.knowledge.at(id)?))
        })
        .collect();
    let (first_id, first) = *rows.first()?;
    let owner = mention
        .of
        .and_then(|m| clusters.one(m))
        .and_then(|c| clusters.at(c));
    let owner_row = owner.and_then(|c| scene.knowledge.at(c.row?));
    let owned = |row: &Row| {
        owner_row.is_some_and(|o| {
            row.of.as_deref() == Some(o.key.as_str())
                || (o.country.is_some() && o.country == row.country)
        })
    };
    if first.kind == Some(Kind::Person) {
        // Sorted by nearness to the report's date already; the owner decides among equals.
        if let Some(hit) = rows.iter().find(|(_, r)| owned(r) && r.name == first.name) {
            return Some(*hit);
        }
        let date = scene.report.date();
        let level = |r: &Row| date.is_none_or(|d| r.distance(d) == first.distance(d));
        let mut rivals: Vec<(RowId, &Row)> = Vec::new();
        for (id, r) in rows.iter().filter(|(_, r)| level(r)) {
            if !rivals.iter().any(|(_, other)| other.name == r.name) {
                rivals.push((*id, r));
            }
        }
        if rivals.len() < 2 {
            return Some((first_id, first));
        }
        // Of several of that name, the one of a country that the report speaks of most.
        let most = rivals.iter().map(|(_, r)| context.weight(r)).max()?;
        let mut best = rivals.iter().filter(|(_, r)| context.weight(r) == most);
        return match (best.next(), best.next()) {
            (Some(one), None) => Some(*one),
            // Of several of one country, the one who leads it.
            _ => {
                let leads = |r: &Row| {
                    r.office
                        .as_deref()
                        .is_some_and(|o| super::offices::leads(scene, o))
                };
                let mut first = rivals
                    .iter()
                    .filter(|(_, r)| context.weight(r) == most && leads(r));
                match (first.next(), first.next()) {
                    (Some(one), None) if most > 0 => Some(*one),
                    _ => None,
                }
            }
        };
    }
    if let Some(hit) = rows.iter().find(|(_, r)| owned(r)) {
        return Some(*hit);
    }
    // A government and its seat share a name; which of them was decided when the mention was found.
    let kind = |row: &Row| matches!(row.kind, Some(Kind::Place | Kind::Facility));
    let same: Vec<(RowId, &Row)> = rows
        .iter()
        .filter(|(_, r)| kind(r) == kind(first))
        .copied()
        .collect();
    if let [one] = same.as_slice() {
        // The only place of its name in the tables is not the only one in the world.
        let shared = kind(one.1) || one.1.kind == Some(Kind::Group);
        let doubtful = shared && one.1.ambiguous && context.weight(one.1) == 0;
        return (!doubtful).then_some(*one);
    }
    if let Some(hit) = same
        .iter()
        .filter(|(_, r)| context.weight(r) > 0)
        .max_by_key(|(id, r)| (context.weight(r), std::cmp::Reverse(*id)))
    {
        return Some(*hit);
    }
    match first.kind {
        Some(Kind::State) if !first.ambiguous => Some((first_id, first)),
        _ => None,
    }
}

/// Gives every name its cluster, in text order.
pub(crate) fn names(scene: &Scene<'_>, clusters: &mut Clusters) {
    let context = Context::new(scene);
    for (id, mention) in scene.mentions.pairs() {
        if mention.form != MentionForm::Name {
            continue;
        }
        // An owner that stands later in the text ("President of France") is needed first.
        let cluster = match row(scene, &context, clusters, mention) {
            Some((number, row)) => {
                let cluster = known(scene, clusters, id, mention, number, row);
                present(scene, clusters, cluster, mention, row);
                cluster
            }
            None => unknown(scene, clusters, id, mention),
        };
        clusters.join(id, cluster);
        note(clusters, cluster, mention);
    }
}

/// What the words give a person of the tables: an office outside the term that the tables have goes
/// before it, a rank within it beside it ("General X", who holds an office of state).
fn present(
    scene: &Scene<'_>,
    clusters: &mut Clusters,
    cluster: usize,
    mention: &Mention,
    row: &Row,
) {
    let date = scene.report.date();
    if row.kind != Some(Kind::Person) || mention.sectors.is_empty() || date.is_none() {
        return;
    }
    let holds = date.is_some_and(|d| row.holds(d));
    let Some(c) = clusters.all.get_mut(cluster) else {
        return;
    };
    let mut all = match holds {
        true => c.sectors.clone(),
        false => mention.sectors.clone(),
    };
    let rest = match holds {
        true => mention.sectors.clone(),
        false => c.sectors.clone(),
    };
    all.extend(
        rest.into_iter()
            .filter(|s| !all.contains(s))
            .collect::<Vec<_>>(),
    );
    c.sectors = all;
}

/// The place of the report's dateline, as an entity.
pub(crate) fn dateline(scene: &Scene<'_>, clusters: &mut Clusters) -> Option<usize> {
    let name = scene.report.place.as_deref()?;
    let place = |row: &&Row| matches!(row.kind, Some(Kind::Place | Kind::Facility));
    let mut rows = scene
        .knowledge
        .trie
        .exact(name)
        .iter()
        .filter_map(|n| scene.knowledge.readings.get(*n as usize))
        .filter_map(|r| Some((r.row, scene.knowledge.at(r.row)?)))
        .filter(|(_, row)| place(row));
    // Of two places of that name nobody knows which.
    let row = rows
        .next()
        .filter(|(id, _)| rows.all(|(other, _)| other == *id));
    let key = row.map_or_else(
        || format_smolstr!("name {}", plain(name)),
        |(_, row)| row.key.clone(),
    );
    if let Some(found) = clusters.by_key(&key) {
        return Some(found);
    }
    let made = clusters.push(Cluster {
        kind: Kind::Place,
        row: row.map(|(id, _)| id),
        people: false,
        name: row.map_or_else(|| name.to_owned(), |(_, row)| row.name.clone()),
        mentions: Vec::new(),
        office: None,
        sectors: Vec::new(),
        sex: None,
        plural: false,
        of: None,
        by: dateline_document::By::fixed("actor/dateline"),
    });
    clusters.key(key, made);
    Some(made)
}

/// Whom the cluster of one mention acts for, where the mention says so.
pub(crate) fn owner(clusters: &mut Clusters, id: Id<Mention>, mention: &Mention) {
    let owner = mention.of.and_then(|m| clusters.one(m));
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

/// Whom each cluster acts for or belongs to, as its first mention that says so has it.
pub(crate) fn owners(scene: &Scene<'_>, clusters: &mut Clusters) {
    for (id, mention) in scene.mentions.pairs() {
        owner(clusters, id, mention);
    }
}

/// Whom the rows of the tables belong to, where the report names those too.
pub(crate) fn owners_by_row(scene: &Scene<'_>, clusters: &mut Clusters) {
    for n in 0..clusters.all.len() {
        let owner = clusters
            .at(n)
            .filter(|c| c.of.is_none() && c.kind != Kind::State)
            .and_then(|c| scene.knowledge.at(c.row?))
            .and_then(|r| r.of.as_deref())
            .and_then(|key| clusters.by_key(key))
            .filter(|owner| *owner != n);
        if let (Some(owner), Some(c)) = (owner, clusters.all.get_mut(n)) {
            c.of = Some(owner);
        }
    }
}

/// What a mention adds to its cluster.
fn note(clusters: &mut Clusters, cluster: usize, mention: &Mention) {
    if let Some(c) = clusters.all.get_mut(cluster) {
        if c.office.is_none() {
            c.office = mention.office.clone();
        }
        if c.sectors.is_empty() {
            c.sectors = mention.sectors.clone();
        }
    }
}

fn known(
    scene: &Scene<'_>,
    clusters: &mut Clusters,
    id: Id<Mention>,
    mention: &Mention,
    number: RowId,
    row: &Row,
) -> usize {
    let first = scene.knowledge.first_of(row);
    let people = mention.kind == Kind::People;
    let key = match first.kind {
        _ if people => format_smolstr!("people {}", first.key),
        Some(Kind::Person) => format_smolstr!("person {}", plain(&first.name)),
        _ => first.key.clone(),
    };
    if let Some(found) = clusters.by_key(&key) {
        return found;
    }
    let person = first.kind == Some(Kind::Person);
    let name = if people {
        scene.text(id).to_owned()
    } else {
        first.name.clone()
    };
    // A first name given before the row was known ("Mr Kim" before "Kim Jong Un").
    if person
        && let Some(found) = surname_of(clusters, &plain(&first.name))
        && clusters.at(found).is_some_and(|c| c.row.is_none())
    {
        if let Some(c) = clusters.all.get_mut(found) {
            c.row = Some(number);
            c.name = name;
            c.sex = first.sex;
            c.sectors.clone_from(&first.sectors);
        }
        clusters.key(key, found);
        return found;
    }
    let canonical = scene
        .knowledge
        .keys
        .get(&first.key)
        .copied()
        .unwrap_or(number);
    let made = clusters.push(Cluster {
        kind: match first.kind {
            _ if people => Kind::People,
            Some(kind) => kind,
            None => mention.kind,
        },
        row: Some(canonical),
        people,
        name,
        mentions: Vec::new(),
        office: scene.report.date().and(first.office.clone()),
        sectors: if people {
            Vec::new()
        } else {
            in_time(scene, row, first)
        },
        sex: first.sex,
        plural: people,
        of: None,
        by: mention.by.clone(),
    });
    clusters.key(key, made);
    if person {
        person_keys(clusters, &plain(&first.name), made);
    }
    made
}

/// The sectors of a row on the report's date: a movement's of that time, with those of its people who
/// have its sectors; who governed once is one of the elite (PLOVER, ch. 5), and who will govern later
/// is nothing yet.
fn in_time(scene: &Scene<'_>, row: &Row, first: &Row) -> Vec<SmolStr> {
    let knowledge = scene.knowledge;
    let body = match first.kind {
        Some(Kind::Person) => first
            .of
            .as_deref()
            .and_then(|key| knowledge.row(key))
            .filter(|of| of.sectors == first.sectors),
        _ => Some(first),
    };
    if let Some(date) = scene.report.date()
        && let Some(sectors) = body.and_then(|b| knowledge.phase(&b.key, date))
    {
        return sectors.to_vec();
    }
    let date = scene.report.date().filter(|d| {
        let state = first.of.as_deref().is_some_and(|k| k.starts_with(STATES));
        first.kind == Some(Kind::Person)
            && (first.governs() || state)
            && row.distance(*d) > TRANSITION
    });
    match date {
        None => first.sectors.clone(),
        Some(date) if row.from.is_some_and(|from| date < from) => Vec::new(),
        Some(_) => vec![ELITE.into()],
    }
}

/// Lets the whole name and its last word find a person.
fn person_keys(clusters: &mut Clusters, name: &str, cluster: usize) {
    clusters.key(format_smolstr!("person {name}"), cluster);
    if let Some((_, last)) = name.rsplit_once(' ') {
        clusters.key(format_smolstr!("surname {last}"), cluster);
    }
}

/// A cluster known by a last name alone, with which the full name ends.
fn surname_of(clusters: &Clusters, name: &str) -> Option<usize> {
    let last = name.rsplit(' ').next()?;
    clusters.by_key(&format_smolstr!("person {last}"))
}

fn unknown(
    scene: &Scene<'_>,
    clusters: &mut Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> usize {
    let text = scene.text(id);
    let name = plain(text);
    let found = if mention.kind == Kind::Person {
        clusters
            .by_key(&format_smolstr!("person {name}"))
            .or_else(|| match name.contains(' ') {
                // "Bashar Assad" after "Assad".
                true => surname_of(clusters, &name).filter(|c| {
                    clusters
                        .at(*c)
                        .is_some_and(|c| c.row.is_none() && !plain(&c.name).contains(' '))
                }),
                false => clusters.by_key(&format_smolstr!("surname {name}")),
            })
    } else {
        clusters
            .by_key(&format_smolstr!("name {name}"))
            .or_else(|| abbreviated(scene, clusters, id, mention))
    };
    if let Some(found) = found {
        if let Some(c) = clusters.all.get_mut(found)
            && c.row.is_none()
            && text.len() > c.name.len()
        {
            c.name = text.to_owned();
            let longer = plain(&c.name);
            if mention.kind == Kind::Person {
                person_keys(clusters, &longer, found);
            }
        }
        return found;
    }
    let made = clusters.push(Cluster {
        kind: mention.kind,
        row: None,
        people: mention.kind == Kind::People,
        name: text.to_owned(),
        mentions: Vec::new(),
        office: mention.office.clone(),
        sectors: mention.sectors.clone(),
        sex: None,
        plural: mention.plural,
        of: None,
        by: mention.by.clone(),
    });
    if mention.kind == Kind::Person {
        person_keys(clusters, &name, made);
    } else {
        clusters.key(format_smolstr!("name {name}"), made);
        let initials: String = name.split(' ').filter_map(|w| w.chars().next()).collect();
        if initials.chars().count() > 1 {
            clusters.key(format_smolstr!("initials {initials}"), made);
        }
    }
    made
}

/// The name that initials in brackets follow, or whose initials they are.
fn abbreviated(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<usize> {
    let previous = id.index().checked_sub(1).map(Id::new)?;
    let before = scene.mention(previous)?;
    if mention.by.as_str() == super::INITIALS
        && before.form == MentionForm::Name
        && before.kind == mention.kind
        && scene.between(before.span, mention.span).trim() == "("
    {
        return clusters.one(previous);
    }
    let letters = plain(scene.text(id)).replace(' ', "");
    let shouted = !scene.text(id).chars().any(char::is_lowercase);
    shouted
        .then(|| {
            clusters
                .by_key(&format_smolstr!("initials {letters}"))
                .or_else(|| clusters.by_key(&format_smolstr!("name {letters}")))
        })
        .flatten()
}
