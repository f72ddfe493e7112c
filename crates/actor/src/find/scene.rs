//! One report as the finders see it: its tokens cut into pieces with their capitals.

use crate::knowledge::{Case, Knowledge};
use crate::trie::PieceId;
use crate::words::{Bits, Class, ROLE, Role, TITLE};
use dateline_document::{Deprel, Layer, Predicate, Report, RoleKind, Span, Syntax, Token, Upos};
use jiff::civil::Date;
use std::collections::HashSet;
use std::ops::Range;

/// A piece of a token.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Piece {
    pub(crate) id: PieceId,
    pub(crate) span: Span,
    pub(crate) token: usize,
    /// Starts with a capital letter.
    pub(crate) upper: bool,
    /// Two letters or more, all capitals.
    pub(crate) shout: bool,
}

/// Everything a finder may look at.
pub(crate) struct Scene<'a> {
    pub(crate) knowledge: &'a Knowledge,
    pub(crate) report: &'a Report,
    pub(crate) syntax: &'a Syntax,
    pub(crate) pieces: Vec<Piece>,
    /// Number of the first piece of each token, and of the end.
    starts: Vec<usize>,
    /// Tokens that are agents of verbs that need a speaker.
    speakers: HashSet<usize>,
    pub(crate) date: Option<Date>,
    /// Classes of each token's form and lemma, and which tables have a phrase that may start there.
    classes: Vec<Bits>,
    /// Last names of leaders that others in the report bear.
    pub(crate) namesakes: HashSet<PieceId>,
}

impl<'a> Scene<'a> {
    pub(crate) fn new(
        knowledge: &'a Knowledge,
        report: &'a Report,
        syntax: &'a Syntax,
        predicates: &Layer<Predicate>,
    ) -> Self {
        let mut pieces = Vec::with_capacity(syntax.tokens.len());
        let mut starts = Vec::with_capacity(syntax.tokens.len() + 1);
        let words = &knowledge.words;
        let mut classes = Vec::with_capacity(syntax.tokens.len());
        for (token, t) in syntax.tokens.iter().enumerate() {
            starts.push(pieces.len());
            let form = t.span.of(&report.text);
            let mut bits = words.bits(&t.folded);
            // A phrase opens with a piece; most tokens are one piece.
            bits.opens = 0;
            let mut push = |piece: &str, a: usize, b: usize| {
                let part = form.get(a..b).unwrap_or("");
                let offset = |n: usize| t.span.start + u32::try_from(n).unwrap_or(0);
                pieces.push(Piece {
                    id: knowledge.trie.id(piece),
                    span: Span::new(offset(a), offset(b)),
                    token,
                    upper: part.starts_with(char::is_uppercase),
                    shout: part.chars().nth(1).is_some()
                        && part.chars().all(|c| !c.is_lowercase())
                        && part.chars().any(char::is_uppercase),
                });
            };
            let plain = |s: &str| s.bytes().all(|b| b.is_ascii_alphanumeric());
            if plain(form) && plain(&t.folded) && form.len() == t.folded.len() {
                bits = words.bits(&t.folded);
                push(&t.folded, 0, form.len());
            } else {
                let mut first = true;
                crate::piece::split(form, |piece, a, b| {
                    if std::mem::take(&mut first) {
                        bits.opens = words.bits(piece).opens;
                    }
                    push(piece, a, b);
                });
            }
            if t.lemma != t.folded {
                let lemma = words.bits(&dateline_document::fold(&t.lemma));
                bits.classes |= lemma.classes;
                bits.opens |= lemma.opens;
            }
            classes.push(bits);
        }
        starts.push(pieces.len());
        let speakers = predicates
            .iter()
            .filter(|p| words.is(&p.lemma, Class::Say))
            .flat_map(|p| p.roles_of(RoleKind::Agent))
            .map(|r| r.head.index())
            .collect();
        Self {
            knowledge,
            speakers,
            report,
            syntax,
            pieces,
            starts,
            date: report.date(),
            classes,
            namesakes: HashSet::new(),
        }
    }

    /// The longest role noun from token `from` on that ends before `end`: tokens used, row.
    pub(crate) fn roles_at(&self, from: usize, end: usize) -> Option<(usize, &'a Role)> {
        let open = self.classes.get(from).is_some_and(|b| b.opens & ROLE != 0);
        open.then(|| {
            self.knowledge
                .words
                .roles
                .at(&self.syntax.tokens, from, end)
        })?
    }

    /// The longest title from token `from` on that ends before `end`: tokens used, row.
    pub(crate) fn titles_at(&self, from: usize, end: usize) -> Option<(usize, &'a Role)> {
        let open = self.classes.get(from).is_some_and(|b| b.opens & TITLE != 0);
        open.then(|| {
            self.knowledge
                .words
                .titles
                .at(&self.syntax.tokens, from, end)
        })?
    }

