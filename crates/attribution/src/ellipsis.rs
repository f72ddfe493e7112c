//! "The bureau refused to comment, and so did the agency": one predicate, said again of somebody
//! else by nothing but an auxiliary.

use crate::draft::{Draft, Origin};
use crate::source;
use crate::view::View;
use dateline_document::{By, Upos};
use std::ops::Range;

/// Adds the repetitions of the sentence; what they repeat stands before them, at most a sentence
/// back.
pub(crate) fn find(view: &View<'_>, sentence: &Range<usize>, drafts: &mut Vec<Draft>) {
    let words = view.words();
    for i in sentence.clone() {
        let opens = words.too.contains(view.folded(i))
            && (view.upos(i + 1) == Upos::Aux
                || view.is_verbal(i + 1) && words.aside.contains(view.folded(i + 1)));
        if !opens || i + 2 >= sentence.end || view.quote(i).is_some() {
            continue;
        }
        let Some(found) = source::starting_at(view, i + 2)
            .filter(|f| f.range.start == i + 2 && view.can_speak(f.head))
        else {
            continue;
        };
        // Nothing follows that would be a predicate of its own.
        let bare = !(found.range.end..sentence.end)
            .take_while(|k| !view.is_punct(*k))
            .any(|k| view.is_verbal(k));
        let from = match sentence.start.checked_sub(1) {
            Some(before) if i <= sentence.start + 1 => view.range_of(before).start,
            _ => sentence.start,
        };
        let repeated = drafts
            .iter()
            .rev()
            .take(8)
            .find(|d| d.at >= from && d.at < i && d.origin == Origin::Word && d.source.is_some())
            .cloned();
        // "denies it, welcomed the text; so did ...": another predicate stands nearer.
        let nearest = |d: &Draft| {
            !(d.cue.end..i).any(|k| {
                view.is_verbal(k)
                    && source::is_finite(view, k)
                    && !d.holds(k)
                    && !d.about_span.as_ref().is_some_and(|r| r.contains(&k))
            })
        };
        if let Some(before) = repeated.filter(|d| bare && nearest(d)) {
            drafts.push(Draft {
                at: i + 1,
                content: before.content.clone(),
                stance: before.stance,
                about_span: before.about_span.clone(),
                ..Draft::new(
                    Some(found),
                    i..i + 2,
                    before.lemma.clone(),
                    Origin::Word,
                    By::fixed("attribution/so-did"),
                )
            });
        }
    }
}
