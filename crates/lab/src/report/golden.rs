//! `golden/*.report`: expectations that quote phrases instead of offsets.
//!
//! The reader proves the file before it judges the program: every phrase stands in its sentence,
//! every type, status, stance and kind exists, every value has a TIMEX3 shape.

use super::expect::{
    Expected, ExpectedAttribution, ExpectedEvent, ExpectedSentence, ExpectedTime, Never,
};
use super::mention;
use dateline_document::{EventType, Stance, Status};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A golden report.
#[derive(Clone, Debug)]
pub struct Golden {
    /// Where it was read.
    pub path: PathBuf,
    /// What it is about and what is hard in it.
    pub about: String,
    /// Title, shown and not read.
    pub title: Option<String>,
    /// The expectations.
    pub expected: Expected,
}

const KINDS: &[&str] = &["outlet", "named", "anonymous", "document", "none"];
const NEVER: &[&str] = &[
    "event",
    "attribution",
    "when",
    "time",
    "actor",
    "recipient",
    "mediator",
    "place",
    "status",
    "type",
];

/// Reads the golden reports of a folder, in order of name.
///
/// # Errors
/// Every fault of every file: `file:line: what`.
pub fn folder(dir: &Path) -> Result<Vec<Golden>, String> {
    let mut paths: Vec<_> = fs::read_dir(dir)
        .map_err(|e| format!("{}: {e}", dir.display()))?
        .filter_map(|f| f.ok().map(|f| f.path()))
        .filter(|p| p.extension().is_some_and(|e| e == "report"))
        .collect();
    paths.sort();
    let mut out = Vec::new();
    let mut faults = Vec::new();
    for path in paths {
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        match parse(&path, &text) {
            Ok(golden) => out.push(golden),
            Err(bad) => faults.extend(
                bad.into_iter()
                    .map(|(line, what)| format!("{}:{line}: {what}", path.display())),
            ),
        }
    }
    if faults.is_empty() {
        Ok(out)
    } else {
        Err(faults.join("\n"))
    }
}

type Fault = (usize, String);

/// Reads one golden report.
///
/// # Errors
/// Every fault with its line.
pub fn parse(path: &Path, text: &str) -> Result<Golden, Vec<Fault>> {
    let mut reader = GoldenReader::default();
    for (i, line) in text.lines().enumerate() {
        let line_number = i + 1;
        if let Err(what) = reader.line(line_number, line) {
            reader.faults.push((line_number, what));
        }
    }
    reader.finish(path)
}

#[derive(Default)]
struct GoldenReader {
    head: BTreeMap<String, String>,
    section: String,
    text: String,
    points: usize,
    paragraph_open: bool,
    sentences: Vec<ExpectedSentence>,
    words: Vec<String>,
    faults: Vec<Fault>,
}

impl GoldenReader {
    fn line(&mut self, number: usize, line: &str) -> Result<(), String> {
        if number == 1 {
            return match line.trim() {
                "format 1" => Ok(()),
                _ => Err("the first line must be `format 1`".to_owned()),
            };
        }
        if let Some(section) = line.strip_prefix("= ") {
            section.trim().clone_into(&mut self.section);
            return match self.section.as_str() {
                "text" | "time" | "attribution" | "event" | "never" | "mention" => Ok(()),
                other => Err(format!("unknown section `{other}`")),
            };
        }
        match self.section.as_str() {
            "" => {
                if let Some((key, value)) = line.trim().split_once(char::is_whitespace) {
                    self.head.insert(key.to_owned(), value.trim().to_owned());
                }
                Ok(())
            }
            "text" => self.text_line(line),
            section => {
                if line.trim().is_empty() || line.starts_with('#') {
                    return Ok(());
                }
                let section = section.to_owned();
                self.expectation(&section, number, line)
            }
        }
    }

    fn text_line(&mut self, line: &str) -> Result<(), String> {
        if line.trim().is_empty() {
            self.paragraph_open = false;
            return Ok(());
        }
        let (mark, words) = line
            .split_once(' ')
            .ok_or("a line of the text is `NUMBER sentence` or `~ furniture`")?;
        if self.paragraph_open {
            self.push(" ");
        } else if !self.text.is_empty() {
            self.push("\n\n");
        }
        self.paragraph_open = true;
        let start = self.points;
        self.push(words);
        if mark == "~" {
            return Ok(());
        }
        let number: usize = mark
            .parse()
            .map_err(|_| format!("`{mark}` is no sentence number"))?;
        if number != self.sentences.len() + 1 {
            return Err(format!(
                "sentence {number} follows {}",
                self.sentences.len()
            ));
        }
        self.sentences.push(ExpectedSentence {
            start,
            end: self.points,
            ..ExpectedSentence::default()
        });
        self.words.push(words.to_owned());
        Ok(())
    }

