//! Who passes on whom: nested contents, cited sources, media that were told.

use crate::draft::{Draft, Origin, near};
use crate::hearer::is_medium;
use crate::lexicon::Class;
use crate::source::has_preposition;
use crate::view::View;
use dateline_document::{Stance, Upos};

/// Fills `citing`, adds the media that were told, and lets the content of a chain belong to all
/// of it.
pub(crate) fn link(view: &View<'_>, drafts: &mut Vec<Draft>) {
    drop_echoes(view, drafts);
    add_hearers(drafts);
    cited_again(view, drafts);
    tie_cited(view, drafts);
    passed_by(view, drafts);
    told_through(view, drafts);
    documents(view, drafts);
    share_content(drafts);
    nest(view, drafts);
    drop_orphans(drafts);
}

/// Participles ("citing a source") hang on the draft whose clause they stand in; a relative
/// clause ("a delegate who cited a general") on the draft of its antecedent.
fn tie_cited(view: &View<'_>, drafts: &mut [Draft]) {
    for i in 0..drafts.len() {
        let Some(d) = drafts.get(i) else { continue };
        if d.origin != Origin::Cited || near(drafts, i).any(|(_, p)| p.citing.contains(&i)) {
            continue;
        }
        let sentence = view.range_of(d.at);
        let speaker = crate::source::subject(view, d.at).map(|s| s.head);
        let governor = view.head(d.at);
        let here = |j: usize, p: &Draft| {
            j != i
                && sentence.contains(&p.at)
                && !(p.at.min(d.at)..p.at.max(d.at)).any(|k| view.folded(k) == ";")
                && !matches!(p.origin, Origin::Hearsay | Origin::Hearer)
                && p.source.as_ref().map(|s| s.head) != d.source.as_ref().map(|s| s.head)
        };
        // The finite "X quoted Y" made X's draft with the same cue.
        let same = near(drafts, i)
            .find(|(j, p)| here(*j, p) && p.cue == d.cue && p.origin == Origin::Word);
        let antecedent = near(drafts, i).find(|(j, p)| {
            here(*j, p)
                && speaker.is_some()
                && p.source.as_ref().map(|s| s.head) == speaker
                && p.cue != d.cue
        });
        // "citing the daily, which quoted a delegate": the relative clause is no governor.
        let governed = near(drafts, i).find(|(j, p)| {
            here(*j, p)
                && Some(p.at) == governor
                && !(d.at..p.at).any(|k| view.words().relative.contains(view.folded(k)))
        });
        let nearest = near(drafts, i)
            .rfind(|(j, p)| here(*j, p) && p.cue != d.cue && p.at < d.at)
            .or_else(|| near(drafts, i).find(|(j, p)| here(*j, p) && p.cue != d.cue));
        let parent = same.or(antecedent).or(governed).or(nearest).map(|(j, _)| j);
        let Some(parent) = parent else { continue };
        let content = drafts.get(parent).map(|p| p.content.clone());
        if let Some(d) = drafts.get_mut(i)
            && d.content.is_empty()
        {
            d.content = content.unwrap_or_default();
        }
        if let Some(p) = drafts.get_mut(parent) {
            p.citing.push(i);
        }
    }
}

