//! Training, evaluation and benchmarks; not in users' builds.

#[cfg(feature = "eval")]
pub mod bench;
#[cfg(feature = "eval")]
pub mod bench_join;
#[cfg(feature = "eval")]
pub mod bench_record;
#[cfg(feature = "eval")]
pub mod bench_serve;
#[cfg(feature = "eval")]
pub mod bench_stories;
#[cfg(feature = "eval")]
pub mod briefs;
pub mod conllu_eval;
#[cfg(feature = "eval")]
pub mod coref;
#[cfg(feature = "eval")]
mod divisions;
#[cfg(feature = "eval")]
pub mod eval;
#[cfg(feature = "eval")]
pub mod mutate;
pub mod ner_eval;
#[cfg(feature = "eval")]
pub mod places;
#[cfg(feature = "eval")]
pub mod report;
pub mod sample;
#[cfg(feature = "eval")]
pub mod tracks;
pub mod train;
