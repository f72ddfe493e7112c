//! Trains the name model: `names.model`. The corpora annotate differently; what each calls a class is
//! mapped here, titles are cut off persons, and nationalities are marked everywhere as in the one
//! corpus that has them.

use super::Failure;
use super::corpora::Corpora;
use crate::ner_eval::{self, Tagged};
use dateline_document::{Span, fold};
use dateline_learn::{FileWriter, Freeze, ModelFile, Perceptron, Random, Weights, best};
use dateline_rules::{Library, Source};
use dateline_syntax::names::labels::{LABELS, may_follow};
use dateline_syntax::names::{Class, Context, Gazetteers, Label, NameModel, keys};
use dateline_syntax::tag::Tagger;
use dateline_syntax::words::{Buffer, Clusters, Word};
use dateline_syntax::{Lexicons, split};
use std::collections::{BTreeMap, BTreeSet, HashSet};

const ROUNDS: usize = 8;
/// Sentences in a thousand of the silver corpus that a round sees: it is ten times the others.
const SILVER_SHARE: u32 = 400;
/// Words of names in a thousand that a round does not show.
const BLANKED: u32 = 200;
const FREEZE: Freeze = Freeze {
    scale: 4.0,
    min_updates: 3,
    min_weight: 1,
};

/// A corpus of names and what its classes are here.
struct NameCorpus {
    corpus: &'static str,
    classes: &'static [(&'static str, Class)],
    silver: bool,
}

const SOURCES: &[NameCorpus] = &[
    NameCorpus {
        corpus: "gmb-train",
        classes: &[
            ("geo", Class::Place),
            ("gpe", Class::People),
            ("org", Class::Organization),
            ("per", Class::Person),
            ("eve", Class::Event),
        ],
        silver: true,
    },
    NameCorpus {
        corpus: "uner-ewt-dev",
        classes: &[
            ("PER", Class::Person),
            ("LOC", Class::Place),
            ("ORG", Class::Organization),
        ],
        silver: false,
    },
    NameCorpus {
        corpus: "wikigold",
        classes: &[
            ("PER", Class::Person),
            ("LOC", Class::Place),
            ("ORG", Class::Organization),
        ],
        silver: false,
    },
    NameCorpus {
        corpus: "gum-names-train",
        classes: &[
            ("PER", Class::Person),
            ("LOC", Class::Place),
            ("ORG", Class::Organization),
            ("EVENT", Class::Event),
        ],
        silver: false,
    },
    NameCorpus {
        corpus: "crossner-politics-train",
        classes: POLITICS,
        silver: false,
    },
    NameCorpus {
        corpus: "crossner-politics-dev",
        classes: POLITICS,
        silver: false,
    },
];

const POLITICS: &[(&str, Class)] = &[
    ("politician", Class::Person),
    ("person", Class::Person),
    ("country", Class::Place),
    ("location", Class::Place),
    ("organisation", Class::Organization),
    ("politicalparty", Class::Organization),
    ("election", Class::Event),
    ("event", Class::Event),
];

/// A sentence as the learner sees it.
pub(crate) struct Example {
    words: Vec<Word>,
    tags: Vec<u8>,
    lists: Vec<u32>,
    labels: Vec<u8>,
    silver: bool,
}

impl Example {
    fn context(&self) -> Context<'_> {
        Context {
            words: &self.words,
            tags: &self.tags,
            lists: &self.lists,
        }
    }
}

/// What examples are made with.
pub(crate) struct Maker {
    lexicons: Lexicons,
    gazetteers: Gazetteers,
    clusters: Clusters,
    tagger: Tagger,
    titles: HashSet<Vec<String>>,
    peoples: BTreeSet<String>,
    library: Library,
}

/// The file with the name model.
pub(crate) fn train(
    corpora: &Corpora,
    clusters: Clusters,
    tagger: &[u8],
    held_out: &[&str],
) -> Result<FileWriter, Failure> {
    let maker = Maker::new(corpora, clusters, tagger)?;
    let examples = maker.examples(corpora, held_out)?;
    let weights = learn(&examples).freeze_sparse(FREEZE);
    eprintln!(
        "names: {} sentences, {} rows, {} weights",
        examples.len(),
        weights.len(),
        weights.weights()
    );
    let mut file = FileWriter::new();
    maker.tagger.tags().write_section(&mut file);
    NameModel::of(weights).write(&mut file);
    Ok(file)
}

