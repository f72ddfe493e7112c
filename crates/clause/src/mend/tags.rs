//! Words read as another part of speech.

use crate::signature::Form;
use crate::tree::Tree;
use crate::words::{Function, Pos, Words};
use dateline_document::{Deprel, Upos};

/// "The talks resumed" with "talks" as the verb: a third person is not followed by a finite verb.
pub(super) fn plural_read_as_verb(tree: &mut Tree, words: &Words, i: usize) {
    if tree.xpos(i) != "VBZ" || tree.upos(i) != Upos::Verb || !finite_verb(tree, i + 1) {
        return;
    }
    if words.singular(tree.folded(i)).is_none() {
        return;
    }
    let Some(verb) = (i + 1..(i + 6).min(tree.len())).find(|k| tree.upos(*k) == Upos::Verb) else {
        return;
    };
    tree.retag(i, Upos::Noun, "NNS");
    let (head, rel) = (tree.head(i), tree.rel(i).unwrap_or(Deprel::Root));
    let kids: Vec<usize> = tree.kids(i).filter(|k| *k != verb).collect();
    tree.attach(verb, head.filter(|h| *h != verb), rel);
    tree.attach_subject(i, verb);
    for k in kids {
        if k > verb {
            let rel = tree.rel(k).unwrap_or(Deprel::Dep);
            tree.attach(k, Some(verb), rel);
        } else if k < i && tree.upos(k).is_nominal() {
            tree.attach(k, Some(i), Deprel::Compound);
        } else if k > i {
            let rel = tree.rel(k).unwrap_or(Deprel::Dep);
            tree.attach(k, Some(verb), rel);
        }
    }
}

/// "The rebels demand the withdrawal" with "demand" as a noun: no noun has a bare object behind it.
pub(super) fn verb_read_as_noun(tree: &mut Tree, words: &Words, i: usize) {
    // The root, or the subject of a verb that is coordinated with it.
    let second = tree.head(i).filter(|v| {
        *v > i && tree.is(i, &[Deprel::Nsubj]) && tree.kids_by(*v, &[Deprel::Cc]).next().is_some()
    });
    if tree.upos(i) != Upos::Noun
        || tree.head(i).is_some() && second.is_none()
        || words.embedders(tree.lemma(i), Pos::Verb).is_empty()
        || tree
            .kids(i)
            .any(|k| matches!(tree.main(k), "cop" | "nsubj" | "csubj" | "case"))
    {
        return;
    }
    let object = tree.kids_by(i, &[Deprel::Obj]).any(|o| {
        o > i
            && matches!(
                tree.xpos(i + 1),
                "DT" | "PRP$" | "JJ" | "NN" | "NNS" | "NNP"
            )
    });
    let Some(subject) = i.checked_sub(1).filter(|s| {
        tree.head(*s) == Some(i) && tree.upos(*s).is_nominal() && tree.is(*s, &[Deprel::Compound])
    }) else {
        return;
    };
    if !object {
        return;
    }
    tree.retag(i, Upos::Verb, "VBP");
    let before: Vec<usize> = tree.kids(i).filter(|k| *k < subject).collect();
    for k in before {
        if matches!(tree.main(k), "det" | "amod" | "compound" | "nmod") {
            let rel = tree.rel(k).unwrap_or(Deprel::Dep);
            tree.attach(k, Some(subject), rel);
        }
    }
    tree.attach(subject, Some(i), Deprel::Nsubj);
    if let Some(v) = second {
        let (head, rel) = (tree.head(v), tree.rel(v).unwrap_or(Deprel::Root));
        tree.attach(i, head, rel);
        tree.attach(v, Some(i), Deprel::Conj);
    }
}

