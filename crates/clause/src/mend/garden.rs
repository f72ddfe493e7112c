//! Garden paths: a clause inside the subject that swallowed the main verb or gave it its object.
//!
//! Each mending asks for a shape that no English sentence has: a verb with two bare subjects, a
//! complement clause without "that" behind a verb that takes none, two finite verbs side by side.

use crate::cue;
use crate::signature::Form;
use crate::tree::Tree;
use crate::words::{Function, Place, Pos, Words};
use dateline_document::{Deprel, Upos};

/// Mends the tree around token `v`.
pub(crate) fn mend(tree: &mut Tree, words: &Words, v: usize) {
    object_read_as_subject(tree, words, v);
    main_verb_read_as_modifier(tree, v);
    reporter_between(tree, words, v);
    causative(tree, words, v);
    contact_clause(tree, words, v);
    infinitive_on_object(tree, words, v);
    perfect_read_as_modifier(tree, words, v);
    noun_behind_mark(tree, words, v);
    apposition_read_as_conjunct(tree, v);
    outer_without_subject(tree, v);
    relative_read_as_conjunct(tree, words, v);
    finite_read_as_complement(tree, v);
    verb_read_as_adjective(tree, v);
    name_read_as_subject(tree, v);
}

/// "The government will free two of them": what has an auxiliary and no copula is a verb, if it has
/// an object or follows a modal right away.
fn verb_read_as_adjective(tree: &mut Tree, v: usize) {
    let has = |tree: &Tree, relation| tree.kids_by(v, &[relation]).next().is_some();
    if tree.upos(v) != Upos::Adj || has(tree, Deprel::Cop) || !has(tree, Deprel::Aux) {
        return;
    }
    let modal = v
        .checked_sub(1)
        .is_some_and(|m| tree.xpos(m) == "MD" && tree.head(m) == Some(v));
    let object = v + 1;
    let bare = tree.upos(object).is_nominal() || tree.upos(object) == Upos::Num;
    if has(tree, Deprel::Obj) {
        tree.retag(v, Upos::Verb, "VB");
    } else if modal && bare {
        tree.retag(v, Upos::Verb, "VB");
        if tree.is(object, &[Deprel::Nsubj]) {
            tree.attach(object, Some(v), Deprel::Obj);
        }
    }
}

/// "A spokesman for the army, Colonel Haddad, denied it" with the name as the subject and the noun
/// beside the sentence: the name explains the noun.
fn name_read_as_subject(tree: &mut Tree, v: usize) {
    let Some(noun) = tree.kids_by(v, &[Deprel::Dislocated]).find(|n| *n < v) else {
        return;
    };
    let Some(name) = tree
        .kids_by(v, &[Deprel::Nsubj])
        .find(|s| *s > noun && *s < v && tree.upos(*s) == Upos::Propn)
    else {
        return;
    };
    let comma = |i: Option<usize>| i.is_some_and(|i| tree.folded(i) == ",");
    if comma(name.checked_sub(1)) && comma(v.checked_sub(1)) {
        tree.attach(noun, Some(v), Deprel::Nsubj);
        tree.attach(name, Some(noun), Deprel::Appos);
    }
}

/// "The envoy who met the king left", "Soldiers guarding the bridge opened fire": the noun behind
/// the inner verb is its object, the noun before is the subject of the outer one.
fn object_read_as_subject(tree: &mut Tree, words: &Words, inner: usize) {
    if tree.upos(inner) != Upos::Verb || tree.main(inner) != "acl" {
        return;
    }
    let Some(noun) = tree.head(inner).filter(|n| *n < inner) else {
        return;
    };
    let acts = tree.xpos(inner) == "VBG"
        || tree
            .kids_by(inner, &[Deprel::Nsubj])
            .any(|s| s < inner && words.function(tree.folded(s)) == Function::Relative);
    // "The claim that they had funded the group was denied" with "that" as the object.
    let that = tree.kids_by(inner, &[Deprel::Obj]).find(|o| {
        *o < inner
            && words.function(tree.folded(*o)) == Function::Relative
            && words
                .embedder(tree.lemma(noun), Pos::Noun, Form::Finite, None)
                .is_some()
    });
    if !acts && that.is_none()
        || tree
            .kids(inner)
            .any(|k| matches!(tree.main(k), "obj" | "xcomp") && Some(k) != that)
    {
        return;
    }
    let found = (inner + 1..tree.len()).find_map(|outer| {
        let below = tree.head(outer) == Some(inner)
            && matches!(tree.main(outer), "ccomp" | "conj" | "parataxis" | "advcl");
        let subject = |k| matches!(tree.rel(k), Some(Deprel::Nsubj | Deprel::NsubjPass));
        let shared = tree.head(noun) == Some(outer) && subject(noun);
        if !(below && tree.head(noun).is_none() || shared)
            || tree
                .kids(outer)
                .any(|k| matches!(tree.main(k), "mark" | "cc") && k > inner)
        {
            return None;
        }
        let object = tree
            .kids(outer)
            .find(|k| *k > inner && *k < outer && subject(*k))?;
        let close = (inner + 1..object).all(|k| tree.head(k) == Some(object));
        let pronoun = tree.upos(object) == Upos::Pron;
        (close && !pronoun).then_some((outer, object, below))
    });
    let Some((outer, object, below)) = found else {
        return;
    };
    if below {
        let (head, rel) = (tree.head(noun), tree.rel(noun).unwrap_or(Deprel::Root));
        tree.attach(outer, head, rel);
        tree.attach_subject(noun, outer);
    }
    tree.attach(object, Some(inner), Deprel::Obj);
    if let Some(that) = that {
        tree.attach(that, Some(inner), Deprel::Mark);
    }
}

