//! People: titles and role nouns before names, last names after full ones, initials in brackets.

use super::draft::{Draft, Found};
use super::scene::Scene;
use crate::knowledge::{RowId, Use};
use crate::words::{Class, Role};
use dateline_document::{By, Kind, MentionForm, Upos};
use smol_str::{SmolStr, format_smolstr};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::ops::Range;

/// Longest personal name in tokens, particles and hyphens included.
const LONGEST: usize = 8;

/// Titles and role nouns directly before a name: they give it office, sectors and whom it acts for.
pub(crate) fn titled(scene: &Scene<'_>, sentence: Range<usize>, found: &mut Found) {
    let words = &scene.knowledge.words;
    let mut at = sentence.start;
    while at < sentence.end {
        let person = |role: &&Role| matches!(role.kind, None | Some(Kind::Person | Kind::People));
        let title = scene.titles_at(at, sentence.end);
        let noun = scene.roles_at(at, sentence.end).filter(|(n, role)| {
            // "National Archives" has no title; "foreign minister X" has one in small letters.
            person(role) && !role.plural && !(at..at + n).all(|n| scene.capitalised(n))
        });
        // "the General Staff" is a body, whatever its first word.
        let body = scene.roles_at(at, sentence.end).is_some_and(|(n, r)| {
            matches!(
                r.kind,
                Some(Kind::Government | Kind::Organization | Kind::Group)
            ) && title.is_none_or(|(m, _)| n > m)
        });
        if body {
            at += 1;
            continue;
        }
        let best = match (title, noun) {
            (Some(a), Some(b)) if b.0 > a.0 => Some(b),
            (Some(a), _) => Some(a),
            (None, b) => b,
        };
        let honoured = scene.is(at, Class::Honorific) && scene.capitalised(at);
        let Some((length, role)) = best
            .map(|(n, role)| (n, Some(role)))
            .or(honoured.then_some((1, None)))
        else {
            at += 1;
            continue;
        };
        // "spokesman Brigadier X", "President of Russia X": more may stand before the name.
        let after = more(scene, found, at + length, sentence.end);
        // "Prime Minister" inside the name of a body is no title.
        let covered = (at..after).any(|n| {
            found
                .name_at(n)
                .is_some_and(|(_, d)| !d.adjective && d.kind != Kind::Person)
        }) && (at..at + length).any(|n| found.over(n).is_some());
        let Some((name, fresh)) = (!covered)
            .then(|| name_at(scene, found, after, sentence.end))
            .flatten()
        else {
            at += 1;
            continue;
        };
        let office = role.and_then(|r| r.office.clone());
        let number = match fresh {
            Some(draft) => {
                // What the whole name covers is no name of its own.
                found.clear(&name);
                found.push(draft)
            }
            None => match found.over(name.start) {
                Some(number) => number,
                None => {
                    at += 1;
                    continue;
                }
            },
        };
        let whom = before(scene, found, at, sentence.start);
        let (start, owner, own_sectors) = match whom {
            Some(w) => (w.start, w.owner, w.sectors),
            None => (at, None, Vec::new()),
        };
        let owner = owner
            .or_else(|| (at + length..after).find_map(|n| found.over(n)))
            .or_else(|| ruled(scene, found, name.end, sentence.end));
        if let Some(draft) = found.drafts.get_mut(number) {
            draft.kind = Kind::Person;
            draft.hidden = false;
            if let Some(role) = role {
                if draft.sectors.is_empty() {
                    draft.sectors = match role.sectors.is_empty() {
                        true => own_sectors,
                        false => role.sectors.clone(),
                    };
                }
                let honorific = words.is(&dateline_document::fold(&role.id), Class::Honorific);
                draft.office = office.or_else(|| (!honorific).then(|| role.id.clone()));
            }
            if draft.of.is_none() {
                draft.of = owner;
            }
            // The parser may hang the clause on the title: the mention is found by either.
            draft.head = scene.head(&(start..name.end));
            // Of the offices that a leader held at one time, the one of the title.
            let row = |id: &RowId| scene.knowledge.at(*id);
            if let Some(office) = draft.office.clone()
                && let Some(date) = scene.date
            {
                draft.rows.sort_by_key(|id| {
                    row(id).map_or((i32::MAX, true), |r| {
                        let same = words.same_office(r.office.as_deref(), &office);
                        (r.distance(date), !same)
                    })
                });
                if let Some(r) = draft.rows.first().and_then(row) {
                    draft.by = By::new(format_smolstr!("lexicon/{}", r.source_key()));
                }
            }
            if draft.rows.is_empty() {
                draft.rows = surname_rows(scene, &name, draft.office.as_ref());
            }
        }
        // A name between title and name stays a name.
        for n in at..after {
            if found.over(n).is_none() {
                found.take(n..n + 1);
            }
        }
        at = name.end;
    }
}

