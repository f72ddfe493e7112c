//! Clauses inside a subject: "The troops whose commander had been killed looted a hospital",
//! "Police searching for the bomber raided a flat".
//!
//! A noun before the first verb of a sentence that is followed by a relative pronoun, a subject
//! pronoun or a participle, and after that by two verbs, has the first one in a clause of its own;
//! the second one is what it does. Parsers take the first for the main verb.

use crate::signature::Form;
use crate::tree::Tree;
use crate::words::{Function, Pos, Words};
use dateline_document::{Deprel, Upos};

/// A verb group: its first word and its head.
#[derive(Clone, Copy)]
struct Verb {
    first: usize,
    head: usize,
}

/// How the inner clause begins.
#[derive(Clone, Copy, PartialEq)]
enum Opening {
    /// A relative pronoun at this place.
    Pronoun(usize),
    /// A subject follows the noun at once ("the ministers he appointed").
    Contact,
    /// A participle follows the noun.
    Participle,
}

/// Mends the tree around the noun `n`.
pub(crate) fn mend(tree: &mut Tree, words: &Words, n: usize) {
    if !tree.upos(n).is_nominal() && tree.upos(n) != Upos::Num {
        return;
    }
    let Some((opening, from)) = opening(tree, words, n) else {
        return;
    };
    if (0..n)
        .rev()
        .take_while(|k| !clause_edge(tree, *k))
        .any(|k| is_finite(tree, k))
    {
        return;
    }
    let Some(inner) = group(tree, words, from, opening) else {
        return;
    };
    let Some(outer) = main_verb(tree, words, opening, inner) else {
        return;
    };
    let subject = top(tree, n, inner.first);
    let settled = tree.is(inner.head, &[Deprel::AclRelcl, Deprel::Acl])
        && tree.head(inner.head).is_some_and(|h| h <= n)
        && tree.head(subject) == Some(outer.head)
        && tree.main(subject) == "nsubj";
    // "accused of fraud," closes before the main verb.
    if inner.first == n + 2 && opening == Opening::Participle && tree.folded(outer.first - 1) != ","
    {
        return;
    }
    if !settled {
        rebuild(tree, words, opening, n, subject, inner, outer);
    } else if let Opening::Pronoun(r) = opening
        && tree.xpos(r) == "WP$"
        && tree.is(inner.head, &[Deprel::AclRelcl])
    {
        let passive = passive_group(tree, words, inner);
        inner_roles(tree, r, inner, subject_role(passive));
    }
}

/// A past participle behind a form of "be".
fn passive_group(tree: &Tree, words: &Words, v: Verb) -> bool {
    tree.xpos(v.head) == "VBN"
        && (v.first..v.head).any(|k| words.function(tree.folded(k)) == Function::Be)
}

fn subject_role(passive: bool) -> Deprel {
    if passive {
        Deprel::NsubjPass
    } else {
        Deprel::Nsubj
    }
}

/// A conjunction or a stop between clauses.
fn clause_edge(tree: &Tree, k: usize) -> bool {
    matches!(tree.upos(k), Upos::Sconj) || matches!(tree.folded(k), ";" | ":" | "\"" | "“" | "”")
}

fn is_finite(tree: &Tree, k: usize) -> bool {
    matches!(tree.xpos(k), "VBD" | "VBZ" | "VBP" | "MD")
        && matches!(tree.upos(k), Upos::Verb | Upos::Aux)
}

