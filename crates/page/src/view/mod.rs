//! What stands on a page, as plain structs.

mod card;
mod marks;
mod record;
mod rows;

pub use card::{Card, Clause, Date, Link, Note, Party, Piece};
pub use marks::{Mark, Paragraph, marked};
pub use record::{AttributionLine, EntityLine, Head, ReportPage, Rule, TimeLine};
pub use rows::{AnswerPage, Decided, StatementPage, TablePage};
