//! Through whom a statement came: from the attribution nearest the report to the origin.

use crate::{Attribution, Record};
use std::collections::HashMap;

/// Attributions of one record by id, and who passes each of them on.
#[derive(Clone, Debug)]
pub struct Chains<'a> {
    record: &'a Record,
    by_id: HashMap<&'a str, &'a Attribution>,
    passers: HashMap<&'a str, &'a str>,
}

impl<'a> Chains<'a> {
    /// Of a record.
    pub fn new(record: &'a Record) -> Self {
        let by_id = record.attributions.iter();
        let by_id = by_id.map(|a| (a.id.as_str(), a)).collect();
        let mut passers = HashMap::new();
        for attribution in &record.attributions {
            for cited in &attribution.citing {
                // The first who passes it on; another one makes a chain of its own in the record.
                passers
                    .entry(cited.as_str())
                    .or_insert(attribution.id.as_str());
            }
        }
        Self {
            record,
            by_id,
            passers,
        }
    }

    /// The chain that ends in the attribution `origin`, without the report itself; empty when the
    /// report tells it. A circle in a broken record ends where it closes.
    pub fn to(&self, origin: &str) -> Vec<&'a Attribution> {
        let mut chain: Vec<&'a Attribution> = Vec::new();
        let mut at = self.by_id.get(origin);
        while let Some(attribution) = at {
            let seen = chain.iter().any(|a| a.id == attribution.id);
            if attribution.source.kind == "report" || seen {
                break;
            }
            chain.push(attribution);
            at = self.passer(attribution).and_then(|id| self.by_id.get(id));
        }
        chain.reverse();
        chain
    }

    /// Who passes it on; of "the source" he who passed on what the same source said before.
    fn passer(&self, attribution: &Attribution) -> Option<&'a str> {
        if let Some(passer) = self.passers.get(attribution.id.as_str()) {
            return Some(passer);
        }
        if attribution.source.kind != "anonymous" {
            return None;
        }
        let entity = attribution.source.entities.first()?;
        let others = self.record.attributions.iter();
        others
            .filter(|a| a.id != attribution.id && a.source.entities.first() == Some(entity))
            .find_map(|a| self.passers.get(a.id.as_str()).copied())
    }
}
