//! An event of the record: what its statements come to, and what they differ about.

use super::clash::{Clash, clashes};
use super::compare::Lie;
use super::compare::lie;
use super::date::{Days, number};
use super::history::{Stage, history};
use super::input::{PartyRole, Place, Report, Statement, Told};
use super::joiner::Joiner;
use super::origin::{Origin, origins};
use super::side::Side;
use super::signature::{State, spot};
use dateline_document::{EventType, Kind, Status};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// What many reports state of one thing that happened, is to happen, or does not.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Its number in the join.
    pub number: usize,
    /// `E`, the report that told of it first, and the number of the statement.
    pub id: String,
    /// The type that most statements give it.
    pub kind: EventType,
    /// The mode that most statements of that type give it.
    pub mode: Option<String>,
    /// What it is now.
    pub status: Status,
    /// What it was on which day.
    pub history: Vec<Stage>,
    /// Actor and recipient of directed events, or all parties.
    pub actors: Vec<Member>,
    /// Those that directed events are directed at.
    pub recipients: Vec<Member>,
    /// The sides of its parties; where fewer than two are named, those whom its reports spoke of before.
    pub sides: BTreeSet<Side>,
    /// Lands of the groups among its parties.
    pub lands: BTreeSet<String>,
    /// Mediators.
    pub mediators: Vec<Member>,
    /// Hosts.
    pub hosts: Vec<Member>,
    /// Where, by what was told last and most.
    pub place: Option<Settled<Place>>,
    /// First and last day, by what was told last and most.
    pub when: Option<Settled<(Date, Date)>>,
    /// What about: the fullest phrase.
    pub issue: Option<String>,
    /// Its statements, in the order of their reports.
    pub members: Vec<Told>,
    /// Different texts that tell of it.
    pub families: usize,
    /// Where they have it from.
    pub origins: Vec<Origin>,
    /// What they differ about.
    pub clashes: Vec<Clash>,
    /// The event that this one calls off (its number).
    pub cancels: Option<usize>,
    /// The demand or offer that it answers (its number).
    pub answers: Option<usize>,
    /// Because of what (its number).
    pub because: Option<usize>,
    /// Whether people judged all, some or none of its statements.
    pub review: String,
}

/// A party of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The best name.
    pub name: String,
    /// Whose side it stands on, where that is known.
    pub side: Option<Side>,
}

/// A value and the statements that give it.
#[derive(Clone, Debug, PartialEq)]
pub struct Settled<T> {
    /// The value.
    pub value: T,
    /// Who gives it.
    pub told: Vec<Told>,
}

impl Event {
    /// Of the statements of one event that are known.
    pub(crate) fn of(joiner: &Joiner, number: usize, members: &[Told]) -> Self {
        let told: Vec<(&Report, &Statement, Told)> = members
            .iter()
            .filter_map(|t| joiner.told(*t).map(|(r, s)| (r, s, *t)))
            .collect();
        let kind = most(told.iter().map(|(_, s, _)| s.kind)).unwrap_or(EventType::Consult);
        let modes = told.iter().filter(|(_, s, _)| s.kind == kind);
        let history = history(joiner, members);
        let linked = |pick: fn(&Statement) -> Option<usize>| {
            told.iter().find_map(|(_, s, t)| {
                let other = Told {
                    report: t.report,
                    statement: pick(s)?,
                };
                joiner.home(other).filter(|n| *n != number)
            })
        };
        let reviews: BTreeSet<&str> = told
            .iter()
            .map(|(_, s, _)| s.review.as_deref().unwrap_or("machine"))
            .collect();
        let mut sides: BTreeSet<Side> = told
            .iter()
            .flat_map(|(_, s, _)| &s.parties)
            .filter(|p| matches!(p.role, PartyRole::Actor | PartyRole::Recipient))
            .filter_map(Side::of)
            .collect();
        if sides.len() < 2 {
            let known = joiner.decisions(number).iter();
            let known = known.filter(|d| d.statements.iter().any(|s| members.contains(s)));
            sides.extend(known.flat_map(|d| d.sides.iter().cloned()));
        }
        let groups = told.iter().flat_map(|(_, s, _)| &s.parties);
        let groups = groups.filter(|p| p.body.kind == Kind::Group);
        Self {
            number,
            lands: groups.filter_map(|p| p.body.country.clone()).collect(),
            sides,
            id: told.first().map_or_else(String::new, |(r, s, _)| {
                format!("E{}.{}", r.id, s.id.trim_start_matches('v'))
            }),
            kind,
            mode: most(modes.map(|(_, s, _)| s.mode.clone())).flatten(),
            status: history.last().map_or(Status::Possible, |s| s.status),
            history,
            actors: parties(&told, PartyRole::Actor),
            recipients: parties(&told, PartyRole::Recipient),
            mediators: parties(&told, PartyRole::Mediator),
            hosts: parties(&told, PartyRole::Host),
            place: place(&told),
            when: when(&told),
            issue: told
                .iter()
                .filter_map(|(_, s, _)| s.issue.as_ref())
                .max_by_key(|i| i.len())
                .cloned(),
            families: told
                .iter()
                .map(|(r, _, _)| &r.family)
                .collect::<BTreeSet<_>>()
                .len(),
            origins: origins(joiner, members),
            clashes: clashes(joiner, members),
            cancels: linked(|s| s.cancels),
            answers: linked(|s| s.answers),
            because: linked(|s| s.because),
            review: match reviews.len() {
                1 => reviews.first().map_or("machine", |r| r).to_owned(),
                _ => "mixed".to_owned(),
            },
            members: members.to_vec(),
        }
    }

