//! `lab eval status`: the status class of a marked predicate, against a table of sentences.
//!
//! Columns: id, class, sentence with the predicate's head word in square brackets. Several
//! acceptable classes are joined by `|`, best first; any of them is right, and a right answer
//! counts for the class that was given, a wrong one for the best.

use super::marked::{self, Marked};
use crate::train::status::{
    Example, HELD, LEAST, ROUNDS, TABLES, examples, fit, framed, of_tables,
};
use dateline_clause::{ANSWERS, Clauses, Judge};
use dateline_document::{Predicate, Status};
use dateline_syntax::Analyser;
use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// All classes, in the order of the table.
const CLASSES: [Status; 10] = [
    Status::Occurred,
    Status::Ongoing,
    Status::Planned,
    Status::Possible,
    Status::Conditional,
    Status::Cancelled,
    Status::Postponed,
    Status::Suspended,
    Status::Negated,
    Status::Denied,
];

/// Parts of all sentences, each asked of a judge that has not seen it.
const FOLDS: u32 = 8;

/// Scores of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Scores {
    /// Rows, and those answered right.
    pub right: (usize, usize),
    /// Rows whose marked word the stage takes for no predicate of its own accord.
    pub unlisted: usize,
    /// For each class: rows right, rows of that class, rows given that class.
    pub classes: [(usize, usize, usize); CLASSES.len()],
}

impl Scores {
    /// Share of rows answered right.
    pub fn accuracy(&self) -> f64 {
        share(self.right.0, self.right.1)
    }

    /// Mean F1 of the classes that the table has.
    pub fn macro_f1(&self) -> f64 {
        let of_class =
            |(right, gold, given): &(usize, usize, usize)| share(2 * right, gold + given);
        let held: Vec<f64> = self
            .classes
            .iter()
            .filter(|c| c.1 > 0)
            .map(of_class)
            .collect();
        held.iter().sum::<f64>() / held.len().max(1) as f64
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        return 0.0;
    }
    part as f64 / whole as f64
}

/// Who answers.
#[derive(Clone, Copy, Debug)]
pub enum Answers<'f> {
    /// The stage as it is built.
    Shipped,
    /// Its rules alone.
    Rules,
    /// Its rules and a judge that learnt from all tables below this folder but the file's own rows.
    Apart(&'f Path),
}

/// Scores the table and tells the result; with `detail`, every miss.
///
/// # Errors
/// A file that cannot be read; a row that is none, with its line.
pub fn run(
    analyser: &Analyser,
    clauses: &Clauses,
    file: &Path,
    detail: bool,
    answers: Answers<'_>,
) -> Result<String, String> {
    let (scores, misses) = score_by(analyser, clauses, file, answers)?;
    let mut out = String::new();
    if detail {
        for miss in &misses {
            let _ = writeln!(out, "{miss}");
        }
    }
    let _ = writeln!(
        out,
        "accuracy {:.3} ({} of {})   macro F1 {:.3}   marked words outside the layer {}",
        scores.accuracy(),
        scores.right.0,
        scores.right.1,
        scores.macro_f1(),
        scores.unlisted
    );
    for (class, (right, gold, given)) in CLASSES.iter().zip(scores.classes) {
        if gold + given > 0 {
            let _ = writeln!(
                out,
                "{:<12} {:>4} of {gold:<4} given {given:<4} recall {:.3}  precision {:.3}",
                class.as_str(),
                right,
                share(right, gold),
                share(right, given)
            );
        }
    }
    Ok(out)
}

