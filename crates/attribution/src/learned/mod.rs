//! The learned layer: a linear model over hashed features decides which words are cues, whose
//! words they mark and how far these reach, with what the rules found as one reason among others.
//!
//! Cue detection as a decision on every word and a linker centred on the cue (Pareti et al. 2013;
//! Newell et al. 2018). All decisions are ranked choices among candidates that the tree, the
//! quotation marks and the rules give; a cue's other candidate is "no cue" with a sum of nothing.

mod edge;
mod keys;
mod model;
mod rules;
mod sign;
mod speaker;
mod stretch;
mod study;
mod taker;

pub use model::{Model, UNIT};
pub(crate) use study::study;
pub use study::{Choice, Part, Wanted};
pub(crate) use taker::merge;
