//! Entities: who and where the mentions of one report speak of.

use crate::{By, Id, Kind, Mention};
use smol_str::SmolStr;

/// Someone, some body or some place that mentions speak of.
#[derive(Clone, Debug, PartialEq)]
pub struct Entity {
    /// The fullest name, or the head phrase of an unnamed one.
    pub name: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// What it is.
    pub kind: Kind,
    /// Whom it acts for or belongs to.
    pub of: Option<Id<Entity>>,
    /// Office held at the report's date.
    pub office: Option<SmolStr>,
    /// ISO 3166-1 alpha-3, or a PLOVER non-state code (IGO, NGO, IMG ...).
    pub country: Option<SmolStr>,
    /// PLOVER sectors, primary first.
    pub sectors: Vec<SmolStr>,
    /// Wikidata id.
    pub wikidata: Option<SmolStr>,
    /// Latitude in degrees north.
    pub lat: Option<f64>,
    /// Longitude in degrees east.
    pub lon: Option<f64>,
    /// GeoNames id.
    pub geonames: Option<u32>,
    /// First-level division.
    pub admin1: Option<SmolStr>,
    /// How finely a place is known.
    pub precision: Option<PlacePrecision>,
    /// Row of the knowledge table (`states:EGY`).
    pub known: Option<SmolStr>,
    /// Where the knowledge comes from.
    pub source: Option<String>,
    /// Its mentions in text order; a plural mention belongs to several entities.
    pub mentions: Vec<Id<Mention>>,
    /// Maker.
    pub by: By,
}

/// How finely a place is known (PLOVER "resolution").
#[allow(missing_docs)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlacePrecision {
    Point,
    City,
    District,
    Region,
    Country,
}

impl Entity {
    /// The PLOVER code: country and sectors ("PSE REB").
    pub fn code(&self) -> Option<String> {
        let country = self.country.as_ref()?;
        let mut code = country.to_string();
        for sector in &self.sectors {
            code.push(' ');
            code.push_str(sector);
        }
        Some(code)
    }
}