/// All tables below `folder`: the share right of the rules, of a judge that learnt from the other
/// tables alone, and of judges that learnt from seven eighths of all sentences about the last eighth.
/// With `detail`, every miss of the last.
///
/// # Errors
/// As [`score`].
pub fn apart(
    analyser: &Analyser,
    clauses: &Clauses,
    folder: &Path,
    detail: bool,
) -> Result<String, String> {
    let read = |name: &str| examples(analyser, clauses, &folder.join(name), &HashSet::new());
    let tables: Vec<(&str, Vec<Example>)> = TABLES
        .iter()
        .chain([&HELD])
        .map(|name| Ok((*name, read(name)?)))
        .collect::<Result<_, String>>()?;
    let made = framed(analyser, clauses, folder)?;
    let mut out = String::new();
    let mut sum = (0, 0, 0);
    let mut folded: HashMap<&str, usize> = HashMap::new();
    for fold in 0..FOLDS {
        let others: Vec<&Example> = tables
            .iter()
            .filter(|(n, _)| *n != HELD)
            .flat_map(|(_, e)| e)
            .filter(|e| e.fold % FOLDS != fold)
            .chain(&made)
            .collect();
        let judge = fit(&others, LEAST, ROUNDS)?;
        for (name, asked) in tables.iter().filter(|(n, _)| *n != HELD) {
            for e in asked.iter().filter(|e| e.fold % FOLDS == fold) {
                let n = judge.number(&e.keys, e.given, e.judged, e.kind);
                if !e.gold.contains(&n) && detail {
                    let best = e.gold.first().copied().unwrap_or(0);
                    let _ = writeln!(
                        out,
                        "{} {} got {} (rules {}): {}",
                        e.id,
                        named(best),
                        named(n),
                        named(e.given),
                        e.shown
                    );
                }
            }
            *folded.entry(name).or_default() += asked
                .iter()
                .filter(|e| e.fold % FOLDS == fold)
                .filter(|e| {
                    e.gold
                        .contains(&judge.number(&e.keys, e.given, e.judged, e.kind))
                })
                .count();
        }
    }
    let all_folds: usize = folded.values().sum();
    let tabled = tables
        .iter()
        .filter(|(n, _)| *n != HELD)
        .map(|(_, e)| e.len())
        .sum();
    for (name, asked) in &tables {
        let others: Vec<&Example> = tables
            .iter()
            .filter(|(n, _)| n != name && *n != HELD)
            .flat_map(|(_, e)| e)
            .chain(&made)
            .collect();
        let judge = fit(&others, LEAST, ROUNDS)?;
        let rules = asked.iter().filter(|e| e.gold.contains(&e.given)).count();
        let right = asked
            .iter()
            .filter(|e| {
                e.gold
                    .contains(&judge.number(&e.keys, e.given, e.judged, e.kind))
            })
            .count();
        sum = (sum.0 + rules, sum.1 + right, sum.2 + asked.len());
        let right_in_folds = folded.get(name).copied().unwrap_or(0);
        let _ = writeln!(
            out,
            "{name:<28} {:>5}  rules {:.3}  judge {:.3}  folds {:.3}",
            asked.len(),
            share(rules, asked.len()),
            share(right, asked.len()),
            share(right_in_folds, asked.len())
        );
    }
    let _ = writeln!(
        out,
        "{:<28} {:>5}  rules {:.3}  judge {:.3}  folds {:.3}",
        "all",
        sum.2,
        share(sum.0, sum.2),
        share(sum.1, sum.2),
        share(all_folds, tabled)
    );
    Ok(out)
}

/// The answer of that number.
fn named(n: usize) -> &'static str {
    ANSWERS
        .get(n)
        .and_then(|a| a.status())
        .map_or("", Status::as_str)
}

/// The scores of a table and its misses, told.
///
/// # Errors
/// A file that cannot be read; a row that is none, with its line.
pub fn score(
    analyser: &Analyser,
    clauses: &Clauses,
    file: &Path,
) -> Result<(Scores, Vec<String>), String> {
    score_by(analyser, clauses, file, Answers::Shipped)
}