/// "a text message from a nurse", "notes taken by a colleague", "a cable read to this newspaper by an
/// aide": whose text it is, and who passes it on.
fn documents(view: &View<'_>, drafts: &mut Vec<Draft>) {
    let words = view.words();
    for i in 0..drafts.len() {
        let Some(d) = drafts.get(i) else { continue };
        let Some(source) = d.source.clone().filter(|s| {
            view.upos(s.head) == Upos::Noun
                && view
                    .kit
                    .nouns
                    .class(view.lemma(s.head), view.folded(s.head))
                    == Some(Class::Document)
                && matches!(d.origin, Origin::Word | Origin::Phrase)
        }) else {
            continue;
        };
        let mut authors = Vec::new();
        let mut carriers = Vec::new();
        let parted = |k: usize| !d.holds(k) && view.time(k).is_none() && view.can_speak(k);
        for k in view
            .kids_of(source.head, &["nmod", "acl"])
            .filter(|k| *k > source.head)
        {
            if view.rel(k).main() == "nmod" {
                let from = has_preposition(view, k, &words.origin)
                    && !has_preposition(view, k, &words.agent);
                authors.extend(Some(k).filter(|k| from && parted(*k)));
                continue;
            }
            let agent = crate::source::by_agent(view, k).map(|f| f.head);
            if let Some(agent) = agent.filter(|a| parted(*a)) {
                if words.authored.contains(view.lemma(k)) {
                    authors.push(agent);
                } else if words.carried.contains(view.lemma(k)) {
                    carriers.push(agent);
                }
            }
            carriers.extend(view.kids_of(k, &["obl"]).filter(|o| {
                Some(*o) != agent
                    && (has_preposition(view, *o, &words.to)
                        || has_preposition(view, *o, &words.with))
                    && is_medium(view, &crate::source::found(view, *o))
            }));
        }
        let known =
            |k: usize| near(drafts, i).any(|(_, p)| p.source.as_ref().is_some_and(|s| s.head == k));
        authors.retain(|k| !known(*k));
        carriers.retain(|k| !known(*k));
        let made = |k: usize, origin: Origin, citing: Vec<usize>| Draft {
            source: Some(crate::source::found(view, k)),
            hearers: Vec::new(),
            citing,
            about: Vec::new(),
            about_span: None,
            origin,
            stance: Stance::Reports,
            channel: None,
            through: None,
            ..d.clone()
        };
        let cited: Vec<Draft> = authors
            .into_iter()
            .map(|k| made(k, Origin::Cited, Vec::new()))
            .collect();
        let passing: Vec<Draft> = carriers
            .into_iter()
            .map(|k| made(k, Origin::Hearer, vec![i]))
            .collect();
        for draft in cited {
            let n = drafts.len();
            drafts.push(draft);
            if let Some(d) = drafts.get_mut(i) {
                d.citing.push(n);
            }
        }
        drafts.extend(passing);
    }
}

/// "..., an official said, as reported by the Ledger": the medium passes on who spoke.
fn told_through(view: &View<'_>, drafts: &mut [Draft]) {
    let mut links = Vec::new();
    for (i, p) in drafts.iter().enumerate() {
        let medium = p.source.as_ref().is_some_and(|s| is_medium(view, s));
        if p.origin != Origin::Phrase || !medium {
            continue;
        }
        let told = near(drafts, i)
            .filter(|(j, d)| {
                *j != i
                    && matches!(d.origin, Origin::Word | Origin::Phrase)
                    && d.at < p.at
                    && view.sentence_of(d.at) == view.sentence_of(p.at)
                    && d.source.as_ref().is_some_and(|s| !is_medium(view, s))
                    && !d.holds(p.at)
                    && passes_on(d.stance)
                    && !(d.at..p.at).any(|k| view.folded(k) == ";")
            })
            .max_by_key(|(_, d)| d.at);
        links.extend(told.map(|(j, _)| (i, j)));
    }
    cite_all(drafts, links);
}

fn cite_all(drafts: &mut [Draft], links: Vec<(usize, usize)>) {
    for (outer, inner) in links {
        if let Some(p) = drafts.get_mut(outer)
            && !p.citing.contains(&inner)
        {
            p.citing.push(inner);
        }
    }
}

/// "An assessment, reported by the magazine, puts ...": who passes on the source itself.
fn passed_by(view: &View<'_>, drafts: &mut [Draft]) {
    let mut links = Vec::new();
    for (i, p) in drafts.iter().enumerate() {
        let passes = p.origin == Origin::Word
            && p.source.as_ref().is_some_and(|s| is_medium(view, s))
            && matches!(view.rel(p.at).main(), "acl");
        let Some(of) = view.head(p.at).filter(|_| passes) else {
            continue;
        };
        links.extend(
            near(drafts, i)
                .filter(|(j, d)| {
                    *j != i
                        && d.source
                            .as_ref()
                            .is_some_and(|s| s.head == of || s.range.contains(&of))
                })
                .map(|(j, _)| (i, j)),
        );
    }
    cite_all(drafts, links);
}

