//! Stories: reports on one matter, found as they come in.
//!
//! Day by day, in the order of the dates whatever order they came in: the day's reports are weighed by
//! what is rare so far ([`super::terms`]), each is looked up by its heaviest terms among the texts of
//! stories not yet closed, and then the nearest two of all stories and new reports are made one, and
//! again, until no two are near enough: average-linkage clustering, over what the day touches. So
//! stories that grow together become one story. Copies of one text are in one story and count once.
//!
//! A late report has its day and the days since worked out again; what the record said on a day is what
//! the reports up to that day make.

use super::Text;
use super::clusters::{Cluster, REST};
use super::families::{Families, Member, find};
use super::plain::Plain;
use super::terms::{Background, Frequencies, Terms, UNIT};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet};

/// Two are one story from this nearness on.
const NEAR: f64 = 0.09;
/// Two that have each more than one text, from this.
const GROWN: f64 = 0.12;
/// A report is looked up by so many of its terms, the heaviest.
const LOOKED_UP: usize = 24;
/// So many of the latest texts with a term are looked at.
const LATEST: usize = 400;
/// So many of the stories that a report shares most with are compared.
const COMPARED: usize = 24;

/// The families and stories of the reports seen so far.
#[derive(Debug)]
pub struct Stories {
    families: Families,
    /// In the order of the families' reports.
    reports: Vec<Known>,
    ids: HashSet<Box<str>>,
    frequencies: Frequencies,
    postings: HashMap<u32, Vec<(u32, u16)>, Plain>,
    /// By its first report; the others of a story have none.
    clusters: Vec<Option<Cluster>>,
    /// For each report another of its story, the first for the first.
    parents: Vec<u32>,
    /// Which story took in which, and how many reports were known before that day.
    merged: Vec<(u32, u32, u32)>,
}

#[derive(Debug)]
struct Known {
    day: i32,
    hour: Option<Box<str>>,
    id: Box<str>,
    terms: Terms,
    weights: Vec<(u32, u16)>,
}

/// A report with its story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told<'s> {
    /// The report, its family and what it revises.
    pub member: Member<'s>,
    /// The first report of its story: earliest by day, moment, id.
    pub story: &'s str,
}

impl Stories {
    /// No reports yet.
    pub fn new(background: Background) -> Self {
        Self {
            families: Families::new(),
            reports: Vec::new(),
            ids: HashSet::new(),
            frequencies: Frequencies::new(background),
            postings: HashMap::default(),
            clusters: Vec::new(),
            parents: Vec::new(),
            merged: Vec::new(),
        }
    }

