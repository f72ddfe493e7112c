//! Trains the name model: `names.model`. The corpora annotate differently; `sources` maps their
//! classes, `convert` brings their spans to one convention, `learn` learns, `measure` tells how well
//! corpora that were held out are read.

mod convert;
mod gum;
mod learn;
mod measure;
mod silver;
mod sources;
mod trees;

use super::Failure;
use super::corpora::Corpora;
use crate::ner_eval::{self, Tagged};
use convert::{Convention, Lists};
use dateline_learn::{FileWriter, Freeze, ModelFile};
use dateline_rules::{Library, Source};
use dateline_syntax::Lexicons;
use dateline_syntax::names::{Context, Gazetteers, Listed, NameModel};
use dateline_syntax::tag::Tagger;
use dateline_syntax::words::{Buffer, Clusters, Word};
use sources::{NameCorpus, SOURCES};
use trees::Tree;

const FREEZE: Freeze = Freeze {
    scale: 4.0,
    min_updates: 3,
    min_weight: 1,
};

/// A sentence as the learner sees it.
struct Example {
    words: Vec<Word>,
    tags: Vec<u8>,
    lists: Vec<Listed>,
    labels: Vec<u8>,
    origin: Origin,
    /// How often a round visits it, in thousandths.
    share: u32,
}

/// What kind of corpus a sentence is from.
#[derive(PartialEq)]
enum Origin {
    /// Names marked by hand, or nearly.
    Gold,
    /// Names marked by machine.
    Silver,
    /// No names marked, but proper nouns and how they hang together.
    Tree(Tree),
}

impl Example {
    fn is_tree(&self) -> bool {
        matches!(self.origin, Origin::Tree(_))
    }

    fn context(&self) -> Context<'_> {
        Context {
            words: &self.words,
            tags: &self.tags,
            lists: &self.lists,
        }
    }
}

/// What examples are made with.
struct Maker {
    lexicons: Lexicons,
    gazetteers: Gazetteers,
    clusters: Clusters,
    tagger: Tagger,
    convention: Convention,
    library: Library,
}

/// The file with the name model. Corpora that are held out are measured on.
pub(crate) fn train(
    corpora: &Corpora,
    clusters: Clusters,
    tagger: &[u8],
    held_out: &[&str],
) -> Result<FileWriter, Failure> {
    let maker = Maker::new(corpora, clusters, tagger)?;
    let mut examples = maker.examples(corpora, held_out)?;
    let weights = learn::learn(&mut examples).freeze_sparse(FREEZE);
    eprintln!(
        "names: {} sentences, {} rows, {} weights",
        examples.len(),
        weights.len(),
        weights.weights()
    );
    let model = NameModel::of(weights);
    for name in held_out {
        measure::tell(&maker, &model, corpora, name)?;
    }
    let mut file = FileWriter::new();
    maker.tagger.tags().write_section(&mut file);
    model.write(&mut file);
    Ok(file)
}

impl Maker {
    /// Reads what examples are made with.
    fn new(corpora: &Corpora, clusters: Clusters, tagger: &[u8]) -> Result<Self, Failure> {
        let sources = dateline_data_en::FILES
            .iter()
            .map(|(path, text)| Source { path, text });
        let library = Library::read(sources).map_err(|e| e.to_string())?;
        let lexicons = Lexicons::read(&library).map_err(|e| e.to_string())?;
        let gazetteers = Gazetteers::read(&library, &lexicons).map_err(|e| e.to_string())?;
        Ok(Self {
            tagger: Tagger::read(&ModelFile::read("tagger.model", tagger)?)?,
            convention: Convention::new(corpora, &library)?,
            lexicons,
            gazetteers,
            clusters,
            library,
        })
    }

    fn lists(&self) -> Lists<'_> {
        Lists {
            lexicons: &self.lexicons,
            gazetteers: &self.gazetteers,
        }
    }

    fn examples(&self, corpora: &Corpora, held_out: &[&str]) -> Result<Vec<Example>, Failure> {
        let mut out = Vec::new();
        for source in SOURCES {
            let tagged = match source.corpus {
                // Its names are in the trees' last column.
                treebank @ "gum-open-train" if !held_out.contains(&treebank) => {
                    gum::sentences(corpora, treebank)?
                }
                _ => self.sentences(corpora, source, held_out)?,
            };
            let convert = |s| self.convention.convert(self.lists(), s, source.classes);
            let mut sentences: Vec<_> = tagged.iter().map(convert).collect();
            if source.silver {
                silver::mend(self.lists(), &mut sentences);
            }
            for mut sentence in sentences {
                self.convention.mark_peoples(self.lists(), &mut sentence);
                let forms = sentence.forms.iter().map(String::as_str);
                out.push(self.example(
                    forms,
                    convert::labels(&sentence.names),
                    (origin(source), source.share),
                ));
            }
        }
        self.draw(corpora, &mut out)?;
        for sentence in corpora.treebank("ewt-train")? {
            let tree = Tree::of(&sentence.words);
            let forms = sentence.words.iter().map(|w| w.form.as_str());
            out.push(self.example(forms, tree.labels(), (Origin::Tree(tree), 1000)));
        }
        Ok(out)
    }

    /// The sentences of a corpus without those held out: `name`, or `name#2/5` for the third fifth.
    fn sentences(
        &self,
        corpora: &Corpora,
        source: &NameCorpus,
        held_out: &[&str],
    ) -> Result<Vec<Tagged>, Failure> {
        if held_out.contains(&source.corpus) {
            return Ok(Vec::new());
        }
        let (path, text) = corpora.text(source.corpus)?;
        let mut sentences = ner_eval::read(&path, &text)?;
        for name in held_out {
            if let (name, Some((part, of))) = measure::part(name)
                && name == source.corpus
            {
                let range = measure::range(sentences.len(), part, of);
                sentences.drain(range);
            }
        }
        Ok(sentences)
    }

    /// Sentences of the grammar with names of the lexicons.
    fn draw(&self, corpora: &Corpora, out: &mut Vec<Example>) -> Result<(), Failure> {
        for drawn in corpora.named(&self.library, &self.lexicons)? {
            let mut names = vec![None; drawn.words.len()];
            // A name inside another is part of it: the outer one comes later.
            for (i, (range, class)) in drawn.names.into_iter().enumerate() {
                names[range].fill(Some((i, class)));
            }
            let forms = drawn.words.iter().map(|w| w.form.as_str());
            out.push(self.example(forms, convert::labels(&names), (Origin::Gold, 1000)));
        }
        Ok(())
    }

    /// Tags and gazetteers of the words.
    fn example<'f>(
        &self,
        forms: impl Iterator<Item = &'f str>,
        labels: Vec<u8>,
        (origin, share): (Origin, u32),
    ) -> Example {
        let mut buffer = Buffer::default();
        let words: Vec<Word> = forms.map(|f| buffer.word(f, &self.clusters)).collect();
        let (mut tags, mut lists) = (Vec::new(), Vec::new());
        self.tagger.tag(&words, &mut Default::default(), &mut tags);
        self.gazetteers.look_up(&words, &mut lists);
        Example {
            words,
            tags,
            lists,
            labels,
            origin,
            share,
        }
    }
}

fn origin(source: &NameCorpus) -> Origin {
    match source.silver {
        true => Origin::Silver,
        false => Origin::Gold,
    }
}
