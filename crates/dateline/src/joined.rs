//! The joined record: families, events and tracks of many reports as known on a day, on the wire.

use crate::told;
use dateline_document::Stance;
use dateline_story::join::{
    self, Clash, Event, Joiner, Member, Place, Position, Settled, Stage, Told,
};
use dateline_story::text::{Families, Text};
use dateline_wire::joined as wire;
use dateline_wire::{Record, Stretch};
use jiff::civil::Date;
use std::collections::HashMap;

/// Events and tracks of a set of reports.
#[derive(Clone, Debug)]
pub struct Joined {
    joiner: Joiner,
    events: Vec<Event>,
    tracks: Vec<join::Track>,
    /// Places in `events` by the join's numbers.
    by_number: HashMap<usize, usize>,
    cancelled_by: HashMap<usize, usize>,
    /// Ids of events that are named and not told of here, by the join's numbers.
    ids: HashMap<usize, String>,
    /// Why, where it was decided before.
    why: HashMap<String, Vec<Why>>,
}

/// Reports ready for the join: each with the first report of its family of texts. `records`: ids in the
/// record, and what was read in the reports.
pub fn ready(records: &[(String, Record)]) -> Vec<join::Report> {
    let mut families = Families::new();
    families.add(records.iter().map(|(id, record)| Text {
        id,
        published: published(record),
        moment: record.report.published.as_deref(),
        url: record.report.url.as_deref(),
        title: record.report.title.as_deref().unwrap_or_default(),
        text: &record.report.text,
        features: &[],
    }));
    let first: HashMap<&str, &str> = families
        .members()
        .iter()
        .map(|m| (m.report, m.first))
        .collect();
    let outlets: HashMap<&str, Option<&str>> = records
        .iter()
        .map(|(id, record)| (id.as_str(), record.report.outlet.as_deref()))
        .collect();
    records
        .iter()
        .map(|(id, record)| {
            let family = first.get(id.as_str()).copied().unwrap_or(id);
            let outlet = outlets.get(family).copied().flatten();
            told(record, id, family, outlet)
        })
        .collect()
}

fn published(record: &Record) -> Option<Date> {
    record.report.published.as_deref()?.get(..10)?.parse().ok()
}

impl Joined {
    /// Joins what the reports state.
    pub fn new(records: &[(String, Record)], as_of: Option<Date>) -> Self {
        Self::of(join::join(ready(records)), as_of)
    }

    /// What was known on a day of reports that are joined.
    pub fn of(joiner: Joiner, as_of: Option<Date>) -> Self {
        let all = 0..joiner.len();
        Self::of_some(joiner, all, as_of)
    }

    fn of_some(joiner: Joiner, wanted: impl Iterator<Item = usize>, as_of: Option<Date>) -> Self {
        let events: Vec<Event> = wanted.filter_map(|n| joiner.event(n, as_of)).collect();
        let tracks = join::tracks(&joiner, &events);
        let by_number = events.iter().enumerate();
        let by_number = by_number.map(|(at, e)| (e.number, at)).collect();
        let calls = events.iter().filter_map(|e| Some((e.cancels?, e.number)));
        let cancelled_by = calls.collect();
        Self {
            joiner,
            events,
            tracks,
            by_number,
            cancelled_by,
            ids: HashMap::new(),
            why: HashMap::new(),
        }
    }

    /// Some of the events of reports that were joined before. `ids`: of all events that these reports
    /// tell of; `why`: what was decided then.
    #[cfg(feature = "store")]
    pub(crate) fn restored(
        joiner: Joiner,
        wanted: &std::collections::BTreeSet<usize>,
        ids: HashMap<usize, String>,
        why: HashMap<String, Vec<Why>>,
        as_of: Option<Date>,
    ) -> Self {
        let mut joined = Self::of_some(joiner, wanted.iter().copied(), as_of);
        joined.ids = ids;
        joined.why = why;
        joined
    }

    /// The events, in the order in which they were first told of.
    pub fn events(&self) -> Vec<wire::JoinedEvent> {
        self.events.iter().map(|e| self.event(e)).collect()
    }

    /// The negotiations, by the day of their first report.
    pub fn tracks(&self) -> Vec<wire::Track> {
        self.tracks.iter().map(|t| self.track(t)).collect()
    }

    /// Events by their days.
    pub fn timeline(&self) -> Vec<wire::TimelineEntry> {
        join::timeline(&self.joiner, &self.events)
            .into_iter()
            .filter_map(|entry| {
                let event = self.events.get(entry.event)?;
                Some(wire::TimelineEntry {
                    date: entry.day.to_string(),
                    until: (entry.until != entry.day).then(|| entry.until.to_string()),
                    dated: entry.dated,
                    status: event.status.as_str().to_owned(),
                    events: vec![event.id.clone()],
                    text: line(event),
                })
            })
            .collect()
    }

