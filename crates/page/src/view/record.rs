//! A report with everything that was read in it, from its record on the wire.

use super::card::{self, Card, Clause, Date, Link, Note, Party};
use super::{Links, Mark, Paragraph, marked};
use crate::phrases::{Phrases, one_line};
use dateline_wire::{About, Attribution, Event, Mention, Record};
use serde::Serialize;
use std::collections::HashMap;

/// What stands at the head of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Head {
    /// Title of the report, or the page.
    pub title: String,
    /// Outlet, agency, place, date and the like, in a line.
    pub line: Vec<String>,
    /// Its address, where a browser may follow it.
    pub url: Option<String>,
    /// What a reader should know.
    pub warnings: Vec<String>,
    /// Fingerprint of the kit that read it.
    pub kit: Option<String>,
}

/// The page of a report.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ReportPage {
    /// Its head.
    pub head: Head,
    /// Its text with all layers.
    pub text: Vec<Paragraph>,
    /// Layers that are in it: name of the layer, in words, whether it is shown at first.
    pub layers: Vec<(&'static str, &'static str, bool)>,
    /// Its statements.
    pub cards: Vec<Card>,
    /// Who says what.
    pub attributions: Vec<AttributionLine>,
    /// Time expressions.
    pub times: Vec<TimeLine>,
    /// Who and what it speaks of.
    pub entities: Vec<EntityLine>,
    /// Rules at work; where they are given.
    pub rules: Vec<Rule>,
}

/// An attribution in a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct AttributionLine {
    pub id: String,
    pub source: String,
    pub stance: String,
    pub quotation: Option<String>,
    /// Ids of those that it passes on.
    pub citing: Vec<String>,
    /// Ids of what it speaks of.
    pub about: Vec<String>,
    pub by: String,
    /// The anchor of its words in the text.
    pub at: Option<String>,
}

/// A time expression in a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct TimeLine {
    pub id: String,
    pub words: String,
    pub value: String,
    pub range: Option<String>,
    pub by: String,
}

/// An entity in a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct EntityLine {
    pub id: String,
    pub name: String,
    pub kind: String,
    pub code: Option<String>,
    pub office: Option<String>,
    pub source: Option<String>,
}

/// A rule with its own examples.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// Its id.
    pub by: String,
    /// File and line.
    pub place: String,
    /// Its comment, fields and examples.
    pub body: String,
}

/// All layers.
const LAYERS: [(&str, &str, bool); 13] = [
    ("event", "events", true),
    ("time", "times", true),
    ("place", "places", true),
    ("party", "parties", true),
    ("source", "sources", true),
    ("cue", "cues", true),
    ("content", "contents", false),
    ("extent", "clauses", false),
    ("status", "status cues", false),
    ("predicate", "predicates", false),
    ("quotation", "quotations", false),
    ("sentence", "sentences", false),
    ("furniture", "headers", true),
];

impl ReportPage {
    /// The page of `record`. `more` are marks that the wire does not carry; statements are addressed
    /// as `id#v1`.
    pub fn new(record: &Record, id: &str, more: Vec<Mark>, rules: Vec<Rule>) -> Self {
        let phrases = Phrases::new(record);
        let mut marks = marks(record, &phrases);
        marks.extend(more);
        let text = &record.report.text;
        let length = text.chars().count() as u32;
        let here = |layer: &str| marks.iter().any(|m| m.layer == layer);
        Self {
            head: head(record),
            layers: LAYERS.into_iter().filter(|l| here(l.0)).collect(),
            text: marked(text, 0, length, &marks),
            cards: record
                .events
                .iter()
                .map(|event| of_event(record, &phrases, event, id))
                .collect(),
            attributions: attributions(record, &phrases),
            times: record
                .times
                .iter()
                .map(|t| TimeLine {
                    id: t.id.clone(),
                    words: one_line(&t.text),
                    value: phrases.time(t),
                    range: card::range(t.earliest.as_deref(), t.latest.as_deref()),
                    by: t.by.clone(),
                })
                .collect(),
            entities: record
                .entities
                .iter()
                .map(|e| EntityLine {
                    id: e.id.clone(),
                    name: one_line(&e.name),
                    kind: e.kind.to_string(),
                    code: e.code.clone(),
                    office: e.office.clone(),
                    source: e.source.clone(),
                })
                .collect(),
            rules,
        }
    }
}

