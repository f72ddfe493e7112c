//! Names of the tables: the longest that fits at each place, and how it is read there.

use super::draft::{Draft, Found};
use super::guards::{given_name, goes_before, last_name, model, outlet, quoted_longer, surname};
use super::scene::Scene;
use crate::knowledge::{Reading, Use};
use crate::piece::plain;
use crate::words::Class;
use dateline_document::{By, Deprel, Kind, MentionForm, Upos};
use smol_str::format_smolstr;
use std::ops::Range;

/// All names of the tables in the tokens of one sentence: the longest at each place.
pub(crate) fn known(scene: &Scene<'_>, sentence: Range<usize>, found: &mut Found) {
    let pieces = scene.pieces_of(sentence.clone());
    let shouted = scene.shouted(sentence);
    let mut at = pieces.start;
    while at < pieces.end {
        let mut from = at;
        let mut best = longest(scene, at..pieces.end, shouted);
        // "the Gulf" ends before "Gulf War" does.
        let article = scene
            .pieces
            .get(at)
            .is_some_and(|p| scene.is(p.token, Class::Article));
        if let Some((length, _)) = best.as_ref().filter(|_| article)
            && let Some(next) = longest(scene, at + 1..pieces.end, shouted)
            && next.0 + 1 > *length
        {
            from = at + 1;
            best = Some(next);
        }
        match best
            .and_then(|(length, readings)| Some((length, draft(scene, from, length, &readings)?)))
        {
            Some((length, draft)) => {
                found.push(draft);
                at = from + length;
            }
            None => at += 1,
        }
    }
}

/// The longest phrase at the start of a range of pieces, with the readings that fit.
fn longest<'a>(
    scene: &Scene<'a>,
    pieces: Range<usize>,
    shouted: bool,
) -> Option<(usize, Vec<&'a Reading>)> {
    let at = pieces.start;
    let ids = pieces.filter_map(|n| scene.pieces.get(n)).map(|p| p.id);
    let mut best = None;
    for (length, numbers) in scene.knowledge.trie.walk(ids) {
        let readings: Vec<&Reading> = numbers
            .iter()
            .filter_map(|n| scene.knowledge.readings.get(*n as usize))
            .filter(|r| fits(scene, r, at, length, shouted))
            .collect();
        let cut = length > 1 && cut(scene, at + length);
        if !readings.is_empty() && !cut {
            best = Some((length, readings));
        }
    }
    best
}

/// Whether a phrase that ends before piece `end` cuts a noun phrase in two: "Israeli military" in
/// "an Israeli military operation".
fn cut(scene: &Scene<'_>, end: usize) -> bool {
    let (Some(last), Some(next)) = (scene.pieces.get(end - 1), scene.pieces.get(end)) else {
        return false;
    };
    last.token != next.token
        && !last.upper
        && scene.upos(last.token) == Upos::Adj
        && scene.upos(next.token) == Upos::Noun
}

fn fits(scene: &Scene<'_>, reading: &Reading, at: usize, length: usize, shouted: bool) -> bool {
    let Some(row) = scene.knowledge.at(reading.row) else {
        return false;
    };
    let body = matches!(
        row.kind,
        Some(Kind::Government | Kind::Organization | Kind::Group)
    );
    if !scene.fits(reading.case, at, length, body && length > 1) {
        return false;
    }
    // "MK-84", "F-15"
    if length == 1 && model(scene, at) {
        return false;
    }
    let lone = length == 1 && reading.how == Use::Name;
    if lone
        && matches!(
            row.kind,
            Some(Kind::Outlet | Kind::Organization | Kind::Place | Kind::Group | Kind::Government)
        )
        && (last_name(scene, at)
            || (matches!(row.kind, Some(Kind::Place)) && given_name(scene, at))
            || (row.kind == Some(Kind::Outlet) && quoted_longer(scene, at)))
    {
        return false;
    }
    if goes_before(scene, row, reading.how, at, length) {
        return false;
    }
    // In a line of capitals the short acronyms are words again.
    if shouted && length == 1 && reading.case.shout != 0 {
        return false;
    }
    match reading.how {
        Use::NoName => true,
        Use::Surname => surname(scene, row, at, length),
        _ if row.ambiguous && row.kind == Some(Kind::Outlet) => outlet(scene, at, length),
        _ if row.ambiguous => {
            // A common word that opens a sentence is the common word.
            let first = scene.pieces.get(at).map_or(0, |p| p.token);
            length > 1 || row.kind == Some(Kind::State) || scene.sentence(first).start != first
        }
        _ => true,
    }
}

