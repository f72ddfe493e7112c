//! Clusters: entities while they are being made.

use crate::knowledge::{RowId, Sex};
use dateline_document::{By, Id, Kind, Mention};
use smol_str::SmolStr;
use std::collections::HashMap;

/// Mentions that speak of one entity.
#[derive(Debug, Clone)]
pub(crate) struct Cluster {
    pub(crate) kind: Kind,
    /// The row of the tables that it is.
    pub(crate) row: Option<RowId>,
    /// A population, not the state whose row it has.
    pub(crate) people: bool,
    pub(crate) name: String,
    pub(crate) mentions: Vec<Id<Mention>>,
    pub(crate) office: Option<SmolStr>,
    pub(crate) sectors: Vec<SmolStr>,
    pub(crate) sex: Option<Sex>,
    pub(crate) plural: bool,
    /// Cluster it acts for or belongs to.
    pub(crate) of: Option<usize>,
    pub(crate) by: By,
}

/// All clusters, and which mention is in which.
#[derive(Debug, Default)]
pub(crate) struct Clusters {
    pub(crate) all: Vec<Cluster>,
    /// Cluster of each mention; several for a plural one.
    pub(crate) of_mention: Vec<Vec<usize>>,
    /// Countries that only the text around tells.
    pub(crate) countries: HashMap<usize, SmolStr>,
    /// By canonical key of a row, or by folded name.
    keys: HashMap<SmolStr, usize>,
}

impl Clusters {
    pub(crate) fn new(mentions: usize) -> Self {
        Self {
            of_mention: vec![Vec::new(); mentions],
            ..Self::default()
        }
    }

    /// The cluster under this key.
    pub(crate) fn by_key(&self, key: &str) -> Option<usize> {
        self.keys.get(key).copied()
    }

    /// Lets `key` find the cluster; the first one keeps it.
    pub(crate) fn key(&mut self, key: impl Into<SmolStr>, cluster: usize) {
        self.keys.entry(key.into()).or_insert(cluster);
    }

    /// Adds a cluster.
    pub(crate) fn push(&mut self, cluster: Cluster) -> usize {
        self.all.push(cluster);
        self.all.len() - 1
    }

    /// Puts a mention into a cluster.
    pub(crate) fn join(&mut self, mention: Id<Mention>, cluster: usize) {
        if let Some(slot) = self.of_mention.get_mut(mention.index())
            && !slot.contains(&cluster)
        {
            slot.push(cluster);
            if let Some(c) = self.all.get_mut(cluster) {
                c.mentions.push(mention);
            }
        }
    }

    /// The one cluster of a mention; none for plurals of several.
    pub(crate) fn one(&self, mention: Id<Mention>) -> Option<usize> {
        match self.of_mention.get(mention.index()).map(Vec::as_slice) {
            Some([one]) => Some(*one),
            _ => None,
        }
    }

    /// Cluster number `n`.
    pub(crate) fn at(&self, n: usize) -> Option<&Cluster> {
        self.all.get(n)
    }
}
