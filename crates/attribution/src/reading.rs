//! The stance that a content gives to plain reporting: "said it was a lie" denies, "said there had
//! been no such meeting" denies what was told before, "said he had no information" says nothing.

use crate::answer::Answer;
use crate::counter;
use crate::draft::{Draft, Origin, near};
use crate::ties::Ties;
use crate::view::View;
use dateline_document::{Deprel, Kind, Stance, Upos};
use std::ops::Range;

/// Sentences before an answer in which what it answers may stand.
const BACK: usize = 6;

/// Sets the stance of drafts that only report by their word, but deny, confirm, refuse or keep
/// silent by what they say; `denials` that name what they speak of get it.
pub(crate) fn stances(view: &View<'_>, ties: &Ties<'_, '_>, drafts: &mut [Draft]) {
    for i in 0..drafts.len() {
        let Some(d) = drafts.get(i) else { continue };
        if !matches!(d.origin, Origin::Word | Origin::Phrase) || d.source.is_none() {
            continue;
        }
        if asserts(view, d)
            && let Some(d) = drafts.get_mut(i)
        {
            d.stance = Stance::Reports;
        }
        let Some(d) = drafts.get(i) else { continue };
        let asks =
            d.stance == Stance::Demands && view.is_mark(d.content.first().map_or(0, |r| r.start));
        let plain = d.stance == Stance::Reports || asks;
        let answer = Answer {
            view,
            ties,
            drafts,
            i,
            d,
        };
        let read = named(view, d)
            .map(|r| (r, false))
            .or_else(|| {
                plain
                    .then(|| counter::stance(answer))
                    .flatten()
                    .map(|r| (r, true))
            })
            .or_else(|| said(answer).map(|r| (r, true)));
        if let Some((read, counter)) = read
            && let Some(d) = drafts.get_mut(i)
        {
            d.counter = counter && read.about.is_some();
            d.stance = read.stance;
            d.about_span = read.about;
        }
    }
}

/// A stance, and the words that it is about, where there are any.
pub(crate) struct Read {
    pub(crate) stance: Stance,
    pub(crate) about: Option<Range<usize>>,
}

/// "vowed that the country had observed it", "assured viewers that the strip is a pitch": nothing
/// is promised that is so already.
fn asserts(view: &View<'_>, d: &Draft) -> bool {
    if d.stance != Stance::Promises {
        return false;
    }
    let Some(part) = d.content.first() else {
        return false;
    };
    let Some(top) = top(view, part) else {
        return false;
    };
    let subject = view
        .kids(top)
        .iter()
        .any(|k| view.rel(*k).is_subject() && part.contains(k));
    let modal = part
        .clone()
        .any(|k| view.xpos(k) == "MD" || view.upos(k) == Upos::Part && view.xpos(k) == "TO");
    let tensed = crate::source::is_finite(view, top)
        || view
            .kids_of(top, &["cop"])
            .any(|k| crate::source::is_finite(view, k));
    subject && tensed && !modal
}

pub(crate) fn read(stance: Stance, about: Option<Range<usize>>) -> Option<Read> {
    Some(Read { stance, about })
}

