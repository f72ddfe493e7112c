//! Who was told: media that pass on what a source says.

use crate::cues::Hearer;
use crate::draft::Found;
use crate::lexicon::Class;
use crate::look::Seen;
use crate::named;
use crate::source;
use crate::view::View;
use dateline_document::{Channel, Deprel, Kind, Upos};

/// Media that were told: "told the newspaper", "said in an interview with CNN".
pub(crate) fn hearers(view: &View<'_>, seen: &Seen, told: Hearer) -> Vec<Found> {
    let words = view.words();
    let v = seen.at;
    let mut heads: Vec<usize> = Vec::new();
    // "In an interview with the daily X, Y said": before the verb.
    for k in view.kids_of(v, &["obl"]).filter(|k| *k < v) {
        if words.interview.contains(view.lemma(k)) {
            heads.extend(
                view.kids_of(k, &["nmod", "obl"])
                    .filter(|n| source::has_preposition(view, *n, &words.with)),
            );
        }
    }
    for k in view.kids(v).iter().copied().filter(|k| *k > v) {
        let rel = view.rel(k).main();
        // "warned in the weekly Bwenando"
        if rel == "obl"
            && source::has_preposition(view, k, &words.place)
            && is_medium(view, &source::found(view, k))
        {
            heads.push(k);
        }
        // "repeated the claim to the news service"
        if rel == "obj" && told == Hearer::To {
            heads.extend(
                view.kids_of(k, &["nmod"])
                    .filter(|n| source::has_preposition(view, *n, &words.to)),
            );
        }
        if matches!(rel, "obj" | "iobj") && told == Hearer::Object {
            heads.push(k);
        }
        if rel == "obl" && source::has_preposition(view, k, &words.to) {
            heads.push(k);
        }
        if rel == "obl" && words.interview.contains(view.lemma(k)) {
            heads.extend(
                view.kids_of(k, &["nmod", "obl"])
                    .filter(|n| source::has_preposition(view, *n, &words.with)),
            );
        }
        if rel == "obl" && source::has_preposition(view, k, &words.with) && !seen.passive {
            let interview = (v + 1..k).any(|j| words.interview.contains(view.lemma(j)));
            if interview {
                heads.push(k);
            }
        }
    }
    // "..., informs the agency with reference to the ministry": the subject, nobody was told.
    let inverted = |head: usize| {
        let end = source::found(view, head).range.end;
        view.rel(head).is_subject()
            && view.head(head) == Some(v)
            && (view.is_punct(end) && !view.is_mark(end)
                || named::phrase_at(view, end, &view.range_of(v)).is_some())
    };
    if told == Hearer::Object
        && heads.is_empty()
        && let Some(f) = source::starting_at(view, seen.group.end)
        && !inverted(f.head)
    {
        heads.push(f.head);
    }
    heads.extend(carriers(view, v));
    heads.extend(turned_to(view, v));
    heads.sort_unstable();
    heads.dedup();
    let mut out = Vec::new();
    let beside = told == Hearer::Object;
    for head in heads {
        for found in named::split(view, source::found(view, head)) {
            let medium =
                is_medium(view, &found) || told == Hearer::Object && unknown_name(view, &found);
            if medium && (found.head >= seen.group.end || found.range.end <= seen.group.start) {
                let mut found = found;
                // "Republika-Inform"
                while view.folded(found.range.end) == "-"
                    && view.upos(found.range.end + 1) == Upos::Propn
                {
                    found.range.end += 2;
                }
                found.range.end = name_behind(view, &found).unwrap_or(found.range.end);
                out.push(found);
            }
        }
    }
    if out.is_empty() && beside {
        out.extend(
            medium_by_looks(view, seen.group.end).filter(|f| !f.range.clone().any(inverted)),
        );
    }
    out
}

/// "The firm, asked by the Courier, confirmed", "a colonel who spoke with the daily", "experts
/// quoted by the monthly", "an interlocutor of the agency": media that the source spoke to.
fn turned_to(view: &View<'_>, v: usize) -> Vec<usize> {
    let words = view.words();
    let Some(source) = source::subject(view, v).map(|s| s.head) else {
        return Vec::new();
    };
    let clauses = view
        .kids_of(source, &["acl"])
        .chain(view.kids_of(v, &["advcl"]));
    let mut out = Vec::new();
    for k in clauses {
        if words.approach.contains(view.lemma(k)) {
            out.extend(source::by_agent(view, k).map(|f| f.head));
            // "when the Independent reached him"
            let him = view
                .kids_of(k, &["obj"])
                .any(|o| view.upos(o) == Upos::Pron);
            if him {
                out.extend(view.kids_of(k, &["nsubj"]));
            }
        }
        if words.talk.contains(view.lemma(k)) {
            out.extend(
                view.kids_of(k, &["obl"])
                    .filter(|o| view.kids_of(*o, &["case"]).next().is_some()),
            );
        }
    }
    if words.interlocutor.contains(view.lemma(source)) {
        out.extend(
            view.kids_of(source, &["nmod"])
                .filter(|n| view.rel(*n) == Deprel::Nmod && *n > source),
        );
    }
    out.retain(|h| is_medium(view, &source::found(view, *h)));
    out
}

