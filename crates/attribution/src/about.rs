//! What a confirmation, denial or silence speaks of: an attribution before it.

use crate::draft::{Draft, Origin, near};
use crate::view::View;
use dateline_document::Stance;

/// Fills `about`: where the words only point back ("this", "the report") or say nothing, and
/// where they name again what somebody said before.
pub(crate) fn link(view: &View<'_>, drafts: &mut [Draft]) {
    let mut found = Vec::new();
    for (i, d) in drafts.iter().enumerate() {
        if !matches!(
            d.stance,
            Stance::Confirms | Stance::NotConfirmed | Stance::Denies | Stance::NoComment
        ) {
            continue;
        }
        let earlier = near(drafts, i)
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
            .map(|(j, p)| (j, shared(view, d, p), p.at));
        let best = if points_back(view, d) {
            earlier.max_by_key(|(_, _, at)| *at)
        } else {
            earlier
                .filter(|(_, shared, _)| *shared > 0)
                .max_by_key(|(_, shared, at)| (*shared, *at))
        };
        if let Some((j, _, _)) = best {
            found.push((i, j));
        }
    }
    for (i, j) in found {
        if let Some(d) = drafts.get_mut(i) {
            d.about.push(j);
        }
    }
}

/// Nothing of its own is said: no words, or a pronoun or noun that stands for words before.
fn points_back(view: &View<'_>, d: &Draft) -> bool {
    let Some(range) = &d.about_span else {
        return true;
    };
    let content = range
        .clone()
        .filter(|i| view.upos(*i).is_content() && !view.words().proform.contains(view.folded(*i)))
        .count();
    content == 0
}

/// Content words that the two share.
fn shared(view: &View<'_>, d: &Draft, p: &Draft) -> usize {
    let Some(range) = &d.about_span else { return 0 };
    range
        .clone()
        .filter(|i| view.upos(*i).is_content())
        .filter(|i| {
            p.content
                .iter()
                .flat_map(Clone::clone)
                .any(|j| view.upos(j).is_content() && view.lemma(j) == view.lemma(*i))
        })
        .count()
}
