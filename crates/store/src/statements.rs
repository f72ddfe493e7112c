//! `events`: statements of the latest readings with their parties and chains.

use crate::filter::expression;
use crate::names::Names;
use crate::{Error, Filter, Store};
use rusqlite::{Row, params, params_from_iter};
use serde::Serialize;

/// An event as the record has it. Statements are not joined across reports: each stands alone.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EventRow {
    /// `REPORT#v3`.
    pub id: String,
    /// PLOVER type.
    #[serde(rename = "type")]
    pub kind: String,
    /// PLOVER mode.
    pub mode: Option<String>,
    /// 1 verbal cooperation to 4 material conflict.
    pub quad: u8,
    /// What it is at the end of its report.
    pub status: String,
    /// machine, confirmed, corrected, rejected, added.
    pub review: String,
    /// How sure the program was of the type, 0 to 1.
    pub score: f64,
    /// What its own sentence says, where that differs.
    pub stated_status: Option<String>,
    /// Initiators, or all parties of a reciprocal event.
    pub actor: Vec<PartyRow>,
    /// Those it is directed at.
    pub recipient: Vec<PartyRow>,
    /// Mediators, who are not parties.
    pub mediators: Vec<PartyRow>,
    /// Hosts, who are not parties.
    pub hosts: Vec<PartyRow>,
    /// Where.
    pub place: Option<PlaceRow>,
    /// When.
    pub when: Option<WhenRow>,
    /// What about.
    pub issue: Option<String>,
    /// The statements that speak of it.
    pub statements: Vec<StatementRow>,
}

/// A party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PartyRow {
    /// The fullest name.
    pub name: String,
    /// As it stands in the text.
    pub phrase: String,
    /// Country and sectors by PLOVER.
    pub code: Option<String>,
}

/// A place.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PlaceRow {
    /// Its name.
    pub name: String,
    /// ISO 3166-1 alpha-3.
    pub country: Option<String>,
    /// How finely it is known.
    pub precision: Option<String>,
    /// Degrees north.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
}

/// A date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WhenRow {
    /// TIMEX3 value.
    pub value: Option<String>,
    /// How the event lies to it.
    pub relation: Option<String>,
    /// First local minute.
    pub earliest: Option<String>,
    /// Last local minute.
    pub latest: Option<String>,
}

/// What one report says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StatementRow {
    /// Id of the report.
    pub report: String,
    /// `REPORT#v3`.
    pub event: String,
    /// Name of the report.
    pub name: String,
    /// Outlet of the report.
    pub outlet: Option<String>,
    /// Publication date of the report.
    pub published: Option<String>,
    /// From the one nearest the report to the origin; empty when the report itself tells.
    pub chain: Vec<String>,
    /// Kind of the origin.
    pub origin_kind: String,
    /// How the origin stands to it.
    pub stance: Option<String>,
    /// Its clause.
    pub span: SpanRow,
    /// The words that make it this type.
    pub trigger: SpanRow,
    /// The words of the clause.
    pub text: String,
}

/// Code points of the report's text, half-open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct SpanRow {
    /// First.
    pub start: u32,
    /// One past the last.
    pub end: u32,
}

/// Up to so many reports that hold the words looked for, their statements are gathered and put in order;
/// of more the first ones are found by going through all statements in order (see `bench-record`).
const FREQUENT: usize = 800;

const COLUMNS: &str = "SELECT s.number, r.id, s.id, s.type, s.mode, s.quad, s.status, \
    s.stated_status, s.place, s.place_country, s.place_precision, s.lat, s.lon, s.value, s.relation, \
    s.earliest, s.latest, s.issue, r.name, r.outlet, r.published, s.origin_kind, s.start, s.\"end\", \
    substr(r.text, s.start + 1, s.\"end\" - s.start), s.review, s.score, \
    s.trigger_start, s.trigger_end \
    FROM statement s JOIN report r ON r.number = s.report";