    /// The pieces of a range of tokens.
    pub(crate) fn pieces_of(&self, tokens: Range<usize>) -> Range<usize> {
        let last = self.pieces.len();
        let at = |n: usize| self.starts.get(n).copied().unwrap_or(last);
        at(tokens.start)..at(tokens.end)
    }

    /// Token number `n`.
    pub(crate) fn token(&self, n: usize) -> Option<&'a Token> {
        self.syntax.tokens.as_slice().get(n)
    }

    /// Folded form of token number `n`; empty past the end.
    pub(crate) fn folded(&self, n: usize) -> &'a str {
        self.token(n).map_or("", |t| t.folded.as_str())
    }

    /// As written.
    pub(crate) fn form(&self, n: usize) -> &'a str {
        self.token(n).map_or("", |t| t.span.of(&self.report.text))
    }

    /// Tag of token number `n`.
    pub(crate) fn upos(&self, n: usize) -> Upos {
        self.token(n).map_or(Upos::Unknown, |t| t.upos)
    }

    /// Whether form or lemma of token number `n` is of a class.
    pub(crate) fn is(&self, n: usize, class: Class) -> bool {
        self.classes
            .get(n)
            .is_some_and(|b| b.classes & class.bit() != 0)
    }

    /// Whether token number `n` starts with a capital.
    pub(crate) fn capitalised(&self, n: usize) -> bool {
        dateline_document::is_capitalised(self.form(n))
    }

    /// Whether token number `n` is the agent of a verb that needs a speaker.
    pub(crate) fn speaks(&self, n: usize) -> bool {
        self.speakers.contains(&n)
            || self.token(n).is_some_and(|t| {
                t.deprel == Deprel::Nsubj && t.head.is_some_and(|h| self.is(h.index(), Class::Say))
            })
    }

    /// The tokens of the sentence that holds token number `n`.
    pub(crate) fn sentence(&self, n: usize) -> Range<usize> {
        self.token(n)
            .and_then(|t| self.syntax.sentences.at(t.sentence))
            .map_or(n..n, |s| s.tokens.start as usize..s.tokens.end as usize)
    }

    /// The span of a range of tokens.
    pub(crate) fn span(&self, tokens: &Range<usize>) -> Span {
        match (self.token(tokens.start), self.token(tokens.end.max(1) - 1)) {
            (Some(a), Some(b)) => a.span.join(b.span),
            _ => Span::default(),
        }
    }

    /// The head among a range of tokens: the one governed from outside, the last such; never a mark.
    pub(crate) fn head(&self, tokens: &Range<usize>) -> usize {
        tokens
            .clone()
            .rev()
            .find(|n| {
                self.token(*n).is_some_and(|t| {
                    !matches!(t.upos, Upos::Punct | Upos::Part | Upos::Adp | Upos::Det)
                        && t.head.is_none_or(|h| !tokens.contains(&h.index()))
                })
            })
            .unwrap_or(tokens.end.max(1) - 1)
    }

    /// Whether the capitals of pieces from `from` on are those that a phrase asks for.
    /// `loose`: only its first capitalised piece needs them.
    pub(crate) fn fits(&self, case: Case, from: usize, length: usize, loose: bool) -> bool {
        let mut seen = false;
        for n in 0..length.min(32) {
            let Some(piece) = self.pieces.get(from + n) else {
                return false;
            };
            let bit = 1 << n;
            if case.shout & bit != 0 && !piece.shout {
                return false;
            }
            if case.upper & bit != 0 {
                if !(piece.upper || loose && seen) {
                    return false;
                }
                seen = true;
            }
        }
        true
    }

    /// Whether token number `n` is a hyphen that joins its neighbours.
    pub(crate) fn joins(&self, n: usize) -> bool {
        let touch = |a: usize, b: usize| match (self.token(a), self.token(b)) {
            (Some(a), Some(b)) => a.span.end == b.span.start,
            _ => false,
        };
        self.folded(n) == "-" && n > 0 && touch(n - 1, n) && touch(n, n + 1)
    }

    /// Whether all nouns and verbs are capitalised: capitals tell little of names there.
    pub(crate) fn headline(&self, tokens: &Range<usize>) -> bool {
        let mut capitals = 0;
        for n in tokens.clone() {
            if self.capitalised(n) {
                capitals += 1;
            } else if matches!(self.upos(n), Upos::Noun | Upos::Verb) {
                return false;
            }
        }
        capitals > 2
    }

    /// Whether the tokens have no lower-case letter: a headline in capitals tells nothing of names.
    pub(crate) fn shouted(&self, tokens: Range<usize>) -> bool {
        let long = tokens.len() > 3;
        long && tokens
            .clone()
            .all(|n| !self.form(n).chars().any(char::is_lowercase))
    }
}
