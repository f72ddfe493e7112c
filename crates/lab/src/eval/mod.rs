//! `lab eval`: the measures of the development data, equal to those of its own scorers.

pub mod attribution;
pub mod clusters;
pub mod coref;
pub mod event_dates;
pub mod events;
pub mod factuality;
pub mod families;
pub mod knowledge;
pub(crate) mod marked;
pub mod names;
pub mod places;
pub mod rare;
pub mod roles;
pub mod status;
pub mod stories;
pub mod syntax;
pub mod time;
pub mod time_phrases;

use crate::report::{expect, golden, mention, never, run};
use clap::{Args, Subcommand};
use dateline::Reader;
use dateline::document::Report;
use dateline::ingest::{Draft, Given};
use dateline_attribution::Attributions;
use dateline_time::Times;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// Arguments of `lab eval`.
#[derive(Args, Debug)]
pub struct EvalArgs {
    #[command(subcommand)]
    what: Measure,
}

/// What is measured.
#[derive(Subcommand, Debug)]
pub enum Measure {
    /// Whole reports against expectation files (`*.json`) or golden reports (`*.report`).
    Report {
        /// A folder of either.
        dir: PathBuf,
        /// Tell every fault.
        #[arg(long)]
        detail: bool,
    },
    /// Rules and lexicon rows that fire in these reports and in hardly any document of the corpora.
    Rare {
        /// A folder of expectation files.
        dir: PathBuf,
        /// The folder below which the corpora lie.
        #[arg(long, value_name = "DIR")]
        gold: PathBuf,
        /// List what fires in fewer documents than this.
        #[arg(long, default_value_t = 3)]
        least: usize,
    },
    /// Time expressions: strict, relaxed and value F1 of every corpus in a folder.
    Time {
        /// The folder of the time corpora, or a table of sentences (`*.tsv`).
        dir: PathBuf,
        /// Tell every fault.
        #[arg(long)]
        detail: bool,
        /// Time rules and lexicons of this folder in place of the embedded ones.
        #[arg(long, value_name = "DIR")]
        rules: Option<PathBuf>,
    },
    /// The time of events: containing times of TimeBank, times and their absence in TimeBank-Dense.
    EventDates {
        /// The folder of the time corpora.
        dir: PathBuf,
        /// Tell every fault.
        #[arg(long)]
        detail: bool,
    },
    /// Attributions: soft F1, roles, recall by class.
    Attribution {
        /// Gold attributions (`*.jsonl`).
        file: PathBuf,
        /// Flags of the reporting core (`*.core.json`).
        #[arg(long, value_name = "FILE")]
        core: Option<PathBuf>,
        /// A model file in place of the embedded one.
        #[arg(long, value_name = "FILE")]
        model: Option<PathBuf>,
        /// Chances in per mille from which on a cue of the rules, another word of the lexicon, and
        /// any other word are taken, in place of the model's own.
        #[arg(long, value_name = "N,N,N", value_delimiter = ',')]
        levels: Vec<u32>,
        /// The rules without the learned layer.
        #[arg(long, conflicts_with = "model")]
        rules: bool,
        /// Without the layer of attitudes: the record's attributions alone.
        #[arg(long)]
        said: bool,
        /// Tell every fault.
        #[arg(long)]
        detail: bool,
    },
    /// Events: type, quad class and dyads of coded sentences.
    Events {
        /// Gold events (`*.jsonl`).
        file: PathBuf,
        /// Tell every sentence whose types are not the gold's, with the rules that spoke.
        #[arg(long)]
        detail: bool,
    },
    /// Factuality of predicates: Pearson's r and mean absolute error.
    Factuality {
        /// The folder of the factuality corpora.
        dir: PathBuf,
        /// Which split.
        #[arg(long, default_value = "dev")]
        split: String,
        /// Signatures alone, without the model.
        #[arg(long, conflicts_with = "fit")]
        signatures: bool,
        /// A model fitted to each corpus's own train split instead of the shipped one.
        #[arg(long)]
        fit: bool,
        /// Tell so many of the items furthest off.
        #[arg(long, default_value_t = 0)]
        worst: usize,
    },
    /// Status class of marked predicates.
    Status {
        /// Columns: id, classes, sentence with the predicate in square brackets; with --apart, a folder
        /// stands for all tables in it.
        file: PathBuf,
        /// Tell every miss.
        #[arg(long)]
        detail: bool,
        /// Rules alone, without the model of status.
        #[arg(long, conflicts_with = "apart")]
        rules: bool,
        /// With a model that learnt from the tables below this folder, but for the sentences of FILE.
        #[arg(long, value_name = "DIR")]
        apart: Option<PathBuf>,
    },
    /// Logical subject and object of marked predicates.
    Roles {
        /// Columns: id, agents, patients, sentence with the predicate in square brackets.
        file: PathBuf,
        /// Tell every miss.
        #[arg(long)]
        detail: bool,
    },
    /// Tags, lemmas and heads on gold tokens; with --raw tokens and sentences too.
    Syntax {
        /// Gold trees (`*.conllu`).
        file: PathBuf,
        /// From plain text.
        #[arg(long)]
        raw: bool,
        /// Tell every wrong lemma, or with --raw every wrong sentence end.
        #[arg(long)]
        detail: bool,
        /// In the accurate mode.
        #[arg(long)]
        accurate: bool,
        /// With the models in this folder in place of the embedded ones.
        #[arg(long, value_name = "DIR")]
        models: Option<PathBuf>,
    },
    /// Named entities, each sentence alone.
    Names {
        /// Gold tags (`*.conll`).
        file: PathBuf,
        /// Tell every fault.
        #[arg(long)]
        detail: bool,
    },
    /// Coreference: pronouns, and chains by CoNLL F1, on a treebank with entities.
    Coref {
        /// Gold trees with `Entity=` in MISC (`*.conllu`).
        file: PathBuf,
        /// Only these genres.
        #[arg(long, value_name = "NAME", value_delimiter = ',')]
        genres: Vec<String>,
        /// Tell every wrong pronoun.
        #[arg(long)]
        detail: bool,
        /// A folder of lexicons and rules to lay over the embedded ones.
        #[arg(long, value_name = "DIR")]
        data: Option<PathBuf>,
    },
    /// Mentions of golden reports: kind, code, antecedent.
    Mentions {
        /// A folder of reports with `= mention` sections.
        dir: PathBuf,
        /// Tell every fault.
        #[arg(long)]
        detail: bool,
    },
    /// Toponyms: country, coordinates, what stays unresolved.
    Places {
        /// Sentences with a toponym in square brackets (`*.tsv`).
        file: PathBuf,
        /// Tell every fault.
        #[arg(long)]
        detail: bool,
    },
    /// Text families: copies of one text told from other texts.
    Families {
        /// Reports with `id`, `date`, `text` and `cluster` (`*.jsonl`).
        file: PathBuf,
        /// Tell every pair that is wrong.
        #[arg(long)]
        detail: bool,
    },
    /// Events, origins, contradictions and tracks across reports.
    Tracks {
        /// A negotiation's folder (`reports.jsonl`, `expected.toml`), or a folder of such.
        dir: PathBuf,
        /// Tell every fault, and where every statement of the gold was put.
        #[arg(long)]
        detail: bool,
        /// With the gold's families of texts in place of those found.
        #[arg(long)]
        given: bool,
    },
    /// The checker of briefs: one planted fault in each brief of a folder's negotiations.
    Briefs {
        /// A negotiation's folder (`reports.jsonl`, `expected.toml`), or a folder of such.
        dir: PathBuf,
        /// Tell every false alarm and every fault that was missed.
        #[arg(long)]
        detail: bool,
    },
    /// Stories: dated reports put together by what they are on, as they come in.
    Stories {
        /// Reports with `id`, `date`, `text` and `cluster`, perhaps `title` and `set` (`*.jsonl`).
        file: PathBuf,
        /// Also each `set` as a record of its own.
        #[arg(long)]
        sets: bool,
        /// Tell the clusters that are not the gold's.
        #[arg(long)]
        detail: bool,
    },
    /// Terms of heads of state and government against a list of leaders.
    Knowledge {
        /// The REIGN list of leaders (`*.csv`).
        file: PathBuf,
    },
}

