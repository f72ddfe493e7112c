//! The nouns of Dateline and their arithmetic. No IO, no clock, no language.
//!
//! A [`Document`] holds one report and the layers that the stages made of it. Every stage is a
//! function of exactly the layers it may read and makes one layer whole; layers are never edited
//! afterwards (invariant I1). Offsets are bytes into the immutable text, half-open, on character
//! boundaries (I2); they leave the house as Unicode code points through [`CodePoints`].

#[macro_use]
mod words;
mod attribution;
mod by;
mod calendar;
mod deprel;
mod document;
mod entity;
mod event;
mod fold;
mod layer;
mod link;
mod mention;
mod predicate;
mod report;
mod span;
mod syntax;
mod timex;
mod upos;

pub use attribution::{Attribution, Channel, Cue, Quoted, Scope, Source, SourceKind, Stance};
pub use by::By;
pub use calendar::{Interval, IsoWeek, Precision, clamp_day, days_in_month, iso_week};
pub use deprel::Deprel;
pub use document::Document;
pub use entity::{Entity, PlacePrecision};
pub use event::{
    Casualties, CasualtyKind, Count, Event, EventType, Factuality, Phase, PositionKind, Status,
    When, WhenRelation,
};
pub use fold::{fold, is_capitalised};
pub use layer::{Id, Layer};
pub use link::{Link, LinkKind, Linked};
pub use mention::{Kind, Mention, MentionForm};
pub use predicate::{
    Aspect, Embedding, Modality, Polarity, Predicate, PredicateKind, Reality, Role, RoleKind, Tense,
};
pub use report::{Published, PublishedOrigin, Report, Warning};
pub use span::{CodePoints, Span};
pub use syntax::{Name, Quotation, Section, Sentence, Syntax, Token};
pub use timex::{Anchor, Timex, TimexKind, TimexModifier, Unresolved};
pub use upos::Upos;
