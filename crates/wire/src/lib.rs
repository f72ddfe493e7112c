//! The record on the wire: types and JSON Schema of `dateline/1`.
//!
//! What the command line, the HTTP API and the bindings give. Offsets are Unicode code points into
//! `report.text`, half-open (W3C TextPositionSelector); unknown is `null` or absent, never a guess.
//! Layers and links of a [`Document`] are flattened here and nowhere else: [`record`] is a pure
//! function, so the same document gives the same bytes.

mod actor;
mod attribution;
mod brief;
mod chain;
mod event;
mod flatten;
pub mod joined;
mod plover;
mod record;
mod syntax;
mod time;
mod warnings;

pub use actor::{Entity, Mention, Stretch};
pub use attribution::{About, Attribution, Cue, Said, Source, Through};
pub use brief::{Brief, BriefSentence, Citation};
pub use chain::Chains;
pub use event::{Casualties, Count, Event, Trigger, When};
pub use flatten::record;
pub use plover::{Plover, plover};
pub use record::{Generator, Record, Report, SCHEMA, Sentence, Warning};
pub use syntax::{Predicate, Token};
pub use time::{Time, precision};

use dateline_document::{Document, Linked};
use std::borrow::Cow;

/// A value from a closed list; the list stands in the JSON Schema.
pub type Word = Cow<'static, str>;

/// Which optional layers a record carries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layers {
    /// `tokens`: the syntactic analysis.
    pub tokens: bool,
    /// `predicates`: verbs and eventive nouns with tense, modality, polarity.
    pub predicates: bool,
    /// `attitudes`: what people hold, want and plan, without a word of saying; learnt.
    pub attitudes: bool,
}

impl std::str::FromStr for Layers {
    type Err = String;

    /// Reads `tokens,predicates,attitudes`; the error is the name that is no layer.
    fn from_str(names: &str) -> Result<Self, String> {
        let mut layers = Layers::default();
        for name in names.split(',').map(str::trim).filter(|n| !n.is_empty()) {
            match name {
                "tokens" => layers.tokens = true,
                "predicates" => layers.predicates = true,
                "attitudes" => layers.attitudes = true,
                other => return Err(other.to_owned()),
            }
        }
        Ok(layers)
    }
}

/// The JSON Schema of a [`Record`] (draft 2020-12), as pretty-printed text ending in a newline.
pub fn schema() -> String {
    let mut schema = schemars::schema_for!(Record);
    schema.insert("title".into(), SCHEMA.into());
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

/// The id under which an event or attribution of `document` leaves the house (`v3`, `a1`).
pub fn id_of(linked: Linked) -> String {
    match linked {
        Linked::Event(id) => flatten::event_id(id),
        Linked::Attribution(id) => flatten::attribution_id(id),
    }
}

/// The record as one line of JSON without the line's end.
pub fn line(document: &Document, kit: &str, layers: Layers) -> String {
    serde_json::to_string(&record(document, kit, layers)).unwrap_or_default()
}
