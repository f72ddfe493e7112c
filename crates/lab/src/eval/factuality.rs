//! `lab eval factuality`: Pearson's r and the mean absolute error of predicate factuality.
//!
//! The measure of Lee et al. (2015) and Stanovsky et al. (2017), as the corpora's own scorer takes
//! it: one score from -3 to 3 for each annotated token, the same for the constant +3, and accuracy
//! of the classes negative (below -0.5), uncertain and positive (above 0.5). The annotated token is
//! given as a predicate; how many of them the stage does not find of its own accord is counted.

use super::marked;
use crate::train::factuality as train;
use dateline::Reader;
use dateline_clause::{Clauses, Residual};
use dateline_document::{Report, Span, Syntax};
use serde::Deserialize;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Corpora in the order of the table.
const CORPORA: [&str; 6] = [
    "uw",
    "meantime",
    "uds_ih2",
    "commitmentbank",
    "rp",
    "megaveridicality2",
];

/// One annotated token.
#[derive(Deserialize)]
pub(crate) struct Item {
    pub(crate) id: String,
    pub(crate) sentence: String,
    /// Code points into `sentence`, half-open.
    pub(crate) pred_char: (usize, usize),
    pub(crate) factuality: f64,
}

/// The items of a file.
pub(crate) fn items(path: &Path) -> Result<Vec<Item>, String> {
    let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    text.lines()
        .enumerate()
        .filter(|(_, l)| !l.trim().is_empty())
        .map(|(line, json)| {
            serde_json::from_str(json).map_err(|e| format!("{}:{}: {e}", path.display(), line + 1))
        })
        .collect()
}

/// Scores of one file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scores {
    /// Annotated tokens.
    pub n: usize,
    /// Tokens without a predicate of their own.
    pub missing: usize,
    /// Mean absolute error.
    pub mae: f64,
    /// Pearson's r; not a number when one side is constant.
    pub r: f64,
    /// Accuracy of the three classes.
    pub accuracy: f64,
    /// Mean absolute error of the constant +3.
    pub constant_mae: f64,
}

/// What gives the scores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The program as it is shipped.
    Shipped,
    /// Signatures alone.
    Signatures,
    /// A model fitted to the train split of each corpus, as the published regressions are.
    Fitted,
}

/// Scores every `factuality.CORPUS.SPLIT.jsonl` below `gold`; with `worst`, tells the items
/// furthest off.
///
/// # Errors
/// A file that cannot be read, with its line.
pub fn run(
    reader: &Reader,
    gold: &Path,
    split: &str,
    by: By,
    worst: usize,
) -> Result<String, String> {
    let mut out = String::new();
    let _ = writeln!(
        out,
        "corpus                 n  missing    MAE      r   acc3   constant +3 MAE"
    );
    for corpus in CORPORA {
        let path = gold.join(format!("factuality.{corpus}.{split}.jsonl"));
        if !path.is_file() {
            continue;
        }
        let fitted = match by {
            By::Fitted => {
                let examples = train::examples(reader, gold, corpus, 0)?;
                // A few hundred examples: every feature that comes twice, and more rounds.
                let (least, rounds) = if examples.len() < 5_000 {
                    (2, 12)
                } else {
                    (4, 12)
                };
                Some(train::fit(&examples, least, rounds, train::plain())?)
            }
            By::Shipped | By::Signatures => None,
        };
        let mut pairs = Vec::new();
        let mut missing = 0;
        let mut far = Vec::new();
        for item in items(&path)? {
            let report = Report::of_text(item.id.as_str(), item.sentence.as_str());
            let syntax = reader.analyser().analyse(&report);
            let at = bytes(&report.text, item.pred_char);
            let (score, own) = answer(reader.clauses(), &report, &syntax, at, by, fitted.as_ref());
            missing += usize::from(!own);
            pairs.push((item.factuality, score));
            if worst > 0 {
                far.push((
                    (item.factuality - score).abs(),
                    format!(
                        "{} gold {:.1} got {score:.1} [{}] {}",
                        item.id,
                        item.factuality,
                        marked(&item),
                        item.sentence
                    ),
                ));
            }
        }
        let s = scores(&pairs, missing);
        let _ = writeln!(
            out,
            "{corpus:<18} {:>5} {:>8}  {:.3}  {:>5.3}  {:.3}   {:.3}",
            s.n, s.missing, s.mae, s.r, s.accuracy, s.constant_mae
        );
        far.sort_by(|a, b| b.0.total_cmp(&a.0));
        for (_, told) in far.iter().take(worst) {
            let _ = writeln!(out, "  {told}");
        }
    }
    Ok(out)
}

