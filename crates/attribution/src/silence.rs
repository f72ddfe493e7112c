//! Those who say nothing: "did not comment", "gave no details", "could not be reached for comment".

use crate::complement;
use crate::cues::{Negated, Pos};
use crate::draft::{Draft, Found, Origin};
use crate::look::{look, refuser};
use crate::source::{self, has_preposition};
use crate::view::View;
use dateline_document::{By, Deprel, Stance, Upos};
use smol_str::SmolStr;
use std::ops::Range;

/// The silence whose verb is `v`.
pub(crate) fn find(view: &View<'_>, v: usize) -> Option<Draft> {
    let words = view.words();
    let lemma = view
        .kit
        .cues
        .lemma_of(view.folded(v))
        .unwrap_or(view.lemma(v));
    if let Some(draft) = no_reaction(view, v) {
        return Some(draft);
    }
    let seen = look(view, v);
    if view
        .kids_of(v, &["mark"])
        .any(|m| words.hypothetical.contains(view.folded(m)))
    {
        return None;
    }
    if complement::is_infinitive(view, v) && refuser(view, v).is_none() {
        return None;
    }
    let row = view.kit.cues.of(lemma, Pos::Verb).find(|r| {
        // "have not said where they are"
        let asks = words.question.contains(view.folded(seen.group.end));
        r.particle.is_none() && (r.frames.silence || seen.negated && asks)
    });
    // "refused the comment", "gave no details", "was not available for comment".
    let unsaid_noun = view
        .kids_of(v, &["obj", "obl"])
        .find(|k| *k > v && words.noword.contains(view.lemma(*k)))
        .filter(|k| {
            let no = view
                .kids_of(*k, &["det"])
                .any(|d| words.negator.contains(view.folded(d)));
            words.refuser.contains(lemma) || words.give.contains(lemma) && (seen.negated || no)
        })
        .or_else(|| {
            // "did not return calls", "refused to answer questions"
            view.kids_of(v, &["obj", "obl"]).find(|k| {
                *k > v
                    && words.reply.contains(view.lemma(v))
                    && words.asked.contains(view.folded(*k))
                    && (seen.negated || refuser(view, v).is_some())
            })
        });
    // "keeps silence", "remained silent"
    let mute = view
        .kids_of(v, &["obj", "xcomp"])
        .find(|k| *k == v + 1 && words.silent.contains(view.folded(*k)))
        .filter(|_| words.keep.contains(view.lemma(v)) && !seen.negated);
    let unsaid_noun = unsaid_noun.or(mute);
    let (stance, by) = match (row, unsaid_noun) {
        (_, Some(k)) if words.asked.contains(view.folded(k)) => {
            (Stance::NoComment, SmolStr::new(lemma))
        }
        (Some(row), _) if seen.negated => match row.negated {
            // With a content in sight the verb's own frames say more.
            Negated::Turns(stance) => (stance, row.id.clone()),
            _ => return None,
        },
        (_, Some(_)) => (Stance::NoComment, SmolStr::new(lemma)),
        _ => return None,
    };
    let source = source::subject(view, v)
        .or_else(|| source::left_of(view, &seen.group))
        .map(|f| source::taken_up(view, f, &seen.group))?;
    let source = place_before(view, source);
    if view.time(source.head).is_some()
        || !view.can_speak(source.head)
        || source::nobody(view, &source)
    {
        return None;
    }
    let mut cue = seen.group.clone();
    if let Some(k) = unsaid_noun {
        cue.end = cue.end.max(k + 1);
    }
    if let Some(h) = refuser(view, v) {
        cue.start = cue.start.min(view.group(h).start);
    }
    // "declined to comment" is the comment's, whatever the tagger made of the word.
    let lemma = match unsaid_noun {
        Some(k) if words.refuser.contains(lemma) => view.lemma(k),
        _ => lemma,
    };
    let about = about(view, v, unsaid_noun, cue.end);
    let content = match stance {
        Stance::NotConfirmed => about.clone().into_iter().collect(),
        _ => Vec::new(),
    };
    Some(Draft {
        source: Some(source),
        cue,
        lemma: SmolStr::new(lemma),
        at: v,
        content,
        stance,
        about_span: about,
        channel: None,
        said: None,
        hearers: Vec::new(),
        citing: Vec::new(),
        about: Vec::new(),
        origin: Origin::Word,
        by: By::new(format!("lexicon/cues:{by}")),
    })
}

