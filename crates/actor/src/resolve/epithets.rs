//! Descriptions of a person named just before, of which no earlier word speaks: "George Mitchell came
//! down the steps. The former senator said".
//!
//! Bridging by what is known and what does not contradict (the "world knowledge" descriptions of
//! Vieira and Poesio 2000): sex, country, office and sector must agree as far as they are known.

use super::clusters::{Cluster, Clusters};
use super::lands::country;
use super::offices::{ranked, sectors_or_elite};
use super::salience;
use super::scene::Scene;
use crate::words::Class;
use dateline_document::{Id, Kind, Mention, MentionForm};

/// Sectors of those who act for states, parties and forces, whatever else they are.
const OF_STATE: [&str; 10] = [
    "GOV", "ELI", "PTY", "LEG", "OPP", "MIL", "REB", "SPY", "JUD", "PRE",
];
/// What it weighs that sectors agree.
const ALIKE: i32 = 130;
/// Sentences back in which the person is named.
const REACH: usize = 2;

/// The person in mind whom a definite description with a new noun speaks of.
pub(super) fn epithet(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<usize> {
    let single = mention.kind == Kind::Person && !mention.plural;
    // "the man who fired" tells by its clause who is meant.
    let restricted = scene.syntax.children(mention.head).any(|(_, t)| {
        t.deprel == dateline_document::Deprel::AclRelcl
            && scene
                .token(Id::new(mention.head.index() + 1))
                .is_some_and(|next| next.folded != ",")
    });
    let speaks = scene.is_subject(id) || scene.sources.binary_search(&id).is_ok();
    if !single || !scene.is_definite(id) || !speaks || restricted {
        return None;
    }
    let here = scene.sentence(id);
    let beside: Vec<usize> = same_clause(scene, clusters, id, mention);
    let fits = |_: Id<Mention>, m: &Mention, all: &[usize]| match all {
        [one] => {
            !mention.span.contains(m.span)
                && !m.span.contains(mention.span)
                && !beside.contains(one)
                && clusters
                    .at(*one)
                    .is_some_and(|c| may_be(scene, clusters, mention, *one, c, here))
        }
        _ => false,
    };
    let owner = mention.of.and_then(|m| clusters.at(clusters.one(m)?));
    // "the opposition's candidate" is rather somebody of the opposition.
    let alike = |c: &salience::Candidate| {
        let sectors = c
            .clusters
            .first()
            .and_then(|c| clusters.at(*c))
            .map_or(&[][..], |c| &c.sectors);
        let of = owner.map_or(&[][..], |o| &o.sectors);
        sectors
            .iter()
            .any(|s| mention.sectors.contains(s) || of.contains(s))
    };
    salience::candidates(scene, clusters, id, REACH, false, false, fits)
        .into_iter()
        .max_by_key(|c| (c.weight + if alike(c) { ALIKE } else { 0 }, c.nearest))
        .and_then(|c| c.clusters.first().copied())
}

/// Everybody else under the verb of the description.
fn same_clause(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Vec<usize> {
    let verb = scene.token(mention.head).and_then(|t| t.head);
    (id.index().saturating_sub(24)..scene.mentions.len().min(id.index() + 24))
        .map(Id::new)
        .filter(|other| *other != id && scene.sentence(*other) == scene.sentence(id))
        .filter(|other| {
            scene
                .mention(*other)
                .and_then(|m| scene.token(m.head))
                .is_some_and(|t| verb.is_some() && t.head == verb)
        })
        .filter_map(|other| clusters.one(other))
        .collect()
}

/// Whether nothing that is known of a named person contradicts the description.
fn may_be(
    scene: &Scene<'_>,
    clusters: &Clusters,
    mention: &Mention,
    number: usize,
    person: &Cluster,
    here: usize,
) -> bool {
    let words = &scene.knowledge.words;
    let name = person.mentions.iter().any(|m| {
        here - scene.sentence(*m).min(here) <= REACH
            && scene
                .mention(*m)
                .is_some_and(|m| m.form == MentionForm::Name)
    });
    if person.kind != Kind::Person || person.plural || !name {
        return false;
    }
    let owner = mention.of.and_then(|m| clusters.one(m));
    let state = |c: usize| country(scene, clusters, c).filter(|c| scene.knowledge.is_state(c));
    let lands = owner.and_then(state).zip(state(number));
    if owner == Some(number) || lands.is_some_and(|(a, b)| a != b) {
        return false;
    }
    let role = mention
        .by
        .as_str()
        .strip_prefix(super::ROLES)
        .and_then(|noun| words.roles.row(noun));
    let sex = role.and_then(|r| r.sex).zip(person.sex);
    if sex.is_some_and(|(a, b)| a != b) {
        return false;
    }
    let row = person.row.and_then(|r| scene.knowledge.at(r));
    let holds = row.is_some_and(|r| scene.report.date().is_some_and(|d| r.holds(d)));
    let former = super::offices::is_former(scene, mention);
    if let Some(asked) = mention.office.as_deref().filter(|_| !former) {
        // A rank ("Colonel") is no other office; neither is one of another time.
        let held = person.office.as_deref().filter(|held| match row {
            Some(_) => holds,
            None => words
                .titles
                .row(held)
                .or_else(|| words.roles.row(held))
                .is_some_and(|r| r.office.is_some()),
        });
        let function = words.is(
            &scene
                .token(mention.head)
                .map_or_else(String::new, |t| dateline_document::fold(&t.lemma)),
            Class::Function,
        ) || words.is(asked, Class::Duty);
        if let Some(held) = held {
            return function || words.same_office(Some(held), asked);
        }
    }
    // "the driver" is no minister.
    let common = mention
        .sectors
        .first()
        .is_some_and(|s| !OF_STATE.contains(&s.as_str()) && !person.sectors.contains(s));
    if common && (row.is_some() || person.office.is_some()) {
        return false;
    }
    sectors_or_elite(mention, person) || ranked(scene, person) || row.is_some() && !holds
}
