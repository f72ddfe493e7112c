//! What people decide holds over later readings, and can be taken back.
#![allow(clippy::unwrap_used, clippy::panic)]

mod shared;

use dateline_store::{Error, EventRow, Filter, Judge, Missed, Reading, Slot, Store, Verdict};
use shared::{AT, TEXT, reading, record};

fn judge() -> Judge {
    Judge {
        by: "ana".to_owned(),
        at: AT.to_owned(),
        why: None,
    }
}

/// A record with one report, and the id of its statement.
fn filled(folder: &tempfile::TempDir) -> (Store, String) {
    let mut store = Store::open(&folder.path().join("r.db")).unwrap();
    store.add(&[reading("lima", "k1", None, TEXT)], AT).unwrap();
    let id = store.events(&Filter::default()).unwrap()[0].id.clone();
    (store, id)
}

fn standing(store: &Store) -> Vec<EventRow> {
    store.events(&Filter::default()).unwrap()
}

/// The report read by another kit; `change` is what that kit sees otherwise.
fn other_kit(kit: &str, change: impl Fn(&mut dateline_wire::Record)) -> Reading {
    let mut record = record("lima", kit, None, TEXT);
    change(&mut record);
    Reading::new(record)
}

fn correct(store: &mut Store, id: &str, slot: Slot, value: Option<&str>) -> i64 {
    store
        .decide(id, Verdict::Corrected, Some((slot, value)), &judge())
        .unwrap()
}

#[test]
fn every_slot_can_be_corrected_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, id) = filled(&folder);
    let before = standing(&store);
    let mut numbers = Vec::new();
    for (slot, value) in [
        (Slot::Type, Some("AGREE")),
        (Slot::Status, Some("planned")),
        (Slot::Actor, Some("Peru; Bolivia [BOL GOV]")),
        (Slot::Recipient, Some("Chile")),
        (Slot::Mediator, Some("Brazil [BRA]")),
        (Slot::Host, Some("Uruguay")),
        (Slot::Place, Some("Quito [ECU]")),
        (Slot::When, Some("1998-06/1998-07")),
        (Slot::Issue, Some("the border")),
        (Slot::Chain, Some("Radio Luna > ~an aide")),
        (Slot::Stance, Some("denies")),
    ] {
        numbers.push(correct(&mut store, &id, slot, value));
    }
    let now = &standing(&store)[0];
    assert_eq!(
        (now.kind.as_str(), now.quad, now.status.as_str()),
        ("AGREE", 1, "planned")
    );
    let names = |parties: &[dateline_store::PartyRow]| -> Vec<String> {
        parties
            .iter()
            .map(|p| format!("{} {:?}", p.name, p.code))
            .collect()
    };
    // What was known of Peru is still known.
    assert_eq!(
        names(&now.actor),
        ["Peru Some(\"PER\")", "Bolivia Some(\"BOL GOV\")"]
    );
    // Chile is no actor any more when it is put in as recipient: its code is not carried over.
    assert_eq!(now.recipient[0].name, "Chile");
    assert_eq!(now.mediators[0].name, "Brazil");
    assert_eq!(now.hosts[0].name, "Uruguay");
    let place = now.place.as_ref().unwrap();
    assert_eq!(
        (place.name.as_str(), place.country.as_deref()),
        ("Quito", Some("ECU"))
    );
    assert_eq!(place.lat, None, "Lima's coordinates are not Quito's");
    let when = now.when.as_ref().unwrap();
    assert_eq!(when.latest.as_deref(), Some("1998-07-31T23:59"));
    let told = &now.statements[0];
    assert_eq!(told.chain, ["Radio Luna", "an aide [anonymous]"]);
    assert_eq!(told.stance.as_deref(), Some("denies"));
    assert_eq!(now.review, "corrected");
    let listed = store.decisions().unwrap();
    assert_eq!(listed[0].was.as_deref(), Some("CONSULT"));
    assert_eq!(
        (listed[0].quote.as_deref(), listed[0].prefix.as_deref()),
        (Some("met"), Some("Peru and Chile "))
    );

    for number in numbers {
        store.undo(number, &judge()).unwrap();
    }
    assert_eq!(standing(&store), before);
    assert_eq!(store.doctor().unwrap().findings, []);
}

