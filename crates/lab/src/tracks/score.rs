//! The measures: families, events, origins, tracks, rounds, contradictions, status histories.

use super::gold::Gold;
use super::pair::{Wanted, pairs};
use crate::coref::measures::{Chains, Scores, Tally};
use dateline::story::join::{Event, Joiner, Told, tracks};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Counts of one negotiation or of several added up.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// Families, BCubed over reports.
    pub families: Tally,
    /// Statements of the gold, and those of them that were found.
    pub statements: [usize; 2],
    /// Events, BCubed over the statements found.
    pub events_found: Tally,
    /// Events, BCubed over all statements; one that was not found is an error of recall.
    pub events: Tally,
    /// Events whose origins are counted right, events found, all events.
    pub origins: [usize; 3],
    /// Tracks, BCubed over the events found.
    pub tracks_found: Tally,
    /// Tracks, BCubed over all events.
    pub tracks: Tally,
    /// Rounds: right, given, wanted.
    pub rounds: [usize; 3],
    /// Contradictions and revisions: right, given, wanted.
    pub clashes: [usize; 3],
    /// Days and statuses: right, given, wanted.
    pub history: [usize; 3],
    /// Events whose last status is right, events found.
    pub now: [usize; 2],
}

impl Table {
    /// Adds another negotiation's.
    pub fn merge(&mut self, other: &Self) {
        self.families.merge(&other.families);
        self.events_found.merge(&other.events_found);
        self.events.merge(&other.events);
        self.tracks_found.merge(&other.tracks_found);
        self.tracks.merge(&other.tracks);
        add(&mut self.statements, &other.statements);
        add(&mut self.origins, &other.origins);
        add(&mut self.rounds, &other.rounds);
        add(&mut self.clashes, &other.clashes);
        add(&mut self.history, &other.history);
        add(&mut self.now, &other.now);
    }

    /// In one line.
    pub fn line(&self) -> String {
        format!(
            "families {:.3}  found {}/{}  events {:.3} (found {:.3})  origins {}/{}  tracks {:.3} (found {:.3})  \
             rounds {:.2}  contradictions {}/{}/{}  history {:.2}",
            self.families.prf()[2],
            self.statements[1],
            self.statements[0],
            self.events.prf()[2],
            self.events_found.prf()[2],
            self.origins[0],
            self.origins[1],
            self.tracks.prf()[2],
            self.tracks_found.prf()[2],
            prf(&self.rounds)[2],
            self.clashes[0],
            self.clashes[1],
            self.clashes[2],
            prf(&self.history)[2],
        )
    }

    /// For people.
    pub fn tell(&self) -> String {
        let mut out = String::new();
        let three = |[p, r, f]: [f64; 3]| format!("P {p:.3} R {r:.3} F1 {f:.3}");
        let share = |a: usize, b: usize| 100.0 * a as f64 / b.max(1) as f64;
        for (name, value) in [
            ("families, BCubed", three(self.families.prf())),
            (
                "statements found",
                format!(
                    "{} of {} ({:.1} %)",
                    self.statements[1],
                    self.statements[0],
                    share(self.statements[1], self.statements[0])
                ),
            ),
            (
                "events, BCubed, of those found",
                three(self.events_found.prf()),
            ),
            ("events, BCubed, of all", three(self.events.prf())),
            (
                "origins counted right",
                format!(
                    "{} of {} events found ({:.1} %), of all {} {:.1} %",
                    self.origins[0],
                    self.origins[1],
                    share(self.origins[0], self.origins[1]),
                    self.origins[2],
                    share(self.origins[0], self.origins[2])
                ),
            ),
            (
                "tracks, BCubed, of events found",
                three(self.tracks_found.prf()),
            ),
            ("tracks, BCubed, of all", three(self.tracks.prf())),
            ("rounds", three(prf(&self.rounds))),
            ("contradictions and revisions", three(prf(&self.clashes))),
            ("days and statuses", three(prf(&self.history))),
            (
                "status now",
                format!(
                    "{} of {} events found ({:.1} %)",
                    self.now[0],
                    self.now[1],
                    share(self.now[0], self.now[1])
                ),
            ),
        ] {
            let _ = writeln!(out, "{name:<34} {value}");
        }
        out
    }
}

