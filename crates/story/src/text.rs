//! Text families (copies of one text) and stories (texts on one matter).
//!
//! Both take [`Text`]s, in any order and in batches of any size, and depend on nothing but the set of
//! reports taken: a day's reports are worked out from what stood before them, and a late report has its
//! day and the days since worked out again. So adding a day costs that day, and what the record said on
//! a day is what the reports up to that day make. Nothing is kept on disk: a record is taken in again at
//! thousands of reports a second.
//!
//! [`Stories`] hold [`Families`]; who needs no stories takes the families alone, at a tenth of the cost.
//!
//! ```
//! use dateline_story::text::{Background, Stories, Text};
//!
//! let mut stories = Stories::new(Background::none());
//! stories.add([
//!     Text { id: "r1", text: "Talks will resume in Cairo on Sunday, a source said.", ..Text::default() },
//!     Text { id: "r2", text: "CAIRO - Talks will resume in Cairo on Sunday, a source said.", ..Text::default() },
//!     Text { id: "r3", text: "Wheat prices fell again in Chicago.", ..Text::default() },
//! ]);
//! let told = stories.told();
//! let firsts: Vec<&str> = told.iter().map(|t| t.member.first).collect();
//! assert_eq!(firsts, ["r1", "r1", "r3"]); // copies of one text: one voice
//! let of: Vec<&str> = told.iter().map(|t| t.story).collect();
//! assert_eq!(of, ["r1", "r1", "r3"]);
//! ```

mod clusters;
mod families;
mod plain;
mod shingles;
mod stories;
mod terms;
mod words;

pub use families::{CAP, Families, Member};
pub use stories::{Stories, Told};
pub use terms::Background;

use jiff::civil::Date;

/// A report as families and stories see it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Text<'a> {
    /// Of the report; no two reports share one.
    pub id: &'a str,
    /// The day at its outlet; undated reports are taken after all others.
    pub published: Option<Date>,
    /// The moment of publication as given (RFC 3339), where more than the day is known: orders the
    /// reports of a day, before their ids do.
    pub moment: Option<&'a str>,
    /// Where it was found: two reports at one address are revisions.
    pub url: Option<&'a str>,
    /// Counts for stories, not for families.
    pub title: &'a str,
    /// The whole text.
    pub text: &'a str,
    /// What else is known of what it is about, one word each, made by whoever reads the layers: codes of
    /// entities, places, days (`SDN`, `place:cairo`, `day:2024-03-31`). Count for stories only; none are needed.
    pub features: &'a [&'a str],
}

impl Text<'_> {
    /// The moment, when it is more than a day.
    fn hour(&self) -> Option<Box<str>> {
        self.moment.filter(|m| m.len() > 10).map(Into::into)
    }

    /// Days since 1970-01-01; the undated come last.
    fn day(&self) -> i32 {
        let epoch = Date::constant(1970, 1, 1);
        self.published
            .map_or(i32::MAX, |date| (date - epoch).get_days())
    }
}