#[test]
fn what_cannot_stand_in_a_slot_is_refused_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, id) = filled(&folder);
    for (slot, value) in [
        (Slot::Type, Some("TALKS")),
        (Slot::Type, None),
        (Slot::Status, Some("maybe")),
        (Slot::Stance, Some("hopes")),
        (Slot::When, Some("soon")),
    ] {
        let told = store.decide(&id, Verdict::Corrected, Some((slot, value)), &judge());
        assert!(
            matches!(told, Err(Error::Decision { .. })),
            "{slot:?} {value:?}"
        );
    }
    for id in ["nowhere#v1", "lima", "", "#"] {
        let told = store.decide(id, Verdict::Confirmed, None, &judge());
        assert!(matches!(told, Err(Error::Decision { .. })), "{id}");
    }
    assert!(matches!(
        store.undo(7, &judge()),
        Err(Error::Decision { .. })
    ));
    assert_eq!(store.decisions().unwrap(), []);
}

#[test]
fn a_rejected_statement_is_shown_only_when_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, id) = filled(&folder);
    store
        .decide(&id, Verdict::Rejected, None, &judge())
        .unwrap();
    assert_eq!(standing(&store), []);
    let rejected = Filter {
        review: vec!["rejected".to_owned()],
        ..Filter::default()
    };
    assert_eq!(store.count(&rejected).unwrap(), 1);
    // Another kit that reads it again does not bring it back.
    store.add(&[other_kit("k2", |_| {})], AT).unwrap();
    assert_eq!(standing(&store), []);
}

#[test]
fn a_correction_holds_where_another_kit_reads_otherwise_or_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, id) = filled(&folder);
    correct(&mut store, &id, Slot::Place, Some("Quito [ECU]"));

    // Read as another type, under another local id.
    let other = other_kit("k2", |record| {
        record.events[0].kind = "AGREE".into();
        record.events[0].id = "v9".to_owned();
    });
    let changes = store.difference(&other).unwrap();
    assert_eq!(changes.len(), 2, "{changes:?}");
    assert!(
        changes.iter().all(|c| c.statement == id),
        "the words keep their id: {changes:?}"
    );
    store.add(&[other], AT).unwrap();
    let now = &standing(&store)[0];
    assert_eq!((now.id.as_str(), now.kind.as_str()), (id.as_str(), "AGREE"));
    assert_eq!(now.place.as_ref().unwrap().name, "Quito");

    // Not read at all: it stands as it was judged.
    let none = other_kit("k3", |record| record.events.clear());
    assert_eq!(store.difference(&none).unwrap()[0].now, None);
    store.add(&[none], AT).unwrap();
    let now = &standing(&store)[0];
    assert_eq!(
        (now.id.as_str(), now.kind.as_str()),
        (id.as_str(), "CONSULT")
    );
    assert_eq!(now.place.as_ref().unwrap().name, "Quito");
    assert!(!store.decisions().unwrap()[0].still_read);

    // Read again.
    store.add(&[other_kit("k4", |_| {})], AT).unwrap();
    assert_eq!(standing(&store).len(), 1);
    assert!(store.decisions().unwrap()[0].still_read);
    assert_eq!(store.doctor().unwrap().findings, []);
}

#[test]
fn a_missed_statement_is_added_with_an_id_that_nothing_else_gets() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, id) = filled(&folder);
    let report = id.split('#').next().unwrap().to_owned();
    let missed = Missed {
        start: 49,
        end: 53,
        kind: "CONSULT".to_owned(),
        status: "possible".to_owned(),
        slots: vec![("actor".to_owned(), "Peru [PER]".to_owned())],
    };
    let added = store.add_missed(&report, &missed, &judge()).unwrap();
    assert_eq!(added, format!("{report}#v2"));
    let find = |store: &Store| {
        let all = standing(store);
        all.into_iter().find(|e| e.id == added).unwrap()
    };
    assert_eq!(find(&store).review, "added");
    assert_eq!(find(&store).actor[0].code.as_deref(), Some("PER"));
    assert_eq!(find(&store).statements[0].text, "told");
    // A later kit finds another statement: it gets the next id.
    let more = other_kit("k2", |record| {
        let mut event = record.events[0].clone();
        event.id = "v2".to_owned();
        event.trigger.start = 0;
        event.trigger.end = 4;
        record.events.push(event);
    });
    store.add(&[more], AT).unwrap();
    let ids: Vec<String> = standing(&store).into_iter().map(|e| e.id).collect();
    let all = [3, 1, 2].map(|n| format!("{report}#v{n}"));
    assert_eq!(ids, all);
    assert_eq!(find(&store).review, "added");
    for wrong in [
        Missed {
            kind: "TALKS".to_owned(),
            ..missed.clone()
        },
        Missed {
            start: 900,
            end: 910,
            ..missed.clone()
        },
        Missed {
            slots: vec![("colour".to_owned(), "red".to_owned())],
            ..missed.clone()
        },
    ] {
        let told = store.add_missed(&report, &wrong, &judge());
        assert!(matches!(told, Err(Error::Decision { .. })), "{told:?}");
    }
}
