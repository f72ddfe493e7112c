//! "the newspaper", "the channel", "the publication": which outlet.

use super::clusters::{Cluster, Clusters};
use super::nominals::FAR;
use super::scene::Scene;
use crate::words::Class;
use dateline_document::{Id, Kind, Mention, MentionForm};
use smol_str::format_smolstr;

/// "the newspaper", "the channel", "the publication": the last outlet that was a source, else the
/// last one named, else the report's own.
pub(crate) fn outlet(
    scene: &Scene<'_>,
    clusters: &mut Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<usize> {
    if mention.kind != Kind::Outlet
        || mention.plural
        || mention.of.is_some()
        || !scene.is_definite(id)
        || described(scene, mention)
    {
        return None;
    }
    let lemma = scene.lemma(id);
    let is_outlet = |c: usize, clusters: &Clusters| {
        clusters.at(c).is_some_and(|c| {
            let detail = c
                .row
                .and_then(|r| scene.knowledge.at(r))
                .and_then(|r| r.detail.as_deref());
            c.kind == Kind::Outlet && same_medium(scene, &lemma, detail)
        })
    };
    let source = scene
        .sources
        .iter()
        .rev()
        .filter(|s| **s < id)
        .filter_map(|s| clusters.one(*s))
        .find(|c| is_outlet(*c, clusters));
    let named = || {
        (0..id.index())
            .rev()
            .take(FAR)
            .filter_map(|n| clusters.one(Id::new(n)))
            .find(|c| is_outlet(*c, clusters))
    };
    if let Some(found) = source.or_else(named) {
        return Some(found);
    }
    // A translation may have torn the name off into the next sentence.
    let torn = Id::new(id.index() + 1);
    let torn_off = scene.mention(torn).is_some_and(|m| {
        m.kind == Kind::Outlet
            && m.form == MentionForm::Name
            && scene.sentence(torn) == scene.sentence(id) + 1
            && scene
                .first(torn)
                .and_then(|(_, t)| scene.syntax.sentences.at(t.sentence))
                .is_some_and(|s| s.span.start == m.span.start)
    });
    match torn_off {
        true => clusters.one(torn),
        false => own(scene, clusters),
    }
}

/// Whether a word for an outlet fits an outlet of this kind: no newspaper is "the channel".
fn same_medium(scene: &Scene<'_>, noun: &str, detail: Option<&str>) -> bool {
    let Some(detail) = detail else { return true };
    let words = &scene.knowledge.words;
    let media = [Class::Print, Class::Air, Class::Wire];
    let of = |word: &str| media.iter().filter(|m| words.is(word, **m)).count();
    of(noun) == 0
        || of(detail) == 0
        || media
            .iter()
            .any(|m| words.is(noun, *m) && words.is(detail, *m))
}

/// Whether more than an article stands before the role noun: "the social network" is no outlet
/// named before.
fn described(scene: &Scene<'_>, mention: &Mention) -> bool {
    let noun = mention.by.as_str().strip_prefix(super::ROLES).unwrap_or("");
    let mut words = 0;
    crate::piece::split(noun, |_, _, _| words += 1);
    let before = scene
        .syntax
        .tokens_in(mention.span)
        .take_while(|n| *n <= mention.head.index())
        .count();
    before > words + 1
}

/// The report's own outlet, as an entity.
fn own(scene: &Scene<'_>, clusters: &mut Clusters) -> Option<usize> {
    let name = scene.report.outlet.as_deref()?;
    let key = format_smolstr!("name {}", crate::piece::plain(name));
    let row = scene
        .knowledge
        .trie
        .exact(name)
        .iter()
        .filter_map(|n| scene.knowledge.readings.get(*n as usize))
        .find(|r| {
            scene
                .knowledge
                .at(r.row)
                .is_some_and(|r| r.kind == Some(Kind::Outlet))
        })
        .and_then(|r| scene.knowledge.at(r.row))
        .map(|r| scene.knowledge.first_of(r));
    let known = row
        .and_then(|r| clusters.by_key(&r.key))
        .or_else(|| clusters.by_key(&key));
    if known.is_some() {
        return known;
    }
    let made = clusters.push(Cluster {
        kind: Kind::Outlet,
        row: row.and_then(|r| scene.knowledge.keys.get(&r.key).copied()),
        people: false,
        name: row.map_or_else(|| name.to_owned(), |r| r.name.clone()),
        mentions: Vec::new(),
        office: None,
        sectors: row.map(|r| r.sectors.clone()).unwrap_or_default(),
        sex: None,
        plural: false,
        of: None,
        by: dateline_document::By::fixed("actor/own-outlet"),
    });
    clusters.key(row.map_or(key, |r| r.key.clone()), made);
    Some(made)
}
