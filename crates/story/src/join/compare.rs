//! Whether two accounts speak of one event: points for and against, each with its reason.

mod parties;
mod place;
mod time;

pub(crate) use place::{Lie, lie};

use super::reason::{Feature, Reason};
use super::signature::{Class, Signature, State};

// The points here and in the files below, and what they have to come to, were set by hand on the negotiations of
// `golden/tracks` that are read for development; no fit stands behind them.

/// Points from which on a meeting is put to an event: two parties and a near day do, one party does not.
const MEETING: f32 = 2.2;

/// The same of a word: demands of one party on one day are often several.
const WORD: f32 = 2.2;

/// The same of a deed: it has a place and a day more often than a meeting.
const DEED: f32 = 2.0;

/// The same of agreements and of what has no class of its own, which say least of themselves.
const REST: f32 = 2.6;

/// People harmed from which on a number is told of few events, and of one only.
const MANY: u32 = 10;
const CROWD: u32 = 30;

/// Points of the same number of people harmed: any number, [`MANY`], [`CROWD`].
const TOLL: [f32; 3] = [1.0, 1.5, 2.0];

/// Points from which on an account is put to an event.
pub(crate) fn threshold(class: Class) -> f32 {
    match class {
        Class::Meet | Class::Mediate => MEETING,
        Class::Force => DEED,
        Class::Word => WORD,
        Class::Deal | Class::Other(_) => REST,
    }
}

/// Points from which down nothing else makes two accounts one event.
const HOPELESS: f32 = -4.0;

/// The points of `unit` for being of `event`; hopeless pairs end early.
pub(crate) fn compare(
    class: Class,
    unit: &Signature,
    event: &Signature,
    same_report: bool,
) -> Vec<Reason> {
    let mut reasons = Vec::with_capacity(8);
    let mut say = |feature, found, points: f32| {
        reasons.push(Reason {
            feature,
            found,
            points,
        });
    };
    parties::compare(class, unit, event, &mut say);
    if total(&reasons) <= HOPELESS {
        return reasons;
    }
    let mut say = |feature, found, points: f32| {
        reasons.push(Reason {
            feature,
            found,
            points,
        });
    };
    let copied = unit.copy_of(event);
    if copied {
        say(Feature::Copy, "the same words in a copy", 3.0);
    }
    kinds(class, unit, event, &mut say);
    // A copy's days and places differ by correction or by the day on which it is read, not by event.
    let mut told = |feature, found, points: f32| {
        let least = if copied { -0.5 } else { f32::MIN };
        say(feature, found, points.max(least));
    };
    time::compare(class, unit, event, &mut told);
    place::compare(class, unit, event, &mut told);
    row(class, unit, event, &mut say);
    if unit.aims.iter().any(|a| event.aims.contains(a)) {
        say(Feature::Aim, "aimed at the same event", 2.5);
    }
    stages(unit, event, &mut say);
    issue(class, unit, event, &mut say);
    if unit.mediators.iter().any(|m| event.mediators.contains(m)) {
        say(Feature::Mediators, "a mediator in common", 0.5);
    }
    tolls(unit, event, &mut say);
    if same_report {
        say(Feature::Report, "told apart in one report", -0.8);
    }
    reasons
}

/// Sum of the points.
pub(crate) fn total(reasons: &[Reason]) -> f32 {
    reasons.iter().map(|r| r.points).sum()
}

type Say<'a> = &'a mut dyn FnMut(Feature, &'static str, f32);

fn kinds(class: Class, unit: &Signature, event: &Signature, say: Say<'_>) {
    if unit.kinds.iter().any(|k| event.kinds.contains(k)) {
        say(Feature::Type, "the same type", 1.0);
    } else {
        // A refusal is no demand; force and its build-up are told of one raid.
        let points = if class == Class::Word { -2.0 } else { 0.0 };
        say(Feature::Type, "related types", points);
    }
    let (a, b) = (&unit.modes, &event.modes);
    if !a.is_empty() && !b.is_empty() && !a.iter().any(|m| b.contains(m)) {
        // What a raid is called differs with who tells it.
        let points = if class == Class::Force { -0.3 } else { -1.0 };
        say(Feature::Type, "different modes", points);
    }
    // A call is no meeting; other modes only say more of one.
    let call = |modes: &[String]| modes.iter().any(|m| m == "phone");
    if a.is_empty() != b.is_empty() && call(a) != call(b) {
        say(Feature::Type, "a call and no call", -1.5);
    }
    if unit.triggers.iter().any(|t| event.triggers.contains(t)) {
        say(Feature::Trigger, "the same word", 0.5);
    }
}

/// How many were harmed, and how.
fn tolls(unit: &Signature, event: &Signature, say: Say<'_>) {
    type Harmed = (String, u32, u32);
    // Who is seized for the one is arrested for the other.
    let held = |kind: &str| matches!(kind, "arrested" | "abducted");
    let same = |a: &Harmed, b: &Harmed| {
        (a.1, a.2) == (b.1, b.2) && (a.0 == b.0 || held(&a.0) && held(&b.0))
    };
    let shared = unit
        .tolls
        .iter()
        .filter(|t| event.tolls.iter().any(|u| same(t, u)))
        .map(|t| t.1)
        .max();
    let [any, many, crowd] = TOLL;
    match shared {
        Some(CROWD..) => say(Feature::Toll, "the same large number harmed", crowd),
        Some(MANY..) => say(Feature::Toll, "the same large number harmed", many),
        Some(_) => say(Feature::Toll, "the same number harmed", any),
        None => {}
    }
}

/// The third round is not the second one.
fn row(class: Class, unit: &Signature, event: &Signature, say: Say<'_>) {
    if class != Class::Meet || unit.ordinals.is_empty() || event.ordinals.is_empty() {
        return;
    }
    let pairs = || {
        let mine = unit.ordinals.iter();
        mine.flat_map(|a| event.ordinals.iter().map(move |b| (a, b)))
    };
    if pairs().any(|(a, b)| a.0 == b.0) {
        say(Feature::Ordinal, "the same place in a row", 1.0);
    } else if pairs().any(|(a, b)| a.1 == b.1) {
        // Sessions and rounds are counted apart.
        say(Feature::Ordinal, "another place in a row", -3.5);
    }
}

/// What may come after what.
fn stages(unit: &Signature, event: &Signature, say: Say<'_>) {
    let stopped = matches!(unit.state(), State::Off | State::Late);
    match event.state() {
        State::Ahead | State::Off | State::Late if stopped => {
            say(Feature::Status, "planned before it was stopped", 0.6);
        }
        State::Done if stopped => say(Feature::Status, "over before it was stopped", -1.0),
        _ => {}
    }
}

fn issue(class: Class, unit: &Signature, event: &Signature, say: Say<'_>) {
    if unit.issue.is_empty() || event.issue.is_empty() {
        return;
    }
    let common = unit.issue.iter().filter(|w| event.issue.contains(w));
    let few = unit.issue.len().min(event.issue.len());
    match (common.count(), class) {
        (0, Class::Word | Class::Meet) => say(Feature::Issue, "about something else", -0.5),
        (0, _) => {}
        (n, Class::Word) if n * 2 < few => say(Feature::Issue, "a word in common", 0.3),
        (1, _) => say(Feature::Issue, "a word in common", 0.5),
        _ => say(Feature::Issue, "about the same", 1.0),
    }
}
