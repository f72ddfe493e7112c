//! `/tracks` and `/track/T…`: negotiations.

use crate::Answer;
use crate::desk::{Trouble, Visit};
use dateline::wire::joined::{JoinedEvent, Track};
use dateline_page::view::{Head, TrackLine, TrackPage, TracksPage};
use serde::Serialize;
use std::cmp::Reverse;

pub(crate) fn tracks(visit: &mut Visit<'_>) -> Result<Answer, Trouble> {
    let archive = visit.record()?;
    let days = visit.days(&archive)?;
    let known = visit.tracks(&archive)?;
    let mut tracks: Vec<&Track> = known.iter().collect();
    tracks.sort_by_key(|t| Reverse((t.last.clone(), t.rounds.len())));
    let page = TracksPage {
        head: Head {
            title: "Negotiations".to_owned(),
            line: vec!["a shape for every round, in order; the newest told of first".to_owned()],
            ..Head::default()
        },
        tracks: tracks
            .iter()
            .map(|t| TrackLine::new(t, &visit.links))
            .collect(),
    };
    visit.give("/tracks", &page, &tracks, Some(&days))
}

#[derive(Serialize)]
struct Twin<'t> {
    track: &'t Track,
    events: Vec<&'t JoinedEvent>,
}

pub(crate) fn track(visit: &mut Visit<'_>, id: &str) -> Result<Answer, Trouble> {
    let archive = visit.record()?;
    let days = visit.days(&archive)?;
    let joined = archive.track(id, visit.as_of.as_deref())?;
    let joined = joined.unwrap_or_default();
    let (tracks, events) = (joined.tracks(), joined.events());
    let Some(track) = tracks.iter().find(|t| t.id == id) else {
        let later = archive.track(id, None)?.unwrap_or_default().tracks();
        return Err(missing(visit, id, later.iter().find(|t| t.id == id)));
    };
    let page = TrackPage::new(track, &events, &visit.links, visit.as_of.as_deref());
    let twin = Twin {
        track,
        events: events
            .iter()
            .filter(|e| track.events.contains(&e.id))
            .collect(),
    };
    visit.give("/tracks", &page, &twin, Some(&days))
}

/// What was not yet known is not the same as what is not there.
fn missing(visit: &Visit<'_>, id: &str, later: Option<&Track>) -> Trouble {
    match (later.and_then(|t| t.first.as_deref()), &visit.as_of) {
        (Some(first), Some(day)) => Trouble::new(
            404,
            &format!("Nothing was known of it on {day}"),
            &format!("The first report of this negotiation is of {first}."),
        ),
        _ => Trouble::unknown("negotiation", id),
    }
}
