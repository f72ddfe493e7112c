//! `dateline explain --html`: one self-contained page of a report with all its layers.
//!
//! No script and no outside resource: checkboxes switch layers on by style rules alone, and every
//! marked stretch tells in its title what covers it. Everything that comes from a text is escaped.

use crate::phrases::Phrases;
use crate::tell;
use dateline::document::{Document, Linked, Span};
use dateline::wire::{Event, Record};
use dateline::{Maker, Reader, wire};
use std::collections::BTreeSet;
use std::fmt::Write;

/// Layers with their name, whether they are on at first, and their look.
const LAYERS: &[(&str, &str, bool, &str)] = &[
    (
        "event",
        "statements",
        true,
        "background:#ffd8a8;font-weight:600",
    ),
    ("time", "times", true, "border-bottom:2px solid #1971c2"),
    (
        "mention",
        "mentions",
        true,
        "border-bottom:2px dotted #2f9e44",
    ),
    ("source", "sources", true, "background:#d0bfff"),
    ("cue", "cues", true, "background:#eebefa;font-style:italic"),
    ("content", "contents", false, "background:#f3f0ff"),
    (
        "extent",
        "clauses of statements",
        false,
        "outline:1px solid #f08c00",
    ),
    (
        "status",
        "status cues",
        false,
        "text-decoration:underline wavy #e03131",
    ),
    (
        "predicate",
        "predicates",
        false,
        "box-shadow:inset 0 -0.5em #c3fae8",
    ),
    ("quotation", "quotations", false, "color:#862e9c"),
    ("sentence", "sentences", false, "outline:1px dashed #adb5bd"),
    ("furniture", "headers and datelines", true, "color:#868e96"),
];

const STYLE: &str = "\
body{font:16px/1.6 system-ui,sans-serif;margin:0;color:#212529;background:#fff}\
main{max-width:62rem;margin:0 auto;padding:1rem}\
h1{font-size:1.3rem;margin:.5rem 0}h2{font-size:1.05rem;margin:1.5rem 0 .5rem}\
.head{color:#495057}.layers{position:sticky;top:0;background:#fff;border-bottom:1px solid #dee2e6;padding:.5rem 0;display:flex;flex-wrap:wrap;gap:.2rem 1rem;font-size:.85rem}\
.text{white-space:pre-wrap;overflow-wrap:anywhere;line-height:2}\
table{border-collapse:collapse;width:100%;font-size:.85rem;line-height:1.4}\
td,th{border-bottom:1px solid #dee2e6;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:break-word}td:first-child{white-space:nowrap}\
.by{color:#868e96;font-size:.8rem}[id]{scroll-margin-top:7rem}:target+span,:target+a+span{outline:3px solid #e03131}a{color:#1864ab}\
details{margin:.2rem 0}pre{white-space:pre-wrap;background:#f8f9fa;padding:.5rem;font-size:.8rem}\
@media (max-width:40rem){table,tbody,tr,td{display:block}thead{display:none}}\
@media (prefers-color-scheme:dark){body,.layers{background:#1a1b1e;color:#dee2e6}.text span{color:inherit}.text .event,.text .source,.text .cue,.text .content{color:#212529}pre{background:#25262b}a{color:#74c0fc}}";

/// The page of one report.
pub(crate) fn page(document: &Document, reader: &Reader) -> String {
    let record = wire::record(document, reader.kit(), wire::Layers::default());
    let mut out = String::new();
    head(&record, &mut out);
    text(document, &mut out);
    tables(&record, &mut out);
    makers(&record, reader, &mut out);
    out.push_str("</main></body></html>\n");
    out
}

/// Text made safe for elements and attributes.
fn esc(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // A page may not hold them, and no reader would see them.
            c if c.is_control() && !matches!(c, '\n' | '\t' | '\r') => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
    out
}