/// Puts the reading first that the rest of the report supports, where one name is that of bodies
/// of different kinds ("AFP").
pub(crate) fn settle(scene: &Scene<'_>, found: &mut Found) {
    let mut countries = std::collections::HashSet::new();
    for draft in &found.drafts {
        if let [row] = draft.rows.as_slice()
            && let Some(code) = scene.knowledge.at(*row).and_then(|r| r.country.as_deref())
        {
            countries.insert(code);
        }
    }
    for draft in &mut found.drafts {
        let kinds = |id: &u32| scene.knowledge.at(*id).and_then(|r| r.kind);
        let mixed = draft
            .rows
            .windows(2)
            .any(|w| matches!(w, [a, b] if kinds(a) != kinds(b)));
        if !mixed || draft.seat || draft.kind == Kind::Person || draft.kind == Kind::State {
            continue;
        }
        draft.rows.sort_by_key(|id| {
            let Some(row) = scene.knowledge.at(*id) else {
                return 3;
            };
            let near = row
                .country
                .as_deref()
                .is_some_and(|c| countries.contains(c));
            match row.kind {
                Some(Kind::Outlet) => 1,
                // Bodies of no state are named in every country.
                _ if near || row.of.is_none() => 0,
                _ => 2,
            }
        });
        let Some(row) = draft.rows.first().and_then(|id| scene.knowledge.at(*id)) else {
            continue;
        };
        draft.kind = row.kind.unwrap_or(draft.kind);
        draft.sectors.clone_from(&row.sectors);
        draft.by = By::new(format_smolstr!("lexicon/{}", row.source_key()));
        let kind = draft.kind;
        draft.rows.retain(|id| kinds(id) == Some(kind));
    }
}

/// The report's own outlet where the text names it, in the tables or not.
pub(crate) fn own_outlet(scene: &Scene<'_>, found: &mut Found) {
    let Some(own) = scene.report.outlet.as_deref() else {
        return;
    };
    let own: Vec<String> = plain(own).split(' ').map(str::to_owned).collect();
    let ids: Vec<_> = own.iter().map(String::as_str).collect();
    let pieces = &scene.pieces;
    // One word may be anything ("Sahel").
    if ids.len() < 2 {
        return;
    }
    for at in 0..pieces.len() {
        let same = ids.iter().enumerate().all(|(i, word)| {
            pieces
                .get(at + i)
                .is_some_and(|p| p.upper && plain(p.span.of(&scene.report.text)) == *word)
        });
        let (Some(first), Some(last)) = (pieces.get(at), pieces.get(at + ids.len().max(1) - 1))
        else {
            continue;
        };
        let tokens = first.token..last.token + 1;
        // What the tables call an outlet is known.
        if !same
            || tokens.clone().any(|n| {
                found.over(n).is_some_and(|d| {
                    found
                        .at(d)
                        .is_some_and(|d| d.kind == Kind::Outlet || d.tokens.start < tokens.start)
                })
            })
        {
            continue;
        }
        found.clear(&tokens);
        found.push(Draft::name(
            scene,
            tokens,
            Kind::Outlet,
            By::fixed("actor/own-outlet"),
        ));
    }
}

/// The mention that a phrase with these readings is.
fn draft(scene: &Scene<'_>, at: usize, length: usize, readings: &[&Reading]) -> Option<Draft> {
    let (first, last) = (scene.pieces.get(at)?, scene.pieces.get(at + length - 1)?);
    let mut tokens = first.token..last.token + 1;
    let mut span = first.span.join(last.span);
    let named = |r: &&&Reading| !matches!(r.how, Use::Surname);
    let best = readings.iter().find(named).or(readings.first())?;
    let row = scene.knowledge.at(best.row)?;
    // "the Kremlin": the name is without its article, but "The Hague" is a name with one.
    let own = row.name.split(' ').next().is_some_and(|first| {
        scene
            .knowledge
            .words
            .is(&dateline_document::fold(first), Class::Article)
    });
    if tokens.len() > 1
        && scene.is(tokens.start, Class::Article)
        && !(own && scene.capitalised(tokens.start))
    {
        tokens.start += 1;
        span.start = scene.token(tokens.start)?.span.start;
    }
    // The last full stop of "U.S." belongs to it.
    let end = scene.token(last.token)?.span.end;
    if dateline_document::Span::new(span.end, end).of(&scene.report.text) == "." {
        span.end = end;
    }
    let head = scene.head(&tokens);
    // "Lord Carrington", "King Hussein": the title is no part of the name.
    let peer = || {
        scene.is(tokens.start, Class::Peer)
            || !row.name.starts_with(scene.form(tokens.start))
                && scene.titles_at(tokens.start, tokens.start + 1).is_some()
    };
    if row.kind == Some(Kind::Person) && tokens.len() > 1 && peer() {
        tokens.start += 1;
        span.start = scene.token(tokens.start)?.span.start;
    }
    let by = By::new(format_smolstr!("lexicon/{}", row.source_key()));
    if best.how == Use::NoName {
        let mut hidden = Draft::new(
            span,
            tokens,
            head,
            MentionForm::Name,
            row.kind.unwrap_or(Kind::Other),
            by,
        );
        hidden.hidden = hidden.kind != Kind::Event;
        return Some(hidden);
    }
    let mut made = Draft::new(
        span,
        tokens,
        head,
        MentionForm::Name,
        row.kind.unwrap_or(Kind::Other),
        by,
    );
    let has = |how: Use| readings.iter().any(|r| r.how == how);
    let person = made.kind == Kind::Person;
    made.rows = readings
        .iter()
        .filter(|r| r.how != Use::Surname || person)
        .map(|r| r.row)
        .collect();
    made.rows.dedup();
    if person {
        if let Some(date) = scene.date {
            made.rows.sort_by_key(|id| {
                scene
                    .knowledge
                    .at(*id)
                    .map_or((i32::MAX, true), |r| (r.distance(date), !r.governs()))
            });
        }
        let nearest = made.rows.first().and_then(|id| scene.knowledge.at(*id))?;
        made.by = By::new(format_smolstr!("lexicon/{}", nearest.source_key()));
        // Without a date nobody knows which office was held.
        if scene.date.is_some() {
            made.office = nearest.office.clone();
        } else {
            made.sectors = nearest.sectors.clone();
        }
    } else {
        made.sectors = row.sectors.clone();
    }
    made.seat = has(Use::Capital) || has(Use::Building);
    if !has(Use::Name) && !has(Use::Acronym) && !made.seat && !person {
        people(scene, &mut made, has(Use::Adjective), has(Use::People));
    } else if has(Use::Adjective) && modifies(scene, &made) {
        made.adjective = true;
    }
    Some(made)
}

