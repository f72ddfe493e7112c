//! All data files of a kit, by stage.

use crate::{Faults, Lexicon, Lists, RuleFile};
use std::collections::BTreeMap;

/// A data file as text.
#[derive(Clone, Copy, Debug)]
pub struct Source<'s> {
    /// Path below the data folder, with extension: `time/months.lex`.
    pub path: &'s str,
    /// Its text.
    pub text: &'s str,
}

/// Lexicons and rule files by name (`stage/stem`).
#[derive(Clone, Debug, Default)]
pub struct Library {
    lexicons: BTreeMap<String, Lexicon>,
    rules: BTreeMap<String, RuleFile>,
}

impl Library {
    /// Reads all files.
    ///
    /// # Errors
    /// All faults of all files at once.
    pub fn read<'s>(sources: impl IntoIterator<Item = Source<'s>>) -> Result<Self, Faults> {
        let mut library = Library::default();
        let mut faults = Faults::default();
        for source in sources {
            library.add(source, false, &mut faults);
        }
        faults.or(library)
    }

    /// Lays a user's files on top: rows and rules with the same id replace, others are added.
    ///
    /// # Errors
    /// All faults of all files at once.
    pub fn overlay<'s>(
        &mut self,
        sources: impl IntoIterator<Item = Source<'s>>,
    ) -> Result<(), Faults> {
        let mut faults = Faults::default();
        for source in sources {
            self.add(source, true, &mut faults);
        }
        faults.or(())
    }

    fn add(&mut self, source: Source<'_>, over: bool, faults: &mut Faults) {
        let Some((name, extension)) = source.path.rsplit_once('.') else {
            faults.add(source.path, 0, "a data file ends in .lex or .rule");
            return;
        };
        match extension {
            "lex" => match Lexicon::parse(name, source.text) {
                Ok(lexicon) => match self.lexicons.get_mut(name) {
                    Some(old) if over => old.overlay(lexicon, faults),
                    _ => {
                        self.lexicons.insert(name.to_owned(), lexicon);
                    }
                },
                Err(bad) => faults.extend(bad),
            },
            "rule" => match RuleFile::parse(name, source.text) {
                Ok(file) => match self.rules.get_mut(name) {
                    Some(old) if over => {
                        for rule in file.rules {
                            match old.rules.iter_mut().find(|r| r.id == rule.id) {
                                Some(place) => *place = rule,
                                None => old.rules.push(rule),
                            }
                        }
                        old.lists.extend(file.lists);
                    }
                    _ => {
                        self.rules.insert(name.to_owned(), file);
                    }
                },
                Err(bad) => faults.extend(bad),
            },
            _ => faults.add(source.path, 0, "a data file ends in .lex or .rule"),
        }
    }

    /// The lexicon `stage/stem`.
    pub fn lexicon(&self, name: &str) -> Option<&Lexicon> {
        self.lexicons.get(name)
    }

    /// The lexicon `stage/stem` with all of `columns`; a fault, and an empty one, when it is not there.
    pub fn need(&self, name: &str, columns: &[&str], faults: &mut Faults) -> Lexicon {
        match self.lexicons.get(name) {
            Some(lexicon) => {
                lexicon.require(columns, faults);
                lexicon.clone()
            }
            None => {
                faults.add(&format!("{name}.lex"), 0, "the file is missing");
                Lexicon::default()
            }
        }
    }

    /// All lexicons of a stage, in order of name.
    pub fn lexicons_of<'l>(&'l self, stage: &'l str) -> impl Iterator<Item = &'l Lexicon> {
        self.lexicons
            .values()
            .filter(move |l| in_stage(&l.name, stage))
    }

    /// All rule files of a stage, in order of name.
    pub fn rules_of<'l>(&'l self, stage: &'l str) -> impl Iterator<Item = &'l RuleFile> {
        self.rules
            .values()
            .filter(move |f| in_stage(&f.name, stage))
    }

    /// All lexicons.
    pub fn lexicons(&self) -> impl Iterator<Item = &Lexicon> {
        self.lexicons.values()
    }

    /// All rule files.
    pub fn rule_files(&self) -> impl Iterator<Item = &RuleFile> {
        self.rules.values()
    }

    /// The lists of a stage: of its rule files, and of its lexicons that have a `form` column and
    /// no `id` column.
    pub fn lists_of(&self, stage: &str, faults: &mut Faults) -> Lists {
        let mut lists = Lists::default();
        for file in self.rules_of(stage) {
            for (name, list) in &file.lists {
                if let Err(fault) = lists.add(name, list.clone(), &format!("{}.rule", file.name)) {
                    faults.0.push(fault);
                }
            }
        }
        for lexicon in self.lexicons_of(stage) {
            if lexicon.column("form").is_some() && lexicon.column("id").is_none() {
                lists.add_lexicon(lexicon, faults);
            }
        }
        lists
    }
}

fn in_stage(name: &str, stage: &str) -> bool {
    name.split_once('/')
        .is_some_and(|(folder, _)| folder == stage)
}
