//! "both sides", "the two countries", "the ministers", "each party": who they are.

use super::clusters::Clusters;
use super::gathered::{Count, gathered};
use super::lists::List;
use super::nominals::REACH;
use super::scene::{Scene, is_body};
use crate::words::Class;
use dateline_document::{Id, Kind, Mention, MentionForm, Predicate, RoleKind, Token, Upos};

/// Sentences back in which a plural without a number finds its list.
const CLOSE: usize = 3;

/// What the words of a plural ask for.
#[derive(Debug, Clone, Copy)]
struct Asked<'a> {
    /// The office that the noun names.
    office: Option<&'a str>,
    /// How many; any number of two or more where the words do not say.
    number: Option<usize>,
    /// States, and nobody else.
    states: bool,
    persons: bool,
    /// Nothing is said of what they are ("the two").
    any: bool,
}

impl<'a> Asked<'a> {
    fn by(scene: &Scene<'_>, id: Id<Mention>, mention: &'a Mention) -> Self {
        let words = &scene.knowledge.words;
        let has = |class: Class| words_of(scene, mention).any(|t| words.is(&t.folded, class));
        let number = match () {
            () if has(Class::Both) || has(Class::Each) => Some(2),
            () if has(Class::Three) => Some(3),
            () if has(Class::Four) => Some(4),
            () => None,
        };
        // Rivals may be people as well as states.
        let either = words.is(&scene.lemma(id), Class::Rivalry);
        Self {
            office: mention.office.as_deref(),
            number,
            states: mention.kind == Kind::State,
            persons: matches!(mention.kind, Kind::Person | Kind::People)
                && !words.is(&scene.lemma(id), Class::Bodied),
            any: mention.kind == Kind::Other || either,
        }
    }

    fn fits(self, scene: &Scene<'_>, clusters: &Clusters, cluster: usize) -> bool {
        clusters.at(cluster).is_some_and(|c| match c.kind {
            Kind::State => !self.persons && c.row.is_some(),
            // "the two ministers" are two people with names, never the soldiers told of before (I4).
            Kind::Person => {
                (self.persons || self.any)
                    && !c.plural
                    && (c.office.is_some() || named(scene, &c.mentions))
                    && super::offices::not_other(scene, self.office, c.office.as_deref())
            }
            Kind::Group | Kind::Government => !self.states && !self.persons,
            // Bodies of no state are seldom sides.
            Kind::Organization => self.any,
            _ => false,
        })
    }

    /// "King X of A and President Y of B ... both countries": for whom a person stands.
    fn stand(self, scene: &Scene<'_>, clusters: &Clusters, cluster: usize) -> usize {
        let person = |c: usize| clusters.at(c).filter(|c| c.kind == Kind::Person);
        if self.persons || self.any {
            return cluster;
        }
        let mut at = cluster;
        for _ in 0..4 {
            let Some(c) = clusters.at(at) else { break };
            let climbs =
                c.kind == Kind::Person || self.states && matches!(c.kind, Kind::Government);
            let owner = c.of.or_else(|| {
                let row = scene.knowledge.at(c.row?)?;
                clusters.by_key(row.of.as_deref()?)
            });
            match owner.filter(|_| climbs) {
                Some(owner) => at = owner,
                None => break,
            }
        }
        if person(at).is_some() { cluster } else { at }
    }
}

