//! Attributions by their looks, where the tree is of no use: trailing cues, mistagged verbs,
//! "About this informs ...".

use crate::content;
use crate::cue::made;
use crate::cues::{CueRow, Hearer, Pos, Strength};
use crate::draft::Draft;
use crate::hearer::hearers;
use crate::look::Seen;
use crate::named;
use crate::source;
use crate::view::View;
use crate::what::What;
use dateline_document::{Deprel, Upos};
use std::ops::Range;

/// A cue that the tree is of no use for: "About this informs the agency", and a verb that the tagger
/// took for a noun: "..., the channel reports.", "..., notes the daily."
pub(crate) fn mistagged(view: &View<'_>, i: usize) -> Vec<Draft> {
    let Some(lemma) = view.kit.cues.lemma_of(view.folded(i)) else {
        return Vec::new();
    };
    let Some(row) = view
        .kit
        .cues
        .of(lemma, Pos::Verb)
        .find(|r| r.particle.is_none() && r.strength == Strength::Strong && r.frames.clause)
    else {
        return Vec::new();
    };
    let sentence = view.range_of(i);
    let group = i..i + 1;
    if dateline_document::is_capitalised(view.text(i)) || view.xpos(i) == "VBG" {
        return Vec::new();
    }
    let region = source::region(view, &group);
    let end = (i + 1..sentence.end)
        .find(|j| {
            matches!(view.folded(*j), "," | "." | ";")
                || named::phrase_at(view, *j, &sentence).is_some()
        })
        .unwrap_or(sentence.end);
    if points_back(view, &sentence) && i <= sentence.start + 3 {
        let seen = Seen {
            at: i,
            group,
            negated: false,
            passive: false,
        };
        let source = source::by_looks(view, i + 1..end)
            .filter(|s| s.range.clone().any(|j| view.can_speak(j)));
        let content = proform(view, &seen, &sentence).filter(|_| source.is_some());
        return content
            .map(|(parts, _)| made(row, &seen, source, parts, row.stance, Vec::new()))
            .into_iter()
            .collect();
    }
    if view.upos(i) == Upos::Verb {
        return Vec::new();
    }
    if region.start <= sentence.start + 1 {
        return Vec::new();
    }
    let tail = (i + 1..end).all(|j| {
        view.is_punct(j) || view.time(j).is_some() || matches!(view.upos(j), Upos::Adp | Upos::Adv)
    });
    let source = if region.is_empty() {
        source::by_looks(view, i + 1..end)
    } else if tail {
        source::by_looks(view, region)
    } else {
        None
    };
    let Some(source) = source.filter(|s| view.can_speak(s.head)) else {
        return Vec::new();
    };
    let inner = source.range.start.min(i)..source.range.end.max(i + 1);
    let own = content::own_clause(view, &inner);
    let mut parts = content::around(view, i, &own, &sentence);
    content::reach(view, &mut parts, i);
    if parts.is_empty() {
        return Vec::new();
    }
    let seen = Seen {
        at: i,
        group,
        negated: false,
        passive: false,
    };
    vec![made(
        row,
        &seen,
        Some(source),
        parts,
        row.stance,
        Vec::new(),
    )]
}

/// "..., the foreign ministry announced on Monday.": words, a comma, a noun phrase, the cue, and
/// at most adverbials after it. This needs no tree, and trees are often wrong here.
pub(crate) fn trailing(view: &View<'_>, seen: &Seen, row: &CueRow) -> Option<Draft> {
    let sentence = view.range_of(seen.at);
    let region = source::region(view, &seen.group);
    let plain = row.strength == Strength::Strong
        && row.frames.clause
        && row.hearer != Hearer::Cited
        && !seen.negated
        && view.xpos(seen.at) != "VBG"
        && seen
            .group
            .clone()
            .all(|i| i == seen.at || view.upos(i) == Upos::Adv);
    if !plain || region.is_empty() || region.start <= sentence.start + 2 {
        return None;
    }
    let comma = region.start - 1;
    if view.folded(comma) != "," && !view.is_mark(comma) {
        return None;
    }
    let source = source::by_looks(view, region.clone())
        .filter(|f| f.range.start == region.start && view.can_speak(f.head))?;
    // No inserted apposition: there is a clause before the comma, and the phrase is no part of a
    // list ("Egypt, Qatar and Turkey said").
    let before = (sentence.start..comma).any(|i| view.is_verbal(i))
        || content::quote_before(view, region.start).is_some();
    let lists = view.upos(comma.saturating_sub(1)) == Upos::Propn
        && view.upos(source.head) == Upos::Propn
        && region.clone().any(|i| view.upos(i) == Upos::Cconj);
    let tail = seen.group.end..sentence.end;
    let first = tail.start;
    let open = tail.is_empty()
        || view.is_punct(first)
        || view.time(first).is_some()
        || matches!(view.upos(first), Upos::Adp | Upos::Adv)
        || row.hearer == Hearer::Object;
    let bare = tail.clone().all(|i| {
        !view.is_verbal(i)
            && !view.is_colon(i)
            && !view.is_mark(i)
            && !view.words().complementizer.contains(view.folded(i))
            && (view.folded(i) != "," || i + 1 >= tail.end)
    });
    if !before || lists || !open || !bare {
        return None;
    }
    let own = region.start..sentence.end;
    let mut parts = content::around(view, seen.at, &own, &sentence);
    content::reach(view, &mut parts, seen.at);
    if parts.is_empty() {
        return None;
    }
    let hearers = hearers(view, seen, row.hearer);
    Some(made(row, seen, Some(source), parts, row.stance, hearers))
}

/// "About this informs the agency": the content is the sentence before.
pub(crate) fn proform(view: &View<'_>, seen: &Seen, sentence: &Range<usize>) -> Option<What> {
    let words = view.words();
    let oblique = view.kids_of(seen.at, &["obl", "obj"]).find(|k| {
        words.proform.contains(view.folded(*k))
            && matches!(view.upos(*k), Upos::Pron | Upos::Det)
            && (view.rel(*k) == Deprel::Obj || source::has_preposition(view, *k, &words.about))
    });
    let opens = points_back(view, sentence) && seen.group.start <= sentence.start + 3;
    if !opens && oblique.is_none_or(|k| k > seen.at || k > sentence.start + 2) {
        return None;
    }
    let before = sentence.start.checked_sub(1)?;
    let range = content::trim(view, view.range_of(before));
    (range.start < range.end).then(|| (vec![range], true))
}

/// The sentence opens with "about this". Its tree is often wrong: the two words will do.
fn points_back(view: &View<'_>, sentence: &Range<usize>) -> bool {
    let words = view.words();
    words.about.contains(view.folded(sentence.start))
        && words.proform.contains(view.folded(sentence.start + 1))
        && matches!(view.upos(sentence.start + 1), Upos::Pron | Upos::Det)
}
