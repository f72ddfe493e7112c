//! What events and tracks are now, kept in tables of their own: made by the join, read by questions.

use crate::{Error, Store, pack};
use dateline_wire::joined::{JoinedEvent, Track};
use rusqlite::{Connection, params};
use std::collections::{BTreeSet, HashMap};

/// An event to be kept.
#[derive(Clone, Debug)]
pub struct EventCard {
    /// Its number in the file.
    pub number: i64,
    /// What is told of it, without what calls it off: that is told by another event.
    pub card: JoinedEvent,
    /// Number of the event that it calls off, and the day of the report that says so.
    pub cancels: Option<(i64, Option<String>)>,
    /// JSON: what decides to which track it belongs; `None`: it bears on none.
    pub outline: Option<String>,
    packed: Vec<u8>,
}

impl EventCard {
    /// Made ready for the file, on any thread.
    pub fn new(
        number: i64,
        card: JoinedEvent,
        cancels: Option<(i64, Option<String>)>,
        outline: Option<String>,
    ) -> Self {
        Self {
            packed: pack::deflate(&card),
            number,
            card,
            cancels,
            outline,
        }
    }
}

/// A track to be kept.
#[derive(Clone, Debug)]
pub struct TrackCard {
    /// Hash of which events make it.
    pub plan: String,
    /// Numbers of its events.
    pub events: Vec<i64>,
    /// What is told of it.
    pub card: Track,
}

/// Something kept: its number, its id, the days of its reports, and what is told of it.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Its number in the file.
    pub number: i64,
    /// Its id.
    pub id: String,
    /// Day of its first report; `None`: none of them has one.
    pub first: Option<String>,
    /// Day of its last report.
    pub last: Option<String>,
    /// Whether a report without a date tells of it too.
    pub undated: bool,
    /// Of a track: hash of which events make it.
    pub plan: String,
    packed: Vec<u8>,
}

impl Kept {
    /// Whether nothing was told of it after that day.
    pub fn is_of(&self, day: Option<&str>) -> bool {
        is_of(self.last.as_deref(), self.undated, day)
    }

    /// The event.
    ///
    /// # Errors
    /// The cause where it cannot be understood.
    pub fn event(&self) -> Result<JoinedEvent, String> {
        pack::inflate(&self.packed)
    }

    /// The track.
    ///
    /// # Errors
    /// The cause where it cannot be understood.
    pub fn track(&self) -> Result<Track, String> {
        pack::inflate(&self.packed)
    }
}

/// What decides to which track an event belongs.
#[derive(Clone, Debug)]
pub struct OutlineRow {
    /// Number of the event.
    pub number: i64,
    /// Days of its first and last report.
    pub days: Option<(String, String)>,
    /// Whether a report without a date tells of it too.
    pub undated: bool,
    /// JSON, as it was kept.
    pub outline: String,
}

impl OutlineRow {
    /// Whether nothing was told of its event after that day.
    pub fn is_of(&self, day: Option<&str>) -> bool {
        let last = self.days.as_ref().map(|(_, last)| last.as_str());
        is_of(last, self.undated, day)
    }
}

/// Whether what was last told of on `last` was told to the end by `day`: then it is known as it is now.
fn is_of(last: Option<&str>, undated: bool, day: Option<&str>) -> bool {
    day.is_none_or(|day| !undated && last.is_some_and(|last| last <= day))
}

const EVENT: &str = "SELECT e.number, e.id, e.first, e.last, e.undated, '', c.card FROM event e JOIN event_card c \
    ON c.event = e.number WHERE e.number = ?";

const TRACK: &str = "SELECT number, id, first, last, 0, plan, card FROM track";

