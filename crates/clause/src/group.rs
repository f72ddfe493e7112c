//! The verb group: tense, aspect, voice, modality and polarity of one clause.

use crate::signature::Form;
use crate::tree::Tree;
use crate::words::{CueEffect, Function, Place, Pos, Words};
use dateline_document::{Aspect, Deprel, Modality, Tense, Upos};

/// What a clause's auxiliaries and particles say.
#[derive(Clone, Debug, Default)]
pub(crate) struct Group {
    pub(crate) tense: Tense,
    pub(crate) aspect: Aspect,
    pub(crate) passive: bool,
    pub(crate) modality: Option<Modality>,
    /// The auxiliary that decides reality: modal, "will", "is to".
    pub(crate) cue: Option<usize>,
    /// The negation.
    pub(crate) negation: Option<usize>,
    /// "would" and its kind.
    pub(crate) would: bool,
    pub(crate) finite: bool,
    /// "to meet".
    pub(crate) infinitive: bool,
    /// First token of the group.
    pub(crate) first: usize,
    /// Simple present: no auxiliary, VBZ or VBP.
    pub(crate) simple_present: bool,
    /// A bare verb without subject or auxiliary.
    pub(crate) bare: bool,
    /// "should have met", "was to have met": told as what did not come about.
    pub(crate) unfulfilled: bool,
}

