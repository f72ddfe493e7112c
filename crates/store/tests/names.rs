//! Names joined and parted, reports' outlets and days corrected: over later readings, and taken back.
#![allow(clippy::unwrap_used, clippy::panic)]

mod shared;

use dateline_store::{Error, EventRow, Fact, Filter, Judge, Reading, Slot, Store, Verdict};
use shared::{AT, TEXT, reading, record};

fn judge() -> Judge {
    Judge {
        by: "ana".to_owned(),
        at: AT.to_owned(),
        why: None,
    }
}

/// Two reports: in the second, Peru is called Lima's government.
fn filled(folder: &tempfile::TempDir) -> Store {
    let mut store = Store::open(&folder.path().join("r.db")).unwrap();
    store
        .add(&[reading("one", "k1", None, TEXT), other("two", "k1")], AT)
        .unwrap();
    store
}

fn other(name: &str, kit: &str) -> Reading {
    let mut record = record(name, kit, None, &format!("{TEXT} Again."));
    record.entities[0].name = "Peruvian Republic".to_owned();
    record.entities[3].name = "Sol FM".to_owned();
    Reading::new(record)
}

fn standing(store: &Store) -> Vec<EventRow> {
    store.events(&Filter::default()).unwrap()
}

fn party(name: &str) -> Filter {
    Filter {
        party: vec![name.to_owned()],
        ..Filter::default()
    }
}

fn actors(store: &Store) -> Vec<String> {
    standing(store)
        .iter()
        .map(|e| e.actor[0].name.clone())
        .collect()
}

#[test]
fn a_merged_name_redirects_in_old_and_new_reports_until_it_is_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = filled(&folder);
    let before = standing(&store);
    let number = store
        .merge_names("Peruvian Republic", "peru", &judge())
        .unwrap();
    assert_eq!(actors(&store), ["Peru", "peru"]);
    // Whoever asks for the one gets both, and what was read is still there.
    for name in ["Peru", "Peruvian Republic", "PERUVIAN REPUBLIC"] {
        assert_eq!(store.count(&party(name)).unwrap(), 2, "{name}");
    }
    // Sources are called so too.
    let source = store.merge_names("Sol FM", "Radio Sol", &judge()).unwrap();
    assert!(
        standing(&store)
            .iter()
            .all(|e| e.statements[0].chain[0] == "Radio Sol")
    );
    // A later report, a later kit.
    let mut later = record("three", "k2", None, "Peru met.");
    later.entities[0].name = "Peruvian Republic".to_owned();
    store
        .add(&[Reading::new(later), other("two", "k2")], AT)
        .unwrap();
    assert_eq!(actors(&store), ["Peru", "peru", "peru"]);
    // Rereading tells no change where only the name that was read is another.
    assert_eq!(store.difference(&other("two", "k3")).unwrap(), []);
    assert_eq!(store.doctor().unwrap().findings, []);

    store.undo(number, &judge()).unwrap();
    store.undo(source, &judge()).unwrap();
    assert_eq!(
        actors(&store),
        ["Peru", "Peruvian Republic", "Peruvian Republic"]
    );
    assert_eq!(standing(&store)[..2], before[..]);
    assert_eq!(store.count(&party("Peru")).unwrap(), 1);
}

#[test]
fn chains_of_merges_are_followed_and_circles_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = filled(&folder);
    store
        .merge_names("Peruvian Republic", "Peru", &judge())
        .unwrap();
    let second = store
        .merge_names("Peru", "Republic of Peru [PER GOV]", &judge())
        .unwrap();
    let all = "Republic of Peru";
    assert_eq!(actors(&store), [all, all]);
    assert_eq!(
        standing(&store)[0].actor[0].code.as_deref(),
        Some("PER GOV")
    );
    assert_eq!(store.count(&party("Peruvian Republic")).unwrap(), 2);
    let told = |e: Result<i64, Error>| e.unwrap_err().to_string();
    let again = told(store.merge_names(all, "Peru", &judge()));
    assert!(again.contains("undo that decision first"), "{again}");
    let nobody = told(store.merge_names("Bolivia", "Peru", &judge()));
    assert!(nobody.contains("dateline names"), "{nobody}");
    let itself = told(store.merge_names("Chile", "CHILE", &judge()));
    assert!(itself.contains("the same name"), "{itself}");
    // The middle of the chain goes: what went through it is as before.
    store.undo(second, &judge()).unwrap();
    assert_eq!(actors(&store), ["Peru", "Peru"]);
    // A correction is called by the joined name as well.
    let id = standing(&store)[0].id.clone();
    let value = Some((Slot::Recipient, Some("Peruvian Republic")));
    store
        .decide(&id, Verdict::Corrected, value, &judge())
        .unwrap();
    assert_eq!(standing(&store)[0].recipient[0].name, "Peru");
}

