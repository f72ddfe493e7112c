//! `/event/E…`: one event, as all its reports tell it.

use crate::Answer;
use crate::desk::{Trouble, Visit};
use dateline::wire::joined::{JoinedEvent, Track};
use dateline::{Joined, Why};
use dateline_page::view::{Apart, Because, EventLine, EventsPage};
use serde::Serialize;

#[derive(Serialize)]
struct Twin<'t> {
    #[serde(flatten)]
    event: &'t JoinedEvent,
    tracks: Vec<&'t str>,
    why: &'t [Why],
}

pub(crate) fn event(visit: &mut Visit<'_>, id: &str) -> Result<Answer, Trouble> {
    let kept = visit.record()?;
    let all = visit.all(&kept)?;
    let known = visit.known(&kept)?;
    let Some(event) = known.event(id) else {
        let later = all.event(id).and_then(|e| e.statements.first());
        let day = later.and_then(|s| s.published.as_deref());
        return Err(match (day, &visit.as_of) {
            (Some(first), Some(day)) => Trouble::new(
                404,
                &format!("Nothing was known of it on {day}"),
                &format!("The first report of this event is of {first}."),
            ),
            _ => Trouble::unknown("event", id),
        });
    };
    let links = &visit.links;
    let events = std::slice::from_ref(event);
    let records = kept.records(events)?;
    let joined = kept.event(id)?;
    let why = why(joined.as_ref(), event);
    let title = dateline_page::view::event_title(event);
    let mut page = EventsPage::new(events, &title, Vec::new(), &records, links);
    let tracks: Vec<&Track> = known.tracks_of(id).collect();
    if let Some(card) = page.events.first_mut() {
        for track in &tracks {
            card.tracks
                .push((track.title.clone(), links.track(&track.id)));
        }
        card.related = related(event, &known.events)
            .map(|(how, other)| (how.to_owned(), EventLine::new(other, links)))
            .collect();
        // Told below with who and what, not by their ids.
        card.card.notes.retain(|n| n.to.is_none());
        card.why = why
            .iter()
            .map(|w| Because {
                statements: w.statements.clone(),
                reasons: w.reasons.clone(),
                points: format!("{:.1}", w.points),
                apart: w.apart.as_ref().map(|(id, reasons, points)| Apart {
                    id: id.clone(),
                    href: links.event(id),
                    reasons: reasons.clone(),
                    points: format!("{points:.1}"),
                }),
            })
            .collect();
    }
    let twin = Twin {
        event,
        tracks: tracks.iter().map(|t| t.id.as_str()).collect(),
        why: &why,
    };
    visit.give("/tracks", &page, &twin, Some(&all))
}

/// Why the statements that are known stand together.
fn why(joined: Option<&Joined>, event: &JoinedEvent) -> Vec<Why> {
    let known = |id: &String| event.statements.iter().any(|s| s.event == *id);
    let all = joined.and_then(|j| j.why(&event.id)).unwrap_or_default();
    all.into_iter()
        .filter(|w| w.statements.iter().all(known))
        .collect()
}

/// Events that this one speaks of, and those that speak of it.
fn related<'e>(
    event: &'e JoinedEvent,
    all: &'e [JoinedEvent],
) -> impl Iterator<Item = (&'static str, &'e JoinedEvent)> {
    all.iter().filter_map(move |other| {
        let is = |id: &Option<String>, of: &JoinedEvent| id.as_ref() == Some(&of.id);
        if other.id == event.id {
            return None;
        }
        let how = [
            (is(&event.cancels, other), "it calls off"),
            (is(&event.cancelled_by, other), "called off by"),
            (is(&event.answers, other), "it answers"),
            (is(&event.because, other), "because of"),
            (is(&other.answers, event), "answered by"),
            (is(&other.because, event), "led to"),
        ];
        how.into_iter().find(|h| h.0).map(|h| (h.1, other))
    })
}
