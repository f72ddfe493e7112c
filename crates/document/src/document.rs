//! One report with everything the stages made of it.

use crate::{
    Attribution, Entity, Event, Id, Layer, Link, LinkKind, Linked, Mention, Predicate, Report,
    Status, Syntax, Timex,
};

/// A report and its layers, in the order in which the stages make them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// The report.
    pub report: Report,
    /// Sentences, tokens, quotations, names.
    pub syntax: Syntax,
    /// Predicates.
    pub predicates: Layer<Predicate>,
    /// Time expressions.
    pub times: Layer<Timex>,
    /// Mentions.
    pub mentions: Layer<Mention>,
    /// Attributions; number 0 is the report itself.
    pub attributions: Layer<Attribution>,
    /// Attitudes without a word of saying: what people hold, want and plan. Learnt; empty without
    /// the model.
    pub attitudes: Layer<Attribution>,
    /// Entities.
    pub entities: Layer<Entity>,
    /// Events.
    pub events: Layer<Event>,
    /// Links.
    pub links: Layer<Link>,
}

impl Document {
    /// The entities that a mention speaks of, in order.
    pub fn entities_of(&self, mention: Id<Mention>) -> impl Iterator<Item = Id<Entity>> + '_ {
        self.entities
            .pairs()
            .filter(move |(_, e)| e.mentions.contains(&mention))
            .map(|(id, _)| id)
    }

    /// The links that start at `from`.
    pub fn links_from(&self, from: Linked) -> impl Iterator<Item = &Link> + '_ {
        self.links.iter().filter(move |l| l.from == from)
    }

    /// What an event is at the end of the report.
    pub fn status(&self, event: Id<Event>) -> Option<Status> {
        let stated = self.events.at(event)?.stated_status;
        let last = self
            .links_from(Linked::Event(event))
            .filter_map(|l| match l.kind {
                LinkKind::FinalStatus(status) => Some(status),
                _ => None,
            })
            .last();
        Some(last.unwrap_or(stated))
    }
}
