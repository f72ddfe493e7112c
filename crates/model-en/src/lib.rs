//! English models, trained by `dateline-lab train` from public corpora. A card beside each file
//! gives data, licence, scores and command. The model files are published under CC BY-SA 4.0.

/// Sentence ends.
pub static SPLITTER: &[u8] = include_bytes!("../splitter.model");
/// Word clusters.
pub static CLUSTERS: &[u8] = include_bytes!("../clusters.model");
/// Tagger.
pub static TAGGER: &[u8] = include_bytes!("../tagger.model");
/// Lemmatiser.
pub static LEMMATIZER: &[u8] = include_bytes!("../lemmatizer.model");
/// Dependency parser.
pub static PARSER: &[u8] = include_bytes!("../parser.model");
/// Beam searches of the accurate mode.
pub static ACCURATE: &[u8] = include_bytes!("../accurate.model");
/// Status of predicates, from sentences of the project alone.
pub static STATUS: &[u8] = include_bytes!("../status.model");
/// Names.
pub static NAMES: &[u8] = include_bytes!("../names.model");
/// Document frequencies of words.
pub static FREQUENCIES: &[u8] = include_bytes!("../frequencies.model");
