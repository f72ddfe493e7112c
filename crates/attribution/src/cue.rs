//! Finds the attributions of a sentence: verbs first, then nouns, adjectives and phrases.

use crate::content;
use crate::cues::{CueRow, Hearer, Negated, Pos, Strength};
use crate::draft::{Draft, Found, Origin};
use crate::hearer::hearers;
use crate::look::{Seen, look, unsaid};
use crate::phrases::PhraseKind;
use crate::speaker::source_of;
use crate::surface::{mistagged, trailing};
use crate::view::View;
use crate::what::what;
use crate::{acts, asked, cited, ellipsis, named, nominal, plain, said, silence, source};
use dateline_document::{By, Deprel, Id, Sentence, Stance, Upos};
use std::ops::Range;

/// Adds the attributions whose cues stand in the sentence.
pub(crate) fn find(view: &View<'_>, sentence: Id<Sentence>, drafts: &mut Vec<Draft>) {
    let range = view.sentence(sentence);
    let first = drafts.len();
    for i in range.clone() {
        if in_closed_quote(view, i, &range) {
            continue;
        }
        // "referring to an official": found as a phrase.
        if (range.start.max(i.saturating_sub(2))..=i).any(|j| {
            named::phrase_at(view, j, &range)
                .is_some_and(|p| p.kind == PhraseKind::Citing && i < j + p.words.len())
        }) {
            continue;
        }
        match view.upos(i) {
            Upos::Verb | Upos::Aux => {
                let heard = drafts
                    .get(first..)
                    .and_then(|d| d.iter().rev().find(|d| d.origin == Origin::Word))
                    .and_then(|d| d.source.clone());
                drafts.extend(verb(view, i, heard));
            }
            Upos::Noun => match nominal::noun(view, i) {
                Some(draft) => drafts.push(draft),
                None => drafts.extend(mistagged(view, i)),
            },
            Upos::Adj => match nominal::adjective(view, i)
                .or_else(|| silence::open(view, i))
                .or_else(|| silence::reserved(view, i))
            {
                Some(draft) => drafts.push(draft),
                None => drafts.extend(mistagged(view, i)),
            },
            _ => drafts.extend(mistagged(view, i)),
        }
        let silent = i > range.start
            && !matches!(view.upos(i), Upos::Verb | Upos::Aux)
            && matches!(view.upos(i - 1), Upos::Part | Upos::Aux)
            && view.kit.cues.lemma_of(view.folded(i)).is_some();
        if silent {
            drafts.extend(silence::find(view, i));
        }
    }
    plain::find(view, &range, first, drafts);
    ellipsis::find(view, &range, drafts);
    named::phrases(view, &range, first, drafts);
    named::colon(view, &range, first, drafts);
    asked::silent(view, &range, first, drafts);
    for draft in drafts.iter_mut().skip(first) {
        draft.said = said::time(view, draft);
        draft.channel = said::channel(view, draft);
        draft.through = said::through(view, draft);
    }
}

/// Inside a quotation that ends before its sentence does, or holds it whole: somebody's words,
/// no cue of ours. A mark that is never closed hides nothing.
fn in_closed_quote(view: &View<'_>, i: usize, sentence: &Range<usize>) -> bool {
    let Some(q) = view.quote(i) else { return false };
    let Some(quotation) = view.syntax.quotations.get(q) else {
        return false;
    };
    if quotation.closed {
        return !crate::draft::is_title(view, q);
    }
    // Unclosed: the cue clause at the end of the sentence is still the reporter's.
    let tokens = content::quotation_tokens(view, q);
    let comma = (tokens.start..i).rev().find(|j| view.folded(*j) == ",");
    !(comma.is_some_and(|c| i - c < 8) && sentence.end - i < 12)
}

/// Inside somebody's words, where no cue of the report's own can stand.
pub(crate) fn hidden(view: &View<'_>, i: usize) -> bool {
    in_closed_quote(view, i, &view.range_of(i))
}

