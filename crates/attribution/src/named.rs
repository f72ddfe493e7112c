//! Sources that a phrase names: "according to X", "citing X", "X: ...", and fragments.

use crate::content;
use crate::draft::{Draft, Found, Origin};
use crate::hearer::is_medium;
use crate::lexicon::Class;
use crate::phrases::{Phrase, PhraseKind};
use crate::source;
use crate::view::View;
use dateline_document::{By, Deprel, Kind, Upos};
use std::ops::Range;

/// The members of a coordination that can speak, each as a source of its own.
pub(crate) fn split(view: &View<'_>, found: Found) -> Vec<Found> {
    let mut heads = vec![found.head];
    heads.extend(
        view.kids(found.head)
            .iter()
            .copied()
            .filter(|k| view.rel(*k) == Deprel::Conj && view.is_nominal(*k)),
    );
    if heads.len() == 1 {
        return vec![found];
    }
    let mut out = Vec::new();
    for (n, head) in heads.iter().enumerate() {
        let mut range = view.phrase(*head);
        if n == 0 {
            let next = heads.get(1).copied().unwrap_or(range.end);
            let mut end = range.end.min(next);
            // Back over the coordinator and what opens the next member.
            for j in *head + 1..end {
                if view.upos(j) == Upos::Cconj || view.is_comma(j) {
                    end = j;
                    break;
                }
            }
            range.end = end;
        }
        out.push(Found { head: *head, range });
    }
    out
}

/// Phrases of the sentence; `first` is the number of its first draft.
pub(crate) fn phrases(
    view: &View<'_>,
    sentence: &Range<usize>,
    first: usize,
    drafts: &mut Vec<Draft>,
) {
    drafts.extend(in_his_words(view, sentence));
    let mut i = sentence.start;
    while i < sentence.end {
        let phrase = phrase_at(view, i, sentence);
        let Some(phrase) = phrase.filter(|_| !in_words(view, i)) else {
            i += 1;
            continue;
        };
        let cue = i..i + phrase.words.len();
        i = cue.end;
        match phrase.kind {
            PhraseKind::Source => drafts.extend(opened(view, phrase, cue, sentence)),
            PhraseKind::Citing => cites(view, phrase, cue, sentence, first, drafts),
            PhraseKind::Hearsay => drafts.extend(hearsay(view, phrase, cue)),
        }
    }
    cut_off(view, sentence, first, drafts);
    fragment(view, sentence, first, drafts);
}

/// "In his words, the building burned down."
fn in_his_words(view: &View<'_>, sentence: &Range<usize>) -> Option<Draft> {
    let words = view.words();
    let at = sentence.start;
    let noun = (at + 2..sentence.end.min(at + 8))
        .find(|k| words.utterance.contains(view.lemma(*k)) && view.folded(k + 1) == ",")?;
    let owner = view
        .kids(noun)
        .iter()
        .copied()
        .find(|k| view.rel(*k) == Deprel::NmodPoss && *k > at)?;
    let opens = view.upos(at) == Upos::Adp && view.kids_of(noun, &["case"]).any(|k| k == at);
    let speaks = view.can_speak(owner)
        || words.human.contains(view.folded(owner))
        || view.xpos(owner) == "PRP$";
    let content = content::trim(view, noun + 2..sentence.end);
    if !opens || !speaks || content.is_empty() {
        return None;
    }
    let mut parts = vec![content];
    content::reach(view, &mut parts, noun);
    Some(Draft {
        content: parts,
        at: noun,
        ..Draft::new(
            Some(source::found(view, owner)),
            noun..noun + 1,
            view.lemma(noun),
            Origin::Phrase,
            By::fixed("attribution/in-his-words"),
        )
    })
}

/// "EFE, citing a prosecutor." standing alone.
fn cut_off(view: &View<'_>, sentence: &Range<usize>, first: usize, drafts: &mut Vec<Draft>) {
    let Some(v) = sentence.clone().take(8).find(|i| view.xpos(*i) == "VBG") else {
        return;
    };
    let bare = sentence.clone().all(|i| i == v || !view.is_verbal(i));
    if !bare
        || drafts.len() > first
        || !content::names_cited(view, v, sentence)
        || view.folded(v.saturating_sub(1)) != ","
    {
        return;
    }
    let (Some(outlet), Some(found)) = (
        source::by_looks(view, sentence.start..v - 1).filter(|o| view.can_speak(o.head)),
        source::starting_at(view, v + 1),
    ) else {
        return;
    };
    let content = passed_on(view, drafts, sentence);
    if content.is_empty() {
        return;
    }
    let by = By::fixed("attribution/fragment");
    let mut part = Draft::new(
        Some(outlet),
        v..v + 1,
        view.lemma(v),
        Origin::Colon,
        by.clone(),
    );
    part.content = content;
    drafts.push(part);
    for member in split(view, found) {
        if is_source(view, &member) {
            cite(
                view,
                member,
                v..v + 1,
                view.lemma(v).into(),
                by.clone(),
                first,
                drafts,
            );
        }
    }
}

