//! Conditions: where they stand in a sentence and what depends on them.
//!
//! Parsers hang conditions where they like; the words tell more. A condition in front ends at its
//! comma and the next clause depends on it; one behind depends on the verb before it.

use crate::cue;
use crate::reality::{Own, Sentence};
use crate::signature::Form;
use crate::tree::Tree;
use crate::words::{CueEffect, Function, Place, Pos, Words};
use dateline_document::{Deprel, Reality, Upos};

/// Conditions of a sentence.
#[derive(Default)]
pub(crate) struct Conditions {
    /// Words that begin one.
    pub(crate) marks: Vec<usize>,
    /// Last word of each.
    ends: Vec<usize>,
    /// Verbs that the words alone put under one.
    consequents: Vec<usize>,
    /// Verbs that the words alone put into one.
    antecedents: Vec<usize>,
}

impl Conditions {
    /// Reads the words of a sentence; `question`: it ends with a question mark.
    pub(crate) fn find(tree: &Tree, words: &Words, starts: &[usize], question: bool) -> Self {
        let mut out = Conditions::default();
        for t in 0..tree.len() {
            if let Some(last) = starts
                .binary_search(&t)
                .ok()
                .and_then(|_| mark_at(tree, words, t))
            {
                out.marks.push(t);
                out.ends.push(last);
                out.antecedents.extend(inside(tree, words, t, last));
                out.consequents.extend(if opens(tree, t) {
                    ahead(tree, words, last)
                } else {
                    behind(tree, t)
                });
            } else if inverted(tree, words, t, question) {
                out.antecedents.extend(
                    (t + 1..tree.len())
                        .take_while(|k| tree.folded(*k) != ",")
                        .find(|k| {
                            matches!(tree.xpos(*k), "VB" | "VBN") && tree.upos(*k) == Upos::Verb
                        }),
                );
                out.consequents.extend(if t == 0 {
                    ahead(tree, words, t)
                } else {
                    modal_before(tree, words, t)
                });
            } else if let Some(verb) = only_then(tree, words, t) {
                out.consequents.push(verb);
            }
        }
        out
    }

    /// `k` is one of the words that begin a condition.
    pub(crate) fn covers(&self, k: usize) -> bool {
        self.marks
            .iter()
            .zip(&self.ends)
            .any(|(from, to)| (*from..=*to).contains(&k))
    }

    /// `site` is the verb of a condition.
    pub(crate) fn include(&self, site: usize) -> bool {
        self.antecedents.contains(&site)
    }

    fn hold(&self, tree: &Tree, site: usize) -> bool {
        let stands = |x: &usize| self.consequents.contains(x);
        stands(&site)
            || tree.is(site, &[Deprel::Conj]) && tree.head(site).is_some_and(|h| stands(&h))
    }
}

/// Last word of a condition's mark at `t`, or of a phrase that makes one ("in exchange for").
fn mark_at(tree: &Tree, words: &Words, t: usize) -> Option<usize> {
    let is = |f: &cue::Found| f.cue.effect == CueEffect::Is(Reality::Conditional);
    let found = cue::at(tree, words, t, Place::Mark)
        .filter(is)
        .or_else(|| {
            cue::at(tree, words, t, Place::Preposition)
                .filter(is)
                .filter(|f| f.last > t)
        })
        .or_else(|| {
            cue::at(tree, words, t, Place::Adverb)
                .filter(is)
                .filter(|_| opens(tree, t))
        })?;
    // "asked if": a question.
    let before = t.checked_sub(1);
    if before.is_some_and(|b| words.listed("question-verbs", tree.lemma(b))) {
        return None;
    }
    // "provided the weapons" is no condition, "provided that", "provided they" is.
    if tree.upos(t) == Upos::Verb && found.last == t {
        let marked = matches!(tree.xpos(t + 1), "PRP" | "IN" | "WDT")
            && words.function(tree.folded(t + 1)) != Function::By;
        let bound = before.is_some_and(|b| {
            tree.upos(b).is_nominal() || matches!(tree.upos(b), Upos::Aux | Upos::Adv | Upos::Pron)
        });
        let to = words.function(tree.folded(t + 1)) == Function::To;
        if !marked && (bound || to || !opens(tree, t)) {
            return None;
        }
    }
    Some(found.last)
}

