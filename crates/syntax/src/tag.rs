//! The tagger: two greedy left-to-right passes of a linear model over joint tags. The second looks
//! again at words of which the first was not sure, and sees what the first made of both sides.

use crate::tags::TagSet;
use crate::words::Word;
use dateline_learn::{Error, FileWriter, Hash, ModelFile, Reader, Sparse, Writer};

/// Number of feature templates.
pub const TEMPLATES: usize = 53;

/// Number of feature templates of the second pass.
pub const SECOND: usize = 68;

/// A frozen tagger.
pub struct Tagger {
    first: Sparse,
    second: Sparse,
    tags: TagSet,
    /// A first tag that leads by less is looked at again.
    sure: i32,
    /// How many times the first pass's scores count in the second.
    trust: i32,
}

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

/// The features of word `i`, given the tags already chosen for the words before it.
#[inline]
pub fn keys(words: &[Word], tags: &[u8], i: usize) -> [u32; TEMPLATES] {
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

/// The features of word `i` on the second look: `first` holds the first pass's tags of all words,
/// `tags` what has been decided for the words before it.
#[inline]
pub fn second_keys(words: &[Word], first: &[u8], tags: &[u8], i: usize) -> [u32; SECOND] {
    let at = |d: isize| -> &Word {
        i.checked_add_signed(d)
            .and_then(|j| words.get(j))
            .unwrap_or(&EDGE)
    };
    let left = |d: usize| -> u32 {
        i.checked_sub(d)
            .and_then(|j| tags.get(j))
            .map_or(255, |t| u32::from(*t))
    };
    let right = |d: usize| -> u32 { first.get(i + d).map_or(255, |t| u32::from(*t)) };
    let (p2, p1, w, n1, n2) = (at(-2), at(-1), at(0), at(1), at(2));
    let (l1, l2, l3) = (left(1), left(2), left(3));
    let (f, r1, r2, r3) = (right(0), right(1), right(2), right(3));
    let (ll, rr) = (l1 << 8 | l2, r1 << 8 | r2);
    let c = |w: &Word| u32::from(w.cluster[0]);
    let case = |w: &Word| u32::from(w.case) << 8 | w.look;
    let h = |template: u32| Hash::new(100 + template);
    [
        h(0).with(f).key(),
        h(1).with(w.form).key(),
        h(2).with(w.lower).key(),
        h(3).with(w.prefix[1]).key(),
        h(4).with(w.prefix[2]).key(),
        h(5).with(w.suffix[0]).key(),
        h(6).with(w.suffix[1]).key(),
        h(7).with(w.suffix[2]).key(),
        h(8).with(w.suffix[3]).key(),
        h(9).with(w.shape).key(),
        h(10).with(case(w)).with(u32::from(i == 0)).key(),
        h(11).with(c(w)).key(),
        h(12).with(l1).key(),
        h(13).with(ll).key(),
        h(14).with(r1).key(),
        h(15).with(rr).key(),
        h(16).with(l1).with(r1).key(),
        h(17).with(ll).with(r1).key(),
        h(18).with(l1).with(rr).key(),
        h(19).with(ll).with(rr).key(),
        h(20).with(ll).with(l3).key(),
        h(21).with(rr).with(r3).key(),
        h(22).with(l1).with(w.lower).key(),
        h(23).with(r1).with(w.lower).key(),
        h(24).with(l1).with(r1).with(w.lower).key(),
        h(25).with(ll).with(w.lower).key(),
        h(26).with(rr).with(w.lower).key(),
        h(27).with(l1).with(r1).with(w.suffix[2]).key(),
        h(28).with(l1).with(r1).with(c(w)).key(),
        h(29).with(l1).with(w.suffix[2]).key(),
        h(30).with(r1).with(w.suffix[2]).key(),
        h(31).with(f).with(w.lower).key(),
        h(32).with(f).with(l1).with(r1).key(),
        h(33).with(f).with(ll).key(),
        h(34).with(f).with(rr).key(),
        h(35).with(f).with(w.suffix[2]).key(),
        h(36).with(f).with(c(w)).key(),
        h(37).with(f).with(n1.lower).key(),
        h(38).with(f).with(p1.lower).key(),
        h(39).with(p1.lower).key(),
        h(40).with(n1.lower).key(),
        h(41).with(p2.lower).key(),
        h(42).with(n2.lower).key(),
        h(43).with(p1.lower).with(w.lower).key(),
        h(44).with(w.lower).with(n1.lower).key(),
        h(45).with(p1.lower).with(n1.lower).key(),
        h(46).with(p1.lower).with(r1).key(),
        h(47).with(l1).with(n1.lower).key(),
        h(48).with(p1.lower).with(r1).with(w.suffix[2]).key(),
        h(49).with(l1).with(n1.lower).with(w.suffix[2]).key(),
        h(50).with(w.lower).with(n1.lower).with(r2).key(),
        h(51).with(p1.lower).with(w.lower).with(r1).key(),
        h(52).with(p2.lower).with(p1.lower).key(),
        h(53).with(n1.lower).with(n2.lower).key(),
        h(54).with(c(p1)).with(c(w)).with(c(n1)).key(),
        h(55).with(w.lower).with(c(n1)).key(),
        h(56).with(c(p1)).with(w.lower).key(),
        h(57).with(case(w)).with(case(n1)).with(r1).key(),
        h(58).with(case(w)).with(case(p1)).with(l1).key(),
        h(59).with(case(w)).with(l1).with(r1).key(),
        h(60).with(n1.suffix[2]).with(w.suffix[2]).key(),
        h(61).with(p1.suffix[2]).with(w.suffix[2]).key(),
        h(62).with(w.suffix[1]).with(l1).with(rr).key(),
        h(63).with(w.suffix[1]).with(ll).with(r1).key(),
        h(64).with(w.lower).with(p2.lower).key(),
        h(65).with(w.lower).with(n2.lower).key(),
        h(66).with(r1).with(n2.lower).with(f).key(),
        h(67)
            .with(words.last().map_or(0, |w| w.lower))
            .with(f)
            .with(u32::from(i == 0))
            .key(),
    ]
}

/// The best class and by how much it leads.
pub fn lead(scores: &[i32]) -> (u8, i32) {
    let (mut best, mut top, mut second) = (0, i32::MIN, i32::MIN);
    for (class, &score) in scores.iter().enumerate() {
        if score > top {
            second = top;
            (best, top) = (class, score);
        } else if score > second {
            second = score;
        }
    }
    (best as u8, top.saturating_sub(second))
}

/// What the passes write into.
#[derive(Clone, Debug, Default)]
pub struct Scratch {
    /// The first pass's tags.
    pub first: Vec<u8>,
    /// Words to be looked at again.
    pub again: Vec<bool>,
    /// For each of these the first pass's scores, one a tag.
    pub scores: Vec<i32>,
}

/// The first pass: tags, and which of them lead by less than `sure`.
pub fn first_pass(weights: &Sparse, words: &[Word], sure: i32, out: &mut Scratch) {
    out.first.clear();
    out.again.clear();
    out.scores.clear();
    let classes = weights.classes();
    for i in 0..words.len() {
        let keys = keys(words, &out.first, i);
        let mut scores = [0i32; 256];
        weights.add256(&keys, &mut scores);
        let (tag, lead) = lead(&scores[..classes.min(256)]);
        out.first.push(tag);
        out.again.push(lead < sure);
        if lead < sure {
            out.scores.extend(&scores[..classes.min(256)]);
        }
    }
}

/// The second pass over what the first left: it corrects the first pass's scores, which count `trust`
/// times.
pub fn second_pass(
    weights: &Sparse,
    words: &[Word],
    scratch: &Scratch,
    trust: i32,
    tags: &mut Vec<u8>,
) {
    tags.clear();
    let classes = weights.classes();
    let mut known = scratch.scores.chunks_exact(classes.max(1));
    for (i, (first, again)) in scratch.first.iter().zip(&scratch.again).enumerate() {
        if !again {
            tags.push(*first);
            continue;
        }
        let keys = second_keys(words, &scratch.first, tags, i);
        let mut scores = [0i32; 256];
        for (score, known) in scores.iter_mut().zip(known.next().unwrap_or(&[])) {
            *score = *known * trust;
        }
        weights.add256(&keys, &mut scores);
        tags.push(lead(&scores[..classes.min(256)]).0);
    }
}

impl Tagger {
    /// Of learnt parts.
    pub fn of(first: Sparse, second: Sparse, tags: TagSet, (sure, trust): (i32, i32)) -> Self {
        Self {
            first,
            second,
            tags,
            sure,
            trust,
        }
    }

    /// Its tags.
    pub fn tags(&self) -> &TagSet {
        &self.tags
    }

    /// Appends the tagger's sections.
    pub fn write(&self, file: &mut FileWriter) {
        self.tags.write_section(file);
        for (name, table) in [("first pass", &self.first), ("second pass", &self.second)] {
            let mut w = Writer::new();
            table.write_packed(&mut w);
            file.section(name, &w.finish());
        }
        let mut w = Writer::new();
        w.number(self.sure.unsigned_abs().into());
        w.number(self.trust.unsigned_abs().into());
        file.section("passes", &w.finish());
    }

    /// Reads the tagger's sections.
    pub fn read(file: &ModelFile<'_>) -> Result<Self, Error> {
        let small = |r: &mut Reader<'_>| r.count(1 << 16).map(|n| n as i32);
        let (sure, trust) = file.section("passes", |r| Ok((small(r)?, small(r)?)))?;
        Ok(Self {
            tags: file.section("tags", TagSet::read)?,
            first: file.section("first pass", Sparse::read_packed)?,
            second: file.section("second pass", Sparse::read_packed)?,
            sure,
            trust,
        })
    }

    /// Tags one sentence.
    pub fn tag(&self, words: &[Word], scratch: &mut Scratch, tags: &mut Vec<u8>) {
        first_pass(&self.first, words, self.sure, scratch);
        second_pass(&self.second, words, scratch, self.trust, tags);
    }
}
