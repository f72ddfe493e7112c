//! `/brief`, `/brief/T…`, `/brief/E…`: what is known, every sentence with its evidence.

use crate::Answer;
use crate::desk::{Trouble, Visit};
use dateline::wire::Brief;
use dateline::{Briefer, is_id};
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
    let briefer = Briefer::new(visit.desk.reader()?);
    let briefer =
        briefer.map_err(|e| Trouble::new(500, "The brief cannot be written", &e.to_string()))?;
    let told = briefer.tell(&archive, id, visit.as_of.as_deref())?;
    let told =
        told.ok_or_else(|| Trouble::unknown("negotiation or event", id.unwrap_or_default()))?;
    let mut page = BriefPage::new(&told.brief, &told.reports, &visit.links);
    let left_out = told.left_out.iter().map(|l| (l.text.clone(), l.why()));
    page.left_out = left_out.collect();
    page.about = id.and_then(|id| match is_id(id, 'T') {
        true => visit.links.track(id),
        false => visit.links.event(id),
    });
    let twin = Twin {
        brief: &told.brief,
        left_out: &page.left_out,
    };
    visit.give("/brief", &page, &twin, Some(&days))
}
