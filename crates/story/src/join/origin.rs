//! Independent origins: different ends of chains over different families of texts.

use super::input::{Press, Report, Teller, Told};
use super::joiner::Joiner;
use super::source::{Ident, end};
use dateline_document::{SourceKind, Stance};
use std::collections::HashSet;

/// Somebody from whom what is told of an event comes.
#[derive(Clone, Debug, PartialEq)]
pub struct Origin {
    /// As the first who names it calls it.
    pub name: String,
    /// outlet, named, anonymous, document.
    pub kind: SourceKind,
    /// What comes from it.
    pub statements: Vec<Told>,
    /// Whether it only confirms or denies what others tell.
    pub stance: Stance,
    ident: Ident,
}

impl Origin {
    /// Whether the two are one body, person or outlet.
    pub(crate) fn same_as(&self, other: &Self) -> bool {
        self.ident.same(&other.ident)
    }
}

/// The origins of what `members` tell, in the order in which they came to speak.
pub fn origins(joiner: &Joiner, members: &[Told]) -> Vec<Origin> {
    let mut list = Origins {
        joiner,
        members,
        by_outlet: None,
        found: Vec::new(),
    };
    // Families of texts that named a source so far.
    let mut sourced: HashSet<&str> = HashSet::new();
    for told in members {
        let Some((report, statement)) = joiner.told(*told) else {
            continue;
        };
        // A mention without a source after one with a source is of that source, not of the report.
        let itself = statement.chain.iter().all(|t| t.own);
        if !(itself && sourced.contains(report.family.as_str())) {
            let stance = statement.chain.last().map_or(Stance::Reports, |t| t.stance);
            list.take(*told, report, &statement.chain, stance);
        }
        if !itself {
            sourced.insert(&report.family);
        }
        for voice in &statement.voices {
            if matches!(voice.stance, Stance::Confirms | Stance::Denies) {
                list.take(*told, report, &voice.chain, voice.stance);
            }
        }
    }
    list.found
}

/// An outlet, and its statements with their places among the event's.
type OfOutlet = (Press, Vec<(usize, Told)>);

struct Origins<'a> {
    joiner: &'a Joiner,
    members: &'a [Told],
    /// The statements of each outlet with their places, once one was asked for.
    by_outlet: Option<Vec<OfOutlet>>,
    found: Vec<Origin>,
}

impl Origins<'_> {
    fn take(&mut self, told: Told, report: &Report, chain: &[Teller], stance: Stance) {
        let (mut ident, mut name) = end(report, chain);
        if let Ident::Outlet(outlet) = &ident
            && let Some(own) = self.own_report(outlet, report)
        {
            (ident, name) = own;
        }
        match self.found.iter_mut().find(|o| o.ident.same(&ident)) {
            Some(origin) => {
                // They come in order.
                if origin.statements.last() != Some(&told) {
                    origin.statements.push(told);
                }
            }
            None => {
                let kind = match &ident {
                    Ident::Outlet(_) => SourceKind::Outlet,
                    Ident::Unnamed(_) => SourceKind::Anonymous,
                    Ident::Body(_) => SourceKind::Named,
                    Ident::Paper(_) => SourceKind::Document,
                };
                self.found.push(Origin {
                    name,
                    kind,
                    statements: vec![told],
                    stance,
                    ident,
                });
            }
        }
    }

    /// An outlet that is cited has the origin of its own report of the event, where the record has it.
    fn own_report(&mut self, outlet: &Press, citing: &Report) -> Option<(Ident, String)> {
        let (joiner, members) = (self.joiner, self.members);
        let by_outlet = self.by_outlet.get_or_insert_with(|| {
            let mut found: Vec<OfOutlet> = Vec::new();
            for (at, told) in members.iter().enumerate() {
                let report = joiner.told(*told).map(|(r, _)| r);
                let Some(name) = report.and_then(Report::own_press) else {
                    continue;
                };
                match found.iter_mut().find(|(known, _)| *known == name) {
                    Some((_, told_by)) => told_by.push((at, *told)),
                    None => found.push((name, vec![(at, *told)])),
                }
            }
            found
        });
        // One outlet has two names ("Dune Post", "the Dune Post").
        let own = by_outlet.iter().filter(|(name, _)| name.same(outlet));
        let (_, (report, statement)) = own
            .filter_map(|(_, told_by)| {
                told_by
                    .iter()
                    .filter_map(|(at, t)| Some((*at, joiner.told(*t)?)))
                    .find(|(_, (report, _))| report.family != citing.family)
            })
            .min_by_key(|(at, _)| *at)?;
        Some(end(report, &statement.chain))
    }
}