/// How a clause on the noun at `n` begins, and where its verb may first stand.
fn opening(tree: &Tree, words: &Words, n: usize) -> Option<(Opening, usize)> {
    let mut at = n + 1;
    if tree.folded(at) == "," {
        at += 1;
    }
    if tree.upos(at) == Upos::Adp {
        at += 1;
    }
    let relative = words.function(tree.folded(at)) == Function::Relative
        && (matches!(tree.xpos(at), "WDT" | "WP" | "WP$")
            || tree.xpos(at) == "IN" && at == n + 1 && !words.listed("told-nouns", tree.lemma(n)));
    if relative {
        return Some((Opening::Pronoun(at), at + 1));
    }
    let next = n + 1;
    if tree.xpos(next) == "PRP" && words.listed("subject-pronouns", tree.folded(next)) {
        return Some((Opening::Contact, next + 1));
    }
    // "The ship the navy had shadowed": two noun phrases side by side before any verb.
    if matches!(tree.xpos(next), "DT" | "PRP$")
        && tree.upos(n) == Upos::Noun
        && !words.is_period(tree.lemma(n))
        && !words.is_time_word(tree.folded(n))
        && tree
            .kids_by(top(tree, n, next), &[Deprel::Case])
            .next()
            .is_none()
        && tree.kids_by(n, &[Deprel::Case]).next().is_none()
    {
        return Some((Opening::Contact, next + 1));
    }
    // "The government, accused of fraud, withdrew the law."
    let apart = n + 2;
    if tree.folded(next) == ","
        && tree.upos(apart) == Upos::Verb
        && matches!(tree.xpos(apart), "VBN" | "VBD")
        && matches!(tree.upos(apart + 1), Upos::Adp | Upos::Adv)
    {
        return Some((Opening::Participle, apart));
    }
    // A participle with a phrase behind it, not an object; not the verb of a clause on another noun.
    if tree.is(next, &[Deprel::AclRelcl]) {
        return None;
    }
    let participle = tree.upos(next) == Upos::Verb
        && (tree.xpos(next) == "VBG"
            || matches!(tree.xpos(next), "VBN" | "VBD")
                && matches!(
                    tree.upos(next + 1),
                    Upos::Adp | Upos::Adv | Upos::Part | Upos::Sconj
                ));
    participle.then_some((Opening::Participle, next))
}

/// The verb group of the inner clause.
fn group(tree: &Tree, words: &Words, from: usize, opening: Opening) -> Option<Verb> {
    if opening == Opening::Participle {
        return Some(Verb {
            first: from,
            head: from,
        });
    }
    let first = (from..(from + 14).min(tree.len()))
        .find(|k| is_finite(tree, *k) || tree.xpos(*k) == "VBN" && tree.upos(*k) == Upos::Verb)?;
    if (from..first).any(|k| {
        tree.upos(k) == Upos::Punct || words.function(tree.folded(k)) == Function::Relative
    }) {
        return None;
    }
    Some(Verb {
        first,
        head: head_of(tree, first),
    })
}

/// The verb or predicate that the group beginning at `first` belongs to.
fn head_of(tree: &Tree, first: usize) -> usize {
    if tree.upos(first) == Upos::Verb {
        return first;
    }
    let verb = (first + 1..(first + 7).min(tree.len()))
        .take_while(|k| {
            matches!(
                tree.upos(*k),
                Upos::Aux | Upos::Adv | Upos::Part | Upos::Verb
            )
        })
        .filter(|k| tree.upos(*k) == Upos::Verb)
        .last();
    // "is to be tried" ends at the first verb that no auxiliary follows.
    let verb = verb.map(|_| {
        (first + 1..)
            .find(|k| tree.upos(*k) == Upos::Verb)
            .unwrap_or(first)
    });
    verb.or_else(|| {
        tree.head(first)
            .filter(|h| *h > first && tree.is(first, &[Deprel::Cop, Deprel::Aux]))
    })
    .unwrap_or(first)
}