/// The state or body after a name with a title: "President X of Y".
fn ruled(scene: &Scene<'_>, found: &Found, at: usize, end: usize) -> Option<usize> {
    if at + 1 >= end || scene.upos(at) != Upos::Adp || !scene.is(at, Class::Possession) {
        return None;
    }
    let start = at + 1 + usize::from(scene.upos(at + 1) == Upos::Det);
    let (number, draft) = found.name_at(start)?;
    let body = matches!(
        draft.kind,
        Kind::State | Kind::Government | Kind::Group | Kind::Organization
    ) || (draft.kind == Kind::Place && !draft.rows.is_empty());
    (body && !draft.adjective && draft.tokens.start == start).then_some(number)
}

/// One past further titles, or past "of" and a name, when a capitalised word follows them.
fn more(scene: &Scene<'_>, found: &Found, after: usize, end: usize) -> usize {
    let mut at = after;
    while let Some((n, _)) = scene.titles_at(at, end).filter(|_| scene.capitalised(at)) {
        at += n;
    }
    let possession = at < end && scene.upos(at) == Upos::Adp && scene.is(at, Class::Belonging);
    if !possession {
        return at;
    }
    let mut start = at + 1;
    while start < end && scene.upos(start) == Upos::Det {
        start += 1;
    }
    match found.name_at(start) {
        Some((_, d))
            if d.tokens.start == start
                && d.kind != Kind::Person
                && d.tokens.end < end
                && scene.capitalised(d.tokens.end)
                && scene.upos(d.tokens.end) == Upos::Propn =>
        {
            d.tokens.end
        }
        _ => at,
    }
}

/// Rows of leaders of that last name in or near the office that the title names.
fn surname_rows(scene: &Scene<'_>, name: &Range<usize>, office: Option<&SmolStr>) -> Vec<RowId> {
    let Some(office) = office else {
        return Vec::new();
    };
    let first = |text: &str| crate::piece::plain(text).chars().next();
    let opens = first(scene.form(name.start));
    let mut rows: Vec<RowId> = scene
        .knowledge
        .trie
        .exact(scene.form(name.end.max(1) - 1))
        .iter()
        .filter_map(|n| scene.knowledge.readings.get(*n as usize))
        .filter(|r| r.how == Use::Surname)
        .map(|r| r.row)
        .filter(|id| {
            scene.knowledge.at(*id).is_some_and(|row| {
                // Another spelling of the first names: who holds the office, with the same letter.
                let spelled = name.len() == 1
                    || scene.date.is_some_and(|d| row.holds(d)) && first(&row.name) == opens;
                spelled
                    && scene
                        .knowledge
                        .words
                        .same_office(row.office.as_deref(), office)
            })
        })
        .collect();
    if let Some(date) = scene.date {
        rows.sort_by_key(|id| {
            scene
                .knowledge
                .at(*id)
                .map_or(i32::MAX, |r| r.distance(date))
        });
    }
    rows
}

/// The personal name that starts at token `at`: its tokens, and a draft when there is none yet.
fn name_at(
    scene: &Scene<'_>,
    found: &Found,
    at: usize,
    end: usize,
) -> Option<(Range<usize>, Option<Draft>)> {
    // "Colonel Wagner": a lone name of something else after a title is somebody's name.
    let borrowed = at.checked_sub(1).is_some_and(|n| scene.capitalised(n))
        && found.name_at(at).is_some_and(|(_, d)| {
            d.tokens == (at..at + 1)
                && !d.adjective
                && (matches!(d.kind, Kind::Group | Kind::Outlet | Kind::Place)
                // "Mr. Holland"
                || d.kind == Kind::State && scene.is(at - 1, Class::Honorific))
        });
    if let Some((_, draft)) = found.name_at(at).filter(|_| !borrowed) {
        let whole = draft.kind == Kind::Person && draft.tokens.start == at;
        return whole.then(|| (draft.tokens.clone(), None));
    }
    let mut last = at;
    let mut n = at;
    let mut words = 0;
    let most = if scene.headline(&scene.sentence(at)) {
        2
    } else {
        4
    };
    while n < end.min(at + LONGEST) {
        let part = scene.capitalised(n)
            && !scene.is(n, Class::NotName)
            && ((borrowed && n == at)
                || found.over(n).is_none_or(|d| {
                    // A name of a state inside a personal name is a part of it.
                    n > at
                        && (found.at(d).is_some_and(|d| d.kind == Kind::Person)
                            || namesake(scene, found, at, n, end))
                }))
            && !matches!(
                scene.upos(n),
                Upos::Punct | Upos::Verb | Upos::Aux | Upos::Adp | Upos::Pron
            );
        let joint = n > at
            && n + 1 < end
            && scene.capitalised(n + 1)
            && (scene.is(n, Class::Particle) || scene.joins(n));
        let opening = n == at
            && scene.is(n, Class::Particle)
            && n + 1 < end
            && (scene.capitalised(n + 1) || scene.folded(n + 1) == "-");
        if part {
            // Initials ("Edward J. Markey") do not count.
            words += usize::from(scene.form(n).trim_end_matches('.').chars().nth(1).is_some());
            if words > most {
                break;
            }
            last = n + 1;
        } else if !(joint
            || opening
            || n > at && scene.folded(n) == "-" && scene.is(n - 1, Class::Particle))
        {
            break;
        }
        n += 1;
    }
    if last == at {
        return None;
    }
    let tokens = at..last;
    let draft = Draft::name(
        scene,
        tokens.clone(),
        Kind::Person,
        By::fixed("actor/title"),
    );
    Some((tokens, Some(draft)))
}

