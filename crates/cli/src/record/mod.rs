//! The record on disk: `add`, `reread`, `events`, `tracks`, `timeline`, `statements`, `reports`, `sources`, `search`, `review`,
//! `decisions`, `doctor`.

mod add;
mod args;
mod ask;
mod doctor;
mod joined;
mod list;
mod reread;
mod review;
mod sheet;

pub(crate) use add::run as add;
pub(crate) use args::{Add, Ask, Brief, Decisions, Doctor, Reread, Review, Search, Track};
pub(crate) use ask::{decisions, reports, search, sources, statements};
pub(crate) use doctor::run as doctor;
pub(crate) use joined::{
    brief, contradictions, events, explain, is_joined, origins, timeline, track, tracks,
};
pub(crate) use reread::run as reread;
pub(crate) use review::run as review;

use crate::out::Stop;
use dateline::store::Error;

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        let message = format!("dateline: {error}");
        match error {
            Error::Query { .. } | Error::Missing(_) | Error::Decision { .. } => {
                Stop::Usage(message)
            }
            Error::Damaged { .. } => Stop::Data(message),
            _ => Stop::Failed(message),
        }
    }
}