/// "called the report false", "rejected the claim": a denial whatever the verb is.
fn named(view: &View<'_>, d: &Draft) -> Option<Read> {
    let words = view.words();
    if d.origin != Origin::Word
        || !matches!(
            d.stance,
            Stance::Reports | Stance::Refuses | Stance::Accuses
        )
    {
        return None;
    }
    let part = d.content.first()?;
    if let Some(about) = knows_nothing(view, d, part) {
        return read(Stance::NoComment, about);
    }
    if d.content.len() > 1 || part.start < d.at {
        return None;
    }
    // What it is called stands before any verb: "called the capture 'a lie sent by post'".
    let verb = part
        .clone()
        .find(|i| view.is_verbal(*i))
        .unwrap_or(part.end);
    let part = &(part.start..verb);
    let names =
        || crate::cue::row_of(view, d.at).is_some_and(|r| r.frames.predicate || r.frames.as_);
    let whole = d.content.first().is_some_and(|p| p.end == verb);
    if part.is_empty() || !(whole && part.len() <= 8 || names() && part.len() <= 12) {
        return None;
    }
    let asserted = part
        .clone()
        .any(|i| words.assertion.contains(view.folded(i)));
    let called = part
        .clone()
        .any(|i| i > part.start && words.falsehood.contains(view.folded(i)));
    let object = part
        .clone()
        .find(|i| view.is_nominal(*i))
        .map(|i| part.start..i + 1);
    let refused = d.stance == Stance::Refuses && asserted;
    (called || refused)
        .then(|| read(Stance::Denies, object.or_else(|| Some(part.clone()))))
        .flatten()
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

/// What a clause that is passed on says: true, false, that something is not so, that nothing can
/// be said.
fn said(answer: Answer<'_, '_>) -> Option<Read> {
    let Answer {
        view,
        ties,
        drafts,
        i,
        d,
    } = answer;
    let words = view.words();
    if d.stance != Stance::Reports {
        return None;
    }
    // "Wellington, the deputy told Parliament, feeds nobody": the part with the verb.
    let part = d
        .content
        .iter()
        .find(|p| (*p).clone().any(|k| view.is_verbal(k)))
        .or(d.content.first())?;
    let top = top(view, part)?;
    if crate::complement::is_infinitive(view, top) {
        return None;
    }
    let no = negated(view, top, part) || opens_with_none(view, part);
    let is = |set: &crate::fast::WordSet, k: usize| {
        set.contains(view.folded(k)) || set.contains(view.lemma(k))
    };
    let subject = view
        .kids(top)
        .iter()
        .copied()
        .find(|k| view.rel(*k).is_subject() && part.contains(k));
    let about = || {
        subject
            .map(|s| view.extent(s))
            .filter(|r| part.start <= r.start && r.end <= part.end)
    };
    // "'No comment', he said": nothing but the noun of a word not given.
    let content_words = part.clone().filter(|k| view.upos(*k).is_content()).count();
    if no && content_words == 1 && is(&words.noword, top) {
        return read(Stance::NoComment, None);
    }
    // "said he could not comment on it"
    let silent = view
        .kit
        .cues
        .of(view.lemma(top), crate::cues::Pos::Verb)
        .any(|r| r.frames.silence && r.negated == crate::cues::Negated::Turns(Stance::NoComment));
    let own = subject.is_some_and(|s| view.upos(s) == Upos::Pron);
    let copula = view.kids_of(top, &["cop"]).next().is_some()
        || view.is_verbal(top) && view.kids_of(top, &["xcomp"]).next().is_some();
    let predicate = if view.is_verbal(top) {
        view.kids_of(top, &["xcomp"]).next().unwrap_or(top)
    } else {
        top
    };
    let passive = view
        .kids(top)
        .iter()
        .any(|k| matches!(view.rel(*k), Deprel::AuxPass | Deprel::NsubjPass));
    if (copula || passive) && is(&words.falsehood, predicate) && !no {
        return read(Stance::Denies, about());
    }
    // "It was no mirage": the claim stands.
    if copula && no && is(&words.falsehood, predicate) && view.upos(predicate) == Upos::Noun {
        return read(Stance::Confirms, about());
    }
    if copula && is(&words.truth, predicate) {
        return read(if no { Stance::Denies } else { Stance::Confirms }, about());
    }
    // "The men were prisoners, and nobody shot them": one of its clauses answers.
    let other_clause = view
        .kids_of(top, &["conj"])
        .filter(|k| part.contains(k) && view.is_verbal(*k))
        .find(|k| {
            view.kids(*k)
                .iter()
                .any(|s| view.rel(*s).is_subject() && universal(view, *s))
                && happened(view, *k)
                && !is(&words.own, *k)
        });
    if other_clause.is_some() {
        return read(Stance::Denies, Some(part.clone()));
    }
    let yet = view
        .kids_of(top, &["aux"])
        .any(|k| words.wish.contains(view.folded(k)));
    let future = view
        .kids_of(top, &["aux"])
        .any(|k| words.future.contains(view.folded(k)));
    let we = subject.is_some_and(|s| words.first.contains(view.folded(s)));
    if no && silent && own && !future && !we {
        return read(Stance::NoComment, None);
    }
    // "Qatar won't negotiate, its minister said": the body for which he speaks.
    let body = |s: usize| {
        view.upos(s) == Upos::Propn
            && view.mention(s).is_some_and(|(_, m)| {
                matches!(m.kind, Kind::State | Kind::Government | Kind::Group)
            })
    };
    let said_by_it = d.source.as_ref().is_some_and(|f| view.can_speak(f.head));
    if no && future && view.is_verbal(top) && said_by_it && subject.is_some_and(body) {
        return read(Stance::Refuses, None);
    }
    // "There will be no foreign inquiry."
    let there = view
        .kids(top)
        .iter()
        .any(|k| view.xpos(*k) == "EX" && part.contains(k));
    if no && future && there && said_by_it {
        let asked = near(drafts, i).any(|(_, p)| {
            p.at < d.at
                && p.stance == Stance::Demands
                && ties.shared(&ties.of(part.clone()), &p.content) > 0
        });
        if asked {
            return read(Stance::Refuses, Some(part.clone()));
        }
    }
    if !no || yet {
        return None;
    }
    // "No one has entered", "he had never carried any", "it has no troops there".
    let nobody = subject.is_some_and(|s| universal(view, s)) || opens_with_none(view, part);
    let never = own
        && view
            .kids_of(top, &["advmod"])
            .any(|k| words.never.contains(view.folded(k)));
    let none = own
        && words.seek.contains(view.lemma(top))
        && view.kids_of(top, &["obj"]).any(|k| {
            view.kids_of(k, &["det"])
                .any(|d| words.negator.contains(view.folded(d)))
                && !is(&words.noword, k)
                && !is(&words.unaware, k)
                && !is(&words.proof, k)
        });
    // "Nobody wants to go": no deed that anybody told of.
    let deed = happened(view, top) && !is(&words.own, top);
    if (nobody && deed || never || none) && view.is_verbal(top) {
        return read(Stance::Denies, Some(part.clone()));
    }
    if own && is(&words.own, top) && !bare(view, part) {
        return None;
    }
    answers(answer, part, top)
        .then(|| read(Stance::Denies, Some(part.clone())))
        .flatten()
}

/// The token of the part that hangs on nothing inside it.
pub(crate) fn top(view: &View<'_>, part: &Range<usize>) -> Option<usize> {
    let outer = |i: &usize| {
        !view.is_punct(*i) && view.head(*i).is_none_or(|h| !part.contains(&h) || h == *i)
    };
    let mut tops = part.clone().filter(outer);
    let first = tops.clone().find(|i| view.is_verbal(*i));
    first
        .or_else(|| tops.find(|i| view.upos(*i).is_content()))
        // "insisted it had not": the tree hangs the verb on the pronoun.
        .or_else(|| part.clone().find(|i| view.is_verbal(*i)))
}

/// The clause of `top` says that something is not so.
pub(crate) fn negated(view: &View<'_>, top: usize, part: &Range<usize>) -> bool {
    let words = view.words();
    let no = |i: usize| words.negator.contains(view.folded(i));
    let under = |k: usize| part.contains(&k);
    let whole = |k: usize| {
        no(k)
            || view
                .kids_of(k, &["det", "advmod", "cc"])
                .any(|j| under(j) && no(j))
    };
    view.kids(top)
        .iter()
        .copied()
        .filter(|k| under(*k))
        .any(|k| match view.rel(k).main() {
            "advmod" | "mark" | "cc" | "det" => no(k),
            "nsubj" | "obj" | "obl" => whole(k),
            _ => false,
        })
}

/// "Not one soldier", "not a single shot".
fn opens_with_none(view: &View<'_>, part: &Range<usize>) -> bool {
    let words = view.words();
    let start = part
        .clone()
        .find(|k| !view.is_punct(*k) && !words.complementizer.contains(view.folded(*k)))
        .unwrap_or(part.start);
    words.negator.contains(view.folded(start)) && words.indefinite.contains(view.folded(start + 1))
}

/// "nobody", "no one", "none of them".
fn universal(view: &View<'_>, subject: usize) -> bool {
    let words = view.words();
    let no = |i: usize| words.negator.contains(view.folded(i));
    let human = view.upos(subject) == Upos::Pron || words.indefinite.contains(view.folded(subject));
    human && (no(subject) || view.kids_of(subject, &["det"]).any(no))
}

/// In the past, or done by now.
fn happened(view: &View<'_>, v: usize) -> bool {
    view.xpos(v) == "VBD"
        || view
            .kids_of(v, &["aux"])
            .any(|a| view.xpos(a) == "VBD" || view.words().seek.contains(view.lemma(a)))
        || view.xpos(v) == "VBN"
}

/// "it had not": the predicate itself stands before.
fn bare(view: &View<'_>, part: &Range<usize>) -> bool {
    !part
        .clone()
        .any(|k| view.upos(k).is_content() && !view.words().aside.contains(view.folded(k)))
}

/// What is said not to be so was told before by somebody else, or is taken up without its words.
fn answers(answer: Answer<'_, '_>, part: &Range<usize>, top: usize) -> bool {
    let Answer {
        view,
        ties,
        drafts,
        i,
        d,
    } = answer;
    if bare(view, part) {
        return true;
    }
    // The thing of "there is no ..." and of a passive counts; who did it does not.
    let there = view.kids(top).iter().any(|k| view.rel(*k) == Deprel::Expl);
    let near_top = ties.of(part.clone().filter(|k| {
        *k == top
            || view.head(*k) == Some(top)
                && (there && view.rel(*k).is_subject() || view.rel(*k) == Deprel::NsubjPass)
    }));
    let all = ties.of(part.clone());
    let sentence = view.range_of(d.at);
    let mut from = sentence.start;
    for _ in 0..BACK {
        match from.checked_sub(1) {
            Some(before) if view.paragraph_of(before) + 1 >= view.paragraph_of(sentence.start) => {
                from = view.range_of(before).start;
            }
            _ => break,
        }
    }
    let other = |p: &Draft| {
        p.source.as_ref().map(|s| s.head) != d.source.as_ref().map(|s| s.head)
            && p.at >= from
            && p.at < d.at
    };
    // "not a single shell": a word of the sentence that told it is enough; "insisted that no ...": one
    // of the claim.
    let words = view.words();
    let flat = part
        .clone()
        .any(|k| words.emphatic.contains(view.folded(k)));
    let firm = words.insistent.contains(view.lemma(d.at));
    let told = near(drafts, i).any(|(j, p)| {
        j != i
            && other(p)
            && (ties.shared(&near_top, &p.content) > 0
                || ties.shared(&all, &p.content) > 2
                || firm && ties.shared(&all, &p.content) > 0
                || flat && ties.shared(&all, &[view.range_of(p.at)]) > 0)
    });
    let before = from..sentence.start;
    told || ties.shared(&near_top, std::slice::from_ref(&before)) > 0
}
