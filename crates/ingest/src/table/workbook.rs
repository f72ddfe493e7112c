//! Sheets of a workbook (XLSX) as rows of text.

use super::Row;
use crate::fault::Complaint;
use calamine::{Data, DataRef, Reader, SheetVisible, Xlsx, XlsxError};
use jiff::civil::{Date, DateTime};
use std::io::Cursor;

/// The most that the parts of a workbook may take unpacked, in bytes.
const MAX_UNPACKED: u64 = 1 << 30;
/// The most columns that are looked at.
const MAX_COLUMNS: u32 = 512;

/// The longest text that a cell of a workbook can hold, in UTF-16 code units; longer ones were cut.
pub(crate) const MAX_CELL: usize = 32_767;

/// The workbook in `bytes`.
pub(crate) struct Workbook<'b> {
    book: Xlsx<Cursor<&'b [u8]>>,
}

impl<'b> Workbook<'b> {
    pub(crate) fn open(bytes: &'b [u8]) -> Result<Self, Complaint> {
        let broken = |why: &dyn std::fmt::Display| {
            Complaint::new(
                format!("this is no workbook that can be opened: {why}"),
                "save it again as .xlsx, or as CSV in UTF-8",
            )
        };
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|e| broken(&e))?;
        let mut size = 0u64;
        for i in 0..archive.len() {
            let part = archive.by_index_raw(i).map_err(|e| broken(&e))?;
            size = size.saturating_add(part.size());
        }
        if size > MAX_UNPACKED {
            return Err(Complaint::new(
                format!("the workbook takes {} MB unpacked", size >> 20),
                "save the sheet as CSV in UTF-8, or split it",
            ));
        }
        let book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes))
            .map_err(|e: XlsxError| broken(&e))?;
        Ok(Self { book })
    }

    /// Names of the sheets that are not hidden.
    pub(crate) fn sheets(&self) -> Vec<String> {
        self.book
            .sheets_metadata()
            .iter()
            .filter(|s| s.visible == SheetVisible::Visible)
            .map(|s| s.name.clone())
            .collect()
    }

    /// The rows of a sheet that hold anything, with their numbers.
    pub(crate) fn rows(&mut self, sheet: &str) -> Result<Vec<Row>, Complaint> {
        let broken = |why: XlsxError| {
            Complaint::new(
                format!("the sheet {sheet:?} cannot be read: {why}"),
                "save the workbook again, or the sheet as CSV in UTF-8",
            )
        };
        let mut cells = self.book.worksheet_cells_reader(sheet).map_err(broken)?;
        let mut rows: Vec<Row> = Vec::new();
        while let Some(cell) = cells.next_cell().map_err(broken)? {
            let (line, column) = cell.get_position();
            let text = words(cell.get_value());
            if text.is_empty() || column >= MAX_COLUMNS {
                continue;
            }
            let line = line as usize + 1;
            if rows.last().is_none_or(|row| row.line != line) {
                rows.push(Row {
                    line,
                    cells: Vec::new(),
                });
            }
            let Some(row) = rows.last_mut() else { continue };
            let column = column as usize;
            if row.cells.len() <= column {
                row.cells.resize(column + 1, String::new());
            }
            if let Some(place) = row.cells.get_mut(column) {
                *place = text;
            }
        }
        Ok(rows)
    }
}

/// A cell as text; a whole number without a point, a date as ISO 8601 writes it.
fn words(cell: &DataRef<'_>) -> String {
    match cell.clone().into() {
        Data::String(s) | Data::DateTimeIso(s) | Data::DurationIso(s) => s,
        Data::Int(n) => n.to_string(),
        Data::Float(n) => n.to_string(),
        Data::Bool(yes) => yes.to_string(),
        Data::DateTime(at) if at.is_datetime() => moment(at.to_ymd_hms_milli()),
        Data::DateTime(at) => at.as_f64().to_string(),
        // An error of a formula says nothing.
        Data::Error(_) | Data::Empty => String::new(),
    }
}

fn moment((year, month, day, hour, minute, second, _): (u16, u8, u8, u8, u8, u8, u16)) -> String {
    let of = || -> Option<DateTime> {
        let n = |n: u8| i8::try_from(n).ok();
        let date = Date::new(i16::try_from(year).ok()?, n(month)?, n(day)?).ok()?;
        let time = jiff::civil::Time::new(n(hour)?, n(minute)?, n(second)?, 0).ok()?;
        Some(DateTime::from_parts(date, time))
    };
    match of() {
        Some(at) if at.time() == jiff::civil::Time::midnight() => at.date().to_string(),
        Some(at) => at.to_string(),
        None => String::new(),
    }
}
