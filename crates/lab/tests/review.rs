//! Corrections on the golden reports hold when other rules read them anew.
#![cfg(feature = "eval")]
#![allow(clippy::unwrap_used, clippy::panic)]

use dateline::store::{Filter, Judge, Reading, Slot, Store, Verdict};
use dateline::{Reader, wire};
use dateline_lab::report::expect::Expected;
use dateline_lab::report::{golden, run};
use std::collections::BTreeMap;
use std::path::Path;

/// Rules that read otherwise: meetings are agreements, talks are nothing.
const OTHER: &str = "format 1

# Parties that meet, read otherwise.
rule     meet -> AGREE
trigger  meet/verb | meet with/verb
actor    agent + with + patient + between
yes  \"The ministers of Peru and Chile [met].\" AGREE occurred
no   \"The government met the deadline.\"

# Talks under another name.
rule     talks -> CONSULT
trigger  palaver/noun
actor    agent + between
yes  \"The [palaver] between Peru and Chile ended.\" CONSULT occurred
no   \"The talks went on.\"
";

#[test]
fn two_hundred_corrections_hold_over_other_rules() {
    let folder = tempfile::tempdir().unwrap();
    let rules = folder.path().join("event");
    std::fs::create_dir_all(&rules).unwrap();
    std::fs::write(rules.join("consult.rule"), OTHER).unwrap();
    let mut store = Store::open(&folder.path().join("r.db")).unwrap();

    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../golden");
    let golden = golden::folder(&golden).unwrap();
    let read = |reader: &Reader| -> Vec<Reading> {
        let each = golden.iter().map(|g| {
            let report = run::report_of(reader, &g.expected).unwrap();
            let record = wire::record(&reader.read(report), reader.kit(), wire::Layers::default());
            Reading::new(record)
        });
        each.collect()
    };
    store
        .add(&read(&Reader::new().unwrap()), "2026-01-01T00:00:00Z")
        .unwrap();
    let events = store.events(&Filter::default()).unwrap();
    assert!(events.len() > 100, "{}", events.len());

    let values = [
        (Slot::Type, Some("AID")),
        (Slot::Status, Some("possible")),
        (Slot::Actor, Some("Peru [PER GOV]; Chile")),
        (Slot::Recipient, None),
        (Slot::Place, Some("Lima [PER]")),
        (Slot::When, Some("1998-05")),
        (Slot::Chain, Some("Radio Sol > ~a diplomat")),
    ];
    let mut wanted: BTreeMap<(String, &str), Option<&str>> = BTreeMap::new();
    let mut seed = 20_240_331_u64;
    let mut made = 0;
    while made < 200 {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        let event = &events[seed as usize % events.len()];
        let (slot, value) = values[(seed >> 32) as usize % values.len()];
        let judge = Judge {
            by: "ana".to_owned(),
            at: "2026-01-02T00:00:00Z".to_owned(),
            why: None,
        };
        let told = store.decide(&event.id, Verdict::Corrected, Some((slot, value)), &judge);
        if let Err(refused) = told {
            // The program, or a correction before this one, has put that there.
            assert!(
                refused.to_string().contains("stands there already"),
                "{refused}"
            );
            continue;
        }
        made += 1;
        wanted.insert((event.id.clone(), slot.as_str()), value);
    }
    let before = store.events(&Filter::default()).unwrap();

    let other = Reader::with_data(folder.path()).unwrap();
    let readings = read(&other);
    let changes: usize = readings
        .iter()
        .map(|r| store.difference(r).unwrap().len())
        .sum();
    assert!(changes > 10, "the other rules read the same: {changes}");
    store.add(&readings, "2026-01-03T00:00:00Z").unwrap();
    let after = store.events(&Filter::default()).unwrap();
    assert_ne!(before, after);

    for ((id, slot), value) in &wanted {
        let event = after.iter().find(|e| e.id == *id);
        let event = event.unwrap_or_else(|| panic!("{id} is gone"));
        assert_eq!(event.review, "corrected");
        let names = |parties: &[dateline::store::PartyRow]| -> Option<String> {
            let names: Vec<String> = parties
                .iter()
                .map(|p| match &p.code {
                    Some(code) if p.name == "Peru" => format!("{} [{code}]", p.name),
                    _ => p.name.clone(),
                })
                .collect();
            (!names.is_empty()).then(|| names.join("; "))
        };
        let stands = match *slot {
            "type" => Some(event.kind.clone()),
            "status" => Some(event.status.clone()),
            "actor" => names(&event.actor),
            "recipient" => names(&event.recipient),
            "place" => event
                .place
                .as_ref()
                .map(|_| "Lima [PER]".to_owned())
                .filter(|_| {
                    event
                        .place
                        .as_ref()
                        .is_some_and(|p| p.name == "Lima" && p.country.as_deref() == Some("PER"))
                }),
            "when" => event.when.as_ref().and_then(|w| w.value.clone()),
            _ => (event.statements[0].chain == ["Radio Sol", "a diplomat [anonymous]"])
                .then(|| "Radio Sol > ~a diplomat".to_owned()),
        };
        assert_eq!(stands.as_deref(), *value, "{id} {slot}");
    }
    let health = store.doctor().unwrap();
    assert_eq!(health.findings, []);
}

/// What people judged comes back as expectations: whoever confirms everything expects what was read, and
/// what she rejected or corrected is what a later reading is held against.
#[test]
fn decisions_become_expectations() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(&folder.path().join("r.db")).unwrap();
    let reader = Reader::new().unwrap();
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../golden");
    let golden = golden::folder(&golden).unwrap();
    let readings: Vec<Reading> = golden
        .iter()
        .filter(|g| g.expected.published.is_some())
        .map(|g| {
            let report = run::report_of(&reader, &g.expected).unwrap();
            let record = wire::record(&reader.read(report), reader.kit(), wire::Layers::default());
            Reading::new(record)
        })
        .collect();
    store.add(&readings, "2026-01-01T00:00:00Z").unwrap();
    let judge = Judge {
        by: "ana".to_owned(),
        at: "2026-01-02T00:00:00Z".to_owned(),
        why: None,
    };
    let events = store.events(&Filter::default()).unwrap();
    for event in &events {
        store
            .decide(&event.id, Verdict::Confirmed, None, &judge)
            .unwrap();
    }
    let expected = |store: &Store| -> Vec<Expected> {
        let of = |r: &Reading| store.expectations(r.id()).unwrap().unwrap();
        let files = readings.iter().map(of).filter(|e| e.judged > 0);
        files
            .map(|e| serde_json::from_value(e.file).unwrap())
            .collect()
    };
    let (counts, told) = run::evaluate(&reader, &expected(&store), true).unwrap();
    let [precision, recall, _] = counts.prf("event").unwrap();
    assert!(precision > 0.99 && recall > 0.99, "{told}");
    let whole = counts.share("whole").unwrap();
    assert!(whole > 0.9, "{told}");
    assert!(counts.share("by").unwrap() > 0.97, "{told}");

    store
        .decide(&events[3].id, Verdict::Rejected, None, &judge)
        .unwrap();
    let type_of = Some((Slot::Type, Some("AID")));
    store
        .decide(&events[7].id, Verdict::Corrected, type_of, &judge)
        .unwrap();
    let (other, _) = run::evaluate(&reader, &expected(&store), false).unwrap();
    let [found, missed, extra] = counts.found["event"];
    assert_eq!(other.found["event"], [found - 2, missed + 1, extra + 2]);
}
