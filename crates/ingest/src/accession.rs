//! From a draft (a text with the fields it came with) to a [`Report`].

use crate::dateline::When;
use crate::fault::{Complaint, Fault};
use crate::furniture::{self, Furniture};
use crate::{Words, dates, json, language};
use dateline_document::{Published, PublishedOrigin, Report, Span, Warning};
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Longest text of one report, in bytes: some 350,000 words.
pub const MAX_TEXT: usize = 2 << 20;

/// What the user names for all reports of a run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Given {
    /// Publication date.
    pub published: Option<Published>,
    /// Outlet.
    pub outlet: Option<String>,
}

/// A report before its text was looked at.
#[allow(missing_docs)]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    pub id: Option<String>,
    pub outlet: Option<String>,
    pub agency: Option<String>,
    pub byline: Option<String>,
    pub place: Option<String>,
    pub published: Option<String>,
    pub updated: Option<String>,
    pub retrieved: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
    pub language: Option<String>,
    pub text: String,
    /// The name to fall back on: the file's stem.
    pub stem: Option<String>,
    /// What decoding had to say.
    pub warning: Option<Warning>,
}

impl Draft {
    /// The draft that one JSON object holds: a line of JSONL.
    ///
    /// # Errors
    /// What is no JSON, or no report.
    pub fn of_json(line: &str) -> Result<Self, Fault> {
        serde_json::from_str(line)
            .map_err(|why| {
                Complaint::new(
                    format!("this is no JSON: {why}"),
                    "write a report as {\"text\": \"...\", \"published\": \"YYYY-MM-DD\"}",
                )
            })
            .and_then(json::draft)
            .map_err(|bad| bad.at("-", None))
    }

    /// The report that stands in no file.
    ///
    /// # Errors
    /// What keeps it from being a report.
    pub fn report(self, words: &Words, given: &Given) -> Result<Report, Fault> {
        self.accept(words, given).map_err(|bad| bad.at("-", None))
    }

    /// The report, with furniture, date and language found.
    pub(crate) fn accept(self, words: &Words, given: &Given) -> Result<Report, Complaint> {
        refuse(&self.text)?;
        let dated = given.published.is_some()
            || self
                .published
                .as_ref()
                .is_some_and(|p| !p.trim().is_empty());
        let found = furniture::read(&self.text, words, dated);
        let bare = without(&self.text, &found.spans);
        if bare.trim().is_empty() {
            return Err(Complaint::new(
                "there is a header and no text",
                "write the report below the header",
            ));
        }
        let mut warnings: Vec<Warning> = self.warning.clone().into_iter().collect();
        let published = self.publication(&found, words, given, &mut warnings);
        check_dateline(&found, published.as_ref(), &mut warnings);
        let language = match self.language.as_deref().or(found.language.as_deref()) {
            Some(name) if !name.trim().is_empty() => {
                let code = language::given(name);
                language::Language {
                    read: code == language::READ,
                    code: Some(code),
                }
            }
            _ => language::detect(&bare, words),
        };
        let id = self
            .id
            .or(found.id)
            .or(self.stem)
            .filter(|id| !id.trim().is_empty())
            .unwrap_or_else(|| fingerprint(&self.text));
        Ok(Report {
            id,
            outlet: given.outlet.clone().or(self.outlet).or(found.outlet),
            agency: self.agency.or(found.agency),
            byline: self.byline.or(found.byline),
            place: self.place.or(found.place),
            published,
            updated: self.updated.or(found.updated),
            retrieved: self.retrieved,
            title: self.title.or(found.title),
            url: self.url.or(found.url),
            language: language.code,
            read: language.read,
            text: self.text,
            furniture: found.spans,
            warnings,
        })
    }