/// The finite verb behind the inner clause that has no subject of its own.
fn main_verb(tree: &Tree, words: &Words, opening: Opening, inner: Verb) -> Option<Verb> {
    let mut at = inner.head + 1;
    while at < tree.len() {
        let edge = matches!(tree.upos(at), Upos::Sconj)
            && words.function(tree.folded(at)) != Function::To
            && tree.is(at, &[Deprel::Mark])
            && tree.xpos(at + 1) != "VBG"
            || matches!(tree.xpos(at), "WDT" | "WP" | "WP$" | "WRB")
            || matches!(tree.folded(at), ";" | ":" | "\"" | "“" | "”");
        if edge || tree.xpos(at) == "CC" && is_finite(tree, at + 1) {
            return None;
        }
        if is_finite(tree, at) {
            break;
        }
        at += 1;
    }
    if at >= tree.len() {
        // "The envoy whom the king received left on Tuesday" with "left" as a participle.
        let bare = inner.head + 1;
        let lone = tree.xpos(bare) == "VBN"
            && tree.upos(bare) == Upos::Verb
            && opening != Opening::Participle;
        return lone.then_some(Verb {
            first: bare,
            head: bare,
        });
    }
    let before = at - 1;
    // A pronoun or a speaker right before it is its own subject.
    if tree.xpos(before) == "PRP" && words.listed("subject-pronouns", tree.folded(before)) {
        return None;
    }
    let outer = Verb {
        first: at,
        head: head_of(tree, at),
    };
    let speaks = words
        .embedder(tree.lemma(outer.head), Pos::Verb, Form::Finite, None)
        .is_some();
    // ", the ministry said": the words between comma and verb are who says it.
    let comma = (inner.head..at).rev().find(|k| tree.folded(*k) == ",");
    if let Some(c) = comma
        && c + 1 < at
        && !(c + 1..at).all(|k| matches!(tree.upos(k), Upos::Adv))
        && (speaks
            || (c + 1..at).any(|k| tree.main(k) == "nsubj" && tree.head(k) == Some(outer.head)))
    {
        return None;
    }
    // The verb may hang anywhere but must not be a coordinate or a clause of its own.
    let plain = !tree.kids(outer.head).any(|k| {
        (tree.main(k) == "mark" && k > inner.head && words.function(tree.folded(k)) != Function::To
            || tree.main(k) == "cc" && k < outer.head)
            && k < outer.first
    });
    plain.then_some(outer)
}

/// The top of the noun's phrase.
fn top(tree: &Tree, n: usize, limit: usize) -> usize {
    let mut at = n;
    while let Some(h) = tree.head(at).filter(|h| {
        *h < n && *h < limit && tree.is(at, &[Deprel::Nmod, Deprel::Flat, Deprel::Conj])
    }) {
        if !tree.upos(h).is_nominal() && tree.upos(h) != Upos::Num {
            break;
        }
        at = h;
    }
    at
}

fn rebuild(
    tree: &mut Tree,
    words: &Words,
    opening: Opening,
    n: usize,
    subject: usize,
    inner: Verb,
    outer: Verb,
) {
    // Who governs the whole: what stands above both verbs.
    let inside = |k: usize| {
        k == subject || k == inner.head || k == outer.head || k > subject && k < outer.first
    };
    let mut above = None;
    for start in [outer.head, inner.head, subject] {
        let mut at = start;
        let mut rel = tree.rel(at).unwrap_or(Deprel::Root);
        while let Some(h) = tree.head(at).filter(|h| inside(*h)) {
            at = h;
            rel = tree.rel(at).unwrap_or(Deprel::Root);
        }
        above = Some((tree.head(at), rel));
        if above.is_some_and(|(h, _)| h.is_some()) {
            break;
        }
    }
    let (head, mut rel) = above.unwrap_or((None, Deprel::Root));
    if head.is_some() && matches!(rel.main(), "nsubj" | "obl" | "obj" | "root" | "acl") {
        rel = Deprel::Ccomp;
    }
    // Free all three first, so that no change is refused for a circle.
    tree.attach(subject, None, Deprel::Root);
    tree.attach(inner.head, None, Deprel::Root);
    tree.attach(outer.head, None, Deprel::Root);
    if head.is_some() {
        tree.attach(outer.head, head, rel);
    }
    let passive = passive_group(tree, words, outer);
    tree.attach(subject, Some(outer.head), subject_role(passive));
    let clause = if opening == Opening::Participle {
        Deprel::Acl
    } else {
        Deprel::AclRelcl
    };
    tree.attach(inner.head, Some(subject), clause);
    // Auxiliaries of the main verb.
    for k in outer.first..outer.head {
        if matches!(tree.upos(k), Upos::Aux) {
            let be = words.function(tree.folded(k)) == Function::Be;
            let rel = if tree.upos(outer.head) != Upos::Verb {
                Deprel::Cop
            } else if passive && be {
                Deprel::AuxPass
            } else {
                Deprel::Aux
            };
            tree.attach(k, Some(outer.head), rel);
        }
    }
    if tree.upos(outer.head) == Upos::Aux {
        tree.retag(outer.head, Upos::Verb, tree.xpos(outer.head));
    }
    // What each verb has on the other's side goes over.
    let strays: Vec<usize> = (0..tree.len())
        .filter(|k| {
            tree.head(*k) == Some(inner.head) && (*k > outer.head || *k < subject)
                || tree.head(*k) == Some(outer.head) && *k > inner.head && *k < outer.first
                || tree.head(*k) == Some(outer.head) && *k > subject && *k < inner.first
        })
        .collect();
    for k in strays {
        let rel = tree.rel(k).unwrap_or(Deprel::Dep);
        if k == subject {
            continue;
        }
        let to = if k > subject && k < outer.first {
            inner.head
        } else {
            outer.head
        };
        tree.attach(k, Some(to), rel);
        // "suspected of having poisoned the president has vanished".
        if to == inner.head
            && k > inner.head
            && rel.main() == "nsubj"
            && let Some(v) = (inner.head..k).rev().find(|v| tree.upos(*v) == Upos::Verb)
        {
            tree.attach(k, Some(v), Deprel::Obj);
        }
    }
    if tree.xpos(outer.head) == "VBN" && outer.first == outer.head {
        tree.retag(outer.head, Upos::Verb, "VBD");
    }
    match opening {
        Opening::Participle => {
            if tree.xpos(inner.head) == "VBD" {
                tree.retag(inner.head, Upos::Verb, "VBN");
            }
        }
        Opening::Contact => {
            let own = (n + 1..inner.first)
                .filter(|k| tree.upos(*k).is_nominal() || tree.xpos(*k) == "PRP")
                .find(|k| !tree.is(*k, &[Deprel::Compound, Deprel::Flat, Deprel::NmodPoss]));
            if let Some(p) = own {
                let passive = passive_group(tree, words, inner);
                tree.attach(p, Some(inner.head), subject_role(passive));
            }
        }
        Opening::Pronoun(r) => {
            let passive = passive_group(tree, words, inner);
            inner_roles(tree, r, inner, subject_role(passive));
        }
    }
    if tree.xpos(inner.head) == "VBN" && inner.first == inner.head && opening != Opening::Participle
    {
        tree.retag(inner.head, Upos::Verb, "VBD");
    }
}

