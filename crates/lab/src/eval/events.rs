//! Events against gold: types, quad classes and who did it to whom, as sets per sentence, with the
//! numbers of the development data's own scorer. Statements enter as the PLOVER codebook codes them
//! (the `plover` field of the record), since that is what the gold files hold.

use dateline::wire;
use dateline_document::Document;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// Reads one gold line: id, date and text to a document.
pub type Read<'r> = &'r dyn Fn(&str, Option<&str>, &str) -> Result<Document, String>;

/// A coded event of either side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coded {
    /// PLOVER 2.0 type; none where the gold line gives a quad class only.
    pub kind: Option<String>,
    /// Quad class by name.
    pub quad: Option<String>,
    /// Country or group codes of the source, three letters each; none when the field holds text.
    pub source: Option<Vec<String>>,
    /// The same of the target.
    pub target: Option<Vec<String>>,
}

/// A sentence with its gold events.
#[derive(Clone, Debug, Default)]
pub struct Gold {
    /// Id in its corpus.
    pub id: String,
    /// Publication date.
    pub date: Option<String>,
    /// The sentence.
    pub text: String,
    /// What there is to code.
    pub events: Vec<Coded>,
}

/// Right, given by the system, wanted by the gold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// In both.
    pub right: usize,
    /// Of the system.
    pub system: usize,
    /// Of the gold.
    pub gold: usize,
}

impl Counts {
    fn add<T: Ord>(&mut self, gold: &BTreeSet<T>, system: &BTreeSet<T>) {
        self.right += gold.intersection(system).count();
        self.system += system.len();
        self.gold += gold.len();
    }

    /// Precision, recall, F1.
    pub fn prf(self) -> (f64, f64, f64) {
        let share = |n: usize, d: usize| if d == 0 { 0.0 } else { n as f64 / d as f64 };
        let (p, r) = (share(self.right, self.system), share(self.right, self.gold));
        (
            p,
            r,
            if p + r > 0.0 {
                2.0 * p * r / (p + r)
            } else {
                0.0
            },
        )
    }
}

/// Sums over sentences.
#[derive(Clone, Debug, Default)]
pub struct Score {
    /// Types of the sentence.
    pub kind: Counts,
    /// Quad classes of the sentence.
    pub quad: Counts,
    /// (source, target, type); none where the gold holds no codes.
    pub dyad: Option<Counts>,
    /// Neutral sentences kept silent, and all.
    pub neutral: (usize, usize),
    /// Sentences without gold events kept silent, and all.
    pub empty: (usize, usize),
    /// Sentences scored, and those on which the system is silent.
    pub sentences: (usize, usize),
    /// Found and wanted by type.
    pub recall: BTreeMap<String, (usize, usize)>,
    typed: bool,
    yields: bool,
}

const NEUTRAL: &str = "NEUTRAL";
const YIELD: &str = "YIELD";

/// Types of the 2016 codebook and those of one corpus, folded to PLOVER 2.0.
fn folded(kind: &str, yields: bool) -> String {
    let kind = kind.to_uppercase();
    match kind.as_str() {
        "DEMAND" => "REQUEST".to_owned(),
        "DISAPPROVE" | "INVESTIGATE" => "ACCUSE".to_owned(),
        "FIGHT" => "ASSAULT".to_owned(),
        "CONCEDE" | "RETREAT" if yields => YIELD.to_owned(),
        _ => kind,
    }
}

fn quad_of(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" => "V-COOP",
        "COOPERATE" | "AID" | "RETREAT" | YIELD => "M-COOP",
        "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" => "V-CONF",
        "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT" => "M-CONF",
        _ => return None,
    })
}

