//! Text families: reports that share their text, as copies, cuts, expansions and corrections do.
//!
//! Reports are taken in the order of their dates, one day after another, whatever order they came in, so
//! that the same reports make the same families, and the families of a day are those of the record as it
//! stood on that day. A report that comes late has its day and the days since worked out again.
//!
//! Of a day's reports, each is looked up by a sample of its shingles in an index of all before and
//! beside it; who shares some is compared in full. A shingle that stands in more than [`CAP`]
//! families is boilerplate ("Sign up for our newsletter") and counts for nothing. For this
//! count, texts that agree in most of what they hold are one from the start, however many there are.

use super::Text;
use super::plain::Plain;
use super::shingles::Shingles;
use super::words::{mix, spread};
use std::collections::{HashMap, HashSet};

/// A shingle of more families than this is boilerplate.
pub const CAP: usize = 8;
/// Two texts with fewer shingles in common are no copies, unless they are as good as equal.
const LEAST: f64 = 12.0;
/// Copies share this much of the shorter text ...
const CONTAINED: f64 = 0.58;
/// ... or this much of both together.
const RESEMBLANCE: f64 = 0.30;
/// Who shares less than this of the smaller sample is not compared in full.
const WORTH: f64 = 0.1;
/// Texts of one day that count as one in the count of families of a shingle.
const SAME: f64 = 0.6;
const WITHIN: f64 = 0.7;
/// So many sampled shingles are more than boilerplate.
const WITHIN_SAMPLES: usize = 16;
/// Of one day's texts with one sampled shingle, so many are looked at.
const BESIDE: usize = 64;

/// What is kept of a report.
#[derive(Debug)]
struct Kept {
    /// Days since 1970; the undated come last.
    day: i32,
    hour: Option<Box<str>>,
    id: Box<str>,
    address: Option<u64>,
    shingles: Shingles,
    /// Reports before or beside it that it shares its text with.
    links: Vec<u32>,
}

/// The families of the reports seen so far.
#[derive(Debug, Default)]
pub struct Families {
    /// In the order of day, moment and id.
    kept: Vec<Kept>,
    ids: HashSet<Box<str>>,
    index: Index,
    /// For each report one of its family, the first for the first.
    parents: Vec<u32>,
}

/// The family of one report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member<'f> {
    /// The report.
    pub report: &'f str,
    /// The family's first report: earliest by day, moment, id. The report itself when it is first or
    /// alone.
    pub first: &'f str,
    /// The report before it (in that order) at the same address.
    pub revises: Option<&'f str>,
}

