//! Treebank sentences as the learners see them.

use dateline_document::Deprel;
use dateline_syntax::conllu::Sentence;
use dateline_syntax::tags::TagSet;
use dateline_syntax::words::{Buffer, Clusters, Word};
use std::collections::BTreeSet;

/// A sentence with its gold analysis in numbers.
#[derive(Clone)]
pub(crate) struct Example {
    pub(crate) words: Vec<Word>,
    pub(crate) tags: Vec<u8>,
    /// Head of each word; the root is the number of words.
    pub(crate) heads: Vec<u16>,
    pub(crate) labels: Vec<u8>,
}

impl Example {
    /// The sentence the other way round.
    pub(crate) fn turned(&self) -> Self {
        let n = self.heads.len() as u16;
        let turned = |head: &u16| if *head < n { n - 1 - head } else { n };
        Self {
            words: self.words.iter().rev().copied().collect(),
            tags: self.tags.iter().rev().copied().collect(),
            heads: self.heads.iter().rev().map(turned).collect(),
            labels: self.labels.iter().rev().copied().collect(),
        }
    }
}

/// The number of the relation of the root.
pub(crate) fn root(relations: &[Deprel]) -> u8 {
    let root = relations.iter().position(|r| *r == Deprel::Root);
    root.unwrap_or(0) as u8
}

/// The joint tags of the treebanks, in the order of the standard.
pub(crate) fn tag_set(sentences: &[Sentence]) -> TagSet {
    let words = sentences.iter().flat_map(|s| &s.words);
    let order: BTreeSet<_> = words.map(|w| (w.upos, w.xpos.clone())).collect();
    let mut set = TagSet::default();
    for (upos, xpos) in order {
        set.number(upos, &xpos);
    }
    set
}

/// The relations of the treebanks, in the order of their labels.
pub(crate) fn relations(sentences: &[Sentence]) -> Vec<Deprel> {
    let mut out: Vec<Deprel> = sentences
        .iter()
        .flat_map(|s| &s.words)
        .filter_map(|w| w.deprel)
        .collect();
    out.sort_unstable();
    out.dedup();
    out
}

/// Sentences with numbers for tags and relations; words without a known tag get the first.
pub(crate) fn examples(
    sentences: &[Sentence],
    clusters: &Clusters,
    tags: &TagSet,
    relations: &[Deprel],
) -> Vec<Example> {
    let mut buffer = Buffer::default();
    sentences
        .iter()
        .map(|sentence| {
            let words = &sentence.words;
            let root = words.len() as u16;
            Example {
                words: words
                    .iter()
                    .map(|w| buffer.word(&w.form, clusters))
                    .collect(),
                tags: words
                    .iter()
                    .map(|w| tags.find(w.upos, &w.xpos).unwrap_or(0))
                    .collect(),
                heads: words
                    .iter()
                    .map(|w| match w.head {
                        Some(0) | None => root,
                        Some(head) => (head - 1) as u16,
                    })
                    .collect(),
                labels: words
                    .iter()
                    .map(|w| {
                        let number = relations.iter().position(|r| Some(*r) == w.deprel);
                        number.unwrap_or(0) as u8
                    })
                    .collect(),
            }
        })
        .collect()
}