/// The phrase of the lexicon that starts at token `i`.
pub(crate) fn phrase_at<'r>(
    view: &View<'r>,
    i: usize,
    sentence: &Range<usize>,
) -> Option<&'r Phrase> {
    view.phrase_from(i)
        .filter(|p| i + p.words.len() <= sentence.end)
}

fn in_words(view: &View<'_>, i: usize) -> bool {
    view.quote(i).is_some_and(|q| {
        view.syntax.quotations.get(q).is_some_and(|q| q.closed) && !crate::draft::is_title(view, q)
    })
}

/// "according to X": content is the clause around it.
fn opened(
    view: &View<'_>,
    phrase: &Phrase,
    cue: Range<usize>,
    sentence: &Range<usize>,
) -> Option<Draft> {
    let mut found = source::starting_at(view, cue.end)?;
    // "According to his words": his.
    let owner = view.kids(found.head).iter().copied().find(|k| {
        view.rel(*k) == Deprel::NmodPoss
            && matches!(view.upos(*k), Upos::Pron | Upos::Det)
            && *k < found.head
    });
    let after = found.range.end;
    if let Some(owner) = owner
        && view.words().utterance.contains(view.lemma(found.head))
    {
        found = Found {
            head: owner,
            range: owner..owner + 1,
        };
    }
    let class = view
        .kit
        .nouns
        .class(view.lemma(found.head), view.folded(found.head));
    if class == Some(Class::Not) || found.range.end > sentence.end {
        return None;
    }
    let named = view.can_speak(found.head) || view.upos(found.head) == Upos::Pron;
    if !named && view.upos(found.head) != Upos::Noun {
        return None;
    }
    // A relative clause of the source belongs to the phrase.
    let mut end = after;
    for &k in view.kids(found.head) {
        let extent = view.extent(k);
        if matches!(
            view.rel(k),
            Deprel::AclRelcl | Deprel::Acl | Deprel::Nmod | Deprel::Appos
        ) && k > found.head
            && extent.start <= end + 1
            && !(end..extent.end.min(k)).any(|j| view.folded(j) == ",")
        {
            end = end.max(extent.end);
        }
    }
    // "According to X, quoting Y, ...": the second source is no content either.
    if view.folded(end) == "," && content::names_cited(view, end + 1, sentence) {
        end = (end + 1..sentence.end)
            .find(|i| view.folded(*i) == ",")
            .unwrap_or(end);
    }
    let mut own = cue.start..end.min(sentence.end);
    while own.start > sentence.start && view.upos(own.start - 1) == Upos::Adv {
        own.start -= 1;
    }
    let bound = bound(view, &own, sentence);
    let mut parts = around_phrase(view, &own, &bound);
    content::reach(view, &mut parts, cue.start);
    if parts.is_empty() {
        return None;
    }
    let mut out = Draft::new(
        Some(found),
        cue,
        phrase.lemma.clone(),
        Origin::Phrase,
        By::new(format!("lexicon/phrases:{}", phrase.id)),
    );
    out.stance = phrase.stance;
    out.content = parts;
    Some(out)
}

/// The clause that the phrase belongs to: its sentence, or a clause that the cue of another
/// source opens.
fn bound(view: &View<'_>, own: &Range<usize>, sentence: &Range<usize>) -> Range<usize> {
    let mut range = sentence.clone();
    for j in sentence.clone() {
        if view.folded(j) == ";" {
            if j < own.start {
                range.start = j + 1;
            } else {
                range.end = range.end.min(j);
            }
        }
    }
    // Inside a content clause ("said that, according to X, ...") stay inside it.
    let outer = view.head(own.start).unwrap_or(own.start);
    let mut at = outer;
    for _ in 0..sentence.len() {
        if matches!(view.rel(at), Deprel::Ccomp | Deprel::AclRelcl) {
            let extent = view.extent(at);
            if extent.start < own.start
                && view
                    .kids_of(at, &["mark"])
                    .any(|m| view.words().complementizer.contains(view.folded(m)))
            {
                range.start = range.start.max(extent.start);
            }
            break;
        }
        match view.head(at) {
            Some(h) => at = h,
            None => break,
        }
    }
    range
}

