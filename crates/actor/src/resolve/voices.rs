//! Voices: the first person is whoever speaks, the second whoever is spoken to.
//!
//! A speaker whom the text does not name is still one: his pronouns are a chain of their own.

use super::clusters::{Cluster, Clusters};
use super::pronouns;
use super::scene::Scene;
use crate::words::{Class, Person};
use dateline_document::{By, Id, Kind, Mention, MentionForm, Quotation};
use std::collections::HashMap;

/// Questions after which a text is an interview.
const QUESTIONS: usize = 3;

/// Where somebody speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Voice {
    /// A quotation whose speaker nobody knows.
    Quotation(Id<Quotation>),
    /// The text itself.
    Text,
    /// Who asks in an interview.
    Asker,
}

/// Whom a pronoun of the first or second person stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Party {
    Speaker,
    Speakers,
    Hearer,
}

/// Gives the pronouns of the first and second person their clusters.
pub(crate) fn voices(scene: &Scene<'_>, clusters: &mut Clusters) {
    let questions = questions(scene);
    let labels = labels(scene, clusters);
    let asked = match labels.is_empty() {
        true => asked(scene, clusters, &questions),
        false => None,
    };
    let mut made: HashMap<(Voice, Party), usize> = HashMap::new();
    for (id, mention) in scene.mentions.pairs() {
        if mention.form != MentionForm::Pronoun {
            continue;
        }
        let Some(pronoun) = pronouns::row(scene, id) else {
            continue;
        };
        let party = match pronoun.person {
            Person::First if pronoun.plural => Party::Speakers,
            Person::First => Party::Speaker,
            Person::Second => Party::Hearer,
            Person::Third => continue,
        };
        let quotation = scene.quotation(id);
        if quotation.is_some()
            && party != Party::Hearer
            && let Some(speaker) = scene.speaker(mention.span).and_then(|m| clusters.one(m))
        {
            clusters.join(id, speaker);
            continue;
        }
        if party != Party::Hearer
            && let Some(speaker) = quotation.and_then(|q| beside(scene, clusters, q))
        {
            clusters.join(id, speaker);
            continue;
        }
        if quotation.is_none()
            && let Some(speaker) = labelled(scene, &labels, id, party)
        {
            clusters.join(id, speaker);
            continue;
        }
        let key = match quotation {
            Some(quotation) => (Voice::Quotation(quotation), party),
            // "You" of a question is the "I" of the answers.
            None if asks(scene, &questions, id) => match party {
                Party::Hearer => (Voice::Text, Party::Speaker),
                _ => (Voice::Asker, party),
            },
            None => (Voice::Text, party),
        };
        let cluster = match (key, asked) {
            ((Voice::Text, Party::Speaker), Some(person)) => person,
            _ => *made
                .entry(key)
                .or_insert_with(|| clusters.push(voice(scene, id, mention))),
        };
        clusters.join(id, cluster);
    }
}

/// Words between quotation marks and who speaks.
const BESIDE: usize = 3;

/// Who stands right after the quotation, or right before it, with a verb of saying beside him:
/// `"...," the American said`, `"...," explained X`, `the minister added: "..."`.
fn beside(scene: &Scene<'_>, clusters: &Clusters, quotation: Id<Quotation>) -> Option<usize> {
    let span = scene.syntax.quotations.at(quotation)?.span;
    let tokens = scene.syntax.tokens.as_slice();
    let inside = scene.syntax.tokens_in(span);
    let says = |n: usize| {
        tokens.get(n).is_some_and(|t| {
            let words = &scene.knowledge.words;
            words.is(&t.folded, Class::Say)
                || words.is(&dateline_document::fold(&t.lemma), Class::Say)
        })
    };
    let sentence = |n: usize| tokens.get(n).map(|t| t.sentence);
    let mark = |n: usize| {
        tokens
            .get(n)
            .is_some_and(|t| t.upos == dateline_document::Upos::Punct)
    };
    let mut after = inside.end;
    while mark(after) {
        after += 1;
    }
    let last = inside.end.checked_sub(1)?;
    let person = |id: Id<Mention>| {
        let one = clusters.one(id)?;
        let kind = clusters.at(one)?.kind;
        (kind == Kind::Person).then_some(one)
    };
    let mut mentions = scene.mentions.pairs().skip_while(|(_, m)| {
        m.span.end <= span.start && scene.syntax.tokens_in(m.span).end + BESIDE < inside.start
    });
    mentions.find_map(|(id, m)| {
        let own = scene.syntax.tokens_in(m.span);
        let follows = own.start == after && (says(own.end) || says(own.end + 1))
            || own.start == after + 1 && says(after);
        let next = follows && sentence(own.start) == sentence(last);
        let leads = own.end + BESIDE >= inside.start
            && own.end < inside.start
            && says(own.end)
            && sentence(own.start) == sentence(inside.start);
        match next || leads {
            true => person(id),
            false => None,
        }
    })
}

