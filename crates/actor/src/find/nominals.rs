//! Noun phrases around role nouns: "a source in the Egyptian security services", "both sides".

use super::draft::{Draft, Found};
use super::extent::{left, right};
use super::scene::Scene;
use crate::words::{Class, Role};
use dateline_document::{By, Kind, MentionForm, Upos};
use smol_str::format_smolstr;
use std::ops::Range;

/// Sectors of those who hold offices of state.
const OFFICES: [&str; 5] = ["GOV", "LEG", "MIL", "SPY", "JUD"];
/// Sector of those who held one.
const ELITE: &str = "ELI";

/// Mentions back in which an outlet is named that a loose word may speak of again.
const AGAIN: usize = 24;

/// Role nouns of one sentence with their noun phrases.
pub(crate) fn roles(scene: &Scene<'_>, sentence: Range<usize>, found: &mut Found) {
    let mut at = sentence.start;
    while at < sentence.end {
        let hit = scene.roles_at(at, sentence.end);
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
    super::sides::sides(scene, sentence, found);
}

/// Whether the words of a role noun are used as one here.
fn free(scene: &Scene<'_>, found: &Found, at: usize, length: usize, role: &Role) -> bool {
    let head = at + length - 1;
    // "the military said": an adjective without a noun after it is one.
    // "The military claims that": the verb after it may be taken for a noun.
    let speaks = scene.is(head + 1, Class::Say) && scene.is(head + 2, Class::Opener);
    let alone = speaks || !matches!(scene.upos(head + 1), Upos::Noun | Upos::Adj | Upos::Propn);
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
    // "the state of Guanajuato" is a division, whatever its people call it.
    let division = role.kind == Some(Kind::State)
        && scene.is(head + 1, Class::Possession)
        && scene.capitalised(head + 2)
        && found
            .name_at(head + 2)
            .is_none_or(|(_, d)| d.kind != Kind::State);
    tagged && open && !division && !inside && !named && !side && !settled && role.kind.is_some()
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
    // "the station", where an outlet was named shortly before.
    let again =
        kind == Kind::Outlet
            && start + 1 == head
            && scene.is(start, Class::Article)
            && found.drafts.iter().rev().take(AGAIN).any(|d| {
                d.kind == Kind::Outlet && d.form == MentionForm::Name && d.tokens.end < start
            });
    if scene.is(head, Class::Loose) && !again && !sourced(scene, found, sentence, start, head) {
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
    // "two people familiar with the talks" are persons, no population.
    let informed = (head + 1..sentence.end.min(head + 3)).any(|n| scene.is(n, Class::Informed));
    let kind = match kind {
        Kind::People if informed => Kind::Person,
        kind => kind,
    };
    let mut draft = Draft::new(
        scene.span(&tokens),
        tokens,
        head,
        MentionForm::Nominal,
        kind,
        By::new(format_smolstr!("lexicon/{}:{}", role.table, role.id)),
    );
    // "head of state" hangs on its first word.
    draft.head = scene.head(&role_tokens);
    draft.sectors = role.sectors.clone();
    draft.office = role.office.clone();
    // "the former senator", "an ex-minister": who held office once is one of the elite (PLOVER, ch. 5).
    let bygone = kind == Kind::Person
        && (start..role_tokens.start).any(|n| scene.is(n, Class::Bygone))
        && role
            .sectors
            .first()
            .is_some_and(|s| OFFICES.contains(&s.as_str()));
    if bygone {
        draft.sectors = vec![ELITE.into()];
        draft.office = None;
    }
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

pub(super) fn starts_name(found: &Found, n: usize) -> bool {
    found.name_at(n).is_some_and(|(_, d)| d.tokens.start == n)
}
