//! Clauses of content: "that they met", "to meet", and what tells them.

use crate::signature::Form;
use crate::tree::Tree;
use crate::words::{Function, Pos, Words};
use dateline_document::{Deprel, Upos};

/// "denied that it had used gas" with "that" as the object and the clause as a conjunct.
pub(super) fn that_read_as_object(tree: &mut Tree, i: usize) {
    // "that" as a determiner heads nothing before a comma.
    let bare = tree.xpos(i) == "DT" && tree.folded(i + 1) == ",";
    if tree.xpos(i) != "IN" && !bare || !tree.is(i, &[Deprel::Obj]) {
        return;
    }
    let Some(verb) = tree.head(i).filter(|v| *v < i) else {
        return;
    };
    let clause = tree.kids(verb).chain(tree.kids(i)).find(|k| {
        *k > i
            && tree.upos(*k) == Upos::Verb
            && matches!(tree.main(*k), "conj" | "advcl" | "parataxis" | "dep")
            && tree.kids_by(*k, &[Deprel::Cc]).next().is_none()
            && tree.kids(*k).any(|s| s > i && tree.main(s) == "nsubj")
    });
    if let Some(clause) = clause {
        tree.attach(clause, Some(verb), Deprel::Ccomp);
        tree.attach(i, Some(clause), Deprel::Mark);
    }
}

/// "assured the governors that it would pay" with the clause on the noun, "not true that they fired,
/// he said" with it under "said".
pub(super) fn clause_behind_that(tree: &mut Tree, words: &Words, m: usize) {
    // "that elections would be held" with "that" as a second subject.
    if tree.xpos(m) == "WDT"
        && tree.is(m, &[Deprel::Nsubj, Deprel::NsubjPass])
        && let Some(v) = tree.head(m).filter(|v| *v > m)
        && tree.kids(v).any(|k| k > m && tree.main(k) == "nsubj")
    {
        tree.attach(m, Some(v), Deprel::Mark);
    }
    // "a lie that we abandoned the wounded": the verb has its object, so "that" is none.
    if tree.is(m, &[Deprel::Obj])
        && tree.xpos(m) == "WDT"
        && let Some(v) = tree.head(m).filter(|v| *v > m)
        && tree
            .kids_by(v, &[Deprel::Obj, Deprel::Ccomp])
            .any(|k| k > v)
    {
        tree.attach(m, Some(v), Deprel::Mark);
    }
    if words.function(tree.folded(m)) != Function::Relative
        || !tree.is(m, &[Deprel::Mark])
        || !matches!(tree.xpos(m), "IN" | "WDT")
    {
        return;
    }
    let Some(verb) = tree.head(m).filter(|v| *v > m) else {
        return;
    };
    let Some(before) = m.checked_sub(1) else {
        return;
    };
    let governs = |k: usize| {
        let pos = match tree.upos(k) {
            Upos::Verb => Pos::Verb,
            Upos::Adj => Pos::Adjective,
            Upos::Noun => Pos::Noun,
            _ => return false,
        };
        words
            .embedder(tree.lemma(k), pos, Form::Finite, None)
            .is_some()
    };
    let head = tree.head(verb);
    if head == Some(before) {
        // "told the governors that": a noun that tells nothing.
        if governs(before) || tree.upos(before) == Upos::Verb {
            return;
        }
        let told = tree
            .head(before)
            .filter(|g| {
                *g < before
                    && tree.upos(*g) == Upos::Verb
                    && tree.is(before, &[Deprel::Obj, Deprel::Iobj])
            })
            .filter(|g| governs(*g))
            // "welcomed the corridor that they had sketched": a gap makes a relative clause.
            .filter(|_| {
                tree.kids(verb).any(|k| {
                    matches!(tree.main(k), "obj" | "ccomp" | "xcomp" | "cop")
                        || tree.is(k, &[Deprel::AuxPass])
                })
            });
        if let Some(g) = told {
            tree.attach(verb, Some(g), Deprel::Ccomp);
        }
        return;
    }
    if governs(before) && head.is_none_or(|h| h > verb) && tree.head(before) != Some(verb) {
        let rel = if tree.upos(before) == Upos::Noun {
            Deprel::Acl
        } else {
            Deprel::Ccomp
        };
        tree.attach(verb, Some(before), rel);
    }
}

/// "insist that the king abdicate" with the bare verb as a noun: "that" is no object.
pub(super) fn bare_verb_behind_that(tree: &mut Tree, words: &Words, m: usize) {
    if words.function(tree.folded(m)) != Function::Relative
        || tree.xpos(m) != "IN"
        || !tree.is(m, &[Deprel::Obj, Deprel::Mark, Deprel::Dep])
    {
        return;
    }
    let Some(governor) = m.checked_sub(1).filter(|g| {
        tree.upos(*g) == Upos::Verb
            && (tree.head(m) == Some(*g) || tree.head(m).is_some_and(|n| tree.head(n) == Some(*g)))
    }) else {
        return;
    };
    let Some(verb) = (m + 2..tree.len())
        .take_while(|k| tree.upos(*k) != Upos::Punct && tree.upos(*k) != Upos::Verb)
        .find(|k| {
            tree.xpos(*k) == "NN"
                && (tree.head(*k) == Some(governor) || tree.head(*k) == Some(m))
                && tree.upos(k - 1).is_nominal()
                && tree.head(k - 1) == Some(*k)
        })
    else {
        return;
    };
    let subject = verb - 1;
    tree.retag(verb, Upos::Verb, "VB");
    tree.attach(verb, Some(governor), Deprel::Ccomp);
    for k in m + 1..subject {
        if tree.head(k) == Some(verb) {
            let rel = tree.rel(k).unwrap_or(Deprel::Dep);
            tree.attach(k, Some(subject), rel);
        }
    }
    tree.attach(subject, Some(verb), Deprel::Nsubj);
    tree.attach(m, Some(verb), Deprel::Mark);
}

