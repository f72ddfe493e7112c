//! A release is a state of the record: the same bytes for the same state, and what changed since.
#![allow(clippy::unwrap_used, clippy::panic)]

mod shared;

use dateline_store::{Filter, Judge, Slot, Store, Verdict};
use shared::{AT, TEXT, reading};

#[test]
fn releases_tell_what_is_new_changed_and_gone() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(&folder.path().join("r.db")).unwrap();
    let judge = |second: u32, why: Option<&str>| Judge {
        by: "ana".to_owned(),
        at: format!("2026-02-01T00:00:{second:02}Z"),
        why: why.map(str::to_owned),
    };
    let add = |store: &mut Store, n: &str| {
        store
            .add(&[reading(n, "k1", None, &format!("{TEXT} {n}"))], AT)
            .unwrap();
    };
    add(&mut store, "a");
    add(&mut store, "b");
    let ids: Vec<String> = store
        .events(&Filter::default())
        .unwrap()
        .into_iter()
        .map(|e| e.id)
        .collect();
    let first = store.release("2026.1", false).unwrap();
    assert_eq!(
        (first.release.at.as_str(), first.release.again),
        (AT, false)
    );
    assert_eq!((first.events.len(), first.changes.len()), (2, 2));
    assert!(
        first
            .changes
            .iter()
            .all(|c| c.was.is_empty() && c.now["type"] == "CONSULT")
    );

    // The same state under the same name is the same release.
    let again = store.release("2026.1", false).unwrap();
    assert!(again.release.again);
    assert_eq!(
        (&again.events, &again.changes),
        (&first.events, &first.changes)
    );
    assert_eq!(again.release.state, first.release.state);

    store
        .decide(
            &ids[0],
            Verdict::Rejected,
            None,
            &judge(1, Some("a test of sirens")),
        )
        .unwrap();
    let status = Some((Slot::Status, Some("planned")));
    store
        .decide(&ids[1], Verdict::Corrected, status, &judge(2, None))
        .unwrap();
    add(&mut store, "c");
    let taken = store.release("2026.1", false).unwrap_err().to_string();
    assert!(taken.contains("another name"), "{taken}");
    let second = store.release("2026.2", false).unwrap();
    assert_eq!(second.release.previous.as_deref(), Some("2026.1"));
    let of = |id: &str| second.changes.iter().find(|c| c.statement == id).unwrap();
    assert!(of(&ids[0]).now.is_empty());
    assert!(
        of(&ids[0])
            .why
            .as_ref()
            .unwrap()
            .contains("a test of sirens")
    );
    assert_eq!(
        (
            of(&ids[1]).was["status"].as_str(),
            of(&ids[1]).now["status"].as_str()
        ),
        ("occurred", "planned")
    );
    assert_eq!(second.changes.len(), 3);

    // Only what was checked.
    let checked = store.release("2026.2-checked", true).unwrap();
    assert_eq!(checked.events.len(), 1);
    let gone: Vec<_> = checked
        .changes
        .iter()
        .filter(|c| c.now.is_empty())
        .collect();
    assert_eq!(gone[0].why.as_deref(), Some("not reviewed"));
    // A third one after nothing happened changes nothing.
    assert_eq!(store.release("2026.3", true).unwrap().changes, []);
    assert_eq!(store.doctor().unwrap().findings, []);
}
