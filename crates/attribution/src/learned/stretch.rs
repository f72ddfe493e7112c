//! What is said: candidate stretches of text for a cue and their features.

// Content is a list of stretches, often of one.
#![allow(clippy::single_range_in_vec_init)]

use super::keys::{Keys, Marks, bucket};
use super::rules::Rules;
use crate::content;
use crate::draft::{Draft, Found};
use crate::view::View;
use dateline_document::{Deprel, Upos};
use std::ops::Range;

/// Most candidates of one cue.
const MOST: usize = 56;

/// A candidate: its parts in text order, where it comes from, and the token whose clause it is.
pub(crate) struct Stretch {
    pub(crate) parts: Vec<Range<usize>>,
    kind: u32,
    anchor: Option<usize>,
}

struct Builder<'v, 'r> {
    view: &'v View<'r>,
    at: usize,
    out: Vec<Stretch>,
}

impl Builder<'_, '_> {
    fn add(&mut self, parts: Vec<Range<usize>>, kind: u32, anchor: Option<usize>) {
        let mut parts: Vec<Range<usize>> = parts
            .into_iter()
            .map(|p| content::trim(self.view, p))
            .filter(|p| p.start < p.end)
            .collect();
        parts.sort_by_key(|p| p.start);
        let whole = |p: &Range<usize>| p.contains(&self.at);
        if parts.is_empty()
            || parts.iter().any(whole)
            || self.out.len() >= MOST
            || self.out.iter().any(|s| s.parts == parts)
        {
            return;
        }
        self.out.push(Stretch {
            parts,
            kind,
            anchor,
        });
    }
}

/// The verb group, the source beside it, and the clause that both make.
fn inner(view: &View<'_>, group: &Range<usize>, source: Option<&Found>) -> Range<usize> {
    let sentence = view.range_of(group.start);
    let mut inner = group.clone();
    if let Some(s) = source {
        let r = &s.range;
        let gap = if r.end <= inner.start {
            inner.start - r.end
        } else {
            r.start.saturating_sub(inner.end)
        };
        if gap <= 12 && r.start >= sentence.start && r.end <= sentence.end {
            inner = inner.start.min(r.start)..inner.end.max(r.end);
        }
    }
    inner
}

