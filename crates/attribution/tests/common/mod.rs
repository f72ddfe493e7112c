//! What the tests of the stage share: the data library, real parses, attributions as text.
#![allow(dead_code, unreachable_pub, clippy::panic, clippy::unwrap_used)]

use dateline_attribution::Attributions;
use dateline_document::{
    Attribution, By, Id, Kind, Layer, Mention, MentionForm, Report, Syntax, fold,
};
use dateline_rules::{Library, Source};
use dateline_syntax::{Analyser, Models};
use std::collections::HashSet;

/// The shipped data.
pub fn library() -> Library {
    let sources = dateline_data_en::FILES
        .iter()
        .filter(|(path, _)| {
            path.starts_with("attribution/")
                || path.starts_with("syntax/")
                || *path == "actor/outlets.lex"
                || *path == "time/calendar.lex"
        })
        .map(|(path, text)| Source { path, text });
    Library::read(sources).unwrap_or_else(|f| panic!("{f}"))
}

/// Everything a test needs, made once.
pub struct Kit {
    analyser: Analyser,
    attributions: Attributions,
    outlets: HashSet<String>,
}

impl Kit {
    pub fn new() -> Self {
        let library = library();
        let models = Models {
            splitter: dateline_model_en::SPLITTER,
            clusters: dateline_model_en::CLUSTERS,
            tagger: dateline_model_en::TAGGER,
            lemmatizer: dateline_model_en::LEMMATIZER,
            parser: dateline_model_en::PARSER,
        };
        let table = library.lexicon("actor/outlets").unwrap();
        let outlets = table
            .rows
            .iter()
            .flat_map(|r| table.values(r, "name").chain(table.values(r, "aliases")))
            .map(fold)
            .collect();
        Kit {
            analyser: Analyser::new(models, &library).unwrap(),
            attributions: Attributions::new(&library).unwrap_or_else(|f| panic!("{f}")),
            outlets,
        }
    }

    /// Reads a text; the only mentions are outlets by their names.
    pub fn read(&self, text: &str) -> (Report, Syntax, Layer<Attribution>) {
        let report = Report::of_text("t", text);
        let syntax = self.analyser.analyse(&report);
        let mentions = self.outlets(&report, &syntax);
        let layer =
            self.attributions
                .find(&report, &syntax, &Layer::new(), &Layer::new(), &mentions);
        (report, syntax, layer)
    }

    fn outlets(&self, report: &Report, syntax: &Syntax) -> Layer<Mention> {
        let mut out = Layer::new();
        for start in 0..syntax.tokens.len() {
            for end in (start + 1..=syntax.tokens.len().min(start + 3)).rev() {
                let span = syntax.tokens[start].span.join(syntax.tokens[end - 1].span);
                let name = span.of(&report.text);
                if !name.starts_with(char::is_uppercase) || !self.outlets.contains(&fold(name)) {
                    continue;
                }
                out.push(Mention {
                    span,
                    head: syntax.head_of(span).unwrap_or(Id::new(start)),
                    form: MentionForm::Name,
                    kind: Kind::Outlet,
                    known: Vec::new(),
                    sectors: Vec::new(),
                    of: None,
                    office: None,
                    plural: false,
                    anonymous: false,
                    locative: false,
                    by: By::fixed("test/outlets"),
                });
                break;
            }
        }
        out
    }
}

/// The source phrase; `-` where there is none.
pub fn source<'t>(report: &'t Report, a: &Attribution) -> &'t str {
    a.source.span.map_or("-", |s| s.of(&report.text))
}

/// An expectation: `source | cue | stance | kind | chain [| words of the content]`.
pub struct Expected<'t> {
    pub source: &'t str,
    pub cue: Vec<&'t str>,
    pub stance: Vec<&'t str>,
    pub kind: &'t str,
    pub chain: Vec<&'t str>,
    pub content: Option<&'t str>,
}

impl<'t> Expected<'t> {
    pub fn parse(line: &'t str) -> Self {
        let cells: Vec<&str> = line.split(" | ").map(str::trim).collect();
        let cell = |i: usize| cells.get(i).copied().unwrap_or("-");
        Expected {
            source: cell(0),
            cue: cell(1).split('|').collect(),
            stance: cell(2).split('|').collect(),
            kind: cell(3),
            chain: cell(4)
                .split(", ")
                .filter(|c| *c != "-" && !c.is_empty())
                .collect(),
            content: cells.get(5).copied(),
        }
    }

    /// Source phrase and cue.
    pub fn is(&self, report: &Report, a: &Attribution) -> bool {
        let lemma = a.cue.as_ref().map_or("", |c| c.lemma.as_str());
        source(report, a) == self.source && self.cue.contains(&lemma)
    }

    /// What is wrong with the attribution that it is.
    pub fn faults(
        &self,
        report: &Report,
        layer: &Layer<Attribution>,
        a: &Attribution,
    ) -> Vec<String> {
        let mut out = Vec::new();
        if !self.stance.contains(&a.stance.as_str()) {
            out.push(format!("stance {}", a.stance.as_str()));
        }
        if self.kind != a.source.kind.as_str() {
            out.push(format!("kind {}", a.source.kind.as_str()));
        }
        let cited: Vec<&str> = a
            .citing
            .iter()
            .filter_map(|id| layer.at(*id))
            .map(|c| source(report, c))
            .collect();
        if cited != self.chain {
            out.push(format!("chain {cited:?}"));
        }
        let text: Vec<&str> = a.content.iter().map(|s| s.of(&report.text)).collect();
        if let Some(wanted) = self.content
            && !text.iter().any(|t| t.contains(wanted))
        {
            out.push(format!("content {text:?}"));
        }
        out
    }
}
