//! TIMEX3 against gold: strict, relaxed, type and value F1 as the TempEval-3 toolkit defines them
//! (UzZaman et al. 2013), with the numbers of the development data's own scorer.

use super::time_phrases;
use dateline_document::{CodePoints, Layer, Published, PublishedOrigin, Report, Timex, TimexKind};
use dateline_rules::{Library, Source};
use dateline_time::{Narrative, Options, Profile, Times};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write as _;
use std::path::Path;

/// An expression of either side, in code points.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tagged {
    /// First code point.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// TIMEX3 type.
    pub kind: String,
    /// TIMEX3 value.
    pub value: String,
    /// Of the gold: values that are as good.
    pub others: Vec<String>,
    /// What made it.
    pub by: String,
}

impl Tagged {
    /// Of the gold: the value is right, in the form that `form` gives it.
    fn holds(&self, value: &str, form: fn(&str) -> String) -> bool {
        let value = form(value);
        let mut values = std::iter::once(&self.value).chain(&self.others);
        values.any(|v| form(v) == value)
    }
}

/// A gold document.
#[derive(Clone, Debug)]
pub struct Gold {
    /// Id in its corpus.
    pub id: String,
    /// `train`, `dev`, or nothing.
    pub split: String,
    /// The text with its publication date.
    pub report: Report,
    /// Its expressions.
    pub tagged: Vec<Tagged>,
}

/// Reads times: a report and the options, what is found.
pub type Read<'r> = &'r dyn Fn(&Report, Options) -> Layer<Timex>;

/// Pooled counts over documents.
#[derive(Clone, Debug, Default)]
pub struct Score {
    gold: usize,
    system: usize,
    strict: usize,
    relaxed: usize,
    kind: usize,
    value: usize,
    normal: usize,
    /// Month and day without a year: all, found with the right year.
    year: (usize, usize),
    /// Gold, found, value right, by gold type.
    by_kind: BTreeMap<String, [usize; 3]>,
    /// A line for every fault.
    pub faults: Vec<String>,
}

impl Score {
    fn f1(&self, matched: usize) -> f64 {
        200.0 * matched as f64 / (self.gold + self.system).max(1) as f64
    }

    /// Value F1: relaxed F1 times the share of relaxed matches with the gold's value.
    pub fn value_f1(&self) -> f64 {
        self.f1(self.value)
    }

    /// One line in per cent.
    pub fn line(&self) -> String {
        let year = match self.year {
            (0, _) => String::new(),
            (all, right) => format!(
                "  month+day year {:.1} of {all}",
                100.0 * right as f64 / all as f64
            ),
        };
        format!(
            "gold {}  system {}  strict {:.2}  relaxed {:.2}  value {:.2}  type {:.2}  normalised {:.2}{year}",
            self.gold,
            self.system,
            self.f1(self.strict),
            self.f1(self.relaxed),
            self.f1(self.value),
            self.f1(self.kind),
            self.f1(self.normal),
        )
    }

    /// Recall of extent and value by gold type.
    pub fn kinds(&self) -> String {
        let mut out = String::new();
        for (kind, [gold, found, right]) in &self.by_kind {
            let of = |n: &usize| 100.0 * *n as f64 / (*gold).max(1) as f64;
            let _ = writeln!(
                out,
                "  {kind:9} gold {gold:4}  found {:6.2}  value {:6.2}",
                of(found),
                of(right)
            );
        }
        out
    }

    /// Adds one document.
    pub fn add(&mut self, gold: &Gold, system: &[Tagged]) {
        self.gold += gold.tagged.len();
        self.system += system.len();
        let points: Vec<char> = gold.report.text.chars().collect();
        let words = |t: &Tagged| -> String {
            let part = points.get(t.start..t.end).unwrap_or(&[]);
            part.iter().collect::<String>().replace('\n', " ")
        };
        let around = |t: &Tagged| -> String {
            let from = t.start.saturating_sub(70);
            let to = (t.end + 50).min(points.len());
            let part = points.get(from..to).unwrap_or(&[]);
            part.iter().collect::<String>().replace('\n', " ")
        };
        let tell = |t: &Tagged| format!("{}|{}|{}", words(t), t.kind, t.value);
        let mut fault = |what: &str, g: Option<&Tagged>, s: Option<&Tagged>| {
            let at = g.or(s).map(around).unwrap_or_default();
            let by = s.map_or("", |s| s.by.as_str());
            let (g, s) = (g.map_or("-".into(), tell), s.map_or("-".into(), tell));
            self.faults
                .push(format!("{what}\t{g}\t{s}\t{by}\t{}\t{at}", gold.id));
        };
        let pairs = align(&gold.tagged, system);
        for (g, s) in &pairs {
            let (Some(a), Some(b)) = (gold.tagged.get(*g), system.get(*s)) else {
                continue;
            };
            let exact = (a.start, a.end) == (b.start, b.end);
            let right = a.holds(&b.value, str::to_owned);
            self.relaxed += 1;
            self.strict += usize::from(exact);
            self.kind += usize::from(a.kind == b.kind);
            self.value += usize::from(right);
            self.normal += usize::from(a.holds(&b.value, normal));
            let counts = self.by_kind.entry(a.kind.clone()).or_default();
            counts[1] += 1;
            counts[2] += usize::from(right);
            if !right {
                fault("value", Some(a), Some(b));
            } else if !exact {
                fault("span", Some(a), Some(b));
            } else if a.kind != b.kind && !a.kind.is_empty() {
                fault("type", Some(a), Some(b));
            }
        }
        let matched: HashMap<usize, usize> = pairs.iter().copied().collect();
        let taken: HashSet<usize> = pairs.iter().map(|p| p.1).collect();
        for (i, g) in gold.tagged.iter().enumerate() {
            self.by_kind.entry(g.kind.clone()).or_default()[0] += 1;
            if !matched.contains_key(&i) {
                fault("missed", Some(g), None);
            }
            if is_month_day(&words(g), &g.value) {
                let found = matched.get(&i).and_then(|s| system.get(*s));
                self.year.0 += 1;
                self.year.1 +=
                    usize::from(found.is_some_and(|s| s.value.get(..4) == g.value.get(..4)));
            }
        }
        for (i, s) in system.iter().enumerate() {
            if !taken.contains(&i) {
                fault("extra", None, Some(s));
            }
        }
    }
}

