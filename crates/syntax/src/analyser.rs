//! The stage as one function: a report in, its sentences, tokens, quotations and names out.

use crate::inflection::Inflections;
use crate::lemma::Lemmatizer;
use crate::lexicons::Lexicons;
use crate::names::{self, Context, Found, Gazetteers, NameModel};
use crate::parse::Parser;
use crate::parse::accurate::{self, Accurate};
use crate::parse::features::Keys;
use crate::parse::state::State;
use crate::split::{self, Piece, Splitter};
use crate::tag::{self, Tagger};
use crate::words::{Buffer, Clusters, Word};
use crate::{Error, conllu};
use dateline_document::{
    By, Deprel, Id, Layer, Name, Report, Sentence, Span, Syntax, Token, Upos, fold,
};
use dateline_learn::ModelFile;
use dateline_rules::{Faults, Library};
use smol_str::SmolStr;

/// The model files as bytes.
#[derive(Clone, Copy, Debug)]
pub struct Models<'b> {
    /// Sentence ends.
    pub splitter: &'b [u8],
    /// Word clusters.
    pub clusters: &'b [u8],
    /// Tagger.
    pub tagger: &'b [u8],
    /// Lemmatiser.
    pub lemmatizer: &'b [u8],
    /// Parser.
    pub parser: &'b [u8],
}

/// Reads syntax. Made once, used from any number of threads.
pub struct Analyser {
    lexicons: Lexicons,
    splitter: Splitter,
    inflections: Inflections,
    clusters: Clusters,
    tagger: Tagger,
    lemmas: Lemmatizer,
    parser: Parser,
    accurate: Option<Accurate>,
    names: Option<(NameModel, Gazetteers)>,
}

/// Scratch space of one reading.
#[derive(Default)]
struct Scratch {
    buffer: Buffer,
    words: Vec<Word>,
    passes: tag::Scratch,
    tags: Vec<u8>,
    state: State,
    keys: Keys,
    accurate: accurate::Scratch,
    lists: Vec<names::Listed>,
    labels: Vec<u8>,
}

impl Analyser {
    /// Reads models and lexicons.
    ///
    /// # Errors
    /// A damaged model file, or the faults of the stage's lexicons.
    pub fn new(models: Models<'_>, library: &Library) -> Result<Self, Error> {
        let lexicons = Lexicons::read(library)?;
        let mut faults = Faults::default();
        let inflections = Inflections::read(library, &mut faults);
        faults.or(())?;
        let splitter = Splitter::read(&ModelFile::read("splitter.model", models.splitter)?)?;
        let clusters = Clusters::read(&ModelFile::read("clusters.model", models.clusters)?)?;
        let file = ModelFile::read("tagger.model", models.tagger)?;
        let tagger = Tagger::read(&file)?;
        let file = ModelFile::read("lemmatizer.model", models.lemmatizer)?;
        let lemmas = Lemmatizer::read(&file, tagger.tags())?;
        let file = ModelFile::read("parser.model", models.parser)?;
        let parser = Parser::read(&file)?;
        tagger.tags().check(&file)?;
        Ok(Self {
            lexicons,
            splitter,
            inflections,
            clusters,
            tagger,
            lemmas,
            parser,
            accurate: None,
            names: None,
        })
    }

    /// The same with a name model; without one the layer of names stays empty.
    ///
    /// # Errors
    /// A damaged model file, or faults of the gazetteers.
    pub fn with_names(self, model: &[u8], library: &Library) -> Result<Self, Error> {
        let file = ModelFile::read("names.model", model)?;
        let names = NameModel::read(&file)?;
        self.tagger.tags().check(&file)?;
        let gazetteers = Gazetteers::read(library, &self.lexicons)?;
        Ok(Self {
            names: Some((names, gazetteers)),
            ..self
        })
    }

    /// The same in the accurate mode: two beam searches vote with the default parser on every arc, at a
    /// tenth of its speed.
    ///
    /// # Errors
    /// A damaged model file, or one that was not trained with the other models.
    pub fn with_accurate(self, model: &[u8]) -> Result<Self, Error> {
        let file = ModelFile::read("accurate.model", model)?;
        let accurate = Accurate::read(&file, &self.parser)?;
        self.tagger.tags().check(&file)?;
        Ok(Self {
            accurate: Some(accurate),
            ..self
        })
    }