/// Runs one measure and prints its table.
///
/// # Errors
/// What could not be read, and why.
pub fn run(args: &EvalArgs) -> Result<(), String> {
    let told = match &args.what {
        Measure::Report { dir, detail } => report(dir, *detail)?,
        Measure::Rare { dir, gold, least } => rare::run(dir, gold, *least)?,
        Measure::Time { dir, detail, rules } => times(dir, *detail, rules.as_deref())?,
        Measure::EventDates { dir, detail } => event_times(dir, *detail)?,
        Measure::Attribution {
            file,
            core,
            model,
            levels,
            rules,
            said: alone,
            detail,
        } => {
            let reader = reader()?;
            let stage = said(&reader, model.as_deref(), levels, *rules)?;
            attribution::run(file, core.as_deref(), *detail, &|report| {
                let d = reader.read(report.clone());
                let (mut said, held) = match &stage {
                    None => (d.attributions, d.attitudes),
                    Some(stage) => {
                        stage.read(&d.report, &d.syntax, &d.predicates, &d.times, &d.mentions)
                    }
                };
                for attitude in held.iter().filter(|_| !alone) {
                    said.push(attitude.clone());
                }
                said
            })?
        }
        Measure::Events { file, detail } => {
            let reader = reader()?;
            events::run(file, reader.kit(), *detail, &|id, date, text| {
                let report = accepted(&reader, id, date, text)?;
                Ok(reader.read(report))
            })?
        }
        Measure::Factuality {
            dir,
            split,
            signatures,
            fit,
            worst,
        } => {
            let by = match (signatures, fit) {
                (true, _) => factuality::By::Signatures,
                (_, true) => factuality::By::Fitted,
                _ => factuality::By::Shipped,
            };
            factuality::run(&reader()?, dir, split, by, *worst)?
        }
        Measure::Status {
            file,
            detail,
            rules,
            apart,
        } => {
            let reader = reader()?;
            let answers = match apart {
                Some(folder) => status::Answers::Apart(folder),
                None if *rules => status::Answers::Rules,
                None => status::Answers::Shipped,
            };
            match apart {
                Some(folder) if file.is_dir() => {
                    status::apart(reader.analyser(), reader.clauses(), folder, *detail)?
                }
                _ => status::run(reader.analyser(), reader.clauses(), file, *detail, answers)?,
            }
        }
        Measure::Roles { file, detail } => {
            let reader = reader()?;
            roles::run(reader.analyser(), reader.clauses(), file, *detail)?
        }
        Measure::Syntax {
            file,
            raw,
            detail,
            accurate,
            models,
        } => {
            let analyser = syntax::analyser(models.as_deref(), *accurate)?;
            syntax::run(&analyser, file, *raw, *detail)?
        }
        Measure::Names { file, detail } => names::run(reader()?.analyser(), file, *detail)?,
        Measure::Coref {
            file,
            genres,
            detail,
            data,
        } => {
            let reader = match data {
                Some(folder) => Reader::with_data(folder).map_err(|e| e.to_string())?,
                None => reader()?,
            };
            coref::run(&reader, file, genres, *detail)?
        }
        Measure::Mentions { dir, detail } => mentions(dir, *detail)?,
        Measure::Places { file, detail } => places::run(&reader()?, file, *detail)?,
        Measure::Families { file, detail } => families::run(file, *detail)?,
        Measure::Tracks { dir, detail, given } => {
            crate::tracks::run(&reader()?, dir, *detail, *given)?
        }
        Measure::Briefs { dir, detail } => crate::briefs::run(&reader()?, dir, *detail)?,
        Measure::Stories { file, sets, detail } => stories::run(file, *sets, *detail)?,
        Measure::Knowledge { file } => knowledge::run(reader()?.files().library(), file)?,
    };
    print(&told);
    Ok(())
}

