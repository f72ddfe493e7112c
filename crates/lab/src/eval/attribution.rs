//! Attributions against gold: whole attributions (soft), roles, recall by kind of quotation and
//! of reporting-core cues, with the numbers of the development data's own scorers.

mod matching;
mod tokens;

use dateline_document::{Attribution, CodePoints, Layer, Report, Span};
use matching::{add, within};
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;
use std::path::Path;
use tokens::Tokens;

/// Reads a report's attributions.
pub type Read<'r> = &'r dyn Fn(&Report) -> Layer<Attribution>;

/// Token sets of one attribution.
#[derive(Clone, Debug, Default)]
struct Roles {
    source: BTreeSet<usize>,
    cue: BTreeSet<usize>,
    content: BTreeSet<usize>,
    /// Tokens that count as head of the source (gold only).
    heads: BTreeSet<usize>,
}

impl Roles {
    fn role(&self, n: usize) -> &BTreeSet<usize> {
        match n {
            0 => &self.source,
            1 => &self.cue,
            _ => &self.content,
        }
    }
}

/// Sums over documents.
#[derive(Clone, Debug, Default)]
pub struct Score {
    documents: usize,
    gold: usize,
    system: usize,
    soft: usize,
    soft_content: usize,
    exact_all: usize,
    exact: [[usize; 3]; 3],
    token: [[usize; 3]; 3],
    overlap: [[f64; 2]; 3],
    given_content: [usize; 2],
    /// Hits and items: direct, indirect, mixed.
    by_kind: [[usize; 2]; 3],
    /// Hits and items: reporting core, other.
    by_core: [[usize; 2]; 2],
    /// Hits and items: those whose cue and content stand in another's content.
    nested: [usize; 2],
    /// Gold attributions that nothing fits, and what fits no gold, as text.
    faults: Vec<String>,
}

/// Precision, recall and F1 in per cent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Prf(pub f64, pub f64, pub f64);

fn prf(right_p: f64, system: usize, right_r: f64, gold: usize) -> Prf {
    let share = |a: f64, b: usize| if b == 0 { 0.0 } else { 100.0 * a / b as f64 };
    let (p, r) = (share(right_p, system), share(right_r, gold));
    let f = if p + r > 0.0 {
        2.0 * p * r / (p + r)
    } else {
        0.0
    };
    Prf(p, r, f)
}

impl Score {
    /// Whole attributions: half of the larger content shared, head of the source right.
    pub fn soft(&self) -> Prf {
        let n = self.soft as f64;
        prf(n, self.system, n, self.gold)
    }

    /// Recall of reporting-core attributions in per cent; none without the flags.
    pub fn core_recall(&self) -> Option<f64> {
        let [hit, all] = self.by_core[0];
        (all > 0).then(|| 100.0 * hit as f64 / all as f64)
    }

    /// Recall of direct quotations in per cent.
    pub fn direct_recall(&self) -> f64 {
        let [hit, all] = self.by_kind[0];
        100.0 * hit as f64 / all.max(1) as f64
    }

    /// The table of all measures.
    pub fn table(&self) -> String {
        let mut out = String::new();
        let _ = writeln!(
            out,
            "docs {}   gold attributions {}   system attributions {}",
            self.documents, self.gold, self.system
        );
        let _ = writeln!(out, "{:18} {:>6} {:>6} {:>6}", "", "P", "R", "F1");
        let mut line = |name: &str, Prf(p, r, f): Prf| {
            let _ = writeln!(out, "{name:18} {p:6.1} {r:6.1} {f:6.1}");
        };
        for (n, role) in ["source", "cue", "content"].into_iter().enumerate() {
            let of = |table: &[[usize; 3]; 3]| {
                let [tp, s, g] = table.get(n).copied().unwrap_or_default();
                prf(tp as f64, s, tp as f64, g)
            };
            line(&format!("exact.{role}"), of(&self.exact));
            line(&format!("token.{role}"), of(&self.token));
            let [_, s, g] = self.exact.get(n).copied().unwrap_or_default();
            let [p, r] = self.overlap.get(n).copied().unwrap_or_default();
            line(&format!("overlap.{role}"), prf(p, s, r, g));
        }
        line("soft", self.soft());
        let n = self.soft_content as f64;
        line("soft_content", prf(n, self.system, n, self.gold));
        let n = self.exact_all as f64;
        line("exact_all", prf(n, self.system, n, self.gold));
        let share = |[hit, all]: [usize; 2]| 100.0 * hit as f64 / all.max(1) as f64;
        let _ = writeln!(
            out,
            "src_given_content  {:.1}%  (n={})",
            share(self.given_content),
            self.given_content[1]
        );
        for (name, c) in ["direct", "indirect", "mixed"].iter().zip(self.by_kind) {
            let _ = writeln!(
                out,
                "soft recall {name:9} {:5.1}%  ({}/{})",
                share(c),
                c[0],
                c[1]
            );
        }
        if self.nested[1] > 0 {
            let _ = writeln!(
                out,
                "nested recall {:5.1}%  ({}/{})",
                share(self.nested),
                self.nested[0],
                self.nested[1]
            );
        }
        for (name, c) in ["core", "other"].iter().zip(self.by_core) {
            if c[1] > 0 {
                let _ = writeln!(
                    out,
                    "{name:5} recall {:5.1}%  ({}/{})",
                    share(c),
                    c[0],
                    c[1]
                );
            }
        }
        out
    }
}