/// One-to-one: exact extents first, then by largest overlap.
fn align(gold: &[Tagged], system: &[Tagged]) -> Vec<(usize, usize)> {
    let (mut used_gold, mut used_system) = (HashSet::new(), HashSet::new());
    let mut out = Vec::new();
    for (i, g) in gold.iter().enumerate() {
        let exact = system
            .iter()
            .enumerate()
            .find(|(j, s)| (s.start, s.end) == (g.start, g.end) && !used_system.contains(j));
        if let Some((j, _)) = exact {
            used_gold.insert(i);
            used_system.insert(j);
            out.push((i, j));
        }
    }
    let mut rest = Vec::new();
    for (i, g) in gold.iter().enumerate() {
        for (j, s) in system.iter().enumerate() {
            let shared = g.end.min(s.end).saturating_sub(g.start.max(s.start));
            if shared > 0 && !used_gold.contains(&i) && !used_system.contains(&j) {
                rest.push((std::cmp::Reverse(shared), g.start, i, j));
            }
        }
    }
    rest.sort();
    for (_, _, i, j) in rest {
        if !used_gold.contains(&i) && !used_system.contains(&j) {
            used_gold.insert(i);
            used_system.insert(j);
            out.push((i, j));
        }
    }
    out
}

/// Values that mean the same.
fn normal(value: &str) -> String {
    let mut v = value.trim().to_uppercase();
    if v.contains('T') && v.matches(':').count() == 2 && v.ends_with(":00") {
        v.truncate(v.len() - 3);
    }
    if let Some(rest) = v.strip_prefix("PXX") {
        v = format!("PX{rest}");
    }
    match v.as_str() {
        "P7D" => "P1W".into(),
        "P1DE" | "P1E" => "P10Y".into(),
        "P1CE" => "P100Y".into(),
        "PT24H" => "P1D".into(),
        "PT60M" => "PT1H".into(),
        "P12M" => "P1Y".into(),
        _ => v,
    }
}

/// A gold expression that names month and day but no year.
fn is_month_day(words: &str, value: &str) -> bool {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let day = value.len() == 10 && value.bytes().filter(|b| *b == b'-').count() == 2;
    let lower = words.to_lowercase();
    let month = lower
        .split(|c: char| !c.is_alphabetic())
        .any(|w| MONTHS.iter().any(|m| w.starts_with(m) && w != "mon"));
    let figures: Vec<&str> = lower
        .split(|c: char| !c.is_ascii_digit())
        .filter(|f| !f.is_empty())
        .collect();
    day && month && figures.len() == 1 && figures.iter().all(|f| f.len() <= 2)
}

/// The gold documents of a file.
///
/// # Errors
/// The file cannot be read, or a line is no document.
pub fn gold(path: &Path) -> Result<Vec<Gold>, String> {
    let told = |why: &dyn std::fmt::Display| format!("{}: {why}", path.display());
    let text = std::fs::read_to_string(path).map_err(|e| told(&e))?;
    let mut out = Vec::new();
    for line in text.lines().filter(|l| !l.trim().is_empty()) {
        let value: Value = serde_json::from_str(line).map_err(|e| told(&e))?;
        let field = |v: &Value, key: &str| v[key].as_str().unwrap_or("").to_owned();
        let number = |v: &Value, key: &str| v[key].as_u64().unwrap_or(0) as usize;
        let mut report = Report::of_text(field(&value, "id"), field(&value, "text"));
        let given = field(&value, "dct");
        let date = given.get(..10).and_then(|d| d.parse().ok());
        report.published = date.map(|date| Published {
            date,
            given,
            origin: PublishedOrigin::Field,
        });
        let tagged = value["timex"]
            .as_array()
            .map(|list| {
                list.iter()
                    .map(|t| Tagged {
                        start: number(t, "start"),
                        end: number(t, "end"),
                        kind: field(t, "type"),
                        value: field(t, "value"),
                        ..Tagged::default()
                    })
                    .filter(|t| t.end > t.start)
                    .collect()
            })
            .unwrap_or_default();
        out.push(Gold {
            id: report.id.clone(),
            split: field(&value, "split"),
            report,
            tagged,
        });
    }
    Ok(out)
}

