//! Time expressions in sentences of our own: the table `golden/times-dev.tsv`, scored like a corpus.
//!
//! UTF-8, columns parted by tabs, `#` opens a comment line: id, publication date, values in text
//! order, text. Every expression of the text stands in square brackets, `¶` begins a paragraph;
//! values are parted by spaces, `-` stands for none, `a|b` where the guidelines leave it open.

use super::time::{Gold, Tagged};
use dateline_document::{Published, PublishedOrigin, Report};
use std::path::Path;

/// The rows of a table.
///
/// # Errors
/// A file that cannot be read or holds none; a row that is none, with its line.
pub fn rows(path: &Path) -> Result<Vec<Gold>, String> {
    let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut out = Vec::new();
    for (at, line) in text.lines().enumerate() {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let row = row(line).map_err(|why| format!("{}:{}: {why}", path.display(), at + 1))?;
        out.push(row);
    }
    match out.is_empty() {
        true => Err(format!("{}: no rows", path.display())),
        false => Ok(out),
    }
}

fn row(line: &str) -> Result<Gold, String> {
    let cells: Vec<&str> = line.split('\t').collect();
    let &[id, published, values, marked] = cells.as_slice() else {
        return Err(format!("{} columns, not 4", cells.len()));
    };
    let date = published
        .parse()
        .map_err(|_| format!("`{published}` is no date"))?;
    let (text, places) = unmark(marked)?;
    let values: Vec<&str> = values.split(' ').filter(|v| *v != "-").collect();
    if values.len() != places.len() {
        let (n, m) = (values.len(), places.len());
        return Err(format!("{n} values for {m} expressions"));
    }
    let mut report = Report::of_text(id, text);
    report.published = Some(Published {
        date,
        given: published.to_owned(),
        origin: PublishedOrigin::Field,
    });
    let tagged = places.iter().zip(values);
    Ok(Gold {
        id: id.to_owned(),
        split: id.split('-').next().unwrap_or_default().to_owned(),
        report,
        tagged: tagged
            .map(|(place, value)| expected(*place, value))
            .collect(),
    })
}

fn expected((start, end): (usize, usize), value: &str) -> Tagged {
    let mut values = value.split('|').map(str::to_owned);
    Tagged {
        start,
        end,
        value: values.next().unwrap_or_default(),
        others: values.collect(),
        ..Tagged::default()
    }
}

/// The text without brackets, and what stood in them, in code points.
fn unmark(marked: &str) -> Result<(String, Vec<(usize, usize)>), String> {
    let (mut text, mut places) = (String::new(), Vec::new());
    let (mut at, mut open) = (0, None);
    for letter in marked.replace(" ¶ ", "\n\n").chars() {
        match (letter, open) {
            ('[', None) => open = Some(at),
            (']', Some(start)) if start < at => {
                places.push((start, at));
                open = None;
            }
            ('[' | ']', _) => return Err("brackets do not match".into()),
            (letter, _) => {
                text.push(letter);
                at += 1;
            }
        }
    }
    match open {
        Some(_) => Err("brackets do not match".into()),
        None => Ok((text, places)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row() {
        let read = row("a-1\t2020-05-02\t2020-04-28|2020 P2D\tMet on [April 28] ¶ for [two days].");
        let read = read.unwrap();
        assert_eq!(read.split, "a");
        assert_eq!(read.report.text, "Met on April 28\n\nfor two days.");
        let places: Vec<_> = read.tagged.iter().map(|t| (t.start, t.end)).collect();
        assert_eq!(places, [(7, 15), (21, 29)]);
        assert_eq!(read.tagged[0].others, ["2020"]);
    }

    #[test]
    fn no_row() {
        for line in [
            "a\t2020-05-02\t-",
            "a\tMay\t-\tMet.",
            "a\t2020-05-02\t2020\tMet.",
            "a\t2020-05-02\t2020\tMet [2020.",
            "a\t2020-05-02\t2020\tMet []2020.",
        ] {
            assert!(row(line).is_err(), "{line}");
        }
    }
}
