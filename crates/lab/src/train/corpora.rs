//! The corpora that models are trained from: `corpora.toml` says where each comes from, under which
//! licence, and what its file must hash to.

use super::Failure;
use super::grammar::{Drawn, Grammar};
use dateline_rules::Library;
use dateline_syntax::Lexicons;
use dateline_syntax::conllu;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// Sentences drawn from the grammar: a twelfth of the treebanks' words.
const GRAMMAR_SENTENCES: usize = 1500;

/// One file of a corpus.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Corpus {
    /// By which training code calls it.
    pub name: String,
    /// What it is and how the file is made from the repository.
    pub converter: String,
    /// `owner/name` of its repository.
    pub repository: String,
    /// Commit of the repository.
    pub commit: String,
    /// SPDX identifier or short statement.
    pub licence: String,
    /// Below the folder given on the command line.
    pub file: PathBuf,
    /// Of the file.
    pub sha256: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    corpus: Vec<Corpus>,
}

/// The list, and the folder that holds the files.
pub struct Corpora {
    list: Vec<Corpus>,
    root: PathBuf,
    grammar: PathBuf,
}

impl Corpora {
    /// Reads the list.
    pub fn read(list: &Path, root: &Path) -> Result<Self, Failure> {
        let text = fs::read_to_string(list).map_err(|e| format!("{}: {e}", list.display()))?;
        let List { corpus } =
            toml::from_str(&text).map_err(|e| format!("{}: {e}", list.display()))?;
        Ok(Self {
            list: corpus,
            root: root.to_owned(),
            grammar: list.with_file_name("grammar").join("wire.grammar"),
        })
    }

    /// Path and checked text of the corpus `name`.
    pub fn text(&self, name: &str) -> Result<(String, String), Failure> {
        let corpus = self
            .list
            .iter()
            .find(|c| c.name == name)
            .ok_or_else(|| format!("no corpus `{name}` in the list"))?;
        let path = self.root.join(&corpus.file);
        let shown = path.display().to_string();
        let bytes = fs::read(&path).map_err(|e| format!("{shown}: {e}"))?;
        let found: String = Sha256::digest(&bytes)
            .iter()
            .map(|b| format!("{b:02x}"))
            .collect();
        if found != corpus.sha256 {
            let wanted = &corpus.sha256;
            return Err(format!("{shown}: SHA-256 {found}, the list wants {wanted}").into());
        }
        let text = String::from_utf8(bytes).map_err(|e| format!("{shown}: {e}"))?;
        Ok((shown, text))
    }

    /// The treebank `name`.
    pub fn treebank(&self, name: &str) -> Result<Vec<conllu::Sentence>, Failure> {
        let (path, text) = self.text(name)?;
        Ok(conllu::read(&path, &text)?)
    }

    /// The treebanks that the shipped tagger, lemmatiser and parser learn from. Conversations are
    /// left out: the terms of their recordings are not clear.
    pub fn treebanks(&self) -> Result<Vec<conllu::Sentence>, Failure> {
        let mut out = self.treebank("ewt-train")?;
        let mut conversation = false;
        for sentence in self.treebank("gum-open-train")? {
            if let Some(id) = sentence.comment("newdoc id") {
                conversation = id.starts_with("GUM_conversation");
            }
            if !conversation {
                out.push(sentence);
            }
        }
        Ok(out)
    }

    /// The treebanks, and sentences drawn from the grammar of wire reports.
    pub fn with_grammar(&self) -> Result<Vec<conllu::Sentence>, Failure> {
        let mut out = self.treebanks()?;
        let grammar = Grammar::read(&self.grammar)?;
        out.extend(grammar.sentences(GRAMMAR_SENTENCES, 6));
        Ok(out)
    }

    /// The sentences of the news text that nobody annotated, split into words as the treebanks are.
    pub fn news(&self) -> Result<Vec<Vec<String>>, Failure> {
        let (_, text) = self.text("voa-text")?;
        let sentence = |line: &str| {
            let words = line.split_whitespace().flat_map(split_hyphens);
            words.map(str::to_owned).collect()
        };
        Ok(text.lines().map(sentence).collect())
    }

    /// Sentences drawn from the grammar with the names of the lexicons.
    pub(crate) fn named(&self, library: &Library, words: &Lexicons) -> Result<Vec<Drawn>, Failure> {
        let grammar = Grammar::read(&self.grammar)?.with_lexicons(library, words)?;
        Ok(grammar.draw(GRAMMAR_SENTENCES * 2, 7))
    }
}

/// The treebanks split compounds at their hyphens, the news text does not.
fn split_hyphens(form: &str) -> Vec<&str> {
    match form.split_once('-') {
        Some((a, b)) if a.len() > 2 && !b.is_empty() && !b.contains('-') => vec![a, "-", b],
        _ => vec![form],
    }
}
