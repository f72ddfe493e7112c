//! What the `syntax` stage makes: sentences, tokens, quotations, names.

use crate::{By, Deprel, Id, Kind, Layer, Span, Upos};
use smol_str::SmolStr;
use std::ops::Range;

/// Everything that `syntax` makes of one report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Syntax {
    /// Sentences in text order.
    pub sentences: Layer<Sentence>,
    /// Tokens in text order (Universal Dependencies words).
    pub tokens: Layer<Token>,
    /// Stretches between quotation marks.
    pub quotations: Layer<Quotation>,
    /// Named entities found by the model.
    pub names: Layer<Name>,
}

/// A sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    /// From the first to the last token.
    pub span: Span,
    /// Number of its paragraph, from 0.
    pub paragraph: u32,
    /// Its tokens as indices into the token layer.
    pub tokens: Range<u32>,
    /// The part of the report it belongs to, where that is known.
    pub section: Option<Section>,
}

/// The parts of a report of the genre.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// The newest development.
    Lead,
    /// "Earlier, on March 29 ...".
    Earlier,
    /// Standing background.
    Background,
}

/// A syntactic word with its analysis.
#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// The sentence that holds it.
    pub sentence: Id<Sentence>,
    /// Folded form ([`crate::fold`]).
    pub folded: SmolStr,
    /// Lemma, lower case except for proper nouns.
    pub lemma: SmolStr,
    /// Universal tag.
    pub upos: Upos,
    /// Penn Treebank tag.
    pub xpos: SmolStr,
    /// Head, `None` at the root of a sentence.
    pub head: Option<Id<Token>>,
    /// Relation to the head.
    pub deprel: Deprel,
}

/// A stretch between quotation marks.
#[derive(Clone, Debug, PartialEq)]
pub struct Quotation {
    /// Marks included.
    pub span: Span,
    /// Without the marks.
    pub inner: Span,
    /// The closing mark was found; otherwise the quotation ends with its paragraph.
    pub closed: bool,
}

/// A named entity.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    /// The name alone, on token boundaries.
    pub span: Span,
    /// What it names.
    pub kind: Kind,
    /// Maker.
    pub by: By,
}

impl Syntax {
    /// The sentence's tokens with their ids.
    pub fn tokens_of(
        &self,
        sentence: &Sentence,
    ) -> impl DoubleEndedIterator<Item = (Id<Token>, &Token)> + ExactSizeIterator + use<'_> {
        let range = sentence.tokens.start as usize..sentence.tokens.end as usize;
        let start = range.start;
        self.tokens
            .get(range)
            .unwrap_or(&[])
            .iter()
            .enumerate()
            .map(move |(i, t)| (Id::new(start + i), t))
    }

    /// The tokens whose head is `head`, in text order.
    pub fn children(
        &self,
        head: Id<Token>,
    ) -> impl DoubleEndedIterator<Item = (Id<Token>, &Token)> + use<'_> {
        let range = self
            .tokens
            .at(head)
            .and_then(|t| self.sentences.at(t.sentence))
            .map_or(0..0, |s| s.tokens.start as usize..s.tokens.end as usize);
        let start = range.start;
        self.tokens
            .get(range)
            .unwrap_or(&[])
            .iter()
            .enumerate()
            .filter(move |(_, t)| t.head == Some(head))
            .map(move |(i, t)| (Id::new(start + i), t))
    }

    /// Whether `token` is `ancestor` or stands under it.
    pub fn is_under(&self, token: Id<Token>, ancestor: Id<Token>) -> bool {
        let mut at = token;
        // A tree is never deeper than its sentence is long; the bound also ends broken ones.
        for _ in 0..=self.tokens.len() {
            if at == ancestor {
                return true;
            }
            match self.tokens.at(at).and_then(|t| t.head) {
                Some(head) => at = head,
                None => return false,
            }
        }
        false
    }

    /// All tokens under `head`, itself included, in text order.
    pub fn subtree(&self, head: Id<Token>) -> Vec<Id<Token>> {
        let mut out = vec![head];
        let mut next = 0;
        while let Some(at) = out.get(next).copied() {
            next += 1;
            out.extend(self.children(at).map(|(id, _)| id).filter(|id| *id != at));
            if out.len() > self.tokens.len() {
                break;
            }
        }
        out.sort_unstable();
        out.dedup();
        out
    }

    /// The span from the first to the last token under `head`.
    pub fn subtree_span(&self, head: Id<Token>) -> Span {
        self.subtree(head)
            .into_iter()
            .filter_map(|id| self.tokens.at(id))
            .map(|t| t.span)
            .reduce(Span::join)
            .unwrap_or_default()
    }

    /// The ids of the tokens that touch `span`.
    pub fn tokens_in(&self, span: Span) -> Range<usize> {
        let start = self.tokens.partition_point(|t| t.span.end <= span.start);
        let end = self.tokens.partition_point(|t| t.span.start < span.end);
        start..end.max(start)
    }

    /// The sentence that holds the byte `offset`.
    pub fn sentence_at(&self, offset: u32) -> Option<Id<Sentence>> {
        let i = self.sentences.partition_point(|s| s.span.end <= offset);
        self.sentences
            .get(i)
            .filter(|s| s.span.covers(offset))
            .map(|_| Id::new(i))
    }

    /// The innermost quotation whose inside holds `span`.
    pub fn quotation_of(&self, span: Span) -> Option<Id<Quotation>> {
        self.quotations
            .pairs()
            .filter(|(_, q)| q.inner.contains(span))
            .min_by_key(|(_, q)| q.span.len())
            .map(|(id, _)| id)
    }

    /// The head of the tokens in `span`: the one whose head lies outside it; the last such.
    pub fn head_of(&self, span: Span) -> Option<Id<Token>> {
        let range = self.tokens_in(span);
        range
            .clone()
            .rev()
            .map(Id::new)
            .find(|id| match self.tokens.at(*id).map(|t| (t.head, t.upos)) {
                Some((_, Upos::Punct)) | None => false,
                Some((head, _)) => head.is_none_or(|h| !range.contains(&h.index())),
            })
            .or_else(|| range.last().map(Id::new))
    }
}