/// The first lexicon row of the word that can be a cue.
pub(crate) fn row_of<'r>(view: &View<'r>, i: usize) -> Option<&'r CueRow> {
    let (pos, lemma) = match view.upos(i) {
        Upos::Verb | Upos::Aux => (
            Pos::Verb,
            view.kit
                .cues
                .lemma_of(view.folded(i))
                .unwrap_or(view.lemma(i)),
        ),
        Upos::Noun => (Pos::Noun, view.lemma(i)),
        Upos::Adj => (Pos::Adjective, view.lemma(i)),
        _ => return None,
    };
    view.kit.cues.of(lemma, pos).find(|r| {
        r.strength != Strength::None && (r.particle.is_none() || particle_fits(view, i, r))
    })
}

/// What a verb opens: the words of its rows, or where it has none what it answers by itself.
fn verb(view: &View<'_>, v: usize, heard: Option<Found>) -> Vec<Draft> {
    let said = by_word(view, v, heard);
    if !said.is_empty() {
        return said;
    }
    acts::find(view, v, true).into_iter().collect()
}

fn by_word(view: &View<'_>, v: usize, heard: Option<Found>) -> Vec<Draft> {
    let lemma = view
        .kit
        .cues
        .lemma_of(view.folded(v))
        .unwrap_or(view.lemma(v));
    if let Some(draft) = silence::find(view, v) {
        return vec![draft];
    }
    if let Some(draft) = silence::unascertained(view, v) {
        return vec![draft];
    }
    if let Some(draft) = silence::called(view, v) {
        return vec![draft];
    }
    if let Some(draft) = acts::find(view, v, false) {
        return vec![draft];
    }
    let back = mistagged(view, v);
    if !back.is_empty() {
        return back;
    }
    let rows: Vec<&CueRow> = view
        .kit
        .cues
        .of(lemma, Pos::Verb)
        .filter(|r| r.strength != Strength::None && particle_fits(view, v, r))
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    // "quoted X as saying": found at "quoted".
    if view.xpos(v) == "VBG" && v > 0 && view.words().as_.contains(view.folded(v - 1)) {
        return Vec::new();
    }
    let seen = look(view, v);
    if let Some(row) = rows.iter().find(|r| r.particle.is_none())
        && let Some(draft) = trailing(view, &seen, row)
    {
        return vec![draft];
    }
    for row in rows {
        let out = try_row(view, &seen, row, heard.as_ref());
        if !out.is_empty() {
            return out;
        }
    }
    Vec::new()
}

/// The particle or preposition of the row stands by the verb.
fn particle_fits(view: &View<'_>, v: usize, row: &CueRow) -> bool {
    let Some(particle) = &row.particle else {
        return true;
    };
    // "went on": nothing but the two words.
    if row.frames.alone {
        // "went on to discuss" is another verb's.
        let at = (v + 1..v + 3).find(|i| {
            view.folded(*i) == particle && (*i == v + 1 || view.rel(*i) == Deprel::CompoundPrt)
        });
        return at.is_some_and(|i| view.xpos(i + 1) != "TO");
    }
    // "went back on his word": another particle comes between.
    let beside = view.folded(v + 1) == particle
        || view.folded(v + 2) == particle
            && view.rel(v + 1) != Deprel::CompoundPrt
            && view.upos(v + 1) != Upos::Adp;
    beside
        || view.kids(v).iter().any(|k| {
            *k > v
                && (matches!(view.rel(*k), Deprel::CompoundPrt | Deprel::Advmod)
                    && view.folded(*k) == particle
                    || matches!(view.rel(*k).main(), "obl" | "advcl")
                        && view
                            .kids_of(*k, &["case", "mark"])
                            .any(|c| view.folded(c) == particle))
        })
        // "puts the figure at 35": the tree hangs it on the object.
        || view.kids_of(v, &["obj"]).filter(|o| *o > v).any(|o| {
            view.kids_of(o, &["nmod"])
                .flat_map(|n| view.kids_of(n, &["case"]).collect::<Vec<_>>())
                .any(|c| view.folded(c) == particle)
        })
}

