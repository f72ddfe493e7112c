//! English models, trained by `dateline-lab train` from public corpora. A card beside each file
//! gives data, licence, scores and command. The model files are published under CC BY-SA 4.0.

/// Word clusters.
pub static CLUSTERS: &[u8] = include_bytes!("../clusters.model");
/// Tagger and lemmatiser.
pub static TAGGER: &[u8] = include_bytes!("../tagger.model");
/// Dependency parser.
pub static PARSER: &[u8] = include_bytes!("../parser.model");
/// Names.
pub static NAMES: &[u8] = include_bytes!("../names.model");
