//! Mends the labels of the silver corpus: one surface form is given many classes there by chance
//! ("Arafat" as organization, "West Bank" too). All its names vote, full names for their last word, and
//! the lists vote; a clear winner is the class everywhere. Organizations that begin before the label
//! does ("Iraqi" + "Interior Ministry") are put together.

use super::convert::{Lists, Names};
use dateline_document::fold;
use dateline_syntax::names::{Class, Listed};
use dateline_syntax::words::{Buffer, Clusters, Word};
use std::collections::HashMap;
use std::ops::Range;

/// Votes of the lists are worth so many names.
const LISTED: u32 = 12;
/// A clear winner has so many votes in a hundred.
const CLEAR: u32 = 70;
/// What the lists call state, people, organization, person, region, firm.
const SPEAKING: [(u8, Class); 6] = [
    (1, Class::Place),
    (2, Class::People),
    (3, Class::Organization),
    (4, Class::Person),
    (9, Class::Place),
    (10, Class::Organization),
];
/// The class of peoples.
const PEOPLE: u8 = 2;
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
    let mut buffer = Buffer::default();
    let none = Clusters::none();
    let mut votes = Votes::new();
    for sentence in sentences.iter_mut() {
        let forms = sentence.forms.iter();
        let words: Vec<Word> = forms.map(|f| buffer.word(f, &none)).collect();
        let mut listed = Vec::new();
        lists.gazetteers.look_up(&words, &mut listed);
        trust(&listed, sentence);
        join(&listed, sentence);
        count(&listed, sentence, &mut votes);
    }
    for sentence in sentences {
        for (range, class) in spans(&sentence.names) {
            let winner = votes.get(&surface(sentence, &range)).and_then(clear_winner);
            if let Some(winner) = winner.filter(|w| *w != class) {
                for name in sentence.names[range].iter_mut().flatten() {
                    name.1 = winner;
                }
            }
        }
    }
}

/// Where the lists know a name as one thing alone, place or organization, it is that; names all of
/// whose words are peoples ("Sunni Arab") are peoples.
fn trust(listed: &[Listed], sentence: &mut Converted) {
    for (range, class) in spans(&sentence.names) {
        let whole = |class: Class| {
            let mut lists = SPEAKING.iter().filter(|(_, c)| *c == class);
            lists.any(|(number, _)| is_entry(listed, &range, *number))
        };
        let peoples = listed[range.clone()].iter().all(|l| l.is_only(PEOPLE));
        let class = match class {
            _ if peoples => Class::People,
            Class::Place if whole(Class::Organization) && !whole(Class::Place) => {
                Class::Organization
            }
            Class::Organization if whole(Class::Place) && !whole(Class::Organization) => {
                Class::Place
            }
            other => other,
        };
        for name in sentence.names[range].iter_mut().flatten() {
            name.1 = class;
        }
    }
}

/// The votes of a sentence's names.
fn count(listed: &[Listed], sentence: &Converted, votes: &mut Votes) {
    for (range, class) in spans(&sentence.names) {
        let last = range.end - 1;
        if class == Class::Person && range.len() > 1 {
            let vote = votes.entry(fold(&sentence.forms[last])).or_default();
            vote[class as usize] += 1;
        }
        let vote = votes.entry(surface(sentence, &range)).or_default();
        if vote.iter().all(|n| *n == 0) {
            for (number, class) in SPEAKING {
                if is_entry(listed, &range, number) {
                    vote[class as usize] += LISTED;
                }
            }
        }
        vote[class as usize] += 1;
    }
}

/// Whether the words are one whole entry of the list.
fn is_entry(listed: &[Listed], range: &Range<usize>, number: u8) -> bool {
    let starts = |i: usize| listed.get(i).is_none_or(|l| l.entry == 0 || l.is_first());
    listed[range.clone()].iter().all(|l| l.is(number))
        && listed[range.start].is_first()
        && starts(range.end)
}

fn clear_winner(votes: &[u32; Class::ALL.len()]) -> Option<Class> {
    let all: u32 = votes.iter().sum();
    let winner = Class::ALL
        .into_iter()
        .max_by_key(|class| votes[*class as usize])?;
    (all > 2 && votes[winner as usize] * 100 >= all * CLEAR).then_some(winner)
}

fn surface(sentence: &Converted, range: &Range<usize>) -> String {
    let forms: Vec<String> = sentence.forms[range.clone()]
        .iter()
        .map(|f| fold(f))
        .collect();
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

#[cfg(test)]
mod tests {
    use super::*;
    use dateline_rules::{Library, Source};
    use dateline_syntax::Lexicons;
    use dateline_syntax::names::Gazetteers;

    fn converted(text: &str, names: &[(Range<usize>, Class)]) -> Converted {
        let forms: Vec<String> = text.split(' ').map(str::to_owned).collect();
        let mut out = vec![None; forms.len()];
        for (i, (range, class)) in names.iter().enumerate() {
            out[range.clone()].fill(Some((i, *class)));
        }
        Converted { forms, names: out }
    }

    #[test]
    fn lists_and_full_names_outvote_chance_and_parts_are_put_together() {
        let files = dateline_data_en::FILES.iter();
        let library = Library::read(files.map(|(path, text)| Source { path, text })).unwrap();
        let lexicons = Lexicons::read(&library).unwrap();
        let gazetteers = Gazetteers::read(&library, &lexicons).unwrap();
        let lists = Lists {
            lexicons: &lexicons,
            gazetteers: &gazetteers,
        };
        let mut sentences = [
            converted("Turkey agreed", &[(0..1, Class::Organization)]),
            converted("Ada Ulrichsen left", &[(0..2, Class::Person)]),
            converted("Bo Ulrichsen left", &[(0..2, Class::Person)]),
            converted("Cy Ulrichsen left", &[(0..2, Class::Person)]),
            converted("Ulrichsen left", &[(0..1, Class::Place)]),
            converted(
                "the Iraqi Interior Ministry",
                &[(1..2, Class::People), (2..4, Class::Organization)],
            ),
        ];
        mend(lists, &mut sentences);
        assert_eq!(spans(&sentences[0].names), [(0..1, Class::Place)]);
        assert_eq!(spans(&sentences[4].names), [(0..1, Class::Person)]);
        assert_eq!(spans(&sentences[5].names), [(1..4, Class::Organization)]);
    }
}