fn head(record: &Record, out: &mut String) {
    let report = &record.report;
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\
         <title>{}</title><style>{STYLE}",
        esc(&report.id)
    );
    for (class, _, _, look) in LAYERS {
        let _ = write!(out, "body:has(#l-{class}:checked) .{class}{{{look}}}");
    }
    let _ = write!(
        out,
        "</style></head><body><main><h1>{}</h1>",
        esc(report.title.as_deref().unwrap_or(&report.id))
    );
    let published = report.published.as_deref().unwrap_or("no date");
    let parts = [
        Some(report.id.as_str()),
        report.outlet.as_deref(),
        report.agency.as_deref(),
        report.place.as_deref(),
        Some(published),
        report.language.as_deref(),
        Some(record.generator.kit.as_str()),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().map(esc).collect();
    let _ = write!(out, "<p class=\"head\">{}</p>", parts.join(" · "));
    for warning in &record.warnings {
        let _ = write!(out, "<p class=\"head\">⚠ {}</p>", esc(&warning.text));
    }
    out.push_str("<div class=\"layers\">");
    for (class, name, on, look) in LAYERS {
        let checked = if *on { " checked" } else { "" };
        let _ = write!(
            out,
            "<label><input type=\"checkbox\" id=\"l-{class}\"{checked}> <span style=\"{look}\">{name}</span></label>"
        );
    }
    out.push_str("</div>");
}

/// A stretch to mark.
struct Mark {
    span: Span,
    class: &'static str,
    title: String,
    /// The id that tables lead to.
    anchor: Option<String>,
}

fn marks(document: &Document) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut add = |span: Span, class, title: String, anchor: Option<String>| {
        if !span.is_empty() {
            marks.push(Mark {
                span,
                class,
                title,
                anchor,
            });
        }
    };
    for span in &document.report.furniture {
        add(*span, "furniture", "header or dateline".to_owned(), None);
    }
    for (id, s) in document.syntax.sentences.pairs() {
        let name = format!("s{}", id.index() + 1);
        add(
            s.span,
            "sentence",
            format!("{name}, paragraph {}", s.paragraph),
            Some(name),
        );
    }
    for q in &document.syntax.quotations {
        add(q.span, "quotation", "quotation".to_owned(), None);
    }
    for p in &document.predicates {
        let title = format!(
            "predicate {}: {:?}, {:?}, {:?}, factuality {:.1}, by {}",
            p.lemma, p.reality, p.tense, p.polarity, p.factuality, p.by
        );
        add(p.span, "predicate", title, None);
    }
    for (id, e) in document.events.pairs() {
        let name = wire::id_of(Linked::Event(id));
        let status = document.status(id).unwrap_or(e.stated_status);
        let what = format!("{name} {} {}", status.as_str(), e.kind.as_str());
        add(e.extent, "extent", format!("clause of {name}"), None);
        if let Some(cue) = e.status_cue {
            add(cue, "status", format!("status of {name}"), None);
        }
        add(
            e.trigger,
            "event",
            format!("{what}, by {}", e.by),
            Some(name),
        );
    }
    for (id, a) in document.attributions.pairs() {
        let name = wire::id_of(Linked::Attribution(id));
        let about = format!("{name} {}", a.stance.as_str());
        // The report itself holds all of the text.
        let own = a.source.span.is_none() && a.cue.is_none();
        if let Some(span) = a.source.span {
            add(span, "source", format!("source of {about}"), None);
        }
        if let Some(cue) = &a.cue {
            add(
                cue.span,
                "cue",
                format!("cue of {about}, by {}", a.by),
                Some(name.clone()),
            );
        }
        for span in a.content.iter().filter(|_| !own) {
            add(*span, "content", format!("content of {name}"), None);
        }
    }
    for (id, t) in document.times.pairs() {
        let name = format!("t{}", id.index() + 1);
        let title = format!("{name} {}, by {}", tell::time(t), t.by);
        add(t.span, "time", title, Some(name));
    }
    for (id, m) in document.mentions.pairs().filter(|(_, m)| !m.is_thing()) {
        let title = format!("{}, by {}", tell::mention(document, id, m), m.by);
        add(
            m.span,
            "mention",
            title,
            Some(format!("m{}", id.index() + 1)),
        );
    }
    marks
}