fn learn(examples: &[Example]) -> Perceptron {
    let mut weights = Perceptron::new(LABELS);
    let mut random = Random::new(5);
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut history: Vec<u8> = Vec::new();
    for _ in 0..ROUNDS {
        random.shuffle(&mut order);
        for example in order.iter().filter_map(|i| examples.get(*i)) {
            if example.silver && !random.chance(SILVER_SHARE) {
                continue;
            }
            let mut words = example.words.clone();
            blank(&mut words, &example.labels, &mut random);
            let context = Context {
                words: &words,
                ..example.context()
            };
            history.clear();
            let last = example.labels.len().saturating_sub(1);
            for (i, gold) in example.labels.iter().enumerate() {
                let keys = keys(context, &history, i);
                let mut scores = [0i32; LABELS];
                weights.tick();
                weights.add(&keys, &mut scores);
                let previous = history.last().copied().unwrap_or(0);
                let allowed = |next: usize| may_follow(previous, next as u8, i == last);
                let guess = best(&scores, allowed).unwrap_or(0);
                let gold = usize::from(*gold);
                // After a wrong label the right one may be out of reach: nothing is learnt there.
                if guess != gold && allowed(gold) {
                    weights.correct(&keys, gold, guess);
                }
                history.push(guess as u8);
            }
        }
    }
    weights
}

/// Hides the letters of some names' words, so that context, shape and lists learn to speak for
/// names that no corpus knows.
fn blank(words: &mut [Word], labels: &[u8], random: &mut Random) {
    for (word, label) in words.iter_mut().zip(labels) {
        if *label != 0 && random.chance(BLANKED) {
            *word = Word {
                form: 0,
                lower: 0,
                prefix: [0; 4],
                suffix: [0; 5],
                cluster: [0; 3],
                case: 0,
                ..*word
            };
        }
    }
}

impl Maker {
    /// Reads what examples are made with.
    pub(crate) fn new(
        corpora: &Corpora,
        clusters: Clusters,
        tagger: &[u8],
    ) -> Result<Self, Failure> {
        let sources = dateline_data_en::FILES
            .iter()
            .map(|(path, text)| Source { path, text });
        let library = Library::read(sources).map_err(|e| e.to_string())?;
        let lexicons = Lexicons::read(&library).map_err(|e| e.to_string())?;
        let gazetteers = Gazetteers::read(&library, &lexicons).map_err(|e| e.to_string())?;
        let mut titles = HashSet::new();
        if let Some(list) = library.lexicon("actor/titles") {
            for row in &list.rows {
                let title = list.cell(row, "id");
                titles.insert(title.split(' ').map(fold).collect());
            }
        }
        Ok(Self {
            tagger: Tagger::read(&ModelFile::read("tagger.model", tagger)?)?,
            peoples: peoples(corpora)?,
            lexicons,
            gazetteers,
            clusters,
            titles,
            library,
        })
    }

    fn examples(&self, corpora: &Corpora, held_out: &[&str]) -> Result<Vec<Example>, Failure> {
        let open: HashSet<String> = corpora
            .treebanks()?
            .iter()
            .map(|s| {
                s.words
                    .iter()
                    .map(|w| w.form.as_str())
                    .collect::<Vec<_>>()
                    .join(" ")
            })
            .collect();
        let mut out = Vec::new();
        for source in SOURCES.iter().filter(|s| !held_out.contains(&s.corpus)) {
            let (path, text) = corpora.text(source.corpus)?;
            let mut sentences = ner_eval::read(&path, &text)?;
            if source.corpus == "gum-names-train" {
                // Texts that may not be used commercially stand in this file too.
                sentences.retain(|s| open.contains(&s.forms.join(" ")));
            }
            let mut buffer = Buffer::default();
            for sentence in &sentences {
                out.push(self.example(sentence, source.classes, source.silver, &mut buffer));
            }
        }
        self.draw(corpora, &mut out)?;
        Ok(out)
    }

    /// Sentences of the grammar with names of the lexicons.
    fn draw(&self, corpora: &Corpora, out: &mut Vec<Example>) -> Result<(), Failure> {
        let mut buffer = Buffer::default();
        for drawn in corpora.named(&self.library, &self.lexicons)? {
            let mut names = vec![None; drawn.words.len()];
            // A name inside another is part of it: the outer one comes later.
            for (i, (range, class)) in drawn.names.into_iter().enumerate() {
                names[range].fill(Some((i, class)));
            }
            let forms = drawn.words.iter().map(|w| w.form.as_str());
            let words = forms.map(|f| buffer.word(f, &self.clusters)).collect();
            out.push(self.finish(words, labels(&names), false));
        }
        Ok(())
    }

    /// A corpus sentence in our tokens, with our classes.
    fn example(
        &self,
        sentence: &Tagged,
        classes: &[(&str, Class)],
        silver: bool,
        buffer: &mut Buffer,
    ) -> Example {
        let (forms, labels) = self.convert(sentence, classes);
        let words = forms.iter().map(|f| buffer.word(f, &self.clusters));
        self.finish(words.collect(), labels, silver)
    }

    /// Tags and gazetteers of the words.
    fn finish(&self, words: Vec<Word>, labels: Vec<u8>, silver: bool) -> Example {
        let (mut tags, mut lists) = (Vec::new(), Vec::new());
        self.tagger.tag(&words, &mut tags);
        self.gazetteers.look_up(&words, &mut lists);
        Example {
            words,
            tags,
            lists,
            labels,
            silver,
        }
    }