    /// The syntax of a report; nothing for one that is not to be read.
    pub fn analyse(&self, report: &Report) -> Syntax {
        if !report.read {
            return Syntax::default();
        }
        let text = report.text.as_str();
        let areas = split::areas(text, &report.furniture);
        let (spans, pieces) =
            split::split(text, &areas, &self.lexicons, &self.clusters, &self.splitter);
        let mut scratch = Scratch::default();
        let mut syntax = Syntax {
            quotations: split::quotations(text, &areas).into(),
            ..Syntax::default()
        };
        let mut tokens = Vec::with_capacity(spans.len());
        let mut found = Vec::new();
        for piece in pieces {
            let (Some(first), Some(last)) = (
                spans.get(piece.tokens.start),
                spans.get(piece.tokens.end.saturating_sub(1)),
            ) else {
                continue;
            };
            let sentence = syntax.sentences.push(Sentence {
                span: first.join(*last),
                paragraph: piece.paragraph,
                tokens: piece.tokens.start as u32..piece.tokens.end as u32,
                section: None,
            });
            self.sentence(text, &spans, &piece, sentence, &mut scratch, &mut tokens);
            self.find_names(piece.tokens.start, &mut scratch, &mut found);
        }
        let form = |i: usize| tokens.get(i).map_or("", |t: &Token| t.span.of(text));
        names::second_pass(&tokens, form, &mut found);
        syntax.names = found
            .iter()
            .filter_map(|name| layer_name(name, &tokens))
            .collect();
        syntax.tokens = Layer::from(tokens);
        syntax
    }

    fn sentence(
        &self,
        text: &str,
        spans: &[Span],
        piece: &Piece,
        sentence: Id<Sentence>,
        scratch: &mut Scratch,
        tokens: &mut Vec<Token>,
    ) {
        let start = piece.tokens.start;
        let spans = spans.get(piece.tokens.clone()).unwrap_or(&[]);
        scratch.words.clear();
        for span in spans {
            let word = scratch.buffer.word(span.of(text), &self.clusters);
            scratch.words.push(word);
        }
        self.read_words(scratch);
        for (i, span) in spans.iter().enumerate() {
            let tag = scratch.tags.get(i).copied().unwrap_or(0);
            let (upos, xpos) = self.tagger.tags().tag(tag);
            let (head, deprel) = self.parser.arc(&scratch.state, i);
            let form = span.of(text);
            let folded = folded(form);
            let case = scratch.words.get(i).map_or(0, |w| w.case);
            tokens.push(Token {
                span: *span,
                sentence,
                lemma: self.lemma(form, &folded, tag, case),
                folded,
                upos,
                xpos,
                head: head.map(|h| Id::new(start + h as usize)),
                deprel,
            });
        }
    }

    fn tag(&self, scratch: &mut Scratch) {
        self.tagger
            .tag(&scratch.words, &mut scratch.passes, &mut scratch.tags);
    }

    /// Tags and parses the words in `scratch`.
    fn read_words(&self, scratch: &mut Scratch) {
        self.tag(scratch);
        scratch.state.begin(&scratch.words, &scratch.tags, |t| {
            self.tagger.tags().upos(t)
        });
        match &self.accurate {
            None => self.parser.parse(&mut scratch.state, &mut scratch.keys),
            Some(accurate) => accurate.parse(
                &self.parser,
                (&scratch.words, &scratch.tags),
                |t| self.tagger.tags().upos(t),
                &mut scratch.state,
                &mut scratch.keys,
                &mut scratch.accurate,
            ),
        }
    }

    /// Names among the words in `scratch`, whose tags are known.
    fn find_names(&self, offset: usize, scratch: &mut Scratch, found: &mut Vec<Found>) {
        let Some((model, gazetteers)) = &self.names else {
            return;
        };
        gazetteers.look_up(&scratch.words, &mut scratch.lists);
        let context = Context {
            words: &scratch.words,
            tags: &scratch.tags,
            lists: &scratch.lists,
        };
        model.label(context, &mut scratch.labels);
        names::labels::found(&scratch.labels, offset, found);
    }

