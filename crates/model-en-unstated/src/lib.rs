//! English models trained by `dateline-lab train` from corpora that are public but state no licence.
//! A card beside each file gives data, scores with and without it, and command. Who wants none of
//! them builds `dateline` without its feature `unstated`.

/// Factuality of predicates.
pub static FACTUALITY: &[u8] = include_bytes!("../factuality.model");

/// Attribution: cues, sources, contents.
pub static ATTRIBUTION: &[u8] = include_bytes!("../attribution.model");
