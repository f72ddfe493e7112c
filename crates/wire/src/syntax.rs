//! The optional layers `tokens` and `predicates`.

use crate::Word;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A syntactic word (Universal Dependencies).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Token {
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
    /// As it stands.
    pub form: String,
    /// Lemma.
    pub lemma: String,
    /// Universal tag.
    pub upos: Word,
    /// Penn Treebank tag.
    pub xpos: String,
    /// Index of the head in `tokens`; `null` at the root of a sentence.
    pub head: Option<u32>,
    /// Relation to the head.
    pub deprel: Word,
    /// The sentence that holds it.
    pub sentence: String,
}

/// A verb, eventive noun or predicative adjective.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Predicate {
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
    /// Lemma in normal form; a particle follows after a space ("call off").
    pub lemma: String,
    /// Grammatical tense; `none` for infinitives, participles and nouns.
    #[schemars(extend("enum" = ["past", "present", "future", "none"]))]
    pub tense: Word,
    /// Modality of the clause, where it has one.
    #[schemars(extend("enum" = ["possible", "able", "allowed", "obliged", "planned", "wished", "feared", "attempted", "hypothetical", "probable", null]))]
    pub modality: Option<Word>,
    /// Affirmed or negated.
    #[schemars(extend("enum" = ["positive", "negative"]))]
    pub polarity: Word,
    /// -3 certainly not, 3 certain (Saurí and Pustejovsky 2009; Stanovsky et al. 2017).
    pub factuality_score: f64,
}
