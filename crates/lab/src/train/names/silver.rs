//! Mends the labels of the silver corpus: one surface form is given many classes there by chance
//! ("Arafat" as organization, "West Bank" too). All its names vote, full names for their last word, and
//! the lists vote; a clear winner is the class everywhere. Organizations that begin before the label
//! does ("Iraqi" + "Interior Ministry") are put together.

use super::convert::{Lists, Names};
use super::knob;
use dateline_document::fold;
use dateline_syntax::names::{Class, Listed};
use dateline_syntax::words::{Buffer, Clusters};
use std::collections::HashMap;
use std::ops::Range;

/// Votes of the lists are worth so many names.
const LISTED: u32 = 12;
/// What the lists call state, people, organization, person, region, firm.
const SPEAKING: [(u8, Class); 6] = [
    (1, Class::Place),
    (2, Class::People),
    (3, Class::Organization),
    (4, Class::Person),
    (9, Class::Place),
    (10, Class::Organization),
];
/// The class of words of which organizations' names are made.
const BODY: u8 = 11;

/// A sentence in our tokens with the names of the corpus.
pub(super) struct Converted {
    pub(super) forms: Vec<String>,
    pub(super) names: Names,
}

type Votes = HashMap<String, [u32; Class::ALL.len()]>;

/// Mends all sentences.
pub(super) fn mend(lists: Lists<'_>, sentences: &mut [Converted]) {
    let mut listed: Vec<Vec<Listed>> = Vec::with_capacity(sentences.len());
    let mut buffer = Buffer::default();
    let none = Clusters::none();
    for sentence in sentences.iter() {
        let words: Vec<_> = sentence.forms.iter().map(|f| buffer.word(f, &none)).collect();
        let mut found = Vec::new();
        lists.gazetteers.look_up(&words, &mut found);
        listed.push(found);
    }
    for (sentence, listed) in sentences.iter_mut().zip(&listed) {
        join(listed, sentence);
    }
    if knob("VOTE", 1.0) == 0.0 { return; }
    let mut votes = Votes::new();
    for (sentence, listed) in sentences.iter().zip(&listed) {
        for (range, class) in spans(&sentence.names) {
            let last = range.end - 1;
            if class == Class::Person && range.len() > 1 {
                votes.entry(fold(&sentence.forms[last])).or_default()[class as usize] += 1;
            }
            let vote = votes.entry(surface(sentence, &range)).or_default();
            if vote.iter().all(|n| *n == 0) {
                for (number, class) in SPEAKING {
                    let whole = listed[range.clone()].iter().all(|l| l.is(number))
                        && listed[range.start].entry >> 16 & 1 == 1
                        && listed.get(range.end).is_none_or(|l| l.entry == 0 || l.entry >> 16 & 1 == 1);
                    if whole {
                        vote[class as usize] += LISTED;
                    }
                }
            }
            vote[class as usize] += 1;
        }
    }
    let share = knob("VOTESHARE", 70.0) as u32;
    for sentence in sentences.iter_mut() {
        for (range, class) in spans(&sentence.names) {
            let Some(vote) = votes.get(&surface(sentence, &range)) else {
                continue;
            };
            let all: u32 = vote.iter().sum();
            let winner = Class::ALL.into_iter().max_by_key(|c| vote[*c as usize]);
            if let Some(winner) = winner
                && winner != class
                && all > 2
                && vote[winner as usize] * 100 >= all * share
            {
                for name in sentence.names[range].iter_mut().flatten() {
                    name.1 = winner;
                }
            }
        }
    }
}

fn surface(sentence: &Converted, range: &Range<usize>) -> String {
    let forms: Vec<String> = sentence.forms[range.clone()].iter().map(|f| fold(f)).collect();
    forms.join(" ")
}

/// The names of a sentence with their classes.
fn spans(names: &Names) -> Vec<(Range<usize>, Class)> {
    let mut out: Vec<(Range<usize>, Class)> = Vec::new();
    for (i, name) in names.iter().enumerate() {
        let Some((_, class)) = *name else { continue };
        match out.last_mut() {
            Some((range, _)) if range.end == i && names[i - 1] == *name => range.end = i + 1,
            _ => out.push((i..i + 1, class)),
        }
    }
    out
}

/// A people or place right before an organization whose name is made of common words is part of it.
fn join(listed: &[Listed], sentence: &mut Converted) {
    if knob("JOIN", 1.0) == 0.0 { return; }
    let spans = spans(&sentence.names);
    for pair in spans.windows(2) {
        let [(before, front), (after, class)] = pair else {
            continue;
        };
        let adjoining = before.end == after.start && *class == Class::Organization;
        let front = matches!(front, Class::People | Class::Place);
        let common = listed[after.clone()]
            .iter()
            .any(|l| l.word >> (BODY - 1) & 1 == 1);
        if adjoining && front && common {
            let whole = sentence.names[after.start];
            sentence.names[before.clone()].fill(whole);
        }
    }
}
