//! A resolved expression, and the mark that it leaves in the text.

use crate::point::Point;
use crate::reference::Mark;
use crate::tense::Direction;
use dateline_document::{Anchor, Id, Interval, Timex, Unresolved};
use smol_str::SmolStr;

/// Where an expression stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) paragraph: u32,
    pub(crate) quotation: Option<usize>,
}

/// A resolved expression.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outcome {
    pub(crate) value: SmolStr,
    pub(crate) point: Option<Point>,
    pub(crate) interval: Option<Interval>,
    pub(crate) anchor: Option<Anchor>,
    pub(crate) alternatives: Vec<SmolStr>,
    pub(crate) unresolved: Option<Unresolved>,
    /// Speaks of now: no reference for what follows.
    pub(crate) deictic: bool,
    /// Says its own year.
    pub(crate) dated: bool,
    /// Took its year from the story.
    pub(crate) storied: bool,
    /// Stands only for comparison ("than a year earlier").
    pub(crate) compared: bool,
}

impl Outcome {
    pub(crate) fn at(point: Point) -> Outcome {
        Outcome {
            value: SmolStr::new(point.value()),
            point: Some(point),
            ..Outcome::default()
        }
    }

    pub(crate) fn anchored(point: Point, anchor: Anchor, deictic: bool) -> Outcome {
        Outcome {
            anchor: Some(anchor),
            deictic,
            ..Outcome::at(point)
        }
    }

    pub(crate) fn unknown(value: impl Into<SmolStr>, why: Unresolved) -> Outcome {
        Outcome {
            value: value.into(),
            unresolved: Some(why),
            ..Outcome::default()
        }
    }

    pub(crate) fn or_impossible(point: Option<Point>) -> Outcome {
        match point {
            Some(point) => Outcome::at(point),
            None => Outcome::unknown("", Unresolved::Impossible),
        }
    }

    pub(crate) fn dated(point: Point) -> Outcome {
        Outcome {
            dated: true,
            ..Outcome::or_impossible(Some(point))
        }
    }

    /// The mark that the outcome leaves in the text for what follows.
    pub(crate) fn mark(&self, id: Id<Timex>, place: Place, direction: Direction) -> Option<Mark> {
        self.point.map(|point| Mark {
            point,
            id,
            place,
            deictic: self.deictic,
            dated: self.dated,
            storied: self.storied,
            direction,
            compared: self.compared,
        })
    }
}
