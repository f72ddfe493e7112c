//! Attributions: source, cue, content (Pareti 2012; PolNeAR), and chains of them.

use crate::{By, Id, Mention, Span, Timex};
use smol_str::SmolStr;

/// Who says something, how, and through whom it came.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribution {
    /// Whose words or knowledge it is.
    pub source: Source,
    /// What marks it ("said", "according to").
    pub cue: Option<Cue>,
    /// What is attributed, in text order.
    pub content: Vec<Span>,
    /// Whether the content is all of its sentences or a part of one.
    pub scope: Scope,
    /// Quotation marks in the content.
    pub quotation: Quoted,
    /// How it was said.
    pub channel: Option<Channel>,
    /// The words of the text or occasion through which it was said.
    pub through: Option<Span>,
    /// How the source stands to the content.
    pub stance: Stance,
    /// Those passed on by this one.
    pub citing: Vec<Id<Attribution>>,
    /// An earlier attribution that a confirmation, denial or silence speaks of.
    pub about: Vec<Id<Attribution>>,
    /// The words that say what a confirmation, denial or silence is about: its own where it names
    /// the thing, else those before it; `link` finds the event.
    pub about_span: Option<Span>,
    /// When it was said.
    pub said: Option<Id<Timex>>,
    /// Maker.
    pub by: By,
}

/// The source of an attribution.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Source {
    /// The source phrase; none for the report itself and for sourceless cues.
    pub span: Option<Span>,
    /// Its mention, where there is one.
    pub mention: Option<Id<Mention>>,
    /// What kind of source.
    pub kind: SourceKind,
    /// How many, where the words say.
    pub number: Option<u32>,
    /// Whose source it is ("a Pentagon source").
    pub affiliation: Option<Id<Mention>>,
}

/// Kinds of sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum SourceKind {
    /// The report itself.
    Report,
    /// A news outlet.
    Outlet,
    /// An identified person or institution.
    Named,
    /// "officials", "a source".
    Anonymous,
    /// A statement, agreement, poll, court filing.
    Document,
    /// "reportedly", passives.
    #[default]
    None,
}

impl SourceKind {
    /// All of them.
    pub const ALL: [Self; 6] = [
        SourceKind::Report,
        SourceKind::Outlet,
        SourceKind::Named,
        SourceKind::Anonymous,
        SourceKind::Document,
        SourceKind::None,
    ];

    /// Its word on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            SourceKind::Report => "report",
            SourceKind::Outlet => "outlet",
            SourceKind::Named => "named",
            SourceKind::Anonymous => "anonymous",
            SourceKind::Document => "document",
            SourceKind::None => "none",
        }
    }
}

/// The cue of an attribution.
#[derive(Clone, Debug, PartialEq)]
pub struct Cue {
    /// The cue's words.
    pub span: Span,
    /// Lemma in normal form.
    pub lemma: SmolStr,
}

/// Extent of a content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Scope {
    /// Whole sentences.
    #[default]
    Whole,
    /// Part of a sentence.
    Part,
}

/// Quotation marks in a content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Quoted {
    /// All of it is quoted.
    Direct,
    /// None of it.
    Indirect,
    /// Some of it.
    Mixed,
    /// There is no content.
    #[default]
    None,
}

words! {
    /// How something was said.
    #[allow(missing_docs)]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Channel {
        Statement = "statement",
        Interview = "interview",
        Post = "post",
        PressConference = "press conference",
        Document = "document",
        Speech = "speech",
        Call = "call",
        Letter = "letter",
        Broadcast = "broadcast",
    }
}

words! {
    /// How a source stands to what it is made to say.
    #[allow(missing_docs)]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
    pub enum Stance {
        #[default]
        Reports = "reports",
        Confirms = "confirms",
        NotConfirmed = "not_confirmed",
        Denies = "denies",
        NoComment = "no_comment",
        Demands = "demands",
        Refuses = "refuses",
        Promises = "promises",
        Expects = "expects",
        Accuses = "accuses",
        Warns = "warns",
    }
}
