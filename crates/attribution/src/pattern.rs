//! Patterns of words with gaps, for the idioms of `acts.lex` and `verdicts.lex`.

use crate::view::View;
use dateline_document::Upos;
use smol_str::SmolStr;
use std::ops::Range;

/// A piece of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    /// One of these words, by form or lemma.
    Word(Vec<SmolStr>),
    /// One or more words of any kind.
    Gap,
    /// Up to two articles, possessives, adjectives or adverbs.
    Small,
}

/// Words in order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pattern(Vec<Piece>);

/// What a pattern fits: up to where, and what its gap holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fit {
    pub(crate) end: usize,
    pub(crate) gap: Option<Range<usize>>,
}

impl Pattern {
    pub(crate) fn read(text: &str) -> Self {
        let piece = |word: &str| match word {
            "*" => Piece::Gap,
            "+" => Piece::Small,
            word => Piece::Word(word.split('/').map(SmolStr::new).collect()),
        };
        Pattern(
            text.split_whitespace()
                .filter(|w| *w != "-")
                .map(piece)
                .collect(),
        )
    }

    /// The first word, where the pattern has one: what to look for.
    pub(crate) fn opens(&self) -> &[SmolStr] {
        match self.0.first() {
            Some(Piece::Word(words)) => words,
            _ => &[],
        }
    }

    /// Whether it fits from token `from` on, before `end`; a gap holds `most` words.
    pub(crate) fn fits(
        &self,
        view: &View<'_>,
        from: usize,
        end: usize,
        most: usize,
    ) -> Option<Fit> {
        fits(&self.0, view, from, end, most)
    }
}

fn is(view: &View<'_>, i: usize, words: &[SmolStr]) -> bool {
    let (folded, lemma) = (view.folded(i), view.lemma(i));
    words.iter().any(|w| w == folded || w == lemma)
}

fn fits(pieces: &[Piece], view: &View<'_>, from: usize, end: usize, most: usize) -> Option<Fit> {
    let Some((first, rest)) = pieces.split_first() else {
        return Some(Fit {
            end: from,
            gap: None,
        });
    };
    match first {
        Piece::Word(words) => (from < end && is(view, from, words))
            .then(|| fits(rest, view, from + 1, end, most))
            .flatten(),
        Piece::Small => {
            let mut at = from;
            loop {
                if let Some(fit) = fits(rest, view, at, end, most) {
                    return Some(fit);
                }
                let small = matches!(
                    view.upos(at),
                    Upos::Det | Upos::Pron | Upos::Adj | Upos::Adv
                );
                if !small || at >= end || at >= from + 2 {
                    return None;
                }
                at += 1;
            }
        }
        Piece::Gap => {
            // At the end of a pattern the gap takes all up to the next break.
            let stop = (from..end.min(from + most.max(1)))
                .find(|i| view.is_punct(*i) && !view.is_mark(*i) && view.folded(*i) != "-")
                .unwrap_or(end.min(from + most));
            if rest.is_empty() {
                return (stop > from).then_some(Fit {
                    end: stop,
                    gap: Some(from..stop),
                });
            }
            (from + 1..=stop).find_map(|at| {
                fits(rest, view, at, end, most).map(|fit| Fit {
                    gap: Some(from..at),
                    ..fit
                })
            })
        }
    }
}
