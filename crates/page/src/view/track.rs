//! A negotiation: its meetings with their histories, what each party wants and who answered, drawn in lanes.

use super::lanes::{Strand, number};
use super::line::EventLine;
use super::{Disputed, Head, Lanes, Links, Stage};
use crate::phrases::one_line;
use dateline_wire::joined::{JoinedEvent, PositionOf, RoundOf, StatusOn, Track};
use serde::Serialize;
use std::collections::{BTreeSet, HashMap};

/// The page of a negotiation.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TrackPage {
    /// Its head.
    pub head: Head,
    /// What it is.
    pub track: TrackLine,
    /// The drawing.
    pub lanes: Option<Lanes>,
    /// Meetings, in order.
    pub rounds: Vec<Round>,
    /// What was demanded or offered, each with what answered it.
    pub threads: Vec<Thread>,
    /// What was agreed.
    pub agreements: Vec<EventLine>,
    /// Halts of fighting.
    pub ceasefires: Vec<EventLine>,
    /// What else happened in it.
    pub others: Vec<EventLine>,
}

/// A negotiation in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TrackLine {
    /// Its page.
    pub href: Option<String>,
    /// Its brief.
    pub brief: Option<String>,
    /// Parties and venue.
    pub title: String,
    /// Of the meeting told of last.
    pub status: String,
    /// Who negotiates.
    pub parties: Vec<String>,
    /// Who brings them together.
    pub mediators: Vec<String>,
    /// On whose ground.
    pub hosts: Vec<String>,
    /// Where.
    pub venues: Vec<String>,
    /// What about.
    pub issue: Vec<String>,
    /// First and last day of its reports.
    pub first: Option<String>,
    /// Last day of its reports.
    pub last: Option<String>,
    /// How many meetings.
    pub rounds: usize,
    /// How many positions.
    pub positions: usize,
    /// The statuses of its meetings, in order.
    pub shapes: Vec<String>,
    /// What moved in it on the day shown.
    pub moved: Vec<EventLine>,
    /// How many of its events are told of again on that day.
    pub again: usize,
}

/// A meeting.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Round {
    /// From 1.
    pub n: usize,
    /// What it is.
    pub event: EventLine,
    /// What it was from which day on.
    pub history: Vec<Stage>,
    /// Who called it off, and the event in which they did.
    pub off: Option<(String, Option<EventLine>)>,
    /// Because of what.
    pub because: Option<EventLine>,
    /// What independent origins differ about.
    pub disputed: Vec<Disputed>,
    /// Who they are.
    pub told_by: Vec<String>,
    /// Who confirms it, denies it or does not comment.
    pub voices: Vec<(String, String)>,
}

/// What a party wants, and what the others say to it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Thread {
    /// The demand, offer or condition.
    pub position: Stand,
    /// What answers it.
    pub answers: Vec<Stand>,
}

/// A position.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Stand {
    /// Who.
    pub party: String,
    /// demand, offer, condition, accept, refuse.
    pub position: String,
    /// What about, in the words of the text.
    pub issue: Option<String>,
    /// The day of the first report of it.
    pub since: Option<String>,
    /// The event.
    pub event: EventLine,
    /// From whom it comes.
    pub told_by: Vec<String>,
    /// Another event that it answers, which is no position of this negotiation.
    pub to: Option<EventLine>,
}

impl TrackLine {
    /// Of a negotiation.
    pub fn new(track: &Track, links: &Links) -> Self {
        let plain = |names: &[String]| names.iter().map(|n| one_line(n)).collect();
        Self {
            href: links.track(&track.id),
            brief: links.brief(Some(&track.id)),
            title: one_line(&track.title),
            status: track.status.clone(),
            parties: plain(&track.parties),
            mediators: plain(&track.mediators),
            hosts: plain(&track.hosts),
            venues: plain(&track.venues),
            issue: plain(&track.issue),
            first: track.first.clone(),
            last: track.last.clone(),
            rounds: track.rounds.len(),
            positions: track.positions.len(),
            shapes: track.rounds.iter().map(|r| r.status.clone()).collect(),
            moved: Vec::new(),
            again: 0,
        }
    }
}