/// The verb of the condition itself, where it has a subject and no comma parts it from its mark.
fn inside(tree: &Tree, words: &Words, t: usize, last: usize) -> Option<usize> {
    cue::at(tree, words, t, Place::Mark)?;
    let verb = clause_verb(tree, words, last + 1)?;
    let between = last + 1..verb;
    (verb < last + 14
        && between
            .clone()
            .any(|k| tree.upos(k).is_nominal() || tree.upos(k) == Upos::Pron)
        && between
            .clone()
            .all(|k| !matches!(tree.folded(k), "," | ";" | ":")))
    .then_some(verb)
}

/// A clause may begin at `t`.
fn opens(tree: &Tree, t: usize) -> bool {
    let Some(before) = t.checked_sub(1) else {
        return true;
    };
    match tree.upos(before) {
        Upos::Punct => {
            // The comma before a condition that ends the sentence opens nothing.
            tree.folded(before) != "," || (t..tree.len()).any(|k| tree.folded(k) == ",")
        }
        Upos::Sconj | Upos::Cconj => true,
        _ => false,
    }
}

/// The verb of the clause behind the comma that ends the condition.
fn ahead(tree: &Tree, words: &Words, last: usize) -> Option<usize> {
    // An adverb ("otherwise") ends at once; a clause at the comma behind its first words.
    let comma = (last + 1..tree.len()).find(|i| tree.folded(*i) == ",");
    let from = match comma {
        Some(c) => c + 1,
        None if matches!(tree.upos(last), Upos::Adv) => last + 1,
        None => return None,
    };
    clause_verb(tree, words, from)
}

/// The first verb from `from` on that is in no relative clause and tells of no speech.
fn clause_verb(tree: &Tree, words: &Words, from: usize) -> Option<usize> {
    let mut at = from;
    while at < tree.len() {
        let finite = matches!(tree.xpos(at), "MD" | "VBZ" | "VBP" | "VBD");
        if !finite {
            at += 1;
            continue;
        }
        let verb = (at..(at + 8).min(tree.len())).find(|k| tree.upos(*k) == Upos::Verb);
        let relative = at.checked_sub(1).is_some_and(|b| {
            matches!(tree.xpos(b), "WDT" | "WP")
                || words.function(tree.folded(b)) == Function::Relative
        });
        let speaks = verb.is_some_and(|v| {
            tree.folded(v + 1) == ","
                && words
                    .embedder(tree.lemma(v), Pos::Verb, Form::Finite, None)
                    .is_some()
        });
        match verb {
            Some(v) if relative || speaks => at = v + 1,
            Some(v) => return Some(v),
            None => return None,
        }
    }
    None
}

/// The bare verb right before a condition that stands behind ("agreed to go provided that").
fn behind(tree: &Tree, t: usize) -> Option<usize> {
    let verb = (0..t).rev().find(|k| tree.upos(*k) == Upos::Verb)?;
    (tree.xpos(verb) == "VB").then_some(verb)
}

/// The verb of the last modal before `t`.
fn modal_before(tree: &Tree, words: &Words, t: usize) -> Option<usize> {
    let modal = (0..t).rev().find(|k| {
        matches!(
            words.function(tree.folded(*k)),
            Function::Would | Function::Future | Function::Possible | Function::Could
        )
    })?;
    (modal..t).find(|k| tree.upos(*k) == Upos::Verb)
}

/// "Should the truce", "Had the pilot", ", were the strikes to end".
fn inverted(tree: &Tree, words: &Words, t: usize, question: bool) -> bool {
    if question
        || !words.inverts(tree.folded(t))
        || t > 0 && tree.upos(t - 1) != Upos::Punct && !unreal(tree, words, t)
        || !matches!(
            tree.upos(t + 1),
            Upos::Det | Upos::Propn | Upos::Pron | Upos::Noun | Upos::Adj | Upos::Num | Upos::Adv
        )
    {
        return false;
    }
    // "were" needs its infinitive.
    words.function(tree.folded(t)) != Function::Be
        || (t + 1..tree.len())
            .take_while(|k| tree.folded(*k) != ",")
            .any(|k| words.function(tree.folded(k)) == Function::To)
}

/// "would have signed it had parliament agreed": no comma, but a condition contrary to fact before.
fn unreal(tree: &Tree, words: &Words, t: usize) -> bool {
    let would = (0..t).any(|k| {
        words.function(tree.folded(k)) == Function::Would
            && words.function(tree.folded(k + 1)) == Function::Have
    });
    words.function(tree.folded(t)) == Function::Have
        && would
        && (t + 2..t + 6).any(|k| tree.xpos(k) == "VBN")
}

