//! The record in a browser: pages with a JSON twin each, and a form that writes what a person decides.
//!
//! Everything is made here and stays here: only this machine may ask ([`guard`]), a page asks nothing of
//! another host, and without JavaScript all of it can be read. [`Desk::answer`] is a function from a
//! request to an answer; the network is [`serve`] around it.

mod answer;
mod ask;
mod brief;
mod decide;
mod desk;
mod event;
mod guard;
mod known;
mod net;
mod question;
mod report;
mod search;
mod today;
mod track;

pub use answer::Answer;
pub use ask::Ask;
pub use desk::{Desk, Opened};
pub use guard::{POLICY, loopback};
pub use net::serve;
