//! An attribution while it is being made: numbers of tokens and of other drafts.

use crate::view::View;
use dateline_document::{
    Attribution, By, Channel, Cue, Id, Quoted, Scope, Source, Span, Stance, Timex,
};
use smol_str::SmolStr;
use std::ops::Range;

/// A source as found: head token and phrase.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Found {
    pub(crate) head: usize,
    pub(crate) range: Range<usize>,
}

/// An attribution in the making.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) source: Option<Found>,
    /// Tokens of the cue.
    pub(crate) cue: Range<usize>,
    pub(crate) lemma: SmolStr,
    /// The cue's main token.
    pub(crate) at: usize,
    /// Token ranges, in text order.
    pub(crate) content: Vec<Range<usize>>,
    pub(crate) stance: Stance,
    pub(crate) about_span: Option<Range<usize>>,
    pub(crate) channel: Option<Channel>,
    /// The text or occasion through which it was said.
    pub(crate) through: Option<Range<usize>>,
    pub(crate) said: Option<Id<Timex>>,
    /// Media that were told.
    pub(crate) hearers: Vec<Found>,
    /// Numbers of the drafts passed on.
    pub(crate) citing: Vec<usize>,
    /// Numbers of the drafts spoken of.
    pub(crate) about: Vec<usize>,
    /// Its stance is told by what it says, not by its cue: what it speaks of stands before it.
    pub(crate) counter: bool,
    /// How the draft came about.
    pub(crate) origin: Origin,
    pub(crate) by: By,
}

/// How a draft came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A verb, noun or adjective of the lexicon.
    Word,
    /// "according to".
    Phrase,
    /// Whom somebody cites.
    Cited,
    /// A medium that was told something.
    Hearer,
    /// "X: ...".
    Colon,
    /// Nobody is named.
    Hearsay,
}

/// How far apart, in drafts, two of them can have to do with each other: a report of any length
/// is read in time that grows with its length alone.
const NEAR: usize = 64;

/// The drafts around number `i` with their numbers; all in text order by sentence.
pub(crate) fn near(
    drafts: &[Draft],
    i: usize,
) -> impl DoubleEndedIterator<Item = (usize, &Draft)> + ExactSizeIterator {
    let from = i.saturating_sub(NEAR).min(drafts.len());
    let to = (i + NEAR).min(drafts.len());
    drafts
        .get(from..to)
        .unwrap_or(&[])
        .iter()
        .enumerate()
        .map(move |(n, d)| (from + n, d))
}

impl Draft {
    /// A draft that says `what` of nobody yet; its main token is the cue's first.
    pub(crate) fn new(
        source: Option<Found>,
        cue: Range<usize>,
        lemma: impl Into<SmolStr>,
        origin: Origin,
        by: By,
    ) -> Self {
        Draft {
            source,
            at: cue.start,
            cue,
            lemma: lemma.into(),
            content: Vec::new(),
            stance: Stance::Reports,
            about_span: None,
            channel: None,
            through: None,
            said: None,
            hearers: Vec::new(),
            citing: Vec::new(),
            about: Vec::new(),
            counter: false,
            origin,
            by,
        }
    }

    /// Where it stands in the text: the earlier of source and cue.
    pub(crate) fn position(&self, view: &View<'_>) -> (u32, u32) {
        let cue = view.span(&self.cue).start;
        let source = self
            .source
            .as_ref()
            .map_or(cue, |s| view.span(&s.range).start);
        (cue.min(source), cue.max(source))
    }

    /// Last content token.
    pub(crate) fn last(&self) -> Option<usize> {
        self.content.iter().map(|r| r.end.saturating_sub(1)).max()
    }

    pub(crate) fn holds(&self, token: usize) -> bool {
        self.content.iter().any(|r| r.contains(&token))
    }