impl Store {
    /// Those events as they are now, as far as they are there.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn event_cards(&self, numbers: &[i64]) -> Result<Vec<Kept>, Error> {
        self.each(numbers, EVENT, kept)
    }

    /// Outlines of all events that bear on negotiations and were told of up to `day`, by their numbers.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn outlines(&self, day: Option<&str>) -> Result<Vec<OutlineRow>, Error> {
        let ask = || -> rusqlite::Result<Vec<OutlineRow>> {
            self.connection
                .prepare_cached(
                    "SELECT e.number, e.first, e.last, e.undated, c.outline FROM event e JOIN event_card c ON \
                     c.event = e.number WHERE c.outline IS NOT NULL AND (?1 IS NULL OR e.first <= ?1) ORDER \
                     BY e.number",
                )?
                .query_map([day], outline)?
                .collect()
        };
        ask().map_err(|e| self.fault(&e))
    }

    /// Which events were called off, as known on a day: their numbers, with number and id of the event
    /// that calls each off.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn called_off(&self, day: Option<&str>) -> Result<HashMap<i64, (i64, String)>, Error> {
        let ask = || -> rusqlite::Result<HashMap<i64, (i64, String)>> {
            self.connection
                .prepare_cached(
                    "SELECT cancels, max(number), id FROM event WHERE cancels IS NOT NULL AND (?1 IS NULL OR \
                     cancels_since <= ?1) GROUP BY cancels",
                )?
                .query_map([day], |r| Ok((r.get(0)?, (r.get(1)?, r.get(2)?))))?
                .collect()
        };
        ask().map_err(|e| self.fault(&e))
    }

    /// Numbers of the events whose status changed last, up to a day where one is given: `many` of those
    /// of which nothing was told later, and all of which something was.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn newest(&self, many: usize, day: Option<&str>) -> Result<Vec<i64>, Error> {
        let ask = || -> rusqlite::Result<Vec<i64>> {
            let mut found: Vec<i64> = self
                .connection
                .prepare_cached(
                    "SELECT number FROM event WHERE type IS NOT NULL AND (?1 IS NULL OR (last <= ?1 AND undated \
                     = 0)) ORDER BY changed DESC, origins DESC, id LIMIT ?2",
                )?
                .query_map(params![day, number(many)], |r| r.get(0))?
                .collect::<rusqlite::Result<_>>()?;
            if day.is_some() {
                let mut later = self.connection.prepare_cached(
                    "SELECT number FROM event WHERE first <= ?1 AND last > ?1 UNION SELECT number FROM event \
                     WHERE first <= ?1 AND undated",
                )?;
                for event in later.query_map([day], |r| r.get(0))? {
                    found.push(event?);
                }
            }
            found.sort_unstable();
            Ok(found)
        };
        ask().map_err(|e| self.fault(&e))
    }

    /// All tracks as they are now.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn track_cards(&self) -> Result<Vec<Kept>, Error> {
        let ask = || -> rusqlite::Result<Vec<Kept>> {
            self.connection
                .prepare_cached(TRACK)?
                .query_map([], kept)?
                .collect()
        };
        ask().map_err(|e| self.fault(&e))
    }

    /// The track with that id as it is now.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn track_card(&self, id: &str) -> Result<Option<Kept>, Error> {
        let ask = || -> rusqlite::Result<Option<Kept>> {
            self.connection
                .prepare_cached(&format!("{TRACK} WHERE id = ?"))?
                .query_map([id], kept)?
                .next()
                .transpose()
        };
        ask().map_err(|e| self.fault(&e))
    }

    /// Ids and hashes of all tracks.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn track_plans(&self) -> Result<HashMap<String, i64>, Error> {
        let ask = || -> rusqlite::Result<HashMap<String, i64>> {
            self.connection
                .prepare_cached("SELECT plan, number FROM track")?
                .query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?
                .collect()
        };
        ask().map_err(|e| self.fault(&e))
    }

    /// Numbers of the events of a track.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn track_events(&self, track: i64) -> Result<Vec<i64>, Error> {
        self.each(
            &[track],
            "SELECT event FROM track_event WHERE track = ?",
            |r| r.get(0),
        )
    }

    /// Numbers of the tracks that one of those events belongs to.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn tracks_of(&self, events: &[i64]) -> Result<BTreeSet<i64>, Error> {
        let found: Vec<i64> = self.each(
            events,
            "SELECT track FROM track_event WHERE event = ?",
            |r| r.get(0),
        )?;
        Ok(found.into_iter().collect())
    }

    /// Keeps what events are now, in place of what was kept of them.
    ///
    /// # Errors
    /// When the file cannot be written; nothing of it is there then.
    pub fn keep_events(&self, cards: &[EventCard]) -> Result<(), Error> {
        let ask = || -> rusqlite::Result<()> {
            let transaction = self.connection.unchecked_transaction()?;
            for card in cards {
                forget_event(&transaction, card.number)?;
                write_event(&transaction, card)?;
            }
            transaction.commit()
        };
        ask().map_err(|e| self.fault(&e))
    }

    /// Keeps tracks in place of those with the numbers of `gone`.
    ///
    /// # Errors
    /// When the file cannot be written; nothing of it is there then.
    pub fn keep_tracks(&self, gone: &[i64], tracks: &[TrackCard]) -> Result<(), Error> {
        let ask = || -> rusqlite::Result<()> {
            let transaction = self.connection.unchecked_transaction()?;
            for number in gone {
                forget_track(&transaction, *number)?;
            }
            for track in tracks {
                write_track(&transaction, track)?;
            }
            transaction.commit()
        };
        ask().map_err(|e| self.fault(&e))
    }
}

