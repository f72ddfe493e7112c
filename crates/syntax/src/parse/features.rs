//! Feature templates of the parser, after Zhang and Nivre (2011), for the arc-hybrid system.

use super::state::{Action, State};
use dateline_learn::Hash;

/// At most this many keys for one decision.
pub const MOST: usize = 160;

/// Keys being collected.
pub struct Keys {
    keys: [u32; MOST],
    len: usize,
}

impl Default for Keys {
    fn default() -> Self {
        Self {
            keys: [0; MOST],
            len: 0,
        }
    }
}

impl Keys {
    /// The keys collected.
    #[inline]
    pub fn as_slice(&self) -> &[u32] {
        &self.keys[..self.len]
    }

    #[inline(always)]
    fn push(&mut self, hash: Hash) {
        if let Some(slot) = self.keys.get_mut(self.len) {
            *slot = hash.key();
            self.len += 1;
        }
    }
}

macro_rules! collect {
    ($out:ident, $base:expr; $([$($part:expr),+])+) => {{
        let mut template = $base;
        $(
            $out.push(Hash::new(template)$(.with($part))+);
            template += 1;
        )+
        let _ = template;
    }};
}

/// A distance in five grains.
#[inline(always)]
fn distance(from: u16, to: u16) -> u32 {
    match to.abs_diff(from) {
        n @ 0..=4 => u32::from(n),
        5..=7 => 5,
        8..=12 => 6,
        _ => 7,
    }
}

#[inline(always)]
fn fold64(bits: u64) -> u32 {
    (bits ^ (bits >> 31)) as u32
}

