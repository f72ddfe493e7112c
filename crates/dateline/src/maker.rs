//! From the `by` of an annotation back to the rule, lexicon row or model that made it (I3).

use crate::Kit;
use dateline_rules::{Lexicon, Row, Rule};

/// What made an annotation.
#[derive(Clone, Copy, Debug)]
pub enum Maker<'k> {
    /// A rule: its comment, fields and examples.
    Rule(&'k Rule),
    /// A row of a lexicon.
    Row(&'k Lexicon, &'k Row),
    /// A model, by name.
    Model(&'k str),
    /// Code of a stage, by stage and name.
    Code(&'k str),
}

impl Kit {
    /// The maker that `by` names: `time/day-month`, `lexicon/cues:confirm`, `model/parser`.
    pub fn maker<'k>(&'k self, by: &'k str) -> Maker<'k> {
        let Some((stage, name)) = by.split_once('/') else {
            return Maker::Code(by);
        };
        if stage == "model" {
            return Maker::Model(name);
        }
        if let Some((file, id)) = name.rsplit_once(':')
            && let Some(found) = self.row(stage, file, id)
        {
            return found;
        }
        self.library()
            .rules_of(stage)
            .flat_map(|file| &file.rules)
            .find(|rule| rule.id == name)
            .map_or(Maker::Code(by), Maker::Rule)
    }

    /// `lexicon/cues:confirm` leaves the stage open, `attribution/cues:confirm` names it.
    fn row(&self, stage: &str, file: &str, id: &str) -> Option<Maker<'_>> {
        self.library()
            .lexicons()
            .filter(|lexicon| match lexicon.name.split_once('/') {
                Some((folder, stem)) => {
                    (lexicon.name == file || stem == file)
                        && (stage == "lexicon" || stage == folder)
                }
                None => lexicon.name == file,
            })
            .find_map(|lexicon| {
                let row = lexicon.row(id).or_else(|| {
                    lexicon
                        .rows
                        .iter()
                        .find(|row| lexicon.values(row, "form").any(|form| form == id))
                })?;
                Some(Maker::Row(lexicon, row))
            })
    }
}
