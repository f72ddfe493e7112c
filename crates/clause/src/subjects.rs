//! Who the surface subject of a clause is: expressed, shared, controlled, or the nearest nominal.

use crate::draft::{Draft, Drafts, preposition};
use crate::signature::Form;
use crate::tree::Tree;
use crate::words::{Control, Function, Words};
use dateline_document::{Deprel, PredicateKind, Upos};

/// The noun that the clause of `site` modifies.
pub(crate) fn antecedent(tree: &Tree, site: usize) -> Option<usize> {
    tree.head(site)
        .filter(|h| tree.main(site) == "acl" && *h < site)
}

pub(crate) fn is_relative(tree: &Tree, words: &Words, k: usize) -> bool {
    words.function(tree.folded(k)) == Function::Relative
        && matches!(tree.xpos(k), "WDT" | "WP" | "WP$" | "IN" | "WRB" | "DT")
}

/// The surface subject: expressed, shared, controlled, or the nearest nominal before the verb.
pub(crate) fn subject(tree: &Tree, words: &Words, drafts: &Drafts, draft: &Draft) -> Vec<usize> {
    let site = draft.site;
    let antecedent = antecedent(tree, site);
    let expressed: Vec<usize> = tree
        .kids(site)
        .filter(|k| tree.main(*k) == "nsubj")
        .collect();
    // "Once the closest ally of the junta, the party deserted it": the last one is the subject.
    let apart = |a: usize, b: usize| (a..b).any(|k| tree.folded(k) == ",");
    let expressed = match expressed.as_slice() {
        [first, .., last]
            if apart(*first, *last)
                && tree.upos(*last).is_nominal()
                && !is_relative(tree, words, *first) =>
        {
            vec![*last]
        }
        _ => expressed,
    };
    let mut out = Vec::new();
    for k in expressed {
        match antecedent.filter(|_| is_relative(tree, words, k)) {
            Some(a) => out.extend(with_earlier_conjuncts(tree, a, site)),
            None if is_relative(tree, words, k) => out.push(before_pronoun(tree, k).unwrap_or(k)),
            None => out.extend(tree.conjuncts(k)),
        }
    }
    out.retain(|s| *s != draft.head && (antecedent.is_none() || !is_relative(tree, words, *s)));
    if !out.is_empty() || tree.kids(site).any(|k| tree.main(k) == "csubj") {
        return out;
    }
    if tree
        .kids(site)
        .any(|k| matches!(tree.rel(k), Some(Deprel::NsubjPass | Deprel::Expl)))
    {
        return Vec::new();
    }
    let finite = draft.group.as_ref().is_some_and(|g| g.finite);
    let Some(host) = tree.head(site) else {
        return nearest(tree, words, draft, finite);
    };
    match tree.rel(site) {
        Some(Deprel::AclRelcl) => with_earlier_conjuncts(tree, host, site),
        Some(Deprel::Acl) => {
            let infinitive = draft.group.as_ref().is_some_and(|g| g.infinitive);
            match drafts
                .of(host)
                .filter(|h| infinitive && h.kind == PredicateKind::Noun)
            {
                // "plans to meet", "the readiness to talk": whose plans.
                Some(noun) => crate::nominal::holders(tree, words, drafts, noun),
                None if host == draft.head => Vec::new(),
                // "promised the widow to reopen the file".
                None if infinitive
                    && tree.is(host, &[Deprel::Obj, Deprel::Iobj])
                    && let Some(governor) = tree.head(host).and_then(|v| drafts.of(v))
                    && words
                        .embedder(&governor.lemma, governor.pos(), Form::Infinitive, None)
                        .is_some_and(|r| r.control == Control::Subject) =>
                {
                    governor.subject.clone()
                }
                None => vec![host],
            }
        }
        Some(Deprel::Conj) => {
            let shared = drafts
                .of(host)
                .map(|h| h.subject.clone())
                .unwrap_or_default();
            if shared.is_empty() {
                nearest(tree, words, draft, finite)
            } else {
                shared
            }
        }
        Some(Deprel::Xcomp | Deprel::Ccomp | Deprel::Advcl | Deprel::Parataxis | Deprel::Dep)
            if !finite =>
        {
            controller(tree, words, drafts, draft, host)
        }
        _ => nearest(tree, words, draft, finite),
    }
}

/// The nominal that stands before a relative pronoun whose clause hangs elsewhere.
fn before_pronoun(tree: &Tree, pronoun: usize) -> Option<usize> {
    let mut at = pronoun.checked_sub(1)?;
    if tree.upos(at) == Upos::Punct {
        at = at.checked_sub(1)?;
    }
    tree.upos(at).is_nominal().then_some(at)
}

/// Conjuncts of the antecedent that stand before the relative clause.
fn with_earlier_conjuncts(tree: &Tree, a: usize, site: usize) -> Vec<usize> {
    tree.conjuncts(a)
        .into_iter()
        .filter(|c| *c < site && (*c == a || tree.upos(*c).is_nominal()))
        .collect()
}