/// Reads the group around the clause's token `site`; `inherited` is the group of the first
/// conjunct, whose auxiliaries are shared ("will meet and discuss").
pub(crate) fn read(tree: &Tree, words: &Words, site: usize, inherited: Option<&Group>) -> Group {
    let auxiliaries = auxiliaries(tree, words, site);
    let xpos = tree.xpos(site);
    let verbal = matches!(tree.upos(site), Upos::Verb | Upos::Aux);
    let mut group = Group {
        first: auxiliaries.first().copied().unwrap_or(site).min(site),
        ..Group::default()
    };
    let (mut have, mut be, mut passive, mut advised) = (None, None, false, false);
    for &a in &auxiliaries {
        let modality = match words.function(tree.folded(a)) {
            Function::Future => {
                group.tense = Tense::Future;
                None
            }
            Function::Would => {
                group.would = true;
                Some(Modality::Hypothetical)
            }
            Function::Possible | Function::Could => Some(Modality::Possible),
            Function::Able => Some(Modality::Able),
            Function::Obliged => Some(Modality::Obliged),
            Function::Advised => {
                advised = true;
                Some(Modality::Obliged)
            }
            Function::Have => {
                have = Some(a);
                continue;
            }
            Function::Be => {
                be = Some(a);
                continue;
            }
            Function::PassiveAuxiliary => {
                passive = true;
                continue;
            }
            _ => continue,
        };
        // The first modal decides: "may be able to".
        if group.cue.is_none() {
            group.cue = Some(a);
            group.modality = modality;
        }
    }
    let to = infinitive_mark(tree, words, site);
    group.infinitive = to.is_some();
    if let Some(to) = to {
        group.first = group.first.min(to);
    }
    let modal = group.cue.is_some();
    let participle = matches!(xpos, "VBN" | "VBD");
    passive |= auxiliaries
        .iter()
        .any(|a| tree.is(*a, &[Deprel::AuxPass]) && verbal);
    // "were met": the last auxiliary is a form of be and the verb a past participle.
    if verbal && participle && be.is_some() && be > have {
        passive = true;
    }
    if verbal && xpos == "VBN" && auxiliaries.is_empty() && to.is_none() {
        passive = inherited.is_none_or(|g| g.passive || !g.finite);
    }
    // "was arrested and deported": a participle that shares the first one's auxiliary.
    if verbal
        && xpos == "VBD"
        && auxiliaries.is_empty()
        && tree.is(site, &[Deprel::Conj])
        && inherited.is_some_and(|g| g.passive && g.finite)
        && !tree
            .kids(site)
            .any(|k| matches!(tree.main(k), "nsubj" | "obj"))
    {
        passive = true;
    }
    group.passive = passive;
    let progressive = verbal && xpos == "VBG" && be.is_some() || gone(tree, words, &auxiliaries);
    group.aspect = match (have.is_some(), progressive) {
        (true, true) => Aspect::PerfectProgressive,
        (true, false) => Aspect::Perfect,
        (false, true) => Aspect::Progressive,
        (false, false) => Aspect::Simple,
    };
    let finite_form = auxiliaries
        .iter()
        .copied()
        .find(|a| matches!(tree.xpos(*a), "VBD" | "VBZ" | "VBP" | "MD"))
        .map_or(xpos, |a| tree.xpos(a));
    let finite_tense = match finite_form {
        "VBD" => Tense::Past,
        "VBZ" | "VBP" => Tense::Present,
        "MD" => Tense::Present,
        _ => Tense::None,
    };
    if to.is_some() && be_to(tree, words, site, to, &auxiliaries) {
        group.tense = Tense::Future;
        group.modality = Some(Modality::Planned);
        group.cue = be.or(to);
        group.infinitive = false;
        group.finite = true;
    } else if to.is_some() {
        group.tense = Tense::None;
    } else if group.tense == Tense::Future {
        group.finite = true;
    } else {
        group.tense = if have.is_some() && finite_tense != Tense::None {
            Tense::Past
        } else {
            finite_tense
        };
        group.finite = group.tense != Tense::None;
    }
    if auxiliaries.is_empty() && to.is_none() {
        share(&mut group, tree, site, xpos, inherited);
        let subject = tree.kids(site).any(|k| tree.main(k) == "nsubj");
        if verbal && xpos == "VBN" && subject && tree.main(site) != "acl" && !group.finite {
            // A headline, or a past tense read as a participle.
            group.tense = Tense::Past;
            group.finite = true;
            // With an object or a clause it is no passive, whatever the parser says.
            group.passive = tree.kids_by(site, &[Deprel::NsubjPass]).next().is_some()
                && !tree
                    .kids(site)
                    .any(|k| matches!(tree.main(k), "obj" | "ccomp" | "xcomp"))
                && words.embedders(tree.lemma(site), Pos::Verb).is_empty();
        } else if verbal && xpos == "VB" && !group.finite {
            if subject {
                group.tense = Tense::Present;
                group.finite = true;
            } else {
                group.bare = inherited.is_none();
            }
        }
    }
    group.simple_present = verbal
        && auxiliaries.is_empty()
        && group.tense == Tense::Present
        && matches!(xpos, "VBZ" | "VBP");
    group.unfulfilled =
        have.is_some() && (advised || group.tense == Tense::Future && to.is_some() && have > to);
    group.negation = negation(tree, words, site, &auxiliaries);
    if !modal && group.negation.is_none() && auxiliaries.is_empty() {
        group.negation = inherited
            .and_then(|g| g.negation)
            .filter(|_| group.cue.is_some() || xpos == "VB");
    }
    group
}

/// A conjunct without auxiliaries of its own shares those of the first.
fn share(group: &mut Group, tree: &Tree, site: usize, xpos: &str, inherited: Option<&Group>) {
    let Some(first) = inherited else { return };
    let shares = match xpos {
        "VB" => first.cue.is_some() || first.infinitive || first.negation.is_some(),
        "VBN" => first.passive || matches!(first.aspect, Aspect::Perfect),
        "VBG" => matches!(
            first.aspect,
            Aspect::Progressive | Aspect::PerfectProgressive
        ),
        _ => false,
    };
    if shares && tree.is(site, &[Deprel::Conj]) {
        group.tense = first.tense;
        group.aspect = first.aspect;
        group.modality = first.modality;
        group.cue = first.cue;
        group.would = first.would;
        group.finite = first.finite;
        group.infinitive = first.infinitive;
        group.unfulfilled = first.unfulfilled;
    }
}

