//! Joined events and tracks as a person likes to read them.

use super::ask::{ClashRow, OriginRow};
use crate::out::{Paint, counted};
use crate::phrases::one_line;
use dateline::wire::joined::{
    Contradiction, JoinedEvent, JoinedWhen, StatusOn, TimelineEntry, Track,
};
use std::collections::BTreeSet;
use std::fmt::Write;

/// Whether anything was told of the event on that day or later.
pub(super) fn new_since(event: &JoinedEvent, day: &str) -> bool {
    let mut told = event
        .statements
        .iter()
        .filter_map(|s| s.published.as_deref());
    told.any(|p| p >= day)
}

/// Type and parties in a line without colour.
pub(crate) fn head(event: &JoinedEvent) -> String {
    let mode = event
        .mode
        .as_ref()
        .map_or(String::new(), |m| format!("/{m}"));
    format!("{} {}{mode}  {}", event.status, event.kind, who(event))
}

fn who(event: &JoinedEvent) -> String {
    let list = |names: &[String]| {
        let names: Vec<String> = names.iter().map(|n| one_line(n)).collect();
        names.join(", ")
    };
    let mut parties = list(&event.actors);
    if !event.recipients.is_empty() {
        let _ = write!(parties, " → {}", list(&event.recipients));
    }
    if parties.is_empty() {
        parties.push_str("nobody named");
    }
    parties
}

fn days(when: &JoinedWhen) -> String {
    if when.earliest == when.latest {
        when.earliest.clone()
    } else {
        format!("{} to {}", when.earliest, when.latest)
    }
}

/// An event with its history, origins and what is disputed.
pub(super) fn event(event: &JoinedEvent, paint: Paint) -> String {
    let mode = event
        .mode
        .as_ref()
        .map_or(String::new(), |m| format!("/{m}"));
    let review = match event.review.as_str() {
        "machine" => String::new(),
        state => format!("  [{state}]"),
    };
    let mut out = format!(
        "{} {}{mode}  {}{review}\n",
        paint.status(&event.status, &event.status),
        paint.bold(&event.kind),
        who(event),
    );
    let mut parts = Vec::new();
    parts.extend(event.when.as_ref().map(days));
    parts.extend(
        event
            .place
            .as_ref()
            .map(|p| format!("in {}", one_line(&p.name))),
    );
    for (role, names) in [("mediator", &event.mediators), ("host", &event.hosts)] {
        if !names.is_empty() {
            parts.push(format!("{role} {}", one_line(&names.join(", "))));
        }
    }
    parts.extend(event.issue.as_ref().map(|i| one_line(i)));
    if !parts.is_empty() {
        let _ = writeln!(out, "  {}", parts.join(" · "));
    }
    let reports: BTreeSet<&str> = event.statements.iter().map(|s| s.report.as_str()).collect();
    let names: Vec<String> = event
        .origin_names
        .iter()
        .map(|o| match o.stance.as_str() {
            "confirms" | "denies" => format!("{} {}", one_line(&o.name), o.stance),
            _ => one_line(&o.name),
        })
        .collect();
    let _ = writeln!(
        out,
        "  {}, {}: {}",
        counted(reports.len(), "report"),
        counted(event.origins, "origin"),
        names.join("; ")
    );
    for voice in event.voices.iter().filter(|v| v.stance != "confirms") {
        let _ = writeln!(
            out,
            "  {}: {}",
            one_line(&voice.chain.join(" > ")),
            voice.stance.replace('_', " ")
        );
    }
    if event.status_history.len() > 1 {
        let _ = writeln!(out, "  {}", history(&event.status_history));
    }
    for clash in &event.contradictions {
        let _ = writeln!(out, "  {}", paint.bold(&disputed(clash)));
    }
    for (word, other) in [
        ("calls off", &event.cancels),
        ("called off by", &event.cancelled_by),
        ("answers", &event.answers),
        ("because of", &event.because),
    ] {
        if let Some(other) = other {
            let _ = writeln!(out, "  {word} {other}");
        }
    }
    let _ = writeln!(out, "  {}\n", paint.dim(&event.id));
    out
}

