//! The statements of one report that speak of the same event by the report's own account.

use super::input::{Party, PartyRole, Report, Statement};
use super::side::Side;
use super::signature::{Class, Signature};

/// Statements of one report that are put to an event together.
#[derive(Clone, Debug)]
pub(crate) struct Unit {
    /// Numbers of the statements, in the text's order.
    pub(crate) statements: Vec<usize>,
    pub(crate) class: Class,
    pub(crate) signature: Signature,
}

/// The units of a report, in the text's order.
pub(crate) fn units(report: &Report) -> Vec<Unit> {
    let n = report.statements.len();
    let mut head: Vec<usize> = (0..n).collect();
    for (i, statement) in report.statements.iter().enumerate() {
        let target = statement
            .same_as
            .or_else(|| taken_up(&report.statements, i))
            .filter(|t| *t != i);
        if let Some(target) = target {
            let (a, b) = (root(&head, i), root(&head, target));
            if let Some(h) = head.get_mut(a.max(b)) {
                *h = a.min(b);
            }
        }
    }
    let mut made: Vec<Unit> = Vec::new();
    let mut place: Vec<Option<usize>> = vec![None; n];
    let rejected = |i: usize| {
        let statement = report.statements.get(i);
        statement.is_some_and(|s| s.review.as_deref() == Some("rejected"))
    };
    for i in (0..n).filter(|i| !rejected(*i)) {
        let r = root(&head, i);
        match place.get(r).copied().flatten() {
            Some(unit) => {
                if let Some(unit) = made.get_mut(unit) {
                    unit.statements.push(i);
                }
            }
            None => {
                if let (Some(p), Some(statement)) = (place.get_mut(r), report.statements.get(i)) {
                    *p = Some(made.len());
                    made.push(Unit {
                        statements: vec![i],
                        class: Class::of(statement),
                        signature: Signature::default(),
                    });
                }
            }
        }
    }
    for unit in &mut made {
        unit.signature = Signature::of(report, &unit.statements);
    }
    borrow(report, &mut made);
    made
}

fn root(head: &[usize], mut i: usize) -> usize {
    while let Some(&h) = head.get(i) {
        if h == i {
            break;
        }
        i = h;
    }
    i
}

/// Whether the statement names nobody, no day and no place of its own.
fn bare(statement: &Statement) -> bool {
    let party = |p: &Party| matches!(p.role, PartyRole::Actor | PartyRole::Recipient);
    !statement.parties.iter().any(party) && statement.when.is_none() && statement.place.is_none()
}

/// The meeting before that a bare noun takes up, and the meeting that a mediation beside it makes.
fn taken_up(statements: &[Statement], i: usize) -> Option<usize> {
    let here = statements.get(i)?;
    let earlier = statements.get(..i)?.iter().enumerate().rev();
    let mut meetings = earlier.filter(|(_, s)| Class::of(s) == Class::Meet);
    match Class::of(here) {
        Class::Meet if bare(here) => {
            let (at, meeting) = meetings.next()?;
            let near = here.paragraph.saturating_sub(meeting.paragraph) <= 1;
            (near && here.phase == meeting.phase).then_some(at)
        }
        Class::Mediate if here.status != dateline_document::Status::Ongoing => {
            let (at, meeting) = meetings.next()?;
            let beside = here.sentence.saturating_sub(meeting.sentence) <= 1;
            (beside && here.status == meeting.status && here.when.is_none()).then_some(at)
        }
        _ => None,
    }
}

/// A meeting that names nobody is one of those whom the report spoke of last.
fn borrow(report: &Report, units: &mut [Unit]) {
    let two = two(units);
    for i in 0..units.len() {
        let Some((before, rest)) = units.split_at_mut_checked(i) else {
            return;
        };
        let Some(unit) = rest.first_mut() else {
            return;
        };
        let meets = |class| matches!(class, Class::Meet | Class::Mediate);
        if !meets(unit.class) || unit.signature.sides.len() >= 2 {
            continue;
        }
        let paragraph = |u: &Unit| {
            let first = u.statements.first().and_then(|s| report.statements.get(*s));
            first.map_or(0, |s| s.paragraph)
        };
        let here = paragraph(unit);
        let lender = before.iter().rev().find(|u| {
            u.class == Class::Meet
                && u.signature.sides.len() >= 2
                && here.saturating_sub(paragraph(u)) <= 2
                && unit
                    .signature
                    .sides
                    .iter()
                    .all(|s| u.signature.sides.contains(s))
        });
        let lent = match lender {
            Some(l) => Some((l.signature.sides.clone(), l.signature.lands.clone())),
            None if unit.signature.sides.is_empty() => two.clone(),
            None => None,
        };
        if let Some((sides, lands)) = lent {
            unit.signature.actors.clone_from(&sides);
            unit.signature.sides = sides;
            unit.signature.lands = lands;
            unit.signature.borrowed = true;
        }
    }
}

/// The two sides of a report that speaks of two and no more.
fn two(units: &[Unit]) -> Option<(Vec<Side>, Vec<String>)> {
    let mut sides: Vec<Side> = Vec::new();
    let mut lands: Vec<String> = Vec::new();
    for unit in units {
        for side in &unit.signature.sides {
            if !sides.contains(side) && !matches!(side, Side::People(_)) {
                sides.push(side.clone());
            }
        }
        for land in &unit.signature.lands {
            if !lands.contains(land) {
                lands.push(land.clone());
            }
        }
    }
    (sides.len() == 2).then_some((sides, lands))
}
