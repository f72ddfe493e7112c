//! Coreference against gold: reading the chains of a treebank, and the measures of the CoNLL tasks.

pub mod gold;
pub mod measures;