    /// Why each statement of an event was put to it or opened it, and what it was kept apart from.
    pub fn why(&self, id: &str) -> Option<Vec<Why>> {
        let event = self.events.iter().find(|e| e.id == id)?;
        if let Some(why) = self.why.get(id) {
            return Some(why.clone());
        }
        let decisions = self.joiner.decisions(event.number).iter();
        let known = decisions.filter(|d| d.statements.iter().all(|s| event.members.contains(s)));
        let reasons = |list: &[join::Reason]| list.iter().map(ToString::to_string).collect();
        Some(
            known
                .map(|d| Why {
                    statements: d.statements.iter().map(|t| self.statement_id(*t)).collect(),
                    reasons: reasons(&d.reasons),
                    points: d.reasons.iter().map(|r| r.points).sum(),
                    apart: d.apart.as_ref().and_then(|(number, list)| {
                        let other = self.id(*number)?;
                        let points = list.iter().map(|r| r.points).sum();
                        Some((other, reasons(list), points))
                    }),
                })
                .collect(),
        )
    }

    fn id(&self, number: usize) -> Option<String> {
        if let Some(id) = self.ids.get(&number) {
            return Some(id.clone());
        }
        let at = self.by_number.get(&number)?;
        self.events.get(*at).map(|e| e.id.clone())
    }

    fn statement_id(&self, told: Told) -> String {
        self.joiner
            .told(told)
            .map_or_else(String::new, |(r, s)| format!("{}#{}", r.id, s.id))
    }

    fn statement_ids(&self, told: &[Told]) -> Vec<String> {
        told.iter().map(|t| self.statement_id(*t)).collect()
    }

    fn event(&self, event: &Event) -> wire::JoinedEvent {
        let linked = |number: Option<usize>| number.and_then(|n| self.id(n));
        wire::JoinedEvent {
            id: event.id.clone(),
            kind: event.kind.as_str().to_owned(),
            mode: event.mode.clone(),
            status: event.status.as_str().to_owned(),
            status_history: self.history(&event.history),
            parties: event.parties().map(|m| m.name.clone()).collect(),
            actors: names(&event.actors),
            recipients: names(&event.recipients),
            mediators: names(&event.mediators),
            hosts: names(&event.hosts),
            place: event.place.as_ref().map(|p| self.place(p)),
            when: event.when.as_ref().map(|w| wire::JoinedWhen {
                earliest: w.value.0.to_string(),
                latest: w.value.1.to_string(),
                statements: self.statement_ids(&w.told),
            }),
            issue: event.issue.clone(),
            review: event.review.clone(),
            families: event.families,
            origins: event.origins.len(),
            origin_names: event
                .origins
                .iter()
                .map(|o| wire::OriginOf {
                    name: o.name.clone(),
                    kind: o.kind.as_str().to_owned(),
                    stance: o.stance.as_str().to_owned(),
                    statements: self.statement_ids(&o.statements),
                })
                .collect(),
            voices: self.voices(event),
            cancels: linked(event.cancels),
            cancelled_by: linked(self.cancelled_by.get(&event.number).copied()),
            answers: linked(event.answers),
            because: linked(event.because),
            statements: event
                .members
                .iter()
                .filter_map(|t| self.statement(event, *t))
                .collect(),
            contradictions: event.clashes.iter().map(|c| self.clash(c)).collect(),
        }
    }

    fn history(&self, stages: &[Stage]) -> Vec<wire::StatusOn> {
        stages
            .iter()
            .map(|s| wire::StatusOn {
                as_of: s.as_of.map(|d| d.to_string()),
                status: s.status.as_str().to_owned(),
                report: self
                    .joiner
                    .told(s.told)
                    .map_or_else(String::new, |(r, _)| r.id.clone()),
            })
            .collect()
    }

    fn place(&self, place: &Settled<Place>) -> wire::JoinedPlace {
        let (lat, lon) = place.value.at.unzip();
        wire::JoinedPlace {
            name: place.value.name.clone(),
            country: place.value.country.clone(),
            lat,
            lon,
            statements: self.statement_ids(&place.told),
        }
    }

    fn voices(&self, event: &Event) -> Vec<wire::VoiceOn> {
        let told = event.members.iter().filter_map(|t| self.joiner.told(*t));
        let mut voices: Vec<wire::VoiceOn> = Vec::new();
        for (report, statement) in told {
            for voice in &statement.voices {
                let voice = wire::VoiceOn {
                    chain: chain(&voice.chain),
                    stance: voice.stance.as_str().to_owned(),
                    report: report.id.clone(),
                };
                if !voices.contains(&voice) {
                    voices.push(voice);
                }
            }
        }
        voices
    }

    fn statement(&self, event: &Event, told: Told) -> Option<wire::JoinedStatement> {
        let (report, statement) = self.joiner.told(told)?;
        let stance = statement.chain.last().map_or(Stance::Reports, |t| t.stance);
        let origin = event.origins.iter().find(|o| o.statements.contains(&told));
        Some(wire::JoinedStatement {
            report: report.id.clone(),
            event: format!("{}#{}", report.id, statement.id),
            family: report.family.clone(),
            outlet: report.outlet.clone(),
            published: report.published.clone(),
            kind: statement.kind.as_str().to_owned(),
            status: statement.status.as_str().to_owned(),
            origin: origin.map(|o| o.name.clone()),
            chain: chain(&statement.chain),
            stance: stance.as_str().to_owned(),
            trigger: statement.trigger.clone(),
            span: Stretch {
                start: statement.extent.0,
                end: statement.extent.1,
            },
        })
    }

