//! Phrases that hang on the wrong word.

use crate::draft::preposition;
use crate::signature::Form;
use crate::tree::Tree;
use crate::words::{Function, Pos, Words};
use dateline_document::{Deprel, Upos};

/// "gave the movement $15 million" with the sum as an apposition: appositions stand behind a comma.
pub(super) fn sum_read_as_apposition(tree: &mut Tree, i: usize) {
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
pub(super) fn place_beside_date(tree: &mut Tree, i: usize) {
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

/// "halted its offensive" with "its" as the object: a possessive heads nothing.
pub(super) fn possessive_read_as_head(tree: &mut Tree, words: &Words, i: usize) {
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

/// "accused each other of violating" with the clause under "other".
pub(super) fn under_fixed_word(tree: &mut Tree, i: usize) {
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

/// "called off the visit of its minister": a phrase with "of" belongs to the noun before it.
pub(super) fn stray_of(tree: &mut Tree, words: &Words, i: usize) {
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

/// "called false the report about the dispatch", "took a break in the talks": the phrase right behind
/// a noun that governs with its preposition is that noun's.
pub(super) fn phrase_of_told(tree: &mut Tree, words: &Words, i: usize) {
    let Some(noun) = i.checked_sub(1).filter(|n| tree.upos(*n) == Upos::Noun) else {
        return;
    };
    let told = words.listed("told-nouns", tree.lemma(noun));
    let Some(phrase) = tree
        .head(i)
        .filter(|p| *p > i && tree.is(i, &[Deprel::Case]) && tree.is(*p, &[Deprel::Obl]))
    else {
        return;
    };
    if !told && words.noun(tree.lemma(phrase)).is_none() {
        return;
    }
    let row = preposition(tree, phrase)
        .and_then(|p| words.embedder(tree.lemma(noun), Pos::Noun, Form::Noun, Some(p.as_str())));
    if row.is_some()
        && tree
            .head(phrase)
            .is_some_and(|v| tree.head(noun) == Some(v))
    {
        tree.attach(phrase, Some(noun), Deprel::Nmod);
    }
}

/// "a Norwegian and a Dane" with the first as an adjective of the second: each has its article.
pub(super) fn nationality_beside(tree: &mut Tree, i: usize) {
    if tree.upos(i) != Upos::Adj
        || !tree.is(i, &[Deprel::Amod])
        || tree.upos(i + 1) != Upos::Cconj
        || tree.upos(i + 2) != Upos::Det
        || i.checked_sub(1).is_none_or(|d| tree.upos(d) != Upos::Det)
    {
        return;
    }
    let Some(noun) = tree.head(i).filter(|n| *n > i + 2) else {
        return;
    };
    let (head, rel) = (tree.head(noun), tree.rel(noun).unwrap_or(Deprel::Root));
    tree.attach(i, None, Deprel::Root);
    tree.attach(i, head, rel);
    tree.attach(noun, Some(i), Deprel::Conj);
    tree.attach(i - 1, Some(i), Deprel::Det);
    tree.attach(i + 1, Some(noun), Deprel::Cc);
    tree.retag(i, Upos::Noun, "NN");
}

/// "seized off Batam", "hijacked off Eyl": a particle that no phrase lists, before a name.
pub(super) fn place_behind_particle(tree: &mut Tree, words: &Words, p: usize) {
    if !tree.is(p, &[Deprel::CompoundPrt]) || tree.upos(p + 1) != Upos::Propn {
        return;
    }
    let Some(verb) = tree.head(p).filter(|v| *v + 1 == p) else {
        return;
    };
    let listed = words
        .phrases(tree.lemma(verb))
        .iter()
        .any(|w| w.len() == 1 && w.iter().all(|x| x == tree.folded(p)));
    let Some(place) = (p + 1..(p + 5).min(tree.len()))
        .find(|k| tree.head(*k) == Some(verb) && tree.is(*k, &[Deprel::Obj, Deprel::Obl]))
    else {
        return;
    };
    if !listed {
        tree.attach(place, Some(verb), Deprel::Obl);
        tree.attach(p, Some(place), Deprel::Case);
    }
}
