//! Noun phrases: appositions, office holders, "the newspaper", "the movement", "both sides".

use super::bodies;
use super::clusters::{Cluster, Clusters};
use super::outlets::outlet;
use super::parties::parties;
use super::scene::{Scene, is_body};
use super::things::{Said, again};
use crate::words::Class;
use dateline_document::{Id, Kind, Mention, MentionForm};
use smol_str::format_smolstr;

/// Sentences back in which a role noun finds what it speaks of.
pub(crate) const REACH: usize = 6;
/// Mentions back in which a body is named again.
pub(crate) const FAR: usize = 800;
/// Sentences back for groups of armed people named by what they do.
const NEAR: usize = 2;

/// The entity of a noun phrase; a new one where it speaks of nobody named before.
pub(crate) fn nominal(scene: &Scene<'_>, clusters: &mut Clusters, said: &Said, id: Id<Mention>) {
    let Some(mention) = scene.mention(id) else {
        return;
    };
    if mention.by.as_str() == super::BOTH {
        for cluster in parties(scene, clusters, id, mention) {
            clusters.join(id, cluster);
        }
        return;
    }
    if mention.by.as_str() == super::OTHER_SIDE {
        if let Some(cluster) = super::parties::other(scene, clusters, id, mention) {
            clusters.join(id, cluster);
        }
        return;
    }
    let mut several = apposed_several(scene, clusters, id, mention);
    if several.len() < 2 {
        several = owners(scene, clusters, id, mention);
    }
    if several.len() > 1 {
        for cluster in several {
            clusters.join(id, cluster);
        }
        return;
    }
    let found = apposed(scene, clusters, id, mention)
        .or_else(|| holder(scene, clusters, mention))
        .or_else(|| bodies::by_word(scene, clusters, &said.names, id, mention))
        .or_else(|| outlet(scene, clusters, id, mention))
        .or_else(|| bodies::group(scene, clusters, id, mention))
        .or_else(|| match mention.kind {
            // "four rebels ... the rebels": a group named before is meant first.
            Kind::Group => role(scene, clusters, id, mention),
            Kind::Person if mention.office.is_some() => role(scene, clusters, id, mention),
            _ => None,
        })
        .or_else(|| repeated(scene, clusters, id, mention))
        .or_else(|| role(scene, clusters, id, mention))
        .or_else(|| bodies::only_group(scene, clusters, id, mention))
        .or_else(|| bodies::of_person(scene, clusters, id, mention))
        .or_else(|| match scene.is_definite(id) && !mention.plural {
            true => again(scene, clusters, said, id, mention),
            false => None,
        });
    let cluster = found.unwrap_or_else(|| fresh(scene, clusters, id, mention));
    clusters.join(id, cluster);
    super::names::owner(clusters, id, mention);
    bodies::owned(scene, clusters, id, mention);
    if let Some(c) = clusters.all.get_mut(cluster)
        && c.kind == Kind::Person
        && c.office.is_none()
        && c.mentions.len() > 1
    {
        c.office.clone_from(&mention.office);
    }
    if let Some(c) = clusters.all.get_mut(cluster)
        && c.sectors.is_empty()
        && c.kind != Kind::State
    {
        c.sectors.clone_from(&mention.sectors);
    }
}

/// Whether a role noun may speak of something of this kind.
fn compatible(role: Kind, named: Kind) -> bool {
    role == named
        || (is_body(role) && is_body(named) && (role == Kind::Outlet) == (named == Kind::Outlet))
}

