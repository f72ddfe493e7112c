//! TIMEX3 expressions, found and resolved.
//!
//! Recognition is in data: seq rules and lists of the folder `time`, run in passes, each over what
//! the passes before it found (`October 7` is one word `@day` to the rule for `the morning of
//! @day`). A rule's `value` field calls one of a closed set of functions ([`call`]), which makes
//! the expression's meaning; [`resolve`] turns meanings into values, in text order, from the
//! report's date, the running reference and the tense of the governing predicate.
//!
//! The stage reads no clock: without a publication date what is relative to it stays unresolved.

mod call;
mod choose;
mod compose;
mod grammar;
mod holiday;
mod interval;
mod meaning;
mod narrative;
mod outcome;
mod point;
mod recognise;
mod reference;
mod resolve;
mod story;
mod tense;
mod unit;
mod words;

use crate::grammar::Grammar;
use crate::meaning::{Amount, Meaning, Which};
use crate::outcome::Place;
use crate::recognise::Found;
use crate::reference::References;
use crate::resolve::Scene;
use crate::tense::Direction;
use crate::unit::Unit;
use dateline_document::{Id, Layer, Predicate, Report, Syntax, Timex, TimexKind, WhenRelation};
use dateline_rules::{Faults, Library};

/// Conventions of the values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Profile {
    /// Dateline's own.
    #[default]
    Product,
    /// Those of the TempEval corpora, for comparison with other programs.
    TempEval,
}

/// Whether the report's date says anything about the story's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Narrative {
    /// Decided by the text's own years.
    #[default]
    Auto,
    /// It does not: an encyclopedia, a history.
    On,
    /// It does: news.
    Off,
}

/// Choices of the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Options {
    /// Conventions of the values.
    pub profile: Profile,
    /// Whether the text is news or history.
    pub narrative: Narrative,
}

/// The reader of time expressions: made once, used for any number of reports.
#[derive(Debug)]
pub struct Times {
    grammar: Grammar,
}

impl Times {
    /// Compiles the rules of the library's folder `time`.
    ///
    /// # Errors
    /// All faults of all files at once.
    pub fn new(library: &Library) -> Result<Times, Faults> {
        Ok(Times {
            grammar: Grammar::new(library)?,
        })
    }

    /// All time expressions of the report in text order.
    pub fn find(
        &self,
        report: &Report,
        syntax: &Syntax,
        predicates: &Layer<Predicate>,
        options: Options,
    ) -> Layer<Timex> {
        let mut found: Vec<(u32, Found)> = Vec::new();
        for sentence in syntax.sentences.iter() {
            let here = self
                .grammar
                .recognise(&report.text, syntax, sentence, options.profile);
            found.extend(here.into_iter().map(|f| (sentence.paragraph, f)));
        }
        let narrative = match options.narrative {
            Narrative::On => true,
            Narrative::Off => false,
            Narrative::Auto => narrative::is_narrative(report.date(), &found),
        };
        let next_dated = next_dated(&found);
        let mut references = References::default();
        let mut layer = Layer::new();
        for ((paragraph, found), next_dated) in found.into_iter().zip(next_dated) {
            let place = Place {
                paragraph,
                quotation: syntax.quotation_of(found.span).map(Id::index),
            };
            let direction = match (
                found.cue,
                tense::direction(syntax, predicates, &self.grammar, found.span, found.side),
                found.side,
            ) {
                (i8::MIN..=-1, ..) => Direction::Past,
                (1.., ..) => Direction::Future,
                // "until then" is the end of what comes, whatever told of it.
                (_, _, Some(WhenRelation::By | WhenRelation::Until))
                    if says_same(&found.meaning) =>
                {
                    Direction::Future
                }
                (_, Direction::Past, _) => Direction::Past,
                // A deadline lies ahead.
                (_, _, Some(WhenRelation::By | WhenRelation::Until)) => Direction::Future,
                (_, direction, _) => direction,
            };
            let found = ahead(found, direction);
            let scene = Scene {
                published: report.date(),
                narrative,
                options,
                references: &references,
                direction,
                clear: found.side.is_some() && tense::is_clear(syntax, predicates, found.span),
                sure: found.cue != 0,
                next_dated,
                place,
            };
            let outcome = scene.resolve(&found);
            let id = Id::new(layer.len());
            if let Some(mark) = outcome.mark(id, place, direction) {
                references.push(mark);
            }
            let kind = found.kind.unwrap_or_else(|| resolve::kind(&found.meaning));
            layer.push(Timex {
                span: found.span,
                kind,
                value: outcome.value,
                modifier: found.modifier,
                quant: found.quant,
                freq: found.freq,
                interval: outcome.interval,
                anchor: outcome.anchor,
                alternatives: outcome.alternatives,
                unresolved: outcome.unresolved,
                side: found.side,
                by: found.by,
            });
        }
        layer
    }
}

/// Points to the very point spoken of.
fn says_same(meaning: &Meaning) -> bool {
    matches!(meaning, Meaning::Unit { which, .. } if which.anaphoric && which.step == 0)
}

/// "will meet in two weeks": an amount from now, where the clause looks ahead.
fn ahead(found: Found, direction: Direction) -> Found {
    let to_come = matches!(direction, Direction::Future | Direction::Open);
    match found.meaning {
        Meaning::Duration(ref parts, None) if found.into && to_come => match parts.as_slice() {
            [(n @ Amount::Count(_), unit)] if *unit >= Unit::Day => Found {
                meaning: Meaning::Shift {
                    n: *n,
                    unit: *unit,
                    which: Which {
                        step: 1,
                        anaphoric: false,
                    },
                },
                kind: Some(TimexKind::Date),
                ..found
            },
            _ => found,
        },
        _ => found,
    }
}

/// For every expression the next year that the text names after it, with its month.
fn next_dated(found: &[(u32, Found)]) -> Vec<Option<(i32, Option<u8>)>> {
    let mut next = None;
    let mut out: Vec<_> = found
        .iter()
        .rev()
        .map(|(_, f)| {
            let here = next;
            if let Meaning::Date {
                year: Some(year),
                month,
                ..
            } = &f.meaning
            {
                next = Some((*year, *month));
            }
            here
        })
        .collect();
    out.reverse();
    out
}

/// The year that an expression says itself.
fn own_year(meaning: &Meaning) -> Option<i32> {
    match meaning {
        Meaning::Date { year, .. } => *year,
        _ => None,
    }
}
