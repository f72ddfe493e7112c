//! The time of events against TimeBank (containing times) and TimeBank-Dense (every pair of event
//! and time of neighbouring sentences, so that it is known where there is none).

use super::time::{Gold, gold};
use dateline_document::{By, CodePoints, Document, Id, Span, Token, When, WhenRelation};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write as _;
use std::path::Path;

/// Reads a report, and the times of what its words tell of.
pub type Read<'r> =
    &'r dyn Fn(&dateline_document::Report) -> (Document, Vec<(Id<Token>, When, By)>);

/// An event of the gold with the times that contain it.
#[derive(Clone, Debug)]
struct Event {
    start: usize,
    end: usize,
    text: String,
    /// Places in the gold's list of times.
    within: HashSet<usize>,
    /// The annotators placed it against some time of the text.
    placed: bool,
}

/// Counts over events.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    /// With a containing time in the text.
    pub contained: usize,
    /// Of these: dated by that time.
    pub right: usize,
    /// Of these: dated by another one.
    pub other: usize,
    /// With a containing time that has a place on the calendar, and of these dated by it.
    pub placed: usize,
    /// See above.
    pub placed_right: usize,
    /// By what decided: dated, rightly.
    pub by: BTreeMap<String, (usize, usize)>,
    /// Given a containing time.
    pub dated: usize,
    /// Of these, that the gold contains in that time.
    pub dated_right: usize,
    /// Given none.
    pub undated: usize,
    /// Of these, that the gold has none for.
    pub undated_right: usize,
    /// No predicate stands there.
    pub unseen: usize,
    /// All.
    pub events: usize,
    /// A line for every fault.
    pub faults: Vec<String>,
}

impl Counts {
    /// One line in per cent.
    pub fn line(&self) -> String {
        let share = |n: usize, of: usize| 100.0 * n as f64 / of.max(1) as f64;
        format!(
            "events {}  contained {}  found {:.1}  on the calendar {}  found {:.1}  of those dated {:.1}  |  dated {}  right {:.1}  |  no date {}  right {:.1}  |  no predicate {}",
            self.events,
            self.contained,
            share(self.right, self.contained),
            self.placed,
            share(self.placed_right, self.placed),
            share(self.right, self.right + self.other),
            self.dated,
            share(self.dated_right, self.dated),
            self.undated,
            share(self.undated_right, self.undated),
            self.unseen,
        )
    }

    fn add(&mut self, doc: &Gold, events: &[Event], read: Read<'_>) {
        let (document, whens) = read(&doc.report);
        let points = CodePoints::new(&document.report.text);
        let heads: HashSet<usize> = document
            .predicates
            .iter()
            .flat_map(|p| [Some(p.head), p.light].into_iter().flatten())
            .map(Id::index)
            .collect();
        let mut given: HashMap<usize, (When, By)> = HashMap::new();
        for (token, when, by) in whens {
            given.entry(token.index()).or_insert((when, by));
        }
        let letters: Vec<char> = document.report.text.chars().collect();
        let piece = |a: usize, b: usize| -> String {
            let part = letters.get(a..b.min(letters.len())).unwrap_or(&[]);
            part.iter().collect::<String>().replace('\n', " ")
        };
        for event in events {
            self.events += 1;
            let at = span_of(&document, &points, event);
            // A predicate of the span speaks for it; where it holds none, any word that has a time.
            let mut tokens = document.syntax.tokens_in(at).rev();
            let predicate = tokens.clone().find(|t| heads.contains(t));
            self.unseen += usize::from(predicate.is_none());
            let given = match predicate {
                Some(token) => given.get(&token),
                None => tokens.find_map(|t| given.get(&t)),
            };
            let given = given
                .filter(|(w, _)| matches!(w.relation, WhenRelation::On | WhenRelation::During));
            let time = given.and_then(|(w, _)| document.times.at(w.time));
            let hit = time.map(|t| {
                let (a, b) = points.span(t.span);
                let (a, b) = (a as usize, b as usize);
                event.within.iter().any(|i| {
                    doc.tagged
                        .get(*i)
                        .is_some_and(|g| (g.start < b && a < g.end) || g.value == t.value)
                })
            });
            let contained = !event.within.is_empty();
            let placed = event.within.iter().any(|i| {
                let value = doc.tagged.get(*i).map(|g| g.value.as_str());
                value.is_some_and(|v| v.starts_with(|c: char| c.is_ascii_digit()))
            });
            self.placed += usize::from(placed);
            self.placed_right += usize::from(placed && hit == Some(true));
            if let (Some((_, by)), Some(hit)) = (given, hit) {
                let counts = self.by.entry(by.to_string()).or_default();
                counts.0 += 1;
                counts.1 += usize::from(hit);
            }
            self.contained += usize::from(contained);
            self.dated += usize::from(hit.is_some());
            self.dated_right += usize::from(hit == Some(true));
            self.undated += usize::from(hit.is_none());
            self.undated_right += usize::from(hit.is_none() && !contained);
            if contained {
                self.right += usize::from(hit == Some(true));
                self.other += usize::from(hit == Some(false));
            }
            if hit == Some(false) || (hit.is_none() && contained) {
                let gold: Vec<&str> = event
                    .within
                    .iter()
                    .filter_map(|i| doc.tagged.get(*i))
                    .map(|g| g.value.as_str())
                    .collect();
                let what = match (hit, contained) {
                    (Some(_), true) => "other",
                    (Some(_), false) if event.placed => "not in it",
                    (Some(_), false) => "none",
                    _ if predicate.is_none() => "unseen",
                    _ => "missed",
                };
                self.faults.push(format!(
                    "{what}\t{}\tgold {}\tgave {} {}\t{}\t{}",
                    event.text,
                    gold.join(" "),
                    time.map_or("-", |t| t.value.as_str()),
                    given.map_or("", |(_, by)| by.as_str()),
                    doc.id,
                    piece(event.start.saturating_sub(90), event.end + 90),
                ));
            }
        }
    }
}

