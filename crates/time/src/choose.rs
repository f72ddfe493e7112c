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
    all.sort_by_key(|p| cost(*p, now, scene, day.is_some()));
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
fn cost(point: Point, now: Date, scene: &Scene<'_>, day: bool) -> i32 {
    let ahead = point.first().is_some_and(|d| d > now);
    let behind = point.last().is_some_and(|d| d < now);
    let extra = match (scene.direction, day) {
        (Direction::Past, _) if ahead && scene.sure => AGAINST_WORD,
        (Direction::Future, _) if behind && scene.sure => AGAINST_WORD,
        (Direction::Past, _) if ahead && scene.clear => AGAINST_CLEAR_TENSE,
        (Direction::Past, true) if ahead => AGAINST_TENSE,
        (Direction::Future, true) if behind => AGAINST_TENSE,
        (Direction::Past, false) if ahead => MONTH_AGAINST_TENSE,
        (Direction::Future, false) if behind => MONTH_AGAINST_TENSE,
        (Direction::Unknown, false) if ahead => MONTH_AHEAD,
        _ => 0,
    };
    distance(point, now).saturating_add(extra)
}

/// Days that a date against the word before it seems farther away.
const AGAINST_WORD: i32 = 2000;
/// Days that a day against the tense of its clause seems farther away.
const AGAINST_TENSE: i32 = 180;
/// The same where the verb right above the date is told in the past.
const AGAINST_CLEAR_TENSE: i32 = 335;
/// The same for a month.
const MONTH_AGAINST_TENSE: i32 = 240;
/// Days that a month to come seems farther away when no tense says so.
const MONTH_AHEAD: i32 = 120;

/// The year that the story has reached: always in a narrative or an undated text; in a report only
/// where the same paragraph has just named a past year.
fn from_story(scene: &Scene<'_>, month: u8, make: impl Fn(i32) -> Option<Point>) -> Option<Choice> {
    let (year, id) = match scene.published {
        Some(now) if !scene.narrative => {
            let mark = scene
                .references
                .seen_from(scene.place)
                .filter(|m| !m.deictic && m.point.grain() <= Unit::Year)
                // What was planned for a later year has not been reached.
                .find(|m| !(bare(m) && m.direction.is_ahead()))?;
            let year = mark.point.year()?;
            // The very last point, so that nothing since has led the text back to the news.
            let last = scene.references.seen_from(scene.place).next();
            let past = (mark.dated || mark.storied)
                && year < i32::from(now.year()) - 1
                && last.is_some_and(|l| l.id == mark.id);
            let near = make(i32::from(now.year())).is_some_and(|p| {
                let ahead = p.first().is_some_and(|d| d > now);
                distance(p, now) < 120 && !(ahead && scene.direction == Direction::Past)
            });
            if !past || near || mark.place.paragraph != scene.place.paragraph {
                return None;
            }
            let at = (!bare(mark)).then(|| mark.point.first()).flatten();
            let back = at.is_some_and(|at| at.month() - i8::try_from(month).unwrap_or(0) > BACK);
            (if back { year + 1 } else { year }, mark.id)
        }
        _ => crate::story::year(scene, month)?,
    };
    Some(Choice {
        point: make(year)?,
        anchor: Anchor::Timex(id),
        others: Vec::new(),
    })
}

/// Months that a report's background may go back without entering another year.
const BACK: i8 = 2;

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
    let month = make(2000)
        .first()
        .and_then(|d| u8::try_from(d.month()).ok());
    if scene.narrative
        && which.is_none()
        && let Some((year, id)) = month.and_then(|m| crate::story::year(scene, m))
    {
        return Ok((make(year), Anchor::Timex(id)));
    }
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
    let mut all: Vec<Point> = (this - 2..=this + 2)
        .flat_map(|y| crate::holiday::points(id, y))
        .collect();
    all.sort_by_key(|p| cost(*p, now, scene, true));
    let allowed = |p: &Point| match which.map(|w| w.step) {
        Some(-1) => p.last().is_some_and(|d| d < now),
        Some(1) => p.first().is_some_and(|d| d > now),
        _ => true,
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
