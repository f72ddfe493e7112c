//! From a record on the wire to rows of the tables.

use dateline_wire::Chains;
use dateline_wire::{Attribution, Entity, Event, Mention, Record};
use std::collections::HashMap;

/// A row of `party`.
#[derive(Clone, Debug)]
pub(crate) struct Party {
    pub(crate) role: &'static str,
    pub(crate) phrase: String,
    /// The entity's; the phrase where it was not resolved.
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) country: Option<String>,
    pub(crate) code: Option<String>,
    /// What was read, where people joined or parted names.
    pub(crate) read_as: Option<String>,
}

/// A row of `link`.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) kind: String,
    pub(crate) name: Option<String>,
    pub(crate) affiliation: Option<String>,
    pub(crate) stance: String,
    /// What was read, where people joined or parted names.
    pub(crate) read_as: Option<String>,
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
    pub(crate) fn parties(&self, event: &Event) -> Vec<Party> {
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
                    phrase: mention.text.clone(),
                    name: entity.map_or(&mention.text, |e| &e.name).clone(),
                    kind: entity.map_or(&mention.kind, |e| &e.kind).to_string(),
                    country: entity.and_then(|e| e.country.clone()),
                    code: entity.and_then(|e| e.code.clone()),
                    read_as: None,
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
    pub(crate) fn chain(&self, event: &Event) -> Vec<Link> {
        self.chains
            .to(&event.attribution)
            .into_iter()
            .map(|a| self.link(a))
            .collect()
    }

    fn link(&self, attribution: &Attribution) -> Link {
        let source = &attribution.source;
        // An unnamed source is called as the text calls it.
        let entity = (source.kind != "anonymous")
            .then(|| self.known(&source.entities).next())
            .flatten();
        Link {
            kind: source.kind.to_string(),
            name: entity.map(|e| &e.name).or(source.text.as_ref()).cloned(),
            affiliation: source
                .affiliation
                .as_deref()
                .and_then(|id| self.entities.get(id))
                .map(|e| e.code.as_ref().unwrap_or(&e.name).clone()),
            stance: attribution.stance.to_string(),
            read_as: None,
        }
    }

    fn known<'b>(&self, ids: &'b [String]) -> impl Iterator<Item = &'a Entity> + use<'a, 'b, '_> {
        ids.iter()
            .filter_map(|id| self.entities.get(id.as_str()).copied())
    }
}
