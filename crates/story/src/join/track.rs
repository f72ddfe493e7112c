//! Tracks: negotiations, as the events of two sides that meet, with those who bring them together, what
//! they agree, and what each of them wants.

mod attach;
mod drafts;
mod gather;
mod outline;

pub use outline::Outline;

use super::event::{Event, Member};
use super::input::{PartyRole, Place, Told};
use super::joiner::Joiner;
use super::position::{Position, positions};
use super::side::Side;
use super::signature::content;
use dateline_document::{EventType, Status};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// A negotiation.
#[derive(Clone, Debug, PartialEq)]
pub struct Track {
    /// `T` and the number of its first event.
    pub id: String,
    /// Parties and venue.
    pub title: String,
    /// Those who negotiate.
    pub parties: Vec<Member>,
    /// Those who bring them together.
    pub mediators: Vec<Member>,
    /// Those on whose ground they meet.
    pub hosts: Vec<Member>,
    /// Where, the commonest first.
    pub venues: Vec<String>,
    /// What about: the phrases, the fullest first.
    pub issue: Vec<String>,
    /// The status of what was last told of its meetings.
    pub status: Status,
    /// Meetings of the parties, in order.
    pub rounds: Vec<Round>,
    /// What they agreed (numbers of events).
    pub agreements: Vec<usize>,
    /// Halts of fighting (numbers of events).
    pub truces: Vec<usize>,
    /// What each of them wants.
    pub positions: Vec<Position>,
    /// All its events (their numbers), in the order of their days.
    pub events: Vec<usize>,
    /// First and last day of its reports.
    pub told: Option<(Date, Date)>,
}

/// A meeting of the parties.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    /// From 1.
    pub n: usize,
    /// Number of the event.
    pub event: usize,
}

/// The tracks of `events`, by the day of their first report.
pub fn tracks(joiner: &Joiner, events: &[Event]) -> Vec<Track> {
    let outlines: Vec<Outline> = events.iter().map(|e| Outline::of(joiner, e)).collect();
    let by_number: BTreeMap<usize, &Event> = events.iter().map(|e| (e.number, e)).collect();
    let mut tracks: Vec<Track> = plans(&outlines)
        .iter()
        .map(|plan| plan.track(joiner, &by_number))
        .collect();
    tracks.sort_by(|a, b| (a.told, &a.id).cmp(&(b.told, &b.id)));
    tracks
}

/// Which events make a track, without the events themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Those who negotiate.
    pub pair: BTreeSet<Side>,
    /// Those who bring them together.
    pub mediators: BTreeSet<Side>,
    /// Meetings of the parties (numbers of events, ascending).
    pub rounds: Vec<usize>,
    /// What else belongs to it (likewise).
    pub others: Vec<usize>,
}

/// Puts events to tracks. `events`: in the order of their numbers; such as bear on no negotiation
/// ([`Outline::bears`]) may be left out.
pub fn plans(events: &[Outline]) -> Vec<Plan> {
    let mut drafts = gather::gather(events);
    attach::attach(events, &mut drafts);
    let number = |place: &usize| events.get(*place).map(|e| e.number);
    drafts
        .into_list()
        .into_iter()
        .map(|draft| {
            let mut rounds: Vec<usize> = draft.rounds.iter().filter_map(number).collect();
            rounds.sort_unstable();
            Plan {
                rounds,
                others: draft.others.iter().filter_map(number).collect(),
                pair: draft.pair,
                mediators: draft.mediators,
            }
        })
        .collect()
}

impl Plan {
    /// The numbers of its events.
    pub fn events(&self) -> impl Iterator<Item = usize> + '_ {
        self.rounds.iter().chain(&self.others).copied()
    }

    /// The track, with everything that its events tell. `events`: by number, these at least.
    pub fn track(&self, joiner: &Joiner, events: &BTreeMap<usize, &Event>) -> Track {
        let order = |numbers: Vec<usize>| {
            let mut list: Vec<&Event> = numbers
                .iter()
                .filter_map(|n| events.get(n).copied())
                .collect();
            list.sort_by_cached_key(|e| (e.day(joiner), e.number));
            list
        };
        let meetings = order(self.rounds.clone());
        let whole = order(self.events().collect());
        let parties = named(joiner, &whole, &self.pair);
        let mediators = named(joiner, &whole, &self.mediators);
        // "The airport" is a venue of those that are known only where no town is told.
        let places = || {
            meetings
                .iter()
                .filter_map(|e| Some(&e.place.as_ref()?.value))
        };
        let known = |p: &&Place| p.country.is_some() || p.at.is_some();
        let mut venues = counted(places().filter(known).map(|p| p.name.clone()));
        if venues.is_empty() {
            venues = counted(places().map(|p| p.name.clone()));
        }
        let mut title = parties
            .iter()
            .map(|p| p.name.as_str())
            .collect::<Vec<_>>()
            .join(" – ");
        if let Some(venue) = venues.first() {
            title.push_str(", ");
            title.push_str(venue);
        }
        let first = whole.iter().min_by_key(|e| e.number);
        let latest = meetings
            .iter()
            .max_by_key(|e| (e.told(joiner).map(|(_, last)| last), e.day(joiner)));
        let told = || whole.iter().filter_map(|e| e.told(joiner));
        Track {
            id: first.map_or_else(String::new, |e| {
                format!("T{}", e.id.trim_start_matches('E'))
            }),
            title,
            hosts: hosts(joiner, &meetings),
            venues,
            issue: issues(&meetings),
            status: latest.map_or(Status::Possible, |e| e.status),
            rounds: (1..)
                .zip(&meetings)
                .map(|(n, e)| Round { n, event: e.number })
                .collect(),
            agreements: numbers(&whole, |e| {
                e.kind == EventType::Agree && e.status != Status::Denied
            }),
            truces: numbers(&whole, |e| e.mode.as_deref() == Some("ceasefire")),
            positions: whole.iter().flat_map(|e| positions(joiner, e)).collect(),
            events: whole.iter().map(|e| e.number).collect(),
            told: told()
                .map(|(first, _)| first)
                .min()
                .zip(told().map(|(_, last)| last).max()),
            parties,
            mediators,
        }
    }
}