/// "accepts the zone but demands that they leave" with "demands" as a noun beside "zone".
pub(super) fn verb_behind_conjunction(tree: &mut Tree, words: &Words, i: usize) {
    let Some(conjunction) = i.checked_sub(1).filter(|c| tree.upos(*c) == Upos::Cconj) else {
        return;
    };
    if tree.xpos(i) != "NNS"
        || !tree.is(i, &[Deprel::Conj])
        || !matches!(tree.xpos(i + 1), "IN" | "WDT")
        || words
            .embedder(tree.lemma(i), Pos::Verb, Form::Finite, None)
            .is_none()
    {
        return;
    }
    let Some(clause) = tree.kids(i).find(|k| {
        *k > i
            && tree.upos(*k) == Upos::Verb
            && tree
                .kids_by(*k, &[Deprel::Mark, Deprel::Obj, Deprel::Nsubj])
                .any(|m| m == i + 1)
    }) else {
        return;
    };
    let mut top = tree.head(i);
    while let Some(h) = top.filter(|h| tree.upos(*h) != Upos::Verb) {
        top = tree.head(h);
    }
    let Some(verb) = top.filter(|v| *v < i && tree.xpos(*v) == "VBZ") else {
        return;
    };
    tree.retag(i, Upos::Verb, "VBZ");
    tree.attach(i, Some(verb), Deprel::Conj);
    tree.attach(conjunction, Some(i), Deprel::Cc);
    tree.attach(i + 1, Some(clause), Deprel::Mark);
    tree.attach(clause, Some(i), Deprel::Ccomp);
}

/// "The council put him on its list" with "put" as an infinitive: a base form has no singular
/// subject of its own, so it is a past that looks like one.
pub(super) fn past_read_as_base(tree: &mut Tree, v: usize) {
    if tree.xpos(v) != "VB"
        || tree.upos(v) != Upos::Verb
        || tree.head(v).is_some()
        || tree
            .kids(v)
            .any(|k| matches!(tree.main(k), "aux" | "mark" | "cop"))
    {
        return;
    }
    let Some(subject) = tree.kids_by(v, &[Deprel::Nsubj]).next().filter(|s| *s < v) else {
        return;
    };
    if matches!(tree.xpos(subject), "NN" | "NNP")
        && tree.kids_by(subject, &[Deprel::Conj]).next().is_none()
    {
        tree.retag(v, Upos::Verb, "VBD");
    }
}

/// "Gunners and militiamen traded artillery fire" without any verb: the participle between two
/// nouns is the verb of the sentence.
pub(super) fn verb_read_as_modifier(tree: &mut Tree, v: usize) {
    if !matches!(tree.xpos(v), "VBN" | "VBD")
        || !tree.is(v, &[Deprel::Amod])
        || (0..tree.len()).any(|k| {
            k != v
                && matches!(tree.xpos(k), "VBD" | "VBZ" | "VBP" | "MD")
                && !tree.is(k, &[Deprel::Parataxis])
        })
    {
        return;
    }
    let Some(object) = tree
        .head(v)
        .filter(|o| *o > v && tree.is(*o, &[Deprel::Conj]))
    else {
        return;
    };
    let Some(root) = tree
        .head(object)
        .filter(|r| *r < v && tree.head(*r).is_none() && tree.upos(*r).is_nominal())
    else {
        return;
    };
    let coordinated = v.checked_sub(1).is_some_and(|b| {
        tree.upos(b).is_nominal() && tree.head(b) == Some(root) && tree.is(b, &[Deprel::Conj])
    });
    if !coordinated || tree.kids(object).any(|k| tree.main(k) == "cc") {
        return;
    }
    let later: Vec<usize> = tree
        .kids(root)
        .filter(|k| *k > v && *k != object && tree.upos(*k) != Upos::Punct)
        .collect();
    tree.retag(v, Upos::Verb, "VBD");
    tree.attach(object, None, Deprel::Root);
    tree.attach(v, None, Deprel::Root);
    tree.attach(root, Some(v), Deprel::Nsubj);
    tree.attach(object, Some(v), Deprel::Obj);
    for k in later {
        tree.attach(k, Some(v), Deprel::Obl);
    }
}

