//! Personal and possessive pronouns.

use super::draft::{Draft, Found};
use super::scene::Scene;
use dateline_document::{By, Deprel, Kind, MentionForm, Upos};
use std::ops::Range;

/// The pronouns of one sentence.
pub(crate) fn pronouns(scene: &Scene<'_>, sentence: Range<usize>, found: &mut Found) {
    for n in sentence {
        let Some(pronoun) = scene.knowledge.words.pronouns.get(scene.folded(n)) else {
            continue;
        };
        let Some(token) = scene.token(n) else {
            continue;
        };
        // "US" and "IT" are no pronouns, and an expletive stands for nobody.
        let form = scene.form(n);
        let shouted = form.chars().nth(1).is_some() && form.chars().all(char::is_uppercase);
        if found.over(n).is_some()
            || shouted
            || !(matches!(token.upos, Upos::Pron | Upos::Det)
                || (pronoun.place && token.upos == Upos::Adv))
            || token.deprel == Deprel::Expl
        {
            continue;
        }
        let kind = match (pronoun.human, pronoun.thing) {
            _ if pronoun.place => Kind::Place,
            (true, false) => Kind::Person,
            _ => Kind::Other,
        };
        let mut draft = Draft::new(
            token.span,
            n..n + 1,
            n,
            MentionForm::Pronoun,
            kind,
            By::fixed("actor/pronoun"),
        );
        draft.plural = pronoun.plural;
        draft.locative = pronoun.place;
        found.push(draft);
    }
}