/// Reads every document of `gold` (JSON lines with `id`, `text`, `attributions`) and scores what
/// `read` finds in it; `core` holds a flag for every gold attribution; `detail` tells every fault.
///
/// # Errors
/// What could not be read.
pub fn run(
    gold: &Path,
    core: Option<&Path>,
    detail: bool,
    read: Read<'_>,
) -> Result<String, String> {
    let score = score(gold, core, read)?;
    let mut told = String::new();
    for fault in score.faults.iter().filter(|_| detail) {
        let _ = writeln!(told, "{fault}");
    }
    Ok(told + &score.table())
}

/// As [`run`], with the sums instead of their table.
///
/// # Errors
/// What could not be read.
pub fn score(gold: &Path, core: Option<&Path>, read: Read<'_>) -> Result<Score, String> {
    let open = |p: &Path| std::fs::read_to_string(p).map_err(|e| format!("{}: {e}", p.display()));
    let flags: HashMap<String, Vec<u8>> = match core {
        Some(path) => {
            serde_json::from_str(&open(path)?).map_err(|e| format!("{}: {e}", path.display()))?
        }
        None => HashMap::new(),
    };
    let mut sum = Score::default();
    let mut documents = Vec::new();
    for (n, line) in open(gold)?.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let value: Value = serde_json::from_str(line)
            .map_err(|e| format!("{} line {}: {e}", gold.display(), n + 1))?;
        let tokens = Tokens::of(value["text"].as_str().unwrap_or_default());
        let wanted: Vec<Roles> = value["attributions"]
            .as_array()
            .map_or(&[][..], Vec::as_slice)
            .iter()
            .map(|a| tokens.gold(a))
            .collect();
        documents.push((value, tokens, wanted));
    }
    // Where the guidelines allow none inside another, none inside another is given.
    let flat = !documents
        .iter()
        .any(|(_, _, wanted)| wanted.iter().any(|a| wanted.iter().any(|b| within(a, b))));
    for (value, tokens, wanted) in &documents {
        let id = value["id"].as_str().unwrap_or_default();
        let text = value["text"].as_str().unwrap_or_default();
        let mut report = Report::of_text(id, text);
        report.language = None;
        let found = read(&report);
        let discard = tokens.set(&pairs(&value["discard"]));
        let points = CodePoints::new(text);
        let mut given: Vec<Roles> = found
            .iter()
            .skip(1)
            .map(|a| tokens.system(a, &points))
            .filter(|r| {
                let mut body = r.cue.union(&r.content).peekable();
                discard.is_empty() || body.peek().is_none() || !body.all(|t| discard.contains(t))
            })
            .collect();
        if flat {
            let nested: Vec<bool> = given
                .iter()
                .map(|a| given.iter().any(|b| within(a, b)))
                .collect();
            let mut nested = nested.into_iter();
            given.retain(|_| !nested.next().unwrap_or(false));
        }
        add(
            &mut sum,
            tokens,
            wanted,
            &given,
            flags.get(id).map(Vec::as_slice),
        );
    }
    Ok(sum)
}