    /// Everybody who is a party.
    pub fn parties(&self) -> impl Iterator<Item = &Member> {
        self.actors.iter().chain(&self.recipients)
    }

    /// The day of the first report and of the last one.
    pub fn told(&self, joiner: &Joiner) -> Option<(Date, Date)> {
        let day = |t: &Told| joiner.told(*t).and_then(|(r, _)| r.day);
        let days = || self.members.iter().filter_map(day);
        days().min().zip(days().max())
    }

    /// The day on which it took place or is to, else the day on which it was first told of.
    pub fn day(&self, joiner: &Joiner) -> Option<Date> {
        let dated = self.when.as_ref().map(|w| w.value.0);
        dated.or_else(|| self.told(joiner).map(|(first, _)| first))
    }
}

fn most<T: PartialEq>(items: impl Iterator<Item = T>) -> Option<T> {
    let mut counted: Vec<(T, usize)> = Vec::new();
    for item in items {
        match counted.iter_mut().find(|(i, _)| *i == item) {
            Some((_, n)) => *n += 1,
            None => counted.push((item, 1)),
        }
    }
    // Of equals the first.
    let mut best: Option<(T, usize)> = None;
    for (item, n) in counted {
        if best.as_ref().is_none_or(|(_, most)| n > *most) {
            best = Some((item, n));
        }
    }
    best.map(|(item, _)| item)
}

/// Everybody in a role, each side once under its best name.
fn parties(told: &[(&Report, &Statement, Told)], role: PartyRole) -> Vec<Member> {
    let mut found: Vec<(u8, Member)> = Vec::new();
    let all = told.iter().flat_map(|(_, s, _)| &s.parties);
    for party in all.filter(|p| p.role == role) {
        let side = Side::of(party);
        // A state is called by its own name, even where its minister came.
        let state = party.of.as_ref().filter(|o| o.kind == Kind::State);
        let (body, rank) = match (&side, state) {
            (Some(Side::Country(_)), Some(state)) if party.body.kind != Kind::State => (state, 3),
            // A delegation of a group is the group.
            (Some(Side::Name(_)), _) if !party.body.named => match &party.of {
                Some(of) if of.named && Side::of_body(of) == side => (of, 3),
                _ => (&party.body, rank(party.body.kind, party.body.named)),
            },
            _ => (&party.body, rank(party.body.kind, party.body.named)),
        };
        let same = |m: &Member| match (&m.side, &side) {
            (Some(a), Some(b)) => a == b,
            (None, None) => m.name == body.name,
            _ => false,
        };
        match found.iter_mut().find(|(_, m)| same(m)) {
            Some((known, member)) => {
                if rank > *known {
                    (*known, member.name) = (rank, body.name.clone());
                }
            }
            None => found.push((
                rank,
                Member {
                    name: body.name.clone(),
                    side,
                },
            )),
        }
    }
    // Phrases that nobody resolved are told only where nobody else is.
    let known = found.iter().any(|(_, m)| m.side.is_some());
    found.retain(|(_, m)| !known || m.side.is_some());
    found.into_iter().map(|(_, m)| m).collect()
}

