//! A person's table, read as its map says.

use super::map::{Map, checked, unknown};
use crate::out::Stop;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::path::Path;

/// A row that can be compared.
#[derive(Clone, Debug, Default)]
pub(super) struct MyRow {
    /// Its line in the file.
    pub(super) line: u64,
    /// What stands in each field; names parted, words as the record has them. A field that is mapped
    /// and empty has no names.
    pub(super) fields: BTreeMap<String, Vec<String>>,
    /// The day of the event.
    pub(super) when: Option<Date>,
    /// The day of publication.
    pub(super) published: Option<Date>,
}

/// Her table.
#[derive(Clone, Debug, Default)]
pub(super) struct MyTable {
    pub(super) rows: Vec<MyRow>,
    /// Rows that cannot be used, with file, line, cause and fix.
    pub(super) faults: Vec<String>,
}

/// Reads the table at `path`.
pub(super) fn read(path: &Path, map_path: &Path, map: &Map) -> Result<MyTable, Stop> {
    let bytes = std::fs::read(path).map_err(|e| {
        Stop::Usage(format!(
            "dateline: {}: it cannot be read: {e}",
            path.display()
        ))
    })?;
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(map.cells)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(bytes);
    let header = reader
        .byte_headers()
        .map_err(|e| {
            Stop::Usage(format!(
                "dateline: {}:1: this is no CSV: {e}",
                path.display()
            ))
        })?
        .clone();
    let header: Vec<String> = header
        .iter()
        .map(|h| String::from_utf8_lossy(h).into_owned())
        .collect();
    let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (field, (columns, line)) in &map.columns {
        for column in columns {
            let Some(at) = header.iter().position(|h| h == column) else {
                let known: Vec<&str> = header.iter().map(String::as_str).collect();
                let cells = match header.as_slice() {
                    [only] if only.contains([';', '\t']) => {
                        "; its cells seem to be parted otherwise: write  cells = \";\"  under [write]"
                    }
                    _ => "",
                };
                return Err(Stop::Usage(format!(
                    "dateline: {}:{line}: {} has {}{cells}",
                    map_path.display(),
                    path.display(),
                    unknown("column", column, &known).replacen("there is ", "", 1)
                )));
            };
            places.entry(field).or_default().push(at);
        }
    }
    let mut table = MyTable::default();
    for record in reader.byte_records() {
        let record = match record {
            Ok(record) => record,
            Err(e) => {
                table.faults.push(format!("{}: {e}", path.display()));
                continue;
            }
        };
        let line = record.position().map_or(0, csv::Position::line);
        let cell = |at: &usize| {
            String::from_utf8_lossy(record.get(*at).unwrap_or_default())
                .trim()
                .to_owned()
        };
        if record.iter().all(|c| c.trim_ascii().is_empty()) {
            continue;
        }
        match row(map, &places, cell) {
            Ok(found) => table.rows.push(MyRow { line, ..found }),
            Err(cause) => table
                .faults
                .push(format!("{}:{line}: {cause}", path.display())),
        }
    }
    Ok(table)
}

fn row(
    map: &Map,
    places: &BTreeMap<&str, Vec<usize>>,
    cell: impl Fn(&usize) -> String,
) -> Result<MyRow, String> {
    let mut row = MyRow::default();
    for (field, at) in places {
        let cells: Vec<String> = at.iter().map(&cell).collect();
        if ["when", "published"].contains(field) {
            let day = day(map, &cells).map_err(|c| format!("{field}: {c}"))?;
            match *field {
                "when" => row.when = day,
                _ => row.published = day,
            }
            if *field == "when" {
                let written = day.map(|d| d.to_string()).into_iter().collect();
                row.fields.insert("when".to_owned(), written);
            }
            continue;
        }
        let words = map.words.get(*field);
        let mut values = Vec::new();
        for cell in &cells {
            let whole = words.and_then(|w| w.get(&cell.to_lowercase()));
            let parts: Vec<&str> = match &map.separator {
                Some(separator) if whole.is_none() => cell.split(separator.as_str()).collect(),
                _ => vec![cell.as_str()],
            };
            for part in parts.into_iter().map(str::trim).filter(|p| !p.is_empty()) {
                let theirs = words.and_then(|w| w.get(&part.to_lowercase()));
                values.push(match theirs {
                    Some(word) => word.clone(),
                    None => checked(field, part).map_err(|c| {
                        format!(
                            "{c}; say what it is in the map:  [words.{field}]  \"{part}\" = \"...\""
                        )
                    })?,
                });
            }
        }
        row.fields.insert((*field).to_owned(), values);
    }
    let found_by = row.fields.get("report").is_some_and(|r| !r.is_empty())
        || row.when.is_some()
        || row.published.is_some();
    if !found_by {
        return Err(
            "it names neither a report nor a day, so nothing can be found for it".to_owned(),
        );
    }
    Ok(row)
}

/// A day in one cell, or its year, month and day in three.
fn day(map: &Map, cells: &[String]) -> Result<Option<Date>, String> {
    if cells.iter().all(String::is_empty) {
        return Ok(None);
    }
    if let [year, month, day] = cells {
        let parsed = (year.parse(), month.parse(), day.parse());
        let (Ok(year), Ok(month), Ok(day)) = parsed else {
            return Err(format!(
                "{} is no year, month and day in numbers",
                cells.join(", ")
            ));
        };
        return Date::new(year, month, day)
            .map(Some)
            .map_err(|_| format!("there is no day {year}-{month}-{day}"));
    }
    let text = cells.first().map_or("", String::as_str);
    let parsed = match &map.date {
        Some(form) => Date::strptime(form, text),
        // Spreadsheets put a time behind a day.
        None => text.get(..10).unwrap_or(text).parse(),
    };
    // Two digits read as a year of four are a year nobody reports on.
    let parsed = parsed.ok().filter(|d| d.year() > 999);
    parsed.map(Some).ok_or_else(|| match &map.date {
        Some(form) => format!("{text:?} is not written as {form:?} (date under [write] in the map)"),
        None => format!("{text:?} is not written as 2024-03-31; say how in the map:  [write]  date = \"%d.%m.%Y\""),
    })
}
