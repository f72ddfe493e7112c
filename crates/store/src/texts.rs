//! The texts of the record, for what looks at many of them together.

use crate::{Error, Filter, Store};
use rusqlite::params_from_iter;

/// A report with its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportText {
    /// Its id.
    pub id: String,
    /// Who published it.
    pub outlet: Option<String>,
    /// When.
    pub published: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// Its address.
    pub url: Option<String>,
    /// Its text.
    pub text: String,
}

impl Store {
    /// The reports that `filter` lets through, by publication date, with their texts.
    ///
    /// # Errors
    /// When the file cannot be read or the search words cannot be understood.
    pub fn texts(&self, filter: &Filter) -> Result<Vec<ReportText>, Error> {
        let w = filter.reports();
        let sql = format!(
            "SELECT r.id, r.outlet, r.published, r.title, r.url, r.text FROM report r{} \
             ORDER BY r.published, r.number{}",
            w.sql(),
            filter.limit()
        );
        let ask = || -> rusqlite::Result<Vec<ReportText>> {
            let mut statement = self.connection.prepare(&sql)?;
            let rows = statement.query_map(params_from_iter(&w.values), |r| {
                Ok(ReportText {
                    id: r.get(0)?,
                    outlet: r.get(1)?,
                    published: r.get(2)?,
                    title: r.get(3)?,
                    url: r.get(4)?,
                    text: r.get(5)?,
                })
            })?;
            rows.collect()
        };
        ask().map_err(|e| self.asked(filter, &e))
    }
}
