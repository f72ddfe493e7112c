//! `/brief`, `/brief/T…`, `/brief/E…`: what is known, every sentence with its evidence.

use crate::Answer;
use crate::desk::{Trouble, Visit};
use crate::known::Records;
use dateline::Briefer;
use dateline::brief::{Known, What};
use dateline::wire::Brief;
use dateline::wire::joined::JoinedEvent;
use dateline_page::view::BriefPage;
use serde::Serialize;

#[derive(Serialize)]
struct Twin<'t> {
    #[serde(flatten)]
    brief: &'t Brief,
    left_out: &'t [(String, String)],
}

pub(crate) fn brief(visit: &mut Visit<'_>, id: Option<&str>) -> Result<Answer, Trouble> {
    let kept = visit.record()?;
    let all = visit.all(&kept)?;
    let known = visit.known(&kept)?;
    let track = id.and_then(|id| known.tracks.iter().find(|t| t.id == id));
    let event = id.and_then(|id| known.event(id));
    // A negotiation stands on its own events; what an event speaks of is not far.
    let about: Vec<JoinedEvent> = match (track, event) {
        (Some(track), _) => track
            .events
            .iter()
            .filter_map(|id| known.event(id).cloned())
            .collect(),
        (None, Some(event)) => {
            let linked = [
                &event.cancels,
                &event.cancelled_by,
                &event.because,
                &event.answers,
            ];
            let linked = linked
                .into_iter()
                .flatten()
                .filter_map(|id| known.event(id));
            std::iter::once(event).chain(linked).cloned().collect()
        }
        (None, None) => newest(&known.events),
    };
    let what = match (id, track, event) {
        (None, ..) => What::All,
        (_, Some(track), _) => What::Track(track),
        (_, _, Some(event)) => What::Event(event),
        (Some(id), None, None) => {
            return Err(Trouble::unknown("negotiation or event", id));
        }
    };
    let records: Records = kept.records(&about)?;
    let told = Known {
        events: &about,
        tracks: &known.tracks,
        reports: &records,
        as_of: visit.as_of.as_deref().and_then(|d| d.parse().ok()),
    };
    let briefer = Briefer::new(visit.desk.reader()?);
    let briefer =
        briefer.map_err(|e| Trouble::new(500, "The brief cannot be written", &e.to_string()))?;
    let mut brief = briefer.write(told, what);
    let faults = briefer.check(told, &brief);
    let left_out: Vec<(String, String)> = faults
        .iter()
        .filter_map(|f| {
            let sentence = brief.sentences.get(f.sentence)?;
            Some((
                sentence.text.clone(),
                format!("{}: {}", f.kind.as_str(), f.what),
            ))
        })
        .collect();
    let mut at = 0;
    brief.sentences.retain(|_| {
        at += 1;
        !faults.iter().any(|f| f.sentence == at - 1)
    });
    let mut page = BriefPage::new(&brief, &records, &visit.links);
    page.left_out.clone_from(&left_out);
    page.about = match (track, event) {
        (Some(track), _) => visit.links.track(&track.id),
        (None, Some(event)) => visit.links.event(&event.id),
        (None, None) => None,
    };
    let twin = Twin {
        brief: &brief,
        left_out: &left_out,
    };
    visit.give("/brief", &page, &twin, Some(&all))
}

/// Events that the newest reports tell of: a brief of all takes no others.
const NEWEST: usize = 200;

fn newest(events: &[JoinedEvent]) -> Vec<JoinedEvent> {
    let last = |e: &JoinedEvent| e.status_history.last().and_then(|s| s.as_of.clone());
    let mut newest: Vec<&JoinedEvent> = events.iter().collect();
    newest.sort_by_key(|e| std::cmp::Reverse(last(e)));
    newest.truncate(NEWEST);
    newest.into_iter().cloned().collect()
}
