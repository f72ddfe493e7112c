//! The running reference: which earlier point of the text a later expression counts from.

use crate::outcome::Place;
use crate::point::Point;
use crate::tense::Direction;
use crate::unit::Unit;
use dateline_document::{Id, Timex};
use jiff::civil::Date;

/// A point that the text has mentioned.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark {
    pub(crate) point: Point,
    pub(crate) id: Id<Timex>,
    pub(crate) place: Place,
    /// Said in relation to now.
    pub(crate) deictic: bool,
    /// Said with its own year.
    pub(crate) dated: bool,
    /// Took its year from the story.
    pub(crate) storied: bool,
    /// Direction of its clause.
    pub(crate) direction: Direction,
    /// Stands only for comparison.
    pub(crate) compared: bool,
}

/// The points of a text so far.
#[derive(Debug, Default)]
pub(crate) struct References {
    marks: Vec<Mark>,
}

impl References {
    pub(crate) fn push(&mut self, mark: Mark) {
        self.marks.push(mark);
    }

    /// Marks that an expression at `place` can see, last first: its own quotation's and those of
    /// the text outside quotations.
    pub(crate) fn seen_from(&self, place: Place) -> impl Iterator<Item = &Mark> {
        self.marks
            .iter()
            .rev()
            .filter(move |m| m.place.quotation.is_none() || m.place.quotation == place.quotation)
    }

    /// The quarter or half-year that figures are compared with: the last one named in this
    /// paragraph or the two before it.
    pub(crate) fn quarter(&self, place: Place) -> Option<&Mark> {
        self.seen_from(place)
            .filter(|m| place.paragraph.saturating_sub(m.place.paragraph) <= 2)
            .find(|m| !m.compared && matches!(m.point, Point::Quarter(..) | Point::Half(..)))
    }

    /// The last point no coarser than `unit` and not after `ceiling`. Points of the story come
    /// before those said in relation to now, points of what has happened before those of what may.
    /// What looks ahead itself may count from either.
    pub(crate) fn last(
        &self,
        place: Place,
        unit: Unit,
        ceiling: Option<Date>,
        ahead: bool,
    ) -> Option<&Mark> {
        let fits = |m: &&Mark| {
            m.point.grain() <= unit
                && !m.compared
                && ceiling.is_none_or(|c| m.point.first().is_none_or(|d| d <= c))
        };
        let near = |m: &&Mark| place.paragraph.saturating_sub(m.place.paragraph) <= 3;
        self.seen_from(place)
            .filter(fits)
            .filter(near)
            .find(|m| !m.deictic && (ahead || !m.direction.is_ahead()))
            .or_else(|| {
                self.seen_from(place)
                    .filter(fits)
                    .find(|m| m.place.paragraph == place.paragraph)
            })
            .or_else(|| self.seen_from(place).filter(fits).find(|m| !m.deictic))
    }
}
