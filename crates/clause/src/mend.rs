//! Commonest faults of the parser, mended before anything is read from its tree.
//!
//! Each mending names a shape that is next to impossible in edited English, so that a right parse
//! is left as it is.

use crate::content;
use crate::cue;
use crate::draft::preposition;
use crate::garden;
use crate::relative;
use crate::signature::Form;
use crate::tree::Tree;
use crate::words::{Function, Place, Pos, Words};
use dateline_document::{Deprel, Upos};

/// Mends the tree in place.
pub(crate) fn mend(tree: &mut Tree, words: &Words) {
    for i in 0..tree.len() {
        relative::mend(tree, words, i);
    }
    for i in 0..tree.len() {
        plural_read_as_verb(tree, words, i);
        verb_read_as_noun(tree, words, i);
        verb_behind_conjunction(tree, words, i);
        sum_read_as_apposition(tree, i);
        place_beside_date(tree, i);
        relative_read_as_main(tree, words, i);
        past_read_as_base(tree, i);
        verb_read_as_modifier(tree, i);
        that_read_as_object(tree, i);
        possessive_read_as_head(tree, words, i);
    }
    for i in 0..tree.len() {
        plural_after_be(tree, words, i);
        under_fixed_word(tree, i);
        two_subjects(tree, i);
        subject_read_as_phrase(tree, words, i);
        garden_path(tree, words, i);
        garden::mend(tree, words, i);
        root_is_subject(tree, words, i);
        stray_of(tree, words, i);
        reporter_read_as_complement(tree, words, i);
        unlike_conjuncts(tree, words, i);
    }
    for i in 0..tree.len() {
        content::mend(tree, words, i);
    }
    for i in 0..tree.len() {
        relative::mend(tree, words, i);
    }
}