/// Something in the sentence that "would" may depend on: "once the agreement is signed", "only with
/// a mandate".
pub(crate) fn soft(tree: &Tree, words: &Words, from: usize) -> bool {
    (from..tree.len()).any(|t| {
        words.listed("soft-conditions", tree.folded(t)) && matches!(tree.main(t), "mark" | "advmod")
            || words.listed("only", tree.folded(t)) && words.listed("only-then", tree.folded(t + 1))
    }) || (0..tree.len()).any(|t| {
        // "without air cover the garrison would fall".
        tree.is(t, &[Deprel::Case])
            && cue::at(tree, words, t, Place::Preposition)
                .is_some_and(|f| f.cue.effect == CueEffect::Negates)
    })
}

/// The words of a condition right behind a noun's phrase: "a truce in exchange for the port".
pub(crate) fn beside(tree: &Tree, noun: usize, sentence: &Sentence) -> bool {
    sentence.conditions.marks.iter().any(|t| {
        *t > noun
            && *t <= noun + 5
            && (noun + 1..*t).all(|k| tree.upos(k) != Upos::Verb && tree.upos(k) != Upos::Punct)
    })
}

/// "can only begin when", "will be paid only after": nothing before that.
pub(crate) fn only_later(tree: &Tree, words: &Words, first: usize, site: usize) -> bool {
    let then = |t: usize| words.listed("only-then", tree.folded(t));
    let Some(only) = (first.saturating_sub(1)..tree.len())
        .take_while(|k| *k <= site || tree.upos(*k) != Upos::Verb)
        .find(|k| words.listed("only", tree.folded(*k)) && tree.upos(*k) == Upos::Adv)
    else {
        return false;
    };
    if words.function(tree.folded(only)) == Function::Not {
        return false;
    }
    then(only + 1)
        || only < site
            && (site + 1..tree.len()).any(|k| then(k) && matches!(tree.main(k), "mark" | "advmod"))
}

/// "whoever shelters them", "any country that supplies them": whoever it may be, under a condition.
pub(crate) fn free_choice(tree: &Tree, words: &Words, site: usize) -> Option<usize> {
    let subject = tree
        .kids(site)
        .find(|k| tree.main(*k) == "nsubj" && words.listed("free-choice", tree.folded(*k)));
    subject.or_else(|| {
        let noun = tree
            .head(site)
            .filter(|_| tree.is(site, &[Deprel::AclRelcl]))?;
        if words.listed("free-choice", tree.folded(noun)) {
            return Some(noun);
        }
        tree.kids_by(noun, &[Deprel::Det])
            .find(|k| words.listed("free-choice", tree.folded(*k)))
    })
}

/// "any ship that enters will be sunk", "whoever shelters them will be hanged": the subject is
/// whichever it may be.
pub(crate) fn whichever(tree: &Tree, words: &Words, site: usize) -> Option<usize> {
    let subject = tree.kids(site).find(|k| tree.main(*k) == "nsubj")?;
    if words.listed("whichever", tree.folded(subject)) {
        return Some(subject);
    }
    tree.kids(subject)
        .find(|k| *k < subject && words.listed("whichever", tree.folded(*k)))
}

/// "if only they would listen": a wish.
pub(crate) fn wished(tree: &Tree, words: &Words, site: usize) -> bool {
    (1..site).any(|t| {
        words.listed("only", tree.folded(t))
            && cue::at(tree, words, t - 1, Place::Mark)
                .is_some_and(|f| f.cue.effect == CueEffect::Is(Reality::Conditional))
    })
}

/// "will free them once the papers are signed": a time that has yet to come is a condition.
fn not_before(tree: &Tree, words: &Words, site: usize) -> bool {
    tree.kids_by(site, &[Deprel::Advcl]).any(|k| {
        let opened = (k.saturating_sub(12)..k).rev().any(|t| {
            words.listed("soft-marks", tree.folded(t))
                && (tree.head(t) == Some(k) || tree.head(t).is_some_and(|h| h <= k && h + 12 > k))
        });
        let past = tree.xpos(k) == "VBD"
            || tree
                .kids_by(k, &[Deprel::Aux, Deprel::AuxPass, Deprel::Cop])
                .any(|a| tree.xpos(a) == "VBD");
        opened && !past
    })
}