    fn push(&mut self, words: &str) {
        self.text.push_str(words);
        self.points += words.chars().count();
    }

    fn expectation(&mut self, section: &str, line: usize, content: &str) -> Result<(), String> {
        let (numbers, rest) = content
            .trim()
            .split_once(char::is_whitespace)
            .ok_or("a line begins with the number of its sentence")?;
        let (first, last) = numbers.split_once('-').unwrap_or((numbers, numbers));
        let bound = |n: &str| -> Result<usize, String> {
            n.parse::<usize>()
                .ok()
                .filter(|n| (1..=self.sentences.len()).contains(n))
                .ok_or_else(|| format!("there is no sentence `{n}`"))
        };
        for number in bound(first)?..=bound(last)? {
            let words = self.words.get(number - 1).cloned().unwrap_or_default();
            let all = self.text.clone();
            let Some(sentence) = self.sentences.get_mut(number - 1) else {
                continue;
            };
            match section {
                "time" => sentence.times.push(time(rest, &words)?),
                "attribution" => {
                    let mut found = attribution(rest, &words, &all)?;
                    for (of, phrase) in found.about.iter().flatten() {
                        // What it speaks of stands in an earlier sentence or in its own.
                        let known = *of <= number
                            && self.words.get(of - 1).is_some_and(|w| w.contains(phrase));
                        if !known {
                            return Err(format!("`{phrase}` does not stand in sentence {of}"));
                        }
                    }
                    found.about.sort();
                    sentence.attributions.push(found);
                }
                "event" => sentence.events.push(event(rest, &words, &all)?),
                "mention" => {
                    let found = mention::read(rest, line, &words, sentence.start, &all)?;
                    sentence.mentions.push(found);
                }
                _ => sentence.never.push(never(rest, line, &words)?),
            }
        }
        Ok(())
    }

    fn finish(mut self, path: &Path) -> Result<Golden, Vec<Fault>> {
        let stem = path.file_stem().and_then(|s| s.to_str()).unwrap_or("");
        let id = self.head.get("id").cloned().unwrap_or_default();
        if id != stem {
            self.faults
                .push((2, format!("the id `{id}` is not the file's stem")));
        }
        if self.sentences.is_empty() {
            self.faults.push((0, "there is no sentence".to_owned()));
        }
        let published = self.head.get("published").filter(|p| *p != "none").cloned();
        if !self.head.contains_key("published") {
            self.faults
                .push((0, "there is no line `published`".to_owned()));
        }
        if !self.faults.is_empty() {
            return Err(self.faults);
        }
        Ok(Golden {
            path: path.to_owned(),
            about: self.head.remove("about").unwrap_or_default(),
            title: self.head.remove("title"),
            expected: Expected {
                id,
                published,
                outlet: self.head.remove("outlet"),
                text: self.text,
                sentences: self.sentences,
                ..Expected::default()
            },
        })
    }
}

/// Splits at `;` outside quotation marks.
pub(super) fn parts(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut quoted = false;
    for (i, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            ';' if !quoted => {
                out.extend(text.get(start..i).map(str::trim));
                start = i + 1;
            }
            _ => {}
        }
    }
    out.extend(text.get(start..).map(str::trim));
    out.retain(|p| !p.is_empty());
    out
}

/// All phrases between quotation marks; the first alternative of each must stand in `words`.
fn phrases(text: &str, words: &str) -> Result<Vec<String>, String> {
    let mut out = Vec::new();
    let mut pieces = text.split('"');
    pieces.next();
    while let Some(phrase) = pieces.next() {
        let first = phrase.split('|').next().unwrap_or("");
        if !phrase.split('|').any(|p| words.contains(p)) {
            return Err(format!("`{first}` does not stand in the sentence"));
        }
        out.push(phrase.to_owned());
        if pieces.next().is_none() {
            return Err("a quotation mark is missing".to_owned());
        }
    }
    Ok(out)
}