/// The event's place in bytes.
fn span_of(document: &Document, points: &CodePoints, event: &Event) -> Span {
    let mut span = Span::default();
    for token in document.syntax.tokens.iter() {
        let (a, b) = points.span(token.span);
        if (a as usize) < event.end && event.start < b as usize {
            span = if span.is_empty() {
                token.span
            } else {
                span.join(token.span)
            };
        }
    }
    span
}

/// The events of every document of a file, by document.
fn events(path: &Path) -> Result<HashMap<String, Vec<Event>>, String> {
    let told = |why: &dyn std::fmt::Display| format!("{}: {why}", path.display());
    let text = std::fs::read_to_string(path).map_err(|e| told(&e))?;
    let mut out = HashMap::new();
    for line in text.lines().filter(|l| !l.trim().is_empty()) {
        let value: Value = serde_json::from_str(line).map_err(|e| told(&e))?;
        let list = |key: &str| value[key].as_array().cloned().unwrap_or_default();
        let name = |v: &Value, key: &str| v[key].as_str().unwrap_or("").to_owned();
        let number = |v: &Value, key: &str| v[key].as_u64().unwrap_or(0) as usize;
        let times: HashMap<String, usize> = list("timex")
            .iter()
            .filter(|t| number(t, "end") > number(t, "start"))
            .enumerate()
            .map(|(i, t)| (name(t, "id"), i))
            .collect();
        let mut within: HashMap<String, HashSet<usize>> = HashMap::new();
        let mut placed: HashSet<String> = HashSet::new();
        for link in list("tlinks") {
            let (from, to, rel) = (name(&link, "from"), name(&link, "to"), name(&link, "rel"));
            let together = matches!(rel.as_str(), "SIMULTANEOUS" | "DURING" | "IDENTITY");
            let (event, time, inside) = match (times.get(&from), times.get(&to)) {
                (None, Some(t)) => (from, *t, together || rel == "IS_INCLUDED"),
                (Some(t), None) => (to, *t, together || rel == "INCLUDES"),
                _ => continue,
            };
            placed.insert(event.clone());
            if inside {
                within.entry(event).or_default().insert(time);
            }
        }
        let mut seen = HashSet::new();
        let found = list("events")
            .iter()
            .filter(|e| seen.insert(name(e, "id")))
            .map(|e| Event {
                start: number(e, "start"),
                end: number(e, "end"),
                text: name(e, "text"),
                within: within.get(&name(e, "id")).cloned().unwrap_or_default(),
                placed: placed.contains(&name(e, "id")),
            })
            .collect();
        out.insert(name(&value, "id"), found);
    }
    Ok(out)
}

/// Counts of the two corpora, by split.
///
/// # Errors
/// A corpus cannot be read.
pub fn counts(folder: &Path, read: Read<'_>) -> Result<Vec<(String, Counts)>, String> {
    let mut out = Vec::new();
    for (file, split) in [
        ("timebank", "train"),
        ("timebank", "dev"),
        ("tbdense", "train"),
        ("tbdense", "dev"),
    ] {
        let path = folder.join(format!("{file}.jsonl"));
        if !path.exists() {
            continue;
        }
        let mut events = events(&path)?;
        let mut sum = Counts::default();
        for doc in gold(&path)?.iter().filter(|d| d.split == split) {
            sum.add(doc, &events.remove(&doc.id).unwrap_or_default(), read);
        }
        out.push((format!("{file} {split}"), sum));
    }
    Ok(out)
}

/// The table, with every fault where `detail` asks for it.
///
/// # Errors
/// A corpus cannot be read.
pub fn run(folder: &Path, detail: bool, read: Read<'_>) -> Result<String, String> {
    let mut out = String::new();
    for (name, counts) in counts(folder, read)? {
        let _ = writeln!(out, "{name:15} {}", counts.line());
        if detail {
            for (by, (dated, right)) in &counts.by {
                let _ = writeln!(out, "  {by:24} dated {dated:4}  right {right:4}");
            }
            for fault in &counts.faults {
                let _ = writeln!(out, "  {fault}");
            }
        }
    }
    Ok(out)
}