/// The PLOVER type of a CAMEO code (the manual's appendix); 01 and 02 have none.
fn of_cameo(code: &str) -> Option<&'static str> {
    Some(match code.get(..2)? {
        "03" => "AGREE",
        "04" => "CONSULT",
        "05" => "SUPPORT",
        "06" => "COOPERATE",
        "07" => "AID",
        "08" => match code.get(..3) {
            None | Some("080" | "081" | "082" | "083") => "CONCEDE",
            _ => "RETREAT",
        },
        "09" | "11" => "ACCUSE",
        "10" => "REQUEST",
        "12" => "REJECT",
        "13" => "THREATEN",
        "14" => "PROTEST",
        "15" => "MOBILIZE",
        "16" => "SANCTION",
        "17" => "COERCE",
        "18" | "19" | "20" => "ASSAULT",
        _ => return None,
    })
}

/// Actor codes of a field; none when it holds text instead.
fn codes(value: &Value) -> Option<Vec<String>> {
    let code = |s: &str| {
        let fits =
            s.len() >= 3 && !s.contains(' ') && s.chars().take(3).all(|c| c.is_ascii_uppercase());
        fits.then(|| s.chars().take(3).collect::<String>())
    };
    match value {
        Value::Null => Some(Vec::new()),
        Value::String(s) if s.is_empty() || s == "---" => Some(Vec::new()),
        Value::String(s) => code(s).map(|c| vec![c]),
        Value::Array(items) => {
            let mut out = Vec::new();
            for item in items {
                let given = if item.is_object() {
                    &item["code"]
                } else {
                    item
                };
                match given {
                    Value::Null => {}
                    Value::String(s) if s.is_empty() || s == "---" => {}
                    Value::String(s) => out.push(code(s)?),
                    _ => return None,
                }
            }
            Some(out)
        }
        _ => None,
    }
}

fn coded(event: &Value) -> Coded {
    let text = |key: &str| event[key].as_str().filter(|s| !s.is_empty());
    let kind = text("plover").map(str::to_owned).or_else(|| {
        text("cameo")
            .and_then(|c| of_cameo(c.trim()))
            .map(str::to_owned)
    });
    let quad = match &event["quad"] {
        Value::String(s) => Some(s.clone()),
        Value::Number(n) => Some(n.to_string()),
        _ => None,
    };
    let quad = quad.map(|q| match q.as_str() {
        "0" => NEUTRAL.to_owned(),
        "1" => "V-COOP".to_owned(),
        "2" => "M-COOP".to_owned(),
        "3" => "V-CONF".to_owned(),
        "4" => "M-CONF".to_owned(),
        _ => q,
    });
    Coded {
        kind,
        quad,
        source: codes(&event["source"]),
        target: codes(&event["target"]),
    }
}

/// Reads a gold file.
///
/// # Errors
/// The file cannot be read, or a line is no JSON.
pub fn gold(path: &Path) -> Result<Vec<Gold>, String> {
    let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut out = Vec::new();
    for (i, line) in text
        .lines()
        .enumerate()
        .filter(|(_, l)| !l.trim().is_empty())
    {
        let value: Value =
            serde_json::from_str(line).map_err(|e| format!("{}:{}: {e}", path.display(), i + 1))?;
        let field = |key: &str| value[key].as_str().map(str::to_owned);
        out.push(Gold {
            id: field("id").unwrap_or_default(),
            date: field("date"),
            text: field("text").unwrap_or_default(),
            events: value["events"]
                .as_array()
                .map(|e| e.iter().map(coded).collect())
                .unwrap_or_default(),
        });
    }
    Ok(out)
}

