//! What stands on a page, as plain structs.

mod brief;
mod card;
mod joined;
mod lanes;
mod line;
mod links;
mod marks;
mod record;
mod rows;
mod search;
mod site;
mod today;
mod track;

pub use brief::{BriefPage, Cited, Evidence, Said};
pub use card::{Card, Clause, Date, Link, Note, Party, Piece};
pub use joined::{
    Apart, Because, Disputed, EventCard, EventsPage, Stage, Told, Voice, event_title,
};
pub use lanes::{Lane, LaneMark, Lanes, Tick};
pub use line::EventLine;
pub use links::{Links, encoded};
pub use marks::{Mark, Paragraph, marked};
pub use record::{AttributionLine, EntityLine, Head, ReportPage, Rule, TimeLine};
pub use rows::{AnswerPage, Decided, Form, StatementPage, TablePage, census};
pub use search::{Field, MessagePage, SearchPage, SourceLine, SourcesPage, TracksPage};
pub use site::{Site, Way};
pub use today::{Changed, ReportLine, TodayPage};
pub use track::{Round, Stand, Thread, TrackLine, TrackPage};
