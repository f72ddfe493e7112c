//! Noun phrases around role nouns: "a source in the Egyptian security services", "both sides".
//!
//! The phrase is grown from tags, not from the parse, so that a wrong attachment cannot swallow a
//! clause; the parse only decides whether a preposition other than that of possession belongs to it.

use super::draft::{Draft, Found};
use super::scene::Scene;
use crate::words::{Class, Role};
use dateline_document::{By, Deprel, Kind, MentionForm, Upos};
use smol_str::format_smolstr;
use std::ops::Range;

/// Prepositional phrases that a noun phrase takes in.
const PHRASES: usize = 2;
/// Longest stretch of tokens on either side of the head.
const REACH: usize = 12;

/// Role nouns of one sentence with their noun phrases.
pub(crate) fn roles(scene: &Scene<'_>, sentence: Range<usize>, found: &mut Found) {
    let words = &scene.knowledge.words;
    let mut at = sentence.start;
    while at < sentence.end {
        let hit = words.roles.at(&scene.syntax.tokens, at, sentence.end);
        let Some((length, role)) = hit.filter(|(n, role)| free(scene, found, at, *n, role)) else {
            at += 1;
            continue;
        };
        let head = at + length - 1;
        if let Some(draft) = phrase(scene, found, &sentence, at..head + 1, role) {
            found.push(draft);
        }
        at = head + 1;
    }
    sides(scene, sentence, found);
}

/// Whether the words of a role noun are used as one here.
fn free(scene: &Scene<'_>, found: &Found, at: usize, length: usize, role: &Role) -> bool {
    let head = at + length - 1;
    // "the military said": an adjective without a noun after it is one.
    let alone = !matches!(scene.upos(head + 1), Upos::Noun | Upos::Adj | Upos::Propn);
    let tagged = scene.upos(head).is_nominal() || (scene.upos(head) == Upos::Adj && alone);
    let open = (at..=head).all(|n| {
        !found.is_taken(n)
            && found
                .name_at(n)
                .is_none_or(|(_, d)| d.adjective && n < head)
    });
    // "the West Bank", "Deutsche Bank": a word of a name in no table.
    let inside = at > 0
        && scene.capitalised(head)
        && scene.upos(head) == Upos::Propn
        && scene.capitalised(at - 1)
        && scene.upos(at - 1) == Upos::Propn
        && found.over(at - 1).is_none();
    // "the Channel", "the Old Guard": a common noun with a capital names something else, unless
    // it is a body of state or an office.
    let named = at > scene.sentence(at).start
        && scene.capitalised(head)
        && scene.upos(head) == Upos::Propn
        && role.id.starts_with(char::is_lowercase)
        && role.office.is_none()
        && length == 1
        && !matches!(role.kind, Some(Kind::Government | Kind::State));
    // Parties named before are found apart.
    let side = role.kind == Some(Kind::Other) && scene.is(head, Class::Side);
    // "the city of Rafah" is Rafah, and "Rafah city" is too.
    let settled = role.kind == Some(Kind::Place)
        && (starts_name(found, head + 1)
            || (scene.is(head + 1, Class::Possession)
                && found.over(head + 2).is_some()
                && scene.is(head, Class::Again))
            || at > 0
                && found
                    .name_at(at - 1)
                    .is_some_and(|(_, d)| d.kind == Kind::Place && !d.adjective));
    tagged && open && !inside && !named && !side && !settled && role.kind.is_some()
}

fn phrase(
    scene: &Scene<'_>,
    found: &Found,
    sentence: &Range<usize>,
    role_tokens: Range<usize>,
    role: &Role,
) -> Option<Draft> {
    let head = role_tokens.end - 1;
    let kind = role.kind?;
    let xpos = scene.token(head).map_or("", |t| t.xpos.as_str());
    let plural = role.plural || matches!(xpos, "NNS" | "NNPS");
    // A role noun that only modifies the next noun: bodies act in "army raid", persons do not.
    let hyphenated = head + 1 < sentence.end && scene.joins(head + 1);
    let modifier = hyphenated
        || head + 1 < sentence.end
            && (scene.upos(head + 1) == Upos::Noun || found.is_taken(head + 1))
            && !plural
            && !starts_name(found, head + 1);
    if modifier
        && matches!(
            kind,
            Kind::Person
                | Kind::People
                | Kind::State
                | Kind::Facility
                | Kind::Outlet
                | Kind::Place
                | Kind::Other
        )
    {
        return None;
    }
    let start = left(scene, found, sentence, role_tokens.start);
    if scene.is(head, Class::Loose) && !sourced(scene, found, sentence, start, head) {
        return None;
    }
    // "the leader of the rebel FDD": the noun only says what the body named after it is.
    let body = |d: &Draft| matches!(d.kind, Kind::Group | Kind::Organization);
    if kind == Kind::Person
        && !plural
        && found
            .name_at(head + 1)
            .is_some_and(|(_, d)| d.tokens.start == head + 1 && !d.adjective && body(d))
    {
        return None;
    }
    // "stood firm", "by radio"
    let bare = start == head
        && !plural
        && !scene.capitalised(head)
        && matches!(
            kind,
            Kind::Organization
                | Kind::Facility
                | Kind::State
                | Kind::Outlet
                | Kind::Place
                | Kind::Other
        );
    // "in north of Kosovo": a name after the preposition stands for the missing article.
    let owned = kind == Kind::Place
        && scene.is(head + 1, Class::Possession)
        && (starts_name(found, head + 2) || starts_name(found, head + 3));
    if bare
        && !modifier
        && !owned
        && !starts_name(found, head + 1)
        && scene.folded(head + 1) != "\""
    {
        return None;
    }
    let end = match modifier {
        true => head + 1,
        false => right(scene, found, sentence, head),
    };
    let tokens = start..end;
    let mut draft = Draft::new(
        scene.span(&tokens),
        tokens,
        head,
        MentionForm::Nominal,
        kind,
        By::new(format_smolstr!("lexicon/{}:{}", role.table, role.id)),
    );
    draft.sectors = role.sectors.clone();
    draft.office = role.office.clone();
    draft.plural = plural;
    draft.anonymous = role.anonymous;
    Some(draft)
}

