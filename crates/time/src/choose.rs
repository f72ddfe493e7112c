//! Choices among several readings: the year of a month and day, the week of a weekday.

use crate::meaning::Which;
use crate::point::{Point, on_or_after, on_or_before};
use crate::reference::Mark;
use crate::resolve::Scene;
use crate::tense::Direction;
use crate::unit::Unit;
use dateline_document::{Anchor, Unresolved};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// A reading with those it was preferred to.
pub(crate) struct Choice {
    pub(crate) point: Point,
    pub(crate) anchor: Anchor,
    pub(crate) others: Vec<Point>,
}

/// A date without a year.
pub(crate) fn year(scene: &Scene<'_>, month: u8, day: Option<u8>) -> Result<Choice, Unresolved> {
    let make = |y: i32| match day {
        Some(d) => Point::day(y, month, d),
        None => Some(Point::Month(y, month)),
    };
    // 2000 is a leap year: what it has not, no year has.
    if make(2000).is_none() {
        return Err(Unresolved::Impossible);
    }
    // The text itself has said the year of this very date.
    let established = scene
        .references
        .seen_from(scene.place)
        .find(|m| m.dated && day.is_some() && same_day(m.point, month, day));
    if let Some(mark) = established
        && let Some(point) = mark.point.year().and_then(make)
    {
        return Ok(Choice {
            point,
            anchor: Anchor::Timex(mark.id),
            others: Vec::new(),
        });
    }
    if let Some(choice) = from_story(scene, month, make) {
        return Ok(choice);
    }
    if scene.narrative {
        return Err(Unresolved::NoAnchor);
    }
    let now = scene.published.ok_or(Unresolved::NoDate)?;
    let this = i32::from(now.year());
    let mut all: Vec<Point> = (this - 4..=this + 4).filter_map(make).collect();
    all.sort_by_key(|p| cost(*p, now, scene.direction, day.is_some()));
    let mut all = all.into_iter();
    let point = all.next().ok_or(Unresolved::Impossible)?;
    Ok(Choice {
        point,
        anchor: Anchor::Report,
        others: all.take(1).collect(),
    })
}

/// Days from the report's date, and what it costs to lie on the side that the tense forbids: a
/// wrong tense must not throw a date of next week back by a year.
fn cost(point: Point, now: Date, direction: Direction, day: bool) -> i32 {
    let ahead = point.first().is_some_and(|d| d > now);
    let behind = point.last().is_some_and(|d| d < now);
    let extra = match (direction, day) {
        (Direction::Past, true) if ahead => AGAINST_TENSE,
        (Direction::Future, true) if behind => AGAINST_TENSE,
        (Direction::Past, false) if ahead => MONTH_AGAINST_TENSE,
        (Direction::Future, false) if behind => MONTH_AGAINST_TENSE,
        (Direction::Unknown, false) if ahead => MONTH_AHEAD,
        _ => 0,
    };
    distance(point, now).saturating_add(extra)
}

/// Days that a day against the tense of its clause seems farther away.
const AGAINST_TENSE: i32 = 180;
/// The same for a month.
const MONTH_AGAINST_TENSE: i32 = 240;
/// Days that a month to come seems farther away when no tense says so.
const MONTH_AHEAD: i32 = 120;

