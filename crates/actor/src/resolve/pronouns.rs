//! Pronouns: speakers in quotations, subjects and sources before them; nobody where none fits.

use super::clusters::{Cluster, Clusters};
use super::salience::{self, Candidate};
use super::scene::{Scene, is_body};
use crate::knowledge::Sex;
use crate::words::{Class, Person, Pronoun};
use dateline_document::{Deprel, Id, Kind, Mention, MentionForm};

/// The words of a pronoun's row.
pub(crate) fn row<'k>(scene: &Scene<'k>, id: Id<Mention>) -> Option<&'k Pronoun> {
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
    if super::empty::is_empty(scene, id, mention, pronoun) {
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

fn third(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
    pronoun: &Pronoun,
) -> Vec<usize> {
    let quotation = scene.quotation(id);
    // The speaker does not speak of himself in the third person.
    let speaker = quotation
        .and_then(|_| scene.speaker(mention.span))
        .and_then(|m| clusters.one(m));
    let possessive = scene
        .token(mention.head)
        .is_some_and(|t| t.deprel == Deprel::NmodPoss || t.xpos == "PRP$");
    if !possessive && let Some(one) = cited(scene, clusters, id, mention) {
        return vec![one];
    }
    if !possessive && let Some(one) = tail(scene, clusters, id, mention) {
        return vec![one];
    }
    if !possessive && let Some(all) = resumed(scene, clusters, id, mention) {
        return all;
    }
    // "himself" is somebody of its own clause, "him" nobody of it.
    let bound = possessive || pronoun.reflexive;
    let coarguments = coarguments(scene, clusters, id, bound);
    let salience = &scene.knowledge.words.salience;
    let reach = match pronoun.thing {
        true => salience.thing_reach,
        false => salience.person_reach,
    };
    let reach = usize::try_from(reach).unwrap_or(0);
    let fits = |m: &Mention, all: &[usize], pronoun: &Pronoun| {
        let together = all.len() > 1;
        let excluded = all
            .iter()
            .any(|c| Some(*c) == speaker || coarguments.contains(c));
        !excluded
            && !m.span.contains(mention.span)
            && (pronoun.plural || !together)
            && (together
                || all
                    .first()
                    .and_then(|c| clusters.at(*c))
                    .is_some_and(|c| agrees(pronoun, m, c)))
    };
    let sayer = sayer(scene, clusters, mention);
    let thing = predicated(scene, mention) && !pronoun.human;
    let acts = acts(scene, id, mention, possessive);
    let mut best: Option<Candidate> = None;
    let found = |pronoun: &Pronoun| {
        let fits = |_: Id<Mention>, m: &Mention, all: &[usize]| fits(m, all, pronoun);
        salience::candidates(scene, clusters, id, reach, bound, pronoun.plural, fits)
    };
    let mut all = found(pronoun);
    // A sex that nobody of the report has is a machine translation's.
    if all.is_empty()
        && pronoun.sex.is_some()
        && !of_sex(clusters, pronoun.sex)
        && misplaced(scene, clusters, id, quotation.is_some()).is_none()
    {
        all = found(&Pronoun {
            sex: None,
            ..pronoun.clone()
        });
    }
    for mut candidate in all {
        if doubtful(scene, clusters, pronoun, &candidate) {
            candidate.weight = candidate.weight * salience.doubtful / 100;
        }
        if sayer.is_some() && candidate.clusters.first().copied() == sayer {
            candidate.weight += salience.sayer;
        }
        // "It is his ninth trip": no body is a trip.
        if thing && !is_idle(clusters, &candidate) {
            continue;
        }
        if acts && is_idle(clusters, &candidate) {
            candidate.weight = candidate.weight * salience.idle / 100;
        }
        if best.as_ref().is_none_or(|b| candidate.weight > b.weight) {
            best = Some(candidate);
        }
    }
    // "it" and "they" often stand for what is no noun phrase at all.
    let floor = if pronoun.thing { salience.floor } else { 0 };
    if let Some(found) = best.filter(|b| b.weight > floor) {
        return found.clusters;
    }
    if pronoun.plural || pronoun.thing {
        return Vec::new();
    }
    misplaced(scene, clusters, id, quotation.is_some())
        .into_iter()
        .collect()
}

/// Whether a person of the report is of that sex.
fn of_sex(clusters: &Clusters, sex: Option<Sex>) -> bool {
    let mut people = clusters.all.iter().filter(|c| c.kind == Kind::Person);
    people.any(|c| c.sex == sex)
}

/// Whether the words ask for somebody who acts: "it said", "its negotiators".
fn acts(scene: &Scene<'_>, id: Id<Mention>, mention: &Mention, possessive: bool) -> bool {
    let Some(governor) = scene.token(mention.head).and_then(|t| t.head) else {
        return false;
    };
    if possessive {
        return scene
            .at_head(governor)
            .and_then(|m| scene.mention(m))
            .is_some_and(|m| {
                matches!(
                    m.kind,
                    Kind::Person | Kind::Government | Kind::Group | Kind::People
                )
            });
    }
    let words = &scene.knowledge.words;
    scene.is_subject(id)
        && scene
            .token(governor)
            .is_some_and(|t| words.is(&t.lemma, Class::Say))
}

/// "X said it would": who says the clause whose subject the pronoun is.
fn sayer(scene: &Scene<'_>, clusters: &Clusters, mention: &Mention) -> Option<usize> {
    let own = scene.token(mention.head)?;
    let verb = own.head.filter(|_| own.deprel.is_subject())?;
    let clause = scene.token(verb)?;
    let complement = matches!(clause.deprel.main(), "ccomp" | "xcomp");
    let says = clause.head.filter(|_| complement)?;
    let words = &scene.knowledge.words;
    if !scene
        .token(says)
        .is_some_and(|t| words.is(&dateline_document::fold(&t.lemma), Class::Say))
    {
        return None;
    }
    scene
        .syntax
        .children(says)
        .filter(|(id, t)| t.deprel.is_subject() && *id < mention.head)
        .find_map(|(id, _)| clusters.one(scene.at_head(id)?))
}

/// "It is his ninth trip": whether a thing is said of the pronoun.
fn predicated(scene: &Scene<'_>, mention: &Mention) -> bool {
    let noun = scene
        .token(mention.head)
        .filter(|t| t.deprel.is_subject())
        .and_then(|t| t.head);
    noun.is_some_and(|noun| {
        let copula = scene
            .syntax
            .children(noun)
            .any(|(_, t)| t.deprel == Deprel::Cop);
        copula
            && scene
                .at_head(noun)
                .and_then(|m| scene.mention(m))
                .is_some_and(|m| m.is_thing())
    })
}

/// Whether a candidate is no person and no body.
fn is_idle(clusters: &Clusters, candidate: &Candidate) -> bool {
    candidate
        .clusters
        .iter()
        .all(|c| clusters.at(*c).is_some_and(|c| !c.kind.may_act()))
}

/// Whether the pronoun speaks of such a one seldom: "they" of one body, "it" of a time.
fn doubtful(
    scene: &Scene<'_>,
    clusters: &Clusters,
    pronoun: &Pronoun,
    candidate: &Candidate,
) -> bool {
    let [one] = candidate.clusters.as_slice() else {
        return false;
    };
    let Some(cluster) = clusters.at(*one) else {
        return false;
    };
    if pronoun.plural {
        return !cluster.plural && cluster.kind != Kind::People;
    }
    let time = || {
        let lemma = scene.lemma(candidate.nearest);
        scene.knowledge.words.is(&lemma, Class::Time)
    };
    pronoun.thing && cluster.kind == Kind::Other && time()
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

/// "X considers that there is no sense in it, he emphasized": who says the sentence before the remark
/// that closes it, whatever the sex that a translation gave the pronoun.
fn tail(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<usize> {
    let words = &scene.knowledge.words;
    let says =
        |t: &dateline_document::Token| words.is(&dateline_document::fold(&t.lemma), Class::Say);
    let at = mention.head.index();
    let tokens = scene.syntax.tokens.as_slice();
    let sentence = &scene
        .syntax
        .sentences
        .at(scene.token(mention.head)?.sentence)?
        .tokens;
    let verb = tokens.get(at + 1).filter(|t| says(t))?;
    let closes = at + 2 >= (sentence.end as usize).saturating_sub(1);
    let comma = tokens.get(at.checked_sub(1)?)?.folded == ",";
    if !closes
        || !comma
        || scene.quotation(id).is_some()
        || verb.upos != dateline_document::Upos::Verb
    {
        return None;
    }
    let here = scene.sentence(id);
    let subject = (0..id.index())
        .rev()
        .map(Id::new)
        .take_while(|m| scene.sentence(*m) == here)
        .filter(|m| scene.is_subject(*m) && scene.quotation(*m).is_none())
        .filter(|m| {
            scene
                .mention(*m)
                .and_then(|m| scene.token(m.head))
                .and_then(|t| scene.token(t.head?))
                .is_some_and(says)
        })
        .last()?;
    let cluster = clusters.one(subject)?;
    (clusters.at(cluster)?.kind == Kind::Person).then_some(cluster)
}

/// "According to him" at the head of a sentence: whoever spoke last, a body too, as translations
/// have it, where he spoke in the sentence before.
fn cited(
    scene: &Scene<'_>,
    clusters: &Clusters,
    id: Id<Mention>,
    mention: &Mention,
) -> Option<usize> {
    let token = scene.token(mention.head)?;
    let sentence = scene.syntax.sentences.at(token.sentence)?;
    let first = sentence.tokens.start as usize;
    let words = &scene.knowledge.words;
    let opens = scene.syntax.tokens.as_slice().get(first)?;
    let at = mention.head.index();
    if at > first + 2 || at == first || !words.is(&opens.folded, Class::Sourced) {
        return None;
    }
    let here = scene.sentence(id);
    let (source, cluster) = scene.last_source(id, clusters)?;
    let next = here - scene.sentence(source).min(here) == 1;
    let person = clusters.at(cluster)?;
    let fits = is_body(person.kind) || person.kind == Kind::Person;
    let sex = row(scene, id).and_then(|p| p.sex);
    let agrees = sex.is_none() || person.sex.is_none() || sex == person.sex;
    (next && fits && agrees).then_some(cluster)
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
    let beside = here == scene.sentence(source);
    (near
        && clusters
            .at(cluster)
            .is_some_and(|c| c.kind == Kind::Outlet || (beside && is_body(c.kind))))
    .then_some(cluster)
}

/// Number, sex and kind.
fn agrees(pronoun: &Pronoun, mention: &Mention, cluster: &Cluster) -> bool {
    let sex = match (pronoun.sex, cluster.sex) {
        (Some(a), Some(b)) => a == b,
        _ => true,
    };
    if pronoun.plural {
        return cluster.plural
            || (mention.plural && mention.form != MentionForm::Pronoun)
            || cluster.kind == Kind::People
            || is_body(cluster.kind);
    }
    if mention.plural || cluster.plural {
        return false;
    }
    match (pronoun.human, pronoun.thing) {
        (true, false) => cluster.kind == Kind::Person && sex,
        (false, true) => !matches!(cluster.kind, Kind::Person | Kind::People),
        _ => true,
    }
}

/// Clusters of the other arguments of the predicate: a pronoun that is no reflexive and no
/// possessive speaks of none of them.
fn coarguments(scene: &Scene<'_>, clusters: &Clusters, id: Id<Mention>, bound: bool) -> Vec<usize> {
    if bound {
        return Vec::new();
    }
    let Some(head) = scene.mention(id).map(|m| m.head) else {
        return Vec::new();
    };
    let own = scene.token(head);
    let around =
        || (id.index().saturating_sub(48)..scene.mentions.len().min(id.index() + 48)).map(Id::new);
    let mut out = Vec::new();
    // Two under one verb, whatever the clause stage made of them.
    let governor = own.and_then(|t| t.head);
    let sibling = |m: &Mention| {
        m.head != head
            && scene.token(m.head).is_some_and(|t| {
                t.head == governor
                    && governor.is_some()
                    && matches!(t.deprel.main(), "nsubj" | "obj" | "iobj" | "obl")
            })
    };
    out.extend(
        around()
            .filter(|m| scene.mention(*m).is_some_and(sibling))
            .filter_map(|m| clusters.one(m)),
    );
    // A subject has no other one beside it: "X said she had".
    if own.is_some_and(|t| t.deprel.is_subject()) {
        return out;
    }
    for predicate in scene.governors(id) {
        for role in predicate.roles.iter().filter(|r| r.head != head) {
            out.extend(
                around()
                    .filter(|m| scene.mention(*m).is_some_and(|m| m.head == role.head))
                    .filter_map(|m| clusters.one(m)),
            );
        }
    }
    out
}

/// Whether two pronouns are the same word or of the same sex.
pub(crate) fn same_form(scene: &Scene<'_>, a: Id<Mention>, b: Id<Mention>) -> bool {
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
