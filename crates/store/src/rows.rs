//! From a record on the wire to rows of the tables.

use crate::chain::Chains;
use dateline_wire::{Attribution, Entity, Event, Mention, Record};
use std::collections::HashMap;

/// A row of `party`.
pub(crate) struct Party<'a> {
    pub(crate) role: &'static str,
    pub(crate) phrase: &'a str,
    /// The entity; the phrase stands for one that was not resolved.
    pub(crate) entity: Option<&'a Entity>,
    pub(crate) kind: &'a str,
}

/// A row of `link`.
pub(crate) struct Link<'a> {
    pub(crate) kind: &'a str,
    pub(crate) name: Option<&'a str>,
    pub(crate) affiliation: Option<&'a str>,
    pub(crate) stance: &'a str,
}

/// Look-ups in one record.
pub(crate) struct Rows<'a> {
    mentions: HashMap<&'a str, &'a Mention>,
    entities: HashMap<&'a str, &'a Entity>,
    chains: Chains<'a>,
}

impl<'a> Rows<'a> {
    pub(crate) fn new(record: &'a Record) -> Self {
        Self {
            mentions: record.mentions.iter().map(|m| (m.id.as_str(), m)).collect(),
            entities: record.entities.iter().map(|e| (e.id.as_str(), e)).collect(),
            chains: Chains::new(record),
        }
    }

    /// Everybody in the event, one row an entity, in the text's order within each role.
    pub(crate) fn parties(&self, event: &'a Event) -> Vec<Party<'a>> {
        let mut rows = Vec::new();
        for (role, ids) in [
            ("actor", &event.actor),
            ("recipient", &event.recipient),
            ("mediator", &event.mediator),
            ("host", &event.host),
        ] {
            for mention in ids.iter().filter_map(|id| self.mentions.get(id.as_str())) {
                let row = |entity: Option<&'a Entity>| Party {
                    role,
                    phrase: &mention.text,
                    entity,
                    kind: entity.map_or(&mention.kind, |e| &e.kind),
                };
                let before = rows.len();
                rows.extend(
                    self.known(&mention.entities)
                        .map(|entity| row(Some(entity))),
                );
                if rows.len() == before {
                    rows.push(row(None));
                }
            }
        }
        rows
    }

    /// The place of the event.
    pub(crate) fn place(&self, event: &Event) -> Option<(&'a str, Option<&'a Entity>)> {
        let mention = self.mentions.get(event.place.as_deref()?)?;
        let entity = self.known(&mention.entities).next();
        let name = entity.map_or(mention.text.as_str(), |e| e.name.as_str());
        Some((name, entity))
    }

    /// From the attribution nearest the report to the origin.
    pub(crate) fn chain(&self, event: &'a Event) -> Vec<Link<'a>> {
        self.chains
            .to(&event.attribution)
            .into_iter()
            .map(|a| self.link(a))
            .collect()
    }

    fn link(&self, attribution: &'a Attribution) -> Link<'a> {
        let source = &attribution.source;
        // An unnamed source is called as the text calls it.
        let entity = (source.kind != "anonymous")
            .then(|| self.known(&source.entities).next())
            .flatten();
        Link {
            kind: &source.kind,
            name: entity.map(|e| e.name.as_str()).or(source.text.as_deref()),
            affiliation: source
                .affiliation
                .as_deref()
                .and_then(|id| self.entities.get(id))
                .map(|e| e.code.as_deref().unwrap_or(&e.name)),
            stance: &attribution.stance,
        }
    }

    fn known<'b>(&self, ids: &'b [String]) -> impl Iterator<Item = &'a Entity> + use<'a, 'b, '_> {
        ids.iter()
            .filter_map(|id| self.entities.get(id.as_str()).copied())
    }
}