    fn clash(&self, clash: &Clash) -> wire::Contradiction {
        wire::Contradiction {
            slot: clash.slot.as_str().to_owned(),
            kind: clash.kind.as_str().to_owned(),
            values: clash
                .values
                .iter()
                .map(|v| wire::ValueOf {
                    value: v.value.clone(),
                    statements: self.statement_ids(&v.told),
                    origins: v.origins,
                })
                .collect(),
        }
    }

    fn track(&self, track: &join::Track) -> wire::Track {
        let event = |number: usize| {
            let at = self.by_number.get(&number)?;
            self.events.get(*at)
        };
        wire::Track {
            id: track.id.clone(),
            title: track.title.clone(),
            parties: names(&track.parties),
            mediators: names(&track.mediators),
            hosts: names(&track.hosts),
            venues: track.venues.clone(),
            issue: track.issue.clone(),
            status: track.status.as_str().to_owned(),
            first: track.told.map(|(first, _)| first.to_string()),
            last: track.told.map(|(_, last)| last.to_string()),
            rounds: track
                .rounds
                .iter()
                .filter_map(|r| {
                    let event = event(r.event)?;
                    Some(wire::RoundOf {
                        event: event.id.clone(),
                        n: r.n,
                        place: place_of(event),
                        when: when_of(event),
                        status: event.status.as_str().to_owned(),
                        status_history: self.history(&event.history),
                        origins: event.origins.len(),
                        called_off: self.called_off(event),
                    })
                })
                .collect(),
            agreements: self.ids(&track.agreements),
            ceasefires: track
                .truces
                .iter()
                .filter_map(|n| {
                    let event = event(*n)?;
                    Some(wire::Ceasefire {
                        event: event.id.clone(),
                        parties: event.parties().map(|m| m.name.clone()).collect(),
                        when: when_of(event),
                        place: place_of(event),
                        status: event.status.as_str().to_owned(),
                    })
                })
                .collect(),
            positions: track.positions.iter().map(|p| self.position(p)).collect(),
            events: self.ids(&track.events),
        }
    }

    fn called_off(&self, event: &Event) -> Option<wire::CalledOff> {
        let at = self.by_number.get(self.cancelled_by.get(&event.number)?)?;
        let act = self.events.get(*at)?;
        Some(wire::CalledOff {
            event: act.id.clone(),
            by: names(&act.actors),
            because: act.because.and_then(|n| self.id(n)),
        })
    }

    fn ids(&self, numbers: &[usize]) -> Vec<String> {
        numbers.iter().filter_map(|n| self.id(*n)).collect()
    }

    fn position(&self, position: &Position) -> wire::PositionOf {
        wire::PositionOf {
            party: position.party.clone(),
            issue: position.issue.clone(),
            position: position.kind.as_str().to_owned(),
            since: position.since.map(|d| d.to_string()),
            event: self.id(position.event).unwrap_or_default(),
            answers: position.answers.and_then(|n| self.id(n)),
            statements: self.statement_ids(&position.told),
        }
    }
}

/// Why statements stand in their event.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Why {
    /// The statements.
    pub statements: Vec<String>,
    /// What spoke for and against; empty when they opened the event.
    pub reasons: Vec<String>,
    /// The sum of their points.
    pub points: f32,
    /// The event that came next, what spoke for and against it, and its points.
    pub apart: Option<(String, Vec<String>, f32)>,
}

fn names(members: &[Member]) -> Vec<String> {
    members.iter().map(|m| m.name.clone()).collect()
}

fn place_of(event: &Event) -> Option<String> {
    event.place.as_ref().map(|p| p.value.name.clone())
}

fn when_of(event: &Event) -> Option<String> {
    let (first, last) = event.when.as_ref()?.value;
    Some(if first == last {
        first.to_string()
    } else {
        format!("{first}/{last}")
    })
}

/// Type, parties and place in a line.
fn line(event: &Event) -> String {
    let mut out = event.kind.as_str().to_owned();
    if let Some(mode) = &event.mode {
        out.push('/');
        out.push_str(mode);
    }
    let list = |members: &[Member]| names(members).join(", ");
    if !event.actors.is_empty() {
        out.push(' ');
        out.push_str(&list(&event.actors));
    }
    if !event.recipients.is_empty() {
        out.push_str(" → ");
        out.push_str(&list(&event.recipients));
    }
    if let Some(place) = place_of(event) {
        out.push_str(" · ");
        out.push_str(&place);
    }
    out
}

/// The names of a chain, the report's own outlet left out.
fn chain(tellers: &[join::Teller]) -> Vec<String> {
    tellers
        .iter()
        .filter(|t| !t.own)
        .map(|t| {
            let kind = t.kind.as_str();
            match (&t.name, kind) {
                (Some(name), "anonymous") => format!("{name} [anonymous]"),
                (Some(name), _) => name.clone(),
                (None, kind) => format!("[{kind}]"),
            }
        })
        .collect()
}
