//! Outlines of events as they lie in the file: JSON with the file's own numbers.

use dateline_story::join::{Outline, Side};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct Short {
    #[serde(rename = "k")]
    kind: String,
    #[serde(rename = "m", default, skip_serializing_if = "is_false")]
    mediation: bool,
    #[serde(rename = "s")]
    sides: Vec<String>,
    #[serde(rename = "l", default, skip_serializing_if = "Vec::is_empty")]
    lands: Vec<String>,
    #[serde(rename = "a", default, skip_serializing_if = "Vec::is_empty")]
    actors: Vec<String>,
    #[serde(rename = "d", default, skip_serializing_if = "is_false")]
    acted: bool,
    #[serde(rename = "b", default, skip_serializing_if = "Vec::is_empty")]
    mediators: Vec<String>,
    #[serde(rename = "p", default, skip_serializing_if = "is_false")]
    takes: bool,
    #[serde(rename = "f", default, skip_serializing_if = "is_false")]
    fixed: bool,
    #[serde(rename = "c", default, skip_serializing_if = "Option::is_none")]
    cancels: Option<usize>,
    #[serde(rename = "w", default, skip_serializing_if = "Option::is_none")]
    answers: Option<usize>,
    #[serde(rename = "t", default, skip_serializing_if = "Option::is_none")]
    told: Option<(i32, i32)>,
    #[serde(rename = "r")]
    reports: Vec<usize>,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // the form that serde asks for
fn is_false(flag: &bool) -> bool {
    !flag
}

/// As it is kept. Its numbers are those of the file already.
pub(crate) fn write(outline: &Outline) -> String {
    let short = Short {
        kind: outline.kind.as_str().to_owned(),
        mediation: outline.mediation,
        sides: outline.sides.iter().map(side).collect(),
        lands: outline.lands.iter().cloned().collect(),
        actors: outline.actors.iter().map(side).collect(),
        acted: outline.acted,
        mediators: outline.mediators.iter().map(side).collect(),
        takes: outline.takes,
        fixed: outline.fixed,
        cancels: outline.cancels,
        answers: outline.answers,
        told: outline.told,
        reports: outline.reports.clone(),
    };
    serde_json::to_string(&short).unwrap_or_default()
}

/// What [`write`] made of the event of that number; `None`: it is damaged.
pub(crate) fn read(text: &str, number: usize) -> Option<Outline> {
    let short: Short = serde_json::from_str(text).ok()?;
    let sides = |list: Vec<String>| {
        let all = list.iter().map(|s| side_of(s));
        all.collect::<Option<Vec<_>>>()
    };
    Some(Outline {
        number,
        kind: short.kind.parse().ok()?,
        mediation: short.mediation,
        sides: sides(short.sides)?.into_iter().collect(),
        lands: short.lands.into_iter().collect(),
        actors: sides(short.actors)?,
        acted: short.acted,
        mediators: sides(short.mediators)?,
        takes: short.takes,
        fixed: short.fixed,
        cancels: short.cancels,
        answers: short.answers,
        told: short.told,
        reports: short.reports,
    })
}

/// A side in a word: what it is, and its name.
pub(crate) fn side(side: &Side) -> String {
    match side {
        Side::Country(name) => format!("C{name}"),
        Side::Name(name) => format!("N{name}"),
        Side::People(name) => format!("P{name}"),
    }
}

fn side_of(word: &str) -> Option<Side> {
    let name = word.get(1..)?.to_owned();
    match word.get(..1)? {
        "C" => Some(Side::Country(name)),
        "N" => Some(Side::Name(name)),
        "P" => Some(Side::People(name)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use dateline_document::EventType;

    #[test]
    fn an_outline_comes_back_as_it_was() {
        let sides = [
            Side::Country("TCD".to_owned()),
            Side::Name("çà".to_owned()),
            Side::People("LBY".to_owned()),
        ];
        let outline = Outline {
            number: 7,
            kind: EventType::Consult,
            mediation: true,
            sides: sides.iter().cloned().collect(),
            lands: std::iter::once("TCD".to_owned()).collect(),
            actors: sides.to_vec(),
            acted: true,
            mediators: Vec::new(),
            takes: false,
            fixed: true,
            cancels: Some(3),
            answers: None,
            told: Some((-5, 9)),
            reports: vec![1, 1, 4],
        };
        assert_eq!(read(&write(&outline), 7).unwrap(), outline);
        let damaged = write(&outline).replace("CTCD", "XTCD");
        assert_eq!(read(&damaged, 7), None);
    }
}
