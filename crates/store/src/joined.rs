//! What the join made of the statements: which of them speak of which event.
//!
//! The store keeps the join's answers and knows nothing of how they come about.

use crate::{Error, Filter, Store, aside, kept, pack};
use dateline_wire::Record;
use rusqlite::{Connection, OptionalExtension, Row, params, params_from_iter};
use std::collections::BTreeSet;

/// A report as the join takes it.
#[derive(Clone, Debug)]
pub struct Stated {
    /// Its number in the file.
    pub number: i64,
    /// Its id.
    pub id: String,
    /// Number of the first report of its family of texts, where that is known.
    pub first: Option<i64>,
    /// Id of that report.
    pub family: Option<String>,
    /// And its outlet.
    pub family_outlet: Option<String>,
    /// Of its statements: number in the latest reading, lasting id, review state.
    pub names: Vec<(String, String, String)>,
    /// Names that people merged or parted: as read, name, country, code.
    pub renamed: Vec<(String, String, Option<String>, Option<String>)>,
    outlet: Option<String>,
    published: Option<String>,
    packed: Vec<u8>,
    text: String,
}

impl Stated {
    /// What was read in it, under the outlet and day that it has now.
    ///
    /// # Errors
    /// The cause where the reading cannot be understood.
    pub fn record(&self) -> Result<Record, String> {
        let mut record = pack::unpack(&self.packed, self.text.clone())?;
        record.report.outlet.clone_from(&self.outlet);
        record.report.published.clone_from(&self.published);
        Ok(record)
    }
}

/// A statement and its event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberRow {
    /// Number of the report.
    pub report: i64,
    /// The statement in its reading.
    pub local: String,
    /// Number of the event.
    pub event: i64,
    /// Statements of a report with one step were put to the event together.
    pub step: i64,
    /// JSON: why.
    pub why: String,
}

/// How far the join has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The last batch.
    pub batch: i64,
    /// The last decision of a person.
    pub decision: i64,
    /// The version of the join's rules.
    pub version: i64,
}

/// Before and behind the text, or an empty one.
const STATED: [&str; 2] = [
    "SELECT r.number, r.id, f.first, o.id, o.outlet, g.record, ",
    ", r.outlet, r.published \
    FROM report r JOIN reading g ON g.report = r.number AND g.current \
    LEFT JOIN family f ON f.report = r.number LEFT JOIN report o ON o.number = f.first WHERE r.number = ?",
];

