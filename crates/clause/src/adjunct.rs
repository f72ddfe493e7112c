//! Adjuncts: adverbial clauses, prepositional phrases and subjects, and what their host makes of them.

use crate::cue;
use crate::deferral;
use crate::draft::Draft;
use crate::reality::{Own, State};
use crate::tree::Tree;
use crate::words::{CueEffect, Words};
use dateline_document::{Aspect, Deprel, Reality, Tense};

/// An adjunct: an adverbial clause, a prepositional phrase, a subject.
pub(crate) fn adjunct(
    tree: &Tree,
    words: &Words,
    draft: &Draft,
    own: &Own,
    above: &State,
    ruler: Option<&Draft>,
) -> (Reality, bool, Option<(usize, usize)>) {
    use Reality::{Generic, Negated, Occurred, Ongoing, Planned, Possible};
    let real = matches!(above.reality, Occurred | Ongoing | Generic);
    let open = matches!(
        above.reality,
        Planned
            | Possible
            | Reality::Conditional
            | Reality::Demanded
            | Reality::Offered
            | Reality::Threatened
    );
    let token = if draft.group.is_some() {
        draft.site
    } else {
        draft.head
    };
    let found = cue::of_preposition(tree, words, token).or_else(|| {
        tree.kids_by(token, &[Deprel::Mark, Deprel::Case, Deprel::Cc])
            .find_map(|k| cue::at(tree, words, k, crate::words::Place::Mark))
            .filter(|_| draft.group.is_some())
    });
    let words_of = found.map(|f| (f.token, f.last));
    match found.map(|f| f.cue.effect) {
        Some(CueEffect::Negates) => return (Negated, true, words_of),
        Some(CueEffect::Is(r)) => {
            let past = draft
                .group
                .as_ref()
                .is_some_and(|g| g.finite && g.tense != Tense::Present);
            return match own.reality {
                // "amid the ongoing bombardment".
                Some(Ongoing) if r == Occurred => (Ongoing, false, None),
                // "as they met": only a present is going on.
                _ if r == Ongoing && past => (own.reality.unwrap_or(Occurred), false, None),
                Some(mine) if !matches!(mine, Occurred | Ongoing) && r != Reality::Conditional => {
                    (mine, false, None)
                }
                _ => (r, true, words_of),
            };
        }
        Some(CueEffect::Ahead) => {
            let past = draft.group.as_ref().map_or(above.past, |g| {
                if g.finite {
                    g.tense == Tense::Past
                } else {
                    above.past
                }
            });
            return match own.reality {
                // "died before he could sign it".
                Some(Possible) if above.past && real && own.modality.is_some() => {
                    (Negated, true, words_of)
                }
                Some(mine) if !matches!(mine, Occurred | Ongoing) => (mine, false, None),
                _ if past => (Occurred, true, words_of),
                _ => (Planned, true, words_of),
            };
        }
        _ => {}
    }
    // "tore up the contract under which it was to buy".
    let off = above.rejected.unwrap_or(above.reality);
    if own.reality == Some(Planned)
        && tree.main(draft.site) == "acl"
        && matches!(off, Reality::Cancelled | Reality::Postponed)
    {
        return (off, true, None);
    }
    let subject = tree.main(draft.head) == "nsubj";
    let (reality, by_governor) = match &draft.group {
        Some(g) if g.finite => (own.reality.unwrap_or(Occurred), false),
        // "met to discuss": a purpose.
        Some(g) if g.infinitive => match own.reality {
            Some(mine) => (mine, false),
            None if real => (Planned, true),
            None if above.reality == Negated => (Negated, true),
            None => (above.reality, true),
        },
        // "students occupying the hall since Monday", "remain on the bridge, blocking it".
        Some(g)
            if own.reality.is_none()
                && tree.xpos(draft.site) == "VBG"
                && g.aspect == Aspect::Simple
                && (above.reality == Ongoing
                    || deferral::since(tree, words, draft.site).is_some()) =>
        {
            (Ongoing, true)
        }
        Some(_) if tree.main(draft.site) == "acl" && ruler.is_none() => {
            (own.reality.unwrap_or(Occurred), false)
        }
        Some(_) => match own.reality {
            Some(mine) => (mine, false),
            None if open || real => (if real { Occurred } else { above.reality }, true),
            None => (Occurred, false),
        },
        None => match own.reality {
            Some(mine) => (mine, false),
            None if subject && open && draft.noun.is_some_and(|n| n.fixture) => {
                (above.reality, true)
            }
            // "an attack would be an act of war".
            None if subject
                && ruler
                    .and_then(|r| r.group.as_ref())
                    .is_some_and(|g| g.would)
                && tree
                    .kids_by(draft.head, &[Deprel::Det])
                    .any(|k| words.listed("indefinite", tree.folded(k))) =>
            {
                (Reality::Conditional, true)
            }
            None if subject => (Occurred, false),
            None if open => (above.reality, true),
            None => (Occurred, false),
        },
    };
    (reality, by_governor, None)
}
