//! Lexicons: tables of words as text.

use crate::{Example, Faults};
use std::collections::{HashMap, HashSet};

/// A lexicon file, read.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    /// `stage/stem` of the file.
    pub name: String,
    /// Column names of the header row.
    pub columns: Vec<String>,
    /// Rows in file order.
    pub rows: Vec<Row>,
    /// `#yes` and `#no` lines.
    pub examples: Vec<Example>,
    index: HashMap<String, usize>,
}

/// One row.
#[derive(Clone, Debug)]
pub struct Row {
    /// Line in the file, from 1.
    pub line: usize,
    cells: Vec<String>,
}

impl Lexicon {
    /// Reads a file's text; `name` is `stage/stem`.
    ///
    /// # Errors
    /// Every malformed line.
    pub fn parse(name: &str, text: &str) -> Result<Self, Faults> {
        let file = format!("{name}.lex");
        let mut faults = Faults::default();
        let mut lexicon = Lexicon {
            name: name.to_owned(),
            ..Self::default()
        };
        let mut lines = text
            .lines()
            .enumerate()
            .map(|(i, l)| (i + 1, l.trim_end_matches('\r')));
        if lines
            .next()
            .map(|(_, l)| l.trim_start_matches('\u{feff}').trim())
            != Some("format 1")
        {
            faults.add(&file, 1, "the first line must be `format 1`");
        }
        let mut commented = false;
        let mut ids = HashSet::new();
        for (line, content) in lines {
            if let Some(rest) = content.strip_prefix('#') {
                let example = rest
                    .strip_prefix("yes ")
                    .map(|r| (true, r))
                    .or_else(|| rest.strip_prefix("no ").map(|r| (false, r)));
                match example.map(|(yes, r)| Example::parse(yes, line, r)) {
                    Some(Ok(e)) => lexicon.examples.push(e),
                    Some(Err(why)) => faults.add(&file, line, why),
                    None => commented |= !rest.trim().is_empty(),
                }
                continue;
            }
            if content.trim().is_empty() {
                continue;
            }
            let cells: Vec<String> = content.split('\t').map(|c| c.trim().to_owned()).collect();
            if lexicon.columns.is_empty() {
                lexicon.index = cells
                    .iter()
                    .cloned()
                    .enumerate()
                    .map(|(i, c)| (c, i))
                    .collect();
                if lexicon.index.len() != cells.len() {
                    faults.add(&file, line, "two columns have the same name");
                }
                lexicon.columns = cells;
            } else if cells.len() != lexicon.columns.len() {
                faults.add(
                    &file,
                    line,
                    format!(
                        "{} cells where the header row has {} columns; cells are separated by one TAB, `-` is an empty one",
                        cells.len(),
                        lexicon.columns.len()
                    ),
                );
            } else {
                let row = Row { line, cells };
                if lexicon.columns.first().is_some_and(|c| c == "id")
                    && !ids.insert(row.cells.first().cloned().unwrap_or_default())
                {
                    let id = row.cells.first().map_or("", String::as_str);
                    faults.add(&file, line, format!("id `{id}` stands twice"));
                }
                lexicon.rows.push(row);
            }
        }
        if !commented {
            faults.add(
                &file,
                1,
                "a lexicon opens with comment lines: what it is, origin, licence",
            );
        }
        if lexicon.columns.is_empty() {
            faults.add(&file, 1, "there is no header row");
        }
        faults.or(lexicon)
    }

    /// Number of the column `name`.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.index.get(name).copied()
    }

    /// The cell of `row` in the column `name`; empty when it is `-` or there is no such column.
    pub fn cell<'r>(&self, row: &'r Row, name: &str) -> &'r str {
        match self.column(name).and_then(|i| row.cells.get(i)) {
            Some(cell) if cell != "-" => cell,
            _ => "",
        }
    }

    /// The values of a cell, split at `|`.
    pub fn values<'r>(&self, row: &'r Row, name: &str) -> impl Iterator<Item = &'r str> + use<'r> {
        self.cell(row, name)
            .split('|')
            .map(str::trim)
            .filter(|v| !v.is_empty())
    }

    /// The row whose `id` is `id`.
    pub fn row(&self, id: &str) -> Option<&Row> {
        let column = self.column("id")?;
        self.rows
            .iter()
            .find(|r| r.cells.get(column).is_some_and(|c| c == id))
    }

    /// Faults when one of `columns` is missing.
    pub fn require(&self, columns: &[&str], faults: &mut Faults) {
        for c in columns {
            if self.column(c).is_none() {
                faults.add(
                    &format!("{}.lex", self.name),
                    0,
                    format!("the header row has no column `{c}`"),
                );
            }
        }
    }

    /// Lays the rows of `over` on top: rows with the same id replace, others are added.
    pub fn overlay(&mut self, over: Lexicon, faults: &mut Faults) {
        if over.columns != self.columns {
            faults.add(
                &format!("{}.lex", over.name),
                0,
                format!("columns must be: {}", self.columns.join(" ")),
            );
            return;
        }
        let keyed = self.columns.first().is_some_and(|c| c == "id");
        for row in over.rows {
            let place = keyed
                .then(|| {
                    self.rows
                        .iter()
                        .position(|r| r.cells.first() == row.cells.first())
                })
                .flatten();
            match place.and_then(|i| self.rows.get_mut(i)) {
                Some(old) => *old = row,
                None => self.rows.push(row),
            }
        }
        self.examples.extend(over.examples);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "format 1\n# Words for the test; ours.\nid\tform\tvalue\na\tx|y\t-\nb\tz\t2\n#yes \"an [x]\" ok\n";

    #[test]
    fn reads_cells_values_and_examples() {
        let lex = Lexicon::parse("t/good", GOOD).unwrap();
        let a = lex.row("a").unwrap();
        assert_eq!(lex.values(a, "form").collect::<Vec<_>>(), ["x", "y"]);
        assert_eq!(lex.cell(a, "value"), "");
        assert_eq!(lex.examples.len(), 1);
    }

    #[test]
    fn reports_all_faults_with_their_lines() {
        let bad = "format 2\nid\tform\na\tx\ty\na\tx\na\tz\n";
        let faults = Lexicon::parse("t/bad", bad).unwrap_err();
        let lines: Vec<usize> = faults.0.iter().map(|f| f.line).collect();
        assert_eq!(lines, [1, 1, 3, 5]);
    }

    #[test]
    fn an_overlay_replaces_by_id_and_adds() {
        let mut lex = Lexicon::parse("t/good", GOOD).unwrap();
        let over = Lexicon::parse(
            "t/good",
            "format 1\n# ours\nid\tform\tvalue\nb\tq\t3\nc\tr\t4\n",
        )
        .unwrap();
        let mut faults = Faults::default();
        lex.overlay(over, &mut faults);
        assert!(faults.0.is_empty());
        assert_eq!(lex.rows.len(), 3);
        assert_eq!(lex.cell(lex.row("b").unwrap(), "form"), "q");
    }
}
