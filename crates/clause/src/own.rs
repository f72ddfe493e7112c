//! What a predicate's own words say of how real it is, before anything that governs it.

use crate::condition::{self, condition_before};
use crate::cue::{self, Found};
use crate::deferral;
use crate::draft::Draft;
use crate::reality::{Own, Sentence};
use crate::tree::Tree;
use crate::words::{CueEffect, Function, Place, Words};
use dateline_document::{Aspect, Deprel, Modality, PredicateKind, Reality, Tense, Upos};

pub(crate) fn own(tree: &Tree, words: &Words, draft: &Draft, sentence: &Sentence) -> Own {
    let mut own = Own::default();
    let mut cues: Vec<Found> = Vec::new();
    if draft.kind == PredicateKind::Noun {
        cues.extend(cue::of_noun(tree, words, draft.head));
    }
    if let Some(group) = &draft.group {
        let clause = cue::of_clause(tree, words, draft.site);
        let future_time = clause
            .iter()
            .find(|f| f.cue.effect == CueEffect::Future)
            .map(|f| f.token);
        let generic = clause
            .iter()
            .find(|f| f.cue.effect == CueEffect::Is(Reality::Generic))
            .map(|f| (f.token, f.last));
        cues.extend(clause);
        own.modality = group.modality;
        own.negative = group.negation.is_some();
        let at = |i: usize| Some((i, i));
        if group.would {
            own.would = true;
            own.cue = group.cue.and_then(at);
        } else if let Some(c) = group.cue {
            own.cue = at(c);
            own.reality = Some(match (group.modality, group.tense) {
                _ if group.unfulfilled => Reality::Negated,
                (_, Tense::Future) => Reality::Planned,
                (Some(Modality::Obliged), _) if group.aspect == Aspect::Perfect => {
                    Reality::Possible
                }
                (Some(Modality::Obliged), _) => Reality::Demanded,
                _ => Reality::Possible,
            });
        } else if group.finite {
            own.reality = Some(plain(tree, words, draft, future_time.is_some()));
            if own.reality == Some(Reality::Planned) {
                own.cue = future_time.and_then(at);
            }
        }
        if let Some(n) = group.negation {
            // "could not" is a plain negation, "may not" and "might not" leave it open.
            let weak = group
                .cue
                .is_some_and(|c| words.function(tree.folded(c)) == Function::Possible);
            own.reality = Some(if weak {
                Reality::Possible
            } else if group.unfulfilled && group.tense != Tense::Future {
                Reality::Occurred
            } else {
                Reality::Negated
            });
            own.cue = at(n);
        }
        if let Some(g) = generic.filter(|_| {
            own.reality
                .is_none_or(|r| matches!(r, Reality::Occurred | Reality::Ongoing))
        }) && group.tense == Tense::Present
        {
            own.reality = Some(Reality::Generic);
            own.cue = Some(g);
        }
        if own.reality == Some(Reality::Occurred)
            && deferral::counted_on(tree, words, draft.site + 1, draft.site + 8)
        {
            own.reality = Some(Reality::Ongoing);
        }
        if let Some(span) = in_place_of(tree, words, group.first) {
            own.negative = true;
            own.reality = Some(Reality::Negated);
            own.cue = Some(span);
        }
        // "students occupying the hall since Monday", "has observers watching the line".
        if own.reality.is_none() && tree.xpos(draft.site) == "VBG" && group.aspect == Aspect::Simple
        {
            let held = tree.is(draft.site, &[Deprel::Acl])
                && tree
                    .head(draft.site)
                    .filter(|o| tree.is(*o, &[Deprel::Obj]))
                    .and_then(|o| tree.head(o))
                    .is_some_and(|v| {
                        matches!(tree.xpos(v), "VBZ" | "VBP") && words.is_state(tree.lemma(v))
                    });
            let with = tree.is(draft.site, &[Deprel::Acl, Deprel::Advcl])
                && tree.head(draft.site).is_some_and(|n| {
                    n.checked_sub(1).is_some_and(|b| {
                        words.listed("absolute", tree.folded(b))
                            || b > 0
                                && tree.upos(b) == Upos::Det
                                && words.listed("absolute", tree.folded(b - 1))
                    })
                });
            // "without the parties signing a page".
            let lacking = tree.is(draft.site, &[Deprel::Acl, Deprel::Advcl, Deprel::Ccomp])
                && tree.head(draft.site).is_some_and(|n| {
                    n < draft.site
                        && cue::of_preposition(tree, words, n)
                            .is_some_and(|f| f.cue.effect == CueEffect::Negates)
                });
            if lacking {
                own.negative = true;
                own.reality = Some(Reality::Negated);
            } else if held || with || deferral::since(tree, words, draft.site).is_some() {
                own.reality = Some(Reality::Ongoing);
            }
        }
        let present = group.tense == Tense::Present;
        if present
            && own.reality == Some(Reality::Occurred)
            && let Some(c) = condition::free_choice(tree, words, draft.site)
        {
            own.conditional = true;
            own.reality = Some(Reality::Conditional);
            own.cue = at(c);
        }
        // "any ship that enters will be sunk".
        if matches!(own.reality, Some(Reality::Planned | Reality::Possible))
            && !own.negative
            && let Some(c) = condition::whichever(tree, words, draft.site)
        {
            own.conditional = true;
            own.reality = Some(Reality::Conditional);
            own.cue = at(c);
        }
        let place = (group.first, draft.site);
        condition::condition(tree, words, place, present, sentence, &mut own);
        // "as long as they are paid": the clause of the condition itself.
        if let Some(k) = tree
            .kids_by(draft.site, &[Deprel::Mark])
            .find(|k| sentence.conditions.covers(*k))
        {
            own.conditional = true;
            own.reality = Some(Reality::Conditional);
            own.cue = at(k);
        }
        if sentence.conditions.include(draft.site)
            && !own.conditional
            && own.reality != Some(Reality::Negated)
        {
            own.conditional = true;
            own.reality = Some(Reality::Conditional);
        }
        if let Some(span) = condition_before(tree, words, draft.site) {
            own.conditional = true;
            own.reality = Some(Reality::Conditional);
            own.cue = Some(span);
        }
        // "should the truce collapse".
        if words.inverts(tree.folded(group.first))
            && tree.is(draft.site, &[Deprel::Advcl])
            && draft.subject.first().is_some_and(|s| *s > group.first)
        {
            own.conditional = true;
            own.reality = Some(Reality::Conditional);
            own.cue = at(group.first);
        }
    }
    for found in &cues {
        own.modality = own.modality.or(found.cue.modality);
        own.factuality = own.factuality.or(found.cue.factuality);
        let span = (found.token, found.last);
        match found.cue.effect {
            CueEffect::Negates if draft.kind == PredicateKind::Noun && found.token < draft.head => {
                own.negative = true;
                own.reality = Some(Reality::Negated);
                own.cue = Some(span);
            }
            // "has not decided if it will join": a question, no condition.
            CueEffect::Is(Reality::Conditional)
                if found
                    .token
                    .checked_sub(1)
                    .is_some_and(|b| words.listed("question-verbs", tree.lemma(b))) =>
            {
                own.asked = true;
                own.reality = Some(Reality::Possible);
                own.cue = Some(span);
            }
            CueEffect::Is(Reality::Possible) if found.cue.place == Place::Mark => {
                own.asked = true;
                own.reality = Some(Reality::Possible);
                own.cue = Some(span);
            }
            CueEffect::Is(Reality::Conditional) => {
                own.conditional = true;
                own.reality = Some(Reality::Conditional);
                own.cue = Some(span);
            }
            CueEffect::Is(Reality::Generic) => {}
            CueEffect::Is(r) => {
                let open = own.reality.is_none_or(|r| {
                    matches!(r, Reality::Occurred | Reality::Ongoing | Reality::Planned)
                });
                if open && !own.negative {
                    own.reality = Some(r);
                    own.cue = Some(span);
                }
            }
            _ => {}
        }
    }
    if draft.kind == PredicateKind::Noun && own.reality.is_none() {
        own.reality = beside_noun(tree, words, draft);
    }
    own
}