/// The same by somebody else's answers.
///
/// # Errors
/// As [`score`].
pub fn score_by(
    analyser: &Analyser,
    clauses: &Clauses,
    file: &Path,
    answers: Answers<'_>,
) -> Result<(Scores, Vec<String>), String> {
    let rows = marked::read(file, 3)?;
    let judge = match answers {
        Answers::Shipped | Answers::Rules => None,
        Answers::Apart(folder) => {
            let apart = rows.iter().map(|r| r.sentence.clone()).collect();
            let tables: Vec<PathBuf> = TABLES.iter().map(|t| folder.join(t)).collect();
            Some(of_tables(analyser, clauses, &tables, &apart)?)
        }
    };
    let judged = match answers {
        Answers::Shipped => None,
        _ => Some(judge.as_ref()),
    };
    let mut pairs = Vec::with_capacity(rows.len());
    let mut unlisted = 0;
    let mut misses = Vec::new();
    for row in &rows {
        let gold = classes(row).map_err(|why| format!("{}:{}: {why}", file.display(), row.line))?;
        let (given, own, told) = answer(analyser, clauses, row, judged);
        unlisted += usize::from(!own);
        if !gold.contains(&given) {
            let names: Vec<&str> = gold.iter().map(|c| c.as_str()).collect();
            misses.push(format!(
                "{} {} got {} ({told}): {}",
                row.cells.first().map_or("", String::as_str),
                names.join("|"),
                given.as_str(),
                shown(row)
            ));
        }
        pairs.push((gold, given));
    }
    Ok((tally(&pairs, unlisted), misses))
}

fn tally(pairs: &[(Vec<Status>, Status)], unlisted: usize) -> Scores {
    let mut scores = Scores {
        right: (0, pairs.len()),
        unlisted,
        classes: [(0, 0, 0); CLASSES.len()],
    };
    for (gold, given) in pairs {
        let right = gold.contains(given);
        let meant = if right { Some(given) } else { gold.first() };
        scores.right.0 += usize::from(right);
        for (class, count) in CLASSES.iter().zip(&mut scores.classes) {
            count.0 += usize::from(right && class == given);
            count.1 += usize::from(Some(class) == meant);
            count.2 += usize::from(class == given);
        }
    }
    scores
}

pub(crate) fn classes(row: &Marked) -> Result<Vec<Status>, String> {
    let cell = row.cells.get(1).map_or("", String::as_str);
    cell.split('|')
        .map(|name| {
            name.trim()
                .parse()
                .map_err(|()| format!("there is no class `{name}`"))
        })
        .collect()
}

pub(crate) fn shown(row: &Marked) -> String {
    let (from, to) = (row.mark.start as usize, row.mark.end as usize);
    format!(
        "{}[{}]{}",
        row.sentence.get(..from).unwrap_or_default(),
        row.mark.of(&row.sentence),
        row.sentence.get(to..).unwrap_or_default()
    )
}

/// The class given, whether the layer has the predicate of its own accord, and what it is.
fn answer(
    analyser: &Analyser,
    clauses: &Clauses,
    row: &Marked,
    judged: Option<Option<&Judge>>,
) -> (Status, bool, String) {
    let report = marked::report(row);
    let syntax = analyser.analyse(&report);
    let at = marked::tokens(&syntax, row.mark);
    let own = clauses.find(&report, &syntax);
    let given = match judged {
        None => clauses.find_with(&report, &syntax, &at),
        Some(judge) => clauses.find_judged(&report, &syntax, &at, judge),
    };
    let is = |p: &&Predicate| at.contains(&p.head);
    let light = |p: &&Predicate| p.light.is_some_and(|l| at.contains(&l));
    let listed = own.iter().any(|p| is(&p) || light(&p));
    match given.iter().find(is).or_else(|| given.iter().find(light)) {
        Some(p) => {
            let governors: Vec<String> = p
                .under
                .iter()
                .map(|u| format!("{}:{}", u.lemma, u.class))
                .collect();
            let told = format!("{} {:?} < {}", p.lemma, p.reality, governors.join(" < "));
            (p.status(), listed, told)
        }
        None => (Status::Occurred, false, "no predicate".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_right_second_choice_counts_for_the_class_given() {
        use Status::{Negated, Occurred, Planned, Possible};
        let pairs = vec![
            (vec![Occurred], Occurred),
            (vec![Planned, Possible], Possible),
            (vec![Negated], Occurred),
        ];
        let s = tally(&pairs, 1);
        assert_eq!(s.right, (2, 3));
        assert_eq!(s.classes[0], (1, 1, 2));
        assert_eq!(s.classes[3], (1, 1, 1));
        assert_eq!(s.classes[8], (0, 1, 0));
        assert_eq!(s.classes[2], (0, 0, 0));
        // F1: occurred 2/3, possible 1, negated 0.
        assert!((s.macro_f1() - (2.0 / 3.0 + 1.0) / 3.0).abs() < 1e-9);
    }
}
