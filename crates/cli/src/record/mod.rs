//! The record on disk: `add`, `events`, `reports`, `sources`, `search`, `doctor`.

mod add;
mod args;
mod ask;
mod doctor;
mod list;
mod sheet;

pub(crate) use add::run as add;
pub(crate) use args::{Add, Ask, Doctor, Search};
pub(crate) use ask::{events, reports, search, sources};
pub(crate) use doctor::run as doctor;

use crate::out::Stop;
use dateline::store::Error;

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        let message = format!("dateline: {error}");
        match error {
            Error::Query { .. } | Error::Missing(_) => Stop::Usage(message),
            Error::Damaged { .. } => Stop::Data(message),
            _ => Stop::Failed(message),
        }
    }
}
