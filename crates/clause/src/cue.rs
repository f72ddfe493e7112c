//! Cues around a predicate: "possible talks", "never met", "without talks", "if they meet".

use crate::tree::Tree;
use crate::words::{Cue, Place, Words};
use dateline_document::{Deprel, Upos};
use smol_str::SmolStr;

/// A cue and where it stands.
#[derive(Clone, Copy)]
pub(crate) struct Found<'w> {
    pub(crate) cue: &'w Cue,
    pub(crate) token: usize,
    /// Last token of the cue.
    pub(crate) last: usize,
}

/// The folded tokens from `at` are `words`.
pub(crate) fn fits(tree: &Tree, at: usize, words: &[SmolStr]) -> bool {
    words.iter().enumerate().all(|(i, w)| {
        tree.folded(at + i) == w || (i == 0 && words.len() == 1 && tree.lemma(at) == w)
    })
}

/// The longest cue of `place` that starts at `at`.
pub(crate) fn at<'w>(tree: &Tree, words: &'w Words, at: usize, place: Place) -> Option<Found<'w>> {
    let found = |key: &str| {
        words
            .cues_at(key)
            .iter()
            .find(|c| c.place == place && fits(tree, at, &c.words))
    };
    found(tree.folded(at))
        .or_else(|| found(tree.lemma(at)))
        .map(|cue| Found {
            cue,
            token: at,
            last: at + cue.words.len().saturating_sub(1),
        })
}

/// Tokens at which a cue of any place may begin.
pub(crate) fn starts(tree: &Tree, words: &Words) -> Vec<usize> {
    (0..tree.len())
        .filter(|t| {
            let (form, lemma) = (tree.folded(*t), tree.lemma(*t));
            !words.cues_at(form).is_empty() || form != lemma && !words.cues_at(lemma).is_empty()
        })
        .collect()
}

/// Cues on a clause: adverbs, and the mark that opens it.
pub(crate) fn of_clause<'w>(tree: &Tree, words: &'w Words, site: usize) -> Vec<Found<'w>> {
    let mut out = Vec::new();
    for k in tree.kids(site) {
        let place = match tree.main(k) {
            "advmod" => Place::Adverb,
            "mark" | "case" => Place::Mark,
            "obl" => {
                // "on Monday", "tomorrow", "in case": time words and fixed phrases.
                if let Some(found) = at(tree, words, k, Place::Adverb) {
                    out.push(found);
                }
                for m in tree.kids(k).filter(|m| *m < k) {
                    out.extend(at(tree, words, m, Place::Adverb));
                }
                continue;
            }
            _ => continue,
        };
        out.extend(at(tree, words, k, place));
        // "no longer": the cue's first word hangs on its second.
        if let Some(first) = tree.kids(k).find(|m| *m < k && tree.main(*m) == "advmod") {
            out.extend(at(tree, words, first, place));
        }
    }
    // Adverbs between auxiliary and verb that hang elsewhere.
    if let Some(before) = site.checked_sub(1)
        && tree.upos(before) == Upos::Adv
        && tree.head(before) != Some(site)
    {
        out.extend(at(tree, words, before, Place::Adverb));
    }
    out
}

/// Cues on a noun: adjectives and determiners before it.
pub(crate) fn of_noun<'w>(tree: &Tree, words: &'w Words, noun: usize) -> Vec<Found<'w>> {
    let mut out = Vec::new();
    for k in tree.kids(noun).filter(|k| *k < noun) {
        let place = match tree.main(k) {
            "det" | "advmod" | "cc" => Place::Determiner,
            "amod" | "compound" | "acl" | "nmod" => Place::Adjective,
            _ => continue,
        };
        out.extend(at(tree, words, k, place));
        for c in tree.kids_by(k, &[Deprel::Conj]) {
            out.extend(at(tree, words, c, place));
        }
        for a in tree.kids_by(k, &[Deprel::Advmod]) {
            out.extend(at(tree, words, a, place));
        }
    }
    out
}

/// The cue that the preposition of a nominal gives.
pub(crate) fn of_preposition<'w>(tree: &Tree, words: &'w Words, noun: usize) -> Option<Found<'w>> {
    tree.kids_by(noun, &[Deprel::Case, Deprel::Mark])
        .find_map(|k| {
            // "ahead of": its first word may hang elsewhere.
            let before = k
                .checked_sub(1)
                .and_then(|b| at(tree, words, b, Place::Preposition).filter(|f| f.last >= k));
            before.or_else(|| at(tree, words, k, Place::Preposition))
        })
}
