//! The stretch of civil time that an expression may speak of.

use crate::meaning::Amount;
use crate::point::Point;
use crate::unit::Unit;
use dateline_document::{Interval, TimexModifier};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

/// The stretch of a point; of its first, middle or last third where a modifier says so and the
/// point is coarser than a week.
pub(crate) fn of(point: Point, modifier: Option<TimexModifier>) -> Option<Interval> {
    let whole = point.interval()?;
    match modifier {
        Some(TimexModifier::Before) => {
            return Some(Interval {
                earliest: None,
                latest: whole.earliest,
            });
        }
        Some(TimexModifier::OnOrBefore) => {
            return Some(Interval {
                earliest: None,
                latest: whole.latest,
            });
        }
        Some(TimexModifier::After) => {
            return Some(Interval {
                earliest: whole.latest,
                latest: None,
            });
        }
        Some(TimexModifier::OnOrAfter) => {
            return Some(Interval {
                earliest: whole.earliest,
                latest: None,
            });
        }
        _ => {}
    }
    if point.grain() <= Unit::Week {
        return Some(whole);
    }
    let (first, last) = (point.first()?, point.last()?);
    let days = first.until(last).ok()?.get_days();
    let on = |n: i32| first.checked_add(i64::from(n).days()).ok();
    Some(match modifier {
        Some(TimexModifier::Start) => Interval::days(first, on(days / 3)?),
        Some(TimexModifier::Mid) => Interval::days(on(days / 3)?, on(days - days / 3)?),
        Some(TimexModifier::End) => Interval::days(on(days - days / 3)?, last),
        _ => whole,
    })
}

/// Everything before the end, or after the start, of a point.
pub(crate) fn beside(point: Point, step: i32) -> Option<Interval> {
    let whole = point.interval()?;
    Some(if step < 0 {
        Interval {
            earliest: None,
            latest: whole.latest,
        }
    } else {
        Interval {
            earliest: whole.earliest,
            latest: None,
        }
    })
}

/// The stretch of so many units up to, or from, the point; `None` for vague amounts.
pub(crate) fn stretch(base: Point, parts: &[(Amount, Unit)], step: i32) -> Option<Interval> {
    let day = base.first()?;
    let mut span = jiff::Span::new();
    for (amount, unit) in parts {
        let (n, half) = match amount {
            Amount::Count(n) => (i64::from(*n), false),
            Amount::Half(n) => (i64::from(*n), true),
            Amount::Vague => return None,
        };
        let add = |span: jiff::Span, n: i64, unit: Unit| -> Option<jiff::Span> {
            Some(match unit {
                Unit::Second => span.try_seconds(n).ok()?,
                Unit::Minute => span.try_minutes(n).ok()?,
                Unit::Hour => span.try_hours(n).ok()?,
                Unit::Day => span.try_days(n).ok()?,
                Unit::Week | Unit::Weekend => span.try_weeks(n).ok()?,
                Unit::Month => span.try_months(n).ok()?,
                Unit::Quarter => span.try_months(n.checked_mul(3)?).ok()?,
                Unit::Half => span.try_months(n.checked_mul(6)?).ok()?,
                _ => span
                    .try_years(n.checked_mul(i64::from(unit.years()?))?)
                    .ok()?,
            })
        };
        span = add(span, n, *unit)?;
        if half && let Some((n, smaller)) = unit.half() {
            span = add(span, i64::from(n), smaller)?;
        }
    }
    let midnight = |d: Date| -> DateTime { d.at(0, 0, 0, 0) };
    Some(if step < 0 {
        let end = midnight(day.tomorrow().ok()?)
            .checked_sub(1.minute())
            .ok()?;
        Interval {
            earliest: midnight(day).checked_sub(span).ok(),
            latest: Some(end),
        }
    } else {
        Interval {
            earliest: Some(midnight(day)),
            latest: day.at(23, 59, 0, 0).checked_add(span).ok(),
        }
    })
}