fn pairs(value: &Value) -> Vec<(usize, usize)> {
    let number = |v: &Value| v.as_u64().unwrap_or(0) as usize;
    value
        .as_array()
        .map_or(&[][..], Vec::as_slice)
        .iter()
        .map(|p| (number(&p[0]), number(&p[1])))
        .collect()
}

/// Pairs of code points as spans of bytes.
pub(crate) fn spans(value: &Value, points: &CodePoints<'_>) -> Vec<Span> {
    pairs(value)
        .into_iter()
        .map(|(s, e)| Span::new(points.byte(s as u32), points.byte(e as u32)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roles(tokens: &Tokens, text: &str, source: &str, content: &[&str]) -> Roles {
        let find = |s: &str| {
            let start = text.find(s).unwrap();
            (start, start + s.len())
        };
        let source = tokens.set(&[find(source)]);
        Roles {
            heads: tokens.heads(&source),
            source,
            cue: BTreeSet::new(),
            content: tokens.set(&content.iter().map(|c| find(c)).collect::<Vec<_>>()),
        }
    }

    const TEXT: &str = "The talks, said John Smith of the ministry, will \"resume on Sunday.\" Officials denied it.";

    fn soft(source: &str, content: &[&str]) -> Score {
        let tokens = Tokens::of(TEXT);
        let gold = roles(
            &tokens,
            TEXT,
            "John Smith of the ministry",
            &["The talks", "will \"resume on Sunday.\""],
        );
        let mut sum = Score::default();
        add(
            &mut sum,
            &tokens,
            &[gold],
            &[roles(&tokens, TEXT, source, content)],
            Some(&[1]),
        );
        sum
    }

    #[test]
    fn punctuation_does_not_matter_and_the_head_is_the_name() {
        let s = soft("Smith", &["The talks,", "will \"resume on Sunday"]);
        assert_eq!((s.soft, s.by_core[0], s.by_kind[2]), (1, [1, 1], [1, 1]));
        assert_eq!(s.exact_all, 0);
    }

    #[test]
    fn a_wrong_source_matches_the_content_only() {
        let s = soft("Officials", &["The talks", "will \"resume on Sunday"]);
        assert_eq!((s.soft, s.soft_content, s.given_content), (0, 1, [0, 1]));
    }

    #[test]
    fn less_than_half_of_the_larger_content_is_no_match() {
        assert_eq!(soft("Smith", &["Sunday"]).soft_content, 0);
        assert_eq!(soft("Smith", &[TEXT]).soft_content, 0);
    }

    #[test]
    fn the_head_stands_before_the_preposition_and_every_member_counts() {
        let text = "Hamas and Israel's officials briefed on the talks, Egypt's al-Qahera News";
        let tokens = Tokens::of(text);
        let heads = |s: &str| -> Vec<String> {
            let start = text.find(s).unwrap();
            let set = tokens.set(&[(start, start + s.len())]);
            tokens
                .heads(&set)
                .into_iter()
                .map(|t| tokens.word(t))
                .collect()
        };
        assert_eq!(
            heads("Hamas and Israel's officials briefed on the talks"),
            ["hamas", "officials"]
        );
        assert_eq!(heads("Egypt's al-Qahera News"), ["news"]);
    }

    #[test]
    fn an_open_quotation_ends_with_its_paragraph() {
        let tokens = Tokens::of("He said: \u{201c}We will go.\n\u{201c}And stay,\u{201d} he said.");
        let words: Vec<String> = tokens.quoted.iter().map(|t| tokens.word(*t)).collect();
        assert_eq!(words, ["we", "will", "go", "and", "stay"]);
    }

    #[test]
    fn nobody_on_both_sides_is_right() {
        let tokens = Tokens::of(TEXT);
        let mut nobody = roles(&tokens, TEXT, "Officials", &["it"]);
        nobody.source.clear();
        nobody.heads.clear();
        let mut sum = Score::default();
        add(
            &mut sum,
            &tokens,
            std::slice::from_ref(&nobody),
            std::slice::from_ref(&nobody),
            None,
        );
        assert_eq!(sum.soft, 1);
        let somebody = roles(&tokens, TEXT, "Officials", &["it"]);
        let mut sum = Score::default();
        add(&mut sum, &tokens, &[nobody], &[somebody], None);
        assert_eq!(sum.soft, 0);
    }
}
