//! Place or actor: whether a name of a state, capital, building or region is used as a place.

use super::draft::{Draft, Found};
use super::scene::Scene;
use crate::words::Class;
use dateline_document::{Deprel, Kind, MentionForm, Upos};

/// Sector of governments.
const GOVERNMENT: &str = "GOV";

/// Sets kind and `locative` of every name that may be a place.
pub(crate) fn decide(scene: &Scene<'_>, found: &mut Found) {
    for n in 0..found.drafts.len() {
        let Some(draft) = found.drafts.get(n) else {
            continue;
        };
        let spatial =
            draft.seat || matches!(draft.kind, Kind::Place | Kind::State | Kind::Facility);
        if draft.hidden || draft.adjective || !spatial {
            continue;
        }
        if draft.form == MentionForm::Nominal && draft.kind != Kind::State {
            if let Some(draft) = found.drafts.get_mut(n) {
                draft.locative = true;
            }
            continue;
        }
        let deed = names_deed(scene, draft);
        if deed || ship(scene, draft) {
            if let Some(draft) = found.drafts.get_mut(n) {
                draft.kind = Kind::Other;
                draft.rows.clear();
                draft.sectors.clear();
                draft.seat = false;
                draft.by =
                    dateline_document::By::fixed(if deed { "actor/deed" } else { "actor/ship" });
            }
            continue;
        }
        let place = locative(scene, draft, |n| found.over(n));
        // A city that stands for a government is a place, a building is a facility.
        let city = draft.rows.iter().any(|id| {
            scene
                .knowledge
                .at(*id)
                .is_some_and(|r| r.kind == Some(Kind::Place))
        });
        if let Some(draft) = found.drafts.get_mut(n) {
            draft.locative = place;
            // A role noun ("the country") keeps the kind under which it finds whom it speaks of.
            if place && draft.form == MentionForm::Name {
                draft.kind = match draft.kind {
                    Kind::Facility => Kind::Facility,
                    Kind::Government if !city => Kind::Facility,
                    _ => Kind::Place,
                };
            }
            // A capital that acts is the government in it: one entity with its state.
            if draft.seat && !place && draft.kind == Kind::State {
                draft.kind = Kind::Government;
                draft.sectors = vec![GOVERNMENT.into()];
            }
            if draft.seat {
                // The reading that the words call for comes first.
                draft.rows.sort_by_key(|id| {
                    let spot = scene
                        .knowledge
                        .at(*id)
                        .is_some_and(|r| matches!(r.kind, Some(Kind::Place | Kind::Facility)));
                    spot != place
                });
            }
        }
    }
}

/// "the Dayton agreement", "the Maastricht criteria": what was agreed at a city, not the city.
fn names_deed(scene: &Scene<'_>, draft: &Draft) -> bool {
    let next = draft.tokens.end;
    let city = draft.form == MentionForm::Name
        && matches!(draft.kind, Kind::Place | Kind::State | Kind::Government)
        && !draft.rows.is_empty()
        && draft.rows.iter().any(|id| {
            scene.knowledge.at(*id).is_some_and(|r| {
                r.kind == Some(Kind::Place)
                    && r.precision == Some(dateline_document::PlacePrecision::City)
            })
        });
    city && scene.sentence(draft.head).contains(&next)
        && (scene.is(next, Class::Deed) || scene.is(next, Class::Club))
        && matches!(scene.upos(next), Upos::Noun | Upos::Propn)
}

/// "the Kursk", "the Moskva": a city has no article before it, a ship named after one has.
fn ship(scene: &Scene<'_>, draft: &Draft) -> bool {
    let city = draft.form == MentionForm::Name
        && draft.kind == Kind::Place
        && draft.rows.iter().all(|id| {
            scene.knowledge.at(*id).is_some_and(|r| {
                r.kind == Some(Kind::Place)
                    && r.precision == Some(dateline_document::PlacePrecision::City)
                    && !r
                        .detail
                        .as_deref()
                        .is_some_and(|d| scene.knowledge.words.is(d, Class::Quarter))
            })
        })
        && !draft.rows.is_empty();
    let article = draft
        .tokens
        .start
        .checked_sub(1)
        .filter(|n| scene.sentence(draft.head).contains(n));
    let next = draft.tokens.end;
    // "the Kursk region", "the Vienna that he knew", "the Moscow of 1937"
    let modifies = matches!(
        scene.upos(next),
        Upos::Noun | Upos::Propn | Upos::Adj | Upos::Cconj
    ) || scene.joins(next)
        || scene.folded(next) == "-"
        || scene.is(next, Class::Possession)
        || scene.is(next, Class::Relative)
        || matches!(scene.folded(next), "'s" | "'" | "\"");
    city && draft.tokens.len() == 1
        && article.is_some_and(|n| {
            scene.is(n, Class::Article) && !scene.capitalised(n)
                || scene.is(n, Class::Article) && n == scene.sentence(draft.head).start
        })
        && !modifies
}

