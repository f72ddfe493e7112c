//! Sentences, tokens, tags, lemmas, heads, names, quotations.
//!
//! [`Analyser::analyse`] is the stage. It knows no news and no English: the words that the splitter
//! has to know are in `data-en/syntax`, everything else is in the models of `model-en`. The modules
//! are public for training and evaluation.

mod analyser;
pub mod conllu;
mod error;
mod inflection;
pub mod lemma;
mod lexicons;
pub mod names;
pub mod parse;
pub mod split;
pub mod tag;
pub mod tags;
pub mod words;

pub use analyser::{Analyser, Models};
pub use error::Error;
pub use lexicons::Lexicons;