/// The year that the story has reached: always in a narrative or an undated text; in a report only where the same
/// paragraph has just named a past year.
fn from_story(scene: &Scene<'_>, month: u8, make: impl Fn(i32) -> Option<Point>) -> Option<Choice> {
    let mark = told_year(scene)?;
    let year = mark.point.year()?;
    if let Some(now) = scene.published
        && !scene.narrative
    {
        // The very last point, so that nothing since has led the text back to the news.
        let last = scene.references.seen_from(scene.place).next();
        let past =
            mark.dated && year < i32::from(now.year()) - 1 && last.is_some_and(|l| l.id == mark.id);
        let near = make(i32::from(now.year())).is_some_and(|p| distance(p, now) < 120);
        if !past || near || mark.place.paragraph != scene.place.paragraph {
            return None;
        }
    }
    let at = match mark.point {
        Point::Year(_) => None,
        p => p.first().map(|d| d.month()),
    };
    // A month well before the last one is of the next year, unless the text then names one that
    // the story cannot have passed.
    let back = at.is_some_and(|at| at - i8::try_from(month).unwrap_or(0) > BACK);
    let passed = scene.next_year.is_some_and(|next| next <= year);
    let point = make(if back && !passed { year + 1 } else { year }).or_else(|| make(year))?;
    Some(Choice {
        point,
        anchor: Anchor::Timex(mark.id),
        others: Vec::new(),
    })
}

/// Months that a story may go back without entering another year (tuned on histories).
const BACK: i8 = 2;

/// The mark with the year that the story has reached; a bare year aside, from which the text
/// returns to where it was, is passed over.
fn told_year<'s>(scene: &'s Scene<'_>) -> Option<&'s Mark> {
    // What was planned for a later year has not been reached; but any year is better than none.
    let told = |ahead: bool| {
        scene
            .references
            .seen_from(scene.place)
            .filter(move |m| !m.deictic && m.point.grain() <= Unit::Year)
            .filter(move |m| ahead || !(bare(m) && m.direction.is_ahead()))
    };
    let mut marks = told(false);
    let last = marks.next().or_else(|| told(true).next())?;
    if scene.narrative
        && bare(last)
        && let Some(next) = scene.next_year
        && let Some(before) = marks.find(|m| !bare(m))
        && let (Some(here), Some(there)) = (last.point.year(), before.point.year())
    {
        let far = |a: i32, b: i32| (a - b).abs() > 1;
        if !far(next, there) && far(here, there) && far(here, next) {
            return Some(before);
        }
    }
    Some(last)
}

fn bare(mark: &Mark) -> bool {
    matches!(mark.point, Point::Year(_))
}

fn same_day(point: Point, month: u8, day: Option<u8>) -> bool {
    match point {
        Point::Day(d) | Point::Part(d, _) | Point::Clock(d, _) => {
            u8::try_from(d.month()) == Ok(month) && u8::try_from(d.day()).ok() == day
        }
        _ => false,
    }
}

/// Days between `now` and the nearest day of the point.
fn distance(point: Point, now: Date) -> i32 {
    let (Some(first), Some(last)) = (point.first(), point.last()) else {
        return i32::MAX;
    };
    let days = |from: Date, to: Date| from.until(to).map_or(i32::MAX, |s| s.get_days());
    if now < first {
        days(now, first)
    } else if last < now {
        days(last, now)
    } else {
        0
    }
}

/// A day of the week near `base`, and the next best one.
pub(crate) fn weekday(
    base: Date,
    day: Weekday,
    which: Option<Which>,
    direction: Direction,
    narrative: bool,
) -> Option<(Date, Vec<Date>)> {
    let before = |d: Date| on_or_before(d.yesterday().ok()?, day);
    let after = |d: Date| on_or_after(d.tomorrow().ok()?, day);
    let week = |d: Date, n: i64| d.checked_add((7 * n).days()).ok();
    match which.map(|w| w.step) {
        Some(-1) => {
            let first = before(base)?;
            Some((first, week(first, -1).into_iter().collect()))
        }
        Some(1) => {
            let first = after(base)?;
            Some((first, week(first, 1).into_iter().collect()))
        }
        _ if narrative => Some((on_or_after(base, day)?, Vec::new())),
        _ => {
            let (past, coming) = (on_or_before(base, day)?, on_or_after(base, day)?);
            if past == coming {
                return Some((past, Vec::new()));
            }
            let ahead = match (direction, which) {
                (Direction::Future | Direction::Open | Direction::Possible, _) => true,
                (Direction::Past, _) => false,
                // "this Friday" lies in the week that runs.
                (_, Some(_)) => true,
                _ => false,
            };
            Some(if ahead {
                (coming, vec![past])
            } else {
                (past, vec![coming])
            })
        }
    }
}