impl Families {
    /// No reports yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds reports. One whose id is known already is left out.
    ///
    /// Costs the time of the reports since the earliest day among the new ones.
    pub fn add<'a>(&mut self, reports: impl IntoIterator<Item = Text<'a>>) {
        let mut scratch = Vec::new();
        let mut new: Vec<Kept> = Vec::new();
        for report in reports {
            if !self.ids.insert(report.id.into()) {
                continue;
            }
            new.push(Kept {
                day: report.day(),
                hour: report.hour(),
                id: report.id.into(),
                address: report.url.map(address),
                shingles: Shingles::of(report.text, &mut scratch),
                links: Vec::new(),
            });
        }
        let Some(first) = new.iter().map(|k| k.day).min() else {
            return;
        };
        let known = self.kept.partition_point(|k| k.day < first);
        self.back_to(known);
        self.kept.extend(new);
        if let Some(open) = self.kept.get_mut(known..) {
            open.sort_by(|a, b| (a.day, &a.hour, &a.id).cmp(&(b.day, &b.hour, &b.id)));
        }
        let mut start = known;
        while let Some(day) = self.kept.get(start).map(|k| k.day) {
            let end = start
                + self
                    .kept
                    .get(start..)
                    .unwrap_or_default()
                    .partition_point(|k| k.day == day);
            self.day(start, end);
            start = end;
        }
    }

    /// Reports that a report shares its text with, of those before it or of its day.
    pub(crate) fn links(&self, report: usize) -> &[u32] {
        self.kept.get(report).map_or(&[], |k| &k.links)
    }

    /// How many reports are known.
    pub fn len(&self) -> usize {
        self.kept.len()
    }

    /// Whether no report is known.
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// Every report with its family, in the order of day, moment and id.
    pub fn members(&self) -> Vec<Member<'_>> {
        let mut last = HashMap::new();
        (0_u32..)
            .zip(&self.kept)
            .map(|(i, kept)| {
                let first = self.kept.get(find(&self.parents, i) as usize);
                let id = &*kept.id;
                let revises = kept.address.and_then(|a| last.insert(a, id));
                Member {
                    report: id,
                    first: first.map_or(id, |f| &f.id),
                    revises,
                }
            })
            .collect()
    }

    /// Forgets what was worked out of all reports but the first `known`, not the reports.
    fn back_to(&mut self, known: usize) {
        if known == self.parents.len() {
            return;
        }
        for kept in self.kept.get_mut(known..).unwrap_or_default() {
            kept.links.clear();
            for &shingle in kept.shingles.sampled() {
                self.index.forget(shingle, known as u32);
            }
        }
        self.parents = (0..known as u32).collect();
        for (i, kept) in (0_u32..).zip(self.kept.get(..known).unwrap_or_default()) {
            for &other in &kept.links {
                unite(&mut self.parents, i, other);
            }
        }
    }

    /// Works out the reports from `start` to before `end`, which are all of one day.
    fn day(&mut self, start: usize, end: usize) {
        self.parents.extend(start as u32..end as u32);
        let mut alike = self.alike(start, end);
        let first = start as u32;
        for (b, kept) in (first..).zip(self.kept.get(start..end).unwrap_or_default()) {
            let own = find(&alike, b);
            for &shingle in kept.shingles.sampled() {
                self.index.insert(shingle, b, |a| find(&alike, a) == own);
            }
        }
        alike.clear();
        let mut hits = Vec::new();
        for b in first..end as u32 {
            let Some(kept) = self.kept.get(b as usize) else {
                continue;
            };
            hits.clear();
            for &shingle in kept.shingles.sampled() {
                hits.extend(self.index.of(shingle).iter().filter(|&&a| a != b));
            }
            let mut links = Vec::new();
            for (a, n) in tally(&mut hits) {
                let samples = self.samples(a).len().min(self.samples(b).len());
                if n as f64 >= WORTH * samples as f64
                    && find(&self.parents, a) != find(&self.parents, b)
                    && self.copies(a, b)
                {
                    unite(&mut self.parents, a, b);
                    links.push(a);
                }
            }
            if let Some(kept) = self.kept.get_mut(b as usize) {
                kept.links = links;
            }
        }
    }

    /// The families so far, and one for all texts of the day that agree in most of what they hold.
    fn alike(&self, start: usize, end: usize) -> Vec<u32> {
        let mut groups = self.parents.clone();
        let mut beside: HashMap<u32, Vec<u32>, Plain> = HashMap::default();
        let mut hits = Vec::new();
        for b in start as u32..end as u32 {
            let own = self.samples(b);
            hits.clear();
            for shingle in own {
                hits.extend(self.index.of(*shingle));
                let list = beside.entry(*shingle).or_default();
                hits.extend_from_slice(list);
                if list.len() < BESIDE {
                    list.push(b);
                }
            }
            for (a, n) in tally(&mut hits) {
                let (x, y) = (own.len(), self.samples(a).len());
                let same = n as f64 >= SAME * (x + y - n) as f64;
                let within = n >= WITHIN_SAMPLES && n as f64 >= WITHIN * x.min(y) as f64;
                if same || within {
                    unite(&mut groups, a, b);
                }
            }
        }
        groups
    }

    fn samples(&self, report: u32) -> &[u32] {
        self.kept
            .get(report as usize)
            .map_or(&[], |k| k.shingles.sampled())
    }

    /// Whether two texts share enough that is no boilerplate.
    fn copies(&self, a: u32, b: u32) -> bool {
        let (Some(a), Some(b)) = (self.kept.get(a as usize), self.kept.get(b as usize)) else {
            return false;
        };
        let shared = a.shingles.shared(&b.shingles) as f64;
        let smaller = a.shingles.len().min(b.shingles.len()) as f64;
        if shared < LEAST.min(smaller) || shared < 0.5 * CONTAINED * smaller {
            return false;
        }
        let (x, y) = (self.text_of(a), self.text_of(b));
        let shared = shared * (1.0 - self.boilerplate_in_both(a, b));
        shared >= LEAST.min(x.min(y)).max(1.0)
            && (shared >= CONTAINED * x.min(y) || shared >= RESEMBLANCE * (x + y - shared))
    }

    /// Shingles without boilerplate, as told from the sample.
    fn text_of(&self, kept: &Kept) -> f64 {
        let sampled = kept.shingles.sampled();
        let known = sampled.iter().filter(|s| self.index.is_boilerplate(**s));
        let all = kept.shingles.len() as f64;
        (all - all * known.count() as f64 / sampled.len().max(1) as f64).max(0.0)
    }

    /// The share of boilerplate in what two texts have in common, as told from the sample.
    fn boilerplate_in_both(&self, a: &Kept, b: &Kept) -> f64 {
        let other = b.shingles.sampled();
        let (mut both, mut known) = (0_u32, 0_u32);
        for shingle in a.shingles.sampled() {
            if other.binary_search(shingle).is_ok() {
                both += 1;
                known += u32::from(self.index.is_boilerplate(*shingle));
            }
        }
        f64::from(known) / f64::from(both.max(1))
    }
}

