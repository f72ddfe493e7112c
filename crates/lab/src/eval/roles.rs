//! `lab eval roles`: logical subject and object of a marked predicate, against a table of sentences.
//!
//! Columns: id, agents, patients, sentence with the predicate's head word in square brackets. Agents
//! and patients are head words as they stand in the sentence, joined by `|`, all of them required
//! and no other; `a/b` either word; `-` none; `word#2` the second of equal words. A name of several words is right by
//! any of its words.

use super::marked::{self, Marked};
use dateline_clause::Clauses;
use dateline_document::{Deprel, Id, Predicate, RoleKind, Span, Syntax, Token, Upos};
use dateline_syntax::Analyser;
use std::fmt::Write as _;
use std::path::Path;

/// Scores of a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scores {
    /// Rows.
    pub rows: usize,
    /// Rows with all agents right and no other.
    pub agents: usize,
    /// Rows with all patients right and no other.
    pub patients: usize,
    /// Rows with both.
    pub both: usize,
    /// Rows whose marked word the stage takes for no predicate of its own accord.
    pub unlisted: usize,
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
) -> Result<String, String> {
    let (s, misses) = score(analyser, clauses, file)?;
    let mut out = String::new();
    if detail {
        for miss in &misses {
            let _ = writeln!(out, "{miss}");
        }
    }
    let share = |n: usize| n as f64 / s.rows.max(1) as f64;
    let _ = writeln!(
        out,
        "agents {:.3}   patients {:.3}   both {:.3}   of {}   marked words outside the layer {}",
        share(s.agents),
        share(s.patients),
        share(s.both),
        s.rows,
        s.unlisted
    );
    Ok(out)
}

/// The scores of a table and its misses, told.
///
/// # Errors
/// A file that cannot be read; a row that is none or names a word that its sentence has not, with
/// its line.
pub fn score(
    analyser: &Analyser,
    clauses: &Clauses,
    file: &Path,
) -> Result<(Scores, Vec<String>), String> {
    let rows = marked::read(file, 4)?;
    let mut scores = Scores {
        rows: rows.len(),
        ..Scores::default()
    };
    let mut misses = Vec::new();
    for row in &rows {
        let gold = |column: usize| {
            words(row, column).map_err(|why| format!("{}:{}: {why}", file.display(), row.line))
        };
        let (agents, patients) = (gold(1)?, gold(2)?);
        let report = marked::report(row);
        let syntax = analyser.analyse(&report);
        let at = marked::tokens(&syntax, row.mark);
        let own = clauses.find(&report, &syntax);
        let given = clauses.find_with(&report, &syntax, &at);
        let is = |p: &&Predicate| at.contains(&p.head);
        let light = |p: &&Predicate| p.light.is_some_and(|l| at.contains(&l));
        scores.unlisted += usize::from(!own.iter().any(|p| is(&p) || light(&p)));
        let found = given.iter().find(is).or_else(|| given.iter().find(light));
        let heads = |kind| -> Vec<Id<Token>> {
            found.map_or_else(Vec::new, |p| p.roles_of(kind).map(|r| r.head).collect())
        };
        let (a, p) = (heads(RoleKind::Agent), heads(RoleKind::Patient));
        let (a_right, p_right) = (same(&syntax, &agents, &a), same(&syntax, &patients, &p));
        scores.agents += usize::from(a_right);
        scores.patients += usize::from(p_right);
        scores.both += usize::from(a_right && p_right);
        if !(a_right && p_right) {
            let told = |heads: &[Id<Token>]| {
                let forms: Vec<&str> = heads
                    .iter()
                    .filter_map(|h| syntax.tokens.at(*h))
                    .map(|t| t.span.of(&report.text))
                    .collect();
                if forms.is_empty() {
                    "-".to_owned()
                } else {
                    forms.join("|")
                }
            };
            misses.push(format!(
                "{} {} / {}   got {} / {}: {} [{}]",
                row.cells.first().map_or("", String::as_str),
                row.cells.get(1).map_or("", String::as_str),
                row.cells.get(2).map_or("", String::as_str),
                told(&a),
                told(&p),
                row.sentence,
                row.mark.of(&row.sentence),
            ));
        }
    }
    Ok((scores, misses))
}

/// Where the words of a column stand; each with its alternatives, which `/` separates.
fn words(row: &Marked, column: usize) -> Result<Vec<Vec<Span>>, String> {
    let cell = row.cells.get(column).map_or("", String::as_str);
    if cell == "-" {
        return Ok(Vec::new());
    }
    cell.split('|')
        .map(|one| one.split('/').map(|name| word(row, name)).collect())
        .collect()
}

/// Where `name`, a word or `word#2`, stands.
fn word(row: &Marked, name: &str) -> Result<Span, String> {
    let (word, n) = match name.trim().rsplit_once('#') {
        Some((word, n)) => (
            word,
            n.parse::<usize>()
                .ok()
                .filter(|n| *n > 0)
                .ok_or_else(|| format!("`{name}`: after `#` stands a number from 1"))?,
        ),
        None => (name.trim(), 1),
    };
    occurrence(&row.sentence, word, n).ok_or_else(|| format!("the sentence has no `{name}`"))
}

/// The `n`th place of a whole word.
fn occurrence(sentence: &str, word: &str, n: usize) -> Option<Span> {
    if word.is_empty() {
        return None;
    }
    let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    sentence
        .match_indices(word)
        .filter(|(at, _)| {
            !inside(sentence.get(..*at).and_then(|s| s.chars().next_back()))
                && !inside(
                    sentence
                        .get(at + word.len()..)
                        .and_then(|s| s.chars().next()),
                )
        })
        .nth(n - 1)
        .map(|(at, _)| Span::new(at as u32, (at + word.len()) as u32))
}

/// Each word is met by one head and no head is left over.
fn same(syntax: &Syntax, gold: &[Vec<Span>], heads: &[Id<Token>]) -> bool {
    gold.len() == heads.len()
        && gold.iter().all(|words| {
            heads.iter().any(|h| {
                let own = unit(syntax, *h);
                words
                    .iter()
                    .any(|word| own.iter().any(|s| s.overlaps(*word)))
            })
        })
}

/// The head and, of a name, its other words.
fn unit(syntax: &Syntax, head: Id<Token>) -> Vec<Span> {
    let mut open = vec![head];
    let mut out = Vec::new();
    while let Some(at) = open.pop() {
        out.extend(syntax.tokens.at(at).map(|t| t.span));
        // Heads of broken parses may run in a circle.
        if out.len() > syntax.tokens.len() {
            break;
        }
        open.extend(
            syntax
                .children(at)
                .filter(|(_, t)| {
                    matches!(t.deprel, Deprel::Flat | Deprel::NmodDesc)
                        || t.deprel == Deprel::Compound && t.upos == Upos::Propn
                })
                .map(|(id, _)| id),
        );
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_by_their_number() {
        let s = "Iran told Iranians that Iran will leave.";
        assert_eq!(occurrence(s, "Iran", 2), Some(Span::new(24, 28)));
        assert_eq!(occurrence(s, "Iran", 3), None);
        assert_eq!(occurrence(s, "Irania", 1), None);
    }
}