/// Who does what a non-finite clause tells: the governor's object, else its subject.
fn controller(
    tree: &Tree,
    words: &Words,
    drafts: &Drafts,
    draft: &Draft,
    host: usize,
) -> Vec<usize> {
    let particled = || drafts.items.get(drafts.of_particle(host)?);
    let Some(governor) = drafts.of(host).or_else(particled) else {
        // Under a word that is no predicate ("have yet to", "was on the point of").
        return tree
            .kids_by(host, &[Deprel::Nsubj, Deprel::NsubjPass])
            .flat_map(|k| tree.conjuncts(k))
            .collect();
    };
    let form = if draft.group.as_ref().is_some_and(|g| g.infinitive) {
        Form::Infinitive
    } else {
        Form::Gerund
    };
    let p = preposition(tree, draft.site);
    let row = words.embedder(&governor.lemma, governor.pos(), form, p.as_deref());
    // "gave Belgrade two days to pull out".
    let given = form == Form::Infinitive && tree.kids_by(host, &[Deprel::Iobj]).next().is_some();
    let complement = tree.is(draft.site, &[Deprel::Xcomp, Deprel::Ccomp])
        || given
        || row.is_some_and(|r| {
            form == Form::Infinitive || p.as_ref().is_some_and(|p| r.prepositions.contains(p))
        });
    if complement && row.is_none_or(|r| r.control == Control::Usual) && !governor.passive() {
        let mut objects: Vec<usize> = tree
            .kids_by(host, &[Deprel::Iobj, Deprel::Obj])
            .filter(|k| *k < draft.site && drafts.of(*k).is_none_or(|x| x.noun.is_none()))
            .filter(|k| !given || tree.is(*k, &[Deprel::Iobj]))
            .flat_map(|k| tree.conjuncts(k))
            .collect();
        if objects.is_empty()
            && let Some(row) = row
        {
            // "called on Iran to stop".
            objects = tree
                .kids_by(host, &[Deprel::Obl])
                .filter(|k| *k < draft.site)
                .filter(|k| preposition(tree, *k).is_some_and(|p| row.controls_by(p.as_str())))
                .flat_map(|k| tree.conjuncts(k))
                .collect();
        }
        if !objects.is_empty() {
            return objects;
        }
    }
    if governor.kind == PredicateKind::Noun && governor.light.is_none() && governor.group.is_none()
    {
        return crate::nominal::holders(tree, words, drafts, governor);
    }
    // "left the islanders unable to resist": an adjective on a noun is its.
    if governor.kind == PredicateKind::Adjective
        && governor.subject.is_empty()
        && let Some(noun) = tree.head(governor.head).filter(|n| {
            tree.upos(*n).is_nominal() && tree.is(governor.head, &[Deprel::Amod, Deprel::Acl])
        })
    {
        return tree.conjuncts(noun);
    }
    governor.subject.clone()
}

/// For a finite verb without subject: the nearest nominal before it in the same clause.
fn nearest(tree: &Tree, words: &Words, draft: &Draft, finite: bool) -> Vec<usize> {
    let first = draft.group.as_ref().map_or(draft.site, |g| g.first);
    if !finite || draft.kind == PredicateKind::Noun && draft.light.is_none() {
        return Vec::new();
    }
    let mut at = first.min(draft.site);
    while at > 0 {
        at -= 1;
        match tree.upos(at) {
            // "The port, bombarded for days, surrendered" with the subject under the participle.
            Upos::Verb
                if tree.head(at) == Some(draft.site) && matches!(tree.xpos(at), "VBN" | "VBG") =>
            {
                return tree
                    .kids_by(at, &[Deprel::Nsubj, Deprel::NsubjPass])
                    .flat_map(|k| tree.conjuncts(k))
                    .collect();
            }
            Upos::Verb | Upos::Sconj | Upos::Cconj | Upos::Part => return Vec::new(),
            Upos::Punct if tree.folded(at) != "," => return Vec::new(),
            // An adjective only as the head of a phrase ("the military").
            Upos::Adj if at + 1 != first || tree.kids(at).all(|k| k > at) => {}
            Upos::Noun | Upos::Propn | Upos::Pron | Upos::Adj => {
                if tree.upos(at) == Upos::Pron && is_relative(tree, words, at) {
                    continue;
                }
                // The top nominal of the phrase, so that "the army of Israel" gives the army.
                let mut top = at;
                while let Some(h) = tree.head(top).filter(|h| {
                    *h < first && (tree.upos(*h).is_nominal() || tree.upos(*h) == Upos::Pron)
                }) {
                    top = h;
                }
                let oblique = tree.kids_by(top, &[Deprel::Case]).next().is_some();
                if !oblique {
                    return tree
                        .conjuncts(top)
                        .into_iter()
                        .filter(|c| *c < first)
                        .collect();
                }
                at = top.min(at);
            }
            _ => {}
        }
    }
    Vec::new()
}
