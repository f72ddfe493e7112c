//! What is known of a verb before its content is sought: group, voice, negation, refusal, and
//! whether anything has been said at all.

use crate::complement;
use crate::cues::{Negated, Pos};
use crate::view::View;
use dateline_document::{Deprel, Upos};
use std::ops::Range;

/// What is known of a verb before its content is sought.
pub(crate) struct Seen {
    pub(crate) at: usize,
    pub(crate) group: Range<usize>,
    pub(crate) negated: bool,
    pub(crate) passive: bool,
}

pub(crate) fn look(view: &View<'_>, v: usize) -> Seen {
    let mut group = view.group(v);
    let passive = is_passive(view, v);
    let negator = |i: usize| view.words().negator.contains(view.folded(i));
    let mut negated = group.clone().any(negator)
        || view.kids(v).iter().any(|k| {
            *k < v
                && negator(*k)
                && matches!(view.rel(*k).main(), "advmod" | "mark" | "cc")
                // "X has not, sources told the paper": another verb's.
                && !(*k + 1..group.start).any(|j| view.folded(j) == ",")
        })
        || view.kids_of(v, &["nsubj"]).any(|s| {
            // "neither X nor Y commented"; not "'Not by us', said X".
            s < v
                && !(s + 1..group.start).any(|j| view.folded(j) == ",")
                && (negator(s)
                    || view
                        .kids_of(s, &["det", "cc", "advmod"])
                        .any(|k| k < s && negator(k)))
        });
    if !negated && let Some(h) = refuser(view, v) {
        negated = true;
        group.start = group.start.min(view.group(h).start);
    }
    negated |= yet_to(view, v);
    Seen {
        at: v,
        group,
        negated,
        passive,
    }
}

/// The verb of refusal that governs the infinitive `v`, not itself negated.
pub(crate) fn refuser(view: &View<'_>, v: usize) -> Option<usize> {
    let h = view.head(v)?;
    let words = view.words();
    // "did not want to speak", "was not authorised to comment"
    let unwilling = || {
        words.willing.contains(view.lemma(h))
            && (view
                .kids(h)
                .iter()
                .any(|k| *k < h && words.negator.contains(view.folded(*k)))
                || view
                    .group(h)
                    .any(|k| words.negator.contains(view.folded(k))))
    };
    // "has yet to be verified", "is not in a position to confirm"
    let yet = || {
        matches!(view.upos(h), Upos::Verb | Upos::Aux)
            && (h + 1..v).any(|k| words.yet.contains(view.folded(k)))
            && (words.seek.contains(view.lemma(h)) || words.keep.contains(view.lemma(h)))
    };
    let no_post = || {
        words.post.contains(view.lemma(h))
            && view
                .kids(h)
                .iter()
                .any(|k| *k < h && words.negator.contains(view.folded(*k)))
    };
    (h < v
        && (words.refuser.contains(view.lemma(h)) || unwilling() || yet() || no_post())
        && matches!(view.rel(v).main(), "xcomp" | "ccomp" | "advcl" | "acl")
        && complement::is_infinitive(view, v))
    .then_some(h)
}

/// "has yet to be verified", where the tree calls "has" an auxiliary.
pub(crate) fn yet_to(view: &View<'_>, v: usize) -> bool {
    let words = view.words();
    let group = view.group(v);
    group.clone().any(|k| {
        words.yet.contains(view.folded(k))
            && view.upos(k + 1) == Upos::Part
            && (group.start..k)
                .any(|h| words.seek.contains(view.lemma(h)) || words.keep.contains(view.lemma(h)))
    })
}

/// A cue that negation or refusal turns.
pub(crate) fn turns(view: &View<'_>, v: usize) -> bool {
    view.kit
        .cues
        .of(view.lemma(v), Pos::Verb)
        .any(|r| r.particle.is_none() && matches!(r.negated, Negated::Turns(_)))
}

fn is_passive(view: &View<'_>, v: usize) -> bool {
    let has = |rel: Deprel| view.kids(v).iter().any(|k| view.rel(*k) == rel);
    if has(Deprel::AuxPass) || has(Deprel::NsubjPass) && !has(Deprel::Aux) {
        return true;
    }
    view.xpos(v) == "VBN"
        && !view.kids(v).iter().any(|k| view.rel(*k) == Deprel::Aux)
        && matches!(view.rel(v), Deprel::Acl | Deprel::Advcl | Deprel::Amod)
}

/// Nothing has been said yet: future, wish, condition, a bare infinitive.
pub(crate) fn unsaid(view: &View<'_>, seen: &Seen) -> bool {
    let v = seen.at;
    let words = view.words();
    if seen.negated {
        return false;
    }
    if seen
        .group
        .clone()
        .any(|i| i != v && words.wish.contains(view.folded(i)))
        // "would only say that he was reading"
        && !seen.group.clone().any(|i| words.only.contains(view.folded(i)))
    {
        return true;
    }
    if complement::is_infinitive(view, v) {
        return view
            .head(v)
            .is_none_or(|h| !words.onward.contains(view.lemma(h)));
    }
    view.kids_of(v, &["mark"])
        .any(|m| words.hypothetical.contains(view.folded(m)))
}
