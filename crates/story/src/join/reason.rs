//! Why a statement was put to an event or kept apart from it: features with their points.

use std::fmt;

/// What two accounts are compared by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Feature {
    /// Type and mode.
    Type,
    /// The words that make it this type.
    Trigger,
    /// Who takes part.
    Parties,
    /// Mediators.
    Mediators,
    /// Where.
    Place,
    /// When, as told or as the day of the report and the status imply.
    Time,
    /// How real the two make it, one after the other.
    Status,
    /// What about.
    Issue,
    /// The same words in a copy of the report.
    Copy,
    /// People harmed.
    Toll,
    /// Told twice in one report.
    Report,
    /// Its place in a row: the second round.
    Ordinal,
    /// What it calls off or answers.
    Aim,
    /// A noun that takes up what its report spoke of before.
    Anaphor,
}

impl Feature {
    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Feature::Type => "type",
            Feature::Trigger => "trigger",
            Feature::Parties => "parties",
            Feature::Mediators => "mediators",
            Feature::Place => "place",
            Feature::Time => "time",
            Feature::Status => "status",
            Feature::Issue => "issue",
            Feature::Copy => "copy",
            Feature::Toll => "toll",
            Feature::Report => "report",
            Feature::Ordinal => "ordinal",
            Feature::Aim => "aim",
            Feature::Anaphor => "anaphor",
        }
    }
}

/// A feature, what was found, and what it counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reason {
    /// What was compared.
    pub feature: Feature,
    /// What was found.
    pub found: &'static str,
    /// For (above 0) or against (below 0) the two being one event.
    pub points: f32,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {} ({:+.1})",
            self.feature.as_str(),
            self.found,
            self.points
        )
    }
}
