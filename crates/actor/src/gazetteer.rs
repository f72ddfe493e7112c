//! The packed gazetteer: cities of GeoNames by name, read in place from bytes that the build embeds.
//!
//! Divisions of states stand among the cities; they have the id 0.
//!
//! Made by `dateline-lab places`. Little-endian, in this order: the mark `DLGZ`; six lengths (u32): of
//! states, divisions, places, lists, letters, index; the states (alpha-3, three bytes each); the
//! divisions (u32, where the name stands among the letters); the places (18 bytes each, cities
//! with most people first, then divisions); the lists (u32); the letters (names, each after a byte with its length); the index (an `fst`
//! map from a name in pieces to what bears it). An entry is the number of a place times two, plus one
//! where the name is its first name. A value of the index is an entry times two plus one, or where
//! several places share the name, twice the position of a list: its length and its entries.

use std::fmt;

/// What the bytes begin with.
pub const MARK: &[u8; 4] = b"DLGZ";
/// Bytes of a place: id u32, latitude and longitude i24 in 1/10000 degree, population u16 as three
/// digits and a power of ten, state u8, division u16 plus one (0: unknown), name u24 among the letters.
pub const PLACE: usize = 18;

/// Cities by name.
pub struct Gazetteer {
    states: &'static [u8],
    divisions: &'static [u8],
    places: &'static [u8],
    lists: &'static [u8],
    letters: &'static [u8],
    index: fst::Map<&'static [u8]>,
}

/// A city of the gazetteer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// GeoNames id; 0 for a division of a state.
    pub id: u32,
    /// Its first name.
    pub name: &'static str,
    /// Id of `states.lex`.
    pub state: &'static str,
    /// First-level division, where its name is known.
    pub division: Option<&'static str>,
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
    /// People, to three digits.
    pub population: u32,
    /// The name looked for is its first name.
    pub first: bool,
}

impl fmt::Debug for Gazetteer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Gazetteer ({} places)", self.len())
    }
}

impl Gazetteer {
    /// Takes the bytes of `dateline-lab places`; `None` where they are damaged.
    pub fn new(bytes: &'static [u8]) -> Option<Self> {
        let mut rest = bytes.strip_prefix(MARK)?;
        let mut lengths = [0usize; 6];
        for length in &mut lengths {
            let (head, tail) = rest.split_first_chunk::<4>()?;
            *length = usize::try_from(u32::from_le_bytes(*head)).ok()?;
            rest = tail;
        }
        let [states, divisions, places, lists, letters, index] = lengths;
        let mut take = |n: usize| -> Option<&'static [u8]> {
            let (head, tail) = rest.split_at_checked(n)?;
            rest = tail;
            Some(head)
        };
        Some(Self {
            states: take(states.checked_mul(3)?)?,
            divisions: take(divisions.checked_mul(4)?)?,
            places: take(places.checked_mul(PLACE)?)?,
            lists: take(lists.checked_mul(4)?)?,
            letters: take(letters)?,
            index: fst::Map::new(take(index)?).ok()?,
        })
    }

    /// How many places there are.
    pub fn len(&self) -> usize {
        self.places.len() / PLACE
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// The places that bear `name` in any of its spellings, cities with most people first.
    pub fn named(&self, name: &str) -> Vec<Spot> {
        let Some(value) = self.index.get(key(name)) else {
            return Vec::new();
        };
        let value = usize::try_from(value).unwrap_or(0);
        let half = value / 2;
        if value % 2 == 1 {
            return self.spot(half).into_iter().collect();
        }
        let length = self.list(half).unwrap_or(0);
        (half + 1..=half + length)
            .map_while(|n| self.list(n))
            .filter_map(|entry| self.spot(entry))
            .collect()
    }

    fn list(&self, n: usize) -> Option<usize> {
        let bytes = self.lists.get(n.checked_mul(4)?..)?.first_chunk::<4>()?;
        usize::try_from(u32::from_le_bytes(*bytes)).ok()
    }

    fn spot(&self, entry: usize) -> Option<Spot> {
        let at = (entry / 2).checked_mul(PLACE)?;
        let &[
            i0,
            i1,
            i2,
            i3,
            a0,
            a1,
            a2,
            o0,
            o1,
            o2,
            p0,
            p1,
            state,
            d0,
            d1,
            n0,
            n1,
            n2,
        ] = self.places.get(at..)?.first_chunk::<PLACE>()?;
        let degrees = |a, b, c| f64::from(i32::from_le_bytes([0, a, b, c]) >> 8) / 10_000.0;
        let people = u16::from_le_bytes([p0, p1]);
        let states = self
            .states
            .get(usize::from(state) * 3..)?
            .first_chunk::<3>()?;
        let division = u16::from_le_bytes([d0, d1]).checked_sub(1);
        Some(Spot {
            id: u32::from_le_bytes([i0, i1, i2, i3]),
            name: self.word(u32::from_le_bytes([n0, n1, n2, 0]))?,
            state: std::str::from_utf8(states).ok()?,
            division: division.and_then(|d| {
                let at = self
                    .divisions
                    .get(usize::from(d) * 4..)?
                    .first_chunk::<4>()?;
                self.word(u32::from_le_bytes(*at))
            }),
            lat: degrees(a0, a1, a2),
            lon: degrees(o0, o1, o2),
            population: u32::from(people % 1000)
                .saturating_mul(10u32.saturating_pow(u32::from(people / 1000))),
            first: entry % 2 == 1,
        })
    }

    fn word(&self, at: u32) -> Option<&'static str> {
        let (length, rest) = self
            .letters
            .get(usize::try_from(at).ok()?..)?
            .split_first()?;
        std::str::from_utf8(rest.get(..usize::from(*length))?).ok()
    }
}