fn locative(scene: &Scene<'_>, draft: &Draft, found_over: impl Fn(usize) -> Option<usize>) -> bool {
    let head = draft.head;
    let Some(token) = scene.token(head) else {
        return false;
    };
    let governor = token.head.map(|h| h.index());
    let sentence = scene.sentence(head);
    let place = draft.kind == Kind::Place || draft.kind == Kind::Facility;
    // A mere place acts only where a verb makes it speak or decide; a state is an actor unless
    // the words put something into it.
    if let Some(preposition) = preposition(scene, draft, sentence.start) {
        // "left Rabat for Tindouf"
        let bound = scene.is(preposition, Class::Bound)
            && governor
                .is_some_and(|g| scene.is(g, Class::Move) && matches!(scene.upos(g), Upos::Verb));
        if bound {
            return true;
        }
        if scene.is(preposition, Class::Party) {
            return place;
        }
        if scene.is(preposition, Class::At) {
            return true;
        }
        // "the governor of Washington", "from Paris in north-east Texas"
        let ruled = draft.seat
            && scene.is(preposition, Class::Possession)
            && preposition > sentence.start
            && scene.is(preposition - 1, Class::Governor);
        let next = draft.tokens.end;
        let held = draft.seat
            && scene.is(preposition, Class::Motion)
            && scene.is(next, Class::At)
            && (next + 1..sentence.end.min(next + 5)).any(|n| found_over(n).is_some());
        if ruled || held {
            return true;
        }
        let moved = governor.is_some_and(|g| scene.is(g, Class::Move))
            || preposition > sentence.start && scene.is(preposition - 1, Class::Move);
        if scene.is(preposition, Class::Motion) {
            // "X, from Lusaka, said"
            let apart = preposition > sentence.start
                && scene.folded(preposition - 1) == ","
                && scene.folded(draft.tokens.end) == ",";
            return place || moved || apart;
        }
        // "the city of Rafah", "the north of Israel"; "the army of Israel" is an actor's.
        let sited = governor.is_some_and(|g| scene.is(g, Class::Settlement))
            || preposition > sentence.start && scene.is(preposition - 1, Class::Settlement);
        // "the university of Amman"
        let body = governor.is_some_and(|g| {
            scene.roles_at(g, g + 1).is_some_and(|(_, r)| {
                matches!(
                    r.kind,
                    Some(Kind::Organization | Kind::Facility | Kind::Outlet)
                )
            })
        });
        return place || sited || (draft.seat && body);
    }
    if place {
        return !scene.speaks(head);
    }
    let modifying = matches!(
        token.deprel,
        Deprel::Compound | Deprel::NmodPoss | Deprel::Amod | Deprel::Nmod | Deprel::NmodUnmarked
    );
    if draft.seat {
        // "East Jerusalem", "Greater London": a part or a surrounding.
        let part = draft
            .tokens
            .start
            .checked_sub(1)
            .filter(|n| *n > sentence.start);
        if part.is_some_and(|n| {
            scene.capitalised(n)
                && matches!(scene.upos(n), Upos::Adj | Upos::Propn)
                && found_over(n).is_none()
        }) {
            return true;
        }
        if modifying || followed(scene, draft) {
            let next = governor.unwrap_or(draft.tokens.end);
            return scene.is(next, Class::Sited) || scene.is(draft.tokens.end, Class::Sited);
        }
        if matches!(token.deprel, Deprel::Obj | Deprel::NsubjPass)
            || scene.upos(draft.tokens.start.wrapping_sub(1)) == Upos::Verb
        {
            return governor.is_some_and(|g| scene.is(g, Class::Onto))
                || scene.is(draft.tokens.start.wrapping_sub(1), Class::Onto);
        }
        // "WASHINGTON -": where a report was written.
        let dateline = draft.tokens.start == sentence.start
            && scene.upos(draft.tokens.end) == Upos::Punct
            && (!matches!(scene.folded(draft.tokens.end), "," | "'" | "\"")
                || !scene.form(draft.head).chars().any(char::is_lowercase));
        if dateline {
            return true;
        }
        // "BRAZZAVILLE (Agency) -", "Moscow, Russia": a bare name that nothing governs is a place.
        if matches!(scene.upos(draft.tokens.end), Upos::Verb | Upos::Aux) {
            return false;
        }
        return matches!(
            token.deprel,
            Deprel::Root | Deprel::Dep | Deprel::Parataxis | Deprel::List
        ) && draft.tokens.start == sentence.start;
    }
    false
}

/// Whether a noun that the name modifies follows it.
fn followed(scene: &Scene<'_>, draft: &Draft) -> bool {
    scene.upos(draft.tokens.end) == Upos::Noun
}

/// The preposition that governs the name: its case mark, or the last one before its noun phrase.
fn preposition(scene: &Scene<'_>, draft: &Draft, first: usize) -> Option<usize> {
    let mut at = draft.tokens.start;
    while at > first {
        let p = at - 1;
        match scene.upos(p) {
            Upos::Adp => return Some(p),
            Upos::Det | Upos::Adj | Upos::Num => at = p,
            // "at the United Nations headquarters": the preposition governs the later noun.
            _ => break,
        }
    }
    // "in Moscow and Kyiv": a conjunct shares its preposition.
    let token = scene.token(draft.head)?;
    if token.deprel == Deprel::Conj {
        let other = token.head?;
        return scene
            .syntax
            .children(other)
            .find(|(id, t)| t.deprel == Deprel::Case && id.index() < other.index())
            .map(|(id, _)| id.index());
    }
    None
}
