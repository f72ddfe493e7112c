//! The record written back as text: [`write`] tells what is known of a negotiation or an event, each
//! sentence from reports that it cites, and [`check`] reads such a text again and names what its
//! reports do not say, or say less surely.
//!
//! Nothing is stated that no report states, and everything is told as said by somebody: a brief knows
//! no more than its sources. Clauses are realised by the rows of `data-en/brief/clauses.lex`; what has
//! no row is quoted.

mod chain;
mod check;
mod excerpt;
mod known;
mod names;
mod plan;
mod realise;
mod words;

pub use check::{Fault, FaultKind, check};
pub use known::Known;
pub use plan::{What, write};
pub use words::Words;