/// "told the newspaper, which was quoted by the radio": who is cited has spoken in the sentence
/// already; the radio passes that on.
fn cited_again(view: &View<'_>, drafts: &mut Vec<Draft>) {
    let mut gone = vec![false; drafts.len()];
    for i in 0..drafts.len() {
        let Some(d) = drafts.get(i) else { continue };
        let Some(source) = d.source.clone() else {
            continue;
        };
        if d.origin != Origin::Cited || !d.content.is_empty() {
            continue;
        }
        let (cue, sentence) = (d.cue.clone(), view.sentence_of(d.at));
        let spoken = drafts.iter().enumerate().find(|(j, p)| {
            *j != i
                && p.cue != cue
                && !p.content.is_empty()
                && view.sentence_of(p.at) == sentence
                && p.source
                    .as_ref()
                    .is_some_and(|s| s.range.contains(&source.head) || s.head == source.head)
        });
        let Some((j, content)) = spoken.map(|(j, p)| (j, p.content.clone())) else {
            continue;
        };
        let passing = drafts
            .iter_mut()
            .find(|p| p.origin == Origin::Word && p.cue == cue && p.content.is_empty());
        if let Some(p) = passing {
            p.content = content;
            p.citing.push(j);
            if let Some(slot) = gone.get_mut(i) {
                *slot = true;
            }
        }
    }
    remove(drafts, &gone);
}

/// What is passed on belongs to the whole chain ("citing X, which referred to Y").
fn share_content(drafts: &mut [Draft]) {
    for parent in 0..drafts.len() {
        let Some(p) = drafts.get(parent) else {
            continue;
        };
        let (content, citing) = (p.content.clone(), p.citing.clone());
        for child in citing {
            if let Some(d) = drafts.get_mut(child)
                && d.content.is_empty()
            {
                d.content.clone_from(&content);
            }
        }
    }
}

/// "said he regretted": one speaker, one attribution. "neither claimed nor denied": one silence.
fn drop_echoes(view: &View<'_>, drafts: &mut Vec<Draft>) {
    let mut gone = vec![false; drafts.len()];
    let mut silent_by_words = Vec::new();
    for (i, d) in drafts.iter().enumerate() {
        let Some(source) = &d.source else { continue };
        let pronoun = view.upos(source.head) == Upos::Pron
            && view.words().pronoun.contains(view.folded(source.head));
        let unsaid = matches!(d.stance, Stance::NoComment | Stance::NotConfirmed);
        let outer = near(drafts, i)
            .filter(|_| pronoun && (d.stance == Stance::Reports || unsaid))
            .find(|(_, p)| {
                p.origin == Origin::Word
                    && p.at != d.at
                    && p.content.iter().any(|r| {
                        let first = if view.words().complementizer.contains(view.folded(r.start)) {
                            r.start + 1
                        } else {
                            r.start
                        };
                        first == source.range.start && r.contains(&d.at)
                    })
            })
            .map(|(j, _)| j);
        let echo = outer.is_some();
        // "said he could not comment": the silence is the speaker's.
        if let Some(j) = outer.filter(|_| unsaid) {
            silent_by_words.push((j, d.stance, d.about_span.clone()));
        }
        let silence = |s: Stance| matches!(s, Stance::NoComment | Stance::NotConfirmed);
        let silent = silence(d.stance)
            && near(drafts, i).any(|(j, p)| {
                j < i
                    && silence(p.stance)
                    && p.source.as_ref().map(|s| s.head) == Some(source.head)
                    && view.sentence_of(p.at) == view.sentence_of(d.at)
            });
        if let Some(slot) = gone.get_mut(i) {
            *slot = echo || silent;
        }
    }
    for (j, stance, about) in silent_by_words {
        if let Some(p) = drafts.get_mut(j).filter(|p| p.stance == Stance::Reports) {
            p.stance = stance;
            p.about_span = about;
        }
    }
    remove(drafts, &gone);
}

