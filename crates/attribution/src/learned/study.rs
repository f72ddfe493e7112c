//! What training learns from: every decision of the layer on a report whose attributions are known.

use super::edge::{self, Bounds};
use super::keys::{Keys, Marks};
use super::rules::Rules;
use super::{sign, speaker, stretch, taker};
use crate::draft::Draft;
use crate::view::View;
use dateline_document::{Span, Upos};
use std::collections::BTreeSet;
use std::ops::Range;

/// A gold attribution; spans are bytes of the report.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Spans of the source; none for a cue without.
    pub source: Vec<Span>,
    /// Spans of the cue.
    pub cue: Vec<Span>,
    /// Spans of the content.
    pub content: Vec<Span>,
}

/// Which decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Cue or none; the first candidate is none, without features.
    Cue,
    /// Source.
    Source,
    /// Content.
    Content,
    /// Edges of the cue.
    Edge,
}

/// A decision: candidates with their features, and how right each would be.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Which.
    pub part: Part,
    /// Features of each candidate.
    pub candidates: Vec<Vec<u32>>,
    /// In [0, 1]; several may be as right.
    pub gain: Vec<f32>,
    /// For cues: whether the word needs the model to know it, and the key that says so.
    pub gate: Option<u32>,
}

struct Gold {
    source: BTreeSet<usize>,
    cue: BTreeSet<usize>,
    content: BTreeSet<usize>,
}

fn tokens(view: &View<'_>, spans: &[Span]) -> BTreeSet<usize> {
    spans
        .iter()
        .flat_map(|s| view.syntax.tokens_in(*s))
        .filter(|i| !view.is_punct(*i))
        .collect()
}

/// The main token of a cue: the rules' one, else the highest in the tree, through its infinitives.
fn main_token(view: &View<'_>, rules: &Rules, cue: &BTreeSet<usize>) -> Option<usize> {
    if let Some(c) = cue.iter().find(|c| rules.draft(**c).is_some()) {
        return Some(*c);
    }
    let outer = |i: &usize| view.head(*i).is_none_or(|h| !cue.contains(&h));
    let mut c = cue
        .iter()
        .copied()
        .filter(outer)
        .find(|i| view.upos(*i) == Upos::Verb)
        .or_else(|| cue.iter().copied().find(outer))?;
    while let Some(k) = view
        .kids_of(c, &["xcomp"])
        .find(|k| cue.contains(k) && view.upos(*k) == Upos::Verb)
    {
        c = k;
    }
    Some(c)
}

/// The decisions; tokens of `left_out` are none.
pub(crate) fn study(
    view: &View<'_>,
    drafts: &[Draft],
    wanted: &[Wanted],
    left_out: &[Span],
) -> Vec<Choice> {
    let marks = Marks::new(view);
    let rules = Rules::new(view, drafts);
    let gold: Vec<Gold> = wanted
        .iter()
        .map(|w| {
            let mut cue = tokens(view, &w.cue);
            if cue.is_empty() {
                cue = w
                    .cue
                    .iter()
                    .flat_map(|s| view.syntax.tokens_in(*s))
                    .collect();
            }
            Gold {
                source: tokens(view, &w.source),
                cue,
                content: tokens(view, &w.content),
            }
        })
        .collect();
    let mut of = vec![None; view.syntax.tokens.len()];
    for (n, g) in gold.iter().enumerate() {
        if let Some(slot) = main_token(view, &rules, &g.cue).and_then(|c| of.get_mut(c)) {
            *slot = Some(n);
        }
    }
    let out_of_it: BTreeSet<usize> = left_out
        .iter()
        .flat_map(|s| view.syntax.tokens_in(*s))
        .collect();
    let mut out = Vec::new();
    for (c, n) in of.iter().enumerate() {
        let ruled = rules.draft(c).is_some();
        if out_of_it.contains(&c)
            || !ruled && (!sign::eligible(view, c) || crate::cue::hidden(view, c))
        {
            continue;
        }
        let mut keys = Keys::default();
        sign::features(view, &marks, &rules, c, &mut keys);
        let yes = if n.is_some() { 1.0 } else { 0.0 };
        let free = ruled || view.upos(c) == Upos::Verb;
        out.push(Choice {
            part: Part::Cue,
            candidates: vec![Vec::new(), keys.out],
            gain: vec![1.0 - yes, yes],
            gate: (!free).then(|| sign::gate(view, &marks, c)),
        });
        if let Some(g) = n.and_then(|n| gold.get(n)) {
            let draft = rules.draft(c).and_then(|d| drafts.get(d));
            links(view, &marks, &rules, c, draft, g, &mut out);
        }
    }
    out
}