/// Whether a noun that may be anything stands beside a name or where a source does.
fn sourced(
    scene: &Scene<'_>,
    found: &Found,
    sentence: &Range<usize>,
    start: usize,
    head: usize,
) -> bool {
    let named = starts_name(found, head + 1)
        || matches!(scene.folded(head + 1), "\"" | "``" | "'")
        || (start..head).any(|n| found.over(n).is_some());
    let cited = (sentence.start.max(start.saturating_sub(3))..start)
        .any(|n| scene.is(n, Class::Sourced) || scene.is(n, Class::Say));
    let says = (head + 1..sentence.end.min(head + 3)).any(|n| scene.is(n, Class::Say));
    named || cited || says || scene.speaks(head)
}

fn starts_name(found: &Found, n: usize) -> bool {
    found.name_at(n).is_some_and(|(_, d)| d.tokens.start == n)
}

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
        // The preposition of possession always belongs; the parse is asked about the others.
        let possession = scene.is(end, Class::Possession);
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

/// "both sides", "the two countries": parties that the text has named before.
fn sides(scene: &Scene<'_>, sentence: Range<usize>, found: &mut Found) {
    for n in sentence.clone() {
        if !scene.is(n, Class::Side) || !scene.upos(n).is_nominal() || found.over(n).is_some() {
            continue;
        }
        let xpos = scene.token(n).map_or("", |t| t.xpos.as_str());
        let start = left(scene, found, &sentence, n);
        // "Two people died" brings in two others; "the two countries" were named before.
        let definite = matches!(scene.upos(start), Upos::Det | Upos::Pron);
        let both = (start..n).any(|m| {
            scene.is(m, Class::Each)
                || (scene.is(m, Class::Both) && (definite || scene.upos(m) != Upos::Num))
        });
        let role = scene.knowledge.words.roles.row(scene.folded(n));
        if start == n {
            // "did not take sides"
            continue;
        }
        let other = role.is_some_and(|r| r.kind == Some(Kind::Other));
        let plural = matches!(xpos, "NNS" | "NNPS")
            || (start..n).any(|m| scene.is(m, Class::Each))
            || role.is_some_and(|r| r.plural);
        // The noun phrases of this sentence are the last that were found.
        let recent = found.drafts.len().saturating_sub(sentence.len());
        let known = found
            .drafts
            .get(recent..)
            .unwrap_or(&[])
            .iter()
            .rposition(|d| d.form == MentionForm::Nominal && d.head == n)
            .map(|number| number + recent);
        match known {
            Some(number) => {
                if let Some(draft) = found.drafts.get_mut(number)
                    && both
                {
                    draft.by = By::fixed("actor/both");
                    draft.plural = true;
                }
            }
            None if other && !plural && (start..n).any(|m| scene.is(m, Class::Second)) => {
                let tokens = start..n + 1;
                found.push(Draft::new(
                    scene.span(&tokens),
                    tokens,
                    n,
                    MentionForm::Nominal,
                    Kind::Group,
                    By::fixed("actor/other-side"),
                ));
            }
            None if other && (start..n).any(|m| found.over(m).is_some()) => {
                // "the Georgian side": whoever speaks for Georgia.
                let tokens = start..n + 1;
                let mut draft = Draft::new(
                    scene.span(&tokens),
                    tokens,
                    n,
                    MentionForm::Nominal,
                    Kind::Government,
                    By::fixed("actor/side"),
                );
                draft.plural = plural;
                found.push(draft);
            }
            None if plural && other && (definite || both) => {
                let tokens = start..n + 1;
                let mut draft = Draft::new(
                    scene.span(&tokens),
                    tokens,
                    n,
                    MentionForm::Nominal,
                    Kind::Group,
                    By::fixed("actor/both"),
                );
                draft.plural = true;
                found.push(draft);
            }
            None => {}
        }
    }
}
