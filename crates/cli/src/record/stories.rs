//! `stories`: the reports of the record put together by what they are on.

use super::args::Ask;
use super::ask::answer;
use super::sheet::cell;
use crate::End;
use crate::out::{Paint, Stop, counted};
use crate::phrases::one_line;
use dateline::store::Store;
use dateline::wire::joined::Story;
use std::fmt::Write;

/// Reports on one matter, with copies told from independent texts.
pub(crate) fn stories(ask: Ask) -> Result<End, Stop> {
    let store = Store::read(&ask.place_of_record.db)?;
    let background = dateline::background().map_err(|e| Stop::Data(format!("dateline: {e}")))?;
    let filter = ask.filter(None);
    let mut rows = dateline::stories(&store, background, &filter)?;
    if let Some(day) = ask.new_since() {
        rows.retain(|s| s.last.as_deref().is_some_and(|last| last >= day));
    }
    answer(&rows, ask.form, &HEADER, sheet, show, "story")
}

const HEADER: [&str; 6] = ["id", "title", "first", "last", "families", "reports"];

fn sheet(story: &Story) -> Vec<String> {
    let reports: Vec<&str> = story.reports.iter().map(|r| r.id.as_str()).collect();
    vec![
        story.id.clone(),
        story.title.clone(),
        cell(story.first.as_ref()),
        cell(story.last.as_ref()),
        story.families.to_string(),
        reports.join("; "),
    ]
}

fn show(story: &Story, paint: Paint) -> String {
    let mut out = format!("{}\n", paint.bold(&one_line(&story.title)));
    let days = match (&story.first, &story.last) {
        (Some(first), Some(last)) if first != last => format!("{first} to {last}"),
        (Some(day), _) => day.clone(),
        _ => "undated".to_owned(),
    };
    let texts = if story.families == story.reports.len() {
        String::new()
    } else {
        format!(", {}", counted(story.families, "independent text"))
    };
    let _ = writeln!(
        out,
        "  {days} · {}{texts}  {}",
        counted(story.reports.len(), "report"),
        paint.dim(&story.id)
    );
    for report in &story.reports {
        let outlet = report.outlet.as_deref().unwrap_or("unknown outlet");
        let day = report.published.as_deref().unwrap_or("undated");
        let mut notes = String::new();
        if report.family != report.id {
            let _ = write!(notes, ", shares the text of {}", report.family);
        }
        if let Some(before) = &report.revises {
            let _ = write!(notes, ", revises {before}");
        }
        let _ = writeln!(
            out,
            "    {day} {}  {}{}",
            one_line(outlet),
            paint.dim(&report.id),
            paint.dim(&notes)
        );
    }
    out.push('\n');
    out
}
