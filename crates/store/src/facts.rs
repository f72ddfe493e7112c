//! What people correct about a report as a whole: its outlet and its day of publication.
//!
//! The report keeps its id, and its readings stay. A reading that was made with another day or outlet
//! than the report has now does not count as its latest where there is one that was made with these;
//! where there is none, the report is among those that have to be read anew.

use crate::decide::{Entry, Refusal};
use crate::names::report_number;
use crate::{Error, Judge, Store};
use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, params};

/// What may be corrected about a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// Who published it.
    Outlet,
    /// When: a day, or a moment (RFC 3339).
    Published,
}

impl Fact {
    /// All of them.
    pub const ALL: [Fact; 2] = [Fact::Outlet, Fact::Published];

    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Fact::Outlet => "outlet",
            Fact::Published => "published",
        }
    }

    /// The fact of that name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|f| f.as_str() == name)
    }

    /// Why `value` cannot stand there.
    fn refuse(self, value: &str) -> Option<String> {
        match self {
            Fact::Outlet => value.is_empty().then(|| "an outlet has a name".to_owned()),
            Fact::Published => (value.parse::<Date>().is_err()
                && value.parse::<Timestamp>().is_err())
            .then(|| {
                format!("{value:?} is no day; write 2024-03-31, or a moment 2024-03-31T18:00:00Z")
            }),
        }
    }
}

/// Day of publication and outlet of a report as they stand now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The report's id.
    pub id: String,
    /// When it was published.
    pub published: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Whether its latest reading was made with both.
    pub read_with: bool,
}

impl Store {
    /// Corrects the outlet or the day of publication of `report` (its id or name). A reading that
    /// was made with them becomes the latest if there is one; [`Store::facts`] tells whether.
    ///
    /// # Errors
    /// When there is no such report, the value cannot stand there, or the file cannot be written.
    pub fn correct_report(
        &mut self,
        report: &str,
        fact: Fact,
        value: &str,
        judge: &Judge,
    ) -> Result<i64, Error> {
        self.change(report, |connection| {
            let value = value.trim();
            if let Some(cause) = fact.refuse(value) {
                return Err(Refusal::Cause(cause));
            }
            let report = report_number(connection, report)?;
            let was = column(connection, report, fact)?;
            let number = Entry {
                report: Some(report),
                slot: Some(fact.as_str()),
                was: was.as_deref(),
                value: Some(value),
                ..Entry::of("corrected", "report")
            }
            .write(connection, judge)?;
            stand(connection, report)?;
            Ok((vec![report], number))
        })
    }

    /// Day and outlet of the report with that id or name; `None` when there is none.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn facts(&self, report: &str) -> Result<Option<Facts>, Error> {
        self.connection
            .query_row(
                "SELECT r.id, r.published, r.outlet, g.published IS r.published AND g.outlet IS \
                 r.outlet FROM report r JOIN reading g ON g.report = r.number AND g.current WHERE \
                 r.id = ?1 OR r.name = ?1 ORDER BY r.id = ?1 DESC LIMIT 1",
                [report],
                |r| {
                    Ok(Facts {
                        id: r.get(0)?,
                        published: r.get(1)?,
                        outlet: r.get(2)?,
                        read_with: r.get(3)?,
                    })
                },
            )
            .optional()
            .map_err(|e| self.fault(&e))
    }
}

fn column(connection: &Connection, report: i64, fact: Fact) -> rusqlite::Result<Option<String>> {
    let sql = format!("SELECT {} FROM report WHERE number = ?", fact.as_str());
    connection.query_row(&sql, [report], |r| r.get(0))
}

/// Gives the report the day and outlet that people decided, or those that it came with, and makes the
/// latest reading made with them stand.
pub(crate) fn stand(connection: &Connection, report: i64) -> rusqlite::Result<()> {
    for fact in Fact::ALL {
        let decided: Option<String> = connection
            .query_row(
                "SELECT value FROM decision d WHERE report = ? AND about = 'report' AND verdict = \
                 'corrected' AND slot = ? AND NOT EXISTS (SELECT 1 FROM decision u WHERE u.undoes = \
                 d.number) ORDER BY at DESC, by DESC, number DESC LIMIT 1",
                params![report, fact.as_str()],
                |r| r.get(0),
            )
            .optional()?;
        // What stood there before anybody decided anything is what it came with.
        let came_with: Option<Option<String>> = connection
            .query_row(
                "SELECT was FROM decision WHERE report = ? AND about = 'report' AND slot = ? AND \
                 verdict = 'corrected' ORDER BY number LIMIT 1",
                params![report, fact.as_str()],
                |r| r.get(0),
            )
            .optional()?;
        let value = match (decided, came_with) {
            (Some(value), _) => Some(value),
            (None, Some(value)) => value,
            (None, None) => continue,
        };
        let sql = format!("UPDATE report SET {} = ? WHERE number = ?", fact.as_str());
        connection.execute(&sql, params![value, report])?;
    }
    // Events were joined in the order of the old days: all of it is made anew when it is next asked for.
    connection.execute("DELETE FROM joined", [])?;
    choose(connection, report)?;
    Ok(())
}

/// Makes the latest reading made with the report's day and outlet its current one; where there is none,
/// the latest of all. Gives its number.
pub(crate) fn choose(connection: &Connection, report: i64) -> rusqlite::Result<i64> {
    let number: i64 = connection
        .prepare_cached(
            "SELECT g.number FROM reading g JOIN report r ON r.number = g.report WHERE g.report = ? \
             ORDER BY g.published IS r.published AND g.outlet IS r.outlet DESC, g.number DESC LIMIT 1",
        )?
        .query_row([report], |r| r.get(0))?;
    connection
        .prepare_cached("UPDATE reading SET current = number = ?2 WHERE report = ?1")?
        .execute([report, number])?;
    Ok(number)
}
