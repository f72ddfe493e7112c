//! Where the two accounts put it.

use super::Say;
use crate::join::reason::Feature;
use crate::join::signature::{Class, Signature, Spot, State};

/// Degrees within which two towns are one place: about thirty kilometres.
const NEAR: f64 = 0.3;

/// How two places lie to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lie {
    Same,
    Within,
    Apart,
    Unknown,
}

/// How two places lie to each other, as far as names, lands and coordinates tell.
pub(crate) fn lie(a: &Spot, b: &Spot) -> Lie {
    if a.name == b.name {
        return Lie::Same;
    }
    if let (Some(x), Some(y)) = (&a.country, &b.country)
        && x != y
    {
        return Lie::Apart;
    }
    if let (false, false, Some(x), Some(y)) = (a.wide, b.wide, a.at, b.at) {
        let near = (x.0 - y.0).abs() < NEAR && (x.1 - y.1).abs() < NEAR;
        return if near { Lie::Same } else { Lie::Apart };
    }
    match (&a.country, &b.country) {
        (Some(_), Some(_)) if a.wide || b.wide => Lie::Within,
        _ => Lie::Unknown,
    }
}

/// The best that any of the places of the two gives.
fn best(unit: &Signature, event: &Signature) -> Lie {
    let mut best = Lie::Unknown;
    for a in &unit.spots {
        for b in &event.spots {
            match (lie(a, b), best) {
                (Lie::Same, _) => return Lie::Same,
                (Lie::Within, _) => best = Lie::Within,
                (Lie::Apart, Lie::Unknown) => best = Lie::Apart,
                _ => {}
            }
        }
    }
    best
}

/// Whether a town is named, and the act is called the same.
fn named_again(unit: &Signature, event: &Signature) -> bool {
    let same = |t: &String| event.triggers.contains(t);
    unit.spots.iter().all(|s| !s.wide) && unit.triggers.iter().any(same)
}

pub(crate) fn compare(class: Class, unit: &Signature, event: &Signature, say: Say<'_>) {
    if unit.spots.is_empty() || event.spots.is_empty() {
        return;
    }
    let ahead = |s: &Signature| matches!(s.state(), State::Ahead | State::Late | State::Not);
    match best(unit, event) {
        Lie::Same if class == Class::Force && named_again(unit, event) => {
            say(Feature::Place, "the same word at the same place", 2.0);
        }
        Lie::Same => say(Feature::Place, "the same place", 1.0),
        Lie::Within => say(Feature::Place, "one place in the other", 0.4),
        Lie::Unknown => {}
        // A meeting may be moved, and its place is often disputed; an attack has its place.
        Lie::Apart => match class {
            Class::Force => say(Feature::Place, "another place", -3.0),
            _ if ahead(unit) && ahead(event) => say(Feature::Place, "another place", -0.7),
            _ => say(Feature::Place, "another place", -1.3),
        },
    }
}