impl Store {
    /// The events that `filter` lets through, by publication date, report and place in the text.
    ///
    /// # Errors
    /// When the file cannot be read or the search words cannot be understood.
    pub fn events(&self, filter: &Filter) -> Result<Vec<EventRow>, Error> {
        let filter = &self.called(filter)?;
        let hits = self.hits(filter)?;
        if hits.len() > FREQUENT {
            return self
                .first_of(filter, &hits)
                .map_err(|e| self.asked(filter, &e));
        }
        let w = filter.statements();
        let sql = format!(
            "{COLUMNS}{} ORDER BY {}{}",
            w.sql(),
            filter.order(),
            filter.limit()
        );
        let ask = || {
            let mut query = self.connection.prepare(&sql)?;
            let rows = query.query_map(params_from_iter(&w.values), event)?;
            let mut events = Vec::new();
            for row in rows {
                let (number, mut event) = row?;
                self.parties(number, &mut event)?;
                self.chain(number, &mut event)?;
                events.push(event);
            }
            Ok(events)
        };
        ask().map_err(|e| self.asked(filter, &e))
    }

    /// How many events `filter` lets through.
    ///
    /// # Errors
    /// As [`Store::events`].
    pub fn count(&self, filter: &Filter) -> Result<usize, Error> {
        let w = self.called(filter)?.statements();
        let sql = format!(
            "SELECT count(*) FROM statement s JOIN report r ON r.number = s.report{}",
            w.sql()
        );
        self.connection
            .query_row(&sql, params_from_iter(&w.values), |r| r.get::<_, u32>(0))
            .map(|n| n as usize)
            .map_err(|e| self.asked(filter, &e))
    }

    /// Reports that hold the words of a question for the first so many statements; none where there are
    /// no words.
    fn hits(&self, filter: &Filter) -> Result<Vec<usize>, Error> {
        let Some(words) = filter.words.as_ref().filter(|_| filter.limit > 0) else {
            return Ok(Vec::new());
        };
        let ask = || -> rusqlite::Result<Vec<usize>> {
            self.connection
                .prepare("SELECT rowid FROM words WHERE words MATCH ?")?
                .query_map([expression(words)], |r| r.get::<_, i64>(0))?
                .map(|n| n.map(|n| usize::try_from(n).unwrap_or(0)))
                .collect()
        };
        ask().map_err(|e| self.asked(filter, &e))
    }

    /// The first statements that the question lets through, of reports in `hits`: statements are looked
    /// through in their order until there are enough, which is soon where the words are frequent.
    fn first_of(&self, filter: &Filter, hits: &[usize]) -> rusqlite::Result<Vec<EventRow>> {
        let mut held = vec![false; hits.iter().max().map_or(0, |last| last + 1)];
        for hit in hits {
            if let Some(held) = held.get_mut(*hit) {
                *held = true;
            }
        }
        let rest = Filter {
            words: None,
            ..filter.clone()
        };
        let w = rest.statements();
        let mut query = self.connection.prepare(&format!(
            "SELECT s.number, s.report FROM statement s JOIN report r ON r.number = s.report{} ORDER BY \
             {}",
            w.sql(),
            filter.order()
        ))?;
        let mut one = self
            .connection
            .prepare(&format!("{COLUMNS} WHERE s.number = ?"))?;
        let mut rows = query.query(params_from_iter(&w.values))?;
        let mut events = Vec::with_capacity(filter.limit.min(1024));
        while events.len() < filter.limit
            && let Some(row) = rows.next()?
        {
            let report = usize::try_from(row.get::<_, i64>(1)?).unwrap_or(0);
            if held.get(report).copied().unwrap_or(false) {
                let number: i64 = row.get(0)?;
                let (_, mut found) = one.query_row([number], event)?;
                self.parties(number, &mut found)?;
                self.chain(number, &mut found)?;
                events.push(found);
            }
        }
        Ok(events)
    }

    /// The question with the names that people decided on: a merged name redirects.
    pub(crate) fn called(&self, filter: &Filter) -> Result<Filter, Error> {
        let names = Names::load(&self.connection).map_err(|e| self.fault(&e))?;
        let called = |name: &String| names.asked(name).unwrap_or(name).to_owned();
        Ok(Filter {
            party: filter.party.iter().map(called).collect(),
            place: filter.place.as_ref().map(called),
            through: filter.through.as_ref().map(called),
            ..filter.clone()
        })
    }

