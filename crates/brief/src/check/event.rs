//! Events of a sentence against those of the cited statements.

use super::cited::{Cited, same};
use super::{FaultKind, Found};
use dateline_wire::{Entity, Event, Record};

pub(super) fn check(record: &Record, cited: &[Cited<'_>], found: &mut Found) {
    for event in record.events.iter().filter(|e| e.same_as.is_none()) {
        let alike: Vec<&Cited<'_>> = cited.iter().filter(|c| of_kind(event, c)).collect();
        if alike.is_empty() {
            found.push((FaultKind::Event, event.trigger.text.clone()));
            continue;
        }
        for party in parties(record, event) {
            let known = alike.iter().any(|c| {
                c.parties().any(|k| same(party, k))
                    || c.joined.is_some_and(|j| {
                        let all = j.parties.iter().chain(&j.mediators).chain(&j.hosts);
                        let mut all = all.map(|n| super::cited::plain(n));
                        all.any(|n| n == super::cited::plain(&party.name))
                    }) && cited.iter().any(|c| c.has_name(&party.name, &[party]))
            });
            if !known {
                found.push((FaultKind::Event, party.name.clone()));
            }
        }
        let sure = |c: &&&Cited<'_>| {
            let stated = c.event.stated_status.as_deref();
            supports(&c.event.status, &event.status)
                || stated.is_some_and(|s| supports(s, &event.status))
        };
        if !alike.iter().any(|c| sure(&c)) {
            let what = format!("{} ({})", event.trigger.text, event.status);
            found.push((FaultKind::Surer, what));
        }
        if event.attribution == "a0" {
            found.push((FaultKind::Unattributed, event.trigger.text.clone()));
        }
    }
}

/// The type of the statement, or one that other statements of its event have.
fn of_kind(event: &Event, cited: &Cited<'_>) -> bool {
    cited.event.kind == event.kind
        || cited.joined.is_some_and(|j| {
            j.kind == event.kind.as_ref()
                || j.statements.iter().any(|s| s.kind == event.kind.as_ref())
        })
}

fn parties<'r>(record: &'r Record, event: &'r Event) -> impl Iterator<Item = &'r Entity> {
    let sides = event
        .actor
        .iter()
        .chain(&event.recipient)
        .chain(&event.mediator);
    sides
        .filter_map(|id| record.mentions.iter().find(|m| m.id == *id))
        .flat_map(|m| &m.entities)
        .filter_map(|id| record.entities.iter().find(|e| e.id == *id))
}

/// Who tells `told` may be said to tell `said`: not surer, and not the other way round.
pub(super) fn supports(told: &str, said: &str) -> bool {
    let rank = |status: &str| match status {
        "occurred" | "ongoing" => Some(3),
        "planned" => Some(2),
        "possible" | "conditional" => Some(1),
        _ => None,
    };
    match (rank(told), rank(said)) {
        (Some(told), Some(said)) => said <= told && (said < 3 || told == 3),
        (None, None) => told == said,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::supports;

    #[test]
    fn nothing_is_told_surer() {
        assert!(supports("occurred", "occurred"));
        assert!(supports("planned", "possible"));
        assert!(!supports("possible", "planned"));
        assert!(!supports("planned", "occurred"));
        assert!(!supports("cancelled", "planned"));
        assert!(!supports("denied", "occurred"));
        assert!(supports("postponed", "postponed"));
    }
}