    fn lemma(&self, form: &str, folded: &str, tag: u8, case: u8) -> SmolStr {
        let guess = if form.is_ascii() {
            self.lemmas.lemma(form, folded, tag, case)
        } else {
            let straight = form.replace(['\u{2018}', '\u{2019}'], "'");
            self.lemmas.lemma(&straight, folded, tag, case)
        };
        let (upos, xpos) = self.tagger.tags().tag(tag);
        if upos != Upos::Verb {
            return guess;
        }
        self.inflections
            .mend(folded, &xpos, &guess)
            .unwrap_or(guess)
    }

    /// Analyses sentences that are tokens already; their own analysis is replaced.
    pub fn analyse_tokens(&self, sentences: &mut [conllu::Sentence]) {
        let mut scratch = Scratch::default();
        for sentence in sentences {
            scratch.words.clear();
            for word in &sentence.words {
                scratch
                    .words
                    .push(scratch.buffer.word(&word.form, &self.clusters));
            }
            self.read_words(&mut scratch);
            for (i, word) in sentence.words.iter_mut().enumerate() {
                let tag = scratch.tags.get(i).copied().unwrap_or(0);
                let (head, deprel) = self.parser.arc(&scratch.state, i);
                (word.upos, word.xpos) = self.tagger.tags().tag(tag);
                let case = scratch.words.get(i).map_or(0, |w| w.case);
                word.lemma = self.lemma(&word.form, &folded(&word.form), tag, case);
                word.head = Some(head.map_or(0, |h| u32::from(h) + 1));
                word.deprel = Some(deprel);
                word.feats = SmolStr::new_static("_");
            }
        }
    }
}

fn layer_name(name: &Found, tokens: &[Token]) -> Option<Name> {
    const FIRST: By = By::fixed("model/names");
    const SECOND: By = By::fixed("model/names:repeated");
    let tokens = tokens.get(name.tokens.clone())?;
    Some(Name {
        span: tokens.first()?.span.join(tokens.last()?.span),
        kind: name.class.kind(),
        by: if name.repeated { SECOND } else { FIRST },
    })
}

impl Analyser {
    /// The names of one document's sentences of tokens, as token numbers within each sentence.
    pub fn names_of_tokens(&self, document: &[Vec<SmolStr>]) -> Vec<Vec<Found>> {
        let mut scratch = Scratch::default();
        let (mut tokens, mut forms, mut found) = (Vec::new(), Vec::new(), Vec::new());
        let mut starts = Vec::new();
        for (number, sentence) in document.iter().enumerate() {
            starts.push(tokens.len());
            scratch.words.clear();
            for form in sentence {
                let word = scratch.buffer.word(form, &self.clusters);
                scratch.words.push(word);
            }
            self.tag(&mut scratch);
            self.find_names(tokens.len(), &mut scratch, &mut found);
            for (form, tag) in sentence.iter().zip(&scratch.tags) {
                let (upos, xpos) = self.tagger.tags().tag(*tag);
                tokens.push(Token {
                    span: Span::default(),
                    sentence: Id::new(number),
                    folded: folded(form),
                    lemma: SmolStr::default(),
                    upos,
                    xpos,
                    head: None,
                    deprel: Deprel::Dep,
                });
                forms.push(form.as_str());
            }
        }
        let form = |i: usize| forms.get(i).copied().unwrap_or("");
        names::second_pass(&tokens, form, &mut found);
        let mut out = vec![Vec::new(); document.len()];
        for mut name in found {
            let number = starts
                .partition_point(|s| *s <= name.tokens.start)
                .saturating_sub(1);
            let start = starts.get(number).copied().unwrap_or(0);
            name.tokens = name.tokens.start - start..name.tokens.end - start;
            if let Some(list) = out.get_mut(number) {
                list.push(name);
            }
        }
        out
    }
}

/// The folded form; short ASCII words are made without asking for memory.
fn folded(form: &str) -> SmolStr {
    let mut buffer = [0u8; 23];
    if form.is_ascii()
        && let Some(buffer) = buffer.get_mut(..form.len())
    {
        buffer.copy_from_slice(form.as_bytes());
        buffer.make_ascii_lowercase();
        if let Ok(lower) = std::str::from_utf8(buffer) {
            return lower.into();
        }
    }
    fold(form).into()
}
