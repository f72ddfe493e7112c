//! Names: a greedy linear model labels the tokens of a sentence, and a second pass over the report
//! lets the same name mean the same thing everywhere in it.

pub mod features;
pub mod gazetteers;
pub mod labels;
mod model;
mod repeat;

pub use features::{Context, is_plain, keys};
pub use gazetteers::{Gazetteers, Listed};
pub use labels::{Class, Found, Label};
pub use model::{NameModel, label};
pub use repeat::second_pass;
