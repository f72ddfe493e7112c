//! Events that many reports tell: history, origins, what is disputed, every statement with its sentence.

use super::card::{self, Card, Date, Link, Note, Piece};
use super::line::{self, EventLine};
use super::rows::named;
use super::track::stages;
use super::{Head, Links, Mark, marked};
use crate::phrases::{Phrases, one_line};
use dateline_wire::joined::{JoinedEvent, JoinedStatement, VoiceOn};
use dateline_wire::{Event, Record};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The page of events: one, or the answer to a question.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EventsPage {
    /// Its head.
    pub head: Head,
    /// How many events have each status.
    pub census: Vec<(String, usize)>,
    /// The events.
    pub events: Vec<EventCard>,
}

/// An event with everything that is known of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EventCard {
    /// What it is, who, when, where.
    pub card: Card,
    /// What it was from which day on.
    pub history: Vec<Stage>,
    /// Reports that tell of it.
    pub reports: usize,
    /// Independent origins.
    pub origins: usize,
    /// Who they are.
    pub origin_names: Vec<Link>,
    /// Who speaks of it without telling it.
    pub voices: Vec<Voice>,
    /// What its statements differ about.
    pub disputed: Vec<Disputed>,
    /// What tells of it, in the order of the reports.
    pub statements: Vec<Told>,
    /// Events that it speaks of or that speak of it: how, which.
    pub related: Vec<(String, EventLine)>,
    /// Negotiations that it belongs to: name, page.
    pub tracks: Vec<(String, Option<String>)>,
    /// Why its statements stand together, where that is told.
    pub why: Vec<Because>,
    /// Its brief.
    pub brief: Option<String>,
}

/// Why statements stand in their event.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Because {
    /// The statements: id, place on the page.
    pub statements: Vec<String>,
    /// What spoke for and against; empty when they opened the event.
    pub reasons: Vec<String>,
    /// The sum of their points.
    pub points: String,
    /// The event that came next, what spoke for and against it, and its points.
    pub apart: Option<Apart>,
}

/// An event that statements were kept apart from.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[allow(missing_docs)]
pub struct Apart {
    pub id: String,
    pub href: Option<String>,
    pub reasons: Vec<String>,
    pub points: String,
}

/// A status from a day on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct Stage {
    pub as_of: String,
    pub status: String,
    /// The page of the report that tells of it.
    pub href: Option<String>,
}

/// Somebody who confirms, denies or does not comment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct Voice {
    pub chain: Vec<Link>,
    pub stance: String,
}

/// Values that do not agree.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Disputed {
    /// contradiction or revision.
    pub kind: String,
    /// place, when, number, status.
    pub slot: String,
    /// The values, with the number of their origins.
    pub values: Vec<(String, usize)>,
}

/// What one report says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Told {
    /// `REPORT#v3`.
    pub address: String,
    /// Its status.
    pub status: String,
    /// From the report to the origin.
    pub chain: Vec<Link>,
    /// How the origin stands to it, unless it just tells it.
    pub stance: Option<String>,
    /// Its sentence with the trigger marked; empty where the report is not at hand.
    pub sentence: Vec<Piece>,
    /// Whether its text is that of an earlier report.
    pub copy: bool,
    /// From whom it comes: one of the origins.
    pub origin: Option<String>,
    /// Its own page.
    pub href: Option<String>,
    /// Its place in the text of its report.
    pub in_text: Option<String>,
}

impl EventsPage {
    /// The page of `events`, which answer `question`. Sentences come from `records`, by the ids of their
    /// reports.
    pub fn new(
        events: &[JoinedEvent],
        title: &str,
        question: Vec<String>,
        records: &BTreeMap<String, Record>,
        links: &Links,
    ) -> Self {
        let ids: BTreeSet<&str> = events.iter().map(|e| e.id.as_str()).collect();
        let census = super::rows::census(events.iter().map(|e| e.status.as_str()));
        Self {
            head: Head {
                title: title.to_owned(),
                line: question,
                ..Head::default()
            },
            census,
            events: events
                .iter()
                .map(|e| event_card(e, &ids, records, links))
                .collect(),
        }
    }
}

/// Status, type and parties of an event in a line.
pub fn event_title(event: &JoinedEvent) -> String {
    let names = |names: &[String]| {
        let names: Vec<String> = names.iter().map(|n| one_line(n)).collect();
        names.join(", ")
    };
    let mut out = names(&event.actors);
    if !event.recipients.is_empty() {
        out = format!("{out} → {}", names(&event.recipients));
    }
    let what = match card::words(&event.kind) {
        "" => event.kind.as_str(),
        words => words,
    };
    out = match out.as_str() {
        "" => format!("{what}, {}", event.status),
        who => format!("{who}: {what}, {}", event.status),
    };
    card::short(&out)
}