#[allow(clippy::print_stdout)]
fn print(told: &str) {
    print!("{told}");
}

fn reader() -> Result<Reader, String> {
    Reader::new().map_err(|e| e.to_string())
}

/// The stage of attribution with another model or none; nothing where the reader's own is meant.
fn said(
    reader: &Reader,
    model: Option<&Path>,
    levels: &[u32],
    rules: bool,
) -> Result<Option<Attributions>, String> {
    if model.is_none() && levels.is_empty() && !rules {
        return Ok(None);
    }
    let stage = Attributions::new(reader.files().library()).map_err(|e| e.to_string())?;
    if rules {
        return Ok(Some(stage));
    }
    let path = model.ok_or("levels are those of a model file: name it with --model")?;
    let bytes = std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut model = dateline_attribution::Model::read(&path.display().to_string(), &bytes)
        .map_err(|e| e.to_string())?;
    match *levels {
        [a, b, c] => model = model.with_levels([a, b, c]),
        [] => {}
        _ => return Err("--levels takes three numbers".to_owned()),
    }
    Ok(Some(stage.with_model(model)))
}

/// A sentence of a corpus as a report.
fn accepted(reader: &Reader, id: &str, date: Option<&str>, text: &str) -> Result<Report, String> {
    let draft = Draft {
        id: Some(id.to_owned()),
        published: date.map(str::to_owned),
        language: Some("en".to_owned()),
        text: text.to_owned(),
        ..Draft::default()
    };
    reader
        .accept(draft, &Given::default())
        .map_err(|fault| format!("{id}: {fault}"))
}

