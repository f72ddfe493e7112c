//! Tables as users have them: separators, encodings, workbooks, dates that say two things, rows that
//! are broken.
#![allow(clippy::unwrap_used, clippy::panic)]

use dateline_document::Report;
use dateline_ingest::{Arrival, Given, Inputs, Map, Words};
use dateline_rules::{Library, Source};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use std::fs;
use std::path::{Path, PathBuf};

fn words() -> Words {
    let files = dateline_data_en::FILES
        .iter()
        .filter(|(path, _)| path.starts_with("ingest/"))
        .map(|(path, text)| Source { path, text });
    Words::read(&Library::read(files).unwrap()).unwrap()
}

/// Reports and faults of the file `name` that holds `bytes`.
fn read(name: &str, bytes: &[u8], map: Option<&str>) -> (Vec<Report>, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, bytes).unwrap();
    read_at(path, map)
}

fn read_at(path: PathBuf, map: Option<&str>) -> (Vec<Report>, Vec<String>) {
    let words = words();
    let map = map.map(|text| Map::parse(text).unwrap());
    let (mut reports, mut faults) = (vec![], vec![]);
    let parent = path.parent().unwrap().to_string_lossy().into_owned();
    for arrival in Inputs::new([path], &words, Given::default()).with_map(map) {
        match arrival {
            Arrival::Report(report, _) => reports.push(*report),
            Arrival::Fault(fault) => {
                faults.push(fault.to_string().replace(&format!("{parent}/"), ""));
            }
        }
    }
    (reports, faults)
}

fn date(report: &Report) -> String {
    report
        .published
        .as_ref()
        .map_or("none".to_owned(), |p| p.given.clone())
}

#[test]
fn a_plain_table_needs_no_map() {
    let text = "Doc_ID;Headline;Date;Outlet;Body;Coder\r\n\
        7;Talks;2021-04-03;Coast Post;\"The envoys met; they spoke.\r\n\r\n\"\"Well,\"\" one said.\";ana\r\n\
        ;;;;;\r\n\
        8;;3 April 2021;;The army left the town.;ana\r\n";
    let (reports, faults) = read("w.csv", text.as_bytes(), None);
    assert!(faults.is_empty(), "{faults:?}");
    assert_eq!(reports.len(), 2);
    let first = &reports[0];
    assert_eq!(first.id, "7");
    assert_eq!(first.title.as_deref(), Some("Talks"));
    assert_eq!(first.outlet.as_deref(), Some("Coast Post"));
    assert_eq!(
        first.text,
        "The envoys met; they spoke.\r\n\r\n\"Well,\" one said."
    );
    assert_eq!(date(&reports[1]), "2021-04-03");
}

#[test]
fn older_encodings_and_utf_16_are_read() {
    let table = "text\ttitle\nDie Gespräche in Zürich gehen weiter.\tÜber\n";
    let latin = latin(table);
    let utf16: Vec<u8> = std::iter::once(0xFEFF)
        .chain(table.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    for bytes in [latin, utf16, table.as_bytes().to_vec()] {
        let (reports, faults) = read("w.tsv", &bytes, None);
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(reports[0].text, "Die Gespräche in Zürich gehen weiter.");
    }
}

/// Latin letters as Windows-1252 writes them.
fn latin(text: &str) -> Vec<u8> {
    let bytes = text.chars().map(|c| u8::try_from(c as u32).unwrap());
    bytes.collect()
}

#[test]
fn an_unclear_table_is_refused_with_its_columns() {
    let (reports, faults) = read("w.csv", b"notes,when\nThe envoys met.,x\n", None);
    assert!(reports.is_empty());
    assert_eq!(faults.len(), 1);
    for wanted in [
        "w.csv:",
        "no column is plainly the text",
        "\"notes\", \"when\"",
        "w.csv.map.toml",
    ] {
        assert!(faults[0].contains(wanted), "{}", faults[0]);
    }
}

#[test]
fn a_map_beside_the_table_is_used() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.csv");
    fs::write(&path, "notes,when\nThe envoys met.,03/04/2021\n").unwrap();
    let map = Map::beside(&path);
    fs::write(
        &map,
        "text = \"notes\"\npublished = \"when\"\ndates = \"month-first\"\n",
    )
    .unwrap();
    let (reports, faults) = read_at(path.clone(), None);
    assert!(faults.is_empty(), "{faults:?}");
    assert_eq!(date(&reports[0]), "2021-03-04");
    // One that is named counts instead.
    let named = "text = 1\npublished = 2\ndates = \"day-first\"";
    assert_eq!(date(&read_at(path.clone(), Some(named)).0[0]), "2021-04-03");
    fs::write(&map, "text = \"nothing\"\n").unwrap();
    let (_, faults) = read_at(path.clone(), None);
    assert!(
        faults[0].contains("there is no column \"nothing\""),
        "{faults:?}"
    );
    fs::write(&map, "txt = \"notes\"\n").unwrap();
    let (_, faults) = read_at(path, None);
    assert!(faults[0].contains("there is no field `txt`"), "{faults:?}");
}

