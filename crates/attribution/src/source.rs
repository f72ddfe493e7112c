//! Whose words they are: the source phrase of a cue.

use crate::draft::Found;
use crate::view::View;
use dateline_document::{Deprel, Upos};
use std::ops::Range;

/// Most steps up a tree.
const CLIMB: usize = 40;

/// The source whose head is `head`; a relative pronoun stands for what it refers to, "most of
/// the members" for the members.
pub(crate) fn found(view: &View<'_>, head: usize) -> Found {
    let head = antecedent(view, head);
    let mut range = view.phrase(head);
    // "RTV Balkan with reference to the newspaper": the second source is no part of the first.
    let sentence = view.range_of(head);
    if let Some(cut) = (head + 1..range.end).find(|i| {
        crate::named::phrase_at(view, *i, &sentence)
            .is_some_and(|p| p.kind == crate::phrases::PhraseKind::Citing)
    }) {
        range.end = cut;
    }
    Found { head, range }
}

/// "A spokesman for the ministry, Colonel X, denied": the tree makes two subjects of title and
/// name; `name` is the second of the verb `v`.
fn title_before(view: &View<'_>, v: usize, name: usize) -> Option<Found> {
    let behind = view.phrase(name);
    let comma = behind.start.checked_sub(1)?;
    if view.upos(name) != Upos::Propn || view.folded(comma) != "," || !view.is_comma(behind.end) {
        return None;
    }
    let title = view
        .kids(v)
        .iter()
        .copied()
        .find(|k| *k < name && view.rel(*k) == Deprel::Nsubj && view.upos(*k) == Upos::Noun)?;
    let front = view.phrase(title);
    (front.end == comma).then_some(Found {
        head: title,
        range: front.start..behind.end,
    })
}

fn antecedent(view: &View<'_>, head: usize) -> usize {
    if !view.words().relative.contains(view.folded(head)) {
        return head;
    }
    let clause = view.head(head);
    let parsed = clause
        .filter(|c| view.rel(*c) == Deprel::AclRelcl)
        .and_then(|c| view.head(c))
        .filter(|a| view.is_nominal(*a));
    // A verb between the two, or no relative clause in the tree: the phrase before the comma.
    let far = parsed.is_none_or(|a| (a..head).any(|i| view.upos(i) == Upos::Verb));
    let comma = head
        .checked_sub(1)
        .filter(|c| view.folded(*c) == "," && *c > view.range_of(head).start);
    let beside = comma
        .filter(|_| far)
        .and_then(|c| c.checked_sub(1))
        .filter(|i| view.is_nominal(*i) && view.time(*i).is_none())
        .map(|i| top(view, i, &(head..head + 1)));
    beside.or(parsed).unwrap_or(head)
}

/// The subject of an active verb, read from the tree: its own, its coordinate's, its governor's.
pub(crate) fn subject(view: &View<'_>, v: usize) -> Option<Found> {
    let mut at = v;
    for _ in 0..6 {
        let own = view.kids(at).iter().copied().rfind(|k| {
            view.rel(*k) == Deprel::Nsubj
                && view.is_nominal(*k)
                && view.time(*k).is_none()
                && (*k < at || !opens_clause(view, *k))
        });
        let passive = view
            .kids(at)
            .iter()
            .copied()
            .find(|k| view.rel(*k) == Deprel::NsubjPass && view.is_nominal(*k));
        if let Some(s) = own.or(passive.filter(|_| at != v)) {
            return Some(title_before(view, at, s).unwrap_or_else(|| found(view, s)));
        }
        if at == v
            && let Some(agent) = view
                .agent(v)
                .filter(|a| view.is_nominal(*a) && (*a < v || !opens_clause(view, *a)))
                .filter(|a| !matches!(view.rel(*a), Deprel::Obj | Deprel::Iobj | Deprel::Obl))
        {
            return Some(found(view, agent));
        }
        let head = view.head(at)?;
        at = match view.rel(at) {
            Deprel::Conj if view.is_verbal(head) || view.upos(head) == Upos::Adj => head,
            Deprel::Xcomp | Deprel::Advcl | Deprel::Parataxis | Deprel::Dep
                if view.is_verbal(head) && !is_finite(view, at) =>
            {
                head
            }
            // "was not in a position to confirm"
            Deprel::Acl if view.words().post.contains(view.lemma(head)) => head,
            Deprel::Acl | Deprel::AclRelcl if view.is_nominal(head) => {
                return Some(found(view, head));
            }
            _ => return None,
        };
    }
    None
}

/// The phrase right of a verb is followed by a finite verb: subject of a clause, no source.
pub(crate) fn opens_clause(view: &View<'_>, k: usize) -> bool {
    let after = view.phrase(k).end;
    let group =
        (after..after + 3).find(|i| view.upos(*i) != Upos::Adv && view.upos(*i) != Upos::Part);
    group.is_some_and(|i| {
        view.is_verbal(i)
            && view.sentence_of(i) == view.sentence_of(k)
            && view.xpos(i) != "VBG"
            && view.xpos(i) != "VBN"
    })
}