/// "the movement Hamas", "Netanyahu, the prime minister", "the negotiator, Humberto de la Calle".
fn apposed(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<usize> {
    // "the Rodong Sinmun newspaper"
    let inside = mention
        .of
        .filter(|_| matches!(mention.kind, Kind::Outlet | Kind::Group))
        .and_then(|m| Some((m, scene.mention(m)?)))
        .filter(|(_, m)| {
            let head = scene.token(mention.head).map(|t| t.span.start);
            m.form == MentionForm::Name
                && m.kind == mention.kind
                && head.is_some_and(|head| {
                    let gap = dateline_document::Span::new(m.span.end, head);
                    gap.of(&scene.report.text)
                        .trim_matches(['"', '”', '’'])
                        .trim()
                        .is_empty()
                })
        });
    if let Some((m, _)) = inside {
        return clusters.one(m);
    }
    // Any other name inside the phrase is what it belongs to, not what it is.
    let outside = |other: &Mention| !mention.span.contains(other.span);
    let named = |n: usize, after: bool| -> Option<usize> {
        let other = scene.mention(Id::new(n))?;
        let fits = other.form == MentionForm::Name
            && outside(other)
            && compatible(mention.kind, other.kind)
            && other.plural == mention.plural
            && scene.sentence(Id::new(n)) == scene.sentence(id);
        if !fits {
            return None;
        }
        let gap = match after {
            true => scene.between(mention.span, other.span),
            false => scene.between(other.span, mention.span),
        };
        let gap: String = gap.chars().filter(|c| !c.is_whitespace()).collect();
        let marks = |gap: &str| {
            gap.chars()
                .all(|c| matches!(c, '"' | '“' | '”' | '\'' | '‘' | '’' | '«' | '»'))
        };
        let joined = match after {
            true => {
                marks(&gap) || (gap == "," && mention.kind == Kind::Person && closes(scene, other))
            }
            false => {
                gap == ","
                    && (scene.is_definite(id)
                        || scene.is_indefinite(id)
                        || mention.office.is_some())
                    && closes(scene, mention)
            }
        };
        joined.then(|| clusters.one(Id::new(n))).flatten()
    };
    let after = (id.index() + 1..scene.mentions.len())
        .take_while(|n| {
            scene
                .mention(Id::new(*n))
                .is_some_and(|m| m.span.start < mention.span.end + 4)
        })
        .find_map(|n| named(n, true));
    after.or_else(|| (0..id.index()).rev().take(8).find_map(|n| named(n, false)))
}

/// "the Greek Cypriot and Turkish Cypriot leaders, X and Y": the people named right after.
fn apposed_several(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Vec<usize> {
    let mut out = Vec::new();
    if !mention.plural || mention.kind != Kind::Person {
        return out;
    }
    let owned = owners(scene, clusters, id, mention).len() > 1;
    let mut states = false;
    let mut end = mention.span;
    for other in (id.index() + 1..scene.mentions.len()).map(Id::new) {
        let Some(m) = scene.mention(other) else { break };
        if mention.span.contains(m.span) {
            continue;
        }
        let gap = scene.between(end, m.span).trim();
        let listed = match out.len() {
            // "the ministers of A and B X and Y": beside several owners no mark is needed.
            0 => {
                let dash = matches!(gap, "-" | "–" | "—" | ":" | "--");
                states = dash && matches!(m.kind, Kind::State | Kind::Place);
                gap == "," || states || (gap.is_empty() && owned)
            }
            // A comma, a conjunction, or both.
            _ => gap.split_whitespace().count() <= 2 && gap.len() <= 8,
        };
        let fits = match states {
            true => matches!(m.kind, Kind::State | Kind::Place),
            false => m.kind == Kind::Person,
        };
        if !listed || !fits || m.form != MentionForm::Name {
            break;
        }
        out.extend(clusters.one(other));
        end = m.span;
    }
    out
}

/// Those for whom the people of a plural noun act, where they are several: "the presidents of
/// Sudan and Uganda", "the Armenian and Azerbaijani foreign ministers".
fn owners(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Vec<usize> {
    let mut out: Vec<usize> = Vec::new();
    if !mention.plural || !matches!(mention.kind, Kind::Person | Kind::Government) {
        return out;
    }
    let head = mention.head.index();
    let mut sides = [false, false];
    for other in (id.index().saturating_sub(4)..scene.mentions.len()).map(Id::new) {
        let Some(m) = scene.mention(other) else { break };
        if m.span.start >= mention.span.end {
            break;
        }
        let body = m.form == MentionForm::Name
            && (matches!(
                m.kind,
                Kind::State | Kind::Group | Kind::Government | Kind::Organization
            ) || (m.kind == Kind::Place && !m.known.is_empty()));
        if other == id || !mention.span.contains(m.span) || !body {
            continue;
        }
        let Some(cluster) = clusters.one(other) else {
            continue;
        };
        let after = m.head.index() > head;
        if let Some(side) = sides.get_mut(usize::from(after)) {
            *side = true;
        }
        if !out.contains(&cluster) {
            out.push(cluster);
        }
    }
    // "Russian soldiers of the UN mission" act for one of the two only.
    if sides == [true, true] || !listed(scene, mention) {
        out.clear();
    }
    out
}

/// Whether a conjunction stands in the phrase.
fn listed(scene: &Scene<'_>, mention: &Mention) -> bool {
    scene
        .syntax
        .tokens_in(mention.span)
        .filter_map(|n| scene.syntax.tokens.as_slice().get(n))
        .any(|t| t.upos == dateline_document::Upos::Cconj)
}

/// Whether an apposition ends with a mark, as it does, and not with a list.
fn closes(scene: &Scene<'_>, mention: &Mention) -> bool {
    let rest = scene
        .report
        .text
        .get(mention.span.end as usize..)
        .unwrap_or("");
    let next = rest.chars().find(|c| !c.is_whitespace());
    let list = rest.trim_start().strip_prefix(',').is_some_and(|rest| {
        // "A, the minister, and B": the apposition still closes before the conjunction.
        rest.trim_start().starts_with(char::is_uppercase)
    });
    matches!(
        next,
        None | Some(',' | '.' | ';' | ':' | ')' | '-' | '–' | '—' | '"' | '”')
    ) && !list
        || next.is_some_and(char::is_alphabetic)
}

/// "the Israeli prime minister": who held the office on the report's date.
fn holder(scene: &Scene<'_>, clusters: &mut Clusters, mention: &Mention) -> Option<usize> {
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
fn counterpart(
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

/// The same phrase of the same owner said again: "the Israeli army ... the army".
fn repeated(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<usize> {
    if scene.is_indefinite(id) {
        return None;
    }
    let owner = mention.of.and_then(|m| clusters.one(m));
    // Bare plurals ("officials") are others each time, unless they are a body of one owner.
    let body = matches!(
        mention.kind,
        Kind::Government | Kind::Group | Kind::Organization | Kind::State
    );
    if !(scene.is_definite(id) || body && owner.is_some()) {
        return None;
    }
    let lemma = scene.lemma(id);
    let here = scene.sentence(id);
    (0..id.index())
        .rev()
        .take(FAR)
        .map(Id::new)
        .take_while(|other| body || here - scene.sentence(*other).min(here) <= REACH)
        .find_map(|other| {
            let before = scene.mention(other)?;
            // "his country ... the country" are two.
            let owned = mention.kind == Kind::State && before.of.is_some() && owner.is_none();
            if before.form != MentionForm::Nominal
                || owned
                || before.kind != mention.kind
                || before.plural != mention.plural
                || scene.lemma(other) != lemma
                || !describes(scene, id, other)
            {
                return None;
            }
            let cluster = clusters.one(other)?;
            let theirs = clusters.at(cluster)?.of;
            (owner.is_none() || owner == theirs).then_some(cluster)
        })
}

/// Whether the words before the head of a noun phrase all stand before that of an earlier one:
/// "the minority leader" is not "the Democratic leader".
fn describes(scene: &Scene<'_>, later: Id<Mention>, earlier: Id<Mention>) -> bool {
    let words = |id: Id<Mention>| {
        let mention = scene.mention(id);
        let head = mention.map_or(0, |m| m.head.index());
        mention
            .into_iter()
            .flat_map(|m| scene.syntax.tokens_in(m.span))
            .take_while(move |n| *n < head)
            .filter_map(|n| scene.syntax.tokens.as_slice().get(n))
            .filter(|t| t.upos.is_content())
            .map(|t| t.folded.as_str())
    };
    words(later).all(|w| words(earlier).any(|e| e == w))
}

/// A definite role noun without owner: the last one named whom it fits.
fn role(
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
        None => REACH,
    };
    let here = scene.sentence(id);
    let lemma = scene.lemma(id);
    let rank = armed_sectors(&mention.sectors);
    let renames = scene.knowledge.words.is(&lemma, Class::Renames);
    let again = scene.knowledge.words.is(&lemma, Class::Again) && !has_modifier(scene, mention);
    let country = owner.and_then(|o| country(scene, clusters, o));
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
                && self::country(scene, clusters, *n)
                    .is_none_or(|code| !scene.knowledge.is_state(&code));
            let same_owner = owner.is_none()
                || stateless
                || (c.of.is_some() && c.of == owner)
                || (country.is_some() && country == self::country(scene, clusters, *n));
            let sectors = mention.sectors.is_empty()
                || c.sectors.is_empty()
                || c.sectors.iter().any(|s| mention.sectors.contains(s));
            let fits = match mention.kind {
                Kind::Person if !mention.plural => {
                    c.kind == Kind::Person
                        && !c.plural
                        && office_fits(scene, mention, c.office.as_deref())
                        && (sectors_or_elite(mention, c) || rank && ranked(scene, c))
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
    // Of two who hold such an office, "the president" is the one with that title.
    let candidates: Vec<usize> = candidates.collect();
    if mention.office.is_some()
        && let Some(hit) = candidates
            .iter()
            .find(|n| titled(scene, clusters, **n, &lemma))
    {
        return Some(*hit);
    }
    let mut first = None;
    for n in candidates {
        let title = clusters
            .at(n)
            .and_then(|c| scene.knowledge.at(c.row?))
            .and_then(|r| r.title.as_deref());
        match title {
            Some(title) if mention.office.is_some() => {
                if dateline_document::fold(title).contains(lemma.as_str()) {
                    return Some(n);
                }
                first = first.or(Some(n));
            }
            _ => return first.or(Some(n)),
        }
    }
    first
}

/// Whether a name of the cluster has this title before it.
fn titled(scene: &Scene<'_>, clusters: &Clusters, cluster: usize, noun: &str) -> bool {
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

/// Whether more than an article stands before the head.
pub(crate) fn has_modifier(scene: &Scene<'_>, mention: &Mention) -> bool {
    let head = mention.head.index();
    scene
        .syntax
        .tokens_in(mention.span)
        .filter(|n| *n < head)
        .filter_map(|n| scene.syntax.tokens.as_slice().get(n))
        .any(|t| t.upos.is_content())
}

/// "the city" is a city, "the region" is none; a place in no table is taken for a settlement.
fn same_scale(scene: &Scene<'_>, noun: &str, cluster: &Cluster) -> bool {
    let asked = scene
        .knowledge
        .words
        .kinds
        .get(noun)
        .and_then(|w| w.precision);
    let city = dateline_document::PlacePrecision::City;
    let known = match cluster.row.and_then(|r| scene.knowledge.at(r)) {
        Some(row) => row.precision,
        None => Some(city),
    };
    asked.is_some() && asked == known
}

/// Sectors of those who bear arms and ranks.
fn armed_sectors(sectors: &[smol_str::SmolStr]) -> bool {
    const ARMED: [&str; 4] = ["MIL", "REB", "UAF", "PRM"];
    sectors.iter().any(|s| ARMED.contains(&s.as_str()))
}

/// Whether a person bears arms or has a rank before his name: rebels have generals too.
fn ranked(scene: &Scene<'_>, cluster: &Cluster) -> bool {
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

/// A person of politics fits any word for politicians.
fn sectors_or_elite(mention: &Mention, cluster: &Cluster) -> bool {
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
fn office_fits(scene: &Scene<'_>, mention: &Mention, held: Option<&str>) -> bool {
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
fn leads(scene: &Scene<'_>, held: &str) -> bool {
    let words = &scene.knowledge.words;
    held.split('|')
        .any(|office| words.is(&words.office(office), Class::Helm))
}

/// "the country": the last state spoken of, subjects first.
fn state(
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
        let code = code.or_else(|| super::countries::before(scene, clusters, id))?;
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

/// "X, whose country": the one of whom the relative clause around the phrase speaks.
fn relative(scene: &Scene<'_>, clusters: &Clusters, id: Id<Mention>) -> Option<usize> {
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

/// Country code of a cluster by its row or its owner's.
pub(crate) fn country(
    scene: &Scene<'_>,
    clusters: &Clusters,
    cluster: usize,
) -> Option<smol_str::SmolStr> {
    let mut at = cluster;
    for _ in 0..8 {
        let c = clusters.at(at)?;
        if let Some(code) = c
            .row
            .and_then(|r| scene.knowledge.at(r))
            .and_then(|r| r.country.clone())
        {
            return Some(code);
        }
        if let Some(code) = clusters.countries.get(&at) {
            return Some(code.clone());
        }
        at = c.of?;
    }
    None
}

/// An entity of its own, named by its phrase.
fn fresh(scene: &Scene<'_>, clusters: &mut Clusters, id: Id<Mention>, mention: &Mention) -> usize {
    let words = &scene.knowledge.words;
    let role = mention
        .by
        .as_str()
        .strip_prefix(super::ROLES)
        .and_then(|noun| words.roles.row(noun));
    clusters.push(Cluster {
        kind: mention.kind,
        row: None,
        people: mention.kind == Kind::People,
        name: scene.text(id).to_owned(),
        mentions: Vec::new(),
        office: mention.office.clone(),
        sectors: mention.sectors.clone(),
        sex: role.and_then(|r| r.sex),
        plural: mention.plural,
        of: None,
        by: mention.by.clone(),
    })
}
