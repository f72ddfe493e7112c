//! How far a noun phrase reaches to either side of its head.
//!
//! It is grown from tags, not from the parse, so that a wrong attachment cannot swallow a
//! clause; the parse only decides whether a preposition other than that of possession belongs to it.

use super::draft::{Draft, Found};
use super::nominals::starts_name;
use super::scene::Scene;
use crate::words::Class;
use dateline_document::{Deprel, Kind, Upos};
use std::ops::Range;

/// Prepositional phrases that a noun phrase takes in.
const PHRASES: usize = 2;
/// Tokens between a verb that lays something to somebody and him.
const ACCUSED: usize = 6;
/// Longest stretch of tokens on either side of the head.
const REACH: usize = 12;

fn is_year(folded: &str) -> bool {
    folded.len() == 4
        && folded
            .parse::<u16>()
            .is_ok_and(|n| (1800..2100).contains(&n))
}

/// First token of the noun phrase whose core starts at `core`.
pub(crate) fn left(
    scene: &Scene<'_>,
    found: &Found,
    sentence: &Range<usize>,
    core: usize,
) -> usize {
    let mut start = core;
    while start > sentence.start && core - start < REACH {
        let p = start - 1;
        let Some(token) = scene.token(p) else { break };
        if let Some((_, draft)) = found.name_at(p) {
            // A name before the noun belongs to it, unless a person's title ends there.
            // "A Jumblatt aide" opens with an article before the name.
            let owner = draft
                .tokens
                .start
                .checked_sub(1)
                .is_some_and(|n| n >= sentence.start && scene.upos(n) == Upos::Det);
            if found.is_taken(p) || (draft.kind == Kind::Person && start == core && !owner) {
                break;
            }
            start = draft.tokens.start.max(sentence.start).min(p);
            continue;
        }
        let joins = match token.upos {
            // "the Greek Cypriot and Turkish Cypriot leaders"
            Upos::Cconj if start < core && start > sentence.start => {
                let named = |n: usize| found.name_at(n).is_some_and(|(_, d)| d.adjective);
                named(start) && p > sentence.start && named(p - 1)
            }
            Upos::Det => {
                start = p;
                break;
            }
            Upos::Pron if token.xpos == "PRP$" || token.deprel == Deprel::NmodPoss => {
                start = p;
                break;
            }
            // A year stands beside a phrase, not in it.
            Upos::Num => token.xpos != "CD" || !is_year(&token.folded),
            Upos::Adj | Upos::Sym => true,
            Upos::Noun | Upos::Propn => !scene.is(p, Class::NotName) && !scene.is(p, Class::Time),
            Upos::Part => matches!(token.folded.as_str(), "'s" | "'"),
            Upos::Verb => {
                // "militiamen traded artillery": after a plural noun it is the verb of a clause.
                let subject = p > sentence.start
                    && scene
                        .token(p - 1)
                        .is_some_and(|t| matches!(t.xpos.as_str(), "NNS" | "NNPS"));
                (matches!(token.xpos.as_str(), "VBN" | "VBG")
                    && token.deprel == Deprel::Amod
                    && !subject)
                    || scene.is(p, Class::Backed)
                        && p > sentence.start
                        && (scene.joins(p - 1) || starts_name(found, p - 1))
            }
            Upos::Adv => start < core && scene.upos(start) == Upos::Adj,
            Upos::Punct => scene.joins(p) && p > sentence.start,
            _ => false,
        };
        if !joins {
            break;
        }
        start = p;
    }
    // "at least nine soldiers" opens with the number.
    if start > sentence.start
        && scene.upos(start) == Upos::Adj
        && scene.upos(start + 1) == Upos::Num
        && scene.upos(start - 1) == Upos::Adp
    {
        start += 1;
    }
    // A phrase does not open with a mark or a bare possessive.
    while start < core
        && (matches!(scene.upos(start), Upos::Punct | Upos::Part | Upos::Adv)
            && found.over(start).is_none())
    {
        start += 1;
    }
    start
}

