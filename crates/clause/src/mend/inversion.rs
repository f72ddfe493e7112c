//! Auxiliaries before their subject.

use crate::tree::Tree;
use crate::words::{Pos, Words};
use dateline_document::{Deprel, Upos};

/// "Nor did the envoy mention", "Only then will the court rule": a word in front draws the auxiliary
/// before its subject, and the parser takes it for the verb or the verb for a noun.
pub(super) fn auxiliary_before_subject(tree: &mut Tree, words: &Words, a: usize) {
    let does = words.listed("do-forms", tree.folded(a));
    let modal = tree.xpos(a) == "MD";
    if !does && !modal {
        return;
    }
    let Some(start) = (0..a)
        .rev()
        .take(14)
        .take_while(|k| !matches!(tree.xpos(*k), "VBD" | "VBZ" | "VBP" | "MD"))
        .find(|k| words.listed("fronting", tree.folded(*k)))
        .or_else(|| {
            // "Should the army intervene?"
            let asks = (0..tree.len()).rev().take(2).any(|k| tree.folded(k) == "?");
            (asks && a.checked_sub(1).is_none_or(|b| tree.upos(b) == Upos::Punct)).then_some(a)
        })
    else {
        return;
    };
    let opens = start == 0
        || matches!(
            tree.upos(start - 1),
            Upos::Punct | Upos::Cconj | Upos::Sconj
        )
        || tree.upos(start - 1) == Upos::Adp;
    let nominal =
        |k: usize| tree.upos(k).is_nominal() || matches!(tree.upos(k), Upos::Pron | Upos::Num);
    if !opens || !nominal(a + 1) && !matches!(tree.upos(a + 1), Upos::Det | Upos::Adj) {
        return;
    }
    // The first bare verb behind a nominal; a noun only where the lexicon knows it as a verb.
    let end = (a + 1..tree.len())
        .find(|k| tree.upos(*k) == Upos::Punct)
        .unwrap_or(tree.len());
    let bare = |k: usize| matches!(tree.xpos(k), "VB" | "VBP");
    let known = |k: usize| {
        tree.xpos(k) == "NN"
            && (!words.embedders(tree.lemma(k), Pos::Verb).is_empty() || k + 1 == end)
    };
    let Some(verb) = (a + 2..end).find(|k| nominal(k - 1) && (bare(*k) || known(*k))) else {
        return;
    };
    // "can aid be delivered": the parser's own reading is as good.
    if tree.upos(verb) == Upos::Aux {
        return;
    }
    let settled = tree.head(a) == Some(verb)
        && tree
            .kids(verb)
            .any(|k| tree.main(k) == "nsubj" && k > a && k < verb);
    if settled {
        return;
    }
    let (head, rel) = (tree.head(a), tree.rel(a).unwrap_or(Deprel::Root));
    let outer = if rel.main() == "aux" {
        // The auxiliary hung on a later verb: that one governs, if it tells of speech.
        match head.filter(|h| *h != verb && *h > verb) {
            Some(h) => (Some(h), Deprel::Ccomp),
            None => (tree.head(verb).filter(|h| *h > verb), Deprel::Ccomp),
        }
    } else {
        (head, rel)
    };
    let moved: Vec<usize> = tree.kids(a).filter(|k| *k != verb).collect();
    tree.attach(verb, None, Deprel::Root);
    if let (Some(_), rel) = outer {
        tree.attach(verb, outer.0, rel);
    }
    tree.retag(verb, Upos::Verb, "VB");
    tree.retag(a, Upos::Aux, tree.xpos(a));
    for k in moved {
        let rel = tree.rel(k).unwrap_or(Deprel::Dep);
        tree.attach(k, Some(verb), rel);
    }
    tree.attach(a, Some(verb), Deprel::Aux);
    // The subject: the top of the phrase right before the verb.
    let mut top = verb - 1;
    while let Some(h) = tree.head(top).filter(|h| *h > a && *h < verb) {
        top = h;
    }
    tree.attach(top, Some(verb), Deprel::Nsubj);
    for k in a + 1..top {
        if tree.head(k) == Some(verb) {
            let rel = tree.rel(k).unwrap_or(Deprel::Dep);
            tree.attach(k, Some(top), rel);
        }
    }
    for k in start..a {
        if tree.head(k).is_none_or(|h| h < start || h >= a) && tree.head(k) != Some(verb) {
            let rel = tree.rel(k).unwrap_or(Deprel::Advmod);
            tree.attach(
                k,
                Some(verb),
                if rel == Deprel::Root {
                    Deprel::Obl
                } else {
                    rel
                },
            );
        }
    }
}