#[test]
fn one_name_of_two_is_split_where_it_is_said_and_no_name_is_used_twice() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = filled(&folder);
    let before = standing(&store);
    let there = ["two".to_owned()];
    let numbers = store
        .split_name(
            "Chile",
            "Chile (the football team) [CHL SPO]",
            &there,
            &judge(),
        )
        .unwrap();
    let names: Vec<String> = standing(&store)
        .iter()
        .map(|e| e.actor[1].name.clone())
        .collect();
    assert_eq!(names, ["Chile", "Chile (the football team)"]);
    assert_eq!(store.count(&party("Chile")).unwrap(), 1);
    // Another kit reads that report: it stays split.
    store.add(&[other("two", "k2")], AT).unwrap();
    assert_eq!(
        standing(&store)[1].actor[1].name,
        "Chile (the football team)"
    );
    let told = |e: Result<Vec<i64>, Error>| e.unwrap_err().to_string();
    let taken = told(store.split_name("Lima", "Chile", &there, &judge()));
    assert!(taken.contains("has that name already"), "{taken}");
    let none = told(store.split_name("Chile", "X", &["nine".to_owned()], &judge()));
    assert!(none.contains("dateline reports"), "{none}");
    store.undo(numbers[0], &judge()).unwrap();
    let once = told(store.split_name(
        "Lima",
        "Chile (the football team) [CHL SPO]",
        &there,
        &judge(),
    ));
    assert!(once.contains("no name is used twice"), "{once}");
    let now = standing(&store);
    assert_eq!(now[0], before[0]);
    assert_eq!(now[1].actor[1].name, "Chile");
    assert_eq!(store.doctor().unwrap().findings, []);
}

#[test]
fn a_corrected_day_makes_the_reading_with_it_stand_and_flags_it_until_there_is_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = filled(&folder);
    let before = standing(&store);
    let id = store.facts("one").unwrap().unwrap().id;
    let number = store
        .correct_report("one", Fact::Published, "1998-05-12", &judge())
        .unwrap();
    store
        .correct_report("one", Fact::Outlet, "Coast Post", &judge())
        .unwrap();
    let facts = store.facts(&id).unwrap().unwrap();
    assert_eq!(facts.published.as_deref(), Some("1998-05-12"));
    assert_eq!(facts.outlet.as_deref(), Some("Coast Post"));
    assert!(!facts.read_with);
    assert_eq!(
        store.read_by_others("k1").unwrap(),
        std::slice::from_ref(&id)
    );
    let now = standing(&store);
    let told = &now
        .iter()
        .find(|e| e.statements[0].report == id)
        .unwrap()
        .statements[0];
    assert_eq!(told.published.as_deref(), Some("1998-05-12"));

    // Read with it: same kit, other date.
    let mut record = record("one", "k1", None, TEXT);
    record.report.published = Some("1998-05-12".to_owned());
    record.report.outlet = Some("Coast Post".to_owned());
    record.events[0].when.as_mut().unwrap().value = Some("1998-05-11".to_owned());
    store
        .add(&[Reading::of_known(record, id.clone())], AT)
        .unwrap();
    assert!(store.facts(&id).unwrap().unwrap().read_with);
    assert_eq!(store.read_by_others("k1").unwrap(), Vec::<String>::new());
    let when = |store: &Store| {
        let all = standing(store);
        let one = all
            .into_iter()
            .find(|e| e.statements[0].report == id)
            .unwrap();
        (one.id, one.when.unwrap().value.unwrap())
    };
    assert_eq!(when(&store), (format!("{id}#v1"), "1998-05-11".to_owned()));
    // The file as it came is still the same report, also for another kit, and does not undo it.
    store.add(&[reading("one", "k1", None, TEXT)], AT).unwrap();
    store.add(&[reading("one", "k2", None, TEXT)], AT).unwrap();
    assert_eq!(when(&store).1, "1998-05-11");
    assert_eq!(store.doctor().unwrap().findings, []);

    for decision in store.decisions().unwrap() {
        store.undo(decision.number, &judge()).unwrap();
    }
    assert!(store.undo(number, &judge()).is_err());
    assert_eq!(standing(&store), before);
    let wrong = store.correct_report("one", Fact::Published, "12 May", &judge());
    assert!(wrong.unwrap_err().to_string().contains("2024-03-31"));
}
