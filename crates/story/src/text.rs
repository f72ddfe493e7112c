//! Text families (copies of one text) and stories (texts on one matter).
//!
//! They take [`Text`]s, in any order and in batches of any size, and depend on nothing but the set of
//! reports taken: [`Families`] works out a day's reports from what stood before it; a
//! late report has its day and the days since worked out again.
//!
//! ```
//! use dateline_story::text::{Families, Text};
//!
//! let mut families = Families::new();
//! families.add([
//!     Text { id: "r1", text: "Talks will resume in Cairo on Sunday, a source said.", ..Text::default() },
//!     Text { id: "r2", text: "CAIRO - Talks will resume in Cairo on Sunday, a source said.", ..Text::default() },
//! ]);
//! let firsts: Vec<&str> = families.members().iter().map(|m| m.first).collect();
//! assert_eq!(firsts, ["r1", "r1"]);
//! ```

mod families;
mod shingles;
mod words;

pub use families::{CAP, Families, Member};

use jiff::civil::Date;

/// A report as families and stories see it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Text<'a> {
    /// Of the report; no two reports share one.
    pub id: &'a str,
    /// The day at its outlet; undated reports are taken after all others.
    pub published: Option<Date>,
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
    /// Days since 1970-01-01; the undated come last.
    fn day(&self) -> i32 {
        let epoch = Date::constant(1970, 1, 1);
        self.published
            .map_or(i32::MAX, |date| (date - epoch).get_days())
    }
}