    /// Adds reports. One whose id is known already is left out.
    ///
    /// Costs the time of the reports since the earliest day among the new ones.
    pub fn add<'a>(&mut self, reports: impl IntoIterator<Item = Text<'a>>) {
        let mut new = Vec::new();
        let mut texts = Vec::new();
        for report in reports {
            if !self.ids.insert(report.id.into()) {
                continue;
            }
            new.push(Known {
                day: report.day(),
                hour: report.hour(),
                id: report.id.into(),
                terms: Terms::of(&report),
                weights: Vec::new(),
            });
            texts.push(report);
        }
        let Some(first) = new.iter().map(|k| k.day).min() else {
            return;
        };
        self.families.add(texts);
        let known = self.reports.partition_point(|k| k.day < first);
        self.back_to(known);
        self.reports.extend(new);
        if let Some(open) = self.reports.get_mut(known..) {
            open.sort_by(|a, b| (a.day, &a.hour, &a.id).cmp(&(b.day, &b.hour, &b.id)));
        }
        let mut start = known;
        while let Some(day) = self.reports.get(start).map(|k| k.day) {
            let open = self.reports.get(start..).unwrap_or_default();
            let end = start + open.partition_point(|k| k.day == day);
            self.day(start, end);
            start = end;
        }
    }

    /// The families alone.
    pub const fn families(&self) -> &Families {
        &self.families
    }

    /// Every report with its family and story, in the order of day, moment and id.
    pub fn told(&self) -> Vec<Told<'_>> {
        let members = self.families.members();
        let story = |i: u32| self.reports.get(find(&self.parents, i) as usize);
        members
            .into_iter()
            .zip(0..)
            .map(|(member, i)| Told {
                story: story(i).map_or(member.report, |k| &k.id),
                member,
            })
            .collect()
    }

    /// Forgets what was worked out of all reports but the first `known`, not the reports.
    fn back_to(&mut self, known: usize) {
        if known == self.parents.len() {
            return;
        }
        for report in self.reports.get_mut(known..).unwrap_or_default() {
            self.frequencies.take(&report.terms);
            for (term, _) in std::mem::take(&mut report.weights) {
                if let Some(list) = self.postings.get_mut(&term) {
                    let kept = list.partition_point(|p| (p.0 as usize) < known);
                    list.truncate(kept);
                }
            }
        }
        let merged = std::mem::take(&mut self.merged);
        self.clusters.clear();
        self.parents.clear();
        self.seed(0, known);
        for (before, into, from) in merged {
            if (before as usize) < known {
                self.merge(before, into, from);
            }
        }
    }

    /// Makes a cluster of each report, not of copies of one that has a cluster.
    fn seed(&mut self, start: usize, end: usize) {
        self.parents.extend(start as u32..end as u32);
        for (i, report) in (start..end).zip(self.reports.get(start..end).unwrap_or_default()) {
            let day = (report.day != i32::MAX).then_some(report.day);
            let copy = !self.families.links(i).is_empty();
            self.clusters.push(Some(if copy {
                Cluster::of_copy(day)
            } else {
                Cluster::of(&report.weights, day)
            }));
        }
    }

    /// Works out the reports from `start` to before `end`, which are all of one day.
    fn day(&mut self, start: usize, end: usize) {
        let open = self.reports.get_mut(start..end).unwrap_or_default();
        for report in open.iter() {
            self.frequencies.add(&report.terms);
        }
        for report in open {
            report.weights = self.frequencies.weigh(&report.terms);
        }
        self.seed(start, end);
        let before = start as u32;
        for i in start..end {
            for link in self.families.links(i).to_vec() {
                let (a, b) = (self.story(i as u32), self.story(link));
                if a != b {
                    self.merge(before, a.min(b), a.max(b));
                }
            }
        }
        let mut near = Near::default();
        for i in before..end as u32 {
            if self.families.links(i as usize).is_empty() {
                for other in self.candidates(i) {
                    self.compare(&mut near, self.story(i), other);
                }
            }
            let weights = self.reports.get(i as usize).map(|r| r.weights.as_slice());
            if self.families.links(i as usize).is_empty() {
                for &(term, weight) in weights.unwrap_or_default() {
                    self.postings.entry(term).or_default().push((i, weight));
                }
            }
        }
        while let Some((a, b)) = self.nearest(&mut near) {
            self.merge(before, a, b);
            let mut beside = near.beside.remove(&b).unwrap_or_default();
            beside.append(near.beside.entry(a).or_default());
            let beside: BTreeSet<u32> = beside.into_iter().map(|c| self.story(c)).collect();
            for c in beside {
                if c != a {
                    self.compare(&mut near, a, c);
                }
            }
        }
    }

    fn story(&self, report: u32) -> u32 {
        find(&self.parents, report)
    }

    /// Stories that a report shares most with.
    fn candidates(&self, report: u32) -> Vec<u32> {
        let Some(known) = self.reports.get(report as usize) else {
            return Vec::new();
        };
        let mut heaviest = known.weights.clone();
        heaviest.sort_by_key(|&(term, weight)| (Reverse(weight), term));
        heaviest.truncate(LOOKED_UP);
        let oldest = if known.day == i32::MAX {
            i32::MIN
        } else {
            known.day.saturating_sub(REST)
        };
        let mut shared: HashMap<u32, u64, Plain> = HashMap::default();
        for (term, weight) in heaviest {
            let Some(list) = self.postings.get(&term) else {
                continue;
            };
            for &(other, w) in list.iter().rev().take(LATEST) {
                if self
                    .reports
                    .get(other as usize)
                    .is_none_or(|k| k.day < oldest)
                {
                    break;
                }
                *shared.entry(other).or_default() += u64::from(weight) * u64::from(w);
            }
        }
        let mut stories: BTreeMap<u32, (u64, u64)> = BTreeMap::new();
        for (other, dot) in shared {
            let entry = stories.entry(self.story(other)).or_default();
            *entry = (entry.0 + dot, entry.1.max(dot));
        }
        let own = self.story(report);
        let mut best: Vec<(u64, Reverse<u32>)> = stories
            .into_iter()
            .filter(|&(story, _)| story != own)
            .map(|(story, (sum, most))| {
                let texts = self.cluster(story).map_or(1, |c| u64::from(c.texts.max(1)));
                ((sum / texts).max(most / 2), Reverse(story))
            })
            .collect();
        best.sort_unstable();
        best.into_iter()
            .rev()
            .take(COMPARED)
            .map(|b| b.1.0)
            .collect()
    }

    fn cluster(&self, story: u32) -> Option<&Cluster> {
        self.clusters.get(story as usize)?.as_ref()
    }

    /// Notes how near two stories are, when they may be one.
    fn compare(&self, near: &mut Near, a: u32, b: u32) {
        let (a, b) = (a.min(b), a.max(b));
        let (Some(first), Some(second)) = (self.cluster(a), self.cluster(b)) else {
            return;
        };
        near.beside.entry(a).or_default().insert(b);
        near.beside.entry(b).or_default().insert(a);
        let nearness = first.nearness(second);
        let least = if first.texts > 1 && second.texts > 1 {
            GROWN
        } else {
            NEAR
        };
        if nearness >= least {
            near.pairs.push(Pair {
                nearness: (nearness * UNIT * UNIT) as u64,
                stories: Reverse((a, b)),
                versions: (first.version, second.version),
            });
        }
    }

    /// The two that are nearest and as they were when they were compared.
    fn nearest(&self, near: &mut Near) -> Option<(u32, u32)> {
        while let Some(pair) = near.pairs.pop() {
            let Reverse((a, b)) = pair.stories;
            if let (Some(first), Some(second)) = (self.cluster(a), self.cluster(b))
                && (first.version, second.version) == pair.versions
            {
                return Some((a, b));
            }
        }
        None
    }

    /// The story `into` takes in the later one `from`.
    fn merge(&mut self, before: u32, into: u32, from: u32) {
        let Some(other) = self.clusters.get_mut(from as usize).and_then(Option::take) else {
            return;
        };
        if let Some(Some(cluster)) = self.clusters.get_mut(into as usize) {
            cluster.absorb(other);
        }
        if let Some(parent) = self.parents.get_mut(from as usize) {
            *parent = into;
        }
        self.merged.push((before, into, from));
    }
}

/// Pairs of one day.
#[derive(Default)]
struct Near {
    pairs: BinaryHeap<Pair>,
    beside: HashMap<u32, BTreeSet<u32>, Plain>,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Pair {
    nearness: u64,
    stories: Reverse<(u32, u32)>,
    versions: (u32, u32),
}
