//! The questions.

use super::{list, load, sheet};
use crate::End;
use crate::out::Stop;
use crate::record::args::{Ask, Track};
use crate::record::ask::answer;
use serde::Serialize;

/// Events with their histories, origins and contradictions.
pub(crate) fn events(ask: Ask) -> Result<End, Stop> {
    if ask.statements {
        return crate::record::ask::statements(ask);
    }
    let mut rows = load::events(&ask)?;
    if let Some(day) = ask.new_since() {
        rows.retain(|e| list::new_since(e, day));
    }
    if let Some(path) = &ask.form.html {
        crate::record::pages::events(path, &rows, &ask)?;
        return Ok(End::Fine);
    }
    answer(
        &rows,
        ask.form,
        &sheet::EVENT,
        sheet::event,
        list::event,
        "event",
    )
}

/// An origin of an event.
#[derive(Serialize)]
pub(super) struct OriginRow {
    pub(super) event: String,
    pub(super) what: String,
    #[serde(flatten)]
    pub(super) origin: dateline::wire::joined::OriginOf,
}

/// Where events come from.
pub(crate) fn origins(ask: Ask) -> Result<End, Stop> {
    let rows: Vec<OriginRow> = load::events(&ask)?
        .into_iter()
        .flat_map(|e| {
            let what = list::head(&e);
            e.origin_names.into_iter().map(move |origin| OriginRow {
                event: e.id.clone(),
                what: what.clone(),
                origin,
            })
        })
        .collect();
    answer(
        &rows,
        ask.form,
        &sheet::ORIGIN,
        sheet::origin,
        list::origin,
        "origin",
    )
}

/// A contradiction or revision of an event.
#[derive(Serialize)]
pub(super) struct ClashRow {
    pub(super) event: String,
    pub(super) what: String,
    #[serde(flatten)]
    pub(super) clash: dateline::wire::joined::Contradiction,
}

/// What statements of one event differ about.
pub(crate) fn contradictions(ask: Ask) -> Result<End, Stop> {
    let rows: Vec<ClashRow> = load::events(&ask)?
        .into_iter()
        .flat_map(|e| {
            let what = list::head(&e);
            e.contradictions.into_iter().map(move |clash| ClashRow {
                event: e.id.clone(),
                what: what.clone(),
                clash,
            })
        })
        .collect();
    answer(
        &rows,
        ask.form,
        &sheet::CLASH,
        sheet::clash,
        list::clash,
        "contradiction",
    )
}

/// Negotiations.
pub(crate) fn tracks(ask: Ask) -> Result<End, Stop> {
    let mut rows = load::tracks(&ask)?;
    if let Some(day) = ask.new_since() {
        rows.retain(|t| t.last.as_deref().is_some_and(|last| last >= day));
    }
    answer(
        &rows,
        ask.form,
        &sheet::TRACK,
        sheet::track,
        list::track,
        "track",
    )
}

/// One negotiation with its events.
pub(crate) fn track(args: Track) -> Result<End, Stop> {
    let joined = load::track(&args.place.db, &args.id, args.as_of.as_deref())?;
    let joined = joined.unwrap_or_default();
    let mut tracks = joined.tracks();
    tracks.retain(|t| t.id == args.id);
    if tracks.is_empty() {
        return Err(Stop::Usage(format!(
            "dateline: there is no track {:?}; `dateline tracks` lists them",
            args.id
        )));
    }
    let events = joined.events();
    answer(
        &tracks,
        args.form,
        &sheet::TRACK,
        sheet::track,
        |track, paint| {
            let here = events.iter().filter(|e| track.events.contains(&e.id));
            let events: String = here.map(|e| list::event(e, paint)).collect();
            format!("{}\n{events}", list::track(track, paint))
        },
        "track",
    )
}

/// Events by their days.
pub(crate) fn timeline(ask: Ask) -> Result<End, Stop> {
    let rows = dateline::timeline(&load::events(&ask)?);
    answer(
        &rows,
        ask.form,
        &sheet::ENTRY,
        sheet::entry,
        list::entry,
        "day",
    )
}