impl ReportPage {
    /// Leads every statement to its own page and to that of its event; `events` are ids of events by
    /// those of statements.
    pub fn lead(&mut self, links: &Links, events: &HashMap<String, String>) {
        for card in &mut self.cards {
            card.href = links.statement(&card.address);
            card.event = events.get(&card.address).and_then(|id| links.event(id));
        }
    }
}

fn head(record: &Record) -> Head {
    let report = &record.report;
    let published = match (&report.published, &report.published_origin) {
        (Some(day), Some(origin)) => format!("{day} (from: {origin})"),
        (Some(day), None) => day.clone(),
        (None, _) => "no date".to_owned(),
    };
    let parts = [
        report.outlet.as_ref(),
        report.agency.as_ref(),
        report.byline.as_ref(),
        report.place.as_ref(),
        Some(&published),
        report.language.as_ref(),
        Some(&report.id),
    ];
    let mut warnings: Vec<String> = record.warnings.iter().map(|w| w.text.clone()).collect();
    if !report.read {
        warnings.insert(
            0,
            "This report was not read: its language has no rules and models.".to_owned(),
        );
    }
    Head {
        title: one_line(report.title.as_deref().unwrap_or(&report.id)),
        line: parts.into_iter().flatten().map(|p| one_line(p)).collect(),
        url: report.url.as_deref().and_then(followed),
        warnings,
        kit: Some(format!(
            "version {}, kit {}",
            record.generator.version, record.generator.kit
        )),
    }
}

/// An address that a browser may follow; no script, no file.
pub(crate) fn followed(url: &str) -> Option<String> {
    let url = url.trim();
    let lower = url.to_ascii_lowercase();
    let plain = lower.starts_with("http://") || lower.starts_with("https://");
    (plain && !url.contains(char::is_whitespace)).then(|| url.to_owned())
}

/// The layers of the wire.
fn marks(record: &Record, phrases: &Phrases<'_>) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut add = |start, end, layer, title: String, anchor: Option<String>, to: Option<String>| {
        marks.push(Mark {
            start,
            end,
            layer,
            title,
            anchor,
            to,
        });
    };
    for s in &record.sentences {
        add(
            s.start,
            s.end,
            "sentence",
            String::new(),
            Some(s.id.clone()),
            None,
        );
    }
    for e in &record.events {
        let what = format!("{}: {} {}", e.id, e.status, e.kind);
        add(
            e.extent.start,
            e.extent.end,
            "extent",
            format!("clause of {}", e.id),
            None,
            None,
        );
        if let Some(cue) = e.status_cue {
            let title = format!("decides the status of {}", e.id);
            add(cue.start, cue.end, "status", title, None, None);
        }
        let anchor = Some(format!("at-{}", e.id));
        let (start, end) = (e.trigger.start, e.trigger.end);
        add(start, end, "event", what, anchor, Some(e.id.clone()));
    }
    for a in record
        .attributions
        .iter()
        .filter(|a| a.source.kind != "report")
    {
        if let (Some(start), Some(end)) = (a.source.start, a.source.end) {
            let title = format!("source of {}: {}", a.id, a.source.kind);
            let anchor = a.cue.is_none().then(|| format!("at-{}", a.id));
            add(start, end, "source", title, anchor, Some(a.id.clone()));
        }
        if let Some(cue) = &a.cue {
            let title = format!("{}: {}", a.id, stance(&a.stance));
            let anchor = Some(format!("at-{}", a.id));
            add(cue.start, cue.end, "cue", title, anchor, Some(a.id.clone()));
        }
        for part in &a.content {
            let title = format!("said in {}", a.id);
            add(part.start, part.end, "content", title, None, None);
        }
    }
    for t in &record.times {
        let title = format!("{}: {}", t.id, phrases.time(t));
        let anchor = Some(format!("at-{}", t.id));
        add(t.start, t.end, "time", title, anchor, Some(t.id.clone()));
    }
    for m in &record.mentions {
        let names: Vec<&str> = m
            .entities
            .iter()
            .filter_map(|e| phrases.entity(e))
            .collect();
        let title = match names.as_slice() {
            [] => format!("{}, not resolved", m.kind),
            names => format!("{}: {}", m.kind, names.join(", ")),
        };
        let layer = match m.kind.as_ref() {
            "place" | "facility" => "place",
            _ => "party",
        };
        let to = m.entities.first().cloned();
        add(m.start, m.end, layer, title, None, to);
    }
    marks
}

