//! Sources of a sentence against outlets and chains of the cited statements.

use super::cited::{Cited, plain, same};
use super::{FaultKind, Found};
use dateline_wire::{Attribution, Entity, Record};

/// Stances that a brief may not give to a source that reports.
const MARKED: [&str; 4] = ["confirms", "denies", "no_comment", "not_confirmed"];

pub(super) fn check(record: &Record, cited: &[Cited<'_>], found: &mut Found) {
    for attribution in &record.attributions {
        let kind = attribution.source.kind.as_ref();
        let Some(text) = attribution.source.text.as_deref() else {
            continue;
        };
        if matches!(kind, "report" | "none") {
            continue;
        }
        let entities: Vec<&Entity> = attribution
            .source
            .entities
            .iter()
            .filter_map(|id| record.entities.iter().find(|e| e.id == *id))
            .collect();
        let marked = MARKED.contains(&attribution.stance.as_ref());
        let known = cited.iter().any(|c| {
            let outlet = !marked && is_outlet(c, text);
            let chain = c.chain.iter().copied().filter(|_| !marked);
            let here = c.sources().filter(|a| {
                if marked {
                    a.stance == attribution.stance
                } else {
                    speaks(a, attribution)
                }
            });
            outlet
                || chain
                    .chain(here)
                    .any(|a| is_source(c.record, a, text, &entities))
        });
        // A party that demands or refuses is a party of the cited statement.
        let speaks_itself = cited
            .iter()
            .any(|c| !marked && c.parties().any(|k| entities.iter().any(|e| same(e, k))))
            && !matches!(attribution.stance.as_ref(), "reports");
        if !known && !speaks_itself {
            found.push((FaultKind::Source, text.to_owned()));
        }
    }
}

/// A source at the cited place that takes the same stance.
fn speaks(there: &Attribution, here: &Attribution) -> bool {
    there.stance == here.stance && there.stance.as_ref() != "reports"
}

fn is_outlet(cited: &Cited<'_>, text: &str) -> bool {
    let head = &cited.record.report;
    let names = head.outlet.iter().chain(&head.agency);
    let text = plain(text);
    names
        .map(|n| plain(n))
        .any(|n| text == n || text.contains(&n) || n.contains(&text))
        || head.outlet.is_none() && head.agency.is_none()
}

fn is_source(record: &Record, source: &Attribution, text: &str, entities: &[&Entity]) -> bool {
    let wanted = plain(text);
    let words = source.source.text.as_deref().map(plain).unwrap_or_default();
    let named = source
        .source
        .entities
        .iter()
        .filter_map(|id| record.entities.iter().find(|e| e.id == *id))
        .any(|k| entities.iter().any(|e| same(e, k)) || wanted.contains(&plain(&k.name)));
    !words.is_empty() && (words.contains(&wanted) || wanted.contains(&words)) || named
}
