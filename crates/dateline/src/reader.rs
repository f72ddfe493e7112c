//! The map of the house: which stage follows which, and what each of them may read.

use crate::{Error, Kit, in_order};
use dateline_actor::Actors;
use dateline_attribution::Attributions;
use dateline_clause::{Clauses, Judge, Residual};
use dateline_document::{Document, Report};
use dateline_event::{Events, Reading};
use dateline_ingest::{Draft, Fault, Given, Inputs, Words};
use dateline_rules::Faults;
use dateline_syntax::Analyser;
use dateline_time::{self as time, Times};
use std::path::{Path, PathBuf};

/// Reads reports. Made once; every reading after that is a pure function of report and kit.
pub struct Reader {
    kit: Kit,
    options: Options,
    words: Words,
    analyser: Analyser,
    clauses: Clauses,
    times: Times,
    actors: Actors,
    attributions: Attributions,
    events: Events,
}

/// Somebody at the door of every stage: a clock, a trace.
pub trait Watch {
    /// Runs the stage of that name and gives what it made.
    fn stage<T>(&mut self, name: &'static str, run: impl FnOnce() -> T) -> T;
}

/// Nobody watches.
struct Unwatched;

impl Watch for Unwatched {
    #[inline]
    fn stage<T>(&mut self, _: &'static str, run: impl FnOnce() -> T) -> T {
        run()
    }
}

/// How reports are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The report's date says nothing about the time of its story.
    pub narrative: bool,
    /// Conventions of the time expressions.
    pub profile: Profile,
}

/// Conventions of the time expressions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Profile {
    /// This project's.
    #[default]
    Dateline,
    /// Those of the TempEval-3 corpora.
    Tempeval,
}

impl Options {
    fn times(self) -> time::Options {
        time::Options {
            profile: match self.profile {
                Profile::Dateline => time::Profile::Product,
                Profile::Tempeval => time::Profile::TempEval,
            },
            narrative: if self.narrative {
                time::Narrative::On
            } else {
                time::Narrative::Auto
            },
        }
    }
}

impl std::str::FromStr for Profile {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        match name {
            "dateline" => Ok(Profile::Dateline),
            "tempeval" => Ok(Profile::Tempeval),
            _ => Err(format!(
                "there is no profile `{name}`: dateline or tempeval"
            )),
        }
    }
}

impl Reader {
    /// A reader with the embedded data and models.
    ///
    /// # Errors
    /// Faults of the data files and models.
    pub fn new() -> Result<Self, Error> {
        Self::of(Kit::open(None)?)
    }

    /// A reader with the user's own lexicons and rules laid over the embedded ones.
    ///
    /// # Errors
    /// Faults of the data files and models, all at once; a folder that cannot be read.
    pub fn with_data(folder: &Path) -> Result<Self, Error> {
        Self::of(Kit::open(Some(folder))?)
    }

    /// A reader with that kit.
    ///
    /// # Errors
    /// Faults of the data files, of all stages at once; damaged models.
    pub fn of(kit: Kit) -> Result<Self, Error> {
        let library = kit.library();
        let mut faults = Faults::default();
        let models = kit.models();
        // Each stage reads its own files; the user sees the faults of all of them at once. The models
        // are unpacked beside the lexicons: each takes half of the time to start.
        let (analyser, words, clauses, times, actors, attributions, events) =
            std::thread::scope(|scope| {
                let analyser = scope.spawn(|| {
                    Analyser::new(models.syntax(), library)
                        .and_then(|a| a.with_names(models.names(), library))
                        .and_then(|a| match models.accurate() {
                            Some(model) => a.with_accurate(model),
                            None => Ok(a),
                        })
                });
                let words = kept(Words::read(library), &mut faults);
                let clauses = kept(Clauses::new(library), &mut faults);
                let times = kept(Times::new(library), &mut faults);
                let actors = kept(Actors::new(library), &mut faults)
                    .map(|actors| actors.with_cities(dateline_data_en::CITIES));
                let attributions = kept(Attributions::new(library), &mut faults);
                let events = kept(Events::new(library), &mut faults);
                let analyser = analyser.join();
                (
                    analyser,
                    words,
                    clauses,
                    times,
                    actors,
                    attributions,
                    events,
                )
            });
        let analyser = match analyser {
            Ok(Ok(analyser)) => Some(analyser),
            Ok(Err(dateline_syntax::Error::Lexicons(bad))) => {
                faults.extend(bad);
                None
            }
            Ok(Err(other)) => return Err(Error::Model(other.to_string())),
            Err(_) => return Err(Error::Model("the models could not be unpacked".to_owned())),
        };
        let residual = models
            .factuality()
            .map(|bytes| Residual::read("factuality.model", bytes))
            .transpose()
            .map_err(|e| Error::Model(e.to_string()))?;
        let judge = Judge::read("status.model", models.status())
            .map_err(|e| Error::Model(e.to_string()))?;
        let clauses = clauses.map(|stage| {
            let stage = stage.with_judge(judge);
            match residual {
                Some(residual) => stage.with_residual(residual),
                None => stage,
            }
        });
        let said = models
            .attribution()
            .map(|bytes| dateline_attribution::Model::read("attribution.model", bytes))
            .transpose()
            .map_err(|e| Error::Model(e.to_string()))?;
        let attributions = attributions.map(|stage| match said {
            Some(model) => stage.with_model(model),
            None => stage,
        });
        faults.or(())?;
        let stages = (
            words,
            analyser,
            clauses,
            times,
            actors,
            attributions,
            events,
        );
        let (
            Some(words),
            Some(analyser),
            Some(clauses),
            Some(times),
            Some(actors),
            Some(attributions),
            Some(events),
        ) = stages
        else {
            return Err(Error::Data(Faults::default()));
        };
        Ok(Self {
            kit,
            options: Options::default(),
            words,
            analyser,
            clauses,
            times,
            actors,
            attributions,
            events,
        })
    }

