//! The analyser with the shipped models, for tests of a stage that needs syntax.

use dateline_rules::Library;
use dateline_syntax::{Analyser, Models};

/// The shipped syntax, without names: what the tables and the words say by themselves.
pub(crate) fn analyser(library: &Library) -> Analyser {
    let models = Models {
        splitter: dateline_model_en::SPLITTER,
        clusters: dateline_model_en::CLUSTERS,
        tagger: dateline_model_en::TAGGER,
        lemmatizer: dateline_model_en::LEMMATIZER,
        parser: dateline_model_en::PARSER,
    };
    Analyser::new(models, library).unwrap()
}
