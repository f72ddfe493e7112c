//! `lab eval factuality`: Pearson's r and the mean absolute error of predicate factuality.
//!
//! The measure of Lee et al. (2015) and Stanovsky et al. (2017), as the corpora's own scorer takes
//! it: one score from -3 to 3 for each annotated token, the same for the constant +3, and accuracy
//! of the classes negative (below -0.5), uncertain and positive (above 0.5). Where the program has
//! no predicate at the annotated token, the one that governs it answers, else +3; both are counted.

use dateline_clause::Clauses;
use dateline_document::{Id, Layer, Predicate, Report, Syntax, Token};
use dateline_syntax::Analyser;
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
struct Item {
    id: String,
    sentence: String,
    /// Code points into `sentence`, half-open.
    pred_char: (usize, usize),
    factuality: f64,
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

/// Scores every `factuality.CORPUS.SPLIT.jsonl` below `gold`; with `worst`, tells the items
/// furthest off.
///
/// # Errors
/// A file that cannot be read, with its line.
pub fn run(
    analyser: &Analyser,
    clauses: &Clauses,
    gold: &Path,
    split: &str,
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
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let mut pairs = Vec::new();
        let mut missing = 0;
        let mut far = Vec::new();
        for (line, json) in text
            .lines()
            .enumerate()
            .filter(|(_, l)| !l.trim().is_empty())
        {
            let item: Item = serde_json::from_str(json)
                .map_err(|e| format!("{}:{}: {e}", path.display(), line + 1))?;
            let report = Report::of_text(item.id.as_str(), item.sentence.as_str());
            let syntax = analyser.analyse(&report);
            let predicates = clauses.find(&report, &syntax);
            let (score, own) = answer(&report, &syntax, &predicates, item.pred_char);
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

/// The score at the annotated token, and whether a predicate of its own gave it.
fn answer(
    report: &Report,
    syntax: &Syntax,
    predicates: &Layer<Predicate>,
    at: (usize, usize),
) -> (f64, bool) {
    let byte = report
        .text
        .char_indices()
        .nth(at.0)
        .map_or(report.text.len(), |(i, _)| i) as u32;
    let Some(token) = syntax
        .tokens
        .pairs()
        .find(|(_, t)| t.span.covers(byte))
        .map(|(id, _)| id)
    else {
        return (3.0, false);
    };
    let of = |token: Id<Token>| {
        predicates
            .iter()
            .find(|p| p.head == token || p.light == Some(token))
            .map(|p| f64::from(p.factuality))
    };
    if let Some(score) = of(token) {
        return (score, true);
    }
    let mut next = syntax.tokens.at(token).and_then(|t| t.head);
    for _ in 0..syntax.tokens.len() {
        let Some(above) = next else { break };
        if let Some(score) = of(above) {
            return (score, false);
        }
        next = syntax.tokens.at(above).and_then(|t| t.head);
    }
    (3.0, false)
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
