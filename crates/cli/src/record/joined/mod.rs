//! `events`, `origins`, `contradictions`, `tracks`, `track`, `timeline`: the record joined across reports.

mod ask;
mod explain;
mod list;
mod load;
mod sheet;

pub(crate) use ask::{contradictions, events, origins, timeline, track, tracks};
pub(crate) use explain::{explain, is_joined};
