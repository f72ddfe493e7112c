//! Verbs that stand behind an object: "wants him jailed", "let them pass", "met refugees driven out".

use crate::signature::Form;
use crate::tree::Tree;
use crate::words::{Pos, Words};
use dateline_document::{Deprel, Upos};

/// "wants the minister jailed", "ordered the troops withdrawn": the participle is what is wanted.
pub(super) fn participle_of_object(tree: &mut Tree, words: &Words, v: usize) {
    if tree.xpos(v) != "VBN" || !tree.is(v, &[Deprel::Acl]) {
        return;
    }
    let Some(object) = tree
        .head(v)
        .filter(|o| *o < v && tree.is(*o, &[Deprel::Obj]))
    else {
        return;
    };
    let Some(governor) = tree
        .head(object)
        .filter(|g| *g < object && words.listed("participle-takers", tree.lemma(*g)))
    else {
        return;
    };
    tree.attach(v, Some(governor), Deprel::Xcomp);
}

/// "ordered the officers jailed" with "jailed" as a clause.
pub(super) fn participle_read_as_clause(tree: &mut Tree, words: &Words, v: usize) {
    if !matches!(tree.xpos(v), "VBD" | "VBN")
        || !tree.is(v, &[Deprel::Ccomp])
        || tree
            .kids(v)
            .any(|k| matches!(tree.main(k), "aux" | "mark" | "obj" | "cop"))
    {
        return;
    }
    let Some(governor) = tree
        .head(v)
        .filter(|g| *g < v && words.listed("participle-takers", tree.lemma(*g)))
    else {
        return;
    };
    let subject = tree
        .kids_by(v, &[Deprel::Nsubj, Deprel::NsubjPass])
        .find(|s| *s > governor && *s < v);
    if let Some(s) = subject {
        tree.attach(s, Some(governor), Deprel::Obj);
        tree.attach(v, Some(governor), Deprel::Xcomp);
        tree.retag(v, Upos::Verb, "VBN");
    }
}

/// "let the convoy pass", "heard a colonel order the soldiers" with the bare verb as a noun.
pub(super) fn bare_verb_of_object(tree: &mut Tree, words: &Words, v: usize) {
    if tree.xpos(v) != "NN" || !tree.is(v, &[Deprel::Obj]) {
        return;
    }
    let Some(governor) = tree
        .head(v)
        .filter(|g| *g < v && words.listed("bare-takers", tree.lemma(*g)))
    else {
        return;
    };
    let Some(object) = v.checked_sub(1).filter(|o| {
        tree.head(*o) == Some(v)
            && tree.is(*o, &[Deprel::Compound])
            && tree
                .kids(v)
                .any(|d| d < *o && tree.is(d, &[Deprel::Det, Deprel::NmodPoss]))
    }) else {
        return;
    };
    let verbal = tree.kids_by(v, &[Deprel::Obj]).next().is_some()
        || words.listed("letting", tree.lemma(governor));
    if !verbal {
        return;
    }
    let before: Vec<usize> = tree.kids(v).filter(|k| *k < object).collect();
    tree.retag(v, Upos::Verb, "VB");
    tree.attach(v, Some(governor), Deprel::Xcomp);
    tree.attach(object, Some(governor), Deprel::Obj);
    for k in before {
        let rel = tree.rel(k).unwrap_or(Deprel::Dep);
        tree.attach(k, Some(object), rel);
    }
    // "order the soldiers to throw" with the infinitive under the order.
    let infinitives: Vec<usize> = tree.kids_by(v, &[Deprel::Acl]).filter(|k| *k > v).collect();
    for k in infinitives {
        tree.attach(k, Some(v), Deprel::Xcomp);
    }
}

/// "met several villagers evacuated a day earlier" with "evacuated" as what was met.
pub(super) fn object_read_as_clause(tree: &mut Tree, words: &Words, v: usize) {
    if !matches!(tree.xpos(v), "VBD" | "VBN")
        || tree.upos(v) != Upos::Verb
        || !tree.is(v, &[Deprel::Ccomp])
        || tree
            .kids(v)
            .any(|k| matches!(tree.main(k), "aux" | "obj" | "mark" | "xcomp" | "ccomp"))
    {
        return;
    }
    let Some(governor) = tree.head(v).filter(|g| {
        *g < v
            && tree.upos(*g) == Upos::Verb
            && words
                .embedder(tree.lemma(*g), Pos::Verb, Form::Finite, None)
                .is_none()
            && tree.kids_by(*g, &[Deprel::Obj]).next().is_none()
    }) else {
        return;
    };
    let subject = tree
        .kids_by(v, &[Deprel::Nsubj, Deprel::NsubjPass])
        .find(|s| *s + 1 == v && *s > governor);
    if let Some(s) = subject {
        tree.attach(s, Some(governor), Deprel::Obj);
        tree.attach(v, Some(s), Deprel::Acl);
        tree.retag(v, Upos::Verb, "VBN");
    }
}

/// "prevented demonstrators from entering, beating several" with "beating" beside "entering".
pub(super) fn participle_beside_gerund(tree: &mut Tree, v: usize) {
    if tree.xpos(v) != "VBG"
        || !tree.is(v, &[Deprel::Conj])
        || v.checked_sub(1).is_none_or(|c| tree.folded(c) != ",")
        || tree.kids_by(v, &[Deprel::Cc]).next().is_some()
    {
        return;
    }
    let Some(first) = tree.head(v).filter(|f| {
        *f < v && tree.xpos(*f) == "VBG" && tree.kids_by(*f, &[Deprel::Conj]).count() == 1
    }) else {
        return;
    };
    if let Some(governor) = tree.head(first).filter(|g| *g < first) {
        tree.attach(v, Some(governor), Deprel::Advcl);
    }
}