/// "a source told X": X passes on the source.
fn add_hearers(drafts: &mut Vec<Draft>) {
    for i in 0..drafts.len() {
        let Some(d) = drafts.get(i) else { continue };
        let made: Vec<Draft> = d
            .hearers
            .iter()
            .map(|hearer| Draft {
                source: Some(hearer.clone()),
                hearers: Vec::new(),
                citing: vec![i],
                about: Vec::new(),
                about_span: None,
                origin: Origin::Hearer,
                stance: Stance::Reports,
                channel: None,
                ..d.clone()
            })
            .collect();
        drafts.extend(made);
    }
}

/// Whether a draft passes on words, as against demanding, promising, accusing on its own.
fn passes_on(stance: Stance) -> bool {
    !matches!(
        stance,
        Stance::Demands
            | Stance::Refuses
            | Stance::Promises
            | Stance::Accuses
            | Stance::Warns
            | Stance::Expects
    )
}

/// A cue inside the content of another source: the outer passes on the inner.
fn nest(view: &View<'_>, drafts: &mut [Draft]) {
    let mut links = Vec::new();
    for (inner, d) in drafts.iter().enumerate() {
        // "The Pope expects a pause, a monsignor said": what somebody thinks is passed on. Who tells that
        // somebody refused does not cite him.
        let passed = passes_on(d.stance) || d.stance == Stance::Expects;
        if matches!(d.origin, Origin::Cited | Origin::Hearer) || !passed {
            continue;
        }
        let Some(source) = &d.source else { continue };
        if view.words().first.contains(view.folded(source.head)) {
            continue;
        }
        // The smallest content that holds the cue is the one that passes it on.
        let outer = near(drafts, inner)
            .filter(|(o, p)| {
                *o != inner
                    && p.origin != Origin::Cited
                    && p.origin != Origin::Hearer
                    && p.source.is_some()
                    && p.holds(d.at)
                    && !d.holds(p.at)
                    && passes_on(p.stance)
                    && p.source.as_ref().map(|s| s.head) != Some(source.head)
            })
            .min_by_key(|(_, p)| p.content.iter().map(|r| r.len()).sum::<usize>());
        // "wrote the site, '...,' according to a diplomat": the site passes on the diplomat.
        let before = || {
            near(drafts, inner).rfind(|(o, p)| {
                *o != inner
                    && d.origin == Origin::Phrase
                    && p.origin == Origin::Word
                    && p.at < d.at
                    && view.sentence_of(p.at) == view.sentence_of(d.at)
                    && passes_on(p.stance)
                    && p.source.as_ref().is_some_and(|s| is_medium(view, s))
                    && !is_medium(view, source)
                    && !(p.at..d.at).any(|k| view.folded(k) == ";")
            })
        };
        if let Some((o, _)) = outer.or_else(before) {
            links.push((o, inner));
        }
    }
    cite_all(drafts, links);
}

/// Cited sources without content are nobody's words.
fn drop_orphans(drafts: &mut Vec<Draft>) {
    let gone: Vec<bool> = drafts
        .iter()
        .map(|d| d.origin == Origin::Cited && d.content.is_empty())
        .collect();
    remove(drafts, &gone);
}

/// Takes out the marked drafts and renumbers the links.
fn remove(drafts: &mut Vec<Draft>, gone: &[bool]) {
    let mut number = Vec::with_capacity(gone.len());
    let mut next = 0;
    for gone in gone {
        number.push((!gone).then_some(next));
        next += usize::from(!gone);
    }
    let mut marks = gone.iter();
    drafts.retain(|_| !marks.next().copied().unwrap_or(false));
    for d in drafts.iter_mut() {
        d.citing = d
            .citing
            .iter()
            .filter_map(|i| number.get(*i).copied().flatten())
            .collect();
    }
}
