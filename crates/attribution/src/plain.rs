//! "Pharmacies in the capital say insulin will run out": who, a word that says so, what, in this
//! order, where tagger or tree took the word for something else.

use crate::content;
use crate::cues::{CueRow, Hearer, Negated, Pos, Strength};
use crate::draft::{Draft, Found, Origin};
use crate::source;
use crate::view::View;
use dateline_document::{By, Stance, Upos};
use std::ops::Range;

/// Most tokens before the cue.
const FRONT: usize = 24;

/// Adds the cues that stand behind a noun phrase that opens the sentence, or a clause of it, and
/// of which nothing was made so far; `first` is the number of the sentence's first draft.
pub(crate) fn find(
    view: &View<'_>,
    sentence: &Range<usize>,
    first: usize,
    drafts: &mut Vec<Draft>,
) {
    let mut start = sentence.start;
    for i in sentence.clone() {
        if view.folded(i) == ";" {
            start = i + 1;
            continue;
        }
        if i <= start || i > start + FRONT || view.quote(i).is_some() {
            continue;
        }
        let taken = drafts
            .iter()
            .skip(first)
            .any(|d| d.at == i || d.cue.contains(&i) || d.holds(i));
        if taken {
            continue;
        }
        if let Some(draft) = at(view, start, i, sentence) {
            drafts.push(draft);
        }
    }
}

fn at(view: &View<'_>, start: usize, i: usize, sentence: &Range<usize>) -> Option<Draft> {
    // Two forms of a verb are also nouns: only the bare one has no row among the forms.
    let form = view.folded(i);
    let lemma = view.kit.cues.lemma_of(form).or_else(|| {
        view.kit
            .cues
            .of(form, Pos::Verb)
            .next()
            .filter(|_| !view.is_verbal(i))
            .map(|_| form)
    })?;
    // What the tree has right was asked already.
    let right = view.is_verbal(i)
        && source::is_finite(view, i)
        && view
            .kids(i)
            .iter()
            .any(|k| view.rel(*k).is_subject() && *k < i && view.time(*k).is_none());
    if right || view.xpos(i) == "VBG" || i + 1 >= sentence.end {
        return None;
    }
    let before = i - 1;
    let closed = view.folded(before) == ",";
    let opens = view.is_nominal(before)
        || closed
        || view.upos(before) == Upos::Adj
            && (start..before).any(|k| view.words().relative.contains(view.folded(k)));
    if !opens || !may_follow(view, i + 1) {
        return None;
    }
    let row = view
        .kit
        .cues
        .of(lemma, Pos::Verb)
        .find(|r| fits(view, r, i))?;
    let found = front(view, start, i)?;
    let plural = matches!(view.xpos(found.head), "NNS" | "NNPS" | "CD")
        || found.range.clone().any(|k| view.upos(k) == Upos::Cconj);
    // The form agrees with its subject: "officials say", "the ministry says".
    let bare = view.folded(i) == lemma;
    let third = !bare && view.folded(i).ends_with(view.words().third.as_str());
    if bare && !plural || third && plural {
        return None;
    }
    let from = i + 1 + usize::from(row.particle.is_some());
    let end = (from..sentence.end)
        .find(|k| {
            view.folded(*k) == ";"
                || view.folded(*k) == ","
                    && view.upos(k + 1) == Upos::Cconj
                    && view.quote(*k).is_none()
        })
        .unwrap_or(sentence.end);
    let from = if row
        .frames
        .prepositions
        .iter()
        .any(|p| p == view.folded(from))
    {
        from + 1
    } else {
        from
    };
    let mut parts = vec![content::trim(view, from..end)];
    content::reach(view, &mut parts, i);
    if parts.iter().all(Range::is_empty) {
        return None;
    }
    let answers = matches!(
        row.stance,
        Stance::Confirms | Stance::NotConfirmed | Stance::Denies | Stance::NoComment
    );
    Some(Draft {
        stance: row.stance,
        about_span: parts.first().filter(|_| answers).cloned(),
        content: parts,
        ..Draft::new(
            Some(found),
            i..from.min(i + 1 + usize::from(row.particle.is_some())),
            crate::cue::lemma_of(row),
            Origin::Word,
            By::fixed("attribution/plain-order"),
        )
    })
}

