//! Phrases about a record: who, when, where, according to whom through whom.

use dateline_wire::{Attribution, Chains, Event, Record, Time, When};
use std::collections::HashMap;

/// A record with its ids resolved.
#[derive(Debug)]
pub struct Phrases<'r> {
    chains: Chains<'r>,
    record: &'r Record,
    mentions: HashMap<&'r str, usize>,
    entities: HashMap<&'r str, usize>,
    attributions: HashMap<&'r str, usize>,
    times: HashMap<&'r str, usize>,
}

impl<'r> Phrases<'r> {
    /// Looks up in `record`.
    pub fn new(record: &'r Record) -> Self {
        fn index<'a, T>(items: &'a [T], id: fn(&'a T) -> &'a str) -> HashMap<&'a str, usize> {
            items.iter().enumerate().map(|(i, x)| (id(x), i)).collect()
        }
        Self {
            chains: Chains::new(record),
            record,
            mentions: index(&record.mentions, |m| &m.id),
            entities: index(&record.entities, |e| &e.id),
            attributions: index(&record.attributions, |a| &a.id),
            times: index(&record.times, |t| &t.id),
        }
    }

    /// The name of an entity.
    pub fn entity(&self, id: &str) -> Option<&'r str> {
        let entity = self.record.entities.get(*self.entities.get(id)?)?;
        Some(&entity.name)
    }

    /// The words of a mention, and whom it speaks of where that says more: `he (Kim Jong-un)`.
    pub fn mention(&self, id: &str) -> String {
        let Some(mention) = self
            .mentions
            .get(id)
            .and_then(|i| self.record.mentions.get(*i))
        else {
            return id.to_owned();
        };
        let names: Vec<&str> = mention
            .entities
            .iter()
            .filter_map(|e| self.entity(e))
            .collect();
        named(&mention.text, &names)
    }

    /// A list of mentions.
    pub fn mentions(&self, ids: &[String]) -> String {
        let names: Vec<String> = ids.iter().map(|id| self.mention(id)).collect();
        names.join(", ")
    }

    /// Who does it, to whom: `Israel, Hamas` or `Hamas → Israel`.
    pub fn parties(&self, event: &Event) -> String {
        let actor = match event.actor.as_slice() {
            [] => "?".to_owned(),
            ids => self.mentions(ids),
        };
        match event.recipient.as_slice() {
            [] => actor,
            ids => format!("{actor} → {}", self.mentions(ids)),
        }
    }

    /// `2024-03-31 ("March 31")`, `before 2024-04`.
    pub fn when(&self, when: &When) -> String {
        let words = self
            .times
            .get(when.time.as_str())
            .and_then(|i| self.record.times.get(*i))
            .map_or("", |t| t.text.as_str());
        let relation = match when.relation.as_ref() {
            "on" => String::new(),
            other => format!("{other} "),
        };
        let value = when.value.as_deref().unwrap_or("unknown");
        format!("{relation}{value} (\"{}\")", one_line(words))
    }

    /// A time expression with its value or the reason for its absence.
    pub fn time(&self, time: &Time) -> String {
        let value = time.value.as_deref().unwrap_or("unknown");
        let modifier = time
            .modifier
            .as_deref()
            .map_or(String::new(), |m| format!(" {m}"));
        let reason = match time.unresolved.as_deref() {
            Some("no_date") => " (unresolved: the report has no date)",
            Some("no_anchor") => " (unresolved: nothing to count from)",
            Some("impossible") => " (there is no such day)",
            Some("vague") => " (vague)",
            _ => "",
        };
        format!("{value}{modifier}{reason}")
    }

    /// The source of an attribution in words.
    pub fn source(&self, attribution: &Attribution) -> String {
        let source = &attribution.source;
        let text = match (source.kind.as_ref(), source.text.as_deref()) {
            ("report", _) => "the report itself".to_owned(),
            (_, Some(text)) => {
                let names: Vec<&str> = source
                    .entities
                    .iter()
                    .filter_map(|e| self.entity(e))
                    .collect();
                named(text, &names)
            }
            (_, None) => attribution
                .cue
                .as_ref()
                .map_or("nobody named".to_owned(), |cue| {
                    format!("nobody named (\"{}\")", one_line(&cue.text))
                }),
        };
        match source.kind.as_ref() {
            "anonymous" => format!("{text} [anonymous]"),
            "document" => format!("{text} [document]"),
            _ => text,
        }
    }

    /// The attribution with that id.
    pub fn attribution(&self, id: &str) -> Option<&'r Attribution> {
        self.record.attributions.get(*self.attributions.get(id)?)
    }

    /// From the origin outwards to the one nearest the report.
    /// The report itself where it tells the thing itself.
    pub fn links(&self, id: &str) -> Vec<&'r Attribution> {
        let mut links = self.chains.to(id);
        links.reverse();
        if links.is_empty() {
            links.extend(self.attribution(id));
        }
        links
    }

    /// From the origin outwards: `a source, through the TV channel`.
    pub fn chain(&self, id: &str) -> String {
        let links = self.links(id);
        if links.is_empty() {
            return id.to_owned();
        }
        let words: Vec<String> = links.into_iter().map(|a| self.source(a)).collect();
        words.join(", through ")
    }

    /// The sentence with that id, on one line.
    pub fn sentence(&self, id: &str) -> Option<String> {
        let sentence = self.record.sentences.iter().find(|s| s.id == id)?;
        let text: String = self
            .record
            .report
            .text
            .chars()
            .skip(sentence.start as usize)
            .take((sentence.end - sentence.start) as usize)
            .collect();
        Some(one_line(&text))
    }
}

/// The words, and in brackets the names where they say more.
fn named(words: &str, names: &[&str]) -> String {
    let words = one_line(words);
    let new: Vec<&str> = names
        .iter()
        .copied()
        .filter(|name| !words.to_lowercase().contains(&name.to_lowercase()))
        .collect();
    if new.is_empty() {
        words
    } else {
        format!("{words} ({})", new.join(", "))
    }
}

/// Line breaks and runs of blanks as one blank; control characters, which a terminal would obey,
/// as blanks.
pub fn one_line(text: &str) -> String {
    let clean: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Breaks `text` into lines of at most `width` characters at blanks.
pub fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        let n = word.chars().count();
        if length > 0 && length + 1 + n > width {
            lines.push(std::mem::take(&mut line));
            length = 0;
        }
        if length > 0 {
            line.push(' ');
            length += 1;
        }
        line.push_str(word);
        length += n;
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}
