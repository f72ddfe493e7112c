//! Who made an annotation: rule, lexicon row or model.

use smol_str::SmolStr;
use std::fmt;

/// `time/day-month`, `lexicon/cues:confirm`, `model/parser`: the reader's way back from an
/// annotation to what made it (I3).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct By(SmolStr);

impl By {
    /// A maker known when the program was written.
    pub const fn fixed(maker: &'static str) -> Self {
        Self(SmolStr::new_static(maker))
    }

    /// A maker read from a data file.
    pub fn new(maker: impl Into<SmolStr>) -> Self {
        Self(maker.into())
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for By {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for By {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