/// "in remarks carried by the agency X", "in a letter to the weekly Y": media that stand under the
/// text or occasion.
fn carriers(view: &View<'_>, v: usize) -> Vec<usize> {
    let words = view.words();
    let mut out = Vec::new();
    let own = source::subject(view, v).map(|s| s.head);
    let texts = view
        .kids_of(v, &["obl"])
        .chain(
            own.into_iter()
                .flat_map(|s| view.kids_of(s, &["nmod"]).collect::<Vec<_>>()),
        )
        .filter(|k| source::has_preposition(view, *k, &words.place));
    for k in texts {
        let text = view
            .kit
            .channels
            .noun(view.lemma(k), view.folded(k))
            .is_some()
            || words.interview.contains(view.lemma(k));
        if !text {
            continue;
        }
        for j in view.extent(k) {
            let tied = view.is_under(j, k)
                && j > k
                && matches!(view.rel(j).main(), "nmod" | "obl")
                && view.kids_of(j, &["case"]).next().is_some();
            if tied && is_medium(view, &source::found(view, j)) {
                out.push(j);
            }
        }
    }
    out
}

/// "told [the business daily Kapital]": an outlet among the nouns right of the cue, whatever the
/// tree made of them.
fn medium_by_looks(view: &View<'_>, from: usize) -> Option<Found> {
    let sentence = view.range_of(from);
    let end = (from..sentence.end.min(from + 8))
        .find(|i| {
            !matches!(
                view.upos(*i),
                Upos::Det | Upos::Adj | Upos::Noun | Upos::Propn
            ) || view.time(*i).is_some()
        })
        .unwrap_or(from);
    let head = (from..end).rev().find(|i| {
        is_medium(
            view,
            &Found {
                head: *i,
                range: *i..i + 1,
            },
        )
    })?;
    Some(Found {
        head,
        range: from..end,
    })
}

/// "a Kenyan newspaper, The Rift Tribune,", "the newspaper 'Novy Dom'": where the name behind
/// the comma or the mark ends.
fn name_behind(view: &View<'_>, found: &Found) -> Option<usize> {
    let comma = found.range.end;
    let mut end = comma + 1;
    while end < comma + 7
        && dateline_document::is_capitalised(view.text(end))
        && matches!(
            view.upos(end),
            Upos::Det | Upos::Propn | Upos::Noun | Upos::Adj
        )
    {
        end += 1;
    }
    if view.is_mark(comma) && end > comma + 1 && view.is_mark(end) {
        return (view.upos(found.head) == Upos::Noun).then_some(end + 1);
    }
    let closed = view.is_punct(end) && view.sentence_of(end) == view.sentence_of(found.head);
    (view.folded(comma) == "," && view.upos(found.head) == Upos::Noun && end > comma + 1 && closed)
        .then_some(end)
}

/// A medium: an outlet by name or by noun, not "reporters".
pub(crate) fn is_medium(view: &View<'_>, found: &Found) -> bool {
    let class = view
        .kit
        .nouns
        .class(view.lemma(found.head), view.folded(found.head));
    let outlet = found.range.clone().any(|i| {
        view.mention(i).is_some_and(|(_, m)| m.kind == Kind::Outlet)
            && (i == found.head || matches!(view.rel(i), Deprel::Appos | Deprel::Flat))
    });
    // "told a news conference": an occasion, no medium.
    let occasion = matches!(
        view.kit
            .channels
            .noun(view.lemma(found.head), view.folded(found.head)),
        Some(Channel::PressConference | Channel::Interview | Channel::Speech | Channel::Call)
    );
    // "the daily Umoja": the noun before the name, whatever the tagger calls it.
    let called = view.upos(found.head) == Upos::Propn
        && (found.range.start..found.head).any(|i| {
            matches!(view.upos(i), Upos::Noun | Upos::Adj)
                && view.kit.nouns.class(view.lemma(i), view.folded(i)) == Some(Class::Outlet)
        });
    let own = view.upos(found.head) == Upos::Propn
        && view.report.outlet.as_deref().is_some_and(|o| {
            o.split(|c: char| !c.is_alphanumeric())
                .any(|w| w == view.text(found.head))
        });
    // "the television company NTK"
    let house = class == Some(Class::Institution)
        && view
            .kids_of(found.head, &["compound"])
            .any(|i| view.kit.nouns.class(view.lemma(i), view.folded(i)) == Some(Class::Outlet));
    !occasion && (outlet || called || own || house || class == Some(Class::Outlet))
}

/// A name that nobody knows, told something: "told the Harbour Post".
fn unknown_name(view: &View<'_>, found: &Found) -> bool {
    view.upos(found.head) == Upos::Propn
        && view
            .words()
            .definite
            .contains(view.folded(found.range.start))
        && view.mention(found.head).is_none_or(|(_, m)| {
            m.known.is_empty() && matches!(m.kind, Kind::Organization | Kind::Other)
        })
}
