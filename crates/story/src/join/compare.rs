//! Whether two accounts speak of one event: points for and against, each with its reason.

mod parties;
mod place;
mod time;

pub(crate) use place::{Lie, lie};

use super::reason::{Feature, Reason};
use super::signature::{Class, Signature, State};

/// Points from which on an account is put to an event.
pub(crate) fn threshold(class: Class) -> f32 {
    match class {
        Class::Meet | Class::Mediate => 2.2,
        Class::Force => 3.0,
        Class::Word => 2.8,
        Class::Deal | Class::Other(_) => 2.6,
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
    let copied = unit.copies.iter().any(|c| event.copies.contains(c));
    if copied && !same_report {
        say(Feature::Copy, "the same words in a copy", 3.0);
    }
    kinds(class, unit, event, &mut say);
    time::compare(class, unit, event, &mut say);
    place::compare(class, unit, event, &mut say);
    stages(unit, event, &mut say);
    issue(class, unit, event, &mut say);
    if unit.mediators.iter().any(|m| event.mediators.contains(m)) {
        say(Feature::Mediators, "a mediator in common", 0.5);
    }
    if unit.tolls.iter().any(|t| event.tolls.contains(t)) {
        say(Feature::Toll, "the same number harmed", 1.0);
    }
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
        say(Feature::Type, "different modes", -1.0);
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
        (0, Class::Word) => say(Feature::Issue, "about something else", -2.0),
        (0, Class::Meet) => say(Feature::Issue, "about something else", -0.5),
        (0, _) => {}
        (n, Class::Word) if n * 2 < few => say(Feature::Issue, "a word in common", 0.3),
        (1, _) => say(Feature::Issue, "a word in common", 0.5),
        _ => say(Feature::Issue, "about the same", 1.0),
    }
}
