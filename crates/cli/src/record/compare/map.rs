//! The map: which column of a person's table holds which field, and how she writes it.

use crate::out::Stop;
use dateline::document::{EventType, Stance, Status};
use std::collections::BTreeMap;
use std::path::Path;
use toml::Value;

/// Fields that a column may hold.
pub(super) const FIELDS: [&str; 14] = [
    "report",
    "published",
    "when",
    "type",
    "status",
    "parties",
    "actor",
    "recipient",
    "mediator",
    "host",
    "place",
    "issue",
    "source",
    "stance",
];

/// A map.
#[derive(Clone, Debug, Default)]
pub(super) struct Map {
    /// Columns by field, with the line that names them.
    pub(super) columns: BTreeMap<String, (Vec<String>, usize)>,
    /// How days are written (strptime); `None`: ISO 8601.
    pub(super) date: Option<String>,
    /// Between names in one cell.
    pub(super) separator: Option<String>,
    /// Between cells.
    pub(super) cells: u8,
    /// How far days may lie apart.
    pub(super) days: i64,
    /// Her words and the record's, by field; hers in small letters.
    pub(super) words: BTreeMap<String, BTreeMap<String, String>>,
}

/// Reads a map.
pub(super) fn read(path: &Path) -> Result<Map, Stop> {
    let text = std::fs::read_to_string(path).map_err(|e| {
        Stop::Usage(format!(
            "dateline: {}: it cannot be read: {e}",
            path.display()
        ))
    })?;
    parse(&text).map_err(|(line, cause)| {
        Stop::Usage(format!("dateline: {}:{line}: {cause}", path.display()))
    })
}

type Fault = (usize, String);

fn parse(text: &str) -> Result<Map, Fault> {
    let whole: toml::Table = text.parse().map_err(|e: toml::de::Error| {
        let at = e.span().map_or(0, |s| s.start);
        let line = text.get(..at).unwrap_or(text).matches('\n').count() + 1;
        (
            line,
            format!(
                "this is no TOML: {}; write  field = \"your column\"",
                e.message()
            ),
        )
    })?;
    let line = |section: &str, key: &str| line_of(text, section, key);
    let mut map = Map {
        cells: b',',
        ..Map::default()
    };
    for (section, value) in &whole {
        let Some(entries) = value.as_table() else {
            return Err((
                line("", section),
                format!("{section:?} stands outside a section; put it under [columns] or [write]"),
            ));
        };
        match section.as_str() {
            "columns" => {
                for (field, columns) in entries {
                    let at = line(section, field);
                    if !FIELDS.contains(&field.as_str()) {
                        return Err((at, unknown("field", field, &FIELDS)));
                    }
                    map.columns
                        .insert(field.clone(), (names(columns).map_err(|c| (at, c))?, at));
                }
            }
            "write" => {
                write(&mut map, entries).map_err(|(key, cause)| (line(section, &key), cause))?
            }
            "words" => {
                for (field, words) in entries {
                    let under = format!("words.{field}");
                    if !FIELDS.contains(&field.as_str()) {
                        return Err((line("", &under), unknown("field", field, &FIELDS)));
                    }
                    let Some(words) = words.as_table() else {
                        return Err((
                            line(section, field),
                            format!(
                                "write  [words.{field}]  and below it  \"your word\" = \"the record's\""
                            ),
                        ));
                    };
                    for (mine, theirs) in words {
                        let at = line(&under, mine);
                        let theirs = theirs
                            .as_str()
                            .ok_or_else(|| (at, format!("write  \"{mine}\" = \"one word\"")))?;
                        let theirs = checked(field, theirs).map_err(|c| (at, c))?;
                        let of = map.words.entry(field.clone()).or_default();
                        of.insert(mine.to_lowercase(), theirs);
                    }
                }
            }
            other => {
                return Err((
                    line("", other),
                    unknown("section", other, &["columns", "write", "words"]),
                ));
            }
        }
    }
    if map.columns.is_empty() {
        return Err((
            1,
            "it names no columns; write  [columns]  and below it  type = \"your column\""
                .to_owned(),
        ));
    }
    let compared = |field: &&String| !["report", "published"].contains(&field.as_str());
    if !map.columns.keys().any(|f| compared(&f)) {
        return Err((
            line(
                "columns",
                map.columns.keys().next().map_or("", String::as_str),
            ),
            "there is nothing to compare; name the column of a field such as type, actor or when"
                .to_owned(),
        ));
    }
    let found_by = ["report", "published", "when"];
    if !found_by.iter().any(|f| map.columns.contains_key(*f)) {
        return Err((
            1,
            "nothing says which report a row is about; name the column of report, published or when"
                .to_owned(),
        ));
    }
    Ok(map)
}

fn write(map: &mut Map, entries: &toml::Table) -> Result<(), (String, String)> {
    for (key, value) in entries {
        let fault = |cause: &str| (key.clone(), cause.to_owned());
        let text = value.as_str();
        match key.as_str() {
            "date" => {
                let form = text.ok_or_else(|| fault("write  date = \"%d.%m.%Y\""))?;
                if !["%d", "%m", "%Y", "%e", "%b", "%B", "%y", "%F"]
                    .iter()
                    .any(|p| form.contains(p))
                {
                    return Err(fault("it holds no %d, %m, %Y; write  date = \"%d.%m.%Y\""));
                }
                map.date = Some(form.to_owned());
            }
            "separator" => {
                map.separator = Some(
                    text.ok_or_else(|| fault("write  separator = \";\""))?
                        .to_owned(),
                );
            }
            "cells" => match text.map(str::as_bytes) {
                Some([cell]) => map.cells = *cell,
                Some(b"\\t") => map.cells = b'\t',
                _ => return Err(fault("write  cells = \";\"  with one character")),
            },
            "days" => {
                map.days = value
                    .as_integer()
                    .filter(|n| (0..=366).contains(n))
                    .ok_or_else(|| fault("write  days = 1  with a number from 0 to 366"))?;
            }
            other => {
                return Err(fault(&unknown(
                    "setting",
                    other,
                    &["date", "separator", "cells", "days"],
                )));
            }
        }
    }
    Ok(())
}