/// "X denied that it had fired and said ...": the subject of the verb that the cue is coordinated
/// with, of the reporting one where there are two.
pub(crate) fn shared(view: &View<'_>, v: usize, group: &Range<usize>) -> Option<Found> {
    let sentence = view.range_of(v);
    let before = group.start.checked_sub(1)?;
    if before < sentence.start || view.upos(before) != Upos::Cconj {
        return None;
    }
    let mut best: Option<(bool, Found)> = None;
    for w in (sentence.start..before).rev() {
        if !view.is_verbal(w) || !is_finite(view, w) || view.rel(w) == Deprel::AclRelcl {
            continue;
        }
        let lemma = view.kit.cues.lemma_of(view.folded(w)).unwrap_or("");
        let reports = view
            .kit
            .cues
            .of(lemma, crate::cues::Pos::Verb)
            .any(|r| r.strength == crate::cues::Strength::Strong);
        let own = view
            .kids(w)
            .iter()
            .any(|k| matches!(view.rel(*k), Deprel::Nsubj | Deprel::NsubjPass) && *k < w);
        if own
            && best.as_ref().is_none_or(|(had, _)| reports && !had)
            && let Some(f) = subject(view, w)
        {
            best = Some((reports, taken_up(view, f, &view.group(w))));
        }
    }
    best.map(|(_, f)| f)
}

/// "no one", "nobody": no source at all.
pub(crate) fn nobody(view: &View<'_>, found: &Found) -> bool {
    let negator = |i: usize| view.words().negator.contains(view.folded(i));
    let head = found.head;
    let none = view.words().nobody.contains(view.folded(found.range.start));
    none && found.range.start < head
        || view.upos(head) == Upos::Pron && negator(head)
        || matches!(view.upos(head), Upos::Pron | Upos::Num | Upos::Noun)
            && view.words().indefinite.contains(view.folded(head))
            && (found.range.start..head).any(negator)
}

/// The verb shows a tense: "said", "says", "has said"; not "saying", "to say".
pub(crate) fn is_finite(view: &View<'_>, v: usize) -> bool {
    matches!(view.xpos(v), "VBD" | "VBZ" | "VBP" | "MD")
        || view
            .kids_of(v, &["aux"])
            .any(|a| matches!(view.xpos(a), "VBD" | "VBZ" | "VBP" | "MD"))
}

/// The phrase straight left of the verb group, over adverbs, times and an insertion between commas.
pub(crate) fn left_of(view: &View<'_>, group: &Range<usize>) -> Option<Found> {
    let sentence = view.range_of(group.start);
    let mut i = group.start;
    let mut inserted = false;
    while i > sentence.start {
        let k = i - 1;
        if view.is_mark(k) || view.is_colon(k) || view.folded(k) == ";" {
            return None;
        }
        if view.is_comma(k) {
            // "Hugh Hill, a doctor, said": back to the comma that opens the insertion.
            if inserted {
                return None;
            }
            inserted = true;
            let open = (sentence.start..k)
                .rev()
                .take(14)
                .find(|j| view.is_comma(*j))?;
            let relative = view.words().relative.contains(view.folded(open + 1));
            if !relative
                && (open + 1..k).any(|j| is_finite(view, j) && view.rel(j) != Deprel::AclRelcl)
            {
                return None;
            }
            i = open;
            continue;
        }
        if view.is_nominal(k) && view.time(k).is_none() {
            let head = top(view, k, group);
            let range = view.phrase(head);
            let case = view.kids_of(head, &["case"]).find(|c| {
                *c < head && view.xpos(*c) != "POS" && (*c..head).all(|j| !view.is_punct(j))
            });
            if let Some(case) = case {
                // An adverbial stands between subject and verb.
                // Never to the right again, whatever the tree says.
                i = case.max(sentence.start).min(k);
                continue;
            }
            if range.contains(&k) || range.end <= group.start {
                return Some(found(view, head));
            }
            return Some(Found {
                head: k,
                range: k..k + 1,
            });
        }
        if view.is_verbal(k) {
            return None;
        }
        i = k;
    }
    None
}

/// Adds the names and nouns between the phrase and the group that the tree tore off its end.
pub(crate) fn mend(view: &View<'_>, mut found: Found, group: &Range<usize>) -> Found {
    let gap = found.range.end..group.start;
    if found.range.end <= group.start
        && !gap.is_empty()
        && gap.len() <= 6
        && gap
            .clone()
            .all(|i| matches!(view.upos(i), Upos::Noun | Upos::Propn) && view.time(i).is_none())
        && view.upos(found.range.end - 1) != Upos::Pron
    {
        found.range.end = group.start;
    }
    found
}