/// Auxiliaries of `site`: its dependents, and those that stand directly before it whatever the
/// parser made of them.
fn auxiliaries(tree: &Tree, words: &Words, site: usize) -> Vec<usize> {
    let mut out: Vec<usize> = tree
        .kids_by(site, &[Deprel::Aux, Deprel::AuxPass, Deprel::Cop])
        .filter(|k| words.function(tree.folded(*k)) != Function::To)
        .collect();
    if matches!(tree.upos(site), Upos::Verb | Upos::Aux) {
        let mut at = site;
        while at > 0 {
            at -= 1;
            match tree.upos(at) {
                Upos::Aux if !out.contains(&at) => {
                    // An auxiliary of an earlier verb stands under that verb.
                    if tree.head(at).is_some_and(|h| h < at) {
                        break;
                    }
                    out.push(at);
                }
                Upos::Aux | Upos::Adv | Upos::Part => {
                    if words.function(tree.folded(at)) == Function::To {
                        break;
                    }
                }
                _ => break,
            }
        }
    }
    out.sort_unstable();
    out
}

/// "is being held": a form of be among the auxiliaries is itself progressive.
fn gone(tree: &Tree, words: &Words, auxiliaries: &[usize]) -> bool {
    auxiliaries
        .iter()
        .any(|a| tree.xpos(*a) == "VBG" && words.function(tree.folded(*a)) == Function::Be)
}

/// The "to" of an infinitive.
fn infinitive_mark(tree: &Tree, words: &Words, site: usize) -> Option<usize> {
    let is_to = |k: usize| {
        words.function(tree.folded(k)) == Function::To
            && (tree.xpos(k) == "TO" || tree.upos(k) == Upos::Part)
    };
    tree.kids(site)
        .filter(|k| *k < site && tree.is(*k, &[Deprel::Mark, Deprel::Aux]))
        .find(|k| is_to(*k))
        .or_else(|| {
            let before = site.checked_sub(1)?;
            (is_to(before) && matches!(tree.xpos(site), "VB" | "NN")).then_some(before)
        })
}

/// "is to meet", "are not to be held": a finite form of be right before "to".
fn be_to(
    tree: &Tree,
    words: &Words,
    site: usize,
    to: Option<usize>,
    auxiliaries: &[usize],
) -> bool {
    let Some(to) = to else { return false };
    let mut at = to;
    while at > 0 {
        at -= 1;
        match tree.upos(at) {
            Upos::Adv | Upos::Part => {}
            Upos::Aux | Upos::Verb => {
                let be = words.function(tree.folded(at)) == Function::Be
                    && matches!(tree.xpos(at), "VBD" | "VBZ" | "VBP");
                // "the aim is to defeat": the infinitive is what the subject is.
                return be
                    && (auxiliaries.contains(&at) || tree.head(site) == Some(at))
                    && !tree
                        .kids_by(site, &[Deprel::NsubjOuter])
                        .any(|s| is_content(tree, words, s));
            }
            _ => return false,
        }
    }
    false
}

/// A noun whose content an infinitive tells ("the aim is to"), not one that does something.
fn is_content(tree: &Tree, words: &Words, noun: usize) -> bool {
    let lemma = tree.lemma(noun);
    // An envoy is to fly, an exchange is to take place: they govern, but an infinitive is not what
    // they are.
    words
        .embedder(lemma, Pos::Noun, Form::Infinitive, None)
        .is_some_and(|row| words.is_frustrable(&row.class))
        && words.noun(lemma).is_none_or(|n| n.speech)
}

