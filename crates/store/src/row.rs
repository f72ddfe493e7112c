//! A statement as it stands in the tables: made of a wire event, changed by corrections, written.

use crate::rows::{Link, Party, Rows};
use dateline_wire::Event;
use rusqlite::{Connection, named_params, params};

/// A row of `statement` with its rows of `party` and `link`.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) reading: i64,
    pub(crate) local: String,
    pub(crate) id: String,
    pub(crate) review: &'static str,
    pub(crate) kind: String,
    pub(crate) mode: Option<String>,
    pub(crate) quad: u8,
    pub(crate) plover: Option<String>,
    pub(crate) status: String,
    pub(crate) stated_status: Option<String>,
    pub(crate) factuality: String,
    pub(crate) phase: Option<String>,
    pub(crate) position: Option<String>,
    pub(crate) extent: (u32, u32),
    pub(crate) trigger: String,
    pub(crate) trigger_span: (u32, u32),
    pub(crate) issue: Option<String>,
    pub(crate) value: Option<String>,
    pub(crate) relation: Option<String>,
    pub(crate) earliest: Option<String>,
    pub(crate) latest: Option<String>,
    pub(crate) place: Option<String>,
    pub(crate) place_country: Option<String>,
    pub(crate) place_precision: Option<String>,
    pub(crate) lat: Option<f64>,
    pub(crate) lon: Option<f64>,
    pub(crate) same_as: Option<String>,
    pub(crate) score: f64,
    pub(crate) place_read_as: Option<String>,
    pub(crate) parties: Vec<Party>,
    pub(crate) chain: Vec<Link>,
}

impl Row {
    /// The row of `event`; its id is that of the reading until another is given.
    pub(crate) fn of(event: &Event, rows: &Rows<'_>, reading: i64) -> Self {
        let word = |w: &Option<dateline_wire::Word>| w.as_deref().map(str::to_owned);
        let place = rows.place(event);
        let entity = place.and_then(|(_, entity)| entity);
        let when = event.when.as_ref();
        Self {
            reading,
            local: event.id.clone(),
            id: event.id.clone(),
            review: "machine",
            kind: event.kind.to_string(),
            mode: event.mode.clone(),
            quad: event.quad,
            plover: event.plover.as_ref().map(|p| p.kind.clone()),
            status: event.status.to_string(),
            stated_status: word(&event.stated_status),
            factuality: event.factuality.to_string(),
            phase: word(&event.phase),
            position: word(&event.position),
            extent: (event.extent.start, event.extent.end),
            trigger: event.trigger.text.clone(),
            trigger_span: (event.trigger.start, event.trigger.end),
            issue: event.issue.as_ref().map(|i| i.text.clone()),
            value: when.and_then(|w| w.value.clone()),
            relation: when.map(|w| w.relation.to_string()),
            earliest: when.and_then(|w| w.earliest.clone()),
            latest: when.and_then(|w| w.latest.clone()),
            place: place.map(|(name, _)| name.to_owned()),
            place_country: entity.and_then(|e| e.country.clone()),
            place_precision: word(&event.place_precision),
            lat: entity.and_then(|e| e.lat),
            lon: entity.and_then(|e| e.lon),
            same_as: event.same_as.clone(),
            score: event.score,
            place_read_as: None,
            parties: rows.parties(event),
            chain: rows.chain(event),
        }
    }

    /// Writes it as standing in the record.
    pub(crate) fn write(
        &self,
        connection: &Connection,
        report: i64,
        published: Option<&str>,
    ) -> rusqlite::Result<()> {
        let origin = self.chain.last();
        connection
            .prepare_cached(
                "INSERT INTO statement (reading, report, id, local, current, review, published, type, \
                 mode, quad, plover, status, stated_status, factuality, phase, position, start, \
                 \"end\", trigger, trigger_start, trigger_end, issue, value, relation, earliest, \
                 latest, place, place_country, place_precision, lat, lon, origin_kind, origin, \
                 same_as, score, place_read_as) VALUES (:reading, :report, :id, :local, 1, :review, :published, \
                 :type, :mode, :quad, :plover, :status, :stated, :factuality, :phase, :position, \
                 :start, :end, :trigger, :from, :to, :issue, :value, :relation, :earliest, :latest, \
                 :place, :country, :precision, :lat, :lon, :kind, :origin, :same, :score, :place_read_as)",
            )?
            .execute(named_params! {
                ":reading": self.reading, ":report": report, ":id": self.id, ":local": self.local,
                ":review": self.review, ":published": published, ":type": self.kind,
                ":mode": self.mode, ":quad": self.quad, ":plover": self.plover,
                ":status": self.status, ":stated": self.stated_status,
                ":factuality": self.factuality, ":phase": self.phase, ":position": self.position,
                ":start": self.extent.0, ":end": self.extent.1, ":trigger": self.trigger,
                ":from": self.trigger_span.0, ":to": self.trigger_span.1, ":issue": self.issue,
                ":value": self.value, ":relation": self.relation, ":earliest": self.earliest,
                ":latest": self.latest, ":place": self.place, ":country": self.place_country,
                ":precision": self.place_precision, ":lat": self.lat, ":lon": self.lon,
                ":kind": origin.map_or("report", |l| l.kind.as_str()),
                ":origin": origin.and_then(|l| l.name.as_ref()), ":same": self.same_as,
                ":score": self.score, ":place_read_as": self.place_read_as,
            })?;
        let number = connection.last_insert_rowid();
        let mut place = ("", 0);
        for party in &self.parties {
            place = match place {
                (role, n) if role == party.role => (role, n + 1),
                _ => (party.role, 0),
            };
            connection
                .prepare_cached("INSERT INTO party VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")?
                .execute(params![
                    number,
                    party.role,
                    place.1,
                    party.phrase,
                    party.name,
                    party.kind,
                    party.country,
                    party.code,
                    party.read_as
                ])?;
        }
        for (i, link) in (0i64..).zip(&self.chain) {
            connection
                .prepare_cached("INSERT INTO link VALUES (?, ?, ?, ?, ?, ?, ?)")?
                .execute(params![
                    number,
                    i,
                    link.kind,
                    link.name,
                    link.affiliation,
                    link.stance,
                    link.read_as
                ])?;
        }
        Ok(())
    }
}
