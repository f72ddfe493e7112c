//! Things: noun phrases that name neither party nor place. They are there so that "it" and "the
//! agreement" find what they speak of; no event takes them for a party.

use super::draft::{Draft, Found};
use super::extent::{left, right};
use super::scene::Scene;
use dateline_document::{By, Kind, Mention, MentionForm, Upos};
use std::collections::HashSet;
use std::ops::Range;

/// The nouns of all sentences that head no other mention.
pub(crate) fn things(
    scene: &Scene<'_>,
    sentences: impl Iterator<Item = Range<usize>>,
    found: &mut Found,
) {
    let heads: HashSet<usize> = found
        .drafts
        .iter()
        .filter(|d| !d.hidden)
        .map(|d| d.head)
        .collect();
    for sentence in sentences {
        for n in sentence.clone() {
            if is_free(scene, found, n) && !heads.contains(&n) {
                found.push(thing(scene, found, &sentence, n));
            }
        }
    }
}

/// Whether the token heads a noun phrase that no name and no title covers.
fn is_free(scene: &Scene<'_>, found: &Found, n: usize) -> bool {
    let Some(token) = scene.token(n) else {
        return false;
    };
    matches!(token.upos, Upos::Noun | Upos::Propn)
        && !matches!(token.deprel.main(), "flat" | "fixed" | "goeswith")
        && scene
            .form(n)
            .chars()
            .filter(|c| c.is_alphabetic())
            .nth(1)
            .is_some()
        && found.over(n).is_none()
        && !found.is_taken(n)
}

fn thing(scene: &Scene<'_>, found: &Found, sentence: &Range<usize>, head: usize) -> Draft {
    let start = left(scene, found, sentence, head);
    let end = right(scene, found, sentence, head);
    let tokens = start..end;
    let mut draft = Draft::new(
        scene.span(&tokens),
        tokens,
        head,
        MentionForm::Nominal,
        Kind::Other,
        By::fixed(Mention::THING),
    );
    draft.plural = scene
        .token(head)
        .is_some_and(|t| matches!(t.xpos.as_str(), "NNS" | "NNPS"));
    draft
}
