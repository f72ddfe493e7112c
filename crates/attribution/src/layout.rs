//! Sources that the layout names: the turns of an interview ("LAVROV: ..."), and a quotation with a
//! dash and a name behind it ("'...' - Carla Perez").

use crate::content;
use crate::draft::{Draft, Found, Origin, is_title, put_in};
use crate::source;
use crate::view::View;
use dateline_document::{By, Upos};
use std::collections::HashMap;
use std::ops::Range;

/// Most tokens of a speaker's label.
const LABEL: usize = 5;

/// Adds both kinds.
pub(crate) fn find(view: &View<'_>, drafts: &mut Vec<Draft>) {
    let mut added = turns(view, drafts);
    added.extend(signed(view, drafts));
    if !added.is_empty() {
        added.sort_by_key(|d| d.at);
        put_in(drafts, &[], added);
    }
}

/// A label at the start of a paragraph: its phrase and the colon.
fn label(view: &View<'_>, first: usize) -> Option<(Range<usize>, usize)> {
    let mut start = first;
    while view.is_mark(start) {
        start += 1;
    }
    let colon = (start + 1..=start + LABEL).find(|i| view.is_colon(*i))?;
    let shouted = |i: usize| {
        view.is_punct(i)
            || view.text(i).chars().any(char::is_alphabetic)
                && !view.text(i).chars().any(char::is_lowercase)
    };
    let named = |i: usize| {
        view.is_punct(i)
            || view.upos(i) == Upos::Propn
            || dateline_document::is_capitalised(view.text(i))
    };
    let label = start..colon;
    let speaker = label.clone().all(shouted)
        || label.clone().all(named) && label.clone().any(|i| view.can_speak(i));
    speaker.then_some((label, colon))
}

/// The turns of an interview: labels that come back, or several of them. The rest of the paragraph
/// is the turn.
fn turns(view: &View<'_>, drafts: &mut [Draft]) -> Vec<Draft> {
    let mut labels: Vec<(Range<usize>, usize, usize)> = Vec::new();
    let mut paragraph = None;
    for sentence in view.syntax.sentences.ids() {
        let range = view.sentence(sentence);
        let here = view.paragraph_of(range.start);
        if paragraph != Some(here) {
            paragraph = Some(here);
            if let Some((label, colon)) = label(view, range.start) {
                labels.push((label, colon, range.end));
                continue;
            }
        } else if let Some(last) = labels.last_mut()
            && view.paragraph_of(last.1) == here
        {
            last.2 = range.end;
        }
    }
    let mut times: HashMap<&str, usize> = HashMap::new();
    for (label, ..) in &labels {
        *times
            .entry(view.span(label).of(&view.report.text))
            .or_default() += 1;
    }
    if labels.len() < 3 || times.values().all(|n| *n < 2) {
        return Vec::new();
    }
    let mut added = Vec::new();
    for (label, colon, end) in labels {
        let turn = content::trim(view, colon + 1..end);
        if turn.is_empty() {
            continue;
        }
        if let Some(d) = drafts
            .iter_mut()
            .find(|d| d.origin == Origin::Colon && d.at == colon)
        {
            d.content = vec![turn];
            continue;
        }
        let source = Found {
            head: label.end - 1,
            range: label,
        };
        let mut draft = Draft::new(
            Some(source),
            colon..colon + 1,
            view.folded(colon),
            Origin::Colon,
            By::fixed("attribution/turn"),
        );
        draft.content = vec![turn];
        added.push(draft);
    }
    added
}

/// A closed quotation, a dash, and a name up to the end of the line.
fn signed(view: &View<'_>, drafts: &[Draft]) -> Vec<Draft> {
    let mut added = Vec::new();
    for (id, quotation) in view.syntax.quotations.pairs() {
        let q = id.index();
        let tokens = content::quotation_tokens(view, q);
        let dash = tokens.end;
        let is_dash = view
            .text(dash)
            .chars()
            .all(|c| matches!(c, '-' | '\u{2012}'..='\u{2015}'));
        if !quotation.closed || !is_dash || view.text(dash).is_empty() || is_title(view, q) {
            continue;
        }
        if drafts.iter().any(|d| d.holds(tokens.start + 1)) {
            continue;
        }
        let Some(found) = source::starting_at(view, dash + 1) else {
            continue;
        };
        let sentence = view.range_of(dash + 1);
        let after = found.range.end;
        let closes = after >= sentence.end
            || matches!(view.folded(after), "." | "," | "(")
            || view.is_mark(after);
        let name = found
            .range
            .clone()
            .all(|i| view.upos(i) == Upos::Propn || view.is_punct(i))
            || view.can_speak(found.head);
        let acts = (after..sentence.end).any(|i| view.is_verbal(i));
        if !closes || !name || acts || found.range.start != dash + 1 {
            continue;
        }
        let mut draft = Draft::new(
            Some(found),
            dash..dash + 1,
            view.folded(dash),
            Origin::Colon,
            By::fixed("attribution/signed"),
        );
        draft.content = vec![content::trim(view, tokens)];
        added.push(draft);
    }
    added
}