/// "Let one shell fall and we shall answer", "leave by noon or we fire": a call, and what follows.
fn after_a_call(tree: &Tree, words: &Words, site: usize, ahead: bool, present: bool) -> bool {
    let Some(first) = tree
        .head(site)
        .filter(|_| tree.is(site, &[Deprel::Conj, Deprel::Parataxis]))
    else {
        return false;
    };
    let called = tree.xpos(first) == "VB"
        && !tree
            .kids(first)
            .any(|k| k < first && matches!(tree.main(k), "nsubj" | "aux" | "mark" | "cop"));
    called
        && (first..site).any(|k| {
            words.listed("or-else", tree.folded(k)) && (ahead || present)
                || words.listed("and-then", tree.folded(k)) && ahead
        })
}

/// "Only if the militia disarms will the government negotiate", "only after ... would".
fn only_then(tree: &Tree, words: &Words, t: usize) -> Option<usize> {
    if !words.listed("only", tree.folded(t)) || !words.listed("only-then", tree.folded(t + 1)) {
        return None;
    }
    let modal = (t + 2..tree.len()).find(|k| {
        matches!(
            words.function(tree.folded(*k)),
            Function::Would
                | Function::Future
                | Function::Possible
                | Function::Could
                | Function::Able
        ) && !matches!(
            tree.upos(k + 1),
            Upos::Verb | Upos::Aux | Upos::Adv | Upos::Part
        )
    })?;
    (modal + 1..tree.len()).find(|k| tree.upos(*k) == Upos::Verb && tree.xpos(*k) == "VB")
}

/// A mark of a condition behind `site` that stands under it, with no other verb on the way that
/// comes before the mark: "will talk on condition that", "will open the crossing in the event that".
fn condition_behind(tree: &Tree, site: usize, sentence: &Sentence) -> bool {
    sentence.conditions.marks.iter().any(|&t| {
        t > site
            && std::iter::successors(tree.head(t), |x| tree.head(*x))
                .take_while(|x| *x == site || *x > t || tree.upos(*x) != Upos::Verb)
                .any(|x| x == site)
    })
}

/// "in the event that a truce is reached": the words of a condition right before the clause's mark.
pub(crate) fn condition_before(tree: &Tree, words: &Words, site: usize) -> Option<(usize, usize)> {
    let mark = tree
        .kids_by(site, &[Deprel::Mark])
        .filter(|m| *m < site)
        .min()?;
    (1..=4).find_map(|n| {
        let from = mark.checked_sub(n)?;
        cue::at(tree, words, from, Place::Mark)
            .filter(|f| f.last + 1 == mark)
            .filter(|f| f.cue.effect == CueEffect::Is(Reality::Conditional))
            .map(|f| (from, f.last))
    })
}

/// "if they meet", and what depends on a condition.
pub(crate) fn condition(
    tree: &Tree,
    words: &Words,
    (first, site): (usize, usize),
    present: bool,
    sentence: &Sentence,
    own: &mut Own,
) {
    let by_words = sentence.conditions.hold(tree, site);
    let depends = by_words
        || matches!(own.reality, Some(Reality::Planned | Reality::Possible))
            && only_later(tree, words, first, site)
        || tree.kids_by(site, &[Deprel::Advcl]).any(|k| {
            tree.kids_by(k, &[Deprel::Mark, Deprel::Advmod, Deprel::Case])
                .any(|m| {
                    cue::at(tree, words, m, Place::Mark)
                        .is_some_and(|f| f.cue.effect == CueEffect::Is(Reality::Conditional))
                })
        })
        || condition_behind(tree, site, sentence);
    let ahead = matches!(own.reality, Some(Reality::Planned));
    let depends = depends
        || (ahead || own.reality.is_none()) && !own.negative && not_before(tree, words, site)
        || !own.negative && after_a_call(tree, words, site, ahead, present);
    if depends {
        own.conditional = true;
        if own
            .reality
            .is_some_and(|r| matches!(r, Reality::Planned | Reality::Possible))
            // "If no solution is found, the pilots strike."
            || (by_words || after_a_call(tree, words, site, ahead, present))
                && present
                && own.reality == Some(Reality::Occurred)
        {
            own.reality = Some(Reality::Conditional);
        }
    }
}
