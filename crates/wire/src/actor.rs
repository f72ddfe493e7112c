//! Mentions and entities on the wire.

use crate::Word;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A stretch of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Stretch {
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
}

/// A stretch of text that speaks of an entity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Mention {
    /// `m1`, `m2` ...
    pub id: String,
    /// First code point.
    pub start: u32,
    /// One past the last code point.
    pub end: u32,
    /// The name alone, the noun phrase of a nominal, the pronoun.
    pub text: String,
    /// The head word.
    pub head: Stretch,
    /// Name, nominal or pronoun.
    #[schemars(extend("enum" = ["name", "nominal", "pronoun"]))]
    pub form: Word,
    /// What it names, as far as the words say.
    #[schemars(extend("enum" = ["person", "state", "government", "group", "organization", "outlet", "place", "facility", "event", "people", "other"]))]
    pub kind: Word,
    /// The entities it speaks of; several for a plural, none when it was not resolved.
    pub entities: Vec<String>,
    /// Maker: rule, lexicon row or model.
    pub by: String,
}

/// Someone, some body or some place that mentions speak of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Entity {
    /// `e1`, `e2` ...
    pub id: String,
    /// The fullest name, or the head phrase of an unnamed one.
    pub name: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// What it is.
    #[schemars(extend("enum" = ["person", "state", "government", "group", "organization", "outlet", "place", "facility", "event", "people", "other"]))]
    pub kind: Word,
    /// The entity it acts for or belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// Office held at the report's date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
    /// ISO 3166-1 alpha-3, or a PLOVER non-state code (IGO, NGO, IMG ...).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// PLOVER sectors, primary first.
    pub sectors: Vec<String>,
    /// Country and sectors, joined by spaces (`PSE REB`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Wikidata id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wikidata: Option<String>,
    /// Latitude in degrees north.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lat: Option<f64>,
    /// Longitude in degrees east.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lon: Option<f64>,
    /// GeoNames id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geonames: Option<u32>,
    /// First-level division.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin1: Option<String>,
    /// How finely a place is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = ["point", "city", "district", "region", "country", null]))]
    pub precision: Option<Word>,
    /// Where the knowledge comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Maker: rule, lexicon row or model.
    pub by: String,
}
