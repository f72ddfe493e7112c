//! Quotations that run on without a cue: the same speaker goes on.

use crate::content::{self, quotation_tokens};
use crate::draft::{Draft, Origin, is_title, near};
use crate::view::View;
use std::ops::Range;

/// Gives every quotation that opens a sentence, has no cue and follows a quotation of a speaker
/// to that speaker.
pub(crate) fn run_on(view: &View<'_>, drafts: &mut [Draft]) {
    for (id, _) in view.syntax.quotations.pairs() {
        let q = id.index();
        let tokens = quotation_tokens(view, q);
        if tokens.is_empty() || is_title(view, q) || claimed(view, drafts, &tokens) {
            continue;
        }
        let sentence = view.range_of(tokens.start);
        if tokens.start != sentence.start || words_beside(view, &tokens) > 0 {
            continue;
        }
        let Some(speaker) = last_speaker(view, drafts, &tokens, &sentence) else {
            continue;
        };
        if let Some(draft) = drafts.get_mut(speaker) {
            draft.content.push(content::trim(view, tokens));
            draft.content.sort_by_key(|r| r.start);
        }
    }
}

/// Number of the first draft behind the start of the tokens; drafts stand in order by sentence.
fn place(drafts: &[Draft], tokens: &Range<usize>) -> usize {
    drafts.partition_point(|d| d.at < tokens.start)
}

fn claimed(view: &View<'_>, drafts: &[Draft], tokens: &Range<usize>) -> bool {
    let here = place(drafts, tokens);
    tokens
        .clone()
        .filter(|i| !view.is_punct(*i))
        .any(|i| near(drafts, here).any(|(_, d)| d.holds(i) || d.cue.contains(&i)))
}

/// Words in the quotation's sentences that are outside it.
fn words_beside(view: &View<'_>, tokens: &Range<usize>) -> usize {
    let first = view.range_of(tokens.start);
    let last = view.range_of(tokens.end.saturating_sub(1));
    (first.start..last.end)
        .filter(|i| !tokens.contains(i) && !view.is_punct(*i))
        .count()
}

/// Who spoke last: in the sentence before with quoted words, or at the end of the paragraph before.
fn last_speaker(
    view: &View<'_>,
    drafts: &[Draft],
    tokens: &Range<usize>,
    sentence: &Range<usize>,
) -> Option<usize> {
    let before = sentence.start.checked_sub(1)?;
    let previous = view.range_of(before);
    let paragraph = view.paragraph_of(tokens.start);
    near(drafts, place(drafts, tokens))
        .filter(|(_, d)| d.origin != Origin::Hearsay && d.origin != Origin::Hearer)
        .filter(|(_, d)| {
            let near = previous.contains(&d.at) || d.last().is_some_and(|l| previous.contains(&l));
            let quoted = d
                .content
                .iter()
                .any(|r| r.clone().any(|i| view.quote(i).is_some()));
            let far = paragraph > view.paragraph_of(d.at) + 1;
            // "..., he said. 'The rest ...'": after words of his own the quotation is his too.
            let beside = paragraph == view.paragraph_of(d.at)
                && previous.contains(&d.at)
                && d.stance == dateline_document::Stance::Reports
                && d.content.iter().all(|r| r.end <= d.at);
            near && (quoted || beside) && !far
        })
        .map(|(i, _)| i)
        .next_back()
}