/// "Senator Roy Jordan": a place or state that closes a name which has begun after a title is a
/// surname.
fn namesake(scene: &Scene<'_>, found: &Found, at: usize, n: usize, end: usize) -> bool {
    let lone = found.name_at(n).is_some_and(|(_, d)| {
        d.tokens == (n..n + 1) && !d.adjective && matches!(d.kind, Kind::Place | Kind::State)
    });
    let closes = n + 1 >= end || !scene.capitalised(n + 1);
    lone && closes && n == at + 1 && !scene.headline(&scene.sentence(at))
}

/// What stands before a role noun or title and says whom it acts for.
pub(crate) struct Before {
    /// First token of the phrase so far.
    pub(crate) start: usize,
    /// The name it belongs to.
    pub(crate) owner: Option<usize>,
    /// Sectors of a role noun between ("army spokesman").
    pub(crate) sectors: Vec<SmolStr>,
}

/// Reads leftwards from token `at`: names and role nouns that modify it, words like "former".
pub(crate) fn before(scene: &Scene<'_>, found: &Found, at: usize, first: usize) -> Option<Before> {
    let mut out = Before {
        start: at,
        owner: None,
        sectors: Vec::new(),
    };
    let mut n = at;
    while n > first {
        let p = n - 1;
        if let Some((number, draft)) = found.name_at(p) {
            let owns = matches!(
                draft.kind,
                Kind::State
                    | Kind::Government
                    | Kind::Group
                    | Kind::Organization
                    | Kind::Outlet
                    | Kind::Place
                    | Kind::People
            ) && !draft.hidden;
            if owns && draft.tokens.end > p {
                out.start = draft.tokens.start.max(first);
                out.owner = Some(number);
            }
            return (out.start < at).then_some(out);
        }
        let possessive = matches!(scene.folded(p), "'s" | "'");
        let role = || scene.roles_at(p, n);
        if possessive && p > first {
            n = p;
            continue;
        }
        if scene.is(p, Class::Former) || (scene.upos(p) == Upos::Adj && !scene.capitalised(p)) {
            n = p;
            out.start = p;
        } else if scene.joins(p) && p > first {
            n = p;
        } else if let Some((_, role)) = role().filter(|_| scene.upos(p).is_nominal()) {
            if out.sectors.is_empty() {
                out.sectors = role.sectors.clone();
            }
            n = p;
            out.start = p;
        } else {
            break;
        }
    }
    (out.start < at).then_some(out)
}