fn history(stages: &[StatusOn]) -> String {
    let stages: Vec<String> = stages
        .iter()
        .map(|s| format!("{} {}", s.as_of.as_deref().unwrap_or("undated"), s.status))
        .collect();
    stages.join(" → ")
}

fn disputed(clash: &Contradiction) -> String {
    let values: Vec<String> = clash
        .values
        .iter()
        .map(|v| format!("{} ({})", one_line(&v.value), counted(v.origins, "origin")))
        .collect();
    format!("{} of {}: {}", clash.kind, clash.slot, values.join(" / "))
}

/// An origin in two lines.
pub(super) fn origin(row: &OriginRow, paint: Paint) -> String {
    format!(
        "{}  {} in {}\n  {}\n",
        paint.bold(&one_line(&row.origin.name)),
        paint.dim(&format!("{}, {}", row.origin.kind, row.origin.stance)),
        counted(row.origin.statements.len(), "statement"),
        paint.dim(&format!("{} · {}", one_line(&row.what), row.event)),
    )
}

/// A contradiction in two lines.
pub(super) fn clash(row: &ClashRow, paint: Paint) -> String {
    format!(
        "{}\n  {}\n",
        paint.bold(&disputed(&row.clash)),
        paint.dim(&format!("{} · {}", one_line(&row.what), row.event)),
    )
}

/// A negotiation with its rounds and positions.
pub(super) fn track(track: &Track, paint: Paint) -> String {
    let mut out = format!("{}\n", paint.bold(&one_line(&track.title)));
    for (word, names) in [
        ("mediators", &track.mediators),
        ("hosts", &track.hosts),
        ("venues", &track.venues),
        ("issue", &track.issue),
    ] {
        if !names.is_empty() {
            let _ = writeln!(out, "  {word}: {}", one_line(&names.join("; ")));
        }
    }
    for round in &track.rounds {
        let mut parts = Vec::new();
        parts.extend(round.when.clone());
        parts.extend(round.place.as_ref().map(|p| format!("in {}", one_line(p))));
        parts.push(counted(round.origins, "origin"));
        let _ = writeln!(
            out,
            "  round {}: {} {}  {}",
            round.n,
            paint.status(&round.status, &round.status),
            parts.join(" · "),
            paint.dim(&round.event),
        );
        if round.status_history.len() > 1 {
            let _ = writeln!(out, "    {}", history(&round.status_history));
        }
        if let Some(off) = &round.called_off {
            let why = off
                .because
                .as_ref()
                .map_or(String::new(), |b| format!(", because of {b}"));
            let _ = writeln!(
                out,
                "    called off by {}{why}  {}",
                one_line(&off.by.join(", ")),
                paint.dim(&off.event)
            );
        }
    }
    for position in &track.positions {
        let answer = position
            .answers
            .as_ref()
            .map_or(String::new(), |a| format!(", in answer to {a}"));
        let _ = writeln!(
            out,
            "  {}: {} {}  {}",
            one_line(&position.party),
            position.position,
            one_line(position.issue.as_deref().unwrap_or("")),
            paint.dim(&format!(
                "since {}{answer}  {}",
                position.since.as_deref().unwrap_or("an undated report"),
                position.event
            )),
        );
    }
    for (word, list) in [("agreed", &track.agreements)] {
        for event in list {
            let _ = writeln!(out, "  {word}: {event}");
        }
    }
    let _ = writeln!(
        out,
        "  {}\n",
        paint.dim(&format!(
            "{} · {} to {} · {}",
            track.id,
            track.first.as_deref().unwrap_or("?"),
            track.last.as_deref().unwrap_or("?"),
            counted(track.events.len(), "event")
        ))
    );
    out
}

/// A day in a line.
pub(super) fn entry(entry: &TimelineEntry, paint: Paint) -> String {
    let mark = if entry.dated { " " } else { "~" };
    let until = entry
        .until
        .as_ref()
        .map_or(String::new(), |u| format!(" to {u}"));
    format!(
        "{mark}{}{until}  {}  {}  {}\n",
        entry.date,
        paint.status(&entry.status, &entry.status),
        one_line(&entry.text),
        paint.dim(&entry.events.join(" "))
    )
}