/// The features of a choice of transition.
pub fn action_keys(state: &State, out: &mut Keys) {
    out.len = 0;
    let none = state.none();
    let node = |i: u16| &state.nodes[i.min(none) as usize];
    let (i0, i1, i2, j0) = (state.top(0), state.top(1), state.top(2), state.next);
    let (s0, s1, s2) = (node(i0), node(i1), node(i2));
    let (b0, b1, b2, b3) = (
        node(j0),
        node(state.buffer(1)),
        node(state.buffer(2)),
        node(state.buffer(3)),
    );
    let (s0l, s0l2) = (node(s0.left[0]), node(s0.left[1]));
    let (s0r, s0r2) = (node(s0.right[0]), node(s0.right[1]));
    let (s1l, s1r, s1r2) = (node(s1.left[0]), node(s1.right[0]), node(s1.right[1]));
    let (b0l, b0l2) = (node(b0.left[0]), node(b0.left[1]));
    // The neighbours of the two words in question: b0's left one, s0's right one.
    let before_b = node(j0.wrapping_sub(1));
    let after_s = if i0 == none { node(none) } else { node(i0 + 1) };
    let d = if i0 == none { 8 } else { distance(i0, j0) };
    let d1 = if i1 == none { 8 } else { distance(i1, i0) };
    let (s0v, s1v) = (
        u32::from(s0.left_count.min(6)) << 4 | u32::from(s0.right_count.min(6)),
        u32::from(s1.left_count.min(6)) << 4 | u32::from(s1.right_count.min(6)),
    );
    let b0v = u32::from(b0.left_count.min(6));
    let (s0ls, s0rs) = (fold64(s0.left_labels), fold64(s0.right_labels));
    let (s1rs, b0ls) = (fold64(s1.right_labels), fold64(b0.left_labels));
    let l = |n: &super::state::Node| u32::from(n.label);

    collect!(out, 1000;
        [s0.word] [s0.tag] [s0.word, s0.tag] [s0.cluster]
        [s1.word] [s1.tag] [s1.word, s1.tag] [s1.cluster]
        [s2.word, s2.tag] [s2.tag]
        [b0.word] [b0.tag] [b0.word, b0.tag] [b0.cluster]
        [b1.word] [b1.tag] [b1.word, b1.tag] [b1.cluster]
        [b2.word] [b2.tag] [b2.word, b2.tag]
        [b3.tag] [b3.word]
    );
    collect!(out, 1100;
        [s0.word, s0.tag, b0.word, b0.tag]
        [s0.word, s0.tag, b0.word]
        [s0.word, b0.word, b0.tag]
        [s0.word, s0.tag, b0.tag]
        [s0.tag, b0.word, b0.tag]
        [s0.word, b0.word]
        [s0.tag, b0.tag]
        [s0.cluster, b0.cluster]
        [s0.word, b0.cluster]
        [s0.cluster, b0.word]
        [s0.coarse, b0.coarse, s1.coarse]
        [s1.word, s0.word]
        [s1.word, s1.tag, s0.tag]
        [s1.tag, s0.word, s0.tag]
        [s1.tag, s0.tag]
        [s1.cluster, s0.cluster]
        [s1.word, s0.cluster]
        [s1.cluster, s0.word]
        [s1.word, b0.word]
        [s1.tag, b0.tag]
        [s1.word, b0.tag]
        [s1.tag, b0.word]
        [b0.tag, b1.tag]
        [b0.word, b1.word]
        [b0.word, b1.tag]
        [b0.tag, b1.word]
        [b0.cluster, b1.cluster]
        [s0.tag, b1.tag]
        [s0.word, b1.word]
    );
    collect!(out, 1200;
        [b0.tag, b1.tag, b2.tag]
        [s0.tag, b0.tag, b1.tag]
        [s0.word, b0.tag, b1.tag]
        [s0.tag, b0.word, b1.tag]
        [s0.tag, b0.tag, b1.word]
        [s1.tag, s0.tag, b0.tag]
        [s1.word, s0.tag, b0.tag]
        [s1.tag, s0.word, b0.tag]
        [s1.tag, s0.tag, b0.word]
        [s1.cluster, s0.cluster, b0.cluster]
        [s0.cluster, b0.cluster, b1.cluster]
        [s2.tag, s1.tag, s0.tag]
        [s2.tag, s1.tag, s0.tag, b0.tag]
        [s1.tag, s0.tag, b0.tag, b1.tag]
        [s0.tag, b0.tag, b1.tag, b2.tag]
        [s0.tag, after_s.tag, before_b.tag, b0.tag]
        [s0.tag, before_b.tag, b0.tag]
        [before_b.word, b0.tag, s0.tag]
        [before_b.tag, b0.word]
        [s1.word, s0.word, b0.word]
    );
    collect!(out, 1300;
        [s0.tag, s0l.tag, b0.tag]
        [s0.tag, s0r.tag, b0.tag]
        [s0.tag, b0.tag, b0l.tag]
        [s0.tag, s0r.tag, s0r2.tag]
        [s0.tag, s0l.tag, s0l2.tag]
        [b0.tag, b0l.tag, b0l2.tag]
        [s1.tag, s0.tag, s0l.tag]
        [s1.tag, s1r.tag, s0.tag]
        [s1.tag, s1l.tag, s0.tag]
        [s1.tag, s0.tag, s0r.tag]
        [s0.word, s0l.word]
        [s0.word, s0r.word]
        [b0.word, b0l.word]
        [s0.tag, s0l.word, b0.tag]
        [s1.word, s0l.word, s0.tag]
        [s1.tag, s0l.word, s0.word]
        [s0.tag, s0r.word, b0.tag]
        [s1.tag, s1r.word, s0.tag]
        [b0.tag, b0l.word, s0.tag]
        [s0l.word] [s0r.word] [b0l.word] [s1r.word]
        [s0l.tag, l(s0l)] [s0r.tag, l(s0r)] [b0l.tag, l(b0l)] [s1r.tag, l(s1r)]
        [s0.word, l(s0l)] [s0.word, l(s0r)] [b0.word, l(b0l)] [s1.word, l(s1r)]
        [s0.tag, l(s0l), l(s0l2)] [s0.tag, l(s0r), l(s0r2)] [b0.tag, l(b0l), l(b0l2)]
        [s1.tag, l(s1r), l(s1r2)]
        [s1.tag, l(s1r), s0.tag, l(s0l)]
        [s0.tag, l(s0r), b0.tag]
        [s0.tag, l(s0l), b0.tag, l(b0l)]
    );
    collect!(out, 1400;
        [s0.word, d] [s0.tag, d] [b0.word, d] [b0.tag, d]
        [s0.tag, b0.tag, d] [s0.word, b0.word, d]
        [s1.tag, s0.tag, d1] [s1.word, s0.tag, d1] [s1.tag, s0.word, d1]
        [s0.word, s0v] [s0.tag, s0v] [b0.word, b0v] [b0.tag, b0v] [s1.tag, s1v] [s1.word, s1v]
        [s0.tag, s0v, b0.tag]
        [s0.tag, s0ls] [s0.tag, s0rs] [s0.word, s0rs] [s0.word, s0ls] [b0.tag, b0ls] [b0.word, b0ls]
        [s1.tag, s1rs] [s1.word, s1rs]
        [s1.tag, s1rs, s0.tag] [s0.tag, s0rs, b0.tag] [s0.tag, s0ls, b0.tag]
        [s1.cluster, s0.tag, s0l.word] [s1.tag, s0.cluster, s0l.word]
        [s0.cluster, s0r.word, b0.tag]
        [u32::from(state.next == state.root()), s0.tag, s1.tag]
    );
}

