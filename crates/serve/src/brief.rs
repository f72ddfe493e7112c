//! `/brief`, `/brief/T…`, `/brief/E…`: what is known, every sentence with its evidence.

use crate::Answer;
use crate::desk::{Trouble, Visit};
use crate::known::Records;
use dateline::Briefer;
use dateline::brief::{Known, What};
use dateline::wire::Brief;
use dateline_page::view::BriefPage;
use serde::Serialize;

#[derive(Serialize)]
struct Twin<'t> {
    #[serde(flatten)]
    brief: &'t Brief,
    left_out: &'t [(String, String)],
}

pub(crate) fn brief(visit: &mut Visit<'_>, id: Option<&str>) -> Result<Answer, Trouble> {
    let archive = visit.record()?;
    let days = visit.days(&archive)?;
    let day = visit.as_of.as_deref();
    // Only what it is about is loaded, as `dateline brief` does.
    let joined = match id {
        None => archive.newest(NEWEST, day)?,
        Some(id) if id.starts_with('T') => archive.track(id, day)?.unwrap_or_default(),
        Some(id) => archive.beside(id, day)?.unwrap_or_default(),
    };
    let (about, tracks) = (joined.events(), joined.tracks());
    let track = id.and_then(|id| tracks.iter().find(|t| t.id == id));
    let event = id.and_then(|id| about.iter().find(|e| e.id == id));
    let what = match (id, track, event) {
        (None, ..) => What::All,
        (_, Some(track), _) => What::Track(track),
        (_, _, Some(event)) => What::Event(event),
        (Some(id), None, None) => {
            return Err(Trouble::unknown("negotiation or event", id));
        }
    };
    let records: Records = archive.records(&about)?;
    let told = Known {
        events: &about,
        tracks: &tracks,
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
    visit.give("/brief", &page, &twin, Some(&days))
}

/// Events of the newest brief, which tells no more.
const NEWEST: usize = 10;
