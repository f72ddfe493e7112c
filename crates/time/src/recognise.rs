//! Recognition: the passes of the grammar over the words of one sentence.

use crate::Profile;
use crate::call::{Captures, Made};
use crate::grammar::{Grammar, Maker, Pass, Source, modifier_of};
use crate::meaning::Meaning;
use crate::words::Words;
use dateline_document::{
    By, Sentence, Span, Syntax, TimexKind, TimexModifier, WhenRelation, is_capitalised,
};
use dateline_rules::Match;
use smol_str::SmolStr;
use std::ops::Range;

/// An expression, recognised but not resolved.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) span: Span,
    pub(crate) meaning: Meaning,
    pub(crate) kind: Option<TimexKind>,
    pub(crate) modifier: Option<TimexModifier>,
    pub(crate) quant: Option<SmolStr>,
    pub(crate) freq: Option<SmolStr>,
    pub(crate) side: Option<WhenRelation>,
    /// Only a piece of other expressions.
    pub(crate) piece: bool,
    /// Which way in time the words before it say that it lies: -1 back, +1 ahead.
    pub(crate) cue: i8,
    /// After the preposition that puts an amount ahead ("in two weeks").
    pub(crate) into: bool,
    pub(crate) by: By,
}

struct View<'v> {
    found: &'v Match,
    words: &'v Words,
}

impl Captures for View<'_> {
    fn value(&self, name: &str) -> Option<&str> {
        self.found.value(name)
    }

    fn meaning(&self, name: &str) -> Option<&Meaning> {
        let tokens = self.found.capture(name)?.tokens.clone();
        self.words.found_in(tokens).map(|f| &f.meaning)
    }
}

impl Grammar {
    /// The expressions of a sentence in text order.
    pub(crate) fn recognise(
        &self,
        text: &str,
        syntax: &Syntax,
        sentence: &Sentence,
        profile: Profile,
    ) -> Vec<Found> {
        let mut words = Words::of(text, syntax, sentence);
        for (i, pass) in self.passes.iter().enumerate() {
            // Later passes put together what earlier ones found.
            if i > 0 && !words.hold_any() {
                break;
            }
            pass.run(text, &mut words, profile);
        }
        words.into_found(self)
    }
}

impl Pass {
    fn run(&self, text: &str, words: &mut Words, profile: Profile) {
        let mut fits: Vec<Match> = Vec::new();
        let mut made: Vec<(Range<usize>, usize, Made)> = Vec::new();
        for found in self.rules.matches(words.tokens()) {
            let Some(maker) = self.makers.get(found.rule) else {
                continue;
            };
            if maker.profile.is_some_and(|only| only != profile) {
                continue;
            }
            let upper = maker.capitals.iter().all(|name| {
                found.capture(name).is_none_or(|c| {
                    let span = words.span(c.tokens.clone());
                    is_capitalised(span.of(text))
                })
            });
            if !upper {
                continue;
            }
            let view = View {
                found: &found,
                words,
            };
            if let Some(m) = maker.call.make(&view) {
                made.push((found.tokens.clone(), found.rule, m));
                fits.push(found);
            }
        }
        if fits.is_empty() {
            return;
        }
        // From the back, so that the places of earlier matches stay what they are.
        for found in self.rules.pick(fits).into_iter().rev() {
            let Some(maker) = self.makers.get(found.rule) else {
                continue;
            };
            let at = made
                .iter()
                .position(|(r, rule, _)| *r == found.tokens && *rule == found.rule);
            if let Some((_, _, made)) = at.map(|i| made.swap_remove(i)) {
                place(words, &found, maker, made);
            }
        }
    }
}

fn place(words: &mut Words, matched: &Match, maker: &Maker, made: Made) {
    let make = |words: &Words, range: Range<usize>, meaning: Meaning| {
        // What an expression inside already carries stays, unless the rule says otherwise.
        let inner = words.found_in(range.clone());
        let text = |source: &Option<Source>| match source {
            Some(Source::Literal(word)) => Some(word.clone()),
            Some(Source::Capture(name)) => matched.value(name).map(SmolStr::new),
            None => None,
        };
        let modifier = text(&maker.modifier).and_then(|code| modifier_of(&code));
        Found {
            span: words.span(range.clone()),
            meaning,
            kind: maker.kind,
            modifier: modifier
                .or_else(|| (words.founds_in(range.clone())).find_map(|f| f.modifier)),
            quant: text(&maker.quant).or_else(|| inner.and_then(|f| f.quant.clone())),
            freq: text(&maker.freq).or_else(|| inner.and_then(|f| f.freq.clone())),
            side: None,
            piece: maker.piece,
            cue: 0,
            into: maker.ahead,
            by: maker.by.clone(),
        }
    };
    match made {
        Made::Whole(meaning) => {
            let found = make(words, matched.tokens.clone(), meaning);
            words.replace(matched.tokens.clone(), found);
        }
        Made::Two {
            left,
            left_name,
            right,
            right_name,
        } => {
            let ends = (matched.capture(&left_name), matched.capture(&right_name));
            let (Some(l), Some(r)) = ends else { return };
            let right_range = r.tokens.start..matched.tokens.end;
            let left_range = matched.tokens.start..l.tokens.end;
            let right = make(words, right_range.clone(), right);
            let left = make(words, left_range.clone(), left);
            words.replace(right_range, right);
            words.replace(left_range, left);
        }
    }
}
