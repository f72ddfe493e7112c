//! Two people and one record: their decisions joined, their agreement, what they have to settle.
#![allow(clippy::unwrap_used, clippy::panic)]

mod shared;

use dateline_store::agreement::{agreement, codings};
use dateline_store::{DecisionRow, Filter, Judge, Missed, REVIEW, Reading, Slot, Store, Verdict};
use shared::{AT, TEXT, reading, record};
use std::path::Path;

fn judge(by: &str, second: u32) -> Judge {
    Judge {
        by: by.to_owned(),
        at: format!("2026-02-01T00:00:{second:02}Z"),
        why: None,
    }
}

/// A record of three reports.
fn filled(path: &Path, kit: &str) -> (Store, Vec<String>) {
    let mut store = Store::open(path).unwrap();
    let readings: Vec<Reading> = ["a", "b", "c"]
        .iter()
        .map(|n| reading(n, kit, None, &format!("{TEXT} {n}")))
        .collect();
    store.add(&readings, AT).unwrap();
    let ids = store.events(&Filter::default()).unwrap();
    (store, ids.into_iter().map(|e| e.id).collect())
}

fn missed(status: &str) -> Missed {
    Missed {
        start: 49,
        end: 53,
        kind: "CONSULT".to_owned(),
        status: status.to_owned(),
        slots: vec![("actor".to_owned(), "Peru [PER]".to_owned())],
    }
}

fn state(store: &Store) -> Vec<String> {
    let all = Filter {
        review: REVIEW.map(str::to_owned).to_vec(),
        ..Filter::default()
    };
    let row = |e: dateline_store::EventRow| {
        format!(
            "{} {} {} {:?} {}",
            e.id,
            e.kind,
            e.status,
            e.place.map(|p| p.name),
            e.review
        )
    };
    store.events(&all).unwrap().into_iter().map(row).collect()
}

#[test]
fn decisions_are_joined_once_in_either_order_and_contradictions_are_listed() {
    let folder = tempfile::tempdir().unwrap();
    let (mut ana, ids) = filled(&folder.path().join("ana.db"), "k1");
    let (mut ben, _) = filled(&folder.path().join("ben.db"), "k1");
    ana.decide(&ids[0], Verdict::Confirmed, None, &judge("ana", 1))
        .unwrap();
    let place = |name| Some((Slot::Place, Some(name)));
    ana.decide(
        &ids[1],
        Verdict::Corrected,
        place("Quito [ECU]"),
        &judge("ana", 2),
    )
    .unwrap();
    let back = ana
        .decide(&ids[2], Verdict::Rejected, None, &judge("ana", 3))
        .unwrap();
    ana.undo(back, &judge("ana", 4)).unwrap();
    ana.merge_names("Radio Sol", "Sol FM", &judge("ana", 5))
        .unwrap();
    let report = ids[0].split('#').next().unwrap();
    ana.add_missed(report, &missed("possible"), &judge("ana", 6))
        .unwrap();

    ben.decide(&ids[0], Verdict::Rejected, None, &judge("ben", 11))
        .unwrap();
    ben.decide(
        &ids[1],
        Verdict::Corrected,
        place("Cusco [PER]"),
        &judge("ben", 12),
    )
    .unwrap();
    ben.decide(&ids[2], Verdict::Confirmed, None, &judge("ben", 13))
        .unwrap();
    ben.add_missed(report, &missed("planned"), &judge("ben", 14))
        .unwrap();

    let (of_ana, of_ben) = (ana.decisions().unwrap(), ben.decisions().unwrap());
    let joined = ana.join(&of_ben).unwrap();
    assert_eq!(
        (joined.taken, joined.known, joined.waiting.len()),
        (4, 0, 0)
    );
    let joined = ben.join(&of_ana).unwrap();
    assert_eq!(
        (joined.taken, joined.known, joined.waiting.len()),
        (6, 0, 0)
    );
    assert_eq!(state(&ana), state(&ben));
    // The later word stands; what both added is one statement.
    assert_eq!(state(&ana).len(), 4);
    assert!(state(&ana)[0].ends_with("rejected"), "{:?}", state(&ana));
    // Who and when are kept, and nothing is taken twice, whichever way round.
    let all = ana.decisions().unwrap();
    assert!(all.iter().any(|d| d.by == "ben" && d.at.ends_with("13Z")));
    let again = ana.join(&ben.decisions().unwrap()).unwrap();
    assert_eq!((again.taken, again.known), (0, 10));

    let conflicts = ana.conflicts().unwrap();
    let fields: Vec<&str> = conflicts.iter().map(|c| c.dispute.field.as_str()).collect();
    assert_eq!(fields, ["statement", "status", "place"], "{conflicts:#?}");
    assert_eq!(conflicts[0].people, ["ana", "ben"]);
    let shown = |n: usize| conflicts[n].dispute.values.clone();
    assert_eq!(
        shown(2),
        [
            Some("Quito [ECU]".to_owned()),
            Some("Cusco [PER]".to_owned())
        ]
    );
    // One is taken back: it is settled, and the list keeps both.
    let theirs = conflicts[2].dispute.decisions[1][0];
    ana.undo(theirs, &judge("ana", 20)).unwrap();
    assert_eq!(ana.conflicts().unwrap().len(), 2);
    assert_eq!(ana.decisions().unwrap().len(), 11);
    assert_eq!(ana.doctor().unwrap().findings, []);
}

