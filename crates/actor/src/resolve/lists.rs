//! Lists of parties: "X and Y", "President X of A and the leader of B", "A, B and C".
//!
//! The parse and the bare words are both asked: a parse hangs a conjunct often on the wrong noun.

use crate::knowledge::Knowledge;
use crate::words::Class;
use dateline_document::{Deprel, Id, Kind, Layer, Mention, MentionForm, Syntax, Token, Upos};
use std::collections::HashMap;

/// Tokens between a conjunction and the name after it.
const GAP: usize = 6;
/// Bytes between the start of a mention and its head.
const HEAD: u32 = 200;
/// Members of one list.
const MOST: usize = 12;

/// Names or noun phrases that a conjunction joins, in text order.
#[derive(Debug, Clone)]
pub(crate) struct List {
    pub(crate) members: Vec<Id<Mention>>,
}

impl List {
    /// Its first member.
    pub(crate) fn first(&self) -> Option<Id<Mention>> {
        self.members.first().copied()
    }

    /// Its last member.
    pub(crate) fn last(&self) -> Option<Id<Mention>> {
        self.members.last().copied()
    }
}

/// Whether a mention may be in a list of persons, of bodies, or in none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Person,
    Body,
}

struct Finder<'a> {
    knowledge: &'a Knowledge,
    syntax: &'a Syntax,
    mentions: &'a Layer<Mention>,
    /// Mentions by the token after their last one.
    ends: HashMap<usize, Vec<Id<Mention>>>,
    /// First token of each mention.
    starts: Vec<(usize, Id<Mention>)>,
}

/// All lists of a report, by their last members.
pub(crate) fn lists(
    knowledge: &Knowledge,
    syntax: &Syntax,
    mentions: &Layer<Mention>,
) -> Vec<List> {
    let mut ends: HashMap<usize, Vec<Id<Mention>>> = HashMap::new();
    let mut starts = Vec::with_capacity(mentions.len());
    for (id, mention) in mentions.pairs() {
        let tokens = syntax.tokens_in(mention.span);
        if sort(mention).is_some() {
            ends.entry(tokens.end).or_default().push(id);
            starts.push((tokens.start, id));
        }
    }
    starts.sort_unstable();
    let finder = Finder {
        knowledge,
        syntax,
        mentions,
        ends,
        starts,
    };
    let mut out: Vec<List> = Vec::new();
    for (n, token) in syntax.tokens.iter().enumerate() {
        if token.upos != Upos::Cconj || !knowledge.words.is(&token.folded, Class::And) {
            continue;
        }
        if let Some(list) = finder.around(n) {
            out.push(list);
        }
    }
    out.sort_by_key(List::last);
    out
}

fn sort(mention: &Mention) -> Option<Sort> {
    if mention.form == MentionForm::Pronoun || mention.plural && mention.form != MentionForm::Name {
        return None;
    }
    match mention.kind {
        Kind::Person => Some(Sort::Person),
        Kind::State | Kind::Government | Kind::Group | Kind::Organization if !mention.locative => {
            Some(Sort::Body)
        }
        _ => None,
    }
}

