//! `/event/E…`: one event, as all its reports tell it.

use crate::Answer;
use crate::desk::{Trouble, Visit};
use dateline::wire::joined::{JoinedEvent, Track};
use dateline::{Archive, Joined, Why};
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
    let archive = visit.record()?;
    let days = visit.days(&archive)?;
    let day = visit.as_of.as_deref();
    let joined = archive.beside(id, day)?.unwrap_or_default();
    let mut around = joined.events();
    let Some(at) = around.iter().position(|e| e.id == id) else {
        return Err(missing(visit, &archive, id)?);
    };
    let event = around.swap_remove(at);
    // What answers it or follows from it stands in the same reports.
    let reports = event.statements.iter().map(|s| s.report.clone()).collect();
    around.extend(archive.told_in(&reports, day)?.events());
    let links = &visit.links;
    let events = std::slice::from_ref(&event);
    let records = archive.records(events)?;
    let joined = archive.event(id)?;
    let why = why(joined.as_ref(), &event);
    let title = dateline_page::view::event_title(&event);
    let mut page = EventsPage::new(events, &title, Vec::new(), &records, links);
    let known = visit.tracks(&archive)?;
    let mine = |t: &&Track| t.events.iter().any(|e| e == id);
    let tracks: Vec<&Track> = known.iter().filter(mine).collect();
    if let Some(card) = page.events.first_mut() {
        for track in &tracks {
            card.tracks
                .push((track.title.clone(), links.track(&track.id)));
        }
        card.related = related(&event, &around)
            .into_iter()
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
        event: &event,
        tracks: tracks.iter().map(|t| t.id.as_str()).collect(),
        why: &why,
    };
    visit.give("/tracks", &page, &twin, Some(&days))
}

/// Why the statements that are known stand together.
fn why(joined: Option<&Joined>, event: &JoinedEvent) -> Vec<Why> {
    let known = |id: &String| event.statements.iter().any(|s| s.event == *id);
    let all = joined.and_then(|j| j.why(&event.id)).unwrap_or_default();
    all.into_iter()
        .filter(|w| w.statements.iter().all(known))
        .collect()
}

/// What was not yet known is not the same as what is not there.
fn missing(visit: &Visit<'_>, archive: &Archive, id: &str) -> Result<Trouble, Trouble> {
    let later = archive.beside(id, None)?.unwrap_or_default().events();
    let later = later.iter().find(|e| e.id == id);
    let first = later.and_then(|e| e.statements.first()?.published.as_deref());
    Ok(match (first, &visit.as_of) {
        (Some(first), Some(day)) => Trouble::new(
            404,
            &format!("Nothing was known of it on {day}"),
            &format!("The first report of this event is of {first}."),
        ),
        _ => Trouble::unknown("event", id),
    })
}

/// Events that this one speaks of, and those that speak of it, each once.
fn related<'e>(
    event: &JoinedEvent,
    around: &'e [JoinedEvent],
) -> Vec<(&'static str, &'e JoinedEvent)> {
    let is = |id: &Option<String>, of: &JoinedEvent| id.as_ref() == Some(&of.id);
    let mut related: Vec<(&'static str, &JoinedEvent)> = Vec::new();
    for other in around.iter().filter(|o| o.id != event.id) {
        let how = [
            (is(&event.cancels, other), "it calls off"),
            (is(&event.cancelled_by, other), "called off by"),
            (is(&event.answers, other), "it answers"),
            (is(&event.because, other), "because of"),
            (is(&other.answers, event), "answered by"),
            (is(&other.because, event), "led to"),
        ];
        let how = how.into_iter().find(|h| h.0);
        if let (Some((_, how)), false) = (how, related.iter().any(|r| r.1.id == other.id)) {
            related.push((how, other));
        }
    }
    related
}