/// "collapses if one side withdraws" with "withdraws" as a noun: no noun has a mark.
fn noun_behind_mark(tree: &mut Tree, words: &Words, i: usize) {
    if tree.xpos(i) != "NNS"
        || words.noun(tree.lemma(i)).is_some()
        || tree.kids_by(i, &[Deprel::Cop]).next().is_some()
        || tree.kids_by(i, &[Deprel::Nsubj]).next().is_some()
    {
        return;
    }
    let marked = tree
        .kids_by(i, &[Deprel::Mark])
        .any(|m| m < i && cue::at(tree, words, m, Place::Mark).is_some());
    let Some(subject) = i
        .checked_sub(1)
        .filter(|s| marked && tree.upos(*s).is_nominal() && tree.head(*s) == Some(i))
    else {
        return;
    };
    tree.retag(i, Upos::Verb, "VBZ");
    tree.attach(subject, Some(i), Deprel::Nsubj);
    let kids: Vec<usize> = tree.kids(i).filter(|k| *k < subject).collect();
    for k in kids {
        let rel = tree.rel(k).unwrap_or(Deprel::Dep);
        if rel != Deprel::Mark {
            tree.attach(k, Some(subject), rel);
        }
    }
    let head = tree.head(i);
    tree.attach(i, head, Deprel::Advcl);
}

/// The noun that the parser made of the whole sentence, with `inner` as a clause on it.
fn lone_noun(tree: &Tree, inner: usize) -> Option<usize> {
    tree.head(inner)
        .filter(|n| *n < inner && tree.head(*n).is_none())
}

/// The verb becomes the sentence's, the noun its subject.
fn rule_sentence(tree: &mut Tree, verb: usize, noun: usize) {
    tree.attach(verb, None, Deprel::Root);
    tree.attach(noun, Some(verb), Deprel::Nsubj);
}

/// "The strikes that the army launched killed dozens" with "killed" as an adjective of "dozens".
fn main_verb_read_as_modifier(tree: &mut Tree, v: usize) {
    if !matches!(tree.xpos(v), "VBN" | "VBD") || !tree.is(v, &[Deprel::Amod]) {
        return;
    }
    let Some(inner) = v
        .checked_sub(1)
        .filter(|i| tree.is(*i, &[Deprel::AclRelcl]))
    else {
        return;
    };
    let Some(object) = tree
        .head(v)
        .filter(|o| *o > v && tree.head(*o) == Some(inner) && tree.is(*o, &[Deprel::Obj]))
    else {
        return;
    };
    let Some(noun) = lone_noun(tree, inner) else {
        return;
    };
    tree.retag(v, Upos::Verb, "VBD");
    tree.attach(object, Some(v), Deprel::Obj);
    rule_sentence(tree, v, noun);
}

/// "The rebels, the army said, had left the town" with both nouns as subjects of "said".
fn reporter_between(tree: &mut Tree, words: &Words, v: usize) {
    if tree.upos(v) != Upos::Verb || tree.folded(v + 1) != "," {
        return;
    }
    let subjects: Vec<usize> = tree
        .kids_by(v, &[Deprel::Nsubj])
        .filter(|s| *s < v)
        .collect();
    let (Some(first), Some(second), None) = (subjects.first(), subjects.get(1), subjects.get(2))
    else {
        return;
    };
    if words
        .embedder(tree.lemma(v), Pos::Verb, Form::Finite, None)
        .is_none()
        || !(*first..*second).any(|k| tree.folded(k) == ",")
    {
        return;
    }
    let clause = tree
        .kids_by(v, &[Deprel::Ccomp, Deprel::Conj, Deprel::Parataxis])
        .find(|k| {
            *k > v
                && tree.upos(*k) == Upos::Verb
                && !tree
                    .kids(*k)
                    .any(|c| matches!(tree.main(c), "nsubj" | "mark" | "cc"))
        });
    if let Some(clause) = clause {
        let passive = tree.kids_by(clause, &[Deprel::AuxPass]).next().is_some();
        tree.attach(clause, Some(v), Deprel::Ccomp);
        tree.attach(
            *first,
            Some(clause),
            if passive {
                Deprel::NsubjPass
            } else {
                Deprel::Nsubj
            },
        );
    }
}