fn marked(item: &Item) -> String {
    item.sentence
        .chars()
        .skip(item.pred_char.0)
        .take(item.pred_char.1.saturating_sub(item.pred_char.0))
        .collect()
}

/// The score at the annotated token, and whether the stage has a predicate there of its own accord.
fn answer(
    clauses: &Clauses,
    report: &Report,
    syntax: &Syntax,
    at: Span,
    by: By,
    fitted: Option<&Residual>,
) -> (f64, bool) {
    let Some(head) = marked::head(syntax, at) else {
        return (3.0, false);
    };
    let own = clauses
        .find(report, syntax)
        .iter()
        .any(|p| p.head == head || p.light == Some(head));
    let score = if by == By::Shipped {
        let given = clauses.find_with(report, syntax, &[head]);
        given.iter().find(|p| p.head == head).map(|p| p.factuality)
    } else {
        let seen = clauses.evidence(report, syntax, &[head]);
        seen.iter()
            .find(|e| e.head == head)
            .map(|e| fitted.map_or(e.signatures, |model| model.score(&e.keys, e.signatures)))
    };
    (score.map_or(3.0, f64::from), own)
}

/// Code points of a text as bytes.
pub(crate) fn bytes(text: &str, at: (usize, usize)) -> Span {
    let byte = |n: usize| text.char_indices().nth(n).map_or(text.len(), |(i, _)| i) as u32;
    Span::new(byte(at.0), byte(at.1))
}

/// Scores of pairs (gold, system).
pub fn scores(pairs: &[(f64, f64)], missing: usize) -> Scores {
    let n = pairs.len() as f64;
    let mean = |f: &dyn Fn(&(f64, f64)) -> f64| pairs.iter().map(f).sum::<f64>() / n;
    let (mg, ms) = (mean(&|p| p.0), mean(&|p| p.1));
    let covariance: f64 = pairs.iter().map(|p| (p.0 - mg) * (p.1 - ms)).sum();
    let (vg, vs) = (
        pairs.iter().map(|p| (p.0 - mg).powi(2)).sum::<f64>(),
        pairs.iter().map(|p| (p.1 - ms).powi(2)).sum::<f64>(),
    );
    let r = if pairs.len() < 2 || vg == 0.0 || vs == 0.0 {
        f64::NAN
    } else {
        covariance / (vg * vs).sqrt()
    };
    let class = |v: f64| i8::from(v > 0.5) - i8::from(v < -0.5);
    Scores {
        n: pairs.len(),
        missing,
        mae: mean(&|p| (p.0 - p.1).abs()),
        r,
        accuracy: mean(&|p| f64::from(u8::from(class(p.0) == class(p.1)))),
        constant_mae: mean(&|p| (p.0 - 3.0).abs()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures_agree_with_their_definitions() {
        let s = scores(&[(3.0, 3.0), (-3.0, -3.0), (0.0, 0.0)], 0);
        assert!((s.r - 1.0).abs() < 1e-12 && s.mae == 0.0 && s.constant_mae == 3.0);
        let s = scores(&[(3.0, -3.0), (-3.0, 3.0), (0.0, 0.0)], 0);
        assert!((s.r + 1.0).abs() < 1e-12 && s.mae == 4.0);
        assert!((s.accuracy - 1.0 / 3.0).abs() < 1e-12);
        assert!(scores(&[(3.0, 3.0), (1.0, 3.0)], 0).r.is_nan());
    }
}
