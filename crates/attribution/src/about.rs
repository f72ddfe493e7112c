//! What a confirmation, denial or silence speaks of: an attribution before it.

use crate::draft::{Draft, Origin, near};
use crate::view::View;
use dateline_document::{Stance, Upos};
use smol_str::SmolStr;
use std::collections::HashSet;
use std::ops::Range;

/// Fills `about`: where the words only point back ("this", "the report") or say nothing, and
/// where they name again what somebody said before.
pub(crate) fn link(view: &View<'_>, drafts: &mut [Draft]) {
    let mut found = Vec::new();
    for (i, d) in drafts.iter().enumerate() {
        if !answers(d.stance) {
            continue;
        }
        let earlier: Vec<(usize, usize, usize)> = near(drafts, i)
            .filter(|(j, p)| {
                *j != i
                    && p.at < d.at
                    && !p.content.is_empty()
                    && !p.holds(d.at)
                    && !d.citing.contains(j)
                    && !p.citing.contains(&i)
                    && !matches!(p.origin, Origin::Cited | Origin::Hearer)
                    && p.source.as_ref().map(|s| s.head) != d.source.as_ref().map(|s| s.head)
                    && view.paragraph_of(p.at) + 1 >= view.paragraph_of(d.at)
            })
            .map(|(j, p)| (j, shared(view, d, p), p.at))
            .collect();
        let latest = || earlier.iter().max_by_key(|(_, _, at)| *at);
        let best = if points_back(view, d) {
            latest()
        } else {
            earlier
                .iter()
                .filter(|(_, shared, _)| *shared > 0)
                .max_by_key(|(_, shared, at)| (*shared, *at))
                .or_else(|| {
                    latest().filter(|(j, ..)| {
                        names_again(view, d)
                            && drafts
                                .get(*j)
                                .is_some_and(|p| view.paragraph_of(p.at) == view.paragraph_of(d.at))
                    })
                })
        };
        if let Some((j, _, _)) = best {
            found.push((i, *j));
        }
    }
    for (i, mut j) in found {
        // What answers an answer speaks of what that one speaks of.
        if let Some(p) = drafts.get(j)
            && points_back(view, p)
            && answers(p.stance)
            && let Some(first) = p.about.first()
        {
            j = *first;
        }
        if let Some(d) = drafts.get_mut(i) {
            d.about.push(j);
        }
    }
}

fn answers(stance: Stance) -> bool {
    matches!(
        stance,
        Stance::Confirms | Stance::NotConfirmed | Stance::Denies | Stance::NoComment
    )
}

/// Nothing of its own is said: no words, or a pronoun or noun that stands for words before.
fn points_back(view: &View<'_>, d: &Draft) -> bool {
    let words = view.words();
    let Some(range) = &d.about_span else {
        return true;
    };
    // "denied having said so"
    let so = range.clone().any(|i| words.so.contains(view.folded(i)));
    let stands = |i: usize| {
        let known =
            |set: &HashSet<SmolStr>| set.contains(view.folded(i)) || set.contains(view.lemma(i));
        known(&words.proform)
            || known(&words.noword)
            || known(&words.asked)
            || so && (view.is_verbal(i) || words.so.contains(view.folded(i)))
    };
    range
        .clone()
        .all(|i| !view.upos(i).is_content() || stands(i))
}

/// A short definite phrase ("the withdrawal") or a bare plural pronoun's clause names again what
/// was told before, though in other words.
fn names_again(view: &View<'_>, d: &Draft) -> bool {
    let Some(range) = &d.about_span else {
        return false;
    };
    let words = view.words();
    let opens = words.definite.contains(view.folded(range.start));
    let any = range.clone().any(|i| words.so.contains(view.folded(i)));
    let clause = range.clone().any(|i| view.is_verbal(i));
    (opens && !clause || any) && range.len() <= 8
}

/// Words of the content and source of `p` that come again.
fn shared(view: &View<'_>, d: &Draft, p: &Draft) -> usize {
    let Some(range) = &d.about_span else { return 0 };
    range
        .clone()
        .filter(|i| view.upos(*i).is_content())
        .filter(|i| {
            let told = p.content.iter().flat_map(Clone::clone);
            let source = p.source.iter().flat_map(|s| s.range.clone());
            told.chain(source)
                .any(|j| view.upos(j).is_content() && view.lemma(j) == view.lemma(*i))
        })
        .count()
}

/// "called the report false", "rejected the claim": a denial whatever the verb is.
pub(crate) fn denials(view: &View<'_>, drafts: &mut [Draft]) {
    let words = view.words();
    for d in drafts.iter_mut() {
        if !matches!(
            d.stance,
            Stance::Reports | Stance::Refuses | Stance::Accuses
        ) || d.origin != Origin::Word
        {
            continue;
        }
        let [part] = d.content.as_slice() else {
            continue;
        };
        let short = part.len() <= 8 && part.start > d.at;
        if let Some(about) = knows_nothing(view, d, part) {
            d.stance = Stance::NoComment;
            d.about_span = about;
            continue;
        }
        if !short || part.clone().any(|i| view.is_verbal(i)) {
            continue;
        }
        let named = part
            .clone()
            .any(|i| words.assertion.contains(view.folded(i)));
        let called = part
            .clone()
            .any(|i| i > part.start && words.falsehood.contains(view.folded(i)));
        let object = part
            .clone()
            .find(|i| view.is_nominal(*i))
            .map(|i| part.start..i + 1);
        let refused = d.stance == Stance::Refuses && named;
        if called || refused {
            d.stance = Stance::Denies;
            d.about_span = object.or_else(|| Some(part.clone()));
        }
    }
}

/// "said he had no information on it", "said it was unaware of any offer": what follows, if
/// anything does.
#[allow(clippy::option_option)]
fn knows_nothing(view: &View<'_>, d: &Draft, part: &Range<usize>) -> Option<Option<Range<usize>>> {
    let words = view.words();
    if d.stance != Stance::Reports || part.start < d.at || part.len() > 16 {
        return None;
    }
    let at = part
        .clone()
        .take(9)
        .find(|i| words.unaware.contains(view.folded(*i)))?;
    let own = part
        .clone()
        .take(3)
        .any(|i| view.upos(i) == Upos::Pron && view.rel(i).is_subject());
    let not = (part.start..at).any(|i| words.negator.contains(view.folded(i)));
    let only = (part.start..at)
        .filter(|i| view.upos(*i) == Upos::Verb)
        .count()
        <= 1;
    let needs_not = !words.unsaid.contains(view.folded(at));
    if !own || !only || needs_not && !not {
        return None;
    }
    let rest = at + 1..part.end;
    let rest = rest.start + usize::from(view.upos(rest.start) == Upos::Adp)..rest.end;
    Some((!rest.is_empty()).then_some(rest))
}
