//! Which events an account is compared with: those that share a side, a place, a day or a copy with it
//! and were told, or took place, near its time.

use super::date::Day;
use super::signature::{Class, Signature};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};

/// Days of a bucket of the reports' days; an account is compared with its own bucket and the one before.
const TOLD: Day = 32;

/// Days of a bucket of the events' days.
const HAPPENED: Day = 16;

/// The latest so many of a bucket are compared: a war's thousandth raid has its own day and place.
const MOST: usize = 40;

/// Numbers of events by what they have in common with others.
#[derive(Clone, Debug, Default)]
pub(crate) struct Blocks {
    by_key: HashMap<u64, Vec<u32>, BuildHasherDefault<Kept>>,
}

/// FNV-1a: keys are short, and need be the same on every machine.
#[derive(Clone, Copy)]
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// The key is a hash already.
#[derive(Clone, Copy, Debug, Default)]
struct Kept(u64);

impl Hasher for Kept {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, key: u64) {
        // The high bits of FNV are the better mixed ones.
        self.0 = key ^ (key >> 32);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[derive(Hash)]
enum Key<'a, S: Hash> {
    Told(Class, &'a S, Day),
    Happened(Class, &'a S, Day),
    Day(Class, Day),
    Copy(&'a str, &'a str),
}

fn hash<S: Hash>(key: &Key<'_, S>) -> u64 {
    let mut hasher = Fnv::default();
    key.hash(&mut hasher);
    hasher.finish()
}

/// Calls `take` with every key of the signature; `look`: neighbouring buckets too.
fn keys(class: Class, s: &Signature, look: bool, take: &mut dyn FnMut(u64)) {
    let reach: &[Day] = if look { &[-1, 0, 1] } else { &[0] };
    let told = s.told.map(|(_, last)| last.div_euclid(TOLD));
    // Whom a report names elsewhere helps to find what it means by "the talks".
    let meets = matches!(class, Class::Meet | Class::Mediate | Class::Deal);
    for side in s.around.iter().filter(|_| look && meets) {
        if let Some(bucket) = told {
            take(hash(&Key::Told(class, side, bucket)));
            take(hash(&Key::Told(class, side, bucket - 1)));
        }
    }
    // Those who go between may be named in the place of the parties.
    let between = s.mediators.iter().filter(|_| class == Class::Meet && !look);
    for side in s.sides.iter().chain(between) {
        if let Some(bucket) = told {
            take(hash(&Key::Told(class, side, bucket)));
            if look {
                take(hash(&Key::Told(class, side, bucket - 1)));
            }
        }
        for date in &s.dates {
            for step in reach {
                let bucket = date.days.first.div_euclid(HAPPENED) + step;
                take(hash(&Key::Happened(class, side, bucket)));
            }
        }
    }
    for spot in &s.spots {
        if let Some(bucket) = told {
            take(hash(&Key::Told(class, &spot.name, bucket)));
            if look {
                take(hash(&Key::Told(class, &spot.name, bucket - 1)));
            }
        }
    }
    for date in s.dates.iter().filter(|d| d.days.fine()) {
        // A day alone says little; with a place or a land it says enough.
        if s.sides.is_empty() {
            take(hash(&Key::<u8>::Day(class, date.days.first)));
        }
        for spot in &s.spots {
            let bucket = date.days.first.div_euclid(HAPPENED);
            for step in reach {
                take(hash(&Key::Happened(class, &spot.name, bucket + step)));
            }
        }
    }
    for (family, trigger, _) in &s.copies {
        take(hash(&Key::<u8>::Copy(family, trigger)));
    }
}

impl Blocks {
    /// Numbers of events that an account may be put to, each once, in order.
    pub(crate) fn near(&self, class: Class, unit: &Signature) -> Vec<u32> {
        let mut found = Vec::new();
        keys(class, unit, true, &mut |key| {
            if let Some(events) = self.by_key.get(&key) {
                let from = events.len().saturating_sub(MOST);
                found.extend_from_slice(events.get(from..).unwrap_or_default());
            }
        });
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Makes the event known under what this account of it says.
    pub(crate) fn register(&mut self, class: Class, unit: &Signature, event: u32) {
        keys(class, unit, false, &mut |key| {
            let events = self.by_key.entry(key).or_default();
            if events.last() != Some(&event) {
                events.push(event);
            }
        });
    }
}