/// "there have been clashes", "the talks" with the plural as a verb.
pub(super) fn plural_after_be(tree: &mut Tree, words: &Words, i: usize) {
    let Some(before) = i.checked_sub(1) else {
        return;
    };
    if tree.xpos(i) != "VBZ"
        || tree.upos(i) != Upos::Verb
        || words.singular(tree.folded(i)).is_none()
        || !(words.function(tree.folded(before)) == Function::Be
            || matches!(tree.xpos(before), "DT" | "PRP$" | "CD" | "IN"))
    {
        return;
    }
    tree.retag(i, Upos::Noun, "NNS");
    let phrases: Vec<usize> = tree.kids_by(i, &[Deprel::Obl]).collect();
    for k in phrases {
        tree.attach(k, Some(i), Deprel::Nmod);
    }
}

/// "The island votes on Sunday." with "votes" as a noun: a sentence has a verb.
pub(super) fn plural_is_verb(tree: &mut Tree, words: &Words, i: usize) {
    if tree.head(i).is_some()
        || tree.xpos(i) != "NNS"
        || tree.folded(tree.len() - 1) != "."
        || tree.upos(i + 1) == Upos::Punct
        || (0..tree.len()).any(|k| {
            matches!(tree.xpos(k), "VBD" | "VBZ" | "VBP" | "MD")
                || tree.upos(k) == Upos::Verb && tree.head(k) == Some(i)
        })
    {
        return;
    }
    let known = !words.embedders(tree.lemma(i), Pos::Verb).is_empty()
        || words.is_futurate(tree.lemma(i))
        || words.is_state(tree.lemma(i));
    let Some(subject) = i.checked_sub(1).filter(|s| {
        known
            && tree.head(*s) == Some(i)
            && tree.is(*s, &[Deprel::Compound])
            && matches!(tree.xpos(*s), "NN" | "NNP")
    }) else {
        return;
    };
    tree.retag(i, Upos::Verb, "VBZ");
    let kids: Vec<usize> = tree.kids(i).filter(|k| *k != subject).collect();
    tree.attach(subject, Some(i), Deprel::Nsubj);
    for k in kids {
        if k < subject {
            let rel = tree.rel(k).unwrap_or(Deprel::Dep);
            tree.attach(k, Some(subject), rel);
        } else if tree.is(k, &[Deprel::Nmod]) {
            tree.attach(k, Some(i), Deprel::Obl);
        }
    }
}

/// "Claims that the bank had financed the coup were dismissed" with "claims" as the verb.
pub(super) fn claim_read_as_verb(tree: &mut Tree, words: &Words, i: usize) {
    if tree.xpos(i) != "VBZ"
        || (0..i).any(|k| tree.upos(k) != Upos::Punct)
        || words.function(tree.folded(i + 1)) != Function::Relative
        || words.singular(tree.folded(i)).is_none()
            && words.embedders(tree.lemma(i), Pos::Noun).is_empty()
    {
        return;
    }
    let Some(content) = tree.kids_by(i, &[Deprel::Ccomp]).find(|k| *k > i) else {
        return;
    };
    let Some(main) = (content + 1..tree.len()).find(|k| {
        let finite = matches!(tree.xpos(*k), "VBD" | "VBZ" | "VBP")
            || tree.kids(*k).any(|a| {
                tree.main(a) == "aux" && matches!(tree.xpos(a), "VBD" | "VBZ" | "MD" | "VBP")
            })
            || tree.kids_by(*k, &[Deprel::Cop]).next().is_some();
        finite
            && tree.head(*k).is_some_and(|h| h == content || h == i)
            && !tree
                .kids(*k)
                .any(|c| matches!(tree.main(c), "nsubj" | "mark" | "cc"))
    }) else {
        return;
    };
    let (head, rel) = (tree.head(i), tree.rel(i).unwrap_or(Deprel::Root));
    tree.retag(i, Upos::Noun, "NNS");
    tree.attach(main, head, rel);
    tree.attach_subject(i, main);
    tree.attach(content, Some(i), Deprel::Acl);
}

pub(super) fn finite_verb(tree: &Tree, i: usize) -> bool {
    matches!(tree.xpos(i), "VBD" | "VBN" | "MD" | "VBP")
        && matches!(tree.upos(i), Upos::Verb | Upos::Aux)
}
