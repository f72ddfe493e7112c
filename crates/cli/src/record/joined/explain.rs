//! `explain E…`: why the statements of an event were put together, and what they were kept apart from.

use super::load;
use crate::End;
use crate::out::{Paint, Stop, write};
use crate::phrases::one_line;
use dateline::wire::joined::JoinedEvent;
use std::fmt::Write;
use std::path::Path;

/// Explains a joined event of the record.
pub(crate) fn explain(db: &Path, id: &str) -> Result<End, Stop> {
    let missing = || {
        Stop::Usage(format!(
            "dateline: there is no event {id:?} in {}; `dateline events` lists them",
            db.display()
        ))
    };
    let joined = load::event(db, id)?.ok_or_else(missing)?;
    let why = joined.why(id).ok_or_else(missing)?;
    let events = joined.events();
    let event = events.iter().find(|e| e.id == id).ok_or_else(missing)?;
    let paint = Paint::for_stdout();
    let mut out = super::list::event(event, paint);
    for why in why {
        for statement in &why.statements {
            let _ = writeln!(out, "{}", told(event, statement, paint));
        }
        if why.reasons.is_empty() {
            let _ = writeln!(out, "  opened the event");
        } else {
            let _ = writeln!(
                out,
                "  joined with {:.1} points: {}",
                why.points,
                why.reasons.join("; ")
            );
        }
        if let Some((other, reasons, points)) = &why.apart {
            let what = events
                .iter()
                .find(|e| e.id == *other)
                .map(super::list::head);
            let _ = writeln!(
                out,
                "  kept apart from {other} ({}) with {points:.1} points: {}",
                one_line(&what.unwrap_or_default()),
                reasons.join("; ")
            );
        }
        out.push('\n');
    }
    write(&out)?;
    Ok(End::Fine)
}

fn told(event: &JoinedEvent, id: &str, paint: Paint) -> String {
    let Some(s) = event.statements.iter().find(|s| s.event == id) else {
        return id.to_owned();
    };
    let outlet = s.outlet.as_deref().unwrap_or("no outlet");
    let chain = match s.chain.as_slice() {
        [] => "tells it itself".to_owned(),
        chain => format!("according to {}", one_line(&chain.join(" > "))),
    };
    format!(
        "{} {} {} “{}”, {chain}  {}",
        s.published.as_deref().unwrap_or("undated"),
        one_line(outlet),
        paint.status(&s.status, &s.status),
        one_line(&s.trigger),
        paint.dim(id)
    )
}
