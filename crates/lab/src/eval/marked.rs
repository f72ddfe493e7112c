//! Sentences with one marked predicate: the tables that `eval status` and `eval roles` read.
//!
//! UTF-8, columns parted by tabs, `#` opens a comment line. The last column is the sentence with the
//! head word of its predicate in square brackets.

use dateline_document::{Deprel, Id, Report, Span, Syntax, Token};
use std::fs;
use std::path::Path;

/// One row.
pub(crate) struct Marked {
    /// Line in the file, from 1.
    pub(crate) line: usize,
    /// All columns but the sentence.
    pub(crate) cells: Vec<String>,
    /// The sentence without brackets.
    pub(crate) sentence: String,
    /// The marked word, in bytes of `sentence`.
    pub(crate) mark: Span,
}

/// The rows of a file with `columns` columns, the sentence among them.
///
/// # Errors
/// A file that cannot be read or is empty; a row that is no such row, with its line.
pub(crate) fn read(path: &Path, columns: usize) -> Result<Vec<Marked>, String> {
    let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let rows =
        parse(&text, columns).map_err(|(line, why)| format!("{}:{line}: {why}", path.display()))?;
    if rows.is_empty() {
        return Err(format!("{}: no rows", path.display()));
    }
    Ok(rows)
}

fn parse(text: &str, columns: usize) -> Result<Vec<Marked>, (usize, String)> {
    let mut out = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for (at, row) in text.lines().enumerate() {
        if row.trim().is_empty() || row.starts_with('#') {
            continue;
        }
        let line = at + 1;
        let mut cells: Vec<String> = row.split('\t').map(|c| c.trim().to_owned()).collect();
        if cells.len() != columns {
            let why = format!("{} columns, not {columns}", cells.len());
            return Err((line, why));
        }
        if let Some(empty) = cells.iter().position(String::is_empty) {
            return Err((line, format!("column {} is empty", empty + 1)));
        }
        let sentence = cells.pop().unwrap_or_default();
        let (sentence, mark) = unmark(&sentence).map_err(|why| (line, why))?;
        if let Some(id) = cells.first()
            && !seen.insert(id.clone())
        {
            return Err((line, format!("the id `{id}` stands twice")));
        }
        out.push(Marked {
            line,
            cells,
            sentence,
            mark,
        });
    }
    Ok(out)
}

/// A row of a class and a sentence with its marked word.
///
/// # Errors
/// No marked word, or more than one.
pub(crate) fn row(class: &str, sentence: &str) -> Result<Marked, String> {
    let (sentence, mark) = unmark(sentence)?;
    Ok(Marked {
        line: 0,
        cells: vec![String::new(), class.to_owned()],
        sentence,
        mark,
    })
}

/// Takes the brackets out.
fn unmark(sentence: &str) -> Result<(String, Span), String> {
    let many = |c| sentence.matches(c).count();
    if many('[') != 1 || many(']') != 1 {
        return Err("one word of the sentence stands in square brackets".to_owned());
    }
    let (before, rest) = sentence.split_once('[').unwrap_or_default();
    let Some((word, after)) = rest.split_once(']') else {
        return Err("`]` stands before `[`".to_owned());
    };
    if word.trim().is_empty() || word.trim() != word {
        return Err("there is no word in the square brackets".to_owned());
    }
    let start = before.len() as u32;
    let mark = Span::new(start, start + word.len() as u32);
    Ok((format!("{before}{word}{after}"), mark))
}

/// The tokens of the marked word.
pub(crate) fn tokens(syntax: &Syntax, mark: Span) -> Vec<Id<Token>> {
    syntax
        .tokens
        .pairs()
        .filter(|(_, t)| t.span.overlaps(mark))
        .map(|(id, _)| id)
        .collect()
}

/// The token that stands for a marked stretch: of several words the one whose head lies outside, and
/// for an auxiliary or copula what it belongs to.
pub(crate) fn head(syntax: &Syntax, mark: Span) -> Option<Id<Token>> {
    let inside = tokens(syntax, mark);
    let outer = |id: &Id<Token>| {
        syntax
            .tokens
            .at(*id)
            .is_some_and(|t| t.head.is_none_or(|h| !inside.contains(&h)))
    };
    let mut at = inside
        .iter()
        .copied()
        .find(outer)
        .or(inside.first().copied())?;
    for _ in 0..4 {
        let Some(token) = syntax.tokens.at(at) else {
            break;
        };
        match (token.deprel, token.head) {
            (Deprel::Cop | Deprel::Aux | Deprel::AuxPass, Some(head)) => at = head,
            _ => break,
        }
    }
    Some(at)
}

/// The row as a report of one sentence.
pub(crate) fn report(row: &Marked) -> Report {
    let id = row.cells.first().map_or("", String::as_str);
    Report::of_text(id, row.sentence.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_and_faults_tell_their_line() {
        let rows = parse("# head\n\na\tx\tThey [met] twice.\n", 3).unwrap();
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].line, 3);
        assert_eq!(rows[0].sentence, "They met twice.");
        assert_eq!(rows[0].mark.of(&rows[0].sentence), "met");
        for (text, line) in [
            ("a\tThey [met].", 1),
            ("a\tx\tThey met.", 1),
            ("\n#\na\tx\tThey ]met[.", 3),
            ("a\t\tThey [met].", 1),
            ("a\tx\tThey [met].\na\tx\tThey [left].", 2),
            ("a\tx\tThey [] met.", 1),
        ] {
            assert_eq!(parse(text, 3).err().unwrap().0, line, "{text}");
        }
    }
}
