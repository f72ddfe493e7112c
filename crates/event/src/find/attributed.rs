//! Which attribution holds an event, and the end of its chain.

use crate::view::View;
use dateline_document::{Attribution, Id, Span, Stance};

/// The innermost attribution whose content holds `trigger`, followed to the end of its chain.
///
/// A speech act is not attributed to itself: attributions whose cue is the trigger do not count.
pub(crate) fn origin(view: &View<'_>, trigger: Span) -> Id<Attribution> {
    let innermost = view
        .layers
        .attributions
        .pairs()
        .skip(1)
        .filter(|(_, a)| a.cue.as_ref().is_none_or(|c| !c.span.overlaps(trigger)))
        // What is refused, demanded, doubted or passed over is not told by whoever does so.
        .filter(|(_, a)| {
            !matches!(
                a.stance,
                Stance::Refuses | Stance::Demands | Stance::NotConfirmed | Stance::NoComment
            )
        })
        .filter_map(|(id, a)| {
            a.content
                .iter()
                .filter(|c| c.contains(trigger))
                .map(|c| c.len())
                .min()
                .map(|len| (len, id))
        })
        .min();
    let mut origin = innermost.map_or(Id::new(0), |(_, id)| id);
    // A chain is never longer than the layer; the bound also ends a circle.
    for _ in 0..view.layers.attributions.len() {
        match view
            .layers
            .attributions
            .at(origin)
            .and_then(|a| a.citing.first())
        {
            Some(next) if *next != origin => origin = *next,
            _ => break,
        }
    }
    origin
}