/// A stance in plain words.
fn stance(stance: &str) -> String {
    stance.replace('_', " ")
}

fn attributions(record: &Record, phrases: &Phrases<'_>) -> Vec<AttributionLine> {
    record
        .attributions
        .iter()
        .filter(|a| a.source.kind != "report")
        .map(|a| AttributionLine {
            id: a.id.clone(),
            source: phrases.source(a),
            stance: stance(&a.stance),
            quotation: Some(a.quotation.to_string()).filter(|q| q != "none"),
            citing: a.citing.clone(),
            about: a
                .about
                .iter()
                .map(|about| match about {
                    About::Attribution(id) | About::Event(id) => id.clone(),
                })
                .collect(),
            by: a.by.clone(),
            at: (a.cue.is_some() || a.source.start.is_some()).then(|| format!("at-{}", a.id)),
        })
        .collect()
}

/// The card of an event of `record`.
pub(crate) fn of_event(record: &Record, phrases: &Phrases<'_>, event: &Event, id: &str) -> Card {
    let mentions: HashMap<&str, &Mention> =
        record.mentions.iter().map(|m| (m.id.as_str(), m)).collect();
    let parties = |ids: &[String]| -> Vec<Party> {
        ids.iter()
            .filter_map(|id| mentions.get(id.as_str()))
            .map(|m| party(record, m))
            .collect()
    };
    let when = event.when.as_ref().map(|w| {
        let time = record.times.iter().find(|t| t.id == w.time);
        Date {
            relation: Some(w.relation.to_string()).filter(|r| r != "on"),
            words: card::day(w.value.as_deref().unwrap_or("unknown")),
            value: w.value.clone().unwrap_or_default(),
            phrase: time.map(|t| one_line(&t.text)),
            range: card::range(w.earliest.as_deref(), w.latest.as_deref()),
        }
    });
    Card {
        id: event.id.clone(),
        address: format!("{id}#{}", event.id),
        status: event.status.to_string(),
        stated: event.stated_status.as_ref().map(ToString::to_string),
        kind: match &event.mode {
            Some(mode) => format!("{} · {mode}", event.kind),
            None => event.kind.to_string(),
        },
        words: card::words(&event.kind),
        actor: parties(&event.actor),
        recipient: parties(&event.recipient),
        mediators: parties(&event.mediator),
        hosts: parties(&event.host),
        place: event.place.as_ref().map(|p| phrases.mention(p)),
        when,
        notes: notes(event),
        chain: chain(record, phrases, event),
        stance: phrases
            .attribution(&event.attribution)
            .filter(|a| a.source.kind != "report" && a.stance != "reports")
            .map(|a| stance(&a.stance)),
        clause: clause(record, event),
        review: None,
        score: Some((event.score * 100.0).round() as u32),
        missing: event
            .missing
            .iter()
            .map(|(slot, why)| Note::new(slot, why))
            .collect(),
        makers: std::iter::once(Note::new("type", &event.by))
            .chain(event.why.iter().map(|(slot, by)| Note::new(slot, by)))
            .collect(),
        href: None,
        event: None,
    }
}

fn party(record: &Record, mention: &Mention) -> Party {
    let known = |id: &String| record.entities.iter().find(|e| e.id == *id);
    let entities: Vec<_> = mention.entities.iter().filter_map(known).collect();
    let phrase = one_line(&mention.text);
    if entities.is_empty() {
        return Party {
            name: phrase,
            ..Party::default()
        };
    }
    let names: Vec<String> = entities.iter().map(|e| one_line(&e.name)).collect();
    let codes: Vec<&str> = entities.iter().filter_map(|e| e.code.as_deref()).collect();
    let name = names.join(", ");
    Party {
        phrase: Some(phrase).filter(|p| *p != name),
        name,
        code: Some(codes.join(", ")).filter(|c| !c.is_empty()),
    }
}

