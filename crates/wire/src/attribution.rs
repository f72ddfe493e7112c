//! Attributions on the wire: source, cue, content, stance, chain.

use crate::{Stretch, Word};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Who says something, how, and through whom it came. `a0` is the report itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Attribution {
    /// `a0`, `a1` ...
    pub id: String,
    /// Whose words or knowledge it is.
    pub source: Source,
    /// What marks it; absent for the report itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cue: Option<Cue>,
    /// What is attributed, in text order.
    pub content: Vec<Stretch>,
    /// Whether the content is all of its sentences or a part of one.
    #[schemars(extend("enum" = ["whole", "part"]))]
    pub scope: Word,
    /// Quotation marks in the content.
    #[schemars(extend("enum" = ["direct", "indirect", "mixed", "none"]))]
    pub quotation: Word,
    /// How it was said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = ["statement", "interview", "post", "press conference", "document", "speech", "call", "letter", "broadcast", null]))]
    pub channel: Option<Word>,
    /// The text or occasion through which it was said ("a statement on its site", "a news
    /// briefing").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub through: Option<Through>,
    /// How the source stands to the content.
    #[schemars(extend("enum" = ["reports", "confirms", "not_confirmed", "denies", "no_comment", "demands", "refuses", "promises", "expects", "accuses", "warns"]))]
    pub stance: Word,
    /// What a confirmation, denial, silence or doubt speaks of.
    pub about: Vec<About>,
    /// The words that name what is spoken of: of the answer itself where it names it, else of the
    /// text before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about_words: Option<Stretch>,
    /// Those passed on by this one.
    pub citing: Vec<String>,
    /// When it was said, where the text says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub said: Option<Said>,
    /// Maker: rule, lexicon row or model.
    pub by: String,
}

/// The words that name a text or occasion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Through {
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
    /// The words.
    pub text: String,
}

/// The source of an attribution.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Source {
    /// First code point; absent for the report itself and for cues without a source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<u32>,
    /// One past the last code point.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<u32>,
    /// The source phrase.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// What kind of source.
    #[schemars(extend("enum" = dateline_document::SourceKind::ALL.map(|kind| kind.as_str())))]
    pub kind: Word,
    /// How many, where the words say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// The entities that the source is.
    pub entities: Vec<String>,
    /// The entity whose source it is ("a Pentagon source").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affiliation: Option<String>,
}

/// The words that mark an attribution.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Cue {
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
    /// The words.
    pub text: String,
    /// Their lemma in normal form.
    pub lemma: String,
}

/// What a confirmation, denial, silence or doubt speaks of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum About {
    /// Something said earlier in the report.
    Attribution(String),
    /// An event.
    Event(String),
}

/// When something was said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Said {
    /// The time expression.
    pub time: String,
    /// Its TIMEX3 value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// First local minute, inclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earliest: Option<String>,
    /// Last local minute, inclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest: Option<String>,
}
