//! Clauses and their subjects: which verb is the main one, and what stands beside it.

use crate::cue;
use crate::draft::preposition;
use crate::signature::Form;
use crate::tree::Tree;
use crate::words::{Function, Place, Pos, Words};
use dateline_document::{Deprel, Upos};

/// "Norway, which brokered the truce, called on both" with the relative clause as the main one.
pub(super) fn relative_read_as_main(tree: &mut Tree, words: &Words, v: usize) {
    if tree.upos(v) != Upos::Verb || tree.is(v, &[Deprel::AclRelcl]) {
        return;
    }
    let subjects: Vec<usize> = tree
        .kids_by(v, &[Deprel::Nsubj, Deprel::NsubjPass])
        .collect();
    let Some((subject, pronoun)) = subjects.first().copied().zip(subjects.get(1).copied()) else {
        return;
    };
    let relative = |k: usize| words.function(tree.folded(k)) == Function::Relative;
    if subject > pronoun
        || pronoun > v
        || relative(subject)
        || !relative(pronoun)
        || tree.folded(pronoun - 1) != ","
    {
        return;
    }
    let Some(main) = (v + 1..tree.len()).find(|k| {
        tree.upos(*k) == Upos::Verb
            && matches!(tree.xpos(*k), "VBD" | "VBN" | "VBZ" | "VBP" | "VB")
            && {
                // "..., was cancelled": the comma stands before the auxiliary.
                let first = tree
                    .kids(*k)
                    .filter(|c| *c < *k && tree.main(*c) == "aux")
                    .min()
                    .unwrap_or(*k);
                tree.folded(first - 1) == ","
            }
            && !tree
                .kids(*k)
                .any(|c| matches!(tree.main(c), "nsubj" | "mark" | "cc") && c > v)
    }) else {
        return;
    };
    let (head, rel) = (tree.head(v), tree.rel(v).unwrap_or(Deprel::Root));
    if head != Some(main) {
        tree.attach(main, None, Deprel::Root);
        tree.attach(main, head, rel);
    }
    let passive = tree.kids_by(main, &[Deprel::AuxPass]).next().is_some();
    let role = if passive {
        Deprel::NsubjPass
    } else {
        Deprel::Nsubj
    };
    tree.attach(subject, Some(main), role);
    tree.attach(v, Some(subject), Deprel::AclRelcl);
    if tree.xpos(main) == "VBN" && tree.kids(main).all(|k| tree.main(k) != "aux") {
        tree.retag(main, Upos::Verb, "VBD");
    }
}

/// "Warplanes bombed positions while helicopters evacuated the wounded" with both subjects under
/// the second verb and the first verb as a participle.
pub(super) fn two_subjects(tree: &mut Tree, v: usize) {
    let mut subjects = tree.kids_by(v, &[Deprel::Nsubj, Deprel::NsubjPass]);
    let (Some(first), Some(_)) = (subjects.next(), subjects.next()) else {
        return;
    };
    drop(subjects);
    let Some(verb) = tree.kids_by(first, &[Deprel::Acl]).find(|k| {
        matches!(tree.xpos(*k), "VBN" | "VBD") && tree.kids_by(*k, &[Deprel::Obj]).next().is_some()
    }) else {
        return;
    };
    let Some(mark) = tree
        .kids_by(v, &[Deprel::Mark])
        .next()
        .filter(|m| *m > verb)
    else {
        return;
    };
    let (head, rel) = (tree.head(v), tree.rel(v).unwrap_or(Deprel::Root));
    tree.attach(first, None, Deprel::Root);
    tree.attach(verb, head, rel);
    tree.attach(first, Some(verb), Deprel::Nsubj);
    tree.attach(v, Some(verb), Deprel::Advcl);
    tree.attach(mark, Some(v), Deprel::Mark);
    tree.retag(verb, Upos::Verb, "VBD");
}