/// Of the stages only those that times are made from.
fn times(dir: &Path, detail: bool, rules: Option<&Path>) -> Result<String, String> {
    let reader = reader()?;
    let stage = match rules {
        Some(folder) => time::stage_of(folder)?,
        None => Times::new(reader.files().library()).map_err(|e| e.to_string())?,
    };
    time::run(dir, detail, &|report, options| {
        let syntax = reader.analyser().analyse(report);
        let predicates = reader.clauses().find(report, &syntax);
        stage.find(report, &syntax, &predicates, options)
    })
}

fn event_times(dir: &Path, detail: bool) -> Result<String, String> {
    let reader = reader()?;
    let library = reader.files().library();
    let stage = dateline_event::Events::new(library).map_err(|e| e.to_string())?;
    event_dates::run(dir, detail, &|report| {
        let document = reader.read(report.clone());
        let reading = dateline_event::Reading {
            report: &document.report,
            syntax: &document.syntax,
            predicates: &document.predicates,
            times: &document.times,
            mentions: &document.mentions,
            attributions: &document.attributions,
            entities: &document.entities,
        };
        let whens = stage.dates(reading);
        (document, whens)
    })
}

fn report(dir: &Path, detail: bool) -> Result<String, String> {
    let reader = reader()?;
    let golden = golden::folder(dir)?;
    if golden.is_empty() {
        return Ok(run::evaluate(&reader, &expect::folder(dir)?, detail)?.1);
    }
    let expected: Vec<_> = golden.iter().map(|g| g.expected.clone()).collect();
    let (_, mut told) = run::evaluate(&reader, &expected, detail)?;
    let mut breaches = 0;
    for g in &golden {
        let record = run::record_of(&reader, &g.expected)?;
        for breach in never::breaches(&g.expected, &record) {
            breaches += 1;
            let _ = writeln!(told, "{} {breach}", g.path.display());
        }
    }
    let _ = writeln!(told, "never breached: {breaches}");
    Ok(told)
}

fn mentions(dir: &Path, detail: bool) -> Result<String, String> {
    let reader = reader()?;
    let mut told = String::new();
    let mut all = mention::Tally::default();
    for golden in golden::folder(dir)? {
        let record = run::record_of(&reader, &golden.expected)?;
        let path = golden.path.display().to_string();
        let tally = mention::score(&golden.expected, &record, &mut |fault| {
            if detail {
                let _ = writeln!(told, "{path} {fault}");
            }
        });
        all.merge(&tally);
    }
    told.push_str(&all.table());
    Ok(told)
}