/// The text, cut at every border of a mark; a piece carries the classes of all marks over it.
fn text(document: &Document, out: &mut String) {
    let text = &document.report.text;
    let mut marks = marks(document);
    marks.sort_by_key(|m| (m.span.start, std::cmp::Reverse(m.span.end)));
    let mut cuts: BTreeSet<u32> = marks
        .iter()
        .flat_map(|m| [m.span.start, m.span.end])
        .collect();
    cuts.insert(0);
    cuts.insert(text.len() as u32);
    let cuts: Vec<u32> = cuts.into_iter().collect();
    let mut open: Vec<&Mark> = Vec::new();
    let mut next = marks.iter().peekable();
    out.push_str("<div class=\"text\">");
    for piece in cuts.windows(2) {
        let &[start, end] = piece else { continue };
        open.retain(|m| m.span.end > start);
        let mut anchors = String::new();
        while let Some(mark) = next.next_if(|m| m.span.start <= start) {
            if let Some(anchor) = &mark.anchor {
                let _ = write!(anchors, "<a id=\"{anchor}\"></a>");
            }
            open.push(mark);
        }
        let words = esc(Span::new(start, end).of(text));
        if open.is_empty() {
            out.push_str(&words);
            continue;
        }
        let classes: BTreeSet<&str> = open.iter().map(|m| m.class).collect();
        let classes: Vec<&str> = classes.into_iter().collect();
        let titles: Vec<String> = open
            .iter()
            .rev()
            .filter(|m| m.class != "sentence")
            .map(|m| esc(&m.title))
            .collect();
        let _ = write!(
            out,
            "{anchors}<span class=\"{}\" title=\"{}\">{words}</span>",
            classes.join(" "),
            titles.join("\n")
        );
    }
    out.push_str("</div>");
}

fn row(out: &mut String, cells: &[String]) {
    out.push_str("<tr>");
    for cell in cells {
        let _ = write!(out, "<td>{cell}</td>");
    }
    out.push_str("</tr>");
}

fn lead(id: &str) -> String {
    format!("<a href=\"#{0}\">{0}</a>", esc(id))
}

fn table(out: &mut String, title: &str, columns: &[&str]) {
    let _ = write!(out, "<h2>{title}</h2><table><thead><tr>");
    for column in columns {
        let _ = write!(out, "<th>{column}</th>");
    }
    out.push_str("</tr></thead><tbody>");
}

fn tables(record: &Record, out: &mut String) {
    let phrases = Phrases::new(record);
    let columns = [
        "",
        "status",
        "type",
        "parties",
        "when",
        "where",
        "according to",
        "more",
        "by",
    ];
    table(out, "Statements", &columns);
    for event in &record.events {
        row(out, &statement(event, &phrases));
    }
    out.push_str("</tbody></table>");
    table(
        out,
        "Attributions",
        &["", "source", "stance", "quotation", "citing", "about", "by"],
    );
    for a in record
        .attributions
        .iter()
        .filter(|a| a.source.kind != "report")
    {
        let about: Vec<String> = a
            .about
            .iter()
            .map(|target| match target {
                wire::About::Attribution(id) | wire::About::Event(id) => lead(id),
            })
            .collect();
        let citing: Vec<String> = a.citing.iter().map(|id| lead(id)).collect();
        row(
            out,
            &[
                lead(&a.id),
                esc(&phrases.source(a)),
                esc(&a.stance),
                esc(&a.quotation),
                citing.join(" "),
                about.join(" "),
                format!("<span class=\"by\">{}</span>", esc(&a.by)),
            ],
        );
    }
    out.push_str("</tbody></table>");
    table(
        out,
        "Times",
        &["", "words", "value", "from", "to", "anchor", "by"],
    );
    for t in &record.times {
        row(
            out,
            &[
                lead(&t.id),
                esc(&t.text),
                esc(&phrases.time(t)),
                esc(t.earliest.as_deref().unwrap_or("")),
                esc(t.latest.as_deref().unwrap_or("")),
                esc(t.anchor.as_deref().unwrap_or("")),
                format!("<span class=\"by\">{}</span>", esc(&t.by)),
            ],
        );
    }
    out.push_str("</tbody></table>");
    table(
        out,
        "Entities",
        &["", "name", "kind", "code", "office", "known from", "by"],
    );
    for e in &record.entities {
        row(
            out,
            &[
                esc(&e.id),
                esc(&e.name),
                esc(&e.kind),
                esc(e.code.as_deref().unwrap_or("")),
                esc(e.office.as_deref().unwrap_or("")),
                esc(e.source.as_deref().unwrap_or("")),
                format!("<span class=\"by\">{}</span>", esc(&e.by)),
            ],
        );
    }
    out.push_str("</tbody></table>");
}

