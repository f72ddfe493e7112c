//! The statements of one report that speak of the same event by the report's own account.

use super::input::{Party, PartyRole, Report, Statement};
use super::side::Side;
use super::signature::{Class, Signature, State};

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
            .filter(|t| *t != i && !parted(&report.statements, i, *t));
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

/// Whether the one is called off and the other took place: then they are two meetings.
fn parted(statements: &[Statement], a: usize, b: usize) -> bool {
    let state = |i: usize| {
        let meets = statements.get(i).filter(|s| Class::of(s) == Class::Meet);
        meets.map(|s| State::of(s.status))
    };
    matches!(
        (state(a), state(b)),
        (Some(State::Off), Some(State::Done)) | (Some(State::Done), Some(State::Off))
    )
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
        // "The attack", "the blast", and who is said to have done it or denies it: the deed of the
        // sentence or paragraph before.
        Class::Force if here.tolls.is_empty() && here.when.is_none() => {
            let (at, deed) = statements
                .get(..i)?
                .iter()
                .enumerate()
                .rev()
                .filter(|(_, s)| Class::of(s) == Class::Force)
                .find(|(_, s)| !bare(s))?;
            let acted = |s: &Statement| s.parties.iter().any(|p| p.role == PartyRole::Actor);
            let told = !here.chain.is_empty() && !acted(deed) && here.place.is_none();
            let denied = here.status == dateline_document::Status::Denied;
            let near = here.paragraph.saturating_sub(deed.paragraph) <= 1;
            (near && here.kind == deed.kind && (bare(here) || told || denied)).then_some(at)
        }
        Class::Mediate if here.status != dateline_document::Status::Ongoing => {
            let (at, meeting) = meetings.next()?;
            let beside = here.sentence.saturating_sub(meeting.sentence) <= 1;
            (beside && here.status == meeting.status && here.when.is_none()).then_some(at)
        }
        _ => None,
    }
}

/// A meeting that names nobody, or mediators only, is one of those whom the report spoke of last.
fn borrow(report: &Report, units: &mut [Unit]) {
    let helpers = helpers(report);
    let two = two(units, &helpers);
    for i in 0..units.len() {
        let Some((before, rest)) = units.split_at_mut_checked(i) else {
            return;
        };
        let Some(unit) = rest.first_mut() else {
            return;
        };
        let meets = |class| matches!(class, Class::Meet | Class::Mediate);
        let own = || unit.signature.sides.iter().filter(|s| !helpers.contains(s));
        if !meets(unit.class) || own().count() >= 2 {
            continue;
        }
        // A mediator who meets one party meets that one.
        if own().count() == 1 && unit.signature.sides.len() >= 2 {
            continue;
        }
        let paragraph = |u: &Unit| {
            let first = u.statements.first().and_then(|s| report.statements.get(*s));
            first.map_or(0, |s| s.paragraph)
        };
        let here = paragraph(unit);
        let parties = |u: &Unit| -> Vec<Side> {
            let sides = u.signature.sides.iter();
            sides.filter(|s| !helpers.contains(s)).cloned().collect()
        };
        let wanted: Vec<Side> = own().cloned().collect();
        let lender = before.iter().rev().find(|u| {
            let lent = parties(u);
            u.class == Class::Meet
                && lent.len() >= 2
                && here.saturating_sub(paragraph(u)) <= 2
                && wanted.iter().all(|s| lent.contains(s))
        });
        let lent = match lender {
            Some(l) => Some((parties(l), l.signature.lands.clone())),
            None => two
                .clone()
                .filter(|(sides, _)| wanted.iter().all(|s| sides.contains(s))),
        };
        if let Some((sides, lands)) = lent {
            unit.signature.actors.clone_from(&sides);
            unit.signature.sides = sides;
            unit.signature.lands = lands;
            unit.signature.borrowed = true;
        }
    }
}

/// Those who mediate or host in the report at least as often as they are a party.
fn helpers(report: &Report) -> Vec<Side> {
    let mut counted: Vec<(Side, usize, usize)> = Vec::new();
    for party in report.statements.iter().flat_map(|s| &s.parties) {
        let Some(side) = Side::of(party) else {
            continue;
        };
        let helps = matches!(party.role, PartyRole::Mediator | PartyRole::Host);
        let (helped, took) = (usize::from(helps), usize::from(!helps));
        match counted.iter_mut().find(|(s, ..)| *s == side) {
            Some((_, h, t)) => (*h, *t) = (*h + helped, *t + took),
            None => counted.push((side, helped, took)),
        }
    }
    counted.retain(|(_, helped, took)| *helped > 0 && helped >= took);
    counted.into_iter().map(|(side, ..)| side).collect()
}

/// The two sides of a report: the only ones that it tells of, or those that meet in it and that it
/// tells of most.
fn two(units: &[Unit], helpers: &[Side]) -> Option<(Vec<Side>, Vec<String>)> {
    let mut counted: Vec<(Side, usize)> = Vec::new();
    let mut lands: Vec<String> = Vec::new();
    for unit in units {
        for side in unit.signature.sides.iter().filter(|s| !helpers.contains(s)) {
            if matches!(side, Side::People(_)) {
                continue;
            }
            match counted.iter_mut().find(|(s, _)| s == side) {
                Some((_, n)) => *n += 1,
                None => counted.push((side.clone(), 1)),
            }
        }
        for land in &unit.signature.lands {
            if !lands.contains(land) {
                lands.push(land.clone());
            }
        }
    }
    counted.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    let no_more = counted.len() == 2;
    let clear = match counted.as_slice() {
        [_, _] => true,
        [_, (_, second), (_, third), ..] => second > third,
        _ => false,
    };
    let sides: Vec<Side> = counted.into_iter().take(2).map(|(s, _)| s).collect();
    let joined = |u: &Unit| {
        let meets = matches!(u.class, Class::Meet | Class::Deal | Class::Mediate);
        meets && sides.iter().all(|s| u.signature.sides.contains(s))
    };
    let only = clear && (sides.len() == 2);
    (only && (no_more || units.iter().any(joined))).then_some((sides, lands))
}
