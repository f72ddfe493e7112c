//! One report as the resolvers see it: who speaks, who is near, who is subject.

use super::clusters::Clusters;
use super::lists::{List, lists};
use crate::knowledge::Knowledge;
use crate::words::Class;
use dateline_document::{
    Attribution, Id, Kind, Layer, Mention, Predicate, Quotation, Report, RoleKind, Span, Syntax,
    Token,
};
use std::collections::{HashMap, HashSet};

/// Everything a resolver may look at.
pub(crate) struct Scene<'a> {
    pub(crate) knowledge: &'a Knowledge,
    pub(crate) report: &'a Report,
    pub(crate) syntax: &'a Syntax,
    pub(crate) predicates: &'a Layer<Predicate>,
    pub(crate) mentions: &'a Layer<Mention>,
    /// The mention that each token heads; of two the name.
    heads: HashMap<usize, Id<Mention>>,
    /// Tokens that are agents of a predicate.
    agents: HashSet<usize>,
    /// Predicates of which a token is an argument.
    arguments: HashMap<usize, Vec<usize>>,
    /// Innermost quotation of each mention.
    quotations: Vec<Option<Id<Quotation>>>,
    /// Contents of attributions whose source is a mention, by start.
    contents: Vec<(Span, Id<Mention>)>,
    /// Sentence of each mention.
    sentences: Vec<usize>,
    /// Lists of parties, by their last members.
    lists: Vec<List>,
    /// Mentions that are sources, in text order.
    pub(crate) sources: Vec<Id<Mention>>,
}

impl<'a> Scene<'a> {
    pub(crate) fn new(
        knowledge: &'a Knowledge,
        report: &'a Report,
        syntax: &'a Syntax,
        predicates: &'a Layer<Predicate>,
        mentions: &'a Layer<Mention>,
        attributions: &Layer<Attribution>,
    ) -> Self {
        let mut agents = HashSet::new();
        let mut arguments: HashMap<usize, Vec<usize>> = HashMap::new();
        for (n, predicate) in predicates.iter().enumerate() {
            for role in &predicate.roles {
                let head = role.head.index();
                if role.kind == RoleKind::Agent {
                    agents.insert(head);
                }
                arguments.entry(head).or_default().push(n);
            }
        }
        let quotations = mentions.iter().map(|m| quotation(syntax, m.span)).collect();
        let mut contents: Vec<(Span, Id<Mention>)> = attributions
            .iter()
            .filter_map(|a| Some((source(mentions, a)?, &a.content)))
            .flat_map(|(m, content)| content.iter().map(move |c| (*c, m)))
            .collect();
        contents.sort_unstable();
        let sentences = mentions
            .iter()
            .map(|m| syntax.tokens.at(m.head).map_or(0, |t| t.sentence.index()))
            .collect();
        let mut sources: Vec<Id<Mention>> = attributions
            .iter()
            .filter_map(|a| source(mentions, a))
            .collect();
        sources.sort_unstable();
        sources.dedup();
        let mut heads: HashMap<usize, Id<Mention>> = HashMap::with_capacity(mentions.len());
        for (id, mention) in mentions.pairs() {
            let slot = heads.entry(mention.head.index()).or_insert(id);
            if mention.form == dateline_document::MentionForm::Name {
                *slot = id;
            }
        }
        Self {
            knowledge,
            report,
            syntax,
            predicates,
            mentions,
            heads,
            agents,
            arguments,
            quotations,
            contents,
            sentences,
            lists: lists(knowledge, syntax, mentions),
            sources,
        }
    }

    /// The lists of parties that end before a mention, the last one first.
    pub(crate) fn lists_before(&self, id: Id<Mention>) -> impl Iterator<Item = &List> {
        let end = self.lists.partition_point(|l| l.last() < Some(id));
        self.lists.get(..end).unwrap_or(&[]).iter().rev()
    }

