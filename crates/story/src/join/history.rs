//! What was known of an event's status, day by day.

use super::input::Told;
use super::joiner::Joiner;
use dateline_document::Status;
use jiff::civil::Date;

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

/// The stages that `members`, in the order of their reports, tell of.
pub(crate) fn history(joiner: &Joiner, members: &[Told]) -> Vec<Stage> {
    let mut stages: Vec<Stage> = Vec::new();
    let mut rest = members;
    while let Some(first) = rest.first() {
        let day = joiner.told(*first).and_then(|(r, _)| r.day);
        let same = |t: &&Told| joiner.told(**t).and_then(|(r, _)| r.day) == day;
        let long = rest.iter().take_while(same).count().max(1);
        let (today, later) = rest.split_at(long.min(rest.len()));
        rest = later;
        let statuses = today
            .iter()
            .filter_map(|t| joiner.told(*t).map(|(_, s)| (s.status, *t)));
        let known = stages.last().map(|s| s.status);
        let told = statuses
            .filter(|(status, _)| known.is_none_or(|k| follows(k, *status)))
            .max_by_key(|(status, told)| (weight(*status), std::cmp::Reverse(*told)));
        if let Some((status, told)) = told
            && known != Some(status)
        {
            stages.push(Stage {
                as_of: day,
                status,
                told,
            });
        }
    }
    stages
}