/// Days that a stretch just over seems farther away when its clause looks ahead.
const OVER_THOUGH_AHEAD: i32 = 60;

/// A season, quarter or half without a year.
pub(crate) fn stretch(
    scene: &Scene<'_>,
    which: Option<Which>,
    make: impl Fn(i32) -> Point,
) -> Result<(Point, Anchor), Unresolved> {
    if scene.narrative || which.is_some_and(|w| w.anaphoric) {
        let mark = scene
            .references
            .seen_from(scene.place)
            .find(|m| m.point.grain() <= Unit::Year);
        if let Some(mark) = mark
            && let Some(year) = mark.point.year()
        {
            let anchor = Anchor::Timex(mark.id);
            let step = which.map_or(0, |w| w.step);
            let here = make(year);
            let (first, at) = (here.first(), mark.point.last());
            let point = match step {
                1 if first <= mark.point.first() => make(year + 1),
                -1 if first >= at => make(year - 1),
                _ => here,
            };
            return Ok((point, anchor));
        }
        if scene.narrative {
            return Err(Unresolved::NoAnchor);
        }
    }
    let now = scene.published.ok_or(Unresolved::NoDate)?;
    let this = i32::from(now.year());
    let all = [this - 2, this - 1, this, this + 1, this + 2].map(make);
    let begun = |p: &&Point| p.first().is_some_and(|d| d <= now);
    let over = |p: &&Point| p.last().is_some_and(|d| d < now);
    let point = match (which.map(|w| w.step), scene.direction) {
        (Some(-1), _) => all.iter().rev().find(over),
        (Some(1), _) => all.iter().find(|p| !begun(p)),
        (Some(_), _) => all.iter().find(|p| p.year() == Some(this)),
        (None, Direction::Future) => all.iter().min_by_key(|p| {
            // Figures expected "for the third quarter" may be those of the one just over.
            distance(**p, now) + if over(p) { OVER_THOUGH_AHEAD } else { 0 }
        }),
        (None, _) => all.iter().rev().find(begun),
    };
    point
        .map(|p| (*p, Anchor::Report))
        .ok_or(Unresolved::Impossible)
}

/// A holiday without a year.
pub(crate) fn holiday(
    scene: &Scene<'_>,
    id: &str,
    which: Option<Which>,
) -> Result<Choice, Unresolved> {
    let make = |y: i32| crate::holiday::point(id, y);
    if scene.narrative {
        let mark = scene
            .references
            .seen_from(scene.place)
            .find(|m| m.point.grain() <= Unit::Year)
            .ok_or(Unresolved::NoAnchor)?;
        let point = mark
            .point
            .year()
            .and_then(make)
            .ok_or(Unresolved::Impossible)?;
        return Ok(Choice {
            point,
            anchor: Anchor::Timex(mark.id),
            others: Vec::new(),
        });
    }
    let now = scene.published.ok_or(Unresolved::NoDate)?;
    let this = i32::from(now.year());
    let mut all: Vec<Point> = (this - 2..=this + 2).filter_map(make).collect();
    all.sort_by_key(|p| distance(*p, now));
    let allowed = |p: &Point| {
        let begun = p.first().is_some_and(|d| d <= now);
        let over = p.last().is_some_and(|d| d < now);
        match (which.map(|w| w.step), scene.direction) {
            (Some(-1), _) => over,
            (Some(1), _) => !begun,
            (None, Direction::Past) => begun,
            (None, Direction::Future) => !over,
            _ => true,
        }
    };
    let first = all
        .iter()
        .copied()
        .find(allowed)
        .ok_or(Unresolved::Impossible)?;
    let others = all.into_iter().filter(|p| *p != first).take(1).collect();
    Ok(Choice {
        point: first,
        anchor: Anchor::Report,
        others,
    })
}