/// The word that negates the clause of `site`.
fn negation(tree: &Tree, words: &Words, site: usize, auxiliaries: &[usize]) -> Option<usize> {
    // "not only", "not necessarily".
    let weakened = |k: usize| {
        words.cues_at(tree.folded(k)).iter().any(|c| {
            c.words.len() > 1
                && c.place == Place::Adverb
                && c.effect == CueEffect::Shade
                && crate::cue::fits(tree, k, &c.words)
        })
    };
    let negates = |k: usize| {
        !weakened(k)
            && (words.function(tree.folded(k)) == Function::Not
                || words.cues_at(tree.folded(k)).iter().any(|c| {
                    c.place == Place::Adverb
                        && c.effect == CueEffect::Negates
                        && crate::cue::fits(tree, k, &c.words)
                }))
    };
    let own = tree
        .kids(site)
        .chain(auxiliaries.iter().flat_map(|a| tree.kids(*a)))
        .filter(|k| {
            tree.is(
                *k,
                &[
                    Deprel::Advmod,
                    Deprel::Aux,
                    Deprel::Mark,
                    Deprel::CcPreconj,
                    Deprel::Cc,
                ],
            )
        })
        .find_map(|k| {
            // "no longer": its first word hangs on its second.
            let first = || {
                tree.kids_by(k, &[Deprel::Advmod])
                    .find(|m| *m < k && negates(*m))
            };
            if negates(k) { Some(k) } else { first() }
        });
    own.or_else(|| {
        // Between the first auxiliary and the verb, whatever it hangs on.
        let first = auxiliaries.first().copied()?;
        (first..site).find(|k| {
            matches!(tree.upos(*k), Upos::Part | Upos::Adv)
                && negates(*k)
                && !tree.kids(*k).any(|x| x > site)
        })
    })
    .or_else(|| {
        // "not to meet".
        let to = infinitive_mark(tree, words, site)?;
        let before = to.checked_sub(1)?;
        let not = words.function(tree.folded(before)) == Function::Not
            && tree.head(before).is_some_and(|h| h >= to);
        // "have yet to meet".
        let yet = words.cues_at(tree.folded(before)).iter().any(|c| {
            c.words.len() > 1
                && c.effect == CueEffect::Negates
                && crate::cue::fits(tree, before, &c.words)
        });
        (not || yet).then_some(before)
    })
    .or_else(|| fronted(tree, words, site, auxiliaries))
    .or_else(|| no_argument(tree, words, site))
}

/// "At no time did the minister", "nor has the envoy": a negation in front draws the auxiliary there.
fn fronted(tree: &Tree, words: &Words, site: usize, auxiliaries: &[usize]) -> Option<usize> {
    let first = auxiliaries.first().copied()?;
    if !(first + 1..site).any(|k| tree.upos(k).is_nominal() || tree.upos(k) == Upos::Pron) {
        return None;
    }
    (1..=4).find_map(|n| {
        let from = first.checked_sub(n)?;
        crate::cue::at(tree, words, from, Place::Adverb)
            .filter(|f| f.cue.effect == CueEffect::Negates && f.last + 1 == first)
            .map(|f| f.token)
    })
}

/// "No talks were held", "neither side agreed": a negated subject or object.
fn no_argument(tree: &Tree, words: &Words, site: usize) -> Option<usize> {
    let is_no = |k: usize| {
        words.cues_at(tree.folded(k)).iter().any(|c| {
            c.place == Place::Determiner
                && c.effect == CueEffect::Negates
                && crate::cue::fits(tree, k, &c.words)
        })
    };
    tree.kids(site)
        .filter(|k| {
            matches!(tree.main(*k), "nsubj" | "obj")
                || tree.is(*k, &[Deprel::NsubjPass, Deprel::Iobj])
        })
        .find_map(|k| {
            if is_no(k) && !tree.upos(k).is_nominal() {
                return Some(k);
            }
            tree.kids(k).find(|d| {
                tree.is(*d, &[Deprel::Det, Deprel::Advmod, Deprel::CcPreconj]) && is_no(*d)
            })
        })
}