/// Candidates, the rules' own first; none when nothing stands beside the cue.
pub(crate) fn candidates(
    view: &View<'_>,
    c: usize,
    group: &Range<usize>,
    source: Option<&Found>,
    rule: Option<&Draft>,
) -> Vec<Stretch> {
    let sentence = view.range_of(c);
    let mut b = Builder {
        view,
        at: c,
        out: Vec::new(),
    };
    if let Some(d) = rule.filter(|d| !d.content.is_empty()) {
        b.add(d.content.clone(), 1, None);
    } else if let Some(about) = rule.and_then(|d| d.about_span.clone()) {
        b.add(vec![about], 2, None);
    }
    let inner = inner(view, group, source);
    let own = content::own_clause(view, &inner);
    let end = content::trim(view, sentence.clone()).end;
    let behind = source
        .filter(|s| s.range.start >= group.end && s.range.start <= group.end + 2)
        .map_or(group.end, |s| s.range.end);
    // Complements of the word, and of what stands under it to the right.
    let mut anchors: Vec<(usize, u32)> = Vec::new();
    for &k in view.kids(c) {
        if k > c {
            anchors.push((k, 10 + view.rel(k) as u32));
            for &g in view.kids(k) {
                if g > k
                    && matches!(
                        view.rel(g).main(),
                        "ccomp" | "xcomp" | "obj" | "obl" | "nmod" | "advcl" | "acl" | "appos"
                    )
                {
                    anchors.push((g, 100 + view.rel(g) as u32));
                }
            }
        } else if matches!(view.rel(k).main(), "obj" | "ccomp" | "parataxis")
            || view.rel(k) == Deprel::NsubjPass
        {
            let extent = view.extent(k);
            b.add(
                vec![extent.start..extent.end.min(group.start)],
                200 + view.rel(k) as u32,
                Some(k),
            );
            b.add(vec![view.phrase(k)], 300 + view.rel(k) as u32, Some(k));
        }
    }
    for (k, kind) in anchors {
        let extent = view.extent(k);
        let mut start = extent.start.max(group.end);
        if let Some(s) = source
            && s.range.start >= group.end
            && s.range.start <= start + 2
            && s.range.end < extent.end
        {
            start = start.max(s.range.end);
        }
        let mut starts = vec![start];
        if matches!(view.upos(start), Upos::Adp | Upos::Sconj | Upos::Part) {
            starts.push(start + 1);
        }
        let mut stop = extent.end.max(start);
        while stop < end && !view.is_break(stop) && view.folded(stop) != ";" {
            stop += 1;
        }
        for (n, s) in starts.iter().enumerate() {
            for (m, e) in [extent.end, stop, end].into_iter().enumerate() {
                if *s < e {
                    b.add(
                        vec![*s..e],
                        kind + 1000 * (1 + n as u32) + 10000 * m as u32,
                        Some(k),
                    );
                }
            }
        }
    }
    // All that follows.
    for (n, s) in [behind, own.end].into_iter().enumerate() {
        let mut stop = s;
        while stop < end && (stop == s || !view.is_break(stop)) {
            stop += 1;
        }
        b.add(vec![s..end], 400 + n as u32, None);
        b.add(vec![s..stop], 410 + n as u32, None);
    }
    if let Some(q) = content::quote_after(view, group.end, &sentence) {
        b.add(vec![q], 420, None);
    }
    // All that precedes, alone and with what follows.
    let mut lefts: Vec<(Range<usize>, u32)> = vec![(sentence.start..own.start, 500)];
    if let Some(i) = (sentence.start..own.start)
        .rev()
        .find(|i| view.folded(*i) == ";")
    {
        lefts.push((i + 1..own.start, 501));
    }
    if own.start < inner.start {
        lefts.push((sentence.start..inner.start, 502));
    }
    if matches!(view.upos(sentence.start), Upos::Cconj | Upos::Adv) {
        lefts.push((sentence.start + 1..own.start, 503));
    }
    for (left, kind) in lefts {
        b.add(vec![left.clone()], kind, None);
        b.add(vec![left.clone(), own.end..end], kind + 20, None);
        b.add(vec![left, inner.end..end], kind + 40, None);
    }
    if let Some(q) = content::quote_before(view, own.start) {
        b.add(vec![q.clone()], 600, None);
        b.add(vec![q, own.end..end], 601, None);
    }
    if let Some(q) = content::quote_before(view, inner.start) {
        b.add(vec![q], 602, None);
    }
    // What the word hangs on: "the plan that he proposed", "the claims made by ...".
    if let Some(h) = view.head(c)
        && matches!(view.rel(c).main(), "acl" | "amod")
    {
        b.add(vec![view.phrase(h)], 610, Some(h));
        let extent = view.extent(h);
        b.add(vec![extent.start..group.start], 611, Some(h));
    }
    if let Some(h) = view.head(c) {
        // "according to": the clause around it.
        let extent = view.extent(h);
        b.add(
            vec![extent.start..own.start, own.end..extent.end],
            620,
            Some(h),
        );
        b.add(vec![extent.start..own.start], 621, Some(h));
    }
    let mut reached = Vec::new();
    for s in &b.out {
        let mut parts = s.parts.clone();
        content::reach(view, &mut parts, c);
        if parts != s.parts {
            reached.push((parts, s.kind, s.anchor));
        }
    }
    for (parts, kind, anchor) in reached {
        b.add(parts, kind + 100_000, anchor);
    }
    b.out
}

