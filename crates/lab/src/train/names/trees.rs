//! Names in a treebank that marks none: its proper nouns, and how they hang together, say where a name
//! can begin and end; which class it has, two readers must agree on.

use super::learn::UNKNOWN;
use dateline_document::{Deprel, Upos, is_capitalised};
use dateline_syntax::conllu::Word;
use dateline_syntax::names::labels::found;
use dateline_syntax::names::{Class, Listed};

/// The class of titles in the lists of names.
const TITLE: u8 = 5;

/// What a tree says of its words as names.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Tree {
    /// Written small, and no proper noun: in no name, unless between its words.
    common: Vec<bool>,
    /// A proper noun that hangs together with the proper noun before it.
    joined: Vec<bool>,
}

impl Tree {
    pub(super) fn of(words: &[Word]) -> Self {
        let common = |w: &Word| w.upos != Upos::Propn && !is_capitalised(&w.form);
        let mut joined = vec![false; words.len()];
        for (i, pair) in words.windows(2).enumerate() {
            if let ([a, b], Some(slot)) = (pair, joined.get_mut(i + 1)) {
                *slot = hang_together(words, (i + 1, a), (i + 2, b));
            }
        }
        Self {
            common: words.iter().map(common).collect(),
            joined,
        }
    }

    /// Before anybody has read it: common words are in no name, of others nothing is known.
    pub(super) fn labels(&self) -> Vec<u8> {
        let label = |common: &bool| if *common { 0 } else { UNKNOWN };
        self.common.iter().map(label).collect()
    }

    fn is_joined(&self, i: usize) -> bool {
        self.joined.get(i).copied().unwrap_or(false)
    }
}

/// Whether two proper nouns side by side are of one name; words count from 1.
fn hang_together(words: &[Word], (i, a): (usize, &Word), (j, b): (usize, &Word)) -> bool {
    if a.upos != Upos::Propn || b.upos != Upos::Propn {
        return false;
    }
    let part = |w: &Word| {
        matches!(
            w.deprel,
            Some(Deprel::Flat | Deprel::Compound | Deprel::Goeswith)
        )
    };
    let head = |w: &Word| w.head.map_or(0, |n| n as usize);
    let (up, down) = (head(a), head(b));
    let proper = |n: usize| {
        let word = n.checked_sub(1).and_then(|n| words.get(n));
        word.is_some_and(|w| w.upos == Upos::Propn)
    };
    up == j && part(a) || down == i && part(b) || up == down && part(a) && part(b) && proper(up)
}

/// The labels of a tree's words on which two readers agree and that the tree allows; unknown are
/// the others that may be in names.
pub(super) fn agreed(tree: &Tree, lists: &[Listed], one: &[u8], other: &[u8]) -> Vec<u8> {
    let mut out = tree.labels();
    let (mut names, mut others) = (Vec::new(), Vec::new());
    found(one, 0, &mut names);
    found(other, 0, &mut others);
    // Where either reader sees a name, small words are no longer sure.
    for name in names.iter().chain(&others) {
        if let Some(slots) = out.get_mut(name.tokens.clone()) {
            slots.fill(UNKNOWN);
        }
    }
    for name in names.iter().filter(|n| others.contains(n)) {
        let (start, end) = (name.tokens.start, name.tokens.end);
        let before = start.checked_sub(1).and_then(|i| lists.get(i));
        let titled = name.class == Class::Person && before.is_some_and(|l| l.is(TITLE));
        let sound = (!tree.is_joined(start) || titled) && !tree.is_joined(end);
        let edges = [start, end - 1];
        let capital = edges
            .iter()
            .all(|i| tree.common.get(*i).is_some_and(|c| !*c));
        if !sound || !capital {
            continue;
        }
        for i in name.tokens.clone() {
            if let (Some(slot), Some(label)) = (out.get_mut(i), one.get(i)) {
                *slot = *label;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use dateline_syntax::conllu;
    use dateline_syntax::names::Label;

    const TREE: &str = "\
1\tPresident\t_\tPROPN\tNNP\t_\t5\tnsubj\t_\t_
2\tAda\t_\tPROPN\tNNP\t_\t1\tflat\t_\t_
3\tUlrichsen\t_\tPROPN\tNNP\t_\t1\tflat\t_\t_
4\tnever\t_\tADV\tRB\t_\t5\tadvmod\t_\t_
5\tvisited\t_\tVERB\tVBD\t_\t0\troot\t_\t_
6\tPort\t_\tPROPN\tNNP\t_\t7\tcompound\t_\t_
7\tSudan\t_\tPROPN\tNNP\t_\t5\tobj\t_\t_

";

    #[test]
    fn readers_are_believed_where_they_agree_and_cut_no_name_in_two() {
        let sentences = conllu::read("tree", TREE).unwrap();
        let tree = Tree::of(&sentences[0].words);
        assert_eq!(
            tree.labels(),
            [UNKNOWN, UNKNOWN, UNKNOWN, 0, 0, UNKNOWN, UNKNOWN]
        );
        let n = |l: Label| l.number();
        let (first, last) = (
            n(Label::Begin(Class::Person)),
            n(Label::Last(Class::Person)),
        );
        let title = Listed {
            entry: 1 << (TITLE - 1),
            word: 0,
        };
        let mut lists = vec![Listed::default(); 7];
        let one = [0, first, last, 0, 0, 0, n(Label::Unit(Class::Place))];
        // "Sudan" would cut "Port Sudan"; "Ada" hangs on "President", which no list knows.
        assert_eq!(agreed(&tree, &lists, &one, &one), tree.labels());
        lists[0] = title;
        let believed = agreed(&tree, &lists, &one, &one);
        assert_eq!(believed[..4], [UNKNOWN, first, last, 0]);
        let other = [0; 7];
        assert_eq!(
            agreed(&tree, &lists, &one, &other)[1..3],
            [UNKNOWN, UNKNOWN]
        );
    }
}
