//! Offices: who held one on the report's date, and whom a word for an office or rank fits.

use super::clusters::{Cluster, Clusters};
use super::scene::Scene;
use crate::words::Class;
use dateline_document::{Id, Kind, Mention, MentionForm};
use smol_str::format_smolstr;

/// Offices of the heads of states, cabinets and ministries, as the tables have them.
const STATE: &str = "state";
const GOVERNMENT: &str = "government";
const FOREIGN: &str = "foreign";
const DEFENCE: &str = "defence";
const LEADER: &str = "leader";

/// "the Israeli prime minister", "the head of the Foreign Ministry": who held the office on the
/// report's date.
pub(super) fn holder(
    scene: &Scene<'_>,
    clusters: &mut Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<usize> {
    if mention.kind != Kind::Person || mention.plural || is_former(scene, mention) {
        return None;
    }
    let words = &scene.knowledge.words;
    let noun = scene.token(mention.head).map_or("", |t| t.lemma.as_str());
    let owner = mention.of.and_then(|m| clusters.one(m));
    if words.is(noun, Class::Heads)
        && let Some(found) = owner.and_then(|o| headed(scene, clusters, id, o))
    {
        return Some(found);
    }
    let office = match words.is(noun, Class::Counterpart) {
        true => counterpart(scene, clusters, mention)?,
        false => match &mention.office {
            Some(office) => office.clone(),
            None if words.is(noun, Class::Heads) => LEADER.into(),
            None => return None,
        },
    };
    let of = scene.knowledge.at(clusters.at(owner?)?.row?)?;
    let (key, kind) = (of.key.clone(), of.kind);
    seated(scene, clusters, &key, &office, owner).or_else(|| {
        // "the president of the ANC": whoever is first in a movement.
        let first = words.is(noun, Class::Heads) || words.is(noun, Class::Leads) || office == STATE;
        let body = matches!(kind, Some(Kind::Group | Kind::Organization));
        match first && body {
            true => seated(scene, clusters, &key, LEADER, owner),
            false => None,
        }
    })
}

/// "a former prime minister" held it on another date, and "a minister" may be any.
pub(super) fn is_former(scene: &Scene<'_>, mention: &Mention) -> bool {
    let words = &scene.knowledge.words;
    scene
        .syntax
        .tokens_in(mention.span)
        .filter_map(|n| scene.syntax.tokens.as_slice().get(n))
        .any(|t| words.is(&t.folded, Class::Former) || words.is(&t.folded, Class::Indefinite))
}

/// Who held `office` of the row `of` on the report's date, as a cluster.
pub(super) fn seated(
    scene: &Scene<'_>,
    clusters: &mut Clusters,
    of: &str,
    office: &str,
    owner: Option<usize>,
) -> Option<usize> {
    let row = scene.knowledge.holder(of, office, scene.report.date()?)?;
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
        of: owner,
        by: dateline_document::By::new(format_smolstr!("lexicon/{}", row.source_key())),
    });
    clusters.key(key, made);
    Some(made)
}

/// "the head of the White House", "the head of the Russian Foreign Ministry", "the head of the
/// cabinet": who is first in an organ of state.
fn headed(
    scene: &Scene<'_>,
    clusters: &mut Clusters,
    id: Id<Mention>,
    organ: usize,
) -> Option<usize> {
    let cluster = clusters.at(organ).filter(|c| c.kind == Kind::Government)?;
    let row = cluster.row.and_then(|r| scene.knowledge.at(r));
    let words = &scene.knowledge.words;
    let named = |class: Class| {
        let folded = dateline_document::fold(&cluster.name);
        folded.split([' ', '-']).any(|w| words.is(w, class))
    };
    let office: smol_str::SmolStr = match row.and_then(|r| r.head.clone()) {
        Some(office) => office,
        None if named(Class::ForeignOffice) => FOREIGN.into(),
        None if named(Class::DefenceOffice) => DEFENCE.into(),
        None if named(Class::Presidency) => STATE.into(),
        None if named(Class::Cabinet) => GOVERNMENT.into(),
        None => return None,
    };
    let state = row.and_then(|r| scene.knowledge.state_of(r)).or_else(|| {
        let code = super::lands::country(scene, clusters, organ)?;
        scene.knowledge.at(*scene.knowledge.by_code.get(&code)?)
    });
    match state {
        Some(state) => {
            let key = state.key.clone();
            let owner = clusters.by_key(&key);
            seated(scene, clusters, &key, &office, owner)
        }
        // Whose cabinet it is nothing says: the one in mind who holds that office.
        None => {
            let holds = |c: &Cluster| {
                c.kind == Kind::Person && words.same_office(c.office.as_deref(), &office)
            };
            super::roles::in_mind(scene, clusters, id, &holds)
        }
    }
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

/// "X, his Eritrean colleague": the office and sectors of whose colleague it is.
pub(super) fn alike(scene: &Scene<'_>, clusters: &mut Clusters, cluster: usize, mention: &Mention) {
    let words = &scene.knowledge.words;
    let noun = scene.token(mention.head).map_or("", |t| t.lemma.as_str());
    let bare = clusters.at(cluster).is_some_and(|c| c.row.is_none());
    if !bare || !words.is(noun, Class::Counterpart) {
        return;
    }
    let model = scene
        .syntax
        .children(mention.head)
        .filter(|(_, t)| t.deprel == dateline_document::Deprel::NmodPoss)
        .find_map(|(token, _)| clusters.at(clusters.one(scene.at_head(token)?)?))
        .map(|c| (c.office.clone(), c.sectors.clone()));
    if let Some((office, sectors)) = model
        && let Some(c) = clusters.all.get_mut(cluster)
    {
        c.office = office;
        c.sectors = sectors;
    }
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
        // The envoy of a state is its ambassador.
        (Some(asked), Some(held))
            if words.is(asked, Class::Abroad)
                && held.split('|').any(|h| words.is(h, Class::Abroad)) =>
        {
            true
        }
        (Some(asked), Some(held)) => scene.knowledge.words.same_office(Some(held), asked),
        (Some(_), None) => false,
        (None, _) => true,
    }
}

/// Whether somebody's office, as far as it is known, is none other than the one asked for; ranks and
/// tasks are beside every office.
pub(super) fn not_other(scene: &Scene<'_>, asked: Option<&str>, held: Option<&str>) -> bool {
    let words = &scene.knowledge.words;
    let (Some(asked), Some(held)) = (asked, held) else {
        return true;
    };
    let task = |office: &str| words.is(office, Class::Duty);
    let known = words
        .titles
        .row(held)
        .or_else(|| words.roles.row(held))
        .is_none_or(|r| r.office.is_some());
    task(asked)
        || task(held)
        || !known
        || words.same_office(Some(held), asked)
        || asked == LEADER && leads(scene, held)
}

/// Whether an office is one of those who lead a state.
pub(super) fn leads(scene: &Scene<'_>, held: &str) -> bool {
    let words = &scene.knowledge.words;
    held.split('|')
        .any(|office| words.is(&words.office(office), Class::Helm))
}