fn around_phrase(view: &View<'_>, own: &Range<usize>, bound: &Range<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let left = content::trim(view, bound.start..own.start);
    let right = content::trim(view, own.end..bound.end);
    let words = |r: &Range<usize>| r.clone().filter(|i| !view.is_punct(*i)).count();
    let coordinated = right.start < right.end && view.upos(right.start) == Upos::Cconj;
    if words(&left) > 0 {
        parts.push(left.clone());
    }
    if words(&right) > 0 && !(coordinated && words(&left) > 2) {
        parts.push(right);
    }
    parts
}

/// "with reference to X", "citing X": X is passed on by the speaker of the clause; without one
/// the sentence is a fragment, "<outlet> with reference to X."
fn cites(
    view: &View<'_>,
    phrase: &Phrase,
    cue: Range<usize>,
    sentence: &Range<usize>,
    first: usize,
    drafts: &mut Vec<Draft>,
) {
    let Some(found) = source::starting_at(view, cue.end) else {
        return;
    };
    let by = By::new(format!("lexicon/phrases:{}", phrase.id));
    let parent = principal(drafts, first, cue.start);
    if parent.is_none() && !verbless(view, sentence) {
        return;
    }
    let mut namesake = None;
    if parent.is_none() {
        namesake = sentence
            .start
            .checked_sub(1)
            .map(|before| view.range_of(before))
            .and_then(|previous| {
                drafts.iter().rposition(|d| {
                    previous.contains(&d.at)
                        && d.source.as_ref().is_some_and(|s| is_medium(view, s))
                })
            });
        // The name of the outlet was cut off the sentence before.
        if let Some(outlet) = source::starting_at(view, sentence.start)
            .map(|mut o| {
                o.range.end = o.range.end.min(cue.start);
                o
            })
            .filter(|o| o.head < cue.start)
            .or_else(|| source::by_looks(view, sentence.start..cue.start))
            .filter(|o| view.can_speak(o.head))
        {
            let mut part = Draft::new(
                Some(outlet),
                cue.clone(),
                phrase.lemma.clone(),
                Origin::Colon,
                by.clone(),
            );
            part.content = passed_on(view, drafts, sentence);
            if part.content.is_empty() {
                return;
            }
            drafts.push(part);
        } else {
            return;
        }
    }
    for member in split(view, found) {
        if is_source(view, &member) {
            cite(
                view,
                member,
                cue.clone(),
                phrase.lemma.clone(),
                by.clone(),
                first,
                drafts,
            );
            // "..., the channel reported." and the fragment name one outlet: both cite.
            let cited = drafts.len() - 1;
            if let Some(d) = namesake.and_then(|n| drafts.get_mut(n)) {
                d.citing.push(cited);
            }
        }
    }
}

/// The draft of the same sentence that cites: the nearest before the cue, else the first.
fn principal(drafts: &[Draft], first: usize, cue: usize) -> Option<usize> {
    let here = || {
        drafts
            .iter()
            .enumerate()
            .skip(first)
            .filter(|(_, d)| d.origin != Origin::Hearsay)
    };
    here()
        .filter(|(_, d)| d.cue.start < cue)
        .map(|(i, _)| i)
        .next_back()
        .or_else(|| here().map(|(i, _)| i).next())
}

fn cite(
    view: &View<'_>,
    member: Found,
    cue: Range<usize>,
    lemma: smol_str::SmolStr,
    by: By,
    first: usize,
    drafts: &mut Vec<Draft>,
) {
    // Siblings of one phrase are cited by the same draft, not by one another.
    let parent = drafts
        .iter()
        .enumerate()
        .skip(first)
        .filter(|(_, d)| d.cue != cue || d.origin == Origin::Colon)
        .filter(|(_, d)| d.origin != Origin::Hearsay)
        .filter(|(_, d)| d.cue.start <= cue.start)
        .map(|(i, _)| i)
        .next_back()
        .or_else(|| principal(drafts, first, cue.start));
    let mut part = Draft::new(Some(member), cue, lemma, Origin::Cited, by);
    if let Some(parent) = parent.and_then(|p| drafts.get(p)) {
        part.content = parent.content.clone();
    }
    let _ = view;
    let index = drafts.len();
    drafts.push(part);
    if let Some(parent) = parent.and_then(|p| drafts.get_mut(p)) {
        parent.citing.push(index);
    }
}

/// Somebody or something that can be quoted: not "the lack of food".
pub(crate) fn is_source(view: &View<'_>, found: &Found) -> bool {
    if found
        .range
        .clone()
        .any(|i| view.upos(i) == Upos::Verb && i < found.head)
    {
        return false;
    }
    if view.can_speak(found.head) {
        return true;
    }
    found
        .range
        .clone()
        .any(|i| matches!(view.rel(i), Deprel::Appos | Deprel::Flat) && view.can_speak(i))
}

