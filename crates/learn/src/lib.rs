//! Linear models over hashed features, and their files.
//!
//! A feature is a 32-bit key ([`Hash`]); a model is a table from keys to rows of small integer
//! weights. [`Perceptron`] learns such rows (averaged perceptron, Collins 2002); freezing prunes
//! and quantises them into [`Dense4`] (up to four classes) or [`Sparse`] (up to 255 classes), which
//! are what model files hold. Everything is integer arithmetic in a fixed order: the same training
//! data give the same bytes.
//!
//! No language and no IO: files are byte slices here, and [`Error`] names the one at fault.

mod bits;
mod bytes;
mod dense;
mod file;
mod hash;
mod perceptron;
mod random;
mod sparse;
mod weights;

pub use bytes::{Reader, Writer};
pub use dense::Dense4;
pub use file::{Error, Fault, FileWriter, ModelFile};
pub use hash::{Hash, hash_bytes};
pub use perceptron::{Freeze, Perceptron};
pub use random::Random;
pub use sparse::Sparse;
pub use weights::{Weights, best};