    /// Argument, field, header line, dateline with a year: the first of them that there is.
    fn publication(
        &self,
        found: &Furniture,
        words: &Words,
        given: &Given,
        warnings: &mut Vec<Warning>,
    ) -> Option<Published> {
        let field = self.published.as_deref().filter(|p| !p.trim().is_empty());
        let parsed = field.and_then(|p| dates::published(p, PublishedOrigin::Field, words));
        if let (Some(field), None) = (field, &parsed) {
            warnings.push(bad_date(None, field));
        }
        if let Some((span, value)) = &found.bad_date {
            warnings.push(bad_date(Some(*span), value));
        }
        if let (Some(field), Some(header)) = (&parsed, &found.published)
            && field.date != header.date
        {
            warnings.push(Warning {
                span: None,
                code: "two_dates",
                text: format!(
                    "the field `published` says {}, the text's header {}: the field counts",
                    field.date, header.date
                ),
            });
        }
        let dateline = match found.dateline {
            Some((When::Full(date), _)) => Some(Published {
                date,
                given: date.to_string(),
                origin: PublishedOrigin::Dateline,
            }),
            _ => None,
        };
        given
            .published
            .clone()
            .or(parsed)
            .or_else(|| found.published.clone())
            .or(dateline)
    }
}

fn bad_date(span: Option<Span>, value: &str) -> Warning {
    Warning {
        span,
        code: "bad_date",
        text: format!(
            "the publication date {value:?} cannot be read: write YYYY-MM-DD or RFC 3339"
        ),
    }
}

/// A dateline's day is that of publication or shortly before it.
fn check_dateline(found: &Furniture, published: Option<&Published>, warnings: &mut Vec<Warning>) {
    let (Some((when, span)), Some(published)) = (found.dateline, published) else {
        return;
    };
    let year = published.date.year();
    let day = match when {
        When::Full(date) => Some(date),
        // A dateline of December 31 in a report of January 1 is of the year before.
        When::Day { month, day } => [year - 1, year, year + 1]
            .into_iter()
            .filter_map(|y| Date::new(y, month, day).ok())
            .min_by_key(|d| days_between(*d, published.date).unsigned_abs()),
    };
    let Some(day) = day else { return };
    if !(-1..=7).contains(&days_between(day, published.date)) {
        warnings.push(Warning {
            span: Some(span),
            code: "dateline_date",
            text: format!(
                "the dateline says {day}, the publication date is {}: relative dates count from the latter",
                published.date
            ),
        });
    }
}

fn days_between(from: Date, to: Date) -> i64 {
    let day = |d: Date| {
        d.duration_since(Date::constant(1, 1, 1))
            .as_hours()
            .div_euclid(24)
    };
    day(to) - day(from)
}

/// Refuses what is no report, before it is looked at closely.
fn refuse(text: &str) -> Result<(), Complaint> {
    if text.trim().is_empty() {
        return Err(Complaint::new(
            "there is no text in it",
            "remove it, or see why the export left it empty",
        ));
    }
    if text.len() > MAX_TEXT {
        return Err(too_long(text.len()));
    }
    let head = text.trim_start();
    let head = opening(head, 200).to_ascii_lowercase();
    if head.starts_with("<!doctype html") || head.starts_with("<html") {
        return Err(Complaint::new(
            "this is an HTML page, not its text",
            "extract the article's text first",
        ));
    }
    if head.starts_with("%pdf-") || head.starts_with("{\\rtf") {
        return Err(Complaint::new(
            "this is a formatted document, not its text",
            "save it as plain text first",
        ));
    }
    Ok(())
}

/// What is said of a text that is longer than any report.
pub(crate) fn too_long(bytes: usize) -> Complaint {
    Complaint::new(
        format!(
            "{:.1} MB are longer than a report can be ({} MB)",
            bytes as f64 / f64::from(1 << 20),
            MAX_TEXT >> 20
        ),
        "if it holds several reports, write them as JSONL, one a line",
    )
}

/// The longest opening of `text` of at most `bytes` bytes that ends on a character boundary.
pub(crate) fn opening(text: &str, bytes: usize) -> &str {
    (0..=bytes.min(text.len()))
        .rev()
        .find_map(|end| text.get(..end))
        .unwrap_or("")
}

/// The text without the stretches of `spans`.
fn without(text: &str, spans: &[Span]) -> String {
    let mut rest = String::with_capacity(text.len());
    let mut at = 0;
    for span in spans {
        rest.push_str(text.get(at..span.start as usize).unwrap_or(""));
        at = span.end as usize;
    }
    rest.push_str(text.get(at..).unwrap_or(""));
    rest
}

/// The first 16 hexadecimal digits of the text's SHA-256.
fn fingerprint(text: &str) -> String {
    let mut id = String::with_capacity(16);
    for byte in Sha256::digest(text.as_bytes()).iter().take(8) {
        let _ = write!(id, "{byte:02x}");
    }
    id
}
