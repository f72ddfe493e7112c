//! Which way in time the predicate that governs an expression looks.

use crate::grammar::Grammar;
use dateline_document::{
    Aspect, Deprel, Id, Layer, Modality, Polarity, Predicate, PredicateKind, Reality, Span, Syntax,
    Tense, Token, Upos, WhenRelation,
};

/// The direction of a clause, seen from the report's date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    Past,
    Present,
    Future,
    /// Infinitive, wished: more likely to come than not.
    Open,
    /// "could", "would": not told as having happened, but of no certain time.
    Possible,
    Unknown,
}

impl Direction {
    /// Speaks of what has not happened.
    pub(crate) fn is_ahead(self) -> bool {
        matches!(
            self,
            Direction::Future | Direction::Open | Direction::Possible
        )
    }
}

/// The direction of the clause in which the expression under `span` stands.
pub(crate) fn direction(
    syntax: &Syntax,
    predicates: &Layer<Predicate>,
    grammar: &Grammar,
    span: Span,
    side: Option<WhenRelation>,
) -> Direction {
    let Some(start) = syntax.head_of(span) else {
        return Direction::Unknown;
    };
    // "Wednesday's ruling": what belongs to a day says nothing of the clause around it.
    if (syntax.tokens.at(start)).is_some_and(|t| t.deprel == Deprel::NmodPoss) {
        return Direction::Unknown;
    }
    // "The talks are on Sunday", "were on Sunday": of a copula's day the present looks ahead.
    if let Some(token) = syntax.tokens.at(start)
        && syntax.children(start).any(|(_, c)| c.deprel == Deprel::Cop)
    {
        return match of_tags(syntax, grammar, start, token) {
            Direction::Present => Direction::Future,
            found => found,
        };
    }
    let mut at = start;
    // Heads never form a chain longer than a sentence; the bound also ends broken trees.
    for _ in 0..64 {
        let Some(token) = syntax.tokens.at(at) else {
            break;
        };
        if at != start {
            // "was put off until Tuesday", "extended the talks until June": the end lies ahead.
            if matches!(side, Some(WhenRelation::Until | WhenRelation::During))
                && extends(syntax, grammar, at, token)
            {
                return Direction::Future;
            }
            if expected_before(syntax, grammar, at, token) {
                return Direction::Past;
            }
            if plans(syntax, grammar, at, token, start) {
                return Direction::Future;
            }
            if let Some(found) = of_predicate(syntax, predicates, at) {
                return found;
            }
            // A verb that is somebody's subject or object is a noun with a wrong tag.
            let nominal = matches!(
                token.deprel.main(),
                "nsubj" | "obj" | "obl" | "nmod" | "compound"
            );
            let eventive = (matches!(token.upos, Upos::Verb | Upos::Aux) && !nominal)
                || syntax.children(at).any(|(_, c)| c.deprel == Deprel::Cop);
            if eventive {
                return of_tags(syntax, grammar, at, token);
            }
        }
        match token.head {
            Some(head) if head != at => at = head,
            _ => break,
        }
    }
    Direction::Unknown
}

/// Whether a finite verb stands right above the expression, and before it.
pub(crate) fn is_clear(syntax: &Syntax, predicates: &Layer<Predicate>, span: Span) -> bool {
    let above = syntax
        .head_of(span)
        .and_then(|h| syntax.tokens.at(h))
        .and_then(|t| t.head);
    let Some((at, token)) = above.and_then(|at| Some((at, syntax.tokens.at(at)?))) else {
        return false;
    };
    let finite = |p: &Predicate| {
        p.kind == PredicateKind::Verb && p.tense == Tense::Past && p.aspect == Aspect::Simple
    };
    token.span.end <= span.start
        && matches!(
            token.deprel,
            Deprel::Root | Deprel::AclRelcl | Deprel::Advcl
        )
        && predicates
            .binary_search_by_key(&at, |p| p.head)
            .is_ok_and(|i| predicates.get(i).is_some_and(finite))
}

/// A verb that moves or stretches the end of something, itself or with its particle.
fn extends(syntax: &Syntax, grammar: &Grammar, at: Id<Token>, token: &Token) -> bool {
    let particle = || {
        let mut children = syntax.children(at).map(|(_, t)| t);
        children.find(|t| matches!(t.deprel, Deprel::CompoundPrt | Deprel::Advmod))
    };
    token.upos == Upos::Verb
        && (grammar.extending.holds(&token.lemma)
            || particle().is_some_and(|p| {
                grammar
                    .extending
                    .holds(&format!("{}-{}", token.lemma, p.folded))
            }))
}

/// "had been expected on Monday": what was to come then.
fn expected_before(syntax: &Syntax, grammar: &Grammar, at: Id<Token>, token: &Token) -> bool {
    let mut children = syntax.children(at).map(|(_, t)| t);
    token.upos == Upos::Verb
        && (grammar.planned.holds(&token.lemma) || grammar.planning.holds(&token.lemma))
        && children.any(|t| matches!(t.deprel, Deprel::Aux) && t.xpos == "VBD")
        && syntax
            .children(at)
            .any(|(_, t)| t.deprel == Deprel::AuxPass)
}