/// The features of a candidate.
#[allow(clippy::too_many_arguments)]
pub(crate) fn features(
    view: &View<'_>,
    marks: &Marks,
    rules: &Rules,
    c: usize,
    group: &Range<usize>,
    source: Option<&Found>,
    rule: Option<&Draft>,
    s: &Stretch,
    keys: &mut Keys,
) {
    let lemma = marks.lemma(c);
    let tag = marks.tag(c);
    let row = marks.row(c);
    let kind = s.kind;
    let sentence = view.range_of(c);
    let (Some(first), Some(last)) = (s.parts.first(), s.parts.last()) else {
        return;
    };
    let ruled = match rule {
        None => 0,
        Some(d) if d.content.is_empty() => 1,
        Some(d) if d.content == s.parts => 2,
        Some(d) => {
            let len = |r: &Range<usize>| r.end - r.start;
            let shared: usize = d
                .content
                .iter()
                .flat_map(|a| {
                    s.parts
                        .iter()
                        .map(move |b| a.end.min(b.end).saturating_sub(a.start.max(b.start)))
                })
                .sum();
            let most = d
                .content
                .iter()
                .map(len)
                .sum::<usize>()
                .max(s.parts.iter().map(len).sum());
            3 + (4 * shared / most.max(1)) as u32
        }
    };
    let words = s.parts.iter().map(|p| p.end - p.start).sum::<usize>();
    let side = u32::from(first.start < c) + 2 * u32::from(last.end > c);
    let many = s.parts.len().min(3) as u32;
    let tokens = || s.parts.iter().flat_map(Clone::clone);
    let quoted = tokens().filter(|i| view.quote(*i).is_some()).count();
    let quoted = if quoted == 0 {
        0
    } else if quoted == words {
        2
    } else {
        1
    };
    let verbs = bucket(tokens().filter(|i| view.is_verbal(*i)).count());
    let gap = if first.start > c {
        first.start.saturating_sub(group.end)
    } else {
        group.start.saturating_sub(first.end)
    };
    let gap = bucket(gap);
    let ends =
        u32::from(last.end + 1 >= sentence.end) + 2 * u32::from(first.start == sentence.start);
    let eats = source.is_some_and(|f| s.parts.iter().any(|p| p.contains(&f.head)));
    let other = tokens().any(|i| rules.class(i) != 0 && view.quote(i).is_none());
    let (lead, tail) = (marks.form(first.start), marks.form(last.end));
    let before = marks.form(first.start.wrapping_sub(1));
    keys.one(3000, kind);
    keys.two(3001, kind, tag);
    keys.two(3002, kind, lemma);
    keys.two(3003, kind, row);
    keys.two(3004, kind, ruled);
    keys.two(3005, ruled, row);
    keys.two(3006, ruled, rules.class(c));
    keys.two(3007, lead, tag);
    keys.two(3008, lead, lemma);
    keys.two(3009, lead, row);
    keys.three(3010, lead, kind % 1000, side);
    keys.two(3011, before, lead);
    keys.two(3012, before, side);
    keys.two(3013, tail, side);
    keys.three(3014, tail, ends, side);
    keys.three(3015, bucket(words), row, side);
    keys.two(3016, bucket(words), lemma);
    keys.three(3017, quoted, side, many);
    keys.two(3018, quoted, row);
    keys.three(3019, verbs, row, side);
    keys.three(3020, gap, side, tag);
    keys.two(3021, gap, lemma);
    keys.two(3022, ends, side);
    keys.three(3023, ends, row, side);
    keys.three(3024, u32::from(eats), side, row);
    keys.three(3025, u32::from(other), side, ruled);
    keys.two(3026, marks.tag(first.start), tag);
    keys.two(3027, marks.tag(first.start), side);
    keys.two(3028, marks.tag(last.end.wrapping_sub(1)), side);
    keys.two(3029, marks.tag(last.end), side);
    keys.three(3030, quoted, ends, side);
    keys.two(3031, side, lemma);
    keys.three(3032, verbs, ends, tag);
    keys.two(3033, many, lemma);
    if let Some(a) = s.anchor {
        keys.two(3034, view.rel(a) as u32, row);
        keys.two(3035, view.rel(a) as u32, lemma);
        keys.two(3036, marks.tag(a), lemma);
        keys.two(3037, marks.lemma(a), side);
        keys.two(3038, marks.who(a), row);
        keys.two(
            3039,
            view.rel(a) as u32,
            u32::from(last.end > view.extent(a).end),
        );
    }
    // Whom the next word behind it belongs to: the content's verb, the cue, or neither.
    let next = (last.end..sentence.end).find(|i| !view.is_punct(*i));
    let whose = match next.map(|i| (i, view.head(i))) {
        None => 0,
        Some((_, Some(h))) if h == c => 1,
        Some((_, Some(h))) if last.contains(&h) => 2,
        Some((i, Some(h))) if h > i => 3,
        Some(_) => 4,
    };
    keys.three(3040, whose, side, quoted);
    keys.two(3041, whose, next.map_or(0, |i| marks.tag(i)));
    keys.three(3042, whose, next.map_or(0, |i| marks.form(i)), side);
    let open = view.quote(last.end).is_some() && view.quote(last.end) == view.quote(last.end - 1);
    keys.three(3043, u32::from(open), quoted, side);
    let cut = view.quote(first.start).is_some()
        && first.start > sentence.start
        && view.quote(first.start) == view.quote(first.start - 1);
    keys.three(3044, u32::from(cut), quoted, side);
}
