//! The words of headers and datelines, read from the data files of one language.

use crate::table::FIELDS;
use dateline_document::fold;
use dateline_rules::{Faults, Lexicon, Library};
use std::collections::{HashMap, HashSet};

/// Words that tell furniture from text, and a language from another.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// Folded month name or abbreviation to its number.
    pub(crate) months: HashMap<String, i8>,
    /// Folded names of weekdays.
    pub(crate) weekdays: HashSet<String>,
    /// Folded header words to the field they give.
    pub(crate) headers: HashMap<String, Field>,
    /// Header words that may stand without a colon before a date.
    pub(crate) bare: HashSet<String>,
    /// Header words that count only beside another header line.
    pub(crate) weak: HashSet<String>,
    /// Normal names of a table's columns to the field they give.
    pub(crate) columns: HashMap<String, String>,
    /// Folded names of agencies.
    pub(crate) agencies: HashSet<String>,
    /// Folded words in capitals that are no place.
    pub(crate) slugs: HashSet<String>,
    /// Common words of the language that others do not have.
    pub(crate) common: HashSet<String>,
    /// Common words that others have too.
    pub(crate) shared: HashSet<String>,
}

/// What a header line gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Published,
    Updated,
    Outlet,
    Title,
    Byline,
    Place,
    Agency,
    Url,
    Language,
    Id,
    Skip,
}

impl Field {
    fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "published" => Field::Published,
            "updated" => Field::Updated,
            "outlet" => Field::Outlet,
            "title" => Field::Title,
            "byline" => Field::Byline,
            "place" => Field::Place,
            "agency" => Field::Agency,
            "url" => Field::Url,
            "language" => Field::Language,
            "id" => Field::Id,
            "skip" => Field::Skip,
            _ => return None,
        })
    }
}

impl Words {
    /// Takes the lexicons `ingest/*` out of the library.
    ///
    /// # Errors
    /// Missing files and columns, months that are none, fields that are none; all at once.
    pub fn read(library: &Library) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let mut words = Words::default();
        let months = library.need("ingest/months", &["id", "form"], &mut faults);
        for row in &months.rows {
            match months.cell(row, "id").parse() {
                Ok(number @ 1..=12) => {
                    for form in months.values(row, "form") {
                        words.months.insert(fold(form), number);
                    }
                }
                _ => faults.add(
                    "ingest/months.lex",
                    row.line,
                    "the id of a month is 1 to 12",
                ),
            }
        }
        let headers = library.need("ingest/headers", &["form", "field", "stands"], &mut faults);
        for row in &headers.rows {
            let Some(field) = Field::parse(headers.cell(row, "field")) else {
                faults.add(
                    "ingest/headers.lex",
                    row.line,
                    format!(
                        "there is no field `{}`; see the file's head",
                        headers.cell(row, "field")
                    ),
                );
                continue;
            };
            for form in headers.values(row, "form").map(fold) {
                match headers.cell(row, "stands") {
                    "bare" => words.bare.insert(form.clone()),
                    "company" => words.weak.insert(form.clone()),
                    _ => false,
                };
                words.headers.insert(form, field);
            }
        }
        let columns = library.need("ingest/columns", &["form", "field"], &mut faults);
        for row in &columns.rows {
            let field = columns.cell(row, "field");
            if !FIELDS.contains(&field) {
                faults.add(
                    "ingest/columns.lex",
                    row.line,
                    format!("there is no field `{field}`; see the file's head"),
                );
            }
            for form in columns.values(row, "form") {
                words.columns.insert(fold(form), field.to_owned());
            }
        }
        words.weekdays = forms(&library.need("ingest/weekdays", &["form"], &mut faults));
        words.agencies = forms(&library.need("ingest/agencies", &["form"], &mut faults));
        words.slugs = forms(&library.need("ingest/slugs", &["form"], &mut faults));
        let common = library.need("ingest/common", &["form", "shared"], &mut faults);
        for row in &common.rows {
            let set = match common.cell(row, "shared") {
                "" => &mut words.common,
                _ => &mut words.shared,
            };
            set.extend(common.values(row, "form").map(fold));
        }
        faults.or(words)
    }
}

fn forms(lexicon: &Lexicon) -> HashSet<String> {
    lexicon
        .rows
        .iter()
        .flat_map(|row| lexicon.values(row, "form"))
        .map(fold)
        .collect()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use dateline_rules::Source;

    /// The words that ship.
    pub(crate) fn english() -> Words {
        let files = dateline_data_en::FILES
            .iter()
            .filter(|(path, _)| path.starts_with("ingest/"))
            .map(|(path, text)| Source { path, text });
        Words::read(&Library::read(files).unwrap()).unwrap()
    }

    #[test]
    fn every_fault_of_the_word_lists_is_told_at_once() {
        let files = [
            ("ingest/months.lex", "format 1\n# x\nid\tform\n13\tNone\n"),
            (
                "ingest/headers.lex",
                "format 1\n# x\nform\tfield\tstands\nx\tnothing\t-\n",
            ),
        ];
        let library = Library::read(files.map(|(path, text)| Source { path, text })).unwrap();
        let faults = Words::read(&library).unwrap_err();
        assert_eq!(faults.0.len(), 7, "{faults}");
    }
}