/// "left after the US refused": the subject of an adverbial clause read as a phrase of the main one.
pub(super) fn subject_read_as_phrase(tree: &mut Tree, words: &Words, v: usize) {
    if tree.upos(v) != Upos::Verb
        || !matches!(tree.xpos(v), "VBD" | "VBN" | "VBZ" | "VBP")
        || !tree.is(v, &[Deprel::Advcl, Deprel::Acl, Deprel::Dep, Deprel::Conj])
        || tree.kids(v).any(|k| tree.main(k) == "nsubj")
    {
        return;
    }
    let Some(before) = (0..v)
        .rev()
        .find(|k| !matches!(tree.upos(*k), Upos::Aux | Upos::Adv | Upos::Part))
        .filter(|k| tree.upos(*k).is_nominal() || tree.upos(*k) == Upos::Pron)
    else {
        return;
    };
    let Some(host) = tree.head(v) else { return };
    let mut top = before;
    while let Some(h) = tree
        .head(top)
        .filter(|h| *h < v && tree.upos(*h).is_nominal())
    {
        top = h;
    }
    if tree.head(top) != Some(host) || !tree.is(top, &[Deprel::Obl]) || host > top {
        return;
    }
    let Some(case) = tree
        .kids_by(top, &[Deprel::Case, Deprel::Mark])
        .find(|c| cue::at(tree, words, *c, Place::Preposition).is_some())
    else {
        return;
    };
    // "after the attack launched by": a reduced clause keeps its agent.
    if tree.kids_by(v, &[Deprel::OblAgent]).next().is_some() {
        return;
    }
    tree.attach(v, Some(host), Deprel::Advcl);
    tree.attach(top, Some(v), Deprel::Nsubj);
    tree.attach(case, Some(v), Deprel::Mark);
    if tree.xpos(v) == "VBN" && !tree.kids(v).any(|k| tree.main(k) == "aux") {
        tree.retag(v, Upos::Verb, "VBD");
    }
}

/// "The strikes launched by the army destroyed a depot" with "launched" as the main verb.
pub(super) fn garden_path(tree: &mut Tree, words: &Words, v: usize) {
    if tree.upos(v) != Upos::Verb || !matches!(tree.xpos(v), "VBD" | "VBN") {
        return;
    }
    let by = tree.kids(v).any(|k| {
        k > v
            && tree.main(k) == "obl"
            && preposition(tree, k).is_some_and(|p| words.function(&p) == Function::By)
    });
    let plain = tree
        .kids(v)
        .all(|k| !matches!(tree.main(k), "aux" | "obj" | "mark" | "xcomp" | "ccomp"));
    let subject = tree.kids_by(v, &[Deprel::Nsubj, Deprel::NsubjPass]).next();
    let (true, Some(subject)) = (plain, subject) else {
        return;
    };
    let Some(second) = tree
        .kids_by(
            v,
            &[
                Deprel::Conj,
                Deprel::Advcl,
                Deprel::Ccomp,
                Deprel::Parataxis,
            ],
        )
        .find(|k| {
            let auxiliary = tree
                .kids(*k)
                .find(|a| tree.main(*a) == "aux")
                .filter(|a| matches!(tree.xpos(*a), "VBD" | "VBZ" | "VBP" | "MD"));
            // "held in the camp were freed": two finite verbs with nothing between their clauses.
            let bare = || {
                auxiliary.is_some()
                    && tree.is(*k, &[Deprel::Conj])
                    && (v..*k).all(|b| tree.folded(b) != ",")
            };
            *k > v
                && tree.upos(*k) == Upos::Verb
                && !tree
                    .kids(*k)
                    .any(|c| matches!(tree.main(c), "cc" | "nsubj" | "mark"))
                && (by && (matches!(tree.xpos(*k), "VBD" | "VBZ" | "VBP") || auxiliary.is_some())
                    || bare())
        })
    else {
        return;
    };
    let (head, rel) = (tree.head(v), tree.rel(v).unwrap_or(Deprel::Root));
    tree.attach(second, head, rel);
    let passive = tree.kids_by(second, &[Deprel::AuxPass]).next().is_some();
    let rel = if passive {
        Deprel::NsubjPass
    } else {
        Deprel::Nsubj
    };
    tree.attach(subject, Some(second), rel);
    tree.attach(v, Some(subject), Deprel::Acl);
    tree.retag(v, Upos::Verb, "VBN");
}

/// "Talks between A and B could take place" with "talks" as the root and the verb under it.
pub(super) fn root_is_subject(tree: &mut Tree, words: &Words, i: usize) {
    if tree.head(i).is_some()
        || !tree.upos(i).is_nominal()
        || tree
            .kids(i)
            .any(|k| matches!(tree.main(k), "cop" | "nsubj" | "csubj" | "expl"))
    {
        return;
    }
    let lone = |v: usize| {
        (0..tree.len()).all(|k| k == v || !matches!(tree.xpos(k), "VBD" | "VBZ" | "VBP" | "MD"))
    };
    let Some(verb) = tree
        .kids(i)
        .find(|k| {
            *k > i
                && tree.upos(*k) == Upos::Verb
                && tree.rel(*k) != Some(Deprel::AclRelcl)
                && (tree.xpos(*k) == "VBD" && (tree.main(*k) != "acl" || lone(*k))
                    || tree.xpos(*k) == "VBN"
                        && lone(*k)
                        && tree.kids_by(*k, &[Deprel::Obj]).next().is_some()
                    || tree.xpos(*k) == "VBZ"
                    || tree.kids(*k).any(|a| {
                        a < *k
                            && tree.main(a) == "aux"
                            && matches!(tree.xpos(a), "MD" | "VBD" | "VBZ" | "VBP")
                    }))
                && !tree.kids(*k).any(|c| {
                    matches!(tree.main(c), "cc" | "nsubj" | "mark" | "csubj")
                        || words.function(tree.folded(c)) == Function::Relative
                })
                && !(i..*k).any(|b| tree.upos(b) == Upos::Punct && tree.folded(b) != ",")
        })
        .or_else(|| main_verb_after_comma(tree, i))
    else {
        return;
    };
    tree.attach(verb, None, Deprel::Root);
    if tree.xpos(verb) == "VBN" && tree.kids_by(verb, &[Deprel::Aux]).next().is_none() {
        tree.retag(verb, Upos::Verb, "VBD");
    }
    tree.attach_subject(i, verb);
}

