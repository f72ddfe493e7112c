//! Whole reports: expectations, golden files, and the score of a record against them.

pub mod expect;
pub mod golden;
pub mod mention;
pub mod names;
pub mod never;
pub mod run;
pub mod score;