/// Whether a noun follows that the name modifies.
fn modifies(scene: &Scene<'_>, draft: &Draft) -> bool {
    let end = scene.sentence(draft.head).end;
    let next = draft.tokens.end;
    // "the Greek Cypriot and Turkish Cypriot leaders"
    let coordinated = scene.upos(next) == Upos::Cconj
        && scene.capitalised(next + 1)
        && matches!(scene.upos(next + 1), Upos::Adj | Upos::Propn)
        && (next + 2..end.min(next + 5))
            .find(|n| !matches!(scene.upos(*n), Upos::Adj | Upos::Propn))
            .is_some_and(|n| scene.upos(n) == Upos::Noun);
    let shared = coordinated
        || scene.upos(next) == Upos::Cconj
            && matches!(scene.upos(next + 1), Upos::Adj | Upos::Propn)
            && scene.token(draft.head).is_some_and(|t| {
                matches!(t.deprel, Deprel::Amod | Deprel::Compound)
                    && t.head
                        .is_some_and(|h| h.index() > next && scene.upos(h.index()).is_nominal())
            });
    if shared {
        return true;
    }
    // Inside a token ("Israeli-Palestinian") the rest of the token decides with what follows it.
    next < end
        && (matches!(scene.upos(next), Upos::Noun | Upos::Propn | Upos::Adj)
            || (scene.upos(next) == Upos::Num && scene.upos(next + 1) == Upos::Noun)
            || ((scene.joins(next) || scene.folded(next) == "/") && next + 1 < end)
            || matches!(
                scene.token(next).map(|t| t.xpos.as_str()),
                Some("VBG" | "VBN")
            ) && matches!(scene.upos(next + 1), Upos::Noun))
        && !scene.is(next, Class::NotName)
}

/// Adjective of a state, its people, or one of them.
fn people(scene: &Scene<'_>, draft: &mut Draft, adjective: bool, plural: bool) {
    let token = draft.head;
    let xpos = scene.token(token).map_or("", |t| t.xpos.as_str());
    let many = matches!(xpos, "NNS" | "NNPS") || (plural && !adjective);
    let before = draft.tokens.start.checked_sub(1);
    let after = |class: Class| before.is_some_and(|n| scene.is(n, class));
    let group = !matches!(draft.kind, Kind::State | Kind::Place);
    if modifies(scene, draft) && !many {
        draft.adjective = true;
    } else if group && (many || plural) {
        // The members are the group ("the Houthis").
        draft.plural = many;
    } else if many || (plural && after(Class::Article)) {
        draft.kind = Kind::People;
        draft.plural = true;
        draft.sectors.clear();
    } else if after(Class::Article) || after(Class::Indefinite) || !adjective {
        // "a German", "the German": one of them.
        draft.kind = Kind::Person;
        draft.form = MentionForm::Nominal;
        draft.sectors.clear();
        if let Some(article) = before.and_then(|n| scene.token(n))
            && (after(Class::Article) || after(Class::Indefinite))
        {
            draft.tokens.start -= 1;
            draft.span.start = article.span.start;
        }
    } else {
        draft.adjective = true;
    }
}