/// "X, which did A, called on both sides": a finite verb right behind the comma that ends a clause.
pub(super) fn main_verb_after_comma(tree: &Tree, i: usize) -> Option<usize> {
    let relative = tree.kids_by(i, &[Deprel::AclRelcl]).next()?;
    (relative + 1..tree.len()).find(|k| {
        let first = if tree.upos(*k) == Upos::Aux {
            k + 1
        } else {
            *k
        };
        tree.upos(first) == Upos::Verb
            && k.checked_sub(1).is_some_and(|c| tree.folded(c) == ",")
            && matches!(tree.xpos(*k), "VBD" | "VBZ" | "MD" | "VBP")
            && *k == first
            && !tree
                .kids(first)
                .any(|c| matches!(tree.main(c), "nsubj" | "mark" | "cc" | "csubj"))
    })
}

/// "insists that they leave and rejects", "agreed to meet and signed": a finite verb coordinated
/// with an infinitive, a modal or one of another number belongs to what governs that.
pub(super) fn unlike_conjuncts(tree: &mut Tree, words: &Words, v: usize) {
    if tree.upos(v) != Upos::Verb
        || !tree.is(v, &[Deprel::Conj])
        || !matches!(tree.xpos(v), "VBD" | "VBZ")
        || tree
            .kids(v)
            .any(|k| matches!(tree.main(k), "nsubj" | "aux" | "csubj"))
    {
        return;
    }
    let Some(first) = tree.head(v).filter(|h| {
        tree.upos(*h) == Upos::Verb && tree.is(*h, &[Deprel::Xcomp, Deprel::Ccomp, Deprel::Advcl])
    }) else {
        return;
    };
    let Some(governor) = tree.head(first).filter(|g| *g < first) else {
        return;
    };
    let modal = tree
        .kids_by(first, &[Deprel::Aux])
        .any(|a| tree.xpos(a) == "MD");
    // "denied that it had fired and accused": a second speech act is the speaker's.
    let speaks = tree.xpos(first) == "VBN"
        && tree.xpos(v) == "VBD"
        && tree.kids_by(first, &[Deprel::Aux]).next().is_some()
        && [first, v].map(|k| words.embedders(tree.lemma(k), Pos::Verb).is_empty())
            == [true, false];
    let unlike = modal
        || speaks
        || tree.xpos(first) == "VB"
        || tree.xpos(v) == "VBZ" && tree.xpos(first) == "VBP";
    let like = tree.xpos(governor) == tree.xpos(v)
        || tree.kids_by(governor, &[Deprel::Aux]).next().is_some() && tree.xpos(v) == "VBZ";
    if unlike && like {
        tree.attach(v, Some(governor), Deprel::Conj);
    }
}

/// "Talks will resume, the channel reported" with the reporter as a complement of what it reports.
pub(super) fn reporter_read_as_complement(tree: &mut Tree, words: &Words, v: usize) {
    if tree.upos(v) != Upos::Verb
        || !tree.is(
            v,
            &[
                Deprel::Ccomp,
                Deprel::Conj,
                Deprel::Advcl,
                Deprel::Dep,
                Deprel::Parataxis,
            ],
        )
    {
        return;
    }
    let Some(host) = tree.head(v).filter(|h| *h < v) else {
        return;
    };
    let reports = |i: usize| {
        words
            .embedder(tree.lemma(i), Pos::Verb, Form::Finite, None)
            .is_some()
    };
    let bare = tree
        .kids(v)
        .all(|k| !matches!(tree.main(k), "ccomp" | "xcomp" | "mark" | "cc" | "obj"));
    if !reports(v) || !bare || tree.is(v, &[Deprel::Ccomp]) && reports(host) {
        return;
    }
    let first = tree
        .kids_by(v, &[Deprel::Nsubj])
        .next()
        .map(|s| leftmost(tree, s))
        .unwrap_or(v)
        .min(v);
    let comma = first
        .checked_sub(1)
        .is_some_and(|c| tree.upos(c) == Upos::Punct);
    // The reporter ends its clause: nothing but phrases after it.
    if comma && tree.kids_by(v, &[Deprel::Nsubj]).next().is_some() {
        tree.attach(v, Some(host), Deprel::Parataxis);
    }
}

