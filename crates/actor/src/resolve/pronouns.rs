//! Pronouns: speakers in quotations, subjects and sources before them; nobody where none fits.

use super::clusters::{Cluster, Clusters};
use super::scene::{Scene, is_body};
use crate::knowledge::Sex;
use crate::words::{Person, Pronoun};
use dateline_document::{Deprel, Id, Kind, Mention, MentionForm};

/// Sentences back in which a pronoun finds what it speaks of.
const REACH: usize = 3;

/// The words of a pronoun's row.
fn row<'k>(scene: &Scene<'k>, id: Id<Mention>) -> Option<&'k Pronoun> {
    let folded = dateline_document::fold(scene.text(id));
    scene.knowledge.words.pronouns.get(folded.as_str())
}

/// The entities of a pronoun of the third person; none where nothing fits.
pub(crate) fn third_person(scene: &Scene<'_>, clusters: &mut Clusters, id: Id<Mention>) {
    let (Some(mention), Some(pronoun)) = (scene.mention(id), row(scene, id)) else {
        return;
    };
    if pronoun.person != Person::Third {
        return;
    }
    if pronoun.place {
        // Inside quotation marks "here" is where the speaker is.
        if scene.quotation(id).is_none()
            && let Some(place) = super::names::dateline(scene, clusters)
        {
            clusters.join(id, place);
        }
        return;
    }
    for cluster in third(scene, clusters, id, mention, pronoun) {
        clusters.join(id, cluster);
        if let Some(c) = clusters.all.get_mut(cluster)
            && c.kind == Kind::Person
            && c.sex.is_none()
            && !pronoun.plural
        {
            c.sex = pronoun.sex;
        }
    }
}

/// The entity of a pronoun of the first person: the speaker.
pub(crate) fn first_person(scene: &Scene<'_>, clusters: &mut Clusters, id: Id<Mention>) {
    let (Some(mention), Some(pronoun)) = (scene.mention(id), row(scene, id)) else {
        return;
    };
    if pronoun.person == Person::First
        && let Some(cluster) = first(scene, clusters, id, mention)
    {
        clusters.join(id, cluster);
    }
}

