//! All reports of a run, one after the other; never more than one of them in memory.

use crate::accession::too_long;
use crate::fault::{Complaint, Fault, Origin};
use crate::table::{MAX_TABLE, Rows};
use crate::{Clerk, Draft, Given, Known, MAX_TEXT, Map, Order, Sheet, Words, decode, json, walk};
use dateline_document::{Report, Warning};
use std::collections::{HashMap, VecDeque};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

/// One input on its way in.
#[derive(Clone, Debug, PartialEq)]
pub enum Arrival {
    /// A report and where it came from.
    Report(Box<Report>, Origin),
    /// What is no report.
    Fault(Fault),
}

/// Longest line of JSONL, in bytes: a text of the greatest length with all its letters escaped.
const MAX_LINE: u64 = 6 * MAX_TEXT as u64 + (1 << 16);
/// Longest `.json` file, which is read as a whole.
const MAX_JSON: u64 = 256 << 20;

/// An iterator over the reports of files, folders and standard input (`-`), in the order named;
/// a folder's files in sorted order.
pub struct Inputs<'w> {
    words: &'w Words,
    given: Given,
    paths: VecDeque<PathBuf>,
    lines: Option<Lines>,
    rows: Option<(String, Rows)>,
    map: Option<Map>,
    clerk: Box<dyn Clerk>,
    ready: VecDeque<Arrival>,
    ids: HashMap<String, usize>,
    others: usize,
}

/// A JSONL stream that is being read.
struct Lines {
    name: String,
    reader: Box<dyn BufRead>,
    line: usize,
}

impl<'w> Inputs<'w> {
    /// Inputs from `paths`. Nothing is opened yet.
    pub fn new(paths: impl IntoIterator<Item = PathBuf>, words: &'w Words, given: Given) -> Self {
        Self {
            words,
            given,
            paths: paths.into_iter().collect(),
            lines: None,
            rows: None,
            map: None,
            clerk: Box::new(Nobody),
            ready: VecDeque::new(),
            ids: HashMap::new(),
            others: 0,
        }
    }

    /// Tables are read by `map`, and standard input is one of them unless it is JSON.
    pub fn with_map(self, map: Option<Map>) -> Self {
        Self { map, ..self }
    }

    /// Somebody to ask what the columns of a table mean; nobody is asked otherwise.
    pub fn with_clerk(self, clerk: Box<dyn Clerk>) -> Self {
        Self { clerk, ..self }
    }

    /// Files of the folders so far that were left out for their ending.
    pub fn others(&self) -> usize {
        self.others
    }

    fn open(&mut self, path: &Path) {
        let name = path.to_string_lossy().into_owned();
        if name == "-" {
            self.sniff(name, Box::new(BufReader::new(io::stdin())), None);
            return;
        }
        if path.is_dir() {
            let found = walk(path);
            self.others += found.others;
            for (folder, why) in found.closed {
                self.complain(
                    &folder.to_string_lossy(),
                    None,
                    Complaint::new(
                        format!("the folder cannot be opened: {why}"),
                        "check its name and who may read it",
                    ),
                );
            }
            if found.files.is_empty() && self.ready.is_empty() {
                self.complain(
                    &name,
                    None,
                    Complaint::new(
                        "there is no .txt, .jsonl, .csv or .xlsx file in the folder",
                        "name the files themselves if they end otherwise",
                    ),
                );
            }
            for file in found.files.into_iter().rev() {
                self.paths.push_front(file);
            }
            return;
        }
        match File::open(path) {
            Ok(file) => self.sniff(name, Box::new(BufReader::new(file)), Some(path)),
            Err(why) => self.complain(
                &name,
                None,
                Complaint::new(
                    format!("the file cannot be opened: {why}"),
                    "check its name and who may read it",
                ),
            ),
        }
    }

    /// Tells JSON and tables from text: by the file's ending, else by the first letters.
    fn sniff(&mut self, name: String, mut reader: Box<dyn BufRead>, path: Option<&Path>) {
        let ending = path
            .and_then(Path::extension)
            .map(|e| e.to_string_lossy().to_lowercase())
            .unwrap_or_default();
        let objects = match reader.fill_buf() {
            Ok(head) => opens_object(head),
            Err(why) => return self.unreadable(&name, &why),
        };
        match ending.as_str() {
            "csv" | "tsv" | "tab" | "xlsx" | "xlsm" => self.start_rows(name, reader),
            "" if name == "-" && self.map.is_some() && !objects => self.start_rows(name, reader),
            "json" => self.read_json(&name, reader),
            "jsonl" | "ndjson" | "jsonlines" => self.start_lines(name, reader),
            _ if objects => self.start_lines(name, reader),
            _ => {
                let stem = path
                    .and_then(Path::file_stem)
                    .map(|s| s.to_string_lossy().into_owned());
                self.read_text(&name, reader, stem);
            }
        }
    }