fn try_row(view: &View<'_>, seen: &Seen, row: &CueRow, heard: Option<&Found>) -> Vec<Draft> {
    let stance = match (seen.negated, row.negated) {
        (false, _) | (true, Negated::Same) => row.stance,
        (true, Negated::Turns(stance)) => stance,
        (true, Negated::Gone) => return Vec::new(),
    };
    if row.hearer == Hearer::Cited {
        return cited::cited(view, seen, row);
    }
    // "as they had promised": the clause around it is told by somebody else.
    if passes_no_words(stance)
        && view
            .kids_of(seen.at, &["mark"])
            .any(|m| view.words().as_.contains(view.folded(m)))
    {
        return Vec::new();
    }
    let hearers = hearers(view, seen, row.hearer);
    let mut source = source_of(view, seen, row, &hearers);
    let Some((mut parts, clausal)) = what(view, seen, row, source.as_ref(), &hearers) else {
        return Vec::new();
    };
    let quoted = parts
        .iter()
        .any(|p| p.clone().any(|i| view.quote(i).is_some()));
    if let Some(s) = &source
        && !speaks(view, s, row, seen)
        && !(quoted && clausal && row.frames.quote && view.is_nominal(s.head))
    {
        return Vec::new();
    }
    if source.is_none() && view.xpos(seen.at) == "VBG" && row.strength == Strength::Strong {
        source = heard.cloned();
    }
    let silent = matches!(stance, Stance::NoComment);
    if source.as_ref().is_some_and(|s| source::nobody(view, s)) {
        return Vec::new();
    }
    if unsaid(view, seen) && !quoted {
        return Vec::new();
    }
    if source.is_none() && !(seen.passive && sourceless(row, clausal)) {
        return Vec::new();
    }
    content::reach(view, &mut parts, seen.at);
    let about = matches!(
        stance,
        Stance::Confirms | Stance::NotConfirmed | Stance::Denies | Stance::NoComment
    )
    .then(|| parts.first().cloned())
    .flatten();
    if silent {
        parts.clear();
    }
    let mut draft = made(row, seen, source, parts, stance, hearers);
    draft.about_span = about;
    vec![draft]
}

pub(crate) fn made(
    row: &CueRow,
    seen: &Seen,
    source: Option<Found>,
    content: Vec<Range<usize>>,
    stance: Stance,
    hearers: Vec<Found>,
) -> Draft {
    let by = By::new(format!("lexicon/cues:{}", row.id));
    Draft {
        at: seen.at,
        content,
        stance,
        hearers,
        ..Draft::new(source, seen.group.clone(), lemma_of(row), Origin::Word, by)
    }
}

pub(crate) fn lemma_of(row: &CueRow) -> smol_str::SmolStr {
    match &row.particle {
        Some(particle) => smol_str::SmolStr::new(format!("{} {particle}", row.lemma)),
        None => row.lemma.clone(),
    }
}

/// The source acts by its words: it promises, demands, warns, refuses.
fn passes_no_words(stance: Stance) -> bool {
    matches!(
        stance,
        Stance::Promises | Stance::Demands | Stance::Warns | Stance::Refuses | Stance::Expects
    )
}

/// A passive without an agent still reports when it reports ("it was reported that").
fn sourceless(row: &CueRow, clausal: bool) -> bool {
    clausal && (row.stance != Stance::Demands || row.strength == Strength::Strong)
}

/// Whether this subject can be the source of this cue.
fn speaks(view: &View<'_>, s: &Found, row: &CueRow, seen: &Seen) -> bool {
    match row.strength {
        Strength::Strong if !seen.passive => {
            view.time(s.head).is_none()
                && !matches!(view.folded(s.head), "")
                && !view.words().weakpronoun.contains(view.folded(s.head))
                && !view
                    .kit
                    .nouns
                    .class(view.lemma(s.head), view.folded(s.head))
                    .is_some_and(|c| c == crate::lexicon::Class::Not)
        }
        // "it is noted in the message"
        Strength::Strong
            if view
                .kit
                .nouns
                .class(view.lemma(s.head), view.folded(s.head))
                == Some(crate::lexicon::Class::Document) =>
        {
            true
        }
        _ => view.can_speak(s.head),
    }
}
