//! Phrases that name a source or pass one on (`attribution/phrases.lex`).

use crate::fast::WordMap;
use dateline_document::Stance;
use dateline_rules::{Faults, Library};
use smol_str::SmolStr;

/// A row of the phrase lexicon.
#[derive(Clone, Debug)]
pub(crate) struct Phrase {
    pub(crate) id: SmolStr,
    pub(crate) words: Vec<SmolStr>,
    pub(crate) kind: PhraseKind,
    pub(crate) lemma: SmolStr,
    pub(crate) stance: Stance,
}

/// What a phrase does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PhraseKind {
    /// Opens an attribution of its own.
    Source,
    /// Names whom the speaker of the clause passes on.
    Citing,
    /// Nobody is named.
    Hearsay,
}

/// All phrases by their first word, longest first.
#[derive(Debug, Default)]
pub(crate) struct Phrases(WordMap<Vec<Phrase>>);

impl Phrases {
    pub(crate) fn read(library: &Library, faults: &mut Faults) -> Self {
        const FILE: &str = "attribution/phrases.lex";
        let columns = ["id", "form", "kind", "lemma", "stance"];
        let lexicon = library.need("attribution/phrases", &columns, faults);
        let mut phrases = Phrases::default();
        for row in &lexicon.rows {
            let words: Vec<SmolStr> = lexicon
                .cell(row, "form")
                .split_whitespace()
                .map(SmolStr::new)
                .collect();
            let kind = match lexicon.cell(row, "kind") {
                "source" => PhraseKind::Source,
                "citing" => PhraseKind::Citing,
                "hearsay" => PhraseKind::Hearsay,
                other => {
                    faults.add(FILE, row.line, format!("there is no kind `{other}`"));
                    continue;
                }
            };
            let Ok(stance) = lexicon.cell(row, "stance").parse() else {
                faults.add(FILE, row.line, "there is no such stance");
                continue;
            };
            let Some(first) = words.first().cloned() else {
                faults.add(FILE, row.line, "the form is empty");
                continue;
            };
            phrases.0.at(first).push(Phrase {
                id: SmolStr::new(lexicon.cell(row, "id")),
                words,
                kind,
                lemma: SmolStr::new(lexicon.cell(row, "lemma")),
                stance,
            });
        }
        for list in phrases.0.values_mut() {
            list.sort_by_key(|p| std::cmp::Reverse(p.words.len()));
        }
        phrases
    }

    /// The longest phrase that starts with `first` and for which `word(n)` is its word number `n`.
    pub(crate) fn at<'w>(&self, word: impl Fn(usize) -> &'w str) -> Option<&Phrase> {
        self.0
            .get(word(0))?
            .iter()
            .find(|p| p.words.iter().enumerate().all(|(n, w)| w == word(n)))
    }
}
