//! Rules and lexicons: plain text that tests itself.
//!
//! # Lexicons (`NAME.lex`)
//! Line 1 is `format 1`; comment lines (`# `) say what it is, where the facts come from and under
//! which licence; one TAB-separated header row; TAB-separated rows with as many cells. `-` is an
//! empty cell; several values in a cell are joined by `|`. `#yes` and `#no` lines are examples.
//!
//! # Rules (`NAME.rule`)
//! Line 1 is `format 1`. Lists come first, rules follow, blank lines separate them:
//!
//! ```text
//! list  day     1..31
//! list  clock   /([0-9]{1,2}):([0-9]{2})/
//! list  month   january | february | sept = september | ...
//!
//! # "on March 29": a day without a year. Not the name of a ship or street.
//! rule   day-month -> DATE
//! match  {month} {day} | {day} of? {month}
//! not-right  {year}
//! value  nearest(month, day)
//! yes    2024-03-31  "on [March 29] it reported"  2024-03-29
//! no     2024-03-31  "the freighter March 8 docked"
//! ```
//! `match`, `left`, `not-left`, `right`, `not-right` hold *seq* patterns (see [`Pattern`]);
//! `trigger`, `when`, `unless` hold *frame* conditions (see [`frame`]); every other key is the
//! stage's own. A stage names the keys it knows, and any other is a fault.
//! `yes DATE "text with [marks]" EXPECTED` and `no DATE "text"` are tests run through the whole
//! pipeline; the date may be missing; `\"` stands for a quotation mark inside.
//!
//! Nothing here knows a language or a stage. All faults are collected and reported with file and
//! line ([`Fault`]); nothing panics on any input.

mod example;
mod fault;
pub mod frame;
mod lexicon;
mod library;
mod list;
mod pattern;
mod rule;
mod seq;

pub use example::Example;
pub use fault::{Fault, Faults};
pub use lexicon::{Lexicon, Row};
pub use library::{Library, Source};
pub use list::{List, Lists};
pub use pattern::Pattern;
pub use rule::{Field, Rule, RuleFile};
pub use seq::{Capture, Match, SeqRules};