/// What stands behind a noun and its phrases: "the elections, set for May", "the siege entered its
/// fifth week".
fn beside_noun(tree: &Tree, words: &Words, draft: &Draft) -> Option<Reality> {
    let end = (draft.head + 1..tree.len())
        .find(|k| {
            matches!(tree.xpos(*k), "MD" | "VBZ" | "VBP" | "VBD")
                || matches!(tree.folded(*k), ";" | ":")
        })
        .unwrap_or(tree.len());
    let set = (draft.head + 1..end.min(draft.head + 9)).any(|k| {
        let apart = tree.folded(k - 1) == ","
            || tree.upos(k - 1) == Upos::Adv && k >= 2 && tree.folded(k - 2) == ",";
        (matches!(tree.xpos(k), "VBN" | "JJ") || apart && tree.upos(k) == Upos::Verb)
            && tree.main(k) != "amod"
            && matches!(tree.xpos(k + 1), "IN" | "TO")
            && (words.listed("earlier-plan", tree.folded(k))
                || cue::at(tree, words, k, Place::Adjective)
                    .is_some_and(|f| f.cue.effect == CueEffect::Is(Reality::Planned)))
            && (tree.head(k) == Some(draft.head) || apart)
    });
    if set {
        return Some(Reality::Planned);
    }
    // "made its ratification dependent on the delivery".
    let bound = tree.main(draft.head) == "obj"
        && (draft.head + 1..end)
            .take_while(|k| tree.upos(*k) != Upos::Punct)
            .any(|k| {
                matches!(tree.upos(k), Upos::Adj | Upos::Noun)
                    && cue::at(tree, words, k, Place::Preposition).is_some_and(|f| {
                        f.last > k && f.cue.effect == CueEffect::Is(Reality::Conditional)
                    })
            });
    if bound {
        return Some(Reality::Conditional);
    }
    // "remains an option", "is one of the possibilities".
    let open = tree.main(draft.head) == "nsubj"
        && (words.function(tree.folded(end)) == Function::Be || words.is_state(tree.lemma(end)))
        && (end + 1..end + 7)
            .take_while(|k| {
                tree.upos(*k) != Upos::Punct && !matches!(tree.upos(*k), Upos::Verb | Upos::Sconj)
            })
            .any(|k| words.listed("open-nouns", tree.lemma(k)));
    if open {
        return Some(Reality::Possible);
    }
    if deferral::counted_on(tree, words, draft.head + 1, end.min(draft.head + 14)) {
        return Some(Reality::Ongoing);
    }
    let clause = (end + 1..tree.len())
        .find(|k| tree.upos(*k) == Upos::Punct)
        .unwrap_or(tree.len());
    (tree.main(draft.head) == "nsubj" && deferral::counted_on(tree, words, end, clause))
        .then_some(Reality::Ongoing)
}

