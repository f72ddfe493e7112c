//! The year of a month in a story: the one that fits best between the last date before it and the
//! next date after it that says its own year.
//!
//! A story runs forward, so going back costs more than going on, and passing what the text names
//! next costs too. A bare year between ("the constitution of 1791") may begin a new part of the
//! story or only be mentioned: it draws, but does not decide. The weights were chosen on the
//! training part of the histories that the evaluation uses.

use crate::point::Point;
use crate::reference::Mark;
use crate::resolve::Scene;
use crate::unit::Unit;
use dateline_document::{Id, Timex};

/// What a month costs that goes back from the last date; going on costs one.
const BACK: f64 = 1.5;
/// The most that the way from the last date can cost.
const FARTHEST: f64 = 60.0;
/// What a year costs that lies away from one named alone, at most, and how much more in the same
/// paragraph.
const FROM_NAMED: f64 = 12.0;
const FROM_NAMED_MOST: f64 = 24.0;
const SAME_PARAGRAPH: f64 = 1.5;
/// What a month before the next date costs, a month after it, and either at most.
const BEFORE_NEXT: f64 = 0.5;
const PAST_NEXT: f64 = 2.0;
const FROM_NEXT_MOST: f64 = 12.0;

/// The year of `month`, and the expression that it was counted from.
pub(crate) fn year(scene: &Scene<'_>, month: u8) -> Option<(i32, Id<Timex>)> {
    let told = |ahead: bool| {
        scene
            .references
            .seen_from(scene.place)
            .filter(move |m| !m.deictic && m.point.grain() <= Unit::Year)
            // What was planned for a later year has not been reached.
            .filter(move |m| ahead || !(bare(m) && m.direction.is_ahead()))
    };
    let last = told(false).next().or_else(|| told(true).next())?;
    let fine = told(false).find(|m| !bare(m));
    let at = fine.and_then(|m| months(m.point));
    let named = bare(last).then(|| last.point.year()).flatten();
    let mut candidates = Vec::new();
    for year in [
        at.map(|a| a.div_euclid(12)),
        named,
        scene.next_dated.map(|n| n.0),
    ]
    .into_iter()
    .flatten()
    {
        candidates.extend([year, year + 1, year - 1]);
    }
    let cost = |year: i32| {
        let here = year * 12 + i32::from(month) - 1;
        let mut sum = 0.0;
        if let Some(at) = at {
            let d = f64::from(here - at);
            sum += if d >= 0.0 { d } else { -d * BACK }.min(FARTHEST);
        }
        if let Some(named) = named {
            let near = last.place.paragraph == scene.place.paragraph;
            let draws = if near { SAME_PARAGRAPH } else { 1.0 };
            sum += draws * (f64::from((year - named).abs()) * FROM_NAMED).min(FROM_NAMED_MOST);
        }
        if let Some((y, m)) = scene.next_dated {
            let n = f64::from(match m {
                Some(m) => y * 12 + i32::from(m) - 1 - here,
                None if y == year => 0,
                None => (y - year) * 12,
            });
            sum += if n >= 0.0 {
                n * BEFORE_NEXT
            } else {
                -n * PAST_NEXT
            }
            .min(FROM_NEXT_MOST);
        }
        sum
    };
    let year = candidates
        .into_iter()
        .min_by(|a, b| cost(*a).total_cmp(&cost(*b)))?;
    let anchor = match fine {
        Some(fine) if named.is_none_or(|n| n != year) => fine.id,
        _ => last.id,
    };
    Some((year, anchor))
}

/// Months since the year 0 to the first month of the point.
fn months(point: Point) -> Option<i32> {
    let first = point.first()?;
    Some(i32::from(first.year()) * 12 + i32::from(first.month()) - 1)
}

fn bare(mark: &Mark) -> bool {
    matches!(mark.point, Point::Year(_))
}
