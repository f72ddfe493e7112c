//! Feature templates of the name model.

use super::gazetteers::Listed;
use crate::words::Word;
use dateline_learn::Hash;

/// Number of feature templates.
pub const TEMPLATES: usize = 105;
/// What a hyphen by itself looks like.
const HYPHEN: u32 = 8;
/// Longest look along a run of capitals.
const REACH: usize = 6;

/// What the model sees of a sentence.
#[derive(Clone, Copy)]
pub struct Context<'s> {
    /// Its words.
    pub words: &'s [Word],
    /// Their tags.
    pub tags: &'s [u8],
    /// What the gazetteers say of them.
    pub lists: &'s [Listed],
}

/// Whether word `i` is in no name without asking the model, given that no name is open before it: a
/// word that text writes small, and nothing capitalised or hyphenated after it ("al - Qaida", "bin
/// Laden"). Most words are such, and the model is asked for the others only.
#[inline]
pub fn is_plain(context: Context<'_>, i: usize) -> bool {
    let small = context
        .words
        .get(i)
        .is_some_and(|w| w.look == 0 && w.case == 1);
    small && context.words.get(i + 1).is_none_or(|w| w.look == 0)
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
    let listed = |d: isize| -> Listed {
        let found = index(d).and_then(|j| context.lists.get(j));
        found.copied().unwrap_or_default()
    };
    let list = |d: isize| listed(d).entry;
    let alone = |d: isize| listed(d).word;
    let gist = |d: isize| listed(d).gist();
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
    let run = Run::around(context, i);
    let (begin, end) = (at(-(run.before as isize)), at(run.after as isize));
    let (left, right) = (at(-(run.before as isize) - 1), at(run.after as isize + 1));
    let (start, stop) = (-(run.before as isize), run.after as isize);
    let place = (run.before as u32) << 8 | run.after as u32;
    // An entry of the lists that is the whole run.
    let whole = u32::from(run.is_entry);
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
        h(64).with(alone(0)).with(w.shape).key(),
        h(65).with(alone(0)).with(alone(1)).key(),
        h(66).with(alone(-1)).with(alone(0)).key(),
        h(67).with(alone(0)).with(y1).key(),
        h(68).with(alone(0)).with(list(0)).with(case(w)).key(),
        h(69)
            .with(alone(0))
            .with(alone(1))
            .with(y1)
            .with(case(n1))
            .key(),
        h(70).with(list(-1)).with(list(0)).key(),
        h(71)
            .with(end.lower)
            .with(run.after as u32)
            .with(w.shape)
            .key(),
        h(72)
            .with(begin.lower)
            .with(run.before as u32)
            .with(w.shape)
            .key(),
        h(73).with(left.lower).with(w.shape).key(),
        h(74).with(right.lower).with(w.shape).key(),
        h(75).with(left.lower).with(right.lower).with(w.shape).key(),
        h(76).with(place).with(case(w)).key(),
        h(77).with(alone(run.after as isize)).with(place).key(),
        h(78).with(alone(-(run.before as isize))).with(place).key(),
        h(79).with(run.classes).with(place).key(),
        h(80).with(run.classes).with(y1).with(w.shape).key(),
        h(81).with(run.entries).with(w.shape).key(),
        h(82).with(c(left, 0)).with(place).key(),
        h(83).with(c(right, 0)).with(place).key(),
        h(84).with(c(left, 1)).with(c(right, 1)).with(place).key(),
        h(85)
            .with(c(end, 0))
            .with(run.after as u32)
            .with(w.shape)
            .key(),
        h(86)
            .with(end.suffix[2])
            .with(run.after as u32)
            .with(w.shape)
            .key(),
        h(87).with(y1).with(end.lower).with(w.shape).key(),
        h(88)
            .with(tag(-(run.before as isize) - 1))
            .with(tag(run.after as isize + 1))
            .with(place)
            .key(),
        h(89)
            .with(w.suffix[2])
            .with(w.prefix[1])
            .with(w.shape)
            .key(),
        h(90).with(w.suffix[4]).key(),
        h(91)
            .with(case(w))
            .with(case(p1))
            .with(case(n1))
            .with(tag(0))
            .key(),
        h(92).with(y1).with(alone(0)).with(run.classes).key(),
        h(93).with(left.lower).with(alone(0)).key(),
        h(94).with(right.lower).with(alone(0)).key(),
        h(95).with(c(w, 1)).with(c(n1, 1)).with(y1).key(),
        h(96)
            .with(end.lower)
            .with(right.lower)
            .with(alone(stop + 2))
            .with(w.shape)
            .key(),
        h(97)
            .with(at(start - 2).lower)
            .with(left.lower)
            .with(w.shape)
            .key(),
        h(98)
            .with(y1)
            .with(w.lower)
            .with(alone(-1))
            .with(alone(1))
            .key(),
        h(99).with(gist(0)).with(case(w)).key(),
        h(100).with(gist(0)).with(y1).key(),
        h(101)
            .with(gist(-1))
            .with(gist(0))
            .with(gist(1))
            .with(w.look)
            .key(),
        h(102)
            .with(gist(start))
            .with(gist(stop))
            .with(whole)
            .with(place)
            .key(),
        h(103).with(left.lower).with(end.lower).with(w.shape).key(),
        h(104)
            .with(alone(start))
            .with(alone(stop))
            .with(whole)
            .with(place)
            .key(),
    ]
}

/// The run of capitalised words around one, which a name seldom leaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Run {
    /// Words of it before this one, and after it.
    before: usize,
    after: usize,
    /// What the lists say of any of its words alone, and of entries in it.
    classes: u32,
    entries: u32,
    /// One entry holds all of it.
    is_entry: bool,
}

impl Run {
    fn around(context: Context<'_>, i: usize) -> Self {
        let large = |j: usize| context.words.get(j).is_some_and(|w| w.look & 1 == 1);
        // "Ash - Sharq", "al - Sadr": a hyphen before a capital does not end the run.
        let hyphen = |j: usize| context.words.get(j).is_some_and(|w| w.look == HYPHEN);
        let capital = |j: &usize| large(*j) || hyphen(*j) && large(j + 1);
        if !capital(&i) {
            return Self::default();
        }
        let before = (0..i).rev().take(REACH).take_while(capital).count();
        let after = (i + 1..context.words.len())
            .take(REACH)
            .take_while(capital)
            .count();
        let lists = context.lists.get(i - before..=i + after).unwrap_or(&[]);
        Self {
            before,
            after,
            classes: lists.iter().fold(0, |all, l| all | l.word),
            entries: lists.iter().fold(0, |all, l| all | l.entry & 0x3_FFFF),
            is_entry: lists.first().is_some_and(|l| l.is_first())
                && lists.last().is_some_and(|l| l.is_last())
                && lists.iter().filter(|l| l.is_first()).count() == 1
                && lists.iter().all(|l| l.entry != 0),
        }
    }
}
