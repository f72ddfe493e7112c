//! Verdicts on what others tell: "is untrue", "called the report false", "no truth in".

use crate::cue;
use crate::draft::Draft;
use crate::tree::Tree;
use crate::words::{Function, Place, Words};
use dateline_document::{Deprel, PredicateKind, Reality};

/// First and last token of every word of the sentence that calls something untrue.
pub(crate) fn find(tree: &Tree, words: &Words, starts: &[usize]) -> Vec<(usize, usize)> {
    starts
        .iter()
        .filter_map(|t| cue::at(tree, words, *t, Place::Verdict))
        .filter(|f| {
            let negated = f
                .token
                .checked_sub(1)
                .is_some_and(|b| words.function(tree.folded(b)) == Function::Not);
            // "called the report of a meeting false" with "false" behind its noun.
            let attributive = matches!(tree.main(f.token), "amod" | "compound")
                && tree
                    .head(f.token)
                    .is_some_and(|h| h > f.token && !words.listed("told-nouns", tree.lemma(h)));
            !negated && !attributive
        })
        .map(|f| (f.token, f.last))
        .collect()
}

/// A noun that tells something and of which a verdict in its clause says that it is untrue.
pub(crate) fn on(
    tree: &Tree,
    words: &Words,
    draft: &Draft,
    verdicts: &[(usize, usize)],
) -> Option<Reality> {
    if draft.kind != PredicateKind::Noun || !words.listed("told-nouns", &draft.lemma) {
        return None;
    }
    let host = tree.head(draft.head);
    // "called reports of a split in the junta nonsense".
    let called = tree.is(draft.head, &[Deprel::Obj])
        && host.is_some_and(|v| words.listed("small-clause-verbs", tree.lemma(v)))
        && verdicts
            .iter()
            .any(|(from, _)| host.is_some_and(|v| *from > v));
    if called {
        return Some(Reality::Denied);
    }
    verdicts
        .iter()
        .any(|(from, last)| {
            (*from..=*last).any(|v| {
                let above = tree.head(v);
                // "is pure invention", wherever the parser hangs it: of the last such noun.
                let predicated = v > draft.head
                    && tree.kids_by(v, &[Deprel::Cop]).next().is_some()
                    && !(draft.head + 1..v).any(|k| words.listed("told-nouns", tree.lemma(k)));
                let postposed = tree.is(v, &[Deprel::Amod]) && v > draft.head;
                predicated
                    || postposed
                    || host == Some(v)
                    || above == Some(draft.head)
                    || host.is_some() && (host == above || host == above.and_then(|a| tree.head(a)))
            })
        })
        .then_some(Reality::Denied)
}

/// A past that somebody protests never came about is denied by him.
pub(crate) fn protested(words: &Words, ruler: Option<&Draft>) -> bool {
    ruler.is_some_and(|r| words.listed("protest-verbs", &r.lemma))
}

/// "contrary to reports": the sentence turns against what others tell.
pub(crate) fn contrary(tree: &Tree, words: &Words, starts: &[usize]) -> bool {
    starts.iter().any(|t| {
        cue::at(tree, words, *t, Place::Anywhere).is_some_and(|f| {
            f.cue.effect == crate::words::CueEffect::Is(Reality::Denied)
                && (f.last + 1..(f.last + 6).min(tree.len()))
                    .take_while(|k| tree.folded(*k) != ",")
                    .any(|k| words.listed("told-nouns", tree.lemma(k)))
        })
    })
}
