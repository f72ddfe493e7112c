//! How far the words of a cue reach: "has called for", "was clear about".

use super::keys::{Keys, Marks};
use crate::view::View;
use std::ops::Range;

/// Furthest a cue reaches to either side of its main token.
const REACH: usize = 6;

/// What the words of a cue may not run into.
pub(crate) struct Bounds {
    /// Tokens of source and content.
    pub(crate) taken: Vec<Range<usize>>,
}

impl Bounds {
    fn free(&self, i: usize) -> bool {
        !self.taken.iter().any(|r| r.contains(&i))
    }
}

/// First tokens that the cue may have, its main token first.
pub(crate) fn starts(view: &View<'_>, c: usize, bounds: &Bounds) -> Vec<usize> {
    let sentence = view.range_of(c);
    let mut out = vec![c];
    for i in (sentence.start..c).rev().take(REACH) {
        if !bounds.free(i) {
            break;
        }
        out.push(i);
    }
    out
}

/// Tokens behind the last one that the cue may have.
pub(crate) fn ends(view: &View<'_>, c: usize, bounds: &Bounds) -> Vec<usize> {
    let sentence = view.range_of(c);
    let mut out = vec![c + 1];
    for i in (c + 1..sentence.end).take(REACH) {
        if !bounds.free(i) {
            break;
        }
        out.push(i + 1);
    }
    out
}

/// The features of an edge; `inside` is the token just inside it, `outside` the one beyond.
#[allow(clippy::too_many_arguments)]
pub(crate) fn features(
    view: &View<'_>,
    marks: &Marks,
    c: usize,
    group: &Range<usize>,
    edge: usize,
    is_start: bool,
    bounds: &Bounds,
    keys: &mut Keys,
) {
    let t = if is_start { 4000 } else { 4100 };
    let (inside, outside, far, ruled) = if is_start {
        (edge, edge.wrapping_sub(1), c - edge, edge == group.start)
    } else {
        (edge - 1, edge, edge - 1 - c, edge == group.end)
    };
    let far = far as u32;
    let lemma = marks.lemma(c);
    let free = u32::from(bounds.free(outside));
    keys.two(t, far, u32::from(ruled));
    keys.two(t + 1, far, lemma);
    keys.two(t + 2, far, marks.tag(c));
    keys.two(t + 3, marks.form(inside), marks.form(outside));
    keys.two(t + 4, marks.tag(inside), marks.tag(outside));
    keys.two(t + 5, marks.form(inside), far);
    keys.two(t + 6, marks.form(outside), far);
    keys.two(t + 7, marks.tag(inside), free);
    keys.two(t + 8, marks.tag(outside), lemma);
    keys.two(
        t + 9,
        view.rel(inside) as u32,
        u32::from(view.head(inside) == Some(c)),
    );
    keys.three(
        t + 10,
        view.rel(outside) as u32,
        u32::from(view.head(outside) == Some(c)),
        free,
    );
    keys.three(t + 11, u32::from(ruled), marks.tag(c), free);
    keys.two(t + 12, marks.form(inside), lemma);
    keys.two(t + 13, marks.form(outside), lemma);
    keys.two(t + 14, marks.lemma(inside), view.rel(inside) as u32);
    keys.two(t + 15, marks.form(outside), marks.tag(c));
    keys.three(t + 16, free, far, marks.row(c));
}