/// The pronoun and the nominals between it and the verb of its clause.
fn inner_roles(tree: &mut Tree, r: usize, inner: Verb, subject: Deprel) {
    let nominal = |tree: &Tree, k: usize| {
        (tree.upos(k).is_nominal() || tree.upos(k) == Upos::Pron) && tree.xpos(k) != "PRP$"
    };
    let heads: Vec<usize> = (r + 1..inner.first)
        .filter(|k| {
            nominal(tree, *k)
                && !matches!(
                    tree.rel(*k),
                    Some(Deprel::Compound | Deprel::Flat | Deprel::NmodPoss | Deprel::NmodUnmarked)
                )
                && !tree.kids_by(*k, &[Deprel::Case]).any(|c| c < *k && c > r)
        })
        .collect();
    let preposition = r.checked_sub(1).filter(|p| tree.upos(*p) == Upos::Adp);
    if tree.xpos(r) == "WP$" {
        let Some(owned) = heads.first().copied() else {
            return;
        };
        tree.attach(owned, Some(inner.head), subject);
        tree.attach(r, Some(owned), Deprel::NmodPoss);
        if let Some(p) = preposition {
            tree.attach(owned, Some(inner.head), Deprel::Obl);
            tree.attach(p, Some(owned), Deprel::Case);
            if let Some(s) = heads.get(1) {
                tree.attach(*s, Some(inner.head), subject);
            }
        } else if let Some(s) = heads.get(1) {
            // "whose crew the Libyans are detaining".
            tree.attach(*s, None, Deprel::Root);
            tree.attach(*s, Some(inner.head), subject);
            tree.attach(owned, Some(inner.head), Deprel::Obj);
        }
        return;
    }
    if let Some(p) = preposition {
        tree.attach(r, Some(inner.head), Deprel::Obl);
        tree.attach(p, Some(r), Deprel::Case);
    } else if heads.is_empty() {
        tree.attach(r, Some(inner.head), subject);
    } else {
        tree.attach(r, Some(inner.head), Deprel::Obj);
    }
    if let Some(s) = heads.first() {
        tree.attach(*s, Some(inner.head), subject);
    }
}