fn one_phrase(text: &str, words: &str) -> Result<String, String> {
    phrases(text, words)?
        .into_iter()
        .next()
        .ok_or_else(|| "a phrase in double quotes is missing".to_owned())
}

fn time(rest: &str, words: &str) -> Result<ExpectedTime, String> {
    let text = one_phrase(rest, words)?;
    let value = rest.rsplit('"').next().unwrap_or("");
    let value = value
        .split_once(' ')
        .map_or(value, |(_, v)| v)
        .trim()
        .to_owned();
    let shape = |v: &str| {
        !v.is_empty()
            && v.chars()
                .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || "-:._+".contains(c))
    };
    let (value, optional) = match value.split_once(';') {
        Some((v, note)) => (v.trim().to_owned(), note.trim() == "optional"),
        None => (value, false),
    };
    if !value.split('|').all(shape) {
        return Err(format!("`{value}` is no TIMEX3 value"));
    }
    Ok(ExpectedTime {
        text,
        value,
        optional,
    })
}

fn attribution(rest: &str, words: &str, all: &str) -> Result<ExpectedAttribution, String> {
    let pieces = parts(rest);
    let head = pieces.first().copied().unwrap_or("");
    let mut out = ExpectedAttribution {
        source: one_phrase(head, words)?,
        ..ExpectedAttribution::default()
    };
    // `"they" #2`: which of several occurrences, for readers.
    let mut labels = head
        .rsplit('"')
        .next()
        .unwrap_or("")
        .split_whitespace()
        .filter(|l| !l.starts_with('#'));
    let kind = labels.next().ok_or("the kind of the source is missing")?;
    if let Some(bad) = kind.split('|').find(|k| !KINDS.contains(k)) {
        return Err(format!("`{bad}` is no kind of source"));
    }
    out.kind = Some(kind.to_owned());
    let stances = labels.next().ok_or("the stance is missing")?;
    for stance in stances.split('|') {
        stance
            .parse::<Stance>()
            .map_err(|()| format!("`{stance}` is no stance"))?;
        out.stance.push(stance.to_owned());
    }
    for piece in pieces.iter().skip(1) {
        match piece.split_once(' ').unwrap_or((piece, "")) {
            ("chain", list) => out.chain = phrases(list, all)?,
            ("quotation", value) => out.quotation = Some(value.trim().to_owned()),
            ("optional", _) => out.optional = true,
            ("about", value) => {
                out.about.extend(spoken_of(value, all)?);
            }
            (key, _) => return Err(format!("unknown key `{key}` of an attribution")),
        }
    }
    Ok(out)
}

/// `4 "x" "y"`: two things spoken of; `4 "x" | 7 "y"`: one thing, named in either place.
fn spoken_of(value: &str, all: &str) -> Result<Vec<Vec<(usize, String)>>, String> {
    let mut out: Vec<Vec<(usize, String)>> = Vec::new();
    let mut rest = value.trim();
    let mut of = 0;
    let mut either = false;
    while !rest.is_empty() {
        if let Some(behind) = rest.strip_prefix('|') {
            either = true;
            rest = behind.trim_start();
        } else if rest.starts_with('"') {
            let end = rest
                .get(1..)
                .and_then(|r| r.find('"'))
                .ok_or("a quotation mark is missing")?;
            let phrase = one_phrase(rest.get(..end + 2).unwrap_or(""), all)?;
            match out.last_mut() {
                _ if of == 0 => return Err("`about` wants a sentence number".to_owned()),
                Some(last) if either => last.push((of, phrase)),
                _ => out.push(vec![(of, phrase)]),
            }
            either = false;
            rest = rest.get(end + 2..).unwrap_or("").trim_start();
        } else {
            let (number, behind) = rest
                .split_once(' ')
                .ok_or("`about` wants a sentence number and a phrase")?;
            of = number
                .parse::<usize>()
                .ok()
                .filter(|n| *n > 0)
                .ok_or_else(|| format!("there is no sentence `{number}`"))?;
            rest = behind.trim_start();
        }
    }
    if out.is_empty() {
        return Err("`about` wants a sentence number and a phrase".to_owned());
    }
    Ok(out)
}