/// What the codebook codes of a document: one entry an event, later mentions left out.
pub fn of_document(document: &Document, kit: &str) -> Vec<Coded> {
    let record = wire::record(document, kit, wire::Layers::default());
    let Ok(record) = serde_json::to_value(&record) else {
        return Vec::new();
    };
    let rows = |key: &str| -> BTreeMap<String, Value> {
        record[key]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|r| Some((r["id"].as_str()?.to_owned(), r.clone())))
            .collect()
    };
    let (mentions, entities) = (rows("mentions"), rows("entities"));
    let parties = |list: &Value| {
        let mut out: Vec<String> = Vec::new();
        for mention in list
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
        {
            let ids = mentions.get(mention).and_then(|m| m["entities"].as_array());
            for entity in ids.into_iter().flatten().filter_map(Value::as_str) {
                let Some(row) = entities.get(entity) else {
                    continue;
                };
                let code = row["country"].as_str().or_else(|| row["code"].as_str());
                if let Some(code) = code {
                    let code: String = code.chars().take(3).collect();
                    if !code.is_empty() && !out.contains(&code) {
                        out.push(code);
                    }
                }
            }
        }
        out
    };
    record["events"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|e| e["same_as"].is_null())
        .filter_map(|e| {
            Some(Coded {
                kind: Some(e["plover"]["type"].as_str()?.to_owned()),
                quad: None,
                source: Some(parties(&e["actor"])),
                target: Some(parties(&e["recipient"])),
            })
        })
        .collect()
}

type Dyad = (String, String, String);

/// All pairs of a source and a target; without targets the ordered pairs of sources (a meeting).
fn dyads(source: &[String], target: &[String], kind: &str) -> BTreeSet<Dyad> {
    let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned(), kind.to_owned());
    if !target.is_empty() {
        let sources: Vec<&str> = if source.is_empty() {
            vec![""]
        } else {
            source.iter().map(String::as_str).collect()
        };
        return sources
            .iter()
            .flat_map(|a| target.iter().map(move |b| (*a, b)))
            .map(|(a, b)| pair(a, b))
            .collect();
    }
    let mutual: BTreeSet<Dyad> = source
        .iter()
        .flat_map(|a| source.iter().map(move |b| (a, b)))
        .filter(|(a, b)| a != b)
        .map(|(a, b)| pair(a, b))
        .collect();
    if !mutual.is_empty() {
        mutual
    } else if source.is_empty() {
        BTreeSet::from([pair("", "")])
    } else {
        source.iter().map(|a| pair(a, "")).collect()
    }
}