/// Last names of people named in full, wherever they stand alone.
pub(crate) fn surnames(scene: &Scene<'_>, found: &mut Found) {
    let mut full: HashMap<SmolStr, usize> = HashMap::new();
    let mut first: HashMap<SmolStr, Option<usize>> = HashMap::new();
    for (n, draft) in found.drafts.iter().enumerate() {
        if draft.kind != Kind::Person || draft.hidden || draft.form != MentionForm::Name {
            continue;
        }
        let last = draft.tokens.end.max(1) - 1;
        let form = scene.form(last);
        if form.chars().count() > 2 && scene.capitalised(last) {
            let alone = draft.tokens.len() == 1;
            match full.entry(form.into()) {
                Entry::Vacant(slot) => {
                    slot.insert(n);
                }
                // The first full name is the one that a last name speaks of.
                Entry::Occupied(mut slot) => {
                    let shorter = found.at(*slot.get()).is_some_and(|d| d.tokens.len() == 1);
                    if shorter && !alone {
                        slot.insert(n);
                    }
                }
            }
        }
        // The family name may stand first ("Deng Xiaoping").
        let form = scene.form(draft.tokens.start);
        if draft.tokens.len() > 1 && scene.capitalised(draft.tokens.start) {
            first
                .entry(form.into())
                .and_modify(|other| {
                    let same = |n: Option<usize>| {
                        n.and_then(|n| found.at(n))
                            .map(|d| d.span.of(&scene.report.text))
                    };
                    if same(*other) != same(Some(n)) {
                        *other = None;
                    }
                })
                .or_insert(Some(n));
        }
    }
    for (form, n) in first {
        if let Some(n) = n {
            let alone = full
                .get(&form)
                .and_then(|n| found.at(*n))
                .is_none_or(|d| d.tokens.len() == 1);
            if alone {
                full.insert(form, n);
            }
        }
    }
    if full.is_empty() {
        return;
    }
    for n in 0..scene.syntax.tokens.len() {
        if found.is_taken(n) || !scene.capitalised(n) {
            continue;
        }
        let Some(of) = full.get(scene.form(n)).copied() else {
            continue;
        };
        if let Some((number, old)) = found.name_at(n) {
            // A last name of the tables gives way to somebody whom the report names in full.
            let alone = old.kind == Kind::Person && old.tokens == (n..n + 1);
            if let Some(whole) = found
                .at(of)
                .filter(|w| alone && w.tokens.len() > 1)
                .cloned()
                && let Some(old) = found.drafts.get_mut(number)
            {
                old.rows = whole.rows;
                old.office = whole.office;
                old.sectors = whole.sectors;
                old.by = whole.by;
            }
            continue;
        }
        // A tagger that does not know a name may call it an adjective.
        let tagged = scene.upos(n).is_nominal()
            || (scene.upos(n) == Upos::Adj && scene.sentence(n).start != n);
        if scene.is(n, Class::NotName) || !tagged {
            continue;
        }
        // The whole name again, where nothing else marks it as one.
        let whole = found.at(of).map_or(1, |d| d.tokens.len());
        let again = found.at(of).is_some_and(|d| {
            (0..whole).all(|i| {
                scene.form(n + i) == scene.form(d.tokens.start + i) && found.over(n + i).is_none()
            })
        });
        let tokens = n..n + if again { whole } else { 1 };
        let mut draft = Draft::name(scene, tokens, Kind::Person, By::fixed("actor/surname"));
        if let Some(first) = found.at(of) {
            draft.rows = first.rows.clone();
            draft.sectors = first.sectors.clone();
            draft.office = first.office.clone();
        }
        found.push(draft);
    }
}

/// Initials in brackets after a name, and the same initials later on.
pub(crate) fn initials(scene: &Scene<'_>, found: &mut Found) {
    let mut known: HashMap<SmolStr, usize> = HashMap::new();
    for n in 1..scene.syntax.tokens.len() {
        let form = scene.form(n);
        let letters = form.chars().filter(|c| c.is_alphabetic()).count();
        let initial = (2..=8).contains(&letters)
            && form.chars().filter(|c| c.is_uppercase()).count() * 2 > letters
            && form
                .chars()
                .all(|c| c.is_alphanumeric() || matches!(c, '-' | '.' | '/' | '&'));
        if !initial {
            continue;
        }
        let first = match scene.folded(n - 1) {
            "(" if n >= 2 && matches!(scene.folded(n + 1), ")" | "," | ";") => found
                .name_at(n - 2)
                .filter(|(_, d)| !matches!(d.kind, Kind::Person | Kind::Place | Kind::Event))
                .filter(|(_, d)| abbreviates(scene, &d.tokens, form))
                .map(|(number, _)| number),
            _ => None,
        };
        let source = match first {
            Some(number) => {
                known.insert(form.into(), number);
                number
            }
            None => match known.get(form) {
                Some(number) if found.over(n).is_none() => *number,
                _ => continue,
            },
        };
        if let Some(old) = found.over(n) {
            found.hide(old);
        }
        let Some(whole) = found.at(source).cloned() else {
            continue;
        };
        let tokens = n..n + 1;
        let mut draft = Draft::new(
            scene.span(&tokens),
            tokens,
            n,
            MentionForm::Name,
            whole.kind,
            By::new(format_smolstr!("actor/initials")),
        );
        draft.rows = whole.rows;
        draft.sectors = whole.sectors;
        draft.of = whole.of;
        found.push(draft);
    }
}

/// Whether the initials share their first letter with the name or one of its words.
fn abbreviates(scene: &Scene<'_>, name: &Range<usize>, initials: &str) -> bool {
    let first = initials.chars().next().map(|c| c.to_ascii_lowercase());
    name.clone()
        .any(|n| scene.folded(n).chars().next() == first)
}
