//! "Asked about the grain, the consul smiled", "told of this, he changed the subject", "asked if
//! they had fired, he said they had": the question that a sentence tells before its answer.

use crate::content;
use crate::draft::{Draft, Origin};
use crate::source;
use crate::view::View;
use dateline_document::{By, Deprel, Stance, Upos};
use std::ops::Range;

/// What somebody was asked or told.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// The clause that says so.
    pub(crate) clause: Range<usize>,
    /// What it was about.
    pub(crate) about: Option<Range<usize>>,
    /// Yes or no was asked.
    pub(crate) polar: bool,
    /// He was told, not asked.
    pub(crate) told: bool,
}

/// How far a question word can stand behind its verb.
const NEAR: usize = 8;

/// The question or message of the sentence: a participle at its start or under "when".
pub(crate) fn find(view: &View<'_>, sentence: &Range<usize>) -> Option<Asked> {
    let words = view.words();
    let at = sentence.clone().find(|i| {
        let form = view.folded(*i);
        let asks = words.questioned.contains(form) || words.shown.contains(form);
        if !asks || view.quote(*i).is_some() {
            return false;
        }
        let opens = *i == sentence.start
            || words.occasion.contains(view.folded(i - 1))
            || *i > sentence.start + 1
                && view.folded(i - 1) == ","
                && view.upos(i + 1) == Upos::Adp;
        // "when he was shown the broadcast"
        let passive = *i > sentence.start + 2
            && view.upos(i - 1) == Upos::Aux
            && (sentence.start.max(i.saturating_sub(5))..i - 1)
                .any(|k| words.occasion.contains(view.folded(k)));
        opens || passive
    })?;
    let opening = if at > sentence.start && view.upos(at - 1) == Upos::Aux {
        (sentence.start..at)
            .rev()
            .find(|k| words.occasion.contains(view.folded(*k)))
            .unwrap_or(at)
    } else {
        at
    };
    let end = (at..sentence.end)
        .find(|i| matches!(view.folded(*i), "," | ";" | "."))
        .unwrap_or(sentence.end);
    let asks = (at + 1..end.min(at + NEAR)).find(|i| words.question.contains(view.folded(*i)));
    let topic =
        (at + 1..end).find(|i| words.topic.contains(view.folded(*i)) && view.time(i + 1).is_none());
    let told = words.shown.contains(view.folded(at));
    let from = match (asks, topic) {
        (Some(q), _) => Some(q + usize::from(words.whether.contains(view.folded(q)))),
        (None, Some(t)) => Some(t + 1),
        (None, None) if told => Some(at + 1),
        _ => None,
    };
    let about = from
        .map(|f| content::trim(view, f..end))
        .filter(|r| r.start < r.end);
    Some(Asked {
        clause: opening..end,
        about,
        polar: asks.is_some_and(|q| words.whether.contains(view.folded(q))),
        told,
    })
}

/// Gives the drafts of the sentence from number `first` on the question they answer; where nothing
/// was said at all, whoever was asked keeps silent.
pub(crate) fn silent(
    view: &View<'_>,
    sentence: &Range<usize>,
    first: usize,
    drafts: &mut Vec<Draft>,
) {
    let Some(asked) = find(view, sentence) else {
        return;
    };
    let mut answered = false;
    for d in drafts.iter_mut().skip(first) {
        if asked.clause.contains(&d.at) {
            continue;
        }
        answered = true;
        let answers = matches!(
            d.stance,
            Stance::Confirms | Stance::Denies | Stance::NoComment | Stance::NotConfirmed
        );
        if answers && d.about_span.is_none() {
            d.about_span.clone_from(&asked.about);
        }
    }
    if answered || asked.told {
        return;
    }
    let found = sentence
        .clone()
        .filter(|v| {
            view.upos(*v) == Upos::Verb
                && !asked.clause.contains(v)
                && source::is_finite(view, *v)
                && matches!(
                    view.rel(*v),
                    Deprel::Root | Deprel::Conj | Deprel::Parataxis
                )
                && view.quote(*v).is_none()
        })
        .find_map(|v| {
            let subject = source::subject(view, v)
                .or_else(|| source::left_of(view, &view.group(v)))
                .filter(|s| {
                    s.range.start >= asked.clause.end || s.range.end <= asked.clause.start
                })?;
            (view.can_speak(subject.head) && !source::nobody(view, &subject))
                .then_some((v, subject))
        });
    let found = found.or_else(|| beside(view, &asked, sentence));
    if let Some((v, subject)) = found {
        drafts.push(Draft {
            at: v,
            stance: Stance::NoComment,
            about_span: asked.about,
            ..Draft::new(
                Some(subject),
                view.group(v),
                view.lemma(v),
                Origin::Word,
                By::fixed("attribution/asked"),
            )
        });
    }
}

/// "Asked about it, the consul smiled", where the tagger sees no verb: who stands behind the comma.
fn beside(
    view: &View<'_>,
    asked: &Asked,
    sentence: &Range<usize>,
) -> Option<(usize, crate::draft::Found)> {
    let from = asked.clause.end + 1;
    if view.folded(asked.clause.end) != "," || from >= sentence.end {
        return None;
    }
    let mut found = source::starting_at(view, from).filter(|f| f.range.end < sentence.end)?;
    if !view.can_speak(found.head) {
        let head = found.range.clone().rev().find(|k| view.can_speak(*k))?;
        found = crate::draft::Found {
            head,
            range: found.range.start..head + 1,
        };
    }
    let v = found.range.end;
    let verb = view.kit.cues.lemma_of(view.folded(v)).is_none() && !view.is_punct(v);
    (verb && found.range.start == from).then_some((v, found))
}