/// A name in the pieces by which names are compared ("Sana’a", "al-Bab", "Bogotá").
pub fn key(name: &str) -> String {
    crate::piece::plain(name)
}

/// Population to three digits and a power of ten, as [`Spot::population`] reads it.
pub fn people(population: u32) -> u16 {
    let (mut digits, mut power) = (population, 0u16);
    while digits > 999 {
        digits = (digits + 5) / 10;
        power += 1;
    }
    power * 1000 + u16::try_from(digits).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damaged_bytes_are_no_gazetteer() {
        assert!(Gazetteer::new(b"").is_none());
        assert!(Gazetteer::new(b"DLGZ").is_none());
        assert!(
            Gazetteer::new(b"DLGZ\xff\xff\xff\xff\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0")
                .is_none()
        );
    }

    #[test]
    fn the_embedded_cities_are_found_by_every_spelling() {
        let cities = Gazetteer::new(dateline_data_en::CITIES).unwrap();
        assert!(cities.len() > 30_000, "{}", cities.len());
        let tripoli = cities.named("Tripoli");
        let states: Vec<&str> = tripoli
            .iter()
            .filter(|s| s.first)
            .map(|s| s.state)
            .collect();
        assert!(states.starts_with(&["LBY", "LBN"]), "{states:?}");
        let bogota = cities.named("Bogota");
        assert_eq!(bogota.first().map(|s| s.state), Some("COL"));
        let city = cities.named("Kharkov");
        assert!(city.iter().any(|s| s.id == 706_483 && !s.first), "{city:?}");
        let city = city.iter().find(|s| s.id == 706_483).unwrap();
        assert!((city.lat - 49.9818).abs() < 0.001 && (city.lon - 36.2548).abs() < 0.001);
        assert!((1_400_000..1_450_000).contains(&city.population));
        let victoria = cities.named("Victoria");
        assert!(victoria.len() > 3 && victoria.iter().any(|s| s.lat < 0.0));
        assert!(cities.named("no such town").is_empty());
    }

    #[test]
    fn populations_keep_three_digits() {
        for (n, is) in [
            (0, 0),
            (999, 999),
            (60_127, 60_100),
            (22_315_474, 22_300_000),
        ] {
            let packed = people(n);
            assert_eq!(
                u32::from(packed % 1000) * 10u32.pow(u32::from(packed / 1000)),
                is
            );
        }
    }
}
