//! Who takes part in the two accounts.

use super::Say;
use crate::join::reason::Feature;
use crate::join::side::Side;
use crate::join::signature::{Class, Signature};

pub(crate) fn compare(class: Class, unit: &Signature, event: &Signature, say: Say<'_>) {
    match class {
        Class::Meet | Class::Mediate | Class::Deal => together(class, unit, event, say),
        _ => directed(unit, event, say),
    }
}

/// Those of `a` that stand in `b` too, a group taken for its land.
fn common(a: &[Side], b: &[Side], lands: &[String]) -> usize {
    let same =
        |x: &Side, y: &Side| x == y || lands.iter().any(|l| x.kin(y, Some(l)) || y.kin(x, Some(l)));
    a.iter().filter(|x| b.iter().any(|y| same(x, y))).count()
}

fn together(class: Class, unit: &Signature, event: &Signature, say: Say<'_>) {
    let (a, b) = (&unit.sides, &event.sides);
    if a.is_empty() && !b.is_empty() && !unit.around.is_empty() {
        let named = b.iter().filter(|s| unit.around.contains(s)).count();
        return match named {
            0 => say(Feature::Parties, "its report names none of them", -1.0),
            1 => say(Feature::Parties, "its report names one of them", 0.5),
            _ => say(Feature::Parties, "its report names them", 1.2),
        };
    }
    if a.is_empty() || b.is_empty() {
        return say(Feature::Parties, "not named in one of them", 0.0);
    }
    // Mediators in the place of those between whom they go.
    let goes_between = |few: &[Side], other: &Signature| {
        few.iter()
            .all(|s| other.mediators.contains(s) && !other.sides.contains(s))
    };
    if class == Class::Meet && a.len() >= 2 && goes_between(a, event) {
        return say(Feature::Parties, "its mediators in their place", 0.8);
    }
    let lands = if unit.lands.is_empty() {
        &event.lands
    } else {
        &unit.lands
    };
    let shared = common(a, b, lands);
    let borrowed = unit.borrowed || event.borrowed;
    if shared == 0 {
        say(Feature::Parties, "nobody in common", -5.0);
    } else if shared == a.len() && shared == b.len() {
        let points = match (shared, borrowed) {
            (1, _) => 1.0,
            (_, false) => 2.0,
            (_, true) => 1.4,
        };
        say(Feature::Parties, "the same parties", points);
    } else if shared == a.len() || shared == b.len() {
        let points = if shared >= 2 { 1.6 } else { 0.8 };
        say(Feature::Parties, "all of the one among the other's", points);
    } else if shared >= 2 {
        say(Feature::Parties, "two in common, others not", 0.8);
    } else {
        say(Feature::Parties, "a meeting with somebody else", -3.0);
    }
}

fn directed(unit: &Signature, event: &Signature, say: Say<'_>) {
    let lands = if unit.lands.is_empty() {
        &event.lands
    } else {
        &unit.lands
    };
    for (a, b, same, other) in [
        (&unit.actors, &event.actors, 1.2, -4.0),
        (&unit.recipients, &event.recipients, 0.8, -2.0),
    ] {
        if a.is_empty() || b.is_empty() {
            continue;
        }
        if common(a, b, lands) > 0 {
            say(Feature::Parties, "a party in the same role", same);
        } else if a.iter().chain(b).any(|s| matches!(s, Side::People(_))) {
            say(Feature::Parties, "people and their country", 0.0);
        } else {
            say(Feature::Parties, "other parties in that role", other);
        }
    }
}
