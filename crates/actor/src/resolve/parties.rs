//! "both sides", "the two countries", "each party": who they are.

use super::clusters::Clusters;
use super::nominals::{FAR, REACH};
use super::scene::Scene;
use crate::words::Class;
use dateline_document::{Id, Kind, Mention, MentionForm};

/// Mentions in one list of parties.
const LIST: usize = 12;

/// The last two or more parties named together: "X and Y", "between X and Y".
pub(crate) fn parties(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Vec<usize> {
    let two = words_of(scene, mention).any(|t| {
        let words = &scene.knowledge.words;
        words.is(&t.folded, Class::Both) || words.is(&t.folded, Class::Each)
    });
    let states = mention.kind == Kind::State;
    let persons = mention.kind == Kind::Person || mention.kind == Kind::People;
    let fits = |c: &usize| {
        clusters.at(*c).is_some_and(|c| match c.kind {
            Kind::State => !persons && c.row.is_some(),
            // "the two ministers" are two people with names, never the soldiers told of before (I4).
            Kind::Person => persons && !c.plural && named(scene, &c.mentions),
            Kind::Group | Kind::Government => !states && !persons,
            _ => false,
        })
    };
    // "King X of A and President Y of B ... both countries"
    let stand = |c: usize| match clusters.at(c) {
        Some(person) if states && person.kind == Kind::Person => person.of.unwrap_or(c),
        _ => c,
    };
    if persons && let Some(counted) = counted(scene, clusters, id, mention) {
        return vec![counted];
    }
    let token = |m: Id<Mention>| {
        scene
            .mention(m)
            .and_then(|m| scene.token(m.head).map(|t| (m.head, t)))
    };
    for last in (0..id.index()).rev().take(FAR).map(Id::new) {
        let Some((_, t)) = token(last) else { continue };
        if t.deprel != dateline_document::Deprel::Conj {
            continue;
        }
        let Some(first) = t.head else { continue };
        // Who is subject of the same clause is not spoken of by "both sides" inside it.
        let here = scene.sentence(last) == scene.sentence(id);
        let subject = |m: Id<Mention>| scene.is_subject(m);
        let first_subject = scene.token(first).is_some_and(|t| t.deprel.is_subject());
        if here && !subject(id) && (first_subject || subject(last)) {
            continue;
        }
        let mut pair: Vec<usize> = Vec::new();
        let list = last.index().saturating_sub(LIST)..id.index().min(last.index() + LIST);
        for other in list.map(Id::new) {
            let Some((head, o)) = token(other) else {
                continue;
            };
            let in_list = head == first
                || (o.head == Some(first) && o.deprel == dateline_document::Deprel::Conj);
            if in_list
                && let Some(cluster) = clusters.one(other).map(stand)
                && fits(&cluster)
                && !pair.contains(&cluster)
            {
                pair.push(cluster);
            }
        }
        if pair.len() == 2 || (pair.len() > 2 && !two) {
            return pair;
        }
    }
    // "the five parties" are no two.
    let counted = words_of(scene, mention).any(|t| {
        t.upos == dateline_document::Upos::Num && !scene.knowledge.words.is(&t.folded, Class::Both)
    });
    if counted {
        return Vec::new();
    }
    // Two parties of one predicate ("X met Y", "talks with Y that X held").
    let here = scene.sentence(id);
    for predicate in scene.predicates.iter().rev() {
        let sentence = scene
            .token(predicate.head)
            .map_or(usize::MAX, |t| t.sentence.index());
        if sentence > here {
            continue;
        }
        if here - sentence > REACH {
            break;
        }
        let mut pair: Vec<usize> = Vec::new();
        for role in &predicate.roles {
            let cluster = (0..id.index())
                .rev()
                .take(FAR)
                .map(Id::new)
                .filter(|m| scene.mention(*m).is_some_and(|m| m.head == role.head))
                .find_map(|m| clusters.one(m));
            if let Some(cluster) = cluster.filter(fits)
                && !pair.contains(&cluster)
            {
                pair.push(cluster);
            }
        }
        if pair.len() == 2 && (sentence < here || scene.is_subject(id)) {
            return pair;
        }
    }
    match !persons && two {
        true => rivals(scene, clusters, id, !states),
        false => Vec::new(),
    }
}

/// "two policemen ... the two men": as many people counted before, after whom no two names stand.
fn counted(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<usize> {
    let number = |m: &Mention| {
        let mut words = words_of(scene, m).filter(|t| t.upos == dateline_document::Upos::Num);
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
