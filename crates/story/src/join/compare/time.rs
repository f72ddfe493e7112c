//! When the two accounts put it; without a date, what the day of the report and the status imply.

use super::Say;
use crate::join::date::{Day, Days};
use crate::join::reason::Feature;
use crate::join::signature::{Class, Dated, Signature, State};

pub(crate) fn compare(class: Class, unit: &Signature, event: &Signature, say: Say<'_>) {
    match (unit.dates.is_empty(), event.dates.is_empty()) {
        (false, false) => dated(class, unit, event, say),
        (true, true) => undated(class, unit, event, say),
        (false, true) => one(class, &unit.dates, event, say),
        (true, false) => one(class, &event.dates, unit, say),
    }
}

fn dated(class: Class, unit: &Signature, event: &Signature, say: Say<'_>) {
    let pairs = || {
        let mine = unit.dates.iter();
        mine.flat_map(|a| event.dates.iter().map(move |b| (a.days, b.days)))
    };
    if pairs().any(|(a, b)| a.gap(b) == 0 && a.fine() && b.fine()) {
        return say(Feature::Time, "the same day", 2.0);
    }
    if pairs().any(|(a, b)| a.gap(b) == 0) {
        return say(Feature::Time, "one date in the other", 0.8);
    }
    // What was last told of the event counts; a round that is over is not moved.
    let Some(last) = latest(&event.dates) else {
        return;
    };
    let gap = unit.dates.iter().map(|a| a.days.gap(last.days)).min();
    let gap = gap.unwrap_or_default();
    let meets = matches!(class, Class::Meet | Class::Mediate | Class::Deal);
    let late = |s: &Signature| s.states.contains(&State::Late);
    let moved = meets && !event.done() && (late(unit) || late(event));
    let far = -2.0 - (gap as f32 / 3.0).min(3.0);
    match gap {
        0..=60 if moved => say(Feature::Time, "put off to another day", 0.6),
        1 => say(
            Feature::Time,
            "a day apart",
            if meets { -0.3 } else { -1.0 },
        ),
        2..=3 if meets && !event.done() && ahead(unit) => {
            say(Feature::Time, "some days apart, both ahead", -0.9);
        }
        _ => say(Feature::Time, "different days", far),
    }
}

fn latest(dates: &[Dated]) -> Option<Dated> {
    dates.iter().max_by_key(|d| (d.told, d.days.last)).copied()
}

fn ahead(s: &Signature) -> bool {
    matches!(s.state(), State::Ahead | State::Late)
}

/// The days on which an undated account may mean it to be, from the days of its reports.
fn implied(s: &Signature) -> Option<Days> {
    let (first, last) = s.told?;
    let (before, after): (Day, Day) = match s.state() {
        State::Done => (5, 0),
        State::Under => (7, 7),
        State::Ahead => (0, 21),
        State::Off | State::Late | State::Not => (10, 21),
    };
    Some(Days {
        first: first - before,
        last: last + after,
    })
}

/// Only one of the two has a date.
fn one(class: Class, dates: &[Dated], other: &Signature, say: Say<'_>) {
    let Some(window) = implied(other) else {
        return;
    };
    let gap = dates.iter().map(|d| d.days.gap(window)).min().unwrap_or(0);
    let done = other.state() == State::Done && dates.iter().all(|d| d.state == State::Done);
    match gap {
        0 => say(Feature::Time, "the date fits the report's day", 0.5),
        // Told again as background.
        1..=30 if class == Class::Force && done => {
            say(
                Feature::Time,
                "the date lies before the report's days",
                -0.3 - gap as f32 / 40.0,
            );
        }
        1..=3 => say(Feature::Time, "the date hardly fits the report's day", -0.3),
        _ => say(
            Feature::Time,
            "the date does not fit the report's day",
            -2.0 - (gap as f32 / 10.0).min(2.0),
        ),
    }
}

fn undated(class: Class, unit: &Signature, event: &Signature, say: Say<'_>) {
    let (Some(a), Some(b)) = (unit.told, event.told) else {
        return;
    };
    let gap = a.0.max(b.0) - a.1.min(b.1);
    if matches!(class, Class::Word | Class::Force) {
        match gap {
            ..=1 if class == Class::Word => say(Feature::Time, "told on the same days", 0.5),
            ..=2 => say(Feature::Time, "told on near days", 0.0),
            // Told again as background.
            3..=30 if unit.state() == State::Done && event.done() => {
                say(Feature::Time, "told again later", -0.5 - gap as f32 / 20.0)
            }
            _ => say(
                Feature::Time,
                "told on other days",
                -1.0 - (gap as f32 / 5.0).min(2.0),
            ),
        }
        return;
    }
    if event.done() && matches!(unit.state(), State::Ahead) {
        return say(Feature::Time, "over before this one was planned", -2.5);
    }
    match gap {
        ..=3 => say(Feature::Time, "told on near days", 0.4),
        4..=10 => say(Feature::Time, "told within ten days", 0.0),
        11..=30 => say(Feature::Time, "told weeks apart", -0.8),
        _ => say(Feature::Time, "told months apart", -2.0),
    }
}