impl Finder<'_> {
    fn token(&self, n: usize) -> Option<&Token> {
        self.syntax.tokens.as_slice().get(n)
    }

    fn sort(&self, id: Id<Mention>) -> Option<Sort> {
        self.mentions.at(id).and_then(sort)
    }

    /// The list around the conjunction at token `and`.
    fn around(&self, and: usize) -> Option<List> {
        let comma = and
            .checked_sub(1)
            .filter(|n| self.token(*n).is_some_and(|t| t.folded == ","));
        let left = self.left(comma.unwrap_or(and));
        let mut best = None;
        for right in self.right(and) {
            let sort = self.sort(right);
            if let Some(l) = left
                .iter()
                .copied()
                .find(|l| self.sort(*l) == sort && self.same_sentence(*l, right))
            {
                best = Some((l, right));
                break;
            }
        }
        let (l, right) = best.or_else(|| self.parsed(and))?;
        let mut members = vec![l, right];
        while members.len() < MOST
            && let Some(earlier) = members.first().and_then(|m| self.earlier(*m))
        {
            members.insert(0, earlier);
        }
        members.dedup();
        Some(List { members })
    }

    fn same_sentence(&self, a: Id<Mention>, b: Id<Mention>) -> bool {
        let sentence = |m: Id<Mention>| {
            self.mentions
                .at(m)
                .and_then(|m| self.syntax.tokens.at(m.head))
                .map(|t| t.sentence)
        };
        sentence(a) == sentence(b)
    }

    /// Mentions that end at token `end`, and those to which they belong, innermost first.
    fn left(&self, end: usize) -> Vec<Id<Mention>> {
        let mut out: Vec<Id<Mention>> = self.ends.get(&end).cloned().unwrap_or_default();
        out.reverse();
        let mut seen = 0;
        while let Some(inner) = out.get(seen).copied() {
            seen += 1;
            if seen > 4 {
                break;
            }
            let Some(m) = self.mentions.at(inner) else {
                continue;
            };
            let mut at = self.syntax.tokens_in(m.span).start;
            let back = |at: usize| at.checked_sub(1).and_then(|n| self.token(n));
            if back(at).is_some_and(|t| t.upos == Upos::Det) {
                at -= 1;
            }
            // "President X of Angola", "X, the leader": the host stands before.
            let host = back(at).is_some_and(|t| {
                t.folded == "," || self.knowledge.words.is(&t.folded, Class::Possession)
            });
            if host && let Some(more) = self.ends.get(&(at - 1)) {
                out.extend(more.iter().rev());
            }
        }
        out
    }

    /// Mentions that start after token `and`, with nothing but words of their phrase between.
    fn right(&self, and: usize) -> Vec<Id<Mention>> {
        let from = self.starts.partition_point(|(start, _)| *start <= and);
        let mut out: Vec<Id<Mention>> = Vec::new();
        for (start, id) in self.starts.iter().skip(from) {
            let inside = out
                .iter()
                .any(|o| match (self.mentions.at(*o), self.mentions.at(*id)) {
                    (Some(o), Some(m)) => o.span.contains(m.span),
                    _ => false,
                });
            let plain = (and + 1..*start).all(|n| {
                self.token(n).is_some_and(|t| {
                    matches!(
                        t.upos,
                        Upos::Det | Upos::Adj | Upos::Noun | Upos::Propn | Upos::Part | Upos::Num
                    ) || t.xpos == "PRP$"
                        || t.folded == "-"
                })
            });
            if *start > and + GAP || !plain {
                break;
            }
            if !inside {
                out.push(*id);
            }
        }
        out
    }

    /// What the parse joins by the conjunction.
    fn parsed(&self, and: usize) -> Option<(Id<Mention>, Id<Mention>)> {
        let right = self.token(and)?.head?;
        let token = self.syntax.tokens.at(right)?;
        let left = token.head.filter(|_| token.deprel == Deprel::Conj)?;
        // A mention's head lies inside it or beside it.
        let heads = |head: Id<Token>| {
            let at = self.syntax.tokens.at(head)?.span.start;
            let all = self.mentions.as_slice();
            let from = all.partition_point(|m| m.span.start + HEAD < at);
            all.get(from..)?
                .iter()
                .take_while(|m| m.span.start < at + HEAD)
                .position(|m| m.head == head && sort(m).is_some())
                .map(|n| Id::new(from + n))
        };
        let (l, r) = (heads(left)?, heads(right)?);
        (self.sort(l) == self.sort(r)).then_some((l, r))
    }

    /// The member of a list before a comma.
    fn earlier(&self, first: Id<Mention>) -> Option<Id<Mention>> {
        let m = self.mentions.at(first)?;
        let mut at = self.syntax.tokens_in(m.span).start;
        for _ in 0..4 {
            let t = self.token(at.checked_sub(1)?)?;
            if !matches!(t.upos, Upos::Det | Upos::Noun | Upos::Propn | Upos::Adj) {
                break;
            }
            at -= 1;
        }
        let comma = at.checked_sub(1)?;
        if self.token(comma)?.folded != "," {
            return None;
        }
        self.left(comma)
            .into_iter()
            .find(|id| self.sort(*id) == sort(m) && self.same_sentence(*id, first))
    }
}