    /// An error of a question; one about the search words says so.
    pub(crate) fn asked(&self, filter: &Filter, error: &rusqlite::Error) -> Error {
        match (&filter.words, error.sqlite_error_code()) {
            (Some(query), Some(rusqlite::ErrorCode::Unknown)) => Error::Query {
                query: query.clone(),
                cause: error.to_string(),
            },
            _ => self.fault(error),
        }
    }

    fn parties(&self, statement: i64, event: &mut EventRow) -> rusqlite::Result<()> {
        let mut query = self.connection.prepare_cached(
            "SELECT role, name, phrase, code FROM party WHERE statement = ? ORDER BY role, number",
        )?;
        let mut rows = query.query([statement])?;
        while let Some(row) = rows.next()? {
            let party = PartyRow {
                name: row.get(1)?,
                phrase: row.get(2)?,
                code: row.get(3)?,
            };
            match row.get_ref(0)?.as_str()? {
                "actor" => event.actor.push(party),
                "recipient" => event.recipient.push(party),
                "mediator" => event.mediators.push(party),
                _ => event.hosts.push(party),
            }
        }
        Ok(())
    }

    fn chain(&self, statement: i64, event: &mut EventRow) -> rusqlite::Result<()> {
        let Some(told) = event.statements.first_mut() else {
            return Ok(());
        };
        let mut query = self.connection.prepare_cached(
            "SELECT kind, name, affiliation, stance FROM link WHERE statement = ? ORDER BY number",
        )?;
        let rows = query.query_map(params![statement], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, Option<String>>(1)?,
                row.get::<_, Option<String>>(2)?,
                row.get::<_, String>(3)?,
            ))
        })?;
        for row in rows {
            let (kind, name, affiliation, stance) = row?;
            told.chain.push(match (kind.as_str(), name, affiliation) {
                ("anonymous", Some(name), Some(of)) => format!("{name} [anonymous, {of}]"),
                ("anonymous", Some(name), None) => format!("{name} [anonymous]"),
                (_, Some(name), _) => name,
                (kind, None, _) => format!("[{kind}]"),
            });
            told.stance = Some(stance);
        }
        Ok(())
    }
}

fn event(row: &Row) -> rusqlite::Result<(i64, EventRow)> {
    let report: String = row.get(1)?;
    let id = format!("{report}#{}", row.get_ref(2)?.as_str()?);
    let place: Option<String> = row.get(8)?;
    let place = match place {
        None => None,
        Some(name) => Some(PlaceRow {
            name,
            country: row.get(9)?,
            precision: row.get(10)?,
            lat: row.get(11)?,
            lon: row.get(12)?,
        }),
    };
    let when = WhenRow {
        value: row.get(13)?,
        relation: row.get(14)?,
        earliest: row.get(15)?,
        latest: row.get(16)?,
    };
    let statement = StatementRow {
        report,
        event: id.clone(),
        name: row.get(18)?,
        outlet: row.get(19)?,
        published: row.get(20)?,
        chain: Vec::new(),
        origin_kind: row.get(21)?,
        stance: None,
        span: SpanRow {
            start: row.get(22)?,
            end: row.get(23)?,
        },
        trigger: SpanRow {
            start: row.get(27)?,
            end: row.get(28)?,
        },
        text: row.get(24)?,
    };
    let event = EventRow {
        id,
        kind: row.get(3)?,
        mode: row.get(4)?,
        quad: row.get(5)?,
        status: row.get(6)?,
        review: row.get(25)?,
        score: row.get(26)?,
        stated_status: row.get(7)?,
        actor: Vec::new(),
        recipient: Vec::new(),
        mediators: Vec::new(),
        hosts: Vec::new(),
        place,
        when: when.relation.is_some().then_some(when),
        issue: row.get(17)?,
        statements: vec![statement],
    };
    Ok((row.get(0)?, event))
}