/// Deletes what is kept of an event, and leaves the event.
pub(crate) fn forget_event(connection: &Connection, event: i64) -> rusqlite::Result<()> {
    delete(
        connection,
        event,
        &[
            "DELETE FROM event_card WHERE event = ?",
            "DELETE FROM stage WHERE event = ?",
            "DELETE FROM event_origin WHERE event = ?",
            "DELETE FROM contradiction WHERE event = ?",
        ],
    )
}

pub(crate) fn forget_track(connection: &Connection, track: i64) -> rusqlite::Result<()> {
    delete(
        connection,
        track,
        &[
            "DELETE FROM track_event WHERE track = ?",
            "DELETE FROM track_party WHERE track = ?",
            "DELETE FROM position WHERE track = ?",
            "DELETE FROM track WHERE number = ?",
        ],
    )
}

fn delete(connection: &Connection, key: i64, statements: &[&str]) -> rusqlite::Result<()> {
    for sql in statements {
        connection.prepare_cached(sql)?.execute([key])?;
    }
    Ok(())
}

fn write_event(connection: &Connection, event: &EventCard) -> rusqlite::Result<()> {
    let card = &event.card;
    let day = |p: &Option<String>| p.as_deref().and_then(|p| p.get(..10)).map(str::to_owned);
    let days = || card.statements.iter().filter_map(|s| day(&s.published));
    let reports: BTreeSet<&str> = card.statements.iter().map(|s| s.report.as_str()).collect();
    let when = card.when.as_ref();
    let place = card.place.as_ref();
    connection
        .prepare_cached(
            "UPDATE event SET type = ?2, mode = ?3, status = ?4, first = ?5, last = ?6, undated = ?7, earliest \
             = ?8, latest = ?9, place = ?10, place_country = ?11, issue = ?12, review = ?13, reports = ?14, \
             families = ?15, origins = ?16, cancels = ?17, cancels_since = ?18, changed = ?19 WHERE number = ?1",
        )?
        .execute(params![
            event.number,
            card.kind,
            card.mode,
            card.status,
            days().min(),
            days().max(),
            card.statements.iter().any(|s| day(&s.published).is_none()),
            when.map(|w| &w.earliest),
            when.map(|w| &w.latest),
            place.map(|p| &p.name),
            place.and_then(|p| p.country.as_ref()),
            card.issue,
            card.review,
            number(reports.len()),
            number(card.families),
            number(card.origins),
            event.cancels.as_ref().map(|c| c.0),
            event.cancels.as_ref().and_then(|c| c.1.as_ref()),
            card.status_history.last().and_then(|s| s.as_of.as_ref()),
        ])?;
    connection
        .prepare_cached("INSERT INTO event_card VALUES (?, ?, ?)")?
        .execute(params![event.number, event.packed, event.outline])?;
    for (n, stage) in (1_i64..).zip(&card.status_history) {
        connection
            .prepare_cached("INSERT INTO stage VALUES (?, ?, ?, ?, ?)")?
            .execute(params![
                event.number,
                n,
                stage.as_of,
                stage.status,
                stage.report
            ])?;
    }
    for (n, origin) in (1_i64..).zip(&card.origin_names) {
        connection
            .prepare_cached("INSERT INTO event_origin VALUES (?, ?, ?, ?, ?, ?)")?
            .execute(params![
                event.number,
                n,
                origin.name,
                origin.kind,
                origin.stance,
                number(origin.statements.len())
            ])?;
    }
    for (n, clash) in (1_i64..).zip(&card.contradictions) {
        for (v, value) in (1_i64..).zip(&clash.values) {
            connection
                .prepare_cached("INSERT INTO contradiction VALUES (?, ?, ?, ?, ?, ?, ?, ?)")?
                .execute(params![
                    event.number,
                    n,
                    v,
                    clash.slot,
                    clash.kind,
                    value.value,
                    number(value.statements.len()),
                    number(value.origins)
                ])?;
        }
    }
    Ok(())
}

