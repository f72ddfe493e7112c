//! Independent origins: different ends of chains over different families of texts.

use super::input::{Report, Teller, Told};
use super::joiner::Joiner;
use super::source::{Ident, end, plain, short};
use dateline_document::{SourceKind, Stance};

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
        found: Vec::new(),
    };
    for told in members {
        let Some((report, statement)) = joiner.told(*told) else {
            continue;
        };
        if !list.echo(*told, report) {
            let stance = statement.chain.last().map_or(Stance::Reports, |t| t.stance);
            list.take(*told, report, &statement.chain, stance);
        }
        for voice in &statement.voices {
            if matches!(voice.stance, Stance::Confirms | Stance::Denies) {
                list.take(*told, report, &voice.chain, voice.stance);
            }
        }
    }
    list.found
}

struct Origins<'a> {
    joiner: &'a Joiner,
    members: &'a [Told],
    found: Vec<Origin>,
}

impl Origins<'_> {
    /// A mention without a source after one with a source is of that source, not of the report.
    fn echo(&self, told: Told, report: &Report) -> bool {
        let tells_itself = |t: &Told| {
            let told = self.joiner.told(*t);
            told.is_some_and(|(_, s)| s.chain.iter().all(|t| t.own))
        };
        let same_family = |t: &&Told| {
            let other = self.joiner.reports.get(t.report);
            other.is_some_and(|r| r.family == report.family)
        };
        tells_itself(&told)
            && self
                .members
                .iter()
                .take_while(|t| **t != told)
                .filter(same_family)
                .any(|t| !tells_itself(t))
    }

    fn take(&mut self, told: Told, report: &Report, chain: &[Teller], stance: Stance) {
        let (mut ident, mut name) = end(report, chain);
        if let Ident::Outlet(outlet) = &ident
            && let Some(own) = self.own_report(outlet, report)
        {
            (ident, name) = own;
        }
        match self.found.iter_mut().find(|o| o.ident.same(&ident)) {
            Some(origin) => {
                if !origin.statements.contains(&told) {
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
    fn own_report(&self, outlet: &str, citing: &Report) -> Option<(Ident, String)> {
        let own = self.members.iter().find_map(|t| {
            let (report, statement) = self.joiner.told(*t)?;
            let is = report
                .outlet
                .as_deref()
                .is_some_and(|o| short(&plain(o), outlet));
            (is && report.family != citing.family).then_some((report, statement))
        });
        let (report, statement) = own?;
        Some(end(report, &statement.chain))
    }
}
