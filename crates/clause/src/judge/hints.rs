//! Fixed phrases and telling words (`hints.lex`): where they stand in a sentence, whatever the
//! parser made of them.

use crate::tree::Tree;
use crate::words::Words;
use dateline_learn::hash_bytes;
use smol_str::SmolStr;

/// A piece of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// This word, by form or lemma.
    Word(SmolStr),
    /// A possessive.
    Possessive,
    /// One determiner, possessive or none.
    Determiner,
    /// Up to [`GAP`] words within a clause.
    Gap,
}

/// Words that a gap may span.
const GAP: usize = 4;

/// A phrase that speaks of a class.
#[derive(Clone, Debug)]
pub(crate) struct Hint {
    pub(crate) class: u32,
    pub(crate) phrase: u32,
    /// What follows its first word.
    pub(crate) rest: Vec<Piece>,
}

impl Hint {
    /// Reads a phrase; its first word and the hint, if it begins with one.
    pub(crate) fn read(class: &str, phrase: &str) -> Option<(SmolStr, Hint)> {
        let mut pieces = phrase.split(' ').map(|word| match word {
            "%" => Piece::Possessive,
            "@" => Piece::Determiner,
            ".." => Piece::Gap,
            _ => Piece::Word(SmolStr::new(word)),
        });
        let Some(Piece::Word(first)) = pieces.next() else {
            return None;
        };
        let hint = Hint {
            class: hash_bytes(class.as_bytes()),
            phrase: hash_bytes(phrase.as_bytes()),
            rest: pieces.collect(),
        };
        Some((first, hint))
    }
}

/// A hint in a sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    pub(crate) class: u32,
    pub(crate) phrase: u32,
    pub(crate) first: usize,
    pub(crate) last: usize,
    /// The word of it that hangs highest.
    pub(crate) anchor: usize,
}

/// All hints of the sentence.
pub(crate) fn find(tree: &Tree, words: &Words) -> Vec<Found> {
    let mut out = Vec::new();
    for t in 0..tree.len() {
        let (form, lemma) = (tree.folded(t), tree.lemma(t));
        let keys = [Some(form), Some(lemma).filter(|l| *l != form)];
        for hint in keys.into_iter().flatten().flat_map(|k| words.hints_at(k)) {
            if let Some(last) = ends(tree, words, t + 1, &hint.rest) {
                out.push(Found {
                    class: hint.class,
                    phrase: hint.phrase,
                    first: t,
                    last,
                    anchor: highest(tree, t, last),
                });
            }
        }
    }
    out
}

/// The last token of a phrase whose `pieces` begin at `at`.
fn ends(tree: &Tree, words: &Words, at: usize, pieces: &[Piece]) -> Option<usize> {
    let Some((piece, rest)) = pieces.split_first() else {
        return at.checked_sub(1);
    };
    let inside = at < tree.len();
    match piece {
        Piece::Word(word) => {
            let is = inside && (tree.folded(at) == word || tree.lemma(at) == word);
            is.then(|| ends(tree, words, at + 1, rest)).flatten()
        }
        Piece::Possessive => {
            let is = inside && words.listed("possessives", tree.folded(at));
            is.then(|| ends(tree, words, at + 1, rest)).flatten()
        }
        Piece::Determiner => {
            let is = inside && words.listed("determiners", tree.folded(at));
            is.then(|| ends(tree, words, at + 1, rest))
                .flatten()
                .or_else(|| ends(tree, words, at, rest))
        }
        Piece::Gap => (at..=at + GAP)
            .take_while(|k| *k < tree.len())
            .take_while(|k| (at..*k).all(|x| !matches!(tree.folded(x), "," | ";" | ":")))
            .find_map(|k| ends(tree, words, k, rest)),
    }
}

/// The word of a stretch whose head lies outside it.
fn highest(tree: &Tree, first: usize, last: usize) -> usize {
    (first..=last)
        .find(|t| tree.head(*t).is_none_or(|h| h < first || h > last))
        .unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_read_by_its_pieces() {
        let (first, hint) = Hint::read("off", "change % mind").unwrap();
        assert_eq!(first, "change");
        assert_eq!(
            hint.rest,
            [Piece::Possessive, Piece::Word(SmolStr::new("mind"))]
        );
        let (_, hint) = Hint::read("off", "strike from @ list").unwrap();
        assert_eq!(hint.rest.get(1), Some(&Piece::Determiner));
        assert!(Hint::read("off", ".. list").is_none());
    }
}
