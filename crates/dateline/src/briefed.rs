//! Briefs in the hall: written from the joined record, and read again by the reader that reads reports.

use crate::{Error, Reader};
use dateline_brief::{Fault, Known, What, Words};
use dateline_ingest::{Draft, Given};
use dateline_wire::{Brief, Layers, Record};
use jiff::civil::Date;

/// Writes briefs and checks them.
#[derive(Debug)]
pub struct Briefer<'r> {
    reader: &'r Reader,
    words: Words,
}

impl<'r> Briefer<'r> {
    /// With the words of the reader's own data files.
    ///
    /// # Errors
    /// Faults in the files of `brief`.
    pub fn new(reader: &'r Reader) -> Result<Self, Error> {
        let words = Words::read(reader.files().library())?;
        Ok(Self { reader, words })
    }

    /// Writes what is known.
    pub fn write(&self, known: Known<'_>, what: What<'_>) -> Brief {
        dateline_brief::write(known, &self.words, what)
    }

    /// Names every sentence that its reports do not tell, or tell less surely.
    pub fn check(&self, known: Known<'_>, brief: &Brief) -> Vec<Fault> {
        dateline_brief::check(known, brief, &|text, day| self.read(text, day))
    }

    fn read(&self, text: &str, day: Option<Date>) -> Record {
        let draft = Draft {
            id: Some("brief".to_owned()),
            text: text.to_owned(),
            published: day.map(|d| d.to_string()),
            language: Some("en".to_owned()),
            ..Draft::default()
        };
        let report = self.reader.accept(draft, &Given::default());
        let report = report.unwrap_or_else(|_| dateline_document::Report::of_text("brief", text));
        dateline_wire::record(
            &self.reader.read(report),
            self.reader.kit(),
            Layers::default(),
        )
    }
}
