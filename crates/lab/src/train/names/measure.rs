//! How well a corpus is read that was held out of training.

use super::super::Failure;
use super::super::corpora::Corpora;
use super::{Maker, gum};
use crate::ner_eval::{self, Tagged};
use dateline_syntax::names::labels::found;
use dateline_syntax::names::{Context, NameModel};
use dateline_syntax::words::Buffer;
use std::ops::Range;

/// `name#2/5`: the name, and the number of the part and how many parts there are.
pub(super) fn part(name: &str) -> (&str, Option<(usize, usize)>) {
    let cut = name.split_once('#').and_then(|(name, part)| {
        let (part, of) = part.split_once('/')?;
        Some((name, Some((part.parse().ok()?, of.parse().ok()?))))
    });
    cut.unwrap_or((name, None))
}

/// The sentences of a part.
pub(super) fn range(sentences: usize, part: usize, of: usize) -> Range<usize> {
    let at = |n: usize| sentences * n.min(of) / of.max(1);
    at(part)..at(part + 1)
}

/// Prints the table of a corpus.
pub(super) fn tell(
    maker: &Maker,
    model: &NameModel,
    corpora: &Corpora,
    name: &str,
) -> Result<(), Failure> {
    let (corpus, cut) = part(name);
    let mut gold = match corpus {
        "gum-dev" => gum::sentences(corpora, corpus)?,
        _ => {
            let (path, text) = corpora.text(corpus)?;
            ner_eval::read(&path, &text)?
        }
    };
    if let Some((part, of)) = cut {
        gold = gold.drain(range(gold.len(), part, of)).collect();
    }
    let system: Vec<Tagged> = gold.iter().map(|s| maker.read(model, s)).collect();
    let scores = ner_eval::compare(&gold, &system, ner_eval::shared_class)?;
    eprint!("{name}\n{}", ner_eval::table(&scores));
    Ok(())
}

impl Maker {
    /// The names of a sentence of tokens.
    fn read(&self, model: &NameModel, sentence: &Tagged) -> Tagged {
        let mut buffer = Buffer::default();
        let words: Vec<_> = sentence
            .forms
            .iter()
            .map(|f| buffer.word(f, &self.clusters))
            .collect();
        let (mut tags, mut lists, mut labels) = (Vec::new(), Vec::new(), Vec::new());
        self.tagger.tag(&words, &mut Default::default(), &mut tags);
        self.gazetteers.look_up(&words, &mut lists);
        let context = Context {
            words: &words,
            tags: &tags,
            lists: &lists,
        };
        model.label(context, &mut labels);
        let mut names = Vec::new();
        found(&labels, 0, &mut names);
        ner_eval::tagged(sentence.forms.clone(), &names)
    }
}
