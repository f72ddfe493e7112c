//! What surrounds a served page: where one is, where one can go, whose knowledge it is.

use super::Links;
use serde::Serialize;

/// Around a served page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Site {
    /// The record's file.
    pub record: String,
    /// The way to the other pages.
    pub nav: Vec<Way>,
    /// The day whose knowledge is shown.
    pub as_of: Option<String>,
    /// The day shown: that one, or the newest of the record.
    pub day: Option<String>,
    /// The same page with all that is known.
    pub now: String,
    /// The address of the page without its question.
    pub path: String,
    /// What stands behind an address so that it tells what was known on that day.
    pub keep: String,
    /// The question, without the day of knowledge: names and values.
    pub asked: Vec<(String, String)>,
    /// Whether the page can be asked for another day.
    pub dated: bool,
    /// Days with reports before and after the day shown.
    pub before: Option<Way>,
    /// The next one.
    pub after: Option<Way>,
    /// The same as JSON.
    pub json: Option<String>,
    /// What the page is about, to be looked for again.
    pub words: String,
}

/// A way to another page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Way {
    /// What it is called.
    pub name: String,
    /// Its address.
    pub href: String,
    /// Whether it is where one is.
    pub here: bool,
}

impl Site {
    /// The ways that every page has; `here` is the address of the room one is in.
    pub fn ways(here: &str, links: &Links) -> Vec<Way> {
        [
            ("Today", "/"),
            ("Negotiations", "/tracks"),
            ("Brief", "/brief"),
            ("Search", "/search"),
            ("Sources", "/sources"),
        ]
        .into_iter()
        .map(|(name, path)| Way {
            name: name.to_owned(),
            href: format!("{path}{}", links.suffix()),
            here: path == here,
        })
        .collect()
    }
}