fn names(value: &Value) -> Result<Vec<String>, String> {
    let one = |v: &Value| v.as_str().map(str::to_owned);
    let names = match value {
        Value::String(name) => Some(vec![name.clone()]),
        Value::Array(all) => all.iter().map(one).collect(),
        _ => None,
    };
    names.filter(|n| !n.is_empty()).ok_or_else(|| {
        "write the name of your column in quotes, or several as [\"a\", \"b\"]".to_owned()
    })
}

/// A word as the record has it; of closed lists it must be one of them.
pub(super) fn checked(field: &str, word: &str) -> Result<String, String> {
    let among = |all: Vec<&str>, word: &str| match all.iter().find(|w| w.eq_ignore_ascii_case(word))
    {
        Some(known) => Ok((*known).to_owned()),
        None => Err(format!(
            "the record has no {field} {word:?}; it has {}",
            all.join(", ")
        )),
    };
    match field {
        "type" => among(EventType::ALL.iter().map(|t| t.as_str()).collect(), word),
        "status" => among(Status::ALL.iter().map(|s| s.as_str()).collect(), word),
        "stance" => among(Stance::ALL.iter().map(|s| s.as_str()).collect(), word),
        _ => Ok(word.to_owned()),
    }
}

/// What is not known, what is, and what may have been meant.
pub(super) fn unknown(what: &str, word: &str, known: &[&str]) -> String {
    let small = word.to_lowercase();
    let near = known
        .iter()
        .map(|k| (distance(&small, &k.to_lowercase()), k))
        .filter(|(d, k)| *d <= 1 + k.len() / 4)
        .min();
    let meant = near.map_or(String::new(), |(_, k)| format!("; did you mean {k:?}?"));
    format!(
        "there is no {what} {word:?}{meant} ({what}s: {})",
        known.join(", ")
    )
}

/// Edits from one word to the other (Levenshtein 1966).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut next = vec![i + 1];
        for ((y, keep), above) in b.iter().zip(&row).zip(row.iter().skip(1)) {
            let left = next.last().copied().unwrap_or_default();
            next.push((keep + usize::from(x != *y)).min(above + 1).min(left + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

/// The line on which `key` stands in `[section]`; of a section itself where `section` is empty.
fn line_of(text: &str, section: &str, key: &str) -> usize {
    let mut inside = String::new();
    let bare = |part: &str| part.trim().trim_matches(['"', '\'']).to_owned();
    for (i, line) in text.lines().enumerate() {
        let line = line.trim();
        if let Some(name) = line.strip_prefix('[').and_then(|l| l.split(']').next()) {
            inside = name.split('.').map(bare).collect::<Vec<_>>().join(".");
            if section.is_empty() && inside == key {
                return i + 1;
            }
        } else if let Some((name, _)) = line.split_once('=')
            && inside == section
            && bare(name) == key
        {
            return i + 1;
        }
    }
    1
}

#[cfg(test)]
mod tests {
    use super::{distance, parse};

    #[test]
    fn faults_name_their_line_and_the_way_out() {
        for (text, line, words) in [
            (
                "[columns]\ntype = \"t\"\nwehn = \"d\"\n",
                3,
                "did you mean \"when\"?",
            ),
            ("[columns]\ntype = 3\n", 2, "in quotes"),
            ("[colums]\ntype = \"t\"\n", 1, "did you mean \"columns\"?"),
            ("type = \"t\"\n", 1, "under [columns]"),
            ("[columns]\ntype = \"t\n", 2, "no TOML"),
            (
                "[columns]\nwhen = \"d\"\n[words.type]\ntalks = \"MEET\"\n",
                4,
                "CONSULT",
            ),
            (
                "[columns]\nwhen = \"d\"\n[write]\ndays = \"two\"\n",
                4,
                "days = 1",
            ),
            (
                "[columns]\nwhen = \"d\"\n\n[write]\ndate = \"dd.mm\"\n",
                5,
                "%d.%m.%Y",
            ),
            ("[columns]\ntype = \"t\"\n", 1, "report, published or when"),
            ("[columns]\nreport = \"r\"\n", 2, "nothing to compare"),
            ("", 1, "[columns]"),
        ] {
            let (at, cause) = parse(text).unwrap_err();
            assert_eq!(at, line, "{text}: {cause}");
            assert!(cause.contains(words), "{text}: {cause}");
        }
    }

    #[test]
    fn a_map_is_read() {
        let map = parse(
            "[columns]\nwhen = [\"y\", \"m\", \"d\"]\ntype = \"event\"\n[write]\ncells = \"\\t\"\n\
             [words.type]\n\"Peace talks\" = \"consult\"\n",
        )
        .unwrap();
        assert_eq!(map.columns["when"].0.len(), 3);
        assert_eq!(map.cells, b'\t');
        assert_eq!(map.words["type"]["peace talks"], "CONSULT");
        assert_eq!(distance("wehn", "when"), 2);
    }
}