/// "The spokesman of the party he refused": a pronoun that takes up the phrase before it, as in
/// texts translated by machine, gives way to that phrase.
pub(crate) fn taken_up(view: &View<'_>, found: Found, group: &Range<usize>) -> Found {
    let i = found.head;
    if view.upos(i) == Upos::Pron
        && i + 1 == group.start
        && i > view.range_of(i).start + 1
        && view.folded(i - 1) == ","
        && !view.is_comma(group.end)
    {
        // "The army of the marshal, he denied the bombing."
        return by_looks(view, view.range_of(i).start..i)
            .filter(|f| f.range.end + 1 == i && f.head != i && view.can_speak(f.head))
            .filter(|f| view.upos(f.head) != Upos::Pron)
            .unwrap_or(found);
    }
    let doubles = view.upos(i) == Upos::Pron
        && i < group.start
        && i > view.range_of(i).start
        && matches!(view.upos(i - 1), Upos::Noun | Upos::Propn)
        && view.time(i - 1).is_none();
    if !doubles {
        return found;
    }
    let before = region(view, &(i..i + 1));
    by_looks(view, before)
        .filter(|f| f.range.end == i && view.can_speak(f.head))
        .unwrap_or(found)
}

/// "Jorge Mora, a former minister, said": the name where the tree took its apposition.
pub(crate) fn before_apposition(
    view: &View<'_>,
    found: &Found,
    group: &Range<usize>,
) -> Option<Found> {
    let comma = found.range.start.checked_sub(1)?;
    let last = comma.checked_sub(1)?;
    let apposition = view.folded(comma) == ","
        && view.upos(found.head) == Upos::Noun
        && view.upos(last) == Upos::Propn
        && group.start > found.range.end
        && view.is_comma(group.start - 1)
        && last >= view.range_of(found.head).start;
    if !apposition {
        return None;
    }
    let head = top(view, last, group);
    let range = view.phrase(head);
    (range.end <= found.range.start && range.contains(&last)).then_some(Found { head, range })
}

/// The tokens between the last break before the group and the group: where its subject stands
/// unless an insertion comes between.
pub(crate) fn region(view: &View<'_>, group: &Range<usize>) -> Range<usize> {
    let sentence = view.range_of(group.start);
    let mut lo = group.start;
    while lo > sentence.start {
        let k = lo - 1;
        if view.is_break(k) && view.folded(k) != "-"
            || view.is_colon(k)
            || matches!(view.folded(k), ";" | "(" | ")")
        {
            break;
        }
        lo = k;
    }
    lo..group.start
}

/// The noun phrase that fills `range` by its looks, prepositions at its start left out.
pub(crate) fn by_looks(view: &View<'_>, range: Range<usize>) -> Option<Found> {
    let (mut lo, mut hi) = (range.start, range.end);
    // A time before the verb is no part of the name.
    while hi > lo
        && (view.time(hi - 1).is_some()
            || view.upos(hi - 1) == Upos::Adp
            || view.upos(hi - 1) == Upos::Adv)
    {
        hi -= 1;
    }
    while lo < hi
        && (view.is_punct(lo) || matches!(view.upos(lo), Upos::Adv | Upos::Cconj | Upos::Sconj))
    {
        lo += 1;
    }
    while lo < hi && view.is_punct(hi - 1) {
        hi -= 1;
    }
    // A pronoun that takes the phrase up ("the source he told").
    if hi - lo > 1 && view.upos(hi - 1) == Upos::Pron && view.is_nominal(hi - 2) {
        hi -= 1;
    }
    // "shipping agents", "warring parties"
    let modifier = |i: usize| {
        view.xpos(i) == "VBG"
            && i + 1 < hi
            && view.upos(i + 1) == Upos::Noun
            && view.kit.cues.lemma_of(view.folded(i)).is_none()
    };
    let material = (lo..hi).all(|i| {
        view.is_punct(i)
            || i == lo && modifier(i)
            || i > lo && view.folded(i - 1) == "-"
            || view.is_nominal(i)
            || matches!(
                view.upos(i),
                Upos::Det | Upos::Adj | Upos::Adp | Upos::Part | Upos::Cconj
            )
    });
    let opens = matches!(
        view.upos(lo),
        Upos::Det | Upos::Adj | Upos::Noun | Upos::Propn | Upos::Pron | Upos::Num
    ) || modifier(lo);
    let end = (lo..hi).find(|i| view.upos(*i) == Upos::Adp).unwrap_or(hi);
    let head = (lo..end).rev().find(|i| view.is_nominal(*i))?;
    (material && opens && view.time(head).is_none() && hi - lo <= 12).then_some(Found {
        head,
        range: lo..hi,
    })
}

