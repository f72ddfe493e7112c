//! People in no table and before whom no title stands: capitalised words that the text treats as
//! a person. The model's names come first; this finds some that it misses.

use super::draft::{Draft, Found};
use super::scene::Scene;
use crate::words::Class;
use dateline_document::{By, Deprel, Kind, MentionForm, Upos};
use std::collections::HashSet;
use std::ops::Range;

/// Last names of the people found so far.
pub(crate) fn last_names<'a>(scene: &Scene<'a>, found: &Found) -> HashSet<&'a str> {
    found
        .drafts
        .iter()
        .filter(|d| d.kind == Kind::Person && d.form == MentionForm::Name && !d.hidden)
        .map(|d| scene.form(d.tokens.end.max(1) - 1))
        .collect()
}

/// Names of up to four words with a sign that they are a person's.
pub(crate) fn people<'a>(
    scene: &Scene<'a>,
    sentence: Range<usize>,
    found: &mut Found,
    last_names: &mut HashSet<&'a str>,
) {
    let headline = scene.headline(&sentence);
    let mut at = sentence.start;
    while at < sentence.end {
        let run = run(scene, found, at, sentence.end);
        let next = run.end.max(at + 1);
        // "R-Ky." is one word.
        let words = scene.span(&run).of(&scene.report.text).split(' ').count();
        // A single word is a person's name where it speaks.
        let sized = !run.is_empty()
            && ((2..=4).contains(&words) || (words == 1 && alone(scene, &sentence, &run)));
        if sized && !headline && is_person(scene, found, &sentence, &run, last_names) {
            let head = scene.head(&run);
            last_names.insert(scene.form(run.end.max(1) - 1));
            found.push(Draft::new(
                scene.span(&run),
                run,
                head,
                MentionForm::Name,
                Kind::Person,
                By::fixed("actor/person"),
            ));
        }
        at = next;
    }
}

/// Whether a single word speaks and is no part of a longer name ("John" of "John M. McNamara").
fn alone(scene: &Scene<'_>, sentence: &Range<usize>, run: &Range<usize>) -> bool {
    let letters = scene.form(run.start).chars().filter(|c| c.is_alphabetic());
    let inside = |n: usize| sentence.contains(&n) && scene.capitalised(n);
    run.len() == 1
        && letters.count() > 2
        && scene.speaks(run.start)
        && !inside(run.end)
        && !run.start.checked_sub(1).is_some_and(inside)
}

/// The capitalised proper nouns from token `at` on that no name covers.
fn run(scene: &Scene<'_>, found: &Found, at: usize, end: usize) -> Range<usize> {
    let mut n = at;
    while n < end
        && scene.capitalised(n)
        && scene.upos(n) == Upos::Propn
        && found.over(n).is_none()
        && !found.is_taken(n)
        && !scene.is(n, Class::NotName)
        && scene.roles_at(n, n + 1).is_none_or(|(_, r)| {
            // "Vestnik-Press" is one word.
            n > at && (scene.joins(n - 1) || matches!(r.kind, Some(Kind::Person | Kind::People)))
        })
    {
        n += 1;
        let joined = n + 1 < end && scene.joins(n) && scene.capitalised(n + 1);
        n += usize::from(joined);
        // "Deir al-Qamar"
        let article = n + 2 < end
            && scene.is(n, Class::Particle)
            && scene.joins(n + 1)
            && scene.capitalised(n + 2);
        n += 2 * usize::from(article);
    }
    // No name ends with a hyphen.
    if n > at + 1 && scene.folded(n - 1) == "-" {
        n -= 1;
    }
    at..n
}

