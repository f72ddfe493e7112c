//! When a phrase of the tables is not the name it looks like: last names of others, words that are
//! outlets only where somebody speaks, parts of longer names, models of things.

use super::scene::Scene;
use crate::knowledge::{Row, Use};
use crate::words::Class;
use dateline_document::{Kind, Span, Upos};

/// Days around a term of office in which a surname alone still names its holder.
const NEAR: i32 = 366;

/// A last name alone names a leader of the tables only in and around the term of office, and where
/// the report names nobody else so.
pub(crate) fn surname(scene: &Scene<'_>, row: &Row, at: usize, length: usize) -> bool {
    let Some(piece) = scene.pieces.get(at + length.max(1) - 1) else {
        return false;
    };
    let near = match scene.date {
        Some(date) => row.distance(date) <= NEAR,
        None => length > 1 || one_country(scene, piece.id),
    };
    // "Charles" is a king's name, and in "Charles Brown" somebody else's.
    let opens = row
        .name
        .split(' ')
        .next()
        .is_some_and(|first| first == piece.span.of(&scene.report.text));
    let other = placed(scene, at, length, piece.token)
        || longer_person(scene, row, piece.span)
        || length == 1 && followed(scene, at) && (opens || unknown(scene, at));
    near && !other
        && !scene.namesakes.contains(&piece.id)
        && scene.titles_at(piece.token, piece.token + 1).is_none()
        && !scene.is(piece.token, Class::NotName)
        && match scene.upos(piece.token) {
            Upos::Propn => true,
            // A tagger that does not know a name may call it an adjective.
            Upos::Adj => {
                let first = scene.sentence(piece.token).start == piece.token;
                !first && !matches!(scene.upos(piece.token + 1), Upos::Noun | Upos::Propn)
            }
            _ => false,
        }
}

/// Whether a word in no name of the tables stands before a phrase as a part of a longer name, which is
/// another body's ("the Mchinji Democratic Front") or no adjective of a state ("Puea Thai").
pub(crate) fn goes_before(
    scene: &Scene<'_>,
    row: &Row,
    how: Use,
    at: usize,
    length: usize,
) -> bool {
    let (Some(piece), Some(before)) = (
        scene.pieces.get(at),
        at.checked_sub(1).and_then(|n| scene.pieces.get(n)),
    ) else {
        return false;
    };
    let body = length > 1
        && matches!(how, Use::Name)
        && matches!(row.kind, Some(Kind::Group | Kind::Organization))
        && row.country.is_some();
    let people = length == 1
        && matches!(how, Use::Adjective | Use::Demonym)
        && row.kind == Some(Kind::State)
        && scene.upos(piece.token) == Upos::Propn
        && !matches!(
            scene.upos(piece.token + 1),
            Upos::Noun | Upos::Propn | Upos::Adj
        );
    let joined = || {
        let head = |n: usize| scene.token(n).and_then(|t| t.head).map(|h| h.index());
        head(before.token) == Some(piece.token)
            || head(piece.token) == Some(before.token)
            || head(before.token).is_some() && head(before.token) == head(piece.token)
    };
    (body || people)
        && before.token + 1 == piece.token
        && before.span.end + 1 == piece.span.start
        && before.id == crate::trie::UNKNOWN
        && before.upper
        && scene.upos(before.token) == Upos::Propn
        && scene.sentence(piece.token).contains(&before.token)
        && !scene.is(before.token, Class::NotName)
        && scene.roles_at(before.token, piece.token).is_none()
        && scene.titles_at(before.token, piece.token).is_none()
        && joined()
}

/// Whether a lone last name stands where a city of that name would: "in Salem".
fn placed(scene: &Scene<'_>, at: usize, length: usize, token: usize) -> bool {
    let Some(cities) = scene.knowledge.cities.as_ref().filter(|_| length == 1) else {
        return false;
    };
    let before = token
        .checked_sub(1)
        .filter(|n| scene.sentence(token).contains(n));
    let text = scene
        .pieces
        .get(at)
        .map_or("", |p| p.span.of(&scene.report.text));
    let owns = matches!(scene.folded(token + 1), "'s" | "'");
    before.is_some_and(|n| scene.is(n, Class::Within)) && !owns && !cities.named(text).is_empty()
}

