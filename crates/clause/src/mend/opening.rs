//! Conditions that open a sentence, and the clause they belong to, mended before reading.
//!
//! "If the army advances, the rebels will …", "Should the truce collapse, …", "Had the talks failed,
//! …": the parser often makes the condition the main clause, or its verb a noun. The words alone
//! tell where a condition begins, and the comma where it ends.

use crate::cue;
use crate::tree::Tree;
use crate::words::{CueEffect, Function, Place, Words};
use dateline_document::{Deprel, Reality, Upos};

/// Mends the condition that opens the sentence, if one does.
pub(crate) fn mend(tree: &mut Tree, words: &Words) {
    let Some(first) = (0..tree.len()).find(|i| tree.upos(*i) != Upos::Punct) else {
        return;
    };
    let inverted = inverts(tree, words, first);
    let Some(last) = mark_end(tree, words, first).or(inverted.then_some(first)) else {
        return;
    };
    let Some(comma) = (last + 1..tree.len()).find(|i| tree.folded(*i) == ",") else {
        return;
    };
    if inverted {
        noun_read_for_verb(tree, first, comma);
    }
    let Some(verb) = verb_of(tree, last + 1, comma, inverted) else {
        return;
    };
    let Some(main) = main_behind(tree, comma, verb) else {
        return;
    };
    if tree.head(main).is_some_and(|h| h < comma) {
        let above =
            |of: usize| std::iter::successors(tree.head(of), |x| tree.head(*x)).take(tree.len());
        // "If X, Y will Z, he said": what governs the condition governs the main clause.
        let outer = above(verb).find(|x| *x > comma && *x != main && above(*x).all(|y| y != main));
        match outer {
            Some(outer) => tree.attach(main, Some(outer), Deprel::Ccomp),
            None => tree.attach(main, None, Deprel::Root),
        }
    }
    tree.attach(verb, Some(main), Deprel::Advcl);
    for k in first..=last {
        let rel = if inverted { Deprel::Aux } else { Deprel::Mark };
        tree.attach(k, Some(verb), rel);
        if inverted {
            tree.retag(k, Upos::Aux, tree.xpos(k));
        }
    }
    // What hung on the mark is the clause's.
    for k in last + 1..comma {
        if tree.head(k).is_some_and(|h| h >= first && h <= last) {
            let rel = if tree.upos(k).is_nominal() && k < verb {
                Deprel::Nsubj
            } else {
                tree.rel(k).unwrap_or(Deprel::Dep)
            };
            tree.attach(k, Some(verb), rel);
        }
    }
    if inverted
        && tree.kids(verb).all(|k| tree.main(k) != "nsubj")
        && let Some(subject) = (first + 1..verb)
            .rev()
            .find(|k| tree.upos(*k).is_nominal() && tree.head(*k).is_none_or(|h| h >= comma))
    {
        tree.attach(subject, Some(verb), Deprel::Nsubj);
    }
}

/// Last word of a mark that makes a condition and begins at `first`; a "that" behind it included.
fn mark_end(tree: &Tree, words: &Words, first: usize) -> Option<usize> {
    let found = cue::at(tree, words, first, Place::Mark)?;
    if found.cue.effect != CueEffect::Is(Reality::Conditional) {
        return None;
    }
    let next = found.last + 1;
    let that = words.function(tree.folded(next)) == Function::Relative && tree.xpos(next) == "IN";
    Some(if that { next } else { found.last })
}

/// "Should the truce", "Had the talks", "Were the army to": an auxiliary before its subject.
fn inverts(tree: &Tree, words: &Words, first: usize) -> bool {
    words.inverts(tree.folded(first))
        && matches!(
            tree.upos(first + 1),
            Upos::Det | Upos::Propn | Upos::Pron | Upos::Noun | Upos::Adj
        )
        && (0..tree.len())
            .rev()
            .find(|i| tree.upos(*i) == Upos::Punct)
            .is_none_or(|i| tree.folded(i) != "?")
}

/// "Should the ceasefire collapse," with "collapse" as the head of a compound.
fn noun_read_for_verb(tree: &mut Tree, first: usize, comma: usize) {
    if verb_of(tree, first + 1, comma, true).is_some() {
        return;
    }
    let Some(noun) = comma.checked_sub(1).filter(|n| {
        matches!(tree.xpos(*n), "NN" | "JJ") && *n > first + 1 && tree.upos(n - 1).is_nominal()
    }) else {
        return;
    };
    let subject = noun - 1;
    tree.retag(noun, Upos::Verb, "VB");
    tree.attach(subject, Some(noun), Deprel::Nsubj);
    for k in first + 1..subject {
        if tree.head(k) == Some(noun) {
            let rel = tree.rel(k).unwrap_or(Deprel::Dep);
            tree.attach(k, Some(subject), rel);
        }
    }
}

/// The verb of the clause from `from` to `to`: the first finite one that is in no relative clause,
/// or the last word of its chain of auxiliaries.
fn verb_of(tree: &Tree, from: usize, to: usize, inverted: bool) -> Option<usize> {
    let relative = |k: usize| {
        // "Were the border to be closed": the infinitive is the clause's verb.
        let infinitive = inverted && tree.kids_by(k, &[Deprel::Mark]).next().is_some();
        tree.main(k) == "acl" && !infinitive
            || tree.kids(k).any(|m| matches!(tree.xpos(m), "WDT" | "WP"))
    };
    let verb = (from..to).find(|k| {
        tree.upos(*k) == Upos::Verb
            && matches!(tree.xpos(*k), "VBZ" | "VBP" | "VBD" | "VB" | "VBN")
            && !relative(*k)
    });
    let copular = || {
        (from..to).find(|k| {
            tree.kids_by(*k, &[Deprel::Cop])
                .any(|c| c >= from && c < *k)
        })
    };
    verb.or_else(copular)
}

/// The head of what stands behind the comma.
fn main_behind(tree: &Tree, comma: usize, verb: usize) -> Option<usize> {
    (comma + 1..tree.len()).find(|k| {
        let clause = matches!(tree.upos(*k), Upos::Verb)
            && matches!(tree.xpos(*k), "VBZ" | "VBP" | "VBD" | "VB" | "VBN" | "VBG")
            || tree.kids_by(*k, &[Deprel::Cop]).next().is_some();
        let head = tree.head(*k);
        clause
            && (head.is_none() || head.is_some_and(|h| h < comma) || head == Some(verb))
            && tree.main(*k) != "acl"
    })
}
