//! Answers without a word of saying: "let the accusation pass", "changed the subject", "asked about
//! the grain, the consul smiled" (`attribution/acts.lex`).

use crate::asked::{self, Asked};
use crate::cues::Hearer;
use crate::draft::{Draft, Origin};
use crate::fast::WordMap;
use crate::hearer::hearers;
use crate::look::look;
use crate::pattern::Pattern;
use crate::source;
use crate::view::View;
use crate::{complement, content};
use dateline_document::{By, Stance, Upos};
use dateline_rules::{Faults, Library};
use smol_str::SmolStr;
use std::ops::Range;

/// A row of the lexicon.
#[derive(Clone, Debug)]
struct Act {
    id: SmolStr,
    pattern: Pattern,
    stance: Stance,
    about: Where,
    asked: bool,
}

/// Where the thing stands that the act is an answer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Where {
    Star,
    Front,
    After,
    Unsaid,
}

/// All rows by verb.
#[derive(Debug, Default)]
pub(crate) struct Acts(WordMap<Vec<Act>>);

const FILE: &str = "attribution/acts.lex";
/// Most words of a gap.
const GAP: usize = 10;

impl Acts {
    pub(crate) fn read(library: &Library, faults: &mut Faults) -> Self {
        let columns = ["id", "lemma", "words", "stance", "topic", "asked"];
        let lexicon = library.need("attribution/acts", &columns, faults);
        let mut acts = Acts::default();
        for row in &lexicon.rows {
            let Ok(stance) = lexicon.cell(row, "stance").parse() else {
                faults.add(FILE, row.line, "there is no such stance");
                continue;
            };
            let about = match lexicon.cell(row, "topic") {
                "star" => Where::Star,
                "front" => Where::Front,
                "after" => Where::After,
                "" => Where::Unsaid,
                other => {
                    faults.add(FILE, row.line, format!("there is no topic `{other}`"));
                    continue;
                }
            };
            acts.0
                .at(SmolStr::new(lexicon.cell(row, "lemma")))
                .push(Act {
                    id: SmolStr::new(lexicon.cell(row, "id")),
                    pattern: Pattern::read(lexicon.cell(row, "words")),
                    stance,
                    about,
                    asked: lexicon.cell(row, "asked") == "yes",
                });
        }
        acts
    }
}

/// The act whose verb is `v`, of those that answer only where somebody was asked, or of the others.
pub(crate) fn find(view: &View<'_>, v: usize, asked_first: bool) -> Option<Draft> {
    let rows = view.kit.acts.0.get(view.lemma(v))?;
    let sentence = view.range_of(v);
    let group = view.group(v);
    let mut rows = rows.iter().filter(|row| row.asked == asked_first);
    let fit = rows.find_map(|row| {
        let fit = row.pattern.fits(view, v + 1, sentence.end, GAP)?;
        Some((row, fit))
    });
    let (row, fit) = fit?;
    let asked = asked::find(view, &sentence).filter(|a| !a.clause.contains(&v));
    let seen = look(view, v);
    if row.asked && asked.is_none()
        || seen.negated
        || seen.passive
        || complement::is_infinitive(view, v)
        || view
            .kids_of(v, &["mark"])
            .any(|m| view.words().hypothetical.contains(view.folded(m)))
    {
        return None;
    }
    let source = source::subject(view, v).or_else(|| source::left_of(view, &group))?;
    let source = source::taken_up(view, source, &group);
    if !view.can_speak(source.head) || source::nobody(view, &source) {
        return None;
    }
    let hearers = hearers(view, &seen, Hearer::To);
    let claim = |r: &Range<usize>| says(view, r);
    let about = match row.about {
        // "let the convoy pass": no words of anybody.
        Where::Star => Some(fit.gap.clone().filter(claim)?),
        Where::Front => Some(front(view, &sentence, source.range.start)?),
        Where::After => after(view, fit.end, sentence.end),
        Where::Unsaid => None,
    };
    let about = about.or_else(|| asked.and_then(|a: Asked| a.about));
    let content = match row.stance {
        Stance::NoComment => Vec::new(),
        _ => about.clone().into_iter().collect(),
    };
    let end = if row.about == Where::Star {
        v + 1
    } else {
        fit.end
    };
    Some(Draft {
        at: v,
        stance: row.stance,
        content,
        hearers,
        about_span: about,
        ..Draft::new(
            Some(source),
            group.start..end.max(group.end),
            view.lemma(v),
            Origin::Word,
            By::new(format!("lexicon/acts:{}", row.id)),
        )
    })
}

/// Words of somebody, or what stands for them: a claim, a question, a note, a demand.
fn says(view: &View<'_>, range: &Range<usize>) -> bool {
    let words = view.words();
    range.clone().any(|i| {
        let (folded, lemma) = (view.folded(i), view.lemma(i));
        let known = |set: &crate::fast::WordSet| set.contains(folded) || set.contains(lemma);
        known(&words.assertion)
            || known(&words.asked)
            || known(&words.claim)
            || known(&words.question)
            || view.upos(i) == Upos::Noun
                && (view
                    .kit
                    .cues
                    .of(lemma, crate::cues::Pos::Noun)
                    .next()
                    .is_some()
                    || view.kit.nouns.class(lemma, folded) == Some(crate::lexicon::Class::Document))
    })
}

/// What opens the sentence before the subject and a comma: "What kind of support, the agency leaves
/// open."
fn front(view: &View<'_>, sentence: &Range<usize>, subject: usize) -> Option<Range<usize>> {
    let comma = subject.checked_sub(1)?;
    let range = content::trim(view, sentence.start..comma);
    (view.folded(comma) == "," && range.start < range.end).then_some(range)
}

/// "Whether the bridge has been blown, both armies decline to disclose."
pub(crate) fn question(
    view: &View<'_>,
    sentence: &Range<usize>,
    subject: usize,
) -> Option<Range<usize>> {
    let opens = sentence.start + 1;
    let asks = |i: usize| view.words().question.contains(view.folded(i));
    (asks(sentence.start) || view.upos(sentence.start) == Upos::Adp && asks(opens))
        .then(|| front(view, sentence, subject))
        .flatten()
}

/// "say no more about the camp": behind the preposition, to the next break.
fn after(view: &View<'_>, from: usize, end: usize) -> Option<Range<usize>> {
    if !view.words().about.contains(view.folded(from)) || view.time(from + 1).is_some() {
        return None;
    }
    let stop = (from + 1..end).find(|i| view.is_punct(*i)).unwrap_or(end);
    (from + 1 < stop).then(|| from + 1..stop)
}
