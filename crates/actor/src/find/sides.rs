//! "both sides", "the two countries", "the three": parties that the text has named before.

use super::draft::{Draft, Found};
use super::extent::left;
use super::scene::Scene;
use crate::words::Class;
use dateline_document::{By, Kind, MentionForm, Upos};
use std::ops::Range;

/// "both sides", "the two countries": parties that the text has named before.
pub(super) fn sides(scene: &Scene<'_>, sentence: Range<usize>, found: &mut Found) {
    for n in sentence.clone() {
        if let Some(draft) = number(scene, found, &sentence, n) {
            found.push(draft);
            continue;
        }
        let role = scene.knowledge.words.roles.row(scene.folded(n));
        // "the two envoys", "both negotiators": people of whatever noun.
        let people = role.is_some_and(|r| r.plural && matches!(r.kind, Some(Kind::Person)));
        let side = scene.is(n, Class::Side) || people;
        if !side || !scene.upos(n).is_nominal() || found.over(n).is_some() {
            continue;
        }
        let xpos = scene.token(n).map_or("", |t| t.xpos.as_str());
        let start = left(scene, found, &sentence, n);
        // "Two people died" brings in two others; "the two countries" were named before.
        let definite = matches!(scene.upos(start), Upos::Det | Upos::Pron);
        let both = (start..n).any(|m| {
            scene.is(m, Class::Each)
                || (scene.is(m, Class::Both) && (definite || scene.upos(m) != Upos::Num))
                || (definite && (scene.is(m, Class::Three) || scene.is(m, Class::Four)))
        });
        if start == n {
            // "did not take sides"
            continue;
        }
        let other = role.is_some_and(|r| r.kind == Some(Kind::Other));
        let plural = matches!(xpos, "NNS" | "NNPS")
            || (start..n).any(|m| scene.is(m, Class::Each))
            || role.is_some_and(|r| r.plural);
        // The noun phrases of this sentence are the last that were found.
        let recent = found.drafts.len().saturating_sub(sentence.len());
        let known = found
            .drafts
            .get(recent..)
            .unwrap_or(&[])
            .iter()
            .rposition(|d| d.form == MentionForm::Nominal && d.head == n)
            .map(|number| number + recent);
        match known {
            Some(number) => {
                if let Some(draft) = found.drafts.get_mut(number)
                    && both
                {
                    draft.by = By::fixed("actor/both");
                    draft.plural = true;
                }
            }
            None if other && !plural && (start..n).any(|m| scene.is(m, Class::Second)) => {
                found.push(Draft::nominal(
                    scene,
                    start..n + 1,
                    n,
                    Kind::Group,
                    By::fixed("actor/other-side"),
                ));
            }
            // "his party": the one that he leads or belongs to.
            None if other
                && !plural
                && scene.is(n, Class::Renames)
                && scene.token(start).is_some_and(|t| t.xpos == "PRP$") =>
            {
                found.push(Draft::nominal(
                    scene,
                    start..n + 1,
                    n,
                    Kind::Group,
                    By::fixed("actor/own-party"),
                ));
            }
            None if other && (start..n).any(|m| found.over(m).is_some()) => {
                // "the Georgian side": whoever speaks for Georgia.
                let mut draft = Draft::nominal(
                    scene,
                    start..n + 1,
                    n,
                    Kind::Government,
                    By::fixed("actor/side"),
                );
                draft.plural = plural;
                found.push(draft);
            }
            None if plural && other && (definite || both) => {
                let mut draft =
                    Draft::nominal(scene, start..n + 1, n, Kind::Group, By::fixed("actor/both"));
                draft.plural = true;
                found.push(draft);
            }
            None => {}
        }
    }
}

/// "the two", "all three", "both", "neither": a number that stands for a noun.
fn number(scene: &Scene<'_>, found: &Found, sentence: &Range<usize>, n: usize) -> Option<Draft> {
    let counts = scene.is(n, Class::Both) || scene.is(n, Class::Three) || scene.is(n, Class::Four);
    if !counts || found.over(n).is_some() {
        return None;
    }
    // "two hours", "both of them", "two or three", "the two-day visit": of something said here.
    let next = n + 1;
    let inside = sentence.contains(&next);
    // "both of them"
    let of_them = sentence.contains(&(next + 1))
        && scene.is(next, Class::Possession)
        && scene
            .knowledge
            .words
            .pronouns
            .get(scene.folded(next + 1))
            .is_some_and(|p| p.plural);
    let counted = inside
        && !of_them
        && (matches!(
            scene.upos(next),
            Upos::Noun | Upos::Propn | Upos::Adj | Upos::Num | Upos::Det | Upos::Sym | Upos::Cconj
        ) || scene.joins(next)
            || scene.folded(next) == "-"
            || scene.is(next, Class::Possession)
            || found.over(next).is_some());
    let opens = n > sentence.start && matches!(scene.upos(n - 1), Upos::Det);
    let noun = scene.upos(n) == Upos::Noun;
    let alone = scene.is(n, Class::Both)
        && (of_them
            || matches!(scene.upos(n), Upos::Det | Upos::Pron)
            || scene.upos(n) == Upos::Cconj && matches!(scene.upos(next), Upos::Verb | Upos::Aux));
    let article = opens && scene.is(n - 1, Class::Article);
    // "they both", "X and Y both claimed": only an adverb there.
    let adverb = !article && !noun && {
        let before = n.checked_sub(1).filter(|b| *b >= sentence.start);
        before.is_some_and(|b| matches!(scene.upos(b), Upos::Noun | Upos::Propn))
            || before.is_some_and(|b| {
                scene.upos(b) == Upos::Pron
                    && scene.knowledge.words.pronouns.contains_key(scene.folded(b))
            })
    };
    if counted || adverb || !(article || alone) || noun && !article {
        return None;
    }
    let end = if of_them { n + 3 } else { n + 1 };
    let tokens = if article { n - 1..end } else { n..end };
    let mut draft = Draft::new(
        scene.span(&tokens),
        tokens,
        n,
        MentionForm::Nominal,
        Kind::Other,
        By::fixed("actor/both"),
    );
    draft.plural = true;
    Some(draft)
}
