//! Whose words: candidates for the source of a cue and their features.

use super::keys::{Keys, Marks, bucket, path};
use super::rules::Rules;
use crate::draft::{Draft, Found};
use crate::source;
use crate::view::View;
use dateline_document::Upos;
use std::ops::Range;

/// Most candidates of one cue.
const MOST: usize = 30;

/// Candidates; the first is nobody.
pub(crate) fn candidates(
    view: &View<'_>,
    c: usize,
    group: &Range<usize>,
    rule: Option<&Draft>,
) -> Vec<Option<Found>> {
    let mut out: Vec<Option<Found>> = vec![None];
    let mut add = |found: Option<Found>| {
        if let Some(f) = found
            && !f.range.is_empty()
            && !f.range.contains(&c)
            && out.len() < MOST
            && !out.iter().flatten().any(|o| o.range == f.range)
        {
            out.push(Some(f));
        }
    };
    add(rule.and_then(|d| d.source.clone()));
    add(source::subject(view, c));
    add(source::by_agent(view, c));
    add(source::left_of(view, group));
    add(source::right_of(view, group));
    add(source::by_looks(view, source::region(view, group)));
    let sentence = view.range_of(c);
    let near = |i: &usize| i.abs_diff(c);
    let mut heads: Vec<usize> = sentence
        .filter(|i| {
            *i != c
                && matches!(view.upos(*i), Upos::Noun | Upos::Propn | Upos::Pron)
                && view.time(*i).is_none()
                && !matches!(
                    view.rel(*i).main(),
                    "compound" | "flat" | "goeswith" | "fixed"
                )
        })
        .collect();
    heads.sort_by_key(near);
    for h in heads.into_iter().take(MOST) {
        let mut found = source::found(view, h);
        while found.range.end > found.head + 1 && view.xpos(found.range.end - 1) == "POS" {
            found.range.end -= 1;
        }
        for range in longer(view, &found, group) {
            add(Some(Found { head: h, range }));
        }
        add(Some(found));
    }
    out
}

/// The phrase with what is inserted behind it: "Hugh Hill, a doctor who saw it, said".
fn longer(view: &View<'_>, found: &Found, group: &Range<usize>) -> Vec<Range<usize>> {
    let start = found.range.start;
    let opens = start <= view.range_of(found.head).start
        || view.is_break(start - 1)
        || matches!(
            view.upos(start - 1),
            Upos::Cconj | Upos::Adv | Upos::Sconj | Upos::Adp
        );
    let inserts =
        view.is_comma(found.range.end) || matches!(view.folded(found.range.end), "(" | "[");
    let mut out = Vec::new();
    if !inserts {
        return out;
    }
    let short = |r: &Range<usize>| {
        r.end > found.range.end && r.len() <= 32 && !r.clone().any(|i| view.is_mark(i))
    };
    let trimmed = |mut r: Range<usize>| {
        while r.end > r.start + 1 && view.is_punct(r.end - 1) {
            r.end -= 1;
        }
        r
    };
    if opens && found.range.end < group.start {
        out.push(trimmed(start..group.start));
    }
    let extent = view.extent(found.head);
    if extent.end <= group.start || start >= group.end {
        out.push(trimmed(start..extent.end));
    }
    if start >= group.end {
        // "said Hugh Hill, a doctor who saw it.": to the end of the sentence.
        out.push(trimmed(start..view.range_of(found.head).end));
    }
    out.retain(short);
    out
}

/// What several ways of the rules say of the source, asked once a cue.
pub(crate) struct Told {
    rule: Option<Range<usize>>,
    ruled: bool,
    subject: Option<usize>,
    agent: Option<usize>,
    by: Option<usize>,
    left: Option<usize>,
    right: Option<usize>,
    group: Range<usize>,
}

impl Told {
    pub(crate) fn new(
        view: &View<'_>,
        c: usize,
        group: &Range<usize>,
        rule: Option<&Draft>,
    ) -> Self {
        Told {
            rule: rule
                .and_then(|d| d.source.as_ref())
                .map(|s| s.range.clone()),
            ruled: rule.is_some(),
            subject: source::subject(view, c).map(|f| f.head),
            agent: view.agent(c),
            by: source::by_agent(view, c).map(|f| f.head),
            left: source::left_of(view, group).map(|f| f.head),
            right: source::right_of(view, group).map(|f| f.head),
            group: group.clone(),
        }
    }
}

