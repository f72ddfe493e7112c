//! The syntax stage: words per second of the whole analysis, in both modes, and of splitting alone.

use dateline_document::{Report, Span};
use dateline_rules::{Library, Source};
use dateline_syntax::{Analyser, Lexicons, Models, split};
use divan::counter::ItemsCount;
use divan::{Bencher, black_box};

/// Text of the genre, written for the project; long enough that the models fall out of the nearest
/// caches as they do on real reports.
const TEXT: &str = "Talks between the two delegations will resume in Geneva on Friday, the news agency \
reported, citing a source in the foreign ministry. According to the source, the parties did not agree \
on the exchange of prisoners. “We will not negotiate under fire,” the envoy stressed.\n\n\
Earlier, on May 3, the minister announced the country's readiness to extend the ceasefire by 72 hours. \
The rebels refused to withdraw from the border town, where U.S. officials say at least 1,200 people \
were displaced. No other details are provided.\n\n";

fn main() {
    divan::main();
}

fn library() -> Library {
    let sources = dateline_data_en::FILES
        .iter()
        .map(|(path, text)| Source { path, text });
    Library::read(sources).unwrap_or_default()
}

fn report() -> Report {
    Report::of_text("bench", TEXT.repeat(20))
}

const MODELS: Models<'_> = Models {
    splitter: dateline_model_en::SPLITTER,
    clusters: dateline_model_en::CLUSTERS,
    tagger: dateline_model_en::TAGGER,
    lemmatizer: dateline_model_en::LEMMATIZER,
    parser: dateline_model_en::PARSER,
};

#[divan::bench(args = ["default", "accurate"])]
fn analyse(bencher: Bencher<'_, '_>, mode: &str) {
    let library = library();
    let analyser = Analyser::new(MODELS, &library)
        .and_then(|a| a.with_names(dateline_model_en::NAMES, &library))
        .and_then(|a| match mode {
            "accurate" => a.with_accurate(dateline_model_en::ACCURATE),
            _ => Ok(a),
        });
    let Ok(analyser) = analyser else {
        return;
    };
    let report = report();
    let words = analyser.analyse(&report).tokens.len();
    bencher
        .counter(ItemsCount::new(words))
        .bench_local(|| analyser.analyse(black_box(&report)));
}

#[divan::bench]
fn tokens(bencher: Bencher<'_, '_>) {
    let Ok(lexicons) = Lexicons::read(&library()) else {
        return;
    };
    let report = report();
    let area = Span::new(0, report.text.len() as u32);
    let words = split::tokens(&report.text, area, &lexicons).len();
    bencher
        .counter(ItemsCount::new(words))
        .bench_local(|| split::tokens(black_box(&report.text), area, &lexicons));
}

#[divan::bench]
fn load(bencher: Bencher<'_, '_>) {
    let library = library();
    bencher.bench_local(|| Analyser::new(black_box(MODELS), &library).map(drop));
}