/// Whether the model sees a longer name of a person there, with words before it that the leader
/// does not bear ("Redwan Hussein").
fn longer_person(scene: &Scene<'_>, row: &Row, last: Span) -> bool {
    let names = scene.syntax.names.as_slice();
    let end = names.partition_point(|n| n.span.start < last.start);
    let Some(name) = end.checked_sub(1).and_then(|n| names.get(n)) else {
        return false;
    };
    if name.kind != Kind::Person || name.span.end < last.end {
        return false;
    }
    scene
        .syntax
        .tokens_in(Span::new(name.span.start, last.start))
        .filter(|n| scene.capitalised(*n) && !scene.is(*n, Class::NotName))
        .filter(|n| {
            scene.titles_at(*n, n + 1).is_none()
                && scene.roles_at(*n, n + 1).is_none()
                && !scene.is(*n, Class::Honorific)
        })
        .any(|n| {
            let word = crate::piece::plain(scene.form(n));
            let mut own = std::iter::once(&row.name).chain(&row.aliases);
            !own.any(|name| {
                let name = crate::piece::plain(name);
                name.split(' ')
                    .any(|part| part == word || part.starts_with(&word))
            })
        })
}

/// Whether all leaders of that last name led one country: without a date nothing else tells them
/// apart, and a last name of many countries names nobody.
fn one_country(scene: &Scene<'_>, id: crate::trie::PieceId) -> bool {
    let knowledge = scene.knowledge;
    let Some(node) = knowledge.trie.step(0, id) else {
        return false;
    };
    let mut countries = knowledge
        .trie
        .ends(node)
        .iter()
        .filter_map(|n| knowledge.readings.get(*n as usize))
        .filter(|r| r.how == Use::Surname)
        .filter_map(|r| knowledge.at(r.row))
        .map(|row| row.country.as_deref());
    match countries.next() {
        Some(first) => countries.all(|c| c == first),
        None => false,
    }
}

/// Last names of leaders that somebody else in the report bears: "Tristan Harris" is not the
/// Harris of the tables, and neither is a later "Harris".
pub(crate) fn namesakes(scene: &mut Scene<'_>) {
    let mut others = std::collections::HashSet::new();
    for n in 1..scene.pieces.len() {
        let (Some(before), Some(piece)) = (scene.pieces.get(n - 1), scene.pieces.get(n)) else {
            continue;
        };
        let follows = piece.upper
            && before.upper
            && before.span.end + 1 == piece.span.start
            && scene.upos(before.token) == Upos::Propn;
        if !follows {
            continue;
        }
        let readings = |id| {
            scene
                .knowledge
                .trie
                .step(0, id)
                .map_or(&[][..], |node| scene.knowledge.trie.ends(node))
        };
        let reading = |n: &u32| scene.knowledge.readings.get(*n as usize);
        let leader = |n: &u32| {
            let row = reading(n).filter(|r| r.how == Use::Surname)?;
            scene.knowledge.at(row.row)
        };
        let mut leaders = readings(piece.id).iter().filter_map(leader).peekable();
        if leaders.peek().is_none() || !readings(before.id).is_empty() {
            continue;
        }
        let word = scene.form(before.token);
        let titled = scene.titles_at(before.token, before.token + 1).is_some()
            || scene.roles_at(before.token, before.token + 1).is_some();
        let own = leaders.any(|row| {
            std::iter::once(&row.name)
                .chain(&row.aliases)
                .any(|name| name.split([' ', '-']).any(|part| part == word))
        });
        if !titled && !own && !scene.is(before.token, Class::NotName) {
            others.insert(piece.id);
        }
    }
    scene.namesakes = others;
}

/// Whether a single word is the first of a name in no table ("David Cicilline"), or a title stands
/// before it.
pub(crate) fn given_name(scene: &Scene<'_>, at: usize) -> bool {
    let Some(piece) = scene.pieces.get(at) else {
        return false;
    };
    let sentence = scene.sentence(piece.token);
    let titled = piece.token > sentence.start
        && scene.capitalised(piece.token - 1)
        && scene.titles_at(piece.token - 1, piece.token).is_some();
    titled || longer(scene, at)
}

/// Whether a word opens a longer name in quotation marks ("Vesti Kaspia").
pub(crate) fn quoted_longer(scene: &Scene<'_>, at: usize) -> bool {
    let before = scene
        .pieces
        .get(at)
        .and_then(|p| p.token.checked_sub(1))
        .map_or("", |n| scene.folded(n));
    matches!(before, "\"" | "``" | "'") && longer(scene, at)
}

