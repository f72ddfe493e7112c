//! The record on disk: one SQLite file with a public schema (`schema.sql`).
//!
//! Reports, what was read in them and by which kit. The store knows no language and runs no
//! algorithm on text: it keeps what the wire carries, and answers questions about it. Adding the
//! same report twice adds nothing; readings of older kits and what people decided stay. It reads no clock: the moment of a
//! write is an argument.

mod add;
pub mod agreement;
mod aside;
mod beside;
mod correct;
mod decide;
mod decision;
mod doctor;
mod error;
mod expect;
mod facts;
mod filter;
mod join;
mod joined;
mod kept;
mod names;
mod open;
mod pack;
mod project;
mod query;
mod release;
mod reread;
mod review;
mod row;
mod rows;
mod schema;
mod statements;
mod texts;

pub use add::{Added, Reading, report_id};
pub use correct::Slot;
pub use decision::{Judge, Missed, REVIEW, Verdict};
pub use doctor::{Finding, Health};
pub use error::Error;
pub use expect::Expectations;
pub use facts::{Fact, Facts};
pub use filter::Filter;
pub use join::{Conflict, Joined, Waiting};
pub use joined::{Mark, MemberRow, Stated};
pub use kept::{EventCard, Kept, OutlineRow, TrackCard};
pub use names::NameRow;
pub use open::Store;
pub use query::{Found, Listed, SourceRow};
pub use release::{Frozen, Release, ReleaseChange};
pub use reread::Change;
pub use review::DecisionRow;
pub use statements::{EventRow, PartyRow, PlaceRow, SpanRow, StatementRow, WhenRow};
pub use texts::ReportText;
