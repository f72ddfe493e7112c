//! "X cited Y as saying", "X, quoting Y, said", "Y was quoted by X": the speaker of the clause and
//! whom it cites.

use crate::content;
use crate::cue::lemma_of;
use crate::cues::CueRow;
use crate::draft::{Draft, Found, Origin};
use crate::look::Seen;
use crate::named::{is_source, split};
use crate::source;
use crate::view::View;
use dateline_document::{By, Deprel, Upos};
use std::ops::Range;

/// "X cited Y as saying", "X, quoting Y, said", "Y was quoted by X as saying": the speaker of the
/// clause and whom it cites.
pub(crate) fn cited(view: &View<'_>, seen: &Seen, row: &CueRow) -> Vec<Draft> {
    let v = seen.at;
    if seen.negated {
        return Vec::new();
    }
    let by = By::new(format!("lexicon/cues:{}", row.id));
    let lemma = lemma_of(row);
    let sentence = view.range_of(v);
    let group = seen.group.clone();
    let saying = as_saying(view, group.end, &sentence);
    // ", which the agency cited", ", which was quoted by the radio"
    let object_relative = view
        .kids(v)
        .iter()
        .copied()
        .filter(|k| *k < v && view.words().relative.contains(view.folded(*k)))
        .find(|k| seen.passive || view.rel(*k).main() == "obj");
    let (speaker, origins) = if seen.passive {
        let subject = view
            .kids_of(v, &["nsubj"])
            .next()
            .map(|k| source::found(view, k));
        (source::by_agent(view, v), subject)
    } else {
        let mut from = group.end;
        while view.upos(from) == Upos::Adp {
            from += 1;
        }
        (
            source::subject(view, v).or_else(|| source::left_of(view, &group)),
            match object_relative {
                Some(k) => Some(source::found(view, k)),
                None => source::starting_at(view, from),
            },
        )
    };
    let participle = !seen.passive && !source::is_finite(view, v);
    // "cited the audit as the reason": nobody is quoted.
    if saying.is_none()
        && origins.as_ref().is_some_and(|o| {
            view.words().as_.contains(view.folded(o.range.end))
                && view.xpos(o.range.end + 1) != "VBG"
        })
    {
        return Vec::new();
    }
    let Some(origins) = origins.filter(|o| o.range.end <= sentence.end) else {
        return Vec::new();
    };
    let mut out: Vec<Draft> = Vec::new();
    let members: Vec<Found> = split(view, origins)
        .into_iter()
        .filter(|m| is_source(view, m))
        .collect();
    let Some(last) = members.iter().map(|m| m.range.end).max() else {
        return Vec::new();
    };
    if participle {
        // The speaker has a cue of its own; `chain` ties the knot.
        for member in members {
            let mut part = Draft::new(
                Some(member),
                group.clone(),
                lemma.clone(),
                Origin::Cited,
                by.clone(),
            );
            part.at = v;
            if let Some(from) = saying {
                let mut parts = vec![content::trim(view, from..sentence.end)];
                content::reach(view, &mut parts, v);
                part.content = parts;
            }
            out.push(part);
        }
        return out;
    }
    let mut parts: Vec<Range<usize>> = match saying {
        Some(from) => std::iter::once(from..sentence.end).collect(),
        None => {
            let lo = speaker
                .as_ref()
                .map_or(group.start, |s| s.range.start.min(group.start));
            let own = content::own_clause(view, &(lo..group.end.max(last)));
            if own.start > sentence.start && view.is_break(own.start - 1) {
                let parts = content::around(view, v, &own, &sentence);
                // "Forty-three, the agency quoted a source as saying": a fragment is told too.
                if parts.is_empty() && view.words().as_.contains(view.folded(last)) {
                    vec![content::trim(view, sentence.start..own.start)]
                } else {
                    parts
                }
            } else {
                Vec::new()
            }
        }
    };
    content::reach(view, &mut parts, v);
    let relative = matches!(view.rel(v), Deprel::AclRelcl) || object_relative.is_some();
    if parts.is_empty() && !relative {
        return Vec::new();
    }
    for member in members {
        let mut part = Draft::new(
            Some(member),
            group.clone(),
            lemma.clone(),
            Origin::Cited,
            by.clone(),
        );
        part.at = v;
        part.content = parts.clone();
        out.push(part);
    }
    if let Some(speaker) =
        speaker.filter(|s| view.can_speak(s.head) && (!relative || object_relative.is_some()))
    {
        let mut part = Draft::new(Some(speaker), group, lemma, Origin::Word, by);
        part.at = v;
        part.content = parts;
        out.insert(0, part);
    }
    out
}

/// The token after "as saying that", where one of the next words opens it.
fn as_saying(view: &View<'_>, from: usize, sentence: &Range<usize>) -> Option<usize> {
    let words = view.words();
    (from..sentence.end.saturating_sub(1))
        .find(|i| {
            words.as_.contains(view.folded(*i))
                && view
                    .kit
                    .cues
                    .of(view.lemma(i + 1), crate::cues::Pos::Verb)
                    .next()
                    .is_some()
                && view.xpos(i + 1) == "VBG"
                && (i + 2..sentence.end).any(|j| !view.is_punct(j))
        })
        .map(|i| i + 2)
}