/// The phrase straight right of the verb group: "said the minister".
pub(crate) fn right_of(view: &View<'_>, group: &Range<usize>) -> Option<Found> {
    let sentence = view.range_of(group.start);
    let mut i = group.end;
    while i < sentence.end {
        match view.upos(i) {
            Upos::Det | Upos::Adj | Upos::Num | Upos::Adv if i < group.end + 6 => i += 1,
            Upos::Noun | Upos::Propn | Upos::Pron => {
                if view.time(i).is_some() {
                    i += 1;
                    continue;
                }
                let head = top(view, i, group);
                let range = view.phrase(head);
                return (range.start >= group.end && !opens_clause(view, head))
                    .then_some(Found { head, range });
            }
            _ => return None,
        }
    }
    None
}

/// Climbs from a token to the head of its noun phrase, without leaving the side of the group.
fn top(view: &View<'_>, from: usize, group: &Range<usize>) -> usize {
    let left = from < group.start;
    let mut at = from;
    // A broken tree may go round in circles: no climb is longer than this.
    for _ in 0..CLIMB {
        let Some(h) = view.head(at) else { break };
        let inside = matches!(
            view.rel(at),
            Deprel::Compound
                | Deprel::Flat
                | Deprel::Nmod
                | Deprel::NmodPoss
                | Deprel::NmodDesc
                | Deprel::Amod
                | Deprel::Appos
                | Deprel::Conj
                | Deprel::Nummod
        );
        // ", a councillor, Alassane Mohamed, said": no apposition to the clause before.
        let over = left
            && view.rel(at) == Deprel::Appos
            && h < at
            && (h..at).any(|k| view.folded(k) == ",")
            && (view.upos(at) != Upos::Propn || view.upos(h) == Upos::Propn)
            && !view.can_speak(h);
        if over || !inside || !view.is_nominal(h) || (h < group.start) != left {
            break;
        }
        at = h;
    }
    at
}

/// The agent of a passive: "by a source in the security services".
pub(crate) fn by_agent(view: &View<'_>, v: usize) -> Option<Found> {
    let direct = view
        .kids(v)
        .iter()
        .copied()
        .find(|k| {
            view.is_nominal(*k)
                && (view.rel(*k) == Deprel::OblAgent
                    || *k > v && has_preposition(view, *k, &view.words().agent))
        })
        .filter(|k| view.time(*k).is_none());
    direct
        .or_else(|| view.agent(v).filter(|a| *a > v && view.is_nominal(*a)))
        .map(|k| found(view, k))
}

/// The phrase under `k` is opened by one of `prepositions`.
pub(crate) fn has_preposition(
    view: &View<'_>,
    k: usize,
    prepositions: &crate::fast::WordSet,
) -> bool {
    view.kids_of(k, &["case", "mark"])
        .any(|c| c < k && prepositions.contains(view.folded(c)))
}

/// The head of the noun phrase that starts at token `i` ("according to [the ministry]").
pub(crate) fn starting_at(view: &View<'_>, i: usize) -> Option<Found> {
    let sentence = view.range_of(i);
    let mut k = i;
    while k < sentence.end && k < i + 12 {
        if view.is_mark(k) && k == i {
            k += 1;
            continue;
        }
        if view.is_nominal(k) && view.time(k).is_none() {
            // The head of the phrase is the highest token to the right that it leads up to.
            let mut at = k;
            for _ in 0..CLIMB {
                let Some(h) = view.head(at) else { break };
                let up = matches!(
                    view.rel(at),
                    Deprel::Compound
                        | Deprel::NmodPoss
                        | Deprel::Amod
                        | Deprel::Nummod
                        | Deprel::NmodDesc
                        | Deprel::Det
                        | Deprel::Flat
                        | Deprel::Appos
                        | Deprel::Nmod
                );
                if !up || h < i || !view.is_nominal(h) {
                    break;
                }
                at = h;
            }
            let mut range = view.phrase(at);
            // Names that the tree tore off: "the aid group Clear Water".
            let name = |i: usize| {
                dateline_document::is_capitalised(view.text(i))
                    && matches!(view.upos(i), Upos::Propn | Upos::Noun | Upos::Adj)
                    && view.time(i).is_none()
            };
            while range.end < sentence.end && name(range.end) {
                range.end += 1;
            }
            range.start = range.start.max(i).min(at);
            while range.start < at
                && (view.is_punct(range.start) || view.upos(range.start) == Upos::Adp)
            {
                range.start += 1;
            }
            return Some(Found { head: at, range });
        }
        if !matches!(
            view.upos(k),
            Upos::Det | Upos::Adj | Upos::Num | Upos::Adv | Upos::Part
        ) && view.upos(k) != Upos::Verb
            && view.folded(k) != "-"
        {
            return None;
        }
        k += 1;
    }
    None
}