/// The last two or more parties named together: "X and Y", "between X and Y", "X met Y".
pub(crate) fn parties(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Vec<usize> {
    let asked = Asked::by(scene, id, mention);
    if asked.persons
        && let Some(counted) = counted(scene, clusters, id, mention)
    {
        return vec![counted];
    }
    // A dealing told since the last list is meant before it.
    let list = listed(scene, clusters, id, asked, usize::MAX);
    let here = scene.sentence(id);
    let next = list
        .as_ref()
        .is_some_and(|(sentence, _)| here - sentence.min(&here) <= 1);
    let lemma = scene.lemma(id);
    let groups = scene.knowledge.words.is(&lemma, Class::Renames);
    if !next
        && let Some(number) = asked.number
        && (asked.persons || asked.any || groups || asked.states)
    {
        let count = Count {
            number,
            persons: asked.persons || asked.any,
            states: asked.states,
            groups,
        };
        if let Some(found) = gathered(scene, clusters, id, mention, count) {
            return found;
        }
    }
    let since = list.as_ref().map_or(0, |(sentence, _)| sentence + 1);
    if let Some(found) = met(scene, clusters, id, asked, since, true) {
        return found;
    }
    if let Some((_, found)) = list {
        return found;
    }
    // "the five parties" are no two.
    let other = words_of(scene, mention).any(|t| t.upos == Upos::Num) && asked.number != Some(2);
    if other {
        return Vec::new();
    }
    if let Some(found) = met(scene, clusters, id, asked, 0, false) {
        return found;
    }
    match !asked.persons && !asked.any && asked.number == Some(2) {
        true => rivals(scene, clusters, id, !asked.states),
        false => Vec::new(),
    }
}

/// "the ministers", "the neighbours": those named together shortly before.
pub(crate) fn lately(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<Vec<usize>> {
    let words = &scene.knowledge.words;
    let side = words.is(&scene.lemma(id), Class::Side) || mention.kind == Kind::Person;
    if !mention.plural
        || !side
        || !scene.is_definite(id)
        || mention.of.is_some()
        || super::nominals::has_modifier(scene, mention)
    {
        return None;
    }
    let asked = Asked::by(scene, id, mention);
    listed(scene, clusters, id, asked, CLOSE)
        .map(|(_, found)| found)
        .or_else(|| met(scene, clusters, id, asked, 0, false).filter(|_| asked.persons))
}

/// The members of the last list that fits, within so many sentences, and where it stands.
fn listed(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    asked: Asked<'_>,
    reach: usize,
) -> Option<(usize, Vec<usize>)> {
    let here = scene.sentence(id);
    scene
        .lists_before(id)
        .take_while(|list| {
            list.last()
                .is_some_and(|m| here - scene.sentence(m).min(here) <= reach)
        })
        .filter(|list| !is_subject_here(scene, list, id) && !brokers(scene, list, asked))
        .find_map(|list| {
            let found = members(scene, clusters, list, asked);
            let enough = match asked.number {
                Some(n) => found.len() == n,
                None => found.len() > 1,
            };
            let sentence = list.last().map_or(0, |m| scene.sentence(m));
            enough.then_some((sentence, found))
        })
}

/// The clusters of a list's members as far as they fit.
fn members(scene: &Scene<'_>, clusters: &Clusters, list: &List, asked: Asked<'_>) -> Vec<usize> {
    let mut out: Vec<usize> = Vec::new();
    for member in &list.members {
        if let Some(cluster) = clusters
            .one(*member)
            .map(|c| asked.stand(scene, clusters, c))
            && asked.fits(scene, clusters, cluster)
            && !out.contains(&cluster)
        {
            out.push(cluster);
        }
    }
    out
}

/// Who is subject of the same clause is not spoken of by "both sides" inside it.
fn is_subject_here(scene: &Scene<'_>, list: &List, id: Id<Mention>) -> bool {
    let here = list
        .last()
        .is_some_and(|m| scene.sentence(m) == scene.sentence(id));
    here && !scene.is_subject(id) && list.members.iter().any(|m| scene.is_subject(*m))
}

/// Whether those of the list mediate: they are no sides.
fn brokers(scene: &Scene<'_>, list: &List, asked: Asked<'_>) -> bool {
    if asked.persons || asked.states {
        return false;
    }
    let words = &scene.knowledge.words;
    list.first().is_some_and(|first| {
        let Some(token) = scene.mention(first).and_then(|m| scene.token(m.head)) else {
            return false;
        };
        let verb = token.head.and_then(|h| scene.token(h));
        verb.is_some_and(|v| words.is(&dateline_document::fold(&v.lemma), Class::Brokering))
    })
}

/// The parties of one predicate: "X met Y", "talks with Y that X held"; of a dealing since a
/// sentence, or of whatever there is.
fn met(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    asked: Asked<'_>,
    since: usize,
    dealing: bool,
) -> Option<Vec<usize>> {
    let here = scene.sentence(id);
    let words = &scene.knowledge.words;
    let token = scene.mention(id)?.head;
    let upto = scene.predicates.as_slice().partition_point(|p| {
        scene
            .token(p.head)
            .is_some_and(|t| t.sentence.index() <= here)
    });
    for predicate in scene.predicates.as_slice().get(..upto)?.iter().rev() {
        let sentence = scene
            .token(predicate.head)
            .map_or(0, |t| t.sentence.index());
        if here - sentence.min(here) > REACH || sentence < since {
            break;
        }
        if dealing && !words.is(&predicate.lemma, Class::Meeting) {
            continue;
        }
        if sentence == here && predicate.head > token {
            continue;
        }
        let pair = pair(scene, clusters, predicate, id, asked);
        if pair.len() == asked.number.unwrap_or(2) && (sentence < here || scene.is_subject(id)) {
            return Some(pair);
        }
    }
    None
}

/// The parties of a predicate, before a mention.
fn pair(
    scene: &Scene<'_>,
    clusters: &Clusters,
    predicate: &Predicate,
    id: Id<Mention>,
    asked: Asked<'_>,
) -> Vec<usize> {
    let mut out: Vec<usize> = Vec::new();
    let party = |kind: RoleKind| {
        matches!(
            kind,
            RoleKind::Agent | RoleKind::Patient | RoleKind::Recipient | RoleKind::Oblique
        )
    };
    for role in predicate.roles.iter().filter(|r| party(r.kind)) {
        let Some(mention) = scene.at_head(role.head).filter(|m| *m < id) else {
            continue;
        };
        // "X met Y and Z"
        let list = scene
            .lists_before(id)
            .find(|l| l.members.contains(&mention))
            .map_or_else(|| vec![mention], |l| l.members.clone());
        for cluster in list.into_iter().filter_map(|m| clusters.one(m)) {
            let cluster = asked.stand(scene, clusters, cluster);
            if asked.fits(scene, clusters, cluster) && !out.contains(&cluster) {
                out.push(cluster);
            }
        }
    }
    out
}

/// Sets of two that a plural pronoun may stand for: parties of one dealing in the last sentences.
pub(super) fn pairs(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    reach: usize,
) -> Vec<(Id<Token>, Vec<usize>)> {
    let here = scene.sentence(id);
    let asked = Asked {
        office: None,
        number: Some(2),
        states: false,
        persons: false,
        any: true,
    };
    let words = &scene.knowledge.words;
    let sentence = |p: &Predicate| scene.token(p.head).map_or(0, |t| t.sentence.index());
    let all = scene.predicates.as_slice();
    let from = all.partition_point(|p| sentence(p) + reach < here);
    let upto = all.partition_point(|p| sentence(p) <= here);
    all.get(from..upto)
        .unwrap_or(&[])
        .iter()
        .filter(|p| words.is(&p.lemma, Class::Meeting))
        .filter_map(|p| {
            let pair = pair(scene, clusters, p, id, asked);
            let alike = pair.iter().filter_map(|c| clusters.at(*c)).all(|c| {
                let first = pair.first().and_then(|f| clusters.at(*f));
                first.is_some_and(|f| is_body(f.kind) == is_body(c.kind))
            });
            (pair.len() == 2 && alike).then_some((p.head, pair))
        })
        .collect()
}

/// "two policemen ... the two men": as many people counted before, after whom no two names stand.
fn counted(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<usize> {
    let number = |m: &Mention| {
        let mut words = words_of(scene, m).filter(|t| t.upos == Upos::Num);
        words.next().map(|t| t.folded.clone())
    };
    let own = number(mention)?;
    let here = scene.sentence(id);
    (0..id.index())
        .rev()
        .map(Id::new)
        .take_while(|other| here - scene.sentence(*other).min(here) <= 2)
        .find(|other| {
            scene.mention(*other).is_some_and(|m| {
                m.form == MentionForm::Nominal
                    && m.plural
                    && matches!(m.kind, Kind::Person | Kind::People)
                    && !scene.is_definite(*other)
                    && number(m).is_some_and(|n| n == own)
            })
        })
        .and_then(|other| clusters.one(other))
}

/// Whether one of the mentions is a name.
fn named(scene: &Scene<'_>, mentions: &[Id<Mention>]) -> bool {
    mentions
        .iter()
        .filter_map(|m| scene.mention(*m))
        .any(|m| m.form == MentionForm::Name)
}

/// The two states, or states and groups, of which the text has spoken more often than of any other.
fn rivals(scene: &Scene<'_>, clusters: &Clusters, id: Id<Mention>, groups: bool) -> Vec<usize> {
    let mut counts: Vec<(usize, usize)> = Vec::new();
    for cluster in (0..id.index())
        .map(Id::new)
        .filter_map(|m| clusters.one(m))
        .filter(|c| {
            clusters.at(*c).is_some_and(|c| match c.kind {
                Kind::State => c.row.is_some(),
                Kind::Group => groups && named(scene, &c.mentions),
                _ => false,
            })
        })
    {
        match counts.iter_mut().find(|(c, _)| *c == cluster) {
            Some((_, n)) => *n += 1,
            None => counts.push((cluster, 1)),
        }
    }
    counts.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    match counts.as_slice() {
        [(a, _), (b, second)] if *second > 1 => vec![*a, *b],
        [(a, _), (b, second), (_, third), ..] if second > third => vec![*a, *b],
        _ => Vec::new(),
    }
}

/// The tokens of a mention.
fn words_of<'a>(
    scene: &Scene<'a>,
    mention: &Mention,
) -> impl Iterator<Item = &'a dateline_document::Token> {
    let tokens = scene.syntax.tokens.as_slice();
    scene
        .syntax
        .tokens_in(mention.span)
        .filter_map(move |n| tokens.get(n))
}

/// "the other side": of two parties named before, the one that is not subject here.
pub(crate) fn other(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<usize> {
    let pair = parties(scene, clusters, id, mention);
    let here = scene.sentence(id);
    let said: Vec<usize> = (0..id.index())
        .rev()
        .map(Id::new)
        .take_while(|m| scene.sentence(*m) == here)
        .filter_map(|m| clusters.one(m))
        .collect();
    let mut rest = pair.iter().filter(|c| !said.contains(c));
    match (pair.len(), rest.next(), rest.next()) {
        (2, Some(one), None) => Some(*one),
        _ => None,
    }
}