fn add<const N: usize>(mine: &mut [usize; N], theirs: &[usize; N]) {
    for (a, b) in mine.iter_mut().zip(theirs) {
        *a += b;
    }
}

/// Precision, recall and F1 of right, given, wanted.
fn prf(counts: &[usize; 3]) -> [f64; 3] {
    let [right, given, wanted] = counts.map(|n| n as f64);
    let share = |a: f64, b: f64| if b > 0.0 { a / b } else { 0.0 };
    let (p, r) = (share(right, given), share(right, wanted));
    [
        p,
        r,
        if p + r > 0.0 {
            2.0 * p * r / (p + r)
        } else {
            0.0
        },
    ]
}

/// Scores one negotiation; every fault goes to `faults`.
pub fn score(gold: &Gold, joiner: &Joiner, faults: &mut Vec<String>) -> Table {
    let events = joiner.events(None);
    let found = pairs(gold, joiner);
    let mut table = Table {
        families: families(gold, joiner),
        ..Table::default()
    };
    statements(gold, joiner, &found, &mut table, faults);
    // The event of the record that holds most of the gold's statements stands for it.
    let home: BTreeMap<usize, usize> = (0..gold.events.len())
        .filter_map(|e| Some((e, most(joiner, &found, e)?)))
        .collect();
    for (e, wanted) in gold.events.iter().enumerate() {
        table.origins[2] += 1;
        let Some(event) = home.get(&e).and_then(|n| by_number(&events, *n)) else {
            continue;
        };
        table.origins[1] += 1;
        table.now[1] += 1;
        if event.origins.len() == wanted.origins {
            table.origins[0] += 1;
        } else {
            let names: Vec<&str> = event.origins.iter().map(|o| o.name.as_str()).collect();
            faults.push(format!(
                "{} origins: {} wanted, {names:?}",
                wanted.id, wanted.origins
            ));
        }
        history(wanted, event, &mut table, faults);
    }
    score_tracks(gold, joiner, &events, &home, &mut table, faults);
    clashes(gold, &events, &home, &mut table, faults);
    table
}

fn by_number(events: &[Event], number: usize) -> Option<&Event> {
    events.iter().find(|e| e.number == number)
}

fn families(gold: &Gold, joiner: &Joiner) -> Tally {
    let mut given: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for report in joiner.reports() {
        given
            .entry(&report.family)
            .or_default()
            .insert(report.id.clone());
    }
    let mut wanted: Chains<String> = gold
        .families
        .iter()
        .map(|f| f.iter().cloned().collect())
        .collect();
    for report in joiner.reports() {
        if !wanted.iter().any(|f| f.contains(&report.id)) {
            wanted.push(BTreeSet::from([report.id.clone()]));
        }
    }
    Scores::of(&wanted, &given.into_values().collect()).b_cubed
}

fn statements(
    gold: &Gold,
    joiner: &Joiner,
    found: &BTreeMap<Wanted, Told>,
    table: &mut Table,
    faults: &mut Vec<String>,
) {
    let mut wanted: Chains<Wanted> = Vec::new();
    let mut given: BTreeMap<usize, BTreeSet<Wanted>> = BTreeMap::new();
    for (e, event) in gold.events.iter().enumerate() {
        let mut chain = BTreeSet::new();
        for (s, statement) in event.statements.iter().enumerate() {
            if statement.optional {
                continue;
            }
            chain.insert((e, s));
            match found.get(&(e, s)).and_then(|t| joiner.home(*t)) {
                Some(home) => {
                    given.entry(home).or_default().insert((e, s));
                }
                None => faults.push(format!(
                    "{} not found: {} “{}”",
                    event.id, statement.report, statement.within
                )),
            }
        }
        wanted.push(chain);
    }
    for (home, chain) in &given {
        let several: BTreeSet<&str> = chain
            .iter()
            .filter_map(|(e, _)| gold.events.get(*e).map(|e| e.id.as_str()))
            .collect();
        if several.len() > 1 {
            faults.push(format!("events {several:?} are one event, number {home}"));
        }
    }
    for (e, event) in gold.events.iter().enumerate() {
        let parts: Vec<usize> = given
            .iter()
            .filter(|(_, c)| c.iter().any(|(x, _)| *x == e))
            .map(|(home, _)| *home)
            .collect();
        if parts.len() > 1 {
            faults.push(format!("{} is in pieces: numbers {parts:?}", event.id));
        }
    }
    let given: Chains<Wanted> = given.into_values().collect();
    let there: BTreeSet<Wanted> = given.iter().flatten().copied().collect();
    let seen: Chains<Wanted> = wanted
        .iter()
        .map(|c| c.intersection(&there).copied().collect::<BTreeSet<_>>())
        .filter(|c| !c.is_empty())
        .collect();
    table.statements = [wanted.iter().map(BTreeSet::len).sum(), there.len()];
    table.events = Scores::of(&wanted, &given).b_cubed;
    table.events_found = Scores::of(&seen, &given).b_cubed;
}

