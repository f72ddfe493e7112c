//! Standing positions: who demands, offers, accepts or refuses what, since when, in answer to what.

use super::event::Event;
use super::input::Told;
use super::joiner::Joiner;
use super::side::Side;
use dateline_document::PositionKind;
use jiff::civil::Date;

/// A position of a party.
#[derive(Clone, Debug, PartialEq)]
pub struct Position {
    /// Who holds it, by the best name.
    pub party: String,
    /// On whose side.
    pub side: Option<Side>,
    /// What about, in the words of the text.
    pub issue: Option<String>,
    /// demand, offer, condition, accept, refuse.
    pub kind: PositionKind,
    /// The first report that tells of it.
    pub since: Option<Date>,
    /// The event that takes it (its number).
    pub event: usize,
    /// The event that it answers (its number).
    pub answers: Option<usize>,
    /// What tells of it.
    pub told: Vec<Told>,
}

/// The positions that an event takes.
pub fn positions(joiner: &Joiner, event: &Event) -> Vec<Position> {
    let mut found: Vec<Position> = Vec::new();
    for told in &event.members {
        let Some((report, statement)) = joiner.told(*told) else {
            continue;
        };
        let Some(kind) = statement.position else {
            continue;
        };
        match found.iter_mut().find(|p| p.kind == kind) {
            Some(position) => position.told.push(*told),
            None => {
                let Some(party) = event.actors.first() else {
                    continue;
                };
                found.push(Position {
                    party: party.name.clone(),
                    side: party.side.clone(),
                    issue: statement.issue.clone().or_else(|| event.issue.clone()),
                    kind,
                    since: report.day,
                    event: event.number,
                    answers: event.answers,
                    told: vec![*told],
                });
            }
        }
    }
    found
}