/// Inside quotation marks: who says it.
fn first(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<usize> {
    // Without marks nobody is guessed.
    scene.quotation(id)?;
    clusters.one(scene.speaker(mention.span)?)
}

struct Candidate {
    score: i32,
    clusters: Vec<usize>,
}

fn third(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
    pronoun: &Pronoun,
) -> Vec<usize> {
    let here = scene.sentence(id);
    let quotation = scene.quotation(id);
    // The speaker does not speak of himself in the third person.
    let speaker = quotation
        .and_then(|_| scene.speaker(mention.span))
        .and_then(|m| clusters.one(m));
    let possessive = scene
        .token(mention.head)
        .is_some_and(|t| t.deprel == Deprel::NmodPoss || t.xpos == "PRP$");
    if !possessive && let Some(all) = resumed(scene, clusters, id, mention) {
        return all;
    }
    let personal = pronoun.thing && !pronoun.plural && !possessive;
    if (possessive || pronoun.thing) && stranger(scene, mention)
        || (personal && matter(scene, id, mention))
    {
        return Vec::new();
    }
    let coarguments = coarguments(scene, clusters, id, possessive);
    let subject = scene.is_subject(id);
    let mut best: Option<Candidate> = None;
    for other in (0..id.index()).rev().map(Id::new) {
        let distance = here - scene.sentence(other).min(here);
        if distance > REACH {
            break;
        }
        let Some(m) = scene.mention(other) else {
            continue;
        };
        let all = clusters
            .of_mention
            .get(other.index())
            .map_or(&[][..], Vec::as_slice);
        let Some(c) = all.first().and_then(|c| clusters.at(*c)) else {
            continue;
        };
        let together = all.len() > 1;
        if all
            .iter()
            .any(|c| Some(*c) == speaker || coarguments.contains(c))
            || m.span.contains(mention.span)
            || (together && !pronoun.plural)
            || !(together || agrees(pronoun, m, c))
        {
            continue;
        }
        let mut score = -4 * i32::try_from(distance).unwrap_or(i32::MAX / 8);
        score += 3 * i32::from(scene.is_subject(other));
        score += 2 * i32::from(scene.sources.contains(&other));
        score += i32::from(m.form == MentionForm::Name);
        score += i32::from(m.form == MentionForm::Pronoun && same_form(scene, id, other)) * 3;
        score -= 3 * i32::from(m.locative || is_modifier(scene, other));
        score -= i32::from(scene.quotation(other) != quotation) * 2;
        score += i32::from(subject && scene.is_subject(other));
        if best.as_ref().is_none_or(|b| score > b.score) {
            best = Some(Candidate {
                score,
                clusters: all.to_vec(),
            });
        }
    }
    let floor = match pronoun.thing {
        // "it" and "they" often stand for what is no actor at all.
        true => -3,
        false => i32::MIN,
    };
    if let Some(found) = best.filter(|b| b.score >= floor) {
        return found.clusters;
    }
    if pronoun.plural || pronoun.thing {
        return Vec::new();
    }
    misplaced(scene, clusters, id, quotation.is_some())
        .into_iter()
        .collect()
}

/// Whether the subject nearest before the pronoun in its sentence is a noun that is no mention
/// ("the carmaker launched its model"): the pronoun speaks of that.
fn stranger(scene: &Scene<'_>, mention: &Mention) -> bool {
    let head = mention.head.index();
    let Some(sentence) = scene
        .token(mention.head)
        .and_then(|t| scene.syntax.sentences.at(t.sentence))
    else {
        return false;
    };
    let tokens = scene.syntax.tokens.as_slice();
    (sentence.tokens.start as usize..head)
        .rev()
        .filter_map(|n| Some((n, tokens.get(n)?)))
        .find(|(_, t)| t.deprel.is_subject())
        .is_some_and(|(n, t)| t.upos == dateline_document::Upos::Noun && !scene.is_head(n))
}

/// "The army of X, he denied": a subject said again by a pronoun right after it, as translations
/// have it. The noun phrase opens the sentence.
fn resumed(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<Vec<usize>> {
    let sentence = scene
        .token(mention.head)
        .and_then(|t| scene.syntax.sentences.at(t.sentence))?;
    let words = scene.syntax.tokens.as_slice();
    let first = sentence.tokens.start as usize;
    let start = words.get(first)?.span.start;
    let article = words.get(first + 1)?.span.start;
    (0..id.index()).rev().map(Id::new).find_map(|other| {
        let m = scene.mention(other)?;
        let opens = m.span.start == start
            || (m.span.start == article && words.get(first)?.upos == dateline_document::Upos::Det);
        let gap = scene.between(m.span, mention.span).trim();
        if !opens || m.span.end > mention.span.start || !matches!(gap, "" | ",") {
            return None;
        }
        let all = clusters.of_mention.get(other.index())?;
        (!all.is_empty()).then(|| all.clone())
    })
}

/// Whether an "it" speaks of a thing that is no mention: as an object, of the subject with which
/// its sentence opens ("The trip was planned, but X put it off"); as the first subject of its
/// sentence, of the main subject of the one before ("A meeting was called off. It will be held").
fn matter(scene: &Scene<'_>, id: Id<Mention>, mention: &Mention) -> bool {
    let tokens = scene.syntax.tokens.as_slice();
    let Some(sentence) = scene.token(mention.head).map(|t| t.sentence) else {
        return false;
    };
    let subject_in = |sentence: usize, end: usize| -> Option<usize> {
        let range = scene.syntax.sentences.at(Id::new(sentence))?.tokens.clone();
        (range.start as usize..end.min(range.end as usize))
            .find(|n| tokens.get(*n).is_some_and(|t| t.deprel.is_subject()))
    };
    let thing = |n: usize| {
        tokens
            .get(n)
            .is_some_and(|t| t.upos == dateline_document::Upos::Noun && t.xpos == "NN")
            && !scene.is_head(n)
    };
    let here = sentence.index();
    match subject_in(here, mention.head.index()) {
        Some(first) => !scene.is_subject(id) && thing(first),
        None => {
            let before = here.checked_sub(1);
            before
                .and_then(|s| subject_in(s, usize::MAX))
                .is_some_and(|n| {
                    let main = tokens
                        .get(n)
                        .and_then(|t| tokens.get(t.head?.index()))
                        .is_some_and(|h| h.deprel == Deprel::Root);
                    main && thing(n)
                })
        }
    }
}

/// A personal pronoun where no person is near: a machine translation's for a body that was the
/// last source, or, within a quotation, the subject of the sentence before.
fn misplaced(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    quoted: bool,
) -> Option<usize> {
    let here = scene.sentence(id);
    if quoted {
        let quotation = scene.quotation(id);
        return (0..id.index())
            .rev()
            .map(Id::new)
            .take_while(|m| here - scene.sentence(*m).min(here) <= 1)
            .filter(|m| scene.is_subject(*m) && scene.quotation(*m) == quotation)
            .filter_map(|m| clusters.one(m))
            .find(|c| clusters.at(*c).is_some_and(|c| is_body(c.kind)));
    }
    let (source, cluster) = scene.last_source(id, clusters)?;
    let near = here - scene.sentence(source).min(here) <= 2;
    (near && clusters.at(cluster).is_some_and(|c| c.kind == Kind::Outlet)).then_some(cluster)
}

/// Number, sex and kind.
fn agrees(pronoun: &Pronoun, mention: &Mention, cluster: &Cluster) -> bool {
    let sex = match (pronoun.sex, cluster.sex) {
        (Some(a), Some(b)) => a == b,
        _ => true,
    };
    if pronoun.plural {
        return matches!(cluster.kind, Kind::People)
            || cluster.plural
            || (mention.plural && mention.form != MentionForm::Pronoun)
            || matches!(cluster.kind, Kind::Group);
    }
    if mention.plural || cluster.plural {
        return false;
    }
    match (pronoun.human, pronoun.thing) {
        (true, false) => cluster.kind == Kind::Person && sex,
        (false, true) => is_body(cluster.kind) || cluster.kind == Kind::Place,
        _ => true,
    }
}

/// Clusters of the other arguments of the predicate: a pronoun that is no reflexive and no
/// possessive speaks of none of them.
fn coarguments(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    possessive: bool,
) -> Vec<usize> {
    if possessive {
        return Vec::new();
    }
    let Some(head) = scene.mention(id).map(|m| m.head) else {
        return Vec::new();
    };
    let mut out = Vec::new();
    for predicate in scene.governors(id) {
        for role in &predicate.roles {
            if role.head == head {
                continue;
            }
            out.extend(
                (id.index().saturating_sub(16)..scene.mentions.len().min(id.index() + 16))
                    .map(Id::new)
                    .filter(|m| scene.mention(*m).is_some_and(|m| m.head == role.head))
                    .filter_map(|m| clusters.one(m)),
            );
        }
    }
    out
}

/// Whether two pronouns are the same word or of the same sex.
fn same_form(scene: &Scene<'_>, a: Id<Mention>, b: Id<Mention>) -> bool {
    let sex = |m: Id<Mention>| -> Option<Option<Sex>> {
        let folded = dateline_document::fold(scene.text(m));
        scene
            .knowledge
            .words
            .pronouns
            .get(folded.as_str())
            .map(|p| p.sex)
    };
    matches!((sex(a), sex(b)), (Some(a), Some(b)) if a == b)
}

/// Whether a name only modifies a noun ("Israeli strikes").
fn is_modifier(scene: &Scene<'_>, id: Id<Mention>) -> bool {
    scene
        .mention(id)
        .and_then(|m| scene.token(m.head))
        .is_some_and(|t| matches!(t.deprel, Deprel::Amod | Deprel::Compound | Deprel::NmodPoss))
        && !scene.is_subject(id)
}
