//! A record as a person likes to read it: head, statements, other times, attributions, warnings.

use crate::out::{Paint, counted};
use crate::phrases::{Phrases, one_line, wrapped};
use dateline::wire::{About, Attribution, Event, Record};
use std::collections::HashSet;
use std::fmt::Write;

const WIDTH: usize = 92;

/// The record in words.
pub(crate) fn record(record: &Record, paint: Paint) -> String {
    let phrases = Phrases::new(record);
    let mut out = String::new();
    head(record, paint, &mut out);
    if record.report.read {
        if record.events.is_empty() {
            let _ = writeln!(out, "\n  no statements of events");
        }
        // Statements of one sentence stand together below it.
        for group in record.events.chunk_by(|a, b| a.sentence == b.sentence) {
            let id = group.first().map_or("", |e| e.sentence.as_str());
            out.push('\n');
            if let Some(sentence) = phrases.sentence(id) {
                block(&mut out, 2, &format!("{id:<4}"), &sentence);
            }
            for event in group {
                statement(event, &phrases, paint, &mut out);
            }
        }
        times(record, &phrases, paint, &mut out);
        attributions(record, &phrases, paint, &mut out);
    }
    for warning in &record.warnings {
        let _ = writeln!(out);
        block(&mut out, 2, "warning  ", &warning.text);
    }
    out
}

fn head(record: &Record, paint: Paint, out: &mut String) {
    let report = &record.report;
    let _ = writeln!(out, "{}", paint.bold(&one_line(&report.id)));
    let date = match (&report.published, report.published_origin.as_deref()) {
        (Some(date), Some(origin)) => format!("{date} (from the {origin})"),
        (Some(date), None) => date.clone(),
        (None, _) => "no date".to_owned(),
    };
    let parts = [
        report.outlet.as_deref(),
        report.agency.as_deref(),
        report.place.as_deref(),
        Some(date.as_str()),
        report.byline.as_deref(),
        report.language.as_deref(),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().map(one_line).collect();
    let _ = writeln!(out, "{}", paint.dim(&parts.join(" · ")));
    if let Some(title) = &report.title {
        block(out, 0, "", &one_line(title));
    }
    if !report.read {
        return;
    }
    let _ = writeln!(
        out,
        "{}",
        paint.dim(&format!(
            "{}, {}, {}, {}",
            counted(record.sentences.len(), "sentence"),
            counted(record.events.len(), "statement"),
            counted(record.times.len(), "time"),
            counted(record.attributions.len().saturating_sub(1), "attribution"),
        ))
    );
}

/// One statement: status, type and parties, then what is known.
fn statement(event: &Event, phrases: &Phrases<'_>, paint: Paint, out: &mut String) {
    let mode = event
        .mode
        .as_deref()
        .map_or(String::new(), |m| format!("/{m}"));
    let _ = writeln!(
        out,
        "{}  {} {}{}  {}",
        paint.dim(&format!("{:>8}", event.id)),
        paint.status(&event.status, &event.status),
        paint.bold(&event.kind),
        mode,
        phrases.parties(event),
    );
    let mut row = |name: &str, value: &str| block(out, 10, &format!("{name:<14}"), value);
    if let Some(stated) = &event.stated_status {
        row("said as", stated);
    }
    if let Some(when) = &event.when {
        row("when", &phrases.when(when));
    }
    if let Some(place) = &event.place {
        row("where", &phrases.mention(place));
    }
    if !event.mediator.is_empty() {
        row("mediator", &phrases.mentions(&event.mediator));
    }
    if !event.host.is_empty() {
        row("host", &phrases.mentions(&event.host));
    }
    for (name, words) in [("about", &event.issue), ("with", &event.instrument)] {
        if let Some(words) = words {
            row(name, &one_line(&words.text));
        }
    }
    for harm in &event.casualties {
        let number = match (harm.n, harm.low, harm.high) {
            (Some(n), _, _) => n.to_string(),
            (None, Some(low), Some(high)) => format!("{low} to {high}"),
            (None, Some(low), None) => format!("at least {low}"),
            (None, None, Some(high)) => format!("at most {high}"),
            _ => "some".to_owned(),
        };
        row(&harm.kind, &number);
    }
    row("according to", &phrases.chain(&event.attribution));
    if let Some(position) = &event.position {
        row("position", position);
    }
    let links = [
        ("cancels", &event.cancels),
        ("confirms", &event.confirms),
        ("answers", &event.answers),
        ("only if", &event.condition),
        ("because of", &event.because),
        ("same as", &event.same_as),
    ];
    for (name, target) in links {
        if let Some(target) = target {
            row(name, target);
        }
    }
}

/// The time expressions that date no statement.
fn times(record: &Record, phrases: &Phrases<'_>, paint: Paint, out: &mut String) {
    let used: HashSet<&str> = record
        .events
        .iter()
        .filter_map(|e| e.when.as_ref())
        .map(|w| w.time.as_str())
        .collect();
    let rest: Vec<_> = record
        .times
        .iter()
        .filter(|t| !used.contains(t.id.as_str()))
        .collect();
    if rest.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n  {}", paint.bold("other times"));
    for time in rest {
        let _ = writeln!(
            out,
            "{}  \"{}\"  {}",
            paint.dim(&format!("{:>6}", time.id)),
            one_line(&time.text),
            phrases.time(time)
        );
    }
}

/// Who says something; the report itself goes without saying.
fn attributions(record: &Record, phrases: &Phrases<'_>, paint: Paint, out: &mut String) {
    let said: Vec<&Attribution> = record
        .attributions
        .iter()
        .filter(|a| a.source.kind != "report")
        .collect();
    if said.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n  {}", paint.bold("attributions"));
    for attribution in said {
        let mut line = format!(
            "{} {}",
            phrases.source(attribution),
            attribution.stance.replace('_', " ")
        );
        if attribution.quotation != "none" && attribution.quotation != "indirect" {
            let _ = write!(line, ", {} quotation", attribution.quotation);
        }
        if !attribution.citing.is_empty() {
            let cited: Vec<String> = attribution
                .citing
                .iter()
                .filter_map(|id| phrases.attribution(id))
                .map(|a| phrases.source(a))
                .collect();
            let _ = write!(line, ", citing {}", cited.join(" and "));
        }
        if !attribution.about.is_empty() {
            let about: Vec<&str> = attribution
                .about
                .iter()
                .map(|target| match target {
                    About::Attribution(id) | About::Event(id) => id.as_str(),
                })
                .collect();
            let _ = write!(line, ", about {}", about.join(", "));
        }
        block(out, 4, &format!("{:<4}", attribution.id), &line);
    }
}

/// `label` and `text`, wrapped and indented under itself.
fn block(out: &mut String, indent: usize, label: &str, text: &str) {
    let hang = indent + label.chars().count();
    for (i, line) in wrapped(text, WIDTH.saturating_sub(hang).max(20))
        .iter()
        .enumerate()
    {
        let lead = if i == 0 { label } else { "" };
        let _ = writeln!(
            out,
            "{:indent$}{lead:<width$}{line}",
            "",
            width = hang - indent
        );
    }
}