/// A row that says something with what stands behind the word.
fn fits(view: &View<'_>, row: &CueRow, i: usize) -> bool {
    let next = view.folded(i + 1);
    if let Some(particle) = &row.particle {
        return row.strength != Strength::None && row.frames.object && next == particle;
    }
    let says = row.hearer == Hearer::To
        && (row.strength == Strength::Strong
            || row.stance != Stance::Reports && row.strength == Strength::Weak)
        || row.hearer == Hearer::Object && !row.frames.prepositions.is_empty();
    if !says || row.strength == Strength::None || row.negated == Negated::Gone && row.frames.silence
    {
        return false;
    }
    let f = &row.frames;
    let clause = view.words().complementizer.contains(next)
        || f.clause
            && matches!(
                view.upos(i + 1),
                Upos::Det | Upos::Noun | Upos::Propn | Upos::Pron | Upos::Num
            );
    // "write in an open letter that ..."
    let behind_phrase = view.upos(i + 1) == Upos::Adp
        && (i + 2..view.range_of(i).end.min(i + 9))
            .take_while(|k| !view.is_verbal(*k) && !view.is_punct(*k))
            .any(|k| view.words().complementizer.contains(view.folded(k)));
    f.clause && (clause || behind_phrase)
        || f.quote && view.is_mark(i + 1)
        || f.object
            && matches!(
                view.upos(i + 1),
                Upos::Det | Upos::Noun | Upos::Propn | Upos::Pron | Upos::Num | Upos::Adj
            )
        || f.gerund && view.xpos(i + 1) == "VBG"
        || f.prepositions.iter().any(|p| p == next)
        || f.infinitive && view.upos(i + 1) == Upos::Part && view.xpos(i + 1) == "TO"
}

/// No verb of its own follows, as it does where the word is the noun before it.
fn may_follow(view: &View<'_>, next: usize) -> bool {
    !(view.is_verbal(next) && view.xpos(next) != "VBG")
        && view.folded(next) != ","
        && !matches!(view.folded(next), "." | ")")
}

/// The noun phrase that fills everything from `start` to the cue: no verb in it but in a relative
/// clause or between commas.
fn front(view: &View<'_>, start: usize, i: usize) -> Option<Found> {
    let words = view.words();
    let mut lo = start;
    while lo < i && (view.is_punct(lo) || matches!(view.upos(lo), Upos::Cconj | Upos::Adv)) {
        lo += 1;
    }
    let opens = matches!(
        view.upos(lo),
        Upos::Det | Upos::Adj | Upos::Noun | Upos::Propn | Upos::Pron | Upos::Num
    );
    if !opens || lo >= i {
        return None;
    }
    // The phrase proper ends where a preposition, a relative pronoun or a comma opens more.
    let more = (lo..i)
        .find(|k| {
            matches!(view.upos(*k), Upos::Adp | Upos::Sconj)
                || words.relative.contains(view.folded(*k))
                || view.folded(*k) == ","
                || view.is_verbal(*k)
        })
        .unwrap_or(i);
    let head = (lo..more).rev().find(|k| view.is_nominal(*k))?;
    if head + 1 != more || view.time(head).is_some() || !view.can_speak(head) {
        return None;
    }
    let mut verbs = 0;
    let mut relative = false;
    let mut end = more;
    for k in more..i {
        relative |= words.relative.contains(view.folded(k));
        if view.is_verbal(k) && !view.is_verbal(k - 1) && view.xpos(k) != "VBG" {
            verbs += 1;
        }
        if !relative && view.folded(k) != "," {
            end = k + 1;
        }
    }
    let closed = view.folded(i - 1) == ",";
    let commas = (more..i).filter(|k| view.folded(*k) == ",").count();
    let whole = verbs == 0 && (commas == 0 || commas == 2 && closed && view.folded(more) == ",")
        || relative
            && verbs <= 2
            && (commas == 0 && (verbs == 1 || relative)
                || closed
                    && commas == 2
                    && (more..i)
                        .find(|k| view.folded(*k) == ",")
                        .is_some_and(|c| words.relative.contains(view.folded(c + 1))));
    whole.then_some(Found {
        head,
        range: lo..end,
    })
}