/// One past the last token of the noun phrase with this head: prepositional phrases included.
pub(crate) fn right(
    scene: &Scene<'_>,
    found: &Found,
    sentence: &Range<usize>,
    head: usize,
) -> usize {
    let mut end = head + 1;
    let mut anchor = head;
    for number in 0..PHRASES {
        if end >= sentence.end || scene.upos(end) != Upos::Adp || !scene.is(end, Class::Belonging) {
            break;
        }
        let Some(chunk) = chunk(scene, found, sentence, end + 1) else {
            break;
        };
        let last = chunk.end - 1;
        if chunk.end > head + 1 + REACH
            || (scene.is(last, Class::NotName) && found.over(last).is_none())
            || scene.upos(last) == Upos::Num
            || scene.is(last, Class::Time)
        {
            break;
        }
        let object = scene.head(&chunk);
        let attached = scene.token(object).and_then(|t| t.head).is_some_and(|h| {
            h.index() == anchor || h.index() == head || (head..end).contains(&h.index())
        });
        // The preposition of possession always belongs, but to a verb ("accused the rebels of the
        // attack"); the parse is asked about the others.
        let laid = (head.saturating_sub(ACCUSED).max(sentence.start)..head)
            .any(|n| scene.upos(n) == Upos::Verb && scene.is(n, Class::Accusing))
            && !scene.capitalised(object);
        let possession = scene.is(end, Class::Possession) && !laid;
        if laid && scene.is(end, Class::Possession) {
            break;
        }
        if !attached && !possession {
            break;
        }
        // "leaders of the movement in Camp David", "the delegation of Kabul in these talks": after
        // whose they are comes where something happens.
        if number > 0 && scene.is(end, Class::At) {
            break;
        }
        end = chunk.end;
        anchor = object;
        if possession && several(scene, head) {
            end = conjuncts(scene, found, sentence, end);
        }
    }
    end
}

/// Whether a head is plural: its phrase may belong to several.
fn several(scene: &Scene<'_>, head: usize) -> bool {
    scene
        .token(head)
        .is_some_and(|t| matches!(t.xpos.as_str(), "NNS" | "NNPS"))
}

/// One past the names that follow another in a list, with or without its preposition: "of Sudan
/// and Uganda", "of the United States and of the movement Taliban".
fn conjuncts(scene: &Scene<'_>, found: &Found, sentence: &Range<usize>, from: usize) -> usize {
    let mut end = from;
    let mut at = from;
    while at < sentence.end && at < from + REACH {
        let comma = scene.folded(at) == ",";
        let and = scene.upos(at) == Upos::Cconj;
        if !comma && !and {
            break;
        }
        // "A, B, and C"
        let mut next = at + 1;
        if comma && scene.upos(next) == Upos::Cconj {
            next += 1;
        }
        let again = scene.upos(next) == Upos::Adp && scene.is(next, Class::Possession);
        next += usize::from(again);
        let open = if scene.upos(next) == Upos::Det {
            next + 1
        } else {
            next
        };
        let body = |d: &Draft| {
            !d.adjective
                && matches!(
                    d.kind,
                    Kind::State | Kind::Group | Kind::Organization | Kind::Government | Kind::Place
                )
        };
        let name = found
            .name_at(open)
            .filter(|(_, d)| d.tokens.start == open && body(d))
            .map(|(_, d)| d.tokens.end);
        let stop = match name {
            // "Uganda's army" belongs to the next phrase.
            Some(stop) if matches!(scene.folded(stop), "'s" | "'") => None,
            Some(stop) => Some(stop),
            None if again => chunk(scene, found, sentence, next).map(|c| c.end),
            None => None,
        };
        let Some(stop) = stop else { break };
        at = stop;
        // A list ends with its conjunction; what follows a mere comma may be something else.
        let closed = and || again || scene.upos(next.saturating_sub(1)) == Upos::Cconj;
        if closed {
            end = stop;
        }
    }
    end
}

/// The bare noun phrase that starts at token `at`.
fn chunk(
    scene: &Scene<'_>,
    found: &Found,
    sentence: &Range<usize>,
    at: usize,
) -> Option<Range<usize>> {
    let mut n = at;
    let mut nominal = None;
    while n < sentence.end && n < at + REACH {
        if let Some((_, draft)) = found.name_at(n) {
            // "of Azerbaijan Jeyhun Bayramov": a person named beside a name is somebody apposed.
            let beside = n > at
                && draft.kind == Kind::Person
                && match found.name_at(n - 1) {
                    Some((_, d)) => !d.adjective,
                    // "the government of accord Fayez al-Sarraj"; a title stays.
                    None => {
                        scene.upos(n - 1) == Upos::Noun
                            && !scene.capitalised(n - 1)
                            && !found.is_taken(n - 1)
                    }
                };
            if beside {
                break;
            }
            n = draft.tokens.end.max(n + 1);
            nominal = Some(n);
            continue;
        }
        match scene.upos(n) {
            Upos::Det if n == at || nominal.is_none() => {}
            Upos::Pron if n == at && scene.token(n).is_some_and(|t| t.xpos == "PRP$") => {}
            Upos::Adj | Upos::Num => {
                if nominal.is_some() {
                    break;
                }
            }
            Upos::Noun | Upos::Propn => nominal = Some(n + 1),
            Upos::Part if matches!(scene.folded(n), "'s" | "'") => {}
            Upos::Punct if scene.joins(n) && nominal.is_some() => {}
            Upos::Verb
                if nominal.is_none()
                    && scene.token(n).is_some_and(|t| t.deprel == Deprel::Amod) => {}
            _ => break,
        }
        n += 1;
    }
    nominal.map(|end| at..end)
}
