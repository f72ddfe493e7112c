//! Cities of the gazetteer that stand after a preposition of place: names of several words, which a
//! model cuts, and single ones that it passes over. Which city is meant is no question here.

use super::draft::{Draft, Found};
use super::scene::Scene;
use crate::knowledge::STATES;
use crate::words::Class;
use dateline_document::{By, Kind, Upos};
use std::ops::Range;

/// Most tokens of a city's name.
const LONGEST: usize = 6;
/// People from which a single word is a city without the model's word.
const LARGE: u32 = 50_000;
/// Tokens between a word of motion and its preposition.
const MOVED: usize = 7;
/// Maker of these names.
const MAKER: &str = "gazetteer/name";

/// Names of cities in a sentence.
pub(crate) fn cities(scene: &Scene<'_>, sentence: Range<usize>, found: &mut Found) {
    if scene.knowledge.cities.is_none()
        || scene.headline(&sentence)
        || scene.shouted(sentence.clone())
    {
        return;
    }
    let mut at = sentence.start + 1;
    while at < sentence.end {
        let tokens = match scene.capitalised(at) && placed(scene, &sentence, at) {
            true => longest(scene, &sentence, at, found),
            false => None,
        };
        let Some(tokens) = tokens else {
            at += 1;
            continue;
        };
        at = tokens.end;
        found.clear(&tokens);
        found.push(Draft::name(scene, tokens, Kind::Place, By::fixed(MAKER)));
    }
}

/// Whether a preposition of place stands before token `at`.
fn placed(scene: &Scene<'_>, sentence: &Range<usize>, at: usize) -> bool {
    // "in the Peten"
    let article = at >= 2 && scene.is(at - 1, Class::Article) && at - 1 > sentence.start;
    let before = if article { at - 2 } else { at - 1 };
    let further = before.checked_sub(1).filter(|n| *n >= sentence.start);
    // "sent soldiers to"
    let moved = || {
        (sentence.start.max(before.saturating_sub(MOVED))..before).any(|n| scene.is(n, Class::Move))
    };
    scene.is(before, Class::At)
        || scene.is(before, Class::Motion) && moved()
        || scene.is(before, Class::Possession)
            && further.is_some_and(|n| scene.is(n, Class::Settlement))
}

/// Whether the words after a name say what holds it: ", in Quindio", ", on Grand Bahama".
fn contained(scene: &Scene<'_>, sentence: &Range<usize>, end: usize) -> bool {
    let preposition = end + 1;
    let article = usize::from(scene.is(end + 2, Class::Article));
    let name = end + 2 + article;
    scene.folded(end) == ","
        && sentence.contains(&name)
        && (scene.is(preposition, Class::Holding) || scene.is(preposition, Class::Upon))
        && scene.capitalised(name)
}

/// Whether the report names a state with this code, or its people.
fn names(scene: &Scene<'_>, found: &Found, code: &str) -> bool {
    found.drafts.iter().any(|d| {
        d.kind == Kind::State
            && matches!(d.rows.as_slice(), [row] if scene
                .knowledge
                .at(*row)
                .is_some_and(|r| r.country.as_deref() == Some(code)))
    })
}

/// The tokens of the longest name of a city from `at` on that no name of the tables crosses.
fn longest(
    scene: &Scene<'_>,
    sentence: &Range<usize>,
    at: usize,
    found: &Found,
) -> Option<Range<usize>> {
    let gazetteer = scene.knowledge.cities.as_ref()?;
    let last = sentence.end.min(at + LONGEST);
    let tokens = (at + 1..=last).rev().map(|end| at..end).find(|tokens| {
        let end = tokens.end;
        let first = || {
            let text = scene.span(tokens).of(&scene.report.text);
            let named = gazetteer.named(text);
            named
                .into_iter()
                .filter(|s| s.first)
                .map(|s| s.population)
                .max()
        };
        // Of a country that the report names.
        let at_home = || {
            let text = scene.span(tokens).of(&scene.report.text);
            gazetteer.named(text).iter().any(|s| {
                let key = format!("{STATES}{}", s.state);
                let code = scene.knowledge.row(&key).and_then(|r| r.country.as_deref());
                s.first && code.is_some_and(|code| names(scene, found, code))
            })
        };
        let whole = scene.capitalised(end - 1) && !scene.joins(end);
        whole
            && match first() {
                Some(people) => {
                    tokens.len() > 1
                        || people >= LARGE
                        || contained(scene, sentence, end)
                        || at_home()
                }
                None => false,
            }
    })?;
    // A name that goes on is another name ("Lagos Island").
    let goes_on = tokens.end < sentence.end
        && scene.capitalised(tokens.end)
        && scene.upos(tokens.end) == Upos::Propn;
    let single = tokens.len() == 1;
    let free = tokens.clone().all(|n| {
        !found.is_taken(n)
            && found.name_at(n).is_none_or(|(_, d)| {
                !single
                    && tokens.start <= d.tokens.start
                    && d.tokens.end <= tokens.end
                    && d.tokens != tokens
            })
    });
    let word = single
        && (scene.upos(tokens.start) != Upos::Propn || scene.is(tokens.start, Class::NotName));
    (!goes_on && free && !word).then_some(tokens)
}
