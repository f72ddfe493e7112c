//! Rows as a person likes to read them.

use crate::out::{Paint, counted};
use crate::phrases::one_line;
use dateline::store::{DecisionRow, EventRow, Found, Listed, PartyRow, SourceRow};
use std::fmt::Write;

/// A statement in two or three lines.
pub(crate) fn event(event: &EventRow, paint: Paint) -> String {
    let mode = event
        .mode
        .as_ref()
        .map_or(String::new(), |m| format!("/{m}"));
    let mut parties = names(&event.actor);
    if !event.recipient.is_empty() {
        let _ = write!(parties, " → {}", names(&event.recipient));
    }
    if parties.is_empty() {
        parties.push_str("nobody named");
    }
    let review = match event.review.as_str() {
        "machine" => String::new(),
        state => format!("  [{state}]"),
    };
    let mut out = format!(
        "{} {}{mode}  {parties}{review}\n",
        paint.status(&event.status, &event.status),
        paint.bold(&event.kind),
    );
    let mut parts = Vec::new();
    if let Some(when) = event.when.as_ref().and_then(|w| w.value.as_ref()) {
        parts.push(when.clone());
    }
    if let Some(place) = &event.place {
        parts.push(format!("in {}", one_line(&place.name)));
    }
    for (role, parties) in [("mediator", &event.mediators), ("host", &event.hosts)] {
        if !parties.is_empty() {
            parts.push(format!("{role} {}", names(parties)));
        }
    }
    if let Some(told) = event.statements.first() {
        parts.push(match told.chain.split_last() {
            None => "according to the report itself".to_owned(),
            Some((origin, [])) => format!("according to {}", one_line(origin)),
            Some((origin, through)) => format!(
                "according to {}, through {}",
                one_line(origin),
                one_line(&through.join(", "))
            ),
        });
    }
    let _ = writeln!(out, "  {}", parts.join(" · "));
    if let Some(told) = event.statements.first() {
        let _ = writeln!(out, "  “{}”", one_line(&told.text));
        let report = [
            told.outlet.as_deref(),
            told.published.as_deref(),
            Some(&event.id),
        ];
        let report: Vec<&str> = report.into_iter().flatten().collect();
        let _ = writeln!(out, "  {}\n", paint.dim(&one_line(&report.join(" · "))));
    }
    out
}

/// A decision in a line.
pub(crate) fn decision(decision: &DecisionRow, paint: Paint) -> String {
    let mut what = decision.verdict.clone();
    let value = |v: &Option<String>| v.as_deref().map_or("nothing".to_owned(), one_line);
    if decision.about == "name" && decision.undoes.is_none() {
        let _ = write!(
            what,
            " {} -> {}",
            value(&decision.was),
            value(&decision.value)
        );
    }
    if let (Some(slot), None) = (&decision.slot, decision.undoes) {
        let _ = write!(
            what,
            " {slot}: {} -> {}",
            value(&decision.was),
            value(&decision.value)
        );
    }
    if let Some(undone) = decision.undoes {
        let _ = write!(what, " {undone}");
    }
    if !decision.in_force && decision.undoes.is_none() {
        what.push_str(" (taken back)");
    } else if decision.in_force && !decision.still_read && decision.verdict != "added" {
        what.push_str(" (no longer read; stands as judged)");
    }
    let words = match &decision.quote {
        Some(quote) => format!("  “{}”", one_line(quote)),
        None => String::new(),
    };
    let on = decision.statement.as_ref().or(decision.report.as_ref());
    let parts = [
        on.cloned(),
        Some(decision.by.clone()),
        Some(decision.at.clone()),
        decision.why.clone(),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    format!(
        "{:>5}  {what}{words}  {}\n",
        decision.number,
        paint.dim(&one_line(&parts.join(", ")))
    )
}

fn names(parties: &[PartyRow]) -> String {
    let names: Vec<String> = parties.iter().map(|p| one_line(&p.name)).collect();
    names.join(", ")
}

/// A report in a line, with its title below.
pub(crate) fn report(report: &Listed, paint: Paint) -> String {
    let statements = if report.read {
        counted(report.statements as usize, "statement")
    } else {
        "not read".to_owned()
    };
    let parts = [
        Some(report.published.as_deref().unwrap_or("no date")),
        report.outlet.as_deref(),
        Some(&report.name),
        report.language.as_deref(),
        Some(&statements),
    ];
    let parts: Vec<&str> = parts.into_iter().flatten().collect();
    let mut out = format!(
        "{}  {}\n",
        paint.dim(&report.id),
        one_line(&parts.join(" · "))
    );
    if let Some(title) = &report.title {
        let _ = writeln!(out, "  {}", paint.bold(&one_line(title)));
    }
    if let Some(earlier) = &report.revises {
        let _ = writeln!(out, "  revises {earlier}");
    }
    out
}

/// A report and the words that were looked for.
pub(crate) fn found(found: &Found, paint: Paint) -> String {
    format!(
        "{}  {}\n\n",
        report(&found.report, paint),
        one_line(&found.excerpt)
    )
}

/// A source in a line.
pub(crate) fn source(source: &SourceRow, paint: Paint) -> String {
    format!(
        "{:>6} as origin  {:>6} passing on  {}  {}\n",
        source.origin_of,
        source.passes_on,
        one_line(&source.name),
        paint.dim(&format!(
            "{}, in {}",
            source.kind,
            counted(source.reports as usize, "report")
        ))
    )
}
