//! One convention out of several: a corpus sentence in our tokens, with our classes.

use super::super::Failure;
use super::super::corpora::Corpora;
use super::silver::Converted;
use crate::ner_eval::{self, Tagged};
use dateline_document::{Span, fold};
use dateline_rules::Library;
use dateline_syntax::names::{Class, Gazetteers, Label};
use dateline_syntax::words::{Clusters, Word};
use dateline_syntax::{Lexicons, split};
use std::collections::{BTreeMap, BTreeSet, HashSet};

impl Lists<'_> {
    /// The lists know the word as a state or place and not as a people: the silver corpus calls some
    /// states what it calls nationalities.
    fn is_state(&self, form: &str) -> bool {
        let mut lists = Vec::new();
        self.gazetteers
            .look_up(&[Word::of(form, &Clusters::none())], &mut lists);
        lists.first().is_some_and(|l| l.is(1) && !l.is(2))
    }

    /// The lists know the word as a people alone.
    fn is_people(&self, form: &str) -> bool {
        let mut lists = Vec::new();
        self.gazetteers
            .look_up(&[Word::of(form, &Clusters::none())], &mut lists);
        lists.first().is_some_and(|l| l.is_only(2))
    }
}

/// Number and class of the name that each token stands in.
pub(super) type Names = Vec<Option<(usize, Class)>>;

/// What sentences are converted with.
pub(super) struct Convention {
    titles: HashSet<Vec<String>>,
    peoples: BTreeSet<String>,
}

/// What tells words apart: the splitter's lexicons and the lists of names.
#[derive(Clone, Copy)]
pub(super) struct Lists<'l> {
    pub(super) lexicons: &'l Lexicons,
    pub(super) gazetteers: &'l Gazetteers,
}

impl Convention {
    pub(super) fn new(corpora: &Corpora, library: &Library) -> Result<Self, Failure> {
        let mut titles = HashSet::new();
        if let Some(list) = library.lexicon("actor/titles") {
            for row in &list.rows {
                let title = list.cell(row, "id");
                titles.insert(title.split(' ').map(fold).collect());
            }
        }
        let peoples = peoples(corpora)?;
        Ok(Self { titles, peoples })
    }

    /// Our tokens and labels of a corpus sentence.
    pub(super) fn convert(
        &self,
        lists: Lists<'_>,
        sentence: &Tagged,
        classes: &[(&str, Class)],
    ) -> Converted {
        let mut forms: Vec<String> = Vec::new();
        let mut names = Names::new();
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
            let spans = split::tokens(form, Span::new(0, form.len() as u32), lists.lexicons);
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
                    Class::People if lists.is_state(part) => (name, Class::Place),
                    other => (name, other),
                }));
            }
        }
        self.cut_titles(&forms, &mut names);
        Converted { forms, names }
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
    pub(super) fn mark_peoples(&self, lists: Lists<'_>, sentence: &mut Converted) {
        let Converted { forms, names } = sentence;
        for (i, form) in forms.iter().enumerate() {
            let known = self.peoples.contains(form) || lists.is_people(form);
            if names[i].is_none() && known && !lists.is_state(form) {
                names[i] = Some((usize::MAX - i, Class::People));
            }
        }
    }
}

pub(super) fn labels(names: &[Option<(usize, Class)>]) -> Vec<u8> {
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
