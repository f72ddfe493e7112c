//! What a confirmation, denial or silence speaks of: an attribution before it, or words of the
//! report's own.

use crate::answer::Answer;
use crate::content;
use crate::counter;
use crate::draft::{Draft, Origin, near};
use crate::fast::WordSet;
use crate::ties::Ties;
use crate::view::View;
use dateline_document::{Deprel, Stance, Upos};
use std::ops::Range;

/// Fills `about` and `about_span`: where the words only point back ("this", "the report") or say
/// nothing, and where they name again what was told before.
pub(crate) fn link(view: &View<'_>, ties: &Ties<'_, '_>, drafts: &mut [Draft]) {
    let mut order: Vec<usize> = (0..drafts.len())
        .filter(|i| drafts.get(*i).is_some_and(|d| answers(d.stance)))
        .collect();
    order.sort_by_key(|i| drafts.get(*i).map(|d| d.at));
    for d in drafts.iter_mut() {
        if answers(d.stance) && d.stance != Stance::NoComment && d.about_span.is_none() {
            d.about_span = d.content.first().cloned();
        }
    }
    for i in order {
        let Some(d) = drafts.get(i) else { continue };
        let found = if let Some(told) = of_owner(view, drafts, i, d) {
            Some(told)
        } else if points_back(view, d) {
            back(view, drafts, i, d)
        } else {
            again(Answer {
                view,
                ties,
                drafts,
                i,
                d,
            })
        };
        if let Some(d) = drafts.get_mut(i) {
            match found {
                Some(Told::By(list, span)) => {
                    d.about.extend(list);
                    if span.is_some() && points_back(view, d) {
                        d.about_span = span;
                    }
                }
                Some(Told::Report(range)) if d.about_span.is_none() || points_back(view, d) => {
                    d.about_span = Some(range);
                }
                _ => {}
            }
        }
    }
    go_on(view, drafts);
}

/// "the deputy's story": what the deputy told last.
fn of_owner(view: &View<'_>, drafts: &[Draft], i: usize, d: &Draft) -> Option<Told> {
    let words = view.words();
    let owner = d.about_span.clone()?.find_map(|k| {
        let said = words.assertion.contains(view.folded(k)) || words.claim.contains(view.folded(k));
        let owner = view
            .kids(k)
            .iter()
            .copied()
            .find(|o| view.rel(*o) == Deprel::NmodPoss && view.upos(*o) != Upos::Pron);
        owner.filter(|_| said)
    })?;
    near(drafts, i)
        .filter(|(j, p)| {
            *j != i
                && p.at < d.at
                && !p.content.is_empty()
                && p.source
                    .as_ref()
                    .is_some_and(|s| view.lemma(s.head) == view.lemma(owner))
        })
        .max_by_key(|(_, p)| p.at)
        .map(|told| follow(view, told))
}

/// The second sentence of whoever denied or confirmed speaks of the same: "'Our boys are in the
/// market,' insisted the minister."
fn go_on(view: &View<'_>, drafts: &mut [Draft]) {
    for i in 0..drafts.len() {
        let Some(d) = drafts.get(i) else { continue };
        let first = view.range_of(d.at).start;
        let plain = d.stance == Stance::Reports
            && matches!(d.origin, Origin::Word | Origin::Phrase)
            && d.source.is_some()
            && d.about.is_empty();
        let Some(before) = first.checked_sub(1).filter(|_| plain) else {
            continue;
        };
        let previous = view.range_of(before);
        let told = near(drafts, i)
            .filter(|(j, p)| {
                *j != i
                    && previous.contains(&p.at)
                    && matches!(p.stance, Stance::Denies | Stance::Confirms)
                    && counter::same_speaker(view, drafts, p, (i, d))
            })
            .max_by_key(|(_, p)| p.at);
        let quoted = d
            .content
            .iter()
            .flat_map(Clone::clone)
            .any(|k| view.quote(k).is_some());
        let Some((about, span)) = told
            .filter(|(_, p)| quoted || p.counter)
            .filter(|(_, p)| !p.about.is_empty() || p.about_span.is_some())
            .map(|(_, p)| (p.about.clone(), p.about_span.clone()))
        else {
            continue;
        };
        if let Some(d) = drafts.get_mut(i) {
            if about.is_empty() {
                d.about_span = span;
            }
            d.about = about;
        }
    }
}

/// Who told it before: another source, or the report itself in these words.
enum Told {
    By(Vec<usize>, Option<Range<usize>>),
    Report(Range<usize>),
}

fn answers(stance: Stance) -> bool {
    matches!(
        stance,
        Stance::Confirms | Stance::NotConfirmed | Stance::Denies | Stance::NoComment
    )
}

/// The drafts before `d` that it can speak of.
fn earlier<'d>(
    view: &View<'_>,
    drafts: &'d [Draft],
    i: usize,
    d: &'d Draft,
) -> impl Iterator<Item = (usize, &'d Draft)> {
    let paragraph = view.paragraph_of(d.at);
    let near_by: Vec<(usize, &Draft)> = near(drafts, i)
        .filter(|(j, p)| {
            *j != i
                && p.at < d.at
                && (!p.holds(d.at) || relative(view, d.at))
                && !d.citing.contains(j)
                && !p.citing.contains(&i)
                && !matches!(p.origin, Origin::Cited | Origin::Hearer)
                && p.source.as_ref().map(|s| s.head) != d.source.as_ref().map(|s| s.head)
                && view.paragraph_of(p.at) + 1 >= paragraph
        })
        .collect();
    near_by.into_iter()
}