/// Whether a capitalised name follows directly, of the tables or not.
fn followed(scene: &Scene<'_>, at: usize) -> bool {
    let (Some(piece), Some(next)) = (scene.pieces.get(at), scene.pieces.get(at + 1)) else {
        return false;
    };
    next.upper
        && next.span.start == piece.span.end + 1
        && scene.upos(next.token) == Upos::Propn
        && !scene.is(next.token, Class::NotName)
}

/// "Kim Yong Chol": whether a word follows that no leader of that last name has, and no title.
fn unknown(scene: &Scene<'_>, at: usize) -> bool {
    scene.pieces.get(at + 1).is_some_and(|next| {
        scene.titles_at(next.token, next.token + 1).is_none()
            && scene.roles_at(next.token, next.token + 1).is_none()
            && scene.knowledge.trie.step(0, next.id).is_none()
    })
}

/// Whether a capitalised word in no table follows that belongs to the same name.
fn longer(scene: &Scene<'_>, at: usize) -> bool {
    let Some(piece) = scene.pieces.get(at) else {
        return false;
    };
    let sentence = scene.sentence(piece.token);
    scene.pieces.get(at + 1).is_some_and(|next| {
        next.upper
            && next.span.start == piece.span.end + 1
            && sentence.contains(&next.token)
            && scene.upos(next.token) == Upos::Propn
            && scene.upos(piece.token) == Upos::Propn
            && scene.knowledge.trie.step(0, next.id).is_none()
            && !scene.is(next.token, Class::NotName)
            && scene.titles_at(next.token, next.token + 1).is_none()
            && scene.roles_at(next.token, next.token + 1).is_none()
    })
}

/// Whether a hyphen joins a number to the piece, as in the name of a model.
pub(crate) fn model(scene: &Scene<'_>, at: usize) -> bool {
    let (Some(piece), Some(next)) = (scene.pieces.get(at), scene.pieces.get(at + 1)) else {
        return false;
    };
    let text = &scene.report.text;
    let gap = dateline_document::Span::new(piece.span.end, next.span.start).of(text);
    piece.shout && gap == "-" && next.span.of(text).starts_with(|c: char| c.is_ascii_digit())
}

/// Whether a single word is the last of a name in no table ("Lynn Fox").
pub(crate) fn last_name(scene: &Scene<'_>, at: usize) -> bool {
    let (Some(before), Some(piece)) = (
        at.checked_sub(1).and_then(|n| scene.pieces.get(n)),
        scene.pieces.get(at),
    ) else {
        return false;
    };
    before.upper
        && before.span.end + 1 == piece.span.start
        && scene.sentence(before.token) == scene.sentence(piece.token)
        && scene.upos(before.token) == Upos::Propn
        && before.id == crate::trie::UNKNOWN
        && scene.titles_at(before.token, before.token + 1).is_none()
        && scene.roles_at(before.token, before.token + 1).is_none()
        && !scene.is(before.token, Class::NotName)
}

/// An outlet whose name is a common word: in quotation marks, with its article in capitals, beside
/// a word for outlets, or where somebody speaks.
pub(crate) fn outlet(scene: &Scene<'_>, at: usize, length: usize) -> bool {
    let (Some(first), Some(last)) = (scene.pieces.get(at), scene.pieces.get(at + length - 1))
    else {
        return false;
    };
    let (first, last) = (first.token, last.token);
    let sentence = scene.sentence(first);
    let before = |n: usize| (first >= sentence.start + n).then(|| first - n);
    let quoted = before(1).is_some_and(|n| matches!(scene.folded(n), "\"" | "'" | "``"))
        && matches!(scene.folded(last + 1), "\"" | "'" | "''");
    let article = scene.is(first, Class::Article) && first != sentence.start;
    let beside = [before(1), before(2), Some(last + 1), Some(last + 2)]
        .into_iter()
        .flatten()
        .filter(|n| sentence.contains(n))
        .any(|n| {
            scene
                .roles_at(n, sentence.end)
                .is_some_and(|(_, role)| role.kind == Some(Kind::Outlet))
        });
    let speaks = [last + 1, last + 2]
        .into_iter()
        .filter(|n| sentence.contains(n))
        .any(|n| scene.upos(n) == Upos::Verb && scene.is(n, Class::Say));
    let mid = first != sentence.start;
    quoted || beside || (article && mid) || (speaks && mid) || (speaks && length > 1)
}
