//! `doctor`: what is in the file and what is wrong with it.

use crate::{Error, Store, pack, schema};
use dateline_wire::joined::{JoinedEvent, Track};
use serde::Serialize;

/// The state of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Health {
    /// Version of the format.
    pub version: i64,
    /// Reports.
    pub reports: u32,
    /// Readings, older ones included.
    pub readings: u32,
    /// Statements of the latest readings.
    pub statements: u32,
    /// Kits and how many reports have their latest reading from each.
    pub kits: Vec<(String, u32)>,
    /// Reports whose day or outlet was corrected, and which no kit has read with it yet.
    pub to_reread: u32,
    /// Decisions, those that were taken back included.
    pub decisions: u32,
    /// Everything that is wrong.
    pub findings: Vec<Finding>,
}

/// Something wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What was looked at.
    pub check: &'static str,
    /// What was found.
    pub text: String,
}

/// Rows that should not be: what is counted, and how.
const ORPHANS: &[(&str, &str)] = &[
    (
        "readings without a report",
        "SELECT count(*) FROM reading g WHERE NOT EXISTS (SELECT 1 FROM report r WHERE r.number = g.report)",
    ),
    (
        "statements without a reading",
        "SELECT count(*) FROM statement s WHERE NOT EXISTS (SELECT 1 FROM reading g WHERE g.number = s.reading)",
    ),
    (
        "parties without a statement",
        "SELECT count(*) FROM party p WHERE NOT EXISTS (SELECT 1 FROM statement s WHERE s.number = p.statement)",
    ),
    (
        "links of chains without a statement",
        "SELECT count(*) FROM link l WHERE NOT EXISTS (SELECT 1 FROM statement s WHERE s.number = l.statement)",
    ),
    (
        "decisions without what they are about",
        "SELECT count(*) FROM decision d WHERE (about = 'statement' AND (report IS NULL OR statement IS NULL OR quote IS NULL OR NOT EXISTS (SELECT 1 FROM reading g WHERE g.number = d.reading))) OR (report IS NOT NULL AND NOT EXISTS (SELECT 1 FROM report r WHERE r.number = d.report)) OR (about = 'name' AND was IS NULL)",
    ),
    (
        "reports without one latest reading",
        "SELECT count(*) FROM report r WHERE (SELECT count(*) FROM reading g WHERE g.report = r.number AND g.current) <> 1",
    ),
    (
        "statements that stand or do not stand against their reading, though nobody judged them",
        "SELECT count(*) FROM statement s JOIN reading g ON g.number = s.reading WHERE s.current <> g.current AND s.review IN ('machine', 'rejected')",
    ),
    (
        "members without their report or event",
        "SELECT count(*) FROM member m WHERE NOT EXISTS (SELECT 1 FROM report r WHERE r.number = m.report) OR NOT EXISTS (SELECT 1 FROM event e WHERE e.number = m.event)",
    ),
    (
        "families without their reports",
        "SELECT count(*) FROM family f WHERE NOT EXISTS (SELECT 1 FROM report r WHERE r.number = f.report) OR NOT EXISTS (SELECT 1 FROM report r WHERE r.number = f.first)",
    ),
    (
        "things kept of events that are not there",
        "SELECT count(*) FROM (SELECT event FROM event_card UNION ALL SELECT event FROM stage UNION ALL SELECT event FROM event_origin UNION ALL SELECT event FROM contradiction UNION ALL SELECT event FROM track_event) k WHERE NOT EXISTS (SELECT 1 FROM event e WHERE e.number = k.event)",
    ),
    (
        "things kept of tracks that are not there",
        "SELECT count(*) FROM (SELECT track FROM track_event UNION ALL SELECT track FROM track_party UNION ALL SELECT track FROM position) k WHERE NOT EXISTS (SELECT 1 FROM track t WHERE t.number = k.track)",
    ),
    // While a join is under way `joined` is empty, and events have no cards yet.
    (
        "joined events without a member or without what is kept of them",
        "SELECT count(*) FROM event e WHERE EXISTS (SELECT 1 FROM joined) AND (e.type IS NULL OR NOT EXISTS (SELECT 1 FROM member m WHERE m.event = e.number) OR NOT EXISTS (SELECT 1 FROM event_card c WHERE c.event = e.number))",
    ),
    (
        "outlines of events that are no JSON",
        "SELECT count(*) FROM event_card WHERE outline IS NOT NULL AND NOT json_valid(outline)",
    ),
];

