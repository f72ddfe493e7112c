//! Feature templates of the name model.

use crate::words::Word;
use dateline_learn::Hash;

/// Number of feature templates.
pub const TEMPLATES: usize = 64;

/// What the model sees of a sentence.
#[derive(Clone, Copy)]
pub struct Context<'s> {
    /// Its words.
    pub words: &'s [Word],
    /// Their tags.
    pub tags: &'s [u8],
    /// What the gazetteers say of them.
    pub lists: &'s [u32],
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

/// The features of word `i`, given the labels already chosen for the words before it.
#[inline]
pub fn keys(context: Context<'_>, labels: &[u8], i: usize) -> [u32; TEMPLATES] {
    let index = |d: isize| i.checked_add_signed(d);
    let at = |d: isize| -> &Word { index(d).and_then(|j| context.words.get(j)).unwrap_or(&EDGE) };
    let tag = |d: isize| -> u32 {
        index(d)
            .and_then(|j| context.tags.get(j))
            .map_or(255, |t| u32::from(*t))
    };
    let list = |d: isize| -> u32 {
        index(d)
            .and_then(|j| context.lists.get(j))
            .copied()
            .unwrap_or(0)
    };
    let label = |d: usize| -> u32 {
        i.checked_sub(d)
            .and_then(|j| labels.get(j))
            .map_or(255, |l| u32::from(*l))
    };
    let (p2, p1, w, n1, n2) = (at(-2), at(-1), at(0), at(1), at(2));
    let n3 = at(3);
    let (y1, y2) = (label(1), label(2));
    let c = |w: &Word, grain: usize| u32::from(w.cluster[grain]);
    let case = |w: &Word| u32::from(w.case) << 8 | w.look;
    let first = u32::from(i == 0);
    let h = Hash::new;
    [
        h(0).key(),
        h(1).with(w.form).key(),
        h(2).with(w.lower).key(),
        h(3).with(p1.lower).key(),
        h(4).with(n1.lower).key(),
        h(5).with(p2.lower).key(),
        h(6).with(n2.lower).key(),
        h(7).with(c(w, 0)).key(),
        h(8).with(c(w, 1)).key(),
        h(9).with(c(w, 2)).key(),
        h(10).with(c(p1, 0)).key(),
        h(11).with(c(p1, 1)).key(),
        h(12).with(c(n1, 0)).key(),
        h(13).with(c(n1, 1)).key(),
        h(14).with(c(p2, 0)).key(),
        h(15).with(c(n2, 0)).key(),
        h(16).with(w.prefix[1]).key(),
        h(17).with(w.prefix[2]).key(),
        h(18).with(w.prefix[3]).key(),
        h(19).with(w.suffix[1]).key(),
        h(20).with(w.suffix[2]).key(),
        h(21).with(w.suffix[3]).key(),
        h(22).with(w.shape).key(),
        h(23).with(p1.shape).with(w.shape).key(),
        h(24).with(w.shape).with(n1.shape).key(),
        h(25).with(p1.shape).with(w.shape).with(n1.shape).key(),
        h(26).with(case(w)).with(first).key(),
        h(27).with(case(w)).with(case(p1)).with(first).key(),
        h(28).with(case(w)).with(case(n1)).key(),
        h(29).with(tag(0)).key(),
        h(30).with(tag(-1)).with(tag(0)).key(),
        h(31).with(tag(0)).with(tag(1)).key(),
        h(32).with(tag(-1)).with(tag(0)).with(tag(1)).key(),
        h(33).with(y1).key(),
        h(34).with(y1).with(y2).key(),
        h(35).with(y1).with(w.lower).key(),
        h(36).with(y1).with(w.shape).key(),
        h(37).with(y1).with(c(w, 0)).key(),
        h(38).with(y1).with(n1.lower).key(),
        h(39).with(y1).with(p1.lower).with(w.shape).key(),
        h(40).with(y1).with(w.shape).with(n1.shape).key(),
        h(41).with(y1).with(tag(0)).with(tag(1)).key(),
        h(42).with(p1.lower).with(w.lower).key(),
        h(43).with(w.lower).with(n1.lower).key(),
        h(44).with(p1.lower).with(w.shape).key(),
        h(45).with(n1.lower).with(w.shape).key(),
        h(46).with(p2.lower).with(p1.lower).with(w.shape).key(),
        h(47).with(n1.lower).with(n2.lower).with(w.shape).key(),
        h(48).with(c(p1, 0)).with(c(w, 0)).key(),
        h(49).with(c(w, 0)).with(c(n1, 0)).key(),
        h(50).with(c(p1, 1)).with(c(w, 1)).with(c(n1, 1)).key(),
        h(51).with(list(0)).key(),
        h(52).with(list(0)).with(y1).key(),
        h(53).with(list(0)).with(case(w)).key(),
        h(54).with(list(-1)).with(w.shape).key(),
        h(55).with(list(1)).with(w.shape).key(),
        h(56).with(list(0)).with(list(1)).with(y1).key(),
        h(57).with(list(0)).with(n1.lower).key(),
        h(58).with(list(0)).with(p1.lower).key(),
        h(59).with(n1.suffix[2]).with(w.shape).key(),
        h(60).with(y1).with(c(n1, 0)).with(w.shape).key(),
        h(61).with(c(n1, 0)).with(c(n2, 0)).with(w.shape).key(),
        h(62).with(n3.lower).with(w.shape).key(),
        h(63).with(c(p2, 0)).with(c(p1, 0)).with(w.shape).key(),
    ]
}
