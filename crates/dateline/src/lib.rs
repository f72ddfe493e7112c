//! Reads dated news reports into a sourced, dated record: who did (plans, might, refused, called
//! off) what to whom, when, where, according to whom through whom.
//!
//! ```
//! use dateline::{Reader, document::Report, wire};
//!
//! let reader = Reader::new()?;
//! let document = reader.read(Report::of_text("note", "The envoys met in Geneva on Monday."));
//! let record = wire::record(&document, reader.kit(), wire::Layers::default());
//! assert_eq!(record.report.id, "note");
//! # Ok::<(), dateline::Error>(())
//! ```
//!
//! This is the hall of the house: it owns the kit (data files and models), calls the stages in
//! order, and knows no algorithm itself.

#[cfg(feature = "store")]
mod archive;
#[cfg(feature = "store")]
mod asked;
mod background;
mod briefed;
mod error;
mod id;
mod joined;
#[cfg(feature = "store")]
mod keeping;
mod kit;
mod maker;
mod order;
#[cfg(feature = "store")]
mod outline;
mod press;
mod reader;
#[cfg(feature = "store")]
mod record;
#[cfg(feature = "store")]
mod shelf;
#[cfg(feature = "store")]
mod stated;
#[cfg(feature = "store")]
mod stories;
mod telling;
mod told;

#[cfg(feature = "store")]
pub use archive::Archive;
#[cfg(feature = "store")]
pub use asked::{
    joined_beside, joined_event, joined_events, joined_newest, joined_told_in, joined_track,
    joined_tracks,
};
pub use background::background;
pub use briefed::Briefer;
#[cfg(feature = "store")]
pub use briefed::{LeftOut, Written};
pub use error::Error;
pub use id::is_id;
pub use joined::{Joined, Why, ready, timeline};
pub use kit::{Kit, KitFile, Model, Models};
pub use maker::Maker;
pub use order::in_order;
pub use reader::{Options, Profile, Reader, Watch};
#[cfg(feature = "store")]
pub use record::{is_joined, join_record, join_record_watched};
#[cfg(feature = "store")]
pub use stories::stories;
pub use told::told;

pub use dateline_brief as brief;
pub use dateline_document as document;
pub use dateline_ingest as ingest;
pub use dateline_rules as rules;
#[cfg(feature = "store")]
pub use dateline_store as store;
pub use dateline_story as story;
pub use dateline_syntax as syntax;
pub use dateline_wire as wire;
