//! The places that a name may mean: those of the project's own list, those of the gazetteer below it, and
//! how well each is known without any evidence.

use super::scene::Scene;
use crate::gazetteer::Spot;
use crate::knowledge::{CAPITALS, Row, Use};
use crate::words::Class;
use dateline_document::{Entity, Kind, PlacePrecision};
use smol_str::{SmolStr, format_smolstr};

/// Mean radius of the earth in km (IUGG).
const RADIUS: f64 = 6371.0;
/// Places of one name nearer than this are one place, in km.
pub(super) const SAME: f64 = 40.0;
/// Prior of a place of the own list whose name others bear too.
const SHARED: f64 = 1.0;
/// Inhabitants of a city that is meant before all others of its name.
const GREAT: u32 = 300_000;
/// Prefix of the keys of the own list.
pub(super) const PLACES: &str = "places:";
/// Prefix of the keys of parts of the world.
pub(super) const REGIONS: &str = "regions-of-the-world:";

/// A place that a name may mean.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub(super) key: SmolStr,
    pub(super) name: String,
    pub(super) kind: Kind,
    pub(super) country: Option<SmolStr>,
    pub(super) admin: Option<SmolStr>,
    pub(super) at: Option<(f64, f64)>,
    pub(super) geonames: Option<u32>,
    pub(super) precision: Option<PlacePrecision>,
    pub(super) source: String,
    pub(super) by: SmolStr,
    pub(super) prior: f64,
    /// Inhabitants, where the gazetteer tells.
    pub(super) people: u32,
}

/// Places of the tables and of the gazetteer that bear the name.
pub(super) fn candidates(scene: &Scene<'_>, text: &str) -> Vec<Candidate> {
    let knowledge = scene.knowledge;
    let mut out: Vec<Candidate> = Vec::new();
    for number in knowledge.trie.exact(text) {
        let Some(reading) = knowledge.readings.get(*number as usize) else {
            continue;
        };
        let Some(row) = knowledge.at(reading.row).filter(|r| {
            reading.how == Use::Name
                && matches!(r.kind, Some(Kind::Place | Kind::Facility))
                && (r.key.starts_with(PLACES) || r.key.starts_with(CAPITALS))
        }) else {
            continue;
        };
        let row = knowledge.first_of(row);
        if !out.iter().any(|c| c.key == row.key) {
            out.push(own(row));
        }
    }
    let mut rivals: Vec<(u32, Option<SmolStr>)> = Vec::new();
    let spots = knowledge.cities.as_ref().map(|c| c.named(text));
    for spot in spots.into_iter().flatten() {
        let code = knowledge
            .row(&format_smolstr!("states:{}", spot.state))
            .and_then(|r| r.country.clone());
        let at = (spot.lat, spot.lon);
        if spot.first && spot.id != 0 {
            rivals.push((spot.population, code.clone()));
        }
        // The capital of a dependency is none of its sovereign's towns.
        let seat = |key: &str| {
            key.strip_prefix(CAPITALS)
                .is_none_or(|id| id.split('-').next() == Some(spot.state))
        };
        // The middle of a region lies where one counts from.
        let same = out.iter_mut().find(|c| {
            // Land that several states claim is no state's in the own list.
            let wide = spot.id == 0 && c.precision == Some(PlacePrecision::Region);
            (c.country == code || wide && c.country.is_none())
                && match c.at {
                    Some(_) if spot.id == 0 && c.precision == Some(PlacePrecision::Region) => true,
                    Some(own) => kilometres(own, at) < SAME,
                    None => seat(&c.key),
                }
        });
        match same {
            Some(c) => {
                if c.at.is_none() {
                    c.at = Some(at);
                    c.geonames = Some(spot.id).filter(|id| *id != 0);
                    c.admin = spot.division.map(SmolStr::from);
                }
                if c.key.starts_with(PLACES) || c.key.starts_with(CAPITALS) {
                    c.prior += (size(&spot) / 2.0).max(0.0);
                    c.people = c.people.max(spot.population);
                }
            }
            None => out.push(city(&spot, code)),
        }
    }
    for c in out.iter_mut().filter(|c| c.key.starts_with(PLACES)) {
        let others = rivals
            .iter()
            .filter(|(people, code)| *code != c.country && people / 2 > c.people)
            .count();
        // Nor is one of two that are as large ("San Juan", "Cordoba") meant by itself.
        let level = rivals
            .iter()
            .any(|(people, code)| *code != c.country && people / 5 * 6 > c.people);
        if c.precision == Some(PlacePrecision::City) && level && c.people > 0 {
            c.prior = c.prior.min(SHARED + 1.0);
        }
        // A town in the news whose name larger towns of other countries bear needs the report's help.
        if c.precision == Some(PlacePrecision::City) && others > 0 && c.people < GREAT {
            c.prior = c.prior.min(SHARED);
        }
    }
    if out.is_empty()
        && let Some((part, rest)) = text.split_once([' ', '-'])
        && knowledge
            .words
            .is(&dateline_document::fold(part), Class::Quarter)
    {
        // "West Texas", "Upper Galilee": a part of what is known.
        out = candidates(scene, rest);
        out.retain(|c| c.precision == Some(PlacePrecision::Region));
    }
    out
}