    /// The same reader with other options.
    #[must_use]
    pub fn with_options(mut self, options: Options) -> Self {
        self.options = options;
        self
    }

    /// Fingerprint of data and models: 12 hexadecimal digits.
    pub fn kit(&self) -> &str {
        self.kit.fingerprint()
    }

    /// Data files and models.
    pub fn files(&self) -> &Kit {
        &self.kit
    }

    /// The reports of files, folders and standard input (`-`), one after the other.
    pub fn inputs(&self, paths: impl IntoIterator<Item = PathBuf>, given: Given) -> Inputs<'_> {
        Inputs::new(paths, &self.words, given)
    }

    /// The report that `draft` holds: furniture, date and language found.
    ///
    /// # Errors
    /// What keeps it from being a report: no text, binary data, more than a report can hold.
    pub fn accept(&self, draft: Draft, given: &Given) -> Result<Report, Fault> {
        draft.report(&self.words, given)
    }

    /// The syntactic analyser, for words that are tokens already.
    pub fn analyser(&self) -> &Analyser {
        &self.analyser
    }

    /// The clause stage, for words that are tokens already.
    pub fn clauses(&self) -> &Clauses {
        &self.clauses
    }

    /// Words of headers and datelines.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// Reads one report. A report whose language has no rules and models stays without layers.
    pub fn read(&self, report: Report) -> Document {
        self.read_watched(report, &mut Unwatched)
    }

    /// Reads one report, `watch` at the door of every stage: the map of the house.
    pub fn read_watched(&self, report: Report, watch: &mut impl Watch) -> Document {
        if !report.read {
            return Document {
                report,
                ..Document::default()
            };
        }
        let syntax = watch.stage("syntax", || self.analyser.analyse(&report));
        let predicates = watch.stage("clause", || self.clauses.find(&report, &syntax));
        let options = self.options.times();
        let times = watch.stage("time", || {
            self.times.find(&report, &syntax, &predicates, options)
        });
        // Mentions before attributions before entities: "he" in a quotation is not its speaker,
        // and "I" is.
        let mentions = watch.stage("actor find", || {
            self.actors.find(&report, &syntax, &predicates)
        });
        let (attributions, attitudes) = watch.stage("attribution", || {
            self.attributions
                .read(&report, &syntax, &predicates, &times, &mentions)
        });
        let entities = watch.stage("actor resolve", || {
            self.actors
                .resolve(&report, &syntax, &predicates, &mentions, &attributions)
        });
        let reading = Reading {
            report: &report,
            syntax: &syntax,
            predicates: &predicates,
            times: &times,
            mentions: &mentions,
            attributions: &attributions,
            entities: &entities,
        };
        // Events before links: a confirmation speaks of an event.
        let events = watch.stage("event find", || self.events.find(reading));
        let links = watch.stage("event link", || self.events.link(reading, &events));
        Document {
            syntax,
            predicates,
            times,
            mentions,
            attributions,
            attitudes,
            entities,
            events,
            links,
            report,
        }
    }

    /// Reads many reports on `jobs` threads (0: one a core), in their order, a bounded number of
    /// them in memory at a time.
    pub fn read_all<'r, I>(&'r self, reports: I, jobs: usize) -> impl Iterator<Item = Document> + 'r
    where
        I: IntoIterator<Item = Report>,
        I::IntoIter: 'r,
    {
        in_order(reports.into_iter(), jobs, |report| self.read(report))
    }
}

/// The stage, or nothing and its faults on the pile: the user sees those of all stages at once.
fn kept<T>(stage: Result<T, Faults>, faults: &mut Faults) -> Option<T> {
    stage.map_err(|bad| faults.extend(bad)).ok()
}

impl std::fmt::Debug for Reader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reader")
            .field("kit", &self.kit.fingerprint())
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