fn event(rest: &str, words: &str, all: &str) -> Result<ExpectedEvent, String> {
    let pieces = parts(rest);
    let mut labels = pieces.first().copied().unwrap_or("").split_whitespace();
    let mut out = ExpectedEvent::default();
    for kind in labels.next().unwrap_or("").split('|') {
        kind.parse::<EventType>()
            .map_err(|()| format!("`{kind}` is no PLOVER type"))?;
        out.e.push(kind.to_owned());
    }
    for status in labels
        .next()
        .unwrap_or("")
        .split('|')
        .filter(|s| !s.is_empty())
    {
        status
            .parse::<Status>()
            .map_err(|()| format!("`{status}` is no status"))?;
        out.status.push(status.to_owned());
    }
    for piece in pieces.iter().skip(1) {
        let (key, value) = piece.split_once(' ').unwrap_or((piece, ""));
        match key {
            "actor" => out.actor = phrases(value, words)?,
            "recipient" => out.recipient = phrases(value, words)?,
            "mediator" => out.mediator = phrases(value, words)?,
            "where" => out.place = Some(one_phrase(value, words)?),
            "when" => out.when = Some(value.trim().to_owned()),
            "by" if value.trim() == "report" => out.by = Some(None),
            "by" => out.by = Some(Some(one_phrase(value, all)?)),
            "optional" => out.optional = true,
            _ => return Err(format!("unknown key `{key}` of an event")),
        }
    }
    Ok(out)
}

fn never(rest: &str, line: usize, words: &str) -> Result<Never, String> {
    let rest = rest.split('#').next().unwrap_or("").trim();
    let (what, value) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    if !NEVER.contains(&what) {
        return Err(format!("`{what}` is nothing that can be excluded"));
    }
    let value = if value.contains('"') {
        one_phrase(value, words)?
    } else {
        value.trim().to_owned()
    };
    Ok(Never {
        line,
        what: what.to_owned(),
        value,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "format 1\nid x\npublished 2019-06-12\n\n= text\n~ CAIRO -\n1 Äthiopien said \u{201c}no\u{201d} on Thursday.\n2 It ended.\n\n3 New.\n\n= time\n1 \"Thursday\" 2019-06-13\n= event\n1 REJECT occurred|ongoing; actor \"Äthiopien|Ethiopia\"; by report\n= attribution\n1 \"Äthiopien\" named refuses; chain \"It\"; quotation direct\n2 \"It\" named denies; about 1 \"said\"\n3 \"New\" named denies; about 1 \"no\" | 2 \"It ended\"; about 1 \"said\" \"Thursday\"\n= never\n2-3 event\n";

    #[test]
    fn reads_text_with_code_point_offsets() {
        let golden = parse(Path::new("x.report"), GOOD).unwrap();
        let e = &golden.expected;
        assert_eq!(
            e.text,
            "CAIRO - Äthiopien said \u{201c}no\u{201d} on Thursday. It ended.\n\nNew."
        );
        assert_eq!((e.sentences[0].start, e.sentences[0].end), (8, 40));
        assert_eq!(e.sentences[0].events[0].by, Some(None));
        assert_eq!(e.sentences[2].never.len(), 1);
        let about = &e.sentences[2].attributions[0].about;
        let at = |n: usize, p: &str| (n, p.to_owned());
        assert_eq!(
            about[..],
            [
                vec![at(1, "Thursday")],
                vec![at(1, "no"), at(2, "It ended")],
                vec![at(1, "said")]
            ]
        );
    }

    #[test]
    fn proves_phrases_labels_and_numbers() {
        for (from, to, why) in [
            ("\"Thursday\"", "\"Friday\"", "does not stand"),
            ("REJECT", "REFUSE", "no PLOVER type"),
            ("refuses", "grumbles", "no stance"),
            ("named", "known", "no kind"),
            ("2-3 event", "2-9 event", "no sentence"),
            (
                "about 1 \"said\"",
                "about 3 \"New\"",
                "does not stand in sentence 3",
            ),
            ("about 1", "about x", "no sentence `x`"),
            ("2019-06-13", "thursday", "no TIMEX3"),
        ] {
            let bad = GOOD.replace(from, to);
            let faults = parse(Path::new("x.report"), &bad).unwrap_err();
            assert!(faults.iter().any(|f| f.1.contains(why)), "{to}: {faults:?}");
        }
    }
}