/// Scores the system's events, one list a gold sentence; with `whole` only those with both parties count.
pub fn score(gold: &[Gold], system: &[Vec<Coded>], whole: bool) -> Score {
    let events = || gold.iter().flat_map(|g| &g.events);
    let yields = events().any(|e| e.kind.as_deref() == Some(YIELD));
    let typed = events().any(|e| e.kind.is_some());
    let with_codes = events()
        .flat_map(|e| [&e.source, &e.target])
        .filter(|c| c.is_some())
        .count();
    let fields = 2 * events().count();
    let has_dyads = typed && fields > 0 && with_codes * 10 >= fields * 9;
    let mut score = Score {
        dyad: has_dyads.then(Counts::default),
        typed,
        yields,
        ..Score::default()
    };
    for (g, s) in gold.iter().zip(system) {
        let said: Vec<(&[String], &[String], String)> = s
            .iter()
            .filter_map(|e| {
                let source = e.source.as_deref().unwrap_or(&[]);
                let target = e.target.as_deref().unwrap_or(&[]);
                let kind = folded(e.kind.as_deref()?, yields);
                (!whole || !source.is_empty() && !target.is_empty())
                    .then_some((source, target, kind))
            })
            .collect();
        let kinds: BTreeSet<String> = said.iter().map(|(_, _, k)| k.clone()).collect();
        let quads: BTreeSet<String> = kinds
            .iter()
            .filter_map(|k| quad_of(k))
            .map(str::to_owned)
            .collect();
        let (mut want_quads, mut want_kinds, mut want_dyads) =
            (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for e in &g.events {
            let kind = e.kind.as_deref().map(|k| folded(k, yields));
            let quad = e
                .quad
                .clone()
                .or_else(|| kind.as_deref().and_then(quad_of).map(str::to_owned));
            want_quads.extend(quad);
            if let Some(kind) = kind {
                let list = |c: &Option<Vec<String>>| c.clone().unwrap_or_default();
                want_dyads.extend(dyads(&list(&e.source), &list(&e.target), &kind));
                want_kinds.insert(kind);
            }
        }
        if want_quads.len() == 1 && want_quads.contains(NEUTRAL) {
            score.neutral.1 += 1;
            score.neutral.0 += usize::from(said.is_empty());
            continue;
        }
        want_quads.remove(NEUTRAL);
        score.sentences.0 += 1;
        score.sentences.1 += usize::from(said.is_empty());
        score.quad.add(&want_quads, &quads);
        if typed {
            score.kind.add(&want_kinds, &kinds);
            for kind in &want_kinds {
                let row = score.recall.entry(kind.clone()).or_default();
                row.0 += usize::from(kinds.contains(kind));
                row.1 += 1;
            }
        }
        if let Some(counts) = &mut score.dyad {
            let got: BTreeSet<Dyad> = said
                .iter()
                .flat_map(|(source, target, kind)| dyads(source, target, kind))
                .collect();
            counts.add(&want_dyads, &got);
        }
        if g.events.is_empty() {
            score.empty.1 += 1;
            score.empty.0 += usize::from(said.is_empty());
        }
    }
    score
}

impl Score {
    /// The measures as a table.
    pub fn table(&self) -> String {
        let mut out = String::new();
        let _ = writeln!(
            out,
            "sentences {}  system silent on {}   neutral kept silent {}/{}   empty gold kept silent {}/{}{}",
            self.sentences.0,
            self.sentences.1,
            self.neutral.0,
            self.neutral.1,
            self.empty.0,
            self.empty.1,
            if self.yields {
                "   (CONCEDE, RETREAT folded to YIELD)"
            } else {
                ""
            }
        );
        let kind = self.typed.then_some(self.kind);
        for (name, counts) in [
            ("type", kind),
            ("quad", Some(self.quad)),
            ("dyad+type", self.dyad),
        ] {
            let Some(c) = counts.filter(|c| c.gold > 0) else {
                continue;
            };
            let (p, r, f) = c.prf();
            let _ = writeln!(
                out,
                "{name:<10} P {p:.3}  R {r:.3}  F1 {f:.3}   (right {}, system {}, gold {})",
                c.right, c.system, c.gold
            );
        }
        if !self.recall.is_empty() {
            let rows: Vec<String> = self
                .recall
                .iter()
                .map(|(kind, (found, all))| format!("{kind} {found}/{all}"))
                .collect();
            let _ = writeln!(out, "recall by type: {}", rows.join(", "));
        }
        out
    }
}

/// Reads and scores a gold file; `kit` is the reader's fingerprint.
///
/// # Errors
/// A file or line that cannot be read.
pub fn run(path: &Path, kit: &str, detail: bool, read: Read<'_>) -> Result<String, String> {
    let gold = gold(path)?;
    let mut system = Vec::with_capacity(gold.len());
    let mut told = String::new();
    for g in &gold {
        // An empty sentence has nothing to read, and the door turns it away.
        if g.text.trim().is_empty() {
            system.push(Vec::new());
            continue;
        }
        let document = read(&g.id, g.date.as_deref(), &g.text)?;
        let coded = of_document(&document, kit);
        if detail {
            fault(&mut told, g, &coded, &document);
        }
        system.push(coded);
    }
    told.push_str(&score(&gold, &system, false).table());
    Ok(told)
}

/// Tells of a sentence whose types (or quad classes, where the gold has no types) are not the gold's.
fn fault(told: &mut String, gold: &Gold, said: &[Coded], document: &Document) {
    let yields = gold.events.iter().any(|e| e.kind.as_deref() == Some(YIELD));
    let class = |e: &Coded| {
        let kind = e.kind.as_deref().map(|k| folded(k, yields));
        match (&kind, &e.quad) {
            (Some(_), _) => kind,
            (None, quad) => quad.clone(),
        }
    };
    let want: BTreeSet<String> = gold.events.iter().filter_map(class).collect();
    let quads = gold.events.iter().all(|e| e.kind.is_none());
    let got: BTreeSet<String> = said
        .iter()
        .filter_map(class)
        .filter_map(|k| {
            if quads && !gold.events.is_empty() {
                quad_of(&k).map(str::to_owned)
            } else {
                Some(k)
            }
        })
        .collect();
    if want == got || got.is_empty() && want.iter().all(|w| w == NEUTRAL) {
        return;
    }
    let list = |set: &BTreeSet<String>| set.iter().cloned().collect::<Vec<_>>().join("+");
    let _ = writeln!(
        told,
        "{} want {} got {} | {}",
        gold.id,
        list(&want),
        list(&got),
        gold.text
    );
    for event in &document.events {
        let _ = writeln!(
            told,
            "    {} {} {} [{}]",
            event.kind.as_str(),
            event.stated_status.as_str(),
            event.by.as_str(),
            event.trigger.of(&document.report.text),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn sentence(events: &[Value]) -> Gold {
        Gold {
            events: events.iter().map(coded).collect(),
            ..Gold::default()
        }
    }

    #[test]
    fn types_quads_and_dyads_as_the_scorer_counts_them() {
        let event = |s, t, p| json!({"source": s, "target": t, "plover": p});
        let gold = [
            sentence(&[event("ISRGOV", "EGY", "CONSULT")]),
            sentence(&[event("RUS", "UKR", "FIGHT")]),
            sentence(&[]),
        ];
        let said = vec![
            vec![coded(&event("ISR", "EGYGOV", "CONSULT"))],
            vec![coded(&event("RUS", "UKR", "ASSAULT"))],
            vec![],
        ];
        let s = score(&gold, &said, false);
        assert_eq!(s.kind.prf().2, 1.0);
        assert_eq!(s.quad.prf().2, 1.0);
        assert_eq!(s.dyad.map(|d| d.prf().2), Some(1.0));
        assert_eq!(s.empty, (1, 1));
        let wrong = vec![
            vec![coded(&event("EGY", "ISR", "AGREE"))],
            vec![],
            vec![coded(
                &json!({"source": "USA", "target": null, "plover": "AID"}),
            )],
        ];
        let s = score(&gold, &wrong, false);
        assert_eq!(
            (s.kind.right, s.quad.right, s.quad.system, s.quad.gold),
            (0, 1, 2, 2)
        );
        assert_eq!(score(&gold, &wrong, true).empty, (1, 1));
    }

    #[test]
    fn meetings_give_ordered_pairs_and_cameo_maps() {
        let gold = [sentence(&[
            json!({"source": [{"code": "USA"}, {"code": "RUSGOV"}], "target": [], "plover": "CONSULT"}),
        ])];
        let said = vec![vec![coded(
            &json!({"source": "USA", "target": "RUS", "cameo": "040"}),
        )]];
        let s = score(&gold, &said, false);
        assert_eq!(
            s.dyad,
            Some(Counts {
                right: 1,
                system: 1,
                gold: 2
            })
        );
        assert_eq!(of_cameo("0841"), Some("RETREAT"));
        assert_eq!(of_cameo("083"), Some("CONCEDE"));
        assert_eq!(of_cameo("012"), None);
    }

    #[test]
    fn text_spans_give_no_dyads_and_yield_folds_both_types() {
        let gold = [sentence(&[
            json!({"source": "the army", "target": "rebels", "plover": "YIELD", "quad": "M-COOP"}),
        ])];
        let said = vec![vec![coded(
            &json!({"source": "MLI", "target": "REB", "plover": "CONCEDE"}),
        )]];
        let s = score(&gold, &said, false);
        assert_eq!(s.dyad, None);
        assert_eq!(s.kind.right, 1);
        let neutral = [sentence(&[json!({"quad": "0"})])];
        let s = score(
            &neutral,
            &[vec![coded(
                &json!({"source": "A", "target": "B", "plover": "AID"}),
            )]],
            false,
        );
        assert_eq!(s.neutral, (0, 1));
    }
}