fn own(row: &Row) -> Candidate {
    Candidate {
        key: row.key.clone(),
        name: row.name.clone(),
        kind: row.kind.unwrap_or(Kind::Place),
        country: row.country.clone(),
        admin: row.admin.clone(),
        at: row.lat.zip(row.lon),
        geonames: row.geonames,
        precision: row.precision,
        source: row.source.clone(),
        by: format_smolstr!("lexicon/{}", row.source_key()),
        // A place of the own list is in the news; a name flagged there needs the report's help.
        prior: if row.ambiguous { SHARED } else { 3.0 },
        people: 0,
    }
}

fn city(spot: &Spot, country: Option<SmolStr>) -> Candidate {
    // A division has no id of its own.
    let (key, precision) = match spot.id {
        0 => (
            format_smolstr!("geonames:{}/{}", spot.state, spot.name),
            PlacePrecision::Region,
        ),
        id => (format_smolstr!("geonames:{id}"), PlacePrecision::City),
    };
    Candidate {
        name: spot.name.to_owned(),
        kind: Kind::Place,
        country,
        admin: spot.division.map(SmolStr::from),
        at: Some((spot.lat, spot.lon)),
        geonames: Some(spot.id).filter(|id| *id != 0),
        precision: Some(precision),
        source: "geonames".to_owned(),
        by: format_smolstr!("gazetteer/{key}"),
        // A division is mostly named as one, or beside its towns.
        prior: size(spot) - if spot.first && spot.id != 0 { 0.0 } else { 1.5 },
        people: spot.population,
        key,
    }
}

/// Order of magnitude of the population above ten thousand.
fn size(spot: &Spot) -> f64 {
    (f64::from(spot.population.max(1)).log10() - 4.0).clamp(-1.0, 3.0)
}

/// The state itself, where a state of the name competes with a place.
pub(super) fn state(scene: &Scene<'_>, entity: &Entity) -> Option<Candidate> {
    let row = scene.knowledge.row(entity.known.as_deref()?)?;
    Some(Candidate {
        kind: Kind::State,
        at: None,
        prior: 3.5,
        ..own(row)
    })
}

/// Great-circle distance in km (haversine formula).
pub(super) fn kilometres(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (lat_a, lat_b) = (a.0.to_radians(), b.0.to_radians());
    let (dlat, dlon) = (lat_b - lat_a, (b.1 - a.1).to_radians());
    let h = (dlat / 2.0).sin().powi(2) + lat_a.cos() * lat_b.cos() * (dlon / 2.0).sin().powi(2);
    2.0 * RADIUS * h.sqrt().min(1.0).asin()
}