fn statement(event: &Event, phrases: &Phrases<'_>) -> Vec<String> {
    let status = match &event.stated_status {
        Some(stated) => format!("{} (said as {stated})", event.status),
        None => event.status.to_string(),
    };
    let kind = match &event.mode {
        Some(mode) => format!("{}/{mode}", event.kind),
        None => event.kind.to_string(),
    };
    let mut more = Vec::new();
    for (name, ids) in [("mediator", &event.mediator), ("host", &event.host)] {
        if !ids.is_empty() {
            more.push(format!("{name}: {}", esc(&phrases.mentions(ids))));
        }
    }
    for (name, words) in [("about", &event.issue), ("with", &event.instrument)] {
        if let Some(words) = words {
            more.push(format!("{name}: {}", esc(&words.text)));
        }
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
            more.push(format!("{name} {}", lead(target)));
        }
    }
    let mut by = format!("<span class=\"by\">{}", esc(&event.by));
    for (slot, maker) in &event.why {
        let _ = write!(by, "<br>{}: {}", esc(slot), esc(maker));
    }
    by.push_str("</span>");
    vec![
        lead(&event.id),
        esc(&status),
        esc(&kind),
        esc(&phrases.parties(event)),
        event
            .when
            .as_ref()
            .map_or(String::new(), |w| esc(&phrases.when(w))),
        event
            .place
            .as_ref()
            .map_or(String::new(), |p| esc(&phrases.mention(p))),
        esc(&phrases.chain(&event.attribution)),
        more.join("<br>"),
        by,
    ]
}

/// The rules behind the page, each once, with comment and examples.
fn makers(record: &Record, reader: &Reader, out: &mut String) {
    let times = record.times.iter().map(|t| t.by.as_str());
    let attributions = record.attributions.iter().map(|a| a.by.as_str());
    let events = record
        .events
        .iter()
        .flat_map(|e| std::iter::once(e.by.as_str()).chain(e.why.values().map(String::as_str)));
    let all: BTreeSet<&str> = times.chain(attributions).chain(events).collect();
    let mut title = false;
    for by in all {
        let Maker::Rule(rule) = reader.files().maker(by) else {
            continue;
        };
        if !title {
            out.push_str("<h2>Rules at work</h2>");
            title = true;
        }
        let mut body = String::new();
        for line in rule.doc.lines() {
            let _ = writeln!(body, "# {line}");
        }
        for field in &rule.fields {
            let _ = writeln!(body, "{:<8} {}", field.key, field.value);
        }
        for example in &rule.examples {
            let word = if example.yes { "yes" } else { "no" };
            let _ = writeln!(body, "{word:<8} \"{}\"  {}", example.text, example.expect);
        }
        let _ = write!(
            out,
            "<details><summary>{} <span class=\"by\">{}:{}</span></summary><pre>{}</pre></details>",
            esc(by),
            esc(&rule.path()),
            rule.line,
            esc(&body)
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dateline::document::{Report, Sentence, Timex, TimexKind};

    #[test]
    fn texts_cannot_leave_their_place() {
        let text = "<script>alert('x')</script> & \"March 31\"\u{1b}[2J";
        let mut document = Document {
            report: Report::of_text("<i>", text),
            ..Document::default()
        };
        let all = Span::new(0, text.len() as u32);
        document.syntax.sentences.push(Sentence {
            span: all,
            paragraph: 0,
            tokens: 0..0,
            section: None,
        });
        let start = text.find("March").unwrap() as u32;
        document.times.push(Timex {
            span: Span::new(start, start + 8),
            kind: TimexKind::Date,
            value: "\"><b>".into(),
            modifier: None,
            quant: None,
            freq: None,
            interval: None,
            anchor: None,
            alternatives: vec![],
            unresolved: None,
            side: None,
            by: dateline::document::By::fixed("time/<x>"),
        });
        let page = page(&document, &Reader::new().unwrap());
        for bad in [
            "<script", "<i>", "><b>", "<x>", "\u{1b}", "http://", "https://",
        ] {
            assert!(!page.contains(bad), "{bad}");
        }
        assert!(page.contains("March 31</span>"));
    }
}