impl Store {
    /// How far the join has come, and how far it could.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn marks(&self, version: i64) -> Result<(Option<Mark>, Mark), Error> {
        let ask = || {
            let c = &self.connection;
            let was = c
                .query_row("SELECT batch, decision, version FROM joined", [], |r| {
                    Ok(Mark {
                        batch: r.get(0)?,
                        decision: r.get(1)?,
                        version: r.get(2)?,
                    })
                })
                .optional()?;
            let last = |sql: &str| c.query_row(sql, [], |r| r.get::<_, i64>(0));
            let now = Mark {
                batch: last("SELECT coalesce(max(number), 0) FROM batch")?,
                decision: last("SELECT coalesce(max(number), 0) FROM decision")?,
                version,
            };
            Ok((was, now))
        };
        ask().map_err(|e| self.fault(&e))
    }

    /// The earliest day of what came or changed since; `None`: nothing with a date did. A decision about
    /// a name concerns every day, one about a report's day the former day too.
    ///
    /// # Errors
    /// As [`Store::marks`].
    pub fn changed_since(&self, was: Mark) -> Result<Option<String>, Error> {
        self.connection
            .query_row(
                "SELECT min(day) FROM (SELECT substr(published, 1, 10) AS day FROM report WHERE number IN \
                 (SELECT report FROM reading WHERE batch > ?1) OR number IN (SELECT report FROM decision \
                 WHERE number > ?2) UNION ALL SELECT substr(was, 1, 10) FROM decision WHERE number > ?2 AND \
                 about = 'report' AND slot = 'published' UNION ALL SELECT '0000-01-01' FROM decision d WHERE \
                 d.number > ?2 AND (about = 'name' OR EXISTS (SELECT 1 FROM decision u WHERE u.number = \
                 d.undoes AND u.about <> 'statement')))",
                params![was.batch, was.decision],
                |r| r.get(0),
            )
            .map_err(|e| self.fault(&e))
    }

    /// Numbers of the reports from a day on, and of those without a date, in the join's order; all of
    /// them where no day is given.
    ///
    /// # Errors
    /// As [`Store::marks`].
    pub fn from_day(&self, day: Option<&str>) -> Result<Vec<i64>, Error> {
        self.numbers(
            "SELECT number FROM report WHERE ?1 IS NULL OR published IS NULL OR substr(published, 1, 10) \
             >= ?1 ORDER BY published IS NULL, substr(published, 1, 10), published, id",
            day,
        )
    }

    /// Numbers of the events that a report of that day or a later one tells of.
    ///
    /// # Errors
    /// As [`Store::marks`].
    pub fn events_since(&self, day: &str) -> Result<BTreeSet<i64>, Error> {
        let found = self.numbers(
            "SELECT DISTINCT m.event FROM report r JOIN member m ON m.report = r.number \
             WHERE substr(r.published, 1, 10) >= ?1",
            Some(day),
        )?;
        Ok(found.into_iter().collect())
    }

    /// Numbers of the events that a statement dates between two days.
    ///
    /// # Errors
    /// As [`Store::marks`].
    pub fn events_dated(&self, first: &str, last: &str) -> Result<BTreeSet<i64>, Error> {
        let ask = || {
            let mut query = self.connection.prepare_cached(
                "SELECT DISTINCT m.event FROM statement s JOIN member m ON m.report = s.report AND \
                 m.local = s.local WHERE s.current AND s.earliest BETWEEN ?1 AND ?2",
            )?;
            let end = format!("{last}T23:59");
            let found = query.query_map([first, &end], |r| r.get(0))?;
            found.collect::<rusqlite::Result<_>>()
        };
        ask().map_err(|e| self.fault(&e))
    }

    /// Numbers of the events with a statement that `filter` lets through.
    ///
    /// # Errors
    /// When the file cannot be read or the search words cannot be understood.
    pub fn event_numbers(&self, filter: &Filter) -> Result<Vec<i64>, Error> {
        let named = self.called(filter)?;
        let w = named.statements();
        let limit = filter.limit();
        let conditions = w.sql();
        let sql = if filter.limit > 0 && filter.is_broad() {
            // Nearly every event is one: the first ones are found without looking at all statements.
            format!(
                "SELECT e.number FROM event e WHERE EXISTS (SELECT 1 FROM member m CROSS JOIN statement s ON \
                 s.report = m.report AND s.local = m.local{conditions} AND m.event = e.number) ORDER BY \
                 e.number{limit}"
            )
        } else {
            let reports = match conditions.contains("r.") {
                true => " JOIN report r ON r.number = s.report",
                false => "",
            };
            format!(
                "SELECT DISTINCT m.event FROM statement s{reports} JOIN member m ON m.report = s.report AND \
                 m.local = s.local{conditions} ORDER BY m.event{limit}"
            )
        };
        let ask = || {
            self.connection
                .prepare(&sql)?
                .query_map(params_from_iter(&w.values), |r| r.get(0))?
                .collect::<rusqlite::Result<_>>()
        };
        ask().map_err(|e| self.asked(filter, &e))
    }

    /// The number of the event with that id.
    ///
    /// # Errors
    /// As [`Store::marks`].
    pub fn event_number(&self, id: &str) -> Result<Option<i64>, Error> {
        self.connection
            .query_row("SELECT number FROM event WHERE id = ?", [id], |r| r.get(0))
            .optional()
            .map_err(|e| self.fault(&e))
    }

    /// Members of the reports in which those events are told of: all events of these reports.
    ///
    /// # Errors
    /// As [`Store::marks`].
    pub fn members_of_reports(&self, reports: &[i64]) -> Result<Vec<MemberRow>, Error> {
        self.each(
            reports,
            "SELECT report, local, event, step, why FROM member WHERE report = ? ORDER BY step, why = '', local",
            |r| {
                Ok(MemberRow {
                    report: r.get(0)?,
                    local: r.get(1)?,
                    event: r.get(2)?,
                    step: r.get(3)?,
                    why: r.get(4)?,
                })
            },
        )
    }

    /// Numbers of the reports that tell of those events, each once; only up to a day where one is given.
    ///
    /// # Errors
    /// As [`Store::marks`].
    pub fn reports_telling(&self, events: &[i64], day: Option<&str>) -> Result<Vec<i64>, Error> {
        let ask = || -> rusqlite::Result<BTreeSet<i64>> {
            let mut found = BTreeSet::new();
            let mut query = self.connection.prepare_cached(match day {
                None => "SELECT report FROM member WHERE event = ?1 AND ?2 IS NULL",
                Some(_) => {
                    "SELECT m.report FROM member m JOIN report r ON r.number = m.report WHERE m.event = ?1 AND \
                     substr(r.published, 1, 10) <= ?2"
                }
            })?;
            for event in events {
                for report in query.query_map(params![event, day], |r| r.get(0))? {
                    found.insert(report?);
                }
            }
            Ok(found)
        };
        let found = ask().map_err(|e| self.fault(&e))?;
        Ok(found.into_iter().collect())
    }

    /// Statements of an event (`REPORT#v3`), in the order of their reports, with why they were put to
    /// it: once, at the first of those that were put there together.
    ///
    /// # Errors
    /// As [`Store::marks`].
    pub fn whys(&self, event: i64) -> Result<Vec<(String, String)>, Error> {
        self.each(
            &[event],
            "SELECT r.id || '#' || s.id, m.why FROM member m JOIN report r ON r.number = m.report JOIN \
             statement s ON s.report = m.report AND s.local = m.local AND s.current WHERE m.event = ? ORDER BY \
             r.published IS NULL, substr(r.published, 1, 10), r.published, r.id, m.step, m.why = '', m.local",
            |r| Ok((r.get(0)?, r.get(1)?)),
        )
    }

    /// Ids of those events.
    ///
    /// # Errors
    /// As [`Store::marks`].
    pub fn event_ids(&self, events: &BTreeSet<i64>) -> Result<Vec<(i64, String)>, Error> {
        let events: Vec<i64> = events.iter().copied().collect();
        self.each(
            &events,
            "SELECT number, id FROM event WHERE number = ?",
            |r| Ok((r.get(0)?, r.get(1)?)),
        )
    }

    /// Those reports with what was read in them; their texts only where these are asked for.
    ///
    /// # Errors
    /// As [`Store::marks`].
    pub fn stated(&self, reports: &[i64], texts: bool) -> Result<Vec<Stated>, Error> {
        let sql = STATED.join(if texts { "r.text" } else { "''" });
        let mut stated = self.each(reports, &sql, stated)?;
        let ask = |report: i64| {
            self.connection
                .prepare_cached(
                    "SELECT local, id, review FROM statement WHERE report = ? AND current",
                )?
                .query_map([report], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?
                .collect::<rusqlite::Result<Vec<_>>>()
        };
        let renamed = |report: i64| {
            self.connection
                .prepare_cached(
                    "SELECT DISTINCT p.read_as, p.name, p.country, p.code FROM statement s JOIN party p ON \
                     p.statement = s.number WHERE s.report = ?1 AND s.current AND p.read_as IS NOT NULL \
                     UNION SELECT DISTINCT l.read_as, l.name, NULL, NULL FROM statement s JOIN link l ON \
                     l.statement = s.number WHERE s.report = ?1 AND s.current AND l.read_as IS NOT NULL",
                )?
                .query_map([report], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?)))?
                .collect::<rusqlite::Result<Vec<_>>>()
        };
        for report in &mut stated {
            report.names = ask(report.number).map_err(|e| self.fault(&e))?;
            report.renamed = renamed(report.number).map_err(|e| self.fault(&e))?;
        }
        Ok(stated)
    }

    /// Takes back what was joined from a day on (all of it where none is given). Gives the events that
    /// are there still and of which less is told now, or of which nobody says any more that they are
    /// called off.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn unjoin(&mut self, day: Option<&str>) -> Result<BTreeSet<i64>, Error> {
        unjoin(&self.connection, day).map_err(|e| self.fault(&e))
    }

    /// Writes what a join came to: families, events, members, and how far it has come.
    ///
    /// # Errors
    /// When the file cannot be written; nothing of it is there then.
    pub fn write_joined(
        &mut self,
        families: &[(i64, i64)],
        events: &[(i64, String)],
        members: &[MemberRow],
        mark: Option<Mark>,
    ) -> Result<(), Error> {
        let ask = || -> rusqlite::Result<()> {
            let transaction = self.connection.unchecked_transaction()?;
            for (report, first) in families {
                transaction
                    .prepare_cached("INSERT OR REPLACE INTO family VALUES (?, ?)")?
                    .execute([report, first])?;
            }
            for (number, id) in events {
                transaction
                    .prepare_cached("INSERT INTO event (number, id) VALUES (?, ?)")?
                    .execute(params![number, id])?;
            }
            for m in members {
                transaction
                    .prepare_cached("INSERT INTO member VALUES (?, ?, ?, ?, ?)")?
                    .execute(params![m.report, m.local, m.event, m.step, m.why])?;
            }
            if let Some(mark) = mark {
                transaction.execute("DELETE FROM joined", [])?;
                transaction.execute(
                    "INSERT INTO joined VALUES (?, ?, ?)",
                    params![mark.batch, mark.decision, mark.version],
                )?;
            }
            transaction.commit()
        };
        ask().map_err(|e| self.fault(&e))
    }

    /// The number behind that of the last event.
    ///
    /// # Errors
    /// As [`Store::marks`].
    pub fn next_event(&self) -> Result<i64, Error> {
        self.connection
            .query_row("SELECT coalesce(max(number), 0) + 1 FROM event", [], |r| {
                r.get(0)
            })
            .map_err(|e| self.fault(&e))
    }

    fn numbers(&self, sql: &str, day: Option<&str>) -> Result<Vec<i64>, Error> {
        let ask = || {
            self.connection
                .prepare_cached(sql)?
                .query_map([day], |r| r.get(0))?
                .collect::<rusqlite::Result<_>>()
        };
        ask().map_err(|e| self.fault(&e))
    }

    pub(crate) fn each<T>(
        &self,
        numbers: &[i64],
        sql: &str,
        row: impl Fn(&Row) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, Error> {
        let ask = || {
            let mut query = self.connection.prepare_cached(sql)?;
            let mut found = Vec::new();
            for number in numbers {
                for item in query.query_map([number], &row)? {
                    found.push(item?);
                }
            }
            Ok(found)
        };
        ask().map_err(|e: rusqlite::Error| self.fault(&e))
    }
}