    fn start_lines(&mut self, name: String, reader: Box<dyn BufRead>) {
        self.lines = Some(Lines {
            name,
            reader,
            line: 0,
        });
    }

    fn start_rows(&mut self, name: String, reader: Box<dyn BufRead>) {
        let mut bytes = Vec::new();
        match reader.take(MAX_TABLE + 1).read_to_end(&mut bytes) {
            Err(why) => return self.unreadable(&name, &why),
            Ok(_) if bytes.len() as u64 > MAX_TABLE => {
                let complaint = Complaint::new(
                    format!("a table of more than {} MB", MAX_TABLE >> 20),
                    "split it, or write the reports as JSONL, one a line",
                );
                return self.complain(&name, None, complaint);
            }
            Ok(_) => {}
        }
        let clerk = self.clerk.as_mut();
        match Rows::open(&name, bytes, self.map.as_ref(), self.words, clerk) {
            Ok(rows) => self.rows = Some((name, rows)),
            Err(complaint) => self.complain(&name, None, complaint),
        }
    }

    fn next_row(&mut self) {
        let Some((name, rows)) = &mut self.rows else {
            return;
        };
        let name = name.clone();
        match rows.next() {
            None => self.rows = None,
            Some(Ok((line, draft))) => self.accept(draft, &name, Some(line)),
            Some(Err((line, complaint))) => self.complain(&name, Some(line), complaint),
        }
    }

    fn read_text(&mut self, name: &str, reader: Box<dyn BufRead>, stem: Option<String>) {
        let mut bytes = Vec::new();
        // UTF-16 takes two bytes for what UTF-8 says in one.
        let most = 2 * MAX_TEXT as u64 + 4;
        match reader.take(most + 1).read_to_end(&mut bytes) {
            Err(why) => self.unreadable(name, &why),
            Ok(_) if bytes.len() as u64 > most => {
                let size = std::fs::metadata(name).map_or(bytes.len() as u64, |m| m.len());
                self.complain(name, None, too_long(size as usize));
            }
            Ok(_) => match decode::decode(&bytes) {
                Err(complaint) => self.complain(name, None, complaint),
                Ok(decoded) => {
                    let draft = Draft {
                        text: decoded.text,
                        warning: decoded.warning,
                        stem,
                        ..Draft::default()
                    };
                    self.accept(draft, name, None);
                }
            },
        }
    }

    /// A `.json` file: one object, a list of objects, or objects one after another.
    fn read_json(&mut self, name: &str, reader: Box<dyn BufRead>) {
        let mut bytes = Vec::new();
        match reader.take(MAX_JSON + 1).read_to_end(&mut bytes) {
            Err(why) => return self.unreadable(name, &why),
            Ok(_) if bytes.len() as u64 > MAX_JSON => {
                let complaint = Complaint::new(
                    format!("a .json file of more than {} MB", MAX_JSON >> 20),
                    "write the reports as JSONL, one a line",
                );
                return self.complain(name, None, complaint);
            }
            Ok(_) => {}
        }
        let text = match decode::decode(&bytes) {
            Ok(decoded) => decoded.text,
            Err(complaint) => return self.complain(name, None, complaint),
        };
        let stem = Path::new(name)
            .file_stem()
            .map(|s| s.to_string_lossy().into_owned());
        let mut values = serde_json::Deserializer::from_str(&text).into_iter();
        let mut count = 0;
        loop {
            // The line on which the value starts, not the one on which the last ended.
            let done = text.get(..values.byte_offset()).unwrap_or("");
            let blank = text.get(values.byte_offset()..).unwrap_or("");
            let blank = blank.len() - blank.trim_start().len();
            let gap = text.get(done.len()..done.len() + blank).unwrap_or("");
            let line = done.matches('\n').count() + gap.matches('\n').count() + 1;
            match values.next() {
                None => break,
                Some(Ok(serde_json::Value::Array(items))) => {
                    for item in items {
                        count += 1;
                        self.accept_json(item, name, Some(line), None);
                    }
                }
                Some(Ok(value)) => {
                    count += 1;
                    let alone = values.byte_offset() >= text.trim_end().len() && count == 1;
                    let stem = stem.clone().filter(|_| alone);
                    self.accept_json(value, name, Some(line), stem);
                }
                Some(Err(why)) => {
                    count += 1;
                    self.complain(name, Some(why.line()), json::broken(&why));
                    break;
                }
            }
        }
        if count == 0 {
            self.accept(Draft::default(), name, None);
        }
    }

