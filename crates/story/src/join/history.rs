//! What was known of an event's status, day by day.

use super::input::{Statement, Told};
use super::joiner::Joiner;
use super::signature::Class;
use dateline_document::Status;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// A status and the day of the report from which on it was known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// The day; `None` where the report has no date.
    pub as_of: Option<Date>,
    /// What it was then.
    pub status: Status,
    /// Who told it.
    pub told: Told,
}

/// What a status says over another one that was told on the same day.
fn weight(status: Status) -> u8 {
    match status {
        Status::Occurred => 9,
        Status::Ongoing => 8,
        Status::Cancelled => 7,
        Status::Postponed => 6,
        Status::Suspended => 5,
        Status::Planned => 4,
        Status::Conditional => 3,
        Status::Possible => 2,
        Status::Denied | Status::Negated => 1,
    }
}

/// Whether what was known gives way to what is told on a later day.
fn follows(known: Status, told: Status) -> bool {
    match known {
        // What took place stays so; a later "planned" tells of how it came about.
        Status::Occurred => false,
        Status::Ongoing => matches!(
            told,
            Status::Occurred | Status::Suspended | Status::Cancelled | Status::Postponed
        ),
        Status::Cancelled => matches!(told, Status::Occurred | Status::Ongoing | Status::Planned),
        Status::Postponed | Status::Suspended => {
            !matches!(
                told,
                Status::Possible | Status::Conditional | Status::Denied | Status::Negated
            ) && told != known
        }
        Status::Denied | Status::Negated => weight(told) > 1,
        _ => weight(told) > weight(known),
    }
}

/// What is said is said: a demand that is upheld was made.
fn status_of(statement: &Statement) -> Status {
    match (Class::of(statement), statement.status) {
        (Class::Word, Status::Ongoing) => Status::Occurred,
        (_, status) => status,
    }
}

/// The stages that `members`, in the order of their reports, tell of.
pub(crate) fn history(joiner: &Joiner, members: &[Told]) -> Vec<Stage> {
    let mut stages: Vec<Stage> = Vec::new();
    // Put off to a day that was told with it: that it is planned for then says nothing new.
    let mut fixed = false;
    let mut dates = BTreeSet::new();
    let mut rest = members;
    while let Some(first) = rest.first() {
        let day = joiner.told(*first).and_then(|(r, _)| r.day);
        let same = |t: &&Told| joiner.told(**t).and_then(|(r, _)| r.day) == day;
        let long = rest.iter().take_while(same).count().max(1);
        let (today, later) = rest.split_at(long.min(rest.len()));
        rest = later;
        let statuses = today
            .iter()
            .filter_map(|t| joiner.told(*t).map(|(_, s)| (status_of(s), *t)));
        let known = stages.last().map(|s| s.status);
        let news = |status: &Status| {
            let again = fixed && *status == Status::Planned;
            known.is_none_or(|k| follows(k, *status) && !again)
        };
        let told = statuses
            .filter(|(status, _)| news(status))
            .max_by_key(|(status, told)| (weight(*status), std::cmp::Reverse(*told)));
        if let Some((status, told)) = told
            && known != Some(status)
        {
            let date = |t: &Told| {
                let when = joiner.told(*t)?.1.when.as_ref()?;
                when.earliest.or(when.latest)
            };
            fixed = status == Status::Postponed && date(&told).is_some_and(|d| !dates.contains(&d));
            stages.push(Stage {
                as_of: day,
                status,
                told,
            });
        }
        let dated = today.iter().filter_map(|t| joiner.told(*t));
        dates.extend(dated.filter_map(|(_, s)| s.when.as_ref()?.earliest));
    }
    stages
}
