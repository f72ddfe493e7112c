//! Which place a name means, and why it is left open where nothing decides.
#![allow(clippy::unwrap_used)]

mod common;

use dateline_document::{Entity, Kind, Layer, PlacePrecision, Report};

/// Text, a name in it, and what is known of it: country, degrees north to the nearest whole one, or the
/// maker that says why it is open.
const CASES: &[(&str, &str, &str)] = &[
    // Containment beside the name.
    (
        "Gunmen clashed in Tripoli in northern Lebanon.",
        "Tripoli",
        "LBN 34",
    ),
    (
        "Militias held the port of Tripoli, Libya.",
        "Tripoli",
        "LBY 33",
    ),
    (
        "A court in Alexandria, Virginia, heard the case.",
        "Alexandria",
        "USA 39",
    ),
    (
        "A bomb went off in Birmingham, Alabama.",
        "Birmingham",
        "USA 34",
    ),
    // What a decided place lies in.
    ("Voters queued in Atlanta, Georgia.", "Georgia", "USA 33"),
    // The country and its people, in the sentence and beside it.
    (
        "Chilean police broke up a rally in Santiago.",
        "Santiago",
        "CHL -33",
    ),
    (
        "Venezuela closed the border. Soldiers were sent to Valencia.",
        "Valencia",
        "VEN 10",
    ),
    // Only the gazetteer has it.
    (
        "Indian police searched houses in Varanasi.",
        "Varanasi",
        "IND 25",
    ),
    (
        "Brazil sent soldiers to Campos dos Goytacazes.",
        "Campos dos Goytacazes",
        "BRA -22",
    ),
    // What holds it, though small; a state's name is a town's in its province.
    (
        "Guatemalan rangers brought the killers to Flores, in the Peten.",
        "Flores",
        "GTM 17",
    ),
    (
        "The guerrillas stopped the train on its way down from Armenia, in Quindio.",
        "Armenia",
        "COL 5",
    ),
    // Much the best known of its name.
    ("The accord was signed in Paris.", "Paris", "FRA 49"),
    // Open, and why.
    (
        "A delegation arrived in Tripoli.",
        "Tripoli",
        "actor/place-ambiguous",
    ),
    (
        "The ship left for Victoria after a stop in Victoria.",
        "Victoria",
        "actor/place-ambiguous",
    ),
    (
        "The aid workers reached a camp near Mwanza Kati.",
        "Mwanza Kati",
        "-",
    ),
];

fn told(entity: &Entity) -> String {
    match (&entity.country, entity.lat) {
        (Some(country), Some(lat)) => format!("{country} {lat:.0}"),
        _ if entity.by.as_str().starts_with("actor/place-") => entity.by.to_string(),
        _ => "-".to_owned(),
    }
}

#[test]
fn names_mean_the_place_that_the_report_speaks_for() {
    let (_, actors, analyser) = common::shipped();
    let actors = actors.with_cities(dateline_data_en::CITIES);
    let mut faults = Vec::new();
    for (text, name, wanted) in CASES {
        let report = Report::of_text("place", *text);
        let syntax = analyser.analyse(&report);
        let none = Layer::new();
        let mentions = actors.find(&report, &syntax, &none);
        let entities = actors.resolve(&report, &syntax, &none, &mentions, &Layer::new());
        let speaks = |e: &&Entity| {
            e.mentions
                .iter()
                .filter_map(|m| mentions.at(*m))
                .any(|m| m.span.of(&report.text) == *name)
        };
        let found = entities.iter().find(speaks);
        let is = found.map_or_else(|| "-".to_owned(), told);
        if is != *wanted {
            faults.push(format!("{text} {name}: {is}, wanted {wanted}"));
        }
        // What is open has no point.
        assert!(entities.iter().all(|e| {
            !e.by.as_str().starts_with("actor/place-") || e.lat.is_none() && e.known.is_none()
        }));
        // A state has its middle, and says that it is no point.
        assert!(
            entities
                .iter()
                .all(|e| { e.kind != Kind::State || e.precision == Some(PlacePrecision::Country) })
        );
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
