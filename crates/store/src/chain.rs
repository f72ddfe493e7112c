//! Through whom a statement came: from the attribution nearest the report to the origin.

use dateline_wire::{Attribution, Record};
use std::collections::HashMap;

/// Attributions of one record by id, and who passes each of them on.
pub(crate) struct Chains<'a> {
    by_id: HashMap<&'a str, &'a Attribution>,
    passers: HashMap<&'a str, &'a str>,
}

impl<'a> Chains<'a> {
    pub(crate) fn new(record: &'a Record) -> Self {
        let by_id = record
            .attributions
            .iter()
            .map(|a| (a.id.as_str(), a))
            .collect();
        let mut passers = HashMap::new();
        for attribution in &record.attributions {
            for cited in &attribution.citing {
                // The first who passes it on; another one makes a chain of its own in the record.
                passers
                    .entry(cited.as_str())
                    .or_insert(attribution.id.as_str());
            }
        }
        Self { by_id, passers }
    }

    /// The chain that ends in `origin`; empty when the report itself tells.
    pub(crate) fn to<'b>(&'b self, origin: &'b str) -> Vec<&'a Attribution> {
        let mut chain: Vec<&'a Attribution> = Vec::new();
        let mut at = Some(origin);
        while let Some(id) = at {
            let Some(attribution) = self.by_id.get(id) else {
                break;
            };
            let seen = chain.iter().any(|a| a.id == attribution.id);
            if attribution.source.kind == "report" || seen {
                break;
            }
            chain.push(*attribution);
            at = self.passers.get(id).copied();
        }
        chain.reverse();
        chain
    }
}