/// "is scheduled for Friday", "talks set for Friday"; "planned a rally on Saturday", but not "on
/// Friday they planned a rally".
fn plans(
    syntax: &Syntax,
    grammar: &Grammar,
    at: Id<Token>,
    token: &Token,
    start: Id<Token>,
) -> bool {
    if !matches!(token.upos, Upos::Verb | Upos::Adj) {
        return false;
    }
    // A participle with an object is no passive, whatever its tag.
    let object = syntax.children(at).any(|(_, c)| c.deprel == Deprel::Obj);
    let passive = token.upos == Upos::Adj
        || matches!(token.deprel, Deprel::Acl | Deprel::Advcl)
        || syntax
            .children(at)
            .any(|(_, c)| c.deprel == Deprel::AuxPass);
    (passive && !object && token.xpos != "VBD" && grammar.planned.holds(&token.lemma))
        || ((token.xpos != "VBD" || at < start) && grammar.planning.holds(&token.lemma))
}

/// "may have been hit and damaged": the auxiliary of the perfect stands with the first verb.
fn perfect(syntax: &Syntax, head: Id<Token>) -> bool {
    let first = syntax
        .tokens
        .at(head)
        .filter(|t| t.deprel == Deprel::Conj)
        .and_then(|t| t.head);
    let has = |at: Id<Token>| {
        let child = |deprel, tag: &str| {
            let mut children = syntax.children(at);
            children.any(|(_, t)| t.deprel == deprel && t.xpos == tag)
        };
        let participle = syntax.tokens.at(at).is_some_and(|t| t.xpos == "VBN");
        child(Deprel::Aux, "VB") && (participle || child(Deprel::Cop, "VBN"))
    };
    first.is_some_and(has)
}

fn of_predicate(
    syntax: &Syntax,
    predicates: &Layer<Predicate>,
    head: Id<Token>,
) -> Option<Direction> {
    let near = predicates
        .partition_point(|p| p.head < head)
        .saturating_sub(2);
    let predicate = predicates
        .iter()
        .skip(near)
        .take(5)
        .find(|p| p.head == head)?;
    if predicate.kind == PredicateKind::Noun && predicate.light.is_none() {
        // "the talks planned for Monday": the noun speaks only where something decided it.
        return match predicate.reality {
            Reality::Planned | Reality::Postponed => Some(Direction::Future),
            Reality::Possible | Reality::Demanded | Reality::Offered | Reality::Threatened => {
                Some(Direction::Possible)
            }
            _ => None,
        };
    }
    Some(match (predicate.tense, predicate.modality) {
        (Tense::Future, _) => Direction::Future,
        (_, Some(Modality::Planned | Modality::Probable)) => Direction::Future,
        (_, Some(Modality::Wished | Modality::Attempted | Modality::Obliged)) => Direction::Open,
        // "could not be reached on Friday".
        (_, Some(Modality::Able | Modality::Possible))
            if predicate.polarity == Polarity::Negative =>
        {
            Direction::Unknown
        }
        // "may have been hit on Friday", "would have met on Friday".
        (_, Some(_))
            if matches!(
                predicate.aspect,
                Aspect::Perfect | Aspect::PerfectProgressive
            ) || perfect(syntax, head) =>
        {
            Direction::Past
        }
        (_, Some(_)) => Direction::Possible,
        (Tense::Past, None) => match predicate.reality {
            Reality::Planned | Reality::Postponed => Direction::Future,
            Reality::Demanded | Reality::Offered | Reality::Threatened => Direction::Open,
            _ => Direction::Past,
        },
        (Tense::Present, None) => match predicate.reality {
            Reality::Planned | Reality::Postponed => Direction::Future,
            Reality::Demanded | Reality::Offered | Reality::Threatened => Direction::Open,
            Reality::Possible | Reality::Conditional => Direction::Possible,
            _ => Direction::Present,
        },
        (Tense::None, None) => match predicate.reality {
            Reality::Planned
            | Reality::Postponed
            | Reality::Demanded
            | Reality::Offered
            | Reality::Threatened
            | Reality::Refused => Direction::Open,
            Reality::Possible | Reality::Conditional => Direction::Possible,
            _ => return None,
        },
    })
}

/// From Penn tags alone, where no predicate covers the token.
fn of_tags(syntax: &Syntax, grammar: &Grammar, at: Id<Token>, token: &Token) -> Direction {
    let mut tag = token.xpos.as_str();
    let mut modal = None;
    let mut infinitive = false;
    let mut finite: Option<&str> = None;
    for (_, child) in syntax.children(at) {
        match child.deprel {
            Deprel::Aux | Deprel::AuxPass | Deprel::Cop => match child.xpos.as_str() {
                "MD" => {
                    modal = Some(if grammar.modals.holds(&child.folded) {
                        Direction::Future
                    } else {
                        Direction::Possible
                    });
                }
                tag @ ("VBD" | "VBZ" | "VBP") => finite = finite.or(Some(tag)),
                _ => {}
            },
            Deprel::Mark if child.xpos == "TO" => infinitive = true,
            _ => {}
        }
    }
    if let Some(modal) = modal {
        return modal;
    }
    if infinitive {
        return Direction::Open;
    }
    if tag == "VBN"
        && let Some(finite) = finite
    {
        // "has met", "had met", "was held" are past; "is held" is not.
        let passive = syntax
            .children(at)
            .any(|(_, c)| c.deprel == Deprel::AuxPass);
        return match (finite, passive) {
            ("VBD", _) | (_, false) => Direction::Past,
            _ => Direction::Present,
        };
    }
    if let Some(finite) = finite {
        tag = finite;
    }
    match tag {
        "VBD" | "VBN" => Direction::Past,
        "VBZ" | "VBP" => Direction::Present,
        _ => Direction::Unknown,
    }
}