/// "There was no immediate reaction from the embassy."
fn no_reaction(view: &View<'_>, v: usize) -> Option<Draft> {
    let words = view.words();
    let sentence = view.range_of(v);
    let opens = view.rel(sentence.start) == Deprel::Expl && v <= sentence.start + 3;
    if !opens {
        return None;
    }
    let noun = (v + 1..sentence.end.min(v + 6)).find(|k| words.noword.contains(view.lemma(*k)))?;
    let no = (v..noun).any(|i| words.nobody.contains(view.folded(i)));
    let from =
        (noun + 1..sentence.end.min(noun + 12)).find(|i| words.origin.contains(view.folded(*i)))?;
    let source = source::starting_at(view, from + 1)?;
    if !no || !view.can_speak(source.head) {
        return None;
    }
    let about = (noun + 1..from)
        .find(|i| words.about.contains(view.folded(*i)))
        .map(|i| i + 1..from)
        .filter(|r| !r.is_empty());
    Some(Draft {
        source: Some(source),
        cue: v..noun + 1,
        lemma: SmolStr::new(view.lemma(noun)),
        at: v,
        content: Vec::new(),
        stance: Stance::NoComment,
        about_span: about,
        channel: None,
        said: None,
        hearers: Vec::new(),
        citing: Vec::new(),
        about: Vec::new(),
        origin: Origin::Word,
        by: By::fixed("attribution/no-reaction"),
    })
}

/// "In the office of the president this information neither confirmed nor denied", as machines
/// translate it: the thing before the verb is what is said of, the place is who says nothing.
fn place_before(view: &View<'_>, source: Found) -> Found {
    let words = view.words();
    let first = view.range_of(source.head).start;
    let thing = view.upos(source.head) == Upos::Noun
        && words.proform.contains(view.lemma(source.head))
        && words.place.contains(view.folded(first))
        && source.range.start > first + 1;
    if !thing {
        return source;
    }
    let Some(mut place) = source::starting_at(view, first + 1) else {
        return source;
    };
    place.range.end = place.range.end.min(source.range.start);
    if place.head < place.range.end && view.can_speak(place.head) {
        place
    } else {
        source
    }
}

/// What nothing is said of: "on the resumption of the talks", "whether its ships would sail", the
/// object of "confirm".
fn about(view: &View<'_>, v: usize, unsaid: Option<usize>, from: usize) -> Option<Range<usize>> {
    let words = view.words();
    let clause = view
        .kids_of(v, &["ccomp", "xcomp", "advcl"])
        .find(|k| *k > v && (v + 1..*k).all(|j| view.folded(j) != ","));
    let object = view
        .kids_of(v, &["obj"])
        .find(|k| *k > v && Some(*k) != unsaid && view.time(*k).is_none());
    let under = |h: usize| {
        view.kids_of(h, &["obl", "nmod"])
            .find(|k| *k > h && has_preposition(view, *k, &words.about) && view.time(*k).is_none())
    };
    if let Some(k) = clause.or(object) {
        let extent = view.extent(k);
        return crop(view, extent.start.max(from)..extent.end);
    }
    let k = under(v).or_else(|| unsaid.and_then(under))?;
    let mut extent = view.extent(k);
    if let Some(comma) = (k..extent.end).find(|j| view.is_comma(*j)) {
        extent.end = comma;
    }
    let start = view
        .kids_of(k, &["case", "mark"])
        .filter(|c| *c < k)
        .max()
        .map_or(extent.start, |c| c + 1);
    crop(view, start.max(from)..extent.end)
}

fn crop(view: &View<'_>, range: Range<usize>) -> Option<Range<usize>> {
    let mut range = range;
    while range.start < range.end && view.upos(range.end - 1) == Upos::Punct {
        range.end -= 1;
    }
    (range.start < range.end).then_some(range)
}