fn notes(event: &Event) -> Vec<Note> {
    let mut notes = Vec::new();
    if let Some(issue) = &event.issue {
        notes.push(Note::new("about", one_line(&issue.text)));
    }
    if let Some(instrument) = &event.instrument {
        notes.push(Note::new("with", one_line(&instrument.text)));
    }
    for c in &event.casualties {
        let number = match (c.n, c.low, c.high) {
            (Some(n), ..) => n.to_string(),
            (None, Some(low), Some(high)) => format!("{low} to {high}"),
            (None, Some(low), None) => format!("at least {low}"),
            (None, None, Some(high)) => format!("at most {high}"),
            (None, None, None) => "some".to_owned(),
        };
        notes.push(Note::new(c.kind.to_string(), number));
    }
    if let Some(position) = &event.position {
        notes.push(Note::new("position", position.to_string()));
    }
    for (name, target) in [
        ("cancels", &event.cancels),
        ("confirms", &event.confirms),
        ("answers", &event.answers),
        ("only if", &event.condition),
        ("because of", &event.because),
        ("same as", &event.same_as),
    ] {
        if let Some(target) = target {
            notes.push(Note {
                name: name.to_owned(),
                text: target.clone(),
                to: Some(format!("#{target}")),
            });
        }
    }
    notes
}

/// From the report to the origin.
pub(crate) fn chain(record: &Record, phrases: &Phrases<'_>, event: &Event) -> Vec<Link> {
    let report = &record.report;
    let mut chain = vec![Link {
        name: one_line(report.outlet.as_deref().unwrap_or("this report")),
        kind: "report".to_owned(),
        of: report.published.clone(),
    }];
    let links = phrases.links(&event.attribution);
    // The report's own outlet is the report.
    let own = |a: &Attribution| {
        let named = a
            .source
            .text
            .as_deref()
            .map(one_line)
            .map(|n| n.to_lowercase());
        let outlet = report.outlet.as_deref().map(|o| one_line(o).to_lowercase());
        a.source.kind == "outlet" && named.is_some() && named == outlet
    };
    let cited = links.iter().rev();
    let cited = cited.filter(|a| a.source.kind != "report" && !own(a));
    chain.extend(cited.map(|a| link(record, a)));
    chain
}

fn link(record: &Record, attribution: &Attribution) -> Link {
    let source = &attribution.source;
    let entity = |id: &String| record.entities.iter().find(|e| e.id == *id);
    let name = match (&source.text, &attribution.cue) {
        (Some(text), _) => one_line(text),
        (None, Some(cue)) => format!("nobody named (“{}”)", one_line(&cue.text)),
        (None, None) => "nobody named".to_owned(),
    };
    let of = match source.kind.as_ref() {
        "anonymous" => source
            .affiliation
            .as_ref()
            .and_then(entity)
            .map(|e| one_line(&e.name)),
        _ => {
            let names: Vec<String> = source
                .entities
                .iter()
                .filter_map(entity)
                .map(|e| one_line(&e.name))
                .collect();
            Some(names.join(", "))
        }
    };
    Link {
        of: of
            .filter(|of| !of.is_empty() && *of != name)
            .map(|of| card::short(&of)),
        name: card::short(&name),
        kind: source.kind.to_string(),
    }
}

/// The sentence of the event with its trigger marked.
fn clause(record: &Record, event: &Event) -> Clause {
    let span = record
        .sentences
        .iter()
        .find(|s| s.id == event.sentence)
        .map_or((event.extent.start, event.extent.end), |s| (s.start, s.end));
    let trigger = Mark {
        start: event.trigger.start,
        end: event.trigger.end,
        layer: "trigger",
        title: String::new(),
        anchor: None,
        to: None,
    };
    let lines = marked(&record.report.text, span.0, span.1, &[trigger]);
    Clause {
        pieces: lines.into_iter().flat_map(|line| line.pieces).collect(),
        to: Some(format!("at-{}", event.id)),
    }
}
