//! Rows for a spreadsheet.

use crate::out::{Stop, write};

/// A table with a header, as a spreadsheet opens it: UTF-8 with a byte order mark, lines ended by
/// CR LF (RFC 4180).
pub(crate) fn csv(header: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Result<(), Stop> {
    write(&String::from_utf8_lossy(&table(header, rows)?))
}

/// The same as bytes.
pub(crate) fn table(
    header: &[&str],
    rows: impl Iterator<Item = Vec<String>>,
) -> Result<Vec<u8>, Stop> {
    let mut sheet = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(vec![0xEF, 0xBB, 0xBF]);
    let fault = |e: csv::Error| Stop::Failed(format!("dateline: the table cannot be written: {e}"));
    sheet.write_record(header).map_err(fault)?;
    for row in rows {
        sheet.write_record(&row).map_err(fault)?;
    }
    sheet
        .into_inner()
        .map_err(|e| Stop::Failed(format!("dateline: the table cannot be written: {e}")))
}

/// Everything as text; nothing for what is unknown.
pub(crate) fn cell<T: ToString>(value: Option<T>) -> String {
    value.map_or_else(String::new, |v| v.to_string())
}
