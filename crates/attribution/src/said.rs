//! When and by which channel something was said.

use crate::draft::Draft;
use crate::view::View;
use dateline_document::{Channel, Id, Timex, TimexKind};

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
