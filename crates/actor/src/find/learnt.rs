//! The model's names: people, bodies and places in no table.

use super::draft::{Draft, Found};
use super::scene::Scene;
use crate::words::{Class, Role};
use dateline_document::{Kind, MentionForm, Upos};
use std::ops::Range;

/// Sector of political parties.
const PARTY: &str = "PTY";

/// The names of the model: people, bodies and places in no table. They hide names of tables that
/// are only parts of them ("Israel Katz"), and leave those outside.
pub(crate) fn learnt(scene: &Scene<'_>, found: &mut Found) {
    for name in scene.syntax.names.iter() {
        let mut tokens = scene.syntax.tokens_in(name.span);
        // The model may stop before a hyphen ("Jon Hanssen" of "Hanssen-Bauer").
        while scene.joins(tokens.end) && scene.capitalised(tokens.end + 1) {
            tokens.end += 2;
        }
        // "the Rio Protocol - Argentina, ...": a dash between spaces ends a name.
        if let Some(dash) = (tokens.start + 1..tokens.end)
            .find(|n| matches!(scene.folded(*n), "-" | "--") && !scene.joins(*n))
        {
            tokens.end = dash;
        }
        trim(scene, found, &mut tokens, name.kind);
        // "western Nicaragua" is a part of what is known.
        let part = |n: usize| scene.is(n, Class::Quarter) && found.over(n).is_none();
        if name.kind == Kind::Place
            && tokens.clone().any(|n| found.over(n).is_some())
            && tokens.clone().all(|n| part(n) || found.over(n).is_some())
        {
            continue;
        }
        if tokens.is_empty() || !scene.capitalised(scene.head(&tokens)) {
            continue;
        }
        let single = tokens.len() == 1;
        // A lone adjective, a word of a title, or a role noun is no name.
        let first = tokens.start;
        let common = single
            && (matches!(
                scene.upos(first),
                Upos::Adj | Upos::Verb | Upos::Adv | Upos::Noun
            ) || scene.roles_at(first, first + 1).is_some());
        let sentence = scene.sentence(first);
        // "Ossetian border guards"
        let next = tokens.end;
        // "the French Super Etendard jets"
        let craft = scene
            .roles_at(next, sentence.end)
            .is_some_and(|(_, r)| matches!(r.kind, Some(Kind::Government | Kind::Other)));
        let modifier = name.kind == Kind::Person
            && scene.upos(next) == Upos::Noun
            && sentence.contains(&next)
            && (single || craft);
        // "The Field Marshal": a title alone is no name.
        let title = scene
            .titles_at(first, tokens.end)
            .is_some_and(|(n, _)| n == tokens.len());
        if common
            || modifier
            || title
            || scene.headline(&sentence)
            || tokens.clone().any(|n| found.is_taken(n))
        {
            continue;
        }
        if tokens.clone().all(|n| scene.is(n, Class::NotName))
            || (single && !scene.form(tokens.start).chars().any(char::is_alphabetic))
        {
            continue;
        }
        let inside: Vec<usize> = {
            let mut all: Vec<usize> = tokens.clone().filter_map(|n| found.over(n)).collect();
            all.dedup();
            all
        };
        let larger = |d: &Draft| {
            d.tokens.start < tokens.start || d.tokens.end > tokens.end || d.tokens == tokens
        };
        if inside.iter().any(|n| found.at(*n).is_some_and(larger)) {
            continue;
        }
        let person = name.kind == Kind::Person;
        if !inside.is_empty() {
            // A table's person, event or body inside is better known than the model's guess.
            let keep = inside.iter().filter_map(|n| found.at(*n)).any(|d| {
                d.hidden
                    || matches!(d.kind, Kind::Person | Kind::Event | Kind::Outlet)
                    || (!person && !matches!(d.kind, Kind::State | Kind::Place | Kind::People))
            });
            if keep {
                continue;
            }
        }
        let kind = match name.kind {
            Kind::Other | Kind::Event if !inside.is_empty() => continue,
            // Of what is in no table, people speak; places do not.
            Kind::Place | Kind::Other
                if inside.is_empty() && tokens.clone().any(|n| scene.speaks(n)) =>
            {
                Kind::Person
            }
            kind => kind,
        };
        let head = scene.head(&tokens);
        let mut draft = Draft::new(
            scene.span(&tokens),
            tokens,
            head,
            MentionForm::Name,
            kind,
            name.by.clone(),
        );
        if let Some(role) = body(scene, &draft.tokens).filter(|_| !person) {
            draft.kind = role.kind.unwrap_or(kind);
            draft.sectors.clone_from(&role.sectors);
        }
        let tail = draft.tokens.end.saturating_sub(1);
        if !person && draft.tokens.len() > 1 && scene.is(tail, Class::PartyName) {
            draft.kind = Kind::Group;
            draft.sectors = vec![PARTY.into()];
        } else if !person && draft.tokens.len() > 1 && scene.is(tail, Class::ArmedName) {
            draft.kind = Kind::Group;
        }
        draft.of = if person {
            None
        } else {
            inside.first().copied()
        };
        for n in inside {
            let nested = !person && kind != Kind::Place;
            if nested {
                // Stays as what the body belongs to ("University of Haifa").
                continue;
            }
            found.hide(n);
        }
        found.push(draft);
    }
}

/// The role noun with which the name of a body opens or ends ("Foreign Ministry of Abkhazia").
fn body<'a>(scene: &Scene<'a>, tokens: &Range<usize>) -> Option<&'a Role> {
    tokens
        .clone()
        .filter_map(|n| Some((n, scene.roles_at(n, tokens.end)?)))
        .find(|(n, (length, _))| *n == tokens.start || n + length == tokens.end)
        .map(|(_, (_, role))| role)
        .filter(|role| {
            matches!(
                role.kind,
                Some(
                    Kind::Government
                        | Kind::Group
                        | Kind::Organization
                        | Kind::Outlet
                        | Kind::Facility
                )
            )
        })
}

/// Takes titles, adjectives of states and articles off the front of a model's name.
fn trim(scene: &Scene<'_>, found: &Found, tokens: &mut Range<usize>, kind: Kind) {
    while tokens.start < tokens.end {
        let first = tokens.start;
        let titled = scene
            .titles_at(first, tokens.end)
            .map(|(n, _)| n)
            .filter(|n| kind == Kind::Person && *n < tokens.len());
        let adjective = found
            .name_at(first)
            .filter(|(_, d)| {
                kind == Kind::Person
                    && d.tokens.start == first
                    && d.tokens.end < tokens.end
                    && (d.adjective || !matches!(d.kind, Kind::Person | Kind::State | Kind::Place))
            })
            .map(|(_, d)| d.tokens.len());
        if let Some(n) = titled.or(adjective) {
            tokens.start += n;
        } else if scene.is(first, Class::Article)
            || (tokens.len() > 1 && scene.upos(first) == Upos::Punct)
            || (kind == Kind::Person && tokens.len() > 1 && scene.is(first, Class::Honorific))
        {
            tokens.start += 1;
        } else {
            break;
        }
    }
    while tokens.start < tokens.end {
        let last = tokens.end - 1;
        if matches!(scene.upos(last), Upos::Punct | Upos::Part)
            && !scene.form(last).ends_with(char::is_alphabetic)
            || scene.folded(last) == "'s"
        {
            tokens.end -= 1;
        } else {
            break;
        }
    }
}
