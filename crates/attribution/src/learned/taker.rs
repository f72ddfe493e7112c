//! Reads with the model: which cues are taken, with which source and content.

use super::edge::{self, Bounds};
use super::keys::{Keys, Marks};
use super::model::Model;
use super::rules::Rules;
use super::{sign, speaker, stretch};
use crate::cues::{CueRow, Hearer, Strength};
use crate::draft::{Draft, Found, Origin, put_in};
use crate::look::{look, unsaid};
use crate::source;
use crate::view::View;
use dateline_document::{Stance, Upos};
use std::ops::Range;

/// One cue with what belongs to it.
pub(crate) struct Taken {
    pub(crate) at: usize,
    /// Number of the rules' draft.
    pub(crate) rule: Option<usize>,
    /// Chance, in [0, 1], that cue, source and content are right.
    pub(crate) chance: f32,
    /// The source's and the content's share of the chances of all candidates.
    pub(crate) sure: f32,
    pub(crate) share: f32,
    pub(crate) cue: Range<usize>,
    pub(crate) source: Option<Found>,
    pub(crate) content: Vec<Range<usize>>,
}

/// A word whose own features sum up to less is no cue, whatever stands around it: on the development
/// documents this passes over words without changing what is found.
const HOPELESS: f32 = -2.5;

/// Below this chance of being a cue nothing else is asked.
const LEAST: f32 = 0.05;

/// The best candidate and its share of the chances.
pub(crate) fn choose(sums: &[f32]) -> Option<(usize, f32)> {
    let top = sums.iter().copied().fold(f32::MIN, f32::max);
    let best = sums.iter().position(|s| *s == top)?;
    let all: f32 = sums.iter().map(|s| (s - top).exp()).sum();
    Some((best, 1.0 / all))
}

/// The verb group, or the word alone.
pub(crate) fn group(view: &View<'_>, c: usize, rule: Option<&Draft>) -> Range<usize> {
    match rule {
        Some(d) if d.cue.contains(&c) => d.cue.clone(),
        _ if matches!(view.upos(c), Upos::Verb | Upos::Aux) => view.group(c),
        _ => c..c + 1,
    }
}

/// All cues of the report with a chance worth the name, in text order.
pub(crate) fn take(view: &View<'_>, model: &Model, drafts: &[Draft]) -> Vec<Taken> {
    let marks = Marks::new(view);
    let rules = Rules::new(view, drafts);
    let mut out = Vec::new();
    let mut keys = Keys::default();
    let [_, known, other] = model.levels;
    let alone = known.min(other) as f32 / 1000.0;
    for c in 0..view.syntax.tokens.len() {
        let rule = rules.draft(c);
        // What the model has no say on, or what is a cue's already.
        let settled = match rule.and_then(|n| drafts.get(n)) {
            Some(d) => !matters(d),
            None => rules.covered(c),
        };
        if settled {
            continue;
        }
        if rule.is_none() && (!sign::eligible(view, c) || !model.knows(sign::gate(view, &marks, c)))
        {
            continue;
        }
        keys.out.clear();
        sign::word(view, &marks, &rules, c, &mut keys);
        let word = model.sum(&keys.out);
        if rule.is_none() && word < HOPELESS {
            continue;
        }
        keys.out.clear();
        sign::around(view, &marks, &rules, c, &mut keys);
        let chance = 1.0 / (1.0 + (-(word + model.sum(&keys.out))).exp());
        // What is no cue of the rules needs a chance of its own; the links only lower it.
        if chance < if rule.is_some() { LEAST } else { alone } {
            continue;
        }
        let draft = rule.and_then(|n| drafts.get(n));
        if let Some(taken) = linked(view, model, &marks, &rules, c, rule, draft, chance, alone) {
            out.push(taken);
        }
    }
    out
}

#[allow(clippy::too_many_arguments)]
fn linked(
    view: &View<'_>,
    model: &Model,
    marks: &Marks,
    rules: &Rules,
    c: usize,
    rule: Option<usize>,
    draft: Option<&Draft>,
    chance: f32,
    least: f32,
) -> Option<Taken> {
    let group = group(view, c, draft);
    let mut keys = Keys::default();
    let told = speaker::Told::new(view, c, &group, draft);
    let mut sources = speaker::candidates(view, c, &group, draft);
    let sums: Vec<f32> = sources
        .iter()
        .map(|s| {
            keys.out.clear();
            speaker::features(view, marks, rules, &told, c, s.as_ref(), &mut keys);
            model.sum(&keys.out)
        })
        .collect();
    let (best, sure) = choose(&sums)?;
    // The content only lowers it.
    if rule.is_none() && chance * sure.sqrt() < least {
        return None;
    }
    let source = sources.swap_remove(best);
    let mut contents = stretch::candidates(view, c, &group, source.as_ref(), draft);
    let sums: Vec<f32> = contents
        .iter()
        .map(|s| {
            keys.out.clear();
            stretch::features(
                view,
                marks,
                rules,
                c,
                &group,
                source.as_ref(),
                draft,
                s,
                &mut keys,
            );
            model.sum(&keys.out)
        })
        .collect();
    let (best, share) = choose(&sums)?;
    let content = contents.swap_remove(best).parts;
    let mut taken = content.clone();
    taken.extend(source.iter().map(|s| s.range.clone()));
    let bounds = Bounds { taken };
    let mut edge = |at: Vec<usize>, is_start: bool| {
        let sums: Vec<f32> = at
            .iter()
            .map(|e| {
                keys.out.clear();
                edge::features(view, marks, c, &group, *e, is_start, &bounds, &mut keys);
                model.sum(&keys.out)
            })
            .collect();
        choose(&sums).and_then(|(best, _)| at.get(best).copied())
    };
    let start = edge(edge::starts(view, c, &bounds), true)?;
    let end = edge(edge::ends(view, c, &bounds), false)?;
    Some(Taken {
        at: c,
        rule,
        chance: chance * sure.sqrt() * share.sqrt(),
        sure,
        share,
        cue: start..end,
        source,
        content,
    })
}

