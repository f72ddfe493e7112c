//! Plans that a sentence puts to another time without a verb of putting off: "originally set for
//! March, will now take place in June", "a week later than planned".

use crate::cue;
use crate::tree::Tree;
use crate::words::{CueEffect, Function, Place, Words};
use dateline_document::{Deprel, Reality};

/// The sentence puts what it plans to another time.
pub(crate) fn find(tree: &Tree, words: &Words, starts: &[usize]) -> bool {
    let phrase = starts.iter().any(|t| {
        cue::at(tree, words, *t, Place::Anywhere)
            .is_some_and(|f| f.cue.effect == CueEffect::Is(Reality::Postponed))
    });
    if phrase {
        return true;
    }
    let earlier = (0..tree.len()).find(|t| {
        let was_to = words.function(tree.folded(*t)) == Function::Be
            && tree.xpos(*t) == "VBD"
            && words.function(tree.folded(t + 1)) == Function::To;
        was_to || words.listed("earlier-plan", tree.folded(*t)) && tree.main(*t) != "root"
    });
    // "instead of March": another time in place of one.
    let instead = starts.iter().any(|t| {
        cue::at(tree, words, *t, Place::Preposition).is_some_and(|f| {
            f.cue.effect == CueEffect::Negates
                && f.last > *t
                && words.is_period(tree.folded(f.last + 1))
        })
    });
    // "next Sunday instead".
    let swapped = (1..tree.len())
        .any(|t| words.listed("instead", tree.folded(t)) && words.is_period(tree.folded(t - 1)));
    instead
        || swapped
        || earlier.is_some_and(|e| {
            (e + 1..tree.len()).any(|t| {
                words.listed("anew", tree.folded(t))
                    || words.listed("only", tree.folded(t)) && tree.xpos(t + 1) == "IN"
            })
        })
}

/// "for the third day", "in its second month", "entered its fifth week": a stretch of time that is
/// counted on.
pub(crate) fn counted_on(tree: &Tree, words: &Words, from: usize, to: usize) -> bool {
    (from..to.min(tree.len())).any(|t| {
        words.listed("ordinals", tree.folded(t))
            && t.checked_sub(1).is_some_and(|b| {
                // "for third day" in headlines.
                words.listed("durative", tree.lemma(b))
                    || matches!(tree.xpos(b), "DT" | "PRP$")
                        && b.checked_sub(1)
                            .is_some_and(|d| words.listed("durative", tree.lemma(d)))
            })
            && (t + 1..t + 3).any(|k| words.is_period(tree.lemma(k)))
    })
}

/// "since Monday": the phrase of `site` from which something lasts.
pub(crate) fn since(tree: &Tree, words: &Words, site: usize) -> Option<usize> {
    tree.kids(site)
        .filter(|k| *k > site && tree.main(*k) == "obl")
        .find(|k| {
            tree.kids_by(*k, &[Deprel::Case]).any(|c| {
                words.listed("durative", tree.folded(c)) && tree.xpos(c) == "IN" && {
                    // "since", not "in" or "for", which need a count.
                    cue::at(tree, words, c, Place::Preposition)
                        .is_some_and(|f| f.cue.effect == CueEffect::Is(Reality::Occurred))
                }
            })
        })
}
