//! A report as it came in: its text and what is known of its origin.

use crate::Span;
use jiff::civil::Date;

/// One dated report. The text is the decoded input, unchanged.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// The input's id, else the file's stem, else a hash of the text.
    pub id: String,
    /// The outlet that published it, as given.
    pub outlet: Option<String>,
    /// The agency named in a dateline.
    pub agency: Option<String>,
    /// The author as given.
    pub byline: Option<String>,
    /// The place of the dateline, as written.
    pub place: Option<String>,
    /// When it was published; nothing relative is resolved without it.
    pub published: Option<Published>,
    /// When the outlet says it was changed, as given.
    pub updated: Option<String>,
    /// When it was fetched, as given.
    pub retrieved: Option<String>,
    /// Shown, not read, unless it stands in the text.
    pub title: Option<String>,
    /// Where it was found.
    pub url: Option<String>,
    /// ISO 639-1 code of the text's language, given or detected.
    pub language: Option<String>,
    /// Whether rules and models for its language exist; nothing is read otherwise.
    pub read: bool,
    /// The decoded input.
    pub text: String,
    /// Headers, prefixes and datelines: stretches of text that are in no sentence.
    pub furniture: Vec<Span>,
    /// What a reader of the record should know about how the report came in.
    pub warnings: Vec<Warning>,
}

/// Something about a report that its reader should know; never a reason to leave it out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The words concerned; none when it concerns the whole report.
    pub span: Option<Span>,
    /// A short name that programs can test for (`no_date`, `encoding`).
    pub code: &'static str,
    /// A sentence for people: what, and what to do about it.
    pub text: String,
}

/// The publication date: document creation time (DCT) in TimeML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// Civil date at the outlet.
    pub date: Date,
    /// As given: a date, or RFC 3339.
    pub given: String,
    /// How it was come by.
    pub origin: PublishedOrigin,
}

/// Where a publication date comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PublishedOrigin {
    /// Named on the command line.
    Argument,
    /// A field of the input.
    Field,
    /// A header line or prefix of the text.
    Header,
    /// A newspaper dateline.
    Dateline,
    /// A feed.
    Feed,
    /// JSON-LD of a page.
    JsonLd,
    /// Meta elements of a page.
    Meta,
    /// The address.
    Url,
    /// Visible text of a page.
    Text,
    /// Taken from several weak signs.
    Guess,
}

impl PublishedOrigin {
    /// As on the wire. The format knows no word for a field of the input; it is the input's own
    /// header.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Argument => "argument",
            Self::Field | Self::Header => "header",
            Self::Dateline => "dateline",
            Self::Feed => "feed",
            Self::JsonLd => "jsonld",
            Self::Meta => "meta",
            Self::Url => "url",
            Self::Text => "text",
            Self::Guess => "guess",
        }
    }
}

impl Report {
    /// A report of `text` alone, to be read.
    pub fn of_text(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
            read: true,
            ..Self::default()
        }
    }

    /// The publication date.
    pub fn date(&self) -> Option<Date> {
        self.published.as_ref().map(|p| p.date)
    }
}