/// "Allegations that the airline smuggled weapons are a fabrication" with "are a fabrication" as the
/// content and "smuggled" as a participle.
pub(super) fn content_in_subject(tree: &mut Tree, words: &Words, p: usize) {
    let Some(noun) = tree
        .head(p)
        .filter(|n| *n < p && tree.main(p) == "acl" && words.listed("told-nouns", tree.lemma(*n)))
    else {
        return;
    };
    let mark = tree
        .kids_by(p, &[Deprel::Mark])
        .find(|m| *m == noun + 1 && words.function(tree.folded(*m)) == Function::Relative);
    let first = tree
        .kids(p)
        .find(|k| *k < p && matches!(tree.main(*k), "cop" | "aux"));
    let subject = tree
        .kids_by(p, &[Deprel::Nsubj, Deprel::NsubjPass])
        .find(|s| *s < p);
    let (Some(mark), Some(first), Some(subject)) = (mark, first, subject) else {
        return;
    };
    let Some(verb) = tree.kids_by(subject, &[Deprel::Acl]).find(|v| {
        *v < first && matches!(tree.xpos(*v), "VBN" | "VBD") && tree.upos(*v) == Upos::Verb
    }) else {
        return;
    };
    let outer = tree.head(noun);
    let rel = tree.rel(noun).unwrap_or(Deprel::Root);
    let clause = match outer {
        None => Deprel::Root,
        Some(_) if rel.main() == "nsubj" => Deprel::Ccomp,
        Some(_) => return,
    };
    tree.attach(subject, None, Deprel::Root);
    tree.attach(verb, Some(noun), Deprel::Acl);
    tree.attach(subject, Some(verb), Deprel::Nsubj);
    tree.attach(mark, Some(verb), Deprel::Mark);
    tree.attach(p, None, Deprel::Root);
    tree.attach(p, outer, clause);
    tree.attach(noun, Some(p), Deprel::Nsubj);
    tree.retag(verb, Upos::Verb, "VBD");
}

/// "asked the generals, who had seized the radio, to return" with the infinitive in the relative
/// clause.
pub(super) fn infinitive_behind_relative(tree: &mut Tree, words: &Words, v: usize) {
    if tree.upos(v) != Upos::Verb || !tree.is(v, &[Deprel::Advcl, Deprel::Xcomp]) {
        return;
    }
    let Some(to) = tree
        .kids_by(v, &[Deprel::Mark])
        .find(|k| words.function(tree.folded(*k)) == Function::To)
    else {
        return;
    };
    if to
        .checked_sub(1)
        .is_none_or(|comma| tree.folded(comma) != ",")
    {
        return;
    }
    let Some(antecedent) = tree
        .head(v)
        .filter(|r| *r < v && tree.is(*r, &[Deprel::AclRelcl]))
        .and_then(|r| tree.head(r))
    else {
        return;
    };
    let Some(governor) = tree.head(antecedent).filter(|g| {
        *g < antecedent
            && tree.upos(*g) == Upos::Verb
            && words
                .embedder(tree.lemma(*g), Pos::Verb, Form::Infinitive, None)
                .is_some()
    }) else {
        return;
    };
    tree.attach(v, Some(governor), Deprel::Xcomp);
}

/// "denied having planned a coup" with "having" as the verb.
pub(super) fn having_before_participle(tree: &mut Tree, words: &Words, h: usize) {
    if words.function(tree.folded(h)) != Function::Have
        || !matches!(tree.xpos(h), "VBG" | "VB")
        || tree.upos(h) != Upos::Verb
    {
        return;
    }
    let Some(v) = tree.kids_by(h, &[Deprel::Xcomp, Deprel::Ccomp]).find(|k| {
        *k > h
            && tree.xpos(*k) == "VBN"
            && (h + 1..*k).all(|b| matches!(tree.upos(b), Upos::Adv | Upos::Aux))
    }) else {
        return;
    };
    let (head, rel) = (tree.head(h), tree.rel(h).unwrap_or(Deprel::Root));
    tree.attach(v, None, Deprel::Root);
    tree.attach(v, head, rel);
    let kids: Vec<usize> = tree.kids(h).filter(|k| *k != v).collect();
    for k in kids {
        let rel = tree.rel(k).unwrap_or(Deprel::Dep);
        tree.attach(k, Some(v), rel);
    }
    tree.attach(h, Some(v), Deprel::Aux);
    tree.retag(h, Upos::Aux, tree.xpos(h));
}