fn is_person(
    scene: &Scene<'_>,
    found: &Found,
    sentence: &Range<usize>,
    run: &Range<usize>,
    last_names: &HashSet<&str>,
) -> bool {
    let last = run.end - 1;
    // The rest of the name is a name of something else ("Human Rights Watch Africa").
    let part = run.start > sentence.start
        && found
            .over(run.start - 1)
            .is_some_and(|n| found.at(n).is_some_and(|d| !d.adjective))
        || run.end < sentence.end && found.over(run.end).is_some();
    let shouted = run.clone().all(|n| {
        let form = scene.form(n);
        form.chars().nth(1).is_some() && form.chars().all(|c| !c.is_lowercase())
    });
    if part || shouted {
        return false;
    }
    if last_names.contains(scene.form(last)) {
        return true;
    }
    let before = run.start.checked_sub(1).filter(|n| *n >= sentence.start);
    let placed = before.is_some_and(|n| {
        (scene.upos(n) == Upos::Adp && !scene.is(n, Class::Party)) || is_mark(scene, n)
    });
    if placed {
        return false;
    }
    // "the French Super Etendard jets"
    let craft = run.end < sentence.end
        && scene.upos(run.end) == Upos::Noun
        && scene
            .roles_at(run.end, sentence.end)
            .is_some_and(|(_, r)| matches!(r.kind, Some(Kind::Government | Kind::Other)));
    if craft {
        return false;
    }
    let apposed = scene.folded(run.end) == "," && {
        let age = scene.upos(run.end + 1) == Upos::Num && scene.folded(run.end + 2) == ",";
        let role = (run.end + 1..sentence.end.min(run.end + 7)).any(|n| {
            scene.upos(n).is_nominal()
                && scene
                    .roles_at(n, sentence.end)
                    .is_some_and(|(_, r)| r.kind == Some(Kind::Person) && !r.plural)
        });
        age || role
    };
    let flat = run.clone().any(|n| {
        scene.token(n).is_some_and(|t| {
            t.deprel == Deprel::Flat && t.head.is_some_and(|h| run.contains(&h.index()))
        })
    });
    let speaks = run.len() < 4 && run.clone().any(|n| scene.speaks(n));
    apposed || flat || speaks
}

/// A quotation mark.
fn is_mark(scene: &Scene<'_>, n: usize) -> bool {
    matches!(scene.folded(n), "\"" | "'" | "``" | "''")
}

/// Outlets in no table by a word of their name: capitalised words of which the last is one with
/// which newspapers' names end, or the first one with which broadcasters' names open. They hide the names of places inside them.
pub(crate) fn press(scene: &Scene<'_>, sentence: Range<usize>, found: &mut Found) {
    if scene.headline(&sentence) {
        return;
    }
    for last in sentence.clone() {
        let part = |n: usize| {
            scene.capitalised(n)
                && matches!(scene.upos(n), Upos::Propn | Upos::Noun | Upos::Adj)
                && !scene.is(n, Class::NotName)
        };
        let closed = part(last) && !(last + 1 < sentence.end && part(last + 1));
        if !closed {
            continue;
        }
        let mut start = last;
        while start > sentence.start && part(start - 1) {
            start -= 1;
        }
        // "the Aden Chronicle", "Radio Okapi"
        let broadcaster = scene.is(start, Class::Air) && last < start + 3;
        if !scene.is(last, Class::Press) && !broadcaster {
            continue;
        }
        let tokens = start..last + 1;
        let mut inside: Vec<usize> = tokens.clone().filter_map(|n| found.over(n)).collect();
        inside.dedup();
        // What the tables call an outlet, a person or a body is that.
        let place = |d: &Draft| {
            !d.hidden
                && tokens.start <= d.tokens.start
                && d.tokens.end <= tokens.end
                && (d.seat || matches!(d.kind, Kind::Place | Kind::State | Kind::Facility))
        };
        let single = |d: &Draft| d.tokens == (last..last + 1) && d.kind == Kind::Outlet;
        let free = inside
            .iter()
            .filter_map(|n| found.at(*n))
            .all(|d| place(d) || single(d));
        if tokens.len() < 2 || tokens.len() > 4 || !free {
            continue;
        }
        for n in inside {
            found.hide(n);
        }
        found.push(Draft::name(
            scene,
            tokens,
            Kind::Outlet,
            By::fixed("actor/press"),
        ));
    }
}

