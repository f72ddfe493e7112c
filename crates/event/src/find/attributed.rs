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
        .filter(|(_, a)| tells(a, trigger))
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
        let cited = (view.layers.attributions.at(origin)).and_then(|a| {
            a.citing.iter().find(|id| {
                let next = view.layers.attributions.at(**id);
                // "X said that Y reported a raid and that talks had begun": the talks are X's.
                next.is_some_and(|a| tells(a, trigger) && holds(a, trigger))
            })
        });
        match cited {
            Some(next) if *next != origin => origin = *next,
            _ => break,
        }
    }
    origin
}

fn holds(attribution: &Attribution, trigger: Span) -> bool {
    attribution.content.iter().any(|c| c.contains(trigger))
}

/// Whether the source may tell of what stands at `trigger`: it is not its own act of speech, and what is
/// refused, demanded, doubted or passed over is not told by whoever does so.
fn tells(attribution: &Attribution, trigger: Span) -> bool {
    let own = (attribution.cue.as_ref()).is_some_and(|c| c.span.overlaps(trigger));
    let act = matches!(
        attribution.stance,
        Stance::Refuses | Stance::Demands | Stance::NotConfirmed | Stance::NoComment
    );
    !own && !act
}