/// "denied that it had used gas" with "that" as the object and the clause as a conjunct.
fn that_read_as_object(tree: &mut Tree, i: usize) {
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

/// "halted its offensive" with "its" as the object: a possessive heads nothing.
fn possessive_read_as_head(tree: &mut Tree, words: &Words, i: usize) {
    if tree.xpos(i) != "PRP$" {
        return;
    }
    let noun = i + 1;
    if tree.is(i, &[Deprel::NmodPoss]) {
        // "its offensive" as an adjective under its own possessive.
        if tree.head(i) == Some(noun)
            && tree.upos(noun) == Upos::Adj
            && words.noun(tree.lemma(noun)).is_some()
        {
            tree.retag(noun, Upos::Noun, "NN");
        }
        return;
    }
    if tree.head(noun) != Some(i) || words.noun(tree.lemma(noun)).is_none() {
        return;
    }
    let (head, rel) = (tree.head(i), tree.rel(i).unwrap_or(Deprel::Dep));
    tree.retag(noun, Upos::Noun, "NN");
    tree.attach(noun, head, rel);
    tree.attach(i, Some(noun), Deprel::NmodPoss);
    let kids: Vec<usize> = tree.kids(i).collect();
    for k in kids {
        let rel = tree.rel(k).unwrap_or(Deprel::Dep);
        tree.attach(k, Some(noun), rel);
    }
}

fn finite_verb(tree: &Tree, i: usize) -> bool {
    matches!(tree.xpos(i), "VBD" | "VBN" | "MD" | "VBP")
        && matches!(tree.upos(i), Upos::Verb | Upos::Aux)
}

/// "The talks resumed" with "talks" as the verb: a third person is not followed by a finite verb.
fn plural_read_as_verb(tree: &mut Tree, words: &Words, i: usize) {
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
    let passive = tree.kids_by(verb, &[Deprel::AuxPass]).next().is_some();
    tree.attach(
        i,
        Some(verb),
        if passive {
            Deprel::NsubjPass
        } else {
            Deprel::Nsubj
        },
    );
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
fn verb_read_as_noun(tree: &mut Tree, words: &Words, i: usize) {
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
fn verb_behind_conjunction(tree: &mut Tree, words: &Words, i: usize) {
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

/// "gave the movement $15 million" with the sum as an apposition: appositions stand behind a comma.
fn sum_read_as_apposition(tree: &mut Tree, i: usize) {
    let bare = tree.is(i, &[Deprel::Nmod]) && tree.kids_by(i, &[Deprel::Case]).next().is_none();
    if tree.xpos(i) != "$" || !tree.is(i, &[Deprel::Appos]) && !bare {
        return;
    }
    let Some(receiver) = tree
        .head(i)
        .filter(|r| *r < i && tree.is(*r, &[Deprel::Obj]))
    else {
        return;
    };
    if (receiver..i).any(|k| tree.upos(k) == Upos::Punct) {
        return;
    }
    if let Some(verb) = tree.head(receiver) {
        tree.attach(receiver, Some(verb), Deprel::Iobj);
        tree.attach(i, Some(verb), Deprel::Obj);
    }
}

/// "seized A on January 27 and B three weeks later" with the second name beside the date.
fn place_beside_date(tree: &mut Tree, i: usize) {
    if tree.xpos(i) != "NNP" || !tree.is(i, &[Deprel::Conj]) {
        return;
    }
    let Some(number) = tree
        .head(i)
        .filter(|n| tree.xpos(*n) == "CD" && tree.is(*n, &[Deprel::Obl]))
    else {
        return;
    };
    let Some(verb) = tree.head(number) else {
        return;
    };
    let Some(object) = tree
        .kids_by(verb, &[Deprel::Obj])
        .find(|o| *o < number && tree.xpos(*o) == "NNP")
    else {
        return;
    };
    tree.attach(i, Some(object), Deprel::Conj);
}

/// "The council put him on its list" with "put" as an infinitive: a base form has no singular
/// subject of its own, so it is a past that looks like one.
fn past_read_as_base(tree: &mut Tree, v: usize) {
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
fn verb_read_as_modifier(tree: &mut Tree, v: usize) {
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

/// "Norway, which brokered the truce, called on both" with the relative clause as the main one.
fn relative_read_as_main(tree: &mut Tree, words: &Words, v: usize) {
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

/// "there have been clashes", "the talks" with the plural as a verb.
fn plural_after_be(tree: &mut Tree, words: &Words, i: usize) {
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

/// "accused each other of violating" with the clause under "other".
fn under_fixed_word(tree: &mut Tree, i: usize) {
    if !matches!(tree.upos(i), Upos::Verb) {
        return;
    }
    if let Some(word) = tree.head(i).filter(|h| tree.is(*h, &[Deprel::Fixed]))
        && let Some(host) = tree.head(word).and_then(|h| tree.head(h))
    {
        let rel = tree.rel(i).unwrap_or(Deprel::Advcl);
        tree.attach(i, Some(host), rel);
    }
}

/// "Warplanes bombed positions while helicopters evacuated the wounded" with both subjects under
/// the second verb and the first verb as a participle.
fn two_subjects(tree: &mut Tree, v: usize) {
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
fn subject_read_as_phrase(tree: &mut Tree, words: &Words, v: usize) {
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
fn garden_path(tree: &mut Tree, words: &Words, v: usize) {
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
fn root_is_subject(tree: &mut Tree, words: &Words, i: usize) {
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
    let passive = tree.kids_by(verb, &[Deprel::AuxPass]).next().is_some();
    tree.attach(
        i,
        Some(verb),
        if passive {
            Deprel::NsubjPass
        } else {
            Deprel::Nsubj
        },
    );
}

/// "X, which did A, called on both sides": a finite verb right behind the comma that ends a clause.
fn main_verb_after_comma(tree: &Tree, i: usize) -> Option<usize> {
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
fn unlike_conjuncts(tree: &mut Tree, words: &Words, v: usize) {
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

/// "called off the visit of its minister": a phrase with "of" belongs to the noun before it.
fn stray_of(tree: &mut Tree, words: &Words, i: usize) {
    if words.function(tree.folded(i)) != Function::Of || i == 0 || !tree.is(i, &[Deprel::Case]) {
        return;
    }
    let Some(phrase) = tree.head(i).filter(|p| *p > i) else {
        return;
    };
    let Some(verb) = tree
        .head(phrase)
        .filter(|v| *v < i && tree.upos(*v) == Upos::Verb && tree.is(phrase, &[Deprel::Obl]))
    else {
        return;
    };
    let before = i - 1;
    if !tree.upos(before).is_nominal() {
        return;
    }
    let takes = words
        .embedders(tree.lemma(verb), Pos::Verb)
        .iter()
        .any(|r| {
            r.signature(Form::Gerund).is_some()
                && r.prepositions.iter().any(|p| p == tree.folded(i))
        });
    if takes {
        return;
    }
    let mut top = before;
    while let Some(h) = tree
        .head(top)
        .filter(|h| *h > verb && *h < i && tree.upos(*h).is_nominal())
    {
        top = h;
    }
    tree.attach(phrase, Some(top), Deprel::Nmod);
}

/// "Talks will resume, the channel reported" with the reporter as a complement of what it reports.
fn reporter_read_as_complement(tree: &mut Tree, words: &Words, v: usize) {
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

fn leftmost(tree: &Tree, i: usize) -> usize {
    let mut first = i;
    while let Some(k) = tree.kids(first).next().filter(|k| *k < first) {
        first = k;
    }
    first
}
