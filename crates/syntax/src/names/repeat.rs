//! The second pass over a report: one surface form, one class; surnames after full names; acronyms
//! in brackets after what they stand for; repetitions that the first pass missed.

use super::labels::{Class, Found};
use dateline_document::{Token, Upos};
use smol_str::SmolStr;
use std::collections::HashMap;
use std::ops::Range;

/// A name of more tokens is not looked for again.
const LONGEST: usize = 8;

/// Votes for the classes of one surface form.
type Votes = [u32; Class::ALL.len()];

/// Corrects and completes the names of one report, in text order; `form` gives a token's text.
pub fn second_pass<'t>(tokens: &[Token], form: impl Fn(usize) -> &'t str, names: &mut Vec<Found>) {
    acronyms(tokens, &form, names);
    let mut votes: HashMap<Vec<SmolStr>, Votes> = HashMap::new();
    for name in names.iter() {
        let surface = surface(tokens, &name.tokens);
        votes.entry(surface).or_default()[name.class as usize] += 1;
    }
    surnames(tokens, names, &mut votes);
    for name in names.iter_mut() {
        let class = votes
            .get(&surface(tokens, &name.tokens))
            .and_then(majority)
            .unwrap_or(name.class);
        if class != name.class {
            name.class = class;
            name.repeated = true;
        }
    }
    missed(tokens, &form, &votes, names);
    names.sort_by_key(|n| n.tokens.start);
}

fn surface(tokens: &[Token], range: &Range<usize>) -> Vec<SmolStr> {
    let tokens = tokens.get(range.clone()).unwrap_or(&[]);
    tokens.iter().map(|t| t.folded.clone()).collect()
}

/// The class with more votes than any other.
fn majority(votes: &Votes) -> Option<Class> {
    let most = votes.iter().max().copied().filter(|n| *n > 0)?;
    let mut winners = Class::ALL
        .into_iter()
        .filter(|c| votes[*c as usize] == most);
    winners.next().filter(|_| winners.next().is_none())
}

fn is_capitalised(form: &str) -> bool {
    form.chars().next().is_some_and(char::is_uppercase)
}

/// "Palestinian National Authority (PNA)": capitals in brackets that are the initials.
fn acronyms<'t>(tokens: &[Token], form: &impl Fn(usize) -> &'t str, names: &mut Vec<Found>) {
    let mut found = Vec::new();
    for name in names.iter().filter(|n| n.class == Class::Organization) {
        let end = name.tokens.end;
        let bracketed = end + 2 < tokens.len() && form(end) == "(" && form(end + 2) == ")";
        if !bracketed || name.tokens.len() < 2 {
            continue;
        }
        let initials: String = name
            .tokens
            .clone()
            .filter_map(|i| form(i).chars().next())
            .filter(|c| c.is_uppercase())
            .collect();
        let acronym: String = form(end + 1).chars().filter(|c| *c != '.').collect();
        if acronym.len() > 1 && acronym == initials {
            found.push(end + 1);
        }
    }
    for at in found {
        names.retain(|n| !n.tokens.contains(&at));
        names.push(Found {
            tokens: at..at + 1,
            class: Class::Organization,
            repeated: true,
        });
    }
}

/// The last token of a full name votes for a person, more than a lone guess does.
fn surnames(tokens: &[Token], names: &[Found], votes: &mut HashMap<Vec<SmolStr>, Votes>) {
    for name in names {
        if name.class != Class::Person || name.tokens.len() < 2 {
            continue;
        }
        let last = name.tokens.end - 1;
        let key = surface(tokens, &(last..last + 1));
        if let Some(votes) = votes.get_mut(&key) {
            votes[Class::Person as usize] += 2;
        } else {
            let mut fresh = Votes::default();
            fresh[Class::Person as usize] = 1;
            votes.insert(key, fresh);
        }
    }
}

/// Capitalised proper nouns outside all names that spell one of them.
fn missed<'t>(
    tokens: &[Token],
    form: &impl Fn(usize) -> &'t str,
    votes: &HashMap<Vec<SmolStr>, Votes>,
    names: &mut Vec<Found>,
) {
    let mut taken = vec![false; tokens.len()];
    for name in names.iter() {
        taken[name.tokens.clone()].fill(true);
    }
    let mut by_first: HashMap<&SmolStr, Vec<(&[SmolStr], Class)>> = HashMap::new();
    for (surface, votes) in votes {
        if let (Some(first), Some(class)) = (surface.first(), majority(votes))
            && surface.len() <= LONGEST
        {
            by_first.entry(first).or_default().push((surface, class));
        }
    }
    for list in by_first.values_mut() {
        // Longest first; the order of equals is that of their letters, not of the hash map.
        list.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then(a.0.cmp(b.0)));
    }
    let mut i = 0;
    while let Some(token) = tokens.get(i) {
        let lists = by_first.get(&token.folded);
        let fits = |surface: &[SmolStr]| {
            (0..surface.len()).all(|n| {
                tokens.get(i + n).is_some_and(|t| {
                    !taken[i + n] && t.sentence == token.sentence && t.folded == surface[n]
                })
            })
        };
        let name = token.upos == Upos::Propn && is_capitalised(form(i));
        let hit = lists
            .filter(|_| name)
            .and_then(|l| l.iter().find(|(surface, _)| fits(surface)));
        match hit {
            Some((surface, class)) => {
                names.push(Found {
                    tokens: i..i + surface.len(),
                    class: *class,
                    repeated: true,
                });
                i += surface.len();
            }
            None => i += 1,
        }
    }
}