#[test]
fn a_date_that_says_two_things_is_refused_unless_the_column_decides() {
    let open = "text,date\nA met B.,03/04/2021\nC met D.,05/06/2021\nE met F.,2021-04-03\nG met H.,07/07/2021\n";
    let (reports, faults) = read("w.csv", open.as_bytes(), None);
    let dates: Vec<String> = reports.iter().map(date).collect();
    assert_eq!(dates, ["2021-04-03", "2021-07-07"]);
    assert_eq!(faults.len(), 1, "{faults:?}");
    for wanted in ["w.csv:2", "\"03/04/2021\"", "1 more", "day-first"] {
        assert!(faults[0].contains(wanted), "{}", faults[0]);
    }
    let decided = "text,date\nA met B.,03/04/2021\nC met D.,25/06/2021\n";
    let (reports, faults) = read("w.csv", decided.as_bytes(), None);
    assert!(faults.is_empty(), "{faults:?}");
    assert_eq!(date(&reports[0]), "2021-04-03");
    let (reports, faults) = read(
        "w.csv",
        decided.as_bytes(),
        Some("text = \"text\"\npublished = \"date\"\ndates = \"month-first\""),
    );
    assert_eq!(date(&reports[0]), "2021-03-04");
    assert!(faults[0].contains("w.csv:3"), "{faults:?}");
}

#[test]
fn a_broken_row_is_named_and_the_rest_is_read() {
    let text = "title,text\nOne,The envoys met, then left.\nTwo,\nThree,The army left.\nFour,\"It said\nFive,more\n";
    let (reports, faults) = read("w.csv", text.as_bytes(), None);
    assert_eq!(reports.len(), 1);
    assert_eq!(reports[0].title.as_deref(), Some("Three"));
    assert_eq!(faults.len(), 3, "{faults:?}");
    assert!(
        faults[0].contains("w.csv:2: the row has 3 cells"),
        "{faults:?}"
    );
    assert!(
        faults[1].contains("w.csv:3: there is no text"),
        "{faults:?}"
    );
    assert!(faults[2].contains("w.csv:5"), "{faults:?}");
}

fn workbook(path: &Path) {
    let mut book = Workbook::new();
    let notes = book.add_worksheet();
    notes.set_name("Notes").unwrap();
    notes.write_string(0, 0, "collected by ana").unwrap();
    let sheet = book.add_worksheet();
    sheet.set_name("Reports").unwrap();
    for (column, name) in (0..).zip(["id", "date", "outlet", "text"]) {
        sheet.write_string(0, column, name).unwrap();
    }
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let at = ExcelDateTime::from_ymd(2021, 4, 3).unwrap();
    sheet.write_number(1, 0, 12.0).unwrap();
    sheet.write_datetime_with_format(1, 1, &at, &day).unwrap();
    sheet.write_string(1, 2, "Coast Post").unwrap();
    sheet
        .write_string(1, 3, "The envoys met.\nThey spoke.")
        .unwrap();
    sheet.write_string(3, 1, "04/05/2021").unwrap();
    sheet.write_string(3, 3, "x".repeat(32_767)).unwrap();
    // Far away from everything, as a stray click leaves it.
    sheet.write_string(1_048_575, 16_383, " stray").unwrap();
    book.save(path).unwrap();
}

#[test]
fn a_workbook_gives_the_sheet_that_is_plain() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.xlsx");
    workbook(&path);
    let (reports, faults) = read_at(path, None);
    assert_eq!(reports.len(), 1, "{faults:?}");
    assert_eq!(reports[0].id, "12");
    assert_eq!(date(&reports[0]), "2021-04-03");
    assert_eq!(reports[0].text, "The envoys met.\nThey spoke.");
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(faults[0].contains("w.xlsx:4"), "{faults:?}");
}

#[test]
fn the_sheet_and_its_cut_cells_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.xlsx");
    workbook(&path);
    let map = "text = \"text\"\npublished = \"date\"\nsheet = \"Reports\"\ndates = \"day-first\"";
    let (reports, faults) = read_at(path.clone(), Some(map));
    assert!(faults.is_empty(), "{faults:?}");
    assert_eq!(date(&reports[1]), "2021-05-04");
    assert!(
        reports[1].warnings.iter().any(|w| w.code == "cut_cell"),
        "{:?}",
        reports[1].warnings
    );
    let (_, faults) = read_at(path, Some("text = 1\nsheet = \"Sheet9\""));
    assert!(faults[0].contains("\"Notes\", \"Reports\""), "{faults:?}");
}

#[test]
fn folders_are_walked_for_tables_and_lock_files_are_not() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.csv"), "text\nThe envoys met.\n").unwrap();
    workbook(&folder.path().join("b.xlsx"));
    fs::write(folder.path().join("~$b.xlsx"), "lock").unwrap();
    fs::write(folder.path().join("a.csv.map.toml"), "text = \"text\"\n").unwrap();
    let (reports, faults) = read_at(folder.path().to_owned(), None);
    assert_eq!(reports.len(), 2, "{faults:?}");
    assert_eq!(faults.len(), 1, "{faults:?}");
}

#[test]
fn what_is_no_workbook_is_refused() {
    for bytes in [&b"PK\x03\x04 and then nothing"[..], b"PK\x03\x04"] {
        let (reports, faults) = read("w.xlsx", bytes, None);
        assert!(reports.is_empty());
        assert!(faults[0].contains("no workbook"), "{faults:?}");
    }
    let (_, faults) = read("w.csv", b"", None);
    assert!(faults[0].contains("the table is empty"), "{faults:?}");
}

/// A workbook with some bytes changed, packed or in its parts, never ends the run.
#[test]
fn damaged_workbooks_are_faults() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.xlsx");
    workbook(&path);
    let whole = fs::read(&path).unwrap();
    let mut state = 0x9E37_79B9_u32;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state as usize % below
    };
    for _ in 0..300 {
        let mut bytes = whole.clone();
        for _ in 0..1 + next(8) {
            let at = next(bytes.len());
            bytes[at] = next(256) as u8;
        }
        if next(4) == 0 {
            bytes.truncate(next(bytes.len()));
        }
        let (reports, faults) = read("w.xlsx", &bytes, None);
        assert!(reports.len() + faults.len() > 0);
    }
}