fn unjoin(connection: &Connection, day: Option<&str>) -> rusqlite::Result<BTreeSet<i64>> {
    let transaction = connection.unchecked_transaction()?;
    transaction.execute("DELETE FROM joined", [])?;
    if day.is_none() {
        for table in aside::TABLES.iter().rev() {
            transaction.execute(&format!("DELETE FROM {table}"), [])?;
        }
        transaction.commit()?;
        return Ok(BTreeSet::new());
    }
    let later =
        "(SELECT number FROM report WHERE published IS NULL OR substr(published, 1, 10) >= ?1)";
    let numbers = |sql: &str| -> rusqlite::Result<BTreeSet<i64>> {
        transaction
            .prepare(sql)?
            .query_map([day], |r| r.get(0))?
            .collect()
    };
    let mut less = numbers(&format!(
        "SELECT DISTINCT event FROM member WHERE report IN {later}"
    ))?;
    for table in ["member", "family"] {
        transaction.execute(
            &format!("DELETE FROM {table} WHERE report IN {later}"),
            [day],
        )?;
    }
    let mut called_off = BTreeSet::new();
    let mut tracks = BTreeSet::new();
    let mut gone = Vec::new();
    for event in &less {
        let cancels: Option<i64> = transaction
            .prepare_cached("SELECT cancels FROM event WHERE number = ?")?
            .query_row([event], |r| r.get(0))?;
        called_off.extend(cancels);
        let told = transaction
            .prepare_cached("SELECT 1 FROM member WHERE event = ?")?
            .exists([event])?;
        if told {
            continue;
        }
        gone.push(*event);
        let mut of = transaction.prepare_cached("SELECT track FROM track_event WHERE event = ?")?;
        for track in of.query_map([event], |r| r.get::<_, i64>(0))? {
            tracks.insert(track?);
        }
    }
    for track in tracks {
        kept::forget_track(&transaction, track)?;
    }
    for event in &gone {
        kept::forget_event(&transaction, *event)?;
        transaction
            .prepare_cached("DELETE FROM event WHERE number = ?")?
            .execute([event])?;
    }
    less.extend(called_off);
    for event in gone {
        less.remove(&event);
    }
    transaction.commit()?;
    Ok(less)
}

fn stated(row: &Row) -> rusqlite::Result<Stated> {
    Ok(Stated {
        number: row.get(0)?,
        id: row.get(1)?,
        first: row.get(2)?,
        family: row.get(3)?,
        family_outlet: row.get(4)?,
        packed: row.get(5)?,
        text: row.get(6)?,
        outlet: row.get(7)?,
        published: row.get(8)?,
        renamed: Vec::new(),
        names: Vec::new(),
    })
}
