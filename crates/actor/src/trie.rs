//! A trie over interned pieces: all names of all tables, found in one walk.

/// A map hashed quickly; no key comes from outside in numbers that matter.
pub(crate) type QuickMap<K, V> = rustc_hash::FxHashMap<K, V>;

/// An interned piece; [`UNKNOWN`] for one that stands in no name.
pub(crate) type PieceId = u32;

/// A piece that stands in no name.
pub(crate) const UNKNOWN: PieceId = u32::MAX;

/// Phrases as sequences of pieces; each ends in the numbers of its readings.
#[derive(Debug, Default, Clone)]
pub(crate) struct Trie {
    pieces: QuickMap<Box<str>, PieceId>,
    /// From node and piece to node; node 0 is the root.
    edges: QuickMap<(u32, PieceId), u32>,
    nodes: u32,
    /// Readings of a node at which phrases end.
    ends: QuickMap<u32, Vec<u32>>,
}

impl Trie {
    /// An empty trie with room for `phrases`.
    pub(crate) fn with_room(phrases: usize) -> Self {
        let mut trie = Self::default();
        trie.pieces.reserve(phrases);
        trie.edges.reserve(phrases * 2);
        trie.ends.reserve(phrases);
        trie
    }

    /// The node at which `phrase` ends, made where it is new; 0 for an empty phrase. `see` is told
    /// where each piece lies.
    pub(crate) fn node(&mut self, phrase: &str, mut see: impl FnMut(usize, usize)) -> u32 {
        let mut node = 0;
        crate::piece::split(phrase, |piece, from, to| {
            see(from, to);
            let id = self.intern(piece);
            let next = self.nodes + 1;
            node = *self.edges.entry((node, id)).or_insert(next);
            self.nodes = self.nodes.max(node);
        });
        node
    }

    /// Lets phrases that end at `node` have `reading`.
    pub(crate) fn end(&mut self, node: u32, reading: u32) {
        if node != 0 {
            self.ends.entry(node).or_default().push(reading);
        }
    }

    fn intern(&mut self, piece: &str) -> PieceId {
        if let Some(id) = self.pieces.get(piece) {
            return *id;
        }
        let id = u32::try_from(self.pieces.len()).unwrap_or(UNKNOWN);
        self.pieces.insert(piece.into(), id);
        id
    }

    /// Each piece with which a phrase starts.
    pub(crate) fn openers(&self) -> impl Iterator<Item = &str> {
        self.pieces
            .iter()
            .filter(|(_, id)| self.edges.contains_key(&(0, **id)))
            .map(|(piece, _)| &**piece)
    }

    /// The number of `piece`.
    pub(crate) fn id(&self, piece: &str) -> PieceId {
        self.pieces.get(piece).copied().unwrap_or(UNKNOWN)
    }

    /// The node after `node` along `piece`; 0 is the root.
    pub(crate) fn step(&self, node: u32, piece: PieceId) -> Option<u32> {
        self.edges.get(&(node, piece)).copied()
    }

    /// The readings of the phrases that end at `node`.
    pub(crate) fn ends(&self, node: u32) -> &[u32] {
        self.ends.get(&node).map_or(&[], Vec::as_slice)
    }

    /// All phrases that `pieces` start with, shortest first: length in pieces, readings.
    pub(crate) fn walk<'t>(
        &'t self,
        pieces: impl Iterator<Item = PieceId> + 't,
    ) -> impl Iterator<Item = (usize, &'t [u32])> + 't {
        let mut node = 0;
        let mut length = 0;
        pieces
            .map_while(move |id| {
                node = *self.edges.get(&(node, id))?;
                length += 1;
                Some((length, node))
            })
            .filter_map(|(length, node)| Some((length, self.ends.get(&node)?.as_slice())))
    }

    /// The readings of exactly `phrase`.
    pub(crate) fn exact(&self, phrase: &str) -> &[u32] {
        let mut ids = Vec::new();
        crate::piece::split(phrase, |piece, _, _| ids.push(self.id(piece)));
        let length = ids.len();
        self.walk(ids.into_iter())
            .find(|(n, _)| *n == length)
            .map_or(&[], |(_, readings)| readings)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn walks_from_the_shortest_phrase_to_the_longest() {
        let mut trie = Trie::default();
        for (phrase, reading) in [("New York", 1), ("New York Times", 2), ("York", 3)] {
            let node = trie.node(phrase, |_, _| {});
            trie.end(node, reading);
        }
        let text: Vec<_> = ["new", "york", "times", "said"]
            .iter()
            .map(|p| trie.id(p))
            .collect();
        let found: Vec<_> = trie
            .walk(text.into_iter())
            .map(|(n, r)| (n, r.to_vec()))
            .collect();
        assert_eq!(found, [(2, vec![1]), (3, vec![2])]);
        assert_eq!(trie.exact("York"), [3]);
        assert!(trie.exact("").is_empty());
    }
}
