//! The stage and the syntax it needs, with the shipped tables and models.

use dateline_actor::Actors;
use dateline_rules::{Library, Source};
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

/// The shipped tables, the stage with them, and the syntax below it.
pub(crate) fn shipped() -> (Library, Actors, Analyser) {
    let sources = dateline_data_en::FILES
        .iter()
        .map(|(path, text)| Source { path, text });
    let library = Library::read(sources).unwrap();
    let (actors, analyser) = (Actors::new(&library).unwrap(), analyser(&library));
    (library, actors, analyser)
}
