//! Syntax and the stage, made once for all tests of a file.
#![allow(dead_code)]

use dateline_data_en::FILES;
use dateline_document::{Layer, Published, PublishedOrigin, Report, Timex};
use dateline_rules::{Library, Source};
use dateline_syntax::{Analyser, Models};
use dateline_time::{Options, Times};
use std::sync::OnceLock;

fn library() -> Library {
    Library::read(
        FILES
            .iter()
            .filter(|(path, _)| {
                ["time/", "syntax/", "clause/"]
                    .iter()
                    .any(|stage| path.starts_with(stage))
            })
            .map(|(path, text)| Source { path, text }),
    )
    .unwrap()
}

/// The syntax stage.
pub(crate) fn analyser() -> &'static Analyser {
    static ANALYSER: OnceLock<Analyser> = OnceLock::new();
    ANALYSER.get_or_init(|| {
        let models = Models {
            splitter: dateline_model_en::SPLITTER,
            clusters: dateline_model_en::CLUSTERS,
            tagger: dateline_model_en::TAGGER,
            lemmatizer: dateline_model_en::LEMMATIZER,
            parser: dateline_model_en::PARSER,
        };
        Analyser::new(models, &library()).unwrap()
    })
}

/// The stage.
pub(crate) fn times() -> &'static Times {
    static TIMES: OnceLock<Times> = OnceLock::new();
    TIMES.get_or_init(|| Times::new(&library()).unwrap())
}

/// A report of `text`, published on `date`.
pub(crate) fn report(text: &str, date: Option<&str>) -> Report {
    let mut report = Report::of_text("test", text);
    report.published = date.and_then(|given| {
        Some(Published {
            date: given.parse().ok()?,
            given: given.to_owned(),
            origin: PublishedOrigin::Argument,
        })
    });
    report
}

/// What the stage finds.
pub(crate) fn read(times: &Times, text: &str, date: Option<&str>) -> Layer<Timex> {
    read_with(times, text, date, Options::default())
}

/// What the stage finds with options.
pub(crate) fn read_with(
    times: &Times,
    text: &str,
    date: Option<&str>,
    options: Options,
) -> Layer<Timex> {
    let report = report(text, date);
    let syntax = analyser().analyse(&report);
    times.find(&report, &syntax, &Layer::new(), options)
}

/// What the stage finds with the predicates that the clause stage makes.
pub(crate) fn read_whole(
    times: &Times,
    text: &str,
    date: Option<&str>,
    options: Options,
) -> Layer<Timex> {
    static CLAUSES: OnceLock<dateline_clause::Clauses> = OnceLock::new();
    let clauses = CLAUSES.get_or_init(|| dateline_clause::Clauses::new(&library()).unwrap());
    let report = report(text, date);
    let syntax = analyser().analyse(&report);
    let predicates = clauses.find(&report, &syntax);
    times.find(&report, &syntax, &predicates, options)
}