fn verbless(view: &View<'_>, sentence: &Range<usize>) -> bool {
    !sentence
        .clone()
        .any(|i| view.is_verbal(i) && source::is_finite(view, i) && view.rel(i) != Deprel::AclRelcl)
}

/// What a fragment passes on: the content of the last attribution of the sentence before.
fn passed_on(view: &View<'_>, drafts: &[Draft], sentence: &Range<usize>) -> Vec<Range<usize>> {
    let Some(before) = sentence.start.checked_sub(1) else {
        return Vec::new();
    };
    let previous = view.range_of(before);
    let last = drafts
        .iter()
        .rev()
        .find(|d| previous.contains(&d.at) && d.source.is_some() && !d.content.is_empty());
    match last {
        Some(d) => d.content.clone(),
        None => vec![content::trim(view, previous)],
    }
}

/// A sentence that is nothing but the name of an outlet, after "..., the channel reported."
fn fragment(view: &View<'_>, sentence: &Range<usize>, first: usize, drafts: &mut Vec<Draft>) {
    let words = sentence.clone().filter(|i| !view.is_punct(*i)).count();
    if drafts.len() > first || words == 0 || words > 6 || !verbless(view, sentence) {
        return;
    }
    let Some(before) = sentence.start.checked_sub(1) else {
        return;
    };
    let previous = view.range_of(before);
    let cut_off = drafts
        .last()
        .filter(|d| previous.contains(&d.at))
        .filter(|d| {
            d.source
                .as_ref()
                .is_some_and(|s| is_medium(view, s) && view.upos(s.head) == Upos::Noun)
                && (d.at.max(d.cue.end)..previous.end)
                    .filter(|i| !view.is_punct(*i))
                    .count()
                    <= 4
        })
        .map(|d| d.content.clone());
    let Some(content) = cut_off else { return };
    let Some(outlet) = source::starting_at(view, sentence.start) else {
        return;
    };
    let name = outlet
        .range
        .clone()
        .any(|i| view.upos(i) == Upos::Propn || dateline_document::is_capitalised(view.text(i)));
    if is_medium(view, &outlet) || name && view.mention(outlet.head).is_none() {
        let mut part = Draft::new(
            Some(outlet.clone()),
            outlet.range,
            view.folded(outlet.head),
            Origin::Colon,
            By::fixed("attribution/fragment"),
        );
        part.content = content;
        drafts.push(part);
    }
}

/// "reportedly": the clause around it, nobody's.
fn hearsay(view: &View<'_>, phrase: &Phrase, cue: Range<usize>) -> Option<Draft> {
    let governor = view.head(cue.start)?;
    let extent = view.extent(governor);
    let mut parts = vec![extent.start..cue.start, cue.end..extent.end];
    for part in &mut parts {
        *part = content::trim(view, part.clone());
    }
    parts.retain(|p| p.start < p.end);
    if parts.is_empty() {
        return None;
    }
    let mut out = Draft::new(
        None,
        cue,
        phrase.lemma.clone(),
        Origin::Hearsay,
        By::new(format!("lexicon/phrases:{}", phrase.id)),
    );
    out.stance = phrase.stance;
    out.content = parts;
    Some(out)
}

/// "Source: words": a name or a quotation beside a colon and no other cue in the sentence.
pub(crate) fn colon(
    view: &View<'_>,
    sentence: &Range<usize>,
    first: usize,
    drafts: &mut Vec<Draft>,
) {
    if drafts.len() > first {
        return;
    }
    let Some(colon) = sentence.clone().take(10).find(|i| view.is_colon(*i)) else {
        return;
    };
    if colon + 1 >= sentence.end || (sentence.start..colon).any(|i| view.upos(i) == Upos::Verb) {
        return;
    }
    let Some(found) = source::starting_at(view, sentence.start) else {
        return;
    };
    let known = view
        .mention(found.head)
        .is_some_and(|(_, m)| matches!(m.kind, Kind::Person | Kind::Outlet));
    let quoted = view.is_mark(colon + 1) && view.can_speak(found.head);
    if found.range.end != colon || !known && !quoted {
        return;
    }
    let mut parts = vec![content::trim(view, colon + 1..sentence.end)];
    content::reach(view, &mut parts, colon);
    if parts.iter().all(|p| p.start >= p.end) {
        return;
    }
    let mut part = Draft::new(
        Some(found),
        colon..colon + 1,
        view.folded(colon),
        Origin::Colon,
        By::fixed("attribution/colon"),
    );
    part.content = parts;
    drafts.push(part);
}