/// What the model does to the drafts: takes sources and contents of those it knows better, adds
/// what the rules left. Gives the layer of attitudes: what people hold, want and plan.
pub(crate) fn merge(view: &View<'_>, model: &Model, drafts: &mut Vec<Draft>) -> Vec<Draft> {
    let taken = take(view, model, drafts);
    let [sure, known, other] = model.levels.map(|l| l as f32 / 1000.0);
    let mut attitudes = Vec::new();
    let mut added = Vec::new();
    for t in taken {
        if let Some(d) = t.rule.and_then(|n| drafts.get_mut(n)) {
            if matters(d) {
                let heard = t
                    .source
                    .as_ref()
                    .is_some_and(|s| d.hearers.iter().any(|h| h.range.contains(&s.head)));
                if !heard && better(view, d.source.as_ref(), &t) {
                    d.source = t.source;
                }
                if t.share >= SURE_CONTENT {
                    d.content = t.content;
                }
                d.cue = t.cue;
            }
            continue;
        }
        let word = crate::cue::row_of(view, t.at);
        let least = if word.is_some() { known } else { other };
        if t.rule.is_some() || t.chance < least {
            continue;
        }
        let spoken = word.filter(|row| {
            t.chance >= sure && !crate::cue::hidden(view, t.at) && spoken(view, row, &t)
        });
        let stance = spoken.or(word).map_or(Stance::Reports, |r| r.stance);
        let lemma = word.map_or_else(|| view.lemma(t.at).into(), crate::cue::lemma_of);
        let by = dateline_document::By::fixed("model/attribution");
        let draft = Draft {
            at: t.at,
            content: t.content,
            stance,
            ..Draft::new(t.source, t.cue, lemma, Origin::Word, by)
        };
        if spoken.is_some() {
            added.push(draft);
        } else {
            attitudes.push(draft);
        }
    }
    put_in(drafts, &[], added);
    attitudes
}

/// Shares of the chances from which on the model's source or content stands in place of the
/// rules'.
const SURE_SOURCE: f32 = 0.6;
const SURE_CONTENT: f32 = 0.4;

/// "The spokesman of the party he refused": the pronoun doubles the phrase.
fn doubled(view: &View<'_>, old: &Found, new: &Found) -> bool {
    view.upos(new.head) == Upos::Pron
        && view.upos(old.head) != Upos::Pron
        && old.range.end == new.range.start
}

/// Whether the model's source takes the place of the rules': a longer form of it, or another one
/// beyond doubt. A relative pronoun never does: the rules know whom it stands for.
fn better(view: &View<'_>, rules: Option<&Found>, t: &Taken) -> bool {
    let Some(new) = &t.source else { return false };
    if view.words().relative.contains(view.folded(new.head)) {
        return false;
    }
    match rules {
        None => t.sure >= SURE_SOURCE,
        Some(old) if new.range.contains(&old.head) && new.range.len() >= old.range.len() => {
            t.sure >= 0.5
        }
        Some(old) if doubled(view, old, new) => false,
        Some(_) => t.sure >= SURE_SOURCE,
    }
}

/// Whether somebody has said something there, as the rules ask it: somebody who can speak, no
/// negated or unspoken cue.
fn spoken(view: &View<'_>, row: &CueRow, t: &Taken) -> bool {
    let seen = look(view, t.at);
    let source = t
        .source
        .as_ref()
        .is_some_and(|s| view.can_speak(s.head) && !source::nobody(view, s));
    source
        && row.strength == Strength::Strong
        && row.hearer != Hearer::Cited
        && !seen.negated
        && !unsaid(view, &seen)
}

/// Whether the model has a say: not on who was told or cited, nor on silence.
fn matters(d: &Draft) -> bool {
    let nobody = d.origin == Origin::Hearsay && d.stance == Stance::NotConfirmed;
    matches!(d.origin, Origin::Word | Origin::Phrase | Origin::Hearsay)
        && !d.content.is_empty()
        && !nobody
}