/// "The minister had the general arrested", "ordered the officers jailed" with the governing verb
/// under the participle.
fn causative(tree: &mut Tree, words: &Words, v: usize) {
    if !matches!(tree.xpos(v), "VBN" | "VBD") {
        return;
    }
    let Some(subject) = tree
        .kids_by(v, &[Deprel::Nsubj, Deprel::NsubjPass])
        .find(|s| *s < v)
    else {
        return;
    };
    let had = tree.kids(v).find(|h| {
        *h < subject
            && (words.function(tree.folded(*h)) == Function::Have
                || words
                    .embedder(tree.lemma(*h), Pos::Verb, Form::Infinitive, None)
                    .is_some())
            && tree.kids_by(*h, &[Deprel::Nsubj]).next().is_some()
            && (*h + 1..subject).all(|k| tree.head(k) == Some(subject))
    });
    let Some(had) = had else { return };
    let (head, rel) = (tree.head(v), tree.rel(v).unwrap_or(Deprel::Root));
    tree.retag(had, Upos::Verb, tree.xpos(had));
    tree.retag(v, Upos::Verb, "VBN");
    tree.attach(had, None, Deprel::Root);
    tree.attach(had, head, rel);
    tree.attach(v, Some(had), Deprel::Xcomp);
    tree.attach(subject, Some(had), Deprel::Obj);
}

/// "denied having taken bribes" with "taken" as an adjective of "bribes".
fn perfect_read_as_modifier(tree: &mut Tree, words: &Words, v: usize) {
    if tree.xpos(v) != "VBN" || !tree.is(v, &[Deprel::Amod]) {
        return;
    }
    let Some(have) = v
        .checked_sub(1)
        .filter(|h| tree.xpos(*h) == "VBG" && words.function(tree.folded(*h)) == Function::Have)
    else {
        return;
    };
    let Some(object) = tree
        .head(v)
        .filter(|o| *o > v && tree.head(*o) == Some(have))
    else {
        return;
    };
    let (head, rel) = (tree.head(have), tree.rel(have).unwrap_or(Deprel::Root));
    tree.retag(v, Upos::Verb, "VBN");
    tree.attach(v, head, rel);
    tree.attach(object, Some(v), Deprel::Obj);
    let kids: Vec<usize> = tree.kids(have).collect();
    for k in kids {
        let rel = tree.rel(k).unwrap_or(Deprel::Dep);
        tree.attach(k, Some(v), rel);
    }
    tree.retag(have, Upos::Aux, "VBG");
    tree.attach(have, Some(v), Deprel::Aux);
}

/// "The attempt to storm the embassy failed" with "failed" as an open complement of "storm": those
/// are not finite.
fn finite_read_as_complement(tree: &mut Tree, v: usize) {
    if !matches!(tree.xpos(v), "VBD" | "VBZ") || !tree.is(v, &[Deprel::Xcomp]) {
        return;
    }
    let Some(inner) = tree
        .head(v)
        .filter(|i| *i < v && tree.xpos(*i) == "VB" && tree.is(*i, &[Deprel::Acl]))
    else {
        return;
    };
    let Some(noun) = lone_noun(tree, inner) else {
        return;
    };
    rule_sentence(tree, v, noun);
}

/// "The court which convicted the general sat in Rome" with "sat" under "convicted": a sentence that
/// is a noun with a relative clause has its main verb there.
fn outer_without_subject(tree: &mut Tree, outer: usize) {
    if tree.upos(outer) != Upos::Verb
        || !matches!(tree.xpos(outer), "VBD" | "VBZ")
        || !tree.is(outer, &[Deprel::Ccomp])
        || tree
            .kids(outer)
            .any(|k| matches!(tree.main(k), "nsubj" | "mark" | "cc" | "csubj" | "expl"))
    {
        return;
    }
    let Some(inner) = tree
        .head(outer)
        .filter(|i| *i < outer && tree.is(*i, &[Deprel::AclRelcl, Deprel::Acl]))
    else {
        return;
    };
    let object = tree
        .kids_by(inner, &[Deprel::Obj, Deprel::OblAgent])
        .any(|o| o > inner && o < outer);
    let Some(noun) = lone_noun(tree, inner).filter(|_| object) else {
        return;
    };
    rule_sentence(tree, outer, noun);
}

