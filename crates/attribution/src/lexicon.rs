//! Source nouns and channels (`attribution/sources.lex`, `attribution/channels.lex`).

use crate::fast::WordMap;
use dateline_document::Channel;
use dateline_rules::{Faults, Library};
use smol_str::SmolStr;

/// What a source is when no name stands with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// A medium.
    Outlet,
    /// Media in general, unnamed.
    Media,
    /// Keeps the name to itself.
    Anonymous,
    /// A private person.
    Witness,
    /// Speaks for an institution.
    Speaker,
    /// One holder.
    Office,
    /// A body.
    Institution,
    /// A text or poll.
    Document,
    /// Somebody named before.
    Person,
    /// Never a source.
    Not,
}

/// Source nouns by lemma.
#[derive(Debug, Default)]
pub(crate) struct Nouns(WordMap<Class>);

impl Nouns {
    pub(crate) fn read(library: &Library, faults: &mut Faults) -> Self {
        let lexicon = library.need("attribution/sources", &["id", "lemma", "class"], faults);
        let mut nouns = Nouns::default();
        for row in &lexicon.rows {
            let class = match lexicon.cell(row, "class") {
                "outlet" => Class::Outlet,
                "media" => Class::Media,
                "anonymous" => Class::Anonymous,
                "witness" => Class::Witness,
                "speaker" => Class::Speaker,
                "office" => Class::Office,
                "institution" => Class::Institution,
                "document" => Class::Document,
                "person" => Class::Person,
                "not" => Class::Not,
                other => {
                    faults.add(
                        "attribution/sources.lex",
                        row.line,
                        format!("there is no class `{other}`"),
                    );
                    continue;
                }
            };
            nouns
                .0
                .insert(SmolStr::new(lexicon.cell(row, "lemma")), class);
        }
        nouns
    }

    /// The class of a noun, by lemma or folded form.
    pub(crate) fn class(&self, lemma: &str, folded: &str) -> Option<Class> {
        self.0
            .get(lemma)
            .or_else(|| self.0.get(folded))
            .copied()
            .or_else(|| {
                let lower = || self.0.get(lemma.to_lowercase().as_str()).copied();
                lemma
                    .bytes()
                    .any(|b| !b.is_ascii_lowercase())
                    .then(lower)
                    .flatten()
            })
    }
}

/// Channels by lemma.
#[derive(Debug, Default)]
pub(crate) struct Channels {
    nouns: WordMap<Channel>,
    verbs: WordMap<Channel>,
}

impl Channels {
    pub(crate) fn read(library: &Library, faults: &mut Faults) -> Self {
        let columns = ["id", "lemma", "pos", "channel"];
        let lexicon = library.need("attribution/channels", &columns, faults);
        let mut out = Channels::default();
        for row in &lexicon.rows {
            let Ok(channel) = lexicon.cell(row, "channel").parse() else {
                faults.add(
                    "attribution/channels.lex",
                    row.line,
                    format!("there is no channel `{}`", lexicon.cell(row, "channel")),
                );
                continue;
            };
            let lemma = SmolStr::new(lexicon.cell(row, "lemma"));
            match lexicon.cell(row, "pos") {
                "verb" => out.verbs.insert(lemma, channel),
                _ => out.nouns.insert(lemma, channel),
            };
        }
        out
    }

    /// The channel that a noun names.
    pub(crate) fn noun(&self, lemma: &str, folded: &str) -> Option<Channel> {
        self.nouns
            .get(lemma)
            .or_else(|| self.nouns.get(folded))
            .copied()
    }

    /// The channel that a verb implies.
    pub(crate) fn verb(&self, lemma: &str) -> Option<Channel> {
        self.verbs.get(lemma).copied()
    }
}