    /// The final attribution.
    pub(crate) fn finish(
        &self,
        view: &View<'_>,
        source: Source,
        citing: Vec<Id<Attribution>>,
        about: Vec<Id<Attribution>>,
    ) -> Attribution {
        let content: Vec<Span> = self
            .content
            .iter()
            .map(|r| view.span(r))
            .filter(|s| !s.is_empty())
            .collect();
        Attribution {
            source,
            cue: Some(Cue {
                span: view.span(&self.cue),
                lemma: self.lemma.clone(),
            }),
            scope: self.scope(view),
            quotation: self.quoted(view),
            content,
            channel: self.channel,
            through: self.through.as_ref().map(|r| view.span(r)),
            stance: self.stance,
            citing,
            about,
            about_span: self.about_span.as_ref().map(|r| view.span(r)),
            said: self.said,
            by: self.by.clone(),
        }
    }

    fn words<'v>(&'v self, view: &'v View<'_>) -> impl Iterator<Item = usize> + 'v {
        // A complementizer before the quotation is nobody's word.
        let opens = |i: usize| {
            self.content.iter().any(|r| r.start == i)
                && view.words().complementizer.contains(view.folded(i))
        };
        self.content
            .iter()
            .flat_map(Clone::clone)
            .filter(move |i| !view.is_punct(*i) && !opens(*i))
    }

    fn quoted(&self, view: &View<'_>) -> Quoted {
        let (mut inside, mut outside) = (0, 0);
        for i in self.words(view) {
            if view.quote(i).is_some_and(|q| !is_title(view, q)) {
                inside += 1;
            } else {
                outside += 1;
            }
        }
        match (inside, outside) {
            (0, 0) => Quoted::None,
            (0, _) => Quoted::Indirect,
            (_, 0) => Quoted::Direct,
            _ => Quoted::Mixed,
        }
    }

    /// Whole when, next to the content, its sentences hold no other verb than the cue's.
    fn scope(&self, view: &View<'_>) -> Scope {
        let Some(first) = self.content.first() else {
            return Scope::Part;
        };
        let covers = |i: usize| {
            self.holds(i)
                || self.cue.contains(&i)
                || self.source.as_ref().is_some_and(|s| s.range.contains(&i))
                || view.is_under(i, self.at)
        };
        let rest = view
            .range_of(first.start)
            .filter(|i| view.is_verbal(*i) && !covers(*i))
            .count();
        if rest == 0 { Scope::Whole } else { Scope::Part }
    }
}

/// Takes the drafts flagged in `gone` out and puts others in, in text order; the numbers in links
/// follow.
pub(crate) fn put_in(drafts: &mut Vec<Draft>, gone: &[bool], added: Vec<Draft>) {
    let old = std::mem::take(drafts);
    let mut place = vec![None; old.len()];
    let mut all: Vec<(Option<usize>, Draft)> = old
        .into_iter()
        .enumerate()
        .filter(|(n, _)| !gone.get(*n).copied().unwrap_or(false))
        .map(|(n, d)| (Some(n), d))
        .collect();
    for d in added {
        let at = all.partition_point(|(_, o)| o.at <= d.at);
        all.insert(at, (None, d));
    }
    for (new, (old, _)) in all.iter().enumerate() {
        if let Some(slot) = old.and_then(|o| place.get_mut(o)) {
            *slot = Some(new);
        }
    }
    let moved = |links: &mut Vec<usize>| {
        *links = links
            .iter()
            .filter_map(|l| place.get(*l).copied().flatten())
            .collect();
    };
    for (_, d) in &mut all {
        moved(&mut d.citing);
        moved(&mut d.about);
    }
    drafts.extend(all.into_iter().map(|(_, d)| d));
}

/// Whether a quotation is a name in quotation marks and nobody's words.
pub(crate) fn is_title(view: &View<'_>, quotation: usize) -> bool {
    let Some(q) = view.syntax.quotations.get(quotation) else {
        return false;
    };
    let mut words = 0;
    for i in view.syntax.tokens_in(q.inner) {
        if view.is_punct(i) {
            continue;
        }
        words += 1;
        if !dateline_document::is_capitalised(view.text(i)) {
            return false;
        }
    }
    words > 0 && words <= 4 && q.closed
}