/// "offered his resignation, which the king accepted" with the relative clause as a conjunct.
fn relative_read_as_conjunct(tree: &mut Tree, words: &Words, v: usize) {
    if !tree.is(v, &[Deprel::Conj, Deprel::Parataxis, Deprel::Advcl])
        || tree.kids_by(v, &[Deprel::Cc]).next().is_some()
    {
        return;
    }
    let Some(pronoun) = tree.kids(v).find(|p| {
        *p < v
            && matches!(tree.xpos(*p), "WDT" | "WP")
            && words.function(tree.folded(*p)) == Function::Relative
            && matches!(tree.main(*p), "nsubj" | "obj")
    }) else {
        return;
    };
    let Some(mut noun) = pronoun
        .checked_sub(2)
        .filter(|n| tree.folded(pronoun - 1) == "," && tree.upos(*n).is_nominal())
    else {
        return;
    };
    while let Some(h) = tree
        .head(noun)
        .filter(|h| *h < pronoun && tree.is(noun, &[Deprel::Compound, Deprel::Flat]))
    {
        noun = h;
    }
    tree.attach(v, Some(noun), Deprel::AclRelcl);
    let bare = tree.kids(v).all(|k| tree.main(k) != "aux");
    if bare && tree.xpos(v) == "VBN" && tree.kids(v).any(|k| tree.main(k) == "nsubj") {
        tree.retag(v, Upos::Verb, "VBD");
    }
}

/// "The envoy, a former minister, met both sides" with the apposition as a conjunct: a list of two
/// has a conjunction.
fn apposition_read_as_conjunct(tree: &mut Tree, i: usize) {
    if !tree.is(i, &[Deprel::Conj])
        || !tree.upos(i).is_nominal()
        || tree.folded(i + 1) != ","
        || tree.kids_by(i, &[Deprel::Cc]).next().is_some()
    {
        return;
    }
    let Some(first) = tree
        .head(i)
        .filter(|h| *h < i && tree.upos(*h).is_nominal())
    else {
        return;
    };
    let article = tree.kids_by(i, &[Deprel::Det]).min();
    let comma = article.and_then(|a| a.checked_sub(1));
    if comma.is_none_or(|c| tree.folded(c) != ",")
        || tree.kids_by(first, &[Deprel::Conj]).count() > 1
        || tree.kids_by(first, &[Deprel::Cc]).next().is_some()
    {
        return;
    }
    tree.attach(i, Some(first), Deprel::Appos);
}

/// "The town the rebels seized is empty" with both nouns as subjects of "seized".
fn contact_clause(tree: &mut Tree, words: &Words, v: usize) {
    if tree.upos(v) != Upos::Verb || !matches!(tree.xpos(v), "VBD" | "VBN" | "VBZ" | "VBP") {
        return;
    }
    let subjects: Vec<usize> = tree
        .kids_by(v, &[Deprel::Nsubj, Deprel::NsubjPass])
        .filter(|s| *s < v)
        .collect();
    let (Some(&first), Some(&second), None) = (subjects.first(), subjects.get(1), subjects.get(2))
    else {
        return;
    };
    let time = |k: usize| words.is_time_word(tree.folded(k)) || words.is_period(tree.lemma(k));
    let Some(main) = tree.head(v).filter(|m| *m > v) else {
        return;
    };
    if time(first)
        || time(second)
        || (first..second).any(|k| tree.upos(k) == Upos::Punct)
        || tree
            .kids(v)
            .any(|k| tree.main(k) == "mark" || tree.main(k) == "obj" && k > v)
        || tree
            .kids(main)
            .any(|k| matches!(tree.main(k), "nsubj" | "csubj"))
    {
        return;
    }
    tree.attach(first, Some(main), Deprel::Nsubj);
    tree.attach(v, Some(first), Deprel::AclRelcl);
    if tree.xpos(v) == "VBN" {
        tree.retag(v, Upos::Verb, "VBD");
    }
}

/// "persuaded the general to resign" with the infinitive under the object.
fn infinitive_on_object(tree: &mut Tree, words: &Words, v: usize) {
    if tree.xpos(v) != "VB" || !tree.is(v, &[Deprel::Acl]) {
        return;
    }
    let Some(object) = tree.head(v).filter(|o| {
        *o < v
            && tree.is(*o, &[Deprel::Obj, Deprel::Iobj])
            && words.embedders(tree.lemma(*o), Pos::Noun).is_empty()
    }) else {
        return;
    };
    let Some(verb) = tree
        .head(object)
        .filter(|g| *g < object && tree.upos(*g) == Upos::Verb)
    else {
        return;
    };
    let row = words.embedder(tree.lemma(verb), Pos::Verb, Form::Infinitive, None);
    if row.is_some_and(|r| r.directs) {
        tree.attach(v, Some(verb), Deprel::Xcomp);
    }
}
