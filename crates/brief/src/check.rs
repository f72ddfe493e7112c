//! Reads a brief again and names what its reports do not say, or say less surely.
//!
//! Quoted words must stand in a cited report letter by letter. What stands around them is read as any
//! report is, and every date, name, event and source found there must be found in what was read at the
//! cited places; no event may be surer than a cited statement makes it.

mod cited;
mod event;
mod source;

use crate::known::Known;
use cited::Cited;
use dateline_wire::{Brief, BriefSentence, Record};
use jiff::civil::Date;

/// What is wrong with a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// It cites nothing.
    Uncited,
    /// It cites a report or statement that the record does not have.
    Unknown,
    /// Quoted words are in no cited report.
    Words,
    /// No cited place has the date.
    Date,
    /// No cited report has the name.
    Name,
    /// No cited statement tells of the event, or of the party in it.
    Event,
    /// It is told surer than any cited statement does.
    Surer,
    /// It is told as from somebody from whom the cited reports do not have it.
    Source,
    /// It is told in the brief's own name.
    Unattributed,
}

impl FaultKind {
    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            FaultKind::Uncited => "uncited",
            FaultKind::Unknown => "unknown",
            FaultKind::Words => "words",
            FaultKind::Date => "date",
            FaultKind::Name => "name",
            FaultKind::Event => "event",
            FaultKind::Surer => "surer",
            FaultKind::Source => "source",
            FaultKind::Unattributed => "unattributed",
        }
    }
}

/// A fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The sentence, from 0.
    pub sentence: usize,
    /// What is wrong.
    pub kind: FaultKind,
    /// The words that are wrong.
    pub what: String,
}

/// Checks every sentence; `read` reads a text of the given day.
pub fn check(
    known: Known<'_>,
    brief: &Brief,
    read: &dyn Fn(&str, Option<Date>) -> Record,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (at, sentence) in brief.sentences.iter().enumerate() {
        let found = one(known, sentence, read).into_iter();
        faults.extend(found.map(|(kind, what)| Fault {
            sentence: at,
            kind,
            what,
        }));
    }
    faults
}

type Found = Vec<(FaultKind, String)>;

fn one(
    known: Known<'_>,
    sentence: &BriefSentence,
    read: &dyn Fn(&str, Option<Date>) -> Record,
) -> Found {
    let mut found = Found::new();
    if sentence.citations.is_empty() {
        return vec![(FaultKind::Uncited, sentence.text.clone())];
    }
    let mut cited = Vec::new();
    for citation in &sentence.citations {
        match known.statement(&citation.event) {
            Some((record, event)) => cited.push(Cited::new(known, citation, record, event)),
            None => found.push((FaultKind::Unknown, citation.event.clone())),
        }
    }
    let (own, quotes) = apart(&sentence.text);
    for quote in quotes {
        for piece in quote.split('…').map(str::trim).filter(|p| !p.is_empty()) {
            if !cited.iter().any(|c| c.has_words(piece)) {
                found.push((FaultKind::Words, piece.to_owned()));
            }
        }
    }
    let day = cited.iter().filter_map(Cited::published).max();
    let record = read(&own, known.as_of.or(day));
    dates(&record, &cited, &mut found);
    names(&record, &cited, &mut found);
    event::check(&record, &cited, &mut found);
    source::check(&record, &cited, &mut found);
    found
}

/// The sentence without what it quotes, and the quotations.
fn apart(text: &str) -> (String, Vec<String>) {
    let (mut own, mut quotes) = (String::new(), Vec::new());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('“') {
        own.push_str(before);
        let (inside, after) = behind.split_once('”').unwrap_or((behind, ""));
        quotes.push(inside.to_owned());
        rest = after;
    }
    own.push_str(rest);
    let own = own.trim().trim_end_matches([':', ' ']).to_owned();
    let own = match own.ends_with(['.', '?', '!']) {
        true => own,
        false => format!("{own}."),
    };
    (own, quotes)
}

fn dates(record: &Record, cited: &[Cited<'_>], found: &mut Found) {
    for time in record
        .times
        .iter()
        .filter(|t| matches!(t.kind.as_ref(), "DATE" | "TIME"))
    {
        let day = |s: &Option<String>| s.as_deref().and_then(|s| s.get(..10)).map(str::to_owned);
        let (Some(first), Some(last)) = (day(&time.earliest), day(&time.latest)) else {
            continue;
        };
        if !cited.iter().any(|c| c.has_days(&first, &last)) {
            found.push((FaultKind::Date, time.text.clone()));
        }
    }
}

fn names(record: &Record, cited: &[Cited<'_>], found: &mut Found) {
    for mention in record.mentions.iter().filter(|m| m.form.as_ref() == "name") {
        let entities: Vec<_> = mention
            .entities
            .iter()
            .filter_map(|id| record.entities.iter().find(|e| e.id == *id))
            .collect();
        if !cited.iter().any(|c| c.has_name(&mention.text, &entities)) {
            found.push((FaultKind::Name, mention.text.clone()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::apart;

    #[test]
    fn quotations_are_taken_out() {
        let (own, quotes) = apart("The Ledger reported on 3 May 1998: “They … met.”");
        assert_eq!(own, "The Ledger reported on 3 May 1998.");
        assert_eq!(quotes, ["They … met."]);
    }
}