fn rank(kind: Kind, named: bool) -> u8 {
    match kind {
        Kind::State => 4,
        _ if !named => 0,
        Kind::Group | Kind::Organization => 3,
        Kind::Government => 2,
        _ => 1,
    }
}

/// Candidates for a slot: its value, who gives it, and what speaks for it.
struct Vote<T> {
    value: T,
    told: Vec<Told>,
    families: BTreeSet<String>,
    state: u8,
    last: Option<Date>,
}

fn settle<T: Clone>(votes: Vec<Vote<T>>) -> Option<Settled<T>> {
    let last = votes.iter().filter_map(|v| v.last).max();
    votes
        .into_iter()
        .max_by_key(|v| {
            // What holds of the event once it took place; then the latest, unless it stands alone.
            let fresh = v.last == last;
            (
                v.state,
                v.families.len() * 2 + usize::from(fresh) * 3,
                v.last,
            )
        })
        .map(|v| Settled {
            value: v.value,
            told: v.told,
        })
}

fn state_rank(status: Status) -> u8 {
    match State::of(status) {
        State::Done | State::Under => 2,
        State::Ahead | State::Off | State::Late => 1,
        State::Not => 0,
    }
}

fn place(told: &[(&Report, &Statement, Told)]) -> Option<Settled<Place>> {
    let mut votes: Vec<Vote<Place>> = Vec::new();
    for (report, statement, at) in told {
        let Some(place) = &statement.place else {
            continue;
        };
        let here = spot(place);
        let same = |v: &Vote<Place>| lie(&spot(&v.value), &here) == Lie::Same;
        match votes.iter_mut().find(|v| same(v)) {
            Some(vote) => vote.add(report, statement, *at),
            None => votes.push(Vote::new(place.clone(), report, statement, *at)),
        }
    }
    // A land is said of what took place in its town too.
    let wide: Vec<bool> = votes
        .iter()
        .map(|v| {
            let here = spot(&v.value);
            here.wide
                && votes
                    .iter()
                    .any(|o| !spot(&o.value).wide && lie(&here, &spot(&o.value)) == Lie::Within)
        })
        .collect();
    let mut keep = wide.iter();
    votes.retain(|_| !keep.next().copied().unwrap_or(false));
    settle(votes)
}

fn when(told: &[(&Report, &Statement, Told)]) -> Option<Settled<(Date, Date)>> {
    let mut votes: Vec<Vote<(Date, Date)>> = Vec::new();
    for (report, statement, at) in told {
        let dates = statement.when.as_ref().filter(|w| Days::of(w).is_some());
        let Some((first, last)) = dates.and_then(|w| w.earliest.zip(w.latest)) else {
            continue;
        };
        match votes.iter_mut().find(|v| v.value == (first, last)) {
            Some(vote) => vote.add(report, statement, *at),
            None => votes.push(Vote::new((first, last), report, statement, *at)),
        }
    }
    // A week gives way to a day in it.
    let coarse: Vec<bool> = votes
        .iter()
        .map(|v| {
            let long = |d: (Date, Date)| number(d.1) - number(d.0);
            let within = |o: &Vote<(Date, Date)>| {
                v.value.0 <= o.value.0 && o.value.1 <= v.value.1 && long(o.value) < long(v.value)
            };
            votes.iter().any(within)
        })
        .collect();
    let mut keep = coarse.iter();
    votes.retain(|_| !keep.next().copied().unwrap_or(false));
    settle(votes)
}

impl<T> Vote<T> {
    fn new(value: T, report: &Report, statement: &Statement, told: Told) -> Self {
        let mut vote = Self {
            value,
            told: Vec::new(),
            families: BTreeSet::new(),
            state: 0,
            last: None,
        };
        vote.add(report, statement, told);
        vote
    }

    fn add(&mut self, report: &Report, statement: &Statement, told: Told) {
        self.told.push(told);
        self.families.insert(report.family.clone());
        self.state = self.state.max(state_rank(statement.status));
        self.last = self.last.max(report.day);
    }
}