    /// The mention.
    pub(crate) fn mention(&self, id: Id<Mention>) -> Option<&'a Mention> {
        self.mentions.at(id)
    }

    /// Number of its sentence.
    pub(crate) fn sentence(&self, id: Id<Mention>) -> usize {
        self.sentences.get(id.index()).copied().unwrap_or(0)
    }

    /// Its words.
    pub(crate) fn text(&self, id: Id<Mention>) -> &'a str {
        self.mention(id)
            .map_or("", |m| m.span.of(&self.report.text))
    }

    /// Whether it is agent of a predicate or subject of a clause.
    pub(crate) fn is_subject(&self, id: Id<Mention>) -> bool {
        self.mention(id).is_some_and(|m| {
            self.agents.contains(&m.head.index())
                || self
                    .syntax
                    .tokens
                    .at(m.head)
                    .is_some_and(|t| t.deprel.is_subject())
        })
    }

    /// The predicates of which the mention is an argument.
    pub(crate) fn governors(&self, id: Id<Mention>) -> impl Iterator<Item = &'a Predicate> {
        let numbers = self
            .mention(id)
            .and_then(|m| self.arguments.get(&m.head.index()));
        let predicates = self.predicates.as_slice();
        numbers
            .map(Vec::as_slice)
            .unwrap_or(&[])
            .iter()
            .filter_map(move |n| predicates.get(*n))
    }

    /// The innermost quotation that holds the mention.
    pub(crate) fn quotation(&self, id: Id<Mention>) -> Option<Id<Quotation>> {
        self.quotations.get(id.index()).copied().flatten()
    }

    /// The mention that a token heads.
    pub(crate) fn at_head(&self, token: Id<Token>) -> Option<Id<Mention>> {
        self.heads.get(&token.index()).copied()
    }

    /// The token.
    pub(crate) fn token(&self, id: Id<Token>) -> Option<&'a Token> {
        self.syntax.tokens.at(id)
    }

    /// The first token of a mention.
    pub(crate) fn first(&self, id: Id<Mention>) -> Option<(usize, &'a Token)> {
        let span = self.mention(id)?.span;
        let n = self.syntax.tokens_in(span).next()?;
        Some((n, self.syntax.tokens.as_slice().get(n)?))
    }

    /// The text between two mentions, the first before the second.
    pub(crate) fn between(&self, a: Span, b: Span) -> &'a str {
        Span::new(a.end, b.start).of(&self.report.text)
    }

    /// Whether a noun phrase is definite: article, demonstrative or possessive before it.
    pub(crate) fn is_definite(&self, id: Id<Mention>) -> bool {
        let Some((_, first)) = self.first(id) else {
            return false;
        };
        let words = &self.knowledge.words;
        first.upos == dateline_document::Upos::Det && !words.is(&first.folded, Class::Indefinite)
    }

    /// Whether a noun phrase opens with a possessive pronoun.
    pub(crate) fn is_owned(&self, id: Id<Mention>) -> bool {
        self.first(id).is_some_and(|(_, t)| t.xpos == "PRP$")
    }

    /// Whether a noun phrase opens with an indefinite word.
    pub(crate) fn is_indefinite(&self, id: Id<Mention>) -> bool {
        self.first(id)
            .is_some_and(|(_, t)| self.knowledge.words.is(&t.folded, Class::Indefinite))
    }

    /// The source, a mention, of the shortest content that holds the span.
    pub(crate) fn speaker(&self, span: Span) -> Option<Id<Mention>> {
        let end = self
            .contents
            .partition_point(|(c, _)| c.start <= span.start);
        // Contents overlap little: those that hold the span are among the last that start before it.
        self.contents
            .get(end.saturating_sub(NESTED)..end)
            .unwrap_or(&[])
            .iter()
            .filter(|(c, _)| c.contains(span))
            .min_by_key(|(c, _)| c.len())
            .map(|(_, source)| *source)
    }

    /// The last source before a mention, and the cluster it is in.
    pub(crate) fn last_source(
        &self,
        before: Id<Mention>,
        clusters: &Clusters,
    ) -> Option<(Id<Mention>, usize)> {
        self.sources
            .iter()
            .rev()
            .filter(|s| **s < before)
            .find_map(|s| Some((*s, clusters.one(*s)?)))
    }

    /// Lemma of the head noun, folded.
    pub(crate) fn lemma(&self, id: Id<Mention>) -> String {
        self.mention(id)
            .and_then(|m| self.token(m.head))
            .map_or_else(String::new, |t| dateline_document::fold(&t.lemma))
    }
}

/// The mention of a source: the one that heads it, else the widest inside its words.
fn source(mentions: &Layer<Mention>, attribution: &Attribution) -> Option<Id<Mention>> {
    let span = attribution.source.span;
    attribution.source.mention.or_else(|| {
        let span = span?;
        let from = mentions
            .as_slice()
            .partition_point(|m| m.span.start < span.start);
        (from..mentions.len())
            .map(Id::new)
            .map_while(|id| Some((id, mentions.at(id).filter(|m| m.span.start < span.end)?)))
            .filter(|(_, m)| span.contains(m.span) && !m.is_thing())
            .max_by_key(|(id, m)| (m.span.len(), std::cmp::Reverse(*id)))
            .map(|(id, _)| id)
    })
}

/// Contents and quotations that may lie around one place.
const NESTED: usize = 8;

/// The innermost quotation that holds the span; they are in text order.
fn quotation(syntax: &Syntax, span: Span) -> Option<Id<Quotation>> {
    let end = syntax
        .quotations
        .partition_point(|q| q.span.start <= span.start);
    (end.saturating_sub(NESTED)..end)
        .map(Id::new)
        .filter_map(|id| Some((id, syntax.quotations.at(id)?)))
        .filter(|(_, q)| q.inner.contains(span))
        .min_by_key(|(_, q)| q.span.len())
        .map(|(id, _)| id)
}

/// Whether an outlet may be what a word for an outlet speaks of.
pub(crate) fn is_body(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Government | Kind::Group | Kind::Organization | Kind::Outlet | Kind::State
    )
}