    /// Our tokens and labels of a corpus sentence.
    pub(crate) fn convert(
        &self,
        sentence: &Tagged,
        classes: &[(&str, Class)],
    ) -> (Vec<String>, Vec<u8>) {
        let mut forms: Vec<String> = Vec::new();
        let mut names: Vec<Option<(usize, Class)>> = Vec::new();
        let (mut name, mut last_class) = (0, None);
        for (form, tag) in sentence.forms.iter().zip(&sentence.tags) {
            let class = tag.get(2..).and_then(|t| {
                let found = classes.iter().find(|(name, _)| *name == t);
                found.map(|(_, class)| *class)
            });
            // "Prime" and "Minister" begin two names in the silver corpus: persons side by side are one.
            let joined = class == Some(Class::Person) && last_class == class;
            name += usize::from(!tag.starts_with('I') && !joined);
            last_class = class;
            let spans = split::tokens(form, Span::new(0, form.len() as u32), &self.lexicons);
            let mut open = class.map(|c| (name, c));
            for (i, span) in spans.iter().enumerate() {
                let part = span.of(form);
                // "Saudi-led": the name ends at the hyphen.
                let rest = spans.get(i + 1).map_or("", |s| s.of(form));
                if i > 0 && part == "-" && rest.chars().all(char::is_lowercase) {
                    open = None;
                }
                forms.push(part.to_owned());
                names.push(open.map(|(name, class)| match class {
                    Class::People if self.is_state(part) => (name, Class::Place),
                    other => (name, other),
                }));
            }
        }
        self.cut_titles(&forms, &mut names);
        self.mark_peoples(&forms, &mut names);
        (forms, labels(&names))
    }

    /// The lists know the word as a state or place and not as a people: the silver corpus calls some
    /// states what it calls nationalities.
    fn is_state(&self, form: &str) -> bool {
        let mut lists = Vec::new();
        self.gazetteers
            .look_up(&[Word::of(form, &self.clusters)], &mut lists);
        lists.first().is_some_and(|classes| classes & 3 == 1)
    }

    /// Titles and nationalities at the front of persons are not part of the name.
    fn cut_titles(&self, forms: &[String], names: &mut [Option<(usize, Class)>]) {
        let mut i = 0;
        while i < names.len() {
            let Some((name, Class::Person)) = names[i] else {
                i += 1;
                continue;
            };
            let end = (i..names.len())
                .find(|j| names[*j] != Some((name, Class::Person)))
                .unwrap_or(names.len());
            let mut start = i;
            while start < end {
                let longest = (1..=6.min(end - start)).rev().find(|n| {
                    let words: Vec<String> =
                        forms[start..start + n].iter().map(|f| fold(f)).collect();
                    self.titles.contains(&words)
                });
                let length = match longest {
                    Some(n) => n,
                    None if end - start > 1 && self.peoples.contains(&forms[start]) => 1,
                    None => break,
                };
                names[start..start + length].fill(None);
                start += length;
            }
            i = end;
        }
    }

    /// Nationalities outside names.
    fn mark_peoples(&self, forms: &[String], names: &mut [Option<(usize, Class)>]) {
        for (i, form) in forms.iter().enumerate() {
            if names[i].is_none() && self.peoples.contains(form) && !self.is_state(form) {
                names[i] = Some((usize::MAX - i, Class::People));
            }
        }
    }
}

fn labels(names: &[Option<(usize, Class)>]) -> Vec<u8> {
    let same =
        |i: Option<usize>, name| i.and_then(|i| names.get(i)).copied().flatten() == Some(name);
    let label = |i: usize| {
        let Some(name) = names.get(i).copied().flatten() else {
            return Label::Outside;
        };
        match (same(i.checked_sub(1), name), same(Some(i + 1), name)) {
            (false, false) => Label::Unit(name.1),
            (false, true) => Label::Begin(name.1),
            (true, true) => Label::Inside(name.1),
            (true, false) => Label::Last(name.1),
        }
    };
    (0..names.len()).map(|i| label(i).number()).collect()
}

/// Forms that the silver corpus calls nationalities and hardly ever places.
fn peoples(corpora: &Corpora) -> Result<BTreeSet<String>, Failure> {
    let (path, text) = corpora.text("gmb-train")?;
    let mut counts: BTreeMap<String, [u32; 2]> = BTreeMap::new();
    for sentence in ner_eval::read(&path, &text)? {
        for (form, tag) in sentence.forms.iter().zip(&sentence.tags) {
            let slot = match tag.as_str() {
                "B-gpe" => 0,
                "B-geo" => 1,
                _ => continue,
            };
            counts.entry(form.clone()).or_default()[slot] += 1;
        }
    }
    let kept = counts.into_iter().filter(|(form, [people, place])| {
        form.chars().next().is_some_and(char::is_uppercase) && *people >= 3 && people > &(place * 8)
    });
    Ok(kept.map(|(form, _)| form).collect())
}
