//! What stands at a cited place.

use crate::chain;
use crate::known::Known;
use crate::names;
use dateline_wire::joined::JoinedEvent;
use dateline_wire::{Attribution, Citation, Entity, Event, Record};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// A cited statement with its report.
pub(super) struct Cited<'k> {
    pub(super) record: &'k Record,
    pub(super) event: &'k Event,
    /// What many reports together make of it.
    pub(super) joined: Option<&'k JoinedEvent>,
    pub(super) chain: Vec<&'k Attribution>,
    start: u32,
    end: u32,
    /// The report's text, plain.
    text: String,
}

impl<'k> Cited<'k> {
    pub(super) fn new(
        known: Known<'k>,
        citation: &Citation,
        record: &'k Record,
        event: &'k Event,
    ) -> Self {
        let holds = |e: &&JoinedEvent| e.statements.iter().any(|s| s.event == citation.event);
        Self {
            record,
            event,
            joined: known.events.iter().find(holds),
            chain: chain::of(record, event),
            start: citation.start,
            end: citation.end,
            text: plain(&record.report.text),
        }
    }

    pub(super) fn published(&self) -> Option<Date> {
        names::published(self.record)
    }

    /// The words stand in the report.
    pub(super) fn has_words(&self, words: &str) -> bool {
        self.text.contains(&plain(words))
    }

    /// A time at the cited place, the event's own, or the report's day: the same days, or one end of
    /// them.
    pub(super) fn has_days(&self, first: &str, last: &str) -> bool {
        let day = |s: &Option<String>| s.as_deref().and_then(|s| s.get(..10)).map(str::to_owned);
        let here = self
            .record
            .times
            .iter()
            .filter(|t| t.start < self.end && self.start < t.end)
            .map(|t| (day(&t.earliest), day(&t.latest)));
        let own = self
            .event
            .when
            .iter()
            .map(|w| (day(&w.earliest), day(&w.latest)));
        let published = self.published().map(|d| Some(d.to_string()));
        let published = published.into_iter().map(|d| (d.clone(), d));
        here.chain(own).chain(published).any(|(a, b)| {
            let same = a.as_deref() == Some(first) && b.as_deref() == Some(last);
            let end = first == last && (a.as_deref() == Some(first) || b.as_deref() == Some(first));
            same || end
        })
    }

    /// The report or its head has the name, or knows who bears it.
    pub(super) fn has_name(&self, name: &str, entities: &[&Entity]) -> bool {
        let wanted = plain(name);
        let heads = [&self.record.report.outlet, &self.record.report.agency];
        let mut heads = heads.into_iter().flatten();
        self.text.contains(&wanted)
            || heads.any(|h| plain(h).contains(&wanted) || wanted.contains(&plain(h)))
            || entities
                .iter()
                .any(|e| self.record.entities.iter().any(|k| same(e, k)))
    }

    /// Sources of attributions whose sentence is cited.
    pub(super) fn sources(&self) -> impl Iterator<Item = &'k Attribution> + '_ {
        self.record.attributions.iter().filter(|a| {
            let place = a.source.start.or(a.cue.as_ref().map(|c| c.start));
            place.is_some_and(|p| self.start <= p && p < self.end)
        })
    }

    /// Everybody in the statement.
    pub(super) fn parties(&self) -> impl Iterator<Item = &'k Entity> + '_ {
        let event = self.event;
        let sides = [&event.actor, &event.recipient, &event.mediator, &event.host];
        let mentions = sides.into_iter().flatten().chain(event.place.as_ref());
        mentions
            .filter_map(|id| self.record.mentions.iter().find(|m| m.id == *id))
            .flat_map(|m| &m.entities)
            .filter_map(|id| self.record.entities.iter().find(|e| e.id == *id))
    }
}

/// Two entities of different reports are one.
pub(super) fn same(a: &Entity, b: &Entity) -> bool {
    let by = |f: fn(&Entity) -> Option<String>| f(a).is_some() && f(a) == f(b);
    by(|e| e.wikidata.clone())
        || by(|e| e.geonames.map(|g| g.to_string()))
        || plain(&a.name) == plain(&b.name)
        || all_names(a).intersection(&all_names(b)).next().is_some()
        || matches!(a.kind.as_ref(), "state" | "government") && by(|e| e.code.clone())
}

fn all_names(entity: &Entity) -> BTreeSet<String> {
    let names = std::iter::once(&entity.name).chain(&entity.aliases);
    names.map(|n| plain(n)).collect()
}

/// Letters and digits in lower case, words apart by one space; an article at the head counts for
/// nothing.
pub(super) fn plain(text: &str) -> String {
    let letters = text
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' });
    let lower = letters.collect::<String>().to_lowercase();
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}
