//! Rows as a workbook (XLSX).

use super::sheet::fitted;
use crate::out::Stop;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};
use std::path::Path;

/// Columns whose cells are days or moments where they are known to the day.
const DAYS: [&str; 9] = [
    "published",
    "when",
    "earliest",
    "latest",
    "at",
    "date",
    "until",
    "first",
    "last",
];
/// Columns whose cells are numbers.
const NUMBERS: [&str; 10] = [
    "families",
    "quad",
    "lat",
    "lon",
    "statements",
    "origin_of",
    "passes_on",
    "reports",
    "number",
    "undoes",
];
/// Columns of running text, which are wide and wrapped.
const PROSE: [&str; 8] = [
    "text", "excerpt", "title", "issue", "chain", "quote", "why", "value",
];

/// Writes a workbook with one sheet: a header that stays in view and filters, days as days, numbers
/// as numbers, everything else as text that no program takes for a formula. The same rows make the
/// same bytes.
pub(crate) fn xlsx(
    path: &Path,
    name: &str,
    header: &[&str],
    rows: impl Iterator<Item = Vec<String>>,
) -> Result<(), Stop> {
    let made = || -> Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        // The clock is in no file.
        let dawn = ExcelDateTime::from_ymd(2000, 1, 1)?;
        book.set_properties(&DocProperties::new().set_creation_datetime(&dawn));
        let looks = Looks::new();
        let sheet = book.add_worksheet();
        sheet.set_name(name)?;
        for (column, title) in (0u16..).zip(header) {
            sheet.write_string_with_format(0, column, *title, &looks.head)?;
            sheet.set_column_width(column, width(title))?;
        }
        let mut last = 0;
        for (line, row) in (1u32..).zip(rows) {
            last = line;
            for ((column, cell), title) in (0u16..).zip(&row).zip(header) {
                write(sheet, (line, column), title, cell, &looks)?;
            }
        }
        sheet.set_freeze_panes(1, 0)?;
        if let Some(end) = u16::try_from(header.len())
            .ok()
            .and_then(|n| n.checked_sub(1))
        {
            sheet.autofilter(0, 0, last, end)?;
        }
        book.save_to_buffer()
    };
    let fault = |why: String| {
        Stop::Failed(format!(
            "dateline: the workbook {} cannot be written: {why}",
            path.display()
        ))
    };
    let bytes = made().map_err(|e| fault(e.to_string()))?;
    std::fs::write(path, bytes).map_err(|e| fault(e.to_string()))
}

struct Looks {
    head: Format,
    day: Format,
    moment: Format,
    prose: Format,
    plain: Format,
}

impl Looks {
    fn new() -> Self {
        let top = Format::new().set_align(FormatAlign::Top);
        Self {
            head: Format::new().set_bold(),
            day: top.clone().set_num_format("yyyy-mm-dd"),
            moment: top.clone().set_num_format("yyyy-mm-dd hh:mm"),
            prose: top.clone().set_text_wrap(),
            plain: top,
        }
    }
}

fn write(
    sheet: &mut Worksheet,
    (line, column): (u32, u16),
    title: &str,
    cell: &str,
    looks: &Looks,
) -> Result<(), XlsxError> {
    if cell.is_empty() {
        return Ok(());
    }
    if DAYS.contains(&title)
        && let Some((at, is_day)) = moment(cell)
    {
        let look = if is_day { &looks.day } else { &looks.moment };
        sheet.write_datetime_with_format(line, column, &at, look)?;
        return Ok(());
    }
    if NUMBERS.contains(&title)
        && let Ok(number) = cell.parse::<f64>()
    {
        sheet.write_number_with_format(line, column, number, &looks.plain)?;
        return Ok(());
    }
    let look = if PROSE.contains(&title) {
        &looks.prose
    } else {
        &looks.plain
    };
    sheet.write_string_with_format(line, column, fitted(cell), look)?;
    Ok(())
}

/// A whole day or a minute of it, of years that workbooks know; whether it is a day.
fn moment(cell: &str) -> Option<(ExcelDateTime, bool)> {
    let is_day = cell.len() == 10;
    let shape = is_day || cell.len() == 16 && cell.as_bytes().get(10) == Some(&b'T');
    if !shape {
        return None;
    }
    let year: i32 = cell.get(..4)?.parse().ok()?;
    // A day as text (`2024-W13-WE`) has letters where numbers belong.
    let _: u8 = cell.get(5..7)?.parse().ok()?;
    let _: u8 = cell.get(8..10)?.parse().ok()?;
    let at = ExcelDateTime::parse_from_str(cell).ok()?;
    (year >= 1901).then_some((at, is_day))
}

fn width(title: &str) -> f64 {
    match title {
        "text" | "excerpt" | "quote" => 70.0,
        "title" | "issue" | "chain" | "url" => 40.0,
        "lat" | "lon" | "quad" | "number" | "language" => 8.0,
        "id" | "report" | "actor" | "recipient" | "mediator" | "name" | "outlet" => 22.0,
        _ => 14.0,
    }
}
