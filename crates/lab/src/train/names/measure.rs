//! How well a corpus is read that was held out of training.

use super::super::Failure;
use super::super::corpora::Corpora;
use super::{Maker, gum};
use crate::ner_eval::{self, Tagged};
use dateline_document::{Deprel, Id, Span, Token, fold};
use dateline_syntax::names::labels::found;
use dateline_syntax::names::{Context, Found, NameModel, second_pass};
use dateline_syntax::words::Buffer;
use smol_str::SmolStr;
use std::collections::HashMap;
use std::ops::Range;

/// Corpora whose documents have a genre: the treebank that says which, and the genre nearest to news.
const NEWS: [(&str, &str, &str); 2] = [
    ("uner-ewt-dev", "ewt-dev", "weblog"),
    ("gum-dev", "gum-dev", "news"),
];

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
    if let (None, Some((_, treebank, genre))) = (cut, NEWS.iter().find(|n| n.0 == corpus)) {
        let documents = documents(corpora, treebank)?;
        let of = |s: &Tagged| documents.get(&s.forms).map_or("", String::as_str);
        let whole: Vec<Tagged> = gold
            .chunk_by(|a, b| of(a) == of(b))
            .flat_map(|sentences| maker.read_document(model, sentences))
            .collect();
        let scores = ner_eval::compare(&gold, &whole, ner_eval::shared_class)?;
        eprint!("{name}, documents as wholes\n{}", ner_eval::table(&scores));
        let news = |all: Vec<Tagged>| -> Vec<Tagged> {
            let wanted = |s: &Tagged| of(s).trim_start_matches("GUM_").starts_with(genre);
            all.into_iter().filter(wanted).collect()
        };
        let gold = news(gold);
        for (how, system) in [("", system), (", documents as wholes", whole)] {
            let scores = ner_eval::compare(&gold, &news(system), ner_eval::shared_class)?;
            eprint!("{name}, {genre}{how}\n{}", ner_eval::table(&scores));
        }
    }
    Ok(())
}

/// The document of each sentence of a treebank: corpora of names keep them in another order.
fn documents(corpora: &Corpora, treebank: &str) -> Result<HashMap<Vec<String>, String>, Failure> {
    let (mut out, mut id) = (HashMap::new(), String::new());
    for sentence in corpora.treebank(treebank)? {
        if let Some(next) = sentence.comment("newdoc id") {
            id = next.to_owned();
        }
        let forms = sentence.words.iter().map(|w| w.form.to_string()).collect();
        out.insert(forms, id.clone());
    }
    Ok(out)
}

impl Maker {
    /// The names of a sentence of tokens.
    fn read(&self, model: &NameModel, sentence: &Tagged) -> Tagged {
        let mut names = Vec::new();
        self.find(model, sentence, 0, &mut names);
        ner_eval::tagged(sentence.forms.clone(), &names)
    }

    /// The names of one document's sentences, the second pass included.
    fn read_document(&self, model: &NameModel, sentences: &[Tagged]) -> Vec<Tagged> {
        let (mut tokens, mut names) = (Vec::new(), Vec::new());
        for (number, sentence) in sentences.iter().enumerate() {
            let tags = self.find(model, sentence, tokens.len(), &mut names);
            for (form, tag) in sentence.forms.iter().zip(tags) {
                let (upos, xpos) = self.tagger.tags().tag(tag);
                tokens.push(Token {
                    span: Span::default(),
                    sentence: Id::new(number),
                    folded: fold(form).into(),
                    lemma: SmolStr::default(),
                    upos,
                    xpos,
                    head: None,
                    deprel: Deprel::Dep,
                });
            }
        }
        let forms: Vec<&String> = sentences.iter().flat_map(|s| &s.forms).collect();
        second_pass(
            &tokens,
            |i| forms.get(i).map_or("", |f| f.as_str()),
            &mut names,
        );
        let mut start = 0;
        let mut out = Vec::with_capacity(sentences.len());
        for sentence in sentences {
            let end = start + sentence.forms.len();
            let inside = names
                .iter()
                .filter(|n| (start..end).contains(&n.tokens.start));
            let mut inside: Vec<_> = inside.cloned().collect();
            for name in &mut inside {
                name.tokens = name.tokens.start - start..name.tokens.end - start;
            }
            out.push(ner_eval::tagged(sentence.forms.clone(), &inside));
            start = end;
        }
        out
    }

    /// Appends the names of a sentence, whose first token has the number `offset`, and gives its tags.
    fn find(
        &self,
        model: &NameModel,
        sentence: &Tagged,
        offset: usize,
        names: &mut Vec<Found>,
    ) -> Vec<u8> {
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
        found(&labels, offset, names);
        tags
    }
}
