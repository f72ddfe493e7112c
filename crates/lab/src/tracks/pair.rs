//! Which statement of the program is which of the gold: by the words of the trigger.

use super::gold::{Event, Gold};
use dateline::story::join::{Joiner, Told};
use std::collections::{BTreeMap, BTreeSet};

/// A statement of the gold: number of the event, number in it.
pub(super) type Wanted = (usize, usize);

/// What the program has for each statement of the gold, one to one; what it has not found is missing.
pub(super) fn pairs(gold: &Gold, joiner: &Joiner) -> BTreeMap<Wanted, Told> {
    let mut found = BTreeMap::new();
    let mut used: BTreeSet<Told> = BTreeSet::new();
    // The surest first: words and type, then words, then the type in the same piece of sentence, then
    // the type in the clause of the words ("the round ... has been put off"), then in their sentence.
    for round in 0..5 {
        for (e, event) in gold.events.iter().enumerate() {
            for (s, statement) in event.statements.iter().enumerate() {
                if found.contains_key(&(e, s)) {
                    continue;
                }
                let Some([quote, within]) = gold.span(statement) else {
                    continue;
                };
                let sentence = gold.sentence(statement, quote);
                let fits =
                    |told: &Told| fits(joiner, *told, event, round, [quote, within, sentence]);
                let here = in_report(joiner, &statement.report);
                let best = here.filter(|t| !used.contains(t)).find(fits);
                if let Some(told) = best {
                    used.insert(told);
                    found.insert((e, s), told);
                }
            }
        }
    }
    found
}

fn in_report<'a>(joiner: &'a Joiner, id: &'a str) -> impl Iterator<Item = Told> + 'a {
    let reports = joiner.reports().iter().enumerate();
    reports.filter(move |(_, r)| r.id == id).flat_map(|(n, r)| {
        (0..r.statements.len()).map(move |statement| Told {
            report: n,
            statement,
        })
    })
}

fn fits(
    joiner: &Joiner,
    told: Told,
    event: &Event,
    round: u8,
    [quote, within, sentence]: [(u32, u32); 3],
) -> bool {
    let Some((_, statement)) = joiner.told(told) else {
        return false;
    };
    let overlap = |a: (u32, u32), b: (u32, u32)| a.0 < b.1 && b.0 < a.1;
    let kind = event.kinds.iter().any(|k| k == statement.kind.as_str());
    match round {
        0 => kind && overlap(statement.at, quote),
        1 => overlap(statement.at, quote),
        2 => kind && overlap(statement.at, within),
        3 => kind && overlap(statement.extent, quote),
        _ => kind && overlap(statement.at, sentence),
    }
}