/// What was found, in code points.
pub fn tagged(report: &Report, found: &Layer<Timex>) -> Vec<Tagged> {
    let points = CodePoints::new(&report.text);
    found
        .iter()
        .map(|t| {
            let (start, end) = points.span(t.span);
            Tagged {
                start: start as usize,
                end: end as usize,
                kind: match t.kind {
                    TimexKind::Date => "DATE",
                    TimexKind::Time => "TIME",
                    TimexKind::Duration => "DURATION",
                    TimexKind::Set => "SET",
                }
                .to_owned(),
                value: t.value.to_string(),
                by: t.by.to_string(),
                ..Tagged::default()
            }
        })
        .collect()
}

/// The corpora: file, split (nothing: all of it), whether they are histories.
const CORPORA: &[(&str, &str, Narrative)] = &[
    ("timebank", "train", Narrative::Auto),
    ("timebank", "dev", Narrative::Auto),
    ("aquaint", "train", Narrative::Auto),
    ("aquaint", "dev", Narrative::Auto),
    ("wikiwars", "", Narrative::On),
    ("wikiwars", "", Narrative::Auto),
    ("gum_news", "", Narrative::Auto),
    ("seedlike", "", Narrative::Auto),
];

/// Scores of every corpus that lies in the folder `folder`: name and score.
///
/// # Errors
/// A corpus is there but cannot be read.
pub fn scores(folder: &Path, read: Read<'_>) -> Result<Vec<(String, Score)>, String> {
    let mut out = Vec::new();
    for (file, split, narrative) in CORPORA {
        let path = folder.join(format!("{file}.jsonl"));
        if !path.exists() {
            continue;
        }
        let options = Options {
            profile: Profile::TempEval,
            narrative: *narrative,
        };
        let mut score = Score::default();
        for doc in gold(&path)? {
            if split.is_empty() || doc.split == *split {
                let found = read(&doc.report, options);
                score.add(&doc, &tagged(&doc.report, &found));
            }
        }
        let mode = match narrative {
            Narrative::On => " narrative",
            _ => "",
        };
        out.push((format!("{file} {split}{mode}"), score));
    }
    Ok(out)
}

/// Scores of a table of sentences ([`super::time_phrases`]): every kind by itself, then all.
///
/// # Errors
/// The table cannot be read, or a row is none.
pub fn phrases(file: &Path, read: Read<'_>) -> Result<Vec<(String, Score)>, String> {
    let options = Options {
        profile: Profile::TempEval,
        narrative: Narrative::Auto,
    };
    let mut all = Score::default();
    let mut kinds: BTreeMap<String, Score> = BTreeMap::new();
    for row in time_phrases::rows(file)? {
        let found = tagged(&row.report, &read(&row.report, options));
        all.add(&row, &found);
        let kind = kinds.entry(row.split.clone()).or_default();
        kind.add(&row, &found);
        kind.faults.clear();
    }
    Ok(kinds.into_iter().chain([("all".into(), all)]).collect())
}

/// The table of all corpora of a folder, or of one table of sentences, with every fault where
/// `detail` asks for it.
///
/// # Errors
/// A corpus is there but cannot be read.
pub fn run(of: &Path, detail: bool, read: Read<'_>) -> Result<String, String> {
    let mut out = String::new();
    let scores = match of.is_file() {
        true => phrases(of, read)?,
        false => scores(of, read)?,
    };
    for (name, score) in scores {
        let _ = writeln!(out, "{name:20} {}", score.line());
        if detail {
            out.push_str(&score.kinds());
            for fault in &score.faults {
                let _ = writeln!(out, "  {fault}");
            }
        }
    }
    Ok(out)
}

/// The stage with the files of `folder` in place of the embedded ones of its own.
///
/// # Errors
/// The folder cannot be read, or all faults of its files.
pub fn stage_of(folder: &Path) -> Result<Times, String> {
    let told = |why: &dyn std::fmt::Display| format!("{}: {why}", folder.display());
    let mut files: Vec<(String, String)> = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|e| told(&e))? {
        let path = entry.map_err(|e| told(&e))?.path();
        let text = std::fs::read_to_string(&path).map_err(|e| told(&e))?;
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned());
        files.push((format!("time/{}", name.unwrap_or_default()), text));
    }
    files.sort();
    let sources = files.iter().map(|(path, text)| Source { path, text });
    let library = Library::read(sources).map_err(|e| told(&e))?;
    Times::new(&library).map_err(|e| told(&e))
}