impl Store {
    /// Looks at the whole file.
    ///
    /// # Errors
    /// When the file is too damaged to be counted.
    pub fn doctor(&self) -> Result<Health, Error> {
        let mut findings = Vec::new();
        let pages = self.rows("PRAGMA integrity_check(20)");
        match pages {
            Ok(lines) => {
                findings.extend(lines.into_iter().filter(|l| l != "ok").map(|text| Finding {
                    check: "pages",
                    text,
                }))
            }
            Err(e) => findings.push(Finding {
                check: "pages",
                text: e.to_string(),
            }),
        }
        for (check, sql) in ORPHANS {
            match self.number(sql) {
                Ok(0) => {}
                Ok(n) => findings.push(Finding {
                    check: "rows",
                    text: format!("{n} {check}"),
                }),
                Err(e) => findings.push(Finding {
                    check: "rows",
                    text: format!("{check}: {e}"),
                }),
            }
        }
        if let Err(e) = self
            .connection
            .execute_batch("SELECT count(*) FROM words WHERE words MATCH 'a'")
        {
            findings.push(Finding {
                check: "search index",
                text: e.to_string(),
            });
        }
        self.unpack_all(&mut findings);
        self.unpack_kept(&mut findings);
        let count = |sql| self.number(sql).map_err(|e| self.fault(&e));
        Ok(Health {
            version: schema::marks(&self.connection)
                .map_err(|e| self.fault(&e))?
                .1,
            reports: count("SELECT count(*) FROM report")?,
            readings: count("SELECT count(*) FROM reading")?,
            statements: count("SELECT count(*) FROM statement WHERE current")?,
            to_reread: count(
                "SELECT count(*) FROM report r JOIN reading g ON g.report = r.number AND g.current \
                 WHERE r.read AND (g.published IS NOT r.published OR g.outlet IS NOT r.outlet)",
            )?,
            decisions: count("SELECT count(*) FROM decision")?,
            kits: self.kits().map_err(|e| self.fault(&e))?,
            findings,
        })
    }

    fn kits(&self) -> rusqlite::Result<Vec<(String, u32)>> {
        self.connection
            .prepare(
                "SELECT kit, count(*) FROM reading WHERE current GROUP BY kit ORDER BY 2 DESC, 1",
            )?
            .query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?
            .collect()
    }

    fn unpack_all(&self, findings: &mut Vec<Finding>) {
        let mut each = || -> rusqlite::Result<()> {
            let mut query = self.connection.prepare(
                "SELECT g.record, r.id FROM reading g JOIN report r ON r.number = g.report",
            )?;
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                if let Err(cause) = pack::unpack(row.get_ref(0)?.as_blob()?, String::new()) {
                    findings.push(Finding {
                        check: "readings",
                        text: format!("{}: {cause}", row.get::<_, String>(1)?),
                    });
                }
            }
            Ok(())
        };
        if let Err(e) = each() {
            findings.push(Finding {
                check: "readings",
                text: e.to_string(),
            });
        }
    }

    /// What is kept of events and tracks, each read once.
    fn unpack_kept(&self, findings: &mut Vec<Finding>) {
        let mut wrong = |text| {
            findings.push(Finding {
                check: "joined",
                text,
            });
        };
        let mut each = || -> rusqlite::Result<()> {
            let mut query = self.connection.prepare(
                "SELECT e.id, c.card FROM event_card c JOIN event e ON e.number = c.event",
            )?;
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                let card: Result<JoinedEvent, String> = pack::inflate(row.get_ref(1)?.as_blob()?);
                if let Err(cause) = card {
                    wrong(format!("{}: {cause}", row.get::<_, String>(0)?));
                }
            }
            let mut query = self.connection.prepare("SELECT id, card FROM track")?;
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                let card: Result<Track, String> = pack::inflate(row.get_ref(1)?.as_blob()?);
                if let Err(cause) = card {
                    wrong(format!("{}: {cause}", row.get::<_, String>(0)?));
                }
            }
            Ok(())
        };
        if let Err(e) = each() {
            wrong(e.to_string());
        }
    }

    fn number(&self, sql: &str) -> rusqlite::Result<u32> {
        self.connection.query_row(sql, [], |r| r.get(0))
    }

    fn rows(&self, sql: &str) -> rusqlite::Result<Vec<String>> {
        self.connection
            .prepare(sql)?
            .query_map([], |r| r.get(0))?
            .collect()
    }
}
