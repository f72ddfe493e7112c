//! The record of one report: head, sentences, warnings, and the layers of the other files.

use crate::{Attribution, Entity, Event, Mention, Predicate, Time, Token, Word};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Name and version of the format.
pub const SCHEMA: &str = "dateline/1";

/// One report as Dateline read it. Offsets are Unicode code points into `report.text`, half-open.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Record {
    /// Name and version of this format.
    #[schemars(extend("const" = "dateline/1"))]
    pub schema: Word,
    /// What made the record.
    pub generator: Generator,
    /// The report as it came in.
    pub report: Report,
    /// Sentences in text order. Headers and datelines are in none of them.
    pub sentences: Vec<Sentence>,
    /// Time expressions (TIMEX3 of TimeML 1.2.1) in text order.
    pub times: Vec<Time>,
    /// Stretches of text that speak of an entity, in text order.
    pub mentions: Vec<Mention>,
    /// Who and what the mentions speak of.
    pub entities: Vec<Entity>,
    /// Who says what; `a0` is the report itself.
    pub attributions: Vec<Attribution>,
    /// Statements of events, in text order.
    pub events: Vec<Event>,
    /// Words with their analysis; only with `--layers tokens`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tokens: Option<Vec<Token>>,
    /// Verbs and eventive nouns; only with `--layers predicates`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub predicates: Option<Vec<Predicate>>,
    /// What people hold, want and plan, and words of saying that no rule vouches for; learnt, only with
    /// `--layers attitudes`. Ids `h1` and on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attitudes: Option<Vec<Attribution>>,
    /// What a reader of the record should know.
    pub warnings: Vec<Warning>,
}

/// What made a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Generator {
    /// Version of the program.
    pub version: String,
    /// Fingerprint of models, rules, lexicons and the user's own data: the first 12 hexadecimal
    /// digits of a SHA-256.
    pub kit: String,
}

/// The report as it came in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Report {
    /// The input's id, else the file's stem, else a hash of the text.
    pub id: String,
    /// The outlet that published it, as given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outlet: Option<String>,
    /// The agency named in a dateline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency: Option<String>,
    /// The author as given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub byline: Option<String>,
    /// The place of the dateline, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Publication date (`2024-03-31`) or moment (RFC 3339); `null` when unknown.
    pub published: Option<String>,
    /// Where the publication date comes from. `header` is a header line or prefix of the text, or a
    /// field of the input.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = ["argument", "header", "dateline", "feed", "jsonld", "meta", "url", "text", "guess", null]))]
    pub published_origin: Option<Word>,
    /// When the outlet says it was changed, as given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<String>,
    /// When it was fetched, as given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retrieved: Option<String>,
    /// Shown, not read, unless it stands in the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Where it was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// ISO 639-1 code of the text's language, given or detected; `null` when neither.
    pub language: Option<String>,
    /// SHA-256 of the text in UTF-8, hexadecimal.
    pub sha256: String,
    /// Whether the report was read: false where its language has no rules and models.
    pub read: bool,
    /// The decoded input, unchanged. Every offset counts its code points.
    pub text: String,
}

/// A sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Sentence {
    /// `s1`, `s2` ...
    pub id: String,
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
    /// Number of its paragraph, from 0.
    pub paragraph: u32,
    /// The part of the report it belongs to, where that is known.
    #[schemars(extend("enum" = ["lead", "earlier", "background", null]))]
    pub section: Option<Word>,
}

/// What a reader of the record should know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Warning {
    /// First code point; absent when it concerns the whole report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<u32>,
    /// One past the last code point.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<u32>,
    /// A short name that programs can test for.
    pub code: String,
    /// A sentence for people.
    pub text: String,
}
