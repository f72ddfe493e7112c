//! Briefs in the hall: written from the joined record, and read again by the reader that reads reports.

use crate::{Error, Reader};
use dateline_brief::{Fault, Known, What, Words};
use dateline_ingest::{Draft, Given};
use dateline_wire::{Brief, Layers, Record};
use jiff::civil::Date;

/// Events of the newest brief, which tells no more.
#[cfg(feature = "store")]
const NEWEST: usize = 10;

/// A brief that was written from a record, and checked.
#[cfg(feature = "store")]
#[derive(Clone, Debug)]
pub struct Written {
    /// The sentences that stand on their reports.
    pub brief: Brief,
    /// Those that do not; one may have several faults.
    pub left_out: Vec<LeftOut>,
    /// What was read in the reports, by their ids.
    pub reports: std::collections::BTreeMap<String, Record>,
}

/// A sentence that was written and does not stand on its reports.
#[cfg(feature = "store")]
#[derive(Clone, Debug)]
pub struct LeftOut {
    /// The sentence.
    pub text: String,
    /// What is wrong with it; its number is that among all sentences that were written.
    pub fault: Fault,
}

#[cfg(feature = "store")]
impl LeftOut {
    /// The kind of the fault and the words that are wrong.
    pub fn why(&self) -> String {
        format!("{}: {}", self.fault.kind.as_str(), self.fault.what)
    }
}

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

    /// Loads what a brief is about (a negotiation, an event, or the newest of all), writes it, checks it
    /// and leaves out what the check does not find. `None`: the record has no `id`, or had none on the
    /// day.
    ///
    /// # Errors
    /// When the file cannot be read.
    #[cfg(feature = "store")]
    pub fn tell(
        &self,
        archive: &crate::Archive,
        id: Option<&str>,
        as_of: Option<&str>,
    ) -> Result<Option<Written>, dateline_store::Error> {
        // Only what it is about is loaded.
        let joined = match id {
            None => archive.newest(NEWEST, as_of)?,
            Some(id) if crate::is_id(id, 'T') => archive.track(id, as_of)?.unwrap_or_default(),
            Some(id) => archive.beside(id, as_of)?.unwrap_or_default(),
        };
        let (events, tracks) = (joined.events(), joined.tracks());
        let of_track = |id| tracks.iter().find(|t| t.id == id).map(What::Track);
        let of_event = |id| events.iter().find(|e| e.id == id).map(What::Event);
        let what = match id {
            None => What::All,
            Some(id) => match of_track(id).or_else(|| of_event(id)) {
                Some(what) => what,
                None => return Ok(None),
            },
        };
        let reports = archive.records(&events)?;
        let known = Known {
            events: &events,
            tracks: &tracks,
            reports: &reports,
            as_of: as_of.and_then(|day| day.parse().ok()),
        };
        let mut brief = self.write(known, what);
        let left_out: Vec<LeftOut> = self
            .check(known, &brief)
            .into_iter()
            .filter_map(|fault| {
                let text = brief.sentences.get(fault.sentence)?.text.clone();
                Some(LeftOut { text, fault })
            })
            .collect();
        let mut at = 0..;
        brief.sentences.retain(|_| {
            let at = at.next();
            !left_out.iter().any(|l| Some(l.fault.sentence) == at)
        });
        Ok(Some(Written {
            brief,
            left_out,
            reports,
        }))
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
