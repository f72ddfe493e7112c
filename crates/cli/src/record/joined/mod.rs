//! `events`, `origins`, `contradictions`, `tracks`, `track`, `timeline`, `brief`: the record joined across reports.

mod ask;
mod brief;
mod explain;
pub(crate) mod list;
pub(crate) mod load;
mod sheet;

pub(crate) use ask::{contradictions, events, origins, timeline, track, tracks};
pub(crate) use brief::brief;
pub(crate) use explain::explain;
pub(crate) use load::progress;