fn voice(scene: &Scene<'_>, id: Id<Mention>, mention: &Mention) -> Cluster {
    Cluster {
        kind: Kind::Person,
        row: None,
        people: false,
        name: scene.text(id).to_owned(),
        mentions: Vec::new(),
        office: None,
        sectors: Vec::new(),
        sex: None,
        plural: mention.plural,
        of: None,
        by: By::fixed("actor/voice"),
    }
}

/// Paragraphs that open with the name of who speaks and a colon, and the clusters of the names.
fn labels(scene: &Scene<'_>, clusters: &Clusters) -> Vec<(u32, usize)> {
    let mut opened = None;
    let mut out: Vec<(u32, usize)> = Vec::new();
    let paragraphs = scene.syntax.sentences.iter().filter(|s| {
        let first = opened != Some(s.paragraph);
        opened = Some(s.paragraph);
        first
    });
    let mut names = scene
        .mentions
        .pairs()
        .filter(|(_, m)| m.form == MentionForm::Name && m.kind == Kind::Person)
        .peekable();
    for sentence in paragraphs {
        let start = sentence.span.start;
        while names.next_if(|(_, m)| m.span.start < start).is_some() {}
        let label = names
            .peek()
            .filter(|(_, m)| m.span.start == start)
            .filter(|(_, m)| {
                let rest = scene.report.text.get(m.span.end as usize..).unwrap_or("");
                rest.starts_with(':')
            })
            .and_then(|(id, _)| clusters.one(*id));
        out.extend(label.map(|cluster| (sentence.paragraph, cluster)));
    }
    if out.len() > 1 { out } else { Vec::new() }
}

/// The speaker of a labelled paragraph, or the one who spoke before him.
fn labelled(
    scene: &Scene<'_>,
    labels: &[(u32, usize)],
    id: Id<Mention>,
    party: Party,
) -> Option<usize> {
    let paragraph = paragraph(scene, id)?;
    let end = labels.partition_point(|(p, _)| *p <= paragraph);
    let (_, speaker) = labels.get(end.checked_sub(1)?)?;
    match party {
        Party::Speaker => Some(*speaker),
        Party::Speakers => None,
        Party::Hearer => labels
            .get(..end)?
            .iter()
            .rev()
            .map(|(_, cluster)| *cluster)
            .find(|cluster| cluster != speaker),
    }
}

/// Who answers in an interview without labels: the person whom its opening names most.
fn asked(scene: &Scene<'_>, clusters: &Clusters, questions: &[u32]) -> Option<usize> {
    let first = *questions.first()?;
    let mut counts: HashMap<usize, usize> = HashMap::new();
    for (id, mention) in scene.mentions.pairs() {
        if paragraph(scene, id).is_none_or(|p| p >= first) {
            break;
        }
        if mention.form == MentionForm::Name
            && mention.kind == Kind::Person
            && let Some(cluster) = clusters.one(id)
        {
            *counts.entry(cluster).or_default() += 1;
        }
    }
    let most = *counts.values().max()?;
    let mut best = counts.iter().filter(|(_, n)| **n == most);
    match (best.next(), best.next()) {
        (Some((cluster, _)), None) if most > 1 => Some(*cluster),
        _ => None,
    }
}

fn paragraph(scene: &Scene<'_>, id: Id<Mention>) -> Option<u32> {
    scene
        .syntax
        .sentences
        .at(Id::new(scene.sentence(id)))
        .map(|s| s.paragraph)
}

/// Whether the mention stands in a question of an interview.
fn asks(scene: &Scene<'_>, questions: &[u32], id: Id<Mention>) -> bool {
    paragraph(scene, id).is_some_and(|p| questions.binary_search(&p).is_ok())
}

/// The paragraphs of an interview that end as questions and before an answer; none in other texts.
fn questions(scene: &Scene<'_>) -> Vec<u32> {
    let mut paragraphs: Vec<(u32, bool)> = Vec::new();
    for sentence in scene.syntax.sentences.iter() {
        let text = sentence.span.of(&scene.report.text);
        let asks = text
            .trim_end_matches(['"', '”', '’', ')', ' '])
            .ends_with('?');
        match paragraphs.last_mut() {
            Some((number, last)) if *number == sentence.paragraph => *last = asks,
            _ => paragraphs.push((sentence.paragraph, asks)),
        }
    }
    let found: Vec<u32> = paragraphs
        .windows(2)
        .filter_map(|pair| match pair {
            [(number, true), (_, false)] => Some(*number),
            _ => None,
        })
        .collect();
    if found.len() < QUESTIONS {
        Vec::new()
    } else {
        found
    }
}
