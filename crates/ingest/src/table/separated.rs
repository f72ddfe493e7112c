//! Rows of a text file whose cells are separated by commas, semicolons, tabs or bars (RFC 4180 and
//! what spreadsheets make of it).

use super::Row;
use crate::fault::Complaint;
use std::io::Cursor;

/// Separators that are tried, the commonest first.
const SEPARATORS: [char; 4] = [',', ';', '\t', '|'];
/// Rows that are looked at to find the separator.
const TRIED: usize = 50;

/// Cells of a text, row by row.
pub(crate) struct Separated {
    reader: csv::Reader<Cursor<Vec<u8>>>,
    record: csv::StringRecord,
    /// Lines before the text that the reader sees.
    skipped: usize,
}

impl Separated {
    /// The rows of `text`, with the separator given, named in a first line `sep=;`, or found.
    pub(crate) fn new(mut text: String, given: Option<char>) -> Self {
        let mut skipped = 0;
        let mut mark = given;
        if let Some(named) = named(&text) {
            mark = mark.or(Some(named));
            let end = text.find('\n').map_or(text.len(), |i| i + 1);
            text.drain(..end);
            skipped = 1;
        }
        let mark = mark.unwrap_or_else(|| find(&text));
        Self {
            reader: builder(mark).from_reader(Cursor::new(text.into_bytes())),
            record: csv::StringRecord::new(),
            skipped,
        }
    }

    /// The next row that holds anything.
    pub(crate) fn next(&mut self) -> Option<Result<Row, (usize, Complaint)>> {
        loop {
            match self.reader.read_record(&mut self.record) {
                Ok(false) => return None,
                Ok(true) => {
                    let line = self.line_of_record();
                    if self.record.iter().all(|c| c.trim().is_empty()) {
                        continue;
                    }
                    if self.is_open() {
                        let complaint = Complaint::new(
                            "a quotation mark that opens here is never closed",
                            "double every quotation mark inside a cell, and close the cell with one",
                        );
                        return Some(Err((line, complaint)));
                    }
                    let cells = self.record.iter().map(str::to_owned).collect();
                    return Some(Ok(Row { line, cells }));
                }
                Err(why) => {
                    let line = why.position().map_or(0, |p| p.line() as usize) + self.skipped;
                    let complaint = Complaint::new(
                        format!("the row cannot be read: {why}"),
                        "save the table again as CSV in UTF-8",
                    );
                    return Some(Err((line, complaint)));
                }
            }
        }
    }

    /// Goes back to the first row.
    pub(crate) fn rewind(&mut self) {
        let _ = self.reader.seek(csv::Position::new());
    }

    /// The line on which the record starts; the reader counts the line end of the record before to it.
    fn line_of_record(&self) -> usize {
        let Some(at) = self.record.position() else {
            return 1 + self.skipped;
        };
        let text = self.reader.get_ref().get_ref();
        let from = usize::try_from(at.byte()).unwrap_or(usize::MAX);
        let blank = text
            .get(from..)
            .unwrap_or(&[])
            .iter()
            .take_while(|b| matches!(b, b'\n' | b'\r'))
            .filter(|b| **b == b'\n')
            .count();
        at.line() as usize + blank + self.skipped
    }

    /// Whether the record runs to the end of the file inside quotation marks.
    fn is_open(&self) -> bool {
        let text = self.reader.get_ref().get_ref();
        let end = usize::try_from(self.reader.position().byte()).unwrap_or(usize::MAX);
        let Some(at) = self.record.position().filter(|_| end >= text.len()) else {
            return false;
        };
        let raw = text
            .get(usize::try_from(at.byte()).unwrap_or(0)..)
            .unwrap_or(&[]);
        let lines = raw.trim_ascii().contains(&b'\n');
        lines && raw.iter().filter(|b| **b == b'"').count() % 2 == 1
    }
}

fn builder(mark: char) -> csv::ReaderBuilder {
    let mut builder = csv::ReaderBuilder::new();
    builder
        .has_headers(false)
        .flexible(true)
        .delimiter(u8::try_from(mark).unwrap_or(b','));
    builder
}

/// The separator that a first line such as `sep=;` names.
fn named(text: &str) -> Option<char> {
    let line = text.lines().next()?.trim_matches(['"', '\r', ' ']);
    let mark = line.strip_prefix("sep=").or(line.strip_prefix("SEP="))?;
    let mut marks = mark.chars();
    match (marks.next(), marks.next()) {
        (Some(mark), None) if mark.is_ascii() => Some(mark),
        (None, _) => Some('\t'),
        _ => None,
    }
}

/// The separator by which most of the first rows have as many cells as the header, and at least
/// two; among equals the one that makes more columns.
fn find(text: &str) -> char {
    let score = |mark: char| {
        let mut reader = builder(mark).from_reader(text.as_bytes());
        let mut rows = reader.records().take(TRIED).filter_map(Result::ok);
        let columns = rows.next().map_or(0, |r| r.len());
        if columns < 2 {
            return (0, 0);
        }
        let (mut all, mut fit) = (1, 1);
        for row in rows {
            all += 1;
            fit += usize::from(row.len() == columns);
        }
        (1 + fit * 100 / all, columns)
    };
    let mut best = (',', (0, 0));
    for mark in SEPARATORS {
        let found = score(mark);
        if found > best.1 {
            best = (mark, found);
        }
    }
    best.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(usize, Vec<String>)> {
        let mut table = Separated::new(text.to_owned(), None);
        std::iter::from_fn(|| table.next())
            .map(|row| row.map(|r| (r.line, r.cells)).unwrap())
            .collect()
    }

    #[test]
    fn separators_are_found() {
        for (text, width) in [
            ("a,b\n1,2\n", 2),
            ("a;b;c\n1,5;2,5;x\n2,5;3,5;y\n", 3),
            ("a\tb\nx, y, z\tw\n", 2),
            ("a|b\n1|2\n", 2),
            ("sep=;\na;b,c\n1;2\n", 2),
            ("text\nOne, two; three.\n", 1),
        ] {
            assert_eq!(rows(text)[0].1.len(), width, "{text}");
        }
    }

    #[test]
    fn lines_are_those_on_which_the_rows_start() {
        let found = rows("a,b\r\n\"one\r\ntwo\",x\r\n\r\n\r\ny,z\r\n");
        let lines: Vec<usize> = found.iter().map(|r| r.0).collect();
        assert_eq!(lines, [1, 2, 6]);
        assert_eq!(found[1].1[0], "one\r\ntwo");
    }

    #[test]
    fn an_open_quotation_is_said_with_its_line() {
        let mut table = Separated::new("a,b\n1,2\n3,\"four\n5,6\n".to_owned(), None);
        table.next();
        table.next();
        let (line, complaint) = table.next().unwrap().unwrap_err();
        assert_eq!(line, 3);
        assert!(complaint.cause.contains("never closed"));
        table.rewind();
        assert_eq!(table.next().unwrap().unwrap().cells, ["a", "b"]);
    }
}
