//! Tables of reports, a row each: text files with separated cells, and workbooks.
//!
//! Which column is which is said by a map, or plain by the names in the header; else somebody is
//! asked ([`Clerk`]), and without an answer the table is refused. Nothing is guessed from what the
//! cells look like, but for the separator, and the order of day and month where the column itself
//! leaves no choice.

mod columns;
mod day;
mod map;
mod separated;
mod workbook;

pub use map::{Column, FIELDS, Map, Order};

use crate::fault::Complaint;
use crate::{Draft, Words, decode};
use columns::Places;
use dateline_document::Warning;
use day::{Day, Evidence};
use separated::Separated;
use std::collections::VecDeque;
use std::path::Path;
use workbook::{MAX_CELL, Workbook};

/// The largest table that is opened, in bytes; it is read as a whole.
pub(crate) const MAX_TABLE: u64 = 512 << 20;

/// A row with the line on which it starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) line: usize,
    pub(crate) cells: Vec<String>,
}

/// What a person needs to say which column is which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The file as the user named it.
    pub file: String,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// Names of the columns.
    pub header: Vec<String>,
    /// The first row below the header.
    pub sample: Vec<String>,
    /// Why it has to be asked.
    pub cause: String,
}

/// How the columns of a table came to be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// A map that was named says so.
    Named,
    /// The map beside the table says so.
    Beside,
    /// Their names are plain.
    Plain,
    /// Somebody was asked.
    Asked,
}

/// Somebody who knows what the columns of a table mean.
pub trait Clerk {
    /// Which column is which; `None` when nobody can be asked. The answer may be kept beside the table.
    fn columns(&mut self, sheet: &Sheet) -> Option<Map>;

    /// What stands first in a date such as `example`, the day or the month; `None` when nobody can be
    /// asked. `map` is how the table is read so far.
    fn order(&mut self, file: &str, map: &Map, example: &str) -> Option<Order>;

    /// Tells how a table will be read. `unused` are the columns that give nothing.
    fn tell(&mut self, file: &str, map: &Map, known: Known, unused: &[String]);
}

enum Cells {
    Text(Box<Separated>),
    Book(VecDeque<Row>),
}

/// The reports of one table.
pub(crate) struct Rows {
    cells: Cells,
    places: Places,
    order: Option<Order>,
    width: usize,
    /// Whether cells are cut at [`MAX_CELL`].
    is_book: bool,
    warning: Option<Warning>,
    /// Rows refused because their date can be read in two ways: the first, and how many.
    ambiguous: Option<(usize, String, usize)>,
    map_file: String,
}

/// A table that was opened and whose columns are not known yet.
struct Opened {
    sheet: Option<String>,
    cells: Cells,
    header: Vec<String>,
    sample: Vec<String>,
    warning: Option<Warning>,
}

impl Rows {
    /// Opens the table in `bytes`.
    pub(crate) fn open(
        file: &str,
        bytes: Vec<u8>,
        named: Option<&Map>,
        words: &Words,
        clerk: &mut dyn Clerk,
    ) -> Result<Self, Complaint> {
        let beside = match named {
            Some(_) => None,
            None => beside(file)?,
        };
        let said = named.or(beside.as_ref());
        let is_book = bytes.starts_with(b"PK\x03\x04");
        let opened = if is_book {
            open_book(&bytes, said, words)?
        } else {
            open_text(bytes, said)?
        };
        let fix = |complaint: Complaint| {
            let file = Map::beside(Path::new(file));
            Complaint::new(
                complaint.cause,
                format!(
                    "{} (in {}, or a file named with --map; see dateline add --help)",
                    complaint.fix,
                    file.display()
                ),
            )
        };
        let (mut map, known) = match (named, beside) {
            (Some(map), _) => (map.clone(), Known::Named),
            (None, Some(map)) => (map, Known::Beside),
            (None, None) => match columns::by_name(&opened.header, words) {
                Ok(map) => (map, Known::Plain),
                Err(complaint) => {
                    let sheet = Sheet {
                        file: file.to_owned(),
                        sheet: opened.sheet.clone(),
                        header: opened.header.clone(),
                        sample: opened.sample.clone(),
                        cause: complaint.cause.clone(),
                    };
                    let map = clerk.columns(&sheet).ok_or_else(|| fix(complaint))?;
                    (map, Known::Asked)
                }
            },
        };
        let places = columns::by_map(&map, &opened.header).map_err(fix)?;
        let mut rows = Self {
            cells: opened.cells,
            width: opened.header.len(),
            order: map.dates,
            is_book,
            warning: opened.warning,
            ambiguous: None,
            map_file: Map::beside(Path::new(file)).display().to_string(),
            places,
        };
        let evidence = rows.evidence(map.header);
        if rows.order.is_none() {
            rows.order = evidence.order();
            if let (None, Some((_, example))) = (rows.order, &evidence.ambiguous) {
                rows.order = clerk.order(file, &map, example);
            }
            map.dates = rows.order.filter(|_| {
                evidence.day_first + evidence.month_first > 0 || evidence.ambiguous.is_some()
            });
        }
        map.sheet = map.sheet.or(opened.sheet);
        let unused: Vec<String> = opened
            .header
            .iter()
            .enumerate()
            .filter(|(i, name)| !name.trim().is_empty() && !rows.places.values().any(|p| p == i))
            .map(|(_, name)| name.clone())
            .collect();
        clerk.tell(file, &map, known, &unused);
        Ok(rows)
    }