/// The features of a choice of label for the arc that `action` makes.
pub fn label_keys(state: &State, action: Action, out: &mut Keys) {
    out.len = 0;
    let Some((hi, di)) = state.arc(action) else {
        return;
    };
    let none = state.none();
    let node = |i: u16| &state.nodes[i.min(none) as usize];
    let (h, d) = (node(hi), node(di));
    let side = action as u32;
    let (dl, dl2, dr) = (node(d.left[0]), node(d.left[1]), node(d.right[0]));
    // The outermost child on the left: a preposition, a subordinator.
    let (hl, hr) = (node(h.left[0]), node(h.right[0]));
    let dist = distance(hi, di);
    let (hls, hrs) = (fold64(h.left_labels), fold64(h.right_labels));
    let (dls, drs) = (fold64(d.left_labels), fold64(d.right_labels));
    let (before, after) = (node(di.wrapping_sub(1)), node(di + 1));
    let (b0, b1) = (node(state.next), node(state.buffer(1)));
    let l = |n: &super::state::Node| u32::from(n.label);
    let hv = u32::from(h.left_count.min(6)) << 4 | u32::from(h.right_count.min(6));

    collect!(out, 2000;
        [side, h.word] [side, h.tag] [side, h.word, h.tag] [side, h.cluster]
        [side, d.word] [side, d.tag] [side, d.word, d.tag] [side, d.cluster]
        [side, h.word, d.word]
        [side, h.tag, d.tag]
        [side, h.word, d.tag]
        [side, h.tag, d.word]
        [side, h.cluster, d.cluster]
        [side, h.word, d.cluster]
        [side, h.cluster, d.word]
        [side, h.tag, d.tag, dist]
        [side, h.word, d.tag, dist]
        [side, h.upos, d.upos, dist]
        [side, dl.word, d.tag] [side, dl.word, h.tag] [side, dl.word, h.word]
        [side, dl.word, d.word]
        [side, dl.tag, d.tag, h.tag] [side, dl.word, d.cluster] [side, dl.word, d.cluster, h.cluster]
        [side, dl.word, d.tag, h.tag] [side, dl2.word, d.tag, h.tag]
        [side, dr.tag, d.tag, h.tag] [side, dr.word, d.tag]
        [side, l(dl), d.tag, h.tag] [side, l(dr), d.tag, h.tag]
        [side, dls, d.tag] [side, drs, d.tag] [side, dls, d.upos, h.upos] [side, drs, d.upos, h.upos]
        [side, dls, d.word] [side, dls, drs, d.upos, h.upos]
        [side, hls, h.tag, d.tag] [side, hrs, h.tag, d.tag]
        [side, hls, h.word, d.tag] [side, hrs, h.word, d.tag]
        [side, hls, hrs, h.upos, d.upos]
        [side, hl.tag, h.tag, d.tag] [side, hr.tag, h.tag, d.tag]
        [side, l(hl), h.word, d.tag] [side, l(hr), h.word, d.tag]
        [side, l(hr), h.tag, d.word]
        [side, hr.word, h.tag, d.tag]
        [side, hl.word, h.tag, d.tag]
        [side, before.tag, d.tag, h.tag] [side, after.tag, d.tag, h.tag]
        [side, before.word, d.tag, h.tag] [side, after.word, d.tag, h.tag]
        [side, before.word, d.word]
        [side, b0.tag, d.tag, h.tag] [side, b0.word, d.tag, h.tag] [side, b0.tag, b1.tag, d.tag]
        [side, hv, h.tag, d.tag]
        [side, u32::from(hi == state.root()), d.tag]
    );
}