impl TrackPage {
    /// The page of `track`, whose events are among `events`, as known on `as_of`.
    pub fn new(track: &Track, events: &[JoinedEvent], links: &Links, as_of: Option<&str>) -> Self {
        let by_id: HashMap<&str, &JoinedEvent> =
            events.iter().map(|e| (e.id.as_str(), e)).collect();
        let line = |id: &str| by_id.get(id).map(|e| EventLine::new(e, links));
        let told: BTreeSet<&str> = std::iter::empty()
            .chain(track.rounds.iter().map(|r| &r.event))
            .chain(track.positions.iter().map(|p| &p.event))
            .chain(&track.agreements)
            .chain(track.ceasefires.iter().map(|c| &c.event))
            .map(String::as_str)
            .collect();
        let others = track.events.iter().filter(|id| !told.contains(id.as_str()));
        let mut head = Head {
            title: one_line(&track.title),
            ..Head::default()
        };
        if let (Some(first), Some(last)) = (&track.first, &track.last) {
            head.line.push(format!("reports of {first} to {last}"));
        }
        head.line
            .extend(as_of.map(|day| format!("as known on {day}")));
        Self {
            head,
            track: TrackLine::new(track, links),
            lanes: Lanes::new(strands(track, &by_id, links), as_of),
            rounds: track
                .rounds
                .iter()
                .map(|r| round(r, &by_id, links))
                .collect(),
            threads: threads(&track.positions, &line, &|id| {
                let names = by_id.get(id).map(|e| e.origin_names.iter());
                names
                    .into_iter()
                    .flatten()
                    .map(|o| one_line(&o.name))
                    .collect()
            }),
            agreements: track.agreements.iter().filter_map(|id| line(id)).collect(),
            ceasefires: track
                .ceasefires
                .iter()
                .filter_map(|c| line(&c.event))
                .collect(),
            others: others.filter_map(|id| line(id)).collect(),
        }
    }
}

/// A history on a page.
pub(crate) fn stages(history: &[StatusOn], links: &Links) -> Vec<Stage> {
    history
        .iter()
        .map(|s| Stage {
            as_of: s.as_of.clone().unwrap_or_else(|| "undated".to_owned()),
            status: s.status.clone(),
            href: links.report(&s.report),
        })
        .collect()
}

fn round(round: &RoundOf, events: &HashMap<&str, &JoinedEvent>, links: &Links) -> Round {
    let line = |id: &str| events.get(id).map(|e| EventLine::new(e, links));
    let event = events.get(round.event.as_str());
    let off = round.called_off.as_ref();
    Round {
        n: round.n,
        event: line(&round.event).unwrap_or_default(),
        history: stages(&round.status_history, links),
        off: off.map(|o| (one_line(&o.by.join(", ")), line(&o.event))),
        because: off.and_then(|o| line(o.because.as_deref()?)),
        disputed: event.map_or(Vec::new(), |e| super::joined::disputed(e)),
        told_by: event.map_or(Vec::new(), |e| {
            e.origin_names.iter().map(|o| one_line(&o.name)).collect()
        }),
        voices: event.map_or(Vec::new(), |e| {
            let voices = super::joined::voices(e).into_iter();
            let named =
                voices.filter_map(|v| Some((v.chain.last()?.name.clone(), v.stance.clone())));
            named.collect()
        }),
    }
}

/// Positions under what they answer.
fn threads(
    positions: &[PositionOf],
    line: &impl Fn(&str) -> Option<EventLine>,
    told_by: &impl Fn(&str) -> Vec<String>,
) -> Vec<Thread> {
    let stand = |p: &PositionOf| Stand {
        party: one_line(&p.party),
        position: p.position.clone(),
        issue: p.issue.as_deref().map(one_line).filter(|i| !i.is_empty()),
        since: p.since.clone(),
        event: line(&p.event).unwrap_or_default(),
        told_by: told_by(&p.event),
        to: None,
    };
    let here = |id: &str| positions.iter().any(|p| p.event == id);
    let mut threads: Vec<(String, Thread)> = Vec::new();
    for p in positions {
        let answered = p.answers.as_deref().filter(|id| here(id) && *id != p.event);
        if answered.is_none() {
            let position = Stand {
                to: p.answers.as_deref().and_then(line),
                ..stand(p)
            };
            threads.push((
                p.event.clone(),
                Thread {
                    position,
                    answers: Vec::new(),
                },
            ));
        }
    }
    for p in positions {
        let Some(to) = p.answers.as_deref().filter(|id| here(id) && *id != p.event) else {
            continue;
        };
        // An answer to an answer stands by itself, with what it answers named.
        match threads.iter_mut().find(|t| t.0 == to) {
            Some((_, thread)) => thread.answers.push(stand(p)),
            None => {
                let position = Stand {
                    to: line(to),
                    ..stand(p)
                };
                let answers = Vec::new();
                threads.push((p.event.clone(), Thread { position, answers }));
            }
        }
    }
    threads.into_iter().map(|(_, thread)| thread).collect()
}

