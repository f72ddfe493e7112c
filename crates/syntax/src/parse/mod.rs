//! The dependency parser: arc-hybrid transitions (Kuhlmann et al. 2011) with the root at the end of
//! the buffer, chosen greedily by a linear model; the label of an arc is chosen by a second model
//! when the arc is made, so that the many-class model runs once a word.

pub mod accurate;
pub mod beam;
pub mod features;
pub mod oracle;
mod parser;
pub mod state;
pub mod votes;

pub use parser::{Parser, next_action, next_label, write_relations};
