//! When and by which channel something was said.

use crate::cues::Hearer;
use crate::draft::{Draft, Origin};
use crate::view::View;
use dateline_document::{Channel, Id, Timex, TimexKind, Upos};
use std::ops::Range;

/// The time expression of the speech act: under the cue in the tree or next to it, outside the
/// content.
pub(crate) fn time(view: &View<'_>, draft: &Draft) -> Option<Id<Timex>> {
    let sentence = view.range_of(draft.at);
    let mut best: Option<(bool, usize)> = None;
    for i in sentence {
        let Some(t) = view.time(i) else { continue };
        if draft.holds(i) || draft.source.as_ref().is_some_and(|s| s.range.contains(&i)) {
            continue;
        }
        let Some(timex) = view.times.get(t) else {
            continue;
        };
        if matches!(timex.kind, TimexKind::Duration | TimexKind::Set) {
            continue;
        }
        let near = i >= draft.cue.end && i <= draft.cue.end + 1;
        if near || governor(view, i) == Some(draft.at) {
            let day = timex.interval.is_some();
            if best.is_none_or(|(had, _)| day && !had) {
                best = Some((day, t));
            }
        }
    }
    best.map(|(_, t)| Id::new(t))
}

/// The nearest verb above a token.
fn governor(view: &View<'_>, i: usize) -> Option<usize> {
    let mut at = i;
    for _ in 0..20 {
        at = view.head(at)?;
        if view.is_verbal(at) {
            return Some(at);
        }
    }
    None
}

/// The channel: "in a statement", "on Telegram", "tweeted", "the statement said".
pub(crate) fn channel(view: &View<'_>, draft: &Draft) -> Option<Channel> {
    if let Some(channel) = view.kit.channels.verb(view.lemma(draft.at)) {
        return Some(channel);
    }
    let noun = |i: usize| view.kit.channels.noun(view.lemma(i), view.folded(i));
    let adjunct = view
        .kids_of(draft.at, &["obl", "nmod"])
        .filter(|k| !draft.holds(*k))
        .find_map(noun);
    adjunct.or_else(|| {
        let source = draft.source.as_ref()?;
        let class = view
            .kit
            .nouns
            .class(view.lemma(source.head), view.folded(source.head));
        (class == Some(crate::lexicon::Class::Document))
            .then(|| noun(source.head))
            .flatten()
    })
}

/// The words of the text, occasion or audience through which it was said: "in a statement on its
/// site", "told a news briefing"; no medium, which is a source of its own.
pub(crate) fn through(view: &View<'_>, draft: &Draft) -> Option<Range<usize>> {
    let words = view.words();
    let heard = |k: usize| draft.hearers.iter().any(|h| h.range.contains(&k));
    let spoken = draft
        .source
        .as_ref()
        .is_some_and(|s| draft.origin == Origin::Word && !s.range.contains(&draft.at));
    if !spoken {
        return None;
    }
    let outside =
        |k: usize| !draft.holds(k) && !heard(k) && view.time(k).is_none() && view.is_nominal(k);
    // "The front, in a statement, claimed": the tree hangs it on the source.
    let own = draft
        .source
        .iter()
        .flat_map(|s| view.kids_of(s.head, &["nmod"]).collect::<Vec<_>>())
        .filter(|k| crate::source::has_preposition(view, *k, &words.place));
    let text = view
        .kids_of(draft.at, &["obl"])
        .chain(own)
        .filter(|k| outside(*k))
        .find(|k| {
            view.kit
                .channels
                .noun(view.lemma(*k), view.folded(*k))
                .is_some()
                || words.interview.contains(view.lemma(*k))
        });
    let told = || {
        let row = crate::cue::row_of(view, draft.at)?;
        (row.hearer == Hearer::Object)
            .then(|| {
                view.kids_of(draft.at, &["obj", "iobj"])
                    .find(|k| *k > draft.at && outside(*k) && view.upos(*k) != Upos::Pron)
            })
            .flatten()
    };
    // "delegates were told by the Secretariat"
    let passive = || {
        let row = crate::cue::row_of(view, draft.at)?;
        (row.hearer == Hearer::Object)
            .then(|| {
                view.kids_of(draft.at, &["nsubj"])
                    .find(|k| view.rel(*k) == dateline_document::Deprel::NsubjPass && outside(*k))
            })
            .flatten()
    };
    // "through its registrar"
    let own = || {
        let source = draft.source.as_ref()?;
        view.kids_of(source.head, &["nmod"])
            .chain(view.kids_of(draft.at, &["obl"]))
            .find(|k| crate::source::has_preposition(view, *k, &words.via))
    };
    let to = || {
        view.kids_of(draft.at, &["obl"]).find(|k| {
            *k > draft.at
                && outside(*k)
                && view.upos(*k) != Upos::Pron
                && crate::source::has_preposition(view, *k, &words.to)
        })
    };
    let k = text
        .or_else(told)
        .or_else(passive)
        .or_else(own)
        .or_else(to)?;
    let mut range = view.phrase(k);
    range.start = range.start.max(view.range_of(draft.at).start);
    (!range.contains(&draft.at)).then_some(range)
}
