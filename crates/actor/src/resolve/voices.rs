//! Voices: the first person is whoever speaks, the second whoever is spoken to.
//!
//! A speaker whom the text does not name is still one: his pronouns are a chain of their own.

use super::clusters::{Cluster, Clusters};
use super::pronouns;
use super::scene::Scene;
use crate::words::Person;
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
        let key = match quotation {
            Some(quotation) => (Voice::Quotation(quotation), party),
            // "You" of a question is the "I" of the answers.
            None if asks(scene, &questions, id) => match party {
                Party::Hearer => (Voice::Text, Party::Speaker),
                _ => (Voice::Asker, party),
            },
            None => (Voice::Text, party),
        };
        let cluster = *made
            .entry(key)
            .or_insert_with(|| clusters.push(voice(scene, id, mention)));
        clusters.join(id, cluster);
    }
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

/// Whether the mention stands in a question of an interview.
fn asks(scene: &Scene<'_>, questions: &[u32], id: Id<Mention>) -> bool {
    let paragraph = scene
        .syntax
        .sentences
        .at(Id::new(scene.sentence(id)))
        .map(|s| s.paragraph);
    paragraph.is_some_and(|p| questions.binary_search(&p).is_ok())
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
