//! Offices: who held one on the report's date, and whom a word for an office or rank fits.

use super::clusters::{Cluster, Clusters};
use super::scene::Scene;
use crate::words::Class;
use dateline_document::{Kind, Mention, MentionForm};
use smol_str::format_smolstr;

/// "the Israeli prime minister": who held the office on the report's date.
pub(super) fn holder(scene: &Scene<'_>, clusters: &mut Clusters, mention: &Mention) -> Option<usize> {
    if mention.kind != Kind::Person || mention.plural {
        return None;
    }
    let noun = scene.token(mention.head).map_or("", |t| t.lemma.as_str());
    let office = match scene.knowledge.words.is(noun, Class::Counterpart) {
        true => &counterpart(scene, clusters, mention)?,
        false => mention.office.as_ref()?,
    };
    let date = scene.report.date()?;
    let owner = clusters.at(mention.of.and_then(|m| clusters.one(m))?)?;
    let of = scene.knowledge.at(owner.row?)?;
    // "a former prime minister" held it on another date.
    let former = scene
        .syntax
        .tokens_in(mention.span)
        .filter_map(|n| scene.syntax.tokens.as_slice().get(n))
        .any(|t| {
            scene.knowledge.words.is(&t.folded, Class::Former)
                || scene.knowledge.words.is(&t.folded, Class::Indefinite)
        });
    if former {
        return None;
    }
    let row = scene.knowledge.holder(&of.key, office, date)?;
    let key = format_smolstr!("person {}", crate::piece::plain(&row.name));
    if let Some(found) = clusters.by_key(&key) {
        return Some(found);
    }
    let made = clusters.push(Cluster {
        kind: Kind::Person,
        row: scene.knowledge.keys.get(&row.key).copied(),
        people: false,
        name: row.name.clone(),
        mentions: Vec::new(),
        office: row.office.clone(),
        sectors: row.sectors.clone(),
        sex: row.sex,
        plural: false,
        of: mention.of.and_then(|m| clusters.one(m)),
        by: dateline_document::By::new(format_smolstr!("lexicon/{}", row.source_key())),
    });
    clusters.key(key, made);
    Some(made)
}

/// "his Pakistani counterpart": the office of whose counterpart it is.
pub(super) fn counterpart(
    scene: &Scene<'_>,
    clusters: &Clusters,
    mention: &Mention,
) -> Option<smol_str::SmolStr> {
    scene
        .syntax
        .children(mention.head)
        .filter(|(_, t)| t.deprel == dateline_document::Deprel::NmodPoss)
        .find_map(|(token, _)| {
            let owner = clusters.one(scene.at_head(token)?)?;
            clusters.at(owner)?.office.clone()
        })
}

/// Whether a name of the cluster has this title before it.
pub(super) fn titled(scene: &Scene<'_>, clusters: &Clusters, cluster: usize, noun: &str) -> bool {
    let mentions = clusters.at(cluster).map_or(&[][..], |c| &c.mentions);
    mentions.iter().any(|m| {
        scene.mention(*m).is_some_and(|mention| {
            let first = scene.syntax.tokens_in(mention.span).start;
            let token = |n: usize| scene.syntax.tokens.as_slice().get(n);
            // Some tables have the title in the name ("King X").
            mention.form == MentionForm::Name
                && [first.checked_sub(1), Some(first)]
                    .into_iter()
                    .flatten()
                    .filter_map(token)
                    .any(|t| t.folded == noun)
        })
    })
}

/// Whether a person bears arms or has a rank before his name: rebels have generals too.
pub(super) fn ranked(scene: &Scene<'_>, cluster: &Cluster) -> bool {
    armed_sectors(&cluster.sectors)
        || cluster
            .mentions
            .iter()
            .filter_map(|m| scene.mention(*m))
            .any(|m| {
                let first = scene.syntax.tokens_in(m.span).start;
                m.form == MentionForm::Name
                    && first
                        .checked_sub(1)
                        .and_then(|n| scene.syntax.tokens.as_slice().get(n))
                        .and_then(|t| {
                            scene
                                .knowledge
                                .words
                                .titles
                                .row(t.span.of(&scene.report.text))
                        })
                        .is_some_and(|title| armed_sectors(&title.sectors))
            })
}

/// Sectors of those who bear arms and ranks.
pub(super) fn armed_sectors(sectors: &[smol_str::SmolStr]) -> bool {
    const ARMED: [&str; 4] = ["MIL", "REB", "UAF", "PRM"];
    sectors.iter().any(|s| ARMED.contains(&s.as_str()))
}

/// A person of politics fits any word for politicians.
pub(super) fn sectors_or_elite(mention: &Mention, cluster: &Cluster) -> bool {
    const POLITICS: [&str; 7] = ["GOV", "ELI", "PTY", "LEG", "OPP", "PRM", "MIL"];
    let politic = |sectors: &[smol_str::SmolStr]| {
        sectors.is_empty() || sectors.iter().any(|s| POLITICS.contains(&s.as_str()))
    };
    mention.sectors.is_empty()
        || cluster.sectors.is_empty()
        || mention.sectors.iter().any(|s| cluster.sectors.contains(s))
        || (mention.sectors.iter().any(|s| s == "ELI") && politic(&cluster.sectors))
}

/// An office word fits who holds that office, and who holds none that is known.
pub(super) fn office_fits(scene: &Scene<'_>, mention: &Mention, held: Option<&str>) -> bool {
    let words = &scene.knowledge.words;
    let noun = scene.token(mention.head).map_or("", |t| t.lemma.as_str());
    match (&mention.office, held) {
        (Some(_), Some(held)) if words.is(noun, Class::Leads) && leads(scene, held) => true,
        (Some(asked), Some(held)) => scene.knowledge.words.same_office(Some(held), asked),
        (Some(_), None) => false,
        (None, _) => true,
    }
}

/// Whether an office is one of those who lead a state.
pub(super) fn leads(scene: &Scene<'_>, held: &str) -> bool {
    let words = &scene.knowledge.words;
    held.split('|')
        .any(|office| words.is(&words.office(office), Class::Helm))
}
