//! Typed events with parties, place, time and status ([`Events::find`]), and what speaks of what
//! ([`Events::link`]).
//!
//! Types follow PLOVER 2.0. Which words make which type stands in `event/*.rule`, as frames over
//! the roles of `clause`; this crate composes no tense and no negation of its own: how real an
//! event is, it takes from the predicate's reality and the stances of its attributions (I5).
//! Nothing is filled by default: a slot that the text does not fill stays empty, with the reason (I4).

mod context;
mod find;
mod frames;
mod link;
mod topic;
mod view;
mod words;

use dateline_document::{
    Attribution, By, Entity, Event, Id, Layer, Link, Mention, Predicate, Report, Syntax, Timex,
    Token, When,
};
use dateline_rules::{Faults, Library};

/// The layers that events are made from.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'d> {
    /// The report.
    pub report: &'d Report,
    /// Sentences, tokens, quotations.
    pub syntax: &'d Syntax,
    /// Predicates.
    pub predicates: &'d Layer<Predicate>,
    /// Time expressions.
    pub times: &'d Layer<Timex>,
    /// Mentions.
    pub mentions: &'d Layer<Mention>,
    /// Attributions; number 0 is the report.
    pub attributions: &'d Layer<Attribution>,
    /// Entities.
    pub entities: &'d Layer<Entity>,
}

/// The event stage: rules and word lists, read once.
#[derive(Debug)]
pub struct Events {
    frames: frames::EventFrames,
    words: words::Words,
    topics: topic::Topics,
    contexts: context::Contexts,
}

impl Events {
    /// Reads the stage's rules and lexicons.
    ///
    /// # Errors
    /// All faults of all its files at once.
    pub fn new(library: &Library) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let words = words::Words::read(library, &mut faults);
        let topics = topic::Topics::read(library, &mut faults);
        let contexts = context::Contexts::read(library, &mut faults);
        match frames::EventFrames::read(library) {
            Ok(frames) => faults.or(Self {
                frames,
                words,
                topics,
                contexts,
            }),
            Err(bad) => {
                faults.extend(bad);
                Err(faults)
            }
        }
    }

    /// Typed events, in text order of their triggers.
    pub fn find(&self, reading: Reading<'_>) -> Layer<Event> {
        find::events(self, &view::View::new(reading, &self.words))
    }

    /// The time of whatever a word tells of, event of a type or not, with what decided: by this the
    /// events' dates are measured.
    pub fn dates(&self, reading: Reading<'_>) -> Vec<(Id<Token>, When, By)> {
        find::dates(&view::View::new(reading, &self.words))
    }

    /// What speaks of what, and what each event is at the end of the report.
    pub fn link(&self, reading: Reading<'_>, events: &Layer<Event>) -> Layer<Link> {
        link::links(self, &view::View::new(reading, &self.words), events)
    }
}
