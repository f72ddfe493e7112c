//! Reading anew: which reports an older kit read, and what another reading would change.

use crate::correct::stands;
use crate::names::Names;
use crate::row::Row;
use crate::rows::Rows;
use crate::{Error, Reading, Slot, Store, project, review};
use dateline_wire::Report;
use serde::Serialize;

/// What another reading changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// `REPORT#v3`.
    pub statement: String,
    /// The slot; `None` for a whole statement that comes or goes.
    pub slot: Option<&'static str>,
    /// What stands there now.
    pub was: Option<String>,
    /// What would.
    pub now: Option<String>,
}

impl Store {
    /// Ids of the reports whose latest reading is not from `kit`, or was made with another day of
    /// publication or outlet than the report has now.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn read_by_others(&self, kit: &str) -> Result<Vec<String>, Error> {
        let ask = || -> rusqlite::Result<Vec<String>> {
            self.connection
                .prepare(
                    "SELECT r.id FROM report r JOIN reading g ON g.report = r.number AND g.current \
                     WHERE (g.kit <> ? OR g.published IS NOT r.published OR g.outlet IS NOT r.outlet) \
                     AND r.read ORDER BY r.number",
                )?
                .query_map([kit], |r| r.get(0))?
                .collect()
        };
        ask().map_err(|e| self.fault(&e))
    }

    /// The report of that id as it came in; `None` when there is none.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn report(&self, id: &str) -> Result<Option<Report>, Error> {
        Ok(self.record(id)?.map(|record| record.report))
    }

    /// What would change if `reading` were the latest of its report. Decisions are left aside: they
    /// hold over any reading.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn difference(&self, reading: &Reading) -> Result<Vec<Change>, Error> {
        self.compare(reading).map_err(|e| self.fault(&e))
    }

    fn compare(&self, reading: &Reading) -> rusqlite::Result<Vec<Change>> {
        let report: i64 = self.connection.query_row(
            "SELECT number FROM report WHERE id = ?",
            [reading.id()],
            |r| r.get(0),
        )?;
        let rows = Rows::new(reading.record());
        let events = &reading.record().events;
        let mut new: Vec<Row> = events.iter().map(|e| Row::of(e, &rows, -1)).collect();
        project::name(&mut new, &project::known(&self.connection, report)?);
        let names = Names::load(&self.connection)?;
        for row in &mut new {
            names.apply(report, row);
        }
        let old: Vec<Row> = self
            .connection
            .prepare(
                "SELECT s.local, s.reading FROM statement s JOIN reading g ON g.number = s.reading AND \
                 g.current WHERE s.report = ? AND s.local NOT LIKE '+%' ORDER BY s.trigger_start",
            )?
            .query_map([report], |r| Ok((r.get::<_, String>(0)?, r.get(1)?)))?
            .filter_map(|row| match row {
                Ok((local, number)) => {
                    review::row(&self.connection, &local, number).transpose()
                }
                Err(e) => Some(Err(e)),
            })
            .collect::<rusqlite::Result<_>>()?;
        let name = |row: &Row| format!("{}#{}", reading.id(), row.id);
        let mut changes = Vec::new();
        for row in &old {
            match new.iter().find(|n| n.id == row.id) {
                None => changes.push(Change {
                    statement: name(row),
                    slot: None,
                    was: Some(format!("{} {}", row.status, row.kind)),
                    now: None,
                }),
                Some(now) => {
                    let differs = Slot::ALL.into_iter().filter_map(|slot| {
                        let (was, now) = (stands(row, slot), stands(now, slot));
                        (was != now).then(|| Change {
                            statement: name(row),
                            slot: Some(slot.as_str()),
                            was,
                            now,
                        })
                    });
                    changes.extend(differs);
                }
            }
        }
        let comes = new.iter().filter(|n| old.iter().all(|o| o.id != n.id));
        changes.extend(comes.map(|row| Change {
            statement: name(row),
            slot: None,
            was: None,
            now: Some(format!("{} {}", row.status, row.kind)),
        }));
        Ok(changes)
    }
}