fn most(joiner: &Joiner, found: &BTreeMap<Wanted, Told>, event: usize) -> Option<usize> {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for (_, told) in found.range((event, 0)..(event + 1, 0)) {
        *counts.entry(joiner.home(*told)?).or_default() += 1;
    }
    counts
        .into_iter()
        .max_by_key(|(number, n)| (*n, std::cmp::Reverse(*number)))
        .map(|(number, _)| number)
}

fn history(
    wanted: &super::gold::Event,
    event: &Event,
    table: &mut Table,
    faults: &mut Vec<String>,
) {
    let given: Vec<(String, String)> = event
        .history
        .iter()
        .map(|s| {
            let day = s.as_of.map_or_else(String::new, |d| d.to_string());
            (day, s.status.as_str().to_owned())
        })
        .collect();
    let right = given.iter().filter(|g| wanted.history.contains(g)).count();
    add(
        &mut table.history,
        &[right, given.len(), wanted.history.len()],
    );
    let last = |h: &[(String, String)]| h.last().map(|(_, s)| s.clone());
    table.now[0] += usize::from(last(&given) == last(&wanted.history));
    if given != wanted.history {
        faults.push(format!(
            "{} history: {:?} wanted, {given:?}",
            wanted.id, wanted.history
        ));
    }
}