    /// Looks through the dates, and stands before the first report afterwards.
    fn evidence(&mut self, header: bool) -> Evidence {
        let mut evidence = Evidence::default();
        let skipped = usize::from(header);
        let place = self.places.get("published").copied();
        let mut see = |row: &Row| {
            if let Some(cell) = place.and_then(|p| row.cells.get(p)) {
                evidence.see(row.line, cell);
            }
        };
        match &mut self.cells {
            Cells::Book(rows) => {
                rows.iter().skip(skipped).for_each(&mut see);
                rows.drain(..skipped.min(rows.len()));
            }
            Cells::Text(text) => {
                text.rewind();
                for _ in 0..skipped {
                    text.next();
                }
                if place.is_some() {
                    while let Some(row) = text.next() {
                        if let Ok(row) = &row {
                            see(row);
                        }
                    }
                    text.rewind();
                    for _ in 0..skipped {
                        text.next();
                    }
                }
            }
        }
        evidence
    }

    /// The next report, with its line.
    pub(crate) fn next(&mut self) -> Option<Result<(usize, Draft), (usize, Complaint)>> {
        loop {
            let row = match &mut self.cells {
                Cells::Book(rows) => rows.pop_front().map(Ok),
                Cells::Text(text) => text.next(),
            };
            let row = match row {
                Some(Ok(row)) => row,
                Some(Err(fault)) => return Some(Err(fault)),
                None => return self.ambiguous.take().map(|rest| Err(self.refusal(rest))),
            };
            let line = row.line;
            match self.draft(row) {
                Ok(Some(draft)) => return Some(Ok((line, draft))),
                Ok(None) => {}
                Err(complaint) => return Some(Err((line, complaint))),
            }
        }
    }

    /// One complaint for all rows whose date can be read in two ways.
    fn refusal(&self, (line, example, n): (usize, String, usize)) -> (usize, Complaint) {
        let more = match n {
            1 => String::new(),
            n => format!(" (and {} more such rows)", n - 1),
        };
        let complaint = Complaint::new(
            format!("the date {example:?} may be read day first or month first{more}"),
            format!(
                "say `dates = \"day-first\"` or `dates = \"month-first\"` in {}",
                self.map_file
            ),
        );
        (line, complaint)
    }

    /// The report of a row; `None` when its date can be read in two ways.
    fn draft(&mut self, mut row: Row) -> Result<Option<Draft>, Complaint> {
        let beyond = row.cells.iter().skip(self.width);
        if beyond.clone().any(|c| !c.trim().is_empty()) {
            return Err(Complaint::new(
                format!(
                    "the row has {} cells and the header {}",
                    row.cells.len(),
                    self.width
                ),
                "put cells that hold the separator into quotation marks",
            ));
        }
        let line = row.line;
        let mut take = |field: &str| {
            let cell = self.places.get(field).and_then(|p| row.cells.get_mut(*p));
            cell.map(std::mem::take).unwrap_or_default()
        };
        let text = take("text");
        let mut field = |name: &str| Some(take(name).trim().to_owned()).filter(|c| !c.is_empty());
        let published = match field("published") {
            None => None,
            Some(cell) => match day::day(&cell, self.order) {
                Day::Plain(date) => Some(date),
                Day::Impossible => {
                    let how = self.order.map_or(String::new(), |o| format!(" read {o}"));
                    return Err(Complaint::new(
                        format!("there is no day {cell:?}{how}"),
                        "correct the date, or write it as YYYY-MM-DD",
                    ));
                }
                Day::Ambiguous => {
                    let seen = self.ambiguous.get_or_insert((line, cell, 0));
                    seen.2 += 1;
                    return Ok(None);
                }
            },
        };
        let cut = self.is_book && text.encode_utf16().count() >= MAX_CELL;
        let warning = match cut {
            true => Some(Warning {
                span: None,
                code: "cut_cell",
                text: format!(
                    "the text fills its cell to the last of {MAX_CELL} characters: what followed is lost; take it from CSV"
                ),
            }),
            false => self.warning.take(),
        };
        Ok(Some(Draft {
            id: field("id"),
            outlet: field("outlet"),
            agency: field("agency"),
            byline: field("byline"),
            place: field("place"),
            published,
            updated: field("updated"),
            retrieved: field("retrieved"),
            title: field("title"),
            url: field("url"),
            language: field("language"),
            text,
            stem: None,
            warning,
        }))
    }
}