pub(super) fn leftmost(tree: &Tree, i: usize) -> usize {
    let mut first = i;
    while let Some(k) = tree.kids(first).next().filter(|k| *k < first) {
        first = k;
    }
    first
}

/// "Gunmen tied up the guards, emptied the safe and drove off" with the first verb under the second.
pub(super) fn list_of_verbs(tree: &mut Tree, words: &Words, v: usize) {
    if tree.upos(v) != Upos::Verb || !tree.is(v, &[Deprel::Ccomp, Deprel::Advcl]) {
        return;
    }
    let Some(second) = tree
        .head(v)
        .filter(|w| *w > v && tree.upos(*w) == Upos::Verb && tree.xpos(*w) == tree.xpos(v))
    else {
        return;
    };
    let subject = tree.kids_by(v, &[Deprel::Nsubj]).any(|s| s < v);
    let bare = !tree
        .kids(second)
        .any(|k| matches!(tree.main(k), "nsubj" | "aux" | "expl"));
    let marked = tree.kids(v).any(|k| {
        matches!(tree.main(k), "mark" | "aux") && words.function(tree.folded(k)) != Function::Not
    });
    let comma = second.checked_sub(1).is_some_and(|c| tree.folded(c) == ",");
    // "..., said a monk": a speaker behind the verb.
    let speaker = words
        .embedder(tree.lemma(second), Pos::Verb, Form::Finite, None)
        .is_some()
        && tree.kids_by(second, &[Deprel::Conj]).next().is_none();
    if subject && bare && !marked && comma && !speaker {
        let (head, rel) = (tree.head(second), tree.rel(second).unwrap_or(Deprel::Root));
        tree.attach(v, None, Deprel::Root);
        if head.is_some() {
            tree.attach(v, head, rel);
        }
        tree.attach(second, Some(v), Deprel::Conj);
        let later: Vec<usize> = tree.kids_by(second, &[Deprel::Conj]).collect();
        for k in later {
            tree.attach(k, Some(v), Deprel::Conj);
        }
    }
}

/// "The rally announced for Thursday will not go ahead" with "announced" as a clause of its own.
pub(super) fn reduced_before_main(tree: &mut Tree, v: usize) {
    if tree.upos(v) != Upos::Verb
        || !matches!(tree.xpos(v), "VBD" | "VBN")
        || !tree.is(v, &[Deprel::Ccomp, Deprel::Advcl, Deprel::Csubj])
    {
        return;
    }
    let Some(main) = tree.head(v).filter(|w| *w > v) else {
        return;
    };
    let Some(subject) = tree
        .kids_by(v, &[Deprel::Nsubj, Deprel::NsubjPass])
        .next()
        .filter(|s| *s < v && tree.upos(*s).is_nominal())
    else {
        return;
    };
    let plain = tree
        .kids(v)
        .all(|k| !matches!(tree.main(k), "aux" | "obj" | "mark" | "ccomp" | "xcomp"));
    let first = tree
        .kids(main)
        .filter(|k| *k < main && tree.main(*k) == "aux")
        .min()
        .unwrap_or(main);
    if !plain
        || first <= v
        || tree.kids(main).any(|k| tree.main(k) == "nsubj")
        || !matches!(tree.xpos(first), "MD" | "VBD" | "VBZ" | "VBP")
        || (v..first).any(|k| tree.upos(k) == Upos::Punct)
    {
        return;
    }
    tree.attach_subject(subject, main);
    tree.attach(v, Some(subject), Deprel::Acl);
    tree.retag(v, Upos::Verb, "VBN");
}

/// "The deal is off, the minister declared" with "is off" under "declared".
pub(super) fn copula_of_speech(tree: &mut Tree, c: usize) {
    if !tree.is(c, &[Deprel::Cop]) {
        return;
    }
    let Some(verb) = tree
        .head(c)
        .filter(|v| *v > c + 2 && tree.upos(*v) == Upos::Verb)
    else {
        return;
    };
    let p = c + 1;
    if !matches!(tree.upos(p), Upos::Adv | Upos::Adp | Upos::Adj)
        || tree.head(p) != Some(verb)
        || !(p..verb).any(|k| tree.folded(k) == ",")
    {
        return;
    }
    tree.attach(p, Some(verb), Deprel::Ccomp);
    tree.attach(c, Some(p), Deprel::Cop);
    let own: Vec<usize> = tree
        .kids(verb)
        .filter(|k| {
            *k < c && tree.main(*k) == "nsubj"
                || *k > p && tree.is(*k, &[Deprel::Advcl, Deprel::Xcomp]) && *k < verb
        })
        .collect();
    for k in own {
        let rel = tree.rel(k).unwrap_or(Deprel::Dep);
        tree.attach(k, Some(p), rel);
    }
}
