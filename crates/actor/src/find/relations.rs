//! Whom a mention acts for or belongs to: a name or phrase inside its noun phrase.

use super::draft::Found;
use super::scene::Scene;
use crate::words::Class;
use dateline_document::{Kind, MentionForm};

/// Sets `of` of every noun phrase, and the sectors that come with it.
pub(crate) fn owners(scene: &Scene<'_>, found: &mut Found) {
    let mut starts: Vec<(usize, usize)> = found
        .drafts
        .iter()
        .enumerate()
        .filter(|(_, d)| !d.hidden)
        .map(|(n, d)| (d.tokens.start, n))
        .collect();
    starts.sort_unstable();
    for n in 0..found.drafts.len() {
        let Some(draft) = found.drafts.get(n) else {
            continue;
        };
        if draft.hidden || draft.form != MentionForm::Nominal || draft.of.is_some() {
            continue;
        }
        let from = starts.partition_point(|(start, _)| *start < draft.tokens.start);
        let inside = starts
            .get(from..)
            .unwrap_or(&[])
            .iter()
            .take_while(|(start, _)| *start < draft.tokens.end)
            .map(|(_, m)| *m)
            .filter(|m| *m != n);
        let mut before = None;
        let mut after = None;
        for m in inside {
            let Some(other) = found.at(m) else { continue };
            if other.kind == Kind::Event || other.head == draft.head {
                continue;
            }
            // "the Iran-backed movement" is not Iran's.
            let end = other.tokens.end;
            let behind = scene.joins(end) && scene.is(end + 1, Class::Backed);
            if other.tokens.end <= draft.head {
                if behind {
                    continue;
                }
                // The nearest before the head: "the Israeli army's Gaza division".
                let nearer = before.and_then(|b| found.at(b)).is_none_or(|b| {
                    b.form == MentionForm::Pronoun || other.form != MentionForm::Pronoun
                });
                if nearer {
                    before = Some(m);
                }
            } else if other.tokens.start > draft.head && other.tokens.end <= draft.tokens.end {
                // The outermost after it: "a source in [the Egyptian security services]".
                // Where somebody is does not say whose he is ("diplomats in Bangkok").
                let whereabouts = matches!(draft.kind, Kind::Person | Kind::People)
                    && other.locative
                    && other.form == MentionForm::Name;
                // "an aide to Gandhi" acts for him.
                let attends = other.kind != Kind::Person || scene.is(draft.head, Class::Attendant);
                if after.is_none() && attends && !whereabouts {
                    after = Some(m);
                }
            }
        }
        let owner = before.or(after);
        let inherited = owner
            .and_then(|o| found.at(o))
            .map(|o| o.sectors.clone())
            .unwrap_or_default();
        // "struck on the head", "my head"; but "its head" is a person.
        let human =
            |o: &super::draft::Draft| o.form == MentionForm::Pronoun && o.kind == Kind::Person;
        let single = !draft.by.as_str().contains(' ');
        let thing = single
            && scene.is(draft.head, Class::Owned)
            && owner.is_none_or(|o| found.at(o).is_some_and(human));
        if let Some(draft) = found.drafts.get_mut(n) {
            draft.hidden |= thing;
            draft.of = owner;
            if draft.sectors.is_empty() {
                draft.sectors = inherited;
            }
        }
    }
}