fn numbers(events: &[&Event], is: impl Fn(&Event) -> bool) -> Vec<usize> {
    events.iter().filter(|e| is(e)).map(|e| e.number).collect()
}

/// The best names of sides, in the order in which the events name them.
fn named(joiner: &Joiner, events: &[&Event], sides: &BTreeSet<Side>) -> Vec<Member> {
    let mut names: BTreeMap<&Side, BTreeMap<&str, usize>> = BTreeMap::new();
    let mut order: Vec<&Side> = Vec::new();
    let all = events.iter().flat_map(|e| e.parties().chain(&e.mediators));
    for member in all {
        if let Some(side) = member.side.as_ref().filter(|s| sides.contains(s)) {
            if !order.contains(&side) {
                order.push(side);
            }
            *names
                .entry(side)
                .or_default()
                .entry(&member.name)
                .or_default() += 1;
        }
    }
    let mut found: Vec<Member> = order
        .iter()
        .map(|side| Member {
            name: names
                .get(side)
                .and_then(|n| {
                    n.iter()
                        .max_by_key(|(name, n)| (**n, std::cmp::Reverse(*name)))
                })
                .map_or_else(|| side.to_string(), |(name, _)| (*name).to_owned()),
            side: Some((*side).clone()),
        })
        .collect();
    // Sides that only the report's other statements name.
    for side in sides.iter().filter(|s| !order.contains(s)) {
        let name = events
            .iter()
            .flat_map(|e| &e.members)
            .filter_map(|t| joiner.reports().get(t.report))
            .flat_map(|r| &r.statements)
            .flat_map(|s| &s.parties)
            .find(|p| Side::of(p).as_ref() == Some(side))
            .map_or_else(|| side.to_string(), |p| p.body.name.clone());
        found.push(Member {
            name,
            side: Some(side.clone()),
        });
    }
    found
}

/// Items by how often they come, the first of equals first.
fn counted(items: impl Iterator<Item = String>) -> Vec<String> {
    let mut counts: Vec<(String, usize)> = Vec::new();
    for item in items {
        match counts.iter_mut().find(|(i, _)| *i == item) {
            Some((_, n)) => *n += 1,
            None => counts.push((item, 1)),
        }
    }
    counts.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    counts.into_iter().map(|(item, _)| item).collect()
}

/// Phrases of what the meetings are about; one that says nothing beyond another is left out.
fn issues(meetings: &[&Event]) -> Vec<String> {
    let mut phrases: Vec<&String> = meetings.iter().filter_map(|e| e.issue.as_ref()).collect();
    phrases.sort_by_key(|p| (std::cmp::Reverse(p.len()), *p));
    let mut said: BTreeSet<String> = BTreeSet::new();
    let mut kept = Vec::new();
    for phrase in phrases {
        let words = content(phrase);
        if words.iter().any(|w| !said.contains(w)) {
            said.extend(words);
            kept.push(phrase.clone());
        }
    }
    kept
}

/// Hosts that are named as such.
fn hosts(joiner: &Joiner, meetings: &[&Event]) -> Vec<Member> {
    let mut found: Vec<Member> = Vec::new();
    for event in meetings {
        for host in &event.hosts {
            if !found
                .iter()
                .any(|h| h.side == host.side && h.name == host.name)
            {
                found.push(host.clone());
            }
        }
    }
    debug_assert!(
        found.is_empty()
            || meetings.iter().flat_map(|e| &e.members).any(|t: &Told| {
                let told = joiner.told(*t);
                told.is_some_and(|(_, s)| s.parties.iter().any(|p| p.role == PartyRole::Host))
            })
    );
    found
}
