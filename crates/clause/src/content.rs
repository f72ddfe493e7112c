//! Clauses of content, small clauses and inversions that the parser hung on the wrong word.

use crate::draft::preposition;
use crate::signature::Form;
use crate::tree::Tree;
use crate::words::{Function, Pos, Words};
use dateline_document::{Deprel, Upos};

/// Mends the tree around token `i`.
pub(crate) fn mend(tree: &mut Tree, words: &Words, i: usize) {
    auxiliary_before_subject(tree, words, i);
    clause_behind_that(tree, words, i);
    bare_verb_behind_that(tree, words, i);
    participle_of_object(tree, words, i);
    participle_read_as_clause(tree, words, i);
    infinitive_behind_relative(tree, words, i);
    reduced_before_main(tree, i);
    claim_read_as_verb(tree, words, i);
    content_in_subject(tree, words, i);
    phrase_of_told(tree, words, i);
    plural_is_verb(tree, words, i);
    copula_of_speech(tree, i);
    list_of_verbs(tree, words, i);
    object_read_as_clause(tree, words, i);
    having_before_participle(tree, words, i);
    nationality_beside(tree, i);
    bare_verb_of_object(tree, words, i);
    place_behind_particle(tree, words, i);
    participle_beside_gerund(tree, i);
}