/// An address without what does not tell pages apart.
fn address(url: &str) -> u64 {
    let url = url.trim();
    let url = url.split_once("://").map_or(url, |(_, rest)| rest);
    let url = url.split('#').next().unwrap_or_default();
    let url = url
        .strip_prefix("www.")
        .unwrap_or(url)
        .trim_end_matches('/');
    spread(url.bytes().fold(0, |h, b| mix(h, u64::from(b))))
}

/// Each value with how often it occurs.
fn tally(hits: &mut [u32]) -> impl Iterator<Item = (u32, usize)> {
    hits.sort_unstable();
    hits.chunk_by(|a, b| a == b)
        .filter_map(|run| Some((*run.first()?, run.len())))
}

pub(crate) fn find(parents: &[u32], mut i: u32) -> u32 {
    while let Some(&parent) = parents.get(i as usize) {
        if parent == i {
            break;
        }
        i = parent;
    }
    i
}

/// Makes one of two families; the first report stays the root.
fn unite(parents: &mut [u32], a: u32, b: u32) {
    let (a, b) = (find(parents, a), find(parents, b));
    if let Some(parent) = parents.get_mut(a.max(b) as usize) {
        *parent = a.min(b);
    }
}

/// Which families a sampled shingle stands in, by one report of each.
#[derive(Debug, Default)]
struct Index {
    /// The one report, or with [`MANY`] set a place in `many`.
    places: HashMap<u32, u32, Plain>,
    many: Vec<Many>,
    free: Vec<u32>,
}

const MANY: u32 = 1 << 31;

#[derive(Clone, Copy, Debug, Default)]
struct Many {
    n: u8,
    reports: [u32; CAP + 1],
}

impl Index {
    /// One report of each family with this shingle; none when it is boilerplate.
    fn of(&self, shingle: u32) -> &[u32] {
        match self.places.get(&shingle) {
            None => &[],
            Some(place) if place & MANY == 0 => std::slice::from_ref(place),
            Some(place) => match self.many.get((place & !MANY) as usize) {
                Some(many) if many.n as usize <= CAP => {
                    many.reports.get(..many.n as usize).unwrap_or_default()
                }
                _ => &[],
            },
        }
    }

    fn is_boilerplate(&self, shingle: u32) -> bool {
        self.places.get(&shingle).is_some_and(|place| {
            place & MANY != 0
                && self
                    .many
                    .get((place & !MANY) as usize)
                    .is_some_and(|m| m.n as usize > CAP)
        })
    }

    /// Notes that `report` has this shingle, unless one of its family stands there already.
    fn insert(&mut self, shingle: u32, report: u32, own: impl Fn(u32) -> bool) {
        let Some(place) = self.places.get_mut(&shingle) else {
            self.places.insert(shingle, report);
            return;
        };
        if *place & MANY == 0 {
            if own(*place) {
                return;
            }
            let mut many = Many {
                n: 2,
                ..Many::default()
            };
            many.reports[0] = *place;
            many.reports[1] = report;
            let slot = self.free.pop().unwrap_or(self.many.len() as u32);
            match self.many.get_mut(slot as usize) {
                Some(old) => *old = many,
                None => self.many.push(many),
            }
            *place = MANY | slot;
            return;
        }
        let Some(many) = self.many.get_mut((*place & !MANY) as usize) else {
            return;
        };
        let n = many.n as usize;
        if many.reports.iter().take(n).any(|&r| own(r)) {
            return;
        }
        if let Some(next) = many.reports.get_mut(n) {
            *next = report;
            many.n += 1;
        }
    }

    /// Takes out the reports from `known` on.
    fn forget(&mut self, shingle: u32, known: u32) {
        let Some(place) = self.places.get_mut(&shingle) else {
            return;
        };
        if *place & MANY == 0 {
            if *place >= known {
                self.places.remove(&shingle);
            }
            return;
        }
        let slot = *place & !MANY;
        let Some(many) = self.many.get_mut(slot as usize) else {
            return;
        };
        let n = many
            .reports
            .iter()
            .take(many.n as usize)
            .filter(|&&r| r < known)
            .count();
        many.n = n as u8;
        if n > 1 {
            return;
        }
        self.free.push(slot);
        if n == 1 {
            *place = many.reports[0];
        } else {
            self.places.remove(&shingle);
        }
    }
}