/// "rather than approve", "instead of waiting": the words of a replaced act right before it.
fn in_place_of(tree: &Tree, words: &Words, first: usize) -> Option<(usize, usize)> {
    let from = first.checked_sub(2)?;
    cue::at(tree, words, from, Place::Mark)
        .filter(|f| f.last + 1 == first && f.cue.effect == CueEffect::Negates)
        .map(|f| (f.token, f.last))
}

/// Finite, affirmed, without modal.
pub(crate) fn plain(tree: &Tree, words: &Words, draft: &Draft, future_time: bool) -> Reality {
    let Some(group) = &draft.group else {
        return Reality::Occurred;
    };
    match (group.tense, group.aspect) {
        (Tense::Future, _) => Reality::Planned,
        // "The talks are on Sunday".
        (Tense::Present, Aspect::Simple)
            if draft.kind == PredicateKind::Noun
                && draft.light.is_none()
                && draft.site != draft.head
                && draft.noun.is_some_and(|n| n.fixture)
                && (words.is_time_word(tree.folded(draft.site)) || dated(tree, words, draft)) =>
        {
            Reality::Planned
        }
        // "is scheduled for Monday".
        (Tense::Present | Tense::Past, Aspect::Simple)
            if group.passive
                && words.listed("earlier-plan", tree.folded(draft.site))
                && dated(tree, words, draft) =>
        {
            Reality::Planned
        }
        // "for weeks farmers have blocked the road".
        (Tense::Past, Aspect::Perfect)
            if !group.passive
                && matches!(tree.xpos(group.first), "VBZ" | "VBP")
                && tree.kids(draft.site).any(|k| {
                    tree.main(k) == "obl"
                        && tree.xpos(k) == "NNS"
                        && words.is_period(tree.lemma(k))
                        && tree
                            .kids_by(k, &[Deprel::Case])
                            .any(|c| words.listed("appointing", tree.folded(c)))
                }) =>
        {
            Reality::Ongoing
        }
        (Tense::Present, _) if future_time && !group.passive => Reality::Planned,
        // "is sending two more": the progressive of what is over at once tells a plan.
        (Tense::Present | Tense::Past, Aspect::Progressive)
            if words.listed("departures", &draft.lemma)
                && !group.passive
                && deferral::since(tree, words, draft.site).is_none() =>
        {
            Reality::Planned
        }
        (_, Aspect::Progressive | Aspect::PerfectProgressive) => Reality::Ongoing,
        // "has been under occupation", "have been on strike".
        (Tense::Past, Aspect::Perfect)
            if tree.xpos(draft.site) == "VBN"
                && words.function(tree.folded(draft.site)) == Function::Be
                && draft.light.is_some() =>
        {
            Reality::Ongoing
        }
        (Tense::Present, Aspect::Simple)
            if group.simple_present
                && dated(tree, words, draft)
                && words.is_futurate(&draft.lemma) =>
        {
            Reality::Planned
        }
        // "have been on strike since May".
        (Tense::Past, Aspect::Perfect)
            if draft.kind == PredicateKind::Noun && draft.light.is_none() =>
        {
            Reality::Ongoing
        }
        // "the delegations meet again on the 14th": a day beside a plain present.
        (Tense::Present, Aspect::Simple)
            if group.simple_present
                && !words.is_state(&draft.lemma)
                && words
                    .embedder(
                        &draft.lemma,
                        crate::words::Pos::Verb,
                        crate::signature::Form::Finite,
                        None,
                    )
                    .is_none()
                && on_a_day(tree, words, draft) =>
        {
            Reality::Planned
        }
        (Tense::Present, Aspect::Simple)
            if words.is_state(&draft.lemma)
                || draft.light.is_some() && words.is_state(tree.lemma(draft.site))
                || draft.kind == PredicateKind::Adjective
                || draft.kind == PredicateKind::Noun && draft.light.is_none() =>
        {
            Reality::Ongoing
        }
        _ => Reality::Occurred,
    }
}