/// Shared part of two sets of tokens.
fn alike(view: &View<'_>, parts: &[Range<usize>], gold: &BTreeSet<usize>) -> f32 {
    let given: BTreeSet<usize> = parts
        .iter()
        .flat_map(Clone::clone)
        .filter(|i| !view.is_punct(*i))
        .collect();
    let shared = given.intersection(gold).count();
    let both = given.union(gold).count();
    shared as f32 / both.max(1) as f32
}

fn links(
    view: &View<'_>,
    marks: &Marks,
    rules: &Rules,
    c: usize,
    draft: Option<&Draft>,
    gold: &Gold,
    out: &mut Vec<Choice>,
) {
    let group = taker::group(view, c, draft);
    let told = speaker::Told::new(view, c, &group, draft);
    let sources = speaker::candidates(view, c, &group, draft);
    let gain: Vec<f32> = sources
        .iter()
        .map(|s| match s {
            None => f32::from(u8::from(gold.source.is_empty())),
            Some(f) if gold.source.contains(&f.head) => {
                alike(view, std::slice::from_ref(&f.range), &gold.source)
            }
            Some(_) => 0.0,
        })
        .collect();
    let best = gain.iter().copied().fold(0.0, f32::max);
    let mut source = None;
    if best > 0.0 {
        source = gain
            .iter()
            .position(|g| *g == best)
            .and_then(|n| sources.get(n).cloned())
            .flatten();
        let candidates = sources
            .iter()
            .map(|s| {
                let mut keys = Keys::default();
                speaker::features(view, marks, rules, &told, c, s.as_ref(), &mut keys);
                keys.out
            })
            .collect();
        out.push(Choice {
            part: Part::Source,
            candidates,
            gain,
            gate: None,
        });
    }
    let contents = stretch::candidates(view, c, &group, source.as_ref(), draft);
    let gain: Vec<f32> = contents
        .iter()
        .map(|s| alike(view, &s.parts, &gold.content))
        .collect();
    let candidates = contents
        .iter()
        .map(|s| {
            let mut keys = Keys::default();
            stretch::features(
                view,
                marks,
                rules,
                c,
                &group,
                source.as_ref(),
                draft,
                s,
                &mut keys,
            );
            keys.out
        })
        .collect();
    out.push(Choice {
        part: Part::Content,
        candidates,
        gain,
        gate: None,
    });
    let parts =
        |set: &BTreeSet<usize>| -> Vec<Range<usize>> { set.iter().map(|i| *i..*i + 1).collect() };
    let mut taken = parts(&gold.content);
    taken.extend(parts(&gold.source));
    let bounds = Bounds { taken };
    let (mut start, mut end) = (c, c + 1);
    while start > 0 && gold.cue.contains(&(start - 1)) {
        start -= 1;
    }
    while gold.cue.contains(&end) {
        end += 1;
    }
    for (edges, right, is_start) in [
        (edge::starts(view, c, &bounds), start, true),
        (edge::ends(view, c, &bounds), end, false),
    ] {
        out.push(Choice {
            part: Part::Edge,
            gain: edges
                .iter()
                .map(|e| f32::from(u8::from(*e == right)))
                .collect(),
            candidates: edges
                .iter()
                .map(|e| {
                    let mut keys = Keys::default();
                    edge::features(view, marks, c, &group, *e, is_start, &bounds, &mut keys);
                    keys.out
                })
                .collect(),
            gate: None,
        });
    }
}