fn event_card(
    event: &JoinedEvent,
    ids: &BTreeSet<&str>,
    records: &BTreeMap<String, Record>,
    links: &Links,
) -> EventCard {
    EventCard {
        card: card_of(event, ids, links),
        history: stages(&event.status_history, links),
        reports: line::reports(event),
        origins: event.origins,
        origin_names: event
            .origin_names
            .iter()
            .map(|o| {
                let link = named(&o.name, &o.kind);
                let stance = Some(o.stance.replace('_', " ")).filter(|s| s != "reports");
                Link {
                    of: link.of.or(stance),
                    ..link
                }
            })
            .collect(),
        voices: voices(event),
        disputed: disputed(event),
        related: Vec::new(),
        tracks: Vec::new(),
        why: Vec::new(),
        brief: links.brief(Some(&event.id)),
        statements: event
            .statements
            .iter()
            .map(|s| {
                let read = records.get(&s.report).map(|r| (r, event_of(s, r)));
                Told {
                    address: s.event.clone(),
                    status: s.status.clone(),
                    chain: chain(s, read),
                    stance: Some(s.stance.replace('_', " ")).filter(|s| s != "reports"),
                    sentence: read.map_or(Vec::new(), |(r, e)| sentence(s, r, e)),
                    copy: s.family != s.report,
                    origin: s.origin.as_deref().map(one_line),
                    href: links.statement(&s.event),
                    in_text: links.in_text(&s.event),
                }
            })
            .collect(),
    }
}

/// What independent origins differ about, and what was revised.
pub(crate) fn disputed(event: &JoinedEvent) -> Vec<Disputed> {
    event
        .contradictions
        .iter()
        .map(|c| Disputed {
            kind: c.kind.clone(),
            slot: c.slot.clone(),
            values: c
                .values
                .iter()
                .map(|v| (one_line(&v.value), v.origins))
                .collect(),
        })
        .collect()
}

fn card_of(event: &JoinedEvent, ids: &BTreeSet<&str>, links: &Links) -> Card {
    let mut notes: Vec<Note> = event
        .issue
        .iter()
        .map(|issue| Note::new("about", one_line(issue)))
        .collect();
    for (word, other) in [
        ("calls off", &event.cancels),
        ("called off by", &event.cancelled_by),
        ("answers", &event.answers),
        ("because of", &event.because),
    ] {
        notes.extend(other.iter().map(|id| Note {
            to: match ids.contains(id.as_str()) && *id != event.id {
                true => Some(format!("#{id}")),
                false => links.event(id),
            },
            ..Note::new(word, id)
        }));
    }
    Card {
        id: event.id.clone(),
        address: event.id.clone(),
        status: event.status.clone(),
        kind: line::kind(event),
        words: card::words(&event.kind),
        actor: line::parties(&event.actors),
        recipient: line::parties(&event.recipients),
        mediators: line::parties(&event.mediators),
        hosts: line::parties(&event.hosts),
        place: event.place.as_ref().map(|p| match &p.country {
            Some(country) => format!("{} [{country}]", one_line(&p.name)),
            None => one_line(&p.name),
        }),
        when: event.when.as_ref().map(|w| Date {
            words: line::days(event).unwrap_or_default(),
            value: w.earliest.clone(),
            ..Date::default()
        }),
        notes,
        review: Some(event.review.clone()),
        ..Card::default()
    }
}

/// The event of the reading that `told` is.
fn event_of<'r>(told: &JoinedStatement, record: &'r Record) -> Option<&'r Event> {
    let span = (told.span.start, told.span.end);
    let mut events = record.events.iter();
    events.find(|e| (e.extent.start, e.extent.end) == span && e.trigger.text == told.trigger)
}

/// From the report to the origin; as the reading has it unless a person said otherwise.
fn chain(told: &JoinedStatement, read: Option<(&Record, Option<&Event>)>) -> Vec<Link> {
    let mut chain = vec![Link {
        name: told
            .outlet
            .as_deref()
            .map_or("the report".to_owned(), |o| card::short(&one_line(o))),
        kind: "report".to_owned(),
        of: told.published.clone(),
    }];
    if let Some((record, Some(event))) = read {
        let links = super::record::chain(record, &Phrases::new(record), event);
        if links.len() == told.chain.len() + 1 {
            chain.extend(links.into_iter().skip(1));
            return chain;
        }
    }
    chain.extend(told.chain.iter().map(|name| named(name, "")));
    chain
}

/// Everybody who speaks of it, each with one word once.
pub(crate) fn voices(event: &JoinedEvent) -> Vec<Voice> {
    let mut voices: Vec<Voice> = Vec::new();
    for one in event.voices.iter().map(voice) {
        let same = |v: &Voice| {
            let names = |v: &Voice| v.chain.last().map(|l| l.name.to_lowercase());
            v.stance == one.stance && names(v) == names(&one)
        };
        if !voices.iter().any(same) {
            voices.push(one);
        }
    }
    voices
}

fn voice(voice: &VoiceOn) -> Voice {
    Voice {
        chain: voice.chain.iter().map(|name| named(name, "")).collect(),
        stance: voice.stance.replace('_', " "),
    }
}

/// The sentence that the clause of `told` stands in.
fn sentence(told: &JoinedStatement, record: &Record, event: Option<&Event>) -> Vec<Piece> {
    let (start, end) = (told.span.start, told.span.end);
    let at = event.map_or(start, |e| e.trigger.start);
    let (from, to) = record
        .sentences
        .iter()
        .find(|s| s.start <= at && at < s.end)
        .map_or((start, end), |s| (s.start, s.end));
    let mark = |start, end, layer| Mark {
        start,
        end,
        layer,
        title: String::new(),
        anchor: None,
        to: None,
    };
    let mut marks = vec![mark(start, end, "clause")];
    marks.extend(event.map(|e| mark(e.trigger.start, e.trigger.end, "trigger")));
    marked(&record.report.text, from, to, &marks)
        .into_iter()
        .flat_map(|line| line.pieces)
        .collect()
}
