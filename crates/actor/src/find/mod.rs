//! Finds mentions: names, noun phrases of roles, pronouns.

mod bodies;
mod cities;
mod draft;
mod extent;
mod guards;
mod learnt;
mod names;
mod nominals;
mod people;
mod pronouns;
mod relations;
mod scene;
mod sides;
mod things;
mod unnamed;
mod usage;

use crate::knowledge::Knowledge;
use dateline_document::{Id, Layer, Mention, MentionForm, Predicate, Report, Syntax};
use draft::Found;
use scene::Scene;
use std::cmp::Reverse;

/// All mentions of a report in text order.
pub(crate) fn find(
    knowledge: &Knowledge,
    report: &Report,
    syntax: &Syntax,
    predicates: &Layer<Predicate>,
) -> Layer<Mention> {
    let mut scene = Scene::new(knowledge, report, syntax, predicates);
    guards::namesakes(&mut scene);
    let sentences = || {
        syntax
            .sentences
            .iter()
            .map(|s| s.tokens.start as usize..s.tokens.end as usize)
    };
    let mut found = Found::default();
    for sentence in sentences() {
        names::known(&scene, sentence, &mut found);
    }
    names::settle(&scene, &mut found);
    bodies::extend(&scene, &mut found);
    names::own_outlet(&scene, &mut found);
    for sentence in sentences() {
        unnamed::press(&scene, sentence.clone(), &mut found);
        unnamed::vessels(&scene, sentence, &mut found);
    }
    // What the words themselves say of a name goes before what the model guesses.
    for sentence in sentences() {
        people::titled(&scene, sentence.clone(), &mut found);
        unnamed::things(&scene, sentence, &mut found);
    }
    for sentence in sentences() {
        cities::cities(&scene, sentence, &mut found);
    }
    learnt::learnt(&scene, &mut found);
    let mut last_names = unnamed::last_names(&scene, &found);
    for sentence in sentences() {
        unnamed::people(&scene, sentence, &mut found, &mut last_names);
    }
    people::initials(&scene, &mut found);
    people::surnames(&scene, &mut found);
    for sentence in sentences() {
        nominals::roles(&scene, sentence.clone(), &mut found);
        pronouns::pronouns(&scene, sentence, &mut found);
    }
    usage::decide(&scene, &mut found);
    relations::owners(&scene, &mut found);
    // Last, so that no thing is taken for an owner.
    things::things(&scene, sentences(), &mut found);
    layer(knowledge, found)
}

/// Orders the drafts by text and turns their references into ids.
fn layer(knowledge: &Knowledge, found: Found) -> Layer<Mention> {
    let drafts = found.drafts;
    let mut order: Vec<usize> = (0..drafts.len())
        .filter(|n| {
            drafts
                .get(*n)
                .is_some_and(|d| !d.hidden && !d.span.is_empty())
        })
        .collect();
    order.sort_by_key(|n| {
        drafts.get(*n).map(|d| {
            (
                d.span.start,
                Reverse(d.span.end),
                d.form != MentionForm::Name,
            )
        })
    });
    // Two finders may take the same words: the name wins.
    order.dedup_by_key(|n| drafts.get(*n).map(|d| d.span));
    let mut ids = vec![None; drafts.len()];
    for (id, n) in order.iter().enumerate() {
        if let Some(slot) = ids.get_mut(*n) {
            *slot = Some(Id::new(id));
        }
    }
    order
        .into_iter()
        .filter_map(|n| drafts.get(n))
        .map(|d| Mention {
            span: d.span,
            head: Id::new(d.head),
            form: d.form,
            kind: d.kind,
            known: d
                .rows
                .iter()
                .filter_map(|id| knowledge.at(*id))
                .map(|r| r.key.clone())
                .collect(),
            sectors: d.sectors.clone(),
            of: d.of.and_then(|n| ids.get(n).copied().flatten()),
            office: d.office.clone(),
            plural: d.plural,
            anonymous: d.anonymous,
            locative: d.locative,
            by: d.by.clone(),
        })
        .collect()
}