/// A phrase that names a day, a month or a season follows: "on the fourth", "in the autumn".
fn on_a_day(tree: &Tree, words: &Words, draft: &Draft) -> bool {
    tree.kids(draft.site).any(|k| {
        let names = |t: usize| {
            words.is_time_word(tree.folded(t)) || words.listed("calendar", tree.folded(t))
        };
        let dated = k > draft.site
            && tree.is(k, &[Deprel::Obl, Deprel::OblUnmarked])
            && (names(k) || tree.kids(k).any(names));
        let again = tree
            .kids(k)
            .any(|c| words.listed("time-modifiers", tree.folded(c)) && tree.upos(c) == Upos::Det);
        let since = tree.kids_by(k, &[Deprel::Case]).any(|c| {
            cue::at(tree, words, c, Place::Preposition)
                .is_some_and(|f| f.cue.effect == CueEffect::Is(Reality::Occurred))
        });
        dated && !again && !since
    })
}

/// A bare or prepositional phrase with a time follows: "begins on Monday".
pub(crate) fn dated(tree: &Tree, words: &Words, draft: &Draft) -> bool {
    tree.kids(draft.site).any(|k| {
        k > draft.site
            && tree.is(k, &[Deprel::Obl, Deprel::OblUnmarked])
            && (words.is_period(tree.lemma(k))
                || words.is_period(tree.folded(k))
                || tree.kids(k).any(|c| words.is_period(tree.folded(c))))
    })
}