/// The map that lies beside a table, if one does.
fn beside(file: &str) -> Result<Option<Map>, Complaint> {
    let path = Map::beside(Path::new(file));
    let bad = |why: String| {
        Complaint::new(
            format!("the map {}: {why}", path.display()),
            "correct it, or remove it and answer anew",
        )
    };
    match std::fs::read_to_string(&path) {
        Ok(text) => Map::parse(&text).map(Some).map_err(bad),
        Err(why) if why.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(why) => Err(bad(why.to_string())),
    }
}

fn open_text(bytes: Vec<u8>, map: Option<&Map>) -> Result<Opened, Complaint> {
    let decoded = decode::decode(&bytes)?;
    drop(bytes);
    let mut text = Separated::new(decoded.text, map.and_then(|m| m.separator));
    let (mut rows, mut fault) = (Vec::new(), None);
    while let Some(row) = text.next().filter(|_| rows.len() < 2) {
        match row {
            Ok(row) => rows.push(row),
            Err((_, complaint)) => {
                fault = Some(complaint);
                break;
            }
        }
    }
    if let (true, Some(fault)) = (rows.is_empty(), fault) {
        return Err(fault);
    }
    text.rewind();
    let (header, sample) = heading(rows.iter(), map)?;
    Ok(Opened {
        sheet: None,
        cells: Cells::Text(Box::new(text)),
        header,
        sample,
        warning: decoded.warning,
    })
}

fn open_book(bytes: &[u8], map: Option<&Map>, words: &Words) -> Result<Opened, Complaint> {
    let mut book = Workbook::open(bytes)?;
    let sheets = book.sheets();
    let wanted = map.and_then(|m| m.sheet.as_ref());
    if let Some(name) = wanted.filter(|name| !sheets.contains(name)) {
        return Err(Complaint::new(
            format!(
                "there is no sheet {name:?}; the sheets are {}",
                quoted(&sheets)
            ),
            "correct `sheet` in the map",
        ));
    }
    let mut full = Vec::new();
    for name in sheets.iter().filter(|s| wanted.is_none_or(|w| w == *s)) {
        let rows = book.rows(name)?;
        if !rows.is_empty() {
            full.push((name.clone(), rows));
        }
    }
    // Of several sheets the one whose columns are plain, if there is one.
    if full.len() > 1 {
        let plain = |rows: &[Row]| {
            let header = rows.first().map_or(&[][..], |r| &r.cells);
            columns::by_name(header, words).is_ok()
                || map.is_some_and(|m| columns::by_map(m, header).is_ok())
        };
        let fit = full.iter().filter(|(_, rows)| plain(rows)).count();
        if fit != 1 {
            return Err(Complaint::new(
                format!("the workbook has several sheets: {}", quoted(&sheets)),
                "say in a map which of them holds the reports: sheet = \"...\"",
            ));
        }
        full.retain(|(_, rows)| plain(rows));
    }
    let Some((name, rows)) = full.pop() else {
        return Err(Complaint::new(
            "the workbook is empty",
            "see why the export left it so",
        ));
    };
    let (header, sample) = heading(rows.iter(), map)?;
    Ok(Opened {
        sheet: Some(name),
        cells: Cells::Book(rows.into()),
        header,
        sample,
        warning: None,
    })
}

/// Names of the columns, or their numbers where no row names them, and the first row of cells.
fn heading<'r>(
    mut rows: impl Iterator<Item = &'r Row>,
    map: Option<&Map>,
) -> Result<(Vec<String>, Vec<String>), Complaint> {
    let Some(first) = rows.next() else {
        return Err(Complaint::new(
            "the table is empty",
            "see why the export left it so",
        ));
    };
    if map.is_some_and(|m| !m.header) {
        let numbers = (1..=first.cells.len()).map(|n| n.to_string()).collect();
        return Ok((numbers, first.cells.clone()));
    }
    let sample = rows.next().map_or(Vec::new(), |r| r.cells.clone());
    Ok((first.cells.clone(), sample))
}

fn quoted(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|n| format!("{n:?}")).collect();
    names.join(", ")
}
