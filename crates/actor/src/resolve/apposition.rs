//! Names beside a noun phrase that say who it is, and those for whom the people of a plural act.

use super::clusters::Clusters;
use super::scene::{Scene, is_body};
use crate::words::Class;
use dateline_document::{Id, Kind, Mention, MentionForm};

/// Bytes between a noun phrase and a name in apposition to it, titles included.
const AFTER: u32 = 40;

/// Whether a role noun may speak of something of this kind.
pub(super) fn compatible(role: Kind, named: Kind) -> bool {
    role == named
        || (is_body(role) && is_body(named) && (role == Kind::Outlet) == (named == Kind::Outlet))
}

/// "the movement Hamas", "Netanyahu, the prime minister", "the negotiator, Humberto de la Calle".
pub(super) fn apposed(
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
        // "Norway, the mediator": what a state is to others.
        let function = !after
            && mention.kind == Kind::Person
            && mention.of.is_none()
            && is_body(other.kind)
            && scene.knowledge.words.is(&scene.lemma(id), Class::Function);
        let fits = other.form == MentionForm::Name
            && outside(other)
            && (function || compatible(mention.kind, other.kind))
            && other.plural == mention.plural
            && scene.sentence(Id::new(n)) == scene.sentence(id);
        if !fits {
            return None;
        }
        let gap = match after {
            true => scene.between(mention.span, other.span),
            false => scene.between(other.span, mention.span),
        };
        // "the army chief, General X": a title stands between.
        let title = gap
            .trim()
            .strip_prefix(',')
            .is_some_and(|t| scene.knowledge.words.titles.row(t.trim()).is_some());
        let gap = if title && after { "," } else { gap };
        let gap: String = gap.chars().filter(|c| !c.is_whitespace()).collect();
        let marks = |gap: &str| {
            gap.chars()
                .all(|c| matches!(c, '"' | '“' | '”' | '\'' | '‘' | '’' | '«' | '»'))
        };
        let joined = match after {
            true => {
                let letters = other.span.of(&scene.report.text);
                let initials = gap == "(" && !letters.chars().any(char::is_lowercase);
                initials
                    || marks(&gap)
                    || (gap == "," && mention.kind == Kind::Person && closes(scene, other))
            }
            false => {
                gap == ","
                    && (scene.is_definite(id)
                        || scene.is_indefinite(id)
                        || scene.is_owned(id)
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
                .is_some_and(|m| m.span.start < mention.span.end + AFTER)
        })
        .find_map(|n| named(n, true));
    after.or_else(|| (0..id.index()).rev().take(8).find_map(|n| named(n, false)))
}

/// "the Greek Cypriot and Turkish Cypriot leaders, X and Y": the people named right after.
pub(super) fn apposed_several(
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
pub(super) fn owners(
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
pub(super) fn listed(scene: &Scene<'_>, mention: &Mention) -> bool {
    scene
        .syntax
        .tokens_in(mention.span)
        .filter_map(|n| scene.syntax.tokens.as_slice().get(n))
        .any(|t| t.upos == dateline_document::Upos::Cconj)
}

/// Whether an apposition ends with a mark, as it does, and not with a list.
pub(super) fn closes(scene: &Scene<'_>, mention: &Mention) -> bool {
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
