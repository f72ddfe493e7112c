//! What says by itself that others told the truth or did not: "nothing of the kind", "that much is
//! true" (`attribution/verdicts.lex`).

use crate::fast::WordMap;
use crate::pattern::Pattern;
use crate::view::View;
use dateline_document::Stance;
use dateline_rules::{Faults, Library};
use std::ops::Range;

#[derive(Clone, Debug)]
struct Verdict {
    pattern: Pattern,
    start: bool,
    stance: Stance,
}

/// All rows by their first words.
#[derive(Debug, Default)]
pub(crate) struct Verdicts(WordMap<Vec<Verdict>>);

const FILE: &str = "attribution/verdicts.lex";
/// Most words of a gap, and words of the first clause that are looked at.
const GAP: usize = 3;
const CLAUSE: usize = 12;

impl Verdicts {
    pub(crate) fn read(library: &Library, faults: &mut Faults) -> Self {
        let columns = ["id", "form", "start", "stance"];
        let lexicon = library.need("attribution/verdicts", &columns, faults);
        let mut out = Verdicts::default();
        for row in &lexicon.rows {
            let stance = match lexicon.cell(row, "stance").parse() {
                Ok(stance @ (Stance::Denies | Stance::Confirms)) => stance,
                _ => {
                    faults.add(FILE, row.line, "a verdict denies or confirms");
                    continue;
                }
            };
            let verdict = Verdict {
                pattern: Pattern::read(lexicon.cell(row, "form")),
                start: lexicon.cell(row, "start") == "yes",
                stance,
            };
            let firsts = verdict.pattern.opens().to_vec();
            if firsts.is_empty() {
                faults.add(FILE, row.line, "a verdict opens with a word");
            }
            for first in firsts {
                out.0.at(first).push(verdict.clone());
            }
        }
        out
    }

    /// What the first clause of the words says of the words of others.
    pub(crate) fn of(&self, view: &View<'_>, part: &Range<usize>) -> Option<Stance> {
        let mut start = part.start;
        while start < part.end
            && (view.is_punct(start) || view.words().complementizer.contains(view.folded(start)))
        {
            start += 1;
        }
        if let Some(colon) = (start..part.end).find(|i| view.is_colon(*i))
            && view.quote(colon).is_none()
        {
            start = colon + 1;
        }
        let end = (start..part.end.min(start + CLAUSE))
            .find(|i| matches!(view.folded(*i), "," | ";" | ":"))
            .unwrap_or(part.end.min(start + CLAUSE));
        (start..end).find_map(|i| {
            let rows = self.0.get(view.folded(i))?;
            rows.iter()
                .filter(|row| !row.start || i == start)
                .find(|row| row.pattern.fits(view, i, end, GAP).is_some())
                // "It is not true": what is denied is confirmed by nobody.
                .filter(|row| {
                    let no = |k: usize| view.words().negator.contains(view.folded(k));
                    row.stance == Stance::Denies || !(start..i).any(no)
                })
                .map(|row| row.stance)
        })
    }
}
