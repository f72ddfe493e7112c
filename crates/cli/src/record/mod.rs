//! The record on disk: `add`, `reread`, `events`, `stories`, `tracks`, `timeline`, `brief`, `statements`, `reports`, `sources`, `names`,
//! `search`, `review`, `correct`, `merge`, `split`, `undo`, `decisions`, `agreement`, `page`, `compare`, `release`, `serve`, `doctor`.

mod add;
mod agree;
mod args;
mod ask;
mod compare;
mod decide;
mod decisions;
mod doctor;
mod expect;
mod figures;
mod freeze;
mod joined;
mod list;
mod pages;
mod reread;
mod review;
mod serve;
mod sheet;
mod stories;
mod workbook;

pub(crate) use add::run as add;
pub(crate) use agree::{Agree, run as agreement};
pub(crate) use args::{Add, Ask, Brief, Decisions, Doctor, Page, Reread, Review, Search, Track};
pub(crate) use ask::{reports, search, sources, statements};
pub(crate) use compare::{Compare, run as compare};
pub(crate) use decide::{Correct, Merge, Names, Split, Undo, correct, merge, names, split, undo};
pub(crate) use decisions::run as decisions;
pub(crate) use doctor::run as doctor;
pub(crate) use freeze::{Freeze, run as release};
pub(crate) use joined::{brief, contradictions, events, explain, origins, timeline, track, tracks};
pub(crate) use pages::run as page;
pub(crate) use reread::run as reread;
pub(crate) use review::run as review;
pub(crate) use serve::{Serve, run as serve};
pub(crate) use stories::stories;

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
