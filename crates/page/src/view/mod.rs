//! What stands on a page, as plain structs.

mod card;
mod joined;
mod marks;
mod record;
mod rows;

pub use card::{Card, Clause, Date, Link, Note, Party, Piece};
pub use joined::{Disputed, EventCard, EventsPage, Stage, Told, Voice};
pub use marks::{Mark, Paragraph, marked};
pub use record::{AttributionLine, EntityLine, Head, ReportPage, Rule, TimeLine};
pub use rows::{AnswerPage, Decided, StatementPage, TablePage};