/// "five vehicles were landed, a figure the ministry has not confirmed"
fn relative(view: &View<'_>, at: usize) -> bool {
    matches!(view.rel(at).main(), "acl")
}

/// What is answered without being named: what was told last.
fn back(view: &View<'_>, drafts: &[Draft], i: usize, d: &Draft) -> Option<Told> {
    let claim = d.about_span.as_ref().is_some_and(|r| {
        r.clone()
            .any(|k| view.words().claim.contains(view.folded(k)))
    });
    let latest = |least: usize| {
        earlier(view, drafts, i, d)
            .filter(|(_, p)| p.at >= least && (!p.content.is_empty() || answers(p.stance)))
            .max_by_key(|(_, p)| (claim && p.stance == Stance::Accuses, p.at))
    };
    let sentence = view.range_of(d.at);
    // "A letter circulated in the lobby; the embassy branded it a forgery."
    let clause = (sentence.start..d.at)
        .rev()
        .find(|k| view.folded(*k) == ";")
        .map(|k| content::trim(view, sentence.start..k))
        .filter(|r| r.clone().any(|k| view.is_verbal(k)));
    if let Some(clause) = clause
        && latest(clause.start).is_none()
    {
        return Some(Told::Report(clause));
    }
    let before = sentence.start.checked_sub(1).map(|k| view.range_of(k));
    if let Some(near) = latest(before.as_ref().map_or(sentence.start, |b| b.start)) {
        return Some(follow(view, near));
    }
    let told = before
        .filter(|b| view.paragraph_of(b.start) + 1 >= view.paragraph_of(d.at))
        .filter(|b| b.clone().any(|k| view.is_verbal(k)));
    let words_before = d.about_span.as_ref().is_some_and(|r| {
        r.clone()
            .any(|k| view.words().assertion.contains(view.folded(k)))
    });
    if words_before || told.is_none() {
        return latest(0).map(|told| follow(view, told));
    }
    told.map(|b| Told::Report(content::trim(view, b)))
}

/// "Riyadh denied the report. Oman did not comment on it.": what the one speaks of, the other does.
fn follow(view: &View<'_>, (j, p): (usize, &Draft)) -> Told {
    if !answers(p.stance) {
        return Told::By(vec![j], None);
    }
    let points = points_back(view, p);
    if !p.about.is_empty() {
        return Told::By(p.about.clone(), p.about_span.clone().filter(|_| points));
    }
    if p.about_span.is_some() && (points || p.content.is_empty()) {
        return Told::By(Vec::new(), p.about_span.clone());
    }
    Told::By(vec![j], None)
}

/// What is named again: the attribution, else the sentence before, that shares most with it.
fn again(answer: Answer<'_, '_>) -> Option<Told> {
    let Answer {
        view,
        ties,
        drafts,
        i,
        d,
    } = answer;
    let span = d.about_span.clone()?;
    let keys = ties.of(span);
    let told = |p: &Draft| -> Vec<Range<usize>> {
        p.content
            .iter()
            .cloned()
            .chain(p.source.iter().map(|s| s.range.clone()))
            .chain(p.about_span.clone())
            .chain(p.through.clone())
            .collect()
    };
    // "There were some": no matter of its own.
    if keys.is_empty() {
        return back(view, drafts, i, d);
    }
    let best = earlier(view, drafts, i, d)
        .filter(|(_, p)| !p.content.is_empty() || p.about_span.is_some())
        .map(|(j, p)| (ties.shared(&keys, &told(p)), p.at, j))
        .filter(|(shared, ..)| *shared > 0)
        .max();
    if let Some((_, _, j)) = best {
        // A confirmation tells it too: "would only confirm that one had a drip in the arm".
        let tells = drafts.get(j).is_some_and(|p| {
            p.stance == Stance::Confirms
                && p.content.iter().any(|r| r.len() > 2)
                && ties.shared(&keys, &p.content) > 0
        });
        if tells {
            return Some(Told::By(vec![j], None));
        }
        return drafts.get(j).map(|p| follow(view, (j, p)));
    }
    // What the answer itself says told that it is one.
    if d.counter {
        let claim = counter::claims(answer).max_by_key(|(_, p)| p.at);
        return match claim {
            Some(told) => Some(follow(view, told)),
            None => back(view, drafts, i, d),
        };
    }
    let latest_told = |(j, p): (usize, &Draft)| follow(view, (j, p));
    names_again(view, d)
        .then(|| {
            earlier(view, drafts, i, d)
                .filter(|(_, p)| {
                    (!p.content.is_empty() || answers(p.stance))
                        && view.paragraph_of(p.at) == view.paragraph_of(d.at)
                })
                .max_by_key(|(_, p)| p.at)
                .map(latest_told)
        })
        .flatten()
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
        let known = |set: &WordSet| set.contains(view.folded(i)) || set.contains(view.lemma(i));
        known(&words.proform)
            || known(&words.noword)
            || known(&words.asked)
            || known(&words.aside)
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
    let opens = words.definite.contains(view.folded(range.start))
        || words.both.contains(view.folded(range.start))
        || view.upos(range.start) == Upos::Pron;
    let any = range.clone().any(|i| words.so.contains(view.folded(i)));
    let clause = range.clone().any(|i| view.is_verbal(i));
    (opens && !clause || any) && range.len() <= 8
}