/// "let the convoy pass", "heard a colonel order the soldiers" with the bare verb as a noun.
fn bare_verb_of_object(tree: &mut Tree, words: &Words, v: usize) {
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
            && tree.kids(v).any(|d| d < *o && tree.is(d, &[Deprel::Det, Deprel::NmodPoss]))
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

/// "seized off Batam", "hijacked off Eyl": a particle that no phrase lists, before a name.
fn place_behind_particle(tree: &mut Tree, words: &Words, p: usize) {
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
    let Some(place) = (p + 1..(p + 5).min(tree.len())).find(|k| {
        tree.head(*k) == Some(verb) && tree.is(*k, &[Deprel::Obj, Deprel::Obl])
    }) else {
        return;
    };
    if !listed {
        tree.attach(place, Some(verb), Deprel::Obl);
        tree.attach(p, Some(place), Deprel::Case);
    }
}

/// "prevented demonstrators from entering, beating several" with "beating" beside "entering".
fn participle_beside_gerund(tree: &mut Tree, v: usize) {
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

/// "Gunmen tied up the guards, emptied the safe and drove off" with the first verb under the second.
fn list_of_verbs(tree: &mut Tree, words: &Words, v: usize) {
    if tree.upos(v) != Upos::Verb || !tree.is(v, &[Deprel::Ccomp, Deprel::Advcl]) {
        return;
    }
    let Some(second) = tree.head(v).filter(|w| {
        *w > v && tree.upos(*w) == Upos::Verb && tree.xpos(*w) == tree.xpos(v)
    }) else {
        return;
    };
    let subject = tree.kids_by(v, &[Deprel::Nsubj]).any(|s| s < v);
    let bare = !tree
        .kids(second)
        .any(|k| matches!(tree.main(k), "nsubj" | "aux" | "expl"));
    let marked = tree
        .kids(v)
        .any(|k| matches!(tree.main(k), "mark" | "aux") && words.function(tree.folded(k)) != Function::Not);
    let comma = second
        .checked_sub(1)
        .is_some_and(|c| tree.folded(c) == ",");
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

/// "met several villagers evacuated a day earlier" with "evacuated" as what was met.
fn object_read_as_clause(tree: &mut Tree, words: &Words, v: usize) {
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

/// "denied having planned a coup" with "having" as the verb.
fn having_before_participle(tree: &mut Tree, words: &Words, h: usize) {
    if words.function(tree.folded(h)) != Function::Have
        || !matches!(tree.xpos(h), "VBG" | "VB")
        || tree.upos(h) != Upos::Verb
    {
        return;
    }
    let Some(v) = tree
        .kids_by(h, &[Deprel::Xcomp, Deprel::Ccomp])
        .find(|k| {
            *k > h
                && tree.xpos(*k) == "VBN"
                && (h + 1..*k).all(|b| matches!(tree.upos(b), Upos::Adv | Upos::Aux))
        })
    else {
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

/// "a Norwegian and a Dane" with the first as an adjective of the second: each has its article.
fn nationality_beside(tree: &mut Tree, i: usize) {
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

/// "The deal is off, the minister declared" with "is off" under "declared".
fn copula_of_speech(tree: &mut Tree, c: usize) {
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

/// "The island votes on Sunday." with "votes" as a noun: a sentence has a verb.
fn plural_is_verb(tree: &mut Tree, words: &Words, i: usize) {
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

/// "Nor did the envoy mention", "Only then will the court rule": a word in front draws the auxiliary
/// before its subject, and the parser takes it for the verb or the verb for a noun.
fn auxiliary_before_subject(tree: &mut Tree, words: &Words, a: usize) {
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
        || matches!(tree.upos(start - 1), Upos::Punct | Upos::Cconj | Upos::Sconj)
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
            tree.attach(k, Some(verb), if rel == Deprel::Root { Deprel::Obl } else { rel });
        }
    }
}

/// "assured the governors that it would pay" with the clause on the noun, "not true that they fired,
/// he said" with it under "said".
fn clause_behind_that(tree: &mut Tree, words: &Words, m: usize) {
    // "that elections would be held" with "that" as a second subject.
    if tree.xpos(m) == "WDT"
        && tree.is(m, &[Deprel::Nsubj, Deprel::NsubjPass])
        && let Some(v) = tree.head(m).filter(|v| *v > m)
        && tree
            .kids(v)
            .any(|k| k > m && tree.main(k) == "nsubj")
    {
        tree.attach(m, Some(v), Deprel::Mark);
    }
    // "a lie that we abandoned the wounded": the verb has its object, so "that" is none.
    if tree.is(m, &[Deprel::Obj])
        && tree.xpos(m) == "WDT"
        && let Some(v) = tree.head(m).filter(|v| *v > m)
        && tree.kids_by(v, &[Deprel::Obj, Deprel::Ccomp]).any(|k| k > v)
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
fn bare_verb_behind_that(tree: &mut Tree, words: &Words, m: usize) {
    if words.function(tree.folded(m)) != Function::Relative
        || tree.xpos(m) != "IN"
        || !tree.is(m, &[Deprel::Obj, Deprel::Mark, Deprel::Dep])
    {
        return;
    }
    let Some(governor) = m.checked_sub(1).filter(|g| {
        tree.upos(*g) == Upos::Verb
            && (tree.head(m) == Some(*g)
                || tree.head(m).is_some_and(|n| tree.head(n) == Some(*g)))
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

/// "wants the minister jailed", "ordered the troops withdrawn": the participle is what is wanted.
fn participle_of_object(tree: &mut Tree, words: &Words, v: usize) {
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
fn participle_read_as_clause(tree: &mut Tree, words: &Words, v: usize) {
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

/// "asked the generals, who had seized the radio, to return" with the infinitive in the relative
/// clause.
fn infinitive_behind_relative(tree: &mut Tree, words: &Words, v: usize) {
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

/// "The rally announced for Thursday will not go ahead" with "announced" as a clause of its own.
fn reduced_before_main(tree: &mut Tree, v: usize) {
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
    let passive = tree.kids_by(main, &[Deprel::AuxPass]).next().is_some();
    tree.attach(
        subject,
        Some(main),
        if passive {
            Deprel::NsubjPass
        } else {
            Deprel::Nsubj
        },
    );
    tree.attach(v, Some(subject), Deprel::Acl);
    tree.retag(v, Upos::Verb, "VBN");
}

/// "Claims that the bank had financed the coup were dismissed" with "claims" as the verb.
fn claim_read_as_verb(tree: &mut Tree, words: &Words, i: usize) {
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
            || tree
                .kids(*k)
                .any(|a| tree.main(a) == "aux" && matches!(tree.xpos(a), "VBD" | "VBZ" | "MD" | "VBP"))
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
    let passive = tree.kids_by(main, &[Deprel::AuxPass]).next().is_some();
    tree.attach(
        i,
        Some(main),
        if passive {
            Deprel::NsubjPass
        } else {
            Deprel::Nsubj
        },
    );
    tree.attach(content, Some(i), Deprel::Acl);
}

/// "Allegations that the airline smuggled weapons are a fabrication" with "are a fabrication" as the
/// content and "smuggled" as a participle.
fn content_in_subject(tree: &mut Tree, words: &Words, p: usize) {
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

/// "called false the report about the dispatch", "took a break in the talks": the phrase right behind
/// a noun that governs with its preposition is that noun's.
fn phrase_of_told(tree: &mut Tree, words: &Words, i: usize) {
    let Some(noun) = i
        .checked_sub(1)
        .filter(|n| tree.upos(*n) == Upos::Noun)
    else {
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
    let row = preposition(tree, phrase).and_then(|p| {
        words.embedder(tree.lemma(noun), Pos::Noun, Form::Noun, Some(p.as_str()))
    });
    if row.is_some() && tree.head(phrase).is_some_and(|v| tree.head(noun) == Some(v)) {
        tree.attach(phrase, Some(noun), Deprel::Nmod);
    }
}