/// The features of a candidate.
pub(crate) fn features(
    view: &View<'_>,
    marks: &Marks,
    rules: &Rules,
    told: &Told,
    c: usize,
    candidate: Option<&Found>,
    keys: &mut Keys,
) {
    let lemma = marks.lemma(c);
    let tag = marks.tag(c);
    let row = marks.row(c);
    let Some(f) = candidate else {
        let known = u32::from(told.rule.is_some()) + 2 * u32::from(told.ruled);
        let subject = u32::from(told.subject.is_some()) + 2 * u32::from(told.by.is_some());
        keys.one(2000, known);
        keys.two(2001, known, tag);
        keys.two(2002, lemma, view.upos(c) as u32);
        keys.two(2003, tag, subject);
        keys.two(2004, tag, view.rel(c) as u32);
        keys.two(2005, row, subject);
        keys.two(2006, known, row);
        keys.two(2007, rules.class(c), subject);
        return;
    };
    let h = f.head;
    let way = path(view, c, h);
    let side = u32::from(h < c);
    let who = marks.who(h);
    let is = |o: Option<usize>| u32::from(o == Some(h));
    let ruled = match &told.rule {
        Some(r) if *r == f.range => 2,
        Some(r) if r.contains(&h) => 1,
        Some(_) => 3,
        None if told.ruled => 4,
        None => 0,
    };
    let ways = is(told.subject)
        + 2 * is(told.agent)
        + 4 * is(told.by)
        + 8 * is(told.left)
        + 16 * is(told.right);
    let case = view.kids_of(h, &["case"]).find(|k| *k < h);
    let case = case.map_or(0, |k| marks.form(k));
    let (lo, hi) = (h.min(c), h.max(c));
    let between = |f: &dyn Fn(usize) -> bool| bucket((lo + 1..hi).filter(|i| f(*i)).count());
    let verbs = between(&|i| view.is_verbal(i));
    let commas = between(&|i| view.is_break(i));
    let quoted = u32::from(view.quote(h).is_some()) + 2 * u32::from(view.quote(c).is_some());
    keys.two(2010, ruled, ways);
    keys.two(2011, ruled, tag);
    keys.two(2012, ways, tag);
    keys.two(2013, ways, who);
    keys.two(2014, way, tag);
    keys.two(2015, way, lemma);
    keys.two(2016, way, row);
    keys.two(2017, way, who);
    keys.two(2018, who, side);
    keys.two(2019, who, lemma);
    keys.two(2020, view.rel(h) as u32, side);
    keys.three(2021, view.rel(h) as u32, side, tag);
    keys.two(2022, bucket(hi - lo), side);
    keys.three(2023, verbs, commas, side);
    keys.two(2024, case, side);
    keys.three(2025, case, tag, side);
    keys.two(2026, case, lemma);
    keys.two(2027, quoted, ruled);
    keys.one(2028, marks.lemma(h));
    keys.two(2029, bucket(f.range.len()), ruled);
    keys.two(
        2030,
        view.head(h).map_or(0, |u| marks.row(u)),
        view.rel(h) as u32,
    );
    keys.two(2031, who, ruled);
    keys.two(2032, marks.form(f.range.end), side);
    keys.two(2033, marks.form(f.range.start.saturating_sub(1)), side);
    keys.three(2034, ways, verbs, commas);
    keys.two(2035, ways, row);
    let r = &f.range;
    let beside = if r.start > c {
        u32::from(r.start == told.group.end)
    } else {
        2 + u32::from((r.end..told.group.start).all(|i| view.is_punct(i)))
    };
    let after = r.start > 0 && view.is_break(r.start - 1) || r.start == view.range_of(c).start;
    let long = bucket(r.clone().filter(|i| view.is_comma(*i)).count());
    let verbal = bucket(r.clone().filter(|i| view.is_verbal(*i)).count());
    keys.three(2037, beside, u32::from(after), long);
    keys.three(2038, beside, long, verbal);
    keys.three(2039, beside, who, long);
    keys.three(2040, marks.tag(r.start), marks.tag(r.end - 1), beside);
    keys.three(2041, ways, long, beside);
    if view.is_under(h, c) {
        keys.two(2036, side, tag);
    }
}
