//! Rows for a spreadsheet.

use crate::out::{Stop, write};
use std::borrow::Cow;

/// The longest text of a spreadsheet's cell, in UTF-16 code units.
const LONGEST: usize = 32_767;
/// What stands at the end of a cell that was cut.
const CUT: &str = " … [cut: a cell holds 32,767 characters; --json gives all]";

/// A table with a header, as a spreadsheet opens it: UTF-8 with a byte order mark, lines ended by
/// CR LF (RFC 4180), no cell that it would take for a formula (an apostrophe goes before it) or
/// cannot hold.
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
        sheet
            .write_record(row.iter().map(|cell| guarded(fitted(cell)).into_owned()))
            .map_err(fault)?;
    }
    sheet
        .into_inner()
        .map_err(|e| Stop::Failed(format!("dateline: the table cannot be written: {e}")))
}

/// What a spreadsheet computes when it opens CSV begins with one of these; numbers may do so too.
fn guarded(cell: Cow<'_, str>) -> Cow<'_, str> {
    let opens = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    if opens && cell.parse::<f64>().is_err() {
        return Cow::Owned(format!("'{cell}"));
    }
    cell
}

/// The cell, cut where a spreadsheet would cut it without a word.
pub(crate) fn fitted(cell: &str) -> Cow<'_, str> {
    if cell.len() <= LONGEST || cell.encode_utf16().count() <= LONGEST {
        return Cow::Borrowed(cell);
    }
    let mut room = LONGEST - CUT.encode_utf16().count();
    let mut out = String::new();
    for c in cell.chars() {
        match room.checked_sub(c.len_utf16()) {
            Some(left) => room = left,
            None => break,
        }
        out.push(c);
    }
    out.push_str(CUT);
    Cow::Owned(out)
}

/// Everything as text; nothing for what is unknown.
pub(crate) fn cell<T: ToString>(value: Option<T>) -> String {
    value.map_or_else(String::new, |v| v.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_or_too_long() {
        let guard = |cell: &str| guarded(Cow::Borrowed(cell)).into_owned();
        assert_eq!(guard("=HYPERLINK(1)"), "'=HYPERLINK(1)");
        assert_eq!(guard("@SUM(A1)"), "'@SUM(A1)");
        assert_eq!(guard("-2+3"), "'-2+3");
        assert_eq!(guard("-33.9"), "-33.9");
        assert_eq!(guard("Cairo"), "Cairo");
        let long = "😀".repeat(20_000);
        let cut = fitted(&long);
        assert!(cut.encode_utf16().count() <= LONGEST);
        assert!(cut.ends_with(CUT), "it says that it was cut");
        assert_eq!(fitted("short"), "short");
    }
}
