//! The gold of one negotiation: its reports, and what a careful coder takes from them together.

use dateline::ingest::Draft;
use serde::Deserialize;
use std::fs;
use std::path::Path;

/// One negotiation.
#[derive(Clone, Debug)]
pub struct Gold {
    /// Name of its folder.
    pub slug: String,
    /// Its reports, in the order of the file.
    pub reports: Vec<Draft>,
    /// Families of two or more.
    pub families: Vec<Vec<String>>,
    /// Negotiations.
    pub tracks: Vec<Track>,
    /// Events.
    pub events: Vec<Event>,
    /// Contradictions and revisions.
    pub clashes: Vec<Clash>,
}

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    track: Vec<Track>,
    #[serde(default)]
    family: Vec<Family>,
    #[serde(default)]
    event: Vec<Event>,
    #[serde(default)]
    contradiction: Vec<Clash>,
}

#[derive(Deserialize)]
struct Family {
    reports: Vec<String>,
}

/// A negotiation.
#[derive(Clone, Debug, Deserialize)]
pub struct Track {
    /// What it is called.
    pub title: String,
    /// Events that belong to it.
    #[serde(default)]
    pub events: Vec<String>,
    /// Meetings, in order.
    #[serde(default)]
    pub rounds: Vec<String>,
}

/// An event.
#[derive(Clone, Debug, Deserialize)]
pub struct Event {
    /// Its id in the file.
    pub id: String,
    /// Acceptable types, best first.
    #[serde(rename = "type")]
    pub kinds: Vec<String>,
    /// Day and status, as known.
    #[serde(default)]
    pub history: Vec<(String, String)>,
    /// Independent origins at the end.
    pub origins: usize,
    /// What they are called.
    #[serde(default)]
    pub origin_names: Vec<String>,
    /// What tells of it.
    #[serde(default)]
    pub statements: Vec<Statement>,
}

/// A mention of an event.
#[derive(Clone, Debug, Deserialize)]
pub struct Statement {
    /// The report.
    pub report: String,
    /// The words with the trigger.
    pub quote: String,
    /// A longer piece of the sentence that stands once in the report.
    #[serde(rename = "in")]
    pub within: String,
    /// Coders would differ about it.
    #[serde(default)]
    pub optional: bool,
}

/// A contradiction or revision.
#[derive(Clone, Debug, Deserialize)]
pub struct Clash {
    /// The event.
    pub event: String,
    /// place, when, number, status, party.
    pub slot: String,
    /// contradiction or revision.
    pub kind: String,
}

/// Every negotiation below `dir`, or the one that `dir` is.
///
/// # Errors
/// When a file cannot be read or says what it cannot mean.
pub fn folders(dir: &Path) -> Result<Vec<Gold>, String> {
    if dir.join("expected.toml").exists() {
        return Ok(vec![read(dir)?]);
    }
    let entries = fs::read_dir(dir).map_err(|e| format!("{}: {e}", dir.display()))?;
    let mut below: Vec<_> = entries.filter_map(|e| Some(e.ok()?.path())).collect();
    below.retain(|p| p.join("expected.toml").exists());
    below.sort();
    if below.is_empty() {
        return Err(format!("{}: no expected.toml below it", dir.display()));
    }
    below.iter().map(|p| read(p)).collect()
}

fn read(dir: &Path) -> Result<Gold, String> {
    let text = |name: &str| {
        let path = dir.join(name);
        fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))
    };
    let file: File =
        toml::from_str(&text("expected.toml")?).map_err(|e| format!("{}: {e}", dir.display()))?;
    let reports: Result<Vec<Draft>, String> = text("reports.jsonl")?
        .lines()
        .filter(|l| !l.trim().is_empty())
        .map(|line| Draft::of_json(line).map_err(|e| format!("{}: {e}", dir.display())))
        .collect();
    let gold = Gold {
        slug: dir
            .file_name()
            .map_or_else(String::new, |n| n.to_string_lossy().into_owned()),
        reports: reports?,
        families: file.family.into_iter().map(|f| f.reports).collect(),
        tracks: file.track,
        events: file.event,
        clashes: file.contradiction,
    };
    gold.prove()?;
    Ok(gold)
}

impl Gold {
    /// The reader proves the file before it judges the program.
    fn prove(&self) -> Result<(), String> {
        let known = |id: &str| self.events.iter().any(|e| e.id == id);
        let named = self
            .tracks
            .iter()
            .flat_map(|t| t.events.iter().chain(&t.rounds));
        if let Some(id) = named
            .chain(self.clashes.iter().map(|c| &c.event))
            .find(|id| !known(id))
        {
            return Err(format!("{}: there is no event {id}", self.slug));
        }
        for statement in self.events.iter().flat_map(|e| &e.statements) {
            if self.span(statement).is_none() {
                return Err(format!(
                    "{}: {:?} in {:?} is not there just once",
                    statement.report, statement.quote, statement.within
                ));
            }
        }
        Ok(())
    }

    /// Code points of the sentence around `quote`, told by its full stops and paragraphs.
    pub fn sentence(&self, statement: &Statement, quote: (u32, u32)) -> (u32, u32) {
        let id = Some(statement.report.as_str());
        let Some(report) = self.reports.iter().find(|r| r.id.as_deref() == id) else {
            return quote;
        };
        let letters: Vec<char> = report.text.chars().collect();
        let ends = |at: usize| match letters.get(at) {
            Some('\n') => true,
            Some('.' | '?' | '!') => letters.get(at + 1).is_none_or(|c| !c.is_alphanumeric()),
            _ => false,
        };
        let start = (0..quote.0 as usize)
            .rev()
            .find(|at| ends(*at))
            .map_or(0, |at| at + 1);
        let end = (quote.1 as usize..letters.len())
            .find(|at| ends(*at))
            .unwrap_or(letters.len());
        (start as u32, end as u32)
    }

    /// Code points of the quoted words, and of the piece of sentence that holds them.
    pub fn span(&self, statement: &Statement) -> Option<[(u32, u32); 2]> {
        let id = Some(statement.report.as_str());
        let text = &self.reports.iter().find(|r| r.id.as_deref() == id)?.text;
        let outer = once(text, &statement.within)?;
        let inner = outer + statement.within.find(&statement.quote)?;
        let points = |at: usize| u32::try_from(text.get(..at)?.chars().count()).ok();
        Some([
            (points(inner)?, points(inner + statement.quote.len())?),
            (points(outer)?, points(outer + statement.within.len())?),
        ])
    }
}

fn once(text: &str, piece: &str) -> Option<usize> {
    let mut found = text.match_indices(piece);
    match (found.next(), found.next()) {
        (Some((at, _)), None) => Some(at),
        _ => None,
    }
}
