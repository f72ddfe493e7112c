//! Those who say nothing: "did not comment", "gave no details", "could not be reached for comment".

use crate::complement;
use crate::cues::{Negated, Pos};
use crate::draft::{Draft, Found, Origin};
use crate::look::{look, refuser, yet_to};
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
    // "said nothing about it", "could tell little"
    let nothing = (seen.group.end..seen.group.end + 2)
        .find(|k| words.nothing.contains(view.folded(*k)))
        // "said that nothing of the kind had happened": the subject of what is said.
        .filter(|k| !seen.negated && view.is_under(*k, v) && !view.rel(*k).is_subject());
    if complement::is_infinitive(view, v)
        && refuser(view, v).is_none()
        && nothing.is_none()
        && !yet_to(view, v)
    {
        return None;
    }
    let row = view.kit.cues.of(lemma, Pos::Verb).find(|r| {
        // "have not said where they are"
        let by_whom = view.upos(seen.group.end) == Upos::Adp
            && matches!(view.xpos(seen.group.end + 1), "WP" | "WP$" | "WDT");
        let asks = by_whom
            || words.question.contains(view.folded(seen.group.end))
            || words.so.contains(view.folded(seen.group.end));
        let fits = match &r.particle {
            None => true,
            Some(p) => r.frames.silence && view.folded(seen.group.end) == p,
        };
        fits && (r.frames.silence || seen.negated && asks || nothing.is_some() && r.frames.clause)
    });
    // "declined to characterize the talks"
    let unsaid_verb = row.is_none()
        && refuser(view, v).is_some()
        && view.kit.cues.of(lemma, Pos::Verb).any(|r| {
            r.stance == Stance::Reports && r.negated == Negated::Gone && r.particle.is_none()
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
    // "referred questions to the ministry"
    let unsaid_noun = unsaid_noun.or_else(|| {
        view.kids_of(v, &["obj"]).find(|k| {
            *k > v
                && !seen.negated
                && words.handoff.contains(lemma)
                && words.asked.contains(view.folded(*k))
        })
    });
    // "has nothing to add"
    let unsaid_noun = unsaid_noun.or_else(|| {
        nothing.filter(|k| {
            words.give.contains(lemma)
                && view.kids_of(*k, &["acl", "advcl", "xcomp"]).any(|j| {
                    complement::is_infinitive(view, j)
                        && view.kit.cues.of(view.lemma(j), Pos::Verb).next().is_some()
                })
        })
    });
    // "has no confirmation of any movement", "had seen no evidence"
    let unproved = view.kids_of(v, &["obj"]).find(|k| {
        *k > v
            && words.seek.contains(lemma)
            && words.proof.contains(view.lemma(*k))
            && (seen.negated
                || view
                    .kids_of(*k, &["det"])
                    .any(|d| words.negator.contains(view.folded(d))))
    });
    let unsaid_noun = unproved.or(unsaid_noun);
    // "issued a no-comment"
    let unsaid_noun = unsaid_noun.or_else(|| {
        view.kids_of(v, &["obj"]).find(|k| {
            *k > v
                && (words.give.contains(lemma) || words.keep.contains(lemma))
                && words.silent.contains(view.folded(*k))
        })
    });
    // "would not be quoted about it", "was not to be drawn on it"
    let unquoted = seen.negated
        && seen.passive
        && words.notnamed.contains(view.folded(v))
        && view
            .kids_of(v, &["obl"])
            .any(|k| k > v && has_preposition(view, k, &words.about));
    // "keeps silence", "remained silent"
    let mute = view
        .kids_of(v, &["obj", "xcomp"])
        .find(|k| *k == v + 1 && words.silent.contains(view.folded(*k)))
        .filter(|_| words.keep.contains(view.lemma(v)) && !seen.negated);
    let unsaid_noun = unsaid_noun.or(mute);
    let (stance, by) = match (row, unsaid_noun) {
        (_, Some(_)) if unproved.is_some() => (Stance::NotConfirmed, SmolStr::new(lemma)),
        (_, Some(k)) if words.asked.contains(view.folded(k)) => {
            (Stance::NoComment, SmolStr::new(lemma))
        }
        (None, None) if unsaid_verb => (Stance::NoComment, SmolStr::new(lemma)),
        (_, None) if unquoted => (Stance::NoComment, SmolStr::new(lemma)),
        (Some(row), None) if nothing.is_some() => match row.negated {
            Negated::Turns(_) => (Stance::NoComment, row.id.clone()),
            _ => return None,
        },
        // "has yet to be verified": what is said of, not who says nothing.
        (Some(_), None) if seen.passive && yet_to(view, v) => return None,
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
    let source = at_home(view, source);
    if view.time(source.head).is_some()
        || !view.can_speak(source.head)
        || source::nobody(view, &source)
    {
        return None;
    }
    let mut cue = seen.group.clone();
    if let Some(k) = unsaid_noun.or(nothing) {
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
    let about = about(view, v, unsaid_noun, cue.end)
        .or_else(|| crate::acts::question(view, &view.range_of(v), source.range.start));
    let content = match stance {
        Stance::NotConfirmed => about.clone().into_iter().collect(),
        _ => Vec::new(),
    };
    let by = By::new(format!("lexicon/cues:{by}"));
    Some(Draft {
        at: v,
        content,
        stance,
        about_span: about,
        ..Draft::new(Some(source), cue, lemma, Origin::Word, by)
    })
}

/// "No one at the embassy answered": the embassy.
fn at_home(view: &View<'_>, source: Found) -> Found {
    if !source::nobody(view, &source) {
        return source;
    }
    let words = view.words();
    view.kids_of(source.head, &["nmod", "obl"])
        .filter(|k| {
            has_preposition(view, *k, &words.place) || has_preposition(view, *k, &words.origin)
        })
        .find(|k| view.can_speak(*k))
        .map_or(source, |k| source::found(view, k))
}

/// "could not be independently verified", "it was not possible to confirm": nobody is named, and
/// nobody could find out.
pub(crate) fn unascertained(view: &View<'_>, v: usize) -> Option<Draft> {
    let words = view.words();
    if !words.unsure.contains(view.lemma(v)) {
        return None;
    }
    let seen = look(view, v);
    let able = |i: usize| words.able.contains(view.folded(i));
    let no = |i: usize| words.negator.contains(view.folded(i));
    let above = view
        .head(v)
        .filter(|h| able(*h) || words.unable.contains(view.folded(*h)))
        .filter(|_| complement::is_infinitive(view, v));
    let expletive = |h: usize| {
        view.kids(h).iter().any(|k| {
            view.rel(*k) == Deprel::Expl || view.rel(*k).is_subject() && view.upos(*k) == Upos::Pron
        })
    };
    let (cue, about) = match above {
        Some(h) => {
            let not = words.unable.contains(view.folded(h))
                || view.kids(h).iter().any(|k| no(*k))
                || view.group(h).any(no);
            if !not || !expletive(h) {
                return None;
            }
            (view.group(h).start..v + 1, None)
        }
        None => {
            let could = seen.group.clone().any(able);
            let named = source::by_agent(view, v).is_some();
            // "has yet to be verified", "has not been established".
            let yet = refuser(view, v).is_some() || yet_to(view, v);
            let perfect = view
                .kids_of(v, &["aux"])
                .any(|k| words.seek.contains(view.lemma(k)));
            let so_far = yet || perfect || subject_clause(view, v);
            if !seen.passive || !seen.negated || !(could || so_far) || named {
                return None;
            }
            let subject = view
                .kids(v)
                .iter()
                .copied()
                .find(|k| view.rel(*k).is_subject() && *k < v);
            let about = subject
                .filter(|s| view.upos(*s) != Upos::Pron)
                .map(|s| view.extent(s));
            (seen.group.clone(), about)
        }
    };
    let clause = view
        .kids_of(v, &["ccomp", "xcomp", "advcl", "obj"])
        .find(|k| *k > v)
        .map(|k| view.extent(k))
        .and_then(|r| crop(view, r.start.max(v + 1)..r.end));
    let about = about.and_then(|r| crop(view, r)).or(clause);
    let by = By::fixed("attribution/not-ascertained");
    Some(Draft {
        at: v,
        stance: Stance::NotConfirmed,
        content: about.clone().into_iter().collect(),
        about_span: about,
        ..Draft::new(None, cue, view.lemma(v), Origin::Hearsay, by)
    })
}

/// "wouldn't be specific about the barges", "has been silent on the shells".
pub(crate) fn reserved(view: &View<'_>, a: usize) -> Option<Draft> {
    let words = view.words();
    let verb = view.kids_of(a, &["cop"]).next()?;
    let no = |i: usize| words.negator.contains(view.folded(i));
    let negated = view.kids(a).iter().any(|k| *k < a && no(*k));
    let tensed = source::is_finite(view, verb) || source::is_finite(view, a);
    let keeps = tensed
        && if negated {
            words.forthcoming.contains(view.folded(a))
        } else {
            words.silent.contains(view.folded(a))
        };
    let group = view.group(verb);
    let source = source::subject(view, a).or_else(|| source::left_of(view, &group))?;
    if !keeps || !view.can_speak(source.head) || source::nobody(view, &source) {
        return None;
    }
    let about = about(view, a, None, a + 1);
    let by = By::fixed("attribution/reserved");
    Some(Draft {
        at: a,
        stance: Stance::NoComment,
        about_span: about,
        ..Draft::new(
            Some(source),
            group.start.min(verb)..a + 1,
            view.lemma(a),
            Origin::Word,
            by,
        )
    })
}

/// "In Delhi the charge was called fantastic": nobody is named, and what is said is called false.
pub(crate) fn called(view: &View<'_>, v: usize) -> Option<Draft> {
    let words = view.words();
    let lemma = view.kit.cues.lemma_of(view.folded(v))?;
    let names = view
        .kit
        .cues
        .of(lemma, Pos::Verb)
        .any(|r| r.frames.predicate || r.frames.as_);
    let seen = look(view, v);
    if !names || !seen.passive || seen.negated || source::by_agent(view, v).is_some() {
        return None;
    }
    let lie = (v + 1..view.range_of(v).end)
        .take(5)
        .take_while(|k| !view.is_verbal(*k) && view.folded(*k) != ",")
        .find(|k| words.falsehood.contains(view.folded(*k)))?;
    let subject = view
        .kids(v)
        .iter()
        .copied()
        .find(|k| view.rel(*k).is_subject() && *k < v)
        .map(|k| view.phrase(k))?;
    Some(Draft {
        at: v,
        stance: Stance::Denies,
        content: vec![subject.clone()],
        about_span: Some(subject),
        ..Draft::new(
            None,
            seen.group.start..lie + 1,
            lemma,
            Origin::Hearsay,
            By::fixed("attribution/called"),
        )
    })
}

/// "It is not established when it was put there", "who fired has not been determined".
fn subject_clause(view: &View<'_>, v: usize) -> bool {
    let sentence = view.range_of(v);
    let question = |k: usize| view.words().question.contains(view.folded(k));
    let expletive = view
        .kids(v)
        .iter()
        .any(|k| *k < v && view.upos(*k) == Upos::Pron && view.rel(*k) != Deprel::Obj);
    question(sentence.start) || expletive && (v + 1..sentence.end.min(v + 3)).any(question)
}

/// "Whether they met was still unclear": nobody is named.
pub(crate) fn open(view: &View<'_>, a: usize) -> Option<Draft> {
    let words = view.words();
    let copula = view.kids_of(a, &["cop"]).next().or_else(|| {
        view.head(a)
            .filter(|h| view.rel(a).main() == "xcomp" && *h < a)
    })?;
    if !words.open.contains(view.folded(a)) {
        return None;
    }
    let verb = if view.is_verbal(copula) {
        copula
    } else {
        return None;
    };
    let top = if view.head(copula) == Some(a) {
        a
    } else {
        verb
    };
    let subject = view
        .kids(top)
        .iter()
        .copied()
        .find(|k| view.rel(*k).is_subject() && *k < verb && view.upos(*k) != Upos::Pron)
        .map(|k| view.extent(k));
    let clause = view
        .kids_of(a, &["ccomp", "advcl", "csubj"])
        .next()
        .map(|k| view.extent(k));
    let about = subject.or(clause).and_then(|r| crop(view, r))?;
    if about.contains(&a) {
        return None;
    }
    Some(Draft {
        at: a,
        stance: Stance::NotConfirmed,
        content: vec![about.clone()],
        about_span: Some(about),
        ..Draft::new(
            None,
            view.group(verb).start..a + 1,
            view.lemma(a),
            Origin::Hearsay,
            By::fixed("attribution/left-open"),
        )
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
    let by = By::fixed("attribution/no-reaction");
    Some(Draft {
        at: v,
        stance: Stance::NoComment,
        about_span: about,
        ..Draft::new(
            Some(source),
            v..noun + 1,
            view.lemma(noun),
            Origin::Word,
            by,
        )
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
    let Some(k) = under(v).or_else(|| unsaid.and_then(under)) else {
        // The tree lost the phrase: from the preposition to the next break.
        let end = (from..view.range_of(v).end)
            .find(|i| view.is_break(*i) || view.is_punct(*i))
            .unwrap_or(from);
        return (words.about.contains(view.folded(from)) && view.time(from + 1).is_none())
            .then(|| crop(view, from + 1..end))
            .flatten();
    };
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