/// Ships: capitalised words after a noun for ships or the letters before their names ("the
/// frigate Admiral Essen"). They hide places and people inside them, but no state that is the whole.
pub(crate) fn vessels(scene: &Scene<'_>, sentence: Range<usize>, found: &mut Found) {
    if scene.headline(&sentence) {
        return;
    }
    for noun in sentence.clone() {
        // Letters are written in capitals, the noun is not.
        let letters = scene.form(noun).chars().all(char::is_uppercase);
        let opens = scene.is(noun, Class::Vessel) && (letters || !scene.capitalised(noun));
        if !opens || !matches!(scene.upos(noun), Upos::Noun | Upos::Propn | Upos::Adj) {
            continue;
        }
        let quoted = is_mark(scene, noun + 1);
        let start = noun + 1 + usize::from(quoted);
        let mut end = start;
        while end < sentence.end.min(start + 3)
            && scene.capitalised(end)
            && scene.upos(end).is_content()
            && !matches!(scene.upos(end), Upos::Verb)
            // "the New Jersey"
            && (!scene.is(end, Class::NotName) || scene.capitalised(end + 1))
        {
            end += 1;
        }
        let tokens = match letters {
            true => noun..end,
            false => start..end,
        };
        let mut inside: Vec<usize> = tokens.clone().filter_map(|n| found.over(n)).collect();
        inside.dedup();
        let free = inside.iter().filter_map(|n| found.at(*n)).all(|d| {
            let within = tokens.start <= d.tokens.start && d.tokens.end <= tokens.end;
            within && (d.kind != Kind::State || d.tokens.len() < tokens.len())
        });
        if end == start || !free {
            continue;
        }
        for n in inside {
            found.hide(n);
        }
        found.push(Draft::name(
            scene,
            tokens,
            Kind::Other,
            By::fixed("actor/ship"),
        ));
    }
}

/// Outlets, groups and places in no table beside a noun that says what they are ("the agency
/// Kavkaz-Info", "the town of Cuamato"), and places after a preposition of rest.
pub(crate) fn things(scene: &Scene<'_>, sentence: Range<usize>, found: &mut Found) {
    let headline = scene.headline(&sentence);
    let mut at = sentence.start;
    while at < sentence.end {
        let run = run(scene, found, at, sentence.end);
        if run.start >= run.end {
            at += 1;
            continue;
        }
        at = run.end;
        if headline || run.len() > 4 {
            continue;
        }
        let Some((kind, by)) = thing(scene, &sentence, &run) else {
            continue;
        };
        found.push(Draft::name(scene, run, kind, By::fixed(by)));
    }
}

fn thing(
    scene: &Scene<'_>,
    sentence: &Range<usize>,
    run: &Range<usize>,
) -> Option<(Kind, &'static str)> {
    let first = |n: usize| n.checked_sub(1).filter(|n| *n >= sentence.start);
    let mut before = first(run.start)?;
    let quoted = is_mark(scene, before);
    if quoted || (scene.folded(before) == "," && scene.folded(run.end) == ",") {
        before = first(before)?;
    }
    let noun = |n: usize| {
        scene
            .roles_at(n, n + 1)
            .filter(|(_, r)| !r.plural && scene.upos(n) == Upos::Noun && !scene.capitalised(n))
            .and_then(|(_, r)| r.kind)
    };
    match noun(before) {
        Some(Kind::Outlet) => return Some((Kind::Outlet, "actor/outlet")),
        Some(Kind::Group) => return Some((Kind::Group, "actor/group")),
        _ => {}
    }
    if noun(run.end) == Some(Kind::Outlet) {
        return Some((Kind::Outlet, "actor/outlet"));
    }
    // writes "Vesti Kaspia"
    if quoted && is_mark(scene, run.end) && scene.upos(before) == Upos::Verb {
        return scene
            .is(before, Class::Say)
            .then_some((Kind::Outlet, "actor/outlet"));
    }
    if quoted || scene.folded(before) == "," {
        return None;
    }
    let settled = scene.is(before, Class::Town)
        || scene.upos(before) == Upos::Adp
            && scene.is(before, Class::Belonging)
            && first(before).is_some_and(|n| scene.is(n, Class::Town));
    let inside = scene.upos(before) == Upos::Adp && scene.is(before, Class::Within);
    (settled || inside).then_some((Kind::Place, "actor/place"))
}
