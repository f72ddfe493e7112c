//! `lab train`: every shipped model from public corpora, bit for bit.

#[cfg(feature = "eval")]
pub(crate) mod attribution;
pub mod clusters;
pub mod corpora;
pub(crate) mod examples;
#[cfg(feature = "eval")]
pub(crate) mod factuality;
pub(crate) mod frames;
mod frequencies;
pub(crate) mod grammar;
pub(crate) mod lemmatizer;
pub(crate) mod names;
pub(crate) mod parser;
pub(crate) mod rows;
pub(crate) mod sequences;
mod splitter;
#[cfg(feature = "eval")]
pub(crate) mod status;
pub(crate) mod tagger;

use clap::{Args, ValueEnum};
use corpora::Corpora;
use dateline_learn::FileWriter;
use dateline_syntax::words::Clusters;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Any failure, with its message.
pub type Failure = Box<dyn Error + Send + Sync>;

/// What to train.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Model {
    /// Sentence ends.
    Splitter,
    /// Word clusters.
    Clusters,
    /// Tagger.
    Tagger,
    /// Lemmatiser.
    Lemmatizer,
    /// The default parser and the beam searches of the accurate mode.
    Parser,
    /// Names.
    Names,
    /// Document frequencies of words.
    Frequencies,
    /// Factuality of predicates; goes with the models of corpora without a stated licence, and reads
    /// with the models that the program was built with.
    #[cfg(feature = "eval")]
    Factuality,
    /// Corrections of the rules' answer about status, from the project's own sentences; reads with
    /// the models that the program was built with.
    #[cfg(feature = "eval")]
    Status,
    /// Attributions; as factuality. With `all` it reads with the models that the program was built
    /// with, not with those just trained: build and train it again after that.
    #[cfg(feature = "eval")]
    Attribution,
    /// All of them.
    All,
}

/// Arguments of `lab train`.
#[derive(Args, Debug)]
pub struct TrainArgs {
    /// Which model.
    pub model: Model,
    /// The folder below which the corpora's files lie.
    #[arg(long, value_name = "DIR")]
    pub gold: PathBuf,
    /// Where the model files go.
    #[arg(long, value_name = "DIR", default_value = "crates/model-en")]
    pub out: PathBuf,
    /// Where models of corpora without a stated licence go when all are trained.
    #[arg(long, value_name = "DIR", default_value = "crates/model-en-unstated")]
    pub unstated: PathBuf,
    /// The folder of the project's own sentences, for the model of status.
    #[arg(long, value_name = "DIR", default_value = "golden")]
    pub own: PathBuf,
    /// Corpora of names to leave out, to measure on.
    #[arg(long, value_name = "NAME")]
    pub hold_out: Vec<String>,
    /// The list of corpora.
    #[arg(long, value_name = "FILE", default_value = "crates/lab/corpora.toml")]
    pub corpora: PathBuf,
}

/// Trains and writes the models asked for.
pub fn run(args: &TrainArgs) -> Result<(), Failure> {
    let corpora = Corpora::read(&args.corpora, &args.gold)?;
    let all = args.model == Model::All;
    if all || args.model == Model::Clusters {
        let file = timed("clusters", || clusters::train(&corpora))?;
        write(&args.out, "clusters", file)?;
    }
    if all || args.model == Model::Splitter {
        let clusters = read_clusters(&args.out)?;
        let file = timed("splitter", || splitter::train(&corpora, &clusters))?;
        write(&args.out, "splitter", file)?;
    }
    if all || args.model == Model::Tagger {
        let clusters = read_clusters(&args.out)?;
        let file = timed("tagger", || tagger::train(&corpora, &clusters))?;
        write(&args.out, "tagger", file)?;
    }
    if all || args.model == Model::Lemmatizer {
        let clusters = read_clusters(&args.out)?;
        let file = timed("lemmatizer", || lemmatizer::train(&corpora, &clusters))?;
        write(&args.out, "lemmatizer", file)?;
    }
    if all || args.model == Model::Parser {
        let clusters = read_clusters(&args.out)?;
        let tagger = read(&args.out, "tagger")?;
        let files = timed("parser", || parser::train(&corpora, &clusters, &tagger))?;
        for (name, file) in ["parser", "accurate"].into_iter().zip(files) {
            write(&args.out, name, file)?;
        }
    }
    if all || args.model == Model::Names {
        let clusters = read_clusters(&args.out)?;
        let tagger = read(&args.out, "tagger")?;
        let held_out: Vec<&str> = args.hold_out.iter().map(String::as_str).collect();
        let file = timed("names", || {
            names::train(&corpora, clusters, &tagger, &held_out)
        })?;
        write(&args.out, "names", file)?;
    }
    if all || args.model == Model::Frequencies {
        let file = timed("frequencies", || frequencies::train(&corpora))?;
        write(&args.out, "frequencies", file)?;
    }
    #[cfg(feature = "eval")]
    if args.model == Model::Factuality {
        let model = timed("factuality", || factuality::train(&args.gold))?;
        write(&args.out, "factuality", model.file())?;
    }
    #[cfg(feature = "eval")]
    if args.model == Model::Status {
        let model = timed("status", || status::train(&args.own))?;
        write(&args.out, "status", model.file())?;
    }
    #[cfg(feature = "eval")]
    if all || args.model == Model::Attribution {
        let model = timed("attribution", || attribution::train(&args.gold))?;
        let out = if all { &args.unstated } else { &args.out };
        write(out, "attribution", model.file())?;
    }
    Ok(())
}

/// What `work` makes of each item, two at a time.
pub(crate) fn in_pairs<I: Sync, T: Send>(
    items: &[I],
    work: impl Fn(&I) -> T + Sync,
) -> Result<Vec<T>, Failure> {
    let work = &work;
    let mut out = Vec::new();
    for pair in items.chunks(2) {
        let made = std::thread::scope(|scope| {
            let threads: Vec<_> = pair.iter().map(|i| scope.spawn(move || work(i))).collect();
            let made: Result<Vec<T>, _> = threads.into_iter().map(|t| t.join()).collect();
            made.map_err(|_| "a learner stopped")
        });
        out.extend(made?);
    }
    Ok(out)
}

fn timed<T>(what: &str, f: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    let start = Instant::now();
    let result = f()?;
    eprintln!("{what}: {:.1} s", start.elapsed().as_secs_f64());
    Ok(result)
}

fn path(out: &Path, name: &str) -> PathBuf {
    out.join(format!("{name}.model"))
}

fn write(out: &Path, name: &str, file: FileWriter) -> Result<(), Failure> {
    let bytes = file.finish();
    let path = path(out, name);
    eprintln!("{}: {} bytes", path.display(), bytes.len());
    fs::write(&path, bytes).map_err(|e| format!("{}: {e}", path.display()))?;
    Ok(())
}

fn read(out: &Path, name: &str) -> Result<Vec<u8>, Failure> {
    let path = path(out, name);
    Ok(fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?)
}

fn read_clusters(out: &Path) -> Result<Clusters, Failure> {
    let bytes = read(out, "clusters")?;
    let file = dateline_learn::ModelFile::read("clusters.model", &bytes)?;
    Ok(Clusters::read(&file)?)
}