/// Days before the first and after the last report of a negotiation that are drawn.
const BEFORE: i64 = 31;
const AFTER: i64 = 92;

/// A lane for every meeting, for every party, and for everybody else.
fn strands(track: &Track, events: &HashMap<&str, &JoinedEvent>, links: &Links) -> Vec<Strand> {
    let mut strands = Vec::new();
    // What lies far from the reports would press them into a corner.
    let border = |day: &Option<String>, more: i64| Some(number(day.as_deref()?)? + more);
    let (from, to) = (border(&track.first, -BEFORE), border(&track.last, AFTER));
    let near = |day: i64| from.is_none_or(|f| f <= day) && to.is_none_or(|t| day <= t);
    for round in &track.rounds {
        let place = round.place.as_deref().map(one_line);
        let days = round.when.as_deref().and_then(|when| {
            let (first, last) = when.split_once('/').unwrap_or((when, when));
            Some((number(first)?, number(last)?))
        });
        let days = days.filter(|(first, last)| near(*first) && near(*last));
        let mut name = format!("Round {}", round.n);
        name.extend(place.iter().map(|p| format!(" · {p}")));
        name.extend(
            round
                .when
                .iter()
                .map(|w| format!(" · {}", w.replace('/', " to "))),
        );
        let told = round.status_history.iter().filter_map(|s| {
            let day = s.as_of.as_deref()?;
            let title = format!("Round {}: {} by reports of {day}", round.n, s.status);
            Some((
                number(day)?,
                s.status.clone(),
                links.event(&round.event),
                title,
            ))
        });
        strands.push(Strand {
            name,
            one: true,
            days,
            marks: told.collect(),
        });
    }
    let rounds: BTreeSet<&str> = track.rounds.iter().map(|r| r.event.as_str()).collect();
    let mut parties: Vec<Strand> = track
        .parties
        .iter()
        .map(|p| Strand {
            name: one_line(p),
            ..Strand::default()
        })
        .collect();
    let mut rest = Strand {
        name: "Others".to_owned(),
        ..Strand::default()
    };
    for event in track.events.iter().filter_map(|id| events.get(id.as_str())) {
        if rounds.contains(event.id.as_str()) {
            continue;
        }
        let when = event.when.as_ref().map(|w| w.earliest.as_str());
        let told = event.statements.iter().find_map(|s| s.published.as_deref());
        let own = when.and_then(number).filter(|d| near(*d));
        let Some(day) = own.or_else(|| told.and_then(number)) else {
            continue;
        };
        let position = track.positions.iter().find(|p| p.event == event.id);
        let mut title = format!("{} {}", event.status, event.kind);
        if let Some(p) = position {
            title = format!("{} {}", one_line(&p.party), p.position);
            title.extend(p.issue.iter().map(|i| format!(" “{}”", one_line(i))));
        }
        title.extend(when.map(|w| format!(", {w}")));
        let mark = (day, event.status.clone(), links.event(&event.id), title);
        let mut homes = 0;
        for (strand, party) in parties.iter_mut().zip(&track.parties) {
            let acts = position.is_some_and(|p| p.party == *party) || event.actors.contains(party);
            if acts {
                strand.marks.push(mark.clone());
                homes += 1;
            }
        }
        if homes == 0 {
            rest.marks.push(mark);
        }
    }
    strands.append(&mut parties);
    strands.push(rest);
    strands
}
