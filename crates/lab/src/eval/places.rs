//! Toponyms in sentences: the country, the coordinates, and what must stay unresolved.
//!
//! The file is tab-separated: id, country (ISO 3166-1 alpha-3, `-` where the sentence does not decide),
//! latitude, longitude (degrees, `-`), the sentence with the toponym in square brackets, and where wanted
//! the tolerance in km (25 when absent).

use dateline::{Reader, wire};
use dateline_document::Report;
use serde_json::Value;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Mean radius of the earth in km (IUGG).
const RADIUS: f64 = 6371.0;
const TOLERANCE: f64 = 25.0;

struct Item {
    id: String,
    country: Option<String>,
    at: Option<(f64, f64)>,
    sentence: String,
    /// Code points of the toponym.
    start: usize,
    end: usize,
    tolerance: f64,
}

/// Scores every line of `file`; with `detail` every fault is told.
///
/// # Errors
/// A file that cannot be read, a malformed line.
pub fn run(reader: &Reader, file: &Path, detail: bool) -> Result<String, String> {
    let name = file.display().to_string();
    let text = fs::read_to_string(file).map_err(|e| format!("{name}: {e}"))?;
    let mut items = Vec::new();
    for (i, line) in text.lines().enumerate() {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        items.push(item(line).map_err(|what| format!("{name}:{}: {what}", i + 1))?);
    }
    let mut told = String::new();
    let (mut country, mut near, mut left) = ([0usize; 2], [0usize; 2], [0usize; 2]);
    for item in &items {
        let document = reader.read(Report::of_text(item.id.as_str(), item.sentence.clone()));
        let record = wire::record(&document, reader.kit(), wire::Layers::default());
        let record = serde_json::to_value(record).map_err(|e| e.to_string())?;
        let found = entity(&record, item);
        let is = found.and_then(|e| e["country"].as_str());
        let point = found.and_then(|e| Some((e["lat"].as_f64()?, e["lon"].as_f64()?)));
        let mut fault = |what: String| {
            let _ = writeln!(told, "{} {what}: {}", item.id, item.sentence);
        };
        if item.at.is_none() {
            left[1] += 1;
            if point.is_none() {
                left[0] += 1;
            } else {
                fault(format!("resolved to {is:?} {point:?}, wanted nothing"));
            }
        }
        // A strait has a place and no country; a village of an unknown name may have a country only.
        if let Some(wanted) = &item.country {
            country[1] += 1;
            if is.is_some_and(|c| wanted.split('|').any(|w| w == c)) {
                country[0] += 1;
            } else {
                fault(format!("country {is:?}, wanted {wanted}"));
            }
        }
        if let Some(at) = item.at {
            near[1] += 1;
            match point {
                Some(p) if kilometres(p, at) <= item.tolerance => near[0] += 1,
                Some(p) => fault(format!("{:.0} km off", kilometres(p, at))),
                None => fault("no coordinates".to_owned()),
            }
        }
    }
    let share = |label: &str, [right, all]: [usize; 2]| {
        let share = 100.0 * right as f64 / all.max(1) as f64;
        format!("{label:<28} {right}/{all}  {share:.1} %\n")
    };
    let mut out = if detail { told } else { String::new() };
    out.push_str(&share("country", country));
    out.push_str(&share("within the tolerance", near));
    out.push_str(&share("left unresolved", left));
    Ok(out)
}

fn item(line: &str) -> Result<Item, String> {
    let cells: Vec<&str> = line.split('\t').collect();
    let (&[id, country, lat, lon, sentence], rest) = cells
        .split_first_chunk::<5>()
        .ok_or("five columns wanted: id, country, latitude, longitude, sentence")?;
    let (before, after) = sentence
        .split_once('[')
        .ok_or("there is no `[` before the toponym")?;
    let (toponym, after) = after
        .split_once(']')
        .ok_or("there is no `]` after the toponym")?;
    let number = |cell: &str| -> Result<Option<f64>, String> {
        match cell {
            "-" => Ok(None),
            n => n
                .parse()
                .map(Some)
                .map_err(|_| format!("`{n}` is no number")),
        }
    };
    let start = before.chars().count();
    Ok(Item {
        id: id.to_owned(),
        country: (country != "-").then(|| country.to_owned()),
        at: number(lat)?.zip(number(lon)?),
        sentence: format!("{before}{toponym}{after}"),
        start,
        end: start + toponym.chars().count(),
        tolerance: match rest.first().map(|t| t.trim()) {
            None | Some("" | "-") => TOLERANCE,
            Some(t) => number(t)?.unwrap_or(TOLERANCE),
        },
    })
}

/// The entity of the mention that fits the toponym best.
fn entity<'r>(record: &'r Value, item: &Item) -> Option<&'r Value> {
    let mentions = record["mentions"].as_array()?;
    let id = mentions
        .iter()
        .filter_map(|m| {
            let (start, end) = (m["start"].as_u64()? as usize, m["end"].as_u64()? as usize);
            let overlap = end.min(item.end).saturating_sub(start.max(item.start));
            let apart = start.abs_diff(item.start) + end.abs_diff(item.end);
            (overlap > 0 && m["form"] == "name").then_some((apart, m))
        })
        .min_by_key(|(apart, _)| *apart)
        .and_then(|(_, m)| m["entities"].as_array()?.first())?;
    let entities = record["entities"].as_array()?;
    entities.iter().find(|e| e["id"] == *id)
}

/// Great-circle distance in km (haversine formula).
fn kilometres(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (lat_a, lat_b) = (a.0.to_radians(), b.0.to_radians());
    let (dlat, dlon) = (lat_b - lat_a, (b.1 - a.1).to_radians());
    let h = (dlat / 2.0).sin().powi(2) + lat_a.cos() * lat_b.cos() * (dlon / 2.0).sin().powi(2);
    2.0 * RADIUS * h.sqrt().asin()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_distances() {
        let i =
            item("p1\tLBN\t34.44\t35.84\tShells fell on [Tripoli] in northern Lebanon.").unwrap();
        assert_eq!((i.start, i.end), (15, 22));
        assert_eq!(i.sentence, "Shells fell on Tripoli in northern Lebanon.");
        assert!(item("p1\tLBN\t34.44\t35.84\tno brackets").is_err());
        assert!(item("p1\tLBN\tx\t35.84\t[Tripoli]").is_err());
        let km = kilometres((48.8566, 2.3522), (51.5074, -0.1278));
        assert!((km - 343.5).abs() < 1.0, "{km}");
    }
}