fn write_track(connection: &Connection, track: &TrackCard) -> rusqlite::Result<()> {
    let card = &track.card;
    connection
        .prepare_cached(
            "INSERT INTO track (id, title, status, first, last, plan, card) VALUES (?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            card.id,
            card.title,
            card.status,
            card.first,
            card.last,
            track.plan,
            pack::deflate(card)
        ])?;
    let own = connection.last_insert_rowid();
    for event in &track.events {
        connection
            .prepare_cached("INSERT INTO track_event VALUES (?, ?, NULL)")?
            .execute([own, *event])?;
    }
    for round in &card.rounds {
        connection
            .prepare_cached(
                "UPDATE track_event SET round = ?3 WHERE track = ?1 AND event = (SELECT number FROM event \
                 WHERE id = ?2)",
            )?
            .execute(params![own, round.event, number(round.n)])?;
    }
    for (role, names) in [
        ("party", &card.parties),
        ("mediator", &card.mediators),
        ("host", &card.hosts),
    ] {
        for (n, name) in (1_i64..).zip(names) {
            connection
                .prepare_cached("INSERT INTO track_party VALUES (?, ?, ?, ?)")?
                .execute(params![own, role, n, name])?;
        }
    }
    for (n, position) in (1_i64..).zip(&card.positions) {
        connection
            .prepare_cached("INSERT INTO position VALUES (?, ?, ?, ?, ?, ?, ?, ?)")?
            .execute(params![
                own,
                n,
                position.party,
                position.position,
                position.issue,
                position.since,
                position.event,
                position.answers
            ])?;
    }
    Ok(())
}

fn number(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

fn kept(row: &rusqlite::Row) -> rusqlite::Result<Kept> {
    Ok(Kept {
        number: row.get(0)?,
        id: row.get(1)?,
        first: row.get(2)?,
        last: row.get(3)?,
        undated: row.get::<_, Option<bool>>(4)?.unwrap_or(false),
        plan: row.get(5)?,
        packed: row.get(6)?,
    })
}

fn outline(row: &rusqlite::Row) -> rusqlite::Result<OutlineRow> {
    let days: (Option<String>, Option<String>) = (row.get(1)?, row.get(2)?);
    Ok(OutlineRow {
        number: row.get(0)?,
        days: days.0.zip(days.1),
        undated: row.get::<_, Option<bool>>(3)?.unwrap_or(false),
        outline: row.get(4)?,
    })
}