    /// Reads the next line of the JSONL stream that is open.
    fn next_line(&mut self) {
        let Some(lines) = &mut self.lines else { return };
        let mut bytes = Vec::new();
        let read = (&mut lines.reader)
            .take(MAX_LINE + 1)
            .read_until(b'\n', &mut bytes);
        let first = lines.line == 0;
        lines.line += 1;
        let (name, line) = (lines.name.clone(), Some(lines.line));
        match read {
            Err(why) => {
                self.lines = None;
                return self.unreadable(&name, &why);
            }
            Ok(0) => {
                self.lines = None;
                if first {
                    self.accept(Draft::default(), &name, None);
                }
                return;
            }
            Ok(_) if bytes.len() as u64 > MAX_LINE => {
                let rest = skip_line(&mut lines.reader);
                return self.complain(&name, line, too_long(bytes.len() + rest));
            }
            Ok(_) => {}
        }
        let content = match bytes.strip_prefix(b"\xEF\xBB\xBF") {
            Some(rest) if first => rest,
            _ => bytes.as_slice(),
        };
        if first && (content.starts_with(b"\xFF\xFE") || content.starts_with(b"\xFE\xFF")) {
            self.lines = None;
            let complaint = Complaint::new("JSONL in UTF-16", "convert the file to UTF-8");
            return self.complain(&name, line, complaint);
        }
        if content.iter().all(u8::is_ascii_whitespace) {
            return;
        }
        match std::str::from_utf8(content) {
            Err(why) => {
                let complaint = Complaint::new(
                    format!("byte {} of the line is no UTF-8", why.valid_up_to() + 1),
                    "convert the file to UTF-8",
                );
                self.complain(&name, line, complaint);
            }
            Ok(text) => match serde_json::from_str(text) {
                Ok(value) => self.accept_json(value, &name, line, None),
                Err(why) => self.complain(&name, line, json::broken(&why)),
            },
        }
    }

    fn accept_json(
        &mut self,
        value: serde_json::Value,
        name: &str,
        line: Option<usize>,
        stem: Option<String>,
    ) {
        match json::draft(value) {
            Ok(draft) => self.accept(Draft { stem, ..draft }, name, line),
            Err(complaint) => self.complain(name, line, complaint),
        }
    }

    fn accept(&mut self, draft: Draft, name: &str, line: Option<usize>) {
        match draft.accept(self.words, &self.given) {
            Err(complaint) => self.complain(name, line, complaint),
            Ok(mut report) => {
                self.make_unique(&mut report);
                let origin = Origin {
                    file: name.to_owned(),
                    line,
                };
                self.ready
                    .push_back(Arrival::Report(Box::new(report), origin));
            }
        }
    }

    /// Two reports of a run never share an id: the later gets a number.
    fn make_unique(&mut self, report: &mut Report) {
        let count = self.ids.entry(report.id.clone()).or_insert(0);
        *count += 1;
        if *count == 1 {
            return;
        }
        let mut n = *count;
        let mut id = format!("{}-{n}", report.id);
        while self.ids.contains_key(&id) {
            n += 1;
            id = format!("{}-{n}", report.id);
        }
        self.ids.insert(id.clone(), 1);
        report.warnings.push(Warning {
            span: None,
            code: "duplicate_id",
            text: format!(
                "the id {:?} was given before: this report is called {id:?}; give every report its own id",
                report.id
            ),
        });
        report.id = id;
    }

    fn unreadable(&mut self, name: &str, why: &io::Error) {
        let complaint = Complaint::new(
            format!("it cannot be read: {why}"),
            "check that it is a file that you may read",
        );
        self.complain(name, None, complaint);
    }

    fn complain(&mut self, name: &str, line: Option<usize>, complaint: Complaint) {
        self.ready
            .push_back(Arrival::Fault(complaint.at(name, line)));
    }
}

impl Iterator for Inputs<'_> {
    type Item = Arrival;

    fn next(&mut self) -> Option<Arrival> {
        loop {
            if let Some(arrival) = self.ready.pop_front() {
                return Some(arrival);
            }
            if self.lines.is_some() {
                self.next_line();
            } else if self.rows.is_some() {
                self.next_row();
            } else {
                let path = self.paths.pop_front()?;
                self.open(&path);
            }
        }
    }
}

/// Where nobody can be asked.
struct Nobody;

impl Clerk for Nobody {
    fn columns(&mut self, _: &Sheet) -> Option<Map> {
        None
    }

    fn order(&mut self, _: &str, _: &Map, _: &str) -> Option<Order> {
        None
    }

    fn tell(&mut self, _: &str, _: &Map, _: Known, _: &[String]) {}
}

/// No news report opens with a brace and a quotation mark.
fn opens_object(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    let mut rest = head.iter().filter(|b| !b.is_ascii_whitespace());
    rest.next() == Some(&b'{') && matches!(rest.next(), Some(b'"' | b'}'))
}

/// Passes over what is left of a line; gives its length.
fn skip_line(reader: &mut dyn BufRead) -> usize {
    let mut skipped = 0;
    while let Ok(buffer) = reader.fill_buf() {
        if buffer.is_empty() {
            break;
        }
        let end = buffer.iter().position(|b| *b == b'\n');
        let used = end.map_or(buffer.len(), |i| i + 1);
        reader.consume(used);
        skipped += used;
        if end.is_some() {
            break;
        }
    }
    skipped
}
