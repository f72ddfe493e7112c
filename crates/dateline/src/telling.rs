//! Joined reports on the wire: events and tracks with ids in place of numbers.

use crate::joined::Why;
use dateline_document::Stance;
use dateline_story::join::{
    self, Clash, Event, Joiner, Member, Place, Position, Settled, Stage, Told,
};
use dateline_wire::Stretch;
use dateline_wire::joined as wire;
use std::collections::HashMap;

/// Events of joined reports, to be told.
pub(crate) struct Telling<'j> {
    pub(crate) joiner: &'j Joiner,
    pub(crate) events: &'j [Event],
    /// Places in `events` by the join's numbers.
    by_number: HashMap<usize, usize>,
    cancelled_by: HashMap<usize, usize>,
    /// Ids of events that are named and not told of here, by the join's numbers.
    ids: &'j HashMap<usize, String>,
}

impl<'j> Telling<'j> {
    pub(crate) fn new(
        joiner: &'j Joiner,
        events: &'j [Event],
        ids: &'j HashMap<usize, String>,
    ) -> Self {
        let by_number = events.iter().enumerate();
        let calls = events.iter().filter_map(|e| Some((e.cancels?, e.number)));
        Self {
            joiner,
            events,
            by_number: by_number.map(|(at, e)| (e.number, at)).collect(),
            cancelled_by: calls.collect(),
            ids,
        }
    }

    /// Why each statement of an event was put to it or opened it, and what it was kept apart from.
    pub(crate) fn why(&self, event: &Event) -> Vec<Why> {
        let decisions = self.joiner.decisions(event.number).iter();
        let known = decisions.filter(|d| d.statements.iter().all(|s| event.members.contains(s)));
        let reasons = |list: &[join::Reason]| list.iter().map(ToString::to_string).collect();
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
            .collect()
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

    pub(crate) fn event(&self, event: &Event) -> wire::JoinedEvent {
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

    pub(crate) fn track(&self, track: &join::Track) -> wire::Track {
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
