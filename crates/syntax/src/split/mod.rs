//! The splitter: paragraphs, tokens by the conventions of the English UD treebanks, sentences,
//! quotations. All offsets are bytes into the report's text.

mod boundary;
mod chunk;
mod core;
mod paragraphs;
mod quotations;
mod sentences;

pub use boundary::{Gaps, Splitter, TEMPLATES};
pub use paragraphs::{Area, areas};
pub use quotations::quotations;
pub use sentences::rules;

use crate::lexicons::Lexicons;
use crate::words::Clusters;
use dateline_document::Span;
use std::ops::Range;

/// A sentence as token numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// Number of its paragraph.
    pub paragraph: u32,
    /// Its tokens.
    pub tokens: Range<usize>,
}

/// The tokens of one area.
pub fn tokens(text: &str, area: Span, lexicons: &Lexicons) -> Vec<Span> {
    let mut out = Vec::new();
    chunk::tokens(text, area, lexicons, &mut out);
    out
}

/// Splits the areas of `text` into tokens and sentences.
pub fn split(
    text: &str,
    areas: &[Area],
    lexicons: &Lexicons,
    clusters: &Clusters,
    splitter: &Splitter,
) -> (Vec<Span>, Vec<Piece>) {
    let mut tokens = Vec::with_capacity(text.len() / 5);
    let mut pieces = Vec::new();
    for area in areas {
        let start = tokens.len();
        chunk::tokens(text, area.span, lexicons, &mut tokens);
        let known = (lexicons, clusters);
        sentences::split(text, &tokens[start..], known, splitter, |range| {
            pieces.push(Piece {
                paragraph: area.paragraph,
                tokens: start + range.start..start + range.end,
            });
        });
    }
    (tokens, pieces)
}