#[test]
fn what_finds_no_place_is_named_and_taken_later() {
    let folder = tempfile::tempdir().unwrap();
    let (mut ben, ids) = filled(&folder.path().join("ben.db"), "k1");
    for (second, id) in ids.iter().enumerate() {
        ben.decide(id, Verdict::Confirmed, None, &judge("ben", second as u32))
            .unwrap();
    }
    let theirs = ben.decisions().unwrap();
    // A list on paper and back.
    let line = serde_json::to_string(&theirs[0]).unwrap();
    assert_eq!(
        serde_json::from_str::<DecisionRow>(&line).unwrap(),
        theirs[0]
    );

    let mut ana = Store::open(&folder.path().join("ana.db")).unwrap();
    let mut none = record("a", "k2", None, &format!("{TEXT} a"));
    none.events.clear();
    ana.add(
        &[
            Reading::new(none),
            reading("b", "k2", None, &format!("{TEXT} b")),
        ],
        AT,
    )
    .unwrap();
    let joined = ana.join(&theirs).unwrap();
    assert_eq!((joined.taken, joined.waiting.len()), (1, 2));
    let causes: Vec<&str> = joined.waiting.iter().map(|w| w.cause.as_str()).collect();
    assert!(
        causes.iter().any(|c| c.contains("add it and join again")),
        "{causes:?}"
    );
    assert!(
        causes.iter().any(|c| c.contains("reads no statement")),
        "{causes:?}"
    );
    let rest: Vec<Reading> = ["a", "c"]
        .iter()
        .map(|n| reading(n, "k1", None, &format!("{TEXT} {n}")))
        .collect();
    ana.add(&rest, AT).unwrap();
    let joined = ana.join(&theirs).unwrap();
    assert_eq!(
        (joined.taken, joined.known, joined.waiting.len()),
        (2, 1, 0)
    );
}

#[test]
fn agreement_counts_what_both_judged_and_lists_what_differs() {
    let folder = tempfile::tempdir().unwrap();
    let (mut ana, ids) = filled(&folder.path().join("ana.db"), "k1");
    let (mut ben, _) = filled(&folder.path().join("ben.db"), "k1");
    let correct = |store: &mut Store, id: &str, by: &str, slot, value| {
        let correction = Some((slot, Some(value)));
        store
            .decide(id, Verdict::Corrected, correction, &judge(by, 1))
            .unwrap();
    };
    ana.decide(&ids[0], Verdict::Confirmed, None, &judge("ana", 1))
        .unwrap();
    correct(&mut ana, &ids[1], "ana", Slot::Status, "planned");
    correct(
        &mut ana,
        &ids[2],
        "ana",
        Slot::Actor,
        "Chile; Peru [PER GOV]",
    );
    let report = ids[2].split('#').next().unwrap();
    ana.add_missed(report, &missed("possible"), &judge("ana", 6))
        .unwrap();
    ben.decide(&ids[0], Verdict::Confirmed, None, &judge("ben", 1))
        .unwrap();
    ben.decide(&ids[1], Verdict::Confirmed, None, &judge("ben", 1))
        .unwrap();
    ben.decide(&ids[2], Verdict::Confirmed, None, &judge("ben", 1))
        .unwrap();

    let of = |store: &Store| {
        codings(&store.decisions().unwrap())
            .into_iter()
            .next()
            .unwrap()
    };
    let found = agreement(&[of(&ana), of(&ben)]);
    assert_eq!((found.both, found.reports), (3, 3));
    let field = |name: &str| {
        found
            .fields
            .iter()
            .find(|f| f.field == name)
            .unwrap()
            .clone()
    };
    // The statement that ana added and ben, who read the report, did not.
    assert_eq!((field("statement").units, field("statement").same), (4, 3));
    assert_eq!(field("statement").kappa, Some(0.0));
    // occurred occurred, planned occurred, occurred occurred: pe = 2/3, po = 2/3.
    assert_eq!((field("status").units, field("status").same), (3, 2));
    assert_eq!(field("status").kappa, Some(0.0));
    assert_eq!(field("status").alpha, Some(0.0));
    // Names count in no order and without codes.
    assert_eq!((field("actor").same, field("actor").kappa), (3, None));
    let mut settle: Vec<(&str, &str)> = found
        .settle
        .iter()
        .map(|d| (d.field.as_str(), d.sentence.as_str()))
        .collect();
    settle.sort_unstable();
    assert_eq!(settle.len(), 2);
    assert!(
        settle[0].0 == "statement" && settle[0].1.contains("told Radio Sol"),
        "{settle:?}"
    );
    assert!(
        settle[1].0 == "status" && settle[1].1.starts_with("Peru and Chile met"),
        "{settle:?}"
    );
}