fn score_tracks(
    gold: &Gold,
    joiner: &Joiner,
    events: &[Event],
    home: &BTreeMap<usize, usize>,
    table: &mut Table,
    faults: &mut Vec<String>,
) {
    let given = tracks(joiner, events);
    let index = |id: &String| gold.events.iter().position(|e| e.id == *id);
    let mut wanted: Chains<usize> = gold
        .tracks
        .iter()
        .map(|t| t.events.iter().filter_map(index).collect())
        .collect();
    let alone: Vec<usize> = (0..gold.events.len())
        .filter(|e| !wanted.iter().any(|t| t.contains(e)))
        .collect();
    wanted.extend(alone.into_iter().map(|e| BTreeSet::from([e])));
    let mut chains: BTreeMap<(bool, usize), BTreeSet<usize>> = BTreeMap::new();
    for (e, number) in home {
        let track = given.iter().position(|t| t.events.contains(number));
        let key = track.map_or((false, *number), |t| (true, t));
        chains.entry(key).or_default().insert(*e);
    }
    for (t, track) in gold.tracks.iter().enumerate() {
        let here = |e: &usize| wanted.get(t).is_some_and(|w| w.contains(e));
        let parts: Vec<(bool, Vec<&str>)> = chains
            .iter()
            .map(|((whole, _), c)| {
                let ids = c.iter().filter(|e| here(e));
                (
                    *whole,
                    ids.filter_map(|e| gold.events.get(*e).map(|e| e.id.as_str()))
                        .collect(),
                )
            })
            .filter(|(_, ids): &(bool, Vec<&str>)| !ids.is_empty())
            .collect();
        if parts.len() > 1 {
            faults.push(format!("track {:?} is in pieces: {parts:?}", track.title));
        }
    }
    for ((whole, _), chain) in &chains {
        let strangers: Vec<&str> = chain
            .iter()
            .filter(|e| {
                !gold
                    .tracks
                    .iter()
                    .any(|t| t.events.iter().filter_map(index).any(|i| i == **e))
            })
            .filter_map(|e| gold.events.get(*e).map(|e| e.id.as_str()))
            .collect();
        if *whole && !strangers.is_empty() {
            faults.push(format!("in a track, in none of the gold: {strangers:?}"));
        }
    }
    let chains: Chains<usize> = chains.into_values().collect();
    let there: BTreeSet<usize> = chains.iter().flatten().copied().collect();
    let seen: Chains<usize> = wanted
        .iter()
        .map(|c| c.intersection(&there).copied().collect::<BTreeSet<_>>())
        .filter(|c| !c.is_empty())
        .collect();
    table.tracks = Scores::of(&wanted, &chains).b_cubed;
    table.tracks_found = Scores::of(&seen, &chains).b_cubed;
    for track in &gold.tracks {
        let numbers: Vec<usize> = track
            .events
            .iter()
            .filter_map(index)
            .filter_map(|e| home.get(&e).copied())
            .collect();
        let best = given
            .iter()
            .max_by_key(|t| t.events.iter().filter(|n| numbers.contains(n)).count());
        let rounds: Vec<usize> =
            best.map_or_else(Vec::new, |t| t.rounds.iter().map(|r| r.event).collect());
        let held: Vec<usize> = track
            .rounds
            .iter()
            .filter_map(index)
            .filter_map(|e| home.get(&e).copied())
            .collect();
        let right = held
            .iter()
            .collect::<BTreeSet<_>>()
            .iter()
            .filter(|n| rounds.contains(n))
            .count();
        add(
            &mut table.rounds,
            &[right, rounds.len(), track.rounds.len()],
        );
        for number in rounds.iter().filter(|n| !held.contains(n)) {
            let event = by_number(events, *number).map_or("", |e| e.id.as_str());
            let ids = home.iter().filter(|(_, n)| *n == number);
            let ids: Vec<&str> = ids
                .filter_map(|(e, _)| gold.events.get(*e).map(|e| e.id.as_str()))
                .collect();
            faults.push(format!("no round of {:?}: {event} {ids:?}", track.title));
        }
        for id in &track.rounds {
            let number = index(id).and_then(|e| home.get(&e));
            if number.is_none_or(|n| !rounds.contains(n)) {
                faults.push(format!("round missed: {id}"));
            }
        }
    }
}

fn clashes(
    gold: &Gold,
    events: &[Event],
    home: &BTreeMap<usize, usize>,
    table: &mut Table,
    faults: &mut Vec<String>,
) {
    let mut wanted: BTreeSet<(usize, &str, &str)> = BTreeSet::new();
    let mut missing = 0;
    for clash in &gold.clashes {
        let number = gold.events.iter().position(|e| e.id == clash.event);
        match number.and_then(|e| home.get(&e)) {
            Some(number) => {
                wanted.insert((*number, &clash.slot, &clash.kind));
            }
            None => missing += 1,
        }
    }
    let mut given: BTreeSet<(usize, &str, &str)> = BTreeSet::new();
    for event in events {
        for clash in &event.clashes {
            given.insert((event.number, clash.slot.as_str(), clash.kind.as_str()));
        }
    }
    let right = given.intersection(&wanted).count();
    add(
        &mut table.clashes,
        &[right, given.len(), wanted.len() + missing],
    );
    for (number, slot, kind) in given.symmetric_difference(&wanted) {
        let event = by_number(events, *number);
        let values: Vec<String> = event
            .into_iter()
            .flat_map(|e| &e.clashes)
            .filter(|c| c.slot.as_str() == *slot && c.kind.as_str() == *kind)
            .flat_map(|c| c.values.iter().map(|v| v.value.clone()))
            .collect();
        let what = if values.is_empty() {
            "missed"
        } else {
            "not there"
        };
        let id = event.map_or("", |e| e.id.as_str());
        faults.push(format!("{kind} of {slot} {what}: {id} {values:?}"));
    }
}
