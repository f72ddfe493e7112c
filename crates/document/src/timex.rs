//! What the `time` stage makes: TIMEX3 expressions (TimeML 1.2.1), resolved.

use crate::{By, Id, Interval, Span};
use smol_str::SmolStr;

/// A time expression.
#[derive(Clone, Debug, PartialEq)]
pub struct Timex {
    /// The shortest full phrase.
    pub span: Span,
    /// TIMEX3 type.
    pub kind: TimexKind,
    /// TIMEX3 value; with `X` in the slots that stayed unknown.
    pub value: SmolStr,
    /// TIMEX3 mod.
    pub modifier: Option<TimexModifier>,
    /// TIMEX3 quant, of a SET.
    pub quant: Option<SmolStr>,
    /// TIMEX3 freq, of a SET.
    pub freq: Option<SmolStr>,
    /// Local civil time the expression may speak of, both ends inclusive.
    pub interval: Option<Interval>,
    /// What the value was computed from.
    pub anchor: Option<Anchor>,
    /// Other values that the phrase allows, best first.
    pub alternatives: Vec<SmolStr>,
    /// Why there is no complete value.
    pub unresolved: Option<Unresolved>,
    /// The preposition's side: "by Friday", "since March", "until then".
    pub side: Option<crate::WhenRelation>,
    /// Maker.
    pub by: By,
}

/// TIMEX3 types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TimexKind {
    /// A day or coarser.
    Date,
    /// Finer than a day.
    Time,
    /// An amount.
    Duration,
    /// Something that repeats.
    Set,
}

/// TIMEX3 mod values.
#[allow(missing_docs)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TimexModifier {
    Before,
    After,
    OnOrBefore,
    OnOrAfter,
    LessThan,
    MoreThan,
    EqualOrLess,
    EqualOrMore,
    Start,
    Mid,
    End,
    Approx,
}

/// What a value was computed from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The publication date.
    Report,
    /// An earlier expression of the text.
    Timex(Id<Timex>),
}

/// Why a value is incomplete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unresolved {
    /// The report has no publication date.
    NoDate,
    /// Nothing in the text to count from.
    NoAnchor,
    /// There is no such day ("February 30").
    Impossible,
    /// The phrase is vague by nature ("recently").
    Vague,
}
