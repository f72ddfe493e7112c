//! The tagger: a greedy left-to-right averaged perceptron over joint tags.

use crate::tags::TagSet;
use crate::words::Word;
use dateline_learn::{Error, FileWriter, Hash, ModelFile, Sparse, Weights, Writer, best};

/// Number of feature templates.
pub const TEMPLATES: usize = 53;

/// A frozen tagger.
pub struct Tagger {
    weights: Sparse,
    tags: TagSet,
}

/// The features of word `i`, given the tags already chosen for the words before it.
#[inline]
pub fn keys(words: &[Word], tags: &[u8], i: usize) -> [u32; TEMPLATES] {
    const EDGE: Word = Word {
        form: 1,
        lower: 1,
        prefix: [1; 4],
        suffix: [1; 5],
        shape: 1,
        look: 16,
        cluster: [255; 3],
        case: 255,
    };
    let at = |d: isize| -> &Word {
        i.checked_add_signed(d)
            .and_then(|j| words.get(j))
            .unwrap_or(&EDGE)
    };
    let tag = |d: usize| -> u32 {
        i.checked_sub(d)
            .and_then(|j| tags.get(j))
            .map_or(255, |t| u32::from(*t))
    };
    let (p2, p1, w, n1, n2) = (at(-2), at(-1), at(0), at(1), at(2));
    let (t1, t2) = (tag(1), tag(2));
    let tt = t1 << 8 | t2;
    let c = |w: &Word| u32::from(w.cluster[0]);
    let case = |w: &Word| u32::from(w.case) << 8 | w.look;
    let h = Hash::new;
    [
        h(0).key(),
        h(1).with(w.form).key(),
        h(2).with(w.lower).key(),
        h(3).with(w.prefix[0]).key(),
        h(4).with(w.prefix[1]).key(),
        h(5).with(w.prefix[2]).key(),
        h(6).with(w.prefix[3]).key(),
        h(7).with(w.suffix[0]).key(),
        h(8).with(w.suffix[1]).key(),
        h(9).with(w.suffix[2]).key(),
        h(10).with(w.suffix[3]).key(),
        h(11).with(w.suffix[4]).key(),
        h(12).with(w.shape).key(),
        h(13).with(w.look).with(p1.look).key(),
        h(14).with(c(w)).key(),
        h(15).with(u32::from(w.cluster[1])).key(),
        h(16).with(t1).key(),
        h(17).with(tt).key(),
        h(18).with(t1).with(w.lower).key(),
        h(19).with(tt).with(w.lower).key(),
        h(20).with(t1).with(w.suffix[2]).key(),
        h(21).with(t1).with(c(w)).key(),
        h(22).with(t1).with(n1.lower).key(),
        h(23).with(t1).with(c(w)).with(c(n1)).key(),
        h(24).with(p1.lower).key(),
        h(25).with(p2.lower).key(),
        h(26).with(n1.lower).key(),
        h(27).with(n2.lower).key(),
        h(28).with(p1.lower).with(w.lower).key(),
        h(29).with(w.lower).with(n1.lower).key(),
        h(30).with(p1.lower).with(n1.lower).key(),
        h(31).with(c(p1)).with(c(w)).key(),
        h(32).with(c(w)).with(c(n1)).key(),
        h(33).with(c(n1)).key(),
        h(34).with(c(n2)).key(),
        h(35).with(c(n1)).with(c(n2)).key(),
        h(36).with(n1.suffix[2]).key(),
        h(37).with(n1.suffix[1]).with(w.suffix[1]).key(),
        h(38).with(p1.suffix[2]).key(),
        h(39).with(n1.shape).with(w.shape).key(),
        h(40).with(p1.shape).with(w.shape).key(),
        h(41).with(n2.suffix[2]).key(),
        h(42).with(w.lower).with(c(n1)).key(),
        h(43).with(w.suffix[2]).with(c(n1)).key(),
        h(44).with(w.look).with(w.suffix[2]).key(),
        h(45).with(w.lower).with(n1.suffix[2]).key(),
        h(46).with(t1).with(w.look).with(n1.look).key(),
        h(47).with(w.form).with(u32::from(i == 0)).key(),
        h(48).with(tt).with(c(w)).key(),
        h(49).with(w.lower).with(n1.lower).with(n2.lower).key(),
        h(50).with(case(w)).with(u32::from(i == 0)).key(),
        h(51).with(case(w)).with(case(p1)).with(case(n1)).key(),
        h(52).with(case(w)).with(t1).key(),
    ]
}

/// Tags `words` with `weights`; `scores` is scratch space of one cell a tag.
pub fn tag(weights: &impl Weights, words: &[Word], scores: &mut [i32], tags: &mut Vec<u8>) {
    tags.clear();
    for i in 0..words.len() {
        let keys = keys(words, tags, i);
        scores.fill(0);
        weights.add(&keys, scores);
        tags.push(best(scores, |_| true).unwrap_or(0) as u8);
    }
}

impl Tagger {
    /// Of learnt parts.
    pub fn of(weights: Sparse, tags: TagSet) -> Self {
        Self { weights, tags }
    }

    /// Its tags.
    pub fn tags(&self) -> &TagSet {
        &self.tags
    }

    /// Appends the tagger's sections.
    pub fn write(&self, file: &mut FileWriter) {
        self.tags.write_section(file);
        let mut w = Writer::new();
        self.weights.write(&mut w);
        file.section("tagger", &w.finish());
    }

    /// Reads the tagger's sections.
    pub fn read(file: &ModelFile<'_>) -> Result<Self, Error> {
        Ok(Self {
            tags: file.section("tags", TagSet::read)?,
            weights: file.section("tagger", Sparse::read)?,
        })
    }

    /// Tags one sentence.
    pub fn tag(&self, words: &[Word], tags: &mut Vec<u8>) {
        let mut scores = [0i32; 255];
        tag(
            &self.weights,
            words,
            &mut scores[..self.tags.len().min(255)],
            tags,
        );
    }
}
